"""Judge ten bands beside bicubic interpolation and two peers: `python -m subpixel.training.guided.judge FINE COARSE OUT`.

FINE and COARSE are the 10 m and the native 20 m bands of the sample scene. Scale shift: both grids made four times (and
twice) coarser by the sensor model, super-resolved, and brought to the grids of the real bands. And on the scene as it is:
whether index maps are kept, and pictures. Writes OUT/ten_bands.json, .md and .jpg; `--install` puts the table into the model
card and the picture among the documents' pictures. `scripts/evaluate.sh --ten-bands` runs it.
"""

from __future__ import annotations

import argparse
import json
import shutil
import time
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import torch
from torch import Tensor

from ...core.checkpoint import COARSE_WEIGHTS
from ...models.instrument import measured_sensor
from ..evaluation.products import FRENCH
from ..evaluation.shift import OCTAVES
from ..sources.hr import data_root
from .figures import OCTAVES_20M, beside, kept
from .material import COARSE, COARSE_MTF, GUIDES, Mtf, Native, measured, read_native
from .methods import Method, methods, tiled
from .picture import sheet
from .report import install, markdown

SEED = 99
PUBLISHED: Mtf = measured_sensor(GUIDES).mtf
# Upper-left corners (column, row) on the sample scene's 20 m grid, as it is read, of squares of `SQUARE_PX`.
PLACES = {"farmland": (102, 392), "town": (270, 92), "forest and creek": (297, 297)}
SQUARE_PX = 96
ROOT = Path(__file__).resolve().parents[2]
CARD, PICTURE = ROOT / "models" / "weights" / "MODEL_CARD.md", ROOT / "docs" / "pictures" / "ten_bands.jpg"


@dataclass(frozen=True)
class Case:
    """A scale shift.

    Attributes:
        scene: at its own grids.
        ratio: how many times coarser.
        mtf: of the 20 m and of the 10 m bands at the Nyquist frequency of what is made.
    """

    scene: Native
    ratio: int
    mtf: tuple[Mtf, Mtf] = (COARSE_MTF, PUBLISHED)

    def made(self) -> tuple[Tensor, Tensor]:
        """What would have been measured of the 20 m and of the 10 m bands."""
        generator = torch.Generator().manual_seed(SEED)
        both = (self.scene.coarse, self.scene.guides)
        coarse, fine = (measured(x, mtf, self.ratio, generator) for x, mtf in zip(both, self.mtf))
        return coarse, fine


def cases(sample: Native, root: Path) -> dict[str, Case]:
    """Scale shifts by title; a scene that is not there is left out."""
    alike = ((0.26,) * len(COARSE), (0.26,) * len(GUIDES))
    found = {
        "sample scene, 4 times": Case(sample, 4),
        "sample scene, 4 times, MTF .26 in all bands": Case(sample, 4, alike),
        "sample scene, twice": Case(sample, 2),
    }
    fine = root / FRENCH
    if fine.exists():
        french = read_native(fine, fine.with_name(fine.name.replace("_10m", "_20m")))
        found["French scene (trained on), 4 times"] = Case(french, 4)
    return found


def scores(method: Method, case: Case) -> dict[str, float]:
    """Figures of the 20 m bands, and "fine psnr" and "fine r5" of the 10 m bands; seconds."""
    coarse, fine = case.made()
    began = time.perf_counter()
    six, four = tiled(method, coarse, fine, (case.ratio, 2 * case.ratio))
    spent = time.perf_counter() - began
    row = beside(six, case.scene.coarse, COARSE, OCTAVES_20M)
    visible = beside(four, case.scene.guides, GUIDES, OCTAVES)
    return row | {"fine psnr": visible["psnr"], "fine r5": visible["r5"], "seconds": spent}


def square(scene: Native, column: int, row: int) -> tuple[Tensor, Tensor]:
    """A square of a scene as it was measured, 20 m and 10 m bands."""
    n = SQUARE_PX
    return (
        scene.coarse[:, row : row + n, column : column + n],
        scene.guides[:, 2 * row : 2 * (row + n), 2 * column : 2 * (column + n)],
    )


def judge(
    sample: Native, root: Path, by_name: dict[str, Method]
) -> tuple[dict[str, Any], dict[str, dict[str, Tensor]]]:
    """The report, and results of the places as they are: (10, H, W) by place and method."""
    shift = {
        title: {name: scores(method, case) for name, method in by_name.items()}
        for title, case in cases(sample, root).items()
    }
    results: dict[str, dict[str, Tensor]] = {}
    places: dict[str, dict[str, dict[str, float]]] = {}
    for place, corner in PLACES.items():
        coarse, fine = square(sample, *corner)
        found = {name: tiled(method, coarse, fine) for name, method in by_name.items()}
        places[place] = {name: kept(six, coarse) for name, (six, _) in found.items()}
        results[place] = {name: torch.cat(both) for name, both in found.items()}
    report = {"date": date.today().isoformat(), "threads": torch.get_num_threads(), "shift": shift, "indices": places}
    return report, results


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("fine", "coarse", "out"):
        parser.add_argument(name, type=Path)
    parser.add_argument("--weights", type=Path, default=COARSE_WEIGHTS, help="exported, or a training's state.pt")
    parser.add_argument("--peers", type=Path, help="folder of the peers' weights; beside the data by default")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--install", action="store_true", help="into the model card and the documents' pictures")
    arguments = parser.parse_args()
    torch.set_num_threads(arguments.threads)
    out, root = arguments.out, data_root()
    out.mkdir(parents=True, exist_ok=True)
    by_name = methods(arguments.peers or root.parent / "peers", arguments.weights)
    report, results = judge(read_native(arguments.fine, arguments.coarse), root, by_name)
    (out / "ten_bands.json").write_text(json.dumps(report, indent=1), encoding="utf-8")
    text = markdown(report)
    (out / "ten_bands.md").write_text(text, encoding="utf-8")
    sheet(results).save(out / "ten_bands.jpg", quality=85)
    print(text)
    if arguments.install:
        install(text, CARD)
        shutil.copyfile(out / "ten_bands.jpg", PICTURE)


if __name__ == "__main__":
    main()
