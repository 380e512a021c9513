"""The attacks that The Update Framework is made against (specification 1.5.2), on the real daemon as a process.

After each: what is shown is as before, the status says why, and an honest portal brings the terminal on again.
"""

import datetime as dt
import gzip
import shutil
import time
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest
import zstandard
from tuf.api.metadata import Metadata, MetaFile, Root, Snapshot, TargetFile, Timestamp

from kiosk.content.operations import Put
from kiosk.content.records import Document
from kiosk.requests.outbox import Outbox
from kiosk.words import say
from sync.daemon.healing import open_library
from sync.release import packs
from sync.release.index import NAME, PackInfo, ReleaseIndex
from sync.release.repository import Repository
from tests.hostile.conftest import Answer, Hostile, Lie, Stage, put
from tests.hostile.requests import waiting_request

HASTE = "from sync.release import fetch, http; fetch.PATIENCE = 2; http.HEADER_SECONDS = 1; http.READ_SECONDS = 2"


def holds(stage: Stage, lie: Lie | None, *codes: str, quick: str = "") -> None:
    """Sync with the lie: nothing changes, and the status says why in words."""
    before = stage.shown()
    assert stage.portal is not None
    stage.portal.lie = lie
    status = stage.sync(quick=quick)
    assert status.result in codes, status
    words = say(f"error.{status.result}", **status.params)
    assert words and words != f"error.{status.result}" and words in stage.said
    assert stage.shown() == before
    assert stage.peak < 400_000_000


def recovers(stage: Stage) -> None:
    """Sync honestly: the newest release is shown."""
    assert stage.portal is not None
    stage.portal.lie = None
    stage.publish(put(99, "以后"))
    status = stage.sync()
    assert status.result == "ok", stage.said
    assert stage.shown()[1].keys() == stage.records.keys()


def instead(part: str, data: bytes, **headers: str) -> Lie:
    """Give `data` for every path that has `part` in it."""

    def lie(answer: Answer, path: str) -> bool:
        if part in path:
            answer.send(data, **headers)
        return part in path

    return lie


def older(directory: Path) -> Lie:
    """Serve a directory as it was."""

    def lie(answer: Answer, path: str) -> bool:
        file = directory / path
        answer.send(file.read_bytes() if file.is_file() else b"", 200 if file.is_file() else 404)
        return True

    return lie


def keep(stage: Stage, name: str = "kept") -> Path:
    shutil.copytree(stage.release, stage.base / name)
    return stage.base / name


# -- arbitrary content


def test_arbitrary_content_in_a_pack(stage: Stage) -> None:
    stage.publish(put(1, "新"))

    def lie(answer: Answer, path: str) -> bool:
        if "packs/" in path:
            answer.send(b"\x28\xb5\x2f\xfd" + b"\x00" * ((stage.release / path).stat().st_size - 4))
        return "packs/" in path

    holds(stage, lie, "release.tampered")
    recovers(stage)


