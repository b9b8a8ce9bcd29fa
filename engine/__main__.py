"""Headless command and engine process.

Run as `python -I engine/__main__.py ...` (what `scripts/subpixel` does) or `python -m subpixel.engine ...`.
"""

from __future__ import annotations

import sys

if not __package__:
    # Started by path: the checkout folder may have any name, so register it as the package `subpixel`.
    import importlib.util
    from pathlib import Path

    _root = Path(__file__).resolve().parent.parent
    _spec = importlib.util.spec_from_file_location(
        "subpixel", _root / "__init__.py", submodule_search_locations=[str(_root)]
    )
    if _spec is None or _spec.loader is None:
        sys.exit(f"subpixel: {_root} is not a complete installation")
    _package = importlib.util.module_from_spec(_spec)
    sys.modules["subpixel"] = _package
    _spec.loader.exec_module(_package)
    __package__ = "subpixel.engine"
    sys.path[:] = [entry for entry in sys.path if entry != str(_root / "engine")]

import argparse
import json
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from typing import Any, Optional

from ..core.archive.request import PieceRequest, scl_path
from ..core.errors import InvalidParameter, RunCancelled
from ..core.parsing import agreed_crs, choice_of, parse_bands, parse_classes, parse_extent, parse_nodata
from ..core.presets import DEFAULT_PRESET, PRESETS, UNCERTAINTY_ENSEMBLE, resolve
from ..core.process.failures import fail
from ..core.process.supervise import watch_over
from ..core.request import (
    AUTO_SCL,
    DEVICES,
    MAX_STEPS,
    METHODS,
    ORIENTATIONS,
    OUTPUT_TYPES,
    PRECISIONS,
    SCL_CLASSES,
    SuperResolveRequest,
    SuperResolveResult,
    split_reference,
)
from ..core.sentinel2.sharpness import AUTO, LEAST_MTF, MOST_MTF
from ..core.tiles.counts import DEFAULT_OVERLAP_PX, DEFAULT_TILE_PX
from .process.archive import (
    add_find,
    add_instead_of_input,
    asks_archive,
    piece_request,
    read_instead_of_input,
    run_find,
)
from .process.interrupt import cancelled_by
from .process.service import IDLE_S, serve_standard_streams
from .process.shown import show_facts, show_machine
from .process.terminal import terminal_progress
from .process.threads import wait_briefly


def _named(choices: tuple[str, ...]) -> Callable[[str], str]:
    """What turns the number of a choice, from 0, into its name; anything else is left for argparse to refuse."""

    def name(word: str) -> str:
        with suppress(InvalidParameter):
            return choice_of("", word, choices)
        return word

    return name


def add_options(run: argparse.ArgumentParser) -> None:
    """What can be asked of a run whatever its input and outputs are."""
    _add_area(run)
    _add_sampling(run)
    _add_computing(run)
    _add_encoding(run)
    _add_tiling(run)
    _add_method(run)
    _add_classification(run)
    run.add_argument(
        "--model",
        help="1.25m, the experimental model for pixels of 1.25 m; or another checkpoint, a .safetensors file with its .json beside it",
    )


def _add_area(run: argparse.ArgumentParser) -> None:
    run.add_argument(
        "--bands",
        default="",
        help="B04=1,B03=2,... band numbers, or files as B04=red.tif; default: from the band descriptions",
    )
    run.add_argument(
        "--all-bands",
        action="store_true",
        help="give the six bands of 20 m as well, at 2.5 m; they come from the product, from the input's band names, or from --bands",
    )
    run.add_argument(
        "--extent",
        help="xmin,ymin,xmax,ymax, or as QGIS writes it 'xmin,xmax,ymin,ymax [EPSG:n]', snapped outward to whole pixels; write --extent=... when it starts with a minus",
    )
    run.add_argument("--extent-crs", help="CRS of the extent, such as EPSG:4326; default: the raster's")


