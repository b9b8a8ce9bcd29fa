"""Whatever goes wrong has words of ours, through every door of the engine; no secret is in them."""

from __future__ import annotations

import errno
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest
from rasterio.errors import RasterioIOError
from subpixel.core import errors
from subpixel.core.errors import SuperResolutionError
from subpixel.core.process.failures import reported, traceback_text, understood, unforeseen
from subpixel.core.remote import HIDDEN, shown, unsigned
from subpixel.core.text import Text, decode, encode
from subpixel.engine.__main__ import main
from subpixel.tests.support.web import Web

SECRET = "hunter2S3cret"
Run = Callable[..., "Said"]


@pytest.fixture
def web(tmp_path: Path) -> Iterator[Web]:
    (tmp_path / "www").mkdir()
    with Web(tmp_path / "www") as server:
        yield server


class Said(NamedTuple):
    """How a command ended."""

    code: int
    text: str


@pytest.fixture
def command(capfd, monkeypatch) -> Run:
    """The headless command; nothing that it ever says holds the secret or a traceback."""
    monkeypatch.setenv("GDAL_HTTP_RETRY_DELAY", "0.05")

    def run(*words: str) -> Said:
        capfd.readouterr()
        code = main(["superresolve", *words])
        said = "".join(capfd.readouterr())
        assert SECRET not in said
        assert "Traceback" not in said
        return Said(code, said)

    return run


@pytest.mark.parametrize(
    "address",
    [
        "http://user:{}@h.example/x.tif",
        "https://{}@h/x.tif?a=1",
        "/vsicurl/https://user:p%2F{}%40@h/x.tif",
        "https://user:p/{}@h/x.tif",
        "https://h/x.tif?sig={}&se=2024",
        "https://h/x?X-Amz-Credential={0}%2F20&X-Amz-Signature={0}",
        "https://h/x?X-Goog-Signature={}",
        "https://h/x.tif?Signature={0}&Key-Pair-Id=K{0}&Policy=e{0}_",
        "https://h/x?api_key={}",
        "https://h/x?apikey={}",
        "https://h/x?a=1&token={}",
        "https://h/x?access_token={}#2",
        "https://h/x?key={}",
        "https://h/x?Ocp-Apim-Subscription-Key={}",
        "https://h/x?sas={}",
        "https://h/x?code={}",
        "https://h/x;jsessionid={}",
        "/vsicurl?url=https%3A%2F%2Fh%2Fx.tif%3Fsig%3D{}%26a%3D1&b=2",
        "/vsicurl?url=https%3A//user%3A{}%40h/x.tif&x=1",
        "/vsicurl?url=https%253A%252F%252Fuser%253A{0}%2540h%252Fx.tif%253Ftoken%253D{0}",
        "/vsicurl?header.Authorization=Bearer%20{}&url=https://h/x",
        "/vsizip//vsicurl/https://h/x.zip?sig={}/B04.jp2",
        "PG:host=h user='u' password='a {}' dbname=x",
        "'/vsicurl/https://h/x.tif?sig={}' not recognized as being in a supported file format.",
        "HTTP response code: 403 on https://u:{0}@h/x?token={0}: no.",
        "Authorization: Basic {}",
        '{{"url": "https://h/x?sig={}", "n": 1}}',
        "https://h/x?x=0123456789abcdef0123456789abcdef{}",
    ],
)
def test_what_a_server_wants_to_know_of_the_reader_is_hidden(address: str) -> None:
    text = shown(address.format(SECRET))
    assert HIDDEN in text
    for part in ("hunter2", "S3cret"):
        assert part not in text
    assert shown(text) == text
    assert SECRET not in Text("{path} is wrong", path=address.format(SECRET))
    for error in (
        errors.NotARaster("Wrong.", address.format(SECRET)),
        errors.EngineFailed("{x}", x=[address.format(SECRET)]),
    ):
        assert SECRET not in f"{error}{error!r}{error.where}{json.dumps(error.to_dict())}"


@pytest.mark.parametrize(
    "text",
    [
        "https://h:8080/a@b.tif",
        "https://h/x?item=3&band=4&x=S2A_MSIL2A_20240506T155901_N0510_R097_T18SVG",
        "/vsizip//data/a b@2.zip/x.tif#2",
        r"C:\scenes\c=1\key=2.tif",
        "2 band(s) described as key, token",
        "reflectance = (DN + 0) / 10000 (basic settings here)",
        "https://h/wms?layers=TRUE_COLOR&bbox=1,2,3,4",
    ],
)
def test_what_is_no_secret_stays(text: str) -> None:
    assert shown(text) == text


def test_long_words_are_read_at_once() -> None:
    for word in ("a" * 200_000, "a=" * 100_000, "://" * 60_000, "%3D" * 60_000, "token" * 40_000):
        shown(f"https://h/x?y={word} ")


