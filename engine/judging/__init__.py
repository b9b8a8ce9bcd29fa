"""Is the input what it says? Looked at before a run."""