def _add_sampling(run: argparse.ArgumentParser) -> None:
    run.add_argument(
        "--preset",
        default=DEFAULT_PRESET,
        type=_named(tuple(PRESETS)),
        choices=tuple(PRESETS),
        help=f"what --steps, --ensemble, --temperature and --strength are unless they are given, by its name or its number from 0 (default {DEFAULT_PRESET})",
    )
    run.add_argument(
        "--steps",
        type=int,
        help=f"sampling steps, 0..{MAX_STEPS}; 0 gives the regression estimate (default: by preset)",
    )
    run.add_argument("--ensemble", type=int, help="samples per pixel; the output is their mean (default: by preset)")
    run.add_argument(
        "--temperature",
        type=float,
        help="how much of what the samples add to the regression estimate is kept, 0..1 (default: by preset)",
    )
    run.add_argument(
        "--strength",
        type=float,
        help="how much of what the regression estimate adds to interpolation is kept, 0..1 (default: by preset)",
    )
    run.add_argument(
        "--mtf",
        dest="sharpness",
        default=AUTO,
        help=f"how sharp the input is: product, picture, or its MTF at its Nyquist frequency, {LEAST_MTF:g}..{MOST_MTF:g} (default: by what it is)",
    )
    run.add_argument(
        "--measured-share",
        action="store_true",
        help="one more band of the uncertainty: how much of a pixel's detail comes from the estimate that the measurement supports",
    )
    run.add_argument("--seed", type=int, default=0, help="same seed, same detail (default 0)")


def _add_computing(run: argparse.ArgumentParser) -> None:
    run.add_argument("--device", default="auto", type=_named(DEVICES), choices=DEVICES)
    run.add_argument(
        "--precision",
        default="auto",
        type=_named(PRECISIONS),
        choices=PRECISIONS,
        help="fp32 is the same everywhere; auto is bf16 where that is faster and changes next to nothing",
    )
    run.add_argument(
        "--no-consistency", action="store_true", help="do not project onto what the sensor would have measured"
    )


def _add_encoding(run: argparse.ArgumentParser) -> None:
    run.add_argument("--quantification", type=float, help="DN per reflectance; default: from the file, else 10000")
    run.add_argument("--offset", type=float, help="added to DN first; -1000 for processing baseline 04.00 and later")
    run.add_argument(
        "--nodata",
        default="",
        help="DN that mean 'not measured' besides what the file says, such as -10000,0:5; 'none': what the file says does not count; write --nodata=... when it starts with a minus",
    )
    run.add_argument("--output-type", default="same", type=_named(OUTPUT_TYPES), choices=OUTPUT_TYPES)


def _add_tiling(run: argparse.ArgumentParser) -> None:
    run.add_argument(
        "--tile-px", type=int, default=DEFAULT_TILE_PX, help=f"tile side, source pixels (default {DEFAULT_TILE_PX})"
    )
    run.add_argument(
        "--overlap-px",
        type=int,
        default=DEFAULT_OVERLAP_PX,
        help=f"what neighbouring tiles share, source pixels (default {DEFAULT_OVERLAP_PX})",
    )
    run.add_argument("--batch", type=int, default=0, help="tiles per pass; default: by device")


def _add_method(run: argparse.ArgumentParser) -> None:
    run.add_argument(
        "--method", default="diffusion", type=_named(METHODS), choices=METHODS, help="bicubic is the yardstick"
    )
    run.add_argument(
        "--deterministic", action="store_true", default=None, help="draw noise once, at the start (default: by preset)"
    )
    run.add_argument(
        "--orientations",
        type=int,
        choices=ORIENTATIONS,
        help="turns and mirrorings of a tile that the regression estimate is the mean of (default: by preset)",
    )


