"""The headless command's way to an archive: options, the list of scenes, and the piece that stands for an input."""

from __future__ import annotations

import argparse
import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from ...core.archive.catalogue import KNOWN, catalogue_named
from ...core.archive.dates import parse_days
from ...core.archive.request import (
    DEFAULT_CACHE_BYTES,
    DEFAULT_CLOUD,
    DEFAULT_LIMIT,
    DEGREES,
    Access,
    FindRequest,
    PieceRequest,
    coarse_path,
    scl_path,
    stack_path,
)
from ...core.archive.scene import FindResult, coarse_references
from ...core.errors import InvalidParameter
from ...core.parsing import agreed_crs, parse_extent
from ...core.progress import Progress
from ...core.tiles.counts import HALO_PX
from ...core.tiles.extent import Bounds

# Credentials stand in no command line, where others could read them.
VARIABLES = ("SUBPIXEL_ARCHIVE_USER", "SUBPIXEL_ARCHIVE_PASSWORD")
# Options of `superresolve` that take the place of its input.
INSTEAD_OF_INPUT = ("--scene", "--date")


def asks_archive(words: list[str]) -> bool:
    """Whether the words of a command line ask for a scene of an archive instead of a raster."""
    return "superresolve" in words[:1] and any(word.partition("=")[0] in INSTEAD_OF_INPUT for word in words)


def add_find(commands: Any) -> None:
    """The command `find`."""
    find = commands.add_parser("find", help="scenes of a place in an archive, best first")
    find.add_argument(
        "--extent", required=True, help="xmin,ymin,xmax,ymax in degrees, or 'xmin,xmax,ymin,ymax [EPSG:n]'"
    )
    find.add_argument("--extent-crs", help="CRS of the extent, such as EPSG:32618; default: degrees")
    find.add_argument("--dates", default="", help="a day, month or year, or a range: 2024-06-01/2024-08-31")
    find.add_argument("--limit", type=int, default=DEFAULT_LIMIT, help="scenes at most (default %(default)s)")
    find.add_argument("--json", action="store_true", help="print the result as JSON")
    _add_archive(find)


def add_instead_of_input(run: argparse.ArgumentParser) -> None:
    """What `superresolve` takes instead of an input."""
    run.add_argument("--scene", help="id of a scene of an archive, instead of INPUT; needs --extent")
    run.add_argument(
        "--date",
        help="the newest clear scene of a day, month, year or range (2024-06-01/2024-08-31) of an archive, instead of INPUT; needs --extent",
    )
    run.add_argument(
        "--scenes",
        type=int,
        default=1,
        help="passes over the place that are measured together: the clearest, brought to the newest or to --scene (1..12, default %(default)s)",
    )
    run.add_argument(
        "--piece", help="GeoTIFF for what is read of the archive, at 10 m (default: OUTPUT with _10m before the ending)"
    )
    _add_archive(run)


def _add_archive(command: argparse.ArgumentParser) -> None:
    names = ", ".join(each.name for each in KNOWN)
    command.add_argument(
        "--cloud",
        type=float,
        default=DEFAULT_CLOUD,
        help="most per cent of the extent that may be cloud or cloud shadow (default %(default)g)",
    )
    command.add_argument(
        "--catalogue", default="", help=f"name or address of a STAC catalogue: {names} (default {KNOWN[0].name})"
    )
    command.add_argument(
        "--collection", action="append", default=[], help="id of a collection; may be given several times"
    )
    command.add_argument("--cache", help="folder for what was read before (default: the system's own for caches)")
    command.add_argument("--no-cache", action="store_true", help="read everything anew and keep nothing")


def access_from(arguments: argparse.Namespace) -> Access:
    """Credentials from the environment, and the cache."""
    from ..archive.cache import usual_folder

    cache = "" if arguments.no_cache else arguments.cache or str(usual_folder())
    user, word = (os.environ.get(name, "") for name in VARIABLES)
    return Access(user, word, cache, DEFAULT_CACHE_BYTES)


def _extent(arguments: argparse.Namespace) -> tuple[Bounds, str]:
    """Extent and its CRS. Raises InvalidParameter."""
    if not arguments.extent:
        raise InvalidParameter(
            "The extent is missing.",
            "--extent",
            "Give --extent=xmin,ymin,xmax,ymax in degrees, or --extent='xmin,xmax,ymin,ymax [EPSG:n]'.",
        )
    extent, crs = parse_extent(arguments.extent)
    return extent, agreed_crs(crs, arguments.extent_crs) or DEGREES


