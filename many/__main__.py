"""The command `superresolve-many`, run as `scripts/subpixel superresolve-many ...` in the environment `.venv-many`."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path
from typing import NoReturn, Optional

from ..core.errors import RunCancelled
from ..core.process.failures import fail
from ..core.process.supervise import supervise
from ..core.progress import Progress
from ..engine.__main__ import add_options, request_from
from ..engine.process.interrupt import cancelled_by
from ..engine.process.threads import wait_briefly
from .cluster import Workers
from .leftovers import remove_leftovers
from .plan import DEFAULT_SIDE_PX

SIGNALS = ("SIGINT", "SIGTERM", "SIGHUP")
CANCELLED = RunCancelled("Cancelled.", "", "Blocks that are finished are kept; run it again to go on.")


def build_parser() -> argparse.ArgumentParser:
    """The command line."""
    parser = argparse.ArgumentParser(
        prog="subpixel superresolve-many",
        description="Super-resolve many scenes on many processes or machines, block by block. Detail finer than the source pixels is generated, not measured.",
    )
    parser.add_argument(
        "items",
        nargs="+",
        metavar="ITEM",
        help="raster, Sentinel-2 product, folder of these, glob, .txt with one path per line, STAC item or ItemCollection (.json)",
    )
    parser.add_argument("--out", required=True, type=Path, help="folder for blocks, mosaics and catalogue")
    _add_workers(parser)
    parser.add_argument(
        "--block-px", type=int, default=DEFAULT_SIDE_PX, help="side of a block, source pixels (default %(default)s)"
    )
    parser.add_argument(
        "--uncertainty",
        action="store_true",
        help="also write the error to expect, a standard deviation in reflectance, for each block",
    )
    add_options(parser)
    parser.add_argument("--overwrite", action="store_true", help="replace blocks that were made in another way")
    return parser


def _add_workers(parser: argparse.ArgumentParser) -> None:
    """The options that say what to compute with; see `Workers`."""
    parser.add_argument(
        "--scheduler", help="address of a Dask scheduler, such as tcp://host:8786; default: workers here"
    )
    parser.add_argument(
        "--workers",
        type=int,
        help="worker processes on this machine (default: one per four cores, or per GPU with --gpu)",
    )
    parser.add_argument(
        "--threads", type=int, help="CPU threads of each worker (default: the cores shared among the workers here)"
    )
    parser.add_argument(
        "--dashboard",
        metavar="HOST:PORT",
        help="where Dask's dashboard, which asks nobody for a password, listens; 0.0.0.0:8787 opens it to the network (default: a free port, for this machine alone)",
    )
    parser.add_argument(
        "--gpu", action="store_true", help="one GPU for each worker; workers of --scheduler need --resources GPU=1"
    )
    parser.add_argument(
        "--retries",
        type=int,
        default=3,
        help="how often a block is tried again when its worker fails or dies (%(default)s); for deaths, a scheduler of your own has its setting allowed-failures",
    )


def _stop() -> NoReturn:
    raise CANCELLED


def main(argv: Optional[list[str]] = None) -> int:
    """Entry point; returns the exit code: 0, 1 when a scene or the command failed, 130 when cancelled."""
    arguments = build_parser().parse_args(argv)
    # For the workers started here too.
    wait_briefly()

    def tidy(_worker: int) -> None:
        for folder in arguments.out.glob("*/"):
            remove_leftovers(folder)

    try:
        if argv is None:
            supervise(SIGNALS, str(CANCELLED), tidy)
        with cancelled_by(SIGNALS, Progress(), _stop, str(CANCELLED)):
            return _run(arguments)
    except BaseException as error:  # whatever it is, it has words and an exit code
        return fail(error)


def _run(arguments: argparse.Namespace) -> int:
    # Each scene and piece has its own.
    arguments.input, arguments.output, arguments.resume = "scene", "block.tif", False
    arguments.uncertainty = "uncertainty.tif" if arguments.uncertainty else None
    began = time.monotonic()
    # It brings libraries that start threads, before which processes are best parted.
    from .run import superresolve_many

    outcome = superresolve_many(
        arguments.items,
        arguments.out,
        request_from(arguments),
        Workers(
            arguments.scheduler,
            arguments.workers,
            arguments.threads,
            arguments.gpu,
            arguments.retries,
            arguments.dashboard,
        ),
        arguments.block_px,
        say=lambda line: print(line, flush=True),
    )
    print(
        f"{len(outcome.scenes)} scene(s) complete, {outcome.made} block(s) made by {len(outcome.workers)} process(es), "
        f"{outcome.skipped} there already, {time.monotonic() - began:.1f} s"
    )
    for name, errors in outcome.failed.items():
        for said in errors:
            print(f"Failed: {name}: {said}", file=sys.stderr)
    return 1 if outcome.failed else 0


if __name__ == "__main__":
    sys.exit(main())
