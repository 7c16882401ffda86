"""What is on a page and where: boxes, text, nodes, targets. Pure: no pygame, no clock, no files.

All lengths are design pixels: 1920 x 1080 at scale 1.
"""
