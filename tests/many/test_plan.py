"""By what a task is known again."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.shutil import copy
from subpixel.core.errors import NotReflectance, OutputIsInput
from subpixel.core.model import read_model
from subpixel.core.request import SuperResolveRequest
from subpixel.many.items import Item
from subpixel.many.plan import plan_scene


def test_a_task_is_known_by_what_its_scene_is_made_of_wherever_that_lies(
    tmp_path: Path, cut, asked: SuperResolveRequest
) -> None:
    def known(folder: Path) -> str:
        item = Item("scene", str(folder / "scene.vrt"))
        return plan_scene(item, asked, read_model(None), folder / "out", 64).pieces[0].fingerprint

    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    cut(here / "scene.tif", 40, 40)
    copy(str(here / "scene.tif"), str(here / "scene.vrt"), driver="VRT")
    # The time of change goes along.
    shutil.copytree(here, there)
    assert known(there) == known(here)
    os.utime(there / "scene.tif", ns=(0, 0))
    assert known(there) != known(here)


def test_values_are_judged_once_for_the_scene(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    source = cut(tmp_path / "a.tif", 80, 40)
    # A piece of nothing but NoData, and one of next to nothing but one value, in a scene that is neither.
    with rasterio.open(source, "r+") as file:
        file.write(np.zeros((file.count, 40, 32), "uint16"), window=rasterio.windows.Window(0, 0, 32, 40))
    model, item = read_model(None), Item("a", str(source))
    assert plan_scene(item, asked, model, tmp_path, 64).doubts == ()
    (doubt,) = plan_scene(item, replace(asked, offset=-1000.0), model, tmp_path, 64).doubts
    assert "negative" in doubt
    with pytest.raises(NotReflectance, match="cannot be reflectance"):
        plan_scene(item, replace(asked, quantification=10.0), model, tmp_path, 64)


def test_no_piece_replaces_what_its_scene_is_made_of(tmp_path: Path, cut, asked: SuperResolveRequest) -> None:
    (tmp_path / "out" / "scene").mkdir(parents=True)
    piece = cut(tmp_path / "out" / "scene" / "r00000_c00000.tif", 100, 70)
    copy(str(piece), str(tmp_path / "scene.vrt"), driver="VRT")
    item = Item("scene", str(tmp_path / "scene.vrt"))
    with pytest.raises(OutputIsInput, match=r"r00000_c00000\.tif"):
        plan_scene(item, asked, read_model(None), tmp_path / "out", 64)
    assert len(plan_scene(item, asked, read_model(None), tmp_path / "other", 64).pieces) == 4
