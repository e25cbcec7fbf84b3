"""The document of the chosen facts: each fact in its place, its footnote, and nothing that breaks out."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from jamsostek_tui import wording
from jamsostek_tui.check.settled.standings import Standing
from jamsostek_tui.decisions.journal.decision import Decision
from jamsostek_tui.export.compared.beside import Beside
from jamsostek_tui.export.escape import visible
from jamsostek_tui.export.gathering import document
from jamsostek_tui.export.markdown import PROFILES, Profile, Style, dossier
from jamsostek_tui.model import Doubt, Ref
from jamsostek_tui.store.rows import Evidence
from tests.export.evidence import HASH, everything, number, quotation
from tests.export.rendering import PANDOC, WRITTEN, cells, github, links_out, markdown_it, pandoc, seen, tags
from tests.hostile import HOSTILE


def made(*evidence: Evidence, notes: dict[Ref, str] | None = None) -> str:
    return dossier(evidence, Style(title="Batik"), notes)


def test_a_number_stands_in_a_table_as_printed_with_its_region_period_and_source() -> None:
    page = github(made(number("4.218 perajin", approx="over", versus="2023")))
    assert cells(page)[:5] == ["over 4.218 perajin", "perajin batik", "Bantul", "2024, against 2023", "Sri Wahyuni"]


def test_a_quotation_is_quoted_with_speaker_and_office() -> None:
    text = made(quotation("Kami ingin mereka tenang", later="dan terlindungi"))
    assert "> “Kami ingin mereka tenang … dan terlindungi”\n>\n> — Sri Wahyuni, Kepala Dinas[^1]\n" in text
    assert "<blockquote>" in github(text)


def test_reported_speech_is_told_from_a_quotation() -> None:
    told = made(quotation("mereka tenang", indirect=True))
    assert "> mereka tenang\n" in told and "— Sri Wahyuni, Kepala Dinas, reported speech[^1]" in told


def test_a_footnote_tells_article_paper_date_place_sentence_file_and_hash() -> None:
    footnote = made(number("4.218 perajin")).splitlines()[-1]
    told, proof = footnote[:-1].rsplit("`", 1)
    assert told == (
        "[^1]: **Perajin Batik Bantul Terlindungi**, *Kabar Selatan*, 7 May 2024, paragraph 1: "
        "“Sebanyak 4.218 perajin perajin batik kini terlindungi.” — *kliping/bantul.txt*, characters 18–31, "
        f"sha256 {HASH[:12]}. Proof "
    )
    assert re.fullmatch("[0-9a-f]{12}-[0-9a-f]{4}", proof)


def test_a_row_tells_paper_and_day_and_times_as_the_reader_writes_them() -> None:
    (told,) = [line for line in made(number("4.218 perajin", period="2024-02")).splitlines() if line.startswith("| 4")]
    assert (
        told == "| 4.218 perajin | perajin batik | Bantul | Feb 2024 | Sri Wahyuni | Kabar Selatan, 7 May 2024 | [^1] |"
    )
    wording.use("id")
    assert "| Kabar Selatan, 7 Mei 2024 | [^1] |" in made(number("4.218 perajin"))


def test_the_sources_are_listed_with_their_whole_hashes() -> None:
    text = made(number("4.218 perajin"), quotation("Tenang"))
    listed = text[text.index("## Sources") :].split("\n\n")
    assert listed[1] == (
        f"- **Perajin Batik Bantul Terlindungi**, *Kabar Selatan*, 7 May 2024 — *kliping/bantul.txt*, sha256 {HASH}"
    )
    assert listed[2].startswith("2 facts from 1 article. Proof of the whole: `")


def test_a_doubt_and_the_reading_not_taken_are_told() -> None:
    doubtful = number("4.218 perajin", doubts=(Doubt("ambiguous-region", "Kota Bantul"),), status="edited")
    told = made(doubtful).splitlines()[-1]
    remarks = "Doubtful: several regions have this name (other reading: Kota Bantul). Edited by a reader. "
    assert f"{remarks}It counts as 4.218 perajin. Proof `" in told


def test_what_other_papers_say_against_a_number_is_told_where_it_stands() -> None:
    facts = [number("4.218 perajin"), quotation("Tenang")]
    rival = Beside({Ref("statistic", 7): Standing("conflict", ("4.812 (Kabar | Utara)",))})
    text = dossier(facts, Style(title="x"), beside=rival)
    first, second = [line for line in text.splitlines() if line.startswith("[^")]
    assert "In conflict: 4.812 (Kabar \\| Utara)." in first and "In conflict" not in second


def test_a_page_without_a_date_or_title_says_so() -> None:
    bare = number("4.218 perajin")
    bare = replace(bare, article=replace(bare.article, title=None, publisher=None, published=None), paragraph=None)
    assert made(bare).splitlines()[-1].startswith("[^1]: **Untitled**, no date: “")


def test_notes_and_settlements_stand_in_the_footnotes_of_their_facts() -> None:
    facts = [number("4.218 perajin", status="accepted"), quotation("Tenang")]
    notes = {Ref("statistic", 7): "cek | lagi!", Ref("statement", 3): "dari *pidato*"}
    decision = Decision(id="a", at="2024-05-08", do="settle", ruling="different")
    settled = Beside({Ref("statistic", 7): Standing("same", settled=decision)})
    text = dossier(facts, Style(title="x"), notes, settled)
    first, second = [line for line in text.splitlines() if line.startswith("[^")]
    assert ". Decision: different things. Checked by a reader. Note: “cek \\| lagi\\!”. Proof `" in first
    assert "Note: “dari \\*pidato\\*”. Proof `" in second and "Settled" not in second


def test_every_fact_has_one_footnote_in_the_order_of_the_text() -> None:
    text = made(*everything("Bantul"))
    uses = [int(n) for n in re.findall(r"\[\^(\d+)\](?!:)", text)]
    notes = [int(n) for n in re.findall(r"^\[\^(\d+)\]:", text, re.MULTILINE)]
    assert uses == notes == list(range(1, 9))


def test_the_order_given_is_kept_within_a_kind() -> None:
    text = made(number("9 perajin"), quotation("Tenang"), number("4 perajin"))
    assert text.index("9 perajin") < text.index("4 perajin") < text.index("Tenang")


def test_nothing_chosen_is_said() -> None:
    assert made() == "# Batik\n\nNo facts were chosen.\n"


def test_a_file_has_a_head_that_a_title_cannot_break() -> None:
    text = dossier([], Style(title='x"\n---\ny: [1]', front_matter=True))
    head = text.split("\n\n")[0].splitlines()
    assert head[0] == head[-1] == "---" and len(head) == 4
    assert head[1] == 'title: "x\\" --- y: [1]"'


def test_the_backslash_of_an_article_survives() -> None:
    page = markdown_it(made(quotation(r"pihaknya \telah memberikan")))
    assert r"pihaknya \telah memberikan" in seen(page)


def everywhere(text: str, profile: Profile = "plain") -> str:
    """A document with `text` wherever text can stand."""
    notes = {Ref("statistic", 7): text, Ref("person", 1): text}
    rival = Beside({Ref("statistic", 7): Standing("conflict", (text,))})
    return dossier(everything(text), Style(title=text, profile=profile), notes, rival)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
@pytest.mark.parametrize("profile", PROFILES)
def test_hostile_text_in_every_place_breaks_out_of_none(text: str, profile: Profile) -> None:
    written = everywhere(text, profile)
    plain = everywhere("Bantul", profile)
    for render in (markdown_it, github):
        page = render(written)
        assert {tag for tag, _ in tags(page)} <= WRITTEN
        assert not links_out(page)
        assert page.count("<tr") == render(plain).count("<tr")
        if visible(text):
            assert page.count("<li") == render(plain).count("<li")


@settings(max_examples=60, deadline=None)
@given(st.text(min_size=1, max_size=40))
def test_any_text_shows_the_same_words_in_two_renderers(text: str) -> None:
    written = made(number(text), quotation(text))
    for render in (markdown_it, github):
        page = render(written)
        assert cells(page)[0] == visible(text)
        assert visible(text) in seen(page)


@pytest.mark.skipif(PANDOC is None, reason="pandoc is not installed")
def test_pandoc_reads_the_same_document() -> None:
    text = document([*everything(r"pihaknya \telah $x$ @doe [a](b) ...")], {}, "markdown")
    page = pandoc(text)
    assert page.count(r"pihaknya \telah $x$ @doe [a](b) ...") >= 20
    assert "<table" in page and "<blockquote" in page and not links_out(page)


def test_no_line_of_the_document_is_both_of_two_blocks() -> None:
    lines = made(*everything("Bantul")).splitlines()
    assert all(not (one.startswith("|") and two and not two.startswith("|")) for one, two in pairwise(lines))
