"""The numbers of an article: which count, what they measure, where, when and by whom they are told."""
