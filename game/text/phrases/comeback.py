"""What a table hears at the start of a round besides the news."""

from game.text.language import Phrase


class ComebackText(Phrase):
    """Phrases about promises that fall due and a council that takes over."""

    COUNCIL = ("De raad neemt deze ronde over", "The council takes over this round")
    COUNCIL_LINE = (
        "Er is geen draagvlak meer. U kunt alleen kiezen: {roles}. Het budget staat stil.",
        "There is no support left. You can only choose: {roles}. The budget stands still.",
    )
    OR = ("of", "or")
    PROMISE = ("U beloofde iets aan {name}", "You promised {name} something")
    PROMISE_LINE = (
        "Dat is nu. Met terugkoppelen komt u het na.",
        "That is now. Report back to keep it.",
    )
    AFTER = ("En een week later ...", "And a week later ...")
    ON = ("Verder", "Go on")
