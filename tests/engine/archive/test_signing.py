"""Tokens, signatures and passwords: they reach the server that wants them, and nobody and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from subpixel.core.archive.catalogue import KNOWN, Catalogue
from subpixel.core.archive.request import Access
from subpixel.core.errors import ArchiveUnreachable
from subpixel.engine.archive import signing
from subpixel.engine.archive.signing import Signer

from .conftest import Archive

PLANETARY = next(each for each in KNOWN if each.signing == "planetary")
COPERNICUS = next(each for each in KNOWN if each.signing == "copernicus")
BLOB = "https://sentinel2l2a01.blob.core.windows.net/sentinel2-l2/31/U/DQ/B04.tif"
KEYS = Access("KEY", "hidden")


def tokens(minutes: float = 60.0) -> tuple[list[str], Callable[[str], dict[str, Any]]]:
    """Addresses that were asked, and who answers with a token that lasts so long."""
    asked: list[str] = []

    def answer(address: str) -> dict[str, Any]:
        asked.append(address)
        until = datetime.now(timezone.utc) + timedelta(minutes=minutes)
        return {"token": f"sig=abc{len(asked)}", "msft:expiry": until.strftime("%Y-%m-%dT%H:%M:%SZ")}

    return asked, answer


def test_the_planetary_computer_gives_one_token_for_many_files() -> None:
    asked, answer = tokens()
    signer = Signer(PLANETARY, Access(), answer)
    assert signer.signed(BLOB) == (f"{BLOB}?sig=abc1", {})
    assert signer.signed(BLOB.replace("B04", "B03"))[0].endswith("B03.tif?sig=abc1")
    assert asked == ["https://planetarycomputer.microsoft.com/api/sas/v1/token/sentinel2l2a01/sentinel2-l2"]
    signer.forget("https://somebody.example/a.tif?sig=abc9")
    assert signer.signed(BLOB)[0].endswith("sig=abc1")
    signer.forget(f"{BLOB}?sig=abc1")
    assert signer.signed(BLOB)[0].endswith("sig=abc2")


def test_a_token_that_ends_is_renewed() -> None:
    asked, answer = tokens(0.5)
    signer = Signer(PLANETARY, Access(), answer)
    assert [signer.signed(BLOB)[0][-4:] for _ in range(2)] == ["abc1", "abc2"]
    assert len(asked) == 2


def test_other_hosts_get_no_token() -> None:
    asked, answer = tokens()
    assert Signer(PLANETARY, Access(), answer).signed("https://example.org/a.tif") == ("https://example.org/a.tif", {})
    assert asked == []


def test_no_token_is_an_error() -> None:
    with pytest.raises(ArchiveUnreachable, match="no token"):
        Signer(PLANETARY, Access(), lambda _: {}).signed(BLOB)


def test_copernicus_is_asked_with_a_signature_and_without_the_secret() -> None:
    signer = Signer(COPERNICUS, KEYS, lambda _: {})
    address, headers = signer.signed("s3://eodata/Sentinel-2/MSI/a b.jp2")
    assert address == f"{signing.COPERNICUS_S3}/eodata/Sentinel-2/MSI/a%20b.jp2"
    assert headers["Authorization"].startswith("AWS4-HMAC-SHA256 Credential=KEY/")
    assert "hidden" not in str(headers)
    assert signer.signed("https://example.org/a.tif")[1] == signer.headers_for("https://example.org/") == {}


def test_a_signature_is_what_the_scheme_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """Worked out once by hand with openssl, from the scheme's description."""
    moment = datetime(2024, 6, 29, 12, 0, 0, tzinfo=timezone.utc)
    _, headers = Signer(COPERNICUS, KEYS, lambda _: {})._copernicus("/eodata/a.jp2", moment)
    assert headers["x-amz-date"] == "20240629T120000Z"
    assert headers["Authorization"].endswith(SIGNATURE)


SIGNATURE = "Signature=74298174c2f4eabf0ee78335e55301a5bce898a3e7a754efb8aa0096c4d0d67e"


def test_open_buckets_have_an_address() -> None:
    signer = Signer(KNOWN[0], Access(), lambda _: {})
    assert signer.signed("s3://bucket/a.tif") == ("https://bucket.s3.amazonaws.com/a.tif", {})


def test_a_password_goes_to_the_catalogues_host_alone() -> None:
    mine = Catalogue("Mine", "https://stac.example.org/api")
    signer = Signer(mine, KEYS, lambda _: {})
    assert signer.signed("https://stac.example.org/a.tif")[1]["Authorization"].startswith("Basic ")
    assert signer.signed("https://cdn.example.org/a.tif")[1] == {}


def test_signatures_and_keys_are_stored_nowhere(archive: Archive, tmp_path: Path) -> None:
    access = Access("me", "hidden-word", str(tmp_path / "cache"))
    archive.piece(tmp_path / "a.tif", access, scene="S2B_18SVG_20240615_0_L2A")
    signer = Signer(replace(archive.catalogue, address=archive.web.address), access, lambda _: {})
    assert "Authorization" in signer.signed(f"{archive.web.address}/x.tif")[1]
    for file in tmp_path.rglob("*"):
        assert not file.is_file() or b"hidden-word" not in file.read_bytes()
