"""The last stage: sampling unrolled as in use, its last step judged by a small discriminator.

The discriminator sees the detail beyond bicubic interpolation together with the interpolated tile, so it can learn
which texture belongs to which ground. Spectral normalisation (Miyato et al., ICLR 2018) and the hinge loss keep it
tame; no pretrained network is involved.
"""

from __future__ import annotations

from functools import partial

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from torch.nn.utils.parametrizations import spectral_norm

from ...models.banded import upsample
from ...models.network import Network
from ...models.sampler import sample
from ..config import TrainingConfig
from ..material.dataset import Batch
from .losses import objective, phase_pattern, step_generator, total_loss


class Discriminator(nn.Module):
    """Patch discriminator on (detail, interpolated tile), five convolutions, a field of view of 38 HR pixels."""

    def __init__(self, bands: int, width: int = 32) -> None:
        super().__init__()
        widths = [2 * bands, width, 2 * width, 4 * width, 4 * width]
        self.body = nn.Sequential(
            *(
                layer
                for i in range(4)
                for layer in (
                    spectral_norm(nn.Conv2d(widths[i], widths[i + 1], 4 if i < 3 else 3, 2 if i < 3 else 1, 1)),
                    nn.LeakyReLU(0.2),
                )
            )
        )
        self.judge = spectral_norm(nn.Conv2d(widths[-1], 1, 3, padding=1))

    def forward(self, estimate: Tensor, y: Tensor) -> Tensor:
        """Scores of `estimate` given the interpolated tile `y`, both (N, C, H, W)."""
        verdict: Tensor = self.judge(self.body(torch.cat([estimate - y, y], 1)))
        return verdict


def normal_noise(generator: torch.Generator, mask: Tensor, shape: torch.Size, _step: int = 0) -> Tensor:
    """Standard normal values, zero where the band is absent."""
    return torch.randn(shape, generator=generator, device=mask.device) * mask


class TextureStage:
    """Discriminator, its optimiser, and the losses of both sides."""

    def __init__(self, config: TrainingConfig, device: torch.device) -> None:
        self.config = config
        self.discriminator = Discriminator(len(config.bands)).to(device)
        self.optimiser = torch.optim.AdamW(self.discriminator.parameters(), lr=1e-4, betas=(0.5, 0.99))

    def state_dict(self) -> dict[str, object]:
        """What a resumed run needs."""
        return {"discriminator": self.discriminator.state_dict(), "optimiser": self.optimiser.state_dict()}

    def load_state_dict(self, state: dict[str, dict[str, object]]) -> None:
        """Inverse of `state_dict`."""
        self.discriminator.load_state_dict(state["discriminator"])
        self.optimiser.load_state_dict(state["optimiser"])

    def objective(self, network: Network, batch: Batch, step: int) -> tuple[Tensor, dict[str, float]]:
        """Loss of the network at this step; trains the discriminator by one step on the way.

        The diffusion loss of the joint stage goes on, which keeps the samples different from each other: a loss on
        finished samples alone makes them all the same. What is judged is the end of the sampler's own path.
        """
        config = self.config
        # The prior keeps what its own stages, with larger batches and a falling rate, have brought it to.
        network.prior.requires_grad_(False)
        prior = network.prior(batch.lr, batch.available, batch.told)
        loss, parts = objective(network, batch, config, step, prior=prior)
        generator = step_generator(config, step + config.total_steps, batch.lr.device)
        y = upsample(batch.lr, network.spec.scale_factor)
        noise = partial(normal_noise, generator, batch.mask, y.shape)
        chosen = int(torch.randint(len(config.unroll_steps), (1,), generator=generator, device=y.device))
        # Only the last step carries gradients; those before it make its input what it is in use.
        conditions = network.denoiser.conditions(prior, batch.available, batch.told)
        x0 = sample(
            network,
            config.schedule,
            batch.lr,
            batch.available,
            config.unroll_steps[chosen],
            noise,
            conditions=conditions,
        )
        x0 = x0 * batch.mask
        of_sample, pixel = total_loss(x0, batch, config)
        pattern = phase_pattern(x0 - batch.hr, config.scale_factor)
        # The whole weight, whatever the share of the rest: texture must not make a grid.
        loss = loss + config.sample_weight * of_sample + (1 - config.sample_weight) * config.pattern_weight * pattern
        parts |= {"sample": float(pixel.detach()), "pattern": float(pattern.detach())}
        if config.texture_weight:
            texture, parts["judge"] = self._judged(x0, batch.hr, y, generator)
            loss = loss + config.texture_weight * texture
            parts["texture"] = float(texture.detach())
        return loss, parts

    def _judged(self, x0: Tensor, truth: Tensor, y: Tensor, generator: torch.Generator) -> tuple[Tensor, float]:
        """The discriminator's loss on samples, through which the network learns, and its own, by which it has learned."""
        self.optimiser.zero_grad(set_to_none=True)
        # Its strides must not keep step with the LR grid.
        dy, dx = (int(n) for n in torch.randint(8, (2,), generator=generator, device=y.device))
        truth, y, x0 = (x[..., dy:, dx:] for x in (truth, y, x0))
        real = F.relu(1 - self.discriminator(truth, y)).mean()
        fake = F.relu(1 + self.discriminator(x0.detach(), y)).mean()
        (real + fake).backward()
        self.optimiser.step()
        self.discriminator.requires_grad_(False)
        texture = -self.discriminator(x0, y).mean()
        self.discriminator.requires_grad_(True)
        return texture, float((real + fake).detach())
