"""The network on a device: where it is, what it computes in, and how many tiles find room there."""

from __future__ import annotations

import torch
from torch.nn.utils import convert_conv2d_weight_memory_format

from ...core.tiles.plan import affordable_tile_px, bytes_per_px
from .devices import empty_cache, out_of_memory
from .loader import Checkpoint
from .memory import keep_freed_memory
from .precision import computes_bfloat16, lower_precision_pays

# More keeps no GPU busier, takes more of the machine's memory, and delays cancelling.
MAX_BATCH = 8


class NetworkOnDevice:
    """The network of a checkpoint on a device.

    Attributes:
        facts: of the checkpoint.
        device: where it runs.
        precision: fp32 or bf16, which it computes in.
    """

    def __init__(self, checkpoint: Checkpoint, device: torch.device, precision: str = "auto") -> None:
        """Bring the network to the device, or to the CPU where the device has no room for it.

        Args:
            checkpoint: the model.
            device: where it is to run.
            precision: as for `use_precision`.
        """
        self.facts = checkpoint.facts
        self._network = checkpoint.network
        self.reset_room()
        self._move(device)
        self.use_precision(precision)

    @property
    def halo_multiple(self) -> int:
        """LR pixels that tile sides and positions must be a multiple of."""
        return self.facts.network.multiple_px

    def _move(self, device: torch.device) -> None:
        self.device = device
        self._pays: bool | None = None  # whether bfloat16 does, once it was asked
        if device.type == "cpu":
            keep_freed_memory()
        try:
            self._network.to(device)
        except RuntimeError as error:
            if device.type == "cpu" or not out_of_memory(error):
                raise
            # Not even the weights find room there.
            self._network.to("cpu")
            empty_cache(device)
            self._move(torch.device("cpu"))
            return
        if device.type == "cuda":
            convert_conv2d_weight_memory_format(self._network, torch.channels_last)
            torch.backends.cuda.matmul.allow_tf32 = False
            torch.backends.cudnn.allow_tf32 = False

    def use_precision(self, precision: str) -> None:
        """From here on compute in fp32, bf16, or by auto in bf16 where a short test shows that it pays.

        Where bf16 is not to be had it is fp32, and `precision` says so.
        """
        if precision == "auto":
            if self._pays is None:
                self._pays = lower_precision_pays(self._network, self.facts, self.device)
            precision = "bf16" if self._pays else "fp32"
        elif precision == "bf16" and not computes_bfloat16(self._network, self.device):
            precision = "fp32"
        self.precision = precision
        self._network.use_lower_precision(precision == "bf16", sparing=self.device.type == "cpu")

    def batch_size(self, tile_px: int, wanted: int = 0) -> int:
        """Tiles per pass: as wanted, else by free memory on CUDA, else one."""
        if wanted:
            return wanted
        if self.device.type == "cuda":
            free, _ = torch.cuda.mem_get_info(self.device)
            # What PyTorch keeps for later is free as well.
            free += torch.cuda.memory_reserved(self.device) - torch.cuda.memory_allocated(self.device)
            needed = tile_px**2 * bytes_per_px(len(self.facts.bands), self.facts.scale_factor)
            return max(1, min(MAX_BATCH, int(free * 0.5 / needed)))
        return 1

    def reset_room(self, wanted: int = 0) -> None:
        """From here on let a pass hold as many tiles as wanted, however few the device had room for so far."""
        # Tiles a pass may hold; less once the device has run out of memory.
        self._room = max(MAX_BATCH, wanted)

    def tile_px(self, wanted: int, overlap_px: int) -> int:
        """Tile side in source pixels: as wanted, or less where the model would need more memory for it."""
        return affordable_tile_px(wanted, overlap_px, len(self.facts.bands), self.facts.scale_factor)
