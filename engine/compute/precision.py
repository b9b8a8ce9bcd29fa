"""Whether bfloat16 pays on a device: a short test of what it costs and of what it changes."""

from __future__ import annotations

import time
from contextlib import nullcontext

import torch
from torch import Tensor

from ...models.banded import upsample
from ...models.naf import in_bfloat16
from ...models.network import Network
from .devices import empty_cache, out_of_memory, wait_for
from .loader import Facts
from .sensor import assumed_sensor, told_of

# bfloat16 is chosen where it is so many times faster and changes no pixel by more than so much reflectance. A CPU with AMX
# gains 1.7, and never less than 1.29 while others used it: a command gives the same pixels each time.
LEAST_GAIN, MOST_CHANGE = {"cpu": 1.15, "cuda": 1.5}, 5e-4
TRIES = 8
FIELD_PX = 8
# Feature maps that are timed, and their sides: on a CPU short work, which ends before it is interrupted. With fewer of them
# PyTorch has other code for a single thread than for several.
TIMED, TIMED_PX = 16, {"cpu": 8, "cuda": 32}
# Side of the tile that is compared; a multiple of every network's stride.
COMPARED_PX = {"cpu": 64, "cuda": 128}


def has_bfloat16(device: torch.device) -> bool:
    """Whether the device computes in bfloat16 by instructions of its own: AMX or AVX512-BF16, tensor cores."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    if device.type != "cpu":
        return False
    capabilities = torch.cpu.get_capabilities()
    return bool(capabilities.get("amx_bf16") or capabilities.get("avx512_bf16"))


@torch.inference_mode()
def computes_bfloat16(network: Network, device: torch.device) -> bool:
    """Whether a network that is told to compute in bfloat16 does so on the device.

    A CPU is told by a mode of oneDNN, which takes it where it has code for it and says nothing where it has none. Which
    instructions the processor has does not tell: there may be a limit on what is used of them, or none of them is. So a
    block is computed both ways.
    """
    if device.type != "cpu":
        return True
    # The only blocks that a CPU computes in it.
    blocks = network.denoiser.middle.blocks
    if not len(blocks):
        return False
    generator, channels = torch.Generator().manual_seed(0), 4 * network.spec.width
    x = torch.randn(1, channels, TIMED_PX["cpu"], TIMED_PX["cpu"], generator=generator)
    x = x.contiguous(memory_format=torch.channels_last)
    embedding = torch.zeros(1, channels)
    exact = blocks[0](x, embedding)
    with in_bfloat16(device, products_only=True):
        return not torch.equal(blocks[0](x, embedding), exact)


def lower_precision_pays(network: Network, facts: Facts, device: torch.device) -> bool:
    """Whether a network is faster in bfloat16 on the device that it is on, and gives the same to `MOST_CHANGE`.

    One block tells the speed within a twentieth of a second; what changes is asked of the whole network, and only where
    the speed is worth it. The network is left in float32.
    """
    if not has_bfloat16(device):
        return False
    try:
        if not computes_bfloat16(network, device):
            return False
        faster = gain(network, device, TIMED_PX[device.type]) >= LEAST_GAIN[device.type]
        return faster and change(network, facts, device, COMPARED_PX[device.type]) <= MOST_CHANGE
    except RuntimeError as error:
        # Nothing is known of a device without room for it; tiles may find some.
        if not out_of_memory(error):
            raise
        empty_cache(device)
        return False


@torch.inference_mode()
def gain(network: Network, device: torch.device, side_px: int) -> float:
    """How many times faster a block of the denoiser's coarsest level is in bfloat16, on feature maps of that side.

    On a CPU a single thread is timed: several wait for each other, the longer the more else is going on.
    """
    width, block, on_cpu = network.spec.width, network.denoiser.middle.blocks[0], device.type == "cpu"
    x = torch.ones(TIMED, 4 * width, side_px, side_px, device=device).contiguous(memory_format=torch.channels_last)
    embedding = torch.zeros(TIMED, 4 * width, device=device)

    def seconds(lower: bool) -> float:
        with in_bfloat16(device, products_only=on_cpu) if lower else nullcontext():
            began = time.perf_counter()
            block(x, embedding)
            wait_for(device)
            return time.perf_counter() - began

    threads = torch.get_num_threads()
    if on_cpu:
        torch.set_num_threads(1)
    try:
        # The first run of each loads kernels; the shortest counts, since what else the machine does only ever adds.
        runs = [(seconds(False), seconds(True)) for _ in range(1 + TRIES)][1:]
    finally:
        if on_cpu:
            torch.set_num_threads(threads)
    return min(full for full, _ in runs) / min(lower for _, lower in runs)


@torch.inference_mode()
def change(network: Network, facts: Facts, device: torch.device, side_px: int) -> float:
    """The largest difference in reflectance that bfloat16 makes to one sampling step of a made-up tile of that side."""
    bands = network.spec.bands
    generator = torch.Generator().manual_seed(0)

    def drawn(side: int) -> Tensor:
        return torch.randn(1, bands, side, side, generator=generator).to(device)

    # Fields a few pixels wide, in which little changes from pixel to pixel.
    lr = 0.5 * upsample(drawn(side_px // FIELD_PX), FIELD_PX) + 0.05 * drawn(side_px)
    noise = drawn(side_px * facts.scale_factor)
    available = torch.ones(1, bands, device=device)
    scale = torch.tensor(facts.scale, device=device)[:, None, None]
    told = told_of(facts, assumed_sensor(facts).sensor, lr, available)

    def step() -> Tensor:
        prior = network.prior(lr, available, told)
        level = torch.full((1,), facts.schedule.sqrt_eta_max, device=device)
        conditions = network.denoiser.conditions(prior, available, told)
        return network.denoiser(prior.estimate + noise, level, conditions).float() * scale

    network.use_lower_precision(False)
    exact = step()
    network.use_lower_precision(True, sparing=device.type == "cpu")
    try:
        return float((step() - exact).abs().max())
    finally:
        network.use_lower_precision(False)
