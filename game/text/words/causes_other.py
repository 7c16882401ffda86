"""Doorwerking: time, news, choices, people, the council, and what else happened."""

from game.text.words.causes_base import Line, Lines

TENSION_LINES: Lines = {
    ("tension", "a", "ownership-"): (
        Line("street", "had een idee. De visie lag er al.", "had an idea. The vision was there."),
    ),
    ("tension", "a", "support-"): (
        Line("council", "zocht de eigen koers en vond die niet.", "could not find its course."),
    ),
    ("tension", "b", "ownership-"): (
        Line("street", "mocht meekijken. Meer niet.", "was allowed to watch. No more than that."),
    ),
    ("tension", "b", "support-"): (
        Line("council", "vroeg wie er nog over gaat.", "asked who is still in charge."),
    ),
    ("tension", "c", "ownership-"): (
        Line("team", "werkte vóór u, niet mét u.", "worked for you, not with you."),
    ),
    ("tension", "c", "support-"): (
        Line("council", "zag niet meer wie de opdracht gaf.", "saw no longer who was the client."),
    ),
    ("tension", "d", "ownership-"): (
        Line("street", "hoorde alleen wat niet kon.", "only heard what could not be done."),
    ),
    ("tension", "d", "support-"): (
        Line("council", "vroeg wie dit gaat betalen.", "asked who is going to pay for this."),
    ),
    ("tension", "e", "ownership-"): (
        Line("street", "kon de experts niet meer volgen.", "could not follow the experts."),
    ),
    ("tension", "e", "support-"): (
        Line("council", "miste iemand die de cijfers kent.", "missed someone with the figures."),
    ),
    ("tension", "f", "ownership-"): (
        Line("street", "wachtte op een paraaf van binnen.", "waited for initials from inside."),
    ),
    ("tension", "f", "support-"): (
        Line("council", "vroeg wie er op de winkel past.", "asked who is minding the shop."),
    ),
}
"""A spanning at an outer end: too much control costs ownership, too much renewal support."""
OTHER_LINES: Lines = {
    ("drift", "", "vulnerability+"): (
        Line("person", "maakte zich weer wat meer zorgen.", "worried a little more again."),
        Line("person", "lag een nacht langer wakker.", "lay awake one more night."),
        Line("street", "wachtte, en wachten kost kracht.", "waited, and waiting takes strength."),
    ),
    ("relief", "", "vulnerability-"): (
        Line("person", "merkt dat het helpt.", "notices that it helps."),
        Line("street", "ademt wat rustiger.", "breathes a little easier."),
    ),
    ("harm", "", "support-"): (
        Line("council", "hoorde dat het misging.", "heard that it went wrong."),
    ),
    ("inside", "", "trust-"): (
        Line("person", "zag u deze ronde niet.", "did not see you this round."),
        Line(
            "street",
            "zag alleen licht branden op het gemeentehuis.",
            "only saw the lights on at the town hall.",
        ),
    ),
    ("energy", "", "energy-"): (
        Line("person", "deed het weer alleen.", "did it alone again."),
        Line("person", "werd moe en zei er niets van.", "got tired and did not say so."),
        Line("person", "ging door, zonder pauze.", "kept going, without a break."),
    ),
    ("promise", "", "trust-"): (
        Line("person", "wachtte op wat u beloofde.", "waited for what you promised."),
    ),
    ("promise", "", "trust+"): (
        Line("person", "kreeg wat u beloofde.", "got what you promised."),
    ),
    ("team", "", "ownership+"): (
        Line("person", "schoof aan en had meteen een idee.", "joined in and had an idea at once."),
        Line("person", "nam een stoel mee. En een plan.", "brought a chair. And a plan."),
    ),
    ("team", "", "ownership-"): (
        Line(
            "person", "zag de grote partij het tempo bepalen.", "saw the big party set the pace."
        ),
    ),
    ("team", "", "support+"): (
        Line("person", "zei hardop dat dit ertoe doet.", "said aloud that this matters."),
        Line("person", "kwam zelf kijken. Dat viel op.", "came to see in person. It was noticed."),
    ),
    ("team", "", "connection-"): (
        Line(
            "team",
            "heeft twee mensen die elkaar niet liggen.",
            "has two people who do not get on.",
        ),
    ),
    ("team", "", "connection+"): (
        Line("team", "werd een stukje hechter.", "grew a little closer."),
    ),
    ("council", "", "support+"): (
        Line(
            "council",
            "hielp u één ronde en gaf het terug.",
            "helped for a round and handed it back.",
        ),
    ),
    ("council", "", "support-"): (
        Line("council", "had er geen vertrouwen meer in.", "no longer believed in it."),
    ),
    ("letter", "", "support-"): (
        Line(
            "council",
            "kreeg een brief van de rekenkamer.",
            "got a letter from the court of audit.",
        ),
    ),
    ("time", "", "trust-"): (
        Line("person", "kreeg u net niet meer te pakken.", "just missed you."),
    ),
    ("ranking", "", "support+"): (
        Line(
            "council",
            "zag dat u hetzelfde belangrijk vindt.",
            "saw that you value the same things.",
        ),
    ),
    ("ranking", "", "ownership+"): (
        Line("street", "hoorde de eigen zorg terug.", "heard its own concern come back."),
    ),
    ("koersagenda", "", "support+"): (
        Line(
            "council",
            "zag dat de buurt achter de doelen staat.",
            "saw that the neighbourhood backs the goals.",
        ),
    ),
    ("plain_words", "", "support+"): (
        Line("council", "hoorde eindelijk gewone taal.", "heard plain words at last."),
    ),
    ("intervention", "", "support+"): (
        Line("council", "zag Bestuur doorpakken.", "saw Executive take charge."),
    ),
    ("intervention", "", "ownership-"): (
        Line(
            "street",
            "zag Bestuur het overnemen, en deed een stap terug.",
            "saw Executive take over, and stepped back.",
        ),
    ),
    ("opgave", "", "connection-"): (
        Line("team", "merkte dat de schaal niet klopt.", "noticed that the scale is wrong."),
    ),
    ("opgave", "", "ownership-"): (
        Line("street", "hoorde een taak, geen wens.", "heard a task, not a wish."),
    ),
    ("news", "", "vulnerability+"): (
        Line("street", "schrok van het nieuws.", "was startled by the news."),
    ),
    ("news", "", "vulnerability-"): (
        Line("street", "haalde opgelucht adem na het nieuws.", "was relieved by the news."),
    ),
    ("initiative", "", "ownership+"): (
        Line("street", "begon er zelf aan.", "started on it by itself."),
    ),
    ("learning", "", "connection+"): (
        Line("team", "trok samen op met een andere tafel.", "joined forces with another table."),
    ),
    ("adviser", "political", "support+"): (
        Line("council", "las een stuk dat in één keer klopte.", "read a paper right first time."),
    ),
    ("adviser", "management", "connection+"): (
        Line("team", "kreeg één lijn in de afspraken.", "got its agreements in one line."),
    ),
    ("adviser", "facilitating", "capacity+"): (
        Line("street", "kreeg hulp bij het lastige deel.", "got help with the hard part."),
    ),
    **TENSION_LINES,
    ("overrule", "", ""): (
        Line("you", "stelde deze meter met de hand bij.", "adjusted this meter by hand."),
    ),
    ("option", "", ""): (Line("you", "koos: “{label}”.", "chose: “{label}”."),),
    ("later", "", ""): (
        Line(
            "you",
            "koos eerder: “{label}”. Dat komt nu terug.",
            "chose earlier: “{label}”. It comes back now.",
        ),
    ),
    ("canvas", "", ""): (
        Line("you", "had dit zo in het plan gezet.", "had put this in the plan."),
    ),
    ("news", "", ""): (Line("street", "kreeg nieuws: “{title}”.", "got news: “{title}”."),),
    ("news", "", "+"): (Line("street", "kreeg goed nieuws.", "got good news."),),
    ("news", "", "-"): (Line("street", "kreeg een tegenvaller.", "met with a setback."),),
}
GENERAL_LINES: Lines = {
    ("", "", "ownership+"): (
        Line("person", "pakte het zelf op.", "took it up."),
        Line("street", "voelt het meer als eigen.", "feels more that it is its own."),
    ),
    ("", "", "ownership-"): (
        Line("person", "liet het weer even liggen.", "left it lying for a while."),
        Line("street", "keek weer naar de gemeente.", "looked to the municipality again."),
    ),
    ("", "", "capacity+"): (
        Line("person", "kan er weer wat bij hebben.", "can handle a little more."),
        Line("street", "staat steviger.", "stands more firmly."),
    ),
    ("", "", "capacity-"): (
        Line("person", "kon het even niet bijbenen.", "could not keep up for a while."),
        Line("street", "raakte een paar handen kwijt.", "lost a few hands."),
    ),
    ("", "", "vulnerability+"): (
        Line("person", "maakte zich meer zorgen.", "worried more."),
        Line("street", "heeft er een zorg bij.", "has one more worry."),
    ),
    ("", "", "vulnerability-"): (
        Line("person", "maakte zich wat minder zorgen.", "worried a little less."),
        Line("street", "werd wat rustiger.", "became a little calmer."),
    ),
    ("", "", "connection+"): (
        Line("team", "weet elkaar beter te vinden.", "finds each other more easily."),
    ),
    ("", "", "connection-"): (
        Line("team", "viel een beetje uit elkaar.", "drifted apart a little."),
    ),
    ("", "", "trust+"): (
        Line("person", "vertrouwt u iets meer.", "trusts you a little more."),
        Line("street", "groette u bij naam.", "greeted you by name."),
    ),
    ("", "", "trust-"): (
        Line("person", "kijkt eerst de kat uit de boom.", "waits to see first."),
        Line("street", "hield de deur op een kier.", "kept the door ajar."),
    ),
    ("", "", "support+"): (Line("council", "ziet het zitten.", "likes what it sees."),),
    ("", "", "support-"): (
        Line("council", "begon vragen te stellen.", "began to ask questions."),
    ),
    ("", "", "legality+"): (Line("town", "kan dit goed uitleggen.", "can explain this well."),),
    ("", "", "legality-"): (
        Line("town", "heeft hier iets uit te leggen.", "has some explaining to do."),
    ),
    ("", "", "result+"): (
        Line("street", "merkt dat er iets verandert.", "notices that something changes."),
    ),
    ("", "", "result-"): (
        Line("street", "merkt er minder van dan eerst.", "notices less than before."),
    ),
    ("", "", "budget+"): (Line("town", "vond nog wat geld.", "found some more money."),),
    ("", "", "budget-"): (Line("town", "moest de rekening betalen.", "had to pay the bill."),),
    ("", "", "reserve+"): (Line("town", "vulde de reserve aan.", "filled the reserve."),),
    ("", "", "reserve-"): (
        Line("town", "haalde geld uit de reserve.", "took money from the reserve."),
    ),
    ("", "", "energy+"): (
        Line("person", "kreeg weer wat lucht.", "got some air again."),
        Line("person", "lachte weer eens.", "laughed again for once."),
    ),
    ("", "", "energy-"): (
        Line("person", "leverde weer wat energie in.", "gave up some energy again."),
        Line("person", "is moe aan het worden.", "is getting tired."),
    ),
}
HAPPENED: Lines = {
    ("joined", "", ""): (
        Line("person", "doet mee.", "has joined in."),
        Line("person", "schoof aan bij uw team.", "joined your team."),
    ),
    ("left", "", ""): (Line("person", "doet niet meer mee.", "has left the team."),),
    ("exhausted", "", ""): (
        Line(
            "person",
            "is op en doet even niet meer mee.",
            "is worn out and has dropped out for now.",
        ),
    ),
    ("warning", "", ""): (
        Line(
            "person",
            "is bijna op. Nog zo’n ronde alleen gaat niet.",
            "is nearly worn out. Another round alone will not do.",
        ),
        Line("person", "zegt niets, maar is bijna op.", "says nothing, but is nearly worn out."),
    ),
    ("harm", "", ""): (
        Line(
            "person",
            "kwam in de knel. Dat is niet zomaar over.",
            "got into trouble. That will not just pass.",
        ),
        Line(
            "street",
            "raakte iets kwijt dat niet vanzelf terugkomt.",
            "lost something that will not come back by itself.",
        ),
    ),
    ("wasted", "", ""): (
        Line(
            "team",
            "had kracht over: er lag te weinig werk.",
            "had strength to spare: too little work lay ready.",
        ),
        Line(
            "street",
            "wilde meer doen dan er te doen was.",
            "wanted to do more than there was to do.",
        ),
    ),
    ("kept", "", ""): (Line("person", "kreeg wat u beloofde.", "got what you promised."),),
    ("broken", "", ""): (
        Line("person", "wachtte op wat u beloofde.", "waited for what you promised."),
    ),
    ("opened", "", ""): (
        Line("street", "begon zelf iets: {title}.", "started something: {title}."),
    ),
    ("scaled", "", ""): (Line("work", "werd groter.", "grew bigger."),),
    ("forced", "", ""): (
        Line(
            "council", "beslist een ronde mee over uw rol.", "has a say in your role for a round."
        ),
    ),
    ("borrowed", "", ""): (
        Line(
            "you",
            "heeft volgende ronde wat minder tijd.",
            "will have a little less time next round.",
        ),
    ),
    ("gained", "", ""): (
        Line("you", "krijgt er volgende ronde tijd bij.", "will get more time next round."),
    ),
    ("passed", "", ""): (Line("person", "heeft nu het regiestokje.", "holds the baton now."),),
    ("returned", "", ""): (Line("town", "heeft het regiestokje weer.", "holds the baton again."),),
}
