"""Rasters that GDAL reads over a network, range by range."""

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
# Parameters of signed addresses: Azure, Amazon, Google.
_SIGNATURE = re.compile(
    r"(s[ieprtv]|sig|spr|sk(oid|tid|t|e|s|v)|sdd|token|expires|signature|(aws|google)accesskeyid|key-pair-id|policy|x-(amz|goog)-.*)$",
    re.IGNORECASE,
)
_NOT_THERE = "HTTP response code: 404"


def is_remote(path: str) -> bool:
    """Whether a path is an address: `https://...`, `/vsicurl/https://...`, `/vsis3/bucket/...`."""
    return "://" in path or path.startswith(("/vsis3/", "/vsigs/", "/vsiaz/"))


def unsigned(address: str) -> str:
    """An address without what its server wants to know of the reader, such as a signature that will expire."""
    start, mark, query = address.partition("?")
    kept = [part for part in query.split("&") if not _SIGNATURE.match(part.partition("=")[0])]
    return start + mark + "&".join(kept) if query and any(kept) else start


def not_there(error: Exception) -> bool:
    """Whether a server has said that there is no such file."""
    return _NOT_THERE in str(error)


def prepare() -> None:
    """Tell GDAL, on whatever thread it reads, how to deal with servers and archives."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
