"""Everything that is drawn, as SVG text: faces, scenes, the town.

Functions here return text only; the screen and the report turn it into pixels. The text
keeps to what nanosvg (the reader inside pygame) can draw: no text, filter, mask, clip or
``currentColor``.
"""
