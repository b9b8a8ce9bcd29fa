"""Around the regression estimate: its mean over orientations, and where samples may depart from it."""

from __future__ import annotations

from torch import Tensor
from torch.nn import functional as F

from ...core.progress import Progress
from ...models.instrument import SensorInputs
from ...models.network import Network
from ...models.orientations import estimate_turned

# Brighter than this, in z, nothing was trained on, and samples are noise: about .46 to .64 reflectance in the visible.
FAMILIAR_Z = (6.0, 9.0)
# Standard deviation, in z, of 5 x 5 pixels: open water of a real scene has .02 to .06, nine tenths of its land more.
CONTRAST_Z = (0.04, 0.10)


def familiar(z: Tensor) -> Tensor:
    """How much of the model's detail is kept: (N, 1, h, w), 0 to 1; none on snow and the like, which no model was
    trained on."""
    low, high = FAMILIAR_Z
    brightest = F.max_pool2d(z.amax(dim=1, keepdim=True), 3, 1, 1)
    return ((high - brightest) / (high - low)).clamp(0, 1)


def structured(z: Tensor) -> Tensor:
    """How much of the drawn detail is kept: (N, 1, h, w), 0 to 1; none where the input shows nothing but its own noise,
    as on open water: what is drawn there comes from nothing."""
    low, high = CONTRAST_Z
    around = F.pad(z, (2, 2, 2, 2), mode="replicate")
    mean = F.avg_pool2d(around, 5, 1)
    variance = (F.avg_pool2d(around * around, 5, 1) - mean * mean).clamp(min=0)
    contrast = variance.amax(dim=1, keepdim=True).sqrt()
    return ((contrast - low) / (high - low)).clamp(0, 1)


def finer(share: Tensor, scale_factor: int) -> Tensor:
    """Shares (N, 1, h, w) on the HR grid: (N, 1, s h, s w)."""
    return F.interpolate(share, scale_factor=scale_factor, mode="bilinear", align_corners=False)


def averaged_estimate(
    network: Network,
    estimate: Tensor,
    z: Tensor,
    available: Tensor,
    told: SensorInputs | None,
    orientations: int,
    progress: Progress,
) -> Tensor:
    """Mean of the regression `estimate` and those of the tile turned and mirrored, `orientations` in all.

    The tile's sides and position are multiples of the network's stride, so the strides fall on the same pixels of a turned tile.
    """
    total = estimate
    for number in range(1, orientations):
        progress.check()
        # A quarter turn first: what a network does differently along rows and columns is averaged by two already.
        total = total + estimate_turned(network, z, available, told, number)
        progress.advance(len(z))
    return total / orientations
