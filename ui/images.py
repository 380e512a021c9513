"""Pictures for QML: tinted icons, the brand mark, QR codes, and verified media within bounds."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from urllib.parse import unquote

import qrcode
from PySide6.QtCore import QByteArray, QObject, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

from kiosk.media import picture_format
from kiosk.places import TerminalPlaces, assets

LARGEST_SIDE = 16_384
LARGEST_MEGABYTES = 256
LARGEST_CODE = 600
"""Bytes a QR code on the glass may hold: of more no phone reads the modules any more."""


def _blank(size: QSize) -> QImage:
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _svg(name: str, size: QSize) -> QImage:
    image = _blank(size)
    renderer = QSvgRenderer(name)
    if renderer.isValid():
        renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
    return image


def _asked(size: QSize, default: int) -> QSize:
    side = default
    width, height = size.width() if size.width() > 0 else side, size.height() if size.height() > 0 else side
    return QSize(min(width, 2048), min(height, 2048))


class Icons(QQuickImageProvider):
    """``image://icon/<name>/<rrggbb>``."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803 - Qt
        """Return the icon in the colour asked for."""
        name, _, colour = id.partition("/")
        image = _svg(str(assets() / "icons" / f"{name}.svg"), _asked(requestedSize, 48))
        painter = QPainter(image)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        painter.fillRect(image.rect(), QColor("#" + colour))
        painter.end()
        return image


class Brand(QQuickImageProvider):
    """``image://brand/<name>``."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803 - Qt
        """Return the brand mark."""
        return _svg(str(assets() / "brand" / f"{id}.svg"), _asked(requestedSize, 64))


class QrCodes(QQuickImageProvider):
    """``image://qr/<percent-encoded text>``: one picture element a module."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803 - Qt
        """Return the code, without its quiet zone: the control has a white ground."""
        text = unquote(id)
        if len(text.encode("utf-8", "replace")) > LARGEST_CODE:
            return QImage()
        code = qrcode.QRCode(border=0)
        code.add_data(text)
        code.make(fit=True)
        matrix = code.get_matrix()
        image = QImage(len(matrix), len(matrix), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        for y, line in enumerate(matrix):
            for x, dark in enumerate(line):
                if dark:
                    image.setPixelColor(x, y, QColor("black"))
        side = _asked(requestedSize, 360)
        factor = max(1, min(side.width(), side.height()) // len(matrix))
        return image.scaled(len(matrix) * factor, len(matrix) * factor)


class MediaPictures(QQuickImageProvider):
    """``image://media/<sha256>/<width>``: verified files only, refused when they would unfold beyond bounds.

    Never asked for asynchronously: Qt holds its lock while it asks a provider what it is, and one in Python then waits
    for the interpreter that the other thread holds while it waits for that lock. `Pictures` reads beforehand instead.
    """

    def __init__(self, places: TerminalPlaces) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._places = places
        self.read_before: dict[str, QImage] = {}

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803 - Qt
        """Return the picture, scaled down to the width asked for."""
        return self.read_before.pop(id, None) or self.read(id)

    def read(self, id: str) -> QImage:
        """Return the picture ``<sha256>/<width>``; an empty one when there is none that may be shown."""
        sha256, _, width = id.partition("/")
        if len(sha256) != 64 or any(c not in "0123456789abcdef" for c in sha256):
            return QImage()
        file = self._places.media_file(sha256)
        try:
            with file.open("rb") as source:
                kind = picture_format(source.read(64))
        except OSError:
            return QImage()
        if not kind:
            return QImage()
        QImageReader.setAllocationLimit(LARGEST_MEGABYTES)
        # The format is told, not guessed: no other reader than that of the file's own first bytes gets to see it.
        reader = QImageReader(str(file), QByteArray(kind.encode()))
        reader.setAutoDetectImageFormat(False)
        reader.setAutoTransform(True)
        real = reader.size()
        if not real.isValid() or max(real.width(), real.height()) > LARGEST_SIDE:
            return QImage()
        wanted = int(width) if width.isdecimal() else 0
        if 0 < wanted < real.width():
            reader.setScaledSize(real.scaled(wanted, LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()


class Pictures(QObject):
    """``Bridge.pictures``: reads pictures in a thread of its own before they are shown."""

    ready = Signal(str)
    """The picture ``<sha256>/<width>`` can be shown at once."""

    _read = Signal(str, QImage)

    def __init__(self, provider: MediaPictures) -> None:
        super().__init__()
        self._provider = provider
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="pictures")
        self._read.connect(self._hand_over, Qt.ConnectionType.QueuedConnection)

    @Slot(str)
    def want(self, id: str) -> None:
        """Read this picture; `ready` follows."""
        self._pool.submit(lambda: self._read.emit(id, self._provider.read(id)))

    @Slot(str, QImage)
    def _hand_over(self, id: str, image: QImage) -> None:
        self._provider.read_before = {id: image}  # Taken at once, or not at all.
        self.ready.emit(id)
        self._provider.read_before.clear()

    def close(self) -> None:
        """End the thread."""
        self._pool.shutdown(wait=True, cancel_futures=True)
