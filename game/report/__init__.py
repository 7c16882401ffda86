"""What a session was about, told afterwards: story, patterns, pivot moments, pages and exports.

Reads a ``History``; changes nothing. Nothing here opens a window.
"""
