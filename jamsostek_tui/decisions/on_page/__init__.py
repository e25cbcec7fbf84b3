"""Decisions carried out on a page: `index` finds what concerns it, `applying` does all of that on `page_facts`, by
`adding`, `changing` (also an office typed in words) and `rejecting`.
"""
