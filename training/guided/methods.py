"""Ten bands at 2.5 m by several methods, each by tiles: bicubic interpolation, two peers with their own weights, and ours.

Peers: SEN2SR-Lite for ten bands (Aybar et al. 2025, ESA's OpenSR; package `sen2sr`), which takes tiles of exactly 128 px
and reflectance, and EVOLAND's CARN (10 to 5 m; run by `onnxruntime`), which takes DN; what it lacks to 2.5 m is interpolated.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

import numpy as np
import torch
from safetensors.torch import load_file
from torch import Tensor, nn
from torch.nn import functional as F

from ...core.checkpoint import COARSE_WEIGHTS, SHIPPED
from ...core.sentinel2.bands import TEN_BANDS
from ...engine.coarse.weights import load_guided
from ...models.banded import upsample
from ...models.guided import GuidedNetwork, GuidedSpec, agreeing
from ...models.instrument import measured_sensor
from ..evaluation.peer import load_peer
from ..evaluation.shift import load_model
from .material import COARSE, COARSE_MTF, DN, GUIDES, SCALE_FACTOR, guides_of
from .train import MEAN, SCALE, normalised

# What every method returns, in this order.
TEN = (*COARSE, *GUIDES)
BICUBIC, SEN2SR, CARN, OURS = "bicubic", "sen2sr-lite", "evoland-carn", "subpixel"
# Each peer's own order of bands.
SEN2SR_BANDS = TEN_BANDS
CARN_BANDS = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
Run = Callable[[Tensor, Tensor], Tensor]


@dataclass(frozen=True)
class Method:
    """A way to super-resolve.

    Attributes:
        own_px: coarse pixels of a tile's side that are kept.
        margin_px: coarse pixels on each side that are not.
        run: reflectance of a tile, (6, h, w) as `COARSE` and (4, 2 h, 2 w) as `GUIDES` -> (10, s h, s w) as `TEN`, s
            being what the method makes: 4 or 8.
    """

    own_px: int
    margin_px: int
    run: Run


def on_grid(x: Tensor, side: int) -> Tensor:
    """(C, H, H) averaged or interpolated to (C, side, side)."""
    if x.shape[-1] > side:
        return F.avg_pool2d(x, x.shape[-1] // side)
    return upsample(x[None], side // x.shape[-1])[0] if x.shape[-1] < side else x


def _mirrored(x: Tensor, margin: int, height: int, width: int) -> Tensor:
    below, beside = height - x.shape[1] + margin, width - x.shape[2] + margin
    return torch.from_numpy(np.pad(x.numpy(), ((0, 0), (margin, below), (margin, beside)), mode="symmetric"))


@torch.inference_mode()
def tiled(
    method: Method, coarse: Tensor, fine: Tensor, scales: tuple[int, int] = (SCALE_FACTOR, SCALE_FACTOR)
) -> tuple[Tensor, Tensor]:
    """Super-resolve a scene of any size.

    Args:
        method: how.
        coarse: (6, h, w) reflectance at 20 m.
        fine: (4, 2 h, 2 w) reflectance at 10 m.
        scales: pixels of the results per coarse pixel along one axis, S for the 20 m bands and T for the 10 m bands. A
            result that is finer is averaged, one that is coarser interpolated.

    Returns:
        (6, S h, S w) and (4, T h, T w) reflectance.
    """
    h, w = coarse.shape[1:]
    own, m = method.own_px, method.margin_px
    rows, columns = -(-h // own) * own, -(-w // own) * own
    side = own + 2 * m
    low, high = _mirrored(coarse, m, rows, columns), _mirrored(fine, 2 * m, 2 * rows, 2 * columns)
    made = [torch.empty(len(x), rows * s, columns * s) for x, s in zip((coarse, fine), scales)]
    for y in range(0, rows, own):
        for x in range(0, columns, own):
            parts = low[:, y : y + side, x : x + side], high[:, 2 * y : 2 * (y + side), 2 * x : 2 * (x + side)]
            for whole, found, s in zip(made, method.run(*parts).split([len(coarse), len(fine)]), scales):
                kept = on_grid(found, side * s)[:, m * s : -m * s, m * s : -m * s]
                whole[:, y * s : (y + own) * s, x * s : (x + own) * s] = kept
    return made[0][:, : h * scales[0], : w * scales[0]], made[1][:, : h * scales[1], : w * scales[1]]


def _bicubic(coarse: Tensor, fine: Tensor) -> Tensor:
    return torch.cat([upsample(coarse[None], SCALE_FACTOR)[0], upsample(fine[None], SCALE_FACTOR // 2)[0]])


def _ordered(coarse: Tensor, fine: Tensor, bands: tuple[str, ...]) -> Tensor:
    return torch.cat([coarse, fine])[[TEN.index(band) for band in bands]][None]


def _sen2sr(folder: Path, visible: Path) -> Run:
    """The ten-band network with the weights in `folder`, those of red, green, blue and near infrared in `visible`."""
    from sen2sr import referencex2, referencex4
    from sen2sr.models.opensr_baseline.cnn import CNNSR
    from sen2sr.models.tricks import HardConstraint

    def network(name: str) -> nn.Module:
        made: nn.Module = CNNSR(10, 6, 24, 1, True, False, 6)
        made.load_state_dict(load_file(folder / f"{name}.safetensor"))
        return made.eval()

    def constraint(name: str) -> nn.Module:
        made: nn.Module = HardConstraint(load_file(folder / f"{name}.safetensor")["weights"], bands=list(range(6)))
        return made.eval()

    halfway = referencex2.srmodel(network("f2_model"), constraint("f2_hard_constraint"))
    model = referencex4.srmodel(load_peer(visible), halfway, network("model"), constraint("hard_constraint")).eval()

    def run(coarse: Tensor, fine: Tensor) -> Tensor:
        # It takes every second pixel of the 20 m bands and interpolates them itself.
        repeated = coarse.repeat_interleave(2, 1).repeat_interleave(2, 2)
        found: Tensor = model(_ordered(repeated, fine, SEN2SR_BANDS))[0]
        return found[[SEN2SR_BANDS.index(band) for band in TEN]]

    return run


def _carn(weights: Path) -> Run:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = torch.get_num_threads()
    session = onnxruntime.InferenceSession(str(weights), options)

    def run(coarse: Tensor, fine: Tensor) -> Tensor:
        given = _ordered(upsample(coarse[None], 2)[0], fine, CARN_BANDS) * DN
        found = torch.from_numpy(session.run(None, {session.get_inputs()[0].name: given.numpy()})[0])[0] / DN
        return found[[CARN_BANDS.index(band) for band in TEN]]

    return run


def network_of(path: Path) -> GuidedNetwork:
    """An exported network, or the averaged weights of a training's state."""
    if path.suffix == ".safetensors":
        return load_guided(path).network
    kept = torch.load(path, weights_only=True)
    network = GuidedNetwork(GuidedSpec.from_dict(kept["spec"]))
    network.load_state_dict(kept["average"])
    return network.eval().requires_grad_(False)


