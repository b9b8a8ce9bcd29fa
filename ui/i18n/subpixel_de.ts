<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CatalogueDialog</name>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Collections</source>
        <translation>&amp;Kollektionen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Files are</source>
        <translation>&amp;Dateien sind</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Archives of Sentinel-2 level 2A, each behind a STAC catalogue. The first one is asked unless another is chosen.</source>
        <translation>Archive von Sentinel-2 Level 2A, jedes hinter einem STAC-Katalog. Gefragt wird das erste, wenn kein anderes gewählt ist.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Catalogues</source>
        <translation>Kataloge</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Credentials (basic authentication), if it asks for some</source>
        <translation>Zugangsdaten (Basic-Authentifizierung), falls er danach fragt</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>How the files that the catalogue names are made readable</source>
        <translation>Wie die Dateien, die der Katalog nennt, lesbar werden</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Ids of those that hold Sentinel-2 level 2A, with commas between; left empty, all</source>
        <translation>Kennungen derer, die Sentinel-2 Level 2A enthalten, durch Kommas getrennt; leer: alle</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Of a STAC API, or of a static catalogue, which ends in .json</source>
        <translation>Einer STAC-API, oder eines statischen Katalogs, die auf .json endet</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Put Earth Search, Planetary Computer and Copernicus Data Space back as they came; your own stay</source>
        <translation>Earth Search, Planetary Computer und Copernicus Data Space in den Anfangszustand bringen; Ihre eigenen bleiben</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Re&amp;store</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Subpixel: catalogues</source>
        <translation>Subpixel: Kataloge</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>What you call it, here and in the toolbox</source>
        <translation>Wie Sie ihn nennen, hier und in der Werkzeugkiste</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Offline folder</source>
        <translation>&amp;Offline-Ordner</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Python</source>
        <translation>&amp;Python</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Remove</source>
        <translation>Ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Set up</source>
        <translation>&amp;Einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Use it</source>
        <translation>&amp;Verwenden</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>A Python that has torch, rasterio and safetensors already; left empty, the environment above is used</source>
        <translation>Ein Python, das torch, rasterio und safetensors bereits hat; leer: die obige Umgebung</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Build the environment; an older one is replaced once the new one works</source>
        <translation>Die Umgebung erstellen; eine ältere wird ersetzt, sobald die neue funktioniert</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Delete the environment from the profile</source>
        <translation>Die Umgebung aus dem Profil löschen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Folder of wheels to install from, without a network; left empty, packages are downloaded</source>
        <translation>Ordner mit Wheels, aus dem ohne Netzwerk installiert wird; leer: Pakete werden heruntergeladen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Interpreter that the environment is made with</source>
        <translation>Interpreter, mit dem die Umgebung erstellt wird</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>O&amp;wn interpreter</source>
        <translation>Eigener &amp;Interpreter</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Py&amp;Torch</source>
        <translation>Py&amp;Torch</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Set up the Subpixel engine</source>
        <translation>Subpixel-Engine einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Stop; nothing is changed</source>
        <translation>Anhalten; nichts wird geändert</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>The CPU build is small and runs everywhere; the CUDA build is faster on an NVIDIA GPU</source>
        <translation>Die CPU-Version ist klein und läuft überall; die CUDA-Version ist auf einer NVIDIA-GPU schneller</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>The model runs in a Python environment of its own, in the folder of your QGIS profile. QGIS itself is not changed, and the environment can be removed again at any time.</source>
        <translation>Das Modell läuft in einer eigenen Python-Umgebung im Ordner Ihres QGIS-Profils. QGIS selbst wird nicht verändert, und die Umgebung kann jederzeit wieder entfernt werden.</translation>
    </message>
