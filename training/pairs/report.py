"""What was done to a pair and how well it went: `report.json` for programs, `report.md` for people."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from .harmonise import MTF_CANDIDATES, Agreement, Harmonisation, MtfFit
from .material import Displacement, Pair
from .registration import Shift
from .tiles import TileFacts

JSON_NAME, TEXT_NAME, PICTURE_NAME = "report.json", "report.md", "registration.png"


def phase_summary(shifts: list[tuple[float, float]]) -> dict[str, Any]:
    """Median vector and lengths of shifts measured tile by tile, LR pixels."""
    if not shifts:
        return {"tiles": 0}
    found = np.array(shifts)
    lengths = np.hypot(found[:, 0], found[:, 1])
    middle = np.median(found, axis=0)
    return {
        "tiles": len(found),
        "median_lr_px": [round(float(v), 3) for v in middle],
        "length_of_median_lr_px": round(float(np.hypot(*middle)), 3),
        "median_length_lr_px": round(float(np.median(lengths)), 3),
        "p90_length_lr_px": round(float(np.percentile(lengths, 90)), 3),
    }


def registration_facts(
    method: str,
    version: str,
    displacement: Displacement,
    steps: list[Shift],
    others: list[Shift],
    phase: tuple[list[tuple[float, float]], list[tuple[float, float]]],
    scale_factor: int,
) -> dict[str, Any]:
    """The report's section on registration.

    Args:
        method: none, global or local.
        version: of arosics.
        displacement: what was applied.
        steps: measurements of the band that was registered by, first without correction, last with all of it.
        others: measurements with all of it, of the bands that were not registered by.
        phase: shifts of tiles by phase correlation, before and after.
        scale_factor: HR pixels per LR pixel.
    """
    facts: dict[str, Any] = {
        "method": method,
        "applied_lr_px": [round(displacement.col, 4), round(displacement.row, 4)],
        "applied_hr_px": [round(displacement.col * scale_factor, 4), round(displacement.row * scale_factor, 4)],
        "local_tie_points": len(displacement.ties),
        "phase_correlation": {"before": phase_summary(phase[0]), "after": phase_summary(phase[1])},
    }
    if steps:
        facts["arosics"] = {
            "version": version,
            "before": steps[0].to_dict(),
            "after": steps[-1].to_dict(),
            "after_in_other_bands": [shift.to_dict() for shift in others],
            "measurements": len(steps),
        }
    return facts


def harmonisation_facts(roles: tuple[str, ...], method: str, fitted: Harmonisation) -> dict[str, Any]:
    """Line and fit of each band."""
    bands = {
        role: {
            "gain": line.gain,
            "offset": line.offset,
            "offset_p05_p95": [round(float(v), 5) for v in np.percentile(field, [5, 95])],
            "residual_sigma": round(line.sigma, 6),
            "correlation": round(line.correlation, 4),
        }
        for role, line, field in zip(roles, fitted.lines, fitted.offsets)
    }
    return {"method": method, "bands": bands}


def mtf_facts(fit: MtfFit | None, used: tuple[float, ...]) -> dict[str, Any]:
    """MTF at LR Nyquist: what was used, what fits best, and how sharp the optimum is."""
    facts: dict[str, Any] = {
        "per_band": list(used),
        "common": round(float(np.median(used)), 4),
        "fitted": fit is not None,
    }
    if fit is not None:
        facts["best_fit"] = list(fit.best)
        facts["at_end_of_range"] = list(fit.at_the_end)
        facts["residual_by_mtf"] = {
            str(m): [round(float(v), 6) for v in row] for m, row in zip(MTF_CANDIDATES, fit.curve)
        }
    return facts


def mask_facts(found: Agreement) -> dict[str, float]:
    """Shares of the common window."""
    masks = {"kept": found.keep, "nodata": found.nodata, "bright": found.bright, "disagreement": found.disagree}
    return {name: round(float(mask.mean()), 4) for name, mask in masks.items()}


def tile_facts(tiles: list[TileFacts]) -> dict[str, Any]:
    """How many of what, and how good those kept are."""
    kept = [tile for tile in tiles if tile.verdict == "kept"]
    return {
        "verdicts": dict(Counter(tile.verdict for tile in tiles).most_common()),
        "places": len({tile.place for tile in kept}),
        "median_correlation": round(float(np.median([t.correlation for t in kept])), 4) if kept else None,
        "median_residual": round(float(np.median([t.residual for t in kept])), 5) if kept else None,
    }


def messages(pair: Pair, facts: dict[str, Any]) -> list[str]:
    """What the user should know before training on this."""
    out = []
    upsampled = pair.scale_factor / pair.ratio
    if upsampled > 1.15:
        out.append(
            f"The refined grid is {upsampled:.2f} times finer than the high-resolution raster: its detail stops short."
        )
    after = facts["registration"]["phase_correlation"]["after"]
    if after["tiles"] and after["length_of_median_lr_px"] > 0.25:
        out.append("Phase correlation still sees a shift of more than a quarter of an LR pixel.")
    ties = facts["registration"].get("arosics", {}).get("after", {}).get("spread_lr_px", [0.0, 0.0])
    if max(ties) > 0.1 and facts["registration"]["method"] == "global":
        out.append("Shifts vary over the scene: try --registration local.")
    if any(facts["mtf"].get("at_end_of_range", [])):
        out.append("The best MTF lies at the end of what was tried: take it as a bound, not as a measurement.")
    low = [role for role, fit in facts["harmonisation"]["bands"].items() if fit["correlation"] < 0.7]
    if low:
        out.append(f"{', '.join(low)} of the two sides resemble each other little (correlation below 0.7).")
    return out


def write(folder: Path, facts: dict[str, Any]) -> None:
    """Write both reports."""
    text = json.dumps(facts, indent=1, allow_nan=False, default=str)
    (folder / JSON_NAME).write_text(text + "\n", encoding="utf-8")
    (folder / TEXT_NAME).write_text(as_text(facts), encoding="utf-8")


def as_text(facts: dict[str, Any]) -> str:
    """The report in Markdown."""
    tiles, source = facts["tile_summary"], facts["source"]
    lines = [
        f"# LR/HR pairs: {source['lr']} and {source['hr']}",
        "",
        f"{tiles['verdicts'].get('kept', 0)} of {len(facts['tiles'])} tiles kept, in {tiles['places']} places; "
        f"{facts['tile_px']} LR px a side, scale factor {facts['scale_factor']} "
        f"(the pixels of the finer raster are {facts['gsd_ratio']:.4g} times smaller).",
        "Reflectance, float32; NaN may not be trained on. The LR side is as measured.",
        "",
        *(f"- **Note:** {message}" for message in facts["messages"]),
        "",
        *_registration_lines(facts["registration"], facts["scale_factor"]),
        *_radiometry_lines(facts["harmonisation"], facts["mtf"]),
        *_kept_lines(tiles, facts["mask"]),
    ]
    return "\n".join(lines)


def _registration_lines(registration: dict[str, Any], s: int) -> list[str]:
    lines = [
        "## Registration",
        "",
        f"Method: {registration['method']}. Moved by {_vector(registration['applied_lr_px'])} LR px "
        f"= {_vector(registration['applied_hr_px'])} HR px (right, down).",
        "",
        "| Measured by | | before, LR px | after, LR px | before, HR px | after, HR px |",
        "|---|---|---|---|---|---|",
    ]
    arosics = registration.get("arosics")
    if arosics:
        name, band = f"arosics {arosics['version']}", f"{arosics['before']['band']}, registered by"
        lines.append(_row(name, band, arosics["before"]["length_lr_px"], arosics["after"]["length_lr_px"], s))
        lines += [
            _row("", f"{other['band']}, not used to register", None, other["length_lr_px"], s)
            for other in arosics["after_in_other_bands"]
        ]
    phase = registration["phase_correlation"]
    for title, key in (
        ("median vector", "length_of_median_lr_px"),
        ("median length", "median_length_lr_px"),
        ("90th percentile", "p90_length_lr_px"),
    ):
        name = f"phase correlation, {phase['after']['tiles']} tiles"
        lines.append(_row(name, title, phase["before"].get(key), phase["after"].get(key), s))
    return lines


def _radiometry_lines(harmonisation: dict[str, Any], mtf: dict[str, Any]) -> list[str]:
    lines = [
        "",
        "## Radiometry and sharpness",
        "",
        "reflectance = gain x DN + offset, fitted through the sensor model against the LR side as measured"
        + (", the offset varying slowly over the scene." if harmonisation["method"] == "local" else "."),
        "",
        "| Band | gain | offset (5 % to 95 %) | residual sigma | correlation | MTF used | MTF of best fit |",
        "|---|---|---|---|---|---|---|",
    ]
    for i, (role, fit) in enumerate(harmonisation["bands"].items()):
        low, high = fit["offset_p05_p95"]
        best = f"{mtf['best_fit'][i]:.3f}" if mtf["fitted"] else "given"
        lines.append(
            f"| {role} | {fit['gain']:.6g} | {fit['offset']:.4f} ({low:.4f} to {high:.4f}) | {fit['residual_sigma']:.5f} "
            f"| {fit['correlation']:.3f} | {mtf['per_band'][i]:.3f} | {best} |"
        )
    return lines


def _kept_lines(tiles: dict[str, Any], shares: dict[str, float]) -> list[str]:
    return [
        "",
        "## What is kept",
        "",
        f"Of the common window: {shares['kept']:.1%} kept, {shares['nodata']:.1%} NoData, {shares['bright']:.1%} white "
        f"or saturated, {shares['disagreement']:.1%} changed or clouded.",
        "",
        *(f"- {count} tiles: {verdict}" for verdict, count in tiles["verdicts"].items()),
        "",
        f"Kept tiles, medians: correlation {tiles['median_correlation']}, residual {tiles['median_residual']} (reflectance).",
        "",
        f"![before and after]({PICTURE_NAME})",
        "",
    ]


def _vector(values: list[float]) -> str:
    return ", ".join(f"{v:+.3f}" for v in values)


def _row(first: str, second: str, before: float | None, after: float | None, scale_factor: int) -> str:
    cells = [f"{v * k:.3f}" if v is not None else "" for k in (1, scale_factor) for v in (before, after)]
    return f"| {first} | {second} | {' | '.join(cells)} |"
