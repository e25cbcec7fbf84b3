"""The people of an article: where their names stand, what speaks for each, which offices they hold."""
