"""Products as they are delivered: folders and archives of several vendors, and rasters with several parts."""
