"""A list model of dictionaries."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QObject, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """Rows of equal keys; each key is a role. Replaced whole, or some come and go."""

    def __init__(self, roles: tuple[str, ...], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._roles = {Qt.ItemDataRole.UserRole + at: name for at, name in enumerate(roles, 1)}
        self.rows: list[dict[str, Any]] = []

    def roleNames(self) -> dict[int, QByteArray]:  # noqa: N802 - Qt's name
        """Return the roles by which QML reads."""
        return {role: QByteArray(name.encode()) for role, name in self._roles.items()}

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008, N802 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return one value."""
        return self.rows[index.row()].get(self._roles.get(role, ""))

    def replace(self, rows: list[dict[str, Any]]) -> None:
        """Show other rows.

        By a reset: a list whose rows are all taken away and put in anew may stay empty until somebody scrolls. Qt's
        "DelegateModel::cancel: index out range", said now and then of a row in the making, harms nothing.
        """
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def change(self, at: int, values: dict[str, Any]) -> None:
        """Change some values of a row."""
        self.rows[at] = {**self.rows[at], **values}
        index = self.index(at, 0)
        self.dataChanged.emit(index, index)

    def append(self, rows: list[dict[str, Any]]) -> None:
        """Add rows at the end."""
        self.insert(len(self.rows), rows)

    def insert(self, at: int, rows: list[dict[str, Any]]) -> None:
        """Add rows before the row `at`."""
        if rows:
            self.beginInsertRows(QModelIndex(), at, at + len(rows) - 1)
            self.rows[at:at] = rows
            self.endInsertRows()

    def remove(self, at: int, count: int) -> None:
        """Take rows away."""
        if count:
            self.beginRemoveRows(QModelIndex(), at, at + count - 1)
            del self.rows[at : at + count]
            self.endRemoveRows()
