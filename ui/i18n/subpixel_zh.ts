<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>CatalogueDialog</name>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Add</source>
        <translation>添加(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Collections</source>
        <translation>集合(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Files are</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>A&amp;ddress</source>
        <translation>地址(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Archives of Sentinel-2 level 2A, each behind a STAC catalogue. The first one is asked unless another is chosen.</source>
        <translation>Sentinel-2 2A 级存档，各自对应一个 STAC 目录。未另选时查询第一个。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Catalogues</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Credentials (basic authentication), if it asks for some</source>
        <translation>凭据(基本认证)，如有要求</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>How the files that the catalogue names are made readable</source>
        <translation>如何使目录所列的文件可读</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Ids of those that hold Sentinel-2 level 2A, with commas between; left empty, all</source>
        <translation>含有 Sentinel-2 2A 级数据的集合的标识，以逗号分隔；留空则为全部</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Of a STAC API, or of a static catalogue, which ends in .json</source>
        <translation>STAC API 的地址，或以 .json 结尾的静态目录的地址</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Put Earth Search, Planetary Computer and Copernicus Data Space back as they came; your own stay</source>
        <translation>将 Earth Search、Planetary Computer 和 Copernicus Data Space 恢复为初始状态；您自己的目录保留</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Re&amp;store</source>
        <translation>恢复(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>Subpixel: catalogues</source>
        <translation>Subpixel：目录</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.ui"/>
        <source>What you call it, here and in the toolbox</source>
        <translation>您在此处和工具箱中对它的称呼</translation>
    </message>
</context>
<context>
    <name>EnvironmentDialog</name>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Offline folder</source>
        <translation>离线文件夹(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Python</source>
        <translation>Python(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Remove</source>
        <translation>移除(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Set up</source>
        <translation>安装(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>&amp;Use it</source>
        <translation>使用(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>A Python that has torch, rasterio and safetensors already; left empty, the environment above is used</source>
        <translation>已装有 torch、rasterio 和 safetensors 的 Python；留空则使用上面的环境</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Build the environment; an older one is replaced once the new one works</source>
        <translation>建立环境；新环境可用后才会替换旧环境</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Delete the environment from the profile</source>
        <translation>从用户配置中删除该环境</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Folder of wheels to install from, without a network; left empty, packages are downloaded</source>
        <translation>存有 wheel 包的文件夹，无需网络即可安装；留空则下载软件包</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Interpreter that the environment is made with</source>
        <translation>用于创建环境的解释器</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>O&amp;wn interpreter</source>
        <translation>自备解释器(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Py&amp;Torch</source>
        <translation>PyTorch(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Set up the Subpixel engine</source>
        <translation>安装 Subpixel 引擎</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>Stop; nothing is changed</source>
        <translation>停止；不作任何更改</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>The CPU build is small and runs everywhere; the CUDA build is faster on an NVIDIA GPU</source>
        <translation>CPU 版体积小，可在任何计算机上运行；CUDA 版在 NVIDIA GPU 上更快</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.ui"/>
        <source>The model runs in a Python environment of its own, in the folder of your QGIS profile. QGIS itself is not changed, and the environment can be removed again at any time.</source>
        <translation>模型在独立的 Python 环境中运行，该环境位于您的 QGIS 用户配置文件夹中。QGIS 本身不会被更改，并且可随时移除该环境。</translation>
    </message>
</context>
<context>
    <name>Subpixel</name>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>Choose one of {choices}, or give the address of a STAC catalogue.</source>
        <translation>请从以下选项中选择：{choices}，或给出 STAC 目录的地址。</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose one of {choices}.</source>
        <translation>请从以下选项中选择：{choices}。</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>Give name, address, collections and signing.</source>
        <translation>请给出 name、address、collections 和 signing。</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <source>The catalogue is not understood.</source>
        <translation>无法理解该目录。</translation>
    </message>
    <message>
        <location filename="../../core/archive/catalogue.py"/>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/presets.py"/>
        <location filename="../../core/request.py"/>
        <source>{name} is not known.</source>
        <translation>无法识别 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>Give the first day, a slash and the last day.</source>
        <translation>请依次给出第一天、斜杠和最后一天。</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>The date is not understood.</source>
        <translation>无法理解该日期。</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>The dates end before they begin.</source>
        <translation>结束日期早于开始日期。</translation>
    </message>
    <message>
        <location filename="../../core/archive/dates.py"/>
        <source>Write a day as 2024-06-30, or a range as 2024-06-01/2024-08-31.</source>
        <translation>日期请写成 2024-06-30，时间段请写成 2024-06-01/2024-08-31。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>A band is not known.</source>
        <translation>无法识别某个波段。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>Choose among those of the model: {bands}.</source>
        <translation>请从模型的波段中选择：{bands}。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>Give a number from {low} to {high}.</source>
        <translation>请给出 {low} 到 {high} 之间的数。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>请给出 {low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/tiles/extent.py"/>
        <source>Give xmin,ymin,xmax,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>请给出 xmin,ymin,xmax,ymax，且 xmin &lt; xmax、ymin &lt; ymax。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>Name the CRS, as in xmin,xmax,ymin,ymax [EPSG:32618].</source>
        <translation>请指明 CRS，例如 xmin,xmax,ymin,ymax [EPSG:32618]。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <source>The extent is not in degrees, and its CRS is not named.</source>
        <translation>范围不是以度为单位，也没有指明其 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>The request is not understood.</source>
        <translation>无法识别该请求。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <source>Use one version of the plugin throughout.</source>
        <translation>请始终使用同一版本的插件。</translation>
    </message>
    <message>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/sentinel2/sharpness.py"/>
        <source>{name} is out of range.</source>
        <translation>{name} 超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>A model is a {suffix} file with its .json beside it; this is something else.</source>
        <translation>模型由一个 {suffix} 文件和与其同放的 .json 文件组成；所选内容不是模型。</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The .json of facts that belongs beside the weights is not there; weights of other programs have none.</source>
        <translation>缺少应与权重同放的 .json 说明文件；其他程序的权重没有该文件。</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights are not understood: {name} is missing.</source>
        <translation>无法识别与权重同放的说明文件：缺少 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights are not understood: {why}.</source>
        <translation>无法识别与权重同放的说明文件：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The facts beside the weights cannot be read: {why}.</source>
        <translation>无法读取与权重同放的说明文件：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The file is not there.</source>
        <translation>文件不存在。</translation>
    </message>
    <message>
        <location filename="../../core/checkpoint.py"/>
        <source>The weights cannot be read: {why}.</source>
        <translation>无法读取权重：{why}。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Allow more cloud, other dates, or choose another place.</source>
        <translation>请允许更多云量或其他日期，或选择另一个地点。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Assign one to the file first: Raster &gt; Projections &gt; Assign Projection in QGIS, or gdal_edit.py -a_srs.</source>
        <translation>请先为文件指定坐标参照系：在 QGIS 中使用“栅格 &gt; 投影 &gt; 指定投影”，或使用 gdal_edit.py -a_srs。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Bring the bands onto one grid and to one encoding first.</source>
        <translation>请先将各波段统一到同一格网和同一种编码。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/__main__.py"/>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Check the connection and the proxy in QGIS's settings, then try again.</source>
        <translation>请检查网络连接和 QGIS 设置中的代理，然后重试。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Check the credentials of the archive.</source>
        <translation>请检查存档的凭据。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/files/sources.py"/>
        <location filename="../../core/request.py"/>
        <source>Choose another file name.</source>
        <translation>请选择其他文件名。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Choose another folder or file name, and check the free space.</source>
        <translation>请选择其他文件夹或文件名，并检查可用空间。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another name, remove it, or allow overwriting.</source>
        <translation>请换一个名称、移除该文件，或允许覆盖。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>Give a raster that GDAL can open.</source>
        <translation>请提供 GDAL 能打开的栅格。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Give another value.</source>
        <translation>请给出其他值。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Name the bands in the layer or give their numbers.</source>
        <translation>请在图层中为波段命名，或给出波段号。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Nothing was written; run it again when you like.</source>
        <translation>未写入任何内容；可随时重新运行。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock.</source>
        <translation>请点击 Subpixel 面板中的“安装引擎”。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>Say how DN become reflectance: give QUANTIFICATION and OFFSET.</source>
        <translation>请说明如何将 DN 转换为反射率：给出 QUANTIFICATION 和 OFFSET。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <source>See the Subpixel log for details and report it.</source>
        <translation>请查看 Subpixel 日志了解详情，并报告此问题。</translation>
    </message>
    <message>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/compute/devices.py"/>
        <source>Use DEVICE auto or cpu, or install the CUDA build of torch.</source>
        <translation>请将 DEVICE 设为 auto 或 cpu，或安装 CUDA 版 torch。</translation>
    </message>
    <message>
        <location filename="../../core/files/sources.py"/>
        <source>The output would replace a file that the input is read from.</source>
        <translation>输出会替换输入所读取的文件。</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>All ten bands are given by the shipped model only, at 2.5 m.</source>
        <translation>只有内置模型能给出全部十个波段，像素大小为 2.5 m。</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Copy the .safetensors file and the .json beside it again, export the model again, or leave MODEL empty.</source>
        <translation>请重新复制 .safetensors 文件及与其同放的 .json 文件，或重新导出模型，或将 MODEL 留空。</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Give an input that has them, or take the visible bands alone.</source>
        <translation>请给出含有这些波段的输入，或仅使用可见光波段。</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>Leave MODEL and PIXEL_SIZE as they are, or take the visible and near infrared bands.</source>
        <translation>请保持 MODEL 和 PIXEL_SIZE 不变，或仅使用可见光波段和近红外波段。</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The 20 m bands need all bands of 10 m beside them.</source>
        <translation>20 m 波段需要同时有全部 10 m 波段。</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model cannot be used. {reason}</source>
        <translation>无法使用该模型。{reason}</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>The model is missing. {reason}</source>
        <translation>缺少模型。{reason}</translation>
    </message>
    <message>
        <location filename="../../core/model.py"/>
        <source>missing: {bands}</source>
        <translation>缺少：{bands}</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>A band is not understood.</source>
        <translation>无法识别某个波段。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Choose one of {choices}, by its name or its number.</source>
        <translation>请按名称或编号从以下选项中选择：{choices}。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/request.py"/>
        <source>Give numbers, and ranges from the lower to the higher one: -10000,0:5.</source>
        <translation>请给出数字，以及从小到大的区间：-10000,0:5。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Leave out the one that is wrong.</source>
        <translation>请去掉错误的那个。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The classes are not understood.</source>
        <translation>无法识别类别。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The extent is given two CRSs.</source>
        <translation>为范围给出了两个 CRS。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>The extent is not understood.</source>
        <translation>无法识别该范围。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <location filename="../../core/request.py"/>
        <source>The values that mean NoData are not understood.</source>
        <translation>无法识别表示无数据值 (NoData) 的数值。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write --extent=xmin,ymin,xmax,ymax, or as QGIS does --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</source>
        <translation>请写成 --extent=xmin,ymin,xmax,ymax，或按 QGIS 的写法写成 --extent='xmin,xmax,ymin,ymax [EPSG:n]'。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write ROLE=NUMBER with a role of {roles}.</source>
        <translation>请写成 ROLE=NUMBER，其中 ROLE 为 {roles} 之一。</translation>
    </message>
    <message>
        <location filename="../../core/parsing.py"/>
        <source>Write whole numbers with commas: 3,8,9.</source>
        <translation>请用逗号分隔整数：3,8,9。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>A raster could not be read or written.</source>
        <translation>无法读取或写入某个栅格。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>A text or a file name is not in UTF-8.</source>
        <translation>某个文本或文件名不是 UTF-8 编码。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Check that it is there, that you may use it, and that the disk has room.</source>
        <translation>请检查该文件是否存在、您是否有权使用，以及磁盘是否有足够空间。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Check the file or its address and the free space, then run it again.</source>
        <translation>请检查文件或其地址以及可用空间，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Close other programs, or give a smaller {name}.</source>
        <translation>请关闭其他程序，或减小 {name}。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Complete it with: "{python}" -m pip install -r "{requirements}".</source>
        <translation>请运行以下命令补全："{python}" -m pip install -r "{requirements}"。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Look for a list, a virtual raster or a catalogue that names itself.</source>
        <translation>请查找引用了自身的列表、虚拟栅格或目录。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Please report it with {path}.</source>
        <translation>请附上 {path} 报告此问题。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Save the text in UTF-8, or give the file another name.</source>
        <translation>请将文本保存为 UTF-8，或为文件换一个名称。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Something refers to itself, or lies too deep in others of its kind.</source>
        <translation>有内容引用了自身，或在同类内容中嵌套过深。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>Subpixel failed unexpectedly.</source>
        <translation>Subpixel 意外失败。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>The engine's Python environment is incomplete.</source>
        <translation>引擎的 Python 环境不完整。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>The system did not let a file be read or written.</source>
        <translation>系统不允许读取或写入某个文件。</translation>
    </message>
    <message>
        <location filename="../../core/process/failures.py"/>
        <source>There is not enough memory.</source>
        <translation>内存不足。</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>Download the product again, or copy the images that you need out of its folder and open those.</source>
        <translation>请重新下载产品，或将所需影像从其文件夹中复制出来再打开。</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>Give the path of one of them, as it is written here.</source>
        <translation>请按此处所写给出其中一个的路径。</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>The product's metadata cannot be understood.</source>
        <translation>无法识别产品的元数据。</translation>
    </message>
    <message>
        <location filename="../../core/products/product.py"/>
        <source>There are several Sentinel-2 products.</source>
        <translation>有多个 Sentinel-2 产品。</translation>
    </message>
    <message>
        <location filename="../../core/products/safe.py"/>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>{level} metadata, processing baseline {baseline}</source>
        <translation>{level} 元数据，处理基线 {baseline}</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>Give one of them as the input, as it is written here, or one for each band as in --bands B04=...,B03=....</source>
        <translation>请按此处所写给出其中一个作为输入，或为每个波段各给出一个，例如 --bands B04=...,B03=....</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>Give one of them as the input, or one for each band: --bands '{example}'.</source>
        <translation>请给出其中一个作为输入，或为每个波段各给出一个：--bands '{example}'。</translation>
    </message>
    <message>
        <location filename="../../core/products/subdatasets.py"/>
        <source>There are several rasters in the input.</source>
        <translation>输入中有多个栅格。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>A class of the scene classification is out of range.</source>
        <translation>场景分类的类别超出范围。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Ask for the uncertainty too.</source>
        <translation>请同时要求输出不确定性。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 0 or -1000.</source>
        <translation>请给出 0 或 -1000。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give 1, 2, 4 or 8.</source>
        <translation>请给出 1、2、4 或 8。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give a number from 0 to 1.</source>
        <translation>请给出 0 到 1 之间的数。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give them two names.</source>
        <translation>请使用两个不同的名称。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Give whole numbers from 0 to {high}.</source>
        <translation>请给出 0 到 {high} 之间的整数。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Output and uncertainty are one file.</source>
        <translation>输出和不确定度是同一个文件。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Sentinel-2 products use 10000.</source>
        <translation>Sentinel-2 产品使用 10000。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>Set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation>请将集合数设为 2 或以上，步数设为 1 或以上。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The measured share is a band of the uncertainty layer, which is not asked for.</source>
        <translation>实测占比是不确定性图层的一个波段，但没有要求输出不确定性。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The offset must be a number.</source>
        <translation>偏移量必须为数字。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The output is the input itself.</source>
        <translation>输出就是输入文件本身。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The quantification value must be positive.</source>
        <translation>量化值必须为正数。</translation>
    </message>
    <message>
        <location filename="../../core/request.py"/>
        <source>The uncertainty layer needs several samples.</source>
        <translation>不确定度图层需要多个样本。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>8-bit true colour</source>
        <translation>8 位真彩色</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Bands of 60 m are not super-resolved: they are too coarse for it, and serve to correct for the air.</source>
        <translation>不对 60 m 波段做超分辨率重建：它们过于粗糙，且用于校正大气影响。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Leave them out: {bands} can be given.</source>
        <translation>请去掉它们：可以给出 {bands}。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>Sentinel-2 default</source>
        <translation>Sentinel-2 默认值</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>floating point is taken as reflectance</source>
        <translation>浮点值视为反射率</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>offset of the band; {origin}</source>
        <translation>波段的偏移量；{origin}</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/bands.py"/>
        <source>scale and offset of the band</source>
        <translation>波段的比例和偏移量</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>Bring them to one encoding first, or make a virtual raster of those that agree.</source>
        <translation>请先将其统一为同一种编码，或用编码一致的文件构建虚拟栅格。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>Sentinel-2 metadata of the raster</source>
        <translation>栅格的 Sentinel-2 元数据</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/encoding.py"/>
        <source>The files that the virtual raster is made of differ in scale, offset or NoData.</source>
        <translation>组成虚拟栅格的各文件的比例、偏移量或无数据值 (NoData) 不同。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>A 20 m band does not lie on the grid of the 10 m bands.</source>
        <translation>有一个 20 m 波段不在 10 m 波段的格网上。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Bring it onto 20 m pixels of which each covers four of the 10 m bands, over the same ground.</source>
        <translation>请将其重采样到 20 m 像素，每个像素覆盖 10 m 波段的四个像素，且位于同一地面范围。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Bring them onto one grid and to one encoding first.</source>
        <translation>请先将其统一到同一格网和同一种编码。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Download the product again, or open the images that are there one by one.</source>
        <translation>请重新下载该产品，或逐个打开其中现有的影像。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Give OFFSET by hand.</source>
        <translation>请手动给出 OFFSET。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>Images of the product are missing.</source>
        <translation>产品缺少影像文件。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The bands differ in grid, data type, scale, offset or NoData.</source>
        <translation>各波段的格网、数据类型、比例、偏移量或无数据值 (NoData) 不同。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The bands of the product differ in offset.</source>
        <translation>产品各波段的偏移量不同。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>The images of the product hold no numbers that are reflectance.</source>
        <translation>产品的影像文件中没有表示反射率的数值。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/imagery.py"/>
        <source>metadata of the product</source>
        <translation>产品的元数据</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Band {band} is taken as near infrared (B08). In catalogues of Sentinel-2 this is the name of B8A, which has 20 m pixels; then leave it out by giving the numbers of the other bands only.</source>
        <translation>波段 {band} 视为近红外 (B08)。在 Sentinel-2 目录中，这是 B8A 的名称，其像素为 20 m；如属此种情况，请只给出其他波段的波段号，不使用该波段。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Not used, because their names do not belong with the others: {bands}. Give the band numbers if they do.</source>
        <translation>以下波段的名称与其他波段不对应，因此未使用：{bands}。如果它们确实属于同一组，请给出波段号。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Several bands could be meant, and no set of them stands out whose names belong together.</source>
        <translation>可能的波段不止一个，且没有一组名称彼此对应的波段明显突出。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>Several bands could be meant; those whose names belong together are used: {bands}. Give the band numbers if you mean others.</source>
        <translation>可能的波段不止一个；使用名称彼此对应的波段：{bands}。如果指的是其他波段，请给出波段号。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>The bands are only numbered, and numbers do not say which band is which.</source>
        <translation>波段只有编号，而编号不能说明各波段分别是什么。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>The names of the bands differ in more than the band; they are taken as one image: {bands}.</source>
        <translation>各波段名称的差异不只在于波段；将其视为同一影像：{bands}。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/naming.py"/>
        <source>What is named like the bands that the model needs is something else than reflectance.</source>
        <translation>名称与模型所需波段相符的内容不是反射率。</translation>
    </message>
    <message>
        <location filename="../../core/sentinel2/sharpness.py"/>
        <source>Give auto, product, picture, or an MTF from {low:g} to {high:g}.</source>
        <translation>请填写 auto、product、picture，或 {low:g} 到 {high:g} 之间的 MTF。</translation>
    </message>
    <message>
        <location filename="../../core/stac/assets.py"/>
        <source>Name the assets after the bands, or give one asset with the role 'data' that holds them all.</source>
        <translation>请按波段为资源 (asset) 命名，或提供一个角色为 'data' 且包含全部波段的资源。</translation>
    </message>
    <message>
        <location filename="../../core/stac/assets.py"/>
        <source>The STAC item has no asset for each band that the model needs.</source>
        <translation>STAC 条目 (item) 缺少模型所需的某些波段的资源 (asset)。</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>Give QUANTIFICATION and OFFSET by hand.</source>
        <translation>请手动给出 QUANTIFICATION 和 OFFSET。</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The STAC item names processing baseline {baseline}, whose DN have an offset of {expected:g}, but its assets say that there is none, and so it was taken. Give OFFSET {expected:g} if reflectance comes out 0.1 too high.</source>
        <translation>STAC 条目 (item) 注明处理基线 {baseline}，其 DN 的偏移量为 {expected:g}，但其资源 (asset) 说明没有偏移量，因此按没有偏移量处理。如果所得反射率偏高 0.1，请给出 OFFSET {expected:g}。</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The STAC item names processing baseline {baseline}, whose DN have no offset, but its assets say {offset:g}, and so it was taken. Give OFFSET 0 if reflectance comes out 0.1 too low.</source>
        <translation>STAC 条目 (item) 注明处理基线 {baseline}，其 DN 没有偏移量，但其资源 (asset) 给出 {offset:g}，因此按此值处理。如果所得反射率偏低 0.1，请给出 OFFSET 0。</translation>
    </message>
    <message>
        <location filename="../../core/stac/encoding.py"/>
        <source>The bands of the STAC item differ in scale or offset.</source>
        <translation>STAC 条目 (item) 各波段的比例或偏移量不同。</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>If the second is meant, give xmin,ymin,xmax,ymax = {corners}, or as QGIS writes it xmin,xmax,ymin,ymax [CRS] = {sides}.</source>
        <translation>如果指的是第二种，请给出 xmin,ymin,xmax,ymax = {corners}，或按 QGIS 的写法给出 xmin,xmax,ymin,ymax [CRS] = {sides}。</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>The extent fits the layer only with its numbers in another order.</source>
        <translation>只有调换数字的顺序，该范围才与图层相符。</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>as given: {given}; in another order: {meant}; layer: {layer}</source>
        <translation>按所给顺序：{given}；按另一种顺序：{meant}；图层：{layer}</translation>
    </message>
    <message>
        <location filename="../../core/tiles/extent.py"/>
        <source>x {xmin} to {xmax}, y {ymin} to {ymax}</source>
        <translation>x {xmin} 到 {xmax}，y {ymin} 到 {ymax}</translation>
    </message>
    <message>
        <location filename="../../engine/__main__.py"/>
        <source>What was done so far is kept: give the same command again to go on.</source>
        <translation>已完成的部分会保留：再次输入相同的命令即可继续。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>No scene is clear enough.</source>
        <translation>没有足够晴朗的影像。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/archive/ranges.py"/>
        <location filename="../../engine/archive/search.py"/>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive answers with an error.</source>
        <translation>存档返回了错误。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The archive has no scene of that name.</source>
        <translation>存档中没有该名称的影像。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The archive has no scene of this place and time.</source>
        <translation>存档中没有该地点和时间的影像。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>The scene has measured nothing in the extent.</source>
        <translation>该影像在此范围内没有测量数据。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <location filename="../../engine/archive/network.py"/>
        <source>Try again later, or choose another catalogue.</source>
        <translation>请稍后重试，或选择另一个目录。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/find.py"/>
        <source>the clearest: {scene}, {share:.3g} % of the extent</source>
        <translation>最晴朗的：{scene}，占范围的 {share:.3g} %</translation>
    </message>
    <message>
        <location filename="../../engine/archive/layers/opening.py"/>
        <source>Choose another scene or catalogue, or go on with the bands of 10 m.</source>
        <translation>请选择其他场景或目录，或仅使用 10 m 波段继续。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/layers/opening.py"/>
        <source>The archive has no bands of 20 m of the scene.</source>
        <translation>存档没有该场景的 20 m 波段。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive cannot be reached.</source>
        <translation>无法连接到存档。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive does not answer.</source>
        <translation>存档没有响应。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive is too busy.</source>
        <translation>存档过于繁忙。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <source>The archive refuses these credentials.</source>
        <translation>存档拒绝了这些凭据。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input does not exist.</source>
        <translation>输入不存在。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>Scene {scenes} of {day} from {catalogue}.</source>
        <translation>影像 {scenes}，{day}，来自 {catalogue}。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has measured {share:.3g} % of the extent; the rest is NoData.</source>
        <translation>存档仅覆盖范围的 {share:.3g} %，其余为 NoData。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has no scene classification of it.</source>
        <translation>存档没有其场景分类。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The archive has no {bands} of 20 m of the scene; they are left out.</source>
        <translation>存档没有该场景的 20 m 波段 {bands}；这些波段将被略去。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/piece.py"/>
        <source>The extent lies in several UTM zones: what is of another one than {crs} was resampled.</source>
        <translation>范围跨越多个 UTM 带：不属于 {crs} 的部分已重采样。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/place.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>Give an authority code such as EPSG:4326.</source>
        <translation>请给出 EPSG:4326 之类的权威机构代码。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/place.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>The extent's CRS is not known.</source>
        <translation>无法识别范围的 CRS。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/ranges.py"/>
        <source>The archive is busy and will be asked again in {seconds:.0f} s.</source>
        <translation>存档繁忙，将在 {seconds:.0f} 秒后再次请求。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/ranges.py"/>
        <source>What is read of the archive cannot be kept: {reason}</source>
        <translation>从存档读取的内容无法保存：{reason}</translation>
    </message>
    <message>
        <location filename="../../engine/archive/search.py"/>
        <source>Give the address of a STAC API or of a catalog.json.</source>
        <translation>请给出 STAC API 或 catalog.json 的地址。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/search.py"/>
        <source>The address is not that of a STAC catalogue.</source>
        <translation>该地址不是 STAC 目录的地址。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Only {found} of {wanted} dates are clear enough and cover the whole extent.</source>
        <translation>{wanted} 个日期中只有 {found} 个足够晴朗并覆盖整个范围。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Scene {scene} of {day} is left out: how it lies on the newest could not be told to a tenth of a pixel, or it shows too little that is the same.</source>
        <translation>{day} 的场景 {scene} 被舍去：无法以十分之一像素确定它相对最新场景的位置，或相同的内容太少。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Scene {scene} of {day} lies {row:+.2f} px (rows) and {col:+.2f} px (columns) from the newest; {share:.0f} % of its pixels count, with weight {weight:.2f}.</source>
        <translation>{day} 的场景 {scene} 相对最新场景偏移 {row:+.2f} 像素（行）和 {col:+.2f} 像素（列）；其 {share:.0f} % 的像素有效，权重 {weight:.2f}。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>The bands of 20 m are those of {day} alone: of other dates only the bands of 10 m are measured together.</source>
        <translation>20 m 波段仅来自 {day}：其他日期只有 10 m 波段参与联合测量。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>{share:.3g} % of the extent was not seen on the newest date, and shows what another has measured.</source>
        <translation>范围的 {share:.3g} % 在最新日期不可见，显示的是另一日期的测量值。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>Choose another catalogue.</source>
        <translation>请选择另一个目录。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>Give the access key and the secret key of its object storage.</source>
        <translation>请给出其对象存储的 access key 和 secret key。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive asks for credentials.</source>
        <translation>存档需要凭据。</translation>
    </message>
    <message>
        <location filename="../../engine/archive/signing.py"/>
        <source>The archive leads to what is no address.</source>
        <translation>存档指向的不是一个地址。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Bands {bands}: {resampling}.</source>
        <translation>波段 {bands}：{resampling}。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Give bands of one product.</source>
        <translation>请给出同一产品的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Left out, because they were not found: {bands}.</source>
        <translation>已略去，因为未找到：{bands}。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>None of the 20 m bands was found.</source>
        <translation>没有找到任何 20 m 波段。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>Open a whole product, name the bands in the layer, give their files, for example --bands B05=b05.tif, or take the visible bands alone.</source>
        <translation>请打开整个产品，或在图层中为波段命名，或给出波段的文件（例如 --bands B05=b05.tif），或仅使用可见光波段。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>The 20 m bands lie on different grids.</source>
        <translation>各 20 m 波段的格网不同。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>at 20 m as measured</source>
        <translation>20 m，与测量时相同</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{path}: wanted: {bands}</source>
        <translation>{path}：需要：{bands}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{role} is left out: its pixels lie elsewhere than the others'.</source>
        <translation>{role} 被略去：其像素与其他波段的不在同一位置。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/bands.py"/>
        <source>{role} is left out: {why}</source>
        <translation>{role} 被略去：{why}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>Choose a smaller TILE_PX.</source>
        <translation>请减小 TILE_PX。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>Install the plugin again, or export the other model again.</source>
        <translation>请重新安装插件，或重新导出其他模型。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>The machine ran out of memory.</source>
        <translation>本机内存不足。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>The model gave values that cannot be reflectance.</source>
        <translation>模型给出的值不可能是反射率。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>from {low:g} to {high:g}</source>
        <translation>{low:g} 到 {high:g}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/finer.py"/>
        <location filename="../../engine/compute/runner.py"/>
        <source>tile of {n} px</source>
        <translation>{n} px 的分块</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>Give the band as the product has it, or leave it out.</source>
        <translation>请给出产品中原有的波段，或去掉它。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{path}: {across} m across, {down} m down</source>
        <translation>{path}：向右 {across} m，向下 {down} m</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{roles} lies elsewhere than it says: what it shows is displaced against the 10 m bands.</source>
        <translation>{roles} 的实际位置与所标明的不同：其显示的内容相对 10 m 波段有偏移。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/fit.py"/>
        <source>{roles} shows little of what the 10 m bands show: it may be of another place or another day.</source>
        <translation>{roles} 与 10 m 波段显示的内容很少相同：可能来自其他地点或其他日期。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>Give bands of one acquisition.</source>
        <translation>请给出同一次获取的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>Give the band as the product has it, at 20 m, or on the very grid of the 10 m bands.</source>
        <translation>请给出产品中原有的 20 m 波段，或与 10 m 波段格网完全相同的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{path}: {own}; the 10 m bands: {wanted}</source>
        <translation>{path}：{own}；10 m 波段：{wanted}</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} has pixels of another size than 20 m, or they are turned.</source>
        <translation>{role} 的像素大小不是 20 m，或像素有旋转。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is in another CRS than the 10 m bands.</source>
        <translation>{role} 的 CRS 与 10 m 波段不同。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is of another day than the 10 m bands.</source>
        <translation>{role} 与 10 m 波段不是同一日期。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} is shifted by part of a pixel against the 10 m bands.</source>
        <translation>{role} 相对 10 m 波段偏移了不足一个像素。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/grids.py"/>
        <source>{role} lies elsewhere than the 10 m bands.</source>
        <translation>{role} 与 10 m 波段不在同一位置。</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>each 20 m pixel was repeated; its own values are taken</source>
        <translation>每个 20 m 像素被重复；取其自身的值</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>interpolated from 20 m ({method}); its own values are computed back</source>
        <translation>由 20 m 插值而来（{method}）；已反算回其自身的值</translation>
    </message>
    <message>
        <location filename="../../engine/coarse/resampled.py"/>
        <source>no known way from 20 m to 10 m; means of 2 x 2 pixels are taken, which may be softer</source>
        <translation>从 20 m 到 10 m 的方法未知；取 2 x 2 像素的平均值，可能偏模糊</translation>
    </message>
    <message>
        <location filename="../../engine/compute/devices.py"/>
        <source>The device {device} is not available.</source>
        <translation>设备 {device} 不可用。</translation>
    </message>
    <message>
        <location filename="../../engine/compute/devices.py"/>
        <source>cpu: {n} threads</source>
        <translation>cpu：{n} 个线程</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights do not fit the network: {why}</source>
        <translation>权重与网络不匹配：{why}</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights do not match the sha256 in their .json: damaged, incomplete, or of another export.</source>
        <translation>权重与其 .json 中的 sha256 不符：文件已损坏、不完整或来自另一次导出。</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights hold values that are no numbers.</source>
        <translation>权重包含非数字的值。</translation>
    </message>
    <message>
        <location filename="../../engine/compute/loader.py"/>
        <source>The weights that this model is based on are others than it was made with.</source>
        <translation>该模型所依据的权重与制作时的不同。</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>Choose another model or other bands.</source>
        <translation>请选择其他模型或其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The device ran out of memory with a single tile; going on with the CPU.</source>
        <translation>设备内存不足以处理单个分块；改用 CPU 继续运行。</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The device ran out of memory; going on with {n} tile(s) at a time.</source>
        <translation>设备内存不足；改为每次处理 {n} 个分块，继续运行。</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>The model was made for other bands.</source>
        <translation>该模型是为其他波段制作的。</translation>
    </message>
    <message>
        <location filename="../../engine/compute/runner.py"/>
        <source>{model}: {bands}; asked for {unknown}</source>
        <translation>{model}：{bands}；请求的是 {unknown}</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>as given</source>
        <translation>按给定值</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>the model's own</source>
        <translation>模型自身的值</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>usual in eight-bit pictures</source>
        <translation>八位图片的常见值</translation>
    </message>
    <message>
        <location filename="../../engine/compute/sensor.py"/>
        <source>what is published of Sentinel-2</source>
        <translation>Sentinel-2 的公布值</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>(DN + {offset:g}) / {quantification:g} ({origin})</source>
        <translation>(DN + {offset:g}) / {quantification:g}（{origin}）</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Choose another extent, or see what the NoData value, the mask and the scene classification of the input say.</source>
        <translation>请选择其他范围，或检查输入的无数据值 (NoData)、掩膜和场景分类。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Choose another extent, or see whether the bands hold reflectance.</source>
        <translation>请选择其他范围，或检查波段是否为反射率。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Give QUANTIFICATION 1 and OFFSET 0, or remove the scale from the file.</source>
        <translation>请给出 QUANTIFICATION 1 和 OFFSET 0，或从文件中移除比例。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Half of the pixels are brighter than {bright:g} in some band (medians {medians}), as only snow and clouds are. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.</source>
        <translation>某个波段中有一半像素亮于 {bright:g}（中位数 {medians}），只有雪和云才会如此。反射率取为 {taken}；如有误，请给出 QUANTIFICATION 和 OFFSET。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Next to nothing is brighter than {dark:g} in any band (medians {medians}), darker than land is. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong: {colour:.0f} for 8-bit true colour, for example.</source>
        <translation>所有波段中几乎没有亮于 {dark:g} 的像素（中位数 {medians}），比陆地更暗。反射率取为 {taken}；如有误，请给出 QUANTIFICATION 和 OFFSET：例如 8 位真彩色取 {colour:.0f}。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Nothing is darker than {darkest:.2g} in any band, as in products of processing baseline 04.00 and later whose offset is still in. Nobody says so, and reflectance was taken as {taken}; give OFFSET -1000 if the product is one of these.</source>
        <translation>所有波段中没有暗于 {darkest:.2g} 的像素，与仍含偏移量的处理基线 04.00 及更高版本的产品相同。由于没有相关说明，反射率取为 {taken}；如果是此类产品，请给出 OFFSET -1000。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>Say how DN become reflectance: QUANTIFICATION 10000 for Sentinel-2 DN, with OFFSET -1000 from processing baseline 04.00 on; 100 for per cent; for stretched values there is none.</source>
        <translation>请说明如何将 DN 转换为反射率：Sentinel-2 的 DN 取 QUANTIFICATION 10000，处理基线 04.00 及更高版本另取 OFFSET -1000；百分数取 100；拉伸后的值没有可用的设置。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>See whether the bands hold reflectance, and give QUANTIFICATION and OFFSET; with another model, use the shipped one.</source>
        <translation>请检查波段是否为反射率，并给出 QUANTIFICATION 和 OFFSET；如果使用了其他模型，请改用内置模型。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The bands have an offset but no scale. Reflectance was taken as {taken}; give QUANTIFICATION and OFFSET if that is wrong.</source>
        <translation>波段有偏移量，但没有比例。反射率取为 {taken}；如有误，请给出 QUANTIFICATION 和 OFFSET。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The result cannot be compared with the input.</source>
        <translation>无法将结果与输入进行比较。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The result does not agree with the input: it differs by {rmse:.2g} reflectance (RMS), more than the input's own contrast of {contrast:.2g}.</source>
        <translation>结果与输入不一致：反射率相差 {rmse:.2g}（RMS），超过输入自身的对比度 {contrast:.2g}。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The values are reflectance already, but the file asks to scale them once more.</source>
        <translation>这些值已是反射率，但文件要求再次缩放。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>The values cannot be reflectance, which is 0 to about 1.</source>
        <translation>这些值不可能是反射率；反射率为 0 到约 1。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>There is nothing but NoData.</source>
        <translation>全部为无数据值 (NoData)。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{one} and {other} hold the same values: one may be a copy of the other. Choose other bands.</source>
        <translation>{one} 和 {other} 的值相同：其中一个可能是另一个的副本。请选择其他波段。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{path}: taken as {taken}; medians {medians}</source>
        <translation>{path}：取为 {taken}；中位数 {medians}</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{role} holds next to nothing but {median:.4g}: there is nothing to be seen in it, and nothing to be added.</source>
        <translation>{role} 几乎全为 {median:.4g}：其中没有可见的内容，也没有可添加的细节。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{role} {median:.3g}</source>
        <translation>{role} {median:.3g}</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{share:.0%} of {role} are exactly 0. If that means 'not measured', say so: set 0 as the NoData value of the file.</source>
        <translation>{role} 中有 {share:.0%} 恰好为 0。如果这表示“未测量”，请加以说明：将 0 设为文件的无数据值 (NoData)。</translation>
    </message>
    <message>
        <location filename="../../engine/judging/judgement.py"/>
        <source>{share:.0%} of {role} have negative reflectance: an offset may have been taken off twice. Reflectance was taken as {taken}; give OFFSET 0 if the values have none left.</source>
        <translation>{role} 中有 {share:.0%} 的反射率为负：偏移量可能被减去了两次。反射率取为 {taken}；如果数值中已不含偏移量，请给出 OFFSET 0。</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>Computing in bfloat16, which is faster here and changes reflectance by no more than about {change:g}. PRECISION fp32 gives the same pixels on every machine.</source>
        <translation>以 bfloat16 计算：在此更快，且反射率的变化不超过约 {change:g}。PRECISION 设为 fp32 时，每台计算机得到的像素都相同。</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>Computing in fp32: PRECISION bf16 is not to be had for this run here.</source>
        <translation>以 fp32 计算：PRECISION bf16 在此处不可用于本次运行。</translation>
    </message>
    <message>
        <location filename="../../engine/pipeline.py"/>
        <source>This model draws nothing: the result is its estimate, whatever the preset.</source>
        <translation>该模型不绘制任何细节：无论选哪个预设，结果都是它的估计。</translation>
    </message>
    <message>
        <location filename="../../engine/process/archive.py"/>
        <source>Give --extent=xmin,ymin,xmax,ymax in degrees, or --extent='xmin,xmax,ymin,ymax [EPSG:n]'.</source>
        <translation>请给出以度为单位的 --extent=xmin,ymin,xmax,ymax，或 --extent='xmin,xmax,ymin,ymax [EPSG:n]'。</translation>
    </message>
    <message>
        <location filename="../../engine/process/archive.py"/>
        <source>Give the file of one as SCL, or go on without.</source>
        <translation>请将其文件指定为 SCL，或不使用场景分类继续。</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>A line was not JSON.</source>
        <translation>有一行不是 JSON。</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>The command is not known.</source>
        <translation>无法识别该命令。</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>The engine is busy.</source>
        <translation>引擎正忙。</translation>
    </message>
    <message>
        <location filename="../../engine/process/service.py"/>
        <source>Wait for the run to end.</source>
        <translation>请等待运行结束。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give one band of whole class codes from 0 to {high}, as the SCL band of a level-2A product holds them. A probability or a bit mask is none: make what is cloud in it NoData in the raster, or give it codes such as 4 for clear and 9 for cloud.</source>
        <translation>请提供一个由 0 到 {high} 的整数类别代码组成的波段，如 2A 级产品的 SCL 波段。概率或位掩膜不是类别代码：请在栅格中将其标为云的像素设为无数据值 (NoData)，或为其赋予代码，例如 4 表示晴空，9 表示云。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give one in the input's own CRS.</source>
        <translation>请提供采用输入自身 CRS 的场景分类。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give the one of the same place, or another extent.</source>
        <translation>请提供同一位置的场景分类，或给出其他范围。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Give the one of the same scene.</source>
        <translation>请提供同一景的场景分类。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>Left out by the scene classification: {share:.3g} % of the pixels.</source>
        <translation>按场景分类去除：{share:.3g} % 的像素。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification cannot be brought to the input's CRS.</source>
        <translation>无法将场景分类转换到输入的 CRS。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification does not cover the extent.</source>
        <translation>场景分类未覆盖该范围。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification has no class for {share:.3g} % of the pixels: they are NoData in the result, because nobody knows whether they are free of clouds. Give a classification that covers the extent.</source>
        <translation>场景分类中有 {share:.3g} % 的像素没有类别：由于无法得知这些像素是否无云，它们在结果中为无数据值 (NoData)。请提供覆盖该范围的场景分类。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification holds other values than classes.</source>
        <translation>场景分类包含类别以外的值。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification lies elsewhere than the input.</source>
        <translation>场景分类与输入不在同一位置。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>The scene classification says of every pixel that nothing was measured there, but the input holds values.</source>
        <translation>场景分类表明所有像素均未测量，但输入中有数值。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>nothing but 0 and 1, as a mask does</source>
        <translation>只有 0 和 1，与掩膜相同</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{count} band(s) of {dtype}</source>
        <translation>{count} 个 {dtype} 类型的波段</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{dtype}, with values such as {found}</source>
        <translation>{dtype}，含有 {found} 等值</translation>
    </message>
    <message>
        <location filename="../../engine/reading/classification.py"/>
        <source>{path}: {holds}</source>
        <translation>{path}：{holds}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/grid.py"/>
        <source>extent {extent}; layer {layer}</source>
        <translation>范围 {extent}；图层 {layer}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/ground.py"/>
        <source>Give an extent that overlaps the layer, in the layer's own CRS.</source>
        <translation>请给出与图层重叠的范围，并采用图层自身的 CRS。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Band {number} ({name}) is used as a mask, 0 being NoData, but it holds much more than 0 and 255. If it was measured, such as near infrared, give its number as that of its band.</source>
        <translation>波段 {number}（{name}）用作掩膜，其中 0 为无数据值 (NoData)，但它含有许多 0 和 255 以外的值。如果它是测量所得的波段（例如近红外），请将其波段号指定给相应的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Name the bands in the layer, give their numbers, for example --bands {example}, or choose another model.</source>
        <translation>请在图层中为波段命名，或给出波段号（例如 --bands {example}），或选择其他模型。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>No names say which band is which; red, green and blue are those of an 8-bit picture. If it is a photo or a map rather than Sentinel-2 true colour, the result means nothing: then use a raster of reflectance.</source>
        <translation>没有名称说明各波段分别是什么；红、绿、蓝取自 8 位图像。如果它是照片或地图，而不是 Sentinel-2 真彩色，则结果没有意义：此时请使用反射率栅格。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Pixels where band {number} ({name}) is 0 are NoData.</source>
        <translation>波段 {number}（{name}）为 0 的像素是无数据值 (NoData)。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>{path}: {bands}</source>
        <translation>{path}：{bands}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>{path}: {count} band(s) described as {names}; recognised: {recognised}; needed: {needed}; missing: {missing}</source>
        <translation>{path}：{count} 个波段，描述为 {names}；已识别：{recognised}；需要：{needed}；缺少：{missing}</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Bring them onto one grid first, for example with gdalwarp or gdalbuildvrt.</source>
        <translation>请先将各波段统一到同一格网，例如使用 gdalwarp 或 gdalbuildvrt。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Give each role a band of its own.</source>
        <translation>请为每个波段角色指定不同的波段。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>The bands differ in data type, scale, offset or NoData.</source>
        <translation>各波段的数据类型、比例、偏移量或无数据值 (NoData) 不同。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <location filename="../../engine/stack/file.py"/>
        <source>The bands lie on different grids.</source>
        <translation>各波段的格网不同。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Two roles use one band.</source>
        <translation>两个波段角色使用了同一波段。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>{role} holds {kind} values, which are not reflectance.</source>
        <translation>{role} 的值为 {kind} 类型，不是反射率。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>Give a band number that exists.</source>
        <translation>请给出存在的波段号。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>There is no band {number} for {role}.</source>
        <translation>没有可用于 {role} 的波段 {number}。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/opening.py"/>
        <source>{path} has {count} band(s)</source>
        <translation>{path} 有 {count} 个波段</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>Give QUANTIFICATION, from {low:g} to {high:g}: Sentinel-2 products use 10000, reflectance 1.</source>
        <translation>请给出 {low:g} 到 {high:g} 之间的 QUANTIFICATION：Sentinel-2 产品使用 10000，反射率使用 1。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>It is added to DN: give 0, or -1000 for Sentinel-2 products of processing baseline 04.00 and later.</source>
        <translation>它会加到 DN 上：请给出 0；对于处理基线 04.00 及更高版本的 Sentinel-2 产品，请给出 -1000。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>The offset cannot be right.</source>
        <translation>偏移量不可能正确。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/radiometry.py"/>
        <source>The quantification value cannot be right.</source>
        <translation>量化值不可能正确。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Check the address and the connection, then run it again.</source>
        <translation>请检查地址和网络连接，然后重新运行。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Give one of the products or rasters in it.</source>
        <translation>请给出其中的一个产品或栅格。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>It may be damaged or incomplete: download or make it again.</source>
        <translation>文件可能已损坏或不完整：请重新下载或重新生成。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <location filename="../../engine/stack/file.py"/>
        <source>The input cannot be read as a raster.</source>
        <translation>无法将输入作为栅格读取。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input has no coordinate reference system.</source>
        <translation>输入没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>The input has no georeference.</source>
        <translation>输入没有地理参考。</translation>
    </message>
    <message>
        <location filename="../../engine/reading/raster.py"/>
        <source>Unpack it first, and give what is in it.</source>
        <translation>请先将其解压，再给出其中的内容。</translation>
    </message>
    <message>
        <location filename="../../engine/stack/file.py"/>
        <source>{path}: no other dates</source>
        <translation>{path}：没有其他日期</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Another run is writing this output.</source>
        <translation>另一个运行正在写入此输出。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Check the disk and the permissions, then try again; to start over, remove the file.</source>
        <translation>请检查磁盘和权限，然后重试；若要从头开始，请删除该文件。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Check the free space.</source>
        <translation>请检查可用空间。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>Wait for it to end, or choose another name.</source>
        <translation>请等待其结束，或选择另一个名称。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/journal.py"/>
        <source>What an interrupted run has left cannot be read.</source>
        <translation>无法读取中断的运行所留下的内容。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/outputs.py"/>
        <source>Going on after {done} of {total} tiles.</source>
        <translation>从 {total} 个分块中已完成的 {done} 个之后继续。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/outputs.py"/>
        <source>What an interrupted run has left does not belong to this run; starting over.</source>
        <translation>上次中断的运行所留下的内容不属于本次运行；将重新开始。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Bands {bands}; reflectance = (DN + {offset:g}) / {quantification:g} ({origin}).</source>
        <translation>波段 {bands}；反射率 = (DN + {offset:g}) / {quantification:g}（{origin}）。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>In {share} of the scene nothing was drawn: the input shows nothing but noise there, as on open water.</source>
        <translation>在该景 {share} 的区域未采样任何细节：输入在该处只有噪声，例如开阔水面。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>In {share} of the scene the model added nothing to interpolation: it is brighter than anything that the model knows, as snow and clouds are, or values that are taken for too much reflectance.</source>
        <translation>在该景 {share} 的区域，模型未在插值之上添加任何细节：该处比模型已知的任何内容都亮，例如雪和云，或被当作过高反射率的数值。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Model {model}, {scale_factor} times finer; {sampling}.</source>
        <translation>模型 {model}，分辨率提高到 {scale_factor} 倍；{sampling}。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>NoData: {share} of the pixels.</source>
        <translation>无数据值 (NoData)：{share} 的像素。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Not used, because the model does not know them: {bands}.</source>
        <translation>模型不识别以下波段，因此未使用：{bands}。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Running without {bands}.</source>
        <translation>在缺少 {bands} 的情况下运行。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>Sharpness of the input: MTF {mtf} at its Nyquist frequency ({origin}).</source>
        <translation>输入的清晰度：奈奎斯特频率处的 MTF 为 {mtf}（{origin}）。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>The pixels are about {across_m:.3g} m wide and {down_m:.3g} m high on the ground, but the model was made for squares of {wanted_m:g} m: what it adds may not fit. Bring the raster to such pixels first, for example in the UTM zone of the place.</source>
        <translation>像素在地面上约宽 {across_m:.3g} m、高 {down_m:.3g} m，但模型是针对 {wanted_m:g} m 的正方形像素制作的：其添加的细节可能不适用。请先将栅格转换为这样的像素，例如采用当地的 UTM 分带。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>The pixels are about {gsd_m:.3g} m, but the model was made for {wanted_m:g} m: what it adds may not fit. Use a raster of that pixel size or another model.</source>
        <translation>像素大小约为 {gsd_m:.3g} m，但模型是针对 {wanted_m:g} m 制作的：其添加的细节可能不适用。请使用该像素大小的栅格或其他模型。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>bicubic interpolation</source>
        <translation>双三次插值</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>ensemble of {n}</source>
        <translation>集合数 {n}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>mean of {n} orientations</source>
        <translation>{n} 个方向的均值</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>regression estimate only</source>
        <translation>仅回归估计</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>regression estimate only (temperature 0 leaves nothing of {drawn})</source>
        <translation>仅回归估计（温度为 0，不保留采样结果：{drawn}）</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>strength {strength:g}</source>
        <translation>强度 {strength:g}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>temperature {temperature:g}</source>
        <translation>温度 {temperature:g}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} pixel(s) ({share}) are 0 in all bands, and the file does not say what means NoData: they are NoData in the result. Set the NoData value of the file if 0 was measured.</source>
        <translation>{n} 个像素（{share}）在所有波段中均为 0，而文件未说明哪个值表示无数据值 (NoData)：它们在结果中为无数据值 (NoData)。如果 0 是测量值，请设置文件的无数据值 (NoData)。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} pixel(s) ({share}) hold values that cannot be reflectance; they are NoData in the result.</source>
        <translation>{n} 个像素（{share}）的值不可能是反射率；它们在结果中为无数据值 (NoData)。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} sampling steps</source>
        <translation>采样步数 {n}</translation>
    </message>
    <message>
        <location filename="../../engine/writing/report.py"/>
        <source>{n} sampling steps (deterministic)</source>
        <translation>采样步数 {n}（确定性）</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose a file name that ends in .tif.</source>
        <translation>请选择以 .tif 结尾的文件名。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Close programs that have it open.</source>
        <translation>请关闭正在使用该文件的程序。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Create it first or choose another one.</source>
        <translation>请先创建该文件夹，或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Give the name of a file.</source>
        <translation>请给出文件的名称。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>Make room, choose another disk, or choose a smaller extent.</source>
        <translation>请腾出空间，或选择其他磁盘或更小的范围。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output cannot be replaced.</source>
        <translation>无法替换输出文件。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output is a folder.</source>
        <translation>输出是一个文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output is write-protected.</source>
        <translation>输出文件受写保护。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output must be a GeoTIFF.</source>
        <translation>输出必须为 GeoTIFF。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output's folder cannot be written to.</source>
        <translation>无法写入输出所在的文件夹。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>The output's folder does not exist.</source>
        <translation>输出所在的文件夹不存在。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>There is not enough room for the output.</source>
        <translation>没有足够的空间存放输出。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/target.py"/>
        <source>{folder}: {needed:.1f} MB needed, {free:.1f} MB free</source>
        <translation>{folder}：需要 {needed:.1f} MB，可用 {free:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>Cancelled; what is done so far is kept.</source>
        <translation>已取消；已完成的部分会保留。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>Give the same command again to go on, or remove these files to give the run up.</source>
        <translation>再次输入相同的命令即可继续；若要放弃该运行，请删除这些文件。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output cannot be put in its place.</source>
        <translation>无法将输出文件放到目标位置。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output could not be finished.</source>
        <translation>无法完成输出文件。</translation>
    </message>
    <message>
        <location filename="../../engine/writing/writer.py"/>
        <source>{path}: {reason}; the result is in {kept}</source>
        <translation>{path}：{reason}；结果保存在 {kept}</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Set up the engine</source>
        <translation>安装引擎</translation>
    </message>
    <message>
        <location filename="../../plugin.py"/>
        <source>Show or hide the Subpixel dock</source>
        <translation>显示或隐藏 Subpixel 面板</translation>
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
        <translation>Sentinel-2 超分辨率重建</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Give another name.</source>
        <translation>请使用另一个名称。</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Give the address of a STAC catalogue, such as https://example.org/stac/v1, or a path that ends in .json.</source>
        <translation>请给出 STAC 目录的地址，例如 https://example.org/stac/v1，或以 .json 结尾的路径。</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Keep them in QGIS's authentication manager, and choose that entry as the catalogue's credentials.</source>
        <translation>请将其保存在 QGIS 的认证管理器中，并选择该条目作为目录的凭据。</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>The catalogue's address is not understood.</source>
        <translation>无法理解目录的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>There are credentials in the catalogue's address.</source>
        <translation>目录的地址中含有凭据。</translation>
    </message>
    <message>
        <location filename="../../ui/catalogues.py"/>
        <source>Two catalogues have one name.</source>
        <translation>两个目录同名。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>In the storage of the Copernicus Data Space (access key and secret key)</source>
        <translation>在 Copernicus Data Space 的存储中(访问密钥和私密密钥)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>My catalogue</source>
        <translation>我的目录</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>Open to anybody, or to these credentials</source>
        <translation>对所有人或对以下凭据开放</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/catalogues.py"/>
        <source>Signed as by the Planetary Computer</source>
        <translation>按 Planetary Computer 的方式签名</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/look.py"/>
        <location filename="../../ui/dock/placing.py"/>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>See whether the file is still there.</source>
        <translation>请检查文件是否仍然存在。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/look.py"/>
        <source>What was read of the archive cannot be loaded.</source>
        <translation>无法加载从存档读取的内容。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>Choose a smaller extent.</source>
        <translation>请选择较小的范围。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>The extent is too large for one piece.</source>
        <translation>范围过大，无法一次读取。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent lies outside what its CRS can describe.</source>
        <translation>范围超出了其 CRS 可描述的区域。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/place.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <source>{width} x {height} px, at most {most}</source>
        <translation>{width} x {height} 像素，最多 {most}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>cloud not known</source>
        <translation>云量未知</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>covers {share:.0f} %</source>
        <translation>覆盖 {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/scene_list.py"/>
        <source>{share:.0f} % cloud</source>
        <translation>云量 {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Cancelling</source>
        <translation>正在取消</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>Cloud and cover are of the place that was searched, which is not all of what is chosen now.</source>
        <translation>云量和覆盖率属于搜索过的地点，它并非现在所选的全部。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Looking for scenes in {catalogue}</source>
        <translation>正在 {catalogue} 中查找场景</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>Reading the scene</source>
        <translation>正在读取场景</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>The newest scene with at most {cloud:g} % of cloud over the extent is taken. To choose another one, find scenes.</source>
        <translation>将采用范围内云量不超过 {cloud:g} % 的最新场景。要另选，请查找场景。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/search.py"/>
        <source>These scenes are of another place or time. Find scenes again, or take the newest clear one.</source>
        <translation>这些场景属于另一地点或时间。请重新查找，或采用最新的晴空场景。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>Add a layer, or zoom to where you want to look.</source>
        <translation>请添加图层，或缩放到要查看的地方。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>Sentinel-2</source>
        <translation>Sentinel-2</translation>
    </message>
    <message>
        <location filename="../../ui/dock/archive/source.py"/>
        <source>The map shows no place yet.</source>
        <translation>地图尚未显示任何地点。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Layer</source>
        <translation>图层</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Sentinel-2 archive</source>
        <translation>Sentinel-2 存档</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.py"/>
        <source>Settings of {name}.</source>
        <translation>{name} 的设置。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Add a Sentinel-2 raster to the project.</source>
        <translation>请向工程中添加 Sentinel-2 栅格。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Bands {bands}. Reflectance = (DN {offset}) / {quantification} ({origin}).</source>
        <translation>波段 {bands}。反射率 = (DN {offset}) / {quantification}（{origin}）。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <source>Not found: {bands}. Choose them below, under Bands and reflectance.</source>
        <translation>未找到：{bands}。请在下方的“波段与反射率”中选择。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>[None]</source>
        <translation>[无]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>given</source>
        <translation>指定值</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>All ten, of 10 and 20 m</source>
        <translation>全部十个波段（10 m 和 20 m）</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>Visible and near infrared</source>
        <translation>可见光和近红外</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/bands_out.py"/>
        <source>Without {bands}, which the layer does not have.</source>
        <translation>不含图层所没有的 {bands}。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>The layer brings no scene classification along; only products of level L2A do. Add one to the project and choose it under Bands and reflectance.</source>
        <translation>该图层不带场景分类；只有 L2A 级产品自带场景分类。请将场景分类添加到工程中，并在“波段与反射率”中选择它。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/clouds.py"/>
        <source>[That of the product]</source>
        <translation>[产品自带]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>A rectangle drawn on the map with the button beside</source>
        <translation>用旁边的按钮在地图上绘制的矩形</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>All of the layer</source>
        <translation>图层的全部区域</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/reading/grid.py"/>
        <source>Choose an extent that overlaps the layer.</source>
        <translation>请选择与图层重叠的范围。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Drawn rectangle</source>
        <translation>绘制的矩形</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Map view</source>
        <translation>地图视图</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Move the map to what you want to see.</source>
        <translation>请将地图移动到要查看的位置。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No layer of polygons is selected.</source>
        <translation>未选择多边形图层。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No polygon is selected.</source>
        <translation>未选择多边形。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>No rectangle has been drawn yet.</source>
        <translation>尚未绘制矩形。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Polygon layer</source>
        <translation>多边形图层</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Press Draw and drag a rectangle on the map.</source>
        <translation>请点击“绘制”，然后在地图上拖出一个矩形。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Select one in the layer panel, with a polygon in it.</source>
        <translation>请在图层面板中选择一个含有多边形的图层。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Select one or more polygons of a vector layer on the map.</source>
        <translation>请在地图上选择矢量图层中的一个或多个多边形。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Selected polygons</source>
        <translation>所选多边形</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <location filename="../../engine/reading/ground.py"/>
        <source>The extent cannot be brought to the layer's CRS.</source>
        <translation>无法将范围转换到图层的 CRS。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The middle of the map lies outside the layer.</source>
        <translation>地图中心位于图层之外。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The part of the layer that the map shows</source>
        <translation>图层在当前地图中显示的部分</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The rectangle around all polygons of the layer selected in the layer panel</source>
        <translation>图层面板中所选图层全部多边形的外接矩形</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>The rectangle around the polygons selected on the map</source>
        <translation>地图上所选多边形的外接矩形</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>What the map shows</source>
        <translation>地图所显示的部分</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/extent.py"/>
        <source>Whole layer</source>
        <translation>整个图层</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>1.25 m, experimental</source>
        <translation>1.25 米（实验性）</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>2.5 m</source>
        <translation>2.5 米</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>Models (*.safetensors)</source>
        <translation>模型 (*.safetensors)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/model.py"/>
        <source>[Shipped model]</source>
        <translation>[内置模型]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <location filename="../../engine/writing/target.py"/>
        <source>The output exists already.</source>
        <translation>输出文件已存在。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/forms/output.py"/>
        <source>[Temporary file]</source>
        <translation>[临时文件]</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>Clouds and their shadows become NoData.</source>
        <translation>云和云影将成为无数据值 (NoData)。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>Only {size} are free in {folder}.</source>
        <translation>{folder} 中仅剩 {size} 可用空间。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>The run will make {what}.</source>
        <translation>预计：{what}。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>about {time}</source>
        <translation>约 {time}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>in a time not known yet</source>
        <translation>所需时间尚不清楚</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{n} h</source>
        <translation>{n} 小时</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} min</source>
        <translation>{n} 分钟</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} s</source>
        <translation>{n} 秒</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{size} of memory</source>
        <translation>内存 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{size} on disk</source>
        <translation>磁盘 {size}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/outlook.py"/>
        <source>{width} x {height} pixels</source>
        <translation>{width} x {height} 像素</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>The result cannot be loaded.</source>
        <translation>无法加载结果。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <source>{name} (preview)</source>
        <translation>{name}（预览）</translation>
    </message>
    <message>
        <location filename="../../ui/dock/placing.py"/>
        <source>{name}, uncertainty</source>
        <translation>{name}, 不确定度</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>The file is no longer there.</source>
        <translation>该文件已不存在。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>{path}
Agrees with the input within {rmse:.4f} reflectance.</source>
        <translation>{path}
与输入的反射率一致，误差 {rmse:.4f}。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/recent.py"/>
        <source>{when}: {name}, {seconds:.0f} s</source>
        <translation>{when}：{name}，{seconds:.0f} 秒</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Its values are judged when the run has copied what it needs.</source>
        <translation>运行复制完所需部分后，将判断其数值。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Look at the values of {name}</source>
        <translation>查看 {name} 的数值</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Looking at the values...</source>
        <translation>正在查看数值...</translation>
    </message>
    <message>
        <location filename="../../ui/dock/reflectance_note.py"/>
        <source>Median reflectance: {medians}.</source>
        <translation>反射率中位数：{medians}。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>Load the result</source>
        <translation>加载结果</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>Shown: {name}</source>
        <translation>当前显示：{name}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>The result cannot be loaded: {path}</source>
        <translation>无法加载结果：{path}</translation>
    </message>
    <message>
        <location filename="../../ui/dock/result_panel.py"/>
        <source>{name} is super-resolved.</source>
        <translation>{name} 已完成超分辨率重建。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run.py"/>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/processing/running.py"/>
        <source>Starting the engine</source>
        <translation>正在启动引擎</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>Cancelled; nothing was written.</source>
        <translation>已取消；未写入任何内容。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>Done in {seconds:.0f} s; agrees with the input within {rmse:.4f} reflectance.</source>
        <translation>已完成，用时 {seconds:.0f} 秒；与输入的反射率一致，误差 {rmse:.4f}。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <location filename="../../ui/dock/run_panel.py"/>
        <source>The run failed; see the Subpixel log.</source>
        <translation>运行失败；请查看 Subpixel 日志。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <source>Choose an entry of QGIS's authentication manager with a user name and a password (basic authentication).</source>
        <translation>请在 QGIS 的认证管理器中选择一个带用户名和密码的条目(基本认证)。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <location filename="../../ui/engine/events.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../core/model.py"/>
        <source>Install the plugin again.</source>
        <translation>请重新安装插件。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <source>The credentials cannot be used.</source>
        <translation>无法使用该凭据。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/archive.py"/>
        <location filename="../../ui/engine/events.py"/>
        <source>The engine's answer is not understood.</source>
        <translation>无法识别引擎的应答。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Check the network, or install from an offline folder of wheels.</source>
        <translation>请检查网络，或从存有 wheel 包的离线文件夹安装。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Check the proxy in QGIS's network settings.</source>
        <translation>请检查 QGIS 网络设置中的代理。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Choose another Python interpreter, or a folder that has all wheels.</source>
        <translation>请选择其他 Python 解释器，或包含全部 wheel 包的文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Close other QGIS windows and try again.</source>
        <translation>请关闭其他 QGIS 窗口后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Downloading and installing packages</source>
        <translation>正在下载并安装软件包</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Make room on the disk.</source>
        <translation>请清理磁盘空间。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Make room: {gb:.0f} GB are needed.</source>
        <translation>请清理磁盘：需要 {gb:.0f} GB 空间。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Making the environment</source>
        <translation>正在创建环境</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>See that the disk has room and the folder is yours.</source>
        <translation>请确认磁盘有足够空间，且您对该文件夹有写入权限。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>See the log for what pip said.</source>
        <translation>请在日志中查看 pip 的输出。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The disk is too full for the environment.</source>
        <translation>磁盘空间不足，无法建立环境。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The environment cannot be written.</source>
        <translation>无法写入环境。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <location filename="../../ui/engine/task.py"/>
        <source>The environment could not be built.</source>
        <translation>无法建立环境。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The environment could not be removed.</source>
        <translation>无法移除该环境。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>The new environment does not work.</source>
        <translation>新环境无法正常工作。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>This package is not the one that Subpixel was tested with: try again over another network, or fill the folder of wheels again.</source>
        <translation>此软件包不是 Subpixel 测试时所用的那一个：请换一个网络重试，或重新准备 wheel 文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/build.py"/>
        <source>Trying it out</source>
        <translation>正在测试环境</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>See the Subpixel log; a smaller {name} needs less memory.</source>
        <translation>请查看 Subpixel 日志；减小 {name} 可降低内存需求。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>The engine process ended unexpectedly.</source>
        <translation>引擎进程意外终止。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/client.py"/>
        <source>exit code {code}</source>
        <translation>退出代码 {code}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>CPU only</source>
        <translation>仅 CPU</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Cancelled; nothing was changed.</source>
        <translation>已取消；未作任何更改。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>In use: {path}</source>
        <translation>正在使用：{path}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Look for Python</source>
        <translation>查找 Python</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>NVIDIA GPU (CUDA) and CPU</source>
        <translation>NVIDIA GPU (CUDA) 和 CPU</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>No Python {version} or newer was found. Install one from python.org, or choose your own below.</source>
        <translation>未找到 Python {version} 或更高版本。请从 python.org 安装，或在下方选择自己的解释器。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Ready: PyTorch {torch} on {device}.</source>
        <translation>就绪：PyTorch {torch}，设备 {device}。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Remove the Subpixel engine</source>
        <translation>移除 Subpixel 引擎</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Remove the engine environment {path}?</source>
        <translation>移除引擎环境 {path}？</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Removed.</source>
        <translation>已移除。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>Removing</source>
        <translation>正在移除</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>The engine is not set up yet.</source>
        <translation>引擎尚未安装。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>The next run uses it.</source>
        <translation>下次运行时生效。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>There is no such file: {path}</source>
        <translation>文件不存在：{path}</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>[Download]</source>
        <translation>[在线下载]</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>about {n:.1f} GB to download</source>
        <translation>需下载约 {n:.1f} GB</translation>
    </message>
    <message>
        <location filename="../../ui/engine/dialog.py"/>
        <source>about {n} MB to download</source>
        <translation>需下载约 {n} MB</translation>
    </message>
    <message>
        <location filename="../../ui/engine/environment.py"/>
        <source>Press 'Set up the engine' in the Subpixel dock. Without a window: python3 -m venv "{folder}" and then: "{python}" -m pip install -r "{requirements}". Or set {variable} to an interpreter that has torch, rasterio and safetensors.</source>
        <translation>请点击 Subpixel 面板中的“安装引擎”。无图形界面时：先运行 python3 -m venv "{folder}"，再运行 "{python}" -m pip install -r "{requirements}"。也可将 {variable} 设为已装有 torch、rasterio 和 safetensors 的解释器。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/environment.py"/>
        <source>There is no Python environment for the engine yet.</source>
        <translation>尚无供引擎使用的 Python 环境。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/machine.py"/>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <location filename="../../ui/engine/machine.py"/>
        <source>Measure this machine for Subpixel</source>
        <translation>为 Subpixel 测试本机性能</translation>
    </message>
    <message>
        <location filename="../../ui/engine/process.py"/>
        <source>Make the engine environment again.</source>
        <translation>请重新建立引擎环境。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/process.py"/>
        <source>The engine could not be started.</source>
        <translation>无法启动引擎。</translation>
    </message>
    <message>
        <location filename="../../ui/engine/task.py"/>
        <source>Set up the Subpixel engine</source>
        <translation>安装 Subpixel 引擎</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'2.5m' with the shipped model, or '1.25m' with a second one, which is experimental: on ground whose truth is known it shows no more than the result of 2.5 m does when it is enlarged, it draws nothing whatever the preset, and results are four times as large. Its number does as well: 0 2.5m, 1 1.25m.</source>
        <translation>'2.5m' 使用自带模型，'1.25m' 使用第二个实验性模型：在已知真值的地方，它显示的内容并不比放大后的 2.5 米结果更多；无论选哪个预设它都不绘制任何细节，结果大小为四倍。也可以用编号：0 2.5m，1 1.25m。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'same' keeps the input's data type and DN encoding; 'float32' writes reflectance. Its number does as well: 0 same, 1 float32.</source>
        <translation>'same' 保持输入的数据类型和 DN 编码；'float32' 写出反射率。也可使用编号：0 same，1 float32。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m, B02, B03, B04 and B08. 'all ten': those of 20 m as well, B05, B06, B07, B8A, B11 and B12, each of whose values stands in four pixels. Super-resolving takes what was measured at 20 m from the product in both cases. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared'：四个 10 m 波段，即 B02、B03、B04 和 B08。'all ten'：还包括 20 m 波段 B05、B06、B07、B8A、B11 和 B12，其每个值出现在四个像素中。两种情况下，超分辨率重建都从产品中读取以 20 m 测得的值。也可以用编号：0 visible and near infrared，1 all ten。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, at the same pixel size, each in agreement with its own measurement of 20 m. Those are found in the product that the raster lies in, or by their names among its bands; a band that is not found is left out, and the log says so. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared'：四个 10 m 波段。'all ten'：还包括红边、窄近红外和短波红外（B05、B06、B07、B8A、B11、B12），像素大小相同，每个波段都与其自身的 20 m 测量值一致。这些波段在栅格所在的产品中查找，或按名称在其波段中查找；找不到的波段将被略去，并在日志中说明。也可以用编号：0 visible and near infrared，1 all ten。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>'visible and near infrared': the four bands of 10 m. 'all ten': red edge, narrow near infrared and short-wave infrared (B05, B06, B07, B8A, B11, B12) as well, read at 20 m and given at the same pixel size, each in agreement with its own measurement. Its number does as well: 0 visible and near infrared, 1 all ten.</source>
        <translation>'visible and near infrared'：四个 10 m 波段。'all ten'：还包括红边、窄近红外和短波红外（B05、B06、B07、B8A、B11、B12），以 20 m 读取，并以相同的像素大小给出，每个波段都与其自身的测量值一致。也可以用编号：0 visible and near infrared，1 all ten。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Looks in a STAC catalogue for Sentinel-2 scenes of level 2A over an extent, and lists them as footprints, best first: those that cover the whole extent before the others, and of these the newest.&lt;/p&gt;&lt;p&gt;Cloud is the share of the &lt;i&gt;extent&lt;/i&gt;, not of the scene, that the scene classification calls cloud or cloud shadow. Scenes of one pass that meet at the border of a tile count together, and are joined where they are read.&lt;/p&gt;&lt;p&gt;The archive learns which place is asked for; nothing else leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;在 STAC 目录中查找覆盖某范围的 Sentinel-2 L2A 场景，并以覆盖范围多边形列出，最佳者在前：先列覆盖整个范围的场景，其中以最新者为先。&lt;/p&gt;&lt;p&gt;云量是场景分类判为云或云影的部分占该&lt;i&gt;范围&lt;/i&gt;(而非整景)的比例。同一次过境中在图幅边界相接的场景一并计算，读取时拼接。&lt;/p&gt;&lt;p&gt;存档会知道所查询的地点；除此之外没有任何数据离开本机。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Opens a Sentinel-2 product as it was downloaded (SAFE folder, zip, tar or metadata file, level 1C or 2A) as one raster of its four 10 m bands, or of these and the six of 20 m, ready for &lt;i&gt;Super-resolve Sentinel-2&lt;/i&gt;. The archive need not be unpacked. Copernicus quarterly mosaics, products of the Theia centre (MAJA; flat reflectance where there is some) and of SNAP (BEAM-DIMAP) open likewise.&lt;/p&gt;&lt;p&gt;The result is a virtual raster: a small file that refers to the images in the product, which must stay where it is. Its bands are named, and carry scale, offset and NoData as the product's metadata says, so that QGIS shows reflectance. Products of processing baseline 04.00 and later (from 25 January 2022) have an offset of -1000, which is taken into account from here on.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将下载所得的 Sentinel-2 产品（SAFE 文件夹、zip、tar 或元数据文件，1C 级或 2A 级）打开为由其四个 10 m 波段（或再加上六个 20 m 波段）组成的一个栅格，可直接用于&lt;i&gt;Sentinel-2 超分辨率重建&lt;/i&gt;。无需解压压缩包。Copernicus 季度镶嵌影像、Theia 中心的产品（MAJA；如有地形校正后的反射率 (flat reflectance) 则使用它）和 SNAP 的产品 (BEAM-DIMAP) 也可同样打开。&lt;/p&gt;&lt;p&gt;结果为虚拟栅格：一个引用产品中影像的小文件，产品必须保留在原位置。其波段带有名称，并按产品元数据带有比例、偏移量和无数据值 (NoData)，因此 QGIS 会显示反射率。处理基线 04.00 及更高版本（自 2022 年 1 月 25 日起）的产品的偏移量为 -1000，此后的处理均会将其考虑在内。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Takes the newest Sentinel-2 scene (level 2A) of an archive that is clear over an extent, or the one that is named, reads the pixels of the extent over the network, and super-resolves them as &lt;i&gt;Super-resolve Sentinel-2&lt;/i&gt; does a raster. Scenes of one pass that meet at the border of a tile are joined. Scale, offset and NoData are what the archive says.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; What was read, at 10 m, is an output too: compare with it.&lt;/p&gt;&lt;p&gt;Both rasters name their scenes, days, processing baseline and catalogue, and the words that have to be shown with them: &lt;i&gt;Contains modified Copernicus Sentinel data&lt;/i&gt; and the year.&lt;/p&gt;&lt;p&gt;The archive learns which place is asked for; nothing else leaves this machine.&lt;/p&gt;</source>
        <translation>&lt;p&gt;从存档中取某范围内晴朗的最新 Sentinel-2 场景(L2A)，或所指定的场景，经网络读取该范围的像元，并像 &lt;i&gt;Sentinel-2 超分辨率重建&lt;/i&gt; 处理栅格那样进行超分辨率。同一次过境中在图幅边界相接的场景会被拼接。比例、偏移和 NoData 以存档所述为准。&lt;/p&gt;&lt;p&gt;&lt;b&gt;比 10 m 更细的细节是生成的，而非测量的。&lt;/b&gt;读取的 10 m 数据也是一个输出：请与之比较。&lt;/p&gt;&lt;p&gt;两个栅格都注明其场景、日期、处理基线和目录，以及必须随之显示的文字：&lt;i&gt;Contains modified Copernicus Sentinel data&lt;/i&gt; 和年份。&lt;/p&gt;&lt;p&gt;存档会知道所查询的地点；除此之外没有任何数据离开本机。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>&lt;p&gt;Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels. A small diffusion model that comes with the plugin adds detail; a projection then makes the result agree with the measurement: seen through the Sentinel-2 sensor model it gives the input back.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Detail finer than 10 m is generated, not measured.&lt;/b&gt; It is plausible, it is not evidence. Ask for the uncertainty layer to see where the samples of the model differ, and do not count or measure things that the 10 m input does not show.&lt;/p&gt;&lt;p&gt;A preset says how much is drawn: &lt;i&gt;faithful&lt;/i&gt; nothing, &lt;i&gt;balanced&lt;/i&gt; with restraint, &lt;i&gt;detailed&lt;/i&gt; in full. Numbers that are given replace those of the preset.&lt;/p&gt;&lt;p&gt;The result lies exactly on the input's grid, divided by the model's scale factor, which is four for the shipped model; it keeps the data type, the DN encoding and NoData. The same seed gives the same pixels at the same place, whatever the extent or the tile size, so that neighbouring runs fit together without a seam.&lt;/p&gt;&lt;p&gt;On request all ten bands of 10 and 20 m come out at 2.5 m, red edge and short-wave infrared among them.&lt;/p&gt;&lt;p&gt;The input needs red, green and blue bands; near infrared is used when it is there. Bands are recognised by their names (B04, red, ...) or given by number. Another model may need other bands, and says so.&lt;/p&gt;</source>
        <translation>&lt;p&gt;将 10 m 像素的 Sentinel-2 栅格转换为 2.5 m 像素的栅格。插件自带的小型扩散模型负责添加细节；随后通过数学投影使结果与测量值一致：经 Sentinel-2 传感器模型模拟后，结果会还原为输入。&lt;/p&gt;&lt;p&gt;&lt;b&gt;小于 10 m 的细节是生成的，并非实测所得。&lt;/b&gt;这些细节看似合理，但不能作为证据。请输出不确定度图层，以查看模型的各样本在何处存在差异；对于 10 m 输入中看不到的目标，请勿计数或量测。&lt;/p&gt;&lt;p&gt;预设决定采样多少细节：&lt;i&gt;忠实&lt;/i&gt;不采样，&lt;i&gt;均衡&lt;/i&gt;适度采样，&lt;i&gt;细节&lt;/i&gt;充分采样。给出的数值将取代预设中的数值。&lt;/p&gt;&lt;p&gt;结果与输入的格网精确对齐，像素大小为输入除以模型的放大倍数（内置模型为四倍）；结果保持数据类型、DN 编码和无数据值 (NoData) 不变。无论范围或分块大小如何，相同的种子在相同位置总是得到相同的像素，因此相邻的多次运行可以无缝拼接。&lt;/p&gt;&lt;p&gt;如有需要，10 m 和 20 m 的全部十个波段都可以输出为 2.5 m，其中包括红边和短波红外。&lt;/p&gt;&lt;p&gt;输入需要红、绿、蓝波段；如有近红外波段也会使用。波段按名称（B04、red 等）识别，或按波段号指定。其他模型可能需要其他波段，届时会给出提示。&lt;/p&gt;</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>A day (2024-06-30), a month (2024-06), a year (2024), or a range of them with a slash between (2024-06-01/2024-08-31); one side of it may stay empty. Left empty, any date.</source>
        <translation>某日(2024-06-30)、某月(2024-06)、某年(2024)，或以斜杠分隔的区间(2024-06-01/2024-08-31)；一侧可留空。全部留空表示任意日期。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Added to DN before dividing: -1000 for products of processing baseline 04.00 and later unless the raster was harmonised. Left empty, it is read from the product that the raster lies in or the bands' offset, else 0.</source>
        <translation>在除法之前加到 DN 上：对于处理基线 04.00 及更高版本的产品为 -1000，除非栅格已经过协调处理 (harmonised)。留空则从栅格所在的产品或波段的偏移量读取，否则为 0。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>All of the drawn detail: sharpest to look at, and most invented.</source>
        <translation>保留全部绘制的细节：看起来最清晰，臆造也最多。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Another model: a .safetensors file with its .json beside it, as exported by the training. It decides bands, pixel size and scale factor. Left empty, the shipped model runs.</source>
        <translation>其他模型：由训练导出的 .safetensors 文件及与其同放的 .json 文件。它决定波段、像素大小和放大倍数。留空则使用内置模型。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Balanced</source>
        <translation>均衡</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Classes of the scene classification that become NoData, with commas between. 0 NoData, 1 saturated or defective, 2 dark area, 3 cloud shadow, 4 vegetation, 5 bare ground, 6 water, 7 unclassified, 8 and 9 cloud, 10 thin cirrus, 11 snow.</source>
        <translation>场景分类中要设为无数据值 (NoData) 的类别，以逗号分隔。0 无数据，1 饱和或有缺陷，2 暗区，3 云影，4 植被，5 裸地，6 水体，7 未分类，8 和 9 云，10 薄卷云，11 雪。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Detailed</source>
        <translation>细节</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Earth Search, Planetary Computer or Copernicus Data Space, the name of one that you keep in the dock, or the address of any other STAC API or static catalogue.</source>
        <translation>Earth Search、Planetary Computer 或 Copernicus Data Space，您在面板中保存的目录的名称，或其他任意 STAC API 或静态目录的地址。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Entry of QGIS's authentication manager with a user name and a password (basic authentication), for an archive that asks for them: for the Copernicus Data Space the access key and the secret key of its object storage. They go to the engine's process alone, and are neither stored nor logged. Left empty, those that are kept with the catalogue.</source>
        <translation>QGIS 认证管理器中含有用户名和密码的条目(基本认证)，用于要求凭据的存档：对于 Copernicus Data Space，为其对象存储的访问密钥和私密密钥。它们只传给引擎进程，既不保存也不写入日志。留空则使用与目录一起保存的凭据。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Faithful</source>
        <translation>忠实</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Find Sentinel-2 scenes</source>
        <translation>查找 Sentinel-2 场景</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Footprints of the scenes in degrees, best first, with the fields id, time, platform, tile, cloud and covered (per cent of the extent, of the whole pass), baseline, collection, thumbnail and catalogue. Empty where there is no such scene.</source>
        <translation>以度为单位的场景覆盖范围，最佳者在前，字段为 id、time、platform、tile、cloud 和 covered(占范围的百分比，按整次过境计)、baseline、collection、thumbnail 和 catalogue。没有符合的场景时为空。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with smaller pixels on the same grid, a quarter as wide with the shipped model.</source>
        <translation>格网相同、像素更小的 GeoTIFF；使用内置模型时，像素宽度为输入的四分之一。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with the error to expect, as a standard deviation in reflectance, one band for each band of the result. It comes from the spread of the samples and the drawn detail, calibrated on ground whose truth is known, whatever the temperature. Needs an ensemble of 2 or more, which is 4 unless given; with the preset 'faithful' the samples serve this layer only and the result stays the regression estimate.</source>
        <translation>包含预期误差的 GeoTIFF，以反射率的标准差表示，每个波段对应结果的一个波段。误差由样本的离散程度和采样细节得出，并用真值已知的地区进行了校准，与温度无关。需要集合数为 2 或以上，未给出时为 4；使用预设 'faithful'（忠实）时，样本仅用于此图层，结果仍为回归估计。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>GeoTIFF with what was read of the archive, at 10 m; its scene classification lies beside it, with _scl before the ending. Left empty, it lies beside the result, with _10m before the ending.</source>
        <translation>从存档读取的 10 m 数据的 GeoTIFF；其场景分类位于旁边，扩展名前加 _scl。留空时位于结果旁边，扩展名前加 _10m。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many dates are measured together, 1 to 12. With more than one the clearest scenes that cover the whole extent are read, and brought to the newest of them or to the one that is named: each shows the ground at other places within its pixels, and together they show more of it than one can. Clouds and what has changed do not count; clouds of the newest are filled. The log says how far each lies off and how much of it counts. Reading and computing take longer.</source>
        <translation>一起测量多少个日期，1 到 12。多于一个时，读取覆盖整个范围的最晴朗的场景，并把它们配准到其中最新的或指定的场景：每个场景在像素内的不同位置显示地面，合在一起显示的比单独一个场景更多。云和已变化之处不计；最新场景的云会被填补。日志说明每个场景偏移多少、有多少有效。读取和计算需要更长时间。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many per cent of the extent may be cloud or cloud shadow, by the scene classification.</source>
        <translation>根据场景分类，范围内允许为云或云影的百分比。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How many scenes to list at most; the search ends when there are so many.</source>
        <translation>最多列出多少景；达到该数量后查找结束。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much is drawn. 'faithful': only what the model is sure of, its regression estimate. 'balanced': part of the drawn detail is kept. 'detailed': all of it, sharpest and most invented. Steps, ensemble, temperature and strength, where given, replace what the preset says. Its number does as well: 0 faithful, 1 balanced, 2 detailed.</source>
        <translation>绘制多少细节。'faithful'：只保留模型有把握的部分，即回归估计。'balanced'：保留部分绘制的细节。'detailed'：全部保留，最清晰，臆造也最多。步数、集合、温度和强度如有给出，将取代预设中的值。也可以用编号：0 faithful，1 balanced，2 detailed。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much of what the model's regression estimate adds to interpolation is kept: 0 nothing, 1 everything. Less is smoother. Left empty, as the preset says.</source>
        <translation>保留多少模型回归估计在插值之上增加的内容：0 为不保留，1 为全部保留。越小越平滑。留空则按预设。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. Left empty, as the preset says.</source>
        <translation>样本在回归估计之上添加的细节的保留比例：0 为不保留，1 为全部保留。留空则按预设。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>How sharp the input is, which decides how much of it can be brought out. 'auto' goes by what it is: for measured reflectance the modulation transfer function (MTF) that is published of Sentinel-2's bands, .24 to .28 at the Nyquist frequency, and the instrument's noise; for eight-bit pictures, which were sharpened and are noisier, .48. 'product' and 'picture' choose one of the two, a number from 0.1 to 0.6 is the MTF of all bands. The result's tags say what was assumed.</source>
        <translation>输入有多清晰，这决定了能从中还原多少细节。'auto' 按输入的类型决定：实测反射率采用 Sentinel-2 各波段公布的调制传递函数（MTF），即奈奎斯特频率处 0.24 至 0.28，以及仪器噪声；经过锐化、噪声更大的八位图片采用 0.48。'product' 和 'picture' 选择其中之一；0.1 到 0.6 之间的数字表示所有波段的 MTF。结果的标签会说明所作的假设。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Id of a scene, such as 'Find Sentinel-2 scenes' gives; dates and cloud then do not count, unless several dates are measured together. Left empty, the newest clear scene is taken, of those that cover the whole extent.</source>
        <translation>场景的标识，例如“查找 Sentinel-2 场景”给出的；此时日期和云量不起作用，除非一起测量多个日期。留空则取覆盖整个范围的最新晴朗场景。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Ids of the catalogue's collections to look in, with commas between. Left empty, those that are known to hold Sentinel-2 level 2A; of a catalogue that is given by its address, all.</source>
        <translation>要查找的目录数据集标识，以逗号分隔。留空时使用已知含有 Sentinel-2 L2A 的数据集；若以地址给出目录，则查找全部。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Layer of polygons in place of the extent: its bounding box is the place. With the button for iteration there is one run for each polygon.</source>
        <translation>代替范围的多边形图层：其外接矩形即为地点。使用迭代按钮时，每个多边形运行一次。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Lists the Sentinel-2 scenes that an archive has of a place, the newest clear one first.</source>
        <translation>列出存档中某地点的 Sentinel-2 场景，最新的晴朗场景在前。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification of the Sentinel-2 product says. The input must be a level-2A product opened with 'Open Sentinel-2 product', or lie in one; for other rasters give the scene classification below.</source>
        <translation>按 Sentinel-2 产品的场景分类，将云、云影和有缺陷的像素设为无数据值 (NoData)。输入必须是用“打开 Sentinel-2 产品”打开的 2A 级产品，或位于这样的产品之中；对于其他栅格，请在下方给出场景分类。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification of the archive says.</source>
        <translation>按存档的场景分类，将云、云影和有缺陷的像元设为 NoData。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Metadata file of a Sentinel-2 product (MTD_MSIL1C.xml, MTD_MSIL2A.xml, ..._MTD_ALL.xml of Theia, .dim of SNAP), or its zip or tar as downloaded. The path of a folder may be typed too: SAFE, Theia, or the files of a quarterly mosaic.</source>
        <translation>Sentinel-2 产品的元数据文件（MTD_MSIL1C.xml、MTD_MSIL2A.xml、Theia 的 ..._MTD_ALL.xml、SNAP 的 .dim），或下载所得的 zip 或 tar。也可输入文件夹的路径：SAFE、Theia，或季度镶嵌影像的文件。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of samples drawn for each pixel. The result is their mean, which is smoother and more faithful. Left empty, as the preset says, or 4 when the uncertainty layer is asked for.</source>
        <translation>每个像素采样的样本数。结果为各样本的均值，更平滑、更忠实。留空则按预设；要求输出不确定度图层时为 4。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the blue band (B02). Left empty, it is found by its name.</source>
        <translation>蓝波段 (B02) 的波段号。留空则按名称查找。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the green band (B03). Left empty, it is found by its name.</source>
        <translation>绿波段 (B03) 的波段号。留空则按名称查找。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the near infrared band (B08). Left empty, it is found by its name; without one the run uses three bands.</source>
        <translation>近红外波段 (B08) 的波段号。留空则按名称查找；没有该波段时使用三个波段运行。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Number of the red band (B04). Left empty, it is found by its name.</source>
        <translation>红波段 (B04) 的波段号。留空则按名称查找。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Only what the model is sure of: nothing is drawn. The one to process further.</source>
        <translation>仅保留模型有把握的内容：不采样任何细节。适合后续处理。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Open Sentinel-2 product</source>
        <translation>打开 Sentinel-2 产品</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Opens a Sentinel-2 product as it was downloaded as one 10 m raster whose bands are named and hold reflectance.</source>
        <translation>将下载所得的 Sentinel-2 产品打开为一个 10 m 栅格，其波段带有名称并表示反射率。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Part of the drawn detail is kept: crisper to look at, little invented.</source>
        <translation>保留部分绘制的细节：看起来更清晰，臆造很少。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Part of the raster to super-resolve, in any CRS; it grows to whole source pixels. Left empty, everything is done.</source>
        <translation>栅格中要进行超分辨率重建的部分，可使用任意 CRS；范围会扩展到完整的源像素。留空则处理全部。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Project the result so that the Sentinel-2 sensor would have measured the input. Switch it off only for experiments.</source>
        <translation>对结果进行数学投影，使 Sentinel-2 传感器观测它时恰好得到输入。仅在试验时关闭。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Raster layer with 10 m Sentinel-2 bands: what 'Open Sentinel-2 product' gives, a file that GDAL reads, or a layer of another data provider, of which the needed part is copied first. Of services that deliver drawn pictures only known Sentinel-2 true-colour ones are taken: at most 4096 x 4096 px of 10 m, to look at, not for analysis.</source>
        <translation>包含 10 m Sentinel-2 波段的栅格图层：“打开 Sentinel-2 产品”的结果、GDAL 可读取的文件，或其他数据提供程序的图层（先复制其中所需的部分）。对于提供渲染图像的服务，仅接受已知的 Sentinel-2 真彩色服务：最多 4096 x 4096 px（10 m），仅供观看，不用于分析。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Reflectance = (DN + offset) / quantification value. Left empty, it is read from the product or the bands' scale, else 10000 for 16-bit data.</source>
        <translation>反射率 = (DN + 偏移量) / 量化值。留空则从产品或波段的比例读取，否则 16 位数据取 10000。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Sampling steps, 0 to 15. More steps give stronger detail and take longer; 0 gives the regression estimate, for which nothing is drawn. Left empty, as the preset says.</source>
        <translation>采样步数，0 到 15。步数越多，细节越强，耗时越长；为 0 时给出回归估计，不进行采样。留空则按预设。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Scene classification to leave out clouds by, on any grid: the file ending in _SCL_20m.jp2 of a level-2A product, for example. It holds whole class codes from 0 to 11 in one band. Where it is given, clouds are left out, and so are pixels that it has no class for, which the log says. Left empty, that of the product is used if clouds are to be left out.</source>
        <translation>用于去除云的场景分类，格网不限：例如 2A 级产品中以 _SCL_20m.jp2 结尾的文件。它在一个波段中包含 0 到 11 的整数类别代码。给出后将去除云，以及其中没有类别的像素（日志中会说明）。留空时，如需去除云，则使用产品自带的场景分类。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Side of the tiles the model sees, in source pixels. Smaller tiles need less memory; the result is the same.</source>
        <translation>模型所处理的分块的边长，以源像素计。分块越小，所需内存越少；结果相同。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Super-resolve a place</source>
        <translation>对某地点进行超分辨率</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>The place, as xmin,xmax,ymin,ymax with its CRS in square brackets, drawn on the map, or of a layer. Without a CRS the project's counts, or degrees where there is none.</source>
        <translation>地点：写作 xmin,xmax,ymin,ymax 并在方括号中注明 CRS，或在地图上绘制，或取自图层。未注明 CRS 时采用工程的 CRS，若无则按度计。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Turns a Sentinel-2 raster with 10 m pixels into one with 2.5 m pixels, with a diffusion model on this machine.</source>
        <translation>使用扩散模型在本机将 10 m 像素的 Sentinel-2 栅格转换为 2.5 m 像素的栅格。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Turns a place into a raster with 2.5 m pixels: finds a clear Sentinel-2 scene in an archive, reads what is needed of it, and super-resolves that.</source>
        <translation>把一个地点变成 2.5 m 像元的栅格：在存档中找到晴朗的 Sentinel-2 场景，读取所需部分并进行超分辨率。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Values that mean 'not measured' besides what the file says, as stored in it: numbers and ranges with commas between, such as -10000,0:5. 'none' among them: the NoData of the file itself does not count. What is set as additional no data value in the layer's properties counts too.</source>
        <translation>除文件所述之外，还表示“未测量”的值，按文件中存储的值给出：以逗号分隔的数字和区间，例如 -10000,0:5。其中含 'none' 时：文件自身的无数据值 (NoData) 不起作用。图层属性中设为“附加的无数据值”的值也起作用。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Virtual raster of the bands in pixels of 10 m, which refers to the product's own images.</source>
        <translation>由 10 m 像素的波段组成的虚拟栅格，引用产品自身的影像。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>What neighbouring tiles share, in source pixels; at least 64 are used.</source>
        <translation>相邻分块的重叠宽度，以源像素计；至少使用 64。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>What the model computes in. 'fp32' gives the same pixels on every machine. 'bf16' is faster on some processors and graphics cards. 'auto' takes 'bf16' where a short test shows it to be faster and to change reflectance by no more than 0.0005. Its number does as well: 0 auto, 1 fp32, 2 bf16.</source>
        <translation>模型计算所用的精度。'fp32' 在每台计算机上得到相同的像素。'bf16' 在某些处理器和显卡上更快。如果简短测试表明 'bf16' 更快，且反射率的变化不超过 0.0005，'auto' 就使用 'bf16'。也可使用编号：0 auto，1 fp32，2 bf16。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Where 20 m bands are that are not found by themselves, with commas between: numbers of the raster's bands, and files with the number of a band behind a #, such as B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2. A file may have pixels of 20 m. Counts with 'all ten' only.</source>
        <translation>无法自动找到的 20 m 波段所在的位置，以逗号分隔：栅格的波段号，或文件并在 # 之后写明波段号，例如 B05=5,B11=/data/B11.jp2,B12=/data/short_wave.tif#2。文件可以是 20 m 像素。仅在 'all ten' 时有效。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Where the model runs. 'auto' takes a GPU when there is one. Its number does as well: 0 auto, 1 cpu, 2 cuda, 3 mps.</source>
        <translation>模型在何处运行。'auto' 在有 GPU 时使用 GPU。也可使用编号：0 auto，1 cpu，2 cuda，3 mps。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Whole number that decides which detail is drawn. The same seed gives the same detail at the same place.</source>
        <translation>决定采样出哪些细节的整数。相同的种子在相同位置得到相同的细节。</translation>
    </message>
    <message>
        <location filename="../../ui/help_texts.py"/>
        <source>Write one more band into the uncertainty: the measured share, 0 to 1. It says how much of a pixel's detail comes from the estimate, which the measurement supports, and not from what was drawn: 1 where nothing was drawn. All bands together, averaged over about one source pixel.</source>
        <translation>在不确定性图层中多写一个波段：实测占比，0 到 1。它表示一个像素的细节有多少来自由测量支持的估计，而不是绘制出来的：没有绘制任何内容处为 1。所有波段合计，在约一个源像素范围内取平均。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/coarse.py"/>
        <source>Open the whole product with 'Open Sentinel-2 product' of the toolbox, or give files of the bands there.</source>
        <translation>请用工具箱中的“打开 Sentinel-2 产品”打开整个产品，或在工具箱中给出各波段的文件。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/coarse.py"/>
        <source>The layer has no bands of 20 m, and lies in no product that has them.</source>
        <translation>图层没有 20 m 波段，也不在含有这些波段的产品之中。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Bring them to one encoding first.</source>
        <translation>请先将各波段统一为同一种编码。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>Check whether its server is still there, and try again.</source>
        <translation>请检查其服务器是否仍可访问，然后重试。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>Save it as a GeoTIFF with 10 m pixels and use that.</source>
        <translation>请将其另存为 10 m 像素的 GeoTIFF，再使用该文件。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The bands differ in data type.</source>
        <translation>各波段的数据类型不同。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../engine/reading/grid.py"/>
        <source>The extent lies outside the layer.</source>
        <translation>范围位于图层之外。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The layer does not say how large its pixels are.</source>
        <translation>图层未给出像素大小。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <source>The layer's pixels could not be read.</source>
        <translation>无法读取图层的像素。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/export.py"/>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The temporary copy of the layer could not be written.</source>
        <translation>无法写入图层的临时副本。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Assign one to the file: Raster &gt; Projections &gt; Assign Projection.</source>
        <translation>请为文件指定坐标参照系：栅格 &gt; 投影 &gt; 指定投影。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Check whether its file or server is still there.</source>
        <translation>请检查其文件或服务器是否仍可访问。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Choose a Sentinel-2 raster layer.</source>
        <translation>请选择 Sentinel-2 栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Download the bands of the scene and use those.</source>
        <translation>请下载该景影像的各波段后使用。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Give it one with the Georeferencer.</source>
        <translation>请用配准工具为其配准。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Load a raster that holds all of them, for example one made with Raster &gt; Miscellaneous &gt; Merge.</source>
        <translation>请加载包含全部所需波段的栅格，例如用“栅格 &gt; 杂项 &gt; 合并”生成的栅格。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <location filename="../../engine/reading/named_bands.py"/>
        <source>Not all bands that the model needs were found.</source>
        <translation>未找到模型所需的全部波段。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>Run the algorithm from the Processing toolbox and choose the band numbers there, or name the bands in the file.</source>
        <translation>请从数据处理工具箱运行该算法并在其中选择波段号，或在文件中为波段命名。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer cannot be read.</source>
        <translation>无法读取该图层。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has no coordinate reference system.</source>
        <translation>图层没有坐标参照系。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has no georeference.</source>
        <translation>图层没有地理参考。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer has {count} band(s), but {bands} are needed.</source>
        <translation>图层有 {count} 个波段，但需要 {bands}。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer holds complex numbers, which are not reflectance.</source>
        <translation>图层包含复数，不是反射率。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer is a rendered service: it holds colours drawn for the eye, not reflectance.</source>
        <translation>该图层是渲染后的服务：其内容是供目视的颜色，而不是反射率。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>The layer is not a raster layer.</source>
        <translation>该图层不是栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <source>There is no raster layer to super-resolve.</source>
        <translation>没有可用于超分辨率重建的栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/facts.py"/>
        <location filename="../../engine/reading/one_grid.py"/>
        <source>Use integer or floating point bands.</source>
        <translation>请使用整型或浮点型波段。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>An image of the product cannot be opened.</source>
        <translation>无法打开产品的某个影像文件。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>Download the product again.</source>
        <translation>请重新下载该产品。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/gdal_files.py"/>
        <source>Use the one that holds all bands, by its name as it is written here. Add rasters of one band each as layers and join them first with Raster &gt; Miscellaneous &gt; Build Virtual Raster, each in a band of its own.</source>
        <translation>请使用包含全部波段的那个栅格，名称按此处所写。若各栅格只有一个波段，请先将其添加为图层，再用“栅格 &gt; 杂项 &gt; 构建虚拟栅格”合并，每个栅格各占一个波段。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/packed.py"/>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>Check the path, and that QGIS can open it.</source>
        <translation>请检查路径，并确认 QGIS 能打开该文件。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/packed.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input cannot be loaded as a raster layer.</source>
        <translation>无法将输入加载为栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>A service has no end: the extent is missing.</source>
        <translation>服务没有边界：缺少范围。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Give an EXTENT of at most {side} x {side} pixels of {pixel:g} m.</source>
        <translation>请给出不超过 {side} x {side} 像素（像素大小 {pixel:g} m）的 EXTENT。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent cannot be brought to metres.</source>
        <translation>无法将范围换算为米。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The extent is too large for a service.</source>
        <translation>范围对于服务而言过大。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The service gave no picture for part of the extent.</source>
        <translation>服务未返回部分范围的图像。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>The service's finest pixels are {pixel:.0f} m wide.</source>
        <translation>该服务最精细的像素宽 {pixel:.0f} m。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Try again when its server answers, or choose an extent that it covers.</source>
        <translation>请在其服务器恢复响应后重试，或选择其覆盖的范围。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/picture_copy.py"/>
        <source>Use a service that shows {needed:g} m.</source>
        <translation>请使用能提供 {needed:g} m 像素的服务。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>Choose the SCL band of a level-2A product.</source>
        <translation>请选择 2A 级产品的 SCL 波段。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>Save it as a GeoTIFF and use that.</source>
        <translation>请将其另存为 GeoTIFF，再使用该文件。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>The scene classification has {count} bands, but it must have one, with the codes of the classes.</source>
        <translation>场景分类有 {count} 个波段，但它只能有一个波段，其值为类别代码。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/products.py"/>
        <source>The scene classification is not a file with a coordinate reference system of its own.</source>
        <translation>场景分类不是自带坐标参照系的文件。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Model {model}, checkpoint {sha256}</source>
        <translation>模型 {model}，检查点 {sha256}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Reflectance = (DN + {offset}) / {quantification}</source>
        <translation>反射率 = (DN + {offset}) / {quantification}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Scenes {scenes}, sensed {times}, processing baseline {baselines}, from {catalogue}</source>
        <translation>场景 {scenes}，成像时间 {times}，处理基线 {baselines}，来自 {catalogue}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Sentinel-2 at 10 m as the archive has it: {scenes}. {attribution}.</source>
        <translation>存档中 10 m 的 Sentinel-2：{scenes}。{attribution}。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Sharpness of the input: MTF {mtf} at its Nyquist frequency</source>
        <translation>输入的清晰度：奈奎斯特频率处的 MTF 为 {mtf}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>Steps {steps}, ensemble {ensemble}, seed {seed}, temperature {temperature}, strength {strength}</source>
        <translation>步数 {steps}，集合数 {ensemble}，种子 {seed}，温度 {temperature}，强度 {strength}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>The error to expect of {source} super-resolved, as a standard deviation in reflectance: where the model does not know.</source>
        <translation>{source} 超分辨率结果的预期误差，以反射率的标准差表示：指出模型没有把握的地方。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>ensemble {n}</source>
        <translation>集合数 {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>reflectance</source>
        <translation>反射率</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>seed {n}</source>
        <translation>种子 {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>steps {n}</source>
        <translation>步数 {n}</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>super-resolved</source>
        <translation>超分辨率</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{n} bands</source>
        <translation>{n} 个波段</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{source}, super-resolved {factor} times by Subpixel {version}. Detail finer than the source pixels is generated, not measured. Seen through the Sentinel-2 sensor model it differs from the input by {rmse} reflectance (RMS).</source>
        <translation>{source}，由 Subpixel {version} 超分辨率重建，分辨率提高到 {factor} 倍。小于源像素的细节是生成的，并非实测所得。经 Sentinel-2 传感器模型模拟后，它与输入的反射率相差 {rmse}（RMS）。</translation>
    </message>
    <message>
        <location filename="../../ui/layers/result.py"/>
        <source>{when}: super-resolved from {source}</source>
        <translation>{when}：由 {source} 超分辨率重建</translation>
    </message>
    <message>
        <location filename="../../ui/layers/style.py"/>
        <source>Short-wave infrared ({bands})</source>
        <translation>短波红外（{bands}）</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Last lines of the log:</source>
        <translation>日志的最后几行：</translation>
    </message>
    <message>
        <location filename="../../ui/messages.py"/>
        <source>Subpixel: details</source>
        <translation>Subpixel：详情</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The engine is not set up yet. Open the Subpixel dock (Raster &gt; Subpixel) and press 'Set up the engine'.</source>
        <translation>引擎尚未安装。请打开 Subpixel 面板（栅格 &gt; Subpixel）并点击“安装引擎”。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/algorithm.py"/>
        <source>The engine was shut down during the run.</source>
        <translation>引擎在运行过程中被关闭。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>The tile side must be at least {n} pixels more than the overlap.</source>
        <translation>分块边长必须比重叠宽度至少大 {n} 像素。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {path}: the result is a GeoTIFF; give a name that ends in .tif.</source>
        <translation>{name} = {path}：结果为 GeoTIFF；请给出以 .tif 结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is not a number: give 0 or -1000, or leave it empty.</source>
        <translation>{name} = {value} 不是数字：请给出 0 或 -1000，或留空。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a number from 0 to 1.</source>
        <translation>{name} = {value} 超出范围：请给出 0 到 1 之间的数。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a positive number, 10000 for Sentinel-2 products, or leave it empty.</source>
        <translation>{name} = {value} 超出范围：请给出正数，Sentinel-2 产品为 10000，或留空。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} = {value} is out of range: give a whole number from {low} to {high}.</source>
        <translation>{name} = {value} 超出范围：请给出 {low} 到 {high} 之间的整数。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} and {other} are one file ({path}): give them two names.</source>
        <translation>{name} 和 {other} 是同一个文件({path})：请给它们不同的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} is the input itself ({path}): choose another file name.</source>
        <translation>{name} 就是输入文件本身（{path}）：请选择其他文件名。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name} would replace a file that the input is read from ({path}): choose another file name.</source>
        <translation>{name} 会替换输入所读取的文件（{path}）：请选择其他文件名。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/checks.py"/>
        <source>{name}: the folder {folder} does not exist. Create it or choose another one.</source>
        <translation>{name}：文件夹 {folder} 不存在。请创建该文件夹或选择其他文件夹。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>Give the file of one as SCL; only products of level L2A bring one along.</source>
        <translation>请在 SCL 中给出分类文件；只有 L2A 级产品自带场景分类。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <source>The scene classification cannot be loaded as a raster layer.</source>
        <translation>无法将场景分类加载为栅格图层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/clouds.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../engine/process/archive.py"/>
        <location filename="../../engine/reading/scene.py"/>
        <source>There is no scene classification.</source>
        <translation>没有场景分类。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/destination.py"/>
        <source>Virtual raster</source>
        <translation>虚拟栅格</translation>
    </message>
    <message>
        <location filename="../../ui/processing/destination.py"/>
        <source>{name} = {path}: the result is a virtual raster; give a name that ends in .vrt.</source>
        <translation>{name} = {path}：结果为虚拟栅格；请给出以 .vrt 结尾的名称。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>10 m bands</source>
        <translation>10 m 波段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Add the one that you need as a layer, by its name as it is written here, or choose the product that is among them.</source>
        <translation>请按此处所写的名称将所需的栅格添加为图层，或选择其中的产品。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>All files</source>
        <translation>所有文件</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Bands</source>
        <translation>波段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>Check the folder and the free space.</source>
        <translation>请检查文件夹和可用空间。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../core/errors.py"/>
        <location filename="../../engine/archive/network.py"/>
        <location filename="../../engine/reading/raster.py"/>
        <source>Check the path.</source>
        <translation>请检查路径。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Choose its MTD_MSIL1C.xml or MTD_MSIL2A.xml, or the zip as it was downloaded.</source>
        <translation>请选择其 MTD_MSIL1C.xml 或 MTD_MSIL2A.xml，或下载所得的 zip 文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Download the product with all of its bands, or take the visible bands and near infrared alone.</source>
        <translation>请下载包含所有波段的产品，或仅使用可见光波段和近红外波段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Left out, because the product does not have them, or not encoded as its other bands: {bands}.</source>
        <translation>已略去，因为产品中没有这些波段，或其编码与其他波段不同：{bands}。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Offset (added to DN)</source>
        <translation>偏移量（加到 DN 上）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Processing baseline</source>
        <translation>处理基线</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Processing level</source>
        <translation>处理级别</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Quantification value (DN per reflectance)</source>
        <translation>量化值（单位反射率对应的 DN）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Scene classification (SCL)</source>
        <translation>场景分类 (SCL)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sensing time</source>
        <translation>成像时间</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sentinel-2 product</source>
        <translation>Sentinel-2 产品</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>Sentinel-2 products</source>
        <translation>Sentinel-2 产品</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The file is not a Sentinel-2 product.</source>
        <translation>该文件不是 Sentinel-2 产品。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output cannot be created.</source>
        <translation>无法创建输出文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The product does not exist.</source>
        <translation>产品不存在。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>The product has none of the 20 m bands.</source>
        <translation>产品中没有任何 20 m 波段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>There is no Sentinel-2 product, but other rasters.</source>
        <translation>没有 Sentinel-2 产品，但有其他栅格。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>{title}, processing baseline {baseline}: reflectance = (DN {offset}) / {quantification:g}.</source>
        <translation>{title}，处理基线 {baseline}：反射率 = (DN {offset}) / {quantification:g}。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/openproduct.py"/>
        <source>{title}: reflectance = (DN {offset}) / {quantification:g} ({origin}).</source>
        <translation>{title}：反射率 = (DN {offset}) / {quantification:g}（{origin}）。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>20 m bands (number or file)</source>
        <translation>20 m 波段（波段号或文件）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Additional NoData (DN)</source>
        <translation>附加的无数据值 (NoData)（DN）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Agree with the measurement</source>
        <translation>与测量值保持一致</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Bands of the result</source>
        <translation>结果的波段</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Blue band (B02)</source>
        <translation>蓝波段 (B02)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Classes to leave out</source>
        <translation>要去除的类别</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Ensemble (samples per pixel)</source>
        <translation>集合数（每像素的样本数）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Extent</source>
        <translation>范围</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Green band (B03)</source>
        <translation>绿波段 (B03)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Leave out clouds</source>
        <translation>去除云</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Measured share in the uncertainty</source>
        <translation>不确定性中的实测占比</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Near infrared band (B08)</source>
        <translation>近红外波段 (B08)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Other model</source>
        <translation>其他模型</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Output data type</source>
        <translation>输出数据类型</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Pixels of the result</source>
        <translation>结果的像元</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Preset</source>
        <translation>预设</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Red band (B04)</source>
        <translation>红波段 (B04)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sampling steps</source>
        <translation>采样步数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sentinel-2 raster</source>
        <translation>Sentinel-2 栅格</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Sharpness of the input (MTF)</source>
        <translation>输入的清晰度（MTF）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Strength (share of the estimated detail)</source>
        <translation>强度（估计细节的保留比例）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Super-resolved</source>
        <translation>超分辨率结果</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Temperature (share of the drawn detail)</source>
        <translation>温度（采样细节的保留比例）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile overlap (source pixels)</source>
        <translation>分块重叠（源像素）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Tile side (source pixels)</source>
        <translation>分块边长（源像素）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/parameters.py"/>
        <source>Uncertainty</source>
        <translation>不确定度</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <source>Give either an extent, as xmin,xmax,ymin,ymax [EPSG:n], or a layer of polygons.</source>
        <translation>请给出范围(xmin,xmax,ymin,ymax [EPSG:n])或多边形图层，二者选一。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give xmin,xmax,ymin,ymax with xmin &lt; xmax and ymin &lt; ymax.</source>
        <translation>请给出 xmin,xmax,ymin,ymax，且 xmin &lt; xmax、ymin &lt; ymax。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../ui/processing/plan.py"/>
        <location filename="../../core/archive/request.py"/>
        <location filename="../../core/request.py"/>
        <location filename="../../core/tiles/extent.py"/>
        <source>The extent is empty.</source>
        <translation>范围为空。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <location filename="../../engine/process/archive.py"/>
        <source>The extent is missing.</source>
        <translation>缺少范围。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/asking.py"/>
        <source>Two places are given.</source>
        <translation>给出了两个地点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Best scene</source>
        <translation>最佳场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>Scenes at most</source>
        <translation>最多场景数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>The algorithm was not prepared.</source>
        <translation>算法尚未完成准备。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>The best one: {scene} of {day}.</source>
        <translation>最佳场景：{day} 的 {scene}。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/findscenes.py"/>
        <source>{n} scene(s), best first, of {looked} that {catalogue} has; {cloudy} had too much cloud.</source>
        <translation>{catalogue} 有 {looked} 景，列出 {n} 景，最佳者在前；{cloudy} 景云量过多。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Collections</source>
        <translation>数据集</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Credentials of the archive</source>
        <translation>存档的凭据</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Dates</source>
        <translation>日期</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Dates that are measured together</source>
        <translation>一起测量的日期数</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Most cloud over the extent (%)</source>
        <translation>范围内最大云量 (%)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/parameters.py"/>
        <source>Polygons in place of the extent</source>
        <translation>代替范围的多边形</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Choose a model of {bands}, or give a raster with its bands to 'Super-resolve Sentinel-2'.</source>
        <translation>请选择使用 {bands} 的模型，或把含有所需波段的栅格交给“Sentinel-2 超分辨率重建”。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Choose another scene, or go on with the clouds.</source>
        <translation>请选择其他场景，或不去除云继续。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>The model needs bands that are not read of an archive.</source>
        <translation>该模型需要的波段不会从存档中读取。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <location filename="../../core/process/failures.py"/>
        <location filename="../../engine/archive/piece.py"/>
        <location filename="../../engine/archive/several/reading.py"/>
        <location filename="../../engine/writing/journal.py"/>
        <location filename="../../engine/writing/writer.py"/>
        <source>The output could not be written.</source>
        <translation>无法写入输出文件。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/places/superresolveextent.py"/>
        <source>What was read, at 10 m</source>
        <translation>读取的数据(10 m)</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>20 m bands are given, and all ten bands are not asked for.</source>
        <translation>给出了 20 m 波段，但没有要求输出全部十个波段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>A model is given, and the size of another one's pixels.</source>
        <translation>给出了一个模型，又给出了另一个模型的像元大小。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Band {number} is chosen twice.</source>
        <translation>波段 {number} 被选择了两次。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Choose one from 1 to {count}, or leave it empty.</source>
        <translation>请选择 1 到 {count} 之间的波段，或留空。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give each colour a band of its own.</source>
        <translation>请为每种颜色指定不同的波段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Give numbers or files for {bands}, as in B05=5,B11=/path/of/B11.jp2.</source>
        <translation>请为 {bands} 给出波段号或文件，例如 B05=5,B11=/path/of/B11.jp2。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Leave one of them out.</source>
        <translation>请去掉其中一个。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Open it with 'Open Sentinel-2 product' of the toolbox first, and take the layer that it gives.</source>
        <translation>请先用工具箱中的“打开 Sentinel-2 产品”将其打开，再使用得到的图层。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>Set BANDS_OUT to 'all ten' too.</source>
        <translation>请同时将 BANDS_OUT 设为 'all ten'。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The input is a whole Sentinel-2 product.</source>
        <translation>输入是整个 Sentinel-2 产品。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>The layer has no band {number}.</source>
        <translation>图层没有波段 {number}。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/plan.py"/>
        <source>{band} is no band of 20 m.</source>
        <translation>{band} 不是 20 m 波段。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/provider.py"/>
        <source>Subpixel: Sentinel-2 super-resolution</source>
        <translation>Subpixel：Sentinel-2 超分辨率</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Finishing the file</source>
        <translation>正在完成文件写入</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>No scene is clear enough: each of the {n} that {catalogue} has of this place and time has more than {cloud:g} % of cloud over the extent. Allow more cloud, or other dates.</source>
        <translation>没有足够晴朗的场景：{catalogue} 在该地点和时间的 {n} 景中，每一景在该范围内的云量都超过 {cloud:g} %。请允许更多云量或更换日期。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Scene of {day}</source>
        <translation>{day} 的场景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>Scene of {day}, {share:.0f} % of cloud over the extent</source>
        <translation>{day} 的场景，范围内云量 {share:.0f} %</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{catalogue} has no scene of this place and time. Allow other dates, or choose another place.</source>
        <translation>{catalogue} 没有该地点和时间的场景。请更换日期或选择其他地点。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done:.1f} of {total:.1f} MB read</source>
        <translation>已读取 {done:.1f} / {total:.1f} MB</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{done} of {total} steps, {left} left</source>
        <translation>第 {done}/{total} 步，剩余 {left}</translation>
    </message>
    <message>
        <location filename="../../ui/processing/reporting.py"/>
        <source>{n} scene(s) found</source>
        <translation>已找到 {n} 景</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Consistency RMSE (reflectance)</source>
        <translation>一致性 RMSE（反射率）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Preset {preset}: steps {steps}, ensemble {ensemble}, temperature {temperature:g}, strength {strength:g}.</source>
        <translation>预设 {preset}：步数 {steps}，集合数 {ensemble}，温度 {temperature:g}，强度 {strength:g}。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Seconds</source>
        <translation>耗时（秒）</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>Seen through the sensor model the result differs from the input by {rmse:.1e} reflectance (RMS). Detail finer than the source pixels is generated, not measured.</source>
        <translation>经传感器模型模拟后，结果与输入的反射率相差 {rmse:.1e}（RMS）。小于源像素的细节是生成的，并非实测所得。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>The uncertainty layer needs several samples: set the ensemble to 2 or more and the steps to 1 or more.</source>
        <translation>不确定度图层需要多个样本：请将集合数设为 2 或以上，步数设为 1 或以上。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/running.py"/>
        <source>{size} pixels in {seconds:.1f} s on {device}.</source>
        <translation>{size} 像素，用时 {seconds:.1f} 秒，设备 {device}。</translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>Copying the part of the layer that is needed</source>
        <translation>正在复制图层中所需的部分</translation>
    </message>
    <message>
        <location filename="../../ui/processing/superresolve.py"/>
        <source>{name} is a true-colour product: its pixels are tones made for the eye, not reflectance. The result is a picture to look at; do not use it for analysis.</source>
        <translation>{name} 是真彩色产品：其像素是为目视制作的色调，不是反射率。结果仅供观看；请勿用于分析。</translation>
    </message>
</context>
<context>
    <name>SubpixelDock</name>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Bands</source>
        <translation>波段(&amp;B)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Extent</source>
        <translation>范围(&amp;E)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;From</source>
        <translation>起始日期(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Layer</source>
        <translation>图层(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Output</source>
        <translation>输出(&amp;O)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Preset</source>
        <translation>预设(&amp;P)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Quantification</source>
        <translation>量化值(&amp;Q)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Steps</source>
        <translation>步数(&amp;S)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Temperature</source>
        <translation>温度(&amp;T)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>&amp;Uncertainty layer</source>
        <translation>不确定度图层(&amp;U)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>A .safetensors file with its .json beside it; left empty, the shipped model runs</source>
        <translation>.safetensors 文件及与其同放的 .json 文件；留空则使用内置模型</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add the result of the selected run to the map again</source>
        <translation>将所选运行的结果重新添加到地图</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add to map</source>
        <translation>添加到地图</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Add, change or remove catalogues, and choose their credentials</source>
        <translation>添加、更改或移除目录，并选择其凭据</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Also write the error to expect, as a standard deviation in reflectance: where the model does not know</source>
        <translation>同时写出预期误差，以反射率的标准差表示：指出模型没有把握的地方</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Archive that is asked; it learns which place you ask for</source>
        <translation>被查询的存档；它会得知您查询的地点</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with blue light (B02)</source>
        <translation>蓝光波段 (B02)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with green light (B03)</source>
        <translation>绿光波段 (B03)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with near infrared (B08); without one the model runs on three bands</source>
        <translation>近红外波段 (B08)；没有该波段时，模型使用三个波段运行</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Band with red light (B04)</source>
        <translation>红光波段 (B04)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Bands and reflectance</source>
        <translation>波段与反射率</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Bands of the result. All ten: red edge, narrow near infrared and short-wave infrared, measured at 20 m, come to the same pixels as the others</source>
        <translation>结果的波段。全部十个：以 20 m 测量的红边、窄近红外和短波红外也与其他波段具有相同的像素</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Blue</source>
        <translation>蓝</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Build a private Python environment in the QGIS profile</source>
        <translation>在 QGIS 用户配置中建立专用的 Python 环境</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Catalogue</source>
        <translation>目录</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Comp&amp;are</source>
        <translation>对比(&amp;A)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>DN added before dividing: -1000 for products of processing baseline 04.00 and later (from 25 January 2022) unless the raster was harmonised. Left empty, as found in the file</source>
        <translation>在除法之前加到 DN 上的值：对于处理基线 04.00 及更高版本（自 2022 年 1 月 25 日起）的产品为 -1000，除非栅格已经过协调处理 (harmonised)。留空则采用文件中的值</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>DN per unit of reflectance: reflectance = (DN + offset) / quantification. Left empty, as found in the file</source>
        <translation>单位反射率对应的 DN：反射率 = (DN + 偏移量) / 量化值。留空则采用文件中的值</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Detail finer than the layer's pixels is generated, not measured.</source>
        <translation>小于图层像素的细节是生成的，并非实测所得。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Dev&amp;ice</source>
        <translation>设备(&amp;I)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Double-click to add the result to the map</source>
        <translation>双击可将结果添加到地图</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Draw</source>
        <translation>绘制</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Draw a rectangle on the map</source>
        <translation>在地图上绘制矩形</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>E&amp;nsemble</source>
        <translation>集合数(&amp;N)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Edit...</source>
        <translation>编辑...</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Find scenes</source>
        <translation>查找场景</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>First day that a scene may be of</source>
        <translation>场景可以属于的第一天</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>GeoTIFF to write; left empty, a temporary file</source>
        <translation>要写入的 GeoTIFF；留空则为临时文件</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Green</source>
        <translation>绿</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>How much of the extent, not of the scene, may be cloud or cloud shadow</source>
        <translation>范围内(而非整个场景)允许的云和云影比例</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>How much of what the samples add to the regression estimate is kept: 0 nothing, 1 everything. As the preset says until changed</source>
        <translation>样本在回归估计之上添加的细节的保留比例：0 为不保留，1 为全部保留。未更改时按预设</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Last day that a scene may be of</source>
        <translation>场景可以属于的最后一天</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Leave out clouds</source>
        <translation>去除云</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>List the scenes of the extent, to choose one</source>
        <translation>列出该范围的场景以供选择</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Make clouds, their shadows and faulty pixels NoData, as the scene classification says</source>
        <translation>按场景分类，将云、云影和有缺陷的像素设为无数据值 (NoData)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Most c&amp;loud</source>
        <translation>最大云量(&amp;L)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>NIR</source>
        <translation>近红外</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>O&amp;ffset</source>
        <translation>偏移量(&amp;F)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>One line for each pass of the satellite, best first; the selected one is super-resolved</source>
        <translation>卫星每次过境一行，最佳的在前；将对所选场景进行超分辨率处理</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Open the help, which comes with the plugin</source>
        <translation>打开插件自带的帮助</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Other &amp;model</source>
        <translation>其他模型(&amp;M)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Pi&amp;xels</source>
        <translation>像元(&amp;X)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Pre&amp;view</source>
        <translation>预览(&amp;V)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Put the chosen scene, or the newest clear one, on the map as it was measured, before a run</source>
        <translation>运行之前，将所选场景或最新的晴空场景按实测显示在地图上</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Put the settings of the selected run into the form</source>
        <translation>将所选运行的设置填入表单</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Raster layer that says where clouds are, on any grid: the file of a level-2A product that ends in _SCL_20m.jp2, for example. Left empty, that of the layer's own product</source>
        <translation>指明云所在位置的栅格图层，网格不限：例如 2A 级产品中以 _SCL_20m.jp2 结尾的文件。留空则使用图层所属产品自带的场景分类</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Recent runs</source>
        <translation>最近的运行</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Red</source>
        <translation>红</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Same seed, same detail at the same place</source>
        <translation>种子相同，则相同位置的细节相同</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Samples per pixel; the result is their mean. As the preset says until changed</source>
        <translation>每个像素的样本数；结果为各样本的均值。未更改时按预设</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sampling steps: more steps, stronger detail, longer run; 0 gives the regression estimate. As the preset says until changed</source>
        <translation>采样步数：步数越多，细节越强，运行越久；为 0 时给出回归估计。未更改时按预设</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Scene classification (SCL)</source>
        <translation>场景分类 (SCL)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Scenes found</source>
        <translation>找到的场景</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>See&amp;d</source>
        <translation>种子(&amp;D)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sentinel-2 raster layer; 10 m pixels for the shipped model</source>
        <translation>Sentinel-2 栅格图层；内置模型需要 10 m 像素</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Set up the en&amp;gine</source>
        <translation>安装引擎(&amp;G)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Sho&amp;w at 10 m</source>
        <translation>以 10 m 显示(&amp;W)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Show the input in place of the result, and back again</source>
        <translation>在输入与结果之间切换显示</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Size of the result's pixels. Those of 1.25 m are an experiment: they show no more than those of 2.5 m, enlarged</source>
        <translation>结果像元的大小。1.25 米是一个实验：显示的内容并不比放大后的 2.5 米更多</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Size of the result, its file, the memory and the time that the run will take</source>
        <translation>结果和文件的大小，以及运行所需的内存和时间</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Start; QGIS stays usable</source>
        <translation>开始运行；期间 QGIS 仍可使用</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop looking and reading</source>
        <translation>停止查找和读取</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Stop; nothing is written</source>
        <translation>停止；不写入任何内容</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Subpixel</source>
        <translation>Subpixel</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Super-&amp;resolve</source>
        <translation>超分重建(&amp;R)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>The engine is not set up yet: it needs PyTorch, which QGIS does not have.</source>
        <translation>引擎尚未安装：它需要 PyTorch，而 QGIS 不含 PyTorch。</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>To</source>
        <translation>终止日期</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Try the settings on 64 x 64 pixels in the middle of the map</source>
        <translation>在地图中心的 64 x 64 像素上试用当前设置</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Use settings</source>
        <translation>使用设置</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>What a sample of the values says: reflectance of land is some .03 to .5</source>
        <translation>数值抽样的情况：陆地的反射率约为 .03 到 .5</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>What is super-resolved; it grows to whole pixels of the layer</source>
        <translation>要进行超分辨率重建的区域；会扩展到图层的完整像素</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Where the input comes from: a layer of the project, or a scene of a public archive, of which only the extent is read</source>
        <translation>输入的来源：工程中的图层，或公共存档中的场景(只读取所选范围)</translation>
    </message>
    <message>
        <location filename="../../ui/dock/dock.ui"/>
        <source>Where the model runs; automatic takes a GPU when there is one</source>
        <translation>模型在何处运行；“自动”在有 GPU 时使用 GPU</translation>
    </message>
</context>
</TS>
