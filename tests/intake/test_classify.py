import pytest

from cases.intake import split_release


def guesses(text: str, language: str = "en") -> dict[str, tuple[str, bool]]:
    return {text[row.start : row.end]: (row.kind, row.is_checkable) for row in split_release(text, language)}


def kinds(text: str, language: str = "en") -> list[str]:
    return [row.kind for row in split_release(text, language)]


def speakers(text: str, language: str = "en") -> list[str]:
    return [row.speaker for row in split_release(text, language) if row.kind == "quotation"]


def reason(sentence: str) -> str:
    return split_release(f"A sample headline\n\n{sentence}\n\nThe end came in 2020.")[1].not_checkable_reason


class TestLayout:
    def test_takes_open_lines_at_the_top_for_headings(self):
        headings = "Sample Trust opens a bridge\nIt is the second this year"
        text = f"{headings}\n\nThe bridge opened today in Sampleshire."

        assert kinds(text) == ["heading", "heading", "factual"]

    def test_takes_a_standfirst_for_a_heading(self):
        standfirst = "The bridge helps people to get to work."
        body = "A bridge opened today (3 May 2021) in Sampleshire.\n\nIt is long."
        text = f"A new bridge\n\n{standfirst}\n\n{body}"

        assert kinds(text)[:3] == ["heading", "heading", "factual"]

    def test_does_not_take_the_first_sentence_for_a_standfirst(self):
        text = "A new bridge\n\nA bridge opened today in Sampleshire.\n\nIt has stood empty since 3 May 2021."

        assert kinds(text) == ["heading", "factual", "factual"]

    @pytest.mark.parametrize(
        "line",
        [
            "FOR IMMEDIATE RELEASE",
            "Monday, March 4, 2024",
            "2024-03-04",
            "3. Mai 2024",
            "le 14 mars 2024",
            "Madrid, 5 de abril de 2024",
            "Pressemitteilung",
            "COMMUNIQUÉ DE PRESSE",
            "Nota de prensa",
            "بيان صحفي",
            "Contact: Jo Sample, 202-555-0100",
            "press@example.org",
            "https://example.org/",
            "-30-",
            "# # #",
            "(Via Sample)",
            "SOURCE Sample Inc.",
            "Embargoed until 00:01 on 3 May 2021",
        ],
    )
    def test_takes_apparatus_for_boilerplate(self, line):
        text = f"A sample headline\n\n{line}\n\nThe bridge opened in 2020."

        assert guesses(text)[line] == ("boilerplate", False)

    @pytest.mark.parametrize(
        ("title", "language"),
        [
            ("About Sample Trust", "en"),
            ("About Sample Inc.", "en"),
            ("Über die Muster AG", "de"),
            ("À propos d’Exemple", "fr"),
            ("Acerca de Ejemplo", "es"),
            ("حول مثال", "ar"),
        ],
    )
    def test_takes_what_follows_an_about_title_for_boilerplate(self, title, language):
        portrait = f"{title}\nSample has 185,000 employees.\nSample cares."
        text = f"A sample headline\n\nThe bridge opened in 2020.\n\n{portrait}"

        found = guesses(text, language)

        assert found[title] == ("heading", False)
        assert found["Sample has 185,000 employees."] == ("boilerplate", True)
        assert found["Sample cares."] == ("boilerplate", False)

    def test_takes_names_in_a_contact_block_for_boilerplate(self):
        text = "The bridge opened in 2020.\n\nMedia Contact\nJo Sample\nHead of News\n+1 202 555 0100"

        assert kinds(text) == ["factual", "heading", "boilerplate", "boilerplate", "boilerplate"]

    def test_takes_legal_notes_for_boilerplate(self):
        note = "All defendants are presumed innocent until proven guilty in a court of law."

        assert guesses(f"The bridge opened in 2020.\n\n{note}")[note] == ("boilerplate", False)

    def test_reads_figures_in_notes_as_facts(self):
        notes = "Notes to editors\n1. Find out more about bridges.\n2. It cost 5 million euros."
        text = f"The bridge opened in 2020.\n\n{notes}"

        assert kinds(text)[1:] == ["heading", "boilerplate", "factual"]

    def test_takes_a_short_line_above_a_list_for_a_heading(self):
        text = "These are the limits:\n\nNew roads\n• 50 km/h\n• 60 km/h"

        assert kinds(text) == ["lead_in", "heading", "factual", "factual"]

    def test_takes_open_lines_after_a_lead_in_for_items(self):
        items = "A bridge in the north opened in May 2020\n\nA bridge in the south opened last June"
        text = f"Among the new bridges:\n\n{items}\n\nBoth are long."

        assert kinds(text) == ["lead_in", "factual", "factual", "factual"]

    def test_takes_demands_for_opinion(self):
        text = "The Trust is calling on ministers to:\n• open the bridge by 2030\n• close the road"

        assert list(guesses(text).values()) == [("lead_in", False), ("opinion", False), ("opinion", False)]


