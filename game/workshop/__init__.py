"""The scenario workshop: what an author needs beside a text editor.

Beginning a casus, bringing an older file up to date, and things to print.
"""
