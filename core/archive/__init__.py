"""Scenes of an archive: which catalogues there are, what is asked of one, and what comes back."""
