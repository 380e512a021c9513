"""What a person typed: a type that refuses to be formatted, so that no log, message or file can hold it by mistake."""

from __future__ import annotations

from typing import Any, NoReturn


class Typed:
    """Text of a citizen. It leaves only by :meth:`reveal`: to the screen, to the search, to the seal.

    Formatting, printing, joining, pickling and hashing (so also caching) raise TypeError; ``repr`` says nothing.
    The text lies in a buffer that :meth:`forget` overwrites.
    """

    __slots__ = ("_buffer",)
    _buffer: bytearray
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, text: str | Typed = "") -> None:
        self._buffer = bytearray(text._buffer if isinstance(text, Typed) else text.encode("utf-8", "surrogatepass"))

    def reveal(self) -> str:
        """Return the text. Whoever calls this answers for where it goes."""
        return self._buffer.decode("utf-8", "surrogatepass")

    def forget(self) -> None:
        """Overwrite the text."""
        self._buffer[:] = bytes(len(self._buffer))
        self._buffer.clear()

    def __bool__(self) -> bool:
        return bool(self._buffer)

    def __len__(self) -> int:
        return len(self.reveal())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Typed):
            return self._buffer == other._buffer
        return self.reveal() == other if isinstance(other, str) else NotImplemented

    def __repr__(self) -> str:
        return "Typed(...)"

    def __str__(self) -> str:
        return self._refuse()

    def __format__(self, _: str) -> str:
        return self._refuse()

    def __reduce_ex__(self, _: Any) -> NoReturn:
        self._refuse()

    @staticmethod
    def _refuse() -> NoReturn:
        raise TypeError("what a person typed is not formatted, logged or pickled: reveal() says where it may go")
