<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en">
<context>
    <name>CatalogueDialog</name>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Collections</source>
        <translation>&amp;Collections</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Files are</source>
        <translation>&amp;Les fichiers sont</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Archives of Sentinel-2 level 2A, each behind a STAC catalogue. The first one is asked unless another is chosen.</source>
        <translation>Archives de Sentinel-2 niveau 2A, chacune derrière un catalogue STAC. La première est interrogée, sauf si une autre est choisie.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Catalogues</source>
        <translation>Catalogues</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Credentials (basic authentication), if it asks for some</source>
        <translation>Identifiants (authentification basique), s'il en demande</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>How the files that the catalogue names are made readable</source>
        <translation>Comment les fichiers que nomme le catalogue sont rendus lisibles</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Ids of those that hold Sentinel-2 level 2A, with commas between; left empty, all</source>
        <translation>Identifiants de celles qui contiennent Sentinel-2 niveau 2A, séparés par des virgules ; vide : toutes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Of a STAC API, or of a static catalogue, which ends in .json</source>
        <translation>D'une API STAC, ou d'un catalogue statique, qui se termine par .json</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Put Earth Search, Planetary Computer and Copernicus Data Space back as they came; your own stay</source>
        <translation>Remettre Earth Search, Planetary Computer et Copernicus Data Space comme à l'origine ; les vôtres restent</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Re&amp;store</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Subpixel: catalogues</source>
        <translation>Subpixel : catalogues</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>What you call it, here and in the toolbox</source>
        <translation>Comment vous l'appelez, ici et dans la boîte à outils</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Offline folder</source>
        <translation>Dossier &amp;hors ligne</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Set up</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Use it</source>
        <translation>&amp;Utiliser</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>A Python that has torch, rasterio and safetensors already; left empty, the environment above is used</source>
        <translation>Un Python qui dispose déjà de torch, rasterio et safetensors ; si vide, l'environnement ci-dessus est utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Build the environment; an older one is replaced once the new one works</source>
        <translation>Créer l'environnement ; l'ancien est remplacé une fois que le nouveau fonctionne</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Delete the environment from the profile</source>
        <translation>Supprimer l'environnement du profil</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Folder of wheels to install from, without a network; left empty, packages are downloaded</source>
        <translation>Dossier de paquets wheel à installer sans réseau ; si vide, les paquets sont téléchargés</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Interpreter that the environment is made with</source>
        <translation>Interpréteur servant à créer l'environnement</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>O&amp;wn interpreter</source>
        <translation>Autre int&amp;erpréteur</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Py&amp;Torch</source>
        <translation>Py&amp;Torch</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Set up the Subpixel engine</source>
        <translation>Installer le moteur Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Stop; nothing is changed</source>
        <translation>Arrêter ; rien n'est modifié</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>The CPU build is small and runs everywhere; the CUDA build is faster on an NVIDIA GPU</source>
        <translation>La version CPU est petite et fonctionne partout ; la version CUDA est plus rapide sur un GPU NVIDIA</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>The model runs in a Python environment of its own, in the folder of your QGIS profile. QGIS itself is not changed, and the environment can be removed again at any time.</source>
        <translation>Le modèle s'exécute dans son propre environnement Python, dans le dossier de votre profil QGIS. QGIS lui-même n'est pas modifié, et l'environnement peut être supprimé à tout moment.</translation>
    </message>
