import pytest

from cases.intake import list_markers, split_release


def statements(text: str, language: str = "en") -> list[str]:
    return [text[row.start : row.end] for row in split_release(text, language)]


def markers(text: str) -> list[str]:
    return [text[start:end] for start, end in list_markers(text)]


class TestSentences:
    @pytest.mark.parametrize(
        "sentence",
        [
            "Sen. Jo Sample, D-Del., spoke on Sept. 9 about No. 5.",
            "The U.S. Attorney won Sample v. Model in Example, Pa. last week.",
            "J. R. Sample and Phillip A. Model of Sample Corp. met at 5 p.m. Monday.",
            "She asked, “Is this it?” before the vote.",
            "He called it a “win. A big win” for all.",
            "Prices rose 3.5 percent (see p. 55. It is there.) in a year.",
            "“Why?” Jo Sample asked.",
            "Visit https://www.example.com/a.Html?b=C.D now.",
            "We wait … and wait.",
            "CEDAR SAMPLE, Iowa, Jan. 5, 2026 /Wire/ -- Sample Inc. opened a plant.",
            "SAMPLEVILLE (Feb. 3, 2021) – The plant is open.",
            "ACTING SEN. SAMPLE OPENS A BRIDGE",
            "iii. Bridges are long.",
            "(viii). Bridges are long.",
            "“(viii). Bridges are long.”",
        ],
    )
    def test_stay_whole(self, sentence):
        assert statements(sentence) == [sentence]

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ("He left in 2020.", "The rest stayed."),
            ("They work for Sample Inc.", "It makes wire."),
            ("He lives in the U.S.", "How about you?"),
            ("She voted no.", "Others did not."),
            ("She was ill.", "Police came."),
            ("It fell to 3 percent.", "76 per cent agreed."),
            ("“It works,” said Jo Sample.", "“It is safe.”"),
            ("She said, “It works.”", "Nobody answered."),
            ("We wait…", "Then we go."),
            ("Read it at www.example.org/a.", "Then call."),
            ("It is run by the state.", "www.example.org/a"),
            ("He was 5.", "(She was 6.)"),
            ("They did what⁈", "They built a bridge."),
        ],
    )
    def test_end_where_a_reader_ends_them(self, first, second):
        assert statements(f"{first} {second}") == [first, second]

    @pytest.mark.parametrize(
        ("first", "second"),
        [
            ("He served before that.", "During his time it grew."),
            ("It is open to all.", "“We are glad,” said Jo Sample."),
            ("He said “no.”", "Then he left."),
            ("The cases include the following:", "In 2020 it began."),
        ],
    )
    def test_are_found_where_the_space_between_was_lost(self, first, second):
        assert statements(first + second) == [first, second]

    def test_inside_a_quote_are_statements_of_their_own(self):
        text = "“We built it. It stands. It will last,” said Jo Sample."

        assert statements(text) == ["“We built it.", "It stands.", "It will last,” said Jo Sample."]

    @pytest.mark.parametrize(
        ("language", "first", "second"),
        [
            ("de", "Am 3. Oktober kam z. B. die Muster AG.", "Sie blieb."),
            ("de", "„Das ist gut“, sagte Jo Muster.", "„Es bleibt so.“"),
            ("fr", "« C’est bien », a dit M. Modèle.", "« Merci. »"),
            ("es", "¿Qué pasó?", "¡Nada!"),
            ("es", "El Sr. Ejemplo llegó.", "La Sra. Modelo no."),
            ("ar", "هل هذا صحيح؟", "نعم."),
            ("zh", "他来了。", "他走了。"),
            ("xx", "This is one.", "This is two."),
        ],
    )
    def test_end_in_other_languages(self, language, first, second):
        glue = "" if language == "zh" else " "

        assert statements(first + glue + second, language) == [first, second]

    def test_are_asked_of_sentencex_in_other_languages_only(self, monkeypatch):
        asked = []
        monkeypatch.setattr(
            "sentencex.get_sentence_boundaries", lambda language, text: asked.append(language) or []
        )

        for language in ("en", "en-GB", "", "de", "xx"):
            split_release("Eins. Zwei.", language)

        assert asked == ["de", "xx"]


