"""State into SVG text: the pictures with numbers in them, for screen and report alike.

No picture holds words; where words and icons belong is given as anchors, so that each reader
writes them in its own fonts.
"""
