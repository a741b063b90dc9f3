"""Parts that changes of a program are made of, and what they are called."""

import ast

BLOCKS = ("body", "orelse", "finalbody")
LOOPS = (ast.For, ast.While)
DEFS = (ast.FunctionDef, ast.AsyncFunctionDef)
MOST_NAMES = 6


def constant(value):
    return ast.Constant(value=value)


def load(name):
    return ast.Name(id=name, ctx=ast.Load())


def is_int(node):
    return isinstance(node, ast.Constant) and type(node.value) is int


def number(value):
    return constant(value) if value >= 0 else ast.UnaryOp(op=ast.USub(), operand=constant(-value))


def plus(node, amount):
    if is_int(node):
        return number(node.value + amount)
    return ast.BinOp(left=node, op=ast.Add() if amount > 0 else ast.Sub(), right=constant(abs(amount)))


def wrap(word, node):
    return ast.Call(func=load(word), args=[node], keywords=[])
