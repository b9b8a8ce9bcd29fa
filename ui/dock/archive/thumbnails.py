"""Small pictures of scenes, fetched in the background through QGIS's network settings."""

from __future__ import annotations

from functools import partial

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QObject, Qt, QTimer, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QImageReader, QPalette, QPixmap
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

SIDE_PX = 48
# Whoever holds an archive may send anything: how much is taken, how long is waited, what is taken for a picture.
MOST_BYTES, PATIENCE_MS, MOST_SIDE_PX = 4_000_000, 20_000, 2048
_FORMATS = (b"jpeg", b"png", b"webp", b"gif")
_REMOTE = ("http", "https")


class Thumbnails(QObject):
    """Fetches pictures; what cannot be had is not told, since a placeholder stands there already.

    Attributes:
        arrived: emitted with the address and the picture.
    """

    arrived = pyqtSignal(str, QPixmap)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._replies: dict[str, QNetworkReply] = {}

    def fetch(self, address: str, local: bool) -> None:
        """Ask for a picture, once.

        Args:
            address: as the archive gives it, without a signature.
            local: whether the archive lies on this machine, so that its pictures may; a server's word opens no file.
        """
        url = QUrl(address) if "://" in address else QUrl.fromLocalFile(address)
        own = url.isLocalFile() and not url.host()
        if not address or address in self._replies or not (url.scheme() in _REMOTE or (local and own)):
            return
        request = QNetworkRequest(url)
        request.setAttribute(
            QNetworkRequest.Attribute.RedirectPolicyAttribute, QNetworkRequest.RedirectPolicy.NoLessSafeRedirectPolicy
        )
        # A picture is not worth a password.
        request.setAttribute(QNetworkRequest.Attribute.AuthenticationReuseAttribute, QNetworkRequest.LoadControl.Manual)
        reply = QgsNetworkAccessManager.instance().get(request)
        # Python owns it otherwise, and would destroy it in the middle of its own signal.
        reply.setParent(self)
        self._replies[address] = reply
        reply.downloadProgress.connect(partial(self._limit, address))
        reply.finished.connect(partial(self._came, address))
        patience = QTimer(reply)
        patience.setSingleShot(True)
        patience.timeout.connect(reply.abort)
        patience.start(PATIENCE_MS)

    def stop(self) -> None:
        """Wait for nothing any more."""
        replies, self._replies = self._replies, {}
        for reply in replies.values():
            reply.abort()
            reply.deleteLater()

    def _limit(self, address: str, received: int, total: int) -> None:
        if max(received, total) > MOST_BYTES and address in self._replies:
            self._replies[address].abort()

    def _came(self, address: str) -> None:
        reply = self._replies.pop(address, None)
        if reply is None:
            return
        if reply.error() == QNetworkReply.NetworkError.NoError:
            picture = picture_in(reply.readAll())
            if not picture.isNull():
                self.arrived.emit(address, picture)
        reply.deleteLater()


def picture_in(content: QByteArray) -> QPixmap:
    """The picture that bytes hold, small; a null one where they hold none, or one that nobody would call small."""
    buffer = QBuffer()
    buffer.setData(content)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    kind = QImageReader.imageFormat(buffer)
    # Others, such as SVG, may name files of their own.
    if bytes(kind) not in _FORMATS:
        return QPixmap()
    reader = QImageReader(buffer, kind)
    size, picture = reader.size(), QPixmap()
    if 0 < max(size.width(), size.height()) <= MOST_SIDE_PX:
        reader.setScaledSize(size.scaled(SIDE_PX, SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio))
        picture = QPixmap.fromImage(reader.read())
    # It must not outlive what it reads from.
    del reader
    return picture


def placeholder(palette: QPalette) -> QPixmap:
    """What stands where a picture will be, or is not to be had."""
    picture = QPixmap(SIDE_PX, SIDE_PX)
    picture.fill(palette.color(QPalette.ColorRole.Mid))
    return picture
