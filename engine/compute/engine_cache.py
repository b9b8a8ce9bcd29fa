"""Opens checkpoints, and keeps the last engine for the next run."""

from __future__ import annotations

from ...core.checkpoint import fingerprint, weights_of
from ...core.model import refusal
from ...core.request import SuperResolveRequest
from .devices import choose_device
from .loader import Checkpoint, CheckpointError, load_checkpoint
from .runner import Engine
from .sensor import Assumed, assumed_sensor


def open_checkpoint(model: str | None) -> Checkpoint:
    """Load the shipped checkpoint or another one.

    Raises:
        CheckpointMissing, CheckpointAltered.
    """
    try:
        return load_checkpoint(weights_of(model))
    except CheckpointError as error:
        raise refusal(error, model) from error


class EngineCache:
    """Keeps the last engine, so that a second run with the same model, device and bands starts at once."""

    def __init__(self) -> None:
        self._opened: tuple[str | None, str] | None = None
        self._checkpoint: Checkpoint | None = None
        self._key: tuple[object, ...] | None = None
        self._engine: Engine | None = None

    def checkpoint(self, model: str | None) -> Checkpoint:
        """The checkpoint as its files are now: a file that has changed is read again.

        Raises:
            CheckpointMissing, CheckpointAltered.
        """
        try:
            opened = (model, fingerprint(weights_of(model)))
        except CheckpointError as error:
            raise refusal(error, model) from error
        if self._checkpoint is None or opened != self._opened:
            self._engine = self._checkpoint = None
            self._checkpoint = open_checkpoint(model)
            self._opened = opened
        return self._checkpoint

    def engine(
        self,
        checkpoint: Checkpoint,
        request: SuperResolveRequest,
        roles: tuple[str, ...],
        assumed: Assumed | None = None,
    ) -> Engine:
        """The engine for a run of a request with a checkpoint; without `assumed`, for what is measured.

        Raises:
            CheckpointAltered, DeviceUnavailable.
        """
        assumed = assumed or assumed_sensor(checkpoint.facts, request.sharpness)
        device = choose_device(request.device)
        # Where nothing is drawn all is float32 whatever is wanted.
        precision = request.precision if request.samples else "fp32"
        key = (device, roles, assumed)
        if self._engine is None or key != self._key or self._engine.device != device:
            # It shares the network with the one that takes its place, whatever becomes of that.
            self._engine = self._key = None
            self._engine = Engine(checkpoint, device, roles, precision, assumed)
            self._key = key
        else:
            # A run that has resumed another one's journal may have left another.
            self._engine.use_precision(precision)
        # However little memory the device had during another run.
        self._engine.reset_room(request.batch)
        return self._engine
