"""Many scenes on many processes or machines: blocks of scenes as tasks of Dask, and a catalogue of what they made."""
