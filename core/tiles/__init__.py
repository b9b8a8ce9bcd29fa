"""Windows of pixels, extents on the ground, and the plan of tiles."""
