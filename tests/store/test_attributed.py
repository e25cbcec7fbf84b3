"""Whom a number is attributed to, as the evidence of a fact names it."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest

from jamsostek_tui.loader import load
from jamsostek_tui.model import Ref
from jamsostek_tui.store.reader import Reader

OF_THEIR_OFFICE = (
    "Kepala BPJS Ketenagakerjaan Cabang Madura Ratna Kusumawardani menyebut, kepesertaan nelayan di Sumenep masih "
    "paling rendah, yaitu 14,2 persen."
)


OF_ANOTHER_BODY = OF_THEIR_OFFICE.replace(" menyebut,", " menyebut, menurut data Badan Pusat Statistik,")


@pytest.mark.parametrize(
    ("sentence", "named"),
    [
        (OF_THEIR_OFFICE, "Ratna Kusumawardani"),
        (OF_ANOTHER_BODY, "Ratna Kusumawardani, Badan Pusat Statistik"),
    ],
)
def test_the_body_of_a_speakers_office_is_not_named_twice(tmp_path: Path, sentence: str, named: str) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"Nelayan Sumenep Belum Terlindungi\n\nSUMENEP - {sentence}\n", encoding="utf-8")
    load([str(page)], tmp_path / "facts.db")
    with closing(Reader(tmp_path / "facts.db")) as reader:
        told = reader.evidence(Ref("statistic", 1))
    assert told is not None
    assert (told.attributed_to, told.office) == (named, "Kepala BPJS Ketenagakerjaan Cabang Madura")