</context>
<context>
    <name>Subpixel</name>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>Choose one of {choices}, or give the address of a STAC catalogue.</source>
        <translation>Choisissez parmi {choices}, ou indiquez l'adresse d'un catalogue STAC.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose one of {choices}.</source>
        <translation>Choisissez parmi {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>Give name, address, collections and signing.</source>
        <translation>Indiquez name, address, collections et signing.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>The catalogue is not understood.</source>
        <translation>Le catalogue n'est pas compris.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>{name} is not known.</source>
        <translation>Valeur inconnue pour {name}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>Give the first day, a slash and the last day.</source>
        <translation>Indiquez le premier jour, une barre oblique et le dernier jour.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>The date is not understood.</source>
        <translation>La date n'est pas comprise.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>The dates end before they begin.</source>
        <translation>La période se termine avant de commencer.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>Write a day as 2024-06-30, or a range as 2024-06-01/2024-08-31.</source>
        <translation>Écrivez un jour comme 2024-06-30, ou une période comme 2024-06-01/2024-08-31.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>A band is not known.</source>
        <translation>Une bande est inconnue.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>Choose among those of the model: {bands}.</source>
        <translation>Choisissez parmi celles du modèle : {bands}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>Indiquez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Indiquez un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/tiles/extent.py"/>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>Indiquez xmin,ymin,xmax,ymax avec xmin &lt; xmax et ymin &lt; ymax.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>Name the CRS, as in xmin,xmax,ymin,ymax [EPSG:32618].</source>
        <translation>Indiquez le SCR, comme dans xmin,xmax,ymin,ymax [EPSG:32618].</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>The extent is not in degrees, and its CRS is not named.</source>
        <translation>L'emprise n'est pas en degrés et son SCR n'est pas indiqué.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>The request is not understood.</source>
        <translation>La requête n'est pas comprise.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>Use one version of the plugin throughout.</source>
        <translation>Utilisez partout la même version de l'extension.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/sentinel2/sharpness.py"/>
        <source>{name} is out of range.</source>
        <translation>{name} est hors limites.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>A model is a {suffix} file with its .json beside it; this is something else.</source>
        <translation>Un modèle est un fichier {suffix} accompagné de son .json ; ceci est autre chose.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The .json of facts that belongs beside the weights is not there; weights of other programs have none.</source>
        <translation>Le .json descriptif qui doit accompagner les poids est absent ; les poids d'autres programmes n'en ont pas.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights are not understood: {name} is missing.</source>
        <translation>Le .json descriptif des poids n'est pas compris : {name} manque.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights are not understood: {why}.</source>
        <translation>Le .json descriptif des poids n'est pas compris : {why}.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights cannot be read: {why}.</source>
        <translation>Le .json descriptif des poids ne peut pas être lu : {why}.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The file is not there.</source>
        <translation>Le fichier est absent.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The weights cannot be read: {why}.</source>
        <translation>Les poids ne peuvent pas être lus : {why}.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Allow more cloud, other dates, or choose another place.</source>
        <translation>Autorisez plus de nuages, d'autres dates, ou choisissez un autre lieu.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Assign one to the file first: Raster &gt; Projections &gt; Assign Projection in QGIS, or gdal_edit.py -a_srs.</source>
        <translation>Assignez-en d'abord un au fichier : Raster &gt; Projections &gt; Assigner une projection dans QGIS, ou gdal_edit.py -a_srs.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Bring the bands onto one grid and to one encoding first.</source>
        <translation>Ramenez d'abord les bandes à une même grille et à un même codage.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/__main__.py"/>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Check the connection and the proxy in QGIS's settings, then try again.</source>
        <translation>Vérifiez la connexion et le proxy dans les préférences de QGIS, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Check the credentials of the archive.</source>
        <translation>Vérifiez les identifiants de l'archive.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/files/sources.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose another file name.</source>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Choose another folder or file name, and check the free space.</source>
        <translation>Choisissez un autre dossier ou nom de fichier, et vérifiez l'espace libre.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another name, remove it, or allow overwriting.</source>
        <translation>Choisissez un autre nom, supprimez-le, ou autorisez l'écrasement.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>Give a raster that GDAL can open.</source>
        <translation>Indiquez un raster que GDAL peut ouvrir.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Give another value.</source>
        <translation>Indiquez une autre valeur.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Name the bands in the layer or give their numbers.</source>
        <translation>Nommez les bandes dans la couche ou indiquez leurs numéros.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing was written; run it again when you like.</source>
        <translation>Rien n'a été écrit ; relancez quand vous le souhaitez.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock.</source>
        <translation>Cliquez sur « Installer le moteur » dans le panneau Subpixel.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Say how DN become reflectance: give QUANTIFICATION and OFFSET.</source>
        <translation>Précisez comment les DN deviennent des réflectances : indiquez QUANTIFICATION et OFFSET.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>See the Subpixel log for details and report it.</source>
        <translation>Consultez le journal Subpixel pour les détails et signalez le problème.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/compute/devices.py"/>
        <source>Use DEVICE auto or cpu, or install the CUDA build of torch.</source>
        <translation>Choisissez DEVICE auto ou cpu, ou installez la version CUDA de torch.</translation>
    </message>
    <message>
        <location filename="../../core/files/sources.py"/>
        <source>The output would replace a file that the input is read from.</source>
        <translation>La sortie remplacerait un fichier dont l'entrée est lue.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>All ten bands are given by the shipped model only, at 2.5 m.</source>
        <translation>Seul le modèle fourni donne les dix bandes, à 2,5 m.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Copy the .safetensors file and the .json beside it again, export the model again, or leave MODEL empty.</source>
        <translation>Recopiez le fichier .safetensors et le .json qui l'accompagne, réexportez le modèle, ou laissez MODEL vide.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Give an input that has them, or take the visible bands alone.</source>
        <translation>Donnez une entrée qui les contient, ou prenez seulement les bandes visibles.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Leave MODEL and PIXEL_SIZE as they are, or take the visible and near infrared bands.</source>
        <translation>Laissez MODEL et PIXEL_SIZE tels quels, ou prenez les bandes visibles et le proche infrarouge.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The 20 m bands need all bands of 10 m beside them.</source>
        <translation>Les bandes à 20 m ont besoin de toutes les bandes à 10 m à côté d'elles.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model cannot be used. {reason}</source>
        <translation>Le modèle ne peut pas être utilisé. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model is missing. {reason}</source>
        <translation>Le modèle est absent. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>missing: {bands}</source>
        <translation>manque : {bands}</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>A band is not understood.</source>
        <translation>Une bande n'est pas comprise.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Choose one of {choices}, by its name or its number.</source>
        <translation>Choisissez parmi {choices}, par le nom ou le numéro.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/request.py"/>
        <source>Give numbers, and ranges from the lower to the higher one: -10000,0:5.</source>
        <translation>Indiquez des nombres, et des intervalles du plus petit au plus grand : -10000,0:5.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Leave out the one that is wrong.</source>
        <translation>Omettez celui qui est faux.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The classes are not understood.</source>
        <translation>Les classes ne sont pas comprises.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The extent is given two CRSs.</source>
        <translation>Deux SCR sont indiqués pour l'emprise.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The extent is not understood.</source>
        <translation>L'emprise n'est pas comprise.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/request.py"/>
        <source>The values that mean NoData are not understood.</source>
        <translation>Les valeurs qui signifient NoData ne sont pas comprises.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write --extent=xmin,ymin,xmax,ymax, or as QGIS does --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</source>
        <translation>Écrivez --extent=xmin,ymin,xmax,ymax, ou, comme QGIS, --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write ROLE=NUMBER with a role of {roles}.</source>
        <translation>Écrivez ROLE=NUMBER avec un rôle parmi {roles}.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write whole numbers with commas: 3,8,9.</source>
        <translation>Écrivez des nombres entiers séparés par des virgules : 3,8,9.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>A raster could not be read or written.</source>
        <translation>Un raster n'a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>A text or a file name is not in UTF-8.</source>
        <translation>Un texte ou un nom de fichier n'est pas en UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Check that it is there, that you may use it, and that the disk has room.</source>
        <translation>Vérifiez qu'il existe, que vous pouvez l'utiliser et que le disque a de la place.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Check the file or its address and the free space, then run it again.</source>
        <translation>Vérifiez le fichier ou son adresse et l'espace libre, puis relancez le traitement.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Close other programs, or give a smaller {name}.</source>
        <translation>Fermez d'autres programmes, ou indiquez un {name} plus petit.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Complete it with: "{python}" -m pip install -r "{requirements}".</source>
        <translation>Complétez-le avec : "{python}" -m pip install -r "{requirements}".</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Look for a list, a virtual raster or a catalogue that names itself.</source>
        <translation>Cherchez une liste, un raster virtuel ou un catalogue qui se cite lui-même.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Please report it with {path}.</source>
        <translation>Veuillez le signaler en joignant {path}.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Save the text in UTF-8, or give the file another name.</source>
        <translation>Enregistrez le texte en UTF-8, ou donnez un autre nom au fichier.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Something refers to itself, or lies too deep in others of its kind.</source>
        <translation>Un élément renvoie à lui-même, ou se trouve trop profondément imbriqué dans d'autres du même type.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Subpixel failed unexpectedly.</source>
        <translation>Subpixel a échoué de façon inattendue.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>The engine's Python environment is incomplete.</source>
        <translation>L'environnement Python du moteur est incomplet.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>The system did not let a file be read or written.</source>
        <translation>Le système n'a pas permis de lire ou d'écrire un fichier.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>There is not enough memory.</source>
        <translation>Il n'y a pas assez de mémoire.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>Download the product again, or copy the images that you need out of its folder and open those.</source>
        <translation>Téléchargez de nouveau le produit, ou copiez les images nécessaires hors de son dossier et ouvrez-les.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>Give the path of one of them, as it is written here.</source>
        <translation>Indiquez le chemin de l'un d'eux, tel qu'il est écrit ici.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>The product's metadata cannot be understood.</source>
        <translation>Les métadonnées du produit ne sont pas comprises.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>There are several Sentinel-2 products.</source>
        <translation>Il y a plusieurs produits Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../core/products/safe.py"/>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>{level} metadata, processing baseline {baseline}</source>
        <translation>métadonnées {level}, baseline de traitement {baseline}</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>Give one of them as the input, as it is written here, or one for each band as in --bands B04=...,B03=....</source>
        <translation>Indiquez l'un d'eux comme entrée, tel qu'il est écrit ici, ou un pour chaque bande comme dans --bands B04=...,B03=....</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>Give one of them as the input, or one for each band: --bands '{example}'.</source>
        <translation>Indiquez l'un d'eux comme entrée, ou un pour chaque bande : --bands '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>There are several rasters in the input.</source>
        <translation>L'entrée contient plusieurs rasters.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>A class of the scene classification is out of range.</source>
        <translation>Une classe de la classification de scène est hors limites.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Ask for the uncertainty too.</source>
        <translation>Demandez aussi l’incertitude.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 0 or -1000.</source>
        <translation>Indiquez 0 ou -1000.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 1, 2, 4 or 8.</source>
        <translation>Indiquez 1, 2, 4 ou 8.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>Indiquez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give them two names.</source>
        <translation>Donnez-leur deux noms différents.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give whole numbers from 0 to {high}.</source>
        <translation>Indiquez des nombres entiers de 0 à {high}.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Output and uncertainty are one file.</source>
        <translation>La sortie et l'incertitude désignent le même fichier.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Sentinel-2 products use 10000.</source>
        <translation>Les produits Sentinel-2 utilisent 10000.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation>Réglez l'ensemble sur 2 ou plus et les étapes sur 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The measured share is a band of the uncertainty layer, which is not asked for.</source>
        <translation>La part mesurée est une bande de la couche d’incertitude, qui n’est pas demandée.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The offset must be a number.</source>
        <translation>Le décalage doit être un nombre.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The output is the input itself.</source>
        <translation>La sortie est le fichier d'entrée lui-même.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The quantification value must be positive.</source>
        <translation>La valeur de quantification doit être positive.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The uncertainty layer needs several samples.</source>
        <translation>La couche d'incertitude demande plusieurs tirages.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>8-bit true colour</source>
        <translation>vraies couleurs sur 8 bits</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Bands of 60 m are not super-resolved: they are too coarse for it, and serve to correct for the air.</source>
        <translation>Les bandes à 60 m ne sont pas super-résolues : elles sont trop grossières pour cela, et servent à corriger l'effet de l'air.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Leave them out: {bands} can be given.</source>
        <translation>Laissez-les de côté : {bands} peuvent être données.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Sentinel-2 default</source>
        <translation>valeur Sentinel-2 par défaut</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>floating point is taken as reflectance</source>
        <translation>virgule flottante prise comme réflectance</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>offset of the band; {origin}</source>
        <translation>décalage de la bande ; {origin}</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>scale and offset of the band</source>
        <translation>échelle et décalage de la bande</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>Bring them to one encoding first, or make a virtual raster of those that agree.</source>
        <translation>Ramenez-les d'abord à un même codage, ou créez un raster virtuel de ceux qui concordent.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>Sentinel-2 metadata of the raster</source>
        <translation>métadonnées Sentinel-2 du raster</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>The files that the virtual raster is made of differ in scale, offset or NoData.</source>
        <translation>Les fichiers qui composent le raster virtuel diffèrent par l'échelle, le décalage ou NoData.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>A 20 m band does not lie on the grid of the 10 m bands.</source>
        <translation>Une bande à 20 m ne repose pas sur la grille des bandes à 10 m.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Bring it onto 20 m pixels of which each covers four of the 10 m bands, over the same ground.</source>
        <translation>Ramenez-la sur des pixels de 20 m dont chacun couvre quatre de ceux des bandes à 10 m, sur le même terrain.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Bring them onto one grid and to one encoding first.</source>
        <translation>Ramenez-les d'abord à une même grille et à un même codage.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Download the product again, or open the images that are there one by one.</source>
        <translation>Téléchargez de nouveau le produit, ou ouvrez une à une les images présentes.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Give OFFSET by hand.</source>
        <translation>Indiquez OFFSET à la main.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Images of the product are missing.</source>
        <translation>Des images du produit manquent.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The bands differ in grid, data type, scale, offset or NoData.</source>
        <translation>Les bandes diffèrent par la grille, le type de données, l'échelle, le décalage ou NoData.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The bands of the product differ in offset.</source>
        <translation>Les bandes du produit n'ont pas le même décalage.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The images of the product hold no numbers that are reflectance.</source>
        <translation>Les images du produit ne contiennent pas de nombres qui soient des réflectances.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>metadata of the product</source>
        <translation>métadonnées du produit</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Band {band} is taken as near infrared (B08). In catalogues of Sentinel-2 this is the name of B8A, which has 20 m pixels; then leave it out by giving the numbers of the other bands only.</source>
        <translation>La bande {band} est prise comme proche infrarouge (B08). Dans les catalogues de Sentinel-2, c'est le nom de B8A, dont les pixels font 20 m ; dans ce cas, écartez-la en indiquant seulement les numéros des autres bandes.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Not used, because their names do not belong with the others: {bands}. Give the band numbers if they do.</source>
        <translation>Inutilisées, car leurs noms ne sont pas assortis aux autres : {bands}. Indiquez les numéros de bande si elles vont avec les autres.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Several bands could be meant, and no set of them stands out whose names belong together.</source>
        <translation>Plusieurs bandes sont possibles, et aucun jeu de bandes aux noms assortis ne se distingue.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Several bands could be meant; those whose names belong together are used: {bands}. Give the band numbers if you mean others.</source>
        <translation>Plusieurs bandes sont possibles ; celles dont les noms sont assortis sont utilisées : {bands}. Indiquez les numéros de bande si vous en voulez d'autres.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>The bands are only numbered, and numbers do not say which band is which.</source>
        <translation>Les bandes sont seulement numérotées, et les numéros n'indiquent pas quelle bande est laquelle.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>The names of the bands differ in more than the band; they are taken as one image: {bands}.</source>
        <translation>Les noms des bandes ne diffèrent pas seulement par la bande ; elles sont prises comme une seule image : {bands}.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>What is named like the bands that the model needs is something else than reflectance.</source>
        <translation>Ce qui porte le nom des bandes nécessaires au modèle est autre chose que de la réflectance.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/sharpness.py"/>
        <source>Give auto, product, picture, or an MTF from {low:g} to {high:g}.</source>
        <translation>Indiquez auto, product, picture, ou une FTM de {low:g} à {high:g}.</translation>
    </message>
    <message>
        <location filename="../../core/stac/assets.py"/>
        <source>Name the assets after the bands, or give one asset with the role 'data' that holds them all.</source>
        <translation>Nommez les assets d'après les bandes, ou fournissez un seul asset de rôle 'data' qui les contient toutes.</translation>
    </message>
    <message>
        <location filename="../../core/stac/assets.py"/>
        <source>The STAC item has no asset for each band that the model needs.</source>
        <translation>L'item STAC n'a pas d'asset pour chaque bande nécessaire au modèle.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>Give QUANTIFICATION and OFFSET by hand.</source>
        <translation>Indiquez QUANTIFICATION et OFFSET à la main.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The STAC item names processing baseline {baseline}, whose DN have an offset of {expected:g}, but its assets say that there is none, and so it was taken. Give OFFSET {expected:g} if reflectance comes out 0.1 too high.</source>
        <translation>L'item STAC indique la baseline de traitement {baseline}, dont les DN ont un décalage de {expected:g}, mais ses assets indiquent qu'il n'y en a pas, ce qui a été retenu. Indiquez OFFSET {expected:g} si la réflectance obtenue est trop élevée de 0.1.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The STAC item names processing baseline {baseline}, whose DN have no offset, but its assets say {offset:g}, and so it was taken. Give OFFSET 0 if reflectance comes out 0.1 too low.</source>
        <translation>L'item STAC indique la baseline de traitement {baseline}, dont les DN n'ont pas de décalage, mais ses assets indiquent {offset:g}, ce qui a été retenu. Indiquez OFFSET 0 si la réflectance obtenue est trop basse de 0.1.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The bands of the STAC item differ in scale or offset.</source>
        <translation>Les bandes de l'item STAC diffèrent par l'échelle ou le décalage.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>If the second is meant, give xmin,ymin,xmax,ymax = {corners}, or as QGIS writes it xmin,xmax,ymin,ymax [CRS] = {sides}.</source>
        <translation>Si vous voulez la seconde, indiquez xmin,ymin,xmax,ymax = {corners}, ou, comme l'écrit QGIS, xmin,xmax,ymin,ymax [CRS] = {sides}.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>The extent fits the layer only with its numbers in another order.</source>
        <translation>L'emprise ne correspond à la couche que si ses nombres sont dans un autre ordre.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>as given: {given}; in another order: {meant}; layer: {layer}</source>
        <translation>telle qu'indiquée : {given} ; dans un autre ordre : {meant} ; couche : {layer}</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>x {xmin} to {xmax}, y {ymin} to {ymax}</source>
        <translation>x de {xmin} à {xmax}, y de {ymin} à {ymax}</translation>
    </message>
    <message>
        <location filename="../../engine/__main__.py"/>
        <source>What was done so far is kept: give the same command again to go on.</source>
        <translation>Ce qui a été fait jusqu'ici est conservé : relancez la même commande pour continuer.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>No scene is clear enough.</source>
        <translation>Aucune scène n'est assez dégagée.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/archive/ranges.py"/>
        <location filename="../../engine/archive/search.py"/>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive answers with an error.</source>
        <translation>L'archive répond par une erreur.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The archive has no scene of that name.</source>
        <translation>L'archive n'a pas de scène de ce nom.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The archive has no scene of this place and time.</source>
        <translation>L'archive n'a pas de scène de ce lieu et de cette période.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The scene has measured nothing in the extent.</source>
        <translation>La scène n'a rien mesuré dans l'emprise.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <location filename="../../engine/archive/network.py"/>
        <source>Try again later, or choose another catalogue.</source>
        <translation>Réessayez plus tard, ou choisissez un autre catalogue.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>the clearest: {scene}, {share:.3g} % of the extent</source>
        <translation>la plus dégagée : {scene}, {share:.3g} % de l'emprise</translation>
    </message>
    <message>
        <location filename="../../engine/archive/layers/opening.py"/>
        <source>Choose another scene or catalogue, or go on with the bands of 10 m.</source>
        <translation>Choisissez une autre scène ou un autre catalogue, ou continuez avec les bandes de 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/layers/opening.py"/>
        <source>The archive has no bands of 20 m of the scene.</source>
        <translation>L'archive n'a pas de bandes de 20 m pour cette scène.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive cannot be reached.</source>
        <translation>L'archive est injoignable.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive does not answer.</source>
        <translation>L'archive ne répond pas.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive is too busy.</source>
        <translation>L'archive est trop sollicitée.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive refuses these credentials.</source>
        <translation>L'archive refuse ces identifiants.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input does not exist.</source>
        <translation>L'entrée n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>Scene {scenes} of {day} from {catalogue}.</source>
        <translation>Scène {scenes} du {day}, catalogue {catalogue}.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has measured {share:.3g} % of the extent; the rest is NoData.</source>
        <translation>L'archive a des mesures pour {share:.3g} % de l'emprise ; le reste est NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has no scene classification of it.</source>
        <translation>L'archive n'en a pas de classification de scène.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has no {bands} of 20 m of the scene; they are left out.</source>
        <translation>L'archive n'a pas {bands} à 20 m pour cette scène ; elles sont laissées de côté.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The extent lies in several UTM zones: what is of another one than {crs} was resampled.</source>
        <translation>L'emprise s'étend sur plusieurs zones UTM : ce qui n'est pas dans {crs} a été rééchantillonné.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/place.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>Give an authority code such as EPSG:4326.</source>
        <translation>Indiquez un code d'autorité tel que EPSG:4326.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/place.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>The extent's CRS is not known.</source>
        <translation>Le SCR de l'emprise est inconnu.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/ranges.py"/>
        <source>The archive is busy and will be asked again in {seconds:.0f} s.</source>
        <translation>L'archive est occupée et sera interrogée à nouveau dans {seconds:.0f} s.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/ranges.py"/>
        <source>What is read of the archive cannot be kept: {reason}</source>
        <translation>Ce qui est lu de l'archive ne peut pas être conservé : {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/archive/search.py"/>
        <source>Give the address of a STAC API or of a catalog.json.</source>
        <translation>Indiquez l'adresse d'une API STAC ou d'un catalog.json.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/search.py"/>
        <source>The address is not that of a STAC catalogue.</source>
        <translation>L'adresse n'est pas celle d'un catalogue STAC.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Only {found} of {wanted} dates are clear enough and cover the whole extent.</source>
        <translation>Seules {found} dates sur {wanted} sont assez dégagées et couvrent toute l'emprise.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Scene {scene} of {day} is left out: how it lies on the newest could not be told to a tenth of a pixel, or it shows too little that is the same.</source>
        <translation>La scène {scene} du {day} est laissée de côté : sa position par rapport à la plus récente n'a pu être établie au dixième de pixel, ou elle montre trop peu de choses identiques.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Scene {scene} of {day} lies {row:+.2f} px (rows) and {col:+.2f} px (columns) from the newest; {share:.0f} % of its pixels count, with weight {weight:.2f}.</source>
        <translation>La scène {scene} du {day} se trouve à {row:+.2f} px (lignes) et {col:+.2f} px (colonnes) de la plus récente ; {share:.0f} % de ses pixels comptent, avec le poids {weight:.2f}.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>The bands of 20 m are those of {day} alone: of other dates only the bands of 10 m are measured together.</source>
        <translation>Les bandes de 20 m sont celles du {day} seul : des autres dates, seules les bandes de 10 m sont mesurées ensemble.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>{share:.3g} % of the extent was not seen on the newest date, and shows what another has measured.</source>
        <translation>{share:.3g} % de l'emprise n'était pas visible à la date la plus récente et montre ce qu'une autre a mesuré.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>Choose another catalogue.</source>
        <translation>Choisissez un autre catalogue.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>Give the access key and the secret key of its object storage.</source>
        <translation>Indiquez la clé d'accès et la clé secrète de son stockage objet.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive asks for credentials.</source>
        <translation>L'archive demande des identifiants.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive leads to what is no address.</source>
        <translation>L'archive mène à ce qui n'est pas une adresse.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Bands {bands}: {resampling}.</source>
        <translation>Bandes {bands} : {resampling}.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Give bands of one product.</source>
        <translation>Donnez des bandes d'un même produit.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Left out, because they were not found: {bands}.</source>
        <translation>Laissées de côté, car introuvables : {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>None of the 20 m bands was found.</source>
        <translation>Aucune des bandes à 20 m n'a été trouvée.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Open a whole product, name the bands in the layer, give their files, for example --bands B05=b05.tif, or take the visible bands alone.</source>
        <translation>Ouvrez un produit entier, nommez les bandes dans la couche, indiquez leurs fichiers, par exemple --bands B05=b05.tif, ou prenez seulement les bandes visibles.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>The 20 m bands lie on different grids.</source>
        <translation>Les bandes à 20 m n'ont pas la même grille.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>at 20 m as measured</source>
        <translation>à 20 m, telles que mesurées</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{path}: wanted: {bands}</source>
        <translation>{path} : demandé : {bands}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{role} is left out: its pixels lie elsewhere than the others'.</source>
        <translation>{role} est laissée de côté : ses pixels se trouvent ailleurs que ceux des autres.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{role} is left out: {why}</source>
        <translation>{role} est laissée de côté : {why}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>Choose a smaller TILE_PX.</source>
        <translation>Choisissez un TILE_PX plus petit.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>Install the plugin again, or export the other model again.</source>
        <translation>Réinstallez l'extension, ou exportez de nouveau l'autre modèle.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>The machine ran out of memory.</source>
        <translation>La mémoire de la machine est saturée.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>The model gave values that cannot be reflectance.</source>
        <translation>Le modèle a donné des valeurs qui ne peuvent pas être des réflectances.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>from {low:g} to {high:g}</source>
        <translation>de {low:g} à {high:g}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>tile of {n} px</source>
        <translation>tuile de {n} px</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>Give the band as the product has it, or leave it out.</source>
        <translation>Donnez la bande telle qu'elle est dans le produit, ou laissez-la de côté.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{path}: {across} m across, {down} m down</source>
        <translation>{path} : {across} m vers la droite, {down} m vers le bas</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{roles} lies elsewhere than it says: what it shows is displaced against the 10 m bands.</source>
        <translation>Position erronée de {roles} : ce qui y est montré est décalé par rapport aux bandes à 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{roles} shows little of what the 10 m bands show: it may be of another place or another day.</source>
        <translation>Peu de ce que montrent les bandes à 10 m se retrouve dans {roles} : peut-être un autre lieu ou un autre jour.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>Give bands of one acquisition.</source>
        <translation>Donnez des bandes d'une même acquisition.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>Give the band as the product has it, at 20 m, or on the very grid of the 10 m bands.</source>
        <translation>Donnez la bande telle qu'elle est dans le produit, à 20 m, ou exactement sur la grille des bandes à 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{path}: {own}; the 10 m bands: {wanted}</source>
        <translation>{path} : {own} ; les bandes à 10 m : {wanted}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} has pixels of another size than 20 m, or they are turned.</source>
        <translation>{role} a des pixels d'une autre taille que 20 m, ou ils sont tournés.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is in another CRS than the 10 m bands.</source>
        <translation>{role} est dans un autre SCR que les bandes à 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is of another day than the 10 m bands.</source>
        <translation>{role} est d'un autre jour que les bandes à 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is shifted by part of a pixel against the 10 m bands.</source>
        <translation>{role} est décalée d'une fraction de pixel par rapport aux bandes à 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} lies elsewhere than the 10 m bands.</source>
        <translation>{role} se trouve ailleurs que les bandes à 10 m.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>each 20 m pixel was repeated; its own values are taken</source>
        <translation>chaque pixel de 20 m a été répété ; ses propres valeurs sont prises</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>interpolated from 20 m ({method}); its own values are computed back</source>
        <translation>interpolée depuis 20 m ({method}) ; ses propres valeurs sont recalculées</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>no known way from 20 m to 10 m; means of 2 x 2 pixels are taken, which may be softer</source>
        <translation>passage de 20 m à 10 m inconnu ; des moyennes de 2 x 2 pixels sont prises, qui peuvent être plus floues</translation>
    </message>
    <message>
        <location filename="../../engine/compute/devices.py"/>
        <source>The device {device} is not available.</source>
        <translation>Le périphérique {device} n'est pas disponible.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/devices.py"/>
        <source>cpu: {n} threads</source>
        <translation>cpu : {n} threads</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights do not fit the network: {why}</source>
        <translation>Les poids ne conviennent pas au réseau : {why}</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights do not match the sha256 in their .json: damaged, incomplete, or of another export.</source>
        <translation>Les poids ne correspondent pas au sha256 de leur .json : endommagés, incomplets ou issus d'un autre export.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights hold values that are no numbers.</source>
        <translation>Les poids contiennent des valeurs qui ne sont pas des nombres.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights that this model is based on are others than it was made with.</source>
        <translation>Les poids sur lesquels ce modèle se fonde ne sont pas ceux avec lesquels il a été fait.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>Choose another model or other bands.</source>
        <translation>Choisissez un autre modèle ou d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The device ran out of memory with a single tile; going on with the CPU.</source>
        <translation>Mémoire du périphérique saturée avec une seule tuile ; poursuite sur le CPU.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The device ran out of memory; going on with {n} tile(s) at a time.</source>
        <translation>Mémoire du périphérique saturée ; poursuite avec {n} tuile(s) à la fois.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The model was made for other bands.</source>
        <translation>Le modèle a été conçu pour d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>{model}: {bands}; asked for {unknown}</source>
        <translation>{model} : {bands} ; demandé : {unknown}</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>as given</source>
        <translation>comme indiqué</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>the model's own</source>
        <translation>celle du modèle</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>usual in eight-bit pictures</source>
        <translation>habituelle des images sur huit bits</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>what is published of Sentinel-2</source>
        <translation>ce qui est publié sur Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>(DN + {offset:g}) / {quantification:g} ({origin})</source>
        <translation>(DN + {offset:g}) / {quantification:g} ({origin})</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Choose another extent, or see what the NoData value, the mask and the scene classification of the input say.</source>
        <translation>Choisissez une autre emprise, ou vérifiez ce qu'indiquent la valeur NoData, le masque et la classification de scène de l'entrée.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Choose another extent, or see whether the bands hold reflectance.</source>
        <translation>Choisissez une autre emprise, ou vérifiez que les bandes contiennent des réflectances.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Give QUANTIFICATION 1 and OFFSET 0, or remove the scale from the file.</source>
        <translation>Indiquez QUANTIFICATION 1 et OFFSET 0, ou supprimez l'échelle du fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Half of the pixels are brighter than {bright:g} in some band (medians {medians}), as only snow and clouds are. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.</source>
        <translation>La moitié des pixels sont plus clairs que {bright:g} dans une bande (médianes {medians}), comme seuls le sont la neige et les nuages. La réflectance a été prise comme {taken} ; indiquez QUANTIFICATION et OFFSET si c'est faux.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Next to nothing is brighter than {dark:g} in any band (medians {medians}), darker than land is. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong: {colour:.0f} for 8-bit true colour, for example.</source>
        <translation>Presque rien n'est plus clair que {dark:g} dans aucune bande (médianes {medians}), ce qui est plus sombre que la terre ferme. La réflectance a été prise comme {taken} ; indiquez QUANTIFICATION et OFFSET si c'est faux : {colour:.0f} pour les vraies couleurs sur 8 bits, par exemple.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Nothing is darker than {darkest:.2g} in any band, as in products of processing baseline 04.00 and later whose offset is still in. Nobody says so, and reflectance was taken as {taken}; give OFFSET -1000 if the product is one of these.</source>
        <translation>Rien n'est plus sombre que {darkest:.2g} dans aucune bande, comme dans les produits de baseline de traitement 04.00 et ultérieure dont le décalage n'a pas été retiré. Rien ne l'indique, et la réflectance a été prise comme {taken} ; indiquez OFFSET -1000 si le produit est de ceux-là.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Say how DN become reflectance: QUANTIFICATION 10000 for Sentinel-2 DN, with OFFSET -1000 from processing baseline 04.00 on; 100 for per cent; for stretched values there is none.</source>
        <translation>Précisez comment les DN deviennent des réflectances : QUANTIFICATION 10000 pour les DN Sentinel-2, avec OFFSET -1000 à partir de la baseline de traitement 04.00 ; 100 pour des pourcentages ; pour des valeurs étirées, il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>See whether the bands hold reflectance, and give QUANTIFICATION and OFFSET; with another model, use the shipped one.</source>
        <translation>Vérifiez que les bandes contiennent des réflectances, et indiquez QUANTIFICATION et OFFSET ; avec un autre modèle, utilisez le modèle fourni.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The bands have an offset but no scale. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.</source>
        <translation>Les bandes ont un décalage mais pas d'échelle. La réflectance a été prise comme {taken} ; indiquez QUANTIFICATION et OFFSET si c'est faux.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The result cannot be compared with the input.</source>
        <translation>Le résultat ne peut pas être comparé à l'entrée.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The result does not agree with the input: it differs by {rmse:.2g} reflectance (RMS), more than the input's own contrast of {contrast:.2g}.</source>
        <translation>Le résultat n'est pas conforme à l'entrée : il en diffère de {rmse:.2g} en réflectance (RMS), plus que le contraste de l'entrée elle-même, {contrast:.2g}.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The values are reflectance already, but the file asks to scale them once more.</source>
        <translation>Les valeurs sont déjà des réflectances, mais le fichier demande de les mettre à l'échelle une fois de plus.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The values cannot be reflectance, which is 0 to about 1.</source>
        <translation>Les valeurs ne peuvent pas être des réflectances, qui vont de 0 à environ 1.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>There is nothing but NoData.</source>
        <translation>Il n'y a que du NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{one} and {other} hold the same values: one may be a copy of the other. Choose other bands.</source>
        <translation>{one} et {other} contiennent les mêmes valeurs : l'une est peut-être une copie de l'autre. Choisissez d'autres bandes.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{path}: taken as {taken}; medians {medians}</source>
        <translation>{path} : interprété comme {taken} ; médianes {medians}</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{role} holds next to nothing but {median:.4g}: there is nothing to be seen in it, and nothing to be added.</source>
        <translation>{role} ne contient presque rien d'autre que {median:.4g} : il n'y a rien à y voir, et rien à y ajouter.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{role} {median:.3g}</source>
        <translation>{role} {median:.3g}</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{share:.0%} of {role} are exactly 0. If that means 'not measured', say so: set 0 as the NoData value of the file.</source>
        <translation>{share:.0%} des pixels de {role} valent exactement 0. Si cela signifie « non mesuré », précisez-le : définissez 0 comme valeur NoData du fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{share:.0%} of {role} have negative reflectance: an offset may have been taken off twice. Reflectance was taken as {taken}; give OFFSET 0 if the values have none left.</source>
        <translation>{share:.0%} des pixels de {role} ont une réflectance négative : un décalage a peut-être été retranché deux fois. La réflectance a été prise comme {taken} ; indiquez OFFSET 0 si les valeurs n'en ont plus.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>Computing in bfloat16, which is faster here and changes reflectance by no more than about {change:g}. PRECISION fp32 gives the same pixels on every machine.</source>
        <translation>Calcul en bfloat16, plus rapide ici, qui ne change pas la réflectance de plus d’environ {change:g}. Avec PRECISION fp32, les pixels sont les mêmes sur chaque machine.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>Computing in fp32: PRECISION bf16 is not to be had for this run here.</source>
        <translation>Calcul en fp32 : PRECISION bf16 n'est pas disponible ici pour cette exécution.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>This model draws nothing: the result is its estimate, whatever the preset.</source>
        <translation>Ce modèle ne dessine rien : le résultat est son estimation, quel que soit le préréglage.</translation>
    </message>
    <message>
        <location filename="../../engine/process/archive.py"/>
        <source>Give --extent=xmin,ymin,xmax,ymax in degrees, or --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</source>
        <translation>Indiquez --extent=xmin,ymin,xmax,ymax en degrés, ou --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</translation>
    </message>
    <message>
        <location filename="../../engine/process/archive.py"/>
        <source>Give the file of one as SCL, or go on without.</source>
        <translation>Indiquez le fichier de l'une d'elles comme SCL, ou continuez sans.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>A line was not JSON.</source>
        <translation>Une ligne n'était pas du JSON.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>The command is not known.</source>
        <translation>La commande est inconnue.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>The engine is busy.</source>
        <translation>Le moteur est occupé.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>Wait for the run to end.</source>
        <translation>Attendez la fin de l'exécution.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give one band of whole class codes from 0 to {high}, as the SCL band of a level-2A product holds them. A probability or a bit mask is none: make what is cloud in it NoData in the raster, or give it codes such as 4 for clear and 9 for cloud.</source>
        <translation>Indiquez une bande de codes de classe entiers de 0 à {high}, comme en contient la bande SCL d'un produit de niveau 2A. Une probabilité ou un masque de bits ne convient pas : mettez en NoData dans le raster ce qui y est nuage, ou donnez-lui des codes tels que 4 pour clair et 9 pour nuage.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give one in the input's own CRS.</source>
        <translation>Indiquez-en une dans le SCR de l'entrée.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give the one of the same place, or another extent.</source>
        <translation>Indiquez celle du même lieu, ou une autre emprise.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give the one of the same scene.</source>
        <translation>Indiquez celle de la même scène.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Left out by the scene classification: {share:.3g} % of the pixels.</source>
        <translation>Écartés par la classification de scène : {share:.3g} % des pixels.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification cannot be brought to the input's CRS.</source>
        <translation>La classification de scène ne peut pas être convertie dans le SCR de l'entrée.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification does not cover the extent.</source>
        <translation>La classification de scène ne couvre pas l'emprise.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification has no class for {share:.3g} % of the pixels: they are NoData in the result, because nobody knows whether they are free of clouds. Give a classification that covers the extent.</source>
        <translation>La classification de scène n'a pas de classe pour {share:.3g} % des pixels : ils sont NoData dans le résultat, car on ne sait pas s'ils sont sans nuages. Indiquez une classification qui couvre l'emprise.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification holds other values than classes.</source>
        <translation>La classification de scène contient d'autres valeurs que des classes.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification lies elsewhere than the input.</source>
        <translation>La classification de scène se trouve ailleurs que l'entrée.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification says of every pixel that nothing was measured there, but the input holds values.</source>
        <translation>La classification de scène indique pour tous les pixels que rien n'y a été mesuré, mais l'entrée contient des valeurs.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>nothing but 0 and 1, as a mask does</source>
        <translation>uniquement 0 et 1, comme dans un masque</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{count} band(s) of {dtype}</source>
        <translation>{count} bande(s) de type {dtype}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{dtype}, with values such as {found}</source>
        <translation>{dtype}, avec des valeurs telles que {found}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{path}: {holds}</source>
        <translation>{path} : {holds}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/grid.py"/>
        <source>extent {extent}; layer {layer}</source>
        <translation>emprise {extent} ; couche {layer}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/ground.py"/>
        <source>Give an extent that overlaps the layer, in the layer's own CRS.</source>
        <translation>Indiquez une emprise qui recouvre la couche, dans le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Band {number} ({name}) is used as a mask, 0 being NoData, but it holds much more than 0 and 255. If it was measured, such as near infrared, give its number as that of its band.</source>
        <translation>La bande {number} ({name}) est utilisée comme masque, 0 signifiant NoData, mais elle contient bien d'autres valeurs que 0 et 255. Si elle a été mesurée, comme le proche infrarouge, indiquez son numéro comme celui de la bande correspondante.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Name the bands in the layer, give their numbers, for example --bands {example}, or choose another model.</source>
        <translation>Nommez les bandes dans la couche, indiquez leurs numéros, par exemple --bands {example}, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>No names say which band is which; red, green and blue are those of an 8-bit picture. If it is a photo or a map rather than Sentinel-2 true colour, the result means nothing: then use a raster of reflectance.</source>
        <translation>Aucun nom n'indique quelle bande est laquelle ; le rouge, le vert et le bleu sont ceux d'une image sur 8 bits. S'il s'agit d'une photo ou d'une carte plutôt que de vraies couleurs Sentinel-2, le résultat ne signifie rien : utilisez alors un raster de réflectance.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Pixels where band {number} ({name}) is 0 are NoData.</source>
        <translation>Les pixels où la bande {number} ({name}) vaut 0 sont NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>{path}: {bands}</source>
        <translation>{path} : {bands}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>{path}: {count} band(s) described as {names}; recognised: {recognised}; needed: {needed}; missing: {missing}</source>
        <translation>{path} : {count} bande(s), décrite(s) par {names} ; reconnues : {recognised} ; nécessaires : {needed} ; manquantes : {missing}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Bring them onto one grid first, for example with gdalwarp or gdalbuildvrt.</source>
        <translation>Ramenez-les d'abord à une même grille, par exemple avec gdalwarp ou gdalbuildvrt.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Give each role a band of its own.</source>
        <translation>Attribuez à chaque rôle sa propre bande.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>The bands differ in data type, scale, offset or NoData.</source>
        <translation>Les bandes diffèrent par le type de données, l'échelle, le décalage ou NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <location filename="../../engine/stack/file.py"/>
        <source>The bands lie on different grids.</source>
        <translation>Les bandes n'ont pas la même grille.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Two roles use one band.</source>
        <translation>Deux rôles utilisent la même bande.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>{role} holds {kind} values, which are not reflectance.</source>
        <translation>{role} contient des valeurs {kind}, qui ne sont pas des réflectances.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>Give a band number that exists.</source>
        <translation>Indiquez un numéro de bande existant.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>There is no band {number} for {role}.</source>
        <translation>Il n'y a pas de bande {number} pour {role}.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>{path} has {count} band(s)</source>
        <translation>{path} a {count} bande(s)</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>Give QUANTIFICATION, from {low:g} to {high:g}: Sentinel-2 products use 10000, reflectance 1.</source>
        <translation>Indiquez QUANTIFICATION, de {low:g} à {high:g} : les produits Sentinel-2 utilisent 10000, la réflectance 1.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>It is added to DN: give 0, or -1000 for Sentinel-2 products of processing baseline 04.00 and later.</source>
        <translation>Il est ajouté aux DN : indiquez 0, ou -1000 pour les produits Sentinel-2 de baseline de traitement 04.00 et ultérieure.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>The offset cannot be right.</source>
        <translation>Le décalage ne peut pas être correct.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>The quantification value cannot be right.</source>
        <translation>La valeur de quantification ne peut pas être correcte.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Check the address and the connection, then run it again.</source>
        <translation>Vérifiez l'adresse et la connexion, puis relancez le traitement.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Give one of the products or rasters in it.</source>
        <translation>Indiquez l'un des produits ou rasters qu'il contient.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>It may be damaged or incomplete: download or make it again.</source>
        <translation>Le fichier est peut-être endommagé ou incomplet : téléchargez-le ou produisez-le de nouveau.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <location filename="../../engine/stack/file.py"/>
        <source>The input cannot be read as a raster.</source>
        <translation>L'entrée ne peut pas être lue comme un raster.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input has no coordinate reference system.</source>
        <translation>L'entrée n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input has no georeference.</source>
        <translation>L'entrée n'est pas géoréférencée.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Unpack it first, and give what is in it.</source>
        <translation>Décompressez-le d'abord, et indiquez ce qu'il contient.</translation>
    </message>
    <message>
        <location filename="../../engine/stack/file.py"/>
        <source>{path}: no other dates</source>
        <translation>{path} : pas d'autres dates</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Another run is writing this output.</source>
        <translation>Une autre exécution écrit cette sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Check the disk and the permissions, then try again; to start over, remove the file.</source>
        <translation>Vérifiez le disque et les droits d'accès, puis réessayez ; pour recommencer, supprimez le fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Check the free space.</source>
        <translation>Vérifiez l'espace libre.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Wait for it to end, or choose another name.</source>
        <translation>Attendez qu’elle se termine ou choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>What an interrupted run has left cannot be read.</source>
        <translation>Ce qu'une exécution interrompue a laissé ne peut pas être lu.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/outputs.py"/>
        <source>Going on after {done} of {total} tiles.</source>
        <translation>Reprise après {done} tuiles sur {total}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/outputs.py"/>
        <source>What an interrupted run has left does not belong to this run; starting over.</source>
        <translation>Ce qu'un traitement interrompu a laissé ne vient pas de ce traitement ; reprise depuis le début.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Bands {bands}; reflectance = (DN + {offset:g}) / {quantification:g} ({origin}).</source>
        <translation>Bandes {bands} ; réflectance = (DN + {offset:g}) / {quantification:g} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>In {share} of the scene nothing was drawn: the input shows nothing but noise there, as on open water.</source>
        <translation>Sur {share} de la scène, aucun tirage n'a été fait : l'entrée n'y montre que du bruit, comme sur l'eau libre.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>In {share} of the scene the model added nothing to interpolation: it is brighter than anything that the model knows, as snow and clouds are, or values that are taken for too much reflectance.</source>
        <translation>Sur {share} de la scène, le modèle n'a rien ajouté à l'interpolation : elle y est plus claire que tout ce que connaît le modèle, comme la neige et les nuages, ou comme des valeurs prises pour une réflectance trop élevée.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Model {model}, {scale_factor} times finer; {sampling}.</source>
        <translation>Modèle {model}, {scale_factor} fois plus fin ; {sampling}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>NoData: {share} of the pixels.</source>
        <translation>NoData : {share} des pixels.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Not used, because the model does not know them: {bands}.</source>
        <translation>Inutilisé, car inconnu du modèle : {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Running without {bands}.</source>
        <translation>Exécution sans {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Sharpness of the input: MTF {mtf} at its Nyquist frequency ({origin}).</source>
        <translation>Netteté de l’image d’entrée : FTM {mtf} à sa fréquence de Nyquist ({origin}).</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>The pixels are about {across_m:.3g} m wide and {down_m:.3g} m high on the ground, but the model was made for squares of {wanted_m:g} m: what it adds may not fit. Bring the raster to such pixels first, for example in the UTM zone of the place.</source>
        <translation>Au sol, les pixels font environ {across_m:.3g} m de large et {down_m:.3g} m de haut, mais le modèle a été conçu pour des carrés de {wanted_m:g} m : ce qu'il ajoute peut ne pas convenir. Ramenez d'abord le raster à de tels pixels, par exemple dans la zone UTM du lieu.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>The pixels are about {gsd_m:.3g} m, but the model was made for {wanted_m:g} m: what it adds may not fit. Use a raster of that pixel size or another model.</source>
        <translation>Les pixels font environ {gsd_m:.3g} m, mais le modèle a été conçu pour {wanted_m:g} m : ce qu'il ajoute peut ne pas convenir. Utilisez un raster de cette taille de pixel ou un autre modèle.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>bicubic interpolation</source>
        <translation>interpolation bicubique</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>ensemble of {n}</source>
        <translation>ensemble de {n}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>mean of {n} orientations</source>
        <translation>moyenne de {n} orientations</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>regression estimate only</source>
        <translation>estimation par régression seule</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>regression estimate only (temperature 0 leaves nothing of {drawn})</source>
        <translation>estimation par régression seule (la température 0 annule {drawn})</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>strength {strength:g}</source>
        <translation>intensité {strength:g}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>temperature {temperature:g}</source>
        <translation>température {temperature:g}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} pixel(s) ({share}) are 0 in all bands, and the file does not say what means NoData: they are NoData in the result. Set the NoData value of the file if 0 was measured.</source>
        <translation>{n} pixel(s) ({share}) valent 0 dans toutes les bandes, et le fichier n'indique pas ce qui signifie NoData : ils sont NoData dans le résultat. Définissez la valeur NoData du fichier si 0 a été mesuré.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} pixel(s) ({share}) hold values that cannot be reflectance; they are NoData in the result.</source>
        <translation>{n} pixel(s) ({share}) contiennent des valeurs qui ne peuvent pas être des réflectances ; ils sont NoData dans le résultat.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} sampling steps</source>
        <translation>{n} étapes d'échantillonnage</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} sampling steps (deterministic)</source>
        <translation>{n} étapes d'échantillonnage (déterministe)</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose a file name that ends in .tif.</source>
        <translation>Choisissez un nom de fichier qui se termine par .tif.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Close programs that have it open.</source>
        <translation>Fermez les programmes qui l'ont ouverte.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Create it first or choose another one.</source>
        <translation>Créez-le d'abord ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Give the name of a file.</source>
        <translation>Indiquez un nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Make room, choose another disk, or choose a smaller extent.</source>
        <translation>Libérez de la place, choisissez un autre disque ou une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output cannot be replaced.</source>
        <translation>La sortie ne peut pas être remplacée.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output is a folder.</source>
        <translation>La sortie est un dossier.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output is write-protected.</source>
        <translation>La sortie est protégée en écriture.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output must be a GeoTIFF.</source>
        <translation>La sortie doit être un GeoTIFF.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output's folder cannot be written to.</source>
        <translation>Écriture impossible dans le dossier de sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output's folder does not exist.</source>
        <translation>Le dossier de sortie n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>There is not enough room for the output.</source>
        <translation>Il n'y a pas assez de place pour la sortie.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>{folder}: {needed:.1f} MB needed, {free:.1f} MB free</source>
        <translation>{folder} : {needed:.1f} Mo nécessaires, {free:.1f} Mo libres</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>Cancelled; what is done so far is kept.</source>
        <translation>Annulé ; ce qui a été fait jusqu'ici est conservé.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>Give the same command again to go on, or remove these files to give the run up.</source>
        <translation>Relancez la même commande pour continuer, ou supprimez ces fichiers pour abandonner l'exécution.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output cannot be put in its place.</source>
        <translation>La sortie ne peut pas être mise en place.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output could not be finished.</source>
        <translation>La sortie n'a pas pu être finalisée.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>{path}: {reason}; the result is in {kept}</source>
        <translation>{path} : {reason} ; le résultat se trouve dans {kept}</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Set up the engine</source>
        <translation>Installer le moteur</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Show or hide the Subpixel dock</source>
        <translation>Afficher ou masquer le panneau Subpixel</translation>
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
        <translation>Super-résolution Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Give another name.</source>
        <translation>Donnez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Give the address of a STAC catalogue, such as https://example.org/stac/v1, or a path that ends in .json.</source>
        <translation>Donnez l'adresse d'un catalogue STAC, comme https://example.org/stac/v1, ou un chemin qui se termine par .json.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Keep them in QGIS's authentication manager, and choose that entry as the catalogue's credentials.</source>
        <translation>Conservez-les dans le gestionnaire d'authentification de QGIS, et choisissez cette entrée comme identifiants du catalogue.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>The catalogue's address is not understood.</source>
        <translation>L'adresse du catalogue n'est pas comprise.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>There are credentials in the catalogue's address.</source>
        <translation>L'adresse du catalogue contient des identifiants.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Two catalogues have one name.</source>
        <translation>Deux catalogues portent le même nom.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>In the storage of the Copernicus Data Space (access key and secret key)</source>
        <translation>Dans le stockage du Copernicus Data Space (clé d'accès et clé secrète)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>My catalogue</source>
        <translation>Mon catalogue</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>Open to anybody, or to these credentials</source>
        <translation>Ouverts à tous, ou à ces identifiants</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>Signed as by the Planetary Computer</source>
        <translation>Signés à la manière du Planetary Computer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/look.py"/>
        <location filename="../../ui/dock/placing.py"/>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>See whether the file is still there.</source>
        <translation>Vérifiez que le fichier existe encore.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/look.py"/>
        <source>What was read of the archive cannot be loaded.</source>
        <translation>Ce qui a été lu de l'archive ne peut pas être chargé.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Choose a smaller extent.</source>
        <translation>Choisissez une emprise plus petite.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>The extent is too large for one piece.</source>
        <translation>L'emprise est trop grande pour un seul extrait.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent lies outside what its CRS can describe.</source>
        <translation>L'emprise dépasse ce que son SCR peut décrire.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>{width} x {height} px, at most {most}</source>
        <translation>{width} x {height} px, au plus {most}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>cloud not known</source>
        <translation>nuages inconnus</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>covers {share:.0f} %</source>
        <translation>couvre {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>{share:.0f} % cloud</source>
        <translation>{share:.0f} % de nuages</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Cancelling</source>
        <translation>Annulation en cours</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>Cloud and cover are of the place that was searched, which is not all of what is chosen now.</source>
        <translation>Nuages et couverture valent pour le lieu recherché, qui n'est pas tout ce qui est choisi maintenant.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Looking for scenes in {catalogue}</source>
        <translation>Recherche de scènes dans {catalogue}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>Reading the scene</source>
        <translation>Lecture de la scène</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>The newest scene with at most {cloud:g} % of cloud over the extent is taken. To choose another one, find scenes.</source>
        <translation>La scène la plus récente avec au plus {cloud:g} % de nuages sur l'emprise est prise. Pour en choisir une autre, cherchez des scènes.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>These scenes are of another place or time. Find scenes again, or take the newest clear one.</source>
        <translation>Ces scènes sont d'un autre lieu ou d'un autre moment. Cherchez à nouveau, ou prenez la plus récente sans nuages.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>Add a layer, or zoom to where you want to look.</source>
        <translation>Ajoutez une couche, ou zoomez là où vous voulez regarder.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>The map shows no place yet.</source>
        <translation>La carte ne montre encore aucun lieu.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Sentinel-2 archive</source>
        <translation>Archive Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Settings of {name}.</source>
        <translation>Paramètres de {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Add a Sentinel-2 raster to the project.</source>
        <translation>Ajoutez un raster Sentinel-2 au projet.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Bands {bands}. Reflectance = (DN {offset}) / {quantification} ({origin}).</source>
        <translation>Bandes {bands}. Réflectance = (DN {offset}) / {quantification} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Not found: {bands}. Choose them below, under Bands and reflectance.</source>
        <translation>Introuvable : {bands}. À choisir ci-dessous, sous « Bandes et réflectance ».</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>[None]</source>
        <translation>[Aucune]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>given</source>
        <translation>valeurs fournies</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>All ten, of 10 and 20 m</source>
        <translation>Les dix, à 10 et 20 m</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>Visible and near infrared</source>
        <translation>Visible et proche infrarouge</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>Without {bands}, which the layer does not have.</source>
        <translation>Sans {bands}, que la couche n'a pas.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>The layer brings no scene classification along; only products of level L2A do. Add one to the project and choose it under Bands and reflectance.</source>
        <translation>La couche ne fournit pas de classification de scène ; seuls les produits de niveau L2A en fournissent une. Ajoutez-en une au projet et choisissez-la sous « Bandes et réflectance ».</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>[That of the product]</source>
        <translation>[Celle du produit]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>A rectangle drawn on the map with the button beside</source>
        <translation>Un rectangle dessiné sur la carte avec le bouton voisin</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>All of the layer</source>
        <translation>Toute la couche</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/reading/grid.py"/>
        <source>Choose an extent that overlaps the layer.</source>
        <translation>Choisissez une emprise qui recouvre la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Drawn rectangle</source>
        <translation>Rectangle dessiné</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Map view</source>
        <translation>Vue de la carte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Move the map to what you want to see.</source>
        <translation>Déplacez la carte vers ce que vous voulez voir.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No layer of polygons is selected.</source>
        <translation>Aucune couche de polygones n'est sélectionnée.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No polygon is selected.</source>
        <translation>Aucun polygone n'est sélectionné.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No rectangle has been drawn yet.</source>
        <translation>Aucun rectangle n'a encore été dessiné.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Polygon layer</source>
        <translation>Couche de polygones</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Press Draw and drag a rectangle on the map.</source>
        <translation>Cliquez sur « Dessiner » et tracez un rectangle sur la carte.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Select one in the layer panel, with a polygon in it.</source>
        <translation>Sélectionnez-en une dans le panneau des couches, qui contienne un polygone.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Select one or more polygons of a vector layer on the map.</source>
        <translation>Sélectionnez sur la carte un ou plusieurs polygones d'une couche vecteur.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Selected polygons</source>
        <translation>Polygones sélectionnés</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>The extent cannot be brought to the layer's CRS.</source>
        <translation>L'emprise ne peut pas être convertie dans le SCR de la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The middle of the map lies outside the layer.</source>
        <translation>Le centre de la carte est en dehors de la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The part of the layer that the map shows</source>
        <translation>La partie de la couche visible sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The rectangle around all polygons of the layer selected in the layer panel</source>
        <translation>Le rectangle autour de tous les polygones de la couche sélectionnée dans le panneau des couches</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The rectangle around the polygons selected on the map</source>
        <translation>Le rectangle englobant les polygones sélectionnés sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>What the map shows</source>
        <translation>Ce que montre la carte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Whole layer</source>
        <translation>Couche entière</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>1.25 m, experimental</source>
        <translation>1,25 m, expérimental</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>2.5 m</source>
        <translation>2,5 m</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>Models (*.safetensors)</source>
        <translation>Modèles (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>[Shipped model]</source>
        <translation>[Modèle fourni]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>The output exists already.</source>
        <translation>Le fichier de sortie existe déjà.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <source>[Temporary file]</source>
        <translation>[Fichier temporaire]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>Clouds and their shadows become NoData.</source>
        <translation>Les nuages et leurs ombres deviennent NoData.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>Only {size} are free in {folder}.</source>
        <translation>Il ne reste que {size} dans {folder}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>The run will make {what}.</source>
        <translation>À prévoir : {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>about {time}</source>
        <translation>environ {time}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>in a time not known yet</source>
        <translation>en un temps encore inconnu</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{size} of memory</source>
        <translation>{size} de mémoire</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{size} on disk</source>
        <translation>{size} sur le disque</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} pixels</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>The result cannot be loaded.</source>
        <translation>Le résultat ne peut pas être chargé.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <source>{name} (preview)</source>
        <translation>{name} (aperçu)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <source>{name}, uncertainty</source>
        <translation>{name}, incertitude</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>The file is no longer there.</source>
        <translation>Le fichier n'existe plus.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>{path}
Agrees with the input within {rmse:.4f} reflectance.</source>
        <translation>{path}
Conforme à l'entrée à {rmse:.4f} près en réflectance.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>{when}: {name}, {seconds:.0f} s</source>
        <translation>{when} : {name}, {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Its values are judged when the run has copied what it needs.</source>
        <translation>Ses valeurs seront évaluées lorsque l'exécution aura copié ce dont elle a besoin.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Look at the values of {name}</source>
        <translation>Examiner les valeurs de {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Looking at the values...</source>
        <translation>Examen des valeurs...</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Median reflectance: {medians}.</source>
        <translation>Réflectance médiane : {medians}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>Load the result</source>
        <translation>Charger le résultat</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>Shown: {name}</source>
        <translation>Affiché : {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>The result cannot be loaded: {path}</source>
        <translation>Le résultat ne peut pas être chargé : {path}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>{name} is super-resolved.</source>
        <translation>{name} : super-résolution terminée.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run.py"/>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/processing/running.py"/>
        <source>Starting the engine</source>
        <translation>Démarrage du moteur</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Annulé ; rien n'a été écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>Done in {seconds:.0f} s; agrees with the input within {rmse:.4f} reflectance.</source>
        <translation>Terminé en {seconds:.0f} s ; conforme à l'entrée à {rmse:.4f} près en réflectance.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>The run failed; see the Subpixel log.</source>
        <translation>L'exécution a échoué ; consultez le journal Subpixel.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <source>Choose an entry of QGIS's authentication manager with a user name and a password (basic authentication).</source>
        <translation>Choisissez une entrée du gestionnaire d'authentification de QGIS avec un nom d'utilisateur et un mot de passe (authentification basique).</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <location filename="../../ui/engine/events.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/model.py"/>
        <source>Install the plugin again.</source>
        <translation>Réinstallez l'extension.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <source>The credentials cannot be used.</source>
        <translation>Les identifiants ne peuvent pas être utilisés.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <location filename="../../ui/engine/events.py"/>
        <source>The engine's answer is not understood.</source>
        <translation>La réponse du moteur n'est pas comprise.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Check the network, or install from an offline folder of wheels.</source>
        <translation>Vérifiez le réseau, ou installez depuis un dossier hors ligne de paquets wheel.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Check the proxy in QGIS's network settings.</source>
        <translation>Vérifiez le proxy dans les paramètres réseau de QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Choose another Python interpreter, or a folder that has all wheels.</source>
        <translation>Choisissez un autre interpréteur Python, ou un dossier qui contient tous les paquets wheel.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Close other QGIS windows and try again.</source>
        <translation>Fermez les autres fenêtres QGIS et réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Downloading and installing packages</source>
        <translation>Téléchargement et installation des paquets</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Make room on the disk.</source>
        <translation>Libérez de l'espace disque.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Make room: {gb:.0f} GB are needed.</source>
        <translation>Libérez de l'espace : {gb:.0f} Go sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Making the environment</source>
        <translation>Création de l'environnement</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>See that the disk has room and the folder is yours.</source>
        <translation>Vérifiez l'espace disque et vos droits sur le dossier.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>See the log for what pip said.</source>
        <translation>Consultez dans le journal les messages de pip.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The disk is too full for the environment.</source>
        <translation>Le disque est trop plein pour l'environnement.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The environment cannot be written.</source>
        <translation>L'environnement ne peut pas être écrit.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <location filename="../../ui/engine/task.py"/>
        <source>The environment could not be built.</source>
        <translation>L'environnement n'a pas pu être créé.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The environment could not be removed.</source>
        <translation>L'environnement n'a pas pu être supprimé.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The new environment does not work.</source>
        <translation>Le nouvel environnement ne fonctionne pas.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>This package is not the one that Subpixel was tested with: try again over another network, or fill the folder of wheels again.</source>
        <translation>Ce paquet n'est pas celui avec lequel Subpixel a été testé : réessayez par un autre réseau, ou remplissez de nouveau le dossier de paquets wheel.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Trying it out</source>
        <translation>Essai de l'environnement</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>See the Subpixel log; a smaller {name} needs less memory.</source>
        <translation>Consultez le journal Subpixel ; un {name} plus petit demande moins de mémoire.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>The engine process ended unexpectedly.</source>
        <translation>Le processus du moteur s'est arrêté de façon inattendue.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>exit code {code}</source>
        <translation>code de sortie {code}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>CPU only</source>
        <translation>CPU seul</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Annulé ; rien n'a été modifié.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>In use: {path}</source>
        <translation>Utilisé : {path}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Look for Python</source>
        <translation>Recherche de Python</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>NVIDIA GPU (CUDA) and CPU</source>
        <translation>GPU NVIDIA (CUDA) et CPU</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>No Python {version} or newer was found. Install one from python.org, or choose your own below.</source>
        <translation>Aucun Python {version} ou plus récent n'a été trouvé. Installez-en un depuis python.org, ou choisissez le vôtre ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Ready: PyTorch {torch} on {device}.</source>
        <translation>Prêt : PyTorch {torch} sur {device}.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Remove the Subpixel engine</source>
        <translation>Supprimer le moteur Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Remove the engine environment {path}?</source>
        <translation>Supprimer l'environnement du moteur {path} ?</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Removed.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Removing</source>
        <translation>Suppression</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>Le moteur n'est pas encore installé.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>The next run uses it.</source>
        <translation>Il servira à la prochaine exécution.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>There is no such file: {path}</source>
        <translation>Ce fichier n'existe pas : {path}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>[Download]</source>
        <translation>[Téléchargement]</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>about {n:.1f} GB to download</source>
        <translation>environ {n:.1f} Go à télécharger</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>about {n} MB to download</source>
        <translation>environ {n} Mo à télécharger</translation>
    </message>
    <message>
        <location filename="../../ui/engine/environment.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock. Without a window: python3 -m venv "{folder}" and then: "{python}" -m pip install -r "{requirements}". Or set {variable} to an interpreter that has torch, rasterio and safetensors.</source>
        <translation>Cliquez sur « Installer le moteur » dans le panneau Subpixel. Sans interface : python3 -m venv "{folder}" puis : "{python}" -m pip install -r "{requirements}". Ou définissez {variable} sur un interpréteur qui dispose de torch, rasterio et safetensors.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/environment.py"/>
        <source>There is no Python environment for the engine yet.</source>
        <translation>Il n'y a pas encore d'environnement Python pour le moteur.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/machine.py"/>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <location filename="../../ui/engine/machine.py"/>
        <source>Measure this machine for Subpixel</source>
        <translation>Mesure de cette machine pour Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/engine/process.py"/>
        <source>Make the engine environment again.</source>
        <translation>Recréez l'environnement du moteur.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/process.py"/>
        <source>The engine could not be started.</source>
        <translation>Le moteur n'a pas pu démarrer.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/task.py"/>
        <source>Set up the Subpixel engine</source>
        <translation>Installer le moteur Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'2.5m' with the shipped model, or '1.25m' with a second one, which is experimental: on ground whose truth is known it shows no more than the result of 2.5 m does when it is enlarged, it draws nothing whatever the preset, and results are four times as large. Its number does as well: 0 2.5m, 1 1.25m.</source>
        <translation>« 2.5m » avec le modèle fourni, ou « 1.25m » avec un second, expérimental : là où la vérité est connue, il ne montre pas plus que le résultat à 2,5 m agrandi ; il ne dessine rien, quel que soit le préréglage, et les résultats sont quatre fois plus volumineux. Son numéro convient aussi : 0 2.5m, 1 1.25m.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'same' keeps the input's data type and DN encoding; 'float32' writes reflectance. Its number does as well: 0 same, 1 float32.</source>
        <translation>'same' conserve le type de données et le codage des DN de l'entrée ; 'float32' écrit des réflectances. Son numéro convient aussi : 0 same, 1 float32.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m, B02, B03, B04 and B08. 'all ten': those of 20 m as well, B05, B06, B07, B8A, B11 and B12, each of whose values stands in four pixels. Super-resolving takes what was measured at 20 m from the product in both cases. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>« visible and near infrared » : les quatre bandes à 10 m, B02, B03, B04 et B08. « all ten » : celles à 20 m aussi, B05, B06, B07, B8A, B11 et B12, dont chaque valeur figure dans quatre pixels. Dans les deux cas, la super-résolution prend dans le produit ce qui a été mesuré à 20 m. Son numéro convient aussi : 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, at the same pixel size, each in agreement with its own measurement of 20 m. Those are found in the product that the raster lies in, or by their names among its bands; a band that is not found is left out, and the log says so. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>« visible and near infrared » : les quatre bandes à 10 m. « all ten » : aussi celles du red edge, du proche infrarouge étroit et de l'infrarouge à ondes courtes (B05, B06, B07, B8A, B11, B12), à la même taille de pixel, chacune en accord avec sa propre mesure à 20 m. Elles sont trouvées dans le produit où se trouve le raster, ou par leur nom parmi ses bandes ; une bande introuvable est laissée de côté, et le journal le dit. Son numéro convient aussi : 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, read at 20 m and given at the same pixel size, each in agreement with its own measurement. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>« visible and near infrared » : les quatre bandes à 10 m. « all ten » : aussi celles du red edge, du proche infrarouge étroit et de l'infrarouge à ondes courtes (B05, B06, B07, B8A, B11, B12), lues à 20 m et données à la même taille de pixel, chacune en accord avec sa propre mesure. Son numéro convient aussi : 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Looks in a STAC catalogue for Sentinel-2 scenes of level 2A over an extent, and lists them as footprints, best first: those that cover the whole extent before the others, and of these the newest.&lt;/p&gt;&lt;p&gt;Cloud is the share of the &lt;i&gt;extent&lt;/i&gt;, not of the scene, that the scene classification calls cloud or cloud shadow. Scenes of one pass that meet at the border of a tile count together, and are joined where they are read.&lt;/p&gt;&lt;p&gt;The archive learns which place is asked for; nothing else leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Cherche dans un catalogue STAC les scènes Sentinel-2 de niveau 2A d'une emprise et en donne la liste sous forme d'empreintes, la meilleure d'abord : celles qui couvrent toute l'emprise avant les autres et, parmi elles, la plus récente.&lt;/p&gt;&lt;p&gt;Les nuages sont la part de l'&lt;i&gt;emprise&lt;/i&gt;, et non de la scène, que la classification de la scène dit être nuage ou ombre de nuage. Les scènes d'un même passage qui se touchent au bord d'une tuile comptent ensemble et sont assemblées à la lecture.&lt;/p&gt;&lt;p&gt;L'archive apprend quel lieu est demandé ; rien d'autre ne quitte cette machine.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Opens a Sentinel-2 product as it was downloaded (SAFE folder, zip, tar or metadata file, level 1C or 2A) as one raster of its four 10 m bands, or of these and the six of 20 m, ready for &lt;i&gt;Super-resolve Sentinel-2&lt;/i&gt;. The archive need not be unpacked. Copernicus quarterly mosaics, products of the Theia centre (MAJA; flat reflectance where there is some) and of SNAP (BEAM-DIMAP) open likewise.&lt;/p&gt;&lt;p&gt;The result is a virtual raster: a small file that refers to the images in the product, which must stay where it is. Its bands are named, and carry scale, offset and NoData as the product's metadata says, so that QGIS shows reflectance. Products of processing baseline 04.00 and later (from 25 January 2022) have an offset of -1000, which is taken into account from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Ouvre un produit Sentinel-2 tel qu'il a été téléchargé (dossier SAFE, zip, tar ou fichier de métadonnées, niveau 1C ou 2A) comme un seul raster de ses quatre bandes à 10 m, ou de celles-ci et des six à 20 m, prêt pour &lt;i&gt;Super-résolution Sentinel-2&lt;/i&gt;. Il n'est pas nécessaire de décompresser l'archive. Les mosaïques trimestrielles de Copernicus, les produits du centre Theia (MAJA ; réflectance corrigée des pentes lorsqu'elle existe) et ceux de SNAP (BEAM-DIMAP) s'ouvrent de même.&lt;/p&gt;&lt;p&gt;Le résultat est un raster virtuel : un petit fichier qui renvoie aux images du produit, lequel doit rester à sa place. Ses bandes sont nommées et portent l'échelle, le décalage et la valeur NoData indiqués par les métadonnées du produit, de sorte que QGIS affiche la réflectance. Les produits de baseline de traitement 04.00 et ultérieure (à partir du 25 janvier 2022) ont un décalage de -1000, dont il est tenu compte dès lors.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Takes the newest Sentinel-2 scene (level 2A) of an archive that is clear over an extent, or the one that is named, reads the pixels of the extent over the network, and super-resolves them as &lt;i&gt;Super-resolve Sentinel-2&lt;/i&gt; does a raster. Scenes of one pass that meet at the border of a tile are joined. Scale, offset and NoData are what the archive says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; What was read, at 10 m, is an output too: compare with it.&lt;/p&gt;&lt;p&gt;Both rasters name their scenes, days, processing baseline and catalogue, and the words that have to be shown with them: &lt;i&gt;Contains modified Copernicus Sentinel data&lt;/i&gt; and the year.&lt;/p&gt;&lt;p&gt;The archive learns which place is asked for; nothing else leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Prend la scène Sentinel-2 (niveau 2A) la plus récente d'une archive qui est dégagée sur une emprise, ou celle qui est nommée, lit les pixels de l'emprise par le réseau et en fait la super-résolution comme &lt;i&gt;Super-résolution Sentinel-2&lt;/i&gt; le fait d'un raster. Les scènes d'un même passage qui se touchent au bord d'une tuile sont assemblées. Échelle, décalage et NoData sont ce que dit l'archive.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Les détails plus fins que 10 m sont générés, pas mesurés.&lt;/b&gt; Ce qui a été lu, à 10 m, est aussi une sortie : comparez.&lt;/p&gt;&lt;p&gt;Les deux rasters nomment leurs scènes, jours, version de traitement et catalogue, ainsi que la mention à afficher avec eux : &lt;i&gt;Contains modified Copernicus Sentinel data&lt;/i&gt; et l'année.&lt;/p&gt;&lt;p&gt;L'archive apprend quel lieu est demandé ; rien d'autre ne quitte cette machine.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels. A small diffusion model that comes with the plugin adds detail; a projection then makes the result agree with the measurement: seen through the Sentinel-2 sensor model it gives the input back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; It is plausible, it is not evidence. Ask for the uncertainty layer to see where the samples of the model differ, and do not count or measure things that the 10 m input does not show.&lt;/p&gt;&lt;p&gt;A preset says how much is drawn: &lt;i&gt;faithful&lt;/i&gt; nothing, &lt;i&gt;balanced&lt;/i&gt; with restraint, &lt;i&gt;detailed&lt;/i&gt; in full. Numbers that are given replace those of the preset.&lt;/p&gt;&lt;p&gt;The result lies exactly on the input's grid, divided by the model's scale factor, which is four for the shipped model; it keeps the data type, the DN encoding and NoData. The same seed gives the same pixels at the same place, whatever the extent or the tile size, so that neighbouring runs fit together without a seam.&lt;/p&gt;&lt;p&gt;On request all ten bands of 10 and 20 m come out at 2.5 m, red edge and short-wave infrared among them.&lt;/p&gt;&lt;p&gt;The input needs red, green and blue bands; near infrared is used when it is there. Bands are recognised by their names (B04, red, ...) or given by number. Another model may need other bands, and says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Transforme un raster Sentinel-2 à pixels de 10 m en un raster à pixels de 2,5 m. Un petit modèle de diffusion, fourni avec l'extension, ajoute du détail ; une projection rend ensuite le résultat cohérent avec la mesure : vu à travers le modèle du capteur Sentinel-2, il redonne l'entrée.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Le détail plus fin que 10 m est généré, non mesuré.&lt;/b&gt; Il est plausible, mais n'est pas une preuve. Demandez la couche d'incertitude pour voir où les tirages du modèle diffèrent, et ne comptez ni ne mesurez ce que l'entrée à 10 m ne montre pas.&lt;/p&gt;&lt;p&gt;Un préréglage fixe la part des tirages : &lt;i&gt;faithful&lt;/i&gt; (fidèle) aucune, &lt;i&gt;balanced&lt;/i&gt; (équilibré) avec retenue, &lt;i&gt;detailed&lt;/i&gt; (détaillé) en totalité. Les nombres que vous indiquez remplacent ceux du préréglage.&lt;/p&gt;&lt;p&gt;Le résultat suit exactement la grille de l'entrée, divisée par le facteur d'échelle du modèle, qui est de quatre pour le modèle fourni ; il conserve le type de données, le codage des DN et NoData. La même graine donne les mêmes pixels au même endroit, quelles que soient l'emprise et la taille des tuiles, si bien que des exécutions voisines se raccordent sans couture.&lt;/p&gt;&lt;p&gt;Sur demande, les dix bandes à 10 et à 20 m sortent toutes à 2,5 m, dont celles du red edge et de l'infrarouge à ondes courtes.&lt;/p&gt;&lt;p&gt;L'entrée doit contenir les bandes rouge, verte et bleue ; le proche infrarouge est utilisé s'il est présent. Les bandes sont reconnues par leur nom (B04, red, ...) ou indiquées par numéro. Un autre modèle peut demander d'autres bandes, et le signale.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>A day (2024-06-30), a month (2024-06), a year (2024), or a range of them with a slash between (2024-06-01/2024-08-31); one side of it may stay empty. Left empty, any date.</source>
        <translation>Un jour (2024-06-30), un mois (2024-06), une année (2024) ou un intervalle avec une barre oblique (2024-06-01/2024-08-31) ; un côté peut rester vide. Laissé vide, toute date.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Added to DN before dividing: -1000 for products of processing baseline 04.00 and later unless the raster was harmonised. Left empty, it is read from the product that the raster lies in or the bands' offset, else 0.</source>
        <translation>Ajouté aux DN avant la division : -1000 pour les produits de baseline de traitement 04.00 et ultérieure, sauf si le raster a été harmonisé. Si vide, il est lu dans le produit où se trouve le raster ou dans le décalage des bandes, sinon 0.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>All of the drawn detail: sharpest to look at, and most invented.</source>
        <translation>Tout le détail dessiné : le plus net à regarder, et le plus inventé.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Another model: a .safetensors file with its .json beside it, as exported by the training. It decides bands, pixel size and scale factor. Left empty, the shipped model runs.</source>
        <translation>Un autre modèle : un fichier .safetensors accompagné de son .json, tel qu'exporté par l'entraînement. Il fixe les bandes, la taille de pixel et le facteur d'échelle. Si vide, le modèle fourni est utilisé.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Classes of the scene classification that become NoData, with commas between. 0 NoData, 1 saturated or defective, 2 dark area, 3 cloud shadow, 4 vegetation, 5 bare ground, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
        <translation>Classes de la classification de scène qui deviennent NoData, séparées par des virgules. 0 NoData, 1 saturé ou défectueux, 2 zone sombre, 3 ombre de nuage, 4 végétation, 5 sol nu, 6 eau, 7 non classé, 8 et 9 nuage, 10 cirrus fin, 11 neige.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Detailed</source>
        <translation>Détaillé</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Earth Search, Planetary Computer or Copernicus Data Space, the name of one that you keep in the dock, or the address of any other STAC API or static catalogue.</source>
        <translation>Earth Search, Planetary Computer ou Copernicus Data Space, le nom d'un catalogue que vous conservez dans le panneau, ou l'adresse de toute autre API STAC ou catalogue statique.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Entry of QGIS's authentication manager with a user name and a password (basic authentication), for an archive that asks for them: for the Copernicus Data Space the access key and the secret key of its object storage. They go to the engine's process alone, and are neither stored nor logged. Left empty, those that are kept with the catalogue.</source>
        <translation>Entrée du gestionnaire d'authentification de QGIS avec un nom d'utilisateur et un mot de passe (authentification basique), pour une archive qui les demande : pour Copernicus Data Space, la clé d'accès et la clé secrète de son stockage objet. Ils ne vont qu'au processus du moteur et ne sont ni enregistrés ni journalisés. Laissé vide, ceux qui sont conservés avec le catalogue.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Faithful</source>
        <translation>Fidèle</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Find Sentinel-2 scenes</source>
        <translation>Trouver des scènes Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Footprints of the scenes in degrees, best first, with the fields id, time, platform, tile, cloud and covered (per cent of the extent, of the whole pass), baseline, collection, thumbnail and catalogue. Empty where there is no such scene.</source>
        <translation>Empreintes des scènes en degrés, la meilleure d'abord, avec les champs id, time, platform, tile, cloud et covered (pourcentage de l'emprise, du passage entier), baseline, collection, thumbnail et catalogue. Vide s'il n'y a pas de telle scène.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with smaller pixels on the same grid, a quarter as wide with the shipped model.</source>
        <translation>GeoTIFF à pixels plus petits sur la même grille, quatre fois moins larges avec le modèle fourni.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with the error to expect, as a standard deviation in reflectance, one band for each band of the result. It comes from the spread of the samples and the drawn detail, calibrated on ground whose truth is known, whatever the temperature. Needs an ensemble of 2 or more, which is 4 unless given; with the preset 'faithful' the samples serve this layer only and the result stays the regression estimate.</source>
        <translation>GeoTIFF de l'erreur à attendre, en écart-type de réflectance, avec une bande pour chaque bande du résultat. Elle provient de la dispersion et du détail des tirages, étalonnés sur des terrains dont la vérité est connue, quelle que soit la température. Demande un ensemble de 2 ou plus, fixé à 4 sauf indication contraire ; avec le préréglage 'faithful', les tirages ne servent qu'à cette couche et le résultat reste l'estimation par régression.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with what was read of the archive, at 10 m; its scene classification lies beside it, with _scl before the ending. Left empty, it lies beside the result, with _10m before the ending.</source>
        <translation>GeoTIFF avec ce qui a été lu de l'archive, à 10 m ; sa classification de la scène se trouve à côté, avec _scl avant l'extension. Laissé vide, il se trouve à côté du résultat, avec _10m avant l'extension.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many dates are measured together, 1 to 12. With more than one the clearest scenes that cover the whole extent are read, and brought to the newest of them or to the one that is named: each shows the ground at other places within its pixels, and together they show more of it than one can. Clouds and what has changed do not count; clouds of the newest are filled. The log says how far each lies off and how much of it counts. Reading and computing take longer.</source>
        <translation>Combien de dates sont mesurées ensemble, de 1 à 12. Au-delà d'une, les scènes les plus dégagées qui couvrent toute l'emprise sont lues et ramenées à la plus récente d'entre elles ou à celle qui est nommée : chacune montre le sol à d'autres endroits de ses pixels, et ensemble elles en montrent plus qu'une seule ne peut. Les nuages et ce qui a changé ne comptent pas ; les nuages de la plus récente sont comblés. Le journal dit de combien chacune est décalée et quelle part en compte. La lecture et le calcul durent plus longtemps.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many per cent of the extent may be cloud or cloud shadow, by the scene classification.</source>
        <translation>Pourcentage de l'emprise qui peut être nuage ou ombre de nuage, d'après la classification de la scène.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many scenes to list at most; the search ends when there are so many.</source>
        <translation>Nombre maximal de scènes à lister ; la recherche s'arrête lorsqu'il est atteint.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much is drawn. 'faithful': only what the model is sure of, its regression estimate. 'balanced': part of the drawn detail is kept. 'detailed': all of it, sharpest and most invented. Steps, ensemble, temperature and strength, where given, replace what the preset says. Its number does as well: 0 faithful, 1 balanced, 2 detailed.</source>
        <translation>Ce qui est dessiné. « faithful » : seulement ce dont le modèle est sûr, son estimation par régression. « balanced » : une partie du détail dessiné est gardée. « detailed » : tout, le plus net et le plus inventé. Les étapes, l’ensemble, la température et la force, s’ils sont donnés, remplacent ce que dit le préréglage. Son numéro convient aussi : 0 faithful, 1 balanced, 2 detailed.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much of what the model's regression estimate adds to interpolation is kept: 0 nothing, 1 everything. Less is smoother. Left empty, as the preset says.</source>
        <translation>Ce qui est gardé de ce que l’estimation par régression du modèle ajoute à l’interpolation : 0 rien, 1 tout. Moins, c’est plus lisse. Laissé vide, comme le dit le préréglage.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. Left empty, as the preset says.</source>
        <translation>Part conservée de ce que les tirages ajoutent à l'estimation par régression : 0 rien, 1 tout. Si vide, valeur du préréglage.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How sharp the input is, which decides how much of it can be brought out. 'auto' goes by what it is: for measured reflectance the modulation transfer function (MTF) that is published of Sentinel-2's bands, .24 to .28 at the Nyquist frequency, and the instrument's noise; for eight-bit pictures, which were sharpened and are noisier, .48. 'product' and 'picture' choose one of the two, a number from 0.1 to 0.6 is the MTF of all bands. The result's tags say what was assumed.</source>
        <translation>Netteté de l’image d’entrée, qui décide de ce qu’on peut en tirer. « auto » suit ce qu’elle est : pour une réflectance mesurée, la fonction de transfert de modulation (FTM) publiée des bandes de Sentinel-2, de 0,24 à 0,28 à la fréquence de Nyquist, et le bruit de l’instrument ; pour les images sur huit bits, accentuées et plus bruitées, 0,48. « product » et « picture » choisissent l’une des deux ; un nombre de 0.1 à 0.6 est la FTM de toutes les bandes. Les étiquettes du résultat disent ce qui a été supposé.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Id of a scene, such as 'Find Sentinel-2 scenes' gives; dates and cloud then do not count, unless several dates are measured together. Left empty, the newest clear scene is taken, of those that cover the whole extent.</source>
        <translation>Identifiant d'une scène, tel que le donne « Trouver des scènes Sentinel-2 » ; les dates et les nuages ne comptent alors pas, sauf si plusieurs dates sont mesurées ensemble. Vide, la scène dégagée la plus récente est prise, parmi celles qui couvrent toute l'emprise.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Ids of the catalogue's collections to look in, with commas between. Left empty, those that are known to hold Sentinel-2 level 2A; of a catalogue that is given by its address, all.</source>
        <translation>Identifiants des collections du catalogue où chercher, séparés par des virgules. Laissé vide, celles que l'on sait contenir du Sentinel-2 de niveau 2A ; pour un catalogue donné par son adresse, toutes.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Layer of polygons in place of the extent: its bounding box is the place. With the button for iteration there is one run for each polygon.</source>
        <translation>Couche de polygones à la place de l'emprise : son rectangle englobant est le lieu. Avec le bouton d'itération, il y a une exécution par polygone.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Lists the Sentinel-2 scenes that an archive has of a place, the newest clear one first.</source>
        <translation>Donne la liste des scènes Sentinel-2 qu'une archive possède d'un lieu, la plus récente dégagée d'abord.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification of the Sentinel-2 product says. The input must be a level-2A product opened with 'Open Sentinel-2 product', or lie in one; for other rasters give the scene classification below.</source>
        <translation>Met en NoData les nuages, leurs ombres et les pixels défectueux, selon la classification de scène du produit Sentinel-2. L'entrée doit être un produit de niveau 2A ouvert avec « Ouvrir un produit Sentinel-2 », ou se trouver dans un tel produit ; pour d'autres rasters, indiquez la classification de scène ci-dessous.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification of the archive says.</source>
        <translation>Faire des nuages, de leurs ombres et des pixels défectueux du NoData, d'après la classification de la scène de l'archive.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Metadata file of a Sentinel-2 product (MTD_MSIL1C.xml, MTD_MSIL2A.xml, ..._MTD_ALL.xml of Theia, .dim of SNAP), or its zip or tar as downloaded. The path of a folder may be typed too: SAFE, Theia, or the files of a quarterly mosaic.</source>
        <translation>Fichier de métadonnées d'un produit Sentinel-2 (MTD_MSIL1C.xml, MTD_MSIL2A.xml, ..._MTD_ALL.xml de Theia, .dim de SNAP), ou son zip ou tar tel que téléchargé. Le chemin d'un dossier peut aussi être saisi : SAFE, Theia, ou les fichiers d'une mosaïque trimestrielle.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of samples drawn for each pixel. The result is their mean, which is smoother and more faithful. Left empty, as the preset says, or 4 when the uncertainty layer is asked for.</source>
        <translation>Nombre de tirages pour chaque pixel. Le résultat est leur moyenne, plus lisse et plus fidèle. Si vide, valeur du préréglage, ou 4 lorsque la couche d'incertitude est demandée.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the blue band (B02). Left empty, it is found by its name.</source>
        <translation>Numéro de la bande bleue (B02). Si vide, elle est trouvée par son nom.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the green band (B03). Left empty, it is found by its name.</source>
        <translation>Numéro de la bande verte (B03). Si vide, elle est trouvée par son nom.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the near infrared band (B08). Left empty, it is found by its name; without one the run uses three bands.</source>
        <translation>Numéro de la bande proche infrarouge (B08). Si vide, elle est trouvée par son nom ; à défaut, l'exécution utilise trois bandes.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the red band (B04). Left empty, it is found by its name.</source>
        <translation>Numéro de la bande rouge (B04). Si vide, elle est trouvée par son nom.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Only what the model is sure of: nothing is drawn. The one to process further.</source>
        <translation>Seulement ce dont le modèle est sûr : aucun tirage. À préférer pour les traitements ultérieurs.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Open Sentinel-2 product</source>
        <translation>Ouvrir un produit Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Opens a Sentinel-2 product as it was downloaded as one 10 m raster whose bands are named and hold reflectance.</source>
        <translation>Ouvre un produit Sentinel-2 tel qu'il a été téléchargé comme un seul raster à 10 m dont les bandes sont nommées et contiennent la réflectance.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Part of the drawn detail is kept: crisper to look at, little invented.</source>
        <translation>Une partie du détail dessiné est gardée : plus net à regarder, peu d’inventé.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Part of the raster to super-resolve, in any CRS; it grows to whole source pixels. Left empty, everything is done.</source>
        <translation>Partie du raster à super-résoudre, dans n'importe quel SCR ; elle est étendue à des pixels source entiers. Si vide, tout est traité.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Project the result so that the Sentinel-2 sensor would have measured the input. Switch it off only for experiments.</source>
        <translation>Projeter le résultat de sorte que le capteur Sentinel-2, en l'observant, aurait mesuré l'entrée. À ne désactiver que pour des expériences.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Raster layer with 10 m Sentinel-2 bands: what 'Open Sentinel-2 product' gives, a file that GDAL reads, or a layer of another data provider, of which the needed part is copied first. Of services that deliver drawn pictures only known Sentinel-2 true-colour ones are taken: at most 4096 x 4096 px of 10 m, to look at, not for analysis.</source>
        <translation>Couche raster avec les bandes Sentinel-2 à 10 m : ce que donne « Ouvrir un produit Sentinel-2 », un fichier lisible par GDAL, ou une couche d'un autre fournisseur de données, dont la partie utile est d'abord copiée. Parmi les services qui livrent des images rendues, seuls ceux connus pour Sentinel-2 en vraies couleurs sont acceptés : au plus 4096 x 4096 px de 10 m, pour regarder, pas pour analyser.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Reflectance = (DN + offset) / quantification value. Left empty, it is read from the product or the bands' scale, else 10000 for 16-bit data.</source>
        <translation>Réflectance = (DN + décalage) / valeur de quantification. Si vide, elle est lue dans le produit ou dans l'échelle des bandes, sinon 10000 pour des données sur 16 bits.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Sampling steps, 0 to 15. More steps give stronger detail and take longer; 0 gives the regression estimate, for which nothing is drawn. Left empty, as the preset says.</source>
        <translation>Étapes d'échantillonnage, de 0 à 15. Plus d'étapes donnent un détail plus marqué et prennent plus de temps ; 0 donne l'estimation par régression, sans aucun tirage. Si vide, valeur du préréglage.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Scene classification to leave out clouds by, on any grid: the file ending in _SCL_20m.jp2 of a level-2A product, for example. It holds whole class codes from 0 to 11 in one band. Where it is given, clouds are left out, and so are pixels that it has no class for, which the log says. Left empty, that of the product is used if clouds are to be left out.</source>
        <translation>Classification de scène d'après laquelle les nuages sont écartés, sur une grille quelconque : par exemple le fichier d'un produit de niveau 2A dont le nom se termine par _SCL_20m.jp2. Elle contient des codes de classe entiers de 0 à 11 dans une seule bande. Si elle est indiquée, les nuages sont écartés, ainsi que les pixels pour lesquels elle n'a pas de classe, ce que le journal signale. Si vide, celle du produit est utilisée quand les nuages doivent être écartés.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Side of the tiles the model sees, in source pixels. Smaller tiles need less memory; the result is the same.</source>
        <translation>Côté des tuiles que voit le modèle, en pixels source. Des tuiles plus petites demandent moins de mémoire ; le résultat est le même.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Super-resolve a place</source>
        <translation>Super-résoudre un lieu</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>The place, as xmin,xmax,ymin,ymax with its CRS in square brackets, drawn on the map, or of a layer. Without a CRS the project's counts, or degrees where there is none.</source>
        <translation>Le lieu, sous la forme xmin,xmax,ymin,ymax avec son SCR entre crochets, dessiné sur la carte ou celui d'une couche. Sans SCR, celui du projet compte, ou des degrés s'il n'y en a pas.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels, with a diffusion model on this machine.</source>
        <translation>Transforme un raster Sentinel-2 à pixels de 10 m en un raster à pixels de 2,5 m, avec un modèle de diffusion sur cette machine.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Turns a place into a raster with 2.5 m pixels: finds a clear Sentinel-2 scene in an archive, reads what is needed of it, and super-resolves that.</source>
        <translation>Fait d'un lieu un raster à pixels de 2,5 m : trouve une scène Sentinel-2 dégagée dans une archive, en lit ce qu'il faut et en fait la super-résolution.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Values that mean 'not measured' besides what the file says, as stored in it: numbers and ranges with commas between, such as -10000,0:5. 'none' among them: the NoData of the file itself does not count. What is set as additional no data value in the layer's properties counts too.</source>
        <translation>Valeurs qui signifient « non mesuré » en plus de ce qu'indique le fichier, telles qu'elles y sont stockées : nombres et intervalles séparés par des virgules, par exemple -10000,0:5. Si 'none' en fait partie, le NoData du fichier lui-même ne compte pas. La valeur NoData supplémentaire définie dans les propriétés de la couche compte aussi.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Virtual raster of the bands in pixels of 10 m, which refers to the product's own images.</source>
        <translation>Raster virtuel des bandes en pixels de 10 m, qui renvoie aux images du produit lui-même.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>What neighbouring tiles share, in source pixels; at least 64 are used.</source>
        <translation>Ce que partagent des tuiles voisines, en pixels source ; au moins 64 sont utilisés.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>What the model computes in. 'fp32' gives the same pixels on every machine. 'bf16' is faster on some processors and graphics cards. 'auto' takes 'bf16' where a short test shows it to be faster and to change reflectance by no more than 0.0005. Its number does as well: 0 auto, 1 fp32, 2 bf16.</source>
        <translation>Précision avec laquelle le modèle calcule. 'fp32' donne les mêmes pixels sur chaque machine. 'bf16' est plus rapide sur certains processeurs et certaines cartes graphiques. 'auto' prend 'bf16' là où un court essai montre qu'il est plus rapide et ne change pas la réflectance de plus de 0.0005. Son numéro convient aussi : 0 auto, 1 fp32, 2 bf16.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Where 20 m bands are that are not found by themselves, with commas between: numbers of the raster's bands, and files with the number of a band behind a #, such as B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2. A file may have pixels of 20 m. Counts with 'all ten' only.</source>
        <translation>Où se trouvent les bandes à 20 m qui ne sont pas trouvées d'elles-mêmes, séparées par des virgules : numéros des bandes du raster, et fichiers avec le numéro d'une bande après un #, par exemple B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2. Un fichier peut avoir des pixels de 20 m. Ne compte qu'avec « all ten ».</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Where the model runs. 'auto' takes a GPU when there is one. Its number does as well: 0 auto, 1 cpu, 2 cuda, 3 mps.</source>
        <translation>Où le modèle s'exécute. 'auto' prend un GPU s'il y en a un. Son numéro convient aussi : 0 auto, 1 cpu, 2 cuda, 3 mps.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Whole number that decides which detail is drawn. The same seed gives the same detail at the same place.</source>
        <translation>Nombre entier qui détermine les tirages. La même graine donne le même détail au même endroit.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Write one more band into the uncertainty: the measured share, 0 to 1. It says how much of a pixel's detail comes from the estimate, which the measurement supports, and not from what was drawn: 1 where nothing was drawn. All bands together, averaged over about one source pixel.</source>
        <translation>Écrit une bande de plus dans l’incertitude : la part mesurée, de 0 à 1. Elle dit quelle part du détail d’un pixel vient de l’estimation, que la mesure soutient, et non de ce qui a été tiré : 1 là où rien n’a été tiré. Toutes les bandes ensemble, en moyenne sur environ un pixel source.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/coarse.py"/>
        <source>Open the whole product with 'Open Sentinel-2 product' of the toolbox, or give files of the bands there.</source>
        <translation>Ouvrez le produit entier avec « Ouvrir un produit Sentinel-2 » de la boîte à outils, ou indiquez-y les fichiers des bandes.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/coarse.py"/>
        <source>The layer has no bands of 20 m, and lies in no product that has them.</source>
        <translation>La couche n'a pas de bandes à 20 m, et ne se trouve dans aucun produit qui en ait.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Bring them to one encoding first.</source>
        <translation>Ramenez-les d'abord à un même codage.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>Check whether its server is still there, and try again.</source>
        <translation>Vérifiez que son serveur répond toujours, puis réessayez.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>Save it as a GeoTIFF with 10 m pixels and use that.</source>
        <translation>Enregistrez-la en GeoTIFF avec des pixels de 10 m et utilisez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The bands differ in data type.</source>
        <translation>Les bandes n'ont pas le même type de données.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../engine/reading/grid.py"/>
        <source>The extent lies outside the layer.</source>
        <translation>L'emprise est en dehors de la couche.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The layer does not say how large its pixels are.</source>
        <translation>La couche n'indique pas la taille de ses pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The layer's pixels could not be read.</source>
        <translation>Les pixels de la couche n'ont pas pu être lus.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The temporary copy of the layer could not be written.</source>
        <translation>La copie temporaire de la couche n'a pas pu être écrite.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Assign one to the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Assignez-en un au fichier : Raster &gt; Projections &gt; Assigner une projection.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Check whether its file or server is still there.</source>
        <translation>Vérifiez que son fichier ou son serveur est toujours accessible.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Choose a Sentinel-2 raster layer.</source>
        <translation>Choisissez une couche raster Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Download the bands of the scene and use those.</source>
        <translation>Téléchargez les bandes de la scène et utilisez-les.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Give it one with the Georeferencer.</source>
        <translation>Géoréférencez-la avec le Géoréférenceur.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Load a raster that holds all of them, for example one made with Raster &gt; Miscellaneous &gt; Merge.</source>
        <translation>Chargez un raster qui les contient toutes, créé par exemple avec Raster &gt; Divers &gt; Fusion.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Not all bands that the model needs were found.</source>
        <translation>Les bandes nécessaires au modèle n'ont pas toutes été trouvées.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Run the algorithm from the Processing toolbox and choose the band numbers there, or name the bands in the file.</source>
        <translation>Exécutez l'algorithme depuis la boîte à outils de traitements et choisissez-y les numéros de bande, ou nommez les bandes dans le fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer cannot be read.</source>
        <translation>La couche ne peut pas être lue.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has no coordinate reference system.</source>
        <translation>La couche n'a pas de système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has no georeference.</source>
        <translation>La couche n'est pas géoréférencée.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has {count} band(s), but {bands} are needed.</source>
        <translation>La couche a {count} bande(s), mais {bands} sont nécessaires.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer holds complex numbers, which are not reflectance.</source>
        <translation>La couche contient des nombres complexes, qui ne sont pas des réflectances.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer is a rendered service: it holds colours drawn for the eye, not reflectance.</source>
        <translation>La couche provient d'un service de rendu : elle contient des couleurs faites pour l'œil, pas des réflectances.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer is not a raster layer.</source>
        <translation>La couche n'est pas une couche raster.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>There is no raster layer to super-resolve.</source>
        <translation>Il n'y a aucune couche raster à super-résoudre.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Use integer or floating point bands.</source>
        <translation>Utilisez des bandes entières ou à virgule flottante.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>An image of the product cannot be opened.</source>
        <translation>Une image du produit ne peut pas être ouverte.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>Download the product again.</source>
        <translation>Téléchargez de nouveau le produit.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>Use the one that holds all bands, by its name as it is written here. Add rasters of one band each as layers and join them first with Raster &gt; Miscellaneous &gt; Build Virtual Raster, each in a band of its own.</source>
        <translation>Utilisez celui qui contient toutes les bandes, par son nom tel qu'il est écrit ici. Ajoutez comme couches les rasters d'une seule bande et réunissez-les d'abord avec Raster &gt; Divers &gt; Construire un raster virtuel, chacun dans sa propre bande.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/packed.py"/>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>Check the path, and that QGIS can open it.</source>
        <translation>Vérifiez le chemin, et que QGIS peut l'ouvrir.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/packed.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input cannot be loaded as a raster layer.</source>
        <translation>L'entrée ne peut pas être chargée comme couche raster.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>A service has no end: the extent is missing.</source>
        <translation>Un service n'a pas de bornes : l'emprise manque.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Give an EXTENT of at most {side} x {side} pixels of {pixel:g} m.</source>
        <translation>Indiquez un EXTENT d'au plus {side} x {side} pixels de {pixel:g} m.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent cannot be brought to metres.</source>
        <translation>L'emprise ne peut pas être convertie en mètres.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent is too large for a service.</source>
        <translation>L'emprise est trop grande pour un service.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The service gave no picture for part of the extent.</source>
        <translation>Le service n'a pas fourni d'image pour une partie de l'emprise.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The service's finest pixels are {pixel:.0f} m wide.</source>
        <translation>Les pixels les plus fins du service mesurent {pixel:.0f} m.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Try again when its server answers, or choose an extent that it covers.</source>
        <translation>Réessayez quand son serveur répondra, ou choisissez une emprise qu'il couvre.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Use a service that shows {needed:g} m.</source>
        <translation>Utilisez un service qui affiche {needed:g} m.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>Choose the SCL band of a level-2A product.</source>
        <translation>Choisissez la bande SCL d'un produit de niveau 2A.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>Save it as a GeoTIFF and use that.</source>
        <translation>Enregistrez-la en GeoTIFF et utilisez ce fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>The scene classification has {count} bands, but it must have one, with the codes of the classes.</source>
        <translation>La classification de scène a {count} bandes, mais elle doit en avoir une seule, avec les codes des classes.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>The scene classification is not a file with a coordinate reference system of its own.</source>
        <translation>La classification de scène n'est pas un fichier avec son propre système de coordonnées de référence.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Model {model}, checkpoint {sha256}</source>
        <translation>Modèle {model}, point de contrôle {sha256}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Reflectance = (DN + {offset}) / {quantification}</source>
        <translation>Réflectance = (DN + {offset}) / {quantification}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Scenes {scenes}, sensed {times}, processing baseline {baselines}, from {catalogue}</source>
        <translation>Scènes {scenes}, acquises {times}, version de traitement {baselines}, de {catalogue}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Sentinel-2 at 10 m as the archive has it: {scenes}. {attribution}.</source>
        <translation>Sentinel-2 à 10 m, tel que l'archive le possède : {scenes}. {attribution}.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Sharpness of the input: MTF {mtf} at its Nyquist frequency</source>
        <translation>Netteté de l’image d’entrée : FTM {mtf} à sa fréquence de Nyquist</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Steps {steps}, ensemble {ensemble}, seed {seed}, temperature {temperature}, strength {strength}</source>
        <translation>Étapes {steps}, ensemble {ensemble}, graine {seed}, température {temperature}, intensité {strength}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>The error to expect of {source} super-resolved, as a standard deviation in reflectance: where the model does not know.</source>
        <translation>L'erreur à attendre de {source} super-résolu, en écart-type de réflectance : là où le modèle ne sait pas.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>ensemble {n}</source>
        <translation>ensemble {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>reflectance</source>
        <translation>réflectance</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>seed {n}</source>
        <translation>graine {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>steps {n}</source>
        <translation>étapes {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>super-resolved</source>
        <translation>super-résolu</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{n} bands</source>
        <translation>{n} bandes</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{source}, super-resolved {factor} times by Subpixel {version}. Detail finer than the source pixels is generated, not measured. Seen through the Sentinel-2 sensor model it differs from the input by {rmse} reflectance (RMS).</source>
        <translation>{source}, super-résolu {factor} fois par Subpixel {version}. Le détail plus fin que les pixels source est généré, non mesuré. Vu à travers le modèle du capteur Sentinel-2, il diffère de l'entrée de {rmse} en réflectance (RMS).</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{when}: super-resolved from {source}</source>
        <translation>{when} : super-résolu à partir de {source}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/style.py"/>
        <source>Short-wave infrared ({bands})</source>
        <translation>Infrarouge à ondes courtes ({bands})</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Last lines of the log:</source>
        <translation>Dernières lignes du journal :</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Subpixel: details</source>
        <translation>Subpixel : détails</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The engine is not set up yet. Open the Subpixel dock (Raster &gt; Subpixel) and press 'Set up the engine'.</source>
        <translation>Le moteur n'est pas encore installé. Ouvrez le panneau Subpixel (Raster &gt; Subpixel) et cliquez sur « Installer le moteur ».</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The engine was shut down during the run.</source>
        <translation>Le moteur a été arrêté pendant l'exécution.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>The tile side must be at least {n} pixels more than the overlap.</source>
        <translation>Le côté d'une tuile doit dépasser le recouvrement d'au moins {n} pixels.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {path}: the result is a GeoTIFF; give a name that ends in .tif.</source>
        <translation>{name} = {path} : le résultat est un GeoTIFF ; donnez un nom qui se termine par .tif.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is not a number: give 0 or -1000, or leave it empty.</source>
        <translation>{name} = {value} n'est pas un nombre : indiquez 0 ou -1000, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a number from 0 to 1.</source>
        <translation>{name} = {value} est hors limites : indiquez un nombre de 0 à 1.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a positive number, 10000 for Sentinel-2 products, or leave it empty.</source>
        <translation>{name} = {value} est hors limites : indiquez un nombre positif, 10000 pour les produits Sentinel-2, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a whole number from {low} to {high}.</source>
        <translation>{name} = {value} est hors limites : indiquez un nombre entier de {low} à {high}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} and {other} are one file ({path}): give them two names.</source>
        <translation>{name} et {other} sont un seul fichier ({path}) : donnez-leur deux noms.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} is the input itself ({path}): choose another file name.</source>
        <translation>{name} est le fichier d'entrée lui-même ({path}) : choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} would replace a file that the input is read from ({path}): choose another file name.</source>
        <translation>{name} remplacerait un fichier dont l'entrée est lue ({path}) : choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name}: the folder {folder} does not exist. Create it or choose another one.</source>
        <translation>{name} : le dossier {folder} n'existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>Give the file of one as SCL; only products of level L2A bring one along.</source>
        <translation>Indiquez le fichier d'une classification dans SCL ; seuls les produits de niveau L2A en fournissent une.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <source>The scene classification cannot be loaded as a raster layer.</source>
        <translation>La classification de scène ne peut pas être chargée comme couche raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../engine/process/archive.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>There is no scene classification.</source>
        <translation>Il n'y a pas de classification de scène.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/destination.py"/>
        <source>Virtual raster</source>
        <translation>Raster virtuel</translation>
    </message>
    <message>
        <location filename="../../ui/processing/destination.py"/>
        <source>{name} = {path}: the result is a virtual raster; give a name that ends in .vrt.</source>
        <translation>{name} = {path} : le résultat est un raster virtuel ; donnez un nom qui se termine par .vrt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>10 m bands</source>
        <translation>Bandes à 10 m</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Add the one that you need as a layer, by its name as it is written here, or choose the product that is among them.</source>
        <translation>Ajoutez comme couche celui dont vous avez besoin, par son nom tel qu'il est écrit ici, ou choisissez le produit qui se trouve parmi eux.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Bands</source>
        <translation>Bandes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Check the folder and the free space.</source>
        <translation>Vérifiez le dossier et l'espace libre.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>Check the path.</source>
        <translation>Vérifiez le chemin.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Choose its MTD_MSIL1C.xml or MTD_MSIL2A.xml, or the zip as it was downloaded.</source>
        <translation>Choisissez son fichier MTD_MSIL1C.xml ou MTD_MSIL2A.xml, ou le zip tel qu'il a été téléchargé.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Download the product with all of its bands, or take the visible bands and near infrared alone.</source>
        <translation>Téléchargez le produit avec toutes ses bandes, ou prenez seulement les bandes visibles et le proche infrarouge.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Left out, because the product does not have them, or not encoded as its other bands: {bands}.</source>
        <translation>Laissées de côté, car le produit ne les a pas, ou pas codées comme ses autres bandes : {bands}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Offset (added to DN)</source>
        <translation>Décalage (ajouté aux DN)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Processing baseline</source>
        <translation>Baseline de traitement</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Processing level</source>
        <translation>Niveau de traitement</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Quantification value (DN per reflectance)</source>
        <translation>Valeur de quantification (DN par réflectance)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Scene classification (SCL)</source>
        <translation>Classification de scène (SCL)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sensing time</source>
        <translation>Heure d'acquisition</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sentinel-2 product</source>
        <translation>Produit Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sentinel-2 products</source>
        <translation>Produits Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The file is not a Sentinel-2 product.</source>
        <translation>Le fichier n'est pas un produit Sentinel-2.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output cannot be created.</source>
        <translation>La sortie ne peut pas être créée.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The product does not exist.</source>
        <translation>Le produit n'existe pas.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The product has none of the 20 m bands.</source>
        <translation>Le produit n'a aucune des bandes à 20 m.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>There is no Sentinel-2 product, but other rasters.</source>
        <translation>Il n'y a pas de produit Sentinel-2, mais d'autres rasters.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>{title}, processing baseline {baseline}: reflectance = (DN {offset}) / {quantification:g}.</source>
        <translation>{title}, baseline de traitement {baseline} : réflectance = (DN {offset}) / {quantification:g}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>{title}: reflectance = (DN {offset}) / {quantification:g} ({origin}).</source>
        <translation>{title} : réflectance = (DN {offset}) / {quantification:g} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>20 m bands (number or file)</source>
        <translation>Bandes à 20 m (numéro ou fichier)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Additional NoData (DN)</source>
        <translation>NoData supplémentaire (DN)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Agree with the measurement</source>
        <translation>Assurer la cohérence avec la mesure</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Bands of the result</source>
        <translation>Bandes du résultat</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Blue band (B02)</source>
        <translation>Bande bleue (B02)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Classes to leave out</source>
        <translation>Classes à écarter</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Ensemble (samples per pixel)</source>
        <translation>Ensemble (tirages par pixel)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Extent</source>
        <translation>Emprise</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Green band (B03)</source>
        <translation>Bande verte (B03)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Leave out clouds</source>
        <translation>Écarter les nuages</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Measured share in the uncertainty</source>
        <translation>Part mesurée dans l’incertitude</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Near infrared band (B08)</source>
        <translation>Bande proche infrarouge (B08)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Other model</source>
        <translation>Autre modèle</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Output data type</source>
        <translation>Type de données en sortie</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Pixels of the result</source>
        <translation>Pixels du résultat</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Red band (B04)</source>
        <translation>Bande rouge (B04)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sampling steps</source>
        <translation>Étapes d'échantillonnage</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sentinel-2 raster</source>
        <translation>Raster Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sharpness of the input (MTF)</source>
        <translation>Netteté de l’image d’entrée (FTM)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Strength (share of the estimated detail)</source>
        <translation>Intensité (part du détail estimé)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Super-resolved</source>
        <translation>Super-résolu</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Temperature (share of the drawn detail)</source>
        <translation>Température (part du détail des tirages)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile overlap (source pixels)</source>
        <translation>Recouvrement des tuiles (pixels source)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile side (source pixels)</source>
        <translation>Côté des tuiles (pixels source)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Uncertainty</source>
        <translation>Incertitude</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <source>Give either an extent, as xmin,xmax,ymin,ymax [EPSG:n], or a layer of polygons.</source>
        <translation>Donnez soit une emprise, sous la forme xmin,xmax,ymin,ymax [EPSG:n], soit une couche de polygones.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give xmin,xmax,ymin,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>Indiquez xmin,xmax,ymin,ymax avec xmin &lt; xmax et ymin &lt; ymax.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/tiles/extent.py"/>
        <source>The extent is empty.</source>
        <translation>L'emprise est vide.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../engine/process/archive.py"/>
        <source>The extent is missing.</source>
        <translation>L'emprise manque.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <source>Two places are given.</source>
        <translation>Deux lieux sont donnés.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Best scene</source>
        <translation>Meilleure scène</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Scenes</source>
        <translation>Scènes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Scenes at most</source>
        <translation>Nombre maximal de scènes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>L'algorithme n'a pas été préparé.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>The best one: {scene} of {day}.</source>
        <translation>La meilleure : {scene} du {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>{n} scene(s), best first, of {looked} that {catalogue} has; {cloudy} had too much cloud.</source>
        <translation>{n} scène(s), la meilleure d'abord, sur {looked} que {catalogue} possède ; {cloudy} étai(en)t trop nuageuse(s).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Collections</source>
        <translation>Collections</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Credentials of the archive</source>
        <translation>Identifiants de l'archive</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Dates that are measured together</source>
        <translation>Dates mesurées ensemble</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Most cloud over the extent (%)</source>
        <translation>Nuages au plus sur l'emprise (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Polygons in place of the extent</source>
        <translation>Polygones à la place de l'emprise</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Choose a model of {bands}, or give a raster with its bands to 'Super-resolve Sentinel-2'.</source>
        <translation>Choisissez un modèle de {bands}, ou donnez à « Super-résolution Sentinel-2 » un raster avec ses bandes.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Choose another scene, or go on with the clouds.</source>
        <translation>Choisissez une autre scène, ou continuez avec les nuages.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Scene</source>
        <translation>Scène</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>The model needs bands that are not read of an archive.</source>
        <translation>Le modèle a besoin de bandes qui ne sont pas lues d'une archive.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../core/process/failures.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <location filename="../../engine/writing/journal.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output could not be written.</source>
        <translation>La sortie n'a pas pu être écrite.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>What was read, at 10 m</source>
        <translation>Ce qui a été lu, à 10 m</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>20 m bands are given, and all ten bands are not asked for.</source>
        <translation>Des bandes à 20 m sont indiquées, mais les dix bandes ne sont pas demandées.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>A model is given, and the size of another one's pixels.</source>
        <translation>Un modèle est donné, et la taille des pixels d'un autre.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Band {number} is chosen twice.</source>
        <translation>La bande {number} est choisie deux fois.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Choose one from 1 to {count}, or leave it empty.</source>
        <translation>Choisissez-en une de 1 à {count}, ou laissez vide.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give each colour a band of its own.</source>
        <translation>Attribuez à chaque couleur sa propre bande.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give numbers or files for {bands}, as in B05=5,B11=/path/of/B11.jp2.</source>
        <translation>Indiquez des numéros ou des fichiers pour {bands}, comme dans B05=5,B11=/path/of/B11.jp2.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Leave one of them out.</source>
        <translation>Omettez l'un des deux.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Open it with 'Open Sentinel-2 product' of the toolbox first, and take the layer that it gives.</source>
        <translation>Ouvrez-le d'abord avec « Ouvrir un produit Sentinel-2 » de la boîte à outils, et prenez la couche obtenue.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Set BANDS_OUT to 'all ten' too.</source>
        <translation>Réglez aussi BANDS_OUT sur « all ten ».</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input is a whole Sentinel-2 product.</source>
        <translation>L'entrée est un produit Sentinel-2 entier.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The layer has no band {number}.</source>
        <translation>La couche n'a pas de bande {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>{band} is no band of 20 m.</source>
        <translation>{band} n'est pas une bande à 20 m.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>Subpixel: Sentinel-2 super-resolution</source>
        <translation>Subpixel : super-résolution Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Finishing the file</source>
        <translation>Finalisation du fichier</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>No scene is clear enough: each of the {n} that {catalogue} has of this place and time has more than {cloud:g} % of cloud over the extent. Allow more cloud, or other dates.</source>
        <translation>Aucune scène n'est assez dégagée : chacune des {n} que {catalogue} possède pour ce lieu et cette période a plus de {cloud:g} % de nuages sur l'emprise. Autorisez plus de nuages ou d'autres dates.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Scene of {day}</source>
        <translation>Scène du {day}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Scene of {day}, {share:.0f} % of cloud over the extent</source>
        <translation>Scène du {day}, {share:.0f} % de nuages sur l'emprise</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{catalogue} has no scene of this place and time. Allow other dates, or choose another place.</source>
        <translation>{catalogue} n'a aucune scène de ce lieu et de cette période. Autorisez d'autres dates ou choisissez un autre lieu.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done:.1f} of {total:.1f} MB read</source>
        <translation>{done:.1f} Mo lus sur {total:.1f}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done} of {total} steps, {left} left</source>
        <translation>{done} étapes sur {total}, reste {left}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} scene(s) found</source>
        <translation>{n} scène(s) trouvée(s)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Consistency RMSE (reflectance)</source>
        <translation>RMSE de cohérence (réflectance)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Preset {preset}: steps {steps}, ensemble {ensemble}, temperature {temperature:g}, strength {strength:g}.</source>
        <translation>Préréglage {preset} : étapes {steps}, ensemble {ensemble}, température {temperature:g}, intensité {strength:g}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Seen through the sensor model the result differs from the input by {rmse:.1e} reflectance (RMS). Detail finer than the source pixels is generated, not measured.</source>
        <translation>Vu à travers le modèle du capteur, le résultat diffère de l'entrée de {rmse:.1e} en réflectance (RMS). Le détail plus fin que les pixels source est généré, non mesuré.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>The uncertainty layer needs several samples: set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation>La couche d'incertitude demande plusieurs tirages : réglez l'ensemble sur 2 ou plus et les étapes sur 1 ou plus.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>{size} pixels in {seconds:.1f} s on {device}.</source>
        <translation>{size} pixels en {seconds:.1f} s sur {device}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Copying the part of the layer that is needed</source>
        <translation>Copie de la partie utile de la couche</translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>{name} is a true-colour product: its pixels are tones made for the eye, not reflectance. The result is a picture to look at; do not use it for analysis.</source>
        <translation>{name} est un produit en vraies couleurs : ses pixels sont des teintes faites pour l'œil, pas des réflectances. Le résultat est une image à regarder ; ne l'utilisez pas pour l'analyse.</translation>
    </message>
</context>
<context>
    <name>SubpixelDock</name>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Bands</source>
        <translation>&amp;Bandes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Cancel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Extent</source>
        <translation>&amp;Emprise</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;From</source>
        <translation>&amp;Du</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Layer</source>
        <translation>&amp;Couche</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Output</source>
        <translation>&amp;Sortie</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Preset</source>
        <translation>&amp;Préréglage</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Quantification</source>
        <translation>Quanti&amp;fication</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Steps</source>
        <translation>É&amp;tapes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Temperature</source>
        <translation>Tempér&amp;ature</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Uncertainty layer</source>
        <translation>Couc&amp;he d'incertitude</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>A .safetensors file with its .json beside it; left empty, the shipped model runs</source>
        <translation>Un fichier .safetensors accompagné de son .json ; si vide, le modèle fourni est utilisé</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add the result of the selected run to the map again</source>
        <translation>Ajouter de nouveau à la carte le résultat de l'exécution sélectionnée</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add to map</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add, change or remove catalogues, and choose their credentials</source>
        <translation>Ajouter, modifier ou supprimer des catalogues, et choisir leurs identifiants</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Also write the error to expect, as a standard deviation in reflectance: where the model does not know</source>
        <translation>Écrire aussi l'erreur à attendre, en écart-type de réflectance : là où le modèle ne sait pas</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Archive that is asked; it learns which place you ask for</source>
        <translation>Archive interrogée ; elle apprend quel lieu vous demandez</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with blue light (B02)</source>
        <translation>Bande de lumière bleue (B02)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with green light (B03)</source>
        <translation>Bande de lumière verte (B03)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with near infrared (B08); without one the model runs on three bands</source>
        <translation>Bande proche infrarouge (B08) ; sans elle, le modèle utilise trois bandes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with red light (B04)</source>
        <translation>Bande de lumière rouge (B04)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Bands and reflectance</source>
        <translation>Bandes et réflectance</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Bands of the result. All ten: red edge, narrow near infrared and short-wave infrared, measured at 20 m, come to the same pixels as the others</source>
        <translation>Bandes du résultat. Les dix : celles du red edge, du proche infrarouge étroit et de l'infrarouge à ondes courtes, mesurées à 20 m, viennent aux mêmes pixels que les autres</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Build a private Python environment in the QGIS profile</source>
        <translation>Créer un environnement Python dédié dans le profil QGIS</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Catalogue</source>
        <translation>Catalogue</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Comp&amp;are</source>
        <translation>Co&amp;mparer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>DN added before dividing: -1000 for products of processing baseline 04.00 and later (from 25 January 2022) unless the raster was harmonised. Left empty, as found in the file</source>
        <translation>Ajouté aux DN avant la division : -1000 pour les produits de baseline de traitement 04.00 et ultérieure (depuis le 25 janvier 2022), sauf si le raster a été harmonisé. Si vide, valeur trouvée dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>DN per unit of reflectance: reflectance = (DN + offset) / quantification. Left empty, as found in the file</source>
        <translation>DN par unité de réflectance : réflectance = (DN + décalage) / quantification. Si vide, valeur trouvée dans le fichier</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Detail finer than the layer's pixels is generated, not measured.</source>
        <translation>Le détail plus fin que les pixels de la couche est généré, non mesuré.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Dev&amp;ice</source>
        <translation>Périphéri&amp;que</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Double-click to add the result to the map</source>
        <translation>Double-cliquez pour ajouter le résultat à la carte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Draw</source>
        <translation>Dessiner</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Draw a rectangle on the map</source>
        <translation>Dessiner un rectangle sur la carte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>E&amp;nsemble</source>
        <translation>Ensemb&amp;le</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Edit...</source>
        <translation>Modifier...</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Find scenes</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>First day</source>
        <translation>Premier jour</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>First day that a scene may be of</source>
        <translation>Premier jour dont une scène peut dater</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>GeoTIFF to write; left empty, a temporary file</source>
        <translation>GeoTIFF à écrire ; si vide, un fichier temporaire</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>How much of the extent, not of the scene, may be cloud or cloud shadow</source>
        <translation>Quelle part de l'emprise, et non de la scène, peut être nuage ou ombre de nuage</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. As the preset says until changed</source>
        <translation>Part conservée de ce que les tirages ajoutent à l'estimation par régression : 0 rien, 1 tout. Valeur du préréglage tant qu'elle n'est pas modifiée</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Last day</source>
        <translation>Dernier jour</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Last day that a scene may be of</source>
        <translation>Dernier jour dont une scène peut dater</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Leave out clouds</source>
        <translation>Écarter les nuages</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>List the scenes of the extent, to choose one</source>
        <translation>Lister les scènes de l'emprise, pour en choisir une</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification says</source>
        <translation>Mettre en NoData les nuages, leurs ombres et les pixels défectueux, selon la classification de scène</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Most c&amp;loud</source>
        <translation>Nuages ma&amp;x.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>NIR</source>
        <translation>PIR</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>O&amp;ffset</source>
        <translation>&amp;Décalage</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>One line for each pass of the satellite, best first; the selected one is super-resolved</source>
        <translation>Une ligne par passage du satellite, la meilleure d'abord ; celle qui est sélectionnée est super-résolue</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Open the help, which comes with the plugin</source>
        <translation>Ouvrir l'aide, fournie avec l'extension</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Other &amp;model</source>
        <translation>Autre m&amp;odèle</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Pi&amp;xels</source>
        <translation>Pi&amp;xels</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Pre&amp;view</source>
        <translation>Aperç&amp;u</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Put the chosen scene, or the newest clear one, on the map as it was measured, before a run</source>
        <translation>Mettre sur la carte la scène choisie, ou la plus récente sans nuages, telle qu'elle a été mesurée, avant un traitement</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Put the settings of the selected run into the form</source>
        <translation>Reporter dans le formulaire les paramètres de l'exécution sélectionnée</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Raster layer that says where clouds are, on any grid: the file of a level-2A product that ends in _SCL_20m.jp2, for example. Left empty, that of the layer's own product</source>
        <translation>Couche raster qui indique où sont les nuages, sur n'importe quelle grille : par exemple le fichier d'un produit de niveau 2A dont le nom se termine par _SCL_20m.jp2. Si le champ est vide, celle du produit auquel appartient la couche</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Recent runs</source>
        <translation>Exécutions récentes</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Same seed, same detail at the same place</source>
        <translation>Même graine, même détail au même endroit</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Samples per pixel; the result is their mean. As the preset says until changed</source>
        <translation>Tirages par pixel ; le résultat est leur moyenne. Valeur du préréglage tant qu'elle n'est pas modifiée</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sampling steps: more steps, stronger detail, longer run; 0 gives the regression estimate. As the preset says until changed</source>
        <translation>Étapes d'échantillonnage : plus d'étapes, détail plus marqué, exécution plus longue ; 0 donne l'estimation par régression. Valeur du préréglage tant qu'elle n'est pas modifiée</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Scene classification (SCL)</source>
        <translation>Classification de scène (SCL)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Scenes found</source>
        <translation>Scènes trouvées</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>See&amp;d</source>
        <translation>&amp;Graine</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sentinel-2 raster layer; 10 m pixels for the shipped model</source>
        <translation>Couche raster Sentinel-2 ; pixels de 10 m pour le modèle fourni</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Set up the en&amp;gine</source>
        <translation>Insta&amp;ller le moteur</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sho&amp;w at 10 m</source>
        <translation>&amp;Voir à 10 m</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Show the input in place of the result, and back again</source>
        <translation>Afficher l'entrée à la place du résultat, puis à nouveau le résultat</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Size of the result's pixels. Those of 1.25 m are an experiment: they show no more than those of 2.5 m, enlarged</source>
        <translation>Taille des pixels du résultat. Ceux de 1,25 m sont une expérience : ils ne montrent pas plus que ceux de 2,5 m agrandis</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Size of the result, its file, the memory and the time that the run will take</source>
        <translation>Taille du résultat et de son fichier, mémoire et durée de l'exécution</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Start; QGIS stays usable</source>
        <translation>Démarrer ; QGIS reste utilisable</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop looking and reading</source>
        <translation>Arrêter de chercher et de lire</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop; nothing is written</source>
        <translation>Arrêter ; rien n'est écrit</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Subpixel</source>
        <translation>Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Super-&amp;resolve</source>
        <translation>Super-&amp;résoudre</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>The engine is not set up yet: it needs PyTorch, which QGIS does not have.</source>
        <translation>Le moteur n'est pas encore installé : il lui faut PyTorch, que QGIS n'inclut pas.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>To</source>
        <translation>Au</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Try the settings on 64 x 64 pixels in the middle of the map</source>
        <translation>Essayer les paramètres sur 64 x 64 pixels au centre de la carte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Use settings</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>What a sample of the values says: reflectance of land is some .03 to .5</source>
        <translation>Ce qu'indique un échantillon des valeurs : la réflectance de la terre ferme va d'environ .03 à .5</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>What is super-resolved; it grows to whole pixels of the layer</source>
        <translation>Zone à super-résoudre ; elle est étendue à des pixels entiers de la couche</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Where the input comes from: a layer of the project, or a scene of a public archive, of which only the extent is read</source>
        <translation>D'où vient l'entrée : une couche du projet, ou une scène d'une archive publique, dont seule l'emprise est lue</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Where the model runs; automatic takes a GPU when there is one</source>
        <translation>Où le modèle s'exécute ; automatique prend un GPU s'il y en a un</translation>
    </message>
</context>
</TS>
