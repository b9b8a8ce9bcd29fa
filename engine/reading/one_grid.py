"""Whether bands belong together: on one grid, in one encoding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from ...core.errors import BandGridMismatch, InvalidParameter, NotARaster
from .raster import encoding_facts


def check_one_grid(bands: Mapping[str, tuple[Any, int]], path: str) -> None:
    """See that bands make one raster: different ones, on one grid, in one encoding.

    Args:
        bands: dataset and number by role.
        path: of the input.

    Raises:
        InvalidParameter, BandGridMismatch, NotARaster.
    """
    roles, used = list(bands), list(bands.values())
    if len({(dataset.name, number) for dataset, number in used}) < len(used):
        raise InvalidParameter(
            "Two roles use one band.",
            f"{path}: {[(role, n) for role, (_, n) in bands.items()]}",
            "Give each role a band of its own.",
        )
    first = used[0][0]
    for role, (dataset, number) in bands.items():
        same = (
            dataset.shape == first.shape
            and dataset.crs == first.crs
            and dataset.transform.almost_equals(first.transform, 1e-6)
        )
        if not same:
            raise BandGridMismatch(
                "The bands lie on different grids.",
                f"{dataset.name}: {role}: {dataset.width} x {dataset.height} px; {roles[0]}: {first.width} x {first.height} px",
                "Bring them onto one grid first, for example with gdalwarp or gdalbuildvrt.",
            )
        kind = np.dtype(dataset.dtypes[number - 1])
        if kind.kind not in "iuf" or kind.itemsize > 8:
            raise NotARaster(
                "{role} holds {kind} values, which are not reflectance.",
                dataset.name,
                "Use integer or floating point bands.",
                role=role,
                kind=str(kind),
            )
        if encoding_facts(dataset, number) != encoding_facts(*used[0]):
            raise BandGridMismatch(
                "The bands differ in data type, scale, offset or NoData.",
                f"{dataset.name}: {role}",
                "Bring them to one encoding first.",
            )
