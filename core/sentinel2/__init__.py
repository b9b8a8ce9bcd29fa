"""The bands: what they are, how they are named, how their numbers encode reflectance."""
