"""What was made, for others to find and open: a mosaic per scene (VRT) and a STAC catalogue over all of them."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timezone
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape, quoteattr

import rasterio
from rasterio.crs import CRS

from ..core.disk import discard
from ..core.files.replace import belongings, write_whole
from ..core.tiles.window import Window
from ..engine.reading.grid import Grid
from ..engine.reading.ground import NoWayBetween, bounds_in
from .heard import WARNINGS_TAG, Heard, warnings_of
from .plan import Block, ScenePlan

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
# Of a block alone is what says which task and which run made it, how it agrees with its part of the scene, its warnings.
OF_A_BLOCK = ("SUBPIXEL_FINGERPRINT", "SUBPIXEL_RUN", "SUBPIXEL_CONSISTENCY_RMSE", WARNINGS_TAG)
BLOCK = re.compile(r"r\d{5}_c\d{5}(_uncertainty)?\.tif$")


def forget(plan: ScenePlan) -> None:
    """Remove mosaics and catalogue of a scene, before its blocks change, and blocks that are none of its own."""
    for path in strangers(plan):
        path.with_suffix(".json").unlink(missing_ok=True)
        path.unlink()
        discard(*belongings(path))
    for path in (plan.folder / COLLECTION, plan.folder / MOSAIC, plan.folder / UNCERTAINTY_MOSAIC):
        path.unlink(missing_ok=True)
        discard(*belongings(path))


def strangers(plan: ScenePlan) -> list[Path]:
    """Blocks in a scene's folder that are not of this plan: of another extent, or of another size."""
    own = {Path(path).name for block in plan.blocks for path in block.paths}
    return sorted(path for path in plan.folder.glob("r*_c*.tif") if BLOCK.match(path.name) and path.name not in own)


def describe(plan: ScenePlan) -> None:
    """Write the mosaics and the part of the catalogue of a scene whose blocks are all there."""
    with rasterio.open(plan.blocks[0].request.output) as file:
        said = file.tags()
    tags = {k: v for k, v in said.items() if k.startswith(("SUBPIXEL_", "TIFFTAG_")) and k not in OF_A_BLOCK}
    names = [MOSAIC]
    write_whole(plan.folder / MOSAIC, _mosaic(plan, [block.request.output for block in plan.blocks]), raster=True)
    uncertain = [block.request.uncertainty for block in plan.blocks if block.request.uncertainty]
    if uncertain:
        write_whole(plan.folder / UNCERTAINTY_MOSAIC, _mosaic(plan, uncertain), raster=True)
        names.append(UNCERTAINTY_MOSAIC)
    _collection(plan, tags, names)


def _mosaic(plan: ScenePlan, paths: Sequence[str]) -> str:
    """A virtual raster of all blocks, which names them from where it lies itself."""
    grid = plan.grid
    with rasterio.open(paths[0]) as file:
        facts = file.profile
        descriptions, colours = file.descriptions, [colour.name for colour in file.colorinterp]
        scales, offsets = file.scales, file.offsets
        tags = {key: value for key, value in file.tags().items() if key not in OF_A_BLOCK}
    kind = TYPES[facts["dtype"]]
    # GDAL's order, which is not that of Affine.
    transform = ", ".join(repr(float(v)) for v in grid.transform.to_gdal())
    out = [
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.height}">',
        # Without a word on its axes: GDAL takes x first then, whatever the CRS says.
        f"<SRS>{escape(grid.crs)}</SRS>",
        f"<GeoTransform>{transform}</GeoTransform><Metadata>",
        *(f"<MDI key={quoteattr(key)}>{escape(value)}</MDI>" for key, value in sorted(tags.items())),
        "</Metadata>",
    ]
    for band in range(1, facts["count"] + 1):
        out.append(f'<VRTRasterBand dataType="{kind}" band="{band}">')
        out.append(f"<Description>{escape(descriptions[band - 1] or '')}</Description>")
        if facts["nodata"] is not None:
            out.append(f"<NoDataValue>{facts['nodata']!r}</NoDataValue>")
        if colours[band - 1] not in ("undefined", "gray"):
            out.append(f"<ColorInterp>{colours[band - 1].capitalize()}</ColorInterp>")
        out.append(f"<Offset>{offsets[band - 1]!r}</Offset><Scale>{scales[band - 1]!r}</Scale>")
        out += [_source(plan, path, block.window, band, facts) for path, block in zip(paths, plan.blocks)]
        out.append("</VRTRasterBand>")
    levels = [2**i for i in range(1, 12) if max(grid.width, grid.height) / 2 ** (i - 1) > SMALLEST_OVERVIEW_PX]
    if levels:
        out.append(f'<OverviewList resampling="average">{" ".join(map(str, levels))}</OverviewList>')
    return "\n".join([*out, "</VRTDataset>\n"])


