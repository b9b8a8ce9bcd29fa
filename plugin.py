"""Registers the Processing provider, the dock and its action, and takes them away again."""

from __future__ import annotations

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from .ui.language import install_translator
from .ui.messages import tr
from .ui.processing.algorithm import ICON
from .ui.processing.provider import SubpixelProvider


class SubpixelPlugin:
    """What QGIS holds while the plugin is enabled; `iface` is None in qgis_process."""

    def __init__(self, iface: Any) -> None:
        self._iface = iface
        self._translator: Optional[QTranslator] = None
        self._provider: Optional[SubpixelProvider] = None
        self._action: Optional[QAction] = None
        self._setup_action: Optional[QAction] = None
        self._dock: Any = None

    def initProcessing(self) -> None:
        """Called by qgis_process, and by `initGui`."""
        # First of all: whatever has words is made after it.
        if self._translator is None:
            self._translator = install_translator()
        if self._provider is None:
            self._provider = SubpixelProvider()
            QgsApplication.processingRegistry().addProvider(self._provider)

    def initGui(self) -> None:
        """Called by the desktop."""
        self.initProcessing()
        self._action = QAction(QIcon(ICON), tr("Super-resolve Sentinel-2"), self._iface.mainWindow())
        self._action.setObjectName("subpixel_toggle_dock")
        self._action.setCheckable(True)
        self._action.setToolTip(tr("Show or hide the Subpixel dock"))
        self._action.toggled.connect(self._toggle)
        self._iface.addRasterToolBarIcon(self._action)
        self._iface.addPluginToRasterMenu(tr("Subpixel"), self._action)
        self._setup_action = QAction(tr("Set up the engine"), self._iface.mainWindow())
        self._setup_action.setObjectName("subpixel_set_up_engine")
        self._setup_action.triggered.connect(self._open_setup)
        self._iface.addPluginToRasterMenu(tr("Subpixel"), self._setup_action)

    def _open_setup(self) -> None:
        if self._action is not None:
            self._action.setChecked(True)
            self._dock.open_setup()

    def _toggle(self, shown: bool) -> None:
        if self._dock is None:
            if not shown:
                return
            from .ui.dock.dock import SubpixelDock

            self._dock = SubpixelDock(self._iface)
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            self._dock.visibilityChanged.connect(self._follow)
        self._dock.setVisible(shown)
        if shown:
            self._dock.raise_()

    def _follow(self, _visible: bool) -> None:
        # A dock behind another tab is not visible but still open.
        if self._action is not None and self._dock is not None:
            self._action.setChecked(not self._dock.isHidden())

    def unload(self) -> None:
        """Called when the plugin is disabled or QGIS closes: stop what runs, remove what was added."""
        from .ui.engine.client import shut_down_engines

        if self._dock is not None:
            self._dock.close_down()
            self._iface.removeDockWidget(self._dock)
            self._dock.deleteLater()
            self._dock = None
        if self._action is not None:
            self._iface.removeRasterToolBarIcon(self._action)
            self._iface.removePluginRasterMenu(tr("Subpixel"), self._action)
            self._action.deleteLater()
            self._action = None
        if self._setup_action is not None:
            self._iface.removePluginRasterMenu(tr("Subpixel"), self._setup_action)
            self._setup_action.deleteLater()
            self._setup_action = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        shut_down_engines()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None
