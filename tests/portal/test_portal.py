"""The portal's doors: publishing from folders and collections, HTTP, the clerk."""

import datetime as dt
import json
import re
import threading
from pathlib import Path

import httpx
import msgspec
import pytest
from fastapi.testclient import TestClient
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.blocks import Article, Heading, Items, Paragraph, Table
from kiosk.content.errors import RecordError
from kiosk.content.operations import Put
from kiosk.content.records import Document, Ending, EndingHow
from kiosk.requests.receipts import new_number
from sync.portal import statutes
from sync.portal.app import make_app
from sync.portal.document_page import document_page
from sync.portal.markup import from_html, from_markdown
from sync.portal.places import PortalPlaces
from sync.portal.plainly import plainly
from sync.portal.sources import compare, read_folder
from sync.portal.store import Store
from tests.conftest import Portal, program
from tests.disk import no_room
from tests.portal.sealed import sealed_request


def test_a_statute_becomes_blocks() -> None:
    found = statutes.blocks(
        "## 第一章 总 则\n\n第一条 为了甲。\n\n本法所称乙。\n\n（一）丙\n\n### 第一节 一般\n\n第一百二十条之一 丁。\n\n| a | b |\n|---|---|\n| 1 | 2 |\n"
    )
    assert found[0] == Heading(text="第一章　总则", level=1)
    assert found[1] == Article(label="第一条", number=1, paragraphs=("为了甲。", "本法所称乙。", "（一）丙"))
    assert found[3].number == 120 and found[3].insertion == 1
    assert isinstance(found[4], Table) and found[4].rows[1] == ("1", "2")


def test_versions_become_a_family(small_statutes: Path) -> None:
    found = statutes.documents(statutes.read(small_statutes))
    by_family: dict[str, list] = {}
    for document in found:
        by_family.setdefault(document.family, []).append(document)
    several = [versions for versions in by_family.values() if len(versions) > 1]
    assert several
    for versions in several:
        amended = [v for v in versions if v.ending is not None and v.ending.how is EndingHow.AMENDED]
        assert len(amended) < len(versions)
        assert all(v.ending.by in {other.id for other in versions if other is not v} for v in amended)


def test_the_books_of_the_civil_code_are_parts_not_versions(small_statutes: Path) -> None:
    titles = [d.title for d in statutes.documents(statutes.read(small_statutes))]
    assert "中华人民共和国民法典 继承编" in titles


def test_a_broken_line_is_named(tmp_path: Path) -> None:
    file = tmp_path / "x.jsonl"
    file.write_text('{"id":"a","title":"t","body":""}\n{broken\n')
    with pytest.raises(RecordError, match="line 2"):
        list(statutes.read(file))


@given(st.text(max_size=400))
@settings(max_examples=150)
def test_any_markup_gives_blocks(source: str) -> None:
    for convert in (from_html, from_markdown):
        for block in convert(source):
            assert type(block) in (Heading, Paragraph, Items, Table)


def test_hostile_markup() -> None:
    found = from_html(
        '<h2>题</h2><script>alert(1)</script><p onclick="x">段<a href="javascript:1">字</a><img src="file:///x"></p><iframe src=x></iframe><ul><li>一<li>二</ul><table><tr><th>甲<td>乙</table>'
    )
    assert found == (
        Heading(text="题", level=2),
        Paragraph(text="段字"),
        Items(items=("一", "二")),
        Table(rows=(("甲", "乙"),)),
    )
    assert from_markdown("<script>x</script>\n\n**粗**")[-1] == Paragraph(text="粗")
    from_html("<div>" * 20_000 + "深" + "</div>" * 20_000)
    with pytest.raises(RecordError):
        from_html("x" * 20_000_001)


def test_a_folder_of_records(tmp_path: Path) -> None:
    (tmp_path / "m").mkdir()
    (tmp_path / "m" / "x.png").write_bytes(b"png")
    (tmp_path / "body.md").write_text("# 题\n\n段落")
    record = {
        "kind": "document",
        "id": "a",
        "title": "甲",
        "body_markdown": "body.md",
        "attachments": [{"file": "m/x.png"}],
    }
    (tmp_path / "a.json").write_text(json.dumps(record))
    read = read_folder(tmp_path)
    assert read.records[0].body[0] == Heading(text="题") and read.records[0].attachments[0].size == 3
    assert compare({}, read.records).added == 1
    for bad, word in (
        ('{"kind":"document","id":"a","title":"乙"}', "twice"),
        ("{", "b.json"),
        ('{"kind":"document","id":"c","title":"x","attachments":[{"file":"../../etc/passwd"}]}', "outside"),
    ):
        (tmp_path / "b.json").write_text(bad)
        with pytest.raises(RecordError, match=word):
            read_folder(tmp_path)


