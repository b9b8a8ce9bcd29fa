"""One base error whose children say what is wrong, where, and what to do about it."""

from __future__ import annotations


class SuperResolutionError(Exception):
    """Base of every error a user can meet.

    Attributes:
        what: what is wrong, one sentence.
        where: the file, parameter or place concerned.
        remedy: what to do about it, one sentence.
    """

    def __init__(self, what: str, where: str = "", remedy: str = "") -> None:
        self.what, self.where, self.remedy = what, where, remedy
        super().__init__(str(self))

    def __str__(self) -> str:
        place = f" [{self.where}]" if self.where else ""
        return f"{self.what}{place} {self.remedy}".strip()

    def to_dict(self) -> dict[str, str]:
        """JSON-ready dictionary; inverse of `error_from_dict`."""
        return {"type": type(self).__name__, "what": self.what, "where": self.where, "remedy": self.remedy}


class InputNotFound(SuperResolutionError):
    """The input file does not exist."""


class NotARaster(SuperResolutionError):
    """The input exists but cannot be read as a raster."""


class MissingBands(SuperResolutionError):
    """Fewer than three usable bands, or a band that was named is not there."""


class BandGridMismatch(SuperResolutionError):
    """The chosen bands do not share one pixel grid."""


class MissingCrs(SuperResolutionError):
    """The input has no coordinate reference system, or one that cannot be used."""


class ExtentOutside(SuperResolutionError):
    """The extent does not touch the layer."""


class InvalidParameter(SuperResolutionError):
    """A parameter is out of range or contradicts another one."""


class OutputNotWritable(SuperResolutionError):
    """The output cannot be created where it is asked for."""


class OutputExists(SuperResolutionError):
    """The output exists and overwriting was not asked for."""


class OutputIsInput(SuperResolutionError):
    """The output is the input itself."""


class CheckpointMissing(SuperResolutionError):
    """The model's weights or the facts beside them are not there."""


class CheckpointAltered(SuperResolutionError):
    """The model's weights are damaged, altered, or of a kind this version cannot run."""


class EngineEnvironmentMissing(SuperResolutionError):
    """No Python environment with torch and rasterio was found for the engine."""


class EngineFailed(SuperResolutionError):
    """The engine process ended or failed unexpectedly."""


class DeviceUnavailable(SuperResolutionError):
    """The device that was asked for is not there."""


class RunCancelled(SuperResolutionError):
    """The user cancelled the run; nothing was written."""

    def __init__(self, what: str = "Cancelled.", where: str = "", remedy: str = "") -> None:
        super().__init__(what, where, remedy)


def error_from_dict(facts: dict[str, str]) -> SuperResolutionError:
    """Rebuild an error that came through JSON; an unknown type becomes `EngineFailed`."""
    children = {child.__name__: child for child in SuperResolutionError.__subclasses__()}
    child = children.get(facts.get("type", ""), EngineFailed)
    return child(facts.get("what", ""), facts.get("where", ""), facts.get("remedy", ""))
