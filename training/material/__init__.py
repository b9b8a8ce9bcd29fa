"""What a training is fed: crops, and the simulated sensor."""
