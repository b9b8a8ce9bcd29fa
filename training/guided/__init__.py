"""Training of the network that brings the 20 m bands to the grid of the super-resolved 10 m ones."""
