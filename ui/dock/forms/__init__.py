"""The dock's groups of fields."""
