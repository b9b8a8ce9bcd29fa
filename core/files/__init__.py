"""What an input is made of, and how files take each other's place."""
