"""The debrief in slides: what the room is asked, in which order, in how much time."""
