"""The network on tiles: devices, precision, memory, noise."""
