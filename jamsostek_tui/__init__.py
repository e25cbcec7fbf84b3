"""A terminal fact browser over Indonesian news about Jamsostek."""

__version__ = "0.1.0"
