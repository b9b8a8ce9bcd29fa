"""Help texts of the algorithms."""

SUMMARY = (
    "Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels, with a diffusion model on this machine."
)

HELP = (
    "<p>Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels. A small diffusion model that comes with the plugin adds "
    "detail; a projection then makes the result agree with the measurement: seen through the Sentinel-2 sensor model it gives the input back.</p>"
    "<p><b>Detail finer than 10 m is generated, not measured.</b> It is plausible, it is not evidence. Ask for the uncertainty layer to see "
    "where the samples of the model differ, and do not count or measure things that the 10 m input does not show.</p>"
    "<p>The result lies exactly on the input's grid, divided by four; it keeps the data type, the DN encoding and NoData. The same seed gives "
    "the same pixels at the same place, whatever the extent or the tile size, so that neighbouring runs fit together without a seam.</p>"
    "<p>The input needs red, green and blue bands; near infrared is used when it is there. Bands are recognised by their names "
    "(B04, red, ...) or given by number.</p>"
)

PARAMETERS = {
    "INPUT": "Raster file with 10 m Sentinel-2 bands: GeoTIFF, JPEG 2000, VRT or anything else that GDAL reads.",
    "RED": "Number of the red band (B04). Left empty, it is found by its name.",
    "GREEN": "Number of the green band (B03). Left empty, it is found by its name.",
    "BLUE": "Number of the blue band (B02). Left empty, it is found by its name.",
    "NIR": "Number of the near infrared band (B08). Left empty, it is found by its name; without one the run uses three bands.",
    "EXTENT": "Part of the raster to super-resolve, in any CRS; it grows to whole source pixels. Left empty, everything is done.",
    "STEPS": "Sampling steps, 1 to 15. More steps give stronger detail and take longer.",
    "ENSEMBLE": "Number of samples drawn for each pixel. The result is their mean, which is smoother and more faithful; 2 or more are needed for the uncertainty layer.",
    "SEED": "Whole number that decides which detail is drawn. The same seed gives the same detail at the same place.",
    "DEVICE": "Where the model runs. 'auto' takes a GPU when there is one.",
    "CONSISTENCY": "Project the result so that the Sentinel-2 sensor would have measured the input. Switch it off only for experiments.",
    "QUANTIFICATION": "Reflectance = (DN + offset) / quantification value. Left empty, it is read from the bands' scale, else 10000 for 16-bit data.",
    "OFFSET": "Added to DN before dividing: -1000 for products of processing baseline 04.00 and later unless the raster was harmonised. Left empty, it is read from the bands' offset, else 0.",
    "OUTPUT_TYPE": "'same' keeps the input's data type and DN encoding; 'float32' writes reflectance.",
    "TILE_PX": "Side of the tiles the model sees, in source pixels. Smaller tiles need less memory; the result is the same.",
    "OVERLAP_PX": "What neighbouring tiles share, in source pixels.",
    "OUTPUT": "GeoTIFF with pixels a quarter as wide.",
    "UNCERTAINTY": "GeoTIFF with the standard deviation of the samples, in reflectance, one band for each band of the result. Needs an ensemble of 2 or more.",
}
