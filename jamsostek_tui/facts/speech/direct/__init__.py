"""Words between marks and who said them: `direct_speech` by a cue or a verb beside them, or none; `told_behind` by
other words behind them; `misspelt` by a verb or cue that has letters wrong.
"""
