"""The forms in which place and paper open a lead, each up to the dash, stroke or full stop behind them.

`masthead` says which of them a lead has and what stands in it.
"""

from __future__ import annotations

import re

OPENING = re.compile(
    r"(?P<mast>[^\n–—|:]{2,90}?)(?:\s*[–—‒―]+\s*|\s-{1,3}\s{0,3}|-{1,2}\s{1,3}|--(?=[A-Z])|\s?\|{1,2}\s{1,3}|\s[l¦]\s|\s?[>»]{1,3}\s|\s//\s|\s[~•·=]\s|\s?:\s)(?=\S)"
)
IN_BRACKETS = re.compile(r"[(\[](?P<mast>[A-Z][^()\[\]\n]{1,60})[)\]][*_]{0,3}(?:\s?[–—‒―:-]{1,2})?\s(?=[\"“]?[A-Z\d])")
"""The whole dateline in brackets: `(Manggar, 3/6/2025) Kejaksaan memanggil …`, `[MANGGAR] …`."""
DESK = re.compile(
    r"(?P<mast>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}, "
    r"(?:[A-Za-z][\w-]{2,24}\.(?i:com|co\.id|id|net|co)(?=[.,])|[A-Z][\w.]*(?: [A-Z][\w.]*){0,3}(?=\.)))"
    r"[.,] (?=[\"“]?[A-Z])"
)
"""A known town and who writes, before a full stop or, where it is a site, a comma: `Manggar, Humas DPRD. Panitia …`."""
FULL_STOP = re.compile(
    r"(?P<mast>[A-Z][A-Z ]{3,30}(?:, [A-Z]{2,8})?|[A-Z][A-Za-z ]{2,30}, [\w-]{3,30}\.(?:com|co\.id|id|net|co)|"
    r"[A-Z][A-Za-z ]{2,30}(?:, | \()(?:[A-Za-z']{4,7}[ ,(]{1,3})?\d{1,2}"
    r"(?:[/-]\d{1,2}(?:[/-]\d{2,4})?| [A-Za-z]{3,9} \d{4})\){0,2})"
    r"\. (?=[\"“]?[A-Z])"
)
PAPER_FIRST = re.compile(
    r"(?P<mast>\([A-Z][\w. ]{2,24}\) (?P<town>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2}))[,.] (?=[\"“]?[A-Z])"
)
"""A paper in brackets and a known town before a comma or full stop: `(SUARAKAPUAS) Manggar, Kejaksaan memanggil …`."""
COMMA = re.compile(
    r"(?P<mast>[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2})(?:,|\.(?! ?\d)) "
    r"(?=(?:[A-Z][a-z]+ ){1,5}[a-z\d]|[A-Z]{2,} [a-z(])(?!(?:[A-Z]\w+ ){1,3}(?:dan|serta) [A-Z])"
)
"""A town and a comma or full stop before a sentence that begins anew: `Manggar, Kejaksaan memanggil …`."""
PAPER_TOWN = re.compile(
    r"(?P<mast>[A-Z][A-Z'-]+(?: [A-Z][A-Z'-]+){0,3}, [A-Z][a-z]+(?: [A-Z][a-z]+)?)\. (?=[\"“]?[A-Z])"
)
"""A paper in capitals and a known town before a full stop: `BUMI KAPUAS, Manggar. Panitia …`."""
SITE = re.compile(r"(?P<mast>[A-Z][A-Z-]{2,24}\.(?:CO\.ID|COM|CO|ID|NET)), (?=[A-Z])")
NO_BLANKS = re.compile(
    r"(?P<mast>[A-Z]{4,}(?: [A-Z]{2,})?, ?[A-Za-z][\w-]*\.(?:com|co\.id|id|net)) ?[-–] ?(?=[A-Za-z])"
)
"""Town and site before a hyphen without a blank: `MANGGAR,KABARKITA.com-Kejaksaan memanggil …`."""
SITE_TOWN = re.compile(
    r"(?P<mast>[A-Z]\w+\.(?:com|co\.id|id|net), [A-Z][a-z]+(?: [A-Z][a-z]+)?)(?: (?=[A-Z][a-z]+ [a-z])|\. (?=[A-Z]))"
)
"""A site and a town set in bold on the page, of which only a blank or full stop is left: `Liputan6.com, Jakarta …`."""
SITE_ONE_WORD = re.compile(r"(?P<mast>[A-Z]\w+\.(?:com|co\.id|id|net), [A-Z][a-z]+) (?=[A-Z][a-z]+ [A-Z])")
"""The same with a lead that opens with two capitals: `Kabarkita.com, Manggar Akhir Oktober lalu …`."""
SITE_GLUED = re.compile(
    r"(?P<mast>[A-Za-z][\w-]+\.(?i:com|co\.id|id|net|co), ?[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?|"
    r"[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+)?, ?[A-Za-z][\w-]+(?:\.[A-Za-z]\w+)?\.(?i:com|co\.id|id|net|co))-"
    r"(?=[A-Z][a-z]+ )"
)
"""The same in either order and any case before a hyphen without blanks: `KABARKITA.CO.ID, MANGGAR-Ribuan pekerja …`."""
STROKED = re.compile(
    r"(?P<mast>[A-Z][\w.-]+(?: [A-Z][\w.-]+)?\|[A-Z][\w.-]*[\w.](?: [A-Z]\w+)?) ?[-–—:] ?(?=[\"“]?[A-Z])"
)
"""Town and paper around a stroke without blanks: `KABARKITA.ID|MANGGAR – Panitia …`."""
PAPER_BEHIND = re.compile(r"(?P<mast>(?P<town>[A-Z][A-Z ]{3,30}) \([\w-]{3,30}\.(?:com|co\.id|id|net|co)\)) (?=[A-Z])")
"""A town and a site in brackets, no dash behind: `MANGGAR (kabarkita.com) Panitia …`."""
GLUED = re.compile(
    r"(?P<mast>(?P<town>(?:[A-Z]{4,}|[A-Z][a-z]{3,})(?: (?:[A-Z]{2,}|[A-Z][a-z]{2,})){0,2})"
    r"(?:, ?[A-Z]{2,}(?: [A-Z]{2,}){0,2}| \([^()\n]{2,30}\))?)-(?=[A-Z][a-z]+ )"
)
"""A town, perhaps a paper in capitals, and a hyphen without blanks: `MANGGAR-Kejaksaan memanggil …`."""
TOWN_AND_PAPER = re.compile(r"[A-Z][A-Za-z]+(?: [A-Z][A-Za-z]+){0,2} \((?:[A-Z]{2,6}|[A-Z][\w-]+\.(?:com|co\.id|id))\)")
"""A town and its paper on a line of their own, no dash: `Manggar (BKP)`."""
SITES = (STROKED, SITE_GLUED, SITE, NO_BLANKS, SITE_TOWN, SITE_ONE_WORD)
