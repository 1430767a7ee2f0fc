"""Small faults of the kinds that people make, found in a module's text by the syntax tree."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

COMPARED_OTHERWISE: dict[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
}
RECKONED_OTHERWISE: dict[type[ast.operator], ast.operator] = {
    ast.Add: ast.Sub(),
    ast.Sub: ast.Add(),
    ast.Mult: ast.Div(),
    ast.Div: ast.Mult(),
}
CALLED_INSTEAD = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list"}
OUT_OF_SIGHT = ("TYPE_CHECKING", "QML_IMPORT", "__version__")
"""A fault in what these guard or name changes nothing that runs."""


class Fault(NamedTuple):
    """What stands in a file between two offsets, in bytes, and what a slip would put there."""

    path: Path
    start: int
    end: int
    line: int
    kind: str
    was: str
    instead: str

    def planted(self, source: bytes) -> bytes:
        """The file with the fault in it."""
        return source[: self.start] + self.instead.encode() + source[self.end :]

    def __str__(self) -> str:
        was, instead = (" ".join(text.split())[:60] for text in (self.was, self.instead))
        return f"{self.path.as_posix()}:{self.line}: {self.kind}: {was} -> {instead}"


def faults_in(path: Path, source: bytes) -> list[Fault]:
    """Every fault that could be planted in a module, in the order of its text."""
    lines = source.splitlines(keepends=True)
    offsets = [0]
    for line in lines:
        offsets.append(offsets[-1] + len(line))
    found = []
    for node, kind, instead in _slips(ast.parse(source)):
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        start = offsets[node.lineno - 1] + node.col_offset
        end = offsets[node.end_lineno - 1] + node.end_col_offset
        text = source[start:end].decode()
        found.append(Fault(path, start, end, node.lineno, kind, text, instead))
    return sorted(found)


Slip = tuple[ast.expr | ast.stmt, str, str]


def _slips(tree: ast.AST) -> Iterator[Slip]:
    for node in _running(tree):
        yield from _slips_of_condition(node)
        yield from _slips_of_value(node)
        yield from _slips_of_statement(node)


def _running(node: ast.AST) -> Iterator[ast.AST]:
    """Every node that does something when it is run: no types, no docstrings, no messages of errors."""
    yield node
    for name, value in ast.iter_fields(node):
        if name in ("annotation", "returns", "decorator_list", "exc", "format_spec"):
            continue
        for child in value if isinstance(value, list) else [value]:
            if isinstance(child, ast.AST) and not _is_out_of_sight(child):
                yield from _running(child)


def _is_out_of_sight(node: ast.AST) -> bool:
    if isinstance(node, ast.If):
        return ast.unparse(node.test) in OUT_OF_SIGHT
    if isinstance(node, ast.Assign):
        return ast.unparse(node.targets[0]).startswith(OUT_OF_SIGHT)
    return isinstance(node, ast.JoinedStr)


def _slips_of_condition(node: ast.AST) -> Iterator[Slip]:
    match node:
        case ast.Compare(ops=[op]):
            other = ast.Compare(node.left, [COMPARED_OTHERWISE[type(op)]()], node.comparators)
            yield node, "compared otherwise", _bracketed(other)
            word = node.comparators[0]
            if isinstance(word, ast.Constant) and isinstance(word.value, str):
                yield word, "another word", repr(word.value + "?")
        case ast.BoolOp(op=op):
            other_op = ast.Or() if isinstance(op, ast.And) else ast.And()
            yield node, "and for or", _bracketed(ast.BoolOp(other_op, node.values))
            yield node, "a condition lost", _bracketed(node.values[0])
        case ast.UnaryOp(op=ast.Not()):
            yield node, "not lost", _bracketed(node.operand)
        case ast.comprehension(ifs=[condition, *_]):
            yield condition, "filter turned", f"(not {_bracketed(condition)})"


def _slips_of_value(node: ast.AST) -> Iterator[Slip]:
    match node:
        case ast.BinOp(op=op) if type(op) in RECKONED_OTHERWISE and not _is_text(node):
            wrong = ast.BinOp(node.left, RECKONED_OTHERWISE[type(op)], node.right)
            yield node, "reckoned otherwise", _bracketed(wrong)
        case ast.IfExp():
            swapped = ast.IfExp(node.test, node.orelse, node.body)
            yield node, "branches swapped", _bracketed(swapped)
        case ast.Constant(value=bool()):
            yield node, "yes for no", repr(not node.value)
        case ast.Constant(value=int() | float()):
            yield node, "one more", repr(node.value + 1)
        case ast.Call(func=ast.Name(id=name)) if name in CALLED_INSTEAD and len(node.args) > 0:
            yield node.func, "another function", CALLED_INSTEAD[name]


def _slips_of_statement(node: ast.AST) -> Iterator[Slip]:
    match node:
        case ast.If() | ast.While():
            yield node.test, "condition turned", f"(not {_bracketed(node.test)})"
        case ast.Return(value=ast.expr() as value) if ast.unparse(value) != "None":
            yield node, "nothing given back", "return None"
        case ast.Expr(value=ast.Call() | ast.Yield() | ast.YieldFrom()):
            if isinstance(node.value, ast.Call):
                yield node, "call left out", "pass"
            else:
                yield node, "nothing yielded", "yield from ()"
        case ast.AugAssign():
            yield node, "step left out", "pass"
        case ast.Continue():
            yield node, "break for continue", "break"
        case ast.Break():
            yield node, "continue for break", "continue"


def _bracketed(node: ast.expr) -> str:
    return f"({ast.unparse(node)})"


def _is_text(node: ast.BinOp) -> bool:
    """Text put together: a minus sign there is no slip that anybody would make."""
    sides = (node.left, node.right)
    return any(
        isinstance(side, ast.JoinedStr)
        or (isinstance(side, ast.Constant) and isinstance(side.value, str))
        for side in sides
    )
