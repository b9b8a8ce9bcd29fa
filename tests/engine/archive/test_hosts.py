"""The catalogues that are known, by their names and as they sign and publish, through a proxy that answers for them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from subpixel.core.archive.catalogue import DEFAULT, catalogue_named
from subpixel.core.archive.request import Access, PieceRequest
from subpixel.core.errors import ArchiveRefuses
from subpixel.core.progress import Progress
from subpixel.engine.archive import signing
from subpixel.engine.archive.piece import read_piece
from subpixel.engine.archive.ranges import Reach, Store
from subpixel.tests.support import hosts as famous
from subpixel.tests.support.hosted import NAMES, PARIS, make
from subpixel.tests.support.hosts import COPERNICUS, EARTH, KEYS, PLANETARY, PLANETARY_FILES, Hosts, signed_well

# Of the bands as they are written, in the order of the model.
ORDER = [2, 1, 0, 3]
# A kilometre in the scene, and the same pixels in Paris.
HERE = (440_000.0, 4_170_000.0, 441_000.0, 4_171_000.0)


@pytest.fixture(scope="module")
def served(sample: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Hosts, np.ndarray]]:
    folder = tmp_path_factory.mktemp("hosts")
    values, place = make(folder, sample)
    left, top = round((HERE[0] - place.c) / 10), round((place.f - HERE[3]) / 10)
    with Hosts(folder) as made:
        yield made, values[ORDER, top : top + 100, left : left + 100]


@pytest.fixture
def hosts(served: tuple[Hosts, np.ndarray], monkeypatch: pytest.MonkeyPatch) -> Hosts:
    served[0].give_tokens(3600)
    served[0].log()
    for name, value in served[0].environment.items():
        monkeypatch.setenv(name, value)
    return served[0]


@pytest.fixture
def truth(served: tuple[Hosts, np.ndarray]) -> np.ndarray:
    return served[1]


def request(output: Path, name: str, **what: object) -> PieceRequest:
    return PieceRequest(HERE, str(output), "EPSG:32618", catalogue=catalogue_named(name), **what)  # type: ignore[arg-type]


def test_earth_search_as_it_is_published(hosts: Hosts, truth: np.ndarray, tmp_path: Path) -> None:
    """Its two literal items, of which one counts; the files are those that they name."""
    south, north = 5_400_000 - 2_000, 5_400_000 - 1_000
    extent = (PARIS.c + 500.0, float(south), PARIS.c + 1_500.0, float(north))
    got = read_piece(PieceRequest(extent, str(tmp_path / "a.tif"), "EPSG:32631"), Access(), Progress())
    assert got.scenes == ("S2B_T31UDQ_20240629T105651_L2A",)
    assert (got.catalogue, got.crs, got.bounds) == (DEFAULT.name, "EPSG:32631", extent)
    assert got.sources[0].startswith("https://e84-earth-search-sentinel-data.s3.us-west-2.amazonaws.com/")
    with rasterio.open(got.output) as file:
        assert file.read().shape == truth.shape
        assert (file.read() != 0).all()
    assert {entry["host"] for entry in hosts.log()} >= {EARTH}


def test_a_token_is_fetched_once(hosts: Hosts, truth: np.ndarray, tmp_path: Path) -> None:
    got = read_piece(request(tmp_path / "a.tif", "Planetary Computer"), Access(), Progress())
    with rasterio.open(got.output) as file:
        assert np.array_equal(file.read(), truth)
    assert (got.scenes, got.offset) == ((NAMES[PLANETARY],), -1000.0)
    asked = hosts.log()
    assert sum("/api/sas/" in entry["path"] for entry in asked) == 1
    assert {entry["status"] for entry in asked} <= {200, 206}
    assert "hidden" not in json.dumps(got.to_dict())
    assert b"hidden" not in Path(got.output).read_bytes()


def test_a_token_is_renewed_before_it_ends_and_once_when_it_is_not_liked(hosts: Hosts) -> None:
    catalogue = catalogue_named("Planetary Computer")
    path = json.loads((Path(hosts.authority).parent / PLANETARY / famous.ITEMS).read_text())[0]["assets"]["B04"]["href"]

    def tokens() -> list[int]:
        return [entry["status"] for entry in hosts.log() if "/api/sas/" in entry["path"]]

    with Reach(catalogue, Access(), Progress()) as reach:
        store = Store(path, reach)
        reach.fetch([(store, (0, 99))])
        assert tokens() == [200]
        # The server no longer knows it, and six ask at once.
        hosts.give_tokens(3600)
        reach.fetch([(store, (100 * number, 100 * number + 99)) for number in range(1, 13)])
        asked = hosts.log()
        refused = [entry for entry in asked if entry["host"] == PLANETARY_FILES and entry["status"] == 403]
        assert 1 <= len(refused) <= 6
        assert sum("/api/sas/" in entry["path"] for entry in asked) == 1
        # One that will end within a minute is not used any more, though it would still do.
        hosts.give_tokens(signing._MARGIN_S / 2)
        reach.fetch([(store, (2_000, 2_099))])
        assert tokens() == [200]
        reach.fetch([(store, (2_100, 2_199))])
        assert tokens() == [200]


def test_a_token_that_is_never_liked_is_an_error(hosts: Hosts, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(signing.Signer, "_token", lambda *_: "sig=hidden-and-wrong")
    with Reach(catalogue_named("Planetary Computer"), Access(), Progress()) as reach:
        store = Store(f"https://{PLANETARY_FILES}/sentinel2-l2/a.tif", reach)
        with pytest.raises(ArchiveRefuses, match=r"refuses.*HTTP 403") as caught:
            reach.fetch([(store, (0, 99))])
    assert "hidden-and-wrong" not in str(caught.value)
    assert [entry["status"] for entry in hosts.log()] == [403, 403]


def command(root: Path, hosts: Hosts, keys: tuple[str, str], *words: str) -> subprocess.CompletedProcess[str]:
    """The headless command with credentials, as a process."""
    program = [sys.executable, "-I", str(root / "engine" / "__main__.py"), *words]
    known = {"SUBPIXEL_ARCHIVE_USER": keys[0], "SUBPIXEL_ARCHIVE_PASSWORD": keys[1]}
    environment = {**os.environ, **hosts.environment, **known}
    return subprocess.run(program, capture_output=True, text=True, env=environment)


def asked_of_copernicus(output: Path, cache: Path) -> list[str]:
    small = f"--extent={HERE[0]},{HERE[0] + 320},{HERE[1]},{HERE[1] + 320} [EPSG:32618]"
    archive = ["--catalogue", "Copernicus Data Space", "--cache", str(cache)]
    return ["superresolve", str(output), small, "--date", "2024", "--steps", "0", "--device", "cpu", *archive]


def test_copernicus_checks_the_commands_signatures(hosts: Hosts, root: Path, tmp_path: Path) -> None:
    words = asked_of_copernicus(tmp_path / "o.tif", tmp_path / "cache")
    # As they are pasted.
    done = command(root, hosts, (KEYS[0], f" {KEYS[1]}\n"), *words, "--json")
    assert done.returncode == 0, done.stderr
    asked = hosts.log()
    images = [entry for entry in asked if entry["host"] == famous.COPERNICUS_FILES]
    assert images
    assert {entry["status"] for entry in images} == {206}
    # The catalogue itself is asked by nobody in particular.
    assert not any("Authorization" in entry["headers"] for entry in asked if entry["host"] == COPERNICUS)
    with rasterio.open(tmp_path / "o_10m.tif") as file:
        assert file.tags()["SUBPIXEL_SOURCE_ADDRESSES"].startswith("s3://eodata/")
    everything = done.stdout + done.stderr
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(kept) > 4
    for word in (KEYS[0], KEYS[1], "AWS4-HMAC"):
        assert word not in everything
        assert not [path for path in kept if word.encode() in path.read_bytes()]


@pytest.mark.parametrize("keys", [(KEYS[0], "another/hidden+word"), ("ANOTHERKEY", KEYS[1])])
def test_wrong_keys_are_said_and_leave_nothing(hosts: Hosts, root: Path, tmp_path: Path, keys: tuple[str, str]) -> None:
    done = command(root, hosts, keys, *asked_of_copernicus(tmp_path / "o.tif", tmp_path / "cache"), "--resume")
    assert done.returncode == 1
    assert "The archive refuses these credentials." in done.stderr
    assert "HTTP 403" in done.stderr
    assert "Traceback" not in done.stderr
    assert keys[0] not in done.stdout + done.stderr
    assert keys[1] not in done.stdout + done.stderr
    assert {entry["status"] for entry in hosts.log() if entry["host"] == famous.COPERNICUS_FILES} == {403}
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or keys[1].encode() not in path.read_bytes()
    assert not list(tmp_path.glob("*.tif"))


@pytest.mark.parametrize("keys", [("", ""), ("KEY", ""), ("", "word"), ("KEY\nX", "word"), ("Schlüssel", "word")])
def test_keys_that_are_none_are_said_before_anybody_is_asked(
    hosts: Hosts, root: Path, tmp_path: Path, keys: tuple[str, str]
) -> None:
    done = command(root, hosts, keys, *asked_of_copernicus(tmp_path / "o.tif", tmp_path / "cache"))
    assert done.returncode == 1
    assert "The archive asks for credentials." in done.stderr
    assert hosts.log() == []


def test_the_servers_own_check_knows_right_from_wrong() -> None:
    """By the signature that was worked out by hand; see `test_signing`."""
    assert not signed_well("GET", "/eodata/a.jp2", {}, KEYS)
    made = signing.Signer(catalogue_named("Copernicus Data Space"), Access(*KEYS), lambda _: {})
    address, headers = made.signed("s3://eodata/S 2/ä+b=.jp2")
    path = address.removeprefix(signing.COPERNICUS_S3)
    sent = {"host": famous.COPERNICUS_FILES, **{name.lower(): value for name, value in headers.items()}}
    assert signed_well("GET", path, sent, KEYS)
    assert not signed_well("GET", path, sent, (KEYS[0], "x"))
    assert not signed_well("GET", path + "x", sent, KEYS)
    assert not signed_well("GET", path, {**sent, "host": "example.org"}, KEYS)
    assert not signed_well("GET", path, {**sent, "x-amz-date": "20200101T000000Z"}, KEYS)


def test_a_proxy_that_is_not_there_is_said(hosts: Hosts, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://me:hidden-word@127.0.0.1:9")
    monkeypatch.setenv("https_proxy", "http://me:hidden-word@127.0.0.1:9")
    with pytest.raises(Exception, match=r"cannot be reached.*connection and the proxy") as caught:
        read_piece(request(tmp_path / "a.tif", "Planetary Computer"), Access(), Progress())
    assert "hidden-word" not in str(caught.value)


def test_the_systems_own_passwords_take_the_place_of_no_signature(
    hosts: Hosts, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    netrc = tmp_path / "netrc"
    netrc.write_text(f"machine {famous.COPERNICUS_FILES} login me password hidden-word\n")
    monkeypatch.setenv("NETRC", str(netrc))
    access = Access(*KEYS)
    got = read_piece(request(tmp_path / "a.tif", "Copernicus Data Space"), access, Progress())
    assert replace(got, output="").scenes == (NAMES[COPERNICUS],)