def test_arbitrary_metadata(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    for name in ("timestamp.json", "snapshot.json", "targets.json"):
        holds(stage, instead(name, b"\x00\xff" * 99), "release.metadata_broken")
    for name in ("timestamp.json", "2.root.json"):
        holds(stage, instead(name, b"[" * 16_000), "release.metadata_broken")  # Nesting without end.
    recovers(stage)


@pytest.mark.parametrize("slip", ["out of its directory", "no zone", "year one", "the last year"])
def test_a_signed_index_with_a_slip_is_not_taken(stage: Stage, slip: str) -> None:
    index = stage.repository.index()
    raw = msgspec.to_builtins(index) | {"sequence": 7}
    when = {
        "no zone": "2026-11-24T01:00:00",
        "year one": "0001-01-01T00:00:00Z",
        "the last year": "9999-12-31T23:59:59Z",
    }
    if slip in when:
        raw["released_at"] = when[slip]
    else:
        raw["base"]["name"] = "packs/../../../../evil"
    data = msgspec.json.encode(raw)
    target = TargetFile.from_data(NAME, data, ["sha256"])
    honest = keep(stage)
    _sign_targets(stage.repository, {NAME: target}, data)
    holds(stage, None, "release.metadata_broken")
    assert stage.portal is not None
    stage.portal.directory = stage.release
    shutil.copy(honest / "targets" / _index_file(honest), stage.release / "targets")
    stage.repository._sign_release(index, stage.repository._targets(), dt.datetime.now(dt.UTC))
    recovers(stage)


def _index_file(release: Path) -> str:
    return next(f.name for f in (release / "targets").iterdir() if f.name.endswith(NAME))


def _sign_targets(repository: Repository, targets: dict[str, TargetFile], data: bytes) -> None:
    """Sign, with the true keys, an index the portal itself would never make."""
    from sync.release import repository as module

    file = repository._target_path(NAME, targets[NAME].hashes["sha256"])
    module.save(data, file)
    version = max(repository._versions("targets")) + 1
    signed = Metadata(
        module.Targets(
            version=version, expires=module.dt.datetime.now(dt.UTC) + module.EXPIRY["targets"], targets=targets
        )
    )
    signed.sign(repository._signer("targets"))
    module.save(signed.to_bytes(), repository._file("targets", version))
    repository.refresh(dt.datetime.now(dt.UTC))


# -- rollback, freeze, mix and match


def test_rollback_of_everything(stage: Stage) -> None:
    old = keep(stage)
    stage.publish(put(1, "新"))
    assert stage.sync().result == "ok"
    holds(stage, older(old), "release.rolled_back")
    recovers(stage)


def test_rollback_of_the_snapshot_by_a_stolen_timestamp_key(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    assert stage.sync().result == "ok"
    stamp = stage.repository._file("timestamp", 0)
    signed = Metadata[Timestamp].from_file(str(stamp))
    signed.signed.version += 1
    signed.signed.snapshot_meta = MetaFile(version=1)
    signed.sign(stage.repository._signer("timestamp"))
    holds(stage, instead("timestamp.json", signed.to_bytes()), "release.rolled_back")
    stage.repository.refresh(dt.datetime.now(dt.UTC))
    recovers(stage)


def test_rollback_of_the_content_under_new_signatures(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    old = stage.repository.index(), stage.repository._targets()
    stage.publish(put(2, "更新"))
    assert stage.sync().result == "ok"
    new = stage.repository.index(), stage.repository._targets()
    stage.repository._sign_release(*old, dt.datetime.now(dt.UTC))
    holds(stage, None, "release.rolled_back")
    stage.repository._sign_release(*new, dt.datetime.now(dt.UTC))
    recovers(stage)


def test_freeze(stage: Stage) -> None:
    stage.publish(put(1, "新"), now=dt.datetime.now(dt.UTC) - dt.timedelta(days=60))
    holds(stage, None, "release.expired")
    recovers(stage)


def test_mix_and_match_of_metadata(stage: Stage) -> None:
    old = keep(stage)
    stage.publish(put(1, "新"))
    before = max((old / "metadata").glob("*.targets.json")).read_bytes()
    holds(stage, instead("targets.json", before), "release.tampered", "release.metadata_broken", "release.rolled_back")
    recovers(stage)


def test_mix_and_match_of_packs(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    one = next((stage.release / "targets" / "packs").glob("*delta*"))
    data = one.read_bytes()
    stage.publish(put(2, "新"))
    holds(stage, instead("packs/", data), "release.tampered")
    recovers(stage)


def test_a_pack_that_is_not_the_one_the_index_names(stage: Stage) -> None:
    """Signed, but of another place in the row: a portal's own mistake."""
    index = stage.publish(put(1, "新"))
    targets = stage.repository._targets()
    wrong = PackInfo(name=index.deltas[0].name, from_sequence=1, to_sequence=3, size=1)
    stage.repository._sign_release(
        ReleaseIndex(sequence=3, released_at=index.released_at, base=index.base, deltas=(wrong,)),
        targets,
        dt.datetime.now(dt.UTC),
    )
    holds(stage, None, "release.pack_broken")
    stage.repository._sign_release(index, targets, dt.datetime.now(dt.UTC))
    recovers(stage)


# -- endless data, slow retrieval, redirects, bombs


def test_endless_data(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    for part in ("timestamp.json", "root.json", "snapshot.json", "targets.json", "packs/", "index.json"):

        def lie(answer: Answer, path: str, part: str = part) -> bool:
            if part in path:
                answer.endless()
            return part in path

        holds(stage, lie, "release.endless")
        assert stage.portal is not None and stage.portal.sent < 50_000_000
    recovers(stage)


def _drip(answer: Answer) -> None:
    answer.send_response(200)
    answer.end_headers()
    while True:
        answer.wfile.write(b" ")
        answer.wfile.flush()
        time.sleep(0.1)


def _drip_head(answer: Answer) -> None:
    answer.wfile.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while True:
        answer.wfile.write(b"x")
        answer.wfile.flush()
        time.sleep(0.1)


def _silent(_: Answer) -> None:
    time.sleep(60)


def test_slow_retrieval(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    for way in (_drip, _drip_head, _silent):

        def lie(answer: Answer, path: str, way: Callable[[Answer], None] = way) -> bool:
            if "timestamp" in path:
                way(answer)
            return "timestamp" in path

        began = time.monotonic()
        holds(stage, lie, "release.slow", quick=HASTE)
        assert time.monotonic() - began < 60, "at 2 s of patience it must not hold the daemon for a minute"
    recovers(stage)


def test_a_redirect_is_not_followed(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    elsewhere = Hostile(stage.release)

    def lie(answer: Answer, path: str) -> bool:
        answer.send(b"x" * 1000, 302, Location=f"{elsewhere.url}/release/{path}")
        return True

    holds(stage, lie, "release.redirected")
    assert elsewhere.asked == []
    elsewhere.shutdown()
    recovers(stage)


def test_a_compressed_bomb_on_the_wire_is_not_unfolded(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    bomb = gzip.compress(b" " * 10_000_000)
    holds(stage, instead("timestamp.json", bomb, Content_Encoding="gzip"), "release.metadata_broken")
    recovers(stage)


def test_a_bomb_inside_a_signed_pack(stage: Stage, monkeypatch: pytest.MonkeyPatch) -> None:
    def bomb(_: object, *, from_sequence: int, to_sequence: int, base: bool, file: Path) -> int:
        header = packs.Header(from_sequence=from_sequence, to_sequence=to_sequence, base=base, count=12)
        compressor = zstandard.ZstdCompressor(level=19)
        with file.open("wb") as out, compressor.stream_writer(out, closefd=False) as unfold:
            unfold.write(msgspec.json.encode(header) + b"\n")
            for _ in range(12):
                unfold.write(b'{"op":"drop","id":"none","kind":"' + b"x" * 30_000_000 + b'"}\n')
        return file.stat().st_size

    index, targets = stage.repository.index(), stage.repository._targets()
    with monkeypatch.context() as patched:
        patched.setattr(packs, "write", bomb)
        stage.publish(put(1, "新"))
    holds(stage, None, "release.pack_too_large")
    stage.repository._sign_release(index, targets, dt.datetime.now(dt.UTC))
    recovers(stage)


def test_a_file_larger_than_the_disk_leaves_room_for_requests(stage: Stage) -> None:
    stage.publish(put(1, "新"))
    holds(stage, None, "release.disk", quick="from sync.release import client; client.RESERVE = 1 << 60")
    recovers(stage)


# -- keys


def test_wrong_keys(stage: Stage, tmp_path: Path) -> None:
    stranger = Stage(tmp_path / "stranger")
    stranger.repository.create(dt.datetime.now(dt.UTC))
    stranger.publish(put(1, "假"))

    def lie(answer: Answer, path: str) -> bool:
        if "root.json" in path:
            return False
        return older(stranger.release)(answer, path)

    holds(stage, lie, "release.unsigned")
    recovers(stage)


def test_a_root_of_a_stranger(stage: Stage, tmp_path: Path) -> None:
    stranger = Repository(tmp_path / "s", offline=tmp_path / "off", online=tmp_path / "on")
    root = Metadata[Root].from_bytes(stranger.create(dt.datetime.now(dt.UTC)))
    root.signed.version = 2
    root.sign(stranger._signer("root"))
    holds(stage, instead("2.root.json", root.to_bytes()), "release.unsigned")
    recovers(stage)


def test_a_withdrawn_root_key_signs_nothing_more(stage: Stage) -> None:
    old = stage.repository._signer("root")
    stage.repository.rotate("root", dt.datetime.now(dt.UTC))
    stage.publish(put(1, "新"))
    assert stage.sync().result == "ok"
    root = Metadata[Root].from_bytes(stage.repository.root())
    root.signed.version += 1
    root.sign(old)
    holds(stage, instead(f"{root.signed.version}.root.json", root.to_bytes()), "release.unsigned")
    recovers(stage)


def test_rotation_of_every_key_while_a_terminal_was_away(stage: Stage) -> None:
    for _ in range(3):
        for role in ("timestamp", "snapshot", "targets", "root"):
            stage.repository.rotate(role, dt.datetime.now(dt.UTC))
    recovers(stage)


def _thief(stage: Stage) -> Repository:
    """The online keys, and the whole release, in other hands."""
    copied = keep(stage, "thief")
    return Repository(copied, offline=stage.base / "no keys", online=stage.base / "online")


def _forward(thief: Repository, version: int) -> None:
    for role, kind in (("snapshot", Snapshot), ("timestamp", Timestamp)):
        newest = max(thief._versions(role), default=0)
        signed = Metadata[kind].from_file(str(thief._file(role, newest)))  # type: ignore[valid-type]
        signed.signed.version = version
        if role == "timestamp":
            signed.signed.snapshot_meta = MetaFile(version=version)
        signed.sign(thief._signer(role))
        signed.to_file(str(thief._file(role, version)))


def test_fast_forward_by_stolen_online_keys_and_recovery(stage: Stage) -> None:
    thief = _thief(stage)
    _forward(thief, 2**31 - 1)
    before = stage.shown()
    assert stage.portal is not None
    stage.portal.lie = older(thief.directory)
    assert stage.sync().result == "ok"  # Well signed, and it changes nothing:
    assert stage.shown()[1] == before[1]
    stage.publish(put(1, "新"))
    holds(stage, None, "release.rolled_back")  # but the honest portal is taken for a replay now,
    for role in ("snapshot", "timestamp"):
        stage.repository.rotate(role, dt.datetime.now(dt.UTC))
    recovers(stage)  # until it has new keys.


def test_online_keys_alone_publish_nothing(stage: Stage) -> None:
    thief = _thief(stage)
    version = max(thief._versions("targets"))
    false = Metadata.from_file(str(thief._file("targets", version)))
    false.signed.version = version + 1
    false.signed.targets.clear()
    false.sign(thief._signer("snapshot"))
    false.to_file(str(thief._file("targets", version + 1)))
    thief.refresh(dt.datetime.now(dt.UTC))
    holds(stage, older(thief.directory), "release.unsigned")
    stage.repository.refresh(dt.datetime.now(dt.UTC))
    stage.repository.refresh(dt.datetime.now(dt.UTC))
    recovers(stage)


def test_all_publishing_keys_stolen_and_recovery(stage: Stage) -> None:
    """With the targets key a thief shows what he likes; new keys take every word of it away again, on paper too."""
    thief = Repository(keep(stage, "thief"), offline=stage.base / "offline", online=stage.base / "online")
    false = Put(record=Document(id="false", title="假文件"))
    for _ in range(3):
        thief.publish([false], lambda: [false], {}, dt.datetime.now(dt.UTC))
    huge = 999_999
    index = thief.index()
    assert index.base is not None
    packs_of = thief._targets()
    base = thief._pack([false], 0, huge, base=True, targets=packs_of)
    thief._sign_release(
        ReleaseIndex(sequence=huge, released_at=index.released_at + dt.timedelta(days=3000), base=base),
        packs_of,
        dt.datetime.now(dt.UTC),
    )
    assert stage.portal is not None
    stage.portal.lie = older(thief.directory)
    assert stage.sync().result == "ok" and stage.library().document("false") is not None
    for role in ("targets", "snapshot", "timestamp"):
        stage.repository.rotate(role, dt.datetime.now(dt.UTC))
    recovers(stage)
    state = stage.library().state()
    assert state.sequence == stage.repository.index().sequence and stage.library().document("false") is None
    assert state.released_at is not None and state.released_at <= dt.datetime.now(dt.UTC)
    # A library rebuilt from the kept packs does not bring it back.
    stage.places.library.write_bytes(b"damaged")
    writer, healed = open_library(stage.places, dt.datetime.now(dt.UTC))
    writer.close()
    assert healed and stage.shown()[1].keys() == stage.records.keys()


def test_damaged_trust_heals(stage: Stage) -> None:
    """A power cut can leave any file of the trusted metadata empty, or none of them."""
    stage.repository.rotate("root", dt.datetime.now(dt.UTC))
    assert stage.sync().result == "ok"
    for file in [*stage.places.trust.glob("*.json"), *stage.places.trust.glob("root_history/*")]:
        file.write_bytes(b"")
    assert stage.sync().result == "ok"
    shutil.rmtree(stage.places.trust)
    recovers(stage)


# -- answers of the portal's API


def test_answers_to_a_pushed_request(stage: Stage) -> None:
    """The request stays in the outbox, sealed, whatever is answered; and the daemon stays small."""
    receipt = waiting_request(stage.places)
    lies: list[Callable[[Answer], None]] = [
        lambda answer: answer.endless(b" " * 65536),
        lambda answer: answer.send(gzip.compress(b" " * 50_000_000), Content_Encoding="gzip"),
        lambda answer: answer.send(b'{"receipt": "' + receipt.encode() + b'"}'),
        lambda answer: answer.send(b'{"receipt": "\xff"}'),
        lambda answer: answer.send(b'{"more": ' + b"[" * 100_000),
        lambda answer: answer.send(b"", 307, Location="http://127.0.0.1:9/elsewhere"),
    ]
    assert stage.portal is not None
    for told in lies:

        def lie(answer: Answer, path: str, told: Callable[[Answer], None] = told) -> bool:
            if "v1/requests" in path:
                told(answer)
            return "v1/requests" in path

        stage.portal.lie = lie
        status = stage.sync()
        assert status.result == "ok" and status.push_result != "ok"
        assert stage.peak < 400_000_000
        outbox = Outbox(stage.places.outbox)
        assert outbox.counts().waiting == 1 and len(outbox.pending()) == 1
        outbox.close()
