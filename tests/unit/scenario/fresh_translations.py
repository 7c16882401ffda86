"""Marks the shipped translations as made from the Dutch texts as they are now.

Run it after reading both languages side by side:
``python -m tests.unit.scenario.fresh_translations``.
"""

from game.scenario.reading import SCENARIO_FILE, TRANSLATION_FILE
from game.scenario.translation_texts import with_fingerprints
from tests.unit.scenario.scenario_texts import SCENARIOS


def main() -> None:
    for file in sorted(SCENARIOS.glob(f"*/{TRANSLATION_FILE}")):
        dutch = file.with_name(SCENARIO_FILE).read_text(encoding="utf-8")
        fresh = with_fingerprints(file.read_text(encoding="utf-8"), dutch)
        file.write_bytes(fresh.encode("utf-8"))


if __name__ == "__main__":
    main()
