#!/usr/bin/env python3
"""Runs inputs that once gave a wrong result and called it a success, and says of each whether it is right now.

`cases.py FOLDER QGIS_PROCESS`: each folder within is a kind of input, known by its name; what is right for it stands in
`CASES`. Rasters are run by the headless command, STAC items by `superresolve-many`, and what concerns QGIS by
`qgis_process` as well. A folder that is not known here is run and shown, and counts as wrong.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parents[2]
COMMAND = str(ROOT / "scripts" / "subpixel")
MODEL = ROOT / "tests" / "data" / "superresolve_ndvi.model3"
QUICK = ["--preset", "faithful", "--steps", "0", "--orientations", "1", "--precision", "fp32", "--json"]
# Mean reflectance of the piece of the sample scene that the inputs were made from, and how far a result may be from it.
TRUTH = {"B02": 0.10648, "B03": 0.08561, "B04": 0.06716, "B08": 0.19582}
TOLERANCE = 0.002
# Sharper pixels spread wider than those that they were made of.
NDVI_TOLERANCE = 0.02
RASTERS = {".tif", ".vrt", ".zip"}


@dataclass(frozen=True)
class Run:
    """What a program did with an input.

    Attributes:
        name: of the input.
        code: exit code.
        said: its messages, or its error.
        output: what it wrote; None if nothing.
    """

    name: str
    code: int
    said: str
    output: Optional[Path]

    @property
    def means(self) -> dict[str, float]:
        """Mean reflectance of the valid pixels by band, as any program reads it: scale DN + offset."""
        if self.output is None:
            return {}
        with rasterio.open(self.output) as file:
            values = file.read(masked=True).astype(np.float64)
            scale, offset = np.array(file.scales)[:, None, None], np.array(file.offsets)[:, None, None]
            means = (values * scale + offset).mean(axis=(1, 2))
            return {str(name): float(mean) for name, mean in zip(file.descriptions, means)}

    @property
    def size(self) -> tuple[int, int]:
        """Width and height of the output, (0, 0) if there is none."""
        if self.output is None:
            return 0, 0
        with rasterio.open(self.output) as file:
            return file.width, file.height


Judge = Callable[[Run], bool]


def true(run: Run) -> bool:
    """Whether a result has the reflectance of the piece of the scene."""
    means = run.means
    return set(means) == set(TRUTH) and all(abs(means[role] - TRUTH[role]) < TOLERANCE for role in TRUTH)


def wide(run: Run) -> bool:
    """The same where a part of the pixels is missing: nothing is beside or between what they can be."""
    return run.code == 0 and all(abs(run.means[role] - TRUTH[role]) < 0.3 * TRUTH[role] for role in TRUTH)


def refused(*words: str) -> Judge:
    """Whether a run has ended in a clear error that says these words, and left nothing."""
    return lambda run: run.code == 1 and run.output is None and all(word in run.said for word in words)


def warned(*words: str) -> Judge:
    """Whether these words were said."""
    return lambda run: run.code == 0 and all(word in run.said for word in words)


def either(*judges: Judge) -> Judge:
    """Whether one of several is satisfied."""
    return lambda run: any(judge(run) for judge in judges)


def both(*judges: Judge) -> Judge:
    """Whether all of several are satisfied."""
    return lambda run: all(judge(run) for judge in judges)


class Runner:
    """Runs inputs in a folder of its own."""

    def __init__(self, work: Path, qgis_process: str) -> None:
        self._work, self._qgis, self._number = work, qgis_process, 0

    def _fresh(self) -> Path:
        self._number += 1
        folder = self._work / str(self._number)
        folder.mkdir()
        return folder

    def command(self, path: Path, *options: str) -> Run:
        """The headless command on a raster."""
        output = self._fresh() / "out.tif"
        done = _run([COMMAND, "superresolve", str(path), str(output), *QUICK, *options])
        return Run(_name(path, options), done.returncode, done.stderr.strip(), output if output.exists() else None)

    def qgis(self, path: Path, **options: str) -> Run:
        """The same in QGIS."""
        output = self._fresh() / "out.tif"
        given = [f"{name}={value}" for name, value in options.items()]
        what = [f"INPUT={path}", f"OUTPUT={output}", "PRESET=faithful", *given]
        done = _run([self._qgis, "run", "subpixel:superresolve", "--json", "--", *what])
        name = f"{path.name} in QGIS" + "".join(f", {each}" for each in given)
        return Run(name, done.returncode, _qgis_log(done), output if output.exists() else None)

    def product(self, path: Path) -> Run:
        """A product opened in QGIS: the result is a virtual raster."""
        output = self._fresh() / "product.vrt"
        what = [f"PRODUCT={path}", f"OUTPUT={output}"]
        done = _run([self._qgis, "run", "subpixel:openproduct", "--json", "--", *what])
        return Run(path.name, done.returncode, _qgis_log(done), output if output.exists() else None)

    def ndvi(self, path: Path) -> Run:
        """The graphical model that comes along: the result is the NDVI."""
        output = self._fresh()
        files = [f"superresolve:Super-resolved={output / 'sr.tif'}", f"ndvi:NDVI={output / 'ndvi.tif'}"]
        with rasterio.open(path) as file:
            west, south, east, north = file.bounds
        given = [f"scene={path}", f"extent={west},{east},{south},{north}", "steps=1", *files]
        done = _run([self._qgis, "run", str(MODEL), "--json", "--", *given])
        made = output / "ndvi.tif"
        return Run(f"{path.name}, NDVI model", done.returncode, _qgis_log(done), made if made.exists() else None)

    def many(self, path: Path) -> Run:
        """Many scenes, of which this is one."""
        output = self._fresh()
        options = [option for option in QUICK if option != "--json"]
        done = _run([COMMAND, "superresolve-many", str(path), "--out", str(output), "--workers", "1", *options])
        made = next(output.glob("*/mosaic.vrt"), None)
        return Run(path.name, done.returncode, (done.stdout + done.stderr).strip(), made)


def _run(command: list[str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)


def _qgis_log(done: subprocess.CompletedProcess[str]) -> str:
    try:
        log = json.loads(done.stdout).get("log", {})
    except ValueError:
        return (done.stderr or done.stdout).strip()
    said = [str(text) for kind in ("errors", "warnings", "info") for text in log.get(kind, [])]
    return "\n".join(said) or done.stderr.strip()


def _name(path: Path, options: tuple[str, ...]) -> str:
    return " ".join([path.name if path.is_file() else "product", *options])


def _rasters(folder: Path) -> list[Path]:
    return sorted(path for path in folder.iterdir() if path.suffix.lower() in RASTERS)


Judged = Iterator[tuple[Run, bool]]


def generic_names(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        for made in (run.command(path), run.qgis(path)):
            yield made, refused("bands")(made)
        made = run.command(path, "--bands", "B04=1,B03=2,B02=3,B08=4")
        yield made, true(made)
    made = run.qgis(path, RED="1", GREEN="2", BLUE="3", NIR="4")
    yield made, true(made)


def several_bands_claim_one_role(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        with rasterio.open(path) as file:
            values = file.read().mean(axis=(1, 2)) / 10_000
            names = [str(name) for name in file.descriptions]
        # Of one prefix all the same.
        sets = [
            {
                role: values[names.index(f"{prefix}_{short}")]
                for short, role in SHORT.items()
                if f"{prefix}_{short}" in names
            }
            for prefix in {name.rpartition("_")[0] for name in names}
        ]
        made = run.command(path)
        means = made.means
        one = any(
            set(means) == set(each) and all(abs(means[role] - each[role]) < TOLERANCE for role in each) for each in sets
        )
        yield made, bool(means and one) or refused(*names[:1], "--bands")(made)


SHORT = {"B2": "B02", "B3": "B03", "B4": "B04", "B8": "B08"}


def clip_of_gdal_product(folder: Path, run: Runner) -> Judged:
    """The offset of the metadata counts, and DN 0 is NoData: the mean is that of what was measured."""
    for path in _rasters(folder):
        with rasterio.open(path) as file:
            dn = file.read().astype(np.float64)
        expected = np.nanmean(np.where(dn > 0, dn - 1000, np.nan), axis=(1, 2)) / 10_000

        def right(made: Run, expected: np.ndarray = expected) -> bool:
            means = list(made.means.values())
            return len(means) == len(expected) and bool(np.abs(means - expected).max() < TOLERANCE)

        for made in (run.command(path, "--output-type", "float32"), run.command(path), run.qgis(path)):
            yield made, right(made)


def result_loses_offset(folder: Path, run: Runner) -> Judged:
    images = {image.name.split("_")[-2]: image for image in sorted(folder.rglob("*_B0?_10m.jp2"))}
    bands = ",".join(f"{role}={image}" for role, image in images.items())
    made = run.command(images["B04"], "--bands", bands)
    with rasterio.open(made.output or images["B04"]) as file:
        tagged = file.scales[0] == 1e-4 and abs(file.offsets[0] + 0.1) < 1e-12
    yield made, tagged and made.code == 0
    if made.output is not None:
        again = run.command(made.output)
        yield again, all(abs(again.means[role] - made.means[role]) < TOLERANCE for role in made.means)


def ndvi_model_ignores_offset(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        made = run.ndvi(path)
        mean = next(iter(made.means.values()), float("nan"))
        yield made, abs(mean - _ndvi(path)) < NDVI_TOLERANCE


def _ndvi(path: Path) -> float:
    """Mean NDVI of a raster's reflectance, by what it says of itself."""
    with rasterio.open(path) as file:
        red, nir = (file.descriptions.index(role) for role in ("B04", "B08"))
        values = file.read(masked=True).astype(np.float64)
        red, nir = (values[i] * file.scales[i] + file.offsets[i] for i in (red, nir))
        # Without tags DN / 10000; a ratio does not tell.
        return float(((nir - red) / (nir + red)).mean())


