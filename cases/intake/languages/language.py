"""What intake can know of one language."""

from dataclasses import dataclass
from typing import Annotated

# Compared with whole words of the text; in small letters but where the field says otherwise.
Words = Annotated[tuple[str, ...], "words"]
# Pieces of regular expressions, without capturing groups. The mechanism that asks joins them to one
# alternation, sees to the edges of words, and mostly ignores case; a piece sees to that where it differs.
Patterns = Annotated[tuple[str, ...], "patterns"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Language:
    """The words of one language that tell intake something; every field but the code may stay empty.

    Layouts differ by house more than by language, and releases mix languages, so most mechanisms ask all
    languages together (`EVERY`). Those that ask the language of the release alone say so at the field; "and
    English" means that English is asked as well, "or English" that it serves where nothing is filled in.
    """

    code: str  # the first part of a BCP 47 tag

    # --- Dates and times ---

    months: Words = ()  # names, in full and shortened
    weekdays: Words = ()
    today: Words = ()  # which tell of a sentence that it is dated
    day_endings: Patterns = ()  # of a numbered day: the "th" in "5th"
    clock_words: Patterns = ()  # behind an hour: "p.m."
    date_words: Words = ()  # what may stand in a line that is nothing but a date
    stamp_words: Patterns = ()  # before the day at the head of a paragraph: "Updated: 2024-05-01 ..."

    # --- Where sentences end ---

    never_final: Words = ()  # abbreviations, without their last dot, after which none ends; alone, or English
    titles_cut_short: Words = ()  # the same, written with a capital, because the letters are also a word
    before_number: Words = ()  # abbreviations after which none ends where a number follows
    may_end: Words = ()  # abbreviations after which one ends where the next word likes to begin one
    states: Words = ()  # the same, with a capital: states as news style shortens them
    starters: Words = ()  # words that like to begin a sentence; alone, or English
    has_dotted_ordinals: bool = False  # writes "the 5th" as "5."; alone

    # --- Where lines go on ---

    hanging: Words = ()  # at which a line breaks off but no sentence ends, in the case they have there
    time_openers: Patterns = ()  # that open a line such as "During the past months", with their capital
    ordinal_endings: Patterns = ()  # which stand on a line of their own where they were set high
    page_marks: Patterns = ()  # lines at the edge of a page: "more"
    page_totals: Patterns = ()  # between two numbers of a page mark: "of" in "page 1 of 3"
    address_labels: Patterns = ()  # with which a line of a contact block begins

    # --- Who speaks ---

    speech_verbs: Patterns = ()  # alone, and English
    auxiliaries: Patterns = ()  # that may stand between a name and its verb
    adverb_endings: Patterns = ()  # of a word behind the verb: "said proudly"
    inversions: Patterns = ()  # behind an auxiliary: "a-t-il"
    verbs_before_name: Patterns = ()  # in a tail without quotation marks: ", said X."
    verbs_after_name: Patterns = ()  # the same: ", X said."
    first_person: Words = ()  # alone, and English
    pronouns: Patterns = ()  # which stand for the speaker named before
    never_a_name: Words = ()  # words with which no name of a speaker begins
    name_openers: Patterns = ()  # that open what stands before a name and ends in a comma
    connectives: Patterns = ()  # that may stand right before a name
    after_name: Patterns = ()  # with which something else begins behind a name, in the case they have there
    offices: Words = ()  # titles and offices after which the name of a person begins
    titles: Words = ()  # forms of address and titles before a name
    beside_titles: Words = ()  # words that belong to a title without being one
    name_endings: Patterns = ()  # the abbreviations that may end a name, without their dot
    list_openers: Patterns = ()  # that tell a list from speech where a paragraph ends in a colon

    # --- What can be checked: signs, each alone ---

    rhetoric: Patterns = ()  # values and demands
    feeling: Patterns = ()  # thanks, hopes, beliefs
    future: Patterns = ()  # things to come
    event: Patterns = ()  # things done or so

    # --- What can be checked ---

    percent: Patterns = ()  # behind a number, in the case they have there
    measures: Patterns = ()  # amounts that are a fact even inside rhetoric, in the case they have there
    number_words: Patterns = ()  # which count as a quantity
    unit_endings: Patterns = ()  # joined to a number by a hyphen: "year" in "5-year"
    rank_endings: Patterns = ()  # joined to a number that counts as a quantity: "th" in "5th"
    trivial_numbers: Patterns = ()  # that name something and count nothing
    predictions: Patterns = ()  # what will be, so that there is nothing to check yet
    definition_verbs: Patterns = ()  # that with one of the complements say what something is
    definition_complements: Patterns = ()  # articles and the like behind such a verb
    causes: Patterns = ()  # what brings about what
    compared: Patterns = ()  # more or less than something else, with their own edges of words
    perfect: Patterns = ()  # what has been done
    past: Patterns = ()  # what was done
    value_words: Patterns = ()  # that make a definition an opinion
    demands: Patterns = ()  # that introduce what somebody asks for
    negligible: Patterns = ()  # words such as "everyone" that make direct words an opinion

    # --- The apparatus of a release ---

    release_marks: Patterns = ()  # "For immediate release"
    end_marks: Patterns = ()  # lines that end a release
    credit_words: Patterns = ()  # before the source of a text or a picture
    credit_lines: Patterns = ()  # whole lines that give such a source
    contact_heads: Patterns = ()  # that begin a line of a contact block
    contact_titles: Patterns = ()  # that say in a few words whose contact it is
    contact_verbs: Patterns = ()  # which with an address send the reader there
    directives: Patterns = ()  # that begin a sentence which sends the reader somewhere else
    polite_requests: Patterns = ()  # the same, anywhere in it
    linked_directives: Patterns = ()  # that begin one if it holds an address or a place online
    online_places: Patterns = ()  # that an address stands for: "website"
    legal_notes: Patterns = ()  # that show a disclaimer, a presumption of innocence, a copyright
    street_words: Patterns = ()  # behind a number, in the case they have there
    company_endings: Patterns = ()  # abbreviations that end a title, without their dot: "About Example Inc."
    legal_titles: Patterns = ()  # of sections that hold legal notes
    about_titles: Patterns = ()  # with which the title of a portrait of the issuer begins
    link_titles: Patterns = ()  # of sections that hold links
    note_titles: Patterns = ()  # of sections that hold notes to editors
    contact_section_titles: Patterns = ()  # of sections that hold contacts

    # --- Types of claims ---

    legal_status: Patterns = ()  # where somebody stands with the law
    comparisons: Patterns = ()  # more or less than before or than others, with their own edges of words
    amounts: Patterns = ()  # numbers with what they count, with their own edges of words
    reasons: Patterns = ()  # cause and effect
    date_openers: Patterns = ()  # before a date
    identity_verbs: Patterns = ()  # that with one of the complements say what something is
    identity_complements: Patterns = ()  # articles behind such a verb
    identities: Patterns = ()  # verb and complement in one, with their own edges of words
    events: Patterns = ()  # what somebody did or what happened
    indirect_speech: Patterns = ()  # verbs that tell what somebody said, where nothing else fits


def words(text: str) -> tuple[str, ...]:
    """Return the words of a list that is written as a text."""
    return tuple(text.split())
