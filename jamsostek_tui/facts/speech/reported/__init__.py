"""What is told without marks. `reported_speech` is the way through, and reads active verbs (“Budi mengatakan”);
`cues` reads “kata Budi” and “disampaikan Budi”, `according_to` what is “menurut” somebody or by a body's records.

`contents` says which words of a sentence were said, `nothing_said` which verbs tell a thing or a deed only;
`second_verb` is for two verbs of one subject.
"""
