"""The session file: records, lines with a hash chain, reading, checking and writing."""
