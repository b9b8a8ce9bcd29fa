"""LR/HR training pairs from a Sentinel-2 raster and a finer raster of the same place (Gaofen-2, NAIP, SPOT, ...).

`python scripts/module.py training.prepare_pairs LR HR OUT_FOLDER [--lr-bands B04=1,...] [--hr-bands B04=1,...]`

Registers the finer raster to the Sentinel-2 one, resamples it onto the Sentinel-2 grid refined by a whole number,
brings it to the Sentinel-2 levels, masks where the two disagree, and writes tiles with a report and a picture. The
folder appears when everything has succeeded, and not before.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import uuid
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import InvalidParameter, OutputExists, OutputNotWritable, SuperResolutionError
from ..core.tiles.window import Window
from ..core.version import version
from .pairs import picture, report, tiles
from .pairs.harmonise import Agreement, Harmonisation, MtfFit, NothingInCommon, agreement, fit_mtf, harmonise
from .pairs.material import Displacement, Observed, Pair
from .pairs.rasters import Array, HrRaster, LrRaster, Mask
from .pairs.registration import NOMINAL_MTF, Registrar, Shift, phase_shift

METHODS = ("global", "local", "none")
HARMONISATIONS = ("local", "scene")


@dataclass(frozen=True)
class Options:
    """What may be chosen.

    Attributes:
        lr_bands, hr_bands: band number (from 1) by role; empty takes them from the files.
        quantification, offset: reflectance = (DN + offset) / quantification of the LR side; None reads them.
        scale_factor: HR pixels per LR pixel, rounded up to a whole number; None takes the ratio of the two GSDs.
        registration: `global` shift, `local` shifts that follow the tie points, or `none`.
        match_band: role to register by; None is the first in common.
        max_shift_px: largest displacement looked for, LR pixels.
        mtf: MTF at LR Nyquist; None takes the one that fits best, band by band.
        harmonisation: `local`, a gain per band and an offset that varies slowly, or `scene`, a line per band.
        tile_px: tile side, LR pixels.
        threshold: robust standard deviations beyond which a pixel disagrees.
        white: reflectance above which, in all bands, a pixel is cloud or snow.
        min_share, min_correlation: below either a tile is rejected.
        overwrite: replace an existing folder once everything has succeeded.
    """

    lr_bands: Mapping[str, int] = field(default_factory=dict)
    hr_bands: Mapping[str, int] = field(default_factory=dict)
    quantification: float | None = None
    offset: float | None = None
    scale_factor: float | None = None
    registration: str = "global"
    match_band: str | None = None
    max_shift_px: float = 5.0
    mtf: float | None = None
    harmonisation: str = "local"
    tile_px: int = 64
    threshold: float = 5.0
    white: float = 0.4
    min_share: float = 0.7
    min_correlation: float = 0.7
    overwrite: bool = False

    def validate(self) -> None:
        """Raises InvalidParameter for what is out of range."""
        checks = {
            "--registration": self.registration in METHODS,
            "--harmonisation": self.harmonisation in HARMONISATIONS,
            "--mtf": self.mtf is None or 0.05 <= self.mtf <= 0.62,
            "--tile-px": 8 <= self.tile_px <= 1024,
            "--max-shift": 0 < self.max_shift_px <= 100,
            "--threshold": self.threshold > 0,
            "--min-share": 0 < self.min_share <= 1,
            "--min-correlation": -1 <= self.min_correlation <= 1,
            "--quantification": self.quantification is None or self.quantification > 0,
        }
        for name, good in checks.items():
            if not good:
                value = getattr(self, {"max-shift": "max_shift_px"}.get(name[2:], name[2:].replace("-", "_")))
                raise InvalidParameter("An option is out of range.", f"{name} {value}", "See --help.")


@dataclass(frozen=True)
class _LrSide:
    values: Array
    valid: Mask
    saturated: Mask


def prepare(
    lr_path: str, hr_path: str, out: Path, options: Options, say: Callable[[str], None] = print
) -> dict[str, Any]:
    """Make the pairs.

    Returns:
        The report, as in report.json.

    Raises:
        SuperResolutionError: one of its children says what is wrong; nothing was written.
    """
    options.validate()
    target = Path(out)
    if target.exists() and not options.overwrite and (not target.is_dir() or any(target.iterdir())):
        raise OutputExists("The output folder exists already.", str(target), "Choose another, or pass --overwrite.")
    if not target.parent.is_dir():
        raise OutputNotWritable("The output's folder does not exist.", str(target.parent), "Create it first.")
    if target.is_file():
        raise OutputNotWritable("The output is a file.", str(target), "Give the name of a folder.")
    work = target.with_name(f".{target.name}.{os.getpid()}-{uuid.uuid4().hex[:8]}.partial")
    with (
        LrRaster(lr_path, options.lr_bands, options.quantification, options.offset) as lr,
        HrRaster(hr_path, options.hr_bands) as hr,
    ):
        pair = Pair(lr, hr, options.scale_factor)
        try:
            work.mkdir()
        except OSError as error:
            raise OutputNotWritable("The output cannot be written.", f"{error}", "Choose another folder.") from error
        try:
            facts = _fill(pair, work, options, say)
            _publish(work, target)
        finally:
            shutil.rmtree(work, ignore_errors=True)
    return facts


def _publish(work: Path, target: Path) -> None:
    """Put the finished folder in its place; what was there goes last."""
    if target.exists():
        old = work.with_name(work.name + ".old")
        target.rename(old)
        work.rename(target)
        shutil.rmtree(old, ignore_errors=True)
    else:
        work.rename(target)


@dataclass(frozen=True)
class _Registered:
    """How the finer raster was moved, and what was measured of it."""

    displacement: Displacement
    steps: list[Shift]
    others: list[Shift]
    arosics: str
    before: Observed
    after: Observed


@dataclass(frozen=True)
class _Fitted:
    """Radiometry and sharpness under which both sides agree best."""

    fit: MtfFit | None
    mtf: tuple[float, ...]
    harmonisation: Harmonisation
    agreement: Agreement


def _fill(pair: Pair, folder: Path, options: Options, say: Callable[[str], None]) -> dict[str, Any]:
    plan = tiles.plan(pair.grid, options.tile_px)
    if not plan:
        raise InvalidParameter(
            "No whole tile fits into what the two rasters have in common.",
            f"{pair.grid.width} x {pair.grid.height} LR px; tiles of {options.tile_px}",
            "Choose a smaller --tile-px.",
        )
    role = options.match_band or pair.roles[0]
    if role not in pair.roles:
        raise InvalidParameter("--match-band is not there.", role, f"Choose one of {', '.join(pair.roles)}.")
    side = _LrSide(*pair.read_lr(pair.grid.full))
    say(
        f"{pair.grid.width} x {pair.grid.height} LR px in common, scale factor {pair.scale_factor}, {', '.join(pair.roles)}"
    )
    registered = _register(pair, role, options, say)
    phase = _phase(side, registered.before, plan), _phase(side, registered.after, plan)
    say("Fitting radiometry and MTF")
    fitted = _fit(pair, side, registered, options)
    prefix, y = f"{Path(pair.lr.path).stem}_{Path(pair.hr.path).stem}", np.nan_to_num(side.values)
    judged = [
        tiles.judge(pair, w, y, fitted.agreement, prefix, options.min_share, options.min_correlation) for w in plan
    ]
    facts = _facts(pair, options, registered, fitted, phase, judged)
    _write(folder, pair, side, registered, fitted, judged, facts, say)
    return facts


def _register(pair: Pair, role: str, options: Options, say: Callable[[str], None]) -> _Registered:
    mtf = (NOMINAL_MTF,) * len(pair.roles)
    displacement, steps, others, arosics = Displacement(), list[Shift](), list[Shift](), ""
    before = pair.observe(displacement, mtf)
    if options.registration != "none":
        say("Registering")
        registrar = Registrar(pair, options.max_shift_px)
        displacement, steps = registrar.correct(role, options.registration == "local")
        others = registrar.check(displacement, [other for other in pair.roles if other != role])
        arosics = registrar.version
    return _Registered(displacement, steps, others, arosics, before, pair.observe(displacement, mtf))


def _fit(pair: Pair, side: _LrSide, registered: _Registered, options: Options) -> _Fitted:
    local, displacement = options.harmonisation == "local", registered.displacement
    fit = None
    if options.mtf is None:
        fit = fit_mtf(pair, displacement, _harmonise(side, registered.after, local), NOMINAL_MTF)
    mtf = fit.best if fit else (float(options.mtf or NOMINAL_MTF),) * len(pair.roles)
    seen = pair.observe(displacement, mtf)
    fitted = _harmonise(side, seen, local)
    found = agreement(side.values, side.valid, side.saturated, seen, fitted, options.threshold, options.white)
    return _Fitted(fit, mtf, fitted, found)


def _facts(
    pair: Pair, options: Options, registered: _Registered, fitted: _Fitted, phase: Any, judged: list[tiles.TileFacts]
) -> dict[str, Any]:
    """All that the report says."""
    facts: dict[str, Any] = {
        "format": 1,
        "made": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        "software": f"subpixel {version()}",
        "source": {"lr": Path(pair.lr.path).name, "hr": Path(pair.hr.path).name},
        "options": {**asdict(options), "lr_bands": dict(options.lr_bands), "hr_bands": dict(options.hr_bands)},
        "scale_factor": pair.scale_factor,
        "gsd_ratio": pair.ratio,
        "bands": list(pair.roles),
        "crs": pair.grid.crs,
        "transform": list(pair.grid.transform)[:6],
        "common_window": [pair.window.col, pair.window.row, pair.window.width, pair.window.height],
        "radiometry": tiles.describe_radiometry(pair.lr.radiometry),
        "registration": report.registration_facts(
            options.registration,
            registered.arosics,
            registered.displacement,
            registered.steps,
            registered.others,
            phase,
            pair.scale_factor,
        ),
        "harmonisation": report.harmonisation_facts(pair.roles, options.harmonisation, fitted.harmonisation),
        "mtf": report.mtf_facts(fitted.fit, fitted.mtf),
        "mask": report.mask_facts(fitted.agreement),
        "tile_px": options.tile_px,
        "tile_summary": report.tile_facts(judged),
        "tiles": [tile.to_dict() for tile in judged],
    }
    facts["messages"] = report.messages(pair, facts)
    return facts


def _write(
    folder: Path,
    pair: Pair,
    side: _LrSide,
    registered: _Registered,
    fitted: _Fitted,
    judged: list[tiles.TileFacts],
    facts: dict[str, Any],
    say: Callable[[str], None],
) -> None:
    """Write tiles, picture and report. Raises NothingInCommon where no tile is kept."""
    kept = [tile for tile in judged if tile.verdict == "kept"]
    if not kept:
        raise NothingInCommon(
            "No tile is good enough to train on.",
            ", ".join(f"{n} tiles: {why}" for why, n in facts["tile_summary"]["verdicts"].items()),
            "Look at the rasters, or loosen --min-share, --min-correlation or --threshold.",
        )
    say(f"Writing {len(kept)} of {len(judged)} tiles")
    tags = {"SUBPIXEL_SOURCE_LR": facts["source"]["lr"], "SUBPIXEL_SOURCE_HR": facts["source"]["hr"]}
    found, displacement, harmonisation = fitted.agreement, registered.displacement, fitted.harmonisation
    for tile in kept:
        tiles.write(folder, pair, tile, side.values, found, displacement, harmonisation, tags)
    window = picture.close_up(pair, side.values, found)
    picture.draw(folder / report.PICTURE_NAME, pair, side.values, found, displacement, harmonisation, window)
    report.write(folder, facts)


def _harmonise(side: _LrSide, seen: Observed, local: bool) -> Harmonisation:
    usable = side.valid & seen.valid & ~side.saturated & ~seen.saturated
    return harmonise(side.values, usable, seen.values, local)


def _phase(side: _LrSide, seen: Observed, plan: list[Window]) -> list[tuple[float, float]]:
    """Shift of each tile without gaps, by phase correlation of the first band."""
    out = []
    for w in plan:
        part = (slice(w.row, w.row + w.height), slice(w.col, w.col + w.width))
        if (side.valid & seen.valid)[part].all():
            out.append(phase_shift(side.values[0][part], seen.values[0][part]))
    return out


def parse_numbers(text: str) -> dict[str, int]:
    """`B04=1,B03=2` -> numbers by role. Raises argparse.ArgumentTypeError."""
    found: dict[str, int] = {}
    for part in filter(None, (p.strip() for p in text.split(","))):
        role, _, number = part.partition("=")
        if not role or not number.isdigit():
            raise argparse.ArgumentTypeError(f"'{part}' is not understood; write ROLE=NUMBER, for example B04=1")
        found[role.strip().upper()] = int(number)
    return found


def main(argv: list[str] | None = None) -> int:
    """The command line. Returns 0, or 1 after an error that it has printed."""
    default = Options()
    parser = argparse.ArgumentParser(prog="prepare_pairs", description=(__doc__ or "").split("\n\n")[0])
    parser.add_argument("lr", metavar="LR", help="Sentinel-2 raster")
    parser.add_argument("hr", metavar="HR", help="finer raster of the same place")
    parser.add_argument("out", metavar="OUT_FOLDER", type=Path, help="folder to make")
    parser.add_argument(
        "--lr-bands", type=parse_numbers, default={}, help="B04=1,B03=2,...; default: band descriptions"
    )
    parser.add_argument("--hr-bands", type=parse_numbers, default={}, help="the same of the finer raster")
    parser.add_argument("--quantification", type=float, help="DN of the Sentinel-2 raster per unit of reflectance")
    parser.add_argument("--offset", type=float, help="DN to add first, for example -1000")
    parser.add_argument("--scale-factor", type=float, help="rounded up to a whole number; default: ratio of the GSDs")
    parser.add_argument("--registration", choices=METHODS, default=default.registration)
    parser.add_argument("--match-band", type=str.upper, help="role to register by; default: the first in common")
    parser.add_argument("--max-shift", dest="max_shift_px", type=float, default=default.max_shift_px, help="LR pixels")
    parser.add_argument("--mtf", type=float, help="MTF at LR Nyquist; default: what fits best")
    parser.add_argument("--harmonisation", choices=HARMONISATIONS, default=default.harmonisation)
    parser.add_argument("--tile-px", type=int, default=default.tile_px, help="tile side, LR pixels")
    parser.add_argument("--threshold", type=float, default=default.threshold, help="robust standard deviations")
    parser.add_argument("--white", type=float, default=default.white, help="reflectance of clouds and snow, all bands")
    parser.add_argument("--min-share", type=float, default=default.min_share, help="of a tile's pixels")
    parser.add_argument("--min-correlation", type=float, default=default.min_correlation)
    parser.add_argument("--overwrite", action="store_true")
    given = vars(parser.parse_args(argv))
    lr, hr, out = given.pop("lr"), given.pop("hr"), given.pop("out")
    try:
        facts = prepare(lr, hr, out, Options(**given))
    except SuperResolutionError as error:
        print(f"prepare_pairs: {error}", file=sys.stderr)
        return 1
    for message in facts["messages"]:
        print(f"Note: {message}")
    print(f"{out}: {facts['tile_summary']['verdicts'].get('kept', 0)} pairs; see {report.TEXT_NAME}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
