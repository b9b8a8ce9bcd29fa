"""A scene judged before it is used: windows of it read, and what they say weighed."""

from __future__ import annotations

from typing import Optional

import numpy as np

from ...core.sentinel2.bands import SENTINEL2_DEFAULT
from ...core.tiles.window import Window
from ..reading.radiometry import LOWEST, Radiometry
from ..reading.scene import Scene
from .judgement import Judgement, Sample, judge, sample_windows


def judge_scene(scene: Scene, window: Window, where: str, radiometry: Optional[Radiometry] = None) -> Judgement:
    """What is thought of a window's values, by a bounded sample of them.

    Args:
        scene: an open raster.
        window: the part of it that is asked for.
        where: what it is called.
        radiometry: how its DN become reflectance, if another way than the scene's own.

    Raises:
        NotARaster: it cannot be read.
        NotReflectance: the encoding is beyond reason.
    """
    radiometry = radiometry or scene.radiometry
    radiometry.check(where)
    parts = [scene.sample(part) for part in sample_windows(window)]
    dn, valid, clear = (np.concatenate([part[k] for part in parts], axis=1) for k in range(3))
    reflectance = (dn + radiometry.offset) / radiometry.quantification
    # Clouds tell more than nothing. What stands for "not measured" is no part of the picture; too much of the rest being
    # too bright is.
    counted = (clear if clear.any() else valid) & (reflectance > LOWEST)
    scale, offset = scene.scales
    return judge(
        Sample(dn, reflectance, counted),
        scene.roles,
        radiometry,
        where,
        whole=len(parts) == 1,
        assumed=radiometry.origin == SENTINEL2_DEFAULT,
        lone_offset=scale in (0.0, 1.0) and bool(offset) and offset == radiometry.offset,
    )
