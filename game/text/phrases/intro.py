"""The introduction of a casus, and the double page before playing."""

from game.text.language import Phrase


class IntroText(Phrase):
    """Phrases of the introduction."""

    QUESTION = ("Eerst een vraag", "A question first")
    ANSWER_ALOUD = (
        "Geef hardop antwoord. Er is geen fout antwoord.",
        "Answer aloud. There is no wrong answer.",
    )
    WHO_IS_WHO = ("Wie is wie?", "Who is who?")
    WANTS = ("wil {what}", "wants {what}")
    ASKS = ("vraagt {what}", "asks {what}")
    THE_TOWN = ("{town}, {people} inwoners", "{town}, {people} inhabitants")
    LEARNING_GOALS = ("Wat u hier oefent", "What you practise here")
    SOURCES = ("Bronnen", "Sources")
    NAMES_INVENTED = ("Alle namen zijn verzonnen.", "All names are made up.")
    CHAIRS = ("De stoelen", "The chairs")
    CHAIRS_LINE = (
        "Iedereen krijgt een stoel. Elke ronde schuift u door.",
        "Everybody gets a chair. Each round you move one along.",
    )
    THREE_PLAYERS = (
        "Met drie spelers heeft één van u twee stoelen.",
        "With three players one of you has two chairs.",
    )
    CARDS = ("Leg kaarten 1 tot en met 7 klaar.", "Have cards 1 to 7 ready.")
    CARDS_ENTRY = ("Leg kaarten 1, 3, 5 en 7 klaar.", "Have cards 1, 3, 5 and 7 ready.")
    BEGIN = ("We beginnen", "Let us begin")
    NO_SCORE = (
        "Tijdens het spel ziet u geen cijfers. Dat komt later.",
        "You see no marks while playing. They come later.",
    )
    PURPOSE = (
        "Dit is oefenen. Het is geen beoordeling.",
        "This is practice. It is no assessment.",
    )
    LEADS = ("Een mens vooraan leest voor en typt.", "One person in front reads and types.")
