"""The regions of an article: provinces, regencies and cities by their codes, districts and villages by slugs.

`regions` decides which are named, by the `hits` of the gazetteer, by the `evidence` before them and by `learnt_names`
that the article explains.
`districts` finds what no table knows, told one by one (`listed_districts`) or again without a level (`named_again`);
`district_parents` says what each lies in.
"""
