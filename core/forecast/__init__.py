"""What a run will take: the machine, time, memory and disk."""
