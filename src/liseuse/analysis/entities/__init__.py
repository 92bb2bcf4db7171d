"""From the recogniser's mentions to the entities of one article: the document decides."""

from liseuse.analysis.entities.link import link_entities

__all__ = ["link_entities"]
