"""Help texts of the algorithms, and names and explanations of the presets."""

from ..core.presets import UNCERTAINTY_ENSEMBLE

SUMMARY = (
    "Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels, with a diffusion model on this machine."
)

HELP = (
    "<p>Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels. A small diffusion model that comes with the plugin adds "
    "detail; a projection then makes the result agree with the measurement: seen through the Sentinel-2 sensor model it gives the input back.</p>"
    "<p><b>Detail finer than 10 m is generated, not measured.</b> It is plausible, it is not evidence. Ask for the uncertainty layer to see "
    "where the samples of the model differ, and do not count or measure things that the 10 m input does not show.</p>"
    "<p>A preset says how much is drawn: <i>faithful</i> nothing, <i>balanced</i> with restraint, <i>detailed</i> in full. Numbers that are "
    "given replace those of the preset.</p>"
    "<p>The result lies exactly on the input's grid, divided by the model's scale factor, which is four for the shipped model; it keeps the data type, the DN encoding and NoData. The same seed gives "
    "the same pixels at the same place, whatever the extent or the tile size, so that neighbouring runs fit together without a seam.</p>"
    "<p>On request all ten bands of 10 and 20 m come out at 2.5 m, red edge and short-wave infrared among them.</p>"
    "<p>The input needs red, green and blue bands; near infrared is used when it is there. Bands are recognised by their names "
    "(B04, red, ...) or given by number. Another model may need other bands, and says so.</p>"
)

PARAMETERS = {
    "INPUT": "Raster layer with 10 m Sentinel-2 bands: what 'Open Sentinel-2 product' gives, a file that GDAL reads, or a layer of another data provider, of which the needed part is copied first. Of services that deliver drawn pictures only known Sentinel-2 true-colour ones are taken: at most 4096 x 4096 px of 10 m, to look at, not for analysis.",
    "RED": "Number of the red band (B04). Left empty, it is found by its name.",
    "GREEN": "Number of the green band (B03). Left empty, it is found by its name.",
    "BLUE": "Number of the blue band (B02). Left empty, it is found by its name.",
    "NIR": "Number of the near infrared band (B08). Left empty, it is found by its name; without one the run uses three bands.",
    "EXTENT": "Part of the raster to super-resolve, in any CRS; it grows to whole source pixels. Left empty, everything is done.",
    "BANDS_OUT": "'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, at the same pixel size, each in agreement with its own measurement of 20 m. Those are found in the product that the raster lies in, or by their names among its bands; a band that is not found is left out, and the log says so. Its number does as well: 0 visible and near infrared, 1 all ten.",
    "PRESET": "How much is drawn. 'faithful': only what the model is sure of, its regression estimate. 'balanced': part of the drawn detail is kept. 'detailed': all of it, sharpest and most invented. Steps, ensemble, temperature and strength, where given, replace what the preset says. Its number does as well: 0 faithful, 1 balanced, 2 detailed.",
    "STEPS": "Sampling steps, 0 to 15. More steps give stronger detail and take longer; 0 gives the regression estimate, for which nothing is drawn. Left empty, as the preset says.",
    "ENSEMBLE": f"Number of samples drawn for each pixel. The result is their mean, which is smoother and more faithful. Left empty, as the preset says, or {UNCERTAINTY_ENSEMBLE} when the uncertainty layer is asked for.",
    "TEMPERATURE": "How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. Left empty, as the preset says.",
    "STRENGTH": "How much of what the model's regression estimate adds to interpolation is kept: 0 nothing, 1 everything. Less is smoother. Left empty, as the preset says.",
    "SHARPNESS": "How sharp the input is, which decides how much of it can be brought out. 'auto' goes by what it is: for measured reflectance the modulation transfer function (MTF) that is published of Sentinel-2's bands, .24 to .28 at the Nyquist frequency, and the instrument's noise; for eight-bit pictures, which were sharpened and are noisier, .48. 'product' and 'picture' choose one of the two, a number from 0.1 to 0.6 is the MTF of all bands. The result's tags say what was assumed.",
    "PIXEL_SIZE": "'2.5m' with the shipped model, or '1.25m' with a second one, which is experimental: on ground whose truth is known it shows no more than the result of 2.5 m does when it is enlarged, it draws nothing whatever the preset, and results are four times as large. Its number does as well: 0 2.5m, 1 1.25m.",
    "MODEL": "Another model: a .safetensors file with its .json beside it, as exported by the training. It decides bands, pixel size and scale factor. Left empty, the shipped model runs.",
    "SEED": "Whole number that decides which detail is drawn. The same seed gives the same detail at the same place.",
    "DEVICE": "Where the model runs. 'auto' takes a GPU when there is one. Its number does as well: 0 auto, 1 cpu, 2 cuda, 3 mps.",
    "PRECISION": "What the model computes in. 'fp32' gives the same pixels on every machine. 'bf16' is faster on some processors and graphics cards. 'auto' takes 'bf16' where a short test shows it to be faster and to change reflectance by no more than 0.0005. Its number does as well: 0 auto, 1 fp32, 2 bf16.",
    "CONSISTENCY": "Project the result so that the Sentinel-2 sensor would have measured the input. Switch it off only for experiments.",
    "QUANTIFICATION": "Reflectance = (DN + offset) / quantification value. Left empty, it is read from the product or the bands' scale, else 10000 for 16-bit data.",
    "OFFSET": "Added to DN before dividing: -1000 for products of processing baseline 04.00 and later unless the raster was harmonised. Left empty, it is read from the product that the raster lies in or the bands' offset, else 0.",
    "BANDS_20M": "Where 20 m bands are that are not found by themselves, with commas between: numbers of the raster's bands, and files with the number of a band behind a #, such as B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2. A file may have pixels of 20 m. Counts with 'all ten' only.",
    "NODATA": "Values that mean 'not measured' besides what the file says, as stored in it: numbers and ranges with commas between, such as -10000,0:5. 'none' among them: the NoData of the file itself does not count. What is set as additional no data value in the layer's properties counts too.",
    "OUTPUT_TYPE": "'same' keeps the input's data type and DN encoding; 'float32' writes reflectance. Its number does as well: 0 same, 1 float32.",
    "MASK_CLOUDS": "Make clouds, their shadows and faulty pixels NoData, as the scene classification of the Sentinel-2 product says. The input must be a level-2A product opened with 'Open Sentinel-2 product', or lie in one; for other rasters give the scene classification below.",
    "SCL": "Scene classification to leave out clouds by, on any grid: the file ending in _SCL_20m.jp2 of a level-2A product, for example. It holds whole class codes from 0 to 11 in one band. Where it is given, clouds are left out, and so are pixels that it has no class for, which the log says. Left empty, that of the product is used if clouds are to be left out.",
    "SCL_CLASSES": "Classes of the scene classification that become NoData, with commas between. 0 NoData, 1 saturated or defective, 2 dark area, 3 cloud shadow, 4 vegetation, 5 bare ground, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.",
    "MEASURED_SHARE": "Write one more band into the uncertainty: the measured share, 0 to 1. It says how much of a pixel's detail comes from the estimate, which the measurement supports, and not from what was drawn: 1 where nothing was drawn. All bands together, averaged over about one source pixel.",
    "TILE_PX": "Side of the tiles the model sees, in source pixels. Smaller tiles need less memory; the result is the same.",
    "OVERLAP_PX": "What neighbouring tiles share, in source pixels; at least 64 are used.",
    "OUTPUT": "GeoTIFF with smaller pixels on the same grid, a quarter as wide with the shipped model.",
    "UNCERTAINTY": f"GeoTIFF with the error to expect, as a standard deviation in reflectance, one band for each band of the result. It comes from the spread of the samples and the drawn detail, calibrated on ground whose truth is known, whatever the temperature. Needs an ensemble of 2 or more, which is {UNCERTAINTY_ENSEMBLE} unless given; with the preset 'faithful' the samples serve this layer only and the result stays the regression estimate.",
}

