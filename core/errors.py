"""One base error whose children say what is wrong, where, and what to do about it."""

from __future__ import annotations

from typing import Any, ClassVar

from .remote import shown
from .text import Text, decode, encode


class SuperResolutionError(Exception):
    """Base of every error a user can meet.

    `what` and `remedy` are templates that `values` are filled into, so that they can be translated; see `text.Text`.

    Attributes:
        what: what is wrong, one sentence.
        where: the file, parameter or place concerned; facts rather than words; of addresses what may be shown.
        remedy: what to do about it, one sentence; the class's `advice` when none is given.
    """

    advice: ClassVar[str] = ""

    def __init__(self, what: str, where: str = "", remedy: str = "", **values: Any) -> None:
        remedy = remedy or self.advice
        self.what = what if isinstance(what, Text) else Text(what, **values)
        self.where = where
        self.remedy = remedy if isinstance(remedy, Text) else Text(remedy, **values)
        super().__init__(str(self))

    @property
    def where(self) -> str:
        """The file, parameter or place concerned."""
        return self._where

    @where.setter
    def where(self, where: str) -> None:
        self._where = where if isinstance(where, Text) else shown(str(where))

    def __str__(self) -> str:
        place = f" [{self.where}]" if self.where else ""
        return f"{self.what}{place} {self.remedy}".strip()

    def to_dict(self) -> dict[str, Any]:
        """JSON-ready dictionary, texts as templates and values; inverse of `error_from_dict`."""
        facts = {"what": self.what, "where": self.where, "remedy": self.remedy}
        return {"type": type(self).__name__, **encode(facts)}


class InputNotFound(SuperResolutionError):
    """The input file does not exist."""

    advice = "Check the path."


class NotARaster(SuperResolutionError):
    """The input exists but cannot be read as a raster."""

    advice = "Give a raster that GDAL can open."


class MissingBands(SuperResolutionError):
    """Fewer than three usable bands, or a band that was named is not there."""

    advice = "Name the bands in the layer or give their numbers."


class NotReflectance(SuperResolutionError):
    """The values, or what became of them, cannot be reflectance."""

    advice = "Say how DN become reflectance: give QUANTIFICATION and OFFSET."


class BandGridMismatch(SuperResolutionError):
    """The chosen bands do not share one pixel grid."""

    advice = "Bring the bands onto one grid and to one encoding first."


class MissingCrs(SuperResolutionError):
    """The input has no coordinate reference system, or one that cannot be used."""

    advice = "Assign one to the file first: Raster > Projections > Assign Projection in QGIS, or gdal_edit.py -a_srs."


class ExtentOutside(SuperResolutionError):
    """The extent does not touch the layer."""

    advice = "Choose an extent that overlaps the layer."


class InvalidParameter(SuperResolutionError):
    """A parameter is out of range or contradicts another one."""

    advice = "Give another value."


class OutputNotWritable(SuperResolutionError):
    """The output cannot be created where it is asked for."""

    advice = "Choose another folder or file name, and check the free space."


class OutputExists(SuperResolutionError):
    """The output exists and overwriting was not asked for."""

    advice = "Choose another name, remove it, or allow overwriting."


class OutputIsInput(SuperResolutionError):
    """The output is the input itself."""

    advice = "Choose another file name."


class CheckpointMissing(SuperResolutionError):
    """The model's weights or the facts beside them are not there."""

    advice = "Install the plugin again."


class CheckpointAltered(SuperResolutionError):
    """The model's weights are damaged, altered, or of a kind this version cannot run."""

    advice = "Install the plugin again."


class EngineEnvironmentMissing(SuperResolutionError):
    """No Python environment with torch and rasterio was found for the engine."""

    advice = "Press 'Set up the engine' in the Subpixel dock."


class EngineFailed(SuperResolutionError):
    """The engine process ended or failed unexpectedly."""

    advice = "See the Subpixel log for details and report it."


class DeviceUnavailable(SuperResolutionError):
    """The device that was asked for is not there."""

    advice = "Use DEVICE auto or cpu, or install the CUDA build of torch."


class ArchiveUnreachable(SuperResolutionError):
    """A catalogue, or a server that holds its scenes, cannot be reached, or fails."""

    advice = "Check the connection and the proxy in QGIS's settings, then try again."


class ArchiveRefuses(SuperResolutionError):
    """A catalogue or its server wants credentials, or others than it was given."""

    advice = "Check the credentials of the archive."


class NoSceneFound(SuperResolutionError):
    """The archive has no scene like that."""

    advice = "Allow more cloud, other dates, or choose another place."


class RunCancelled(SuperResolutionError):
    """The user cancelled the run; nothing was written."""

    advice = "Nothing was written; run it again when you like."

    def __init__(self, what: str = "Cancelled.", where: str = "", remedy: str = "", **values: Any) -> None:
        super().__init__(what, where, remedy, **values)


def error_from_dict(facts: dict[str, Any]) -> SuperResolutionError:
    """Rebuild an error that came through JSON; an unknown type becomes `EngineFailed`."""
    children = {child.__name__: child for child in SuperResolutionError.__subclasses__()}
    child = children.get(facts.get("type", ""), EngineFailed)
    return child(*(decode(facts.get(name, "")) for name in ("what", "where", "remedy")))
