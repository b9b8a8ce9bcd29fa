"""The dock: its forms, its run, its results."""
