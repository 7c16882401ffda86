"""Views: what a screen shows, as plain values. Pure: no window, no pygame, no session."""
