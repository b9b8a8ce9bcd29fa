"""What was made, for others to find and open: a mosaic per scene (VRT) and a STAC catalogue over all of them."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import rasterio
from rasterio.crs import CRS

from ..core.disk import discard
from ..core.files.replace import belongings, write_whole
from ..engine.reading.grid import Grid
from ..engine.reading.ground import NoWayBetween, bounds_in
from .heard import WARNINGS_TAG, Heard, warnings_of
from .plan import Piece, ScenePlan

MOSAIC, UNCERTAINTY_MOSAIC = "mosaic.vrt", "mosaic_uncertainty.vrt"
COLLECTION, CATALOGUE = "collection.json", "catalog.json"
COG = "image/tiff; application=geotiff; profile=cloud-optimized"
VRT = "application/xml"
RASTER_EXTENSION = "https://stac-extensions.github.io/raster/v2.0.0/schema.json"
# GDAL's names of numpy's types.
TYPES = {
    "uint8": "Byte",
    "int8": "Int8",
    "uint16": "UInt16",
    "int16": "Int16",
    "uint32": "UInt32",
    "int32": "Int32",
    "uint64": "UInt64",
    "int64": "Int64",
    "float32": "Float32",
    "float64": "Float64",
}
SMALLEST_OVERVIEW_PX = 256
# Of a piece alone is what says which task and which run made it, how it agrees with its part of the scene, its warnings.
OF_A_PIECE = (
    "SUBPIXEL_FINGERPRINT",
    "SUBPIXEL_RUN",
    "SUBPIXEL_CONSISTENCY_RMSE",
    "SUBPIXEL_CONSISTENCY_RMSE_20M",
    WARNINGS_TAG,
)
PIECE = re.compile(r"r\d{5}_c\d{5}(_uncertainty)?\.tif$")


def forget(plan: ScenePlan) -> None:
    """Remove mosaics and catalogue of a scene, before its pieces change, and pieces that are none of its own."""
    for path in strangers(plan):
        path.with_suffix(".json").unlink(missing_ok=True)
        path.unlink()
        discard(*belongings(path))
    for path in (plan.folder / COLLECTION, plan.folder / MOSAIC, plan.folder / UNCERTAINTY_MOSAIC):
        path.unlink(missing_ok=True)
        discard(*belongings(path))


def strangers(plan: ScenePlan) -> list[Path]:
    """Pieces in a scene's folder that are not of this plan: of another extent, or of another size."""
    own = {Path(path).name for piece in plan.pieces for path in piece.paths}
    return sorted(path for path in plan.folder.glob("r*_c*.tif") if PIECE.match(path.name) and path.name not in own)


def describe(plan: ScenePlan) -> None:
    """Write the mosaics and the part of the catalogue of a scene whose pieces are all there."""
    with rasterio.open(plan.pieces[0].request.output) as file:
        said = file.tags()
    tags = {k: v for k, v in said.items() if k.startswith(("SUBPIXEL_", "TIFFTAG_")) and k not in OF_A_PIECE}
    names = [MOSAIC]
    write_whole(plan.folder / MOSAIC, _mosaic(plan, [piece.request.output for piece in plan.pieces]), raster=True)
    uncertain = [piece.request.uncertainty for piece in plan.pieces if piece.request.uncertainty]
    if uncertain:
        write_whole(plan.folder / UNCERTAINTY_MOSAIC, _mosaic(plan, uncertain), raster=True)
        names.append(UNCERTAINTY_MOSAIC)
    _collection(plan, tags, names)


def _mosaic(plan: ScenePlan, paths: Sequence[str]) -> str:
    """A virtual raster of all pieces, which names them from where it lies itself."""
    grid = plan.grid
    with rasterio.open(paths[0]) as file:
        tags = {key: value for key, value in file.tags().items() if key not in OF_A_PIECE}
        bands = [line for band in file.indexes for line in _band(file, band, plan, paths)]
    # GDAL's order, which is not that of Affine.
    transform = ", ".join(repr(float(v)) for v in grid.transform.to_gdal())
    out = [
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
        # Without a word on its axes: GDAL takes x first then, whatever the CRS says.
        f"<SRS>{escape(grid.crs)}</SRS>",
        f"<GeoTransform>{transform}</GeoTransform><Metadata>",
        *(f"<MDI key={quoteattr(key)}>{escape(value)}</MDI>" for key, value in sorted(tags.items())),
        "</Metadata>",
        *bands,
    ]
    levels = [2**i for i in range(1, 12) if max(grid.width, grid.height) / 2 ** (i - 1) > SMALLEST_OVERVIEW_PX]
    if levels:
        out.append(f'<OverviewList resampling="average">{" ".join(map(str, levels))}</OverviewList>')
    return "\n".join([*out, "</VRTDataset>\n"])