def _add_classification(run: argparse.ArgumentParser) -> None:
    run.add_argument(
        "--scl", help="scene classification: a file, or 'auto' for that of the product; its clouds become NoData"
    )
    run.add_argument(
        "--scl-classes",
        default=",".join(map(str, SCL_CLASSES)),
        help="its classes that become NoData (%(default)s)",
    )


def build_parser(archived: bool = False) -> argparse.ArgumentParser:
    """The command line; with `archived` one in which `superresolve` takes a scene of an archive instead of an input."""
    parser = argparse.ArgumentParser(
        prog="subpixel", description="Super-resolve Sentinel-2 rasters, from 10 m to 2.5 m with the shipped model."
    )
    commands = parser.add_subparsers(dest="command", required=True)
    _add_superresolve(commands, archived)
    add_find(commands)
    info = commands.add_parser("info", help="versions, device and model")
    info.add_argument("--json", action="store_true")
    check = commands.add_parser("check", help="load everything and run one small, made-up scene")
    check.add_argument("--json", action="store_true")
    for command in (info, check):
        command.add_argument(
            "--templates", action="store_true", help="words as templates and values (used by the plugin)"
        )
    measure = commands.add_parser("measure", help="devices, memory and what the model costs here; takes some seconds")
    measure.add_argument("--device", default="auto", choices=DEVICES, help="the device to time (default: each)")
    measure.add_argument("--json", action="store_true")
    engine = commands.add_parser("engine", help="serve JSON lines on stdin and stdout (used by the plugin)")
    engine.add_argument("--idle", type=float, default=IDLE_S, help="seconds without a request after which it ends")
    return parser


def _add_superresolve(commands: Any, archived: bool) -> None:
    run = commands.add_parser(
        "superresolve",
        help="super-resolve a raster",
        description="Super-resolve a raster, or a scene of an archive. Detail finer than its pixels is generated, not measured.",
    )
    if not archived:
        run.add_argument(
            "input",
            help="raster with the bands of the model; of the shipped one: red, green, blue and, if there is one, near infrared; none with --scene or --date",
        )
    run.add_argument("output", help="GeoTIFF to write")
    run.add_argument(
        "--uncertainty",
        help=f"GeoTIFF for the error to expect, a standard deviation in reflectance, from the spread of the samples and the drawn detail; --ensemble is {UNCERTAINTY_ENSEMBLE} then unless it is given",
    )
    add_options(run)
    add_instead_of_input(run)
    run.add_argument("--overwrite", action="store_true", help="replace an existing output once the run has succeeded")
    run.add_argument(
        "--resume",
        action="store_true",
        help="keep a journal beside the output, and go on where the same command was interrupted; when you give a run up, remove .NAME.resume.partial.* there",
    )
    run.add_argument("--json", action="store_true", help="print the result as JSON")


SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
# Options that are in the request what they are on the command line.
AS_TYPED = (
    *("input", "output", "uncertainty", "overwrite", "resume", "model", "method", "scl"),
    *("sharpness", "measured_share", "all_bands", "seed", "device", "precision", "batch", "tile_px", "overlap_px"),
    *("quantification", "offset", "output_type"),
)


def request_from(arguments: argparse.Namespace) -> SuperResolveRequest:
    """Command line -> request. Raises InvalidParameter."""
    drawn = resolve(
        arguments.preset,
        steps=arguments.steps,
        ensemble=arguments.ensemble,
        temperature=arguments.temperature,
        strength=arguments.strength,
        deterministic=arguments.deterministic,
        orientations=arguments.orientations,
        uncertainty=bool(arguments.uncertainty),
    )
    extent, extent_crs = parse_extent(arguments.extent) if arguments.extent else (None, None)
    own_nodata, nodata = parse_nodata(arguments.nodata)
    return SuperResolveRequest(
        **{name: getattr(arguments, name) for name in AS_TYPED},
        bands=parse_bands(arguments.bands),
        extent=extent,
        extent_crs=agreed_crs(extent_crs, arguments.extent_crs),
        extent_typed=extent is not None,
        **drawn.options,
        consistency=not arguments.no_consistency,
        nodata=nodata,
        own_nodata=own_nodata,
        scl_classes=parse_classes(arguments.scl_classes),
    )


