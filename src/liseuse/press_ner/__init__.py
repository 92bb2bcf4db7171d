"""The weights of our recogniser of names in the French press. Data only.

`weights.npz` is written by `python -m liseuse.training.train_ner`; `meta.json` beside it says
which weights those are. MODEL_CARD.md says what they were made from and how well they do.
"""