def test_a_scene_is_known_by_its_address_without_the_reader() -> None:
    address = "https://h/x.tif?item=3"
    assert unsigned(f"https://u:{SECRET}@h/x.tif?api_key={SECRET}&item=3&access_token=1") == address
    # What may name a scene goes on to name it.
    assert unsigned("https://h/get?key=scenes/a.tif") == "https://h/get?key=scenes/a.tif"


def test_words_of_another_process_are_cleaned_too() -> None:
    foreign = json.dumps({"template": "{x}", "values": {"x": f"https://u:{SECRET}@h/"}})
    assert SECRET not in json.dumps(encode(decode(json.loads(foreign))))


def addresses(web: Web) -> list[str]:
    host = web.address.removeprefix("http://")
    return [
        f"http://user:{SECRET}@{host}/none.tif",
        f"{web.address}/none.tif?X-Amz-Signature={SECRET}",
        f"/vsicurl?url=http%3A%2F%2Fuser%3A{SECRET}%40{host}%2Fnone.tif%3Ftoken%3D{SECRET}",
        f"{web.address}/text.tif?apikey={SECRET}",
        f"{web.address}/cut.tif?subscription-key={SECRET}",
        f"http://127.0.0.1:9/x.tif?sig={SECRET}",
        f"PG:host=127.0.0.1 password={SECRET}",
    ]


def test_no_secret_is_in_what_the_command_says_when_a_server_fails(command, web: Web, tmp_path: Path, cut) -> None:
    (tmp_path / "www" / "text.tif").write_text("no raster " * 3000)
    whole = cut(tmp_path / "whole.tif", 256, 256).read_bytes()
    (tmp_path / "www" / "cut.tif").write_bytes(whole[: len(whole) // 2])
    for address in addresses(web):
        done = command(address, str(tmp_path / "o.tif"), "--method", "bicubic")
        assert done.code == 1, done.text
        assert HIDDEN in done.text
        assert done.text.count("Error: ") == 1
    assert not (tmp_path / "o.tif").exists()


def test_nor_in_what_libraries_print_in_a_process_of_its_own(root: Path, web: Web, tmp_path: Path) -> None:
    program = [sys.executable, "-I", str(root / "engine" / "__main__.py"), "superresolve"]
    words = [f"http://user:{SECRET}@{web.address[7:]}/none.tif?sig={SECRET}", str(tmp_path / "o.tif")]
    done = subprocess.run([*program, *words], capture_output=True, text=True, timeout=120)
    assert done.returncode == 1
    assert SECRET not in done.stdout + done.stderr
    assert "404" in done.stderr


def test_no_secret_is_in_what_a_run_leaves(command, web: Web, tmp_path: Path, cut) -> None:
    cut(tmp_path / "www" / "x.tif", 32, 32)
    (tmp_path / "out").mkdir()
    address = f"{web.address}/x.tif?sig={SECRET}&se=1"
    done = command(address, str(tmp_path / "out" / "o.tif"), "--method", "bicubic", "--json", "--resume")
    assert done.code == 0, done.text
    for path in (tmp_path / "out").iterdir():
        assert SECRET.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["--bands", "B04=²,B03=1,B02=2"], "B04=²"),
        (["--bands", f"B04={'1' * 5000},B03=1,B02=2"], "not understood"),
        (["--bands", "B04=99999999999999999999,B03=1,B02=2"], "There is no band"),
        (["--bands", "B04={source}#²,B03=1,B02=2"], "does not exist"),
        (["--bands", "B04={source}#99999999999999999999,B03=1,B02=2"], "There is no band"),
        (["--extent", "1,2,3,nan"], "The extent is empty"),
        (["--extent", "¹,2,3,4"], "not understood"),
        (["--scl-classes", "²"], "not understood"),
        (["--batch", "-5"], "BATCH"),
        (["--extent", "1,2,3,4", "--extent-crs", "nonsense"], "CRS is not known"),
    ],
)
def test_odd_words_are_refused_in_words(command, tmp_path: Path, cut, words: list[str], said: str) -> None:
    source = cut(tmp_path / "in.tif", 24, 24)
    done = command(str(source), str(tmp_path / "o.tif"), *(word.format(source=source) for word in words))
    assert done.code == 1
    assert said in done.text
    assert "unexpectedly" not in done.text


def damaged(folder: Path, how: str) -> Path:
    """The zip of a product that nobody can read: encrypted, packed in an unknown way, or with damaged contents."""
    path = folder / f"{how}.zip"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("A.SAFE/MTD_MSIL2A.xml", "<a><PROCESSING_BASELINE/></a>")
    content = bytearray(path.read_bytes())
    entry = content.index(b"PK\1\2")
    changes = {
        "encrypted": [(6, 1), (entry + 8, 1)],
        "unknown": [(8, 99), (entry + 10, 99)],
        "damaged": [(8, 8), (entry + 10, 8)],
    }
    for place, value in changes[how]:
        content[place] = value
    path.write_bytes(content)
    return path