def _instead_of_input(arguments: argparse.Namespace) -> Optional[PieceRequest]:
    """What is to be read of an archive first; the arguments then name it like any other raster."""
    if hasattr(arguments, "input"):
        return None
    piece = piece_request(arguments)
    arguments.input, arguments.extent_crs = piece.output, piece.extent_crs
    arguments.scl = scl_path(piece.output) if arguments.scl == AUTO_SCL else arguments.scl
    return piece


def run_super_resolve(arguments: argparse.Namespace, watched: bool = False) -> int:
    """The command `superresolve`; returns the exit code."""
    piece = _instead_of_input(arguments)
    if watched:
        bands = [part.partition("=")[2] for part in arguments.bands.split(",")]
        reads = [split_reference(path)[0] for path in (arguments.input, arguments.scl or "", *bands)]
        kept = RunCancelled("Cancelled.", "", "What was done so far is kept: give the same command again to go on.")
        watch_over(
            reads,
            [path for path in (arguments.output, arguments.uncertainty) if path],
            SIGNALS,
            kept if arguments.resume else RunCancelled(),
        )
    progress = terminal_progress()
    dates: tuple[dict[str, Any], ...] = ()
    with cancelled_by(SIGNALS, progress):
        request = request_from(arguments)
        request.validate()
        if piece is not None:
            check_targets(request)
            stack, dates = read_instead_of_input(arguments, piece, progress)
            request = replace(request, stack=stack)
        from .pipeline import super_resolve

        result = super_resolve(request, progress)
    if arguments.json:
        print(json.dumps({**result.to_dict(), **({"dates": dates} if dates else {})}, indent=1))
        return 0
    _print_result(result, request)
    return 0


def _print_result(result: SuperResolveResult, request: SuperResolveRequest) -> None:
    """Say on standard output what a run has made."""
    print(
        f"{result.output}: {result.width_out_px} x {result.height_out_px} px of {result.pixel_size:g}, bands {', '.join(result.bands)}"
    )
    print(
        f"consistency RMSE {result.consistency_rmse:.2e} reflectance (largest difference {result.consistency_max:.2e})"
    )
    if result.consistency_rmse_20m is not None:
        print(f"consistency RMSE of the 20 m bands {result.consistency_rmse_20m:.2e} reflectance")
    print(f"{result.seconds:.1f} s on {result.device}, model {result.model}")
    if result.uncertainty:
        print(
            f"{result.uncertainty}: error to expect, a standard deviation in reflectance, from {request.ensemble} samples"
        )


def check_targets(request: SuperResolveRequest) -> None:
    """See that outputs can be written before anything is read for them. Raises OutputExists, OutputNotWritable."""
    from .writing.target import check_target

    for path in request.outputs:
        check_target(path, request.overwrite)


def main(argv: Optional[list[str]] = None) -> int:
    """Entry point; returns the exit code: 0, 1 on an error of the user's, 130 when cancelled."""
    words = sys.argv[1:] if argv is None else argv
    arguments = build_parser(asks_archive(words)).parse_args(argv)
    wait_briefly()
    try:
        if arguments.command == "engine":
            serve_standard_streams(arguments.idle)
            return 0
        if arguments.command == "superresolve":
            return run_super_resolve(arguments, watched=argv is None)
        if arguments.command == "find":
            progress = terminal_progress()
            with cancelled_by(SIGNALS, progress):
                return run_find(arguments, progress)
        return show_machine(arguments) if arguments.command == "measure" else show_facts(arguments)
    except BaseException as error:  # whatever it is, it has words and an exit code
        return fail(error)


if __name__ == "__main__":
    sys.exit(main())
