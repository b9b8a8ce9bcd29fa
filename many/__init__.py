"""Many scenes on many processes or machines: pieces of scenes as tasks of Dask, and a catalogue of what they made."""
