"""Decisions carried out on a page: `index` finds what concerns it, `applying` does all of that on `page_facts`, by
`adding`, `changing` (of an office typed in words, `office_by_hand`) and `rejecting`.
"""
