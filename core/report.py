"""What a run says of itself: messages before it begins, tags in the files it writes."""

from __future__ import annotations

from ..models.loader import Facts
from .radiometry import Radiometry
from .request import SuperResolveRequest
from .scene import Scene
from .text import Text
from .version import version

# How far the pixel size may be from the GSD that a model was made for, as a ratio.
GSD_TOLERANCE = 1.3


def sampling(request: SuperResolveRequest) -> list[Text]:
    """How pixels are made, in words."""
    if request.method == "bicubic":
        return [Text("bicubic interpolation")]
    shared = []
    if request.orientations > 1:
        shared.append(Text("mean of {n} orientations", n=request.orientations))
    if request.strength < 1:
        shared.append(Text("strength {strength:g}", strength=request.strength))
    if request.steps == 0:
        return [Text("regression estimate only"), *shared]
    drawn = Text("{n} sampling steps", n=request.steps)
    if request.deterministic:
        drawn = Text("{n} sampling steps (deterministic)", n=request.steps)
    if not request.samples:
        return [Text("regression estimate only (temperature 0 leaves nothing of {drawn})", drawn=drawn)]
    ensemble = Text("ensemble of {n}", n=request.ensemble)
    return [drawn, ensemble, Text("temperature {temperature:g}", temperature=request.temperature), *shared]


def messages(request: SuperResolveRequest, scene: Scene, facts: Facts) -> list[tuple[str, Text]]:
    """(level, text) of what the user should know before the run; level is `info` or `warning`."""
    radiometry = scene.radiometry
    encoding = Text(
        "Bands {bands}; reflectance = (DN + {offset:g}) / {quantification:g} ({origin}).",
        bands=scene.roles,
        offset=radiometry.offset,
        quantification=radiometry.quantification,
        origin=radiometry.origin,
    )
    model = Text(
        "Model {model}, {scale_factor} times finer; {sampling}.",
        model=facts.name,
        scale_factor=facts.scale_factor,
        sampling=sampling(request),
    )
    said = [("info", encoding), ("info", model)]
    absent = [role for role in facts.bands if role not in scene.roles]
    if absent:
        said.append(("info", Text("Running without {bands}.", bands=absent)))
    if scene.ignored:
        unused = Text("Not used, because the model does not know them: {bands}.", bands=scene.ignored)
        said.append(("info", unused))
    gsd_m = scene.gsd_m
    if gsd_m is not None and not 1 / GSD_TOLERANCE <= gsd_m / facts.gsd_m <= GSD_TOLERANCE:
        unlike = Text(
            "The pixels are about {gsd_m:.3g} m, but the model was made for {wanted_m:g} m: what it adds may not fit. Use a raster of that pixel size or another model.",
            gsd_m=gsd_m,
            wanted_m=facts.gsd_m,
        )
        said.append(("warning", unlike))
    return said


def tags(request: SuperResolveRequest, facts: Facts, encoding: Radiometry, precision: str) -> dict[str, str]:
    """TIFF tags that say what made a file, and that its detail is generated; `precision` is what was computed in."""
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
        "SUBPIXEL_PRECISION": precision,
        "SUBPIXEL_CONSISTENCY": str(request.consistency).lower(),
        "SUBPIXEL_QUANTIFICATION": f"{encoding.quantification:g}",
        "SUBPIXEL_OFFSET": f"{encoding.offset:g}",
        "TIFFTAG_SOFTWARE": f"Subpixel {version()}",
        "TIFFTAG_IMAGEDESCRIPTION": f"Super-resolved {facts.scale_factor} times by {facts.name} ({', '.join(sampling(request))}). Detail finer than the source pixels is generated, not measured.",
    }
