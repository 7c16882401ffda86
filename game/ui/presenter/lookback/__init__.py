"""Looking back in words: one module for each thing that can be looked at."""
