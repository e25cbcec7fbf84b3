"""Whom a reporting clause names or means, among the `entities` that may speak.

Three files are the one object that is asked, each built on the one before: `meant`, whom a pronoun or -nya means;
`named`, who is named from a place on; `speakers`, who is the subject before a verb.

- Without a name: `callings` (“jaksa”), `descriptions` (“ibu dua anak itu”, “Tuan Guru”, “HD”), `references` (“sang
  istri”, “salah seorang nelayan”), `told_bodies` (“perusahaan”).
- Who spoke before: `turns`; whom a sentence is about: `topics`; `the_dead`, and their kin, who say nothing.
- What ties a name to its clause: `epithets` before it, `apposition` beside it, `reach` between it and its verb.
"""