def _band(file: Any, band: int, plan: ScenePlan, paths: Sequence[str]) -> Iterator[str]:
    """A band of the mosaic, line by line; `file` is the first piece, which stands for all of them."""
    facts, colour = file.profile, file.colorinterp[band - 1].name
    kind = TYPES[facts["dtype"]]
    yield f'<VRTRasterBand dataType="{kind}" band="{band}">'
    yield f"<Description>{escape(file.descriptions[band - 1] or '')}</Description>"
    if facts["nodata"] is not None:
        yield f"<NoDataValue>{facts['nodata']!r}</NoDataValue>"
    if colour not in ("undefined", "gray"):
        yield f"<ColorInterp>{colour.capitalize()}</ColorInterp>"
    yield f"<Offset>{file.offsets[band - 1]!r}</Offset><Scale>{file.scales[band - 1]!r}</Scale>"
    s = plan.scale_factor
    for path, piece in zip(paths, plan.pieces):
        window = piece.window
        size = f'xSize="{window.width * s}" ySize="{window.height * s}"'
        left, top = (window.col - plan.window.col) * s, (window.row - plan.window.row) * s
        yield (
            f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(Path(path).name)}</SourceFilename>'
            f"<SourceBand>{band}</SourceBand>"
            f'<SourceProperties RasterXSize="{window.width * s}" RasterYSize="{window.height * s}" '
            f'DataType="{kind}" BlockXSize="{facts["blockxsize"]}" BlockYSize="{facts["blockysize"]}"/>'
            f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{left}" yOff="{top}" {size}/></SimpleSource>'
        )
    yield "</VRTRasterBand>"


def _sensed(plan: ScenePlan) -> tuple[datetime, str]:
    """When the scene was sensed, and who says so."""
    if plan.sensed:
        try:
            found = datetime.fromisoformat(plan.sensed.replace("Z", "+00:00"))
            return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)), "sensing time"
        except ValueError:
            pass
    path = plan.item.input
    changed = os.path.getmtime(path if os.path.exists(path) else plan.pieces[0].request.output)
    return datetime.fromtimestamp(int(changed), timezone.utc), "time of the file, as nobody says when it was sensed"


def _has_degrees(grid: Grid) -> bool:
    """Whether a grid can be drawn on the map of the earth, as STAC does: not in a local CRS, or one of another body."""
    try:
        bounds_in(grid.crs, "EPSG:4326", grid.bounds)
    except NoWayBetween:
        return False
    return True


def _item(plan: ScenePlan, piece: Piece, when: datetime, source: str) -> Any:
    """A piece as a STAC item."""
    import pystac
    from rio_stac import create_stac_item

    path = Path(piece.request.output)
    placed = _has_degrees(plan.grid)
    item = create_stac_item(
        str(path),
        id=f"{plan.item.name}_{path.stem}",
        input_datetime=when,
        collection=plan.item.name,
        asset_name="data",
        asset_href=str(path),
        asset_roles=["data"],
        asset_media_type=COG,
        with_proj=True,
        properties={"subpixel:datetime": source},
        # Without a way to the earth's degrees the library's own transformation would fail.
        **({} if placed else {"geographic_crs": CRS.from_wkt(plan.grid.crs)}),
    )
    if not placed:
        item.geometry = item.bbox = None
    # The library writes an older form of the projection extension.
    item = pystac.Item.from_dict(item.to_dict(include_self_link=False, transform_hrefs=False), migrate=True)
    item.assets["data"].extra_fields["bands"] = _bands(str(path), _encoding(str(path)))
    if piece.request.uncertainty:
        title = "error to expect, a standard deviation in reflectance"
        fields = {"bands": _bands(piece.request.uncertainty, (1.0, 0.0))}
        item.add_asset(
            "uncertainty",
            pystac.Asset(piece.request.uncertainty, title, media_type=COG, roles=["data"], extra_fields=fields),
        )
    item.stac_extensions.append(RASTER_EXTENSION)
    return item


