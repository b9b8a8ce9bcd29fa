from dataclasses import dataclass
@dataclass(frozen=True)
class Resampled:
    kind: str = "repeated"
    row: int = 0
    col: int = 0
    reach_px: int = 0
    certain: bool = True
def recognise(samples): raise NotImplementedError
def as_measured(found, dn, valid): raise NotImplementedError