class TestSpeech:
    @pytest.mark.parametrize(
        ("text", "speaker"),
        [
            ("“We built it,” said Jo Sample, head of bridges.", "Jo Sample, head of bridges"),
            ("“We built it,” Jo Sample added.", "Jo Sample"),
            ("“We built it,”said Jo Sample.", "Jo Sample"),
            (
                "“We built it,” said Bridge Engineer and Trust Director Jo Sample.",
                "Jo Sample, Bridge Engineer and Trust Director",
            ),
            ("“We built it,” said Head of the Trust Jo Sample.", "Head of the Trust Jo Sample"),
            ("Jo Sample, of Sample Inc., said: “We built it.”", "Jo Sample, of Sample Inc."),
            ("In a statement, Jo Sample said, “We built all of it ourselves.”", "Jo Sample"),
            ("“We built it,” said Jo Sample in a statement.", "Jo Sample"),
        ],
    )
    def test_names_the_speaker(self, text, speaker):
        assert speakers(text) == [speaker]

    @pytest.mark.parametrize(
        ("language", "text", "speaker"),
        [
            ("de", "„Wir haben es gebaut“, sagte Jo Muster, Leiterin.", "Jo Muster, Leiterin"),
            ("fr", "« Nous l’avons construit », a déclaré Jo Modèle, directrice.", "Jo Modèle, directrice"),
            ("es", "«Lo construimos nosotros», afirmó Jo Modelo, directora.", "Jo Modelo, directora"),
        ],
    )
    def test_names_the_speaker_in_other_languages(self, language, text, speaker):
        assert speakers(text, language) == [speaker]

    def test_carries_the_speaker_through_a_quote(self):
        text = (
            "“We built it. It stands,” said Jo Sample. “It is long.”\n\n“It will last.”\n\nThe road is old."
        )

        assert speakers(text) == ["Jo Sample"] * 4
        assert kinds(text)[-1] == "factual"

    def test_gives_quotes_without_a_name_the_speaker_named_after_them(self):
        text = "“We built it.”\n\n“It is long and wide.”\n\n“It will last for long,” said Jo Sample."

        assert speakers(text) == ["Jo Sample"] * 3

    def test_knows_who_he_is(self):
        text = "“We built it,” said Jo Sample. The bridge is long. “It will stand for long,” he added."

        assert speakers(text) == ["Jo Sample", "Jo Sample"]

    def test_completes_a_last_name(self):
        assert speakers("Sen. Jo Sample opened it. “We built it,” said Sample.") == ["Jo Sample"]

    def test_hears_words_without_marks_after_a_lead_in(self):
        words = "We built it. It is long.\n\nOur bridge will last."
        text = f"Jo Sample, Minister, said:\n\n{words}\n\nIn March 2013 the road was closed."

        assert kinds(text) == ["lead_in", "quotation", "quotation", "quotation", "factual"]
        assert split_release(text)[0].speaker == "Jo Sample, Minister"
        assert speakers(text) == ["Jo Sample, Minister"] * 3

    def test_hears_words_that_lost_their_marks(self):
        words = "It is the best day of my life, said U.S. Attorney Sample. I am proud."
        text = f"The bridge is open. {words} The road is closed."

        assert kinds(text) == ["factual", "quotation", "quotation", "factual"]

    @pytest.mark.parametrize(
        "text",
        [
            "He called the bridge “a great success” and left.",
            "The ‘How long?’ campaign reached 5 towns.",
            "It is named “Sample”.",
        ],
    )
    def test_leaves_names_and_partial_quotes_to_the_issuer(self, text):
        assert kinds(text) == ["factual"]


class TestJudgment:
    @pytest.mark.parametrize(
        "sentence",
        [
            "The bridge cost 5 million euros.",
            "The bridge was opened by the minister.",
            "Standards will be applied to all bridges.",
            "The survey found that most bridges are old.",
            "We must act, since 40 percent of bridges are closed.",
        ],
    )
    def test_takes_assertions_for_facts(self, sentence):
        assert guesses(f"A sample headline\n\n{sentence}\n\nThe end came.")[sentence] == ("factual", True)

    @pytest.mark.parametrize(
        ("sentence", "code"),
        [
            ("Ministers must act to save the bridge.", "opinion"),
            ("Engineers work hard day and night.", "opinion"),
            ("The Trust warns of bad bridges.", "opinion"),
            ("We are very proud of the bridge.", "opinion"),
            ("The bridge will help people to get to work.", "intention"),
            ("What comes next for bridges?", "vague"),
            ("Ministers must not forget 9/11.", "opinion"),
            ("The world after 9/11 deserves better bridges.", "opinion"),
        ],
    )
    def test_takes_values_and_intentions_for_opinion(self, sentence, code):
        assert reason(sentence) == code

    @pytest.mark.parametrize(
        ("words", "is_checkable"),
        [
            ("Bridges have doubled since 2010", True),
            ("Malaria is a curable disease", True),
            ("The storm exposed old bridges", True),
            ("We thank all our staff", False),
            ("This will make life better", False),
            ("We hope to see more bridges", False),
            ("These figures are a disgrace", False),
        ],
    )
    def test_checks_only_facts_in_quotations(self, words, is_checkable):
        statement = split_release(f"“{words},” said Jo Sample.")[0]

        assert (statement.kind, statement.is_checkable) == ("quotation", is_checkable)
