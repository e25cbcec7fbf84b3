"""A dossier read back and proved.

`footnotes` reads it by its `outline` and by where `footnote_uses` finds their marks; `proof` is the hash of a fact in
it and of its place, whatever `emphasis` a reader gave it. `footnote_findings` says what of a footnote is not as it was,
`told_once` which of that another footnote tells already, `written_in` what stands there that nothing proves.
"""
