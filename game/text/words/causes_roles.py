"""Doorwerking: what came of the role of the round."""

from game.text.words.causes_base import Line, Lines

ROLE_LINES: Lines = {
    ("role", "problem_solver", "vulnerability-"): (
        Line(
            "person",
            "zag de gemeente komen, en het werd rustiger.",
            "saw the municipality come, and it got calmer.",
        ),
        Line("you", "loste het op, vandaag nog.", "solved it, this very day."),
    ),
    ("role", "problem_solver", "ownership-"): (
        Line("person", "keek toe hoe u het deed.", "watched you do it."),
        Line("street", "dacht: mooi, dan hoeven wij niet.", "thought: fine, then we need not."),
    ),
    ("role", "problem_solver", "capacity-"): (
        Line("person", "legde het gereedschap weer weg.", "put the tools away again."),
        Line("street", "leerde er deze keer niets van.", "learned nothing from it this time."),
    ),
    ("role", "regulator", "legality+"): (
        Line(
            "you",
            "maakte helder wat mag en wat niet.",
            "made clear what is allowed and what is not.",
        ),
    ),
    ("role", "regulator", "vulnerability-"): (
        Line("person", "wist weer waar de grens ligt.", "knew where the line is again."),
        Line("street", "werd veiliger, en iets stiller.", "became safer, and a little quieter."),
    ),
    ("role", "regulator", "trust-"): (
        Line(
            "person",
            "kreeg een brief met drie keer “dient”.",
            "got a letter with “must” in it three times.",
        ),
    ),
    ("role", "regulator", "ownership-"): (
        Line("person", "wachtte liever op toestemming.", "preferred to wait for permission."),
    ),
    ("role", "process_director", "connection+"): (
        Line(
            "person",
            "zat met iedereen aan één tafel.",
            "sat with everybody at one table.",
        ),
        Line(
            "team",
            "vond elkaar, met uw agenda in de hand.",
            "found each other, your agenda in hand.",
        ),
    ),
    ("role", "instigator", "ownership+"): (
        Line("person", "kreeg een duwtje en liep door.", "got a nudge and kept walking."),
        Line("street", "kwam in beweging.", "started to move."),
    ),
    ("role", "instigator", "capacity+"): (
        Line(
            "person",
            "kreeg startgeld en kocht er spullen van.",
            "got some money to start and bought things.",
        ),
        Line("street", "kan er nu iets meer bij hebben.", "can handle a little more now."),
    ),
    ("role", "facilitator", "ownership+"): (
        Line("person", "deed het zelf. U hield de ladder vast.", "did it. You held the ladder."),
        Line("street", "noemt het steeds vaker “van ons”.", "calls it “ours” more and more."),
    ),
    ("role", "facilitator", "capacity+"): (
        Line("person", "weet nu hoe het moet.", "knows how to do it now."),
        Line("street", "kan meer dan vorige ronde.", "can do more than last round."),
    ),
    ("role", "facilitator", "connection+"): (
        Line(
            "team",
            "hielp elkaar, zonder dat u het vroeg.",
            "helped each other without you asking.",
        ),
    ),
    ("role", "co_player", "trust+"): (
        Line("person", "leidde, en u deed mee.", "led, and you joined in."),
        Line("person", "merkte dat u ook kunt volgen.", "noticed that you can follow too."),
    ),
    ("role", "co_player", "ownership+"): (Line("person", "nam het voortouw.", "took the lead."),),
    ("role", "co_player", "capacity+"): (
        Line("street", "deed het op eigen kracht.", "did it on its own strength."),
    ),
    ("role", "co_player", "support-"): (
        Line("council", "vroeg wie hier de baas is.", "asked who is in charge here."),
    ),
    ("role", "space_giver", "ownership+"): (
        Line(
            "person",
            "deed het zonder u, en stuurde een foto.",
            "did it without you, and sent a photo.",
        ),
        Line("street", "ging gewoon door toen u losliet.", "simply went on when you let go."),
    ),
    ("role", "", "budget-"): (Line("town", "betaalde mee.", "paid a share."),),
    ("role", "", "vulnerability-"): (
        Line("person", "had het iets minder zwaar.", "had it a little easier."),
    ),
    ("misfit", "space_giver", "trust-"): (
        Line("person", "belde. Er nam niemand op.", "called. Nobody answered."),
        Line("street", "stond er ineens alleen voor.", "was suddenly on its own."),
    ),
    ("misfit", "space_giver", "capacity-"): (
        Line("person", "kreeg te veel op het bord.", "got too much on the plate."),
    ),
    ("misfit", "space_giver", "support-"): (
        Line("council", "zag u loslaten, zonder vangnet.", "saw you let go without a net."),
    ),
    ("misfit", "instigator", "trust-"): (
        Line("person", "werd geduwd, maar liep al.", "was pushed, but was walking already."),
    ),
    ("misfit", "problem_solver", "ownership-"): (
        Line("person", "had het zelf willen doen.", "had wanted to do it."),
        Line("street", "zag hoe het werk werd overgenomen.", "saw the work being taken over."),
    ),
    ("misfit", "problem_solver", "capacity-"): (
        Line("person", "legde het gereedschap weer weg.", "put the tools away again."),
    ),
    ("misfit", "", "trust-"): (
        Line(
            "person",
            "zag iets anders dan er nodig was.",
            "saw something other than what was needed.",
        ),
    ),
    ("misfit", "", "ownership-"): (
        Line("person", "haakte een beetje af.", "lost heart a little."),
    ),
    ("misfit", "", "capacity-"): (
        Line("person", "kon er even niet meer bij hebben.", "could not handle any more for now."),
    ),
    ("misfit", "", "support-"): (Line("council", "fronste.", "frowned."),),
    ("paradox", "", "ownership-"): (
        Line("person", "wachtte op uw volgende vergadering.", "waited for your next meeting."),
        Line("street", "liet de leiding bij u. Alweer.", "left the lead to you. Again."),
    ),
    ("switch", "", "support-"): (
        Line("council", "keek op van uw nieuwe aanpak.", "was surprised by your new approach."),
        Line("town", "moest wennen aan uw nieuwe rol.", "had to get used to your new role."),
    ),
    ("baton", "", "trust-"): (
        Line("person", "moest het stokje teruggeven.", "had to give back the baton."),
    ),
    ("baton", "", "ownership-"): (
        Line("person", "had net een lijstje gemaakt.", "had just made a list."),
    ),
}
