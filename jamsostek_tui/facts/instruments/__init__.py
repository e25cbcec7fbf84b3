"""The regulations, programmes, funds, awards and surveys of an article, and who received an award."""