def test_publishing_twice_publishes_nothing(home: Path, small_statutes: Path) -> None:
    before = sorted((home / "portal" / "release" / "metadata").iterdir())
    said = program("mingchuang-portal", "publish", "--statutes", small_statutes, home=home).stdout
    assert "新增 0，修改 0，撤下 0" in said
    assert sorted((home / "portal" / "release" / "metadata").iterdir()) == before


def test_what_vanishes_from_a_source_is_dropped_and_other_sources_stay(home: Path, tmp_path: Path) -> None:
    folder = tmp_path / "records"
    folder.mkdir()
    (folder / "a.json").write_text('{"kind":"document","id":"only","title":"唯一"}')
    said = program("mingchuang-portal", "publish", "--records", folder, home=home).stdout
    assert "新增 1" in said and "撤下" in said and "撤下 0" not in said
    program("mingchuang-sync", "--import", home / "portal" / "release", home=home)
    found = json.loads(program("mingchuang", "search", "劳动法", "--json", home=home).stdout)
    assert found[0]["title"] == "中华人民共和国劳动法"


def test_init_never_overwrites(home: Path) -> None:
    done = program("mingchuang-portal", "init", home=home, check=False)
    assert done.returncode == 1 and "Traceback" not in done.stderr and "不会覆盖" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        ("publish", "--records", "/nowhere"),
        ("publish", "--statutes", "/nowhere"),
        ("requests", "show", "x"),
        ("serve",),
        ("refresh",),
    ],
)
def test_errors_are_plain(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    done = program("mingchuang-portal", *arguments, home=tmp_path / "empty", check=False)
    assert done.returncode == 1 and "Traceback" not in done.stderr and done.stderr.strip()


def test_release_files_have_ranges_and_etags(portal: Portal) -> None:
    index = httpx.get(f"{portal.url}/release/metadata/timestamp.json")
    assert index.status_code == 200 and index.headers["etag"] and index.headers["cache-control"] == "no-cache"
    pack = next((portal.home / "portal" / "release" / "targets" / "packs").iterdir())
    url = f"{portal.url}/release/targets/packs/{pack.name}"
    part = httpx.get(url, headers={"Range": "bytes=10-19"})
    assert part.status_code == 206 and part.content == pack.read_bytes()[10:20]
    assert httpx.get(url, headers={"Range": "bytes=99999999-"}).status_code == 416
    assert httpx.head(url).headers["content-length"] == str(pack.stat().st_size)
    for path in ("..%2f..%2fkeys%2ftimestamp.pem", "../keys/timestamp.pem", "%2e%2e/portal.sqlite", "none"):
        assert httpx.get(f"{portal.url}/release/{path}").status_code == 404


def test_wrong_requests_are_refused(portal: Portal) -> None:
    def post(data: bytes) -> int:
        return httpx.post(f"{portal.url}/v1/requests", content=data).status_code

    assert post(b"") == 400 and post(b"{}") == 400 and post(b"[" * 10_000) == 400
    assert post(b"x" * 2_000_000) == 413
    assert httpx.get(f"{portal.url}/openapi.json").json()["paths"]["/v1/requests"]


def test_a_request_is_taken_once_and_a_forgery_not(portal: Portal, request_file: Path) -> None:
    import msgspec

    from kiosk.places import TerminalPlaces
    from kiosk.requests.outbox import Outbox

    program("mingchuang-sync", "--import", portal.home / "portal" / "release", home=portal.home)
    receipt = json.loads(program("mingchuang", "apply", request_file, "--json", home=portal.home).stdout)["receipt"]
    sealed = Outbox(TerminalPlaces(portal.home / "terminal").outbox).pending()[0]
    body = msgspec.json.encode(sealed)
    answers: list[httpx.Response] = []
    threads = [
        threading.Thread(
            target=lambda: answers.append(httpx.post(f"{portal.url}/v1/requests", content=body, timeout=30))
        )
        for _ in range(8)
    ]
    [t.start() for t in threads]
    [t.join() for t in threads]
    assert {a.status_code for a in answers} == {200} and len({a.json()["digest"] for a in answers}) == 1
    forged = msgspec.json.encode(msgspec.structs.replace(sealed, agency="dl-zfb"))
    assert httpx.post(f"{portal.url}/v1/requests", content=forged).status_code == 400
    listed = json.loads(program("mingchuang-portal", "requests", "list", "--json", home=portal.home).stdout)
    assert [row["receipt"] for row in listed] == [receipt]
    page = httpx.get(f"{portal.url}/r/{receipt.lower()}")
    assert page.status_code == 200 and "已收到" in page.text and "测试甲乙丙" not in page.text
    assert "Received" in httpx.get(f"{portal.url}/r/{receipt}", headers={"Accept-Language": "en"}).text


def test_receipts_cannot_be_found_by_trying(portal: Portal) -> None:
    answers = [httpx.get(f"{portal.url}/v1/requests/{new_number()}").status_code for _ in range(40)]
    assert answers[0] == 404 and answers[-1] == 429


def test_the_clerks_steps(portal: Portal, request_file: Path, tmp_path: Path) -> None:
    home = portal.home
    program("mingchuang-sync", "--import", home / "portal" / "release", home=home)
    receipt = json.loads(program("mingchuang", "apply", request_file, "--json", home=home).stdout)["receipt"]
    program("mingchuang-sync", "--once", "--portal", portal.url, home=home)
    shown = json.loads(program("mingchuang-portal", "requests", "show", receipt, "--json", home=home).stdout)
    assert shown["form"]["name"] == "测试甲乙丙" and shown["form"]["delivery"] == "collect"
    pdf = tmp_path / "form.pdf"
    program("mingchuang-portal", "requests", "show", receipt, "--pdf", pdf, home=home)
    assert pdf.read_bytes().startswith(b"%PDF") and pdf.stat().st_mode & 0o077 == 0
    program("mingchuang-portal", "requests", "correct", receipt, home=home)
    wrong = program("mingchuang-portal", "requests", "correct", receipt, home=home, check=False)
    assert wrong.returncode == 1 and "Traceback" not in wrong.stderr
    for step in (("correct", receipt, "--done"), ("extend", receipt), ("answer", receipt, "--kind", "partly")):
        program("mingchuang-portal", "requests", *step, home=home)
    status = httpx.get(f"{portal.url}/v1/requests/{receipt}").json()
    assert [e["state"] for e in status["events"]] == [
        "received",
        "correction_requested",
        "corrected",
        "extended",
        "answered",
    ]
    (home / "offices").rename(home / "taken away")
    gone = program("mingchuang-portal", "requests", "show", receipt, home=home, check=False)
    assert gone.returncode == 1 and "私钥" in gone.stderr


def test_a_document_taken_away_by_phone(portal: Portal) -> None:
    listed = program("mingchuang-portal", "publish", "--progress", home=portal.home)
    assert listed.returncode == 0
    with httpx.Client(base_url=portal.url) as http:
        page = http.get("/d/dl-gongkai-2023-2", headers={"Accept-Language": "zh-CN"})
        english = http.get("/d/dl-gongkai-2023-2", headers={"Accept-Language": "en"})
        missing = http.get("/d/no-such")
    assert page.status_code == 200 and "大政公开办〔2023〕2号" in page.text and "现行有效" in page.text
    assert "In force" in english.text and "script" not in page.text
    assert "script-src" not in page.headers["content-security-policy"]
    assert missing.status_code == 404 and "撤下" in missing.text


def test_the_page_of_a_document_shows_its_validity_and_runs_nothing() -> None:
    ended = Document(
        id="x",
        title="<script>alert(1)</script>办法",
        ending=Ending(how=EndingHow.REPEALED, on=dt.date(2020, 1, 1), by_title="新<b>办法"),
        body=(Paragraph(text="<img src=x onerror=y>"), Table(rows=(("<i>",),)), Items(items=("<a>",))),
    )
    page = document_page(ended, dt.date(2026, 1, 1), "zh_CN")
    assert "已废止" in page and "由《新&lt;b&gt;办法》替代" in page
    assert not re.search(r"<(script|img|i|a|b)[ >]", page)


def test_a_disk_that_fails_is_no_refusal_and_is_told_plainly(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """Found by ``python -m tests.crash --only publish-fault --seed 20002``: clerks saw a stack trace."""
    places = PortalPlaces(tmp_path / "portal")
    app = make_app(places)
    store, body = Store(places.database), msgspec.json.encode(sealed_request())
    with TestClient(app) as client:
        with no_room():
            answer = client.post("/v1/requests", content=body)
        assert answer.status_code == 503
        assert client.post("/v1/requests", content=body).status_code == 200
    document = Document(id="a", title="甲")
    with no_room(), pytest.raises(SystemExit), plainly():
        store.apply([Put(record=document)], "records")
    told = capsys.readouterr().err
    assert "OperationalError" in told and "Traceback" not in told
    assert store.records("document") == []
