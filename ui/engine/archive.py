"""An archive of scenes, asked by an engine process of this QGIS: credentials, cache, and answers with their types."""

from __future__ import annotations

from pathlib import Path
from typing import Any, Callable, TypeVar

from qgis.core import QgsApplication, QgsAuthMethodConfig

from ...core.archive.request import Access, FindRequest, PieceRequest
from ...core.archive.scene import FindResult, PieceResult
from ...core.errors import EngineFailed, InvalidParameter
from .client import Cancelled, OnMessage, OnProgress, ask_archive_on_engine

Found = TypeVar("Found", FindResult, PieceResult)


def cache_folder() -> Path:
    """Where this QGIS profile keeps what was read of archives."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "subpixel" / "archive"


def access_by(config: str) -> Access:
    """Way to an archive with what QGIS's authentication manager keeps under an id; main thread, it may ask for its password.

    Raises:
        InvalidParameter: there is no such entry, it cannot be opened, or it has no user and password.
    """
    cache = str(cache_folder())
    if not config:
        return Access(cache=cache)
    kept = QgsAuthMethodConfig()
    opened, *_ = QgsApplication.authManager().loadAuthenticationConfig(config, kept, True)
    user, password = kept.config("username"), kept.config("password")
    if not opened or not user or not password:
        raise InvalidParameter(
            "The credentials cannot be used.",
            f"AUTH = {config}",
            "Choose an entry of QGIS's authentication manager with a user name and a password (basic authentication).",
        )
    return Access(user, password, cache)


def find_on_engine(
    request: FindRequest, access: Access, on_progress: OnProgress, on_message: OnMessage, is_cancelled: Cancelled
) -> FindResult:
    """Look for scenes; see `engine.archive.find`. Call from a background thread.

    Raises:
        EngineEnvironmentMissing: there is no engine yet.
        RunCancelled: `is_cancelled` became true.
        SuperResolutionError: what the engine says.
    """
    return _read(FindResult.from_dict, ask_archive_on_engine(request, access, on_progress, on_message, is_cancelled))


def fetch_on_engine(
    request: PieceRequest, access: Access, on_progress: OnProgress, on_message: OnMessage, is_cancelled: Cancelled
) -> PieceResult:
    """Read a piece of a scene; see `engine.archive.piece`. Call from a background thread. Raises as `find_on_engine`."""
    return _read(PieceResult.from_dict, ask_archive_on_engine(request, access, on_progress, on_message, is_cancelled))


def _read(from_dict: Callable[[dict[str, Any]], Found], answer: dict[str, Any]) -> Found:
    try:
        return from_dict(answer)
    except (TypeError, KeyError, ValueError) as error:
        raise EngineFailed(
            "The engine's answer is not understood.", repr(answer)[:200], "Install the plugin again."
        ) from error