def _source(plan: ScenePlan, path: str, window: Window, band: int, facts: Mapping[str, Any]) -> str:
    """A block's file, with its `facts`, in the place that it has in a virtual raster."""
    s = plan.scale_factor
    size = f'xSize="{window.width * s}" ySize="{window.height * s}"'
    left, top = (window.col - plan.window.col) * s, (window.row - plan.window.row) * s
    return (
        f'<SimpleSource><SourceFilename relativeToVRT="1">{escape(Path(path).name)}</SourceFilename>'
        f"<SourceBand>{band}</SourceBand>"
        f'<SourceProperties RasterXSize="{window.width * s}" RasterYSize="{window.height * s}" '
        f'DataType="{TYPES[facts["dtype"]]}" BlockXSize="{facts["blockxsize"]}" BlockYSize="{facts["blockysize"]}"/>'
        f'<SrcRect xOff="0" yOff="0" {size}/><DstRect xOff="{left}" yOff="{top}" {size}/></SimpleSource>'
    )


def _sensed(plan: ScenePlan) -> tuple[datetime, str]:
    """When the scene was sensed, and who says so."""
    if plan.sensed:
        try:
            found = datetime.fromisoformat(plan.sensed.replace("Z", "+00:00"))
            return (found if found.tzinfo else found.replace(tzinfo=timezone.utc)), "sensing time"
        except ValueError:
            pass
    path = plan.item.input
    changed = os.path.getmtime(path if os.path.exists(path) else plan.blocks[0].request.output)
    return datetime.fromtimestamp(int(changed), timezone.utc), "time of the file, as nobody says when it was sensed"


def _has_degrees(grid: Grid) -> bool:
    """Whether a grid can be drawn on the map of the earth, as STAC does: not in a local CRS, or one of another body."""
    try:
        bounds_in(grid.crs, "EPSG:4326", grid.bounds)
    except NoWayBetween:
        return False
    return True


def _item(plan: ScenePlan, block: Block, when: datetime, source: str) -> Any:
    """A block as a STAC item."""
    import pystac
    from rio_stac import create_stac_item

    path = Path(block.request.output)
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
    if block.request.uncertainty:
        title = "error to expect, a standard deviation in reflectance"
        fields = {"bands": _bands(block.request.uncertainty, (1.0, 0.0))}
        item.add_asset(
            "uncertainty",
            pystac.Asset(block.request.uncertainty, title, media_type=COG, roles=["data"], extra_fields=fields),
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
    """Scale and offset of a block: those of its bands, or where they have none, those of the run that made it."""
    with rasterio.open(path) as file:
        if (file.scales[0], file.offsets[0]) != (1.0, 0.0):
            return file.scales[0], file.offsets[0]
        quantification = float(file.tags()["SUBPIXEL_QUANTIFICATION"])
        return 1 / quantification, float(file.tags()["SUBPIXEL_OFFSET"]) / quantification


def _collection(plan: ScenePlan, tags: dict[str, str], mosaics: Sequence[str]) -> None:
    """A scene as a STAC collection of its blocks."""
    import pystac

    when, source = _sensed(plan)
    items = [_item(plan, block, when, source) for block in plan.blocks]
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
            if "SUBPIXEL" in key and key not in OF_A_BLOCK
        },
        assets={
            Path(name).stem: pystac.Asset(f"./{name}", media_type=VRT, roles=["data", "virtual"]) for name in mosaics
        },
    )
    _add_warnings(plan, items, collection)
    _root(plan.folder.parent).add_child(collection)
    collection.set_self_href(str(plan.folder / COLLECTION))
    for item, block in zip(items, plan.blocks):
        collection.add_item(item)
        # Beside its block, rather than where the library would put it.
        item.set_self_href(str(Path(block.request.output).with_suffix(".json")))
    for item in items:
        item.make_asset_hrefs_relative()
        item.save_object(include_self_link=False, stac_io=_files())
    # Last: where it is, the items are.
    collection.save_object(include_self_link=False, stac_io=_files())


def _add_warnings(plan: ScenePlan, items: Sequence[Any], collection: Any) -> None:
    """Have each item say what its block was warned of, and the collection all of it."""
    heard = Heard(plan.doubts)
    for item, block in zip(items, plan.blocks):
        said = warnings_of(block.request.output)
        if said:
            item.properties["subpixel:warnings"] = [str(text) for text in said]
        for text in said:
            heard.add(text)
    if heard.texts:
        collection.extra_fields["subpixel:warnings"] = [str(text) for text in heard.texts]


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
