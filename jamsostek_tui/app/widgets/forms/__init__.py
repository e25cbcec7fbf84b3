"""What is filled in: `harmless_input` is a line to type in, `offer_line` what may end what is typed there, `choice` one
of a few words, `export_choices` those of an export.
"""