OPEN_SUMMARY = (
    "Opens a Sentinel-2 product as it was downloaded as one 10 m raster whose bands are named and hold reflectance."
)

OPEN_HELP = (
    "<p>Opens a Sentinel-2 product as it was downloaded (SAFE folder, zip, tar or metadata file, level 1C or 2A) as one raster of its four 10 m "
    "bands, or of these and the six of 20 m, ready for <i>Super-resolve Sentinel-2</i>. The archive need not be unpacked. Copernicus quarterly mosaics, products of the Theia "
    "centre (MAJA; flat reflectance where there is some) and of SNAP (BEAM-DIMAP) open likewise.</p>"
    "<p>The result is a virtual raster: a small file that refers to the images in the product, which must stay where it is. Its bands are "
    "named, and carry scale, offset and NoData as the product's metadata says, so that QGIS shows reflectance. Products of processing "
    "baseline 04.00 and later (from 25 January 2022) have an offset of -1000, which is taken into account from here on.</p>"
)

OPEN_PARAMETERS = {
    "PRODUCT": "Metadata file of a Sentinel-2 product (MTD_MSIL1C.xml, MTD_MSIL2A.xml, ..._MTD_ALL.xml of Theia, .dim of SNAP), or its zip or tar as downloaded. The path of a folder may be typed too: SAFE, Theia, or the files of a quarterly mosaic.",
    "BANDS_OUT": "'visible and near infrared': the four bands of 10 m, B02, B03, B04 and B08. 'all ten': those of 20 m as well, B05, B06, B07, B8A, B11 and B12, each of whose values stands in four pixels. Super-resolving takes what was measured at 20 m from the product in both cases. Its number does as well: 0 visible and near infrared, 1 all ten.",
    "OUTPUT": "Virtual raster of the bands in pixels of 10 m, which refers to the product's own images.",
}

FIND_SUMMARY = "Lists the Sentinel-2 scenes that an archive has of a place, the newest clear one first."

FIND_HELP = (
    "<p>Looks in a STAC catalogue for Sentinel-2 scenes of level 2A over an extent, and lists them as footprints, best first: those that cover "
    "the whole extent before the others, and of these the newest.</p>"
    "<p>Cloud is the share of the <i>extent</i>, not of the scene, that the scene classification calls cloud or cloud shadow. Scenes of one "
    "pass that meet at the border of a tile count together, and are joined where they are read.</p>"
    "<p>The archive learns which place is asked for; nothing else leaves this machine.</p>"
)

