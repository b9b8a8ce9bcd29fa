"""The dock's archive mode: a place instead of a layer, scenes to choose from, and a look at one before the run."""
