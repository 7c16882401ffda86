"""Bots that play by the real rules, through the same door as people."""
