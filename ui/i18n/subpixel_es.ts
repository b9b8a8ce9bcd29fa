<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en">
<context>
    <name>CatalogueDialog</name>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Collections</source>
        <translation>&amp;Colecciones</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Files are</source>
        <translation>&amp;Los ficheros están</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Archives of Sentinel-2 level 2A, each behind a STAC catalogue. The first one is asked unless another is chosen.</source>
        <translation>Archivos de Sentinel-2 nivel 2A, cada uno tras un catálogo STAC. Se pregunta al primero, salvo que se elija otro.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Catalogues</source>
        <translation>Catálogos</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Credentials (basic authentication), if it asks for some</source>
        <translation>Credenciales (autenticación básica), si las pide</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>How the files that the catalogue names are made readable</source>
        <translation>Cómo se hacen legibles los ficheros que nombra el catálogo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Ids of those that hold Sentinel-2 level 2A, with commas between; left empty, all</source>
        <translation>Identificadores de las que contienen Sentinel-2 nivel 2A, separados por comas; vacío: todas</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Of a STAC API, or of a static catalogue, which ends in .json</source>
        <translation>De una API STAC, o de un catálogo estático, que termina en .json</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Put Earth Search, Planetary Computer and Copernicus Data Space back as they came; your own stay</source>
        <translation>Devolver Earth Search, Planetary Computer y Copernicus Data Space a su estado original; los suyos se quedan</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Re&amp;store</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Subpixel: catalogues</source>
        <translation>Subpixel: catálogos</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>What you call it, here and in the toolbox</source>
        <translation>Cómo lo llama usted, aquí y en la caja de herramientas</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Offline folder</source>
        <translation>Carpeta &amp;local</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Set up</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Use it</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>A Python that has torch, rasterio and safetensors already; left empty, the environment above is used</source>
        <translation>Un Python que ya tiene torch, rasterio y safetensors; si se deja vacío, se usa el entorno de arriba</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Build the environment; an older one is replaced once the new one works</source>
        <translation>Crear el entorno; el anterior se reemplaza cuando el nuevo funciona</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Delete the environment from the profile</source>
        <translation>Borrar el entorno del perfil</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Folder of wheels to install from, without a network; left empty, packages are downloaded</source>
        <translation>Carpeta de wheels desde la que instalar, sin red; si se deja vacío, los paquetes se descargan</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Interpreter that the environment is made with</source>
        <translation>Intérprete con el que se crea el entorno</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>O&amp;wn interpreter</source>
        <translation>Intérprete p&amp;ropio</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Py&amp;Torch</source>
        <translation>Py&amp;Torch</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Set up the Subpixel engine</source>
        <translation>Instalar el motor de Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Stop; nothing is changed</source>
        <translation>Detener; no se cambia nada</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>The CPU build is small and runs everywhere; the CUDA build is faster on an NVIDIA GPU</source>
        <translation>La versión CPU es pequeña y funciona en todas partes; la versión CUDA es más rápida en una GPU NVIDIA</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>The model runs in a Python environment of its own, in the folder of your QGIS profile. QGIS itself is not changed, and the environment can be removed again at any time.</source>
        <translation>El modelo se ejecuta en un entorno de Python propio, en la carpeta de su perfil de QGIS. QGIS no se modifica, y el entorno se puede eliminar en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>Subpixel</name>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>Choose one of {choices}, or give the address of a STAC catalogue.</source>
        <translation>Elija uno de {choices}, o indique la dirección de un catálogo STAC.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose one of {choices}.</source>
        <translation>Elija uno de {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>Give name, address, collections and signing.</source>
        <translation>Indique name, address, collections y signing.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>The catalogue is not understood.</source>
        <translation>No se entiende el catálogo.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>{name} is not known.</source>
        <translation>No se reconoce {name}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>Give the first day, a slash and the last day.</source>
        <translation>Indique el primer día, una barra y el último día.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>The date is not understood.</source>
        <translation>No se entiende la fecha.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>The dates end before they begin.</source>
        <translation>Las fechas terminan antes de empezar.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>Write a day as 2024-06-30, or a range as 2024-06-01/2024-08-31.</source>
        <translation>Escriba un día como 2024-06-30, o un intervalo como 2024-06-01/2024-08-31.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>A band is not known.</source>
        <translation>No se reconoce una banda.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>Choose among those of the model: {bands}.</source>
        <translation>Elija entre las del modelo: {bands}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>Indique un número de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Indique un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/tiles/extent.py"/>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>Indique xmin,ymin,xmax,ymax con xmin &lt; xmax e ymin &lt; ymax.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>Name the CRS, as in xmin,xmax,ymin,ymax [EPSG:32618].</source>
        <translation>Indique el SRC, como en xmin,xmax,ymin,ymax [EPSG:32618].</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>The extent is not in degrees, and its CRS is not named.</source>
        <translation>La extensión no está en grados y no se indica su SRC.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>The request is not understood.</source>
        <translation>No se entiende la solicitud.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>Use one version of the plugin throughout.</source>
        <translation>Use una misma versión del complemento en todas partes.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/sentinel2/sharpness.py"/>
        <source>{name} is out of range.</source>
        <translation>{name} está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>A model is a {suffix} file with its .json beside it; this is something else.</source>
        <translation>Un modelo es un archivo {suffix} acompañado de su .json; esto es otra cosa.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The .json of facts that belongs beside the weights is not there; weights of other programs have none.</source>
        <translation>Falta el .json descriptivo que debe acompañar a los pesos; los pesos de otros programas no lo tienen.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights are not understood: {name} is missing.</source>
        <translation>No se entiende la descripción que acompaña a los pesos: falta {name}.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights are not understood: {why}.</source>
        <translation>No se entiende la descripción que acompaña a los pesos: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights cannot be read: {why}.</source>
        <translation>No se puede leer la descripción que acompaña a los pesos: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The file is not there.</source>
        <translation>El archivo no existe.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The weights cannot be read: {why}.</source>
        <translation>No se pueden leer los pesos: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Allow more cloud, other dates, or choose another place.</source>
        <translation>Permita más nubes u otras fechas, o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Assign one to the file first: Raster &gt; Projections &gt; Assign Projection in QGIS, or gdal_edit.py -a_srs.</source>
        <translation>Asigne antes uno al archivo: Ráster &gt; Proyecciones &gt; Asignar proyección en QGIS, o gdal_edit.py -a_srs.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Bring the bands onto one grid and to one encoding first.</source>
        <translation>Pase antes las bandas a una misma cuadrícula y una misma codificación.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/__main__.py"/>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Check the connection and the proxy in QGIS's settings, then try again.</source>
        <translation>Compruebe la conexión y el proxy en la configuración de QGIS y vuelva a intentarlo.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Check the credentials of the archive.</source>
        <translation>Compruebe las credenciales del archivo de imágenes.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/files/sources.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose another file name.</source>
        <translation>Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Choose another folder or file name, and check the free space.</source>
        <translation>Elija otra carpeta u otro nombre de archivo y compruebe el espacio libre.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another name, remove it, or allow overwriting.</source>
        <translation>Elija otro nombre, elimínela o permita sobrescribir.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>Give a raster that GDAL can open.</source>
        <translation>Indique un ráster que GDAL pueda abrir.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Give another value.</source>
        <translation>Indique otro valor.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Name the bands in the layer or give their numbers.</source>
        <translation>Ponga nombre a las bandas en la capa o indique sus números.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing was written; run it again when you like.</source>
        <translation>No se ha escrito nada; puede volver a ejecutarlo cuando quiera.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock.</source>
        <translation>Pulse 'Instalar el motor' en el panel Subpixel.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Say how DN become reflectance: give QUANTIFICATION and OFFSET.</source>
        <translation>Precise cómo los ND se convierten en reflectancia: indique QUANTIFICATION y OFFSET.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>See the Subpixel log for details and report it.</source>
        <translation>Consulte los detalles en el registro de Subpixel y notifíquelo.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/compute/devices.py"/>
        <source>Use DEVICE auto or cpu, or install the CUDA build of torch.</source>
        <translation>Use DEVICE auto o cpu, o instale la versión CUDA de torch.</translation>
    </message>
    <message>
        <location filename="../../core/files/sources.py"/>
        <source>The output would replace a file that the input is read from.</source>
        <translation>La salida reemplazaría un archivo del que se lee la entrada.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>All ten bands are given by the shipped model only, at 2.5 m.</source>
        <translation>Solo el modelo incluido da las diez bandas, a 2,5 m.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Copy the .safetensors file and the .json beside it again, export the model again, or leave MODEL empty.</source>
        <translation>Vuelva a copiar el archivo .safetensors con el .json que lo acompaña, exporte de nuevo el modelo o deje MODEL vacío.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Give an input that has them, or take the visible bands alone.</source>
        <translation>Dé una entrada que las tenga, o tome solo las bandas visibles.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Leave MODEL and PIXEL_SIZE as they are, or take the visible and near infrared bands.</source>
        <translation>Deje MODEL y PIXEL_SIZE como están, o tome las bandas visibles y el infrarrojo cercano.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The 20 m bands need all bands of 10 m beside them.</source>
        <translation>Las bandas de 20 m necesitan junto a ellas todas las de 10 m.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model cannot be used. {reason}</source>
        <translation>No se puede usar el modelo. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model is missing. {reason}</source>
        <translation>Falta el modelo. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>missing: {bands}</source>
        <translation>falta: {bands}</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>A band is not understood.</source>
        <translation>No se entiende una banda.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Choose one of {choices}, by its name or its number.</source>
        <translation>Elija una opción de {choices}, por su nombre o su número.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/request.py"/>
        <source>Give numbers, and ranges from the lower to the higher one: -10000,0:5.</source>
        <translation>Indique números, e intervalos del menor al mayor: -10000,0:5.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Leave out the one that is wrong.</source>
        <translation>Omita el que no sea correcto.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The classes are not understood.</source>
        <translation>No se entienden las clases.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The extent is given two CRSs.</source>
        <translation>Se indican dos SRC para la extensión.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The extent is not understood.</source>
        <translation>No se entiende la extensión.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/request.py"/>
        <source>The values that mean NoData are not understood.</source>
        <translation>No se entienden los valores que significan NoData.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write --extent=xmin,ymin,xmax,ymax, or as QGIS does --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</source>
        <translation>Escriba --extent=xmin,ymin,xmax,ymax o, como hace QGIS, --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write ROLE=NUMBER with a role of {roles}.</source>
        <translation>Escriba ROLE=NUMBER, donde el rol es uno de {roles}.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write whole numbers with commas: 3,8,9.</source>
        <translation>Escriba números enteros separados por comas: 3,8,9.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>A raster could not be read or written.</source>
        <translation>No se pudo leer o escribir un ráster.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>A text or a file name is not in UTF-8.</source>
        <translation>Un texto o un nombre de archivo no está en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Check that it is there, that you may use it, and that the disk has room.</source>
        <translation>Compruebe que existe, que tiene permiso para usarlo y que hay espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Check the file or its address and the free space, then run it again.</source>
        <translation>Compruebe el archivo o su dirección y el espacio libre, y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Close other programs, or give a smaller {name}.</source>
        <translation>Cierre otros programas o indique un valor menor de {name}.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Complete it with: "{python}" -m pip install -r "{requirements}".</source>
        <translation>Complételo con: "{python}" -m pip install -r "{requirements}".</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Look for a list, a virtual raster or a catalogue that names itself.</source>
        <translation>Busque una lista, un ráster virtual o un catálogo que se nombre a sí mismo.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Please report it with {path}.</source>
        <translation>Notifíquelo adjuntando {path}.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Save the text in UTF-8, or give the file another name.</source>
        <translation>Guarde el texto en UTF-8 o dé otro nombre al archivo.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Something refers to itself, or lies too deep in others of its kind.</source>
        <translation>Un elemento remite a sí mismo o está anidado a demasiada profundidad en otros del mismo tipo.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Subpixel failed unexpectedly.</source>
        <translation>Subpixel falló de forma inesperada.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>The engine's Python environment is incomplete.</source>
        <translation>El entorno de Python del motor está incompleto.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>The system did not let a file be read or written.</source>
        <translation>El sistema no permitió leer o escribir un archivo.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>There is not enough memory.</source>
        <translation>No hay memoria suficiente.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>Download the product again, or copy the images that you need out of its folder and open those.</source>
        <translation>Descargue de nuevo el producto o copie fuera de su carpeta las imágenes que necesite y ábralas.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>Give the path of one of them, as it is written here.</source>
        <translation>Indique la ruta de uno de ellos, tal como está escrita aquí.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>The product's metadata cannot be understood.</source>
        <translation>No se entienden los metadatos del producto.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>There are several Sentinel-2 products.</source>
        <translation>Hay varios productos Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../core/products/safe.py"/>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>{level} metadata, processing baseline {baseline}</source>
        <translation>metadatos {level}, línea base de procesamiento {baseline}</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>Give one of them as the input, as it is written here, or one for each band as in --bands B04=...,B03=....</source>
        <translation>Indique uno de ellos como entrada, tal como está escrito aquí, o uno para cada banda como en --bands B04=...,B03=....</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>Give one of them as the input, or one for each band: --bands '{example}'.</source>
        <translation>Indique uno de ellos como entrada, o uno para cada banda: --bands '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>There are several rasters in the input.</source>
        <translation>Hay varios rásteres en la entrada.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>A class of the scene classification is out of range.</source>
        <translation>Una clase de la clasificación de la escena está fuera de rango.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Ask for the uncertainty too.</source>
        <translation>Pida también la incertidumbre.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 0 or -1000.</source>
        <translation>Indique 0 o -1000.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 1, 2, 4 or 8.</source>
        <translation>Indique 1, 2, 4 u 8.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>Indique un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give them two names.</source>
        <translation>Indique dos nombres distintos.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give whole numbers from 0 to {high}.</source>
        <translation>Indique números enteros de 0 a {high}.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Output and uncertainty are one file.</source>
        <translation>La salida y la incertidumbre son el mismo archivo.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Sentinel-2 products use 10000.</source>
        <translation>Los productos Sentinel-2 usan 10000.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation>Ponga el conjunto a 2 o más y los pasos a 1 o más.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The measured share is a band of the uncertainty layer, which is not asked for.</source>
        <translation>La parte medida es una banda de la capa de incertidumbre, que no se ha pedido.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The offset must be a number.</source>
        <translation>El desplazamiento debe ser un número.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The output is the input itself.</source>
        <translation>La salida es la propia entrada.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The quantification value must be positive.</source>
        <translation>El valor de cuantificación debe ser positivo.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The uncertainty layer needs several samples.</source>
        <translation>La capa de incertidumbre necesita varias muestras.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>8-bit true colour</source>
        <translation>color verdadero de 8 bits</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Bands of 60 m are not super-resolved: they are too coarse for it, and serve to correct for the air.</source>
        <translation>Las bandas de 60 m no se superresuelven: son demasiado gruesas para ello y sirven para corregir el efecto del aire.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Leave them out: {bands} can be given.</source>
        <translation>Omítalas: se pueden dar {bands}.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Sentinel-2 default</source>
        <translation>por defecto en Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>floating point is taken as reflectance</source>
        <translation>la coma flotante se toma como reflectancia</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>offset of the band; {origin}</source>
        <translation>desplazamiento de la banda; {origin}</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>scale and offset of the band</source>
        <translation>escala y desplazamiento de la banda</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>Bring them to one encoding first, or make a virtual raster of those that agree.</source>
        <translation>Páselos antes a una misma codificación o cree un ráster virtual con los que coincidan.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>Sentinel-2 metadata of the raster</source>
        <translation>metadatos Sentinel-2 del ráster</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>The files that the virtual raster is made of differ in scale, offset or NoData.</source>
        <translation>Los archivos que componen el ráster virtual difieren en la escala, el desplazamiento o NoData.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>A 20 m band does not lie on the grid of the 10 m bands.</source>
        <translation>Una banda de 20 m no se ajusta a la cuadrícula de las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Bring it onto 20 m pixels of which each covers four of the 10 m bands, over the same ground.</source>
        <translation>Llévela a píxeles de 20 m, cada uno de los cuales cubra cuatro de los de las bandas de 10 m, sobre el mismo terreno.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Bring them onto one grid and to one encoding first.</source>
        <translation>Páselas antes a una misma cuadrícula y una misma codificación.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Download the product again, or open the images that are there one by one.</source>
        <translation>Descargue de nuevo el producto o abra una a una las imágenes que sí están.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Give OFFSET by hand.</source>
        <translation>Indique OFFSET a mano.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Images of the product are missing.</source>
        <translation>Faltan imágenes del producto.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The bands differ in grid, data type, scale, offset or NoData.</source>
        <translation>Las bandas difieren en la cuadrícula, el tipo de datos, la escala, el desplazamiento o NoData.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The bands of the product differ in offset.</source>
        <translation>Las bandas del producto tienen distinto desplazamiento.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The images of the product hold no numbers that are reflectance.</source>
        <translation>Las imágenes del producto no contienen números que sean reflectancia.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>metadata of the product</source>
        <translation>metadatos del producto</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Band {band} is taken as near infrared (B08). In catalogues of Sentinel-2 this is the name of B8A, which has 20 m pixels; then leave it out by giving the numbers of the other bands only.</source>
        <translation>La banda {band} se toma como infrarrojo cercano (B08). En catálogos de Sentinel-2 este es el nombre de B8A, que tiene píxeles de 20 m; en ese caso, omítala indicando solo los números de las otras bandas.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Not used, because their names do not belong with the others: {bands}. Give the band numbers if they do.</source>
        <translation>No se usan porque sus nombres no van con los demás: {bands}. Indique los números de banda si corresponden a las otras.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Several bands could be meant, and no set of them stands out whose names belong together.</source>
        <translation>Varias bandas son posibles, y no destaca ningún grupo de bandas cuyos nombres vayan juntos.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Several bands could be meant; those whose names belong together are used: {bands}. Give the band numbers if you mean others.</source>
        <translation>Varias bandas son posibles; se usan aquellas cuyos nombres van juntos: {bands}. Indique los números de banda si se refiere a otras.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>The bands are only numbered, and numbers do not say which band is which.</source>
        <translation>Las bandas solo están numeradas, y los números no indican cuál es cada banda.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>The names of the bands differ in more than the band; they are taken as one image: {bands}.</source>
        <translation>Los nombres de las bandas difieren en algo más que la banda; se toman como una sola imagen: {bands}.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>What is named like the bands that the model needs is something else than reflectance.</source>
        <translation>Lo que lleva el nombre de las bandas que necesita el modelo no es reflectancia.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/sharpness.py"/>
        <source>Give auto, product, picture, or an MTF from {low:g} to {high:g}.</source>
        <translation>Indique auto, product, picture o una MTF de {low:g} a {high:g}.</translation>
    </message>
    <message>
        <location filename="../../core/stac/assets.py"/>
        <source>Name the assets after the bands, or give one asset with the role 'data' that holds them all.</source>
        <translation>Nombre los recursos (assets) según las bandas o proporcione uno solo con el rol 'data' que las contenga todas.</translation>
    </message>
    <message>
        <location filename="../../core/stac/assets.py"/>
        <source>The STAC item has no asset for each band that the model needs.</source>
        <translation>El ítem STAC no tiene un recurso (asset) para cada banda que necesita el modelo.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>Give QUANTIFICATION and OFFSET by hand.</source>
        <translation>Indique QUANTIFICATION y OFFSET a mano.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The STAC item names processing baseline {baseline}, whose DN have an offset of {expected:g}, but its assets say that there is none, and so it was taken. Give OFFSET {expected:g} if reflectance comes out 0.1 too high.</source>
        <translation>El ítem STAC indica la línea base de procesamiento {baseline}, cuyos ND tienen un desplazamiento de {expected:g}, pero sus recursos (assets) indican que no lo hay, y así se tomó. Indique OFFSET {expected:g} si la reflectancia resulta 0.1 demasiado alta.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The STAC item names processing baseline {baseline}, whose DN have no offset, but its assets say {offset:g}, and so it was taken. Give OFFSET 0 if reflectance comes out 0.1 too low.</source>
        <translation>El ítem STAC indica la línea base de procesamiento {baseline}, cuyos ND no tienen desplazamiento, pero sus recursos (assets) indican {offset:g}, y así se tomó. Indique OFFSET 0 si la reflectancia resulta 0.1 demasiado baja.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The bands of the STAC item differ in scale or offset.</source>
        <translation>Las bandas del ítem STAC difieren en la escala o el desplazamiento.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>If the second is meant, give xmin,ymin,xmax,ymax = {corners}, or as QGIS writes it xmin,xmax,ymin,ymax [CRS] = {sides}.</source>
        <translation>Si se refiere a la segunda, indique xmin,ymin,xmax,ymax = {corners} o, como lo escribe QGIS, xmin,xmax,ymin,ymax [CRS] = {sides}.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>The extent fits the layer only with its numbers in another order.</source>
        <translation>La extensión solo coincide con la capa si sus números están en otro orden.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>as given: {given}; in another order: {meant}; layer: {layer}</source>
        <translation>tal como se indicó: {given}; en otro orden: {meant}; capa: {layer}</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>x {xmin} to {xmax}, y {ymin} to {ymax}</source>
        <translation>x de {xmin} a {xmax}, y de {ymin} a {ymax}</translation>
    </message>
    <message>
        <location filename="../../engine/__main__.py"/>
        <source>What was done so far is kept: give the same command again to go on.</source>
        <translation>Lo hecho hasta ahora se conserva: vuelva a ejecutar la misma orden para continuar.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>No scene is clear enough.</source>
        <translation>Ninguna escena está lo bastante despejada.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/archive/ranges.py"/>
        <location filename="../../engine/archive/search.py"/>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive answers with an error.</source>
        <translation>El archivo de imágenes responde con un error.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The archive has no scene of that name.</source>
        <translation>El archivo de imágenes no tiene ninguna escena con ese nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The archive has no scene of this place and time.</source>
        <translation>El archivo de imágenes no tiene ninguna escena de este lugar y momento.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The scene has measured nothing in the extent.</source>
        <translation>La escena no ha medido nada en la extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <location filename="../../engine/archive/network.py"/>
        <source>Try again later, or choose another catalogue.</source>
        <translation>Vuelva a intentarlo más tarde o elija otro catálogo.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>the clearest: {scene}, {share:.3g} % of the extent</source>
        <translation>la más despejada: {scene}, {share:.3g} % de la extensión</translation>
    </message>
    <message>
        <location filename="../../engine/archive/layers/opening.py"/>
        <source>Choose another scene or catalogue, or go on with the bands of 10 m.</source>
        <translation>Elija otra escena u otro catálogo, o siga con las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/layers/opening.py"/>
        <source>The archive has no bands of 20 m of the scene.</source>
        <translation>El archivo de imágenes no tiene bandas de 20 m de la escena.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive cannot be reached.</source>
        <translation>No se puede acceder al archivo de imágenes.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive does not answer.</source>
        <translation>El archivo de imágenes no responde.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive is too busy.</source>
        <translation>El archivo de imágenes está demasiado ocupado.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive refuses these credentials.</source>
        <translation>El archivo de imágenes rechaza estas credenciales.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input does not exist.</source>
        <translation>La entrada no existe.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>Scene {scenes} of {day} from {catalogue}.</source>
        <translation>Escena {scenes} del {day}, de {catalogue}.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has measured {share:.3g} % of the extent; the rest is NoData.</source>
        <translation>El archivo de imágenes tiene mediciones del {share:.3g} % de la extensión; el resto es NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has no scene classification of it.</source>
        <translation>El archivo de imágenes no tiene su clasificación de la escena.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has no {bands} of 20 m of the scene; they are left out.</source>
        <translation>El archivo de imágenes no tiene {bands} de 20 m de la escena; se omiten.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The extent lies in several UTM zones: what is of another one than {crs} was resampled.</source>
        <translation>La extensión abarca varias zonas UTM: lo que no está en {crs} se ha remuestreado.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/place.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>Give an authority code such as EPSG:4326.</source>
        <translation>Indique un código de autoridad como EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/place.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>The extent's CRS is not known.</source>
        <translation>No se reconoce el SRC de la extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/ranges.py"/>
        <source>The archive is busy and will be asked again in {seconds:.0f} s.</source>
        <translation>El archivo de imágenes está ocupado; se le volverá a preguntar dentro de {seconds:.0f} s.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/ranges.py"/>
        <source>What is read of the archive cannot be kept: {reason}</source>
        <translation>Lo que se lee del archivo de imágenes no se puede conservar: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/archive/search.py"/>
        <source>Give the address of a STAC API or of a catalog.json.</source>
        <translation>Indique la dirección de una API STAC o de un catalog.json.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/search.py"/>
        <source>The address is not that of a STAC catalogue.</source>
        <translation>La dirección no es la de un catálogo STAC.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Only {found} of {wanted} dates are clear enough and cover the whole extent.</source>
        <translation>Solo {found} de {wanted} fechas están lo bastante despejadas y cubren toda la extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Scene {scene} of {day} is left out: how it lies on the newest could not be told to a tenth of a pixel, or it shows too little that is the same.</source>
        <translation>La escena {scene} del {day} se omite: no se pudo determinar con una décima de píxel cómo está respecto a la más reciente, o muestra demasiado poco que sea igual.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Scene {scene} of {day} lies {row:+.2f} px (rows) and {col:+.2f} px (columns) from the newest; {share:.0f} % of its pixels count, with weight {weight:.2f}.</source>
        <translation>La escena {scene} del {day} está a {row:+.2f} px (filas) y {col:+.2f} px (columnas) de la más reciente; cuenta el {share:.0f} % de sus píxeles, con peso {weight:.2f}.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>The bands of 20 m are those of {day} alone: of other dates only the bands of 10 m are measured together.</source>
        <translation>Las bandas de 20 m son solo las del {day}: de otras fechas se miden en conjunto únicamente las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>{share:.3g} % of the extent was not seen on the newest date, and shows what another has measured.</source>
        <translation>El {share:.3g} % de la extensión no se veía en la fecha más reciente y muestra lo que midió otra.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>Choose another catalogue.</source>
        <translation>Elija otro catálogo.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>Give the access key and the secret key of its object storage.</source>
        <translation>Indique la clave de acceso y la clave secreta de su almacenamiento de objetos.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive asks for credentials.</source>
        <translation>El archivo de imágenes pide credenciales.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive leads to what is no address.</source>
        <translation>El archivo de imágenes lleva a algo que no es una dirección.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Bands {bands}: {resampling}.</source>
        <translation>Bandas {bands}: {resampling}.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Give bands of one product.</source>
        <translation>Dé bandas de un mismo producto.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Left out, because they were not found: {bands}.</source>
        <translation>Se omiten, porque no se encontraron: {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>None of the 20 m bands was found.</source>
        <translation>No se encontró ninguna de las bandas de 20 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Open a whole product, name the bands in the layer, give their files, for example --bands B05=b05.tif, or take the visible bands alone.</source>
        <translation>Abra un producto entero, ponga nombre a las bandas en la capa, indique sus archivos, por ejemplo --bands B05=b05.tif, o tome solo las bandas visibles.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>The 20 m bands lie on different grids.</source>
        <translation>Las bandas de 20 m están en cuadrículas distintas.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>at 20 m as measured</source>
        <translation>a 20 m, tal como se midieron</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{path}: wanted: {bands}</source>
        <translation>{path}: se pide: {bands}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{role} is left out: its pixels lie elsewhere than the others'.</source>
        <translation>{role} se omite: sus píxeles están en otro lugar que los de las demás.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{role} is left out: {why}</source>
        <translation>{role} se omite: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>Choose a smaller TILE_PX.</source>
        <translation>Elija un TILE_PX menor.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>Install the plugin again, or export the other model again.</source>
        <translation>Vuelva a instalar el complemento o a exportar el otro modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>The machine ran out of memory.</source>
        <translation>El equipo se quedó sin memoria.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>The model gave values that cannot be reflectance.</source>
        <translation>El modelo dio valores que no pueden ser reflectancia.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>from {low:g} to {high:g}</source>
        <translation>de {low:g} a {high:g}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>tile of {n} px</source>
        <translation>tesela de {n} px</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>Give the band as the product has it, or leave it out.</source>
        <translation>Dé la banda tal como está en el producto, u omítala.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{path}: {across} m across, {down} m down</source>
        <translation>{path}: {across} m hacia la derecha, {down} m hacia abajo</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{roles} lies elsewhere than it says: what it shows is displaced against the 10 m bands.</source>
        <translation>La posición indicada de {roles} no es la real: lo que muestra está desplazado respecto a las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{roles} shows little of what the 10 m bands show: it may be of another place or another day.</source>
        <translation>En {roles} se ve poco de lo que muestran las bandas de 10 m: puede ser de otro lugar o de otro día.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>Give bands of one acquisition.</source>
        <translation>Dé bandas de una misma adquisición.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>Give the band as the product has it, at 20 m, or on the very grid of the 10 m bands.</source>
        <translation>Dé la banda tal como está en el producto, a 20 m, o exactamente en la cuadrícula de las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{path}: {own}; the 10 m bands: {wanted}</source>
        <translation>{path}: {own}; las bandas de 10 m: {wanted}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} has pixels of another size than 20 m, or they are turned.</source>
        <translation>{role} tiene píxeles de otro tamaño que 20 m, o están girados.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is in another CRS than the 10 m bands.</source>
        <translation>{role} está en un SRC distinto al de las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is of another day than the 10 m bands.</source>
        <translation>{role} es de un día distinto al de las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is shifted by part of a pixel against the 10 m bands.</source>
        <translation>{role} está desplazada una fracción de píxel respecto a las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} lies elsewhere than the 10 m bands.</source>
        <translation>{role} está en otro lugar que las bandas de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>each 20 m pixel was repeated; its own values are taken</source>
        <translation>cada píxel de 20 m se repitió; se toman sus propios valores</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>interpolated from 20 m ({method}); its own values are computed back</source>
        <translation>interpolada desde 20 m ({method}); se recalculan sus propios valores</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>no known way from 20 m to 10 m; means of 2 x 2 pixels are taken, which may be softer</source>
        <translation>paso de 20 m a 10 m desconocido; se toman medias de 2 x 2 píxeles, que pueden ser más borrosas</translation>
    </message>
    <message>
        <location filename="../../engine/compute/devices.py"/>
        <source>The device {device} is not available.</source>
        <translation>El dispositivo {device} no está disponible.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/devices.py"/>
        <source>cpu: {n} threads</source>
        <translation>cpu: {n} hilos</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights do not fit the network: {why}</source>
        <translation>Los pesos no encajan en la red: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights do not match the sha256 in their .json: damaged, incomplete, or of another export.</source>
        <translation>Los pesos no coinciden con el sha256 de su .json: están dañados, incompletos o son de otra exportación.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights hold values that are no numbers.</source>
        <translation>Los pesos contienen valores que no son números.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights that this model is based on are others than it was made with.</source>
        <translation>Los pesos en los que se basa este modelo no son aquellos con los que se hizo.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>Choose another model or other bands.</source>
        <translation>Elija otro modelo u otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The device ran out of memory with a single tile; going on with the CPU.</source>
        <translation>El dispositivo se quedó sin memoria con una sola tesela; se continúa con la CPU.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The device ran out of memory; going on with {n} tile(s) at a time.</source>
        <translation>El dispositivo se quedó sin memoria; se continúa con {n} tesela(s) a la vez.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The model was made for other bands.</source>
        <translation>El modelo se hizo para otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>{model}: {bands}; asked for {unknown}</source>
        <translation>{model}: {bands}; se pidió {unknown}</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>as given</source>
        <translation>según lo indicado</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>the model's own</source>
        <translation>la del modelo</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>usual in eight-bit pictures</source>
        <translation>habitual en imágenes de ocho bits</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>what is published of Sentinel-2</source>
        <translation>lo publicado sobre Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>(DN + {offset:g}) / {quantification:g} ({origin})</source>
        <translation>(ND + {offset:g}) / {quantification:g} ({origin})</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Choose another extent, or see what the NoData value, the mask and the scene classification of the input say.</source>
        <translation>Elija otra extensión o compruebe lo que indican el valor NoData, la máscara y la clasificación de la escena de la entrada.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Choose another extent, or see whether the bands hold reflectance.</source>
        <translation>Elija otra extensión o compruebe si las bandas contienen reflectancia.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Give QUANTIFICATION 1 and OFFSET 0, or remove the scale from the file.</source>
        <translation>Indique QUANTIFICATION 1 y OFFSET 0, o elimine la escala del archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Half of the pixels are brighter than {bright:g} in some band (medians {medians}), as only snow and clouds are. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.</source>
        <translation>La mitad de los píxeles son más claros que {bright:g} en alguna banda (medianas {medians}), como solo lo son la nieve y las nubes. La reflectancia se tomó como {taken}; indique QUANTIFICATION y OFFSET si no es correcto.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Next to nothing is brighter than {dark:g} in any band (medians {medians}), darker than land is. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong: {colour:.0f} for 8-bit true colour, for example.</source>
        <translation>Casi nada es más claro que {dark:g} en ninguna banda (medianas {medians}), más oscuro que la tierra firme. La reflectancia se tomó como {taken}; indique QUANTIFICATION y OFFSET si no es correcto: {colour:.0f} para color verdadero de 8 bits, por ejemplo.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Nothing is darker than {darkest:.2g} in any band, as in products of processing baseline 04.00 and later whose offset is still in. Nobody says so, and reflectance was taken as {taken}; give OFFSET -1000 if the product is one of these.</source>
        <translation>Nada es más oscuro que {darkest:.2g} en ninguna banda, como en los productos con línea base de procesamiento 04.00 o posterior cuyo desplazamiento no se ha quitado. Nada lo indica, y la reflectancia se tomó como {taken}; indique OFFSET -1000 si el producto es uno de ellos.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Say how DN become reflectance: QUANTIFICATION 10000 for Sentinel-2 DN, with OFFSET -1000 from processing baseline 04.00 on; 100 for per cent; for stretched values there is none.</source>
        <translation>Precise cómo los ND se convierten en reflectancia: QUANTIFICATION 10000 para ND de Sentinel-2, con OFFSET -1000 a partir de la línea base de procesamiento 04.00; 100 para porcentajes; para valores con contraste realzado no hay ninguno.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>See whether the bands hold reflectance, and give QUANTIFICATION and OFFSET; with another model, use the shipped one.</source>
        <translation>Compruebe si las bandas contienen reflectancia e indique QUANTIFICATION y OFFSET; si se trata de otro modelo, use el incluido.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The bands have an offset but no scale. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.</source>
        <translation>Las bandas tienen desplazamiento pero no escala. La reflectancia se tomó como {taken}; indique QUANTIFICATION y OFFSET si no es correcto.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The result cannot be compared with the input.</source>
        <translation>El resultado no se puede comparar con la entrada.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The result does not agree with the input: it differs by {rmse:.2g} reflectance (RMS), more than the input's own contrast of {contrast:.2g}.</source>
        <translation>El resultado no concuerda con la entrada: difiere en {rmse:.2g} de reflectancia (RMS), más que el contraste de la propia entrada, {contrast:.2g}.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The values are reflectance already, but the file asks to scale them once more.</source>
        <translation>Los valores ya son reflectancia, pero el archivo pide escalarlos una vez más.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The values cannot be reflectance, which is 0 to about 1.</source>
        <translation>Los valores no pueden ser reflectancia, que va de 0 a aproximadamente 1.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>There is nothing but NoData.</source>
        <translation>No hay más que NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{one} and {other} hold the same values: one may be a copy of the other. Choose other bands.</source>
        <translation>{one} y {other} contienen los mismos valores: una puede ser copia de la otra. Elija otras bandas.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{path}: taken as {taken}; medians {medians}</source>
        <translation>{path}: se interpretó como {taken}; medianas {medians}</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{role} holds next to nothing but {median:.4g}: there is nothing to be seen in it, and nothing to be added.</source>
        <translation>{role} no contiene casi nada más que {median:.4g}: no hay nada que ver en ella ni nada que añadir.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{role} {median:.3g}</source>
        <translation>{role} {median:.3g}</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{share:.0%} of {role} are exactly 0. If that means 'not measured', say so: set 0 as the NoData value of the file.</source>
        <translation>El {share:.0%} de los píxeles de {role} vale exactamente 0. Si eso significa 'no medido', indíquelo: establezca 0 como valor NoData del archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{share:.0%} of {role} have negative reflectance: an offset may have been taken off twice. Reflectance was taken as {taken}; give OFFSET 0 if the values have none left.</source>
        <translation>El {share:.0%} de los píxeles de {role} tiene reflectancia negativa: puede que se haya restado dos veces un desplazamiento. La reflectancia se tomó como {taken}; indique OFFSET 0 si los valores ya no tienen ninguno.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>Computing in bfloat16, which is faster here and changes reflectance by no more than about {change:g}. PRECISION fp32 gives the same pixels on every machine.</source>
        <translation>Se calcula en bfloat16, que aquí es más rápido y no cambia la reflectancia en más de unos {change:g}. Con PRECISION fp32 los píxeles son los mismos en cualquier equipo.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>Computing in fp32: PRECISION bf16 is not to be had for this run here.</source>
        <translation>Se calcula en fp32: PRECISION bf16 no está disponible aquí para esta ejecución.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>This model draws nothing: the result is its estimate, whatever the preset.</source>
        <translation>Este modelo no dibuja nada: el resultado es su estimación, sea cual sea el preajuste.</translation>
    </message>
    <message>
        <location filename="../../engine/process/archive.py"/>
        <source>Give --extent=xmin,ymin,xmax,ymax in degrees, or --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</source>
        <translation>Indique --extent=xmin,ymin,xmax,ymax en grados, o --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</translation>
    </message>
    <message>
        <location filename="../../engine/process/archive.py"/>
        <source>Give the file of one as SCL, or go on without.</source>
        <translation>Indique el archivo de una como SCL, o continúe sin ella.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>A line was not JSON.</source>
        <translation>Una línea no era JSON.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>The command is not known.</source>
        <translation>No se reconoce el comando.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>The engine is busy.</source>
        <translation>El motor está ocupado.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>Wait for the run to end.</source>
        <translation>Espere a que termine la ejecución.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give one band of whole class codes from 0 to {high}, as the SCL band of a level-2A product holds them. A probability or a bit mask is none: make what is cloud in it NoData in the raster, or give it codes such as 4 for clear and 9 for cloud.</source>
        <translation>Indique una banda de códigos de clase enteros de 0 a {high}, como los que contiene la banda SCL de un producto de nivel 2A. Una probabilidad o una máscara de bits no sirve: convierta en NoData dentro del ráster lo que sea nube, o asígnele códigos como 4 para despejado y 9 para nube.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give one in the input's own CRS.</source>
        <translation>Indique una en el SRC de la propia entrada.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give the one of the same place, or another extent.</source>
        <translation>Indique la del mismo lugar u otra extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give the one of the same scene.</source>
        <translation>Indique la de la misma escena.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Left out by the scene classification: {share:.3g} % of the pixels.</source>
        <translation>Omitidos por la clasificación de la escena: {share:.3g} % de los píxeles.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification cannot be brought to the input's CRS.</source>
        <translation>La clasificación de la escena no se puede transformar al SRC de la entrada.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification does not cover the extent.</source>
        <translation>La clasificación de la escena no cubre la extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification has no class for {share:.3g} % of the pixels: they are NoData in the result, because nobody knows whether they are free of clouds. Give a classification that covers the extent.</source>
        <translation>La clasificación de la escena no tiene clase para el {share:.3g} % de los píxeles: son NoData en el resultado, porque no se sabe si están libres de nubes. Indique una clasificación que cubra la extensión.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification holds other values than classes.</source>
        <translation>La clasificación de la escena contiene valores que no son clases.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification lies elsewhere than the input.</source>
        <translation>La clasificación de la escena está en otro lugar que la entrada.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification says of every pixel that nothing was measured there, but the input holds values.</source>
        <translation>La clasificación de la escena indica para todos los píxeles que no se midió nada en ellos, pero la entrada contiene valores.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>nothing but 0 and 1, as a mask does</source>
        <translation>solo 0 y 1, como en una máscara</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{count} band(s) of {dtype}</source>
        <translation>{count} banda(s) de tipo {dtype}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{dtype}, with values such as {found}</source>
        <translation>{dtype}, con valores como {found}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{path}: {holds}</source>
        <translation>{path}: {holds}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/grid.py"/>
        <source>extent {extent}; layer {layer}</source>
        <translation>extensión {extent}; capa {layer}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/ground.py"/>
        <source>Give an extent that overlaps the layer, in the layer's own CRS.</source>
        <translation>Indique una extensión que se solape con la capa, en el SRC de la propia capa.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Band {number} ({name}) is used as a mask, 0 being NoData, but it holds much more than 0 and 255. If it was measured, such as near infrared, give its number as that of its band.</source>
        <translation>La banda {number} ({name}) se usa como máscara, en la que 0 es NoData, pero contiene muchos más valores que 0 y 255. Si se midió, como el infrarrojo cercano, indique su número como el de la banda correspondiente.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Name the bands in the layer, give their numbers, for example --bands {example}, or choose another model.</source>
        <translation>Ponga nombre a las bandas en la capa, indique sus números, por ejemplo --bands {example}, o elija otro modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>No names say which band is which; red, green and blue are those of an 8-bit picture. If it is a photo or a map rather than Sentinel-2 true colour, the result means nothing: then use a raster of reflectance.</source>
        <translation>Ningún nombre indica cuál es cada banda; el rojo, el verde y el azul son los de una imagen de 8 bits. Si es una foto o un mapa y no color verdadero de Sentinel-2, el resultado no significa nada: en ese caso, use un ráster de reflectancia.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Pixels where band {number} ({name}) is 0 are NoData.</source>
        <translation>Los píxeles en los que la banda {number} ({name}) vale 0 son NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>{path}: {bands}</source>
        <translation>{path}: {bands}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>{path}: {count} band(s) described as {names}; recognised: {recognised}; needed: {needed}; missing: {missing}</source>
        <translation>{path}: {count} banda(s) con la descripción {names}; reconocidas: {recognised}; necesarias: {needed}; faltan: {missing}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Bring them onto one grid first, for example with gdalwarp or gdalbuildvrt.</source>
        <translation>Páselas antes a una misma cuadrícula, por ejemplo con gdalwarp o gdalbuildvrt.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Give each role a band of its own.</source>
        <translation>Asigne a cada rol su propia banda.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>The bands differ in data type, scale, offset or NoData.</source>
        <translation>Las bandas difieren en el tipo de datos, la escala, el desplazamiento o el valor sin datos.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <location filename="../../engine/stack/file.py"/>
        <source>The bands lie on different grids.</source>
        <translation>Las bandas están en cuadrículas distintas.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Two roles use one band.</source>
        <translation>Dos roles usan la misma banda.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>{role} holds {kind} values, which are not reflectance.</source>
        <translation>{role} contiene valores {kind}, que no son reflectancia.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>Give a band number that exists.</source>
        <translation>Indique un número de banda que exista.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>There is no band {number} for {role}.</source>
        <translation>No existe la banda {number} para {role}.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>{path} has {count} band(s)</source>
        <translation>{path} tiene {count} banda(s)</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>Give QUANTIFICATION, from {low:g} to {high:g}: Sentinel-2 products use 10000, reflectance 1.</source>
        <translation>Indique QUANTIFICATION, de {low:g} a {high:g}: los productos Sentinel-2 usan 10000; la reflectancia, 1.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>It is added to DN: give 0, or -1000 for Sentinel-2 products of processing baseline 04.00 and later.</source>
        <translation>Se suma al ND: indique 0, o -1000 para productos Sentinel-2 con línea base de procesamiento 04.00 o posterior.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>The offset cannot be right.</source>
        <translation>El desplazamiento no puede ser correcto.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>The quantification value cannot be right.</source>
        <translation>El valor de cuantificación no puede ser correcto.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Check the address and the connection, then run it again.</source>
        <translation>Compruebe la dirección y la conexión y vuelva a ejecutarlo.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Give one of the products or rasters in it.</source>
        <translation>Indique uno de los productos o rásteres que contiene.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>It may be damaged or incomplete: download or make it again.</source>
        <translation>Puede estar dañado o incompleto: descárguelo o genérelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <location filename="../../engine/stack/file.py"/>
        <source>The input cannot be read as a raster.</source>
        <translation>La entrada no se puede leer como ráster.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input has no coordinate reference system.</source>
        <translation>La entrada no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input has no georeference.</source>
        <translation>La entrada no está georreferenciada.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Unpack it first, and give what is in it.</source>
        <translation>Descomprímalo antes e indique lo que contiene.</translation>
    </message>
    <message>
        <location filename="../../engine/stack/file.py"/>
        <source>{path}: no other dates</source>
        <translation>{path}: no hay otras fechas</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Another run is writing this output.</source>
        <translation>Otra ejecución está escribiendo esta salida.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Check the disk and the permissions, then try again; to start over, remove the file.</source>
        <translation>Compruebe el disco y los permisos e inténtelo de nuevo; para empezar de cero, elimine el archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Check the free space.</source>
        <translation>Compruebe el espacio libre.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Wait for it to end, or choose another name.</source>
        <translation>Espere a que termine o elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>What an interrupted run has left cannot be read.</source>
        <translation>No se puede leer lo que dejó una ejecución interrumpida.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/outputs.py"/>
        <source>Going on after {done} of {total} tiles.</source>
        <translation>Se continúa tras {done} de {total} teselas.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/outputs.py"/>
        <source>What an interrupted run has left does not belong to this run; starting over.</source>
        <translation>Lo que dejó una ejecución interrumpida no es de esta ejecución; se empieza de nuevo.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Bands {bands}; reflectance = (DN + {offset:g}) / {quantification:g} ({origin}).</source>
        <translation>Bandas {bands}; reflectancia = (ND + {offset:g}) / {quantification:g} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>In {share} of the scene nothing was drawn: the input shows nothing but noise there, as on open water.</source>
        <translation>En el {share} de la escena no se simuló nada: la entrada solo muestra ruido allí, como en aguas abiertas.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>In {share} of the scene the model added nothing to interpolation: it is brighter than anything that the model knows, as snow and clouds are, or values that are taken for too much reflectance.</source>
        <translation>En el {share} de la escena el modelo no añadió nada a la interpolación: es más clara que todo lo que conoce el modelo, como la nieve y las nubes, o como valores que se toman por demasiada reflectancia.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Model {model}, {scale_factor} times finer; {sampling}.</source>
        <translation>Modelo {model}, {scale_factor} veces más fino; {sampling}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>NoData: {share} of the pixels.</source>
        <translation>NoData: {share} de los píxeles.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Not used, because the model does not know them: {bands}.</source>
        <translation>No se usan porque el modelo no las conoce: {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Running without {bands}.</source>
        <translation>Ejecución sin {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Sharpness of the input: MTF {mtf} at its Nyquist frequency ({origin}).</source>
        <translation>Nitidez de la entrada: MTF {mtf} en su frecuencia de Nyquist ({origin}).</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>The pixels are about {across_m:.3g} m wide and {down_m:.3g} m high on the ground, but the model was made for squares of {wanted_m:g} m: what it adds may not fit. Bring the raster to such pixels first, for example in the UTM zone of the place.</source>
        <translation>Sobre el terreno, los píxeles miden unos {across_m:.3g} m de ancho y {down_m:.3g} m de alto, pero el modelo se hizo para cuadrados de {wanted_m:g} m: lo que añade puede no ser adecuado. Pase antes el ráster a píxeles así, por ejemplo en la zona UTM del lugar.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>The pixels are about {gsd_m:.3g} m, but the model was made for {wanted_m:g} m: what it adds may not fit. Use a raster of that pixel size or another model.</source>
        <translation>Los píxeles miden unos {gsd_m:.3g} m, pero el modelo se hizo para {wanted_m:g} m: lo que añade puede no ser adecuado. Use un ráster con ese tamaño de píxel u otro modelo.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>bicubic interpolation</source>
        <translation>interpolación bicúbica</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>ensemble of {n}</source>
        <translation>conjunto de {n}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>mean of {n} orientations</source>
        <translation>media de {n} orientaciones</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>regression estimate only</source>
        <translation>solo la estimación por regresión</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>regression estimate only (temperature 0 leaves nothing of {drawn})</source>
        <translation>solo la estimación por regresión (la temperatura 0 no deja nada de {drawn})</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>strength {strength:g}</source>
        <translation>intensidad {strength:g}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>temperature {temperature:g}</source>
        <translation>temperatura {temperature:g}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} pixel(s) ({share}) are 0 in all bands, and the file does not say what means NoData: they are NoData in the result. Set the NoData value of the file if 0 was measured.</source>
        <translation>{n} píxel(es) ({share}) valen 0 en todas las bandas, y el archivo no indica qué significa NoData: son NoData en el resultado. Establezca el valor NoData del archivo si el 0 se midió.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} pixel(s) ({share}) hold values that cannot be reflectance; they are NoData in the result.</source>
        <translation>{n} píxel(es) ({share}) contienen valores que no pueden ser reflectancia; son NoData en el resultado.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} sampling steps</source>
        <translation>{n} pasos de muestreo</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} sampling steps (deterministic)</source>
        <translation>{n} pasos de muestreo (determinista)</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose a file name that ends in .tif.</source>
        <translation>Elija un nombre de archivo que termine en .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Close programs that have it open.</source>
        <translation>Cierre los programas que la tengan abierta.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Create it first or choose another one.</source>
        <translation>Créela antes o elija otra.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Give the name of a file.</source>
        <translation>Indique el nombre de un archivo.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Make room, choose another disk, or choose a smaller extent.</source>
        <translation>Libere espacio, elija otro disco o una extensión más pequeña.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output cannot be replaced.</source>
        <translation>No se puede reemplazar la salida.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output is a folder.</source>
        <translation>La salida es una carpeta.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output is write-protected.</source>
        <translation>La salida está protegida contra escritura.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output must be a GeoTIFF.</source>
        <translation>La salida debe ser un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output's folder cannot be written to.</source>
        <translation>No se puede escribir en la carpeta de la salida.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output's folder does not exist.</source>
        <translation>La carpeta de la salida no existe.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>There is not enough room for the output.</source>
        <translation>No hay espacio suficiente para la salida.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>{folder}: {needed:.1f} MB needed, {free:.1f} MB free</source>
        <translation>{folder}: se necesitan {needed:.1f} MB, hay {free:.1f} MB libres</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>Cancelled; what is done so far is kept.</source>
        <translation>Cancelado; lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>Give the same command again to go on, or remove these files to give the run up.</source>
        <translation>Vuelva a ejecutar la misma orden para continuar, o elimine estos archivos para abandonar la ejecución.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output cannot be put in its place.</source>
        <translation>No se puede colocar la salida en su sitio.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output could not be finished.</source>
        <translation>No se pudo finalizar la salida.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>{path}: {reason}; the result is in {kept}</source>
        <translation>{path}: {reason}; el resultado está en {kept}</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Set up the engine</source>
        <translation>Instalar el motor</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Show or hide the Subpixel dock</source>
        <translation>Mostrar u ocultar el panel Subpixel</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <location filename="../../ui/engine/dialog.py"/>
        <location filename="../../ui/messages.py"/>
        <location filename="../../ui/processing/provider.py"/>
        <source>Subpixel</source>
        <translation>Subpixel</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <location filename="../../ui/help_texts.py"/>
        <source>Super-resolve Sentinel-2</source>
        <translation>Superresolver Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Give another name.</source>
        <translation>Indique otro nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Give the address of a STAC catalogue, such as https://example.org/stac/v1, or a path that ends in .json.</source>
        <translation>Indique la dirección de un catálogo STAC, como https://example.org/stac/v1, o una ruta que termine en .json.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Keep them in QGIS's authentication manager, and choose that entry as the catalogue's credentials.</source>
        <translation>Guárdelas en el administrador de autenticación de QGIS y elija esa entrada como credenciales del catálogo.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>The catalogue's address is not understood.</source>
        <translation>No se entiende la dirección del catálogo.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>There are credentials in the catalogue's address.</source>
        <translation>La dirección del catálogo contiene credenciales.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Two catalogues have one name.</source>
        <translation>Dos catálogos tienen el mismo nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>In the storage of the Copernicus Data Space (access key and secret key)</source>
        <translation>En el almacenamiento de Copernicus Data Space (clave de acceso y clave secreta)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>My catalogue</source>
        <translation>Mi catálogo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>Open to anybody, or to these credentials</source>
        <translation>Abiertos a todos, o a estas credenciales</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>Signed as by the Planetary Computer</source>
        <translation>Firmados como en el Planetary Computer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/look.py"/>
        <location filename="../../ui/dock/placing.py"/>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>See whether the file is still there.</source>
        <translation>Compruebe si el archivo sigue existiendo.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/look.py"/>
        <source>What was read of the archive cannot be loaded.</source>
        <translation>No se puede cargar lo que se leyó del archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Choose a smaller extent.</source>
        <translation>Elija una extensión más pequeña.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>The extent is too large for one piece.</source>
        <translation>La extensión es demasiado grande para un solo recorte.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent lies outside what its CRS can describe.</source>
        <translation>La extensión está fuera de lo que su SRC puede describir.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>{width} x {height} px, at most {most}</source>
        <translation>{width} x {height} px, como máximo {most}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>cloud not known</source>
        <translation>nubes desconocidas</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>covers {share:.0f} %</source>
        <translation>cubre {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>{share:.0f} % cloud</source>
        <translation>{share:.0f} % de nubes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Cancelling</source>
        <translation>Cancelando</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>Cloud and cover are of the place that was searched, which is not all of what is chosen now.</source>
        <translation>Las nubes y la cobertura son del lugar buscado, que no es todo lo que está elegido ahora.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Looking for scenes in {catalogue}</source>
        <translation>Buscando escenas en {catalogue}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>Reading the scene</source>
        <translation>Leyendo la escena</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>The newest scene with at most {cloud:g} % of cloud over the extent is taken. To choose another one, find scenes.</source>
        <translation>Se toma la escena más reciente con {cloud:g} % de nubes como máximo sobre la extensión. Para elegir otra, busque escenas.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>These scenes are of another place or time. Find scenes again, or take the newest clear one.</source>
        <translation>Estas escenas son de otro lugar o de otra época. Busque de nuevo, o tome la más reciente despejada.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>Add a layer, or zoom to where you want to look.</source>
        <translation>Añada una capa, o acérquese a donde quiera mirar.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>The map shows no place yet.</source>
        <translation>El mapa aún no muestra ningún lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Sentinel-2 archive</source>
        <translation>Archivo Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Settings of {name}.</source>
        <translation>Ajustes de {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Add a Sentinel-2 raster to the project.</source>
        <translation>Añada un ráster Sentinel-2 al proyecto.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Bands {bands}. Reflectance = (DN {offset}) / {quantification} ({origin}).</source>
        <translation>Bandas {bands}. Reflectancia = (ND {offset}) / {quantification} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Not found: {bands}. Choose them below, under Bands and reflectance.</source>
        <translation>No se encontraron: {bands}. Elíjalas abajo, en Bandas y reflectancia.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>[None]</source>
        <translation>[Ninguna]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>given</source>
        <translation>indicado</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>All ten, of 10 and 20 m</source>
        <translation>Las diez, de 10 y 20 m</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>Visible and near infrared</source>
        <translation>Visible e infrarrojo cercano</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>Without {bands}, which the layer does not have.</source>
        <translation>Sin {bands}, que la capa no tiene.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>The layer brings no scene classification along; only products of level L2A do. Add one to the project and choose it under Bands and reflectance.</source>
        <translation>La capa no incluye clasificación de la escena; solo los productos de nivel L2A la incluyen. Añada una al proyecto y elíjala en Bandas y reflectancia.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>[That of the product]</source>
        <translation>[La del producto]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>A rectangle drawn on the map with the button beside</source>
        <translation>Un rectángulo dibujado en el mapa con el botón contiguo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>All of the layer</source>
        <translation>Toda la capa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/reading/grid.py"/>
        <source>Choose an extent that overlaps the layer.</source>
        <translation>Elija una extensión que se solape con la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Drawn rectangle</source>
        <translation>Rectángulo dibujado</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Map view</source>
        <translation>Vista del mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Move the map to what you want to see.</source>
        <translation>Mueva el mapa a lo que quiera ver.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No layer of polygons is selected.</source>
        <translation>No hay ninguna capa de polígonos seleccionada.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No polygon is selected.</source>
        <translation>No hay ningún polígono seleccionado.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No rectangle has been drawn yet.</source>
        <translation>Aún no se ha dibujado ningún rectángulo.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Polygon layer</source>
        <translation>Capa de polígonos</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Press Draw and drag a rectangle on the map.</source>
        <translation>Pulse Dibujar y arrastre un rectángulo en el mapa.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Select one in the layer panel, with a polygon in it.</source>
        <translation>Seleccione en el panel de capas una que contenga un polígono.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Select one or more polygons of a vector layer on the map.</source>
        <translation>Seleccione en el mapa uno o más polígonos de una capa vectorial.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Selected polygons</source>
        <translation>Polígonos seleccionados</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>The extent cannot be brought to the layer's CRS.</source>
        <translation>La extensión no se puede transformar al SRC de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The middle of the map lies outside the layer.</source>
        <translation>El centro del mapa está fuera de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The part of the layer that the map shows</source>
        <translation>La parte de la capa que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The rectangle around all polygons of the layer selected in the layer panel</source>
        <translation>El rectángulo alrededor de todos los polígonos de la capa seleccionada en el panel de capas</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The rectangle around the polygons selected on the map</source>
        <translation>El rectángulo que encierra los polígonos seleccionados en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>What the map shows</source>
        <translation>Lo que muestra el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Whole layer</source>
        <translation>Capa completa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>1.25 m, experimental</source>
        <translation>1,25 m, experimental</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>2.5 m</source>
        <translation>2,5 m</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>Models (*.safetensors)</source>
        <translation>Modelos (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>[Shipped model]</source>
        <translation>[Incluido]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>The output exists already.</source>
        <translation>La salida ya existe.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <source>[Temporary file]</source>
        <translation>[Temporal]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>Clouds and their shadows become NoData.</source>
        <translation>Las nubes y sus sombras pasan a ser NoData.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>Only {size} are free in {folder}.</source>
        <translation>Solo quedan {size} libres en {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>The run will make {what}.</source>
        <translation>La ejecución supone {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>about {time}</source>
        <translation>aprox. {time}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>in a time not known yet</source>
        <translation>en un tiempo aún desconocido</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{size} of memory</source>
        <translation>{size} de memoria</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{size} on disk</source>
        <translation>{size} en disco</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} píxeles</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>The result cannot be loaded.</source>
        <translation>No se puede cargar el resultado.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <source>{name} (preview)</source>
        <translation>{name} (vista previa)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <source>{name}, uncertainty</source>
        <translation>{name}, incertidumbre</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>The file is no longer there.</source>
        <translation>El archivo ya no existe.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>{path}
Agrees with the input within {rmse:.4f} reflectance.</source>
        <translation>{path}
Concuerda con la entrada con una diferencia de {rmse:.4f} de reflectancia.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>{when}: {name}, {seconds:.0f} s</source>
        <translation>{when}: {name}, {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Its values are judged when the run has copied what it needs.</source>
        <translation>Sus valores se evaluarán cuando la ejecución haya copiado lo que necesita.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Look at the values of {name}</source>
        <translation>Examinar los valores de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Looking at the values...</source>
        <translation>Examinando los valores...</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Median reflectance: {medians}.</source>
        <translation>Reflectancia mediana: {medians}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>Load the result</source>
        <translation>Cargar el resultado</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>Shown: {name}</source>
        <translation>Se muestra: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>The result cannot be loaded: {path}</source>
        <translation>No se puede cargar el resultado: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>{name} is super-resolved.</source>
        <translation>Superresolución de {name} terminada.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run.py"/>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/processing/running.py"/>
        <source>Starting the engine</source>
        <translation>Iniciando el motor</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se ha escrito nada.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>Done in {seconds:.0f} s; agrees with the input within {rmse:.4f} reflectance.</source>
        <translation>Terminado en {seconds:.0f} s; concuerda con la entrada con una diferencia de {rmse:.4f} de reflectancia.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>The run failed; see the Subpixel log.</source>
        <translation>La ejecución falló; consulte el registro de Subpixel.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <source>Choose an entry of QGIS's authentication manager with a user name and a password (basic authentication).</source>
        <translation>Elija una entrada del administrador de autenticación de QGIS con nombre de usuario y contraseña (autenticación básica).</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <location filename="../../ui/engine/events.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/model.py"/>
        <source>Install the plugin again.</source>
        <translation>Vuelva a instalar el complemento.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <source>The credentials cannot be used.</source>
        <translation>No se pueden usar las credenciales.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <location filename="../../ui/engine/events.py"/>
        <source>The engine's answer is not understood.</source>
        <translation>No se entiende la respuesta del motor.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Check the network, or install from an offline folder of wheels.</source>
        <translation>Compruebe la red o instale desde una carpeta local de wheels.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Check the proxy in QGIS's network settings.</source>
        <translation>Compruebe el proxy en la configuración de red de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Choose another Python interpreter, or a folder that has all wheels.</source>
        <translation>Elija otro intérprete de Python o una carpeta que contenga todos los wheels.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Close other QGIS windows and try again.</source>
        <translation>Cierre las demás ventanas de QGIS e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Downloading and installing packages</source>
        <translation>Descargando e instalando paquetes</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Make room on the disk.</source>
        <translation>Libere espacio en el disco.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Make room: {gb:.0f} GB are needed.</source>
        <translation>Libere espacio: se necesitan {gb:.0f} GB.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Making the environment</source>
        <translation>Creando el entorno</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>See that the disk has room and the folder is yours.</source>
        <translation>Compruebe que haya espacio en el disco y que la carpeta le pertenezca.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>See the log for what pip said.</source>
        <translation>Consulte en el registro el mensaje de pip.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The disk is too full for the environment.</source>
        <translation>No hay espacio suficiente en el disco para el entorno.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The environment cannot be written.</source>
        <translation>No se puede escribir el entorno.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <location filename="../../ui/engine/task.py"/>
        <source>The environment could not be built.</source>
        <translation>No se pudo crear el entorno.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The environment could not be removed.</source>
        <translation>No se pudo eliminar el entorno.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The new environment does not work.</source>
        <translation>El nuevo entorno no funciona.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>This package is not the one that Subpixel was tested with: try again over another network, or fill the folder of wheels again.</source>
        <translation>Este paquete no es el que se probó con Subpixel: inténtelo de nuevo por otra red o vuelva a llenar la carpeta de wheels.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Trying it out</source>
        <translation>Probando el entorno</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>See the Subpixel log; a smaller {name} needs less memory.</source>
        <translation>Consulte el registro de Subpixel; un valor menor de {name} necesita menos memoria.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>The engine process ended unexpectedly.</source>
        <translation>El proceso del motor terminó de forma inesperada.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>exit code {code}</source>
        <translation>código de salida {code}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>CPU only</source>
        <translation>Solo CPU</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Cancelado; no se ha cambiado nada.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>In use: {path}</source>
        <translation>En uso: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Look for Python</source>
        <translation>Buscar Python</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>NVIDIA GPU (CUDA) and CPU</source>
        <translation>GPU NVIDIA (CUDA) y CPU</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>No Python {version} or newer was found. Install one from python.org, or choose your own below.</source>
        <translation>No se encontró Python {version} o posterior. Instálelo desde python.org o elija el suyo abajo.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Ready: PyTorch {torch} on {device}.</source>
        <translation>Listo: PyTorch {torch} en {device}.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Remove the Subpixel engine</source>
        <translation>Eliminar el motor de Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Remove the engine environment {path}?</source>
        <translation>¿Eliminar el entorno del motor {path}?</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Removed.</source>
        <translation>Eliminado.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Removing</source>
        <translation>Eliminando</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>El motor aún no está instalado.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>The next run uses it.</source>
        <translation>Se usará en la próxima ejecución.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>There is no such file: {path}</source>
        <translation>No existe el archivo: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>[Download]</source>
        <translation>[Descargar]</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>about {n:.1f} GB to download</source>
        <translation>unos {n:.1f} GB de descarga</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>about {n} MB to download</source>
        <translation>unos {n} MB de descarga</translation>
    </message>
    <message>
        <location filename="../../ui/engine/environment.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock. Without a window: python3 -m venv "{folder}" and then: "{python}" -m pip install -r "{requirements}". Or set {variable} to an interpreter that has torch, rasterio and safetensors.</source>
        <translation>Pulse 'Instalar el motor' en el panel Subpixel. Sin interfaz gráfica: python3 -m venv "{folder}" y después: "{python}" -m pip install -r "{requirements}". O asigne a {variable} un intérprete que tenga torch, rasterio y safetensors.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/environment.py"/>
        <source>There is no Python environment for the engine yet.</source>
        <translation>Aún no hay un entorno de Python para el motor.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/machine.py"/>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <location filename="../../ui/engine/machine.py"/>
        <source>Measure this machine for Subpixel</source>
        <translation>Medir este equipo para Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/engine/process.py"/>
        <source>Make the engine environment again.</source>
        <translation>Vuelva a crear el entorno del motor.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/process.py"/>
        <source>The engine could not be started.</source>
        <translation>No se pudo iniciar el motor.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/task.py"/>
        <source>Set up the Subpixel engine</source>
        <translation>Instalar el motor de Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'2.5m' with the shipped model, or '1.25m' with a second one, which is experimental: on ground whose truth is known it shows no more than the result of 2.5 m does when it is enlarged, it draws nothing whatever the preset, and results are four times as large. Its number does as well: 0 2.5m, 1 1.25m.</source>
        <translation>'2.5m' con el modelo incluido, o '1.25m' con un segundo, que es experimental: donde se conoce la verdad no muestra más que el resultado de 2,5 m ampliado; no dibuja nada, sea cual sea el preajuste, y los resultados ocupan cuatro veces más. También vale su número: 0 2.5m, 1 1.25m.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'same' keeps the input's data type and DN encoding; 'float32' writes reflectance. Its number does as well: 0 same, 1 float32.</source>
        <translation>'same' conserva el tipo de datos y la codificación en ND de la entrada; 'float32' escribe reflectancia. También sirve su número: 0 same, 1 float32.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m, B02, B03, B04 and B08. 'all ten': those of 20 m as well, B05, B06, B07, B8A, B11 and B12, each of whose values stands in four pixels. Super-resolving takes what was measured at 20 m from the product in both cases. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared': las cuatro bandas de 10 m, B02, B03, B04 y B08. 'all ten': también las de 20 m, B05, B06, B07, B8A, B11 y B12, cada uno de cuyos valores está en cuatro píxeles. En ambos casos la superresolución toma del producto lo que se midió a 20 m. También vale su número: 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, at the same pixel size, each in agreement with its own measurement of 20 m. Those are found in the product that the raster lies in, or by their names among its bands; a band that is not found is left out, and the log says so. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared': las cuatro bandas de 10 m. 'all ten': también las del borde rojo, del infrarrojo cercano estrecho y del infrarrojo de onda corta (B05, B06, B07, B8A, B11, B12), con el mismo tamaño de píxel, cada una de acuerdo con su propia medición de 20 m. Se buscan en el producto al que pertenece el ráster, o por su nombre entre las bandas de este; una banda que no se encuentra se omite, y el registro lo dice. También vale su número: 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, read at 20 m and given at the same pixel size, each in agreement with its own measurement. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared': las cuatro bandas de 10 m. 'all ten': también las del borde rojo, del infrarrojo cercano estrecho y del infrarrojo de onda corta (B05, B06, B07, B8A, B11, B12), leídas a 20 m y dadas con el mismo tamaño de píxel, cada una de acuerdo con su propia medición. También vale su número: 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Looks in a STAC catalogue for Sentinel-2 scenes of level 2A over an extent, and lists them as footprints, best first: those that cover the whole extent before the others, and of these the newest.&lt;/p&gt;&lt;p&gt;Cloud is the share of the &lt;i&gt;extent&lt;/i&gt;, not of the scene, that the scene classification calls cloud or cloud shadow. Scenes of one pass that meet at the border of a tile count together, and are joined where they are read.&lt;/p&gt;&lt;p&gt;The archive learns which place is asked for; nothing else leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Busca en un catálogo STAC escenas Sentinel-2 de nivel 2A sobre una extensión y las enumera como huellas, la mejor primero: las que cubren toda la extensión antes que las demás y, de estas, la más reciente.&lt;/p&gt;&lt;p&gt;Las nubes son la parte de la &lt;i&gt;extensión&lt;/i&gt;, no de la escena, que la clasificación de la escena llama nube o sombra de nube. Las escenas de una misma pasada que se tocan en el borde de una tesela cuentan juntas y se unen al leerlas.&lt;/p&gt;&lt;p&gt;El archivo sabe qué lugar se pide; nada más sale de esta máquina.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Opens a Sentinel-2 product as it was downloaded (SAFE folder, zip, tar or metadata file, level 1C or 2A) as one raster of its four 10 m bands, or of these and the six of 20 m, ready for &lt;i&gt;Super-resolve Sentinel-2&lt;/i&gt;. The archive need not be unpacked. Copernicus quarterly mosaics, products of the Theia centre (MAJA; flat reflectance where there is some) and of SNAP (BEAM-DIMAP) open likewise.&lt;/p&gt;&lt;p&gt;The result is a virtual raster: a small file that refers to the images in the product, which must stay where it is. Its bands are named, and carry scale, offset and NoData as the product's metadata says, so that QGIS shows reflectance. Products of processing baseline 04.00 and later (from 25 January 2022) have an offset of -1000, which is taken into account from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Abre un producto Sentinel-2 tal como se descargó (carpeta SAFE, zip, tar o archivo de metadatos, nivel 1C o 2A) como un único ráster de sus cuatro bandas de 10 m, o de estas y las seis de 20 m, listo para &lt;i&gt;Superresolver Sentinel-2&lt;/i&gt;. No hace falta descomprimir el archivo comprimido. Los mosaicos trimestrales de Copernicus, los productos del centro Theia (MAJA; reflectancia con corrección de pendientes donde la hay) y los de SNAP (BEAM-DIMAP) se abren del mismo modo.&lt;/p&gt;&lt;p&gt;El resultado es un ráster virtual: un archivo pequeño que remite a las imágenes del producto, que debe permanecer en su sitio. Sus bandas tienen nombre y llevan la escala, el desplazamiento y el valor NoData que indican los metadatos del producto, de modo que QGIS muestra la reflectancia. Los productos con línea base de procesamiento 04.00 o posterior (desde el 25 de enero de 2022) tienen un desplazamiento de -1000, que se tiene en cuenta a partir de aquí.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Takes the newest Sentinel-2 scene (level 2A) of an archive that is clear over an extent, or the one that is named, reads the pixels of the extent over the network, and super-resolves them as &lt;i&gt;Super-resolve Sentinel-2&lt;/i&gt; does a raster. Scenes of one pass that meet at the border of a tile are joined. Scale, offset and NoData are what the archive says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; What was read, at 10 m, is an output too: compare with it.&lt;/p&gt;&lt;p&gt;Both rasters name their scenes, days, processing baseline and catalogue, and the words that have to be shown with them: &lt;i&gt;Contains modified Copernicus Sentinel data&lt;/i&gt; and the year.&lt;/p&gt;&lt;p&gt;The archive learns which place is asked for; nothing else leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Toma la escena Sentinel-2 (nivel 2A) más reciente de un archivo que esté despejada sobre una extensión, o la que se nombre, lee por la red los píxeles de la extensión y los superresuelve como &lt;i&gt;Superresolver Sentinel-2&lt;/i&gt; hace con un ráster. Las escenas de una misma pasada que se tocan en el borde de una tesela se unen. Escala, desplazamiento y NoData son los que dice el archivo.&lt;/p&gt;&lt;p&gt;&lt;b&gt;El detalle más fino que 10 m es generado, no medido.&lt;/b&gt; Lo que se leyó, a 10 m, también es una salida: compárelo.&lt;/p&gt;&lt;p&gt;Ambos rásteres nombran sus escenas, días, versión de procesamiento y catálogo, y las palabras que hay que mostrar con ellos: &lt;i&gt;Contains modified Copernicus Sentinel data&lt;/i&gt; y el año.&lt;/p&gt;&lt;p&gt;El archivo sabe qué lugar se pide; nada más sale de esta máquina.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels. A small diffusion model that comes with the plugin adds detail; a projection then makes the result agree with the measurement: seen through the Sentinel-2 sensor model it gives the input back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; It is plausible, it is not evidence. Ask for the uncertainty layer to see where the samples of the model differ, and do not count or measure things that the 10 m input does not show.&lt;/p&gt;&lt;p&gt;A preset says how much is drawn: &lt;i&gt;faithful&lt;/i&gt; nothing, &lt;i&gt;balanced&lt;/i&gt; with restraint, &lt;i&gt;detailed&lt;/i&gt; in full. Numbers that are given replace those of the preset.&lt;/p&gt;&lt;p&gt;The result lies exactly on the input's grid, divided by the model's scale factor, which is four for the shipped model; it keeps the data type, the DN encoding and NoData. The same seed gives the same pixels at the same place, whatever the extent or the tile size, so that neighbouring runs fit together without a seam.&lt;/p&gt;&lt;p&gt;On request all ten bands of 10 and 20 m come out at 2.5 m, red edge and short-wave infrared among them.&lt;/p&gt;&lt;p&gt;The input needs red, green and blue bands; near infrared is used when it is there. Bands are recognised by their names (B04, red, ...) or given by number. Another model may need other bands, and says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Convierte un ráster Sentinel-2 con píxeles de 10 m en uno con píxeles de 2.5 m. Un pequeño modelo de difusión incluido en el complemento añade detalle; después, una proyección hace que el resultado concuerde con la medición: visto a través del modelo del sensor Sentinel-2, devuelve la entrada.&lt;/p&gt;&lt;p&gt;&lt;b&gt;El detalle más fino que 10 m es generado, no medido.&lt;/b&gt; Es verosímil, pero no es una prueba. Solicite la capa de incertidumbre para ver dónde difieren las muestras del modelo, y no cuente ni mida objetos que la entrada de 10 m no muestre.&lt;/p&gt;&lt;p&gt;Un preajuste indica cuánto detalle se simula: &lt;i&gt;faithful&lt;/i&gt; (fiel), ninguno; &lt;i&gt;balanced&lt;/i&gt; (equilibrado), con moderación; &lt;i&gt;detailed&lt;/i&gt; (detallado), todo. Los números que se indiquen sustituyen a los del preajuste.&lt;/p&gt;&lt;p&gt;El resultado se apoya exactamente en la cuadrícula de la entrada, dividida por el factor de escala del modelo, que es cuatro en el modelo incluido; conserva el tipo de datos, la codificación en ND y el valor sin datos. La misma semilla da los mismos píxeles en el mismo lugar, sean cuales sean la extensión o el tamaño de tesela, de modo que las ejecuciones contiguas encajan sin costuras.&lt;/p&gt;&lt;p&gt;Si se pide, salen a 2,5 m las diez bandas de 10 y 20 m, entre ellas las del borde rojo y del infrarrojo de onda corta.&lt;/p&gt;&lt;p&gt;La entrada necesita bandas roja, verde y azul; el infrarrojo cercano se usa si está disponible. Las bandas se reconocen por sus nombres (B04, red, ...) o se indican por número. Otro modelo puede necesitar otras bandas; en tal caso lo indica.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>A day (2024-06-30), a month (2024-06), a year (2024), or a range of them with a slash between (2024-06-01/2024-08-31); one side of it may stay empty. Left empty, any date.</source>
        <translation>Un día (2024-06-30), un mes (2024-06), un año (2024) o un intervalo con una barra en medio (2024-06-01/2024-08-31); un lado puede quedar vacío. Si se deja vacío, cualquier fecha.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Added to DN before dividing: -1000 for products of processing baseline 04.00 and later unless the raster was harmonised. Left empty, it is read from the product that the raster lies in or the bands' offset, else 0.</source>
        <translation>Se suma al ND antes de dividir: -1000 para productos con línea base de procesamiento 04.00 o posterior, salvo que el ráster se haya armonizado. Si se deja vacío, se lee del producto en el que está el ráster o del desplazamiento de las bandas; si no lo hay, 0.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>All of the drawn detail: sharpest to look at, and most invented.</source>
        <translation>Todo el detalle dibujado: lo más nítido a la vista, y lo más inventado.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Another model: a .safetensors file with its .json beside it, as exported by the training. It decides bands, pixel size and scale factor. Left empty, the shipped model runs.</source>
        <translation>Otro modelo: un archivo .safetensors acompañado de su .json, tal como lo exporta el entrenamiento. Determina las bandas, el tamaño de píxel y el factor de escala. Si se deja vacío, se ejecuta el modelo incluido.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Classes of the scene classification that become NoData, with commas between. 0 NoData, 1 saturated or defective, 2 dark area, 3 cloud shadow, 4 vegetation, 5 bare ground, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
        <translation>Clases de la clasificación de la escena que pasan a ser NoData, separadas por comas. 0 NoData, 1 saturado o defectuoso, 2 zona oscura, 3 sombra de nube, 4 vegetación, 5 suelo desnudo, 6 agua, 7 sin clasificar, 8 y 9 nube, 10 cirro fino, 11 nieve.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Detailed</source>
        <translation>Detallado</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Earth Search, Planetary Computer or Copernicus Data Space, the name of one that you keep in the dock, or the address of any other STAC API or static catalogue.</source>
        <translation>Earth Search, Planetary Computer o Copernicus Data Space, el nombre de uno que usted guarda en el panel, o la dirección de cualquier otra API STAC o catálogo estático.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Entry of QGIS's authentication manager with a user name and a password (basic authentication), for an archive that asks for them: for the Copernicus Data Space the access key and the secret key of its object storage. They go to the engine's process alone, and are neither stored nor logged. Left empty, those that are kept with the catalogue.</source>
        <translation>Entrada del administrador de autenticación de QGIS con nombre de usuario y contraseña (autenticación básica), para un archivo que los pida: para Copernicus Data Space, la clave de acceso y la clave secreta de su almacenamiento de objetos. Van solo al proceso del motor y no se guardan ni se registran. Si se deja vacío, los que se guardan con el catálogo.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Faithful</source>
        <translation>Fiel</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Find Sentinel-2 scenes</source>
        <translation>Buscar escenas Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Footprints of the scenes in degrees, best first, with the fields id, time, platform, tile, cloud and covered (per cent of the extent, of the whole pass), baseline, collection, thumbnail and catalogue. Empty where there is no such scene.</source>
        <translation>Huellas de las escenas en grados, la mejor primero, con los campos id, time, platform, tile, cloud y covered (porcentaje de la extensión, de la pasada entera), baseline, collection, thumbnail y catalogue. Vacía si no hay tal escena.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with smaller pixels on the same grid, a quarter as wide with the shipped model.</source>
        <translation>GeoTIFF con píxeles más pequeños en la misma cuadrícula, de un cuarto del ancho con el modelo incluido.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with the error to expect, as a standard deviation in reflectance, one band for each band of the result. It comes from the spread of the samples and the drawn detail, calibrated on ground whose truth is known, whatever the temperature. Needs an ensemble of 2 or more, which is 4 unless given; with the preset 'faithful' the samples serve this layer only and the result stays the regression estimate.</source>
        <translation>GeoTIFF con el error esperable, como desviación estándar en reflectancia, con una banda por cada banda del resultado. Se obtiene de la dispersión de las muestras y del detalle simulado, y está calibrado en zonas cuya realidad se conoce, sea cual sea la temperatura. Necesita un conjunto de 2 o más, que es 4 si no se indica; con el preajuste 'faithful' (fiel) las muestras sirven solo para esta capa y el resultado sigue siendo la estimación por regresión.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with what was read of the archive, at 10 m; its scene classification lies beside it, with _scl before the ending. Left empty, it lies beside the result, with _10m before the ending.</source>
        <translation>GeoTIFF con lo que se leyó del archivo, a 10 m; su clasificación de la escena está al lado, con _scl antes de la extensión. Si se deja vacío, está al lado del resultado, con _10m antes de la extensión.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many dates are measured together, 1 to 12. With more than one the clearest scenes that cover the whole extent are read, and brought to the newest of them or to the one that is named: each shows the ground at other places within its pixels, and together they show more of it than one can. Clouds and what has changed do not count; clouds of the newest are filled. The log says how far each lies off and how much of it counts. Reading and computing take longer.</source>
        <translation>Cuántas fechas se miden juntas, de 1 a 12. Con más de una se leen las escenas más despejadas que cubren toda la extensión y se llevan a la más reciente de ellas o a la que se nombra: cada una muestra el suelo en otros lugares dentro de sus píxeles, y juntas muestran más de lo que puede una sola. Las nubes y lo que ha cambiado no cuentan; las nubes de la más reciente se rellenan. El registro dice cuánto se desplaza cada una y cuánto de ella cuenta. La lectura y el cálculo tardan más.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many per cent of the extent may be cloud or cloud shadow, by the scene classification.</source>
        <translation>Qué porcentaje de la extensión puede ser nube o sombra de nube, según la clasificación de la escena.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many scenes to list at most; the search ends when there are so many.</source>
        <translation>Cuántas escenas enumerar como máximo; la búsqueda termina cuando hay tantas.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much is drawn. 'faithful': only what the model is sure of, its regression estimate. 'balanced': part of the drawn detail is kept. 'detailed': all of it, sharpest and most invented. Steps, ensemble, temperature and strength, where given, replace what the preset says. Its number does as well: 0 faithful, 1 balanced, 2 detailed.</source>
        <translation>Cuánto se dibuja. 'faithful': solo aquello de lo que el modelo está seguro, su estimación por regresión. 'balanced': se conserva parte del detalle dibujado. 'detailed': todo, lo más nítido y lo más inventado. Los pasos, el conjunto, la temperatura y la fuerza, si se dan, sustituyen lo que dice el ajuste. También vale su número: 0 faithful, 1 balanced, 2 detailed.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much of what the model's regression estimate adds to interpolation is kept: 0 nothing, 1 everything. Less is smoother. Left empty, as the preset says.</source>
        <translation>Cuánto se conserva de lo que la estimación por regresión del modelo añade a la interpolación: 0 nada, 1 todo. Con menos es más suave. Si se deja vacío, según el ajuste.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. Left empty, as the preset says.</source>
        <translation>Cuánto se conserva de lo que las muestras añaden a la estimación por regresión: 0 nada, 1 todo. Si se deja vacío, lo que diga el preajuste.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How sharp the input is, which decides how much of it can be brought out. 'auto' goes by what it is: for measured reflectance the modulation transfer function (MTF) that is published of Sentinel-2's bands, .24 to .28 at the Nyquist frequency, and the instrument's noise; for eight-bit pictures, which were sharpened and are noisier, .48. 'product' and 'picture' choose one of the two, a number from 0.1 to 0.6 is the MTF of all bands. The result's tags say what was assumed.</source>
        <translation>Nitidez de la entrada, que decide cuánto puede sacarse de ella. 'auto' se guía por lo que es: para reflectancia medida, la función de transferencia de modulación (MTF) publicada de las bandas de Sentinel-2, de 0,24 a 0,28 en la frecuencia de Nyquist, y el ruido del instrumento; para imágenes de ocho bits, que fueron realzadas y tienen más ruido, 0,48. 'product' y 'picture' eligen una de las dos; un número de 0.1 a 0.6 es la MTF de todas las bandas. Las etiquetas del resultado dicen qué se supuso.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Id of a scene, such as 'Find Sentinel-2 scenes' gives; dates and cloud then do not count, unless several dates are measured together. Left empty, the newest clear scene is taken, of those that cover the whole extent.</source>
        <translation>Id de una escena, como las que da «Buscar escenas Sentinel-2»; entonces no cuentan las fechas ni las nubes, salvo que se midan juntas varias fechas. Si se deja vacío, se toma la escena despejada más reciente de las que cubren toda la extensión.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Ids of the catalogue's collections to look in, with commas between. Left empty, those that are known to hold Sentinel-2 level 2A; of a catalogue that is given by its address, all.</source>
        <translation>Identificadores de las colecciones del catálogo en las que buscar, separados por comas. Si se deja vacío, las que se sabe que contienen Sentinel-2 de nivel 2A; de un catálogo dado por su dirección, todas.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Layer of polygons in place of the extent: its bounding box is the place. With the button for iteration there is one run for each polygon.</source>
        <translation>Capa de polígonos en lugar de la extensión: su rectángulo envolvente es el lugar. Con el botón de iteración hay una ejecución por polígono.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Lists the Sentinel-2 scenes that an archive has of a place, the newest clear one first.</source>
        <translation>Enumera las escenas Sentinel-2 que un archivo tiene de un lugar, la más reciente despejada primero.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification of the Sentinel-2 product says. The input must be a level-2A product opened with 'Open Sentinel-2 product', or lie in one; for other rasters give the scene classification below.</source>
        <translation>Convierte en NoData las nubes, sus sombras y los píxeles defectuosos, según la clasificación de la escena del producto Sentinel-2. La entrada debe ser un producto de nivel 2A abierto con «Abrir producto Sentinel-2», o estar dentro de uno; para otros rásteres, indique abajo la clasificación de la escena.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification of the archive says.</source>
        <translation>Convertir en NoData las nubes, sus sombras y los píxeles defectuosos, según la clasificación de la escena del archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Metadata file of a Sentinel-2 product (MTD_MSIL1C.xml, MTD_MSIL2A.xml, ..._MTD_ALL.xml of Theia, .dim of SNAP), or its zip or tar as downloaded. The path of a folder may be typed too: SAFE, Theia, or the files of a quarterly mosaic.</source>
        <translation>Archivo de metadatos de un producto Sentinel-2 (MTD_MSIL1C.xml, MTD_MSIL2A.xml, ..._MTD_ALL.xml de Theia, .dim de SNAP), o su zip o tar tal como se descargó. También se puede escribir la ruta de una carpeta: SAFE, Theia o los archivos de un mosaico trimestral.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of samples drawn for each pixel. The result is their mean, which is smoother and more faithful. Left empty, as the preset says, or 4 when the uncertainty layer is asked for.</source>
        <translation>Número de muestras simuladas para cada píxel. El resultado es su media, más suave y más fiel. Si se deja vacío, lo que diga el preajuste, o 4 si se solicita la capa de incertidumbre.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the blue band (B02). Left empty, it is found by its name.</source>
        <translation>Número de la banda azul (B02). Si se deja vacío, se busca por su nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the green band (B03). Left empty, it is found by its name.</source>
        <translation>Número de la banda verde (B03). Si se deja vacío, se busca por su nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the near infrared band (B08). Left empty, it is found by its name; without one the run uses three bands.</source>
        <translation>Número de la banda del infrarrojo cercano (B08). Si se deja vacío, se busca por su nombre; si no la hay, la ejecución usa tres bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the red band (B04). Left empty, it is found by its name.</source>
        <translation>Número de la banda roja (B04). Si se deja vacío, se busca por su nombre.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Only what the model is sure of: nothing is drawn. The one to process further.</source>
        <translation>Solo lo que el modelo sabe con seguridad: no se simula nada. El adecuado para seguir procesando.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Open Sentinel-2 product</source>
        <translation>Abrir producto Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Opens a Sentinel-2 product as it was downloaded as one 10 m raster whose bands are named and hold reflectance.</source>
        <translation>Abre un producto Sentinel-2 tal como se descargó como un único ráster de 10 m cuyas bandas tienen nombre y contienen la reflectancia.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Part of the drawn detail is kept: crisper to look at, little invented.</source>
        <translation>Se conserva parte del detalle dibujado: más nítido a la vista, poco inventado.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Part of the raster to super-resolve, in any CRS; it grows to whole source pixels. Left empty, everything is done.</source>
        <translation>Parte del ráster que se superresuelve, en cualquier SRC; se amplía a píxeles de origen completos. Si se deja vacío, se procesa todo.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Project the result so that the Sentinel-2 sensor would have measured the input. Switch it off only for experiments.</source>
        <translation>Proyecta el resultado de forma que, medido por el sensor Sentinel-2, dé la entrada. Desactívelo solo para experimentos.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Raster layer with 10 m Sentinel-2 bands: what 'Open Sentinel-2 product' gives, a file that GDAL reads, or a layer of another data provider, of which the needed part is copied first. Of services that deliver drawn pictures only known Sentinel-2 true-colour ones are taken: at most 4096 x 4096 px of 10 m, to look at, not for analysis.</source>
        <translation>Capa ráster con bandas Sentinel-2 de 10 m: lo que da «Abrir producto Sentinel-2», un archivo que GDAL pueda leer o una capa de otro proveedor de datos, de la que antes se copia la parte necesaria. De los servicios que entregan imágenes ya representadas solo se aceptan los conocidos de Sentinel-2 en color verdadero: como máximo 4096 x 4096 px de 10 m, para mirar, no para análisis.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Reflectance = (DN + offset) / quantification value. Left empty, it is read from the product or the bands' scale, else 10000 for 16-bit data.</source>
        <translation>Reflectancia = (ND + desplazamiento) / valor de cuantificación. Si se deja vacío, se lee del producto o de la escala de las bandas; si no la hay, 10000 para datos de 16 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Sampling steps, 0 to 15. More steps give stronger detail and take longer; 0 gives the regression estimate, for which nothing is drawn. Left empty, as the preset says.</source>
        <translation>Pasos de muestreo, de 0 a 15. Más pasos dan un detalle más marcado y tardan más; 0 da la estimación por regresión, en la que no se simula nada. Si se deja vacío, lo que diga el preajuste.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Scene classification to leave out clouds by, on any grid: the file ending in _SCL_20m.jp2 of a level-2A product, for example. It holds whole class codes from 0 to 11 in one band. Where it is given, clouds are left out, and so are pixels that it has no class for, which the log says. Left empty, that of the product is used if clouds are to be left out.</source>
        <translation>Clasificación de la escena según la cual se omiten las nubes, en cualquier cuadrícula: por ejemplo, el archivo de un producto de nivel 2A cuyo nombre termina en _SCL_20m.jp2. Contiene códigos de clase enteros de 0 a 11 en una sola banda. Si se indica, se omiten las nubes y también los píxeles para los que no tiene clase, lo que se indica en el registro. Si se deja vacío, se usa la del producto cuando las nubes deben omitirse.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Side of the tiles the model sees, in source pixels. Smaller tiles need less memory; the result is the same.</source>
        <translation>Lado de las teselas que ve el modelo, en píxeles de origen. Las teselas más pequeñas necesitan menos memoria; el resultado es el mismo.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Super-resolve a place</source>
        <translation>Superresolver un lugar</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>The place, as xmin,xmax,ymin,ymax with its CRS in square brackets, drawn on the map, or of a layer. Without a CRS the project's counts, or degrees where there is none.</source>
        <translation>El lugar, como xmin,xmax,ymin,ymax con su SRC entre corchetes, dibujado en el mapa o de una capa. Sin SRC vale el del proyecto, o grados si no lo hay.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels, with a diffusion model on this machine.</source>
        <translation>Convierte un ráster Sentinel-2 con píxeles de 10 m en uno con píxeles de 2.5 m, con un modelo de difusión en este equipo.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Turns a place into a raster with 2.5 m pixels: finds a clear Sentinel-2 scene in an archive, reads what is needed of it, and super-resolves that.</source>
        <translation>Convierte un lugar en un ráster con píxeles de 2,5 m: busca una escena Sentinel-2 despejada en un archivo, lee lo que hace falta y lo superresuelve.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Values that mean 'not measured' besides what the file says, as stored in it: numbers and ranges with commas between, such as -10000,0:5. 'none' among them: the NoData of the file itself does not count. What is set as additional no data value in the layer's properties counts too.</source>
        <translation>Valores que significan 'no medido' además de lo que indica el archivo, tal como están almacenados en él: números e intervalos separados por comas, como -10000,0:5. Si 'none' está entre ellos, el NoData del propio archivo no cuenta. También cuenta el valor NoData adicional definido en las propiedades de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Virtual raster of the bands in pixels of 10 m, which refers to the product's own images.</source>
        <translation>Ráster virtual de las bandas en píxeles de 10 m, que remite a las imágenes del propio producto.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>What neighbouring tiles share, in source pixels; at least 64 are used.</source>
        <translation>Lo que comparten las teselas contiguas, en píxeles de origen; se usan al menos 64.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>What the model computes in. 'fp32' gives the same pixels on every machine. 'bf16' is faster on some processors and graphics cards. 'auto' takes 'bf16' where a short test shows it to be faster and to change reflectance by no more than 0.0005. Its number does as well: 0 auto, 1 fp32, 2 bf16.</source>
        <translation>Precisión con la que calcula el modelo. 'fp32' da los mismos píxeles en cualquier equipo. 'bf16' es más rápido en algunos procesadores y tarjetas gráficas. 'auto' usa 'bf16' donde una prueba breve muestra que es más rápido y que no cambia la reflectancia en más de 0.0005. También sirve su número: 0 auto, 1 fp32, 2 bf16.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Where 20 m bands are that are not found by themselves, with commas between: numbers of the raster's bands, and files with the number of a band behind a #, such as B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2. A file may have pixels of 20 m. Counts with 'all ten' only.</source>
        <translation>Dónde están las bandas de 20 m que no se encuentran por sí solas, separadas por comas: números de las bandas del ráster, y archivos con el número de una banda detrás de un #, por ejemplo B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2. Un archivo puede tener píxeles de 20 m. Solo cuenta con 'all ten'.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Where the model runs. 'auto' takes a GPU when there is one. Its number does as well: 0 auto, 1 cpu, 2 cuda, 3 mps.</source>
        <translation>Dónde se ejecuta el modelo. 'auto' usa una GPU si la hay. También sirve su número: 0 auto, 1 cpu, 2 cuda, 3 mps.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Whole number that decides which detail is drawn. The same seed gives the same detail at the same place.</source>
        <translation>Número entero que determina qué detalle se simula. La misma semilla da el mismo detalle en el mismo lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Write one more band into the uncertainty: the measured share, 0 to 1. It says how much of a pixel's detail comes from the estimate, which the measurement supports, and not from what was drawn: 1 where nothing was drawn. All bands together, averaged over about one source pixel.</source>
        <translation>Escribe una banda más en la incertidumbre: la parte medida, de 0 a 1. Dice cuánto del detalle de un píxel viene de la estimación, que la medida respalda, y no de lo dibujado: 1 donde no se dibujó nada. Todas las bandas juntas, en promedio sobre un píxel de origen aproximadamente.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/coarse.py"/>
        <source>Open the whole product with 'Open Sentinel-2 product' of the toolbox, or give files of the bands there.</source>
        <translation>Abra el producto entero con «Abrir producto Sentinel-2» de la caja de herramientas, o indique allí los archivos de las bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/coarse.py"/>
        <source>The layer has no bands of 20 m, and lies in no product that has them.</source>
        <translation>La capa no tiene bandas de 20 m ni está dentro de un producto que las tenga.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Bring them to one encoding first.</source>
        <translation>Páselas antes a una misma codificación.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>Check whether its server is still there, and try again.</source>
        <translation>Compruebe si su servidor sigue disponible e inténtelo de nuevo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>Save it as a GeoTIFF with 10 m pixels and use that.</source>
        <translation>Guárdela como GeoTIFF con píxeles de 10 m y use ese archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The bands differ in data type.</source>
        <translation>Las bandas tienen distinto tipo de datos.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../engine/reading/grid.py"/>
        <source>The extent lies outside the layer.</source>
        <translation>La extensión está fuera de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The layer does not say how large its pixels are.</source>
        <translation>La capa no indica el tamaño de sus píxeles.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The layer's pixels could not be read.</source>
        <translation>No se pudieron leer los píxeles de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The temporary copy of the layer could not be written.</source>
        <translation>No se pudo escribir la copia temporal de la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Assign one to the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Asigne uno al archivo: Ráster &gt; Proyecciones &gt; Asignar proyección.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Check whether its file or server is still there.</source>
        <translation>Compruebe si su archivo o servidor sigue disponible.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Choose a Sentinel-2 raster layer.</source>
        <translation>Elija una capa ráster Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Download the bands of the scene and use those.</source>
        <translation>Descargue las bandas de la escena y úselas.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Give it one with the Georeferencer.</source>
        <translation>Georreferénciela con el Georreferenciador.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Load a raster that holds all of them, for example one made with Raster &gt; Miscellaneous &gt; Merge.</source>
        <translation>Cargue un ráster que las contenga todas, por ejemplo uno creado con Ráster &gt; Miscelánea &gt; Combinar.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Not all bands that the model needs were found.</source>
        <translation>No se encontraron todas las bandas que necesita el modelo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Run the algorithm from the Processing toolbox and choose the band numbers there, or name the bands in the file.</source>
        <translation>Ejecute el algoritmo desde la Caja de herramientas de Procesos y elija allí los números de banda, o ponga nombre a las bandas en el archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer cannot be read.</source>
        <translation>No se puede leer la capa.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has no coordinate reference system.</source>
        <translation>La capa no tiene sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has no georeference.</source>
        <translation>La capa no está georreferenciada.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has {count} band(s), but {bands} are needed.</source>
        <translation>La capa tiene {count} banda(s), pero se necesitan {bands}.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer holds complex numbers, which are not reflectance.</source>
        <translation>La capa contiene números complejos, que no son reflectancia.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer is a rendered service: it holds colours drawn for the eye, not reflectance.</source>
        <translation>La capa es un servicio de imágenes ya representadas: contiene colores para la vista, no reflectancia.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer is not a raster layer.</source>
        <translation>La capa no es una capa ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>There is no raster layer to super-resolve.</source>
        <translation>No hay ninguna capa ráster para superresolver.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Use integer or floating point bands.</source>
        <translation>Use bandas de enteros o de coma flotante.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>An image of the product cannot be opened.</source>
        <translation>No se puede abrir una imagen del producto.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>Download the product again.</source>
        <translation>Descargue de nuevo el producto.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>Use the one that holds all bands, by its name as it is written here. Add rasters of one band each as layers and join them first with Raster &gt; Miscellaneous &gt; Build Virtual Raster, each in a band of its own.</source>
        <translation>Use el que contiene todas las bandas, por su nombre tal como está escrito aquí. Añada como capas los rásteres de una sola banda y únalos antes con Ráster &gt; Miscelánea &gt; Construir ráster virtual, cada uno en su propia banda.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/packed.py"/>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>Check the path, and that QGIS can open it.</source>
        <translation>Compruebe la ruta y que QGIS pueda abrirla.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/packed.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input cannot be loaded as a raster layer.</source>
        <translation>La entrada no se puede cargar como capa ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>A service has no end: the extent is missing.</source>
        <translation>Un servicio no tiene límites: falta la extensión.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Give an EXTENT of at most {side} x {side} pixels of {pixel:g} m.</source>
        <translation>Indique un EXTENT de {side} x {side} píxeles de {pixel:g} m como máximo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent cannot be brought to metres.</source>
        <translation>La extensión no se puede convertir a metros.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent is too large for a service.</source>
        <translation>La extensión es demasiado grande para un servicio.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The service gave no picture for part of the extent.</source>
        <translation>El servicio no entregó imagen para una parte de la extensión.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The service's finest pixels are {pixel:.0f} m wide.</source>
        <translation>Los píxeles más finos del servicio miden {pixel:.0f} m de ancho.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Try again when its server answers, or choose an extent that it covers.</source>
        <translation>Inténtelo de nuevo cuando su servidor responda o elija una extensión que el servicio cubra.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Use a service that shows {needed:g} m.</source>
        <translation>Use un servicio que ofrezca {needed:g} m.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>Choose the SCL band of a level-2A product.</source>
        <translation>Elija la banda SCL de un producto de nivel 2A.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>Save it as a GeoTIFF and use that.</source>
        <translation>Guárdela como GeoTIFF y use ese archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>The scene classification has {count} bands, but it must have one, with the codes of the classes.</source>
        <translation>La clasificación de la escena tiene {count} bandas, pero debe tener una sola, con los códigos de las clases.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>The scene classification is not a file with a coordinate reference system of its own.</source>
        <translation>La clasificación de la escena no es un archivo con un sistema de referencia de coordenadas propio.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Model {model}, checkpoint {sha256}</source>
        <translation>Modelo {model}, punto de control {sha256}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Reflectance = (DN + {offset}) / {quantification}</source>
        <translation>Reflectancia = (ND + {offset}) / {quantification}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Scenes {scenes}, sensed {times}, processing baseline {baselines}, from {catalogue}</source>
        <translation>Escenas {scenes}, captadas {times}, versión de procesamiento {baselines}, de {catalogue}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Sentinel-2 at 10 m as the archive has it: {scenes}. {attribution}.</source>
        <translation>Sentinel-2 a 10 m tal como lo tiene el archivo: {scenes}. {attribution}.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Sharpness of the input: MTF {mtf} at its Nyquist frequency</source>
        <translation>Nitidez de la entrada: MTF {mtf} en su frecuencia de Nyquist</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Steps {steps}, ensemble {ensemble}, seed {seed}, temperature {temperature}, strength {strength}</source>
        <translation>Pasos {steps}, conjunto {ensemble}, semilla {seed}, temperatura {temperature}, intensidad {strength}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>The error to expect of {source} super-resolved, as a standard deviation in reflectance: where the model does not know.</source>
        <translation>Error esperable de la superresolución de {source}, como desviación estándar en reflectancia: dónde el modelo no sabe.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>ensemble {n}</source>
        <translation>conjunto {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>reflectance</source>
        <translation>reflectancia</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>seed {n}</source>
        <translation>semilla {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>steps {n}</source>
        <translation>pasos {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>super-resolved</source>
        <translation>superresolución</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{n} bands</source>
        <translation>{n} bandas</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{source}, super-resolved {factor} times by Subpixel {version}. Detail finer than the source pixels is generated, not measured. Seen through the Sentinel-2 sensor model it differs from the input by {rmse} reflectance (RMS).</source>
        <translation>Superresolución de {source} a píxeles {factor} veces más finos con Subpixel {version}. El detalle más fino que los píxeles de origen es generado, no medido. Visto a través del modelo del sensor Sentinel-2, el resultado difiere de la entrada en {rmse} de reflectancia (RMS).</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{when}: super-resolved from {source}</source>
        <translation>{when}: superresolución de {source}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/style.py"/>
        <source>Short-wave infrared ({bands})</source>
        <translation>Infrarrojo de onda corta ({bands})</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Last lines of the log:</source>
        <translation>Últimas líneas del registro:</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Subpixel: details</source>
        <translation>Subpixel: detalles</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The engine is not set up yet. Open the Subpixel dock (Raster &gt; Subpixel) and press 'Set up the engine'.</source>
        <translation>El motor aún no está instalado. Abra el panel Subpixel (Ráster &gt; Subpixel) y pulse 'Instalar el motor'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The engine was shut down during the run.</source>
        <translation>El motor se cerró durante la ejecución.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>The tile side must be at least {n} pixels more than the overlap.</source>
        <translation>El lado de la tesela debe superar al solape en al menos {n} píxeles.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {path}: the result is a GeoTIFF; give a name that ends in .tif.</source>
        <translation>{name} = {path}: el resultado es un GeoTIFF; indique un nombre que termine en .tif.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is not a number: give 0 or -1000, or leave it empty.</source>
        <translation>{name} = {value} no es un número: indique 0 o -1000, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a number from 0 to 1.</source>
        <translation>{name} = {value} está fuera de rango: indique un número de 0 a 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a positive number, 10000 for Sentinel-2 products, or leave it empty.</source>
        <translation>{name} = {value} está fuera de rango: indique un número positivo, 10000 para productos Sentinel-2, o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a whole number from {low} to {high}.</source>
        <translation>{name} = {value} está fuera de rango: indique un número entero de {low} a {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} and {other} are one file ({path}): give them two names.</source>
        <translation>{name} y {other} son un mismo archivo ({path}): deles dos nombres.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} is the input itself ({path}): choose another file name.</source>
        <translation>{name} es la propia entrada ({path}): elija otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} would replace a file that the input is read from ({path}): choose another file name.</source>
        <translation>{name} reemplazaría un archivo del que se lee la entrada ({path}): elija otro nombre de archivo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name}: the folder {folder} does not exist. Create it or choose another one.</source>
        <translation>{name}: la carpeta {folder} no existe. Créela o elija otra.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>Give the file of one as SCL; only products of level L2A bring one along.</source>
        <translation>Indique el archivo de una en SCL; solo los productos de nivel L2A la incluyen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <source>The scene classification cannot be loaded as a raster layer.</source>
        <translation>La clasificación de la escena no se puede cargar como capa ráster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../engine/process/archive.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>There is no scene classification.</source>
        <translation>No hay clasificación de la escena.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/destination.py"/>
        <source>Virtual raster</source>
        <translation>Ráster virtual</translation>
    </message>
    <message>
        <location filename="../../ui/processing/destination.py"/>
        <source>{name} = {path}: the result is a virtual raster; give a name that ends in .vrt.</source>
        <translation>{name} = {path}: el resultado es un ráster virtual; indique un nombre que termine en .vrt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>10 m bands</source>
        <translation>Bandas de 10 m</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Add the one that you need as a layer, by its name as it is written here, or choose the product that is among them.</source>
        <translation>Añada como capa el que necesite, por su nombre tal como está escrito aquí, o elija el producto que se encuentre entre ellos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Check the folder and the free space.</source>
        <translation>Compruebe la carpeta y el espacio libre.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>Check the path.</source>
        <translation>Compruebe la ruta.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Choose its MTD_MSIL1C.xml or MTD_MSIL2A.xml, or the zip as it was downloaded.</source>
        <translation>Elija su MTD_MSIL1C.xml o MTD_MSIL2A.xml, o el zip tal como se descargó.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Download the product with all of its bands, or take the visible bands and near infrared alone.</source>
        <translation>Descargue el producto con todas sus bandas, o tome solo las bandas visibles y el infrarrojo cercano.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Left out, because the product does not have them, or not encoded as its other bands: {bands}.</source>
        <translation>Se omiten, porque el producto no las tiene, o no codificadas como sus otras bandas: {bands}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Offset (added to DN)</source>
        <translation>Desplazamiento (sumado al ND)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Processing baseline</source>
        <translation>Línea base de procesamiento</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Processing level</source>
        <translation>Nivel de procesamiento</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Quantification value (DN per reflectance)</source>
        <translation>Valor de cuantificación (ND por reflectancia)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Scene classification (SCL)</source>
        <translation>Clasificación de la escena (SCL)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sensing time</source>
        <translation>Hora de adquisición</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sentinel-2 product</source>
        <translation>Producto Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sentinel-2 products</source>
        <translation>Productos Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The file is not a Sentinel-2 product.</source>
        <translation>El archivo no es un producto Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output cannot be created.</source>
        <translation>No se puede crear la salida.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The product does not exist.</source>
        <translation>El producto no existe.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The product has none of the 20 m bands.</source>
        <translation>El producto no tiene ninguna de las bandas de 20 m.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>There is no Sentinel-2 product, but other rasters.</source>
        <translation>No hay ningún producto Sentinel-2, pero sí otros rásteres.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>{title}, processing baseline {baseline}: reflectance = (DN {offset}) / {quantification:g}.</source>
        <translation>{title}, línea base de procesamiento {baseline}: reflectancia = (ND {offset}) / {quantification:g}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>{title}: reflectance = (DN {offset}) / {quantification:g} ({origin}).</source>
        <translation>{title}: reflectancia = (ND {offset}) / {quantification:g} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>20 m bands (number or file)</source>
        <translation>Bandas de 20 m (número o archivo)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Additional NoData (DN)</source>
        <translation>NoData adicional (ND)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Agree with the measurement</source>
        <translation>Concordar con la medición</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Bands of the result</source>
        <translation>Bandas del resultado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Blue band (B02)</source>
        <translation>Banda azul (B02)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Classes to leave out</source>
        <translation>Clases que se omiten</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Ensemble (samples per pixel)</source>
        <translation>Conjunto (muestras por píxel)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Green band (B03)</source>
        <translation>Banda verde (B03)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Leave out clouds</source>
        <translation>Omitir las nubes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Measured share in the uncertainty</source>
        <translation>Parte medida en la incertidumbre</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Near infrared band (B08)</source>
        <translation>Banda del infrarrojo cercano (B08)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Other model</source>
        <translation>Otro modelo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Output data type</source>
        <translation>Tipo de datos de salida</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Pixels of the result</source>
        <translation>Píxeles del resultado</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Red band (B04)</source>
        <translation>Banda roja (B04)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sampling steps</source>
        <translation>Pasos de muestreo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sentinel-2 raster</source>
        <translation>Ráster Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sharpness of the input (MTF)</source>
        <translation>Nitidez de la entrada (MTF)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Strength (share of the estimated detail)</source>
        <translation>Intensidad (parte del detalle estimado)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Super-resolved</source>
        <translation>Superresolución</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Temperature (share of the drawn detail)</source>
        <translation>Temperatura (parte del detalle simulado)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile overlap (source pixels)</source>
        <translation>Solape de teselas (píxeles de origen)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile side (source pixels)</source>
        <translation>Lado de la tesela (píxeles de origen)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <source>Give either an extent, as xmin,xmax,ymin,ymax [EPSG:n], or a layer of polygons.</source>
        <translation>Indique una extensión, como xmin,xmax,ymin,ymax [EPSG:n], o una capa de polígonos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give xmin,xmax,ymin,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>Indique xmin,xmax,ymin,ymax con xmin &lt; xmax e ymin &lt; ymax.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/tiles/extent.py"/>
        <source>The extent is empty.</source>
        <translation>La extensión está vacía.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../engine/process/archive.py"/>
        <source>The extent is missing.</source>
        <translation>Falta la extensión.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <source>Two places are given.</source>
        <translation>Se han indicado dos lugares.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Best scene</source>
        <translation>Mejor escena</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Scenes at most</source>
        <translation>Máximo de escenas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>El algoritmo no se ha preparado.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>The best one: {scene} of {day}.</source>
        <translation>La mejor: {scene} del {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>{n} scene(s), best first, of {looked} that {catalogue} has; {cloudy} had too much cloud.</source>
        <translation>{n} escena(s), la mejor primero, de {looked} que tiene {catalogue}; {cloudy} tenía(n) demasiadas nubes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Collections</source>
        <translation>Colecciones</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Credentials of the archive</source>
        <translation>Credenciales del archivo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Dates</source>
        <translation>Fechas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Dates that are measured together</source>
        <translation>Fechas que se miden juntas</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Most cloud over the extent (%)</source>
        <translation>Máximo de nubes sobre la extensión (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Polygons in place of the extent</source>
        <translation>Polígonos en lugar de la extensión</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Choose a model of {bands}, or give a raster with its bands to 'Super-resolve Sentinel-2'.</source>
        <translation>Elija un modelo de {bands}, o dé a «Superresolver Sentinel-2» un ráster con sus bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Choose another scene, or go on with the clouds.</source>
        <translation>Elija otra escena, o siga con las nubes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>The model needs bands that are not read of an archive.</source>
        <translation>El modelo necesita bandas que no se leen de un archivo de escenas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../core/process/failures.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <location filename="../../engine/writing/journal.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output could not be written.</source>
        <translation>No se pudo escribir la salida.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>What was read, at 10 m</source>
        <translation>Lo que se leyó, a 10 m</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>20 m bands are given, and all ten bands are not asked for.</source>
        <translation>Se indican bandas de 20 m, pero no se piden las diez bandas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>A model is given, and the size of another one's pixels.</source>
        <translation>Se indica un modelo, y el tamaño de los píxeles de otro.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Band {number} is chosen twice.</source>
        <translation>La banda {number} se ha elegido dos veces.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Choose one from 1 to {count}, or leave it empty.</source>
        <translation>Elija una de 1 a {count} o déjelo vacío.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give each colour a band of its own.</source>
        <translation>Asigne a cada color su propia banda.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give numbers or files for {bands}, as in B05=5,B11=/path/of/B11.jp2.</source>
        <translation>Indique números o archivos para {bands}, como en B05=5,B11=/path/of/B11.jp2.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Leave one of them out.</source>
        <translation>Omita uno de los dos.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Open it with 'Open Sentinel-2 product' of the toolbox first, and take the layer that it gives.</source>
        <translation>Ábralo primero con «Abrir producto Sentinel-2» de la caja de herramientas y use la capa que se obtiene.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Set BANDS_OUT to 'all ten' too.</source>
        <translation>Ponga también BANDS_OUT a 'all ten'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input is a whole Sentinel-2 product.</source>
        <translation>La entrada es un producto Sentinel-2 completo.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The layer has no band {number}.</source>
        <translation>La capa no tiene la banda {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>{band} is no band of 20 m.</source>
        <translation>{band} no es una banda de 20 m.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>Subpixel: Sentinel-2 super-resolution</source>
        <translation>Subpixel: superresolución de Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Finishing the file</source>
        <translation>Finalizando el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>No scene is clear enough: each of the {n} that {catalogue} has of this place and time has more than {cloud:g} % of cloud over the extent. Allow more cloud, or other dates.</source>
        <translation>Ninguna escena está bastante despejada: cada una de las {n} que {catalogue} tiene de este lugar y periodo tiene más de {cloud:g} % de nubes sobre la extensión. Permita más nubes u otras fechas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Scene of {day}</source>
        <translation>Escena del {day}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Scene of {day}, {share:.0f} % of cloud over the extent</source>
        <translation>Escena del {day}, {share:.0f} % de nubes sobre la extensión</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{catalogue} has no scene of this place and time. Allow other dates, or choose another place.</source>
        <translation>{catalogue} no tiene ninguna escena de este lugar y periodo. Permita otras fechas o elija otro lugar.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done:.1f} of {total:.1f} MB read</source>
        <translation>{done:.1f} de {total:.1f} MB leídos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done} of {total} steps, {left} left</source>
        <translation>{done} de {total} pasos, quedan {left}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} scene(s) found</source>
        <translation>{n} escena(s) encontrada(s)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Consistency RMSE (reflectance)</source>
        <translation>RMSE de consistencia (reflectancia)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Preset {preset}: steps {steps}, ensemble {ensemble}, temperature {temperature:g}, strength {strength:g}.</source>
        <translation>Preajuste {preset}: pasos {steps}, conjunto {ensemble}, temperatura {temperature:g}, intensidad {strength:g}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Seen through the sensor model the result differs from the input by {rmse:.1e} reflectance (RMS). Detail finer than the source pixels is generated, not measured.</source>
        <translation>Visto a través del modelo del sensor, el resultado difiere de la entrada en {rmse:.1e} de reflectancia (RMS). El detalle más fino que los píxeles de origen es generado, no medido.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>The uncertainty layer needs several samples: set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation>La capa de incertidumbre necesita varias muestras: ponga el conjunto a 2 o más y los pasos a 1 o más.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>{size} pixels in {seconds:.1f} s on {device}.</source>
        <translation>{size} píxeles en {seconds:.1f} s en {device}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Copying the part of the layer that is needed</source>
        <translation>Copiando la parte necesaria de la capa</translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>{name} is a true-colour product: its pixels are tones made for the eye, not reflectance. The result is a picture to look at; do not use it for analysis.</source>
        <translation>{name} es un producto en color verdadero: sus píxeles son tonos preparados para la vista, no reflectancia. El resultado es una imagen para mirar; no lo use para análisis.</translation>
    </message>
</context>
<context>
    <name>SubpixelDock</name>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Bands</source>
        <translation>&amp;Bandas</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Cancel</source>
        <translation>Cancela&amp;r</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Extent</source>
        <translation>&amp;Extensión</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;From</source>
        <translation>&amp;Inicio</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Layer</source>
        <translation>&amp;Capa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Output</source>
        <translation>&amp;Salida</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Preset</source>
        <translation>&amp;Preajuste</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Quantification</source>
        <translation>Cuanti&amp;ficación</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Steps</source>
        <translation>P&amp;asos</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatura</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Uncertainty layer</source>
        <translation>Capa de &amp;incertidumbre</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>A .safetensors file with its .json beside it; left empty, the shipped model runs</source>
        <translation>Un archivo .safetensors acompañado de su .json; si se deja vacío, se ejecuta el modelo incluido</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add the result of the selected run to the map again</source>
        <translation>Añadir de nuevo al mapa el resultado de la ejecución seleccionada</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add to map</source>
        <translation>Añadir al mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add, change or remove catalogues, and choose their credentials</source>
        <translation>Añadir, cambiar o quitar catálogos, y elegir sus credenciales</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Also write the error to expect, as a standard deviation in reflectance: where the model does not know</source>
        <translation>Escribir también el error esperable, como desviación estándar en reflectancia: dónde el modelo no sabe</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Archive that is asked; it learns which place you ask for</source>
        <translation>Archivo al que se pregunta; llega a saber por qué lugar pregunta usted</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with blue light (B02)</source>
        <translation>Banda con la luz azul (B02)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with green light (B03)</source>
        <translation>Banda con la luz verde (B03)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with near infrared (B08); without one the model runs on three bands</source>
        <translation>Banda con el infrarrojo cercano (B08); si no la hay, el modelo se ejecuta con tres bandas</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with red light (B04)</source>
        <translation>Banda con la luz roja (B04)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Bands and reflectance</source>
        <translation>Bandas y reflectancia</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Bands of the result. All ten: red edge, narrow near infrared and short-wave infrared, measured at 20 m, come to the same pixels as the others</source>
        <translation>Bandas del resultado. Las diez: las del borde rojo, del infrarrojo cercano estrecho y del infrarrojo de onda corta, medidas a 20 m, pasan a los mismos píxeles que las demás</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Build a private Python environment in the QGIS profile</source>
        <translation>Crear un entorno de Python propio en el perfil de QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Catalogue</source>
        <translation>Catálogo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Comp&amp;are</source>
        <translation>Co&amp;mparar</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>DN added before dividing: -1000 for products of processing baseline 04.00 and later (from 25 January 2022) unless the raster was harmonised. Left empty, as found in the file</source>
        <translation>Se suma al ND antes de dividir: -1000 para productos con línea base de procesamiento 04.00 o posterior (desde el 25 de enero de 2022), salvo que el ráster se haya armonizado. Si se deja vacío, lo que se encuentre en el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>DN per unit of reflectance: reflectance = (DN + offset) / quantification. Left empty, as found in the file</source>
        <translation>ND por unidad de reflectancia: reflectancia = (ND + desplazamiento) / cuantificación. Si se deja vacío, lo que se encuentre en el archivo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Detail finer than the layer's pixels is generated, not measured.</source>
        <translation>El detalle más fino que los píxeles de la capa es generado, no medido.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Dev&amp;ice</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Double-click to add the result to the map</source>
        <translation>Doble clic para añadir el resultado al mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Draw</source>
        <translation>Dibujar</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Draw a rectangle on the map</source>
        <translation>Dibujar un rectángulo en el mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>E&amp;nsemble</source>
        <translation>Con&amp;junto</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Edit...</source>
        <translation>Editar...</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Find scenes</source>
        <translation>Buscar escenas</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>First day</source>
        <translation>Primer día</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>First day that a scene may be of</source>
        <translation>Primer día del que puede ser una escena</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>GeoTIFF to write; left empty, a temporary file</source>
        <translation>GeoTIFF que se escribe; si se deja vacío, un archivo temporal</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>How much of the extent, not of the scene, may be cloud or cloud shadow</source>
        <translation>Qué parte de la extensión, no de la escena, puede ser nube o sombra de nube</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. As the preset says until changed</source>
        <translation>Cuánto se conserva de lo que las muestras añaden a la estimación por regresión: 0 nada, 1 todo. Lo que diga el preajuste mientras no se cambie</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Last day</source>
        <translation>Último día</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Last day that a scene may be of</source>
        <translation>Último día del que puede ser una escena</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Leave out clouds</source>
        <translation>Omitir las nubes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>List the scenes of the extent, to choose one</source>
        <translation>Listar las escenas de la extensión, para elegir una</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification says</source>
        <translation>Convertir en NoData las nubes, sus sombras y los píxeles defectuosos, según la clasificación de la escena</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Most c&amp;loud</source>
        <translation>Nubes má&amp;x.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>NIR</source>
        <translation>NIR</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>O&amp;ffset</source>
        <translation>Despla&amp;zamiento</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>One line for each pass of the satellite, best first; the selected one is super-resolved</source>
        <translation>Una línea por cada paso del satélite, la mejor primero; se superresuelve la seleccionada</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Open the help, which comes with the plugin</source>
        <translation>Abrir la ayuda, incluida en el complemento</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Other &amp;model</source>
        <translation>&amp;Otro modelo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Pi&amp;xels</source>
        <translation>Pí&amp;xeles</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Pre&amp;view</source>
        <translation>&amp;Vista previa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Put the chosen scene, or the newest clear one, on the map as it was measured, before a run</source>
        <translation>Poner en el mapa la escena elegida, o la más reciente despejada, tal como se midió, antes de un proceso</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Put the settings of the selected run into the form</source>
        <translation>Pasar los ajustes de la ejecución seleccionada al formulario</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Raster layer that says where clouds are, on any grid: the file of a level-2A product that ends in _SCL_20m.jp2, for example. Left empty, that of the layer's own product</source>
        <translation>Capa ráster que indica dónde hay nubes, en cualquier cuadrícula: por ejemplo, el archivo de un producto de nivel 2A que termina en _SCL_20m.jp2. Si se deja vacío, la del propio producto de la capa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Recent runs</source>
        <translation>Ejecuciones recientes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Same seed, same detail at the same place</source>
        <translation>Misma semilla, mismo detalle en el mismo lugar</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Samples per pixel; the result is their mean. As the preset says until changed</source>
        <translation>Muestras por píxel; el resultado es su media. Lo que diga el preajuste mientras no se cambie</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sampling steps: more steps, stronger detail, longer run; 0 gives the regression estimate. As the preset says until changed</source>
        <translation>Pasos de muestreo: más pasos, detalle más marcado, ejecución más larga; 0 da la estimación por regresión. Lo que diga el preajuste mientras no se cambie</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Scene classification (SCL)</source>
        <translation>Clasificación de escena (SCL)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Scenes found</source>
        <translation>Escenas encontradas</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>See&amp;d</source>
        <translation>Semi&amp;lla</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sentinel-2 raster layer; 10 m pixels for the shipped model</source>
        <translation>Capa ráster Sentinel-2; píxeles de 10 m para el modelo incluido</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Set up the en&amp;gine</source>
        <translation>I&amp;nstalar el motor</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sho&amp;w at 10 m</source>
        <translation>M&amp;ostrar a 10 m</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Show the input in place of the result, and back again</source>
        <translation>Mostrar la entrada en lugar del resultado, y viceversa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Size of the result's pixels. Those of 1.25 m are an experiment: they show no more than those of 2.5 m, enlarged</source>
        <translation>Tamaño de los píxeles del resultado. Los de 1,25 m son un experimento: no muestran más que los de 2,5 m ampliados</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Size of the result, its file, the memory and the time that the run will take</source>
        <translation>Tamaño del resultado y de su archivo, memoria y tiempo que necesitará la ejecución</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Start; QGIS stays usable</source>
        <translation>Iniciar; se puede seguir usando QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop looking and reading</source>
        <translation>Dejar de buscar y de leer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop; nothing is written</source>
        <translation>Detener; no se escribe nada</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Subpixel</source>
        <translation>Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Super-&amp;resolve</source>
        <translation>S&amp;uperresolver</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>The engine is not set up yet: it needs PyTorch, which QGIS does not have.</source>
        <translation>El motor aún no está instalado: necesita PyTorch, que QGIS no incluye.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>To</source>
        <translation>Fin</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Try the settings on 64 x 64 pixels in the middle of the map</source>
        <translation>Probar los ajustes en 64 x 64 píxeles en el centro del mapa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Use settings</source>
        <translation>Usar ajustes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>What a sample of the values says: reflectance of land is some .03 to .5</source>
        <translation>Lo que indica una muestra de los valores: la reflectancia de la tierra firme es de unos .03 a .5</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>What is super-resolved; it grows to whole pixels of the layer</source>
        <translation>Lo que se superresuelve; se amplía a píxeles completos de la capa</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Where the input comes from: a layer of the project, or a scene of a public archive, of which only the extent is read</source>
        <translation>De dónde viene la entrada: una capa del proyecto, o una escena de un archivo público, del que solo se lee la extensión</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Where the model runs; automatic takes a GPU when there is one</source>
        <translation>Dónde se ejecuta el modelo; en automático usa una GPU si la hay</translation>
    </message>
</context>
</TS>