PLACE_PARAMETERS = {
    "EXTENT": "The place, as xmin,xmax,ymin,ymax with its CRS in square brackets, drawn on the map, or of a layer. Without a CRS the project's counts, or degrees where there is none.",
    "AREA": "Layer of polygons in place of the extent: its bounding box is the place. With the button for iteration there is one run for each polygon.",
    "DATES": "A day (2024-06-30), a month (2024-06), a year (2024), or a range of them with a slash between (2024-06-01/2024-08-31); one side of it may stay empty. Left empty, any date.",
    "CLOUD": "How many per cent of the extent may be cloud or cloud shadow, by the scene classification.",
    "CATALOGUE": "Earth Search, Planetary Computer or Copernicus Data Space, the name of one that you keep in the dock, or the address of any other STAC API or static catalogue.",
    "COLLECTION": "Ids of the catalogue's collections to look in, with commas between. Left empty, those that are known to hold Sentinel-2 level 2A; of a catalogue that is given by its address, all.",
    "AUTH": "Entry of QGIS's authentication manager with a user name and a password (basic authentication), for an archive that asks for them: for the Copernicus Data Space the access key and the secret key of its object storage. They go to the engine's process alone, and are neither stored nor logged. Left empty, those that are kept with the catalogue.",
}

FIND_PARAMETERS = {
    **PLACE_PARAMETERS,
    "LIMIT": "How many scenes to list at most; the search ends when there are so many.",
    "OUTPUT": "Footprints of the scenes in degrees, best first, with the fields id, time, platform, tile, cloud and covered (per cent of the extent, of the whole pass), baseline, collection, thumbnail and catalogue. Empty where there is no such scene.",
}

EXTENT_SUMMARY = "Turns a place into a raster with 2.5 m pixels: finds a clear Sentinel-2 scene in an archive, reads what is needed of it, and super-resolves that."

EXTENT_HELP = (
    "<p>Takes the newest Sentinel-2 scene (level 2A) of an archive that is clear over an extent, or the one that is named, reads the pixels of the "
    "extent over the network, and super-resolves them as <i>Super-resolve Sentinel-2</i> does a raster. Scenes of one pass that meet at "
    "the border of a tile are joined. Scale, offset and NoData are what the archive says.</p>"
    "<p><b>Detail finer than 10 m is generated, not measured.</b> What was read, at 10 m, is an output too: compare with it.</p>"
    "<p>Both rasters name their scenes, days, processing baseline and catalogue, and the words that have to be shown with them: "
    "<i>Contains modified Copernicus Sentinel data</i> and the year.</p>"
    "<p>The archive learns which place is asked for; nothing else leaves this machine.</p>"
)

# Of those that this has in common with the others, what is another here.
EXTENT_PARAMETERS = {
    "BANDS_OUT": "'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, read at 20 m and given at the same pixel size, each in agreement with its own measurement. Its number does as well: 0 visible and near infrared, 1 all ten.",
    "SCENE": "Id of a scene, such as 'Find Sentinel-2 scenes' gives; dates and cloud then do not count, unless several dates are measured together. Left empty, the newest clear scene is taken, of those that cover the whole extent.",
    "MASK_CLOUDS": "Make clouds, their shadows and faulty pixels NoData, as the scene classification of the archive says.",
    "SCENES": "How many dates are measured together, 1 to 12. With more than one the clearest scenes that cover the whole extent are read, and brought to the newest of them or to the one that is named: each shows the ground at other places within its pixels, and together they show more of it than one can. Clouds and what has changed do not count; clouds of the newest are filled. The log says how far each lies off and how much of it counts. Reading and computing take longer.",
    "PIECE": "GeoTIFF with what was read of the archive, at 10 m; its scene classification lies beside it, with _scl before the ending. Left empty, it lies beside the result, with _10m before the ending.",
}

# What each algorithm is called and says of itself, by its name in scripts and models.
TITLES = {
    "superresolve": "Super-resolve Sentinel-2",
    "openproduct": "Open Sentinel-2 product",
    "findscenes": "Find Sentinel-2 scenes",
    "superresolveextent": "Super-resolve a place",
}
SUMMARIES = {
    "superresolve": SUMMARY,
    "openproduct": OPEN_SUMMARY,
    "findscenes": FIND_SUMMARY,
    "superresolveextent": EXTENT_SUMMARY,
}
HELPS = {"superresolve": HELP, "openproduct": OPEN_HELP, "findscenes": FIND_HELP, "superresolveextent": EXTENT_HELP}

# One line for each preset, and its name in the dock.
PRESETS = {
    "faithful": ("Faithful", "Only what the model is sure of: nothing is drawn. The one to process further."),
    "balanced": ("Balanced", "Part of the drawn detail is kept: crisper to look at, little invented."),
    "detailed": ("Detailed", "All of the drawn detail: sharpest to look at, and most invented."),
}