</context>
<context>
    <name>Subpixel</name>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>Choose one of {choices}, or give the address of a STAC catalogue.</source>
        <translation>Wählen Sie aus: {choices}, oder geben Sie die Adresse eines STAC-Katalogs an.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose one of {choices}.</source>
        <translation>Wählen Sie aus: {choices}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>Give name, address, collections and signing.</source>
        <translation>Geben Sie name, address, collections und signing an.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>The catalogue is not understood.</source>
        <translation>Der Katalog wird nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>{name} is not known.</source>
        <translation>{name} ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>Give the first day, a slash and the last day.</source>
        <translation>Geben Sie den ersten Tag, einen Schrägstrich und den letzten Tag an.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>The date is not understood.</source>
        <translation>Das Datum wird nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>The dates end before they begin.</source>
        <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>Write a day as 2024-06-30, or a range as 2024-06-01/2024-08-31.</source>
        <translation>Schreiben Sie einen Tag als 2024-06-30 oder einen Zeitraum als 2024-06-01/2024-08-31.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>A band is not known.</source>
        <translation>Ein Kanal ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>Choose among those of the model: {bands}.</source>
        <translation>Wählen Sie unter denen des Modells: {bands}.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>Geben Sie eine Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Geben Sie eine ganze Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/tiles/extent.py"/>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>Geben Sie xmin,ymin,xmax,ymax mit xmin &lt; xmax und ymin &lt; ymax an.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>Name the CRS, as in xmin,xmax,ymin,ymax [EPSG:32618].</source>
        <translation>Nennen Sie das KBS, etwa xmin,xmax,ymin,ymax [EPSG:32618].</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>The extent is not in degrees, and its CRS is not named.</source>
        <translation>Die Ausdehnung ist nicht in Grad angegeben, und ihr KBS ist nicht genannt.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>The request is not understood.</source>
        <translation>Die Anfrage ist unverständlich.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>Use one version of the plugin throughout.</source>
        <translation>Verwenden Sie durchgängig dieselbe Version der Erweiterung.</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/sentinel2/sharpness.py"/>
        <source>{name} is out of range.</source>
        <translation>{name} liegt außerhalb des gültigen Bereichs.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>A model is a {suffix} file with its .json beside it; this is something else.</source>
        <translation>Ein Modell ist eine {suffix}-Datei mit der zugehörigen .json daneben; dies ist etwas anderes.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The .json of facts that belongs beside the weights is not there; weights of other programs have none.</source>
        <translation>Die .json mit den Modellangaben, die neben die Gewichte gehört, ist nicht vorhanden; Gewichte anderer Programme haben keine.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights are not understood: {name} is missing.</source>
        <translation>Die Modellangaben neben den Gewichten sind unverständlich: {name} fehlt.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights are not understood: {why}.</source>
        <translation>Die Modellangaben neben den Gewichten sind unverständlich: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights cannot be read: {why}.</source>
        <translation>Die Modellangaben neben den Gewichten können nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The file is not there.</source>
        <translation>Die Datei ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The weights cannot be read: {why}.</source>
        <translation>Die Gewichte können nicht gelesen werden: {why}.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Allow more cloud, other dates, or choose another place.</source>
        <translation>Lassen Sie mehr Wolken oder andere Daten zu, oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Assign one to the file first: Raster &gt; Projections &gt; Assign Projection in QGIS, or gdal_edit.py -a_srs.</source>
        <translation>Weisen Sie der Datei zuerst eines zu: Raster &gt; Projektionen &gt; Projektion zuweisen in QGIS oder gdal_edit.py -a_srs.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Bring the bands onto one grid and to one encoding first.</source>
        <translation>Bringen Sie die Kanäle zuerst auf ein gemeinsames Gitter und dieselbe Kodierung.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/__main__.py"/>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Check the connection and the proxy in QGIS's settings, then try again.</source>
        <translation>Prüfen Sie die Verbindung und den Proxy in den Einstellungen von QGIS und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Check the credentials of the archive.</source>
        <translation>Prüfen Sie die Zugangsdaten des Archivs.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/files/sources.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose another file name.</source>
        <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Choose another folder or file name, and check the free space.</source>
        <translation>Wählen Sie einen anderen Ordner oder Dateinamen und prüfen Sie den freien Platz.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another name, remove it, or allow overwriting.</source>
        <translation>Wählen Sie einen anderen Namen, löschen Sie die Datei oder erlauben Sie das Überschreiben.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>Give a raster that GDAL can open.</source>
        <translation>Geben Sie ein Raster an, das GDAL öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Give another value.</source>
        <translation>Geben Sie einen anderen Wert an.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Name the bands in the layer or give their numbers.</source>
        <translation>Benennen Sie die Kanäle im Layer oder geben Sie ihre Nummern an.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing was written; run it again when you like.</source>
        <translation>Nichts wurde geschrieben; Sie können jederzeit neu starten.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock.</source>
        <translation>Klicken Sie im Subpixel-Bedienfeld auf 'Engine einrichten'.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Say how DN become reflectance: give QUANTIFICATION and OFFSET.</source>
        <translation>Geben Sie an, wie DN zu Reflektanz werden: mit QUANTIFICATION und OFFSET.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>See the Subpixel log for details and report it.</source>
        <translation>Sehen Sie im Subpixel-Protokoll nach und melden Sie den Fehler.</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/compute/devices.py"/>
        <source>Use DEVICE auto or cpu, or install the CUDA build of torch.</source>
        <translation>Verwenden Sie DEVICE auto oder cpu oder installieren Sie die CUDA-Version von torch.</translation>
    </message>
    <message>
        <location filename="../../core/files/sources.py"/>
        <source>The output would replace a file that the input is read from.</source>
        <translation>Die Ausgabe würde eine Datei ersetzen, aus der die Eingabe gelesen wird.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>All ten bands are given by the shipped model only, at 2.5 m.</source>
        <translation>Alle zehn Kanäle gibt nur das mitgelieferte Modell aus, mit 2,5 m.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Copy the .safetensors file and the .json beside it again, export the model again, or leave MODEL empty.</source>
        <translation>Kopieren Sie die .safetensors-Datei samt der zugehörigen .json neu, exportieren Sie das Modell erneut oder lassen Sie MODEL leer.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Give an input that has them, or take the visible bands alone.</source>
        <translation>Geben Sie eine Eingabe an, die sie hat, oder nehmen Sie nur die sichtbaren Kanäle.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Leave MODEL and PIXEL_SIZE as they are, or take the visible and near infrared bands.</source>
        <translation>Lassen Sie MODEL und PIXEL_SIZE, wie sie sind, oder nehmen Sie die sichtbaren Kanäle und nahes Infrarot.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The 20 m bands need all bands of 10 m beside them.</source>
        <translation>Die 20-m-Kanäle brauchen alle 10-m-Kanäle neben sich.</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model cannot be used. {reason}</source>
        <translation>Das Modell kann nicht verwendet werden. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model is missing. {reason}</source>
        <translation>Das Modell fehlt. {reason}</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>missing: {bands}</source>
        <translation>es fehlt: {bands}</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>A band is not understood.</source>
        <translation>Eine Kanalangabe ist unverständlich.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Choose one of {choices}, by its name or its number.</source>
        <translation>Wählen Sie aus {choices}, mit dem Namen oder der Nummer.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/request.py"/>
        <source>Give numbers, and ranges from the lower to the higher one: -10000,0:5.</source>
        <translation>Geben Sie Zahlen und Bereiche vom kleineren zum größeren Wert an: -10000,0:5.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Leave out the one that is wrong.</source>
        <translation>Lassen Sie das falsche weg.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The classes are not understood.</source>
        <translation>Die Klassen sind nicht verständlich.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The extent is given two CRSs.</source>
        <translation>Für die Ausdehnung sind zwei KBS angegeben.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The extent is not understood.</source>
        <translation>Die Ausdehnung ist unverständlich.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/request.py"/>
        <source>The values that mean NoData are not understood.</source>
        <translation>Die Werte, die NoData bedeuten, sind unverständlich.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write --extent=xmin,ymin,xmax,ymax, or as QGIS does --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</source>
        <translation>Schreiben Sie --extent=xmin,ymin,xmax,ymax, oder wie QGIS --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write ROLE=NUMBER with a role of {roles}.</source>
        <translation>Schreiben Sie ROLE=NUMBER, mit einer dieser Rollen: {roles}.</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write whole numbers with commas: 3,8,9.</source>
        <translation>Schreiben Sie ganze Zahlen mit Kommas: 3,8,9.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>A raster could not be read or written.</source>
        <translation>Ein Raster konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>A text or a file name is not in UTF-8.</source>
        <translation>Ein Text oder ein Dateiname ist nicht in UTF-8.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Check that it is there, that you may use it, and that the disk has room.</source>
        <translation>Prüfen Sie, ob sie vorhanden ist, ob Sie darauf zugreifen dürfen und ob auf dem Datenträger Platz ist.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Check the file or its address and the free space, then run it again.</source>
        <translation>Prüfen Sie die Datei oder ihre Adresse und den freien Platz und starten Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Close other programs, or give a smaller {name}.</source>
        <translation>Schließen Sie andere Programme, oder geben Sie ein kleineres {name} an.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Complete it with: "{python}" -m pip install -r "{requirements}".</source>
        <translation>Vervollständigen Sie sie mit: "{python}" -m pip install -r "{requirements}".</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Look for a list, a virtual raster or a catalogue that names itself.</source>
        <translation>Suchen Sie nach einer Liste, einem virtuellen Raster oder einem Katalog, der sich selbst nennt.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Please report it with {path}.</source>
        <translation>Bitte melden Sie den Fehler mit {path}.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Save the text in UTF-8, or give the file another name.</source>
        <translation>Speichern Sie den Text in UTF-8, oder geben Sie der Datei einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Something refers to itself, or lies too deep in others of its kind.</source>
        <translation>Etwas verweist auf sich selbst oder ist zu tief in seinesgleichen verschachtelt.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Subpixel failed unexpectedly.</source>
        <translation>Subpixel ist unerwartet fehlgeschlagen.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>The engine's Python environment is incomplete.</source>
        <translation>Die Python-Umgebung der Engine ist unvollständig.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>The system did not let a file be read or written.</source>
        <translation>Das System ließ eine Datei nicht lesen oder schreiben.</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>There is not enough memory.</source>
        <translation>Der Arbeitsspeicher reicht nicht aus.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>Download the product again, or copy the images that you need out of its folder and open those.</source>
        <translation>Laden Sie das Produkt erneut herunter, oder kopieren Sie die benötigten Bilder aus seinem Ordner heraus und öffnen Sie diese.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>Give the path of one of them, as it is written here.</source>
        <translation>Geben Sie den Pfad eines davon an, wie er hier steht.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>The product's metadata cannot be understood.</source>
        <translation>Die Metadaten des Produkts sind unverständlich.</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>There are several Sentinel-2 products.</source>
        <translation>Es gibt mehrere Sentinel-2-Produkte.</translation>
    </message>
    <message>
        <location filename="../../core/products/safe.py"/>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>{level} metadata, processing baseline {baseline}</source>
        <translation>{level}-Metadaten, Processing Baseline {baseline}</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>Give one of them as the input, as it is written here, or one for each band as in --bands B04=...,B03=....</source>
        <translation>Geben Sie eines davon als Eingabe an, wie es hier steht, oder eines für jeden Kanal wie in --bands B04=...,B03=....</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>Give one of them as the input, or one for each band: --bands '{example}'.</source>
        <translation>Geben Sie eines davon als Eingabe an, oder eines für jeden Kanal: --bands '{example}'.</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>There are several rasters in the input.</source>
        <translation>In der Eingabe sind mehrere Raster.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>A class of the scene classification is out of range.</source>
        <translation>Eine Klasse der Szenenklassifikation liegt außerhalb des gültigen Bereichs.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Ask for the uncertainty too.</source>
        <translation>Verlangen Sie auch die Unsicherheit.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 0 or -1000.</source>
        <translation>Geben Sie 0 oder -1000 an.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 1, 2, 4 or 8.</source>
        <translation>Geben Sie 1, 2, 4 oder 8 an.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>Geben Sie eine Zahl von 0 bis 1 an.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give them two names.</source>
        <translation>Geben Sie zwei Namen an.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give whole numbers from 0 to {high}.</source>
        <translation>Geben Sie ganze Zahlen von 0 bis {high} an.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Output and uncertainty are one file.</source>
        <translation>Ausgabe und Unsicherheit sind dieselbe Datei.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Sentinel-2 products use 10000.</source>
        <translation>Für Sentinel-2-Produkte gilt 10000.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation>Setzen Sie das Ensemble auf 2 oder mehr und die Schritte auf 1 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The measured share is a band of the uncertainty layer, which is not asked for.</source>
        <translation>Der gemessene Anteil ist ein Band der Unsicherheit, die nicht verlangt ist.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The offset must be a number.</source>
        <translation>Der Offset muss eine Zahl sein.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The output is the input itself.</source>
        <translation>Die Ausgabe ist die Eingabe selbst.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The quantification value must be positive.</source>
        <translation>Der Quantifizierungswert muss positiv sein.</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The uncertainty layer needs several samples.</source>
        <translation>Der Unsicherheitslayer benötigt mehrere Stichproben.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>8-bit true colour</source>
        <translation>8-Bit-Echtfarben</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Bands of 60 m are not super-resolved: they are too coarse for it, and serve to correct for the air.</source>
        <translation>60-m-Kanäle werden nicht superaufgelöst: Sie sind dafür zu grob und dienen dazu, den Einfluss der Luft zu korrigieren.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Leave them out: {bands} can be given.</source>
        <translation>Lassen Sie sie weg: {bands} können angegeben werden.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Sentinel-2 default</source>
        <translation>Standard für Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>floating point is taken as reflectance</source>
        <translation>Gleitkommawerte gelten als Reflektanz</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>offset of the band; {origin}</source>
        <translation>Offset des Kanals; {origin}</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>scale and offset of the band</source>
        <translation>Skalierung und Offset des Kanals</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>Bring them to one encoding first, or make a virtual raster of those that agree.</source>
        <translation>Bringen Sie sie zuerst auf dieselbe Kodierung, oder erstellen Sie ein virtuelles Raster aus denen, die übereinstimmen.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>Sentinel-2 metadata of the raster</source>
        <translation>Sentinel-2-Metadaten des Rasters</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>The files that the virtual raster is made of differ in scale, offset or NoData.</source>
        <translation>Die Dateien, aus denen das virtuelle Raster besteht, unterscheiden sich in Skalierung, Offset oder NoData.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>A 20 m band does not lie on the grid of the 10 m bands.</source>
        <translation>Ein 20-m-Kanal liegt nicht auf dem Gitter der 10-m-Kanäle.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Bring it onto 20 m pixels of which each covers four of the 10 m bands, over the same ground.</source>
        <translation>Bringen Sie ihn auf 20-m-Pixel, von denen jedes vier der 10-m-Kanäle bedeckt, über demselben Gelände.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Bring them onto one grid and to one encoding first.</source>
        <translation>Bringen Sie sie zuerst auf ein gemeinsames Gitter und dieselbe Kodierung.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Download the product again, or open the images that are there one by one.</source>
        <translation>Laden Sie das Produkt noch einmal herunter, oder öffnen Sie die vorhandenen Bilder einzeln.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Give OFFSET by hand.</source>
        <translation>Geben Sie OFFSET von Hand an.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Images of the product are missing.</source>
        <translation>Bilder des Produkts fehlen.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The bands differ in grid, data type, scale, offset or NoData.</source>
        <translation>Die Kanäle unterscheiden sich in Gitter, Datentyp, Skalierung, Offset oder NoData.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The bands of the product differ in offset.</source>
        <translation>Die Kanäle des Produkts haben unterschiedliche Offsets.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The images of the product hold no numbers that are reflectance.</source>
        <translation>Die Bilder des Produkts enthalten keine Zahlen, die Reflektanz sind.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>metadata of the product</source>
        <translation>Metadaten des Produkts</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Band {band} is taken as near infrared (B08). In catalogues of Sentinel-2 this is the name of B8A, which has 20 m pixels; then leave it out by giving the numbers of the other bands only.</source>
        <translation>Kanal {band} wird als nahes Infrarot (B08) verwendet. In Sentinel-2-Katalogen ist das der Name von B8A mit 20-m-Pixeln; lassen Sie ihn dann weg, indem Sie nur die Nummern der anderen Kanäle angeben.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Not used, because their names do not belong with the others: {bands}. Give the band numbers if they do.</source>
        <translation>Nicht verwendet, da ihre Namen nicht zu den anderen gehören: {bands}. Geben Sie die Kanalnummern an, wenn sie doch dazugehören.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Several bands could be meant, and no set of them stands out whose names belong together.</source>
        <translation>Mehrere Kanäle kommen in Frage, und keine Gruppe mit zusammengehörigen Namen hebt sich ab.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Several bands could be meant; those whose names belong together are used: {bands}. Give the band numbers if you mean others.</source>
        <translation>Mehrere Kanäle kommen in Frage; verwendet werden die mit zusammengehörigen Namen: {bands}. Geben Sie die Kanalnummern an, wenn Sie andere meinen.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>The bands are only numbered, and numbers do not say which band is which.</source>
        <translation>Die Kanäle sind nur nummeriert, und Nummern sagen nicht, welcher Kanal welcher ist.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>The names of the bands differ in more than the band; they are taken as one image: {bands}.</source>
        <translation>Die Namen der Kanäle unterscheiden sich nicht nur im Kanal; sie werden als ein Bild behandelt: {bands}.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>What is named like the bands that the model needs is something else than reflectance.</source>
        <translation>Was wie die vom Modell benötigten Kanäle heißt, ist etwas anderes als Reflektanz.</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/sharpness.py"/>
        <source>Give auto, product, picture, or an MTF from {low:g} to {high:g}.</source>
        <translation>Geben Sie auto, product, picture oder eine MTF von {low:g} bis {high:g} an.</translation>
    </message>
    <message>
        <location filename="../../core/stac/assets.py"/>
        <source>Name the assets after the bands, or give one asset with the role 'data' that holds them all.</source>
        <translation>Benennen Sie die Assets nach den Kanälen, oder geben Sie ein Asset mit der Rolle 'data' an, das sie alle enthält.</translation>
    </message>
    <message>
        <location filename="../../core/stac/assets.py"/>
        <source>The STAC item has no asset for each band that the model needs.</source>
        <translation>Das STAC-Item hat nicht für jeden vom Modell benötigten Kanal ein Asset.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>Give QUANTIFICATION and OFFSET by hand.</source>
        <translation>Geben Sie QUANTIFICATION und OFFSET von Hand an.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The STAC item names processing baseline {baseline}, whose DN have an offset of {expected:g}, but its assets say that there is none, and so it was taken. Give OFFSET {expected:g} if reflectance comes out 0.1 too high.</source>
        <translation>Das STAC-Item nennt Processing Baseline {baseline}, deren DN einen Offset von {expected:g} haben, aber laut seinen Assets gibt es keinen, und so wurde gerechnet. Geben Sie OFFSET {expected:g} an, wenn die Reflektanz um 0.1 zu hoch ausfällt.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The STAC item names processing baseline {baseline}, whose DN have no offset, but its assets say {offset:g}, and so it was taken. Give OFFSET 0 if reflectance comes out 0.1 too low.</source>
        <translation>Das STAC-Item nennt Processing Baseline {baseline}, deren DN keinen Offset haben, aber seine Assets geben {offset:g} an, und so wurde gerechnet. Geben Sie OFFSET 0 an, wenn die Reflektanz um 0.1 zu niedrig ausfällt.</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The bands of the STAC item differ in scale or offset.</source>
        <translation>Die Kanäle des STAC-Items unterscheiden sich in Skalierung oder Offset.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>If the second is meant, give xmin,ymin,xmax,ymax = {corners}, or as QGIS writes it xmin,xmax,ymin,ymax [CRS] = {sides}.</source>
        <translation>Ist die zweite gemeint, geben Sie xmin,ymin,xmax,ymax = {corners} an, oder wie QGIS es schreibt xmin,xmax,ymin,ymax [CRS] = {sides}.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>The extent fits the layer only with its numbers in another order.</source>
        <translation>Die Ausdehnung passt nur dann zum Layer, wenn ihre Zahlen anders angeordnet werden.</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>as given: {given}; in another order: {meant}; layer: {layer}</source>
        <translation>wie angegeben: {given}; in anderer Reihenfolge: {meant}; Layer: {layer}</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>x {xmin} to {xmax}, y {ymin} to {ymax}</source>
        <translation>x {xmin} bis {xmax}, y {ymin} bis {ymax}</translation>
    </message>
    <message>
        <location filename="../../engine/__main__.py"/>
        <source>What was done so far is kept: give the same command again to go on.</source>
        <translation>Was bisher berechnet wurde, bleibt erhalten: Geben Sie denselben Befehl noch einmal ein, um fortzufahren.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>No scene is clear enough.</source>
        <translation>Keine Szene ist klar genug.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/archive/ranges.py"/>
        <location filename="../../engine/archive/search.py"/>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive answers with an error.</source>
        <translation>Das Archiv antwortet mit einem Fehler.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The archive has no scene of that name.</source>
        <translation>Das Archiv hat keine Szene dieses Namens.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The archive has no scene of this place and time.</source>
        <translation>Das Archiv hat keine Szene von diesem Ort und Zeitraum.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The scene has measured nothing in the extent.</source>
        <translation>Die Szene hat in der Ausdehnung nichts gemessen.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <location filename="../../engine/archive/network.py"/>
        <source>Try again later, or choose another catalogue.</source>
        <translation>Versuchen Sie es später erneut, oder wählen Sie einen anderen Katalog.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>the clearest: {scene}, {share:.3g} % of the extent</source>
        <translation>die klarste: {scene}, {share:.3g} % der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../engine/archive/layers/opening.py"/>
        <source>Choose another scene or catalogue, or go on with the bands of 10 m.</source>
        <translation>Wählen Sie eine andere Szene oder einen anderen Katalog, oder machen Sie mit den 10-m-Kanälen weiter.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/layers/opening.py"/>
        <source>The archive has no bands of 20 m of the scene.</source>
        <translation>Das Archiv hat zu der Szene keine 20-m-Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive cannot be reached.</source>
        <translation>Das Archiv ist nicht erreichbar.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive does not answer.</source>
        <translation>Das Archiv antwortet nicht.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive is too busy.</source>
        <translation>Das Archiv ist überlastet.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive refuses these credentials.</source>
        <translation>Das Archiv lehnt diese Zugangsdaten ab.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input does not exist.</source>
        <translation>Die Eingabe ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>Scene {scenes} of {day} from {catalogue}.</source>
        <translation>Szene {scenes} vom {day} aus {catalogue}.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has measured {share:.3g} % of the extent; the rest is NoData.</source>
        <translation>Das Archiv hat Messungen für {share:.3g} % der Ausdehnung; der Rest ist NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has no scene classification of it.</source>
        <translation>Das Archiv hat dazu keine Szenenklassifikation.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has no {bands} of 20 m of the scene; they are left out.</source>
        <translation>Das Archiv hat zu der Szene {bands} nicht mit 20 m; sie werden weggelassen.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The extent lies in several UTM zones: what is of another one than {crs} was resampled.</source>
        <translation>Die Ausdehnung liegt in mehreren UTM-Zonen: Was nicht aus {crs} ist, wurde neu abgetastet.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/place.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>Give an authority code such as EPSG:4326.</source>
        <translation>Geben Sie einen Code wie EPSG:4326 an.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/place.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>The extent's CRS is not known.</source>
        <translation>Das KBS der Ausdehnung ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/ranges.py"/>
        <source>The archive is busy and will be asked again in {seconds:.0f} s.</source>
        <translation>Das Archiv ist ausgelastet und wird in {seconds:.0f} s erneut gefragt.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/ranges.py"/>
        <source>What is read of the archive cannot be kept: {reason}</source>
        <translation>Was aus dem Archiv gelesen wird, kann nicht aufgehoben werden: {reason}</translation>
    </message>
    <message>
        <location filename="../../engine/archive/search.py"/>
        <source>Give the address of a STAC API or of a catalog.json.</source>
        <translation>Geben Sie die Adresse einer STAC-API oder einer catalog.json an.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/search.py"/>
        <source>The address is not that of a STAC catalogue.</source>
        <translation>Die Adresse ist nicht die eines STAC-Katalogs.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Only {found} of {wanted} dates are clear enough and cover the whole extent.</source>
        <translation>Nur {found} von {wanted} Tagen sind klar genug und decken die ganze Ausdehnung ab.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Scene {scene} of {day} is left out: how it lies on the newest could not be told to a tenth of a pixel, or it shows too little that is the same.</source>
        <translation>Szene {scene} vom {day} wird ausgelassen: Wie sie zur neuesten liegt, ließ sich nicht auf ein Zehntel Pixel bestimmen, oder sie zeigt zu wenig Gleiches.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Scene {scene} of {day} lies {row:+.2f} px (rows) and {col:+.2f} px (columns) from the newest; {share:.0f} % of its pixels count, with weight {weight:.2f}.</source>
        <translation>Szene {scene} vom {day} liegt {row:+.2f} px (Zeilen) und {col:+.2f} px (Spalten) neben der neuesten; {share:.0f} % ihrer Pixel zählen, mit dem Gewicht {weight:.2f}.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>The bands of 20 m are those of {day} alone: of other dates only the bands of 10 m are measured together.</source>
        <translation>Die 20-m-Kanäle sind allein die vom {day}: Von anderen Tagen werden nur die 10-m-Kanäle gemeinsam gemessen.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>{share:.3g} % of the extent was not seen on the newest date, and shows what another has measured.</source>
        <translation>{share:.3g} % der Ausdehnung waren am neuesten Tag nicht zu sehen und zeigen, was ein anderer gemessen hat.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>Choose another catalogue.</source>
        <translation>Wählen Sie einen anderen Katalog.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>Give the access key and the secret key of its object storage.</source>
        <translation>Geben Sie Access Key und Secret Key seines Objektspeichers an.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive asks for credentials.</source>
        <translation>Das Archiv verlangt Zugangsdaten.</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive leads to what is no address.</source>
        <translation>Das Archiv führt zu etwas, das keine Adresse ist.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Bands {bands}: {resampling}.</source>
        <translation>Kanäle {bands}: {resampling}.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Give bands of one product.</source>
        <translation>Geben Sie Kanäle desselben Produkts an.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Left out, because they were not found: {bands}.</source>
        <translation>Weggelassen, weil nicht gefunden: {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>None of the 20 m bands was found.</source>
        <translation>Keiner der 20-m-Kanäle wurde gefunden.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Open a whole product, name the bands in the layer, give their files, for example --bands B05=b05.tif, or take the visible bands alone.</source>
        <translation>Öffnen Sie ein ganzes Produkt, benennen Sie die Kanäle im Layer, geben Sie ihre Dateien an, zum Beispiel --bands B05=b05.tif, oder nehmen Sie nur die sichtbaren Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>The 20 m bands lie on different grids.</source>
        <translation>Die 20-m-Kanäle liegen auf unterschiedlichen Gittern.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>at 20 m as measured</source>
        <translation>mit 20 m, wie gemessen</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{path}: wanted: {bands}</source>
        <translation>{path}: verlangt: {bands}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{role} is left out: its pixels lie elsewhere than the others'.</source>
        <translation>{role} wird weggelassen: Seine Pixel liegen anderswo als die der anderen.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{role} is left out: {why}</source>
        <translation>{role} wird weggelassen: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>Choose a smaller TILE_PX.</source>
        <translation>Wählen Sie ein kleineres TILE_PX.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>Install the plugin again, or export the other model again.</source>
        <translation>Installieren Sie die Erweiterung erneut, oder exportieren Sie das andere Modell erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>The machine ran out of memory.</source>
        <translation>Dem Rechner ging der Arbeitsspeicher aus.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>The model gave values that cannot be reflectance.</source>
        <translation>Das Modell lieferte Werte, die keine Reflektanz sein können.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>from {low:g} to {high:g}</source>
        <translation>von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>tile of {n} px</source>
        <translation>Kachel von {n} px</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>Give the band as the product has it, or leave it out.</source>
        <translation>Geben Sie den Kanal an, wie das Produkt ihn hat, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{path}: {across} m across, {down} m down</source>
        <translation>{path}: {across} m nach rechts, {down} m nach unten</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{roles} lies elsewhere than it says: what it shows is displaced against the 10 m bands.</source>
        <translation>{roles} liegt anderswo als angegeben: Was dort zu sehen ist, ist gegen die 10-m-Kanäle verschoben.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{roles} shows little of what the 10 m bands show: it may be of another place or another day.</source>
        <translation>In {roles} ist wenig von dem zu sehen, was die 10-m-Kanäle zeigen: vielleicht ein anderer Ort oder ein anderer Tag.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>Give bands of one acquisition.</source>
        <translation>Geben Sie Kanäle derselben Aufnahme an.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>Give the band as the product has it, at 20 m, or on the very grid of the 10 m bands.</source>
        <translation>Geben Sie den Kanal an, wie das Produkt ihn hat, mit 20 m, oder genau auf dem Gitter der 10-m-Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{path}: {own}; the 10 m bands: {wanted}</source>
        <translation>{path}: {own}; die 10-m-Kanäle: {wanted}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} has pixels of another size than 20 m, or they are turned.</source>
        <translation>{role} hat Pixel einer anderen Größe als 20 m, oder sie sind gedreht.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is in another CRS than the 10 m bands.</source>
        <translation>{role} hat ein anderes KBS als die 10-m-Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is of another day than the 10 m bands.</source>
        <translation>{role} ist von einem anderen Tag als die 10-m-Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is shifted by part of a pixel against the 10 m bands.</source>
        <translation>{role} ist gegen die 10-m-Kanäle um einen Bruchteil eines Pixels verschoben.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} lies elsewhere than the 10 m bands.</source>
        <translation>{role} liegt anderswo als die 10-m-Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>each 20 m pixel was repeated; its own values are taken</source>
        <translation>jedes 20-m-Pixel wurde wiederholt; seine eigenen Werte werden genommen</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>interpolated from 20 m ({method}); its own values are computed back</source>
        <translation>von 20 m interpoliert ({method}); die eigenen Werte werden zurückgerechnet</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>no known way from 20 m to 10 m; means of 2 x 2 pixels are taken, which may be softer</source>
        <translation>unbekannter Weg von 20 m zu 10 m; Mittel aus 2 x 2 Pixeln werden genommen, die weicher sein können</translation>
    </message>
    <message>
        <location filename="../../engine/compute/devices.py"/>
        <source>The device {device} is not available.</source>
        <translation>Das Gerät {device} ist nicht verfügbar.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/devices.py"/>
        <source>cpu: {n} threads</source>
        <translation>cpu: {n} Threads</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights do not fit the network: {why}</source>
        <translation>Die Gewichte passen nicht zum Netz: {why}</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights do not match the sha256 in their .json: damaged, incomplete, or of another export.</source>
        <translation>Die Gewichte passen nicht zur sha256 in ihrer .json: beschädigt, unvollständig oder aus einem anderen Export.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights hold values that are no numbers.</source>
        <translation>Die Gewichte enthalten Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights that this model is based on are others than it was made with.</source>
        <translation>Die Gewichte, auf denen dieses Modell beruht, sind andere als die, mit denen es gemacht wurde.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>Choose another model or other bands.</source>
        <translation>Wählen Sie ein anderes Modell oder andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The device ran out of memory with a single tile; going on with the CPU.</source>
        <translation>Dem Gerät ging schon bei einer einzelnen Kachel der Speicher aus; weiter mit der CPU.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The device ran out of memory; going on with {n} tile(s) at a time.</source>
        <translation>Dem Gerät ging der Speicher aus; weiter mit {n} Kachel(n) auf einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The model was made for other bands.</source>
        <translation>Das Modell wurde für andere Kanäle erstellt.</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>{model}: {bands}; asked for {unknown}</source>
        <translation>{model}: {bands}; angefordert: {unknown}</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>as given</source>
        <translation>wie angegeben</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>the model's own</source>
        <translation>die des Modells</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>usual in eight-bit pictures</source>
        <translation>üblich bei Acht-Bit-Bildern</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>what is published of Sentinel-2</source>
        <translation>was über Sentinel-2 veröffentlicht ist</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>(DN + {offset:g}) / {quantification:g} ({origin})</source>
        <translation>(DN + {offset:g}) / {quantification:g} ({origin})</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Choose another extent, or see what the NoData value, the mask and the scene classification of the input say.</source>
        <translation>Wählen Sie eine andere Ausdehnung, oder prüfen Sie, was NoData-Wert, Maske und Szenenklassifikation der Eingabe sagen.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Choose another extent, or see whether the bands hold reflectance.</source>
        <translation>Wählen Sie eine andere Ausdehnung, oder prüfen Sie, ob die Kanäle Reflektanz enthalten.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Give QUANTIFICATION 1 and OFFSET 0, or remove the scale from the file.</source>
        <translation>Geben Sie QUANTIFICATION 1 und OFFSET 0 an, oder entfernen Sie die Skalierung aus der Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Half of the pixels are brighter than {bright:g} in some band (medians {medians}), as only snow and clouds are. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.</source>
        <translation>Die Hälfte der Pixel ist in einem Kanal heller als {bright:g} (Mediane {medians}), wie es nur Schnee und Wolken sind. Reflektanz wurde angenommen als {taken}; geben Sie QUANTIFICATION und OFFSET an, wenn das falsch ist.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Next to nothing is brighter than {dark:g} in any band (medians {medians}), darker than land is. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong: {colour:.0f} for 8-bit true colour, for example.</source>
        <translation>Fast nichts ist in irgendeinem Kanal heller als {dark:g} (Mediane {medians}); das ist dunkler als Land. Reflektanz wurde angenommen als {taken}; geben Sie QUANTIFICATION und OFFSET an, wenn das falsch ist: zum Beispiel {colour:.0f} für 8-Bit-Echtfarben.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Nothing is darker than {darkest:.2g} in any band, as in products of processing baseline 04.00 and later whose offset is still in. Nobody says so, and reflectance was taken as {taken}; give OFFSET -1000 if the product is one of these.</source>
        <translation>Nichts ist in irgendeinem Kanal dunkler als {darkest:.2g}, wie bei Produkten ab Processing Baseline 04.00, deren Offset noch enthalten ist. Es gibt dazu keine Angabe, und Reflektanz wurde angenommen als {taken}; geben Sie OFFSET -1000 an, wenn es ein solches Produkt ist.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Say how DN become reflectance: QUANTIFICATION 10000 for Sentinel-2 DN, with OFFSET -1000 from processing baseline 04.00 on; 100 for per cent; for stretched values there is none.</source>
        <translation>Geben Sie an, wie DN zu Reflektanz werden: QUANTIFICATION 10000 für Sentinel-2-DN, mit OFFSET -1000 ab Processing Baseline 04.00; 100 für Prozent; für gestreckte Werte gibt es keine Angabe.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>See whether the bands hold reflectance, and give QUANTIFICATION and OFFSET; with another model, use the shipped one.</source>
        <translation>Prüfen Sie, ob die Kanäle Reflektanz enthalten, und geben Sie QUANTIFICATION und OFFSET an; bei einem anderen Modell verwenden Sie das mitgelieferte.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The bands have an offset but no scale. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.</source>
        <translation>Die Kanäle haben einen Offset, aber keine Skalierung. Reflektanz wurde angenommen als {taken}; geben Sie QUANTIFICATION und OFFSET an, wenn das falsch ist.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The result cannot be compared with the input.</source>
        <translation>Das Ergebnis kann nicht mit der Eingabe verglichen werden.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The result does not agree with the input: it differs by {rmse:.2g} reflectance (RMS), more than the input's own contrast of {contrast:.2g}.</source>
        <translation>Das Ergebnis stimmt nicht mit der Eingabe überein: Es weicht um {rmse:.2g} Reflektanz (RMS) ab, mehr als der Kontrast der Eingabe selbst von {contrast:.2g}.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The values are reflectance already, but the file asks to scale them once more.</source>
        <translation>Die Werte sind bereits Reflektanz, die Datei verlangt aber, sie noch einmal zu skalieren.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The values cannot be reflectance, which is 0 to about 1.</source>
        <translation>Die Werte können keine Reflektanz sein, die von 0 bis etwa 1 reicht.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>There is nothing but NoData.</source>
        <translation>Es gibt nichts als NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{one} and {other} hold the same values: one may be a copy of the other. Choose other bands.</source>
        <translation>{one} und {other} enthalten dieselben Werte: Einer ist vielleicht eine Kopie des anderen. Wählen Sie andere Kanäle.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{path}: taken as {taken}; medians {medians}</source>
        <translation>{path}: angenommen als {taken}; Mediane {medians}</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{role} holds next to nothing but {median:.4g}: there is nothing to be seen in it, and nothing to be added.</source>
        <translation>{role} enthält fast nur {median:.4g}: Darin ist nichts zu erkennen und nichts zu ergänzen.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{role} {median:.3g}</source>
        <translation>{role} {median:.3g}</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{share:.0%} of {role} are exactly 0. If that means 'not measured', say so: set 0 as the NoData value of the file.</source>
        <translation>{share:.0%} von {role} sind genau 0. Wenn das 'nicht gemessen' bedeutet, geben Sie es an: Setzen Sie 0 als NoData-Wert der Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{share:.0%} of {role} have negative reflectance: an offset may have been taken off twice. Reflectance was taken as {taken}; give OFFSET 0 if the values have none left.</source>
        <translation>{share:.0%} von {role} haben negative Reflektanz: Vielleicht wurde ein Offset doppelt abgezogen. Reflektanz wurde angenommen als {taken}; geben Sie OFFSET 0 an, wenn die Werte keinen Offset mehr enthalten.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>Computing in bfloat16, which is faster here and changes reflectance by no more than about {change:g}. PRECISION fp32 gives the same pixels on every machine.</source>
        <translation>Gerechnet wird in bfloat16; das ist hier schneller und ändert die Reflektanz um höchstens etwa {change:g}. Mit PRECISION fp32 sind die Pixel auf jedem Rechner gleich.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>Computing in fp32: PRECISION bf16 is not to be had for this run here.</source>
        <translation>Gerechnet wird in fp32: PRECISION bf16 ist für diesen Lauf hier nicht verfügbar.</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>This model draws nothing: the result is its estimate, whatever the preset.</source>
        <translation>Dieses Modell zeichnet nichts: Das Ergebnis ist seine Schätzung, was auch immer die Vorgabe ist.</translation>
    </message>
    <message>
        <location filename="../../engine/process/archive.py"/>
        <source>Give --extent=xmin,ymin,xmax,ymax in degrees, or --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</source>
        <translation>Geben Sie --extent=xmin,ymin,xmax,ymax in Grad an, oder --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</translation>
    </message>
    <message>
        <location filename="../../engine/process/archive.py"/>
        <source>Give the file of one as SCL, or go on without.</source>
        <translation>Geben Sie die Datei einer solchen als SCL an, oder verzichten Sie darauf.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>A line was not JSON.</source>
        <translation>Eine Zeile war kein JSON.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>The command is not known.</source>
        <translation>Der Befehl ist nicht bekannt.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>The engine is busy.</source>
        <translation>Die Engine ist beschäftigt.</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>Wait for the run to end.</source>
        <translation>Warten Sie das Ende des Laufs ab.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give one band of whole class codes from 0 to {high}, as the SCL band of a level-2A product holds them. A probability or a bit mask is none: make what is cloud in it NoData in the raster, or give it codes such as 4 for clear and 9 for cloud.</source>
        <translation>Geben Sie einen Kanal mit ganzzahligen Klassencodes von 0 bis {high} an, wie ihn der SCL-Kanal eines Produkts der Stufe 2A enthält. Eine Wahrscheinlichkeit oder eine Bitmaske ist keiner: Machen Sie, was darin Wolke ist, im Raster zu NoData, oder geben Sie ihm Codes wie 4 für klar und 9 für Wolke.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give one in the input's own CRS.</source>
        <translation>Geben Sie eine im KBS der Eingabe an.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give the one of the same place, or another extent.</source>
        <translation>Geben Sie die desselben Ortes oder eine andere Ausdehnung an.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give the one of the same scene.</source>
        <translation>Geben Sie die derselben Szene an.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Left out by the scene classification: {share:.3g} % of the pixels.</source>
        <translation>Durch die Szenenklassifikation ausgelassen: {share:.3g} % der Pixel.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification cannot be brought to the input's CRS.</source>
        <translation>Die Szenenklassifikation kann nicht in das KBS der Eingabe umgerechnet werden.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification does not cover the extent.</source>
        <translation>Die Szenenklassifikation deckt die Ausdehnung nicht ab.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification has no class for {share:.3g} % of the pixels: they are NoData in the result, because nobody knows whether they are free of clouds. Give a classification that covers the extent.</source>
        <translation>Die Szenenklassifikation hat für {share:.3g} % der Pixel keine Klasse: Sie sind im Ergebnis NoData, da nicht bekannt ist, ob sie wolkenfrei sind. Geben Sie eine Klassifikation an, die die Ausdehnung abdeckt.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification holds other values than classes.</source>
        <translation>Die Szenenklassifikation enthält andere Werte als Klassen.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification lies elsewhere than the input.</source>
        <translation>Die Szenenklassifikation liegt anderswo als die Eingabe.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification says of every pixel that nothing was measured there, but the input holds values.</source>
        <translation>Laut Szenenklassifikation wurde in keinem Pixel etwas gemessen, aber die Eingabe enthält Werte.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>nothing but 0 and 1, as a mask does</source>
        <translation>nur 0 und 1, wie bei einer Maske</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{count} band(s) of {dtype}</source>
        <translation>{count} Kanal/Kanäle vom Typ {dtype}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{dtype}, with values such as {found}</source>
        <translation>{dtype}, mit Werten wie {found}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{path}: {holds}</source>
        <translation>{path}: {holds}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/grid.py"/>
        <source>extent {extent}; layer {layer}</source>
        <translation>Ausdehnung {extent}; Layer {layer}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/ground.py"/>
        <source>Give an extent that overlaps the layer, in the layer's own CRS.</source>
        <translation>Geben Sie eine Ausdehnung im KBS des Layers an, die den Layer schneidet.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Band {number} ({name}) is used as a mask, 0 being NoData, but it holds much more than 0 and 255. If it was measured, such as near infrared, give its number as that of its band.</source>
        <translation>Kanal {number} ({name}) wird als Maske verwendet, wobei 0 NoData ist, enthält aber viele andere Werte als 0 und 255. Wurde er gemessen, etwa als nahes Infrarot, geben Sie seine Nummer für diesen Kanal an.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Name the bands in the layer, give their numbers, for example --bands {example}, or choose another model.</source>
        <translation>Benennen Sie die Kanäle im Layer, geben Sie ihre Nummern an, zum Beispiel --bands {example}, oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>No names say which band is which; red, green and blue are those of an 8-bit picture. If it is a photo or a map rather than Sentinel-2 true colour, the result means nothing: then use a raster of reflectance.</source>
        <translation>Kein Name sagt, welcher Kanal welcher ist; Rot, Grün und Blau sind die eines 8-Bit-Bildes. Ist es ein Foto oder eine Karte statt Sentinel-2-Echtfarben, hat das Ergebnis keine Bedeutung: Verwenden Sie dann ein Raster mit Reflektanz.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Pixels where band {number} ({name}) is 0 are NoData.</source>
        <translation>Pixel, in denen Kanal {number} ({name}) 0 ist, sind NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>{path}: {bands}</source>
        <translation>{path}: {bands}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>{path}: {count} band(s) described as {names}; recognised: {recognised}; needed: {needed}; missing: {missing}</source>
        <translation>{path}: {count} Kanal/Kanäle mit der Beschreibung {names}; erkannt: {recognised}; benötigt: {needed}; fehlend: {missing}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Bring them onto one grid first, for example with gdalwarp or gdalbuildvrt.</source>
        <translation>Bringen Sie sie zuerst auf ein gemeinsames Gitter, zum Beispiel mit gdalwarp oder gdalbuildvrt.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Give each role a band of its own.</source>
        <translation>Geben Sie für jede Rolle einen eigenen Kanal an.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>The bands differ in data type, scale, offset or NoData.</source>
        <translation>Die Kanäle unterscheiden sich in Datentyp, Skalierung, Offset oder NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <location filename="../../engine/stack/file.py"/>
        <source>The bands lie on different grids.</source>
        <translation>Die Kanäle liegen auf unterschiedlichen Gittern.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Two roles use one band.</source>
        <translation>Zwei Rollen verwenden denselben Kanal.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>{role} holds {kind} values, which are not reflectance.</source>
        <translation>{role} enthält {kind}-Werte, also keine Reflektanz.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>Give a band number that exists.</source>
        <translation>Geben Sie eine vorhandene Kanalnummer an.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>There is no band {number} for {role}.</source>
        <translation>Es gibt keinen Kanal {number} für {role}.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>{path} has {count} band(s)</source>
        <translation>{path} hat {count} Kanal/Kanäle</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>Give QUANTIFICATION, from {low:g} to {high:g}: Sentinel-2 products use 10000, reflectance 1.</source>
        <translation>Geben Sie QUANTIFICATION von {low:g} bis {high:g} an: Für Sentinel-2-Produkte gilt 10000, für Reflektanz 1.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>It is added to DN: give 0, or -1000 for Sentinel-2 products of processing baseline 04.00 and later.</source>
        <translation>Er wird zu DN addiert: Geben Sie 0 an, oder -1000 für Sentinel-2-Produkte ab Processing Baseline 04.00.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>The offset cannot be right.</source>
        <translation>Der Offset kann nicht stimmen.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>The quantification value cannot be right.</source>
        <translation>Der Quantifizierungswert kann nicht stimmen.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Check the address and the connection, then run it again.</source>
        <translation>Prüfen Sie Adresse und Verbindung und starten Sie dann erneut.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Give one of the products or rasters in it.</source>
        <translation>Geben Sie eines der darin enthaltenen Produkte oder Raster an.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>It may be damaged or incomplete: download or make it again.</source>
        <translation>Die Datei ist vielleicht beschädigt oder unvollständig: Laden oder erstellen Sie sie noch einmal.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <location filename="../../engine/stack/file.py"/>
        <source>The input cannot be read as a raster.</source>
        <translation>Die Eingabe kann nicht als Raster gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input has no coordinate reference system.</source>
        <translation>Die Eingabe hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input has no georeference.</source>
        <translation>Die Eingabe ist nicht georeferenziert.</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Unpack it first, and give what is in it.</source>
        <translation>Entpacken Sie es zuerst, und geben Sie an, was darin ist.</translation>
    </message>
    <message>
        <location filename="../../engine/stack/file.py"/>
        <source>{path}: no other dates</source>
        <translation>{path}: keine anderen Tage</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Another run is writing this output.</source>
        <translation>Ein anderer Lauf schreibt diese Ausgabe gerade.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Check the disk and the permissions, then try again; to start over, remove the file.</source>
        <translation>Prüfen Sie Datenträger und Zugriffsrechte und versuchen Sie es dann noch einmal; um von vorn zu beginnen, entfernen Sie die Datei.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Check the free space.</source>
        <translation>Prüfen Sie den freien Platz.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Wait for it to end, or choose another name.</source>
        <translation>Warten Sie, bis er zu Ende ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>What an interrupted run has left cannot be read.</source>
        <translation>Was ein unterbrochener Lauf hinterlassen hat, kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/outputs.py"/>
        <source>Going on after {done} of {total} tiles.</source>
        <translation>Es geht weiter nach {done} von {total} Kacheln.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/outputs.py"/>
        <source>What an interrupted run has left does not belong to this run; starting over.</source>
        <translation>Was ein unterbrochener Lauf hinterlassen hat, gehört nicht zu diesem Lauf; es wird von vorn begonnen.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Bands {bands}; reflectance = (DN + {offset:g}) / {quantification:g} ({origin}).</source>
        <translation>Kanäle {bands}; Reflektanz = (DN + {offset:g}) / {quantification:g} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>In {share} of the scene nothing was drawn: the input shows nothing but noise there, as on open water.</source>
        <translation>In {share} der Szene wurde nichts gezogen: Die Eingabe zeigt dort nichts als Rauschen, wie auf offenem Wasser.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>In {share} of the scene the model added nothing to interpolation: it is brighter than anything that the model knows, as snow and clouds are, or values that are taken for too much reflectance.</source>
        <translation>In {share} der Szene hat das Modell der Interpolation nichts hinzugefügt: Sie ist dort heller als alles, was das Modell kennt, wie Schnee und Wolken oder Werte, für die eine zu hohe Reflektanz angenommen wird.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Model {model}, {scale_factor} times finer; {sampling}.</source>
        <translation>Modell {model}, {scale_factor}-fach feiner; {sampling}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>NoData: {share} of the pixels.</source>
        <translation>NoData: {share} der Pixel.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Not used, because the model does not know them: {bands}.</source>
        <translation>Nicht verwendet, da dem Modell unbekannt: {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Running without {bands}.</source>
        <translation>Lauf ohne {bands}.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Sharpness of the input: MTF {mtf} at its Nyquist frequency ({origin}).</source>
        <translation>Schärfe der Eingabe: MTF {mtf} an ihrer Nyquist-Frequenz ({origin}).</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>The pixels are about {across_m:.3g} m wide and {down_m:.3g} m high on the ground, but the model was made for squares of {wanted_m:g} m: what it adds may not fit. Bring the raster to such pixels first, for example in the UTM zone of the place.</source>
        <translation>Die Pixel sind am Boden etwa {across_m:.3g} m breit und {down_m:.3g} m hoch, das Modell wurde aber für Quadrate von {wanted_m:g} m erstellt: Was es ergänzt, passt möglicherweise nicht. Bringen Sie das Raster zuerst auf solche Pixel, zum Beispiel in der UTM-Zone des Ortes.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>The pixels are about {gsd_m:.3g} m, but the model was made for {wanted_m:g} m: what it adds may not fit. Use a raster of that pixel size or another model.</source>
        <translation>Die Pixel sind etwa {gsd_m:.3g} m groß, das Modell wurde aber für {wanted_m:g} m erstellt: Was es ergänzt, passt möglicherweise nicht. Verwenden Sie ein Raster mit dieser Pixelgröße oder ein anderes Modell.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>bicubic interpolation</source>
        <translation>bikubische Interpolation</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>ensemble of {n}</source>
        <translation>Ensemble von {n}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>mean of {n} orientations</source>
        <translation>Mittel über {n} Orientierungen</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>regression estimate only</source>
        <translation>nur Regressionsschätzung</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>regression estimate only (temperature 0 leaves nothing of {drawn})</source>
        <translation>nur Regressionsschätzung (Temperatur 0 lässt nichts übrig von: {drawn})</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>strength {strength:g}</source>
        <translation>Stärke {strength:g}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>temperature {temperature:g}</source>
        <translation>Temperatur {temperature:g}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} pixel(s) ({share}) are 0 in all bands, and the file does not say what means NoData: they are NoData in the result. Set the NoData value of the file if 0 was measured.</source>
        <translation>{n} Pixel ({share}) sind in allen Kanälen 0, und die Datei gibt nicht an, was NoData bedeutet: Im Ergebnis sind sie NoData. Setzen Sie den NoData-Wert der Datei, wenn 0 gemessen wurde.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} pixel(s) ({share}) hold values that cannot be reflectance; they are NoData in the result.</source>
        <translation>{n} Pixel ({share}) enthalten Werte, die keine Reflektanz sein können; im Ergebnis sind sie NoData.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} sampling steps</source>
        <translation>{n} Sampling-Schritt(e)</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} sampling steps (deterministic)</source>
        <translation>{n} Sampling-Schritt(e), deterministisch</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose a file name that ends in .tif.</source>
        <translation>Wählen Sie einen Dateinamen, der auf .tif endet.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Close programs that have it open.</source>
        <translation>Schließen Sie Programme, in denen sie geöffnet ist.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Create it first or choose another one.</source>
        <translation>Legen Sie ihn zuerst an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Give the name of a file.</source>
        <translation>Geben Sie den Namen einer Datei an.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Make room, choose another disk, or choose a smaller extent.</source>
        <translation>Schaffen Sie Platz, wählen Sie einen anderen Datenträger oder eine kleinere Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output cannot be replaced.</source>
        <translation>Die Ausgabe kann nicht ersetzt werden.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output is a folder.</source>
        <translation>Die Ausgabe ist ein Ordner.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output is write-protected.</source>
        <translation>Die Ausgabe ist schreibgeschützt.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output must be a GeoTIFF.</source>
        <translation>Die Ausgabe muss ein GeoTIFF sein.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output's folder cannot be written to.</source>
        <translation>In den Ordner der Ausgabe kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output's folder does not exist.</source>
        <translation>Der Ordner der Ausgabe ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>There is not enough room for the output.</source>
        <translation>Für die Ausgabe ist nicht genug Platz.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>{folder}: {needed:.1f} MB needed, {free:.1f} MB free</source>
        <translation>{folder}: {needed:.1f} MB nötig, {free:.1f} MB frei</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>Cancelled; what is done so far is kept.</source>
        <translation>Abgebrochen; was bisher berechnet wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>Give the same command again to go on, or remove these files to give the run up.</source>
        <translation>Geben Sie denselben Befehl noch einmal ein, um fortzufahren, oder löschen Sie diese Dateien, um den Lauf aufzugeben.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output cannot be put in its place.</source>
        <translation>Die Ausgabe kann nicht an ihren Zielort verschoben werden.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output could not be finished.</source>
        <translation>Die Ausgabe konnte nicht fertiggestellt werden.</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>{path}: {reason}; the result is in {kept}</source>
        <translation>{path}: {reason}; das Ergebnis liegt in {kept}</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Show or hide the Subpixel dock</source>
        <translation>Subpixel-Bedienfeld ein- oder ausblenden</translation>
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
        <translation>Sentinel-2-Superauflösung</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Give another name.</source>
        <translation>Geben Sie einen anderen Namen an.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Give the address of a STAC catalogue, such as https://example.org/stac/v1, or a path that ends in .json.</source>
        <translation>Geben Sie die Adresse eines STAC-Katalogs an, etwa https://example.org/stac/v1, oder einen Pfad, der auf .json endet.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Keep them in QGIS's authentication manager, and choose that entry as the catalogue's credentials.</source>
        <translation>Bewahren Sie sie in der Authentifizierungsverwaltung von QGIS auf und wählen Sie diesen Eintrag als Zugangsdaten des Katalogs.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>The catalogue's address is not understood.</source>
        <translation>Die Adresse des Katalogs wird nicht verstanden.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>There are credentials in the catalogue's address.</source>
        <translation>Die Adresse des Katalogs enthält Zugangsdaten.</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Two catalogues have one name.</source>
        <translation>Zwei Kataloge haben denselben Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>In the storage of the Copernicus Data Space (access key and secret key)</source>
        <translation>Im Speicher des Copernicus Data Space (Zugangsschlüssel und geheimer Schlüssel)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>My catalogue</source>
        <translation>Mein Katalog</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>Open to anybody, or to these credentials</source>
        <translation>Für alle offen, oder für diese Zugangsdaten</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>Signed as by the Planetary Computer</source>
        <translation>Signiert wie beim Planetary Computer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/look.py"/>
        <location filename="../../ui/dock/placing.py"/>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>See whether the file is still there.</source>
        <translation>Prüfen Sie, ob die Datei noch da ist.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/look.py"/>
        <source>What was read of the archive cannot be loaded.</source>
        <translation>Was aus dem Archiv gelesen wurde, kann nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Choose a smaller extent.</source>
        <translation>Wählen Sie eine kleinere Ausdehnung.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>The extent is too large for one piece.</source>
        <translation>Die Ausdehnung ist zu groß für einen Ausschnitt.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent lies outside what its CRS can describe.</source>
        <translation>Die Ausdehnung liegt außerhalb des Gültigkeitsbereichs ihres KBS.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>{width} x {height} px, at most {most}</source>
        <translation>{width} x {height} px, höchstens {most}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>cloud not known</source>
        <translation>Bewölkung unbekannt</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>covers {share:.0f} %</source>
        <translation>deckt {share:.0f} % ab</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>{share:.0f} % cloud</source>
        <translation>{share:.0f} % Wolken</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Cancelling</source>
        <translation>Wird abgebrochen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>Cloud and cover are of the place that was searched, which is not all of what is chosen now.</source>
        <translation>Wolken und Abdeckung gelten für den Ort, der durchsucht wurde; jetzt ist mehr als dieser gewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Looking for scenes in {catalogue}</source>
        <translation>Szenen werden in {catalogue} gesucht</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>Reading the scene</source>
        <translation>Die Szene wird gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>The newest scene with at most {cloud:g} % of cloud over the extent is taken. To choose another one, find scenes.</source>
        <translation>Genommen wird die neueste Szene mit höchstens {cloud:g} % Wolken über der Ausdehnung. Um eine andere zu wählen, suchen Sie nach Szenen.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>These scenes are of another place or time. Find scenes again, or take the newest clear one.</source>
        <translation>Diese Szenen gehören zu einem anderen Ort oder Zeitraum. Suchen Sie neu, oder nehmen Sie die neueste klare.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>Add a layer, or zoom to where you want to look.</source>
        <translation>Fügen Sie einen Layer hinzu, oder zoomen Sie dorthin, wo Sie suchen wollen.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>The map shows no place yet.</source>
        <translation>Die Karte zeigt noch keinen Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Sentinel-2 archive</source>
        <translation>Sentinel-2-Archiv</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Settings of {name}.</source>
        <translation>Einstellungen von {name}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Add a Sentinel-2 raster to the project.</source>
        <translation>Fügen Sie dem Projekt ein Sentinel-2-Raster hinzu.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Bands {bands}. Reflectance = (DN {offset}) / {quantification} ({origin}).</source>
        <translation>Kanäle {bands}. Reflektanz = (DN {offset}) / {quantification} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Not found: {bands}. Choose them below, under Bands and reflectance.</source>
        <translation>Nicht gefunden: {bands}. Wählen Sie diese unten im Abschnitt Kanäle und Reflektanz.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>[None]</source>
        <translation>[Keiner]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>All ten, of 10 and 20 m</source>
        <translation>Alle zehn, mit 10 und 20 m</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>Visible and near infrared</source>
        <translation>Sichtbar und nahes Infrarot</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>Without {bands}, which the layer does not have.</source>
        <translation>Ohne {bands}; der Layer hat sie nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>The layer brings no scene classification along; only products of level L2A do. Add one to the project and choose it under Bands and reflectance.</source>
        <translation>Der Layer bringt keine Szenenklassifikation mit; nur Produkte der Stufe L2A tun das. Fügen Sie dem Projekt eine hinzu und wählen Sie diese im Abschnitt Kanäle und Reflektanz.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>[That of the product]</source>
        <translation>[Die des Produkts]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>A rectangle drawn on the map with the button beside</source>
        <translation>Ein Rechteck, das mit der Schaltfläche daneben auf der Karte gezeichnet wird</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>All of the layer</source>
        <translation>Der gesamte Layer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/reading/grid.py"/>
        <source>Choose an extent that overlaps the layer.</source>
        <translation>Wählen Sie eine Ausdehnung, die den Layer schneidet.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Drawn rectangle</source>
        <translation>Gezeichnetes Rechteck</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Map view</source>
        <translation>Kartenausschnitt</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Move the map to what you want to see.</source>
        <translation>Verschieben Sie die Karte auf das, was Sie sehen möchten.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No layer of polygons is selected.</source>
        <translation>Kein Polygonlayer ist ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No polygon is selected.</source>
        <translation>Es ist kein Polygon ausgewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No rectangle has been drawn yet.</source>
        <translation>Es wurde noch kein Rechteck gezeichnet.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Polygon layer</source>
        <translation>Polygonlayer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Press Draw and drag a rectangle on the map.</source>
        <translation>Klicken Sie auf Zeichnen und ziehen Sie auf der Karte ein Rechteck auf.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Select one in the layer panel, with a polygon in it.</source>
        <translation>Wählen Sie im Layerbedienfeld einen aus, der ein Polygon enthält.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Select one or more polygons of a vector layer on the map.</source>
        <translation>Wählen Sie auf der Karte ein oder mehrere Polygone eines Vektorlayers aus.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Selected polygons</source>
        <translation>Gewählte Polygone</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>The extent cannot be brought to the layer's CRS.</source>
        <translation>Die Ausdehnung kann nicht in das KBS des Layers umgerechnet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The middle of the map lies outside the layer.</source>
        <translation>Die Kartenmitte liegt außerhalb des Layers.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The part of the layer that the map shows</source>
        <translation>Der Teil des Layers, den die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The rectangle around all polygons of the layer selected in the layer panel</source>
        <translation>Das Rechteck um alle Polygone des Layers, der im Layerbedienfeld ausgewählt ist</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The rectangle around the polygons selected on the map</source>
        <translation>Das Rechteck um die auf der Karte gewählten Polygone</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>What the map shows</source>
        <translation>Was die Karte zeigt</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Whole layer</source>
        <translation>Ganzer Layer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>1.25 m, experimental</source>
        <translation>1,25 m, experimentell</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>2.5 m</source>
        <translation>2,5 m</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>Models (*.safetensors)</source>
        <translation>Modelle (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>[Shipped model]</source>
        <translation>[Mitgeliefertes Modell]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>The output exists already.</source>
        <translation>Die Ausgabe ist bereits vorhanden.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <source>[Temporary file]</source>
        <translation>[Temporäre Datei]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>Clouds and their shadows become NoData.</source>
        <translation>Wolken und ihre Schatten werden zu NoData.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>Only {size} are free in {folder}.</source>
        <translation>In {folder} sind nur {size} frei.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>The run will make {what}.</source>
        <translation>Voraussichtlich {what}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>about {time}</source>
        <translation>etwa {time}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>in a time not known yet</source>
        <translation>in noch unbekannter Zeit</translation>
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
        <translation>{size} Arbeitsspeicher</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{size} on disk</source>
        <translation>{size} Speicherplatz</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} Pixel</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>The result cannot be loaded.</source>
        <translation>Das Ergebnis kann nicht geladen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <source>{name} (preview)</source>
        <translation>{name} (Vorschau)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <source>{name}, uncertainty</source>
        <translation>{name}, Unsicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>The file is no longer there.</source>
        <translation>Die Datei ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>{path}
