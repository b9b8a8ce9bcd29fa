"""The engine as a process: what it is asked, how it is cancelled, what its machine can do."""
