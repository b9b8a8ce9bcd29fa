"""How addresses in items become requests that a server answers: tokens, signatures, passwords; none of them is kept."""

from __future__ import annotations

import hashlib
import hmac
import re
import threading
import time
from base64 import b64encode
from collections.abc import Mapping
from datetime import datetime, timezone
from typing import Callable, Optional
from urllib.parse import quote, urlsplit, urlunsplit

from ...core.archive.catalogue import COPERNICUS, PLANETARY, Catalogue
from ...core.archive.request import Access
from ...core.errors import ArchiveRefuses, ArchiveUnreachable
from ...core.remote import unsigned

# The object storage of the Copernicus Data Space, and what it is called in signatures.
COPERNICUS_S3, COPERNICUS_REGION = "https://eodata.dataspace.copernicus.eu", "default"
AMAZON_S3 = "https://{bucket}.s3.amazonaws.com"
# Whose files the Planetary Computer gives tokens for, beside those of its own host.
_AZURE = ".blob.core.windows.net"
# Names of buckets, of which hosts are made.
_BUCKET = re.compile(r"[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]")
# Of tokens and others, seconds before they end at which they count as ended.
_MARGIN_S = 60.0
# What is read of servers; everything else that an item may name is not asked for.
WEB = ("http", "https")
Headers = dict[str, str]
ReadJson = Callable[[str], Mapping[str, object]]


class Signer:
    """Signs addresses of one catalogue's files; may be used by several threads."""

    def __init__(self, catalogue: Catalogue, access: Access, read_json: ReadJson) -> None:
        """Args:
        catalogue: says how.
        access: credentials.
        read_json: fetches what stands at an address.

        Raises:
            ArchiveRefuses: credentials are needed and missing.
        """
        # Keys are often pasted, with what lay around them.
        self._key, self._secret = access.user.strip(), access.password.strip()
        given = self._key and self._secret and self._key.isascii() and self._key.isprintable()
        if catalogue.signing == COPERNICUS and not given:
            raise ArchiveRefuses(
                "The archive asks for credentials.",
                catalogue.name,
                "Give the access key and the secret key of its object storage.",
            )
        self._catalogue, self._access, self._read_json = catalogue, access, read_json
        parts = urlsplit(catalogue.address)
        self._scheme, self._host = parts.scheme, _host(parts.netloc)
        self._tokens: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()

    def headers_for(self, address: str) -> Headers:
        """What is sent along to the catalogue's own host, and to nobody else, nor less safely than to the catalogue."""
        parts = urlsplit(address)
        own = _host(parts.netloc) == self._host and parts.scheme in (self._scheme, "https")
        if self._catalogue.signing == COPERNICUS or not self._access.user or not own:
            return {}
        word = b64encode(f"{self._access.user}:{self._access.password}".encode()).decode()
        return {"Authorization": f"Basic {word}"}

    def signed(self, address: str) -> tuple[str, Headers]:
        """An address as it is asked for now, and what is sent along.

        Raises:
            ArchiveUnreachable, ArchiveRefuses: there is no token to be had, or the address is not one of a server.
        """
        try:
            parts = urlsplit(address)
        except ValueError as error:
            raise elsewhere(address) from error
        if parts.scheme == "s3" and self._catalogue.signing == COPERNICUS:
            return self._copernicus(f"/{parts.netloc}{parts.path}")
        if parts.scheme == "s3" and _BUCKET.fullmatch(parts.netloc):
            return AMAZON_S3.format(bucket=parts.netloc) + quote(parts.path), {}
        if parts.scheme not in WEB:
            raise elsewhere(address)
        host = _host(parts.netloc)
        if self._catalogue.signing == PLANETARY and (host.endswith(_AZURE) or host == self._host):
            token = self._token(host.partition(".")[0], parts.path.strip("/").partition("/")[0])
            return urlunsplit(parts._replace(query="&".join(filter(None, (parts.query, token))))), {}
        return address, self.headers_for(address)

    def forget(self, signed: str) -> None:
        """Ask for a new token from here on in place of the one in an address, which a server no longer likes."""
        with self._lock:
            # Others may have come by a new one meanwhile.
            self._tokens = {place: kept for place, kept in self._tokens.items() if kept[0] not in signed}

    def _token(self, account: str, container: str) -> str:
        parts = urlsplit(self._catalogue.address)
        place = f"{parts.scheme}://{parts.netloc}/api/sas/v1/token/{quote(account)}/{quote(container)}"
        with self._lock:
            token, until = self._tokens.get(place, ("", 0.0))
            if time.time() < until - _MARGIN_S:
                return token
            facts = self._read_json(place)
            token, said = str(facts.get("token") or ""), str(facts.get("msft:expiry") or "")
            if not token:
                raise ArchiveUnreachable("The archive answers with an error.", f"{place}: no token")
            self._tokens[place] = token, _moment(said)
            return token

    def _copernicus(self, path: str, now: Optional[datetime] = None) -> tuple[str, Headers]:
        """A request for an object, signed by version 4 of Amazon's scheme, without its payload.

        Source: AWS Signature Version 4, "Create a signed AWS API request".
        """
        moment = (now or datetime.now(timezone.utc)).strftime("%Y%m%dT%H%M%SZ")
        host, place = urlsplit(COPERNICUS_S3).netloc, quote(path)
        headers = {"host": host, "x-amz-content-sha256": "UNSIGNED-PAYLOAD", "x-amz-date": moment}
        names = ";".join(sorted(headers))
        lines = "".join(f"{name}:{headers[name]}\n" for name in sorted(headers))
        canonical = f"GET\n{place}\n\n{lines}\n{names}\nUNSIGNED-PAYLOAD"
        scope = f"{moment[:8]}/{COPERNICUS_REGION}/s3/aws4_request"
        text = f"AWS4-HMAC-SHA256\n{moment}\n{scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        key = f"AWS4{self._secret}".encode()
        for word in (*scope.split("/"), text):
            key = hmac.new(key, word.encode(), hashlib.sha256).digest()
        signature = f"Credential={self._key}/{scope}, SignedHeaders={names}, Signature={key.hex()}"
        sent = {name: value for name, value in headers.items() if name != "host"}
        return COPERNICUS_S3 + place, {**sent, "Authorization": f"AWS4-HMAC-SHA256 {signature}"}


def elsewhere(address: str) -> ArchiveUnreachable:
    """What is said of an address that an archive has no business to name: a file of this machine, or none at all."""
    return ArchiveUnreachable(
        "The archive leads to what is no address.", unsigned(address), "Choose another catalogue."
    )


def _host(place: str) -> str:
    """Host and port, without a user and in one spelling."""
    return place.rpartition("@")[2].lower()


def _moment(said: str) -> float:
    """Seconds since 1970 of a time as ISO 8601; now, if it is none."""
    try:
        return datetime.fromisoformat(said.replace("Z", "+00:00")).timestamp()
    except ValueError:
        return time.time()
