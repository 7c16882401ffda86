"""The source of the product as data: files, syntax trees and names."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import tomli

from tests.helpers.shared import ROOT

GAME = ROOT / "game"


@cache
def modules() -> dict[str, Path]:
    """Every module under ``game/`` by its dotted name, in a stable order."""
    found: dict[str, Path] = {}
    for path in sorted(GAME.rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(part for part in parts if part != "__init__")] = path
    return found


@cache
def tree(path: Path) -> ast.Module:
    """The parsed file."""
    return ast.parse(path.read_text(encoding="utf-8"), str(path))


def public_definitions(body: list[ast.stmt], owner: str) -> Iterator[tuple[str, ast.AST]]:
    """Classes and functions that do not start with an underscore, methods included."""
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            if node.name.startswith("_"):
                continue
            yield f"{owner}.{node.name}", node
            if isinstance(node, ast.ClassDef):
                yield from public_definitions(node.body, f"{owner}.{node.name}")


@cache
def classes(package: str = "game") -> dict[str, frozenset[str]]:
    """Every class in a package or module, with the names assigned in its body."""
    found: dict[str, frozenset[str]] = {}
    for name, path in modules().items():
        if name == package or name.startswith(f"{package}."):
            for node in ast.walk(tree(path)):
                if isinstance(node, ast.ClassDef):
                    found[node.name] = found.get(node.name, frozenset()) | {*_assigned(node)}
    return found


@cache
def identifiers() -> frozenset[str]:
    """Every name that code under ``game/`` defines or uses, wire names included."""
    found: set[str] = set()
    for path in modules().values():
        for node in ast.walk(tree(path)):
            match node:
                case ast.Name(id=name) | ast.Attribute(attr=name) | ast.arg(arg=name):
                    found.add(name)
                case ast.Constant(value=str(name)) if name.isidentifier():
                    found.add(name)
                case ast.ClassDef(name=name) | ast.FunctionDef(name=name):
                    found.add(name)
                case _:
                    pass
    return frozenset(found)


def toml(path: Path) -> dict[str, Any]:
    """The parsed TOML file."""
    return tomli.loads(path.read_text(encoding="utf-8"))


def _assigned(node: ast.ClassDef) -> Iterator[str]:
    for statement in node.body:
        match statement:
            case ast.Assign(targets=[ast.Name(id=name)]) | ast.AnnAssign(target=ast.Name(id=name)):
                yield name
            case _:
                pass
