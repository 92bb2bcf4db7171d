"""The screen: the one room that knows Textual and Rich."""
