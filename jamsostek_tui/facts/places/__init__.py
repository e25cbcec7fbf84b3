"""The regions of an article: provinces, regencies and cities by their codes, districts and villages by slugs."""
