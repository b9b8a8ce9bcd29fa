"""What a run says of itself: messages before it begins, tags in the files it writes."""

from __future__ import annotations

from typing import Optional

from ...core.request import SuperResolveRequest
from ...core.text import Text
from ...core.version import version
from ..coarse.bands import CoarseBands
from ..compute.loader import Facts
from ..compute.sensor import ORIGINS, Assumed
from ..judging.judgement import LARGE_SHARE
from ..reading.radiometry import Radiometry
from ..reading.scene import Scene
from ..reading.tally import Tally

# Share of a scene in which nothing was drawn that is worth a word; some water is usual.
MOST_FLAT = 0.5
# How far the pixel size may be from the GSD that a model was made for, as a ratio.
GSD_TOLERANCE = 1.3
# How far the two sides of a pixel may differ, as a ratio: projections of equal area stay below it where they are used.
SIDES_TOLERANCE = 1.1


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


def messages(
    request: SuperResolveRequest, scene: Scene, facts: Facts, assumed: Assumed, coarse: Optional[CoarseBands] = None
) -> list[tuple[str, Text]]:
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
    sharpness = Text(
        "Sharpness of the input: MTF {mtf} at its Nyquist frequency ({origin}).",
        mtf=[f"{assumed.sensor.mtf[facts.bands.index(role)]:g}" for role in scene.roles],
        origin=ORIGINS[assumed.origin],
    )
    said = [("info", encoding), ("info", model), ("info", sharpness), *scene.remarks]
    absent = [role for role in facts.bands if role not in scene.roles]
    if absent:
        said.append(("info", Text("Running without {bands}.", bands=absent)))
    if coarse is not None:
        said += coarse.remarks
    ignored = [role for role in scene.ignored if coarse is None or role not in coarse.roles]
    if ignored:
        unused = Text("Not used, because the model does not know them: {bands}.", bands=ignored)
        said.append(("info", unused))
    said += [("warning", text) for text in _unlike(scene.sides_m, facts.gsd_m)]
    return said


def _unlike(sides_m: Optional[tuple[float, float]], wanted_m: float) -> list[Text]:
    """What to say of pixels that are not square on the ground, or not of the size that a model was made for."""
    if sides_m is None:
        return []
    across_m, down_m = sides_m
    square = 1 / SIDES_TOLERANCE <= across_m / down_m <= SIDES_TOLERANCE
    if square and all(1 / GSD_TOLERANCE <= side_m / wanted_m <= GSD_TOLERANCE for side_m in sides_m):
        return []
    if square:
        return [
            Text(
                "The pixels are about {gsd_m:.3g} m, but the model was made for {wanted_m:g} m: what it adds may not fit. Use a raster of that pixel size or another model.",
                gsd_m=(across_m * down_m) ** 0.5,
                wanted_m=wanted_m,
            )
        ]
    return [
        Text(
            "The pixels are about {across_m:.3g} m wide and {down_m:.3g} m high on the ground, but the model was made for squares of {wanted_m:g} m: what it adds may not fit. Bring the raster to such pixels first, for example in the UTM zone of the place.",
            across_m=across_m,
            down_m=down_m,
            wanted_m=wanted_m,
        )
    ]


def afterwards(tally: Tally) -> list[tuple[str, Text]]:
    """(level, text) of what a run has met with that is worth a word."""
    said: list[tuple[str, Text]] = []
    if tally.impossible:
        impossible = Text(
            "{n} pixel(s) ({share}) hold values that cannot be reflectance; they are NoData in the result.",
            n=tally.impossible,
            share=percent(tally.impossible / tally.pixels),
        )
        said.append(("warning", impossible))
    if tally.all_zero:
        zero = Text(
            "{n} pixel(s) ({share}) are 0 in all bands, and the file does not say what means NoData: they are NoData in the result. Set the NoData value of the file if 0 was measured.",
            n=tally.all_zero,
            share=percent(tally.all_zero / tally.pixels),
        )
        said.append(("warning", zero))
    if tally.nodata:
        said.append(("info", Text("NoData: {share} of the pixels.", share=percent(tally.nodata / tally.pixels))))
    unfamiliar = tally.unfamiliar / max(1, tally.valid)
    if unfamiliar > LARGE_SHARE:
        bright = Text(
            "In {share} of the scene the model added nothing to interpolation: it is brighter than anything that the model knows, as snow and clouds are, or values that are taken for too much reflectance.",
            share=percent(unfamiliar),
        )
        said.append(("warning", bright))
    flat = tally.flat / max(1, tally.valid) - unfamiliar
    if flat > MOST_FLAT:
        still = Text(
            "In {share} of the scene nothing was drawn: the input shows nothing but noise there, as on open water.",
            share=percent(flat),
        )
        said.append(("info", still))
    return said


def percent(share: float) -> str:
    """A share from 0 to 1 in words: `12 %`, and what is less than a tenth of a per cent as such."""
    return "< 0.1 %" if 0 < share < 0.001 else f"{100 * share:.2g} %"


def tags(
    request: SuperResolveRequest, facts: Facts, encoding: Radiometry, precision: str, mtf: tuple[float, ...]
) -> dict[str, str]:
    """TIFF tags that say what made a file, and that its detail is generated.

    Args:
        request: what was asked for.
        facts: of the checkpoint.
        encoding: of the values in the file.
        precision: that was computed in.
        mtf: that was assumed of each band.
    """
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
        "SUBPIXEL_SHARPNESS": request.sharpness,
        "SUBPIXEL_MTF": ", ".join(f"{value:g}" for value in mtf),
        "SUBPIXEL_DETERMINISTIC": str(request.deterministic).lower(),
        "SUBPIXEL_ORIENTATIONS": str(request.orientations),
        "SUBPIXEL_PRECISION": precision,
        "SUBPIXEL_CONSISTENCY": str(request.consistency).lower(),
        "SUBPIXEL_QUANTIFICATION": f"{encoding.quantification:g}",
        "SUBPIXEL_OFFSET": f"{encoding.offset:g}",
        "TIFFTAG_SOFTWARE": f"Subpixel {version()}",
        "TIFFTAG_IMAGEDESCRIPTION": f"Super-resolved {facts.scale_factor} times by {facts.name} ({', '.join(sampling(request))}). Detail finer than the source pixels is generated, not measured.",
    }
