"""What is drawn again only where it has changed: `kept_lines`, the lines; `framed`, the border; `inks`, the styles;
`tinted`, the screen behind a window. `scrolled` are lines that scroll, and their bar.
"""