@pytest.mark.parametrize("how", ["encrypted", "unknown", "damaged"])
def test_a_product_that_cannot_be_unpacked(command, tmp_path: Path, how: str) -> None:
    done = command(str(damaged(tmp_path, how)), str(tmp_path / "o.tif"))
    assert done.code == 1
    assert "metadata cannot be understood" in done.text


def test_a_virtual_raster_of_itself(command, tmp_path: Path) -> None:
    band = (
        '<VRTRasterBand dataType="UInt16" band="{0}"><Description>{1}</Description><SimpleSource>'
        '<SourceFilename relativeToVRT="1">{2}.vrt</SourceFilename><SourceBand>{0}</SourceBand></SimpleSource></VRTRasterBand>'
    )
    for name, other in (("self", "self"), ("a", "b"), ("b", "a")):
        bands = "".join(band.format(number, role, other) for number, role in enumerate(("B04", "B03", "B02"), start=1))
        (tmp_path / f"{name}.vrt").write_text(
            '<VRTDataset rasterXSize="96" rasterYSize="96"><SRS>EPSG:32618</SRS>'
            f"<GeoTransform>440000,10,0,4170000,0,-10</GeoTransform>{bands}</VRTDataset>"
        )
    for name in ("self", "a"):
        done = command(str(tmp_path / f"{name}.vrt"), str(tmp_path / "o.tif"), "--method", "bicubic")
        assert done.code == 1
        assert "cannot be read as a raster" in done.text


def test_a_model_whose_facts_have_no_end(command, tmp_path: Path, cut) -> None:
    source = cut(tmp_path / "m.safetensors", 8, 8)
    (tmp_path / "m.json").write_text("[" * 100_000)
    done = command(str(source), str(tmp_path / "o.tif"), "--model", str(source))
    assert done.code == 1
    assert "not understood" in done.text


KINDS = [
    (MemoryError(), errors.EngineFailed, "not enough memory"),
    (RuntimeError("DefaultCPUAllocator: can't allocate memory"), errors.EngineFailed, "not enough memory"),
    (RecursionError("maximum recursion depth exceeded"), errors.InvalidParameter, "refers to itself"),
    (UnicodeDecodeError("utf-8", b"\xff", 0, 1, "invalid start byte"), errors.InvalidParameter, "UTF-8"),
    (UnicodeEncodeError("utf-8", "\udcef", 0, 1, "surrogates"), errors.InvalidParameter, "UTF-8"),
    (RasterioIOError("no"), errors.NotARaster, "raster could not be read or written"),
    (PermissionError(errno.EACCES, "Permission denied", "/a/b"), errors.EngineFailed, "/a/b: Permission denied"),
    (OSError(errno.ENOSPC, "No space left on device", "/a/b"), errors.OutputNotWritable, "No space left"),
    (ImportError("No module named 'torch'"), errors.EngineEnvironmentMissing, "engine.txt"),
    (KeyboardInterrupt(), errors.RunCancelled, "Cancelled"),
    (ValueError("no such thing"), errors.EngineFailed, "failed unexpectedly"),
    (AssertionError(), errors.EngineFailed, "failed unexpectedly"),
]


@pytest.mark.parametrize(("error", "kind", "said"), KINDS, ids=[type(error).__name__ for error, _, _ in KINDS])
def test_every_exception_has_words(error: BaseException, kind: type[SuperResolutionError], said: str) -> None:
    found = understood(error)
    assert type(found) is kind
    assert said in str(found)
    assert found.remedy
    assert unforeseen(error) == ("unexpectedly" in said)


def test_gdals_own_errors_have_words() -> None:
    from rasterio.shutil import exists

    with pytest.raises(BaseException, match="9") as caught:
        exists("/vsicurl?url=http%3A%2F%2F127.0.0.1%3A9%2Fx.tif%3Fsig%3D" + SECRET)
    # The base of these is no error of rasterio's.
    assert type(caught.value).__module__.startswith("rasterio")
    found = understood(caught.value)
    assert type(found) is errors.NotARaster
    assert SECRET not in str(found)


def test_what_nobody_foresaw_leaves_a_log_without_secrets(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setattr("tempfile.tempdir", None)
    monkeypatch.setattr(sys, "argv", ["subpixel", f"https://h/x?sig={SECRET}"])
    try:
        raise ValueError(f"of https://u:{SECRET}@h/")
    except ValueError as error:
        said, traced = reported(error), traceback_text(error)
    (log,) = tmp_path.glob("subpixel-*.log")
    assert str(log) in said.remedy
    for text in (log.read_text(), traced):
        assert "ValueError" in text
        assert "test_failures.py" in text
        assert SECRET not in text