def _bands(path: str, encoding: tuple[float, float]) -> list[dict[str, Any]]:
    """The bands of a file with that scale and offset, with what the raster extension says of them."""
    scale, offset = encoding
    with rasterio.open(path) as file:
        facts: dict[str, Any] = {
            "data_type": file.dtypes[0],
            "raster:spatial_resolution": abs(file.transform.a),
            "raster:sampling": "area",
            # What gives reflectance: scale DN + offset.
            "raster:scale": scale,
            "raster:offset": offset,
        }
        if file.nodata is not None:
            facts["nodata"] = file.nodata if file.nodata == file.nodata else "nan"
        return [{"name": name, **facts} for name in file.descriptions]


def _encoding(path: str) -> tuple[float, float]:
    """Scale and offset of a piece: those of its bands, or where they have none, those of the run that made it."""
    with rasterio.open(path) as file:
        if (file.scales[0], file.offsets[0]) != (1.0, 0.0):
            return file.scales[0], file.offsets[0]
        quantification = float(file.tags()["SUBPIXEL_QUANTIFICATION"])
        return 1 / quantification, float(file.tags()["SUBPIXEL_OFFSET"]) / quantification


def _collection(plan: ScenePlan, tags: dict[str, str], mosaics: Sequence[str]) -> None:
    """A scene as a STAC collection of its pieces."""
    import pystac

    when, source = _sensed(plan)
    items = [_item(plan, piece, when, source) for piece in plan.pieces]
    extent = pystac.Extent.from_items(items)
    if not _has_degrees(plan.grid):
        # A collection must say something.
        extent.spatial = pystac.SpatialExtent([[-180.0, -90.0, 180.0, 90.0]])
    collection = pystac.Collection(
        plan.item.name,
        tags["TIFFTAG_IMAGEDESCRIPTION"],
        extent,
        license="other",
        extra_fields={
            key.lower().replace("_", ":", 1): value
            for key, value in tags.items()
            if "SUBPIXEL" in key and key not in OF_A_PIECE
        },
        assets={
            Path(name).stem: pystac.Asset(f"./{name}", media_type=VRT, roles=["data", "virtual"]) for name in mosaics
        },
    )
    said = _warnings(plan, items)
    if said:
        collection.extra_fields["subpixel:warnings"] = said
    _save(plan, collection, items)


def _warnings(plan: ScenePlan, items: Sequence[Any]) -> list[str]:
    """Enter the warnings of each piece in its item; returns those of the scene, each kind once."""
    heard = Heard(plan.doubts)
    for item, piece in zip(items, plan.pieces):
        said = warnings_of(piece.request.output)
        if said:
            item.properties["subpixel:warnings"] = [str(text) for text in said]
        for text in said:
            heard.add(text)
    return [str(text) for text in heard.texts]


def _save(plan: ScenePlan, collection: Any, items: Sequence[Any]) -> None:
    """Write a collection and its items where they belong, with links between them."""
    _root(plan.folder.parent).add_child(collection)
    collection.set_self_href(str(plan.folder / COLLECTION))
    for item, piece in zip(items, plan.pieces):
        collection.add_item(item)
        # Beside its piece, rather than where the library would put it.
        item.set_self_href(str(Path(piece.request.output).with_suffix(".json")))
    for item in items:
        item.make_asset_hrefs_relative()
        item.save_object(include_self_link=False, stac_io=_files())
    # Last: where it is, the items are.
    collection.save_object(include_self_link=False, stac_io=_files())


def write_catalogue(out: Path) -> Path:
    """Write the catalogue over all scenes in a folder, of this run and of earlier ones; returns its path."""
    import pystac

    catalogue = _root(out)
    for place in sorted(out.glob(f"*/{COLLECTION}")):
        collection = pystac.Collection.from_file(str(place))
        catalogue.add_child(collection)
        # Where it is, rather than where the library would put it.
        collection.set_self_href(str(place))
    catalogue.save_object(include_self_link=False, stac_io=_files())
    return out / CATALOGUE


def _files() -> Any:
    """Has the library write files that are whole whenever somebody reads them."""
    from pystac.stac_io import DefaultStacIO

    class WholeFiles(DefaultStacIO):
        def write_text_to_href(self, href: str, txt: str) -> None:
            write_whole(Path(href), txt)

    return WholeFiles()


def _root(out: Path) -> Any:
    """The catalogue that all collections belong to, still empty."""
    import pystac

    catalogue = pystac.Catalog(
        "subpixel",
        "Super-resolved Sentinel-2 scenes, block by block.",
        catalog_type=pystac.CatalogType.SELF_CONTAINED,
    )
    catalogue.set_self_href(str(out / CATALOGUE))
    return catalogue
