"""Parts of files on servers, asked for again where a server is busy, slow or breaks off; and what all that cost."""

from __future__ import annotations

import email.utils
import random
import re
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import Any, Callable, Optional, TypeVar

import requests
from urllib3.exceptions import HTTPError, ReadTimeoutError

from ...core.errors import ArchiveRefuses, ArchiveUnreachable, InputNotFound, SuperResolutionError
from ...core.remote import unsigned
from ...core.text import Text
from ...core.version import version

# Seconds until a connection stands, and without a byte.
TIMEOUTS_S = (10.0, 15.0)
# How often a part is asked for in all: in general; where nobody answers; where there seems to be no network.
TRIES, SILENT_TRIES, NO_NETWORK_TRIES = 6, 3, 2
# Pauses between them: the first, which doubles each time, and the longest, even if the server asks for more.
FIRST_PAUSE_S, LONGEST_PAUSE_S = 0.5, 60.0
BUSY = (429, 503)
# With which servers answer what they do not know.
UNWILLING = (400, 405, 422, 500, 501)
# From here on somebody wonders what is going on.
NOTABLE_S = 4.0
_CHUNK_BYTES = 65_536
# A page of a catalogue, unpacked; what is larger is none.
MOST_TEXT_BYTES = 50_000_000
# Fewer bytes than this in so many seconds are as good as none.
SLOWEST_BYTES, SLOWEST_S = 2_048, 30.0
T = TypeVar("T")
_RANGE = re.compile(r"bytes (\d+)-(\d+)/(\d+|\*)$")
_ELSEWHERE = Text("Try again later, or choose another catalogue.")


class Failed(Exception):
    """One try has failed and another may do better.

    Attributes:
        error: what to say if none does.
        pause_s: for how long the server wants to be left alone, None where it says nothing.
        tries: how often it is worth asking in all.
    """

    def __init__(self, error: SuperResolutionError, pause_s: Optional[float] = None, tries: int = TRIES) -> None:
        super().__init__(str(error))
        self.error, self.pause_s, self.tries = error, pause_s, tries


class Unwilling(Exception):
    """A server does not do what a request asks for, and says so; another request may please it."""