def run_find(arguments: argparse.Namespace, progress: Progress) -> int:
    """The command `find`; returns the exit code."""
    from ..archive.find import find

    extent, crs = _extent(arguments)
    catalogue = catalogue_named(arguments.catalogue, arguments.collection)
    request = FindRequest(extent, crs, parse_days(arguments.dates), arguments.cloud, catalogue, arguments.limit)
    found = find(request, access_from(arguments), progress)
    print(json.dumps(found.to_dict(), indent=1) if arguments.json else _listed(found))
    return 0


def _listed(found: FindResult) -> str:
    """A line for each scene."""
    lines = [f"{'id':44s}{'sensed':18s}{'tile':7s}{'cloud':>7s}{'covered':>9s}"]
    for scene in found.scenes:
        cloud = "?" if scene.group_cloud is None else f"{scene.group_cloud:.1f} %"
        lines.append(
            f"{scene.id:43s} {scene.time[:16].replace('T', ' '):18s}{scene.tile:7s}{cloud:>7s}{scene.group_covered:7.0f} %"
        )
    said = f"{len(found.scenes)} of {found.looked_at} scenes in {found.catalogue}, {found.too_cloudy} with more cloud"
    return "\n".join([*lines[: len(found.scenes) and len(lines)], said])


def piece_request(arguments: argparse.Namespace) -> PieceRequest:
    """What is to be read in place of an input. Raises InvalidParameter."""
    extent, crs = _extent(arguments)
    output = Path(arguments.output)
    piece = arguments.piece or str(output.with_name(f"{output.stem}_10m{output.suffix or '.tif'}"))
    return PieceRequest(
        extent=extent,
        output=piece,
        extent_crs=crs,
        scene=arguments.scene,
        dates=parse_days(arguments.date or ""),
        cloud=arguments.cloud,
        catalogue=catalogue_named(arguments.catalogue, arguments.collection),
        overwrite=arguments.overwrite or arguments.resume,
        # With what lies around it, results of neighbouring places meet without a seam.
        margin_px=HALO_PX,
        count=arguments.scenes,
        all_bands=arguments.all_bands,
    )


@dataclass(frozen=True)
class ReadPiece:
    """What was read beside the piece itself.

    Attributes:
        stack: path of what other dates have measured, None without any.
        dates: what is known of them, as `PieceResult` has it.
        coarse: bands of 20 m by role, as a request names them.
    """

    stack: Optional[str]
    dates: tuple[dict[str, Any], ...]
    coarse: dict[str, str]


def read_instead_of_input(arguments: argparse.Namespace, request: PieceRequest, progress: Progress) -> ReadPiece:
    """Read the piece, unless an interrupted run has left it that goes on.

    Raises:
        InvalidParameter: its clouds are to be left out, and there is no classification.
    """
    scl: Optional[str] = scl_path(request.output)
    if arguments.resume and _is_there(request):
        stack = stack_path(request.output)
        found = ReadPiece(stack if request.count > 1 and os.path.exists(stack) else None, (), _coarse_bands(request))
    else:
        from ..archive.several.reading import read_dates

        made = read_dates(request, access_from(arguments), progress)
        scl, found = made.scl, ReadPiece(made.stack, made.dates, made.coarse_bands)
    if arguments.scl and arguments.scl == scl_path(request.output) and (scl is None or not os.path.exists(scl)):
        raise InvalidParameter(
            "There is no scene classification.", request.output, "Give the file of one as SCL, or go on without."
        )
    return found


def _is_there(request: PieceRequest) -> bool:
    """Whether this very request has been read, and all that it asks for is still there."""
    from ..archive.piece import digest_of

    paths = (request.output, *((coarse_path(request.output),) if request.all_bands else ()))
    return all(digest_of(path) == request.digest for path in paths)


def _coarse_bands(request: PieceRequest) -> dict[str, str]:
    """The bands of 20 m that were read for a request."""
    import rasterio

    if not request.all_bands:
        return {}
    path = coarse_path(request.output)
    with rasterio.open(path) as file:
        return coarse_references(path, file.descriptions)
