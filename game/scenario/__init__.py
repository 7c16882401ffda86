"""From scenario text to a playable casus, or to diagnostics that say where and what to do."""
