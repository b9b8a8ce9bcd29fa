"""By what a task is known again."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from rasterio.shutil import copy
from subpixel.core.model import read_model
from subpixel.core.request import SuperResolveRequest
from subpixel.many.items import Item
from subpixel.many.plan import plan_scene


def test_a_task_is_known_by_what_its_scene_is_made_of_wherever_that_lies(
    tmp_path: Path, cut, asked: SuperResolveRequest
) -> None:
    def known(folder: Path) -> str:
        item = Item("scene", str(folder / "scene.vrt"))
        return plan_scene(item, asked, read_model(None), folder / "out", 64).blocks[0].fingerprint

    here, there = tmp_path / "here", tmp_path / "there"
    here.mkdir()
    cut(here / "scene.tif", 40, 40)
    copy(str(here / "scene.tif"), str(here / "scene.vrt"), driver="VRT")
    # The time of change goes along.
    shutil.copytree(here, there)
    assert known(there) == known(here)
    os.utime(there / "scene.tif", ns=(0, 0))
    assert known(there) != known(here)
