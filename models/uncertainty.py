"""What is known of the error of a result: the spread of its samples and the detail that was drawn, calibrated.

The spread of a few samples ranks where the model may be wrong but is many times smaller than the error, because
regression and fine-tuning pull samples together; where detail was drawn, some of it is wrong; and a little is wrong
everywhere. The first two are variances averaged over the neighbourhood of a pixel. Their shares are fitted on ground
whose truth is known (by `training/calibrate.py`), so that the square root is a standard deviation that errors have.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn import functional as F

# Standard deviation, in LR pixels, of the Gaussian that variances are averaged with. Eight samples alone leave a
# quarter of chance in each pixel's deviation.
NEIGHBOURHOOD_PX = 0.5
# Squared reflectance far below any detail: without detail nothing was drawn.
_LEAST = 1e-12


@dataclass(frozen=True)
class ErrorModel:
    """variance of the error = floor + samples x variance of the samples + detail x square of the drawn detail.

    Attributes:
        samples, detail: the shares; 1 and 0 leave the samples' own variance.
        floor: what is wrong where nothing is drawn, squared reflectance.
    """

    samples: float = 1.0
    detail: float = 0.0
    floor: float = 0.0

    def __post_init__(self) -> None:
        if not all(0 <= share < math.inf for share in (self.samples, self.detail, self.floor)):
            raise ValueError("the shares of the error model must not be negative")

    def expected_error(self, variance: Tensor, detail: Tensor, scale_factor: int) -> Tensor:
        """Standard deviation of the error.

        Args:
            variance: of the samples, (N, C, H, W), squared reflectance.
            detail: result less interpolation, (N, C, H, W), reflectance.
            scale_factor: HR pixels per LR pixel along one axis.

        Returns:
            (N, C, H, W) reflectance.
        """
        total = self.floor + self.samples * neighbourhood(variance, scale_factor)
        if self.detail:
            total = total + self.detail * neighbourhood(detail * detail, scale_factor)
        return total.clamp(min=0).sqrt()


def measured_share(estimated: Tensor, drawn: Tensor, scale_factor: int) -> Tensor:
    """How much of the detail comes from the estimate, which the measurement supports, and not from what was drawn.

    Args:
        estimated: what the regression estimate has beyond interpolation, (N, C, H, W), reflectance.
        drawn: what samples add to it, as much as is kept.
        scale_factor: HR pixels per LR pixel along one axis.

    Returns:
        (N, 1, H, W): 1 where nothing was drawn, 0 where all detail was; of the squares, in the neighbourhood of each pixel,
        all bands together.
    """
    squares = [neighbourhood((x * x).sum(1, keepdim=True), scale_factor) for x in (estimated, drawn)]
    return (squares[0] + _LEAST) / (squares[0] + squares[1] + _LEAST)


def neighbourhood(values: Tensor, scale_factor: int) -> Tensor:
    """Gaussian mean of (N, C, H, W) around each pixel."""
    sigma = NEIGHBOURHOOD_PX * scale_factor
    reach = math.ceil(3 * sigma)
    place = torch.arange(-reach, reach + 1, dtype=torch.float64)
    kernel = torch.exp(-0.5 * (place / sigma) ** 2)
    kernel = (kernel / kernel.sum()).to(values)
    n, c, h, w = values.shape
    x = values.reshape(n * c, 1, h, w)
    x = F.conv2d(F.pad(x, (0, 0, reach, reach), mode="replicate"), kernel[None, None, :, None])
    x = F.conv2d(F.pad(x, (reach, reach, 0, 0), mode="replicate"), kernel[None, None, None, :])
    return x.reshape(n, c, h, w)
