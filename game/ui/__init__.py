"""The shared screen: the only package that knows pygame.

A screen is ``present`` (state to view), ``arrange`` (view to page), and the kit draws the page.
Pure parts: ``layout``, ``widgets``, ``theme``, ``state``, ``events``, ``interact``, ``presenter``.
"""
