"""What a run says of itself: messages before it begins, tags in the files it writes."""

from __future__ import annotations

from ..models.loader import Facts
from .radiometry import Radiometry
from .request import SuperResolveRequest
from .scene import Scene
from .version import version

# How far the pixel size may be from the GSD that a model was made for, as a ratio.
GSD_TOLERANCE = 1.3


def sampling(request: SuperResolveRequest) -> str:
    """How pixels are made, in words."""
    if request.method == "bicubic":
        return "bicubic interpolation"
    turned = f", mean of {request.orientations} orientations" if request.orientations > 1 else ""
    turned += f", strength {request.strength:g}" if request.strength < 1 else ""
    if request.steps == 0:
        return f"regression estimate only{turned}"
    drawn = f"{request.steps} sampling steps{' (deterministic)' if request.deterministic else ''}"
    if not request.samples:
        return f"regression estimate only (temperature 0 leaves nothing of {drawn})"
    return f"{drawn}, ensemble of {request.ensemble}, temperature {request.temperature:g}{turned}"


def messages(request: SuperResolveRequest, scene: Scene, facts: Facts) -> list[tuple[str, str]]:
    """(level, text) of what the user should know before the run; level is `info` or `warning`."""
    radiometry = scene.radiometry
    said = [
        (
            "info",
            f"Bands {', '.join(scene.roles)}; reflectance = (DN + {radiometry.offset:g}) / {radiometry.quantification:g} ({radiometry.origin}).",
        ),
        ("info", f"Model {facts.name}, {facts.scale_factor} times finer; {sampling(request)}."),
    ]
    absent = [role for role in facts.bands if role not in scene.roles]
    if absent:
        said.append(("info", f"Running without {', '.join(absent)}."))
    if scene.ignored:
        said.append(("info", f"Not used, because the model does not know them: {', '.join(scene.ignored)}."))
    gsd_m = scene.gsd_m
    if gsd_m is not None and not 1 / GSD_TOLERANCE <= gsd_m / facts.gsd_m <= GSD_TOLERANCE:
        said.append(
            (
                "warning",
                f"The pixels are about {gsd_m:.3g} m, but the model was made for {facts.gsd_m:g} m: what it adds may not fit. Use a raster of that pixel size or another model.",
            )
        )
    return said


def tags(request: SuperResolveRequest, facts: Facts, encoding: Radiometry) -> dict[str, str]:
    """TIFF tags that say what made a file, and that its detail is generated."""
    drawn = request.steps if request.method == "diffusion" else 0
    return {
        "SUBPIXEL_VERSION": version(),
        "SUBPIXEL_MODEL": facts.name,
        "SUBPIXEL_MODEL_SHA256": facts.sha256,
        "SUBPIXEL_SCALE_FACTOR": str(facts.scale_factor),
        "SUBPIXEL_METHOD": request.method,
        "SUBPIXEL_STEPS": str(drawn),
        "SUBPIXEL_SEED": str(request.seed),
        "SUBPIXEL_ENSEMBLE": str(request.ensemble),
        "SUBPIXEL_TEMPERATURE": f"{request.temperature:g}",
        "SUBPIXEL_STRENGTH": f"{request.strength:g}",
        "SUBPIXEL_DETERMINISTIC": str(request.deterministic).lower(),
        "SUBPIXEL_ORIENTATIONS": str(request.orientations),
        "SUBPIXEL_CONSISTENCY": str(request.consistency).lower(),
        "SUBPIXEL_QUANTIFICATION": f"{encoding.quantification:g}",
        "SUBPIXEL_OFFSET": f"{encoding.offset:g}",
        "TIFFTAG_SOFTWARE": f"Subpixel {version()}",
        "TIFFTAG_IMAGEDESCRIPTION": f"Super-resolved {facts.scale_factor} times by {facts.name} ({sampling(request)}). Detail finer than the source pixels is generated, not measured.",
    }