def ours(network: GuidedNetwork) -> Method:
    """As the product's preset `faithful`: the estimate of the 10 m bands, and the 20 m bands guided by it, each brought to
    agree with what was measured."""
    model, sensor = load_model(SHIPPED), measured_sensor(GUIDES)

    def run(coarse: Tensor, fine: Tensor) -> Tensor:
        guides = guides_of(model, fine, sensor)
        found = network(normalised(coarse)[None], normalised(guides)[None]) * SCALE + MEAN
        return torch.cat([agreeing(found, coarse[None], COARSE_MTF, SCALE_FACTOR)[0], guides])

    return Method(120, 16, run)


def methods(peers: Path, weights: Path = COARSE_WEIGHTS) -> dict[str, Method]:
    """Methods by name; a peer whose package or weights are not here is left out.

    Args:
        peers: folder of the peers' weights.
        weights: of our network.
    """
    found = {BICUBIC: Method(120, 8, _bicubic)}
    if find_spec("sen2sr") and (peers / "sen2srlite_10bands").is_dir():
        found[SEN2SR] = Method(48, 8, _sen2sr(peers / "sen2srlite_10bands", peers / "sen2srlite_rgbn"))
    if find_spec("onnxruntime") and (peers / "evoland_carn").is_dir():
        found[CARN] = Method(120, 16, _carn(peers / "evoland_carn" / "carn_light.onnx"))
    return found | {OURS: ours(network_of(weights))}
