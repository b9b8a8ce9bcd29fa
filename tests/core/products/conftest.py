"""Virtual rasters over the images of products."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest
import rasterio


@pytest.fixture
def over(tmp_path: Path) -> Callable[..., Path]:
    """A virtual raster over images, as gdalbuildvrt -separate writes it: `over(images, within=.., name=..)`;
    `within` is put into each source."""

    def make(images: Sequence[Path | str], within: str = "", name: str = "over.vrt") -> Path:
        target = tmp_path / "virtual" / name
        target.parent.mkdir(exist_ok=True)
        with rasterio.open(images[0]) as file:
            t, width, height = file.transform, file.width, file.height
            head = f"<SRS>{file.crs.to_string()}</SRS><GeoTransform>{t.c}, {t.a}, 0, {t.f}, 0, {t.e}</GeoTransform>"
        bands = ""
        for number, image in enumerate(images, start=1):
            relative = not str(image).startswith("/vsi")
            place = os.path.relpath(image, target.parent) if relative else image
            bands += (
                f'<VRTRasterBand dataType="UInt16" band="{number}"><ComplexSource><SourceFilename relativeToVRT="{relative:d}">'
                f"{place}</SourceFilename><SourceBand>1</SourceBand>{within}</ComplexSource></VRTRasterBand>"
            )
        target.write_text(f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">{head}{bands}</VRTDataset>')
        return target

    return make
