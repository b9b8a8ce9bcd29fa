<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>EnvironmentDialog</name>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>&amp;Offline folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>&amp;Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>&amp;Set up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>&amp;Use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>A Python that has torch, rasterio and safetensors already; left empty, the environment above is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>Build the environment; an older one is replaced once the new one works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>Delete the environment from the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>Folder of wheels to install from, without a network; left empty, packages are downloaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>Interpreter that the environment is made with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>O&amp;wn interpreter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>Py&amp;Torch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>Set up the Subpixel engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>Stop; nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>The CPU build is small and runs everywhere; the CUDA build is faster on an NVIDIA GPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.ui"/>
        <source>The model runs in a Python environment of its own, in the folder of your QGIS profile. QGIS itself is not changed, and the environment can be removed again at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Subpixel</name>
    <message>
        <location filename="../../core/__main__.py"/>
        <source>A band is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/__main__.py"/>
        <source>The extent is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/__main__.py"/>
        <source>Write --extent=xmin,ymin,xmax,ymax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/__main__.py"/>
        <source>Write ROLE=NUMBER with a role of {roles}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>Choose a smaller TILE_PX.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>Choose another model or other bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>The device ran out of memory with a single tile; going on with the CPU.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>The device ran out of memory; going on with {n} tile(s) at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>The device {device} is not available.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>The machine ran out of memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>The model was made for other bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <location filename="../../core/errors.py"/>
        <source>Use DEVICE auto or cpu, or install the CUDA build of torch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>cpu: {n} threads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>tile of {n} px</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/engine.py"/>
        <source>{model}: {bands}; asked for {unknown}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Assign one to the file first: Raster &gt; Projections &gt; Assign Projection in QGIS, or gdal_edit.py -a_srs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Bring the bands onto one grid and to one encoding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/scene.py"/>
        <source>Check the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Choose another folder or file name, and check the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/writer.py"/>
        <source>Choose another name, remove it, or allow overwriting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/scene.py"/>
        <source>Give a raster that GDAL can open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Give another value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/model.py"/>
        <source>Install the plugin again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Name the bands in the layer or give their numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing was written; run it again when you like.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>See the Subpixel log for details and report it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/grid.py"/>
        <source>extent {extent}; layer {layer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Copy the .safetensors file and the .json beside it again, export the model again, or leave MODEL empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model cannot be used. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model is missing. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose one of {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>{name} is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Bands {bands}; reflectance = (DN + {offset:g}) / {quantification:g} ({origin}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Model {model}, {scale_factor} times finer; {sampling}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Not used, because the model does not know them: {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>Running without {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>The pixels are about {gsd_m:.3g} m, but the model was made for {wanted_m:g} m: what it adds may not fit. Use a raster of that pixel size or another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>bicubic interpolation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>ensemble of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>mean of {n} orientations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>regression estimate only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>regression estimate only (temperature 0 leaves nothing of {drawn})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>strength {strength:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>temperature {temperature:g}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>{n} sampling steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/report.py"/>
        <source>{n} sampling steps (deterministic)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 0 or -1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 1, 2, 4 or 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give them two names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Output and uncertainty are one file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Sentinel-2 products use 10000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The offset must be a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The output is the input itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The quantification value must be positive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The request is not understood.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The uncertainty layer needs several samples.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Use one version of the plugin throughout.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>{name} is out of range.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>A band is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>Bring them onto one grid first, for example with gdalwarp or gdalbuildvrt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>Choose among those of the model: {bands}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>Give a band number that exists.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>Give an authority code such as EPSG:4326.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>Give each role a band of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>Name the bands in the layer, give their numbers, for example --bands {example}, or choose another model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>The bands differ in data type, scale, offset or NoData.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>The bands lie on different grids.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>The extent's CRS is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>The input cannot be read as a raster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>The input does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>The input has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>The input has no georeference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>There is no band {number} for {role}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>Two roles use one band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>{path} has {count} band(s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>{path}: {count} band(s) described as {names}; recognised: {recognised}; needed: {needed}; missing: {missing}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/scene.py"/>
        <source>{role} holds {kind} values, which are not reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sentinel2.py"/>
        <source>8-bit true colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sentinel2.py"/>
        <source>Sentinel-2 default</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sentinel2.py"/>
        <source>floating point is taken as reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sentinel2.py"/>
        <source>offset of the band; {origin}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/sentinel2.py"/>
        <source>scale and offset of the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/service.py"/>
        <source>A line was not JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/service.py"/>
        <source>Complete it with: "{python}" -m pip install -r "{requirements}".</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/service.py"/>
        <source>The command is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/service.py"/>
        <source>The engine failed unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/service.py"/>
        <source>The engine is busy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/service.py"/>
        <source>The engine's Python environment is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/service.py"/>
        <source>Wait for the run to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>Check the folder and the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>Check the free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>Choose a file name that ends in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>Close programs that have it open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>Create it first or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>Give the name of a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output cannot be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output cannot be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output could not be finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output is write-protected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output must be a GeoTIFF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output's folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../core/writer.py"/>
        <source>The output's folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/files.py"/>
        <source>A model is a {suffix} file with its .json beside it; this is something else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/files.py"/>
        <source>The .json of facts that belongs beside the weights is not there; weights of other programs have none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/files.py"/>
        <source>The facts beside the weights are not understood: {name} is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/files.py"/>
        <source>The facts beside the weights are not understood: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/files.py"/>
        <source>The facts beside the weights cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/files.py"/>
        <source>The file is not there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/files.py"/>
        <source>The weights cannot be read: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/loader.py"/>
        <source>The weights do not fit the network: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../models/loader.py"/>
        <source>The weights do not match the sha256 in their .json: damaged, incomplete, or of another export.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Set up the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Show or hide the Subpixel dock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <location filename="../../ui/environment_dialog.py"/>
        <location filename="../../ui/messages.py"/>
        <location filename="../../ui/processing/provider.py"/>
        <source>Subpixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Super-resolve Sentinel-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/band_form.py"/>
        <source>Add a Sentinel-2 raster to the project.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/band_form.py"/>
        <source>Bands {bands}. Reflectance = (DN {offset}) / {quantification} ({origin}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/band_form.py"/>
        <source>Not found: {bands}. Choose them below, under Bands and reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/band_form.py"/>
        <source>[None]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/band_form.py"/>
        <location filename="../../core/scene.py"/>
        <source>given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <location filename="../../core/writer.py"/>
        <source>Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>Models (*.safetensors)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>Settings of {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>Shown: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <location filename="../../core/writer.py"/>
        <source>The output exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>The result cannot be loaded: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>[Shipped model]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>[Temporary file]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.py"/>
        <source>{name} is super-resolved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/engine_client.py"/>
        <source>Make the engine environment again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/engine_client.py"/>
        <source>See the Subpixel log; a smaller {name} needs less memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/engine_client.py"/>
        <source>The engine could not be started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/engine_client.py"/>
        <source>The engine process ended unexpectedly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/engine_client.py"/>
        <source>exit code {code}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock. Without a window: python3 -m venv "{folder}" and then: "{python}" -m pip install -r "{requirements}". Or set {variable} to an interpreter that has torch, rasterio and safetensors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment.py"/>
        <source>There is no Python environment for the engine yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Check the network, or install from an offline folder of wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Check the proxy in QGIS's network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Choose another Python interpreter, or a folder that has all wheels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Close other QGIS windows and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Downloading and installing packages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Make room on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Make room: {gb:.0f} GB are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Making the environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>See that the disk has room and the folder is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>See the log for what pip said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>The disk is too full for the environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>The environment cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <location filename="../../ui/environment_task.py"/>
        <source>The environment could not be built.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>The environment could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>The new environment does not work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_build.py"/>
        <source>Trying it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>CPU only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <location filename="../../ui/run_panel.py"/>
        <source>Cancelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>In use: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>Look for Python</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>NVIDIA GPU (CUDA) and CPU</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>No Python {version} or newer was found. Install one from python.org, or choose your own below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>Ready: PyTorch {torch} on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>Remove the Subpixel engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>Remove the engine environment {path}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>Removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>Removing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>The next run uses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>There is no such file: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>[Download]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>about {n:.1f} GB to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_dialog.py"/>
        <source>about {n} MB to download</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/environment_task.py"/>
        <source>Set up the Subpixel engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/export.py"/>
        <location filename="../../core/scene.py"/>
        <source>Bring them to one encoding first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/export.py"/>
        <source>Check whether its server is still there, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/export.py"/>
        <source>Save it as a GeoTIFF with 10 m pixels and use that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/export.py"/>
        <source>The bands differ in data type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/export.py"/>
        <location filename="../../ui/extent_form.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../ui/service_export.py"/>
        <location filename="../../core/grid.py"/>
        <source>The extent lies outside the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/export.py"/>
        <source>The layer does not say how large its pixels are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/export.py"/>
        <source>The layer's pixels could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/export.py"/>
        <location filename="../../ui/service_export.py"/>
        <source>The temporary copy of the layer could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>A rectangle drawn on the map with the button beside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>All of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/grid.py"/>
        <location filename="../../core/scene.py"/>
        <source>Choose an extent that overlaps the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>Drawn rectangle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>Map view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>Move the map to what you want to see.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>No polygon is selected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>No rectangle has been drawn yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>Press Draw and drag a rectangle on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>Select one or more polygons of a vector layer on the map.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>Selected polygons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <location filename="../../core/scene.py"/>
        <source>The extent cannot be brought to the layer's CRS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>The middle of the map lies outside the layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>The part of the layer that the map shows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>The rectangle around the polygons selected on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/extent_form.py"/>
        <source>Whole layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>Assign one to the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>Check whether its file or server is still there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>Choose a Sentinel-2 raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>Download the bands of the scene and use those.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>Give it one with the Georeferencer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>Load a raster that holds all of them, for example one made with Raster &gt; Miscellaneous &gt; Merge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <location filename="../../core/scene.py"/>
        <source>Not all bands that the model needs were found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>Run the algorithm from the Processing toolbox and choose the band numbers there, or name the bands in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>The layer cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>The layer has no coordinate reference system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>The layer has no georeference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>The layer has {count} band(s), but {bands} are needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>The layer holds complex numbers, which are not reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>The layer is a rendered service: it holds colours drawn for the eye, not reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>The layer is not a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <source>There is no raster layer to super-resolve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/layers.py"/>
        <location filename="../../core/scene.py"/>
        <source>Use integer or floating point bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/machine.py"/>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/machine.py"/>
        <source>Measure this machine for Subpixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Last lines of the log:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Subpixel: details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <source>Only {size} are free in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <source>The run will make {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <source>about {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <source>{n} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <source>{size} of memory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <source>{size} on disk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/outlook.py"/>
        <source>{width} x {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>OUTPUT and UNCERTAINTY are one file ({path}): give them two names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>The tile side must be at least {n} pixels more than the overlap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {path}: the result is a GeoTIFF; give a name that ends in .tif.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is not a number: give 0 or -1000, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a number from 0 to 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a positive number, 10000 for Sentinel-2 products, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a whole number from {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} is the input itself ({path}): choose another file name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name}: the folder {folder} does not exist. Create it or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>'same' keeps the input's data type and DN encoding; 'float32' writes reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>&lt;p&gt;Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels. A small diffusion model that comes with the plugin adds detail; a projection then makes the result agree with the measurement: seen through the Sentinel-2 sensor model it gives the input back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; It is plausible, it is not evidence. Ask for the uncertainty layer to see where the samples of the model differ, and do not count or measure things that the 10 m input does not show.&lt;/p&gt;&lt;p&gt;A preset says how much is drawn: &lt;i&gt;faithful&lt;/i&gt; nothing, &lt;i&gt;balanced&lt;/i&gt; with restraint, &lt;i&gt;detailed&lt;/i&gt; in full. Numbers that are given replace those of the preset.&lt;/p&gt;&lt;p&gt;The result lies exactly on the input's grid, divided by the model's scale factor, which is four for the shipped model; it keeps the data type, the DN encoding and NoData. The same seed gives the same pixels at the same place, whatever the extent or the tile size, so that neighbouring runs fit together without a seam.&lt;/p&gt;&lt;p&gt;The input needs red, green and blue bands; near infrared is used when it is there. Bands are recognised by their names (B04, red, ...) or given by number. Another model may need other bands, and says so.&lt;/p&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Added to DN before dividing: -1000 for products of processing baseline 04.00 and later unless the raster was harmonised. Left empty, it is read from the bands' offset, else 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>All of the drawn detail: sharpest to look at, and most invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Another model: a .safetensors file with its .json beside it, as exported by the training. It decides bands, pixel size and scale factor. Left empty, the shipped model runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Balanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Detailed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Faithful</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>GeoTIFF with smaller pixels on the same grid, a quarter as wide with the shipped model.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>GeoTIFF with the error to expect, as a standard deviation in reflectance, one band for each band of the result. It comes from the spread of the samples and the drawn detail, calibrated on ground whose truth is known, whatever the temperature. Needs an ensemble of 2 or more, which is 4 unless given; with the preset 'faithful' the samples serve this layer only and the result stays the regression estimate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>How much is drawn. 'faithful': only what the model is sure of, its regression estimate. 'balanced': part of the drawn detail is kept. 'detailed': all of it, sharpest and most invented. Steps, ensemble, temperature and strength, where given, replace what the preset says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>How much of what the model's regression estimate adds to interpolation is kept: 0 nothing, 1 everything. Less is smoother and closer to the truth in the mean. Left empty, as the preset says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. Left empty, as the preset says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Number of samples drawn for each pixel. The result is their mean, which is smoother and more faithful. Left empty, as the preset says, or 4 when the uncertainty layer is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Number of the blue band (B02). Left empty, it is found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Number of the green band (B03). Left empty, it is found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Number of the near infrared band (B08). Left empty, it is found by its name; without one the run uses three bands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Number of the red band (B04). Left empty, it is found by its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Only what the model is sure of: nothing is drawn. The one to process further.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Part of the drawn detail is kept: clearer to look at, little invented.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Part of the raster to super-resolve, in any CRS; it grows to whole source pixels. Left empty, everything is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Project the result so that the Sentinel-2 sensor would have measured the input. Switch it off only for experiments.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Raster layer with 10 m Sentinel-2 bands: a file that GDAL reads, or a layer of another data provider, of which the needed part is copied first. Of services that deliver drawn pictures only known Sentinel-2 true-colour ones are taken: at most 4096 x 4096 px of 10 m, to look at, not for analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Reflectance = (DN + offset) / quantification value. Left empty, it is read from the bands' scale, else 10000 for 16-bit data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Sampling steps, 0 to 15. More steps give stronger detail and take longer; 0 gives the regression estimate, for which nothing is drawn. Left empty, as the preset says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Side of the tiles the model sees, in source pixels. Smaller tiles need less memory; the result is the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels, with a diffusion model on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>What neighbouring tiles share, in source pixels; at least 64 are used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Where the model runs. 'auto' takes a GPU when there is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/help.py"/>
        <source>Whole number that decides which detail is drawn. The same seed gives the same detail at the same place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Agree with the measurement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Blue band (B02)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Ensemble (samples per pixel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Green band (B03)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Near infrared band (B08)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Offset (added to DN)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Other model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Output data type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Quantification value (DN per reflectance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Red band (B04)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sampling steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Seed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sentinel-2 raster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Strength (share of the estimated detail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Super-resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Temperature (share of the drawn detail)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile overlap (source pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile side (source pixels)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Band {number} is chosen twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Check the path, and that QGIS can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Choose one from 1 to {count}, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give each colour a band of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give xmin,xmax,ymin,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../core/request.py"/>
        <source>The extent is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input cannot be loaded as a raster layer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The layer has no band {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>Subpixel: Sentinel-2 super-resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Finishing the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done} of {total}, {left} left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <location filename="../../ui/run_panel.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Consistency RMSE (reflectance)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Copying the part of the layer that is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Preset {preset}: steps {steps}, ensemble {ensemble}, temperature {temperature:g}, strength {strength:g}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Seen through the sensor model the result differs from the input by {rmse:.1e} reflectance (RMS). Detail finer than the source pixels is generated, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <location filename="../../ui/run.py"/>
        <location filename="../../ui/run_panel.py"/>
        <source>Starting the engine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>The algorithm was not prepared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>The engine is not set up yet. Open the Subpixel dock (Raster &gt; Subpixel) and press 'Set up the engine'.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>The engine was shut down during the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>The uncertainty layer needs several samples: set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>{name} is a true-colour product: its pixels are tones made for the eye, not reflectance. The result is a picture to look at; do not use it for analysis.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>{size} pixels in {seconds:.1f} s on {device}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/recent.py"/>
        <source>The file is no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/recent.py"/>
        <source>{path}
Agrees with the input within {rmse:.1e} reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/recent.py"/>
        <source>{when}: {name}, {seconds:.0f} s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>Model {model}, checkpoint {sha256}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>Reflectance = (DN + {offset}) / {quantification}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>Steps {steps}, ensemble {ensemble}, seed {seed}, temperature {temperature}, strength {strength}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>The error to expect of {source} super-resolved, as a standard deviation in reflectance: where the model does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>ensemble {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>seed {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>steps {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>super-resolved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>{name} (preview)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>{name} uncertainty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>{source}, super-resolved {factor} times by Subpixel {version}. Detail finer than the source pixels is generated, not measured. Seen through the Sentinel-2 sensor model it differs from the input by {rmse} reflectance (RMS).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/result.py"/>
        <source>{when}: super-resolved from {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/run_panel.py"/>
        <source>Done in {seconds:.0f} s; agrees with the input within {rmse:.1e} reflectance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/run_panel.py"/>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/run_panel.py"/>
        <source>The run failed; see the Subpixel log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>A service has no end: the extent is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>Give an EXTENT of at most {side} x {side} pixels of {pixel:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>The extent cannot be brought to metres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>The extent is too large for a service.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>The extent lies outside what its CRS can describe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>The service gave no picture for part of the extent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>The service's finest pixels are {pixel:.0f} m wide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>Try again when its server answers, or choose an extent that it covers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/service_export.py"/>
        <source>Use a service that shows {needed:g} m.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SubpixelDock</name>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Extent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Preset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Quantification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Temperature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>&amp;Uncertainty layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>A .safetensors file with its .json beside it; left empty, the shipped model runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Add the result of the selected run to the map again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Add to map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Advanced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Also write the error to expect, as a standard deviation in reflectance: where the model does not know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Band with blue light (B02)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Band with green light (B03)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Band with near infrared (B08); without one the model runs on three bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Band with red light (B04)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Bands and reflectance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Build a private Python environment in the QGIS profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Comp&amp;are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>DN added before dividing: -1000 for products of processing baseline 04.00 and later (from 25 January 2022) unless the raster was harmonised. Left empty, as found in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>DN per unit of reflectance: reflectance = (DN + offset) / quantification. Left empty, as found in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Detail finer than the layer's pixels is generated, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Dev&amp;ice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Double-click to add the result to the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Draw a rectangle on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>E&amp;nsemble</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>GeoTIFF to write; left empty, a temporary file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Green</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. As the preset says until changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>NIR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>O&amp;ffset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Open the help, which comes with the plugin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Other &amp;model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Pre&amp;view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Put the settings of the selected run into the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Recent runs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Red</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Same seed, same detail at the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Samples per pixel; the result is their mean. As the preset says until changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Sampling steps: more steps, stronger detail, longer run; 0 gives the regression estimate. As the preset says until changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>See&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Sentinel-2 raster layer; 10 m pixels for the shipped model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Set up the en&amp;gine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Show the input in place of the result, and back again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Size of the result, its file, the memory and the time that the run will take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Start; QGIS stays usable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Stop; nothing is written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Subpixel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Super-&amp;resolve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>The engine is not set up yet: it needs PyTorch, which QGIS does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Try the settings on 64 x 64 pixels in the middle of the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Use settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>What is super-resolved; it grows to whole pixels of the layer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../ui/dock.ui"/>
        <source>Where the model runs; automatic takes a GPU when there is one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
