"""What is compared: one row of the table each. Light, so that the process that measures others stays small."""

from __future__ import annotations

from dataclasses import dataclass

SCALE_FACTOR = 4
BANDS = ("B02", "B03", "B04", "B08")


@dataclass(frozen=True)
class Row:
    """One way to make an HR tile.

    Attributes:
        id: what the results and targets call it.
        kind: what `subjects.build` makes.
        label: in the table.
        steps: sampling steps; 0 where there are none.
        precision: auto, fp32 or bf16.
        note: what a reader must know to compare fairly.
    """

    id: str
    kind: str
    label: str
    steps: int = 0
    precision: str = "auto"
    note: str = ""

    @property
    def needs_bf16(self) -> bool:
        """Whether it would only be slow on a processor without bfloat16."""
        return self.precision == "bf16"


_LDSR = "architecture with random weights; histogram matching as by default"
ROWS = (
    Row("bicubic", "bicubic", "Bicubic", note="interpolation alone"),
    Row("subpixel-0", "subpixel", "Subpixel, estimate alone (faithful)"),
    Row("subpixel-1", "subpixel", "Subpixel, 1 step", 1),
    Row("subpixel-2", "subpixel", "Subpixel, 2 steps (balanced, detailed)", 2),
    Row("subpixel-4", "subpixel", "Subpixel, 4 steps", 4),
    Row("subpixel-4-fp32", "subpixel", "Subpixel, 4 steps, fp32", 4, "fp32"),
    Row("subpixel-4-bf16", "subpixel", "Subpixel, 4 steps, bf16", 4, "bf16"),
    Row("subpixel-15", "subpixel", "Subpixel, 15 steps", 15),
    Row("sen2sr", "sen2sr", "SEN2SR Lite CNN", note="random weights; with its Fourier constraint"),
    Row("rrdb", "rrdb", "RRDB x4 (ESRGAN's generator)", precision="fp32", note="random weights; 4 bands in and out"),
    Row("rrdb-bf16", "rrdb", "RRDB x4, bf16", precision="bf16", note="the same under autocast"),
    Row("ldsr-3", "ldsr", "LDSR-S2, 3 steps", 3, note=_LDSR),
    Row("ldsr-100", "ldsr", "LDSR-S2, 100 steps", 100, note=_LDSR),
)
BY_ID = {row.id: row for row in ROWS}
