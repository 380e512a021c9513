"""Sealing: the published vectors, and that nobody but the receiving office opens a request."""

import base64
import datetime as dt
import hashlib
import json
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.bindings._rust import openssl
from cryptography.hazmat.primitives.asymmetric import ec, mlkem, x25519
from cryptography.hazmat.primitives.hpke import AEAD, KDF, KEM, MLKEM768X25519PrivateKey, Suite
from hypothesis import given
from hypothesis import strategies as st

from kiosk.errors import KioskError
from kiosk.requests.sealing import SUITE, OfficeKey, new_office_key, open_sealed, seal, usable_key

TODAY = dt.date(2026, 11, 24)
VECTORS = json.loads((Path(__file__).parent / "hpke-vectors.json").read_text())["vectors"]
KEMS = {16: KEM.P256, 32: KEM.X25519, 25722: KEM.MLKEM768_X25519}
KDFS = {1: KDF.HKDF_SHA256, 3: KDF.HKDF_SHA512, 17: KDF.SHAKE256}
AEADS = {1: AEAD.AES_128_GCM, 2: AEAD.AES_256_GCM, 3: AEAD.CHACHA20_POLY1305}


def private(vector: dict[str, Any]) -> Any:
    raw = bytes.fromhex(vector["skRm"])
    if vector["kem_id"] == 16:
        return ec.derive_private_key(int.from_bytes(raw, "big"), ec.SECP256R1())
    if vector["kem_id"] == 32:
        return x25519.X25519PrivateKey.from_private_bytes(raw)
    halves = hashlib.shake_256(raw).digest(96)  # draft-connolly-cfrg-xwing-kem: one seed for both halves.
    return MLKEM768X25519PrivateKey(
        mlkem.MLKEM768PrivateKey.from_seed_bytes(halves[:64]),
        x25519.X25519PrivateKey.from_private_bytes(halves[64:]),
    )


@pytest.mark.parametrize("vector", VECTORS, ids=lambda v: f"{v['of']}-{v['kem_id']}-{v['kdf_id']}-{v['aead_id']}")
def test_published_vectors(vector: dict[str, Any]) -> None:
    suite = Suite(KEMS[vector["kem_id"]], KDFS[vector["kdf_id"]], AEADS[vector["aead_id"]])
    sealed, info, aad = (bytes.fromhex(vector["enc"] + vector["ct"]), bytes.fromhex(vector["info"]), vector["aad"])
    opened = openssl.hpke._decrypt_with_aad(suite, sealed, private(vector), info, bytes.fromhex(aad))
    assert opened.hex() == vector["pt"]


def test_the_vectors_are_of_our_kem_and_aead() -> None:
    assert SUITE == "MLKEM768-X25519_HKDF-SHA256_AES-256-GCM"
    used = {(v["kem_id"], v["kdf_id"]) for v in VECTORS} | {v["aead_id"] for v in VECTORS}
    assert (25722, 1) in used and 2 in used


KEY = new_office_key("office-a", TODAY)
OTHER = new_office_key("office-b", TODAY)
RECEIPT = "0000-0000-0000-0"
TEXT = "申请公开某文件".encode()
SEALED = seal(TEXT, KEY.public(), agency="office-a", receipt=RECEIPT)


def refused(sealed: bytes, key: OfficeKey, agency: str = "office-a", receipt: str = RECEIPT) -> None:
    with pytest.raises(KioskError, match=r"sealing\.unopened") as caught:
        open_sealed(sealed, key, agency=agency, receipt=receipt)
    assert "申请" not in str(caught.value)


def test_only_the_receiving_office_opens_it() -> None:
    assert open_sealed(SEALED, KEY, agency="office-a", receipt=RECEIPT) == TEXT
    refused(SEALED, OTHER)
    refused(SEALED, msgspec.structs.replace(OTHER, id=KEY.id))
    refused(SEALED, KEY, agency="office-b")
    refused(SEALED, KEY, receipt="0000-0000-0001-2")
    refused(SEALED, msgspec.structs.replace(KEY, x25519=OTHER.x25519))
    refused(SEALED, msgspec.structs.replace(KEY, mlkem_seed=OTHER.mlkem_seed))


@given(st.integers(0, len(SEALED) - 1), st.integers(1, 255))
def test_any_changed_byte_is_found(place: int, change: int) -> None:
    refused(SEALED[:place] + bytes([SEALED[place] ^ change]) + SEALED[place + 1 :], KEY)


@given(st.integers(0, len(SEALED) - 1))
def test_a_cut_seal_is_refused(length: int) -> None:
    refused(SEALED[:length], KEY)


@given(st.binary(max_size=9000))
def test_length_tells_only_which_two_kilobytes(text: bytes) -> None:
    sealed = seal(text, KEY.public(), agency="office-a", receipt=RECEIPT)
    steps = -(-(len(text) + 4) // 2048)
    assert len(sealed) == len(seal(b"", KEY.public(), agency="office-a", receipt=RECEIPT)) + (max(1, steps) - 1) * 2048
    assert open_sealed(sealed, KEY, agency="office-a", receipt=RECEIPT) == text


def test_two_seals_of_one_text_are_unlike() -> None:
    assert seal(TEXT, KEY.public(), agency="office-a", receipt=RECEIPT) != SEALED


def test_a_key_that_is_none() -> None:
    for public in ("", "AAAA", "not base64", base64.b64encode(b"x" * 1216)[:-8].decode()):
        with pytest.raises(KioskError, match=r"sealing\.key"):
            seal(TEXT, msgspec.structs.replace(KEY.public(), public=public), agency="office-a", receipt=RECEIPT)


def test_keys_are_rotated_and_the_old_still_opens() -> None:
    old = new_office_key("office-a", dt.date(2025, 1, 1))
    new = new_office_key("office-a", TODAY)
    last = dt.date(2026, 11, 30)
    before = (old.public(),)
    during = (old.public(not_after=last), new.public())
    assert usable_key(before, TODAY) == old.public()
    chosen = usable_key(during, TODAY)
    assert chosen and chosen.id == new.id
    # A terminal a month behind seals to the old key; the office keeps its private half and opens it.
    late = seal(TEXT, before[0], agency="office-a", receipt=RECEIPT)
    assert open_sealed(late, old, agency="office-a", receipt=RECEIPT) == TEXT
    refused(late, new)
    only_old = (old.public(not_after=last),)
    assert usable_key(only_old, last) and usable_key(only_old, last + dt.timedelta(days=1)) is None


def test_a_suite_of_later_days_is_passed_over() -> None:
    later = msgspec.structs.replace(new_office_key("office-a", dt.date(2030, 1, 1)).public(), suite="SM2_SM3_SM4-GCM")
    assert usable_key((KEY.public(), later), TODAY) == KEY.public()
    assert usable_key((later,), TODAY) is None


def test_a_private_key_is_never_printed() -> None:
    assert KEY.mlkem_seed not in repr(KEY) and KEY.x25519 not in f"{KEY}"
