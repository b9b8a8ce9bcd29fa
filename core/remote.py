"""Rasters that GDAL reads over a network, range by range; and what of their addresses may be told."""

from __future__ import annotations

import os
import re

# Of GDAL. Each may be set otherwise in the environment.
SETTINGS = {
    # An engine runs many times: what a server has put right or replaced since must be seen.
    "CPL_VSIL_CURL_NON_CACHED": "/vsicurl/:/vsis3/:/vsigs/:/vsiaz/",
    # A server that is busy for a moment does not end a run of an hour; one that has fallen silent does.
    "GDAL_HTTP_MAX_RETRY": "3",
    "GDAL_HTTP_RETRY_DELAY": "1",
    "GDAL_HTTP_CONNECTTIMEOUT": "30",
    "GDAL_HTTP_LOW_SPEED_TIME": "60",
    "GDAL_HTTP_LOW_SPEED_LIMIT": "1",
    # Nothing is left beside a packed archive that is read.
    "CPL_VSIL_GZIP_WRITE_PROPERTIES": "NO",
}
HIDDEN = "***"
# Names whose values are secrets wherever they stand.
_PRIVATE = (
    r"[\w.-]{0,40}(?:passw(?:or)?d|passphrase|pwd|secret|token|signature|credential|jwt|hmac"
    r"|(?:api|access|account|subscription|auth|private|license)[-_.]?key)[\w.-]{0,40}"
)
# Parameters of signed addresses: Azure, Amazon, Google.
_SIGNATURE = re.compile(
    rf"(s[ieprtv]|sig|spr|sk(oid|tid|t|e|s|v)|sdd|expires|(aws|google)access(key)?id|key-pair-id|policy|x-(amz|goog)-.*|{_PRIVATE})$",
    re.IGNORECASE,
)
# Names whose values are secrets in the query of an address, though they may be something else too.
_PRIVATE_IN_QUERY = (
    r"[\w.-]{0,40}key|[\w.-]{0,40}(?:sig|session|auth|ticket)(?:[-_.]?(?:id|v?\d+|hash))?|authorization|sas|sid|pass|code|policy"
    r"|key-pair-id|(?:aws|google)access(?:key)?id|x-(?:amz|goog)-[\w.-]+|header\.[\w.-]+|hdn[\w.-]+"
)
# As it is, and as it is written in the query of another address, once or more.
_EQUALS = r"(?:=|%(?:25)*3D)"
_AND = r"(?:[?&;]|%(?:25)*(?:3F|26|3B))"
# To the end of the word, without the marks that close a sentence or a quotation.
_REST = r"(?:'[^']*'|\"[^\"]*\"|[^&\s<>#]*?(?=['\"`)\]},.:;]*(?:[&\s<>#]|$)|%(?:25)*26))"
_PARAMETERS = (
    re.compile(rf"((?<![\w.-]){_PRIVATE}\s?{_EQUALS}\s?){_REST}", re.IGNORECASE),
    re.compile(rf"({_AND}(?:{_PRIVATE_IN_QUERY}){_EQUALS}){_REST}", re.IGNORECASE),
    # What looks like one: long, and no words.
    re.compile(
        rf"({_AND}[\w.-]+{_EQUALS})(?:[0-9a-f]{{32,}}|(?=[^&\s]*[a-z])(?=[^&\s]*[A-Z])(?=[^&\s]*\d)[\w+=~-]{{32,}})(?![\w+=~-])"
    ),
    re.compile(r"(\b(?:bearer|authorization\s*[:=]\s*\w+)\s+)[\w+/=.~-]+", re.IGNORECASE),
)
_READER = (
    # The password may hold marks that should have been written otherwise.
    re.compile(r"(://)(?:[^\s/?#<>\"]*|[^\s/?#<>\"@:]+:(?!\d+[/?#])[^\s<>\"@]*)(@)"),
    re.compile(
        r"(%(?P<level>(?:25)*)3A(?:/|%(?P=level)2F){2})(?:(?!%(?P=level)2F)[^\s/&<>\"])*(%(?P=level)40|@)",
        re.IGNORECASE,
    ),
)
# Files that GDAL opens and that say where the pixels are.
_NAMES_OTHERS = (".vrt", ".xml", ".json", ".wms")
_NOT_THERE = "HTTP response code: 404"


def is_remote(path: str) -> bool:
    """Whether a path is an address: `https://...`, `/vsicurl/https://...`, `/vsis3/bucket/...`."""
    return "://" in path or path.startswith(("/vsis3/", "/vsigs/", "/vsiaz/"))


def may_reach_out(path: str) -> bool:
    """Whether reading a path may ask a server: an address, or a file that may name some."""
    return is_remote(path) or path.startswith("/vsi") or path.lower().endswith(_NAMES_OTHERS)


def shown(text: str) -> str:
    """A text as it may be shown, logged or stored: without passwords, keys and signatures of the addresses in it.

    Whatever leaves the program passes here: see `text.Text`, `errors.SuperResolutionError` and `ui.messages.log`.
    """
    if "=" not in text and "%" not in text and "@" not in text and " " not in text:
        return text
    for pattern in _READER:
        text = pattern.sub(lambda found: f"{found[1]}{HIDDEN}{found[found.lastindex or 1]}", text)
    for pattern in _PARAMETERS:
        text = pattern.sub(rf"\1{HIDDEN}", text)
    return text


def unsigned(address: str) -> str:
    """An address without what its server wants to know of the reader, such as a signature that will expire."""
    start, mark, query = _READER[0].sub(r"\1", address).partition("?")
    kept = [part for part in query.split("&") if not _SIGNATURE.match(part.partition("=")[0])]
    return start + mark + "&".join(kept) if query and any(kept) else start


def not_there(error: Exception) -> bool:
    """Whether a server has said that there is no such file."""
    return _NOT_THERE in str(error)


def prepare() -> None:
    """Tell GDAL, on whatever thread it reads, how to deal with servers and archives."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
