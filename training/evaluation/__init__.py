"""How a checkpoint is judged: modes, real pairs, simulated pairs, a real scene, and the report on them."""