class TestLines:
    def test_are_statements_of_their_own(self):
        lines = ["A sample headline", "12 June 2024", "Press office", "020 7946 0000"]

        assert statements("\n".join(lines)) == lines

    def test_broken_at_a_width_are_joined(self):
        text = (
            "The agency has opened a new bridge over the river in the north of\n"
            "Sampleshire, which it says will shorten the way to work for about 4,000\n"
            "people. The old bridge was closed in 2019."
        )

        assert statements(text) == [text[:-35].rstrip(), text[-34:]]

    def test_that_break_off_before_a_small_letter_are_joined(self):
        text = "The form is at the office\nof the agency."

        assert statements(text) == [text]

    def test_that_a_link_broke_are_joined(self):
        text = "Forms can be had from\nhttps://example.org/forms\nand by post."

        assert statements(text) == [text]

    def test_keep_a_dateline_with_its_sentence(self):
        text = "SAMPLEVILLE—\nThe agency opened a bridge."

        assert statements(text) == [text]

    def test_do_not_end_a_sentence_at_a_page_mark(self):
        before = "The agency has opened a new bridge over the river, and it"
        text = f"{before}\n\n-more-\n\nwill open one more in 2030."

        assert statements(text) == [text]

    def test_after_a_page_mark_begin_anew_if_the_sentence_had_ended(self):
        assert statements("The bridge is open.\n\n- 2 -\n\nthe rest.") == [
            "The bridge is open.",
            "- 2 -",
            "the rest.",
        ]

    def test_after_a_page_mark_begin_anew_however_long_the_sentence_that_had_ended(self):
        lines = ["The agency has opened a new bridge over the river.", "- 2 -", "the rest of it is closed."]

        assert statements("\n\n".join(lines)) == lines

    def test_are_cut_at_a_very_wide_gap(self):
        assert statements("A sample headline" + " " * 60 + "For release: today") == [
            "A sample headline",
            "For release: today",
        ]

    def test_of_columns_stay_rows(self):
        rows = ["Switchboard      020 7946 0000", "Out of hours     020 7946 0001"]

        assert statements("\n".join(rows)) == rows

    def test_begin_with_a_date_that_stands_apart(self):
        assert statements("date 2020-09-28 The agency spoke.") == ["date 2020-09-28", "The agency spoke."]


class TestLists:
    @pytest.mark.parametrize("bullet", ["•", "•\t", "* ", "- ", "– ", "▪ ", "\u200f• ", "> "])
    def test_leave_bullets_outside(self, bullet):
        assert statements(f"{bullet}one bridge\n{bullet}two roads") == ["one bridge", "two roads"]

    @pytest.mark.parametrize(
        ("first", "second"),
        [("1.", "2."), ("1)", "2)"), ("(i)", "(ii)"), ("a)", "b)"), ("(A)", "(B)"), ("١.", "٢.")],
    )
    def test_leave_numbering_outside_and_name_it(self, first, second):
        text = f"{first} One bridge.\n{second} Two roads."

        assert statements(text) == ["One bridge.", "Two roads."]
        assert markers(text) == [first, second]

    def test_number_across_blank_lines_and_sub_items(self):
        text = "1. One bridge\n\n2. Two roads:\n• a long one\n• a short one\n\n3. Three tunnels"

        assert markers(text) == ["1.", "2.", "3."]

    @pytest.mark.parametrize(
        "text",
        [
            "2020. The year of bridges.\n2021. The year of roads.",
            "1. A bridge stands alone.",
            "4. A bridge\n5. A road",
            "A. Sample came.\nB. Model came.",
            "vom\n1. Juni und\n2. Juni an",
            "1) \n2) ",
        ],
    )
    def test_take_nothing_for_numbering_in_doubt(self, text):
        assert markers(text) == []

    def test_split_items_at_sentences(self):
        assert statements("• One bridge. It is long.\n• Two roads.") == [
            "One bridge.",
            "It is long.",
            "Two roads.",
        ]

    def test_join_the_lines_of_an_item(self):
        text = "  * a bridge over the river in the north\n    of Sampleshire\n  * a road"

        assert statements(text) == ["a bridge over the river in the north\n    of Sampleshire", "a road"]

    def test_without_marks_after_a_colon_are_line_by_line(self):
        lines = ["You must bring:", "a form", "a photograph", "a fee"]

        assert statements("\n".join(lines)) == lines

    def test_part_from_a_lead_in_on_the_same_line(self):
        lead_in, first, second = "Among the new bridges:", "A bridge in the north", "A bridge in the south"

        assert statements(f"{lead_in} {first}\n\n{second}") == [lead_in, first, second]

    def test_do_not_take_the_last_colon_of_a_sentence_for_a_lead_in(self):
        text = "One thing is new: A bridge was opened.\n\nA road was not."

        assert statements(text)[0] == "One thing is new: A bridge was opened."