def one_huge_value(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        made = run.command(path)
        yield made, true(made) and "cannot be reflectance" in made.said


def nodata_without_tag(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        made = run.command(path)
        with rasterio.open(made.output or path) as file:
            tagged = file.nodata is not None and not file.dataset_mask().all()
        yield made, wide(made) and tagged and "NoData" in made.said


def scale_unknown(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        for made in (run.command(path), run.qgis(path)):
            yield made, refused("cannot be reflectance", "QUANTIFICATION")(made)
        made = run.command(path, "--quantification", "10000")
        yield made, true(made)


def stale_scale_tag(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        made = run.command(path)
        yield made, either(refused("QUANTIFICATION 1"), both(true, warned("scale")))(made)
        made = run.command(path, "--quantification", "1", "--offset", "0")
        yield made, true(made)


def extent_in_qgis_order(folder: Path, run: Runner) -> Judged:
    extent = "440800,441000,4177000,4177200"
    for path in _rasters(folder):
        made = run.command(path, f"--extent={extent}")
        yield made, either(refused("extent"), lambda made: made.size == (80, 80))(made)
        made = run.command(path, f"--extent={extent} [EPSG:32618]")
        yield made, made.size == (80, 80)
        made = run.qgis(path, EXTENT=f"{extent} [EPSG:32618]")
        yield made, made.size == (80, 80)


def usable(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        if not path.name.startswith("gee-"):
            for made in (run.command(path), run.qgis(path)):
                yield made, true(made)


def global_mosaic(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        made = run.command(path)
        yield made, true(made)
        # Products are opened by an algorithm of their own there.
        made = run.qgis(path)
        yield made, refused("Open Sentinel-2 product")(made)
        opened = run.product(path)
        made = run.qgis(opened.output or path)
        yield made, true(made)


def stac(folder: Path, run: Runner) -> Judged:
    for path in sorted(folder.glob("*.json")):
        made = run.many(path)
        yield made, warned("negative")(made) if "flag_wrong" in path.name else true(made)


CASES: dict[str, Callable[[Path, Runner], Judged]] = {
    "generic_names": generic_names,
    "several_bands_claim_one_role": several_bands_claim_one_role,
    "clip_of_gdal_product": clip_of_gdal_product,
    "result_loses_offset": result_loses_offset,
    "ndvi_model_ignores_offset": ndvi_model_ignores_offset,
    "one_huge_value": one_huge_value,
    "nodata_without_tag": nodata_without_tag,
    "scale_unknown": scale_unknown,
    "stale_scale_tag": stale_scale_tag,
    "extent_in_qgis_order": extent_in_qgis_order,
    "names_elsewhere": usable,
    "local_crs": usable,
    "stac": stac,
    "global_mosaic": global_mosaic,
}


def _unknown(folder: Path, run: Runner) -> Judged:
    for path in _rasters(folder):
        yield run.command(path), False


def _row(case: str, made: Run, right: bool) -> str:
    lines = [line for line in made.said.splitlines() if line.strip()]
    worth = [line for line in lines if line.startswith(("Error", "Warning"))] or lines[-1:] or ["-"]
    means = " ".join(f"{role} {mean:.4f}" for role, mean in made.means.items()) or f"exit code {made.code}"
    return f"{'right' if right else 'WRONG':6s} {case}: {made.name}\n       {means}\n       " + "\n       ".join(worth)


def main() -> int:
    """Run all cases of a folder; returns the exit code: 0 only if all are right."""
    folder, qgis_process = Path(sys.argv[1]), sys.argv[2]
    wrong = total = 0
    with tempfile.TemporaryDirectory(prefix="subpixel-cases-") as work:
        runner = Runner(Path(work), qgis_process)
        for case in sorted(path for path in folder.iterdir() if path.is_dir()):
            for made, right in CASES.get(case.name, _unknown)(case, runner):
                print(_row(case.name, made, right), flush=True)
                total, wrong = total + 1, wrong + (not right)
    print(f"{total - wrong} of {total} right")
    return 1 if wrong or not total else 0


if __name__ == "__main__":
    sys.exit(main())