class Network:
    """Asks servers; may be used by several threads at once, which share the connections that stand.

    Attributes:
        stop: set when the run is over: no thread begins or waits any longer.
        received: bytes of answers so far, those of failed tries too.
        requests: how often somebody was asked.
        pause_s: of a pause that has begun and is worth a word; whoever has said it sets it to 0.
    """

    def __init__(self, headers: Optional[Mapping[str, str]] = None) -> None:
        self.stop = threading.Event()
        self.received, self.requests, self.pause_s = 0, 0, 0.0
        self._lock = threading.Lock()
        self._idle: list[requests.Session] = []
        self._headers = {"User-Agent": f"Subpixel/{version()}", "Accept-Encoding": "identity", **(headers or {})}

    def close(self) -> None:
        """Have all threads end as soon as they can."""
        self.stop.set()
        with self._lock:
            idle, self._idle = self._idle, []
        for session in idle:
            session.close()

    def count(self, received: int = 0, requests: int = 0) -> None:
        """Add to what was received and asked."""
        with self._lock:
            self.received += received
            self.requests += requests

    def part(
        self, address: str, first: int, last: int, headers: Optional[Mapping[str, str]] = None
    ) -> tuple[bytes, Optional[int]]:
        """Bytes `first` to `last`, both included, or to the end of the file if that comes before; and the file's size.

        Raises:
            InputNotFound: there is no such file.
            ArchiveRefuses: it may not be read.
            ArchiveUnreachable: no try has succeeded.
        """
        wanted = {"Range": f"bytes={first}-{last}", **(headers or {})}
        return self._repeated(lambda: self._try_part(address, first, last, wanted))

    def whole(
        self,
        address: str,
        headers: Optional[Mapping[str, str]] = None,
        method: str = "GET",
        doubtful: bool = False,
        **what: Any,
    ) -> bytes:
        """The answer to a request, such as a page of a catalogue.

        Args:
            address: whom to ask.
            headers: sent along.
            method: GET or POST.
            doubtful: whether the server may not know what it is asked for.
            what: `json` or `params`, as requests has them.

        Raises:
            InputNotFound, ArchiveRefuses, ArchiveUnreachable.
            Unwilling: a doubtful request was one too many; it is not repeated.
        """
        return self._repeated(lambda: self._try_whole(address, headers or {}, method, doubtful, what))

    def _repeated(self, attempt: Callable[[], T]) -> T:
        """What the first attempt that succeeds gives."""
        for number in range(TRIES):
            try:
                return attempt()
            except Failed as failed:
                if number + 1 >= failed.tries or self.stop.is_set():
                    raise failed.error from failed
                self._pause(number, failed.pause_s)
                if self.stop.is_set():
                    raise failed.error from failed
        raise AssertionError("every try returns or fails")

    def _pause(self, attempt: int, asked_s: Optional[float]) -> None:
        """Leave a server alone, a little longer each time, and not all threads for the same time."""
        own_s = FIRST_PAUSE_S * 2**attempt * random.uniform(0.8, 1.2)  # nosec B311 # nobody must not guess it
        pause_s = min(LONGEST_PAUSE_S, own_s if asked_s is None else max(asked_s, 0.0))
        if pause_s >= NOTABLE_S:
            self.pause_s = pause_s
        self.stop.wait(pause_s)

    @contextmanager
    def _session(self) -> Iterator[requests.Session]:
        """One that nobody else uses meanwhile; each keeps its connections for the next."""
        with self._lock:
            session = self._idle.pop() if self._idle else None
        session = session or _session()
        try:
            yield session
        finally:
            with self._lock:
                if not self.stop.is_set():
                    self._idle.append(session)
                    session = None
            if session is not None:
                session.close()

    def _try_part(self, address: str, first: int, last: int, headers: Mapping[str, str]) -> tuple[bytes, Optional[int]]:
        self.count(requests=1)
        try:
            with (
                self._session() as session,
                session.get(address, headers={**self._headers, **headers}, timeout=TIMEOUTS_S, stream=True) as answer,
            ):
                check_status(answer, address)
                size = _size(answer, first, last, address)
                content = self._content(answer, last - first + 1)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            raise failure_of(error, address) from error
        expected = last - first + 1 if size is None else min(last, size - 1) - first + 1
        if len(content) != expected:
            raise Failed(_wrong(address, f"{len(content)} B instead of {expected} B"))
        return content, size

    def _try_whole(
        self, address: str, headers: Mapping[str, str], method: str, doubtful: bool, what: Mapping[str, Any]
    ) -> bytes:
        self.count(requests=1)
        # Text is worth packing.
        sent = {**self._headers, "Accept-Encoding": "gzip", **headers}
        try:
            with (
                self._session() as session,
                session.request(method, address, headers=sent, timeout=TIMEOUTS_S, stream=True, **what) as answer,
            ):
                if doubtful and answer.status_code in UNWILLING:
                    raise Unwilling(f"{unsigned(address)}: HTTP {answer.status_code}")
                check_status(answer, address)
                content = self._content(answer, MOST_TEXT_BYTES)
        except (requests.RequestException, HTTPError, OSError, ValueError) as error:
            raise failure_of(error, address) from error
        if len(content) > MOST_TEXT_BYTES:
            raise _wrong(address, f"> {MOST_TEXT_BYTES // 1_000_000} MB")
        return content

    def _content(self, answer: requests.Response, most: int) -> bytes:
        """The body as it comes, unpacked; a little more than `most` at most."""
        content, since, before = bytearray(), time.monotonic(), 0
        while chunk := answer.raw.read1(_CHUNK_BYTES, decode_content=True):
            self.count(received=len(chunk))
            content += chunk
            if self.stop.is_set() or len(content) > most:
                break
            if time.monotonic() - since > SLOWEST_S:
                if len(content) - before < SLOWEST_BYTES:
                    raise TimeoutError(f"timed out: {len(content) - before} B in {SLOWEST_S:.0f} s")
                since, before = time.monotonic(), len(content)
        return bytes(content)


def _session() -> requests.Session:
    session = requests.Session()
    # A password that the system keeps for a host must not take the place of a signature.
    session.auth = lambda request: request
    return session


