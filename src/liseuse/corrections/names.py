"""The changes to names, made on a draft. Each says whether it found what it is about."""

from __future__ import annotations

from collections.abc import Sequence

from liseuse.analysis.model import EntityType
from liseuse.corrections.draft import Draft, Node, unique
from liseuse.corrections.model import (
    Add,
    Correction,
    Hide,
    Merge,
    Rename,
    Retype,
    Split,
    name_key,
)


def change_names(draft: Draft, correction: Correction) -> bool:
    """Make one correction of names; return whether it matched anything."""
    match correction.change:
        case Hide() as change:
            touched = _hide(draft, change)
        case Retype() as change:
            touched = _retype(draft, change)
        case Merge() as change:
            touched = _merge(draft, change)
        case Split() as change:
            touched = _split(draft, change)
        case Rename() as change:
            touched = _rename(draft, change)
        case Add() as change:
            touched = _show_added(draft, change)
        case _:
            return False
    for node in touched:
        node.corrections.append(correction)
    return bool(touched)


def _hide(draft: Draft, change: Hide) -> list[Node]:
    nodes = draft.named(change.name, change.type)
    for node in nodes:
        node.hidden = True
    if nodes:
        return nodes
    spots = [spot for spot in draft.spots_of(change.name) if spot.node.is_of(change.type)]
    for spot in spots:
        spot.dropped = True
    return unique(spot.node for spot in spots)


def _retype(draft: Draft, change: Retype) -> list[Node]:
    roots = draft.roots_named(change.name, change.type)
    for root in roots:
        _give_type(draft, root, change.to)
    return roots


def _rename(draft: Draft, change: Rename) -> list[Node]:
    nodes = draft.named(change.name, change.type)
    for node in nodes:
        draft.entitle(node, change.to)
        if node.parent is None:
            node.name, node.name_is_gone = change.to, False
            _join_namesake(draft, node)
    return nodes


def _merge(draft: Draft, change: Merge) -> list[Node]:
    sources = draft.roots_named(change.name, change.type)
    target = _target(draft, change, [source.type for source in sources])
    if not sources:
        joined = target and any(s.node.root is target for s in draft.spots_of(change.name))
        return [target] if target and joined else []
    if target is None:
        target = sources[0]
        target.name, target.name_is_gone = change.into, False
        draft.entitle(target, change.into)
        if change.into_type is not None:
            _give_type(draft, target, change.into_type)
            target = target.root
    for source in sources:
        if source is not target:
            source.parent, source.by_reader = target, True
    return [target]


def _target(draft: Draft, change: Merge, types: Sequence[EntityType]) -> Node | None:
    """Return what to merge into: in sight rather than hidden, of the type asked for or a source's.

    A name that is only a short form in this article stands for the entity it is short for.
    """
    found = draft.roots_named(change.into)
    if not found:
        found = unique(s.node.root for s in draft.spots_of(change.into) if not s.dropped)
    wanted = {change.into_type} if change.into_type else set(types)
    return max(found, key=lambda node: (node.type in wanted, not node.hidden), default=None)


def _split(draft: Draft, change: Split) -> list[Node]:
    homes = draft.roots_named(change.name, change.type)
    if not homes:
        return []
    type_ = change.to or homes[0].type
    part: Node | None = None
    for node in draft.named(change.form):
        if node.parent is not None and node.root in homes:
            node.parent, node.by_reader, node.type = None, True, type_
            part = node
    spots = [spot for spot in draft.spots_of(change.form) if spot.node.root in homes]
    if spots and part is None:
        for home in homes:
            home.name_is_gone |= name_key(home.name) == name_key(change.form)
            draft.disown(home, change.form)
        part = draft.new_node(change.form, type_)
    for spot in spots:
        spot.node = part or spot.node
    if part is None:
        return []
    _join_namesake(draft, part)
    return [*homes, part]


def _show_added(draft: Draft, change: Add) -> list[Node]:
    """Bring back into sight what was added, when an earlier correction hid it; set its type."""
    spots = draft.spots_of(change.text)
    nodes = unique(spot.node for spot in spots)
    unseen = {id(node) for node in nodes if node.out_of_sight}
    hidden = [spot for spot in spots if spot.dropped or id(spot.node) in unseen]
    if hidden:
        node = draft.new_node(change.text, change.type)
        for spot in hidden:
            spot.node, spot.dropped = node, False
        _join_namesake(draft, node)
        nodes.append(node)
    for node in draft.named(change.text) if spots else ():
        if node.parent is None and not node.hidden and change.type is node.first_type:
            _give_type(draft, node, change.type)
    return nodes


def _give_type(draft: Draft, root: Node, type_: EntityType) -> None:
    if root.type is not type_:
        root.type, root.by_reader = type_, True
        _join_namesake(draft, root)


def _join_namesake(draft: Draft, root: Node) -> None:
    """Merge `root` into the entity in sight that has the same name and type, if there is one."""
    for other in draft.named(root.name):
        same = other.parent is None and other is not root and not other.hidden
        if same and other.type is root.type and not root.hidden:
            root.parent, root.by_reader = other, True
            return
