"""How addresses in items become requests that a server answers: tokens, signatures, passwords; none of them is kept."""

from __future__ import annotations

import hashlib
import hmac
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

# The object storage of the Copernicus Data Space, and what it is called in signatures.
COPERNICUS_S3, COPERNICUS_REGION = "https://eodata.dataspace.copernicus.eu", "default"
AMAZON_S3 = "https://{bucket}.s3.amazonaws.com"
# Whose files the Planetary Computer gives tokens for, beside those of its own host.
_AZURE = ".blob.core.windows.net"
# Of tokens and others, seconds before they end at which they count as ended.
_MARGIN_S = 60.0
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
        if catalogue.signing == COPERNICUS and not (access.user and access.password):
            raise ArchiveRefuses(
                "The archive asks for credentials.",
                catalogue.name,
                "Give the access key and the secret key of its object storage.",
            )
        self._catalogue, self._access, self._read_json = catalogue, access, read_json
        self._host = urlsplit(catalogue.address).netloc.rpartition("@")[2]
        self._tokens: dict[str, tuple[str, float]] = {}
        self._lock = threading.Lock()

    def headers_for(self, address: str) -> Headers:
        """What is sent along to the catalogue's own host, and to nobody else."""
        own = urlsplit(address).netloc.rpartition("@")[2] == self._host
        if self._catalogue.signing == COPERNICUS or not self._access.user or not own:
            return {}
        word = b64encode(f"{self._access.user}:{self._access.password}".encode()).decode()
        return {"Authorization": f"Basic {word}"}

    def signed(self, address: str) -> tuple[str, Headers]:
        """An address as it is asked for now, and what is sent along.

        Raises:
            ArchiveUnreachable, ArchiveRefuses: there is no token to be had.
        """
        parts = urlsplit(address)
        if parts.scheme == "s3" and self._catalogue.signing == COPERNICUS:
            return self._copernicus(f"/{parts.netloc}{parts.path}")
        if parts.scheme == "s3":
            return AMAZON_S3.format(bucket=parts.netloc) + quote(parts.path), {}
        host = parts.netloc.rpartition("@")[2]
        if self._catalogue.signing == PLANETARY and (host.endswith(_AZURE) or host == self._host):
            token = self._token(host.partition(".")[0], parts.path.strip("/").partition("/")[0])
            return urlunsplit(parts._replace(query="&".join(filter(None, (parts.query, token))))), {}
        return address, self.headers_for(address)

    def forget(self) -> None:
        """Ask for new tokens from here on, because a server no longer likes the old ones."""
        with self._lock:
            self._tokens.clear()

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
        key = f"AWS4{self._access.password}".encode()
        for word in (*scope.split("/"), text):
            key = hmac.new(key, word.encode(), hashlib.sha256).digest()
        signature = f"Credential={self._access.user}/{scope}, SignedHeaders={names}, Signature={key.hex()}"
        sent = {name: value for name, value in headers.items() if name != "host"}
        return COPERNICUS_S3 + place, {**sent, "Authorization": f"AWS4-HMAC-SHA256 {signature}"}


def _moment(said: str) -> float:
    """Seconds since 1970 of a time as ISO 8601; now, if it is none."""
    try:
        return datetime.fromisoformat(said.replace("Z", "+00:00")).timestamp()
    except ValueError:
        return time.time()
