"""Several passes over a place, read together and brought to the newest of them."""
