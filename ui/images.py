"""Pictures for QML: tinted icons, the brand mark, QR codes, and verified media within bounds."""

from __future__ import annotations

from urllib.parse import unquote

import qrcode
from PySide6.QtCore import QByteArray, QSize, Qt
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
    """``image://media/<sha256>``: verified files only, refused when they would unfold beyond bounds."""

    def __init__(self, places: TerminalPlaces) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._places = places

    def requestImage(self, id: str, size: QSize, requestedSize: QSize) -> QImage:  # noqa: N802, N803 - Qt
        """Return the picture, scaled down where a smaller one was asked for."""
        if len(id) != 64 or any(c not in "0123456789abcdef" for c in id):
            return QImage()
        file = self._places.media_file(id)
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
        if 0 < requestedSize.width() < real.width():
            reader.setScaledSize(real.scaled(requestedSize.width(), LARGEST_SIDE, Qt.AspectRatioMode.KeepAspectRatio))
        return reader.read()
