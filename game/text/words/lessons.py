"""The ten lessons of *De relatiegerichte gemeente*: labels, meaning and another way to look."""

from collections.abc import Mapping

from game.model.terms import Lesson
from game.text.language import Both

LESSON_LABELS: Mapping[Lesson, Both] = {
    Lesson.GOES_OUT: Both("Gaat op stap", "Goes out"),
    Lesson.FEW_MEMOS: Both("Weinig nota's", "Few memos"),
    Lesson.FLEXIBLE: Both("Flexibel", "Flexible"),
    Lesson.RELEASES_STRENGTH: Both("Maakt kracht los", "Frees strength"),
    Lesson.UNBURDENS: Both("Ontzorgt", "Gives relief"),
    Lesson.STARTS_SMALL: Both("Begint klein", "Starts small"),
    Lesson.INVOLVED: Both("Is betrokken", "Is involved"),
    Lesson.INFORMAL: Both("Ziet wie er helpt", "Sees who helps"),
    Lesson.EXECUTIVES: Both("Leiders doen mee", "Leaders join in"),
    Lesson.INTEGRAL: Both("Werkt integraal", "Joins things up"),
}
LESSON_NAMES: Mapping[Lesson, Both] = {
    Lesson.GOES_OUT: Both("De gemeente gaat op stap", "The municipality goes out"),
    Lesson.FEW_MEMOS: Both(
        "De gemeente steekt weinig tijd in nota's", "The municipality spends little time on memos"
    ),
    Lesson.FLEXIBLE: Both("De gemeente is flexibel", "The municipality is flexible"),
    Lesson.RELEASES_STRENGTH: Both(
        "De gemeente maakt eigen kracht los", "The municipality frees people's own strength"
    ),
    Lesson.UNBURDENS: Both("De gemeente ontzorgt", "The municipality gives relief"),
    Lesson.STARTS_SMALL: Both("De gemeente begint klein", "The municipality starts small"),
    Lesson.INVOLVED: Both("De gemeente is betrokken", "The municipality is involved"),
    Lesson.INFORMAL: Both(
        "De gemeente ziet de mensen die helpen", "The municipality sees the people who help"
    ),
    Lesson.EXECUTIVES: Both("Bestuurders en leiders doen mee", "Executives and leaders join in"),
    Lesson.INTEGRAL: Both("De gemeente werkt integraal", "The municipality joins things up"),
}
LESSON_LINES: Mapping[Lesson, Both] = {
    Lesson.GOES_OUT: Both(
        "Kennis haalt u buiten, niet in een vergadering.",
        "You find knowledge outside, not in a meeting.",
    ),
    Lesson.FEW_MEMOS: Both("Minder papier, meer doen.", "Less paper, more doing."),
    Lesson.FLEXIBLE: Both(
        "U wisselt als de situatie erom vraagt.", "You switch when the situation asks for it."
    ),
    Lesson.RELEASES_STRENGTH: Both(
        "Mensen doen zelf meer, omdat u ruimte geeft.",
        "People do more, because you give them room.",
    ),
    Lesson.UNBURDENS: Both(
        "U neemt lasten weg bij wie te veel draagt.",
        "You lift the load from who carries too much.",
    ),
    Lesson.STARTS_SMALL: Both(
        "Eerst proberen, dan kijken, dan groter.", "First try, then look, then grow."
    ),
    Lesson.INVOLVED: Both(
        "U vraagt om hulp, en u komt terug.", "You ask for help, and you come back."
    ),
    Lesson.INFORMAL: Both(
        "U ziet de buren en mantelzorgers, en wat zij weten.",
        "You see neighbours and carers, and what they know.",
    ),
    Lesson.EXECUTIVES: Both("Wie de baas is, doet het voor.", "Whoever leads sets the example."),
    Lesson.INTEGRAL: Both(
        "U verbindt wat in aparte hokjes zat.", "You connect what sat in separate boxes."
    ),
}
LESSON_COUNTER: Mapping[Lesson, Both] = {
    Lesson.GOES_OUT: Both(
        "wie altijd buiten is, mist soms wat er binnen al bekend was.",
        "who is always outside may miss what was known inside.",
    ),
    Lesson.FEW_MEMOS: Both(
        "een goede nota beschermt ook wie geen luide stem heeft.",
        "a good memo also protects those without a loud voice.",
    ),
    Lesson.FLEXIBLE: Both(
        "wie vaak wisselt, is voor anderen moeilijk te volgen.",
        "who switches often is hard for others to follow.",
    ),
    Lesson.RELEASES_STRENGTH: Both(
        "niet iedereen kan of wil het zelf doen.",
        "not everybody can or wants to do it themselves.",
    ),
    Lesson.UNBURDENS: Both(
        "wie veel overneemt, kan mensen ook klein houden.",
        "who takes over a lot may also keep people small.",
    ),
    Lesson.STARTS_SMALL: Both(
        "soms is klein beginnen een manier om niet te kiezen.",
        "sometimes starting small is a way not to choose.",
    ),
    Lesson.INVOLVED: Both(
        "afstand houden kan ook eerlijk zijn tegen wie niet belt.",
        "keeping distance can be fair to those who never call.",
    ),
    Lesson.INFORMAL: Both(
        "buren zijn niet gekozen en hoeven niet alles te dragen.",
        "neighbours were not elected and need not carry it all.",
    ),
    Lesson.EXECUTIVES: Both(
        "een wethouder erbij maakt een gesprek soms minder vrij.",
        "with an executive present, talk is sometimes less free.",
    ),
    Lesson.INTEGRAL: Both(
        "alles verbinden kost tijd die iemand nu nodig heeft.",
        "connecting everything takes time that somebody needs now.",
    ),
}
COUNTER_INTRO = Both("Om dit anders te zien: {argument}", "To see it differently: {argument}")