Agrees with the input within {rmse:.4f} reflectance.</source>
        <translation>{path}
Stimmt bis auf {rmse:.4f} Reflektanz mit der Eingabe überein.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>{when}: {name}, {seconds:.0f} s</source>
        <translation>{when}: {name}, {seconds:.0f} s</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Its values are judged when the run has copied what it needs.</source>
        <translation>Die Werte werden beurteilt, sobald der Lauf kopiert hat, was er benötigt.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Look at the values of {name}</source>
        <translation>Werte von {name} ansehen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Looking at the values...</source>
        <translation>Werte werden angesehen...</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Median reflectance: {medians}.</source>
        <translation>Mediane der Reflektanz: {medians}.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>Load the result</source>
        <translation>Ergebnis laden</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>Shown: {name}</source>
        <translation>Angezeigt: {name}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>The result cannot be loaded: {path}</source>
        <translation>Das Ergebnis kann nicht geladen werden: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>{name} is super-resolved.</source>
        <translation>Superauflösung von {name} ist fertig.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run.py"/>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/processing/running.py"/>
        <source>Starting the engine</source>
        <translation>Engine wird gestartet</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>Done in {seconds:.0f} s; agrees with the input within {rmse:.4f} reflectance.</source>
        <translation>Fertig in {seconds:.0f} s; stimmt bis auf {rmse:.4f} Reflektanz mit der Eingabe überein.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>The run failed; see the Subpixel log.</source>
        <translation>Der Lauf ist fehlgeschlagen; siehe Subpixel-Protokoll.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <source>Choose an entry of QGIS's authentication manager with a user name and a password (basic authentication).</source>
        <translation>Wählen Sie einen Eintrag der Authentifizierungsverwaltung von QGIS mit Benutzername und Passwort (Basic-Authentifizierung).</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <location filename="../../ui/engine/events.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/model.py"/>
        <source>Install the plugin again.</source>
        <translation>Installieren Sie die Erweiterung erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <source>The credentials cannot be used.</source>
        <translation>Die Zugangsdaten lassen sich nicht verwenden.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <location filename="../../ui/engine/events.py"/>
        <source>The engine's answer is not understood.</source>
        <translation>Die Antwort der Engine ist unverständlich.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Check the network, or install from an offline folder of wheels.</source>
        <translation>Prüfen Sie das Netzwerk oder installieren Sie aus einem Offline-Ordner mit Wheels.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Check the proxy in QGIS's network settings.</source>
        <translation>Prüfen Sie den Proxy in den Netzwerkeinstellungen von QGIS.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Choose another Python interpreter, or a folder that has all wheels.</source>
        <translation>Wählen Sie einen anderen Python-Interpreter oder einen Ordner, der alle Wheels enthält.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Close other QGIS windows and try again.</source>
        <translation>Schließen Sie andere QGIS-Fenster und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Downloading and installing packages</source>
        <translation>Pakete werden heruntergeladen und installiert</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Make room on the disk.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Make room: {gb:.0f} GB are needed.</source>
        <translation>Schaffen Sie Platz: {gb:.0f} GB werden benötigt.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Making the environment</source>
        <translation>Umgebung wird erstellt</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>See that the disk has room and the folder is yours.</source>
        <translation>Prüfen Sie den freien Platz und ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>See the log for what pip said.</source>
        <translation>Die Meldungen von pip stehen im Protokoll.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The disk is too full for the environment.</source>
        <translation>Auf dem Datenträger ist zu wenig Platz für die Umgebung.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The environment cannot be written.</source>
        <translation>Die Umgebung kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <location filename="../../ui/engine/task.py"/>
        <source>The environment could not be built.</source>
        <translation>Die Umgebung konnte nicht erstellt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The environment could not be removed.</source>
        <translation>Die Umgebung konnte nicht entfernt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The new environment does not work.</source>
        <translation>Die neue Umgebung funktioniert nicht.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>This package is not the one that Subpixel was tested with: try again over another network, or fill the folder of wheels again.</source>
        <translation>Dieses Paket ist nicht das, mit dem Subpixel getestet wurde: versuchen Sie es über ein anderes Netz noch einmal, oder füllen Sie den Ordner mit Wheels neu.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Trying it out</source>
        <translation>Umgebung wird getestet</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>See the Subpixel log; a smaller {name} needs less memory.</source>
        <translation>Siehe Subpixel-Protokoll; mit kleinerem {name} wird weniger Arbeitsspeicher benötigt.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>The engine process ended unexpectedly.</source>
        <translation>Der Engine-Prozess wurde unerwartet beendet.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>exit code {code}</source>
        <translation>Exit-Code {code}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>CPU only</source>
        <translation>Nur CPU</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>In use: {path}</source>
        <translation>In Verwendung: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Look for Python</source>
        <translation>Python suchen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>NVIDIA GPU (CUDA) and CPU</source>
        <translation>NVIDIA-GPU (CUDA) und CPU</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>No Python {version} or newer was found. Install one from python.org, or choose your own below.</source>
        <translation>Es wurde kein Python {version} oder neuer gefunden. Installieren Sie eines von python.org oder wählen Sie unten ein eigenes.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Ready: PyTorch {torch} on {device}.</source>
        <translation>Bereit: PyTorch {torch} auf {device}.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Remove the Subpixel engine</source>
        <translation>Subpixel-Engine entfernen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Remove the engine environment {path}?</source>
        <translation>Engine-Umgebung {path} entfernen?</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Removed.</source>
        <translation>Entfernt.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Removing</source>
        <translation>Wird entfernt</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>Die Engine ist noch nicht eingerichtet.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>The next run uses it.</source>
        <translation>Der nächste Lauf verwendet ihn.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>There is no such file: {path}</source>
        <translation>Diese Datei gibt es nicht: {path}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>[Download]</source>
        <translation>[Herunterladen]</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>about {n:.1f} GB to download</source>
        <translation>etwa {n:.1f} GB herunterzuladen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>about {n} MB to download</source>
        <translation>etwa {n} MB herunterzuladen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/environment.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock. Without a window: python3 -m venv "{folder}" and then: "{python}" -m pip install -r "{requirements}". Or set {variable} to an interpreter that has torch, rasterio and safetensors.</source>
        <translation>Klicken Sie im Subpixel-Bedienfeld auf 'Engine einrichten'. Ohne grafische Oberfläche: python3 -m venv "{folder}" und danach: "{python}" -m pip install -r "{requirements}". Oder setzen Sie {variable} auf einen Interpreter, der torch, rasterio und safetensors hat.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/environment.py"/>
        <source>There is no Python environment for the engine yet.</source>
        <translation>Es gibt noch keine Python-Umgebung für die Engine.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/machine.py"/>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <location filename="../../ui/engine/machine.py"/>
        <source>Measure this machine for Subpixel</source>
        <translation>Leistung dieses Rechners für Subpixel messen</translation>
    </message>
    <message>
        <location filename="../../ui/engine/process.py"/>
        <source>Make the engine environment again.</source>
        <translation>Erstellen Sie die Umgebung der Engine neu.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/process.py"/>
        <source>The engine could not be started.</source>
        <translation>Die Engine konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/engine/task.py"/>
        <source>Set up the Subpixel engine</source>
        <translation>Subpixel-Engine einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'2.5m' with the shipped model, or '1.25m' with a second one, which is experimental: on ground whose truth is known it shows no more than the result of 2.5 m does when it is enlarged, it draws nothing whatever the preset, and results are four times as large. Its number does as well: 0 2.5m, 1 1.25m.</source>
        <translation>'2.5m' mit dem mitgelieferten Modell oder '1.25m' mit einem zweiten, das experimentell ist: Wo die Wahrheit bekannt ist, zeigt es nicht mehr als das vergrößerte Ergebnis von 2,5 m; es zeichnet nichts, was auch immer die Vorgabe ist, und Ergebnisse sind viermal so groß. Die Nummer geht auch: 0 2.5m, 1 1.25m.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'same' keeps the input's data type and DN encoding; 'float32' writes reflectance. Its number does as well: 0 same, 1 float32.</source>
        <translation>'same' behält Datentyp und DN-Kodierung der Eingabe bei; 'float32' schreibt Reflektanz. Auch die Nummer ist möglich: 0 same, 1 float32.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m, B02, B03, B04 and B08. 'all ten': those of 20 m as well, B05, B06, B07, B8A, B11 and B12, each of whose values stands in four pixels. Super-resolving takes what was measured at 20 m from the product in both cases. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared': die vier 10-m-Kanäle B02, B03, B04 und B08. 'all ten': auch die mit 20 m, B05, B06, B07, B8A, B11 und B12, von denen jeder Wert in vier Pixeln steht. Die Superauflösung nimmt in beiden Fällen aus dem Produkt, was mit 20 m gemessen wurde. Die Nummer geht auch: 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, at the same pixel size, each in agreement with its own measurement of 20 m. Those are found in the product that the raster lies in, or by their names among its bands; a band that is not found is left out, and the log says so. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared': die vier 10-m-Kanäle. 'all ten': auch Red Edge, schmales nahes Infrarot und kurzwelliges Infrarot (B05, B06, B07, B8A, B11, B12), mit derselben Pixelgröße, jeder in Übereinstimmung mit seiner eigenen 20-m-Messung. Sie werden in dem Produkt gefunden, in dem das Raster liegt, oder am Namen unter dessen Kanälen; ein Kanal, der nicht gefunden wird, wird weggelassen, und das Protokoll sagt es. Die Nummer geht auch: 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, read at 20 m and given at the same pixel size, each in agreement with its own measurement. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared': die vier 10-m-Kanäle. 'all ten': auch Red Edge, schmales nahes Infrarot und kurzwelliges Infrarot (B05, B06, B07, B8A, B11, B12), mit 20 m gelesen und mit derselben Pixelgröße ausgegeben, jeder in Übereinstimmung mit seiner eigenen Messung. Die Nummer geht auch: 0 visible and near infrared, 1 all ten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Looks in a STAC catalogue for Sentinel-2 scenes of level 2A over an extent, and lists them as footprints, best first: those that cover the whole extent before the others, and of these the newest.&lt;/p&gt;&lt;p&gt;Cloud is the share of the &lt;i&gt;extent&lt;/i&gt;, not of the scene, that the scene classification calls cloud or cloud shadow. Scenes of one pass that meet at the border of a tile count together, and are joined where they are read.&lt;/p&gt;&lt;p&gt;The archive learns which place is asked for; nothing else leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Sucht in einem STAC-Katalog Sentinel-2-Szenen der Stufe 2A über einer Ausdehnung und listet sie als Umrisse auf, die beste zuerst: solche, die die ganze Ausdehnung bedecken, vor den anderen, und davon die neueste.&lt;/p&gt;&lt;p&gt;Wolken sind der Anteil der &lt;i&gt;Ausdehnung&lt;/i&gt;, nicht der Szene, den die Szenenklassifikation Wolke oder Wolkenschatten nennt. Szenen eines Überflugs, die am Rand einer Kachel aneinanderstoßen, zählen zusammen und werden beim Lesen verbunden.&lt;/p&gt;&lt;p&gt;Das Archiv erfährt, nach welchem Ort gefragt wird; sonst verlässt nichts diesen Rechner.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Opens a Sentinel-2 product as it was downloaded (SAFE folder, zip, tar or metadata file, level 1C or 2A) as one raster of its four 10 m bands, or of these and the six of 20 m, ready for &lt;i&gt;Super-resolve Sentinel-2&lt;/i&gt;. The archive need not be unpacked. Copernicus quarterly mosaics, products of the Theia centre (MAJA; flat reflectance where there is some) and of SNAP (BEAM-DIMAP) open likewise.&lt;/p&gt;&lt;p&gt;The result is a virtual raster: a small file that refers to the images in the product, which must stay where it is. Its bands are named, and carry scale, offset and NoData as the product's metadata says, so that QGIS shows reflectance. Products of processing baseline 04.00 and later (from 25 January 2022) have an offset of -1000, which is taken into account from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Öffnet ein Sentinel-2-Produkt, wie es heruntergeladen wurde (SAFE-Ordner, zip, tar oder Metadatendatei, Stufe 1C oder 2A), als ein Raster seiner vier 10-m-Kanäle, oder dieser und der sechs 20-m-Kanäle, bereit für &lt;i&gt;Sentinel-2-Superauflösung&lt;/i&gt;. Das Archiv muss nicht entpackt werden. Copernicus-Quartalsmosaike, Produkte des Theia-Zentrums (MAJA; Flat Reflectance, sofern vorhanden) und von SNAP (BEAM-DIMAP) werden ebenso geöffnet.&lt;/p&gt;&lt;p&gt;Das Ergebnis ist ein virtuelles Raster: eine kleine Datei, die auf die Bilder im Produkt verweist; dieses muss an seinem Ort bleiben. Die Kanäle sind benannt und tragen Skalierung, Offset und NoData, wie es die Metadaten des Produkts angeben, sodass QGIS Reflektanz anzeigt. Produkte ab Processing Baseline 04.00 (ab 25. Januar 2022) haben einen Offset von -1000, der von hier an berücksichtigt wird.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Takes the newest Sentinel-2 scene (level 2A) of an archive that is clear over an extent, or the one that is named, reads the pixels of the extent over the network, and super-resolves them as &lt;i&gt;Super-resolve Sentinel-2&lt;/i&gt; does a raster. Scenes of one pass that meet at the border of a tile are joined. Scale, offset and NoData are what the archive says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; What was read, at 10 m, is an output too: compare with it.&lt;/p&gt;&lt;p&gt;Both rasters name their scenes, days, processing baseline and catalogue, and the words that have to be shown with them: &lt;i&gt;Contains modified Copernicus Sentinel data&lt;/i&gt; and the year.&lt;/p&gt;&lt;p&gt;The archive learns which place is asked for; nothing else leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Nimmt die neueste Sentinel-2-Szene (Stufe 2A) eines Archivs, die über einer Ausdehnung klar ist, oder die genannte, liest die Pixel der Ausdehnung über das Netz und löst sie hoch auf wie &lt;i&gt;Sentinel-2-Superauflösung&lt;/i&gt; ein Raster. Szenen eines Überflugs, die am Rand einer Kachel aneinanderstoßen, werden verbunden. Skalierung, Offset und NoData sind, was das Archiv sagt.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Details feiner als 10 m sind erzeugt, nicht gemessen.&lt;/b&gt; Was gelesen wurde, mit 10 m, ist auch eine Ausgabe: Vergleichen Sie damit.&lt;/p&gt;&lt;p&gt;Beide Raster nennen ihre Szenen, Tage, Prozessierungsversion und den Katalog, und die Worte, die mit ihnen gezeigt werden müssen: &lt;i&gt;Contains modified Copernicus Sentinel data&lt;/i&gt; und das Jahr.&lt;/p&gt;&lt;p&gt;Das Archiv erfährt, nach welchem Ort gefragt wird; sonst verlässt nichts diesen Rechner.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels. A small diffusion model that comes with the plugin adds detail; a projection then makes the result agree with the measurement: seen through the Sentinel-2 sensor model it gives the input back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; It is plausible, it is not evidence. Ask for the uncertainty layer to see where the samples of the model differ, and do not count or measure things that the 10 m input does not show.&lt;/p&gt;&lt;p&gt;A preset says how much is drawn: &lt;i&gt;faithful&lt;/i&gt; nothing, &lt;i&gt;balanced&lt;/i&gt; with restraint, &lt;i&gt;detailed&lt;/i&gt; in full. Numbers that are given replace those of the preset.&lt;/p&gt;&lt;p&gt;The result lies exactly on the input's grid, divided by the model's scale factor, which is four for the shipped model; it keeps the data type, the DN encoding and NoData. The same seed gives the same pixels at the same place, whatever the extent or the tile size, so that neighbouring runs fit together without a seam.&lt;/p&gt;&lt;p&gt;On request all ten bands of 10 and 20 m come out at 2.5 m, red edge and short-wave infrared among them.&lt;/p&gt;&lt;p&gt;The input needs red, green and blue bands; near infrared is used when it is there. Bands are recognised by their names (B04, red, ...) or given by number. Another model may need other bands, and says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;Macht aus einem Sentinel-2-Raster mit 10-m-Pixeln eines mit 2,5-m-Pixeln. Ein kleines Diffusionsmodell, das mit der Erweiterung geliefert wird, ergänzt Details; eine Projektion bringt das Ergebnis anschließend mit der Messung in Einklang: Durch das Sentinel-2-Sensormodell betrachtet, ergibt es wieder die Eingabe.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Details, die feiner als 10 m sind, sind generiert, nicht gemessen.&lt;/b&gt; Sie sind plausibel, aber kein Beleg. Lassen Sie den Unsicherheitslayer mitschreiben, um zu sehen, wo sich die Stichproben des Modells unterscheiden, und zählen oder messen Sie nichts, was die 10-m-Eingabe nicht zeigt.&lt;/p&gt;&lt;p&gt;Eine Vorgabe legt fest, wie viel zufällig gezogen wird: &lt;i&gt;faithful&lt;/i&gt; nichts, &lt;i&gt;balanced&lt;/i&gt; zurückhaltend, &lt;i&gt;detailed&lt;/i&gt; in vollem Umfang. Angegebene Zahlen ersetzen die der Vorgabe.&lt;/p&gt;&lt;p&gt;Das Ergebnis liegt genau auf dem Gitter der Eingabe, geteilt durch den Skalierungsfaktor des Modells (vier beim mitgelieferten Modell); Datentyp, DN-Kodierung und NoData bleiben erhalten. Derselbe Startwert liefert am selben Ort dieselben Pixel, unabhängig von Ausdehnung und Kachelgröße, sodass benachbarte Läufe nahtlos aneinanderpassen.&lt;/p&gt;&lt;p&gt;Auf Wunsch kommen alle zehn Kanäle von 10 und 20 m mit 2,5 m heraus, darunter Red Edge und kurzwelliges Infrarot.&lt;/p&gt;&lt;p&gt;Die Eingabe benötigt Kanäle für Rot, Grün und Blau; nahes Infrarot wird verwendet, wenn vorhanden. Kanäle werden am Namen erkannt (B04, red, ...) oder als Nummer angegeben. Ein anderes Modell kann andere Kanäle benötigen und meldet das.&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>A day (2024-06-30), a month (2024-06), a year (2024), or a range of them with a slash between (2024-06-01/2024-08-31); one side of it may stay empty. Left empty, any date.</source>
        <translation>Ein Tag (2024-06-30), ein Monat (2024-06), ein Jahr (2024) oder ein Bereich davon mit einem Schrägstrich dazwischen (2024-06-01/2024-08-31); eine Seite darf leer bleiben. Leer gelassen: jeder Tag.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Added to DN before dividing: -1000 for products of processing baseline 04.00 and later unless the raster was harmonised. Left empty, it is read from the product that the raster lies in or the bands' offset, else 0.</source>
        <translation>Wird vor der Division zu DN addiert: -1000 für Produkte ab Processing Baseline 04.00, sofern das Raster nicht harmonisiert wurde. Leer: aus dem Produkt, in dem das Raster liegt, oder dem Offset der Kanäle, sonst 0.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>All of the drawn detail: sharpest to look at, and most invented.</source>
        <translation>Alles gezeichnete Detail: am schärfsten anzusehen, und am meisten erfunden.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Another model: a .safetensors file with its .json beside it, as exported by the training. It decides bands, pixel size and scale factor. Left empty, the shipped model runs.</source>
        <translation>Ein anderes Modell: eine .safetensors-Datei mit der zugehörigen .json daneben, wie vom Training exportiert. Es bestimmt Kanäle, Pixelgröße und Skalierungsfaktor. Leer: das mitgelieferte Modell.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Balanced</source>
        <translation>Ausgewogen</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Classes of the scene classification that become NoData, with commas between. 0 NoData, 1 saturated or defective, 2 dark area, 3 cloud shadow, 4 vegetation, 5 bare ground, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
        <translation>Klassen der Szenenklassifikation, die NoData werden, durch Kommas getrennt. 0 NoData, 1 gesättigt oder fehlerhaft, 2 dunkle Fläche, 3 Wolkenschatten, 4 Vegetation, 5 offener Boden, 6 Wasser, 7 nicht klassifiziert, 8 und 9 Wolke, 10 dünner Cirrus, 11 Schnee.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Detailed</source>
        <translation>Detailreich</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Earth Search, Planetary Computer or Copernicus Data Space, the name of one that you keep in the dock, or the address of any other STAC API or static catalogue.</source>
        <translation>Earth Search, Planetary Computer oder Copernicus Data Space, der Name eines Katalogs, den Sie im Bedienfeld führen, oder die Adresse einer anderen STAC-API oder eines statischen Katalogs.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Entry of QGIS's authentication manager with a user name and a password (basic authentication), for an archive that asks for them: for the Copernicus Data Space the access key and the secret key of its object storage. They go to the engine's process alone, and are neither stored nor logged. Left empty, those that are kept with the catalogue.</source>
        <translation>Eintrag der Authentifizierungsverwaltung von QGIS mit Benutzername und Passwort (Basic-Authentifizierung), für ein Archiv, das danach fragt: für den Copernicus Data Space Zugangsschlüssel und geheimer Schlüssel seines Objektspeichers. Sie gehen nur an den Prozess der Engine und werden weder gespeichert noch protokolliert. Bleibt es leer, gelten die, die beim Katalog hinterlegt sind.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Faithful</source>
        <translation>Getreu</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Find Sentinel-2 scenes</source>
        <translation>Sentinel-2-Szenen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Footprints of the scenes in degrees, best first, with the fields id, time, platform, tile, cloud and covered (per cent of the extent, of the whole pass), baseline, collection, thumbnail and catalogue. Empty where there is no such scene.</source>
        <translation>Umrisse der Szenen in Grad, die beste zuerst, mit den Feldern id, time, platform, tile, cloud und covered (Prozent der Ausdehnung, vom ganzen Überflug), baseline, collection, thumbnail und catalogue. Leer, wo es keine solche Szene gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with smaller pixels on the same grid, a quarter as wide with the shipped model.</source>
        <translation>GeoTIFF mit kleineren Pixeln auf demselben Gitter, beim mitgelieferten Modell ein Viertel so breit.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with the error to expect, as a standard deviation in reflectance, one band for each band of the result. It comes from the spread of the samples and the drawn detail, calibrated on ground whose truth is known, whatever the temperature. Needs an ensemble of 2 or more, which is 4 unless given; with the preset 'faithful' the samples serve this layer only and the result stays the regression estimate.</source>
        <translation>GeoTIFF mit dem zu erwartenden Fehler als Standardabweichung der Reflektanz, ein Kanal für jeden Kanal des Ergebnisses. Er ergibt sich aus der Streuung der Stichproben und den gezogenen Details, kalibriert an Gebieten mit bekannter Wahrheit, unabhängig von der Temperatur. Benötigt ein Ensemble von 2 oder mehr (4, wenn nicht angegeben); mit der Vorgabe 'faithful' dienen die Stichproben nur diesem Layer, und das Ergebnis bleibt die Regressionsschätzung.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with what was read of the archive, at 10 m; its scene classification lies beside it, with _scl before the ending. Left empty, it lies beside the result, with _10m before the ending.</source>
        <translation>GeoTIFF mit dem, was aus dem Archiv gelesen wurde, mit 10 m; seine Szenenklassifikation liegt daneben, mit _scl vor der Endung. Leer gelassen, liegt es neben dem Ergebnis, mit _10m vor der Endung.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many dates are measured together, 1 to 12. With more than one the clearest scenes that cover the whole extent are read, and brought to the newest of them or to the one that is named: each shows the ground at other places within its pixels, and together they show more of it than one can. Clouds and what has changed do not count; clouds of the newest are filled. The log says how far each lies off and how much of it counts. Reading and computing take longer.</source>
        <translation>Wie viele Tage gemeinsam gemessen werden, 1 bis 12. Bei mehr als einem werden die klarsten Szenen gelesen, die die ganze Ausdehnung abdecken, und auf die neueste von ihnen oder auf die genannte gebracht: Jede zeigt den Boden an anderen Stellen innerhalb ihrer Pixel, und zusammen zeigen sie mehr von ihm, als eine allein es kann. Wolken und was sich geändert hat, zählen nicht; Wolken der neuesten werden gefüllt. Das Protokoll sagt, wie weit jede daneben liegt und wie viel von ihr zählt. Lesen und Rechnen dauern länger.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many per cent of the extent may be cloud or cloud shadow, by the scene classification.</source>
        <translation>Wie viel Prozent der Ausdehnung nach der Szenenklassifikation Wolke oder Wolkenschatten sein dürfen.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many scenes to list at most; the search ends when there are so many.</source>
        <translation>Wie viele Szenen höchstens aufgelistet werden; die Suche endet, wenn es so viele sind.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much is drawn. 'faithful': only what the model is sure of, its regression estimate. 'balanced': part of the drawn detail is kept. 'detailed': all of it, sharpest and most invented. Steps, ensemble, temperature and strength, where given, replace what the preset says. Its number does as well: 0 faithful, 1 balanced, 2 detailed.</source>
        <translation>Wie viel gezeichnet wird. 'faithful': nur, worin das Modell sicher ist, seine Regressionsschätzung. 'balanced': ein Teil des gezeichneten Details bleibt. 'detailed': alles, am schärfsten und am meisten erfunden. Schritte, Ensemble, Temperatur und Stärke ersetzen, wo sie angegeben sind, was die Voreinstellung sagt. Auch ihre Nummer gilt: 0 faithful, 1 balanced, 2 detailed.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much of what the model's regression estimate adds to interpolation is kept: 0 nothing, 1 everything. Less is smoother. Left empty, as the preset says.</source>
        <translation>Wie viel von dem bleibt, was die Regressionsschätzung des Modells zur Interpolation hinzufügt: 0 nichts, 1 alles. Weniger ist glatter. Leer gelassen, wie die Voreinstellung sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. Left empty, as the preset says.</source>
        <translation>Wie viel von dem, was die Stichproben zur Regressionsschätzung hinzufügen, erhalten bleibt: 0 nichts, 1 alles. Leer: laut Vorgabe.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How sharp the input is, which decides how much of it can be brought out. 'auto' goes by what it is: for measured reflectance the modulation transfer function (MTF) that is published of Sentinel-2's bands, .24 to .28 at the Nyquist frequency, and the instrument's noise; for eight-bit pictures, which were sharpened and are noisier, .48. 'product' and 'picture' choose one of the two, a number from 0.1 to 0.6 is the MTF of all bands. The result's tags say what was assumed.</source>
        <translation>Schärfe der Eingabe; von ihr hängt ab, wie viel sich herausholen lässt. 'auto' richtet sich danach, was sie ist: für gemessene Reflektanz die veröffentlichte Modulationsübertragungsfunktion (MTF) der Sentinel-2-Bänder, 0,24 bis 0,28 an der Nyquist-Frequenz, und das Rauschen des Instruments; für Acht-Bit-Bilder, die geschärft wurden und stärker rauschen, 0,48. 'product' und 'picture' wählen eines von beiden; eine Zahl von 0.1 bis 0.6 ist die MTF aller Bänder. Die Tags des Ergebnisses sagen, was angenommen wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Id of a scene, such as 'Find Sentinel-2 scenes' gives; dates and cloud then do not count, unless several dates are measured together. Left empty, the newest clear scene is taken, of those that cover the whole extent.</source>
        <translation>Kennung einer Szene, wie „Sentinel-2-Szenen suchen“ sie angibt; Tage und Wolken zählen dann nicht, es sei denn, mehrere Tage werden gemeinsam gemessen. Bleibt das Feld leer, wird die neueste klare Szene von denen genommen, die die ganze Ausdehnung abdecken.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Ids of the catalogue's collections to look in, with commas between. Left empty, those that are known to hold Sentinel-2 level 2A; of a catalogue that is given by its address, all.</source>
        <translation>Kennungen der Sammlungen des Katalogs, in denen gesucht wird, durch Kommas getrennt. Leer gelassen: die, von denen bekannt ist, dass sie Sentinel-2 der Stufe 2A enthalten; bei einem Katalog, der mit seiner Adresse angegeben ist, alle.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Layer of polygons in place of the extent: its bounding box is the place. With the button for iteration there is one run for each polygon.</source>
        <translation>Polygonlayer anstelle der Ausdehnung: Sein umschließendes Rechteck ist der Ort. Mit der Schaltfläche zum Iterieren gibt es je Polygon einen Lauf.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Lists the Sentinel-2 scenes that an archive has of a place, the newest clear one first.</source>
        <translation>Listet die Sentinel-2-Szenen auf, die ein Archiv von einem Ort hat, die neueste klare zuerst.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification of the Sentinel-2 product says. The input must be a level-2A product opened with 'Open Sentinel-2 product', or lie in one; for other rasters give the scene classification below.</source>
        <translation>Macht Wolken, ihre Schatten und fehlerhafte Pixel zu NoData, wie es die Szenenklassifikation des Sentinel-2-Produkts sagt. Die Eingabe muss ein Produkt der Stufe 2A sein, das mit „Sentinel-2-Produkt öffnen“ geöffnet wurde, oder in einem solchen liegen; für andere Raster geben Sie unten die Szenenklassifikation an.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification of the archive says.</source>
        <translation>Wolken, ihre Schatten und fehlerhafte Pixel zu NoData machen, wie die Szenenklassifikation des Archivs es sagt.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Metadata file of a Sentinel-2 product (MTD_MSIL1C.xml, MTD_MSIL2A.xml, ..._MTD_ALL.xml of Theia, .dim of SNAP), or its zip or tar as downloaded. The path of a folder may be typed too: SAFE, Theia, or the files of a quarterly mosaic.</source>
        <translation>Metadatendatei eines Sentinel-2-Produkts (MTD_MSIL1C.xml, MTD_MSIL2A.xml, ..._MTD_ALL.xml von Theia, .dim von SNAP) oder dessen zip oder tar, wie heruntergeladen. Auch der Pfad eines Ordners kann eingegeben werden: SAFE, Theia oder die Dateien eines Quartalsmosaiks.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of samples drawn for each pixel. The result is their mean, which is smoother and more faithful. Left empty, as the preset says, or 4 when the uncertainty layer is asked for.</source>
        <translation>Anzahl der Stichproben, die für jedes Pixel gezogen werden. Das Ergebnis ist ihr Mittel, das glatter und getreuer ist. Leer: laut Vorgabe, oder 4, wenn der Unsicherheitslayer verlangt wird.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the blue band (B02). Left empty, it is found by its name.</source>
        <translation>Nummer des blauen Kanals (B02). Leer: am Namen erkannt.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the green band (B03). Left empty, it is found by its name.</source>
        <translation>Nummer des grünen Kanals (B03). Leer: am Namen erkannt.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the near infrared band (B08). Left empty, it is found by its name; without one the run uses three bands.</source>
        <translation>Nummer des Nah-Infrarot-Kanals (B08). Leer: am Namen erkannt; fehlt er, verwendet der Lauf drei Kanäle.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the red band (B04). Left empty, it is found by its name.</source>
        <translation>Nummer des roten Kanals (B04). Leer: am Namen erkannt.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Only what the model is sure of: nothing is drawn. The one to process further.</source>
        <translation>Nur, was für das Modell sicher ist: Nichts wird gezogen. Für die Weiterverarbeitung.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Open Sentinel-2 product</source>
        <translation>Sentinel-2-Produkt öffnen</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Opens a Sentinel-2 product as it was downloaded as one 10 m raster whose bands are named and hold reflectance.</source>
        <translation>Öffnet ein Sentinel-2-Produkt, wie es heruntergeladen wurde, als ein 10-m-Raster, dessen Kanäle benannt sind und Reflektanz enthalten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Part of the drawn detail is kept: crisper to look at, little invented.</source>
        <translation>Ein Teil des gezeichneten Details bleibt: schärfer anzusehen, wenig erfunden.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Part of the raster to super-resolve, in any CRS; it grows to whole source pixels. Left empty, everything is done.</source>
        <translation>Teil des Rasters für die Superauflösung, in beliebigem KBS; er wird auf ganze Quellpixel erweitert. Leer: das gesamte Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Project the result so that the Sentinel-2 sensor would have measured the input. Switch it off only for experiments.</source>
        <translation>Das Ergebnis so projizieren, dass der Sentinel-2-Sensor die Eingabe gemessen hätte. Nur für Experimente ausschalten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Raster layer with 10 m Sentinel-2 bands: what 'Open Sentinel-2 product' gives, a file that GDAL reads, or a layer of another data provider, of which the needed part is copied first. Of services that deliver drawn pictures only known Sentinel-2 true-colour ones are taken: at most 4096 x 4096 px of 10 m, to look at, not for analysis.</source>
        <translation>Rasterlayer mit Sentinel-2-Kanälen in 10 m: was „Sentinel-2-Produkt öffnen“ ergibt, eine Datei, die GDAL liest, oder ein Layer eines anderen Datenanbieters, von dem zuerst der benötigte Teil kopiert wird. Von Diensten, die gezeichnete Bilder liefern, werden nur bekannte Sentinel-2-Echtfarbendienste angenommen: höchstens 4096 x 4096 px zu 10 m, zum Ansehen, nicht für Analysen.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Reflectance = (DN + offset) / quantification value. Left empty, it is read from the product or the bands' scale, else 10000 for 16-bit data.</source>
        <translation>Reflektanz = (DN + Offset) / Quantifizierungswert. Leer: aus dem Produkt oder der Skalierung der Kanäle, sonst 10000 für 16-Bit-Daten.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Sampling steps, 0 to 15. More steps give stronger detail and take longer; 0 gives the regression estimate, for which nothing is drawn. Left empty, as the preset says.</source>
        <translation>Sampling-Schritte, 0 bis 15. Mehr Schritte ergeben stärkere Details und dauern länger; 0 ergibt die Regressionsschätzung, für die nichts gezogen wird. Leer: laut Vorgabe.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Scene classification to leave out clouds by, on any grid: the file ending in _SCL_20m.jp2 of a level-2A product, for example. It holds whole class codes from 0 to 11 in one band. Where it is given, clouds are left out, and so are pixels that it has no class for, which the log says. Left empty, that of the product is used if clouds are to be left out.</source>
        <translation>Szenenklassifikation, nach der Wolken ausgelassen werden, auf beliebigem Gitter: zum Beispiel die Datei eines Produkts der Stufe 2A, die auf _SCL_20m.jp2 endet. Sie enthält ganzzahlige Klassencodes von 0 bis 11 in einem Kanal. Ist sie angegeben, werden Wolken ausgelassen, ebenso Pixel, für die sie keine Klasse hat; das Protokoll nennt diese. Leer: die des Produkts, wenn Wolken ausgelassen werden sollen.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Side of the tiles the model sees, in source pixels. Smaller tiles need less memory; the result is the same.</source>
        <translation>Seitenlänge der Kacheln, die das Modell sieht, in Quellpixeln. Kleinere Kacheln benötigen weniger Speicher; das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Super-resolve a place</source>
        <translation>Einen Ort hochauflösen</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>The place, as xmin,xmax,ymin,ymax with its CRS in square brackets, drawn on the map, or of a layer. Without a CRS the project's counts, or degrees where there is none.</source>
        <translation>Der Ort, als xmin,xmax,ymin,ymax mit seinem KBS in eckigen Klammern, auf der Karte gezeichnet oder von einem Layer. Ohne KBS gilt das des Projekts, oder Grad, wo es keines gibt.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels, with a diffusion model on this machine.</source>
        <translation>Macht aus einem Sentinel-2-Raster mit 10-m-Pixeln eines mit 2,5-m-Pixeln, mit einem Diffusionsmodell auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Turns a place into a raster with 2.5 m pixels: finds a clear Sentinel-2 scene in an archive, reads what is needed of it, and super-resolves that.</source>
        <translation>Macht aus einem Ort ein Raster mit 2,5-m-Pixeln: sucht eine klare Sentinel-2-Szene in einem Archiv, liest davon, was gebraucht wird, und löst es hoch auf.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Values that mean 'not measured' besides what the file says, as stored in it: numbers and ranges with commas between, such as -10000,0:5. 'none' among them: the NoData of the file itself does not count. What is set as additional no data value in the layer's properties counts too.</source>
        <translation>Werte, die zusätzlich zu den Angaben der Datei 'nicht gemessen' bedeuten, wie in ihr gespeichert: Zahlen und Bereiche, durch Kommas getrennt, etwa -10000,0:5. Mit 'none' darunter gilt das NoData der Datei selbst nicht. Was in den Layereigenschaften als zusätzlicher Leerwert gesetzt ist, gilt ebenfalls.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Virtual raster of the bands in pixels of 10 m, which refers to the product's own images.</source>
        <translation>Virtuelles Raster der Kanäle in 10-m-Pixeln, das auf die Bilder des Produkts selbst verweist.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>What neighbouring tiles share, in source pixels; at least 64 are used.</source>
        <translation>Gemeinsamer Streifen benachbarter Kacheln, in Quellpixeln; mindestens 64 werden verwendet.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>What the model computes in. 'fp32' gives the same pixels on every machine. 'bf16' is faster on some processors and graphics cards. 'auto' takes 'bf16' where a short test shows it to be faster and to change reflectance by no more than 0.0005. Its number does as well: 0 auto, 1 fp32, 2 bf16.</source>
        <translation>Worin das Modell rechnet. 'fp32' ergibt auf jedem Rechner dieselben Pixel. 'bf16' ist auf manchen Prozessoren und Grafikkarten schneller. 'auto' nimmt 'bf16', wenn ein kurzer Test zeigt, dass es schneller ist und die Reflektanz um höchstens 0.0005 ändert. Auch die Nummer ist möglich: 0 auto, 1 fp32, 2 bf16.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Where 20 m bands are that are not found by themselves, with commas between: numbers of the raster's bands, and files with the number of a band behind a #, such as B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2. A file may have pixels of 20 m. Counts with 'all ten' only.</source>
        <translation>Wo 20-m-Kanäle sind, die nicht von selbst gefunden werden, durch Kommas getrennt: Nummern der Kanäle des Rasters, und Dateien mit der Nummer eines Kanals hinter einem #, zum Beispiel B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2. Eine Datei darf 20-m-Pixel haben. Zählt nur bei 'all ten'.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Where the model runs. 'auto' takes a GPU when there is one. Its number does as well: 0 auto, 1 cpu, 2 cuda, 3 mps.</source>
        <translation>Wo das Modell rechnet. 'auto' nimmt eine GPU, wenn vorhanden. Auch die Nummer ist möglich: 0 auto, 1 cpu, 2 cuda, 3 mps.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Whole number that decides which detail is drawn. The same seed gives the same detail at the same place.</source>
        <translation>Ganze Zahl, die bestimmt, welche Details gezogen werden. Derselbe Startwert liefert am selben Ort dieselben Details.</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Write one more band into the uncertainty: the measured share, 0 to 1. It says how much of a pixel's detail comes from the estimate, which the measurement supports, and not from what was drawn: 1 where nothing was drawn. All bands together, averaged over about one source pixel.</source>
        <translation>Schreibt ein weiteres Band in die Unsicherheit: den gemessenen Anteil, 0 bis 1. Er sagt, wie viel vom Detail eines Pixels aus der Schätzung stammt, die von der Messung gestützt wird, und nicht gezeichnet ist: 1, wo nichts gezeichnet wurde. Alle Bänder zusammen, gemittelt über etwa ein Pixel der Eingabe.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/coarse.py"/>
        <source>Open the whole product with 'Open Sentinel-2 product' of the toolbox, or give files of the bands there.</source>
        <translation>Öffnen Sie das ganze Produkt mit „Sentinel-2-Produkt öffnen“ aus der Werkzeugkiste, oder geben Sie dort Dateien der Kanäle an.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/coarse.py"/>
        <source>The layer has no bands of 20 m, and lies in no product that has them.</source>
        <translation>Der Layer hat keine 20-m-Kanäle und liegt in keinem Produkt, das sie hat.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Bring them to one encoding first.</source>
        <translation>Bringen Sie die Kanäle zuerst auf dieselbe Kodierung.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>Check whether its server is still there, and try again.</source>
        <translation>Prüfen Sie, ob der Server noch erreichbar ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>Save it as a GeoTIFF with 10 m pixels and use that.</source>
        <translation>Speichern Sie ihn als GeoTIFF mit 10-m-Pixeln und verwenden Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The bands differ in data type.</source>
        <translation>Die Kanäle haben unterschiedliche Datentypen.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../engine/reading/grid.py"/>
        <source>The extent lies outside the layer.</source>
        <translation>Die Ausdehnung liegt außerhalb des Layers.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The layer does not say how large its pixels are.</source>
        <translation>Der Layer gibt seine Pixelgröße nicht an.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The layer's pixels could not be read.</source>
        <translation>Die Pixel des Layers konnten nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The temporary copy of the layer could not be written.</source>
        <translation>Die temporäre Kopie des Layers konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Assign one to the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>Weisen Sie der Datei eines zu: Raster &gt; Projektionen &gt; Projektion zuweisen.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Check whether its file or server is still there.</source>
        <translation>Prüfen Sie, ob seine Datei oder sein Server noch erreichbar ist.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Choose a Sentinel-2 raster layer.</source>
        <translation>Wählen Sie einen Sentinel-2-Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Download the bands of the scene and use those.</source>
        <translation>Laden Sie die Kanäle der Szene herunter und verwenden Sie diese.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Give it one with the Georeferencer.</source>
        <translation>Georeferenzieren Sie ihn mit der Georeferenzierung.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Load a raster that holds all of them, for example one made with Raster &gt; Miscellaneous &gt; Merge.</source>
        <translation>Laden Sie ein Raster, das alle enthält, zum Beispiel erstellt mit Raster &gt; Sonstiges &gt; Verschmelzen.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Not all bands that the model needs were found.</source>
        <translation>Nicht alle Kanäle, die das Modell benötigt, wurden gefunden.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Run the algorithm from the Processing toolbox and choose the band numbers there, or name the bands in the file.</source>
        <translation>Starten Sie den Algorithmus aus den Verarbeitungswerkzeugen und wählen Sie dort die Kanalnummern, oder benennen Sie die Kanäle in der Datei.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer cannot be read.</source>
        <translation>Der Layer kann nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has no coordinate reference system.</source>
        <translation>Der Layer hat kein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has no georeference.</source>
        <translation>Der Layer ist nicht georeferenziert.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has {count} band(s), but {bands} are needed.</source>
        <translation>Der Layer hat {count} Kanal/Kanäle, benötigt werden aber {bands}.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer holds complex numbers, which are not reflectance.</source>
        <translation>Der Layer enthält komplexe Zahlen, also keine Reflektanz.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer is a rendered service: it holds colours drawn for the eye, not reflectance.</source>
        <translation>Der Layer ist ein gerenderter Dienst: Er enthält Farben für die Anzeige, keine Reflektanz.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer is not a raster layer.</source>
        <translation>Der Layer ist kein Rasterlayer.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>There is no raster layer to super-resolve.</source>
        <translation>Es gibt keinen Rasterlayer für die Superauflösung.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Use integer or floating point bands.</source>
        <translation>Verwenden Sie Kanäle mit Ganzzahlen oder Gleitkommazahlen.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>An image of the product cannot be opened.</source>
        <translation>Ein Bild des Produkts kann nicht geöffnet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>Download the product again.</source>
        <translation>Laden Sie das Produkt erneut herunter.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>Use the one that holds all bands, by its name as it is written here. Add rasters of one band each as layers and join them first with Raster &gt; Miscellaneous &gt; Build Virtual Raster, each in a band of its own.</source>
        <translation>Verwenden Sie das, das alle Kanäle enthält, mit seinem Namen, wie er hier steht. Raster mit je einem Kanal fügen Sie als Layer hinzu und fassen sie zuerst mit Raster &gt; Sonstiges &gt; Virtuelles Raster generieren zusammen, jedes in einem eigenen Kanal.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/packed.py"/>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>Check the path, and that QGIS can open it.</source>
        <translation>Prüfen Sie den Pfad und ob QGIS die Datei öffnen kann.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/packed.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input cannot be loaded as a raster layer.</source>
        <translation>Die Eingabe kann nicht als Rasterlayer geladen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>A service has no end: the extent is missing.</source>
        <translation>Ein Dienst ist unbegrenzt: Die Ausdehnung fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Give an EXTENT of at most {side} x {side} pixels of {pixel:g} m.</source>
        <translation>Geben Sie EXTENT mit höchstens {side} x {side} Pixeln zu {pixel:g} m an.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent cannot be brought to metres.</source>
        <translation>Die Ausdehnung kann nicht in Meter umgerechnet werden.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent is too large for a service.</source>
        <translation>Die Ausdehnung ist zu groß für einen Dienst.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The service gave no picture for part of the extent.</source>
        <translation>Der Dienst lieferte für einen Teil der Ausdehnung kein Bild.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The service's finest pixels are {pixel:.0f} m wide.</source>
        <translation>Die feinsten Pixel des Dienstes sind {pixel:.0f} m breit.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Try again when its server answers, or choose an extent that it covers.</source>
        <translation>Versuchen Sie es erneut, wenn der Server antwortet, oder wählen Sie eine Ausdehnung, die er abdeckt.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Use a service that shows {needed:g} m.</source>
        <translation>Verwenden Sie einen Dienst mit {needed:g} m Auflösung.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>Choose the SCL band of a level-2A product.</source>
        <translation>Wählen Sie den SCL-Kanal eines Produkts der Stufe 2A.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>Save it as a GeoTIFF and use that.</source>
        <translation>Speichern Sie sie als GeoTIFF und verwenden Sie dieses.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>The scene classification has {count} bands, but it must have one, with the codes of the classes.</source>
        <translation>Die Szenenklassifikation hat {count} Kanäle, sie muss aber genau einen haben, mit den Codes der Klassen.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>The scene classification is not a file with a coordinate reference system of its own.</source>
        <translation>Die Szenenklassifikation ist keine Datei mit eigenem Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Model {model}, checkpoint {sha256}</source>
        <translation>Modell {model}, Checkpoint {sha256}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Reflectance = (DN + {offset}) / {quantification}</source>
        <translation>Reflektanz = (DN + {offset}) / {quantification}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Scenes {scenes}, sensed {times}, processing baseline {baselines}, from {catalogue}</source>
        <translation>Szenen {scenes}, aufgenommen {times}, Prozessierungsversion {baselines}, aus {catalogue}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Sentinel-2 at 10 m as the archive has it: {scenes}. {attribution}.</source>
        <translation>Sentinel-2 mit 10 m, wie das Archiv es hat: {scenes}. {attribution}.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Sharpness of the input: MTF {mtf} at its Nyquist frequency</source>
        <translation>Schärfe der Eingabe: MTF {mtf} an ihrer Nyquist-Frequenz</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Steps {steps}, ensemble {ensemble}, seed {seed}, temperature {temperature}, strength {strength}</source>
        <translation>Schritte {steps}, Ensemble {ensemble}, Startwert {seed}, Temperatur {temperature}, Stärke {strength}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>The error to expect of {source} super-resolved, as a standard deviation in reflectance: where the model does not know.</source>
        <translation>Der zu erwartende Fehler der Superauflösung von {source} als Standardabweichung der Reflektanz: wo das Modell unsicher ist.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>ensemble {n}</source>
        <translation>Ensemble {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>reflectance</source>
        <translation>Reflektanz</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>seed {n}</source>
        <translation>Startwert {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>steps {n}</source>
        <translation>Schritte {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>super-resolved</source>
        <translation>superaufgelöst</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{n} bands</source>
        <translation>{n} Kanäle</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{source}, super-resolved {factor} times by Subpixel {version}. Detail finer than the source pixels is generated, not measured. Seen through the Sentinel-2 sensor model it differs from the input by {rmse} reflectance (RMS).</source>
        <translation>{source}, {factor}-fach superaufgelöst mit Subpixel {version}. Details, die feiner als die Quellpixel sind, sind generiert, nicht gemessen. Durch das Sentinel-2-Sensormodell betrachtet, weicht das Ergebnis um {rmse} Reflektanz (RMS) von der Eingabe ab.</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{when}: super-resolved from {source}</source>
        <translation>{when}: superaufgelöst aus {source}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/style.py"/>
        <source>Short-wave infrared ({bands})</source>
        <translation>Kurzwelliges Infrarot ({bands})</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Last lines of the log:</source>
        <translation>Letzte Zeilen des Protokolls:</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Subpixel: details</source>
        <translation>Subpixel: Details</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The engine is not set up yet. Open the Subpixel dock (Raster &gt; Subpixel) and press 'Set up the engine'.</source>
        <translation>Die Engine ist noch nicht eingerichtet. Öffnen Sie das Subpixel-Bedienfeld (Raster &gt; Subpixel) und klicken Sie auf 'Engine einrichten'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The engine was shut down during the run.</source>
        <translation>Die Engine wurde während des Laufs beendet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>The tile side must be at least {n} pixels more than the overlap.</source>
        <translation>Die Kachelgröße muss die Überlappung um mindestens {n} Pixel übersteigen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {path}: the result is a GeoTIFF; give a name that ends in .tif.</source>
        <translation>{name} = {path}: Das Ergebnis ist ein GeoTIFF; geben Sie einen Namen an, der auf .tif endet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is not a number: give 0 or -1000, or leave it empty.</source>
        <translation>{name} = {value} ist keine Zahl: Geben Sie 0 oder -1000 an oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a number from 0 to 1.</source>
        <translation>{name} = {value} liegt außerhalb des gültigen Bereichs: Geben Sie eine Zahl von 0 bis 1 an.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a positive number, 10000 for Sentinel-2 products, or leave it empty.</source>
        <translation>{name} = {value} liegt außerhalb des gültigen Bereichs: Geben Sie eine positive Zahl an, 10000 für Sentinel-2-Produkte, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a whole number from {low} to {high}.</source>
        <translation>{name} = {value} liegt außerhalb des gültigen Bereichs: Geben Sie eine ganze Zahl von {low} bis {high} an.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} and {other} are one file ({path}): give them two names.</source>
        <translation>{name} und {other} sind eine Datei ({path}): Geben Sie ihnen zwei Namen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} is the input itself ({path}): choose another file name.</source>
        <translation>{name} ist die Eingabe selbst ({path}): Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} would replace a file that the input is read from ({path}): choose another file name.</source>
        <translation>{name} würde eine Datei ersetzen, aus der die Eingabe gelesen wird ({path}): Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name}: the folder {folder} does not exist. Create it or choose another one.</source>
        <translation>{name}: Der Ordner {folder} ist nicht vorhanden. Legen Sie ihn an oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>Give the file of one as SCL; only products of level L2A bring one along.</source>
        <translation>Geben Sie die Datei einer solchen als SCL an; nur Produkte der Stufe L2A bringen eine mit.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <source>The scene classification cannot be loaded as a raster layer.</source>
        <translation>Die Szenenklassifikation kann nicht als Rasterlayer geladen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../engine/process/archive.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>There is no scene classification.</source>
        <translation>Es gibt keine Szenenklassifikation.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/destination.py"/>
        <source>Virtual raster</source>
        <translation>Virtuelles Raster</translation>
    </message>
    <message>
        <location filename="../../ui/processing/destination.py"/>
        <source>{name} = {path}: the result is a virtual raster; give a name that ends in .vrt.</source>
        <translation>{name} = {path}: Das Ergebnis ist ein virtuelles Raster; geben Sie einen Namen an, der auf .vrt endet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>10 m bands</source>
        <translation>10-m-Kanäle</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Add the one that you need as a layer, by its name as it is written here, or choose the product that is among them.</source>
        <translation>Fügen Sie das benötigte als Layer hinzu, mit seinem Namen, wie er hier steht, oder wählen Sie das Produkt, das darunter ist.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Bands</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Check the folder and the free space.</source>
        <translation>Prüfen Sie den Ordner und den freien Platz.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>Check the path.</source>
        <translation>Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Choose its MTD_MSIL1C.xml or MTD_MSIL2A.xml, or the zip as it was downloaded.</source>
        <translation>Wählen Sie MTD_MSIL1C.xml oder MTD_MSIL2A.xml des Produkts oder das ZIP, wie es heruntergeladen wurde.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Download the product with all of its bands, or take the visible bands and near infrared alone.</source>
        <translation>Laden Sie das Produkt mit allen Kanälen herunter, oder nehmen Sie nur die sichtbaren Kanäle und nahes Infrarot.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Left out, because the product does not have them, or not encoded as its other bands: {bands}.</source>
        <translation>Weggelassen, weil das Produkt sie nicht hat, oder nicht kodiert wie seine anderen Kanäle: {bands}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Offset (added to DN)</source>
        <translation>Offset (zu DN addiert)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Processing baseline</source>
        <translation>Processing Baseline</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Processing level</source>
        <translation>Verarbeitungsstufe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Quantification value (DN per reflectance)</source>
        <translation>Quantifizierungswert (DN pro Reflektanz)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Scene classification (SCL)</source>
        <translation>Szenenklassifikation (SCL)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sensing time</source>
        <translation>Aufnahmezeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sentinel-2 product</source>
        <translation>Sentinel-2-Produkt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sentinel-2 products</source>
        <translation>Sentinel-2-Produkte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The file is not a Sentinel-2 product.</source>
        <translation>Die Datei ist kein Sentinel-2-Produkt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output cannot be created.</source>
        <translation>Die Ausgabe kann nicht angelegt werden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The product does not exist.</source>
        <translation>Das Produkt ist nicht vorhanden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The product has none of the 20 m bands.</source>
        <translation>Das Produkt hat keinen der 20-m-Kanäle.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>There is no Sentinel-2 product, but other rasters.</source>
        <translation>Es ist kein Sentinel-2-Produkt vorhanden, aber andere Raster.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>{title}, processing baseline {baseline}: reflectance = (DN {offset}) / {quantification:g}.</source>
        <translation>{title}, Processing Baseline {baseline}: Reflektanz = (DN {offset}) / {quantification:g}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>{title}: reflectance = (DN {offset}) / {quantification:g} ({origin}).</source>
        <translation>{title}: Reflektanz = (DN {offset}) / {quantification:g} ({origin}).</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>20 m bands (number or file)</source>
        <translation>20-m-Kanäle (Nummer oder Datei)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Additional NoData (DN)</source>
        <translation>Zusätzliches NoData (DN)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Agree with the measurement</source>
        <translation>Mit der Messung in Einklang bringen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Bands of the result</source>
        <translation>Kanäle des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Blue band (B02)</source>
        <translation>Blauer Kanal (B02)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Classes to leave out</source>
        <translation>Auszulassende Klassen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Ensemble (samples per pixel)</source>
        <translation>Ensemble (Stichproben pro Pixel)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Green band (B03)</source>
        <translation>Grüner Kanal (B03)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Leave out clouds</source>
        <translation>Wolken auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Measured share in the uncertainty</source>
        <translation>Gemessener Anteil in der Unsicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Near infrared band (B08)</source>
        <translation>Nah-Infrarot-Kanal (B08)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Other model</source>
        <translation>Anderes Modell</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Output data type</source>
        <translation>Ausgabedatentyp</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Pixels of the result</source>
        <translation>Pixel des Ergebnisses</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Precision</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Red band (B04)</source>
        <translation>Roter Kanal (B04)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sampling steps</source>
        <translation>Sampling-Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Seed</source>
        <translation>Startwert (Seed)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sentinel-2 raster</source>
        <translation>Sentinel-2-Raster</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sharpness of the input (MTF)</source>
        <translation>Schärfe der Eingabe (MTF)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Strength (share of the estimated detail)</source>
        <translation>Stärke (Anteil der geschätzten Details)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Super-resolved</source>
        <translation>Superaufgelöst</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Temperature (share of the drawn detail)</source>
        <translation>Temperatur (Anteil der gezogenen Details)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile overlap (source pixels)</source>
        <translation>Kachelüberlappung (Quellpixel)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile side (source pixels)</source>
        <translation>Kachelgröße (Quellpixel)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <source>Give either an extent, as xmin,xmax,ymin,ymax [EPSG:n], or a layer of polygons.</source>
        <translation>Geben Sie entweder eine Ausdehnung als xmin,xmax,ymin,ymax [EPSG:n] oder einen Polygonlayer an.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give xmin,xmax,ymin,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>Geben Sie xmin,xmax,ymin,ymax mit xmin &lt; xmax und ymin &lt; ymax an.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/tiles/extent.py"/>
        <source>The extent is empty.</source>
        <translation>Die Ausdehnung ist leer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../engine/process/archive.py"/>
        <source>The extent is missing.</source>
        <translation>Die Ausdehnung fehlt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <source>Two places are given.</source>
        <translation>Es sind zwei Orte angegeben.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Best scene</source>
        <translation>Beste Szene</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Scenes at most</source>
        <translation>Höchstens so viele Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>Der Algorithmus wurde nicht vorbereitet.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>The best one: {scene} of {day}.</source>
        <translation>Die beste: {scene} vom {day}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>{n} scene(s), best first, of {looked} that {catalogue} has; {cloudy} had too much cloud.</source>
        <translation>{n} Szene(n), die beste zuerst, von {looked} in {catalogue}; {cloudy} hatte(n) zu viele Wolken.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Collections</source>
        <translation>Sammlungen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Credentials of the archive</source>
        <translation>Zugangsdaten des Archivs</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Dates</source>
        <translation>Tage</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Dates that are measured together</source>
        <translation>Gemeinsam gemessene Tage</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Most cloud over the extent (%)</source>
        <translation>Höchstens so viele Wolken über der Ausdehnung (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Polygons in place of the extent</source>
        <translation>Polygone anstelle der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Choose a model of {bands}, or give a raster with its bands to 'Super-resolve Sentinel-2'.</source>
        <translation>Wählen Sie ein Modell mit {bands}, oder geben Sie „Sentinel-2-Superauflösung“ ein Raster mit dessen Kanälen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Choose another scene, or go on with the clouds.</source>
        <translation>Wählen Sie eine andere Szene, oder machen Sie mit den Wolken weiter.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Scene</source>
        <translation>Szene</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>The model needs bands that are not read of an archive.</source>
        <translation>Das Modell braucht Kanäle, die aus einem Archiv nicht gelesen werden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../core/process/failures.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <location filename="../../engine/writing/journal.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output could not be written.</source>
        <translation>Die Ausgabe konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>What was read, at 10 m</source>
        <translation>Was gelesen wurde, mit 10 m</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>20 m bands are given, and all ten bands are not asked for.</source>
        <translation>20-m-Kanäle sind angegeben, aber alle zehn Kanäle sind nicht verlangt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>A model is given, and the size of another one's pixels.</source>
        <translation>Ein Modell ist angegeben, und die Pixelgröße eines anderen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Band {number} is chosen twice.</source>
        <translation>Kanal {number} ist doppelt gewählt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Choose one from 1 to {count}, or leave it empty.</source>
        <translation>Wählen Sie einen von 1 bis {count} oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give each colour a band of its own.</source>
        <translation>Geben Sie für jede Farbe einen eigenen Kanal an.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give numbers or files for {bands}, as in B05=5,B11=/path/of/B11.jp2.</source>
        <translation>Geben Sie Nummern oder Dateien für {bands} an, wie in B05=5,B11=/path/of/B11.jp2.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Leave one of them out.</source>
        <translation>Lassen Sie eines von beiden weg.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Open it with 'Open Sentinel-2 product' of the toolbox first, and take the layer that it gives.</source>
        <translation>Öffnen Sie es zuerst mit „Sentinel-2-Produkt öffnen“ aus der Werkzeugkiste und nehmen Sie den Layer, der dabei entsteht.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Set BANDS_OUT to 'all ten' too.</source>
        <translation>Setzen Sie auch BANDS_OUT auf 'all ten'.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input is a whole Sentinel-2 product.</source>
        <translation>Die Eingabe ist ein ganzes Sentinel-2-Produkt.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The layer has no band {number}.</source>
        <translation>Der Layer hat keinen Kanal {number}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>{band} is no band of 20 m.</source>
        <translation>{band} ist kein 20-m-Kanal.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>Subpixel: Sentinel-2 super-resolution</source>
        <translation>Subpixel: Sentinel-2-Superauflösung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Finishing the file</source>
        <translation>Datei wird fertiggestellt</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>No scene is clear enough: each of the {n} that {catalogue} has of this place and time has more than {cloud:g} % of cloud over the extent. Allow more cloud, or other dates.</source>
        <translation>Keine Szene ist klar genug: Jede der {n}, die {catalogue} von diesem Ort und Zeitraum hat, hat mehr als {cloud:g} % Wolken über der Ausdehnung. Lassen Sie mehr Wolken oder andere Tage zu.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Scene of {day}</source>
        <translation>Szene vom {day}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Scene of {day}, {share:.0f} % of cloud over the extent</source>
        <translation>Szene vom {day}, {share:.0f} % Wolken über der Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{catalogue} has no scene of this place and time. Allow other dates, or choose another place.</source>
        <translation>{catalogue} hat keine Szene von diesem Ort und Zeitraum. Lassen Sie andere Tage zu oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done:.1f} of {total:.1f} MB read</source>
        <translation>{done:.1f} von {total:.1f} MB gelesen</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done} of {total} steps, {left} left</source>
        <translation>{done} von {total} Schritten, noch {left}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} scene(s) found</source>
        <translation>{n} Szene(n) gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Consistency RMSE (reflectance)</source>
        <translation>Konsistenz-RMSE (Reflektanz)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Preset {preset}: steps {steps}, ensemble {ensemble}, temperature {temperature:g}, strength {strength:g}.</source>
        <translation>Vorgabe {preset}: Schritte {steps}, Ensemble {ensemble}, Temperatur {temperature:g}, Stärke {strength:g}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Seen through the sensor model the result differs from the input by {rmse:.1e} reflectance (RMS). Detail finer than the source pixels is generated, not measured.</source>
        <translation>Durch das Sensormodell betrachtet, weicht das Ergebnis um {rmse:.1e} Reflektanz (RMS) von der Eingabe ab. Details, die feiner als die Quellpixel sind, sind generiert, nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>The uncertainty layer needs several samples: set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation>Der Unsicherheitslayer benötigt mehrere Stichproben: Setzen Sie das Ensemble auf 2 oder mehr und die Schritte auf 1 oder mehr.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>{size} pixels in {seconds:.1f} s on {device}.</source>
        <translation>{size} Pixel in {seconds:.1f} s auf {device}.</translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Copying the part of the layer that is needed</source>
        <translation>Der benötigte Teil des Layers wird kopiert</translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>{name} is a true-colour product: its pixels are tones made for the eye, not reflectance. The result is a picture to look at; do not use it for analysis.</source>
        <translation>{name} ist ein Echtfarbenprodukt: Seine Pixel sind Farbtöne für die Anzeige, keine Reflektanz. Das Ergebnis ist ein Bild zum Ansehen; verwenden Sie es nicht für Analysen.</translation>
    </message>
