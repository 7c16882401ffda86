"""An inspanning that a table thinks up itself."""

from game.text.language import Phrase


class OwnWorkText(Phrase):
    """Phrases of typing an inspanning."""

    BUTTON = ("Zelf bedenken", "Your own idea")
    TITLE = ("Wat bedenkt u zelf?", "What is your own idea?")
    NAME = ("Wat gaat u doen?", "What will you do?")
    PLACEHOLDER = ("Bijvoorbeeld: elke donderdag soep", "For instance: soup every Thursday")
    SAVE = ("Bewaar", "Keep it")
    FIRST = ("Idee {number}", "Idea {number}")
    ANOTHER = ("Nog een idee", "Another idea")
    PLACE = ("Waar", "Where")
    PARTNER = ("Met wie", "With whom")
    DOMAIN = ("Vakgebied", "Field")
    GOAL = ("Doel", "Goal")
    PLACE_ASK = ("Waar gebeurt het?", "Where does it happen?")
    PARTNER_ASK = ("Wie hebt u nodig?", "Whom do you need?")
    DOMAIN_ASK = ("Waar hoort het bij?", "What does it belong to?")
    GOAL_ASK = ("Hoeveel draagt het bij?", "How much does it contribute?")
    WEIGHT_0 = ("Niet", "Not at all")
    WEIGHT_1 = ("Een beetje", "A little")
    WEIGHT_2 = ("Flink", "A good deal")
    WEIGHT_3 = ("Vooral hieraan", "Mostly to this")
    DROP = ("Weg ermee", "Drop it")
    LINK = ("Zet in het plan", "Put it in the plan")
    LINKED = ("Staat in het plan", "Is in the plan")
