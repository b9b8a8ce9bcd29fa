"""Devices that torch computes on: which to take, what to call it, and how to tell that its memory is full."""

from __future__ import annotations

import torch

from ...core.errors import DeviceUnavailable
from ...core.text import Text


def choose_device(wanted: str) -> torch.device:
    """The best device for `auto`, else the one asked for.

    Raises:
        DeviceUnavailable: it is not there.
    """
    cuda = torch.cuda.is_available()
    mps = torch.backends.mps.is_available()
    if wanted == "auto":
        wanted = "cuda" if cuda else "mps" if mps else "cpu"
    if (wanted == "cuda" and not cuda) or (wanted == "mps" and not mps):
        raise DeviceUnavailable(
            "The device {device} is not available.",
            f"torch {torch.__version__}",
            "Use DEVICE auto or cpu, or install the CUDA build of torch.",
            device=wanted,
        )
    return torch.device(wanted)


def device_name(device: torch.device) -> str:
    """The device in words."""
    if device.type == "cuda":
        return f"cuda: {torch.cuda.get_device_name(device)}"
    return Text("cpu: {n} threads", n=torch.get_num_threads()) if device.type == "cpu" else device.type


def out_of_memory(error: RuntimeError) -> bool:
    """Whether an error of torch says that a device's memory is full."""
    # Only CUDA has a class of its own for it; MPS and the CPU say it in words.
    text = str(error).lower()
    return (
        isinstance(error, torch.OutOfMemoryError)
        or "out of memory" in text
        or "can't allocate memory" in text
        or "alloc_failed" in text
    )


def empty_cache(device: torch.device) -> None:
    """Give back what PyTorch keeps of a device's memory for later."""
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()


def wait_for(device: torch.device) -> None:
    """Graphics processors answer before they have finished."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()