def check_status(answer: requests.Response, address: str) -> None:
    """See that a server has given what it was asked for. Raises Failed, InputNotFound, ArchiveRefuses."""
    status = answer.status_code
    where = f"{unsigned(address)}: HTTP {status}"
    if status in BUSY:
        error = ArchiveUnreachable("The archive is too busy.", where, _ELSEWHERE)
        raise Failed(error, retry_after_s(answer.headers.get("Retry-After")))
    if status in (404, 410):
        raise InputNotFound("The input does not exist.", where, "Check the path.")
    if status in (401, 403, 407):
        raise ArchiveRefuses("The archive refuses these credentials.", where)
    if status >= 400:
        error = _wrong(address, f"HTTP {status}")
        if status < 500 and status not in (408, 425):
            raise error
        # Not a word of being busy: asking again and again would help little.
        raise Failed(error, tries=SILENT_TRIES if status == 500 else TRIES)


def _size(answer: requests.Response, first: int, last: int, address: str) -> Optional[int]:
    """Size of the file that an answer is a part of. Raises Failed, ArchiveUnreachable: it is not the part that was wanted."""
    said = answer.headers.get("Content-Range", "")
    match = _RANGE.match(said)
    if answer.status_code == 206 and match:
        size = None if match[3] == "*" else int(match[3])
        if int(match[1]) == first and (int(match[2]) == last or (size is not None and int(match[2]) == size - 1)):
            return size
        raise Failed(_wrong(address, f"Content-Range: {said}"))
    length = answer.headers.get("Content-Length", "")
    if answer.status_code == 200 and first == 0 and length.isdigit() and int(length) <= last + 1:
        # The whole of a small file.
        return int(length)
    raise _wrong(address, "no byte ranges")


def failure_of(error: Exception, address: str) -> Failed:
    """What an error of a connection means."""
    where = f"{unsigned(address)}: {_reason(error)}"
    if isinstance(error, requests.exceptions.ProxyError) or (
        isinstance(error, requests.ConnectionError) and not _broke_off(error)
    ):
        tries = SILENT_TRIES if isinstance(error, requests.Timeout) else NO_NETWORK_TRIES
        return Failed(ArchiveUnreachable("The archive cannot be reached.", where), tries=tries)
    if isinstance(error, (requests.Timeout, ReadTimeoutError, TimeoutError)) or "timed out" in str(error).lower():
        return Failed(ArchiveUnreachable("The archive does not answer.", where, _ELSEWHERE), tries=SILENT_TRIES)
    if isinstance(error, ValueError):
        # Addresses and headers that cannot be sent, or a redirection to what is none.
        return Failed(ArchiveUnreachable("The archive cannot be reached.", where), tries=1)
    return Failed(_wrong(address, _reason(error)))


def _broke_off(error: Exception) -> bool:
    """Whether a server was there and has stopped in the middle of something."""
    said = str(error).lower()
    return "aborted" in said or "reset" in said or "broken" in said or ("timed out" in said and "connect" not in said)


def _reason(error: BaseException) -> str:
    """The innermost of errors, which says most, in one line."""
    inner: Any = error
    for _ in range(6):
        found = getattr(inner, "reason", None) or (inner.args[0] if getattr(inner, "args", None) else None)
        if not isinstance(found, BaseException):
            break
        inner = found
    said = re.sub(r"<[^>]*>:?\s*", "", str(inner))
    return f"{said}".splitlines()[0][:200] if said else type(inner).__name__


def _wrong(address: str, what: str) -> ArchiveUnreachable:
    return ArchiveUnreachable("The archive answers with an error.", f"{unsigned(address)}: {what}", _ELSEWHERE)


def retry_after_s(said: Optional[str]) -> Optional[float]:
    """Seconds that a server wants to be left alone for, which it says as such or as a time; None if it does not.

    >>> retry_after_s("2")
    2.0
    """
    if not said:
        return None
    with suppress(ValueError):
        return float(said)
    with suppress(ValueError, TypeError):
        return max(0.0, email.utils.parsedate_to_datetime(said).timestamp() - time.time())
    return None
