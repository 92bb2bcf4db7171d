"""A working copy of an article's entities, on which corrections are made one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from liseuse.analysis.model import Entity, EntityType, Mention
from liseuse.corrections.model import Correction, name_key


@dataclass(slots=True, eq=False)
class Node:
    """An entity in the making: found by the analysis, or made by a correction.

    One that was merged stays, under its `parent`, so that a later correction can still speak of
    it. `hidden` and `by_reader` hold for all that is merged into it as well. `first_name` and
    `first_type` are those it was made with; `heir` has its mentions where added names cover them.
    """

    id: str
    name: str
    type: EntityType
    first_name: str
    first_type: EntityType
    entity: Entity | None = None
    parent: Node | None = None
    hidden: bool = False
    by_reader: bool = False
    name_is_gone: bool = False
    heir: Node | None = None
    corrections: list[Correction] = field(default_factory=list)

    @property
    def root(self) -> Node:
        """The entity this one is part of, itself when it was not merged."""
        node = self
        while node.parent is not None:
            node = node.parent
        return node

    @property
    def out_of_sight(self) -> bool:
        """Whether it, or what it was merged into, is hidden."""
        node: Node | None = self
        while node is not None:
            if node.hidden:
                return True
            node = node.parent
        return False

    def is_of(self, type_: EntityType | None) -> bool:
        """Say whether it has, or had at first, that type; every type will do for None."""
        return type_ is None or type_ is self.first_type or type_ is self.root.type


@dataclass(slots=True, eq=False)
class Spot:
    """A mention in the making, whose words have the name key `key`."""

    start: int
    end: int
    mention: Mention
    key: str
    node: Node
    dropped: bool = False


@dataclass(frozen=True, slots=True)
class Standing:
    """What became of a node: the entity it is part of, and what holds for its mentions."""

    root: Node
    hidden: bool
    by_reader: bool


class Draft:
    """The entities of one article as they stand between two corrections.

    `spots` are in text order and never overlap; none is ever taken out but by added names.
    """

    def __init__(self, text: str, entities: Sequence[Entity]) -> None:
        self.text = text
        self.nodes: list[Node] = []
        self.spots: list[Spot] = []
        self.covered: dict[tuple[int, int], Node] = {}
        """Whose mentions (start, end) gave way to longer added ones, and who has them now."""
        self._titles: dict[str, list[Node]] = {}
        self._forms: dict[str, list[Spot]] | None = None
        self._made = 0
        for entity in entities:
            self._take(entity)
        self.spots.sort(key=lambda spot: spot.start)

    def named(self, name: str, type_: EntityType | None = None) -> list[Node]:
        """Return those whose own name is, or was, `name`; hidden and merged ones included."""
        nodes = self._titles.get(name_key(name), ())
        return list(nodes) if type_ is None else [node for node in nodes if node.is_of(type_)]

    def roots_named(self, name: str, type_: EntityType | None = None) -> list[Node]:
        """Return the entities that those of this name are part of, each once."""
        return unique(node.root for node in self.named(name, type_))

    def spots_of(self, name: str) -> list[Spot]:
        """Return every mention in the words `name`, whatever entity it is of, dropped or not."""
        if self._forms is None:
            self._forms = {}
            for spot in self.spots:
                self._forms.setdefault(spot.key, []).append(spot)
        return self._forms.get(name_key(name), [])

    def replace_spots(self, spots: list[Spot]) -> None:
        """Have `spots` (in text order) for mentions from now on."""
        self.spots, self._forms = spots, None

    def new_node(self, name: str, type_: EntityType) -> Node:
        """Return a new entity, as yet without mentions."""
        self._made += 1
        node = Node(f"r{self._made}", name, type_, name, type_, by_reader=True)
        self.nodes.append(node)
        self.entitle(node, name)
        return node

    def entitle(self, node: Node, name: str) -> None:
        """Let `node` be found by `name`."""
        bearers = self._titles.setdefault(name_key(name), [])
        if node not in bearers:
            bearers.append(node)

    def disown(self, node: Node, name: str) -> None:
        """Let `node` no longer be found by `name`."""
        bearers = self._titles.get(name_key(name), [])
        if node in bearers:
            bearers.remove(node)

    def standings(self) -> dict[int, Standing]:
        """Return what became of every node, by its `id()`; linear however long the merges run."""
        known: dict[int, Standing] = {}
        for node in self.nodes:
            chain: list[Node] = []
            above: Node | None = node
            while above is not None and id(above) not in known:
                chain.append(above)
                above = above.parent
            over = (
                known[id(above)]
                if above is not None
                else Standing(chain[-1], hidden=False, by_reader=False)
            )
            for one in reversed(chain):
                hidden, by_reader = one.hidden or over.hidden, one.by_reader or over.by_reader
                over = known[id(one)] = Standing(over.root, hidden=hidden, by_reader=by_reader)
        return known

    def _take(self, entity: Entity) -> None:
        name, type_ = entity.name, entity.type
        node = Node(entity.id, name, type_, name, type_, entity)
        self.nodes.append(node)
        self.entitle(node, entity.name)
        for mention in entity.mentions:
            key = name_key(self.text[mention.start : mention.end])
            self.spots.append(Spot(mention.start, mention.end, mention, key, node))


def unique(nodes: Iterable[Node]) -> list[Node]:
    """Return `nodes`, each once, in order."""
    return list({id(node): node for node in nodes}.values())