</context>
<context>
    <name>SubpixelDock</name>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Bands</source>
        <translation>&amp;Kanäle</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Cancel</source>
        <translation>Abb&amp;rechen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Extent</source>
        <translation>&amp;Ausdehnung</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;From</source>
        <translation>Vo&amp;n</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Layer</source>
        <translation>&amp;Layer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Output</source>
        <translation>Ausga&amp;be</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Preset</source>
        <translation>&amp;Vorgabe</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Quantification</source>
        <translation>&amp;Quant.-Wert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Steps</source>
        <translation>&amp;Schritte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Temperature</source>
        <translation>&amp;Temperatur</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Uncertainty layer</source>
        <translation>&amp;Unsicherheitslayer</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>A .safetensors file with its .json beside it; left empty, the shipped model runs</source>
        <translation>Eine .safetensors-Datei mit der zugehörigen .json daneben; leer: das mitgelieferte Modell</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add the result of the selected run to the map again</source>
        <translation>Das Ergebnis des gewählten Laufs wieder zur Karte hinzufügen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add to map</source>
        <translation>Zur Karte</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add, change or remove catalogues, and choose their credentials</source>
        <translation>Kataloge hinzufügen, ändern oder entfernen, und ihre Zugangsdaten wählen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Also write the error to expect, as a standard deviation in reflectance: where the model does not know</source>
        <translation>Auch den zu erwartenden Fehler als Standardabweichung der Reflektanz schreiben: wo das Modell unsicher ist</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Archive that is asked; it learns which place you ask for</source>
        <translation>Archiv, das gefragt wird; es erfährt, nach welchem Ort Sie fragen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with blue light (B02)</source>
        <translation>Kanal mit blauem Licht (B02)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with green light (B03)</source>
        <translation>Kanal mit grünem Licht (B03)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with near infrared (B08); without one the model runs on three bands</source>
        <translation>Kanal mit nahem Infrarot (B08); ohne ihn läuft das Modell mit drei Kanälen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with red light (B04)</source>
        <translation>Kanal mit rotem Licht (B04)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Bands and reflectance</source>
        <translation>Kanäle und Reflektanz</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Bands of the result. All ten: red edge, narrow near infrared and short-wave infrared, measured at 20 m, come to the same pixels as the others</source>
        <translation>Kanäle des Ergebnisses. Alle zehn: Red Edge, schmales nahes Infrarot und kurzwelliges Infrarot, mit 20 m gemessen, kommen auf dieselben Pixel wie die anderen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Build a private Python environment in the QGIS profile</source>
        <translation>Eine eigene Python-Umgebung im QGIS-Profil erstellen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Catalogue</source>
        <translation>Katalog</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Comp&amp;are</source>
        <translation>Vergle&amp;ichen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>DN added before dividing: -1000 for products of processing baseline 04.00 and later (from 25 January 2022) unless the raster was harmonised. Left empty, as found in the file</source>
        <translation>Vor der Division zu DN addiert: -1000 für Produkte ab Processing Baseline 04.00 (ab 25. Januar 2022), sofern das Raster nicht harmonisiert wurde. Leer: wie in der Datei gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>DN per unit of reflectance: reflectance = (DN + offset) / quantification. Left empty, as found in the file</source>
        <translation>Quantifizierungswert, DN pro Einheit der Reflektanz: Reflektanz = (DN + Offset) / Quantifizierungswert. Leer: wie in der Datei gefunden</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Detail finer than the layer's pixels is generated, not measured.</source>
        <translation>Details, die feiner als die Pixel des Layers sind, sind generiert, nicht gemessen.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Dev&amp;ice</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Double-click to add the result to the map</source>
        <translation>Doppelklick fügt das Ergebnis der Karte hinzu</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Draw</source>
        <translation>Zeichnen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Draw a rectangle on the map</source>
        <translation>Ein Rechteck auf der Karte zeichnen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>E&amp;nsemble</source>
        <translation>E&amp;nsemble</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Edit...</source>
        <translation>Ändern...</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Find scenes</source>
        <translation>Szenen suchen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>First day that a scene may be of</source>
        <translation>Erster Tag, von dem eine Szene sein darf</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>GeoTIFF to write; left empty, a temporary file</source>
        <translation>Zu schreibendes GeoTIFF; leer: temporäre Datei</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>How much of the extent, not of the scene, may be cloud or cloud shadow</source>
        <translation>Wie viel von der Ausdehnung, nicht von der Szene, Wolke oder Wolkenschatten sein darf</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. As the preset says until changed</source>
        <translation>Wie viel von dem, was die Stichproben zur Regressionsschätzung hinzufügen, erhalten bleibt: 0 nichts, 1 alles. Laut Vorgabe, bis geändert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Last day that a scene may be of</source>
        <translation>Letzter Tag, von dem eine Szene sein darf</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Leave out clouds</source>
        <translation>Wolken auslassen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>List the scenes of the extent, to choose one</source>
        <translation>Die Szenen der Ausdehnung auflisten, um eine zu wählen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification says</source>
        <translation>Wolken, ihre Schatten und fehlerhafte Pixel zu NoData machen, wie es die Szenenklassifikation sagt</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Most c&amp;loud</source>
        <translation>Wo&amp;lken max.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>NIR</source>
        <translation>NIR</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>O&amp;ffset</source>
        <translation>O&amp;ffset</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>One line for each pass of the satellite, best first; the selected one is super-resolved</source>
        <translation>Eine Zeile je Überflug des Satelliten, die beste zuerst; die ausgewählte wird hochaufgelöst</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Open the help, which comes with the plugin</source>
        <translation>Die Hilfe öffnen, die mit der Erweiterung geliefert wird</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Other &amp;model</source>
        <translation>Anderes &amp;Modell</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Pi&amp;xels</source>
        <translation>Pi&amp;xel</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Pre&amp;view</source>
        <translation>V&amp;orschau</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Put the chosen scene, or the newest clear one, on the map as it was measured, before a run</source>
        <translation>Die gewählte Szene, oder die neueste klare, wie gemessen auf die Karte legen, vor einem Lauf</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Put the settings of the selected run into the form</source>
        <translation>Die Einstellungen des gewählten Laufs in das Formular übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Raster layer that says where clouds are, on any grid: the file of a level-2A product that ends in _SCL_20m.jp2, for example. Left empty, that of the layer's own product</source>
        <translation>Rasterlayer, der sagt, wo Wolken sind, auf beliebigem Gitter: zum Beispiel die Datei eines Produkts der Stufe 2A, die auf _SCL_20m.jp2 endet. Bleibt das Feld leer, die Szenenklassifikation des Produkts, zu dem der Layer gehört</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Recent runs</source>
        <translation>Letzte Läufe</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Same seed, same detail at the same place</source>
        <translation>Gleicher Startwert (Seed), gleiche Details am selben Ort</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Samples per pixel; the result is their mean. As the preset says until changed</source>
        <translation>Stichproben pro Pixel; das Ergebnis ist ihr Mittel. Laut Vorgabe, bis geändert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sampling steps: more steps, stronger detail, longer run; 0 gives the regression estimate. As the preset says until changed</source>
        <translation>Sampling-Schritte: mehr Schritte, stärkere Details, längerer Lauf; 0 ergibt die Regressionsschätzung. Laut Vorgabe, bis geändert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Scene classification (SCL)</source>
        <translation>Szenenklassifikation (SCL)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Scenes found</source>
        <translation>Gefundene Szenen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>See&amp;d</source>
        <translation>Start&amp;wert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sentinel-2 raster layer; 10 m pixels for the shipped model</source>
        <translation>Sentinel-2-Rasterlayer; 10-m-Pixel für das mitgelieferte Modell</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Set up the en&amp;gine</source>
        <translation>&amp;Engine einrichten</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sho&amp;w at 10 m</source>
        <translation>Bei 10 m &amp;zeigen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Show the input in place of the result, and back again</source>
        <translation>Statt des Ergebnisses die Eingabe zeigen und wieder zurück</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Size of the result's pixels. Those of 1.25 m are an experiment: they show no more than those of 2.5 m, enlarged</source>
        <translation>Größe der Pixel des Ergebnisses. Die von 1,25 m sind ein Versuch: Sie zeigen nicht mehr als die von 2,5 m, vergrößert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Size of the result, its file, the memory and the time that the run will take</source>
        <translation>Größe des Ergebnisses, seine Datei sowie Arbeitsspeicher und Zeit, die der Lauf benötigt</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Start; QGIS stays usable</source>
        <translation>Starten; QGIS bleibt bedienbar</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop looking and reading</source>
        <translation>Suchen und Lesen abbrechen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop; nothing is written</source>
        <translation>Anhalten; nichts wird geschrieben</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Subpixel</source>
        <translation>Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Super-&amp;resolve</source>
        <translation>Su&amp;perauflösung</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>The engine is not set up yet: it needs PyTorch, which QGIS does not have.</source>
        <translation>Die Engine ist noch nicht eingerichtet: Sie benötigt PyTorch, das QGIS nicht mitbringt.</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Try the settings on 64 x 64 pixels in the middle of the map</source>
        <translation>Die Einstellungen an 64 x 64 Pixeln in der Kartenmitte ausprobieren</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Use settings</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>What a sample of the values says: reflectance of land is some .03 to .5</source>
        <translation>Was eine Stichprobe der Werte zeigt: Die Reflektanz von Land liegt etwa bei .03 bis .5</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>What is super-resolved; it grows to whole pixels of the layer</source>
        <translation>Bereich für die Superauflösung; er wird auf ganze Pixel des Layers erweitert</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Where the input comes from: a layer of the project, or a scene of a public archive, of which only the extent is read</source>
        <translation>Woher die Eingabe kommt: ein Layer des Projekts, oder eine Szene eines öffentlichen Archivs, aus dem nur die Ausdehnung gelesen wird</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Where the model runs; automatic takes a GPU when there is one</source>
        <translation>Wo das Modell rechnet; Automatisch nimmt eine GPU, wenn vorhanden</translation>
    </message>
</context>
</TS>
