"""Which numerals of a page count, and why the others do not.

`candidates` finds the numbers by named rules in their order (`counting_rules`) over their unit, sign and list
(`counting`), `bare_numbers` those printed without,
`counts_behind` those behind what they count, `wholes` those whose unit stands at their part, `composed_times` what is
told in two units; `exclusions` names the reason of every other numeral, `digit_forms` by its form alone.
"""
