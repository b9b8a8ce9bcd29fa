"""Developer side of Subpixel: data, degradation, training, evaluation and export. Not part of the plugin zip."""
