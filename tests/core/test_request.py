from __future__ import annotations

import json
import os
from dataclasses import replace
from pathlib import Path

import pytest
from subpixel.core.errors import InvalidParameter, OutputIsInput, SuperResolutionError, error_from_dict
from subpixel.core.request import SuperResolveRequest, split_reference

REQUEST = SuperResolveRequest(
    input="in.tif", output="out.tif", bands={"B04": 1, "B03": "g.tif#2"}, extent=(0.0, 1.0, 2.0, 3.0)
)


def test_survives_json() -> None:
    assert SuperResolveRequest.from_dict(json.loads(json.dumps(REQUEST.to_dict()))) == REQUEST


def test_unknown_key_is_refused() -> None:
    with pytest.raises(InvalidParameter, match="not understood"):
        SuperResolveRequest.from_dict({"input": "a", "output": "b", "stepps": 3})


@pytest.mark.parametrize(
    "change",
    [
        {"steps": -1},
        {"temperature": -0.1},
        {"temperature": 1.1},
        {"temperature": float("nan")},
        {"temperature": "warm"},
        {"temperature": True},
        {"strength": 1.1},
        {"strength": float("nan")},
        {"sharpness": "blurred"},
        {"sharpness": "0.7"},
        {"method": "prior"},
        {"steps": 16},
        {"steps": 2.5},
        {"ensemble": 0},
        {"ensemble": 99},
        {"seed": -1},
        {"device": "tpu"},
        {"precision": "fp8"},
        {"output_type": "uint8"},
        {"tile_px": 40},
        {"overlap_px": 8},
        {"quantification": 0.0},
        {"uncertainty": "u.tif"},
        {"uncertainty": "u.tif", "ensemble": 2, "steps": 0},
        {"uncertainty": "u.tif", "ensemble": 2, "method": "bicubic"},
        {"extent": (2.0, 0.0, 1.0, 1.0)},
        {"ensemble": 2, "uncertainty": "out.tif"},
    ],
)
def test_bad_values_are_refused_with_a_remedy(change: dict) -> None:
    with pytest.raises(InvalidParameter) as caught:
        replace(REQUEST, **change).validate()
    assert caught.value.what
    assert caught.value.where


def test_regression_alone_and_damped_samples_pass() -> None:
    replace(REQUEST, steps=0).validate()
    replace(REQUEST, temperature=0, ensemble=2, uncertainty="u.tif").validate()
    replace(REQUEST, temperature=0.5).validate()


@pytest.mark.parametrize("steps", [1, 4, 15])
def test_good_values_pass(steps: int) -> None:
    replace(REQUEST, steps=steps, ensemble=2, uncertainty="u.tif").validate()


def test_output_may_not_be_the_input_by_any_name(tmp_path: Path) -> None:
    source = tmp_path / "a.tif"
    source.touch()
    (tmp_path / "link.tif").symlink_to(source)
    for name in ("a.tif", "./a.tif", "link.tif"):
        with pytest.raises(OutputIsInput):
            SuperResolveRequest(input=str(source), output=str(tmp_path / name)).validate()


def test_band_references() -> None:
    assert split_reference("a.tif") == ("a.tif", 1)
    assert split_reference("a.tif#3") == ("a.tif", 3)
    assert split_reference("tile #7/a.tif") == ("tile #7/a.tif", 1)


def test_errors_survive_json() -> None:
    for child in SuperResolutionError.__subclasses__():
        error = child("what", "where", "remedy")
        back = error_from_dict(json.loads(json.dumps(error.to_dict())))
        assert type(back) is child
        assert str(back) == str(error) == "what [where] remedy"


@pytest.mark.parametrize("ignores", [True, False])
def test_outputs_that_differ_in_case_alone(tmp_path: Path, monkeypatch, ignores: bool) -> None:
    """On a disk that knows no upper and lower case they are one file; as on one that was made to look like it."""
    from subpixel.core.files import sources

    (tmp_path / "There").touch()
    if ignores:
        exists, samefile = os.path.exists, os.path.samefile
        monkeypatch.setattr(sources.os.path, "exists", lambda path: exists(path) or str(path).endswith("tHERE"))
        monkeypatch.setattr(sources.os.path, "samefile", lambda *two: str(two[1]).endswith("tHERE") or samefile(*two))
    asked = replace(REQUEST, ensemble=2, output=str(tmp_path / "r.tif"), uncertainty=str(tmp_path / "R.tif"))
    if ignores:
        with pytest.raises(InvalidParameter, match="one file"):
            asked.validate()
    else:
        asked.validate()
    replace(asked, uncertainty=str(tmp_path / "R2.tif")).validate()


def test_bands_of_60_m_are_refused_where_all_bands_are_asked_for() -> None:
    bands = {**REQUEST.bands, "B05": 3, "B8A": "n.tif"}
    for role in ("B01", "B09", "B10"):
        request = replace(REQUEST, bands={**bands, role: 4}, all_bands=True)
        with pytest.raises(InvalidParameter, match=f"60 m.*{role}.*B02, B03, B04, B05"):
            request.validate()
        # Four bands do without it, as ever.
        replace(request, all_bands=False).validate()
    replace(REQUEST, bands=bands, all_bands=True).validate()
