"""Readers that turn every kind of training material into clean "HR" scenes of reflectance."""
