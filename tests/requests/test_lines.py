"""Lines of Chinese, as a printed page breaks them."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.requests.lines import broken


def measure(character: str) -> float:
    return 0.5 if character.isascii() else 1.0


def test_closing_marks_do_not_begin_a_line_and_words_stay_whole() -> None:
    lines = list(broken("为了保障因工作遭受事故伤害，GB/T 9704-2012规定（见附件）。", 6, measure))
    assert not any(line[0] in "，。）" for line in lines) and not any(line[-1] in "（" for line in lines)
    assert any("9704-2012" in line for line in lines) and any("GB/T" in line for line in lines)


@given(st.text(alphabet="中文，。（）《》 abc09./\n　", max_size=200), st.integers(4, 20))
def test_nothing_is_lost_and_lines_fit(text: str, width: int) -> None:
    lines = list(broken(text, width, measure))
    assert "".join("".join(lines).split()) == "".join(text.split())
    for line in lines:
        assert sum(map(measure, line)) <= width


def test_a_word_longer_than_a_line_is_broken() -> None:
    assert list(broken("a" * 30, 5, measure)) == ["a" * 10] * 3
