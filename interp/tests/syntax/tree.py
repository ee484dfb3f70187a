"""Prints the trees CPython makes of files in the words of `syntax/dump.rs`: python3 tree.py [-s] FILE..."""

import ast
import struct
import sys

OPS = {
    "Mult": "Mul", "MatMult": "MatMul", "LShift": "LeftShift", "RShift": "RightShift", "UAdd": "Plus", "USub": "Minus",
    "Lt": "Less", "LtE": "LessEq", "Gt": "Greater", "GtE": "GreaterEq",
}
spans = False


def op(node):
    name = type(node).__name__
    return OPS.get(name, name)


class Tree:
    def __init__(self, source):
        self.source = source
        self.starts = [0]
        at = 0
        while at < len(source):
            byte = source[at]
            at += 1
            if byte == 13 and source[at:at + 1] == b"\n":
                at += 1
            if byte in (10, 13):
                self.starts.append(at)

    def offset(self, line, column):
        return self.starts[line - 1] + column

    def span(self, node):
        if not spans:
            return ""
        start, end = self.offset(node.lineno, node.col_offset), self.offset(node.end_lineno, node.end_col_offset)
        return f"@{start}-{end}"

    def row(self, name, node, *fields):
        head = "(" + name + (self.span(node) if node is not None else "")
        return " ".join([head, *fields]) + ")"

    def many(self, items, what=None):
        return "[" + " ".join((what or self.any)(item) for item in items) + "]"

    def maybe(self, item):
        return "-" if item is None else self.any(item)

    def any(self, node):
        if isinstance(node, str):
            return node
        return getattr(self, type(node).__name__)(node)

    def words(self, path):
        return "[" + path.replace(".", " ") + "]"

    # expressions

    def Constant(self, n):
        v = n.value
        if v is None or v is True or v is False:
            return self.row(str(v), n)
        if v is ...:
            return self.row("Ellipsis", n)
        if isinstance(v, int):
            if v < 1 << 63:
                return self.row("Int", n, str(v))
            start, end = self.offset(n.lineno, n.col_offset), self.offset(n.end_lineno, n.end_col_offset)
            return self.row("BigInt", n, self.source[start:end].decode())
        if isinstance(v, float):
            return self.row("Float", n, self.bits(v))
        if isinstance(v, complex):
            return self.row("Imaginary", n, self.bits(v.imag))
        if isinstance(v, bytes):
            return self.row("Bytes", n, v.hex())
        return self.row("Str", n, self.hex(v))

    def bits(self, v):
        return struct.pack(">d", v).hex()

    def hex(self, text):
        return text.encode("utf-8", "surrogatepass").hex()

    def parts(self, values):
        out, text = "", ""
        for value in values:
            if isinstance(value, ast.Constant):
                text += self.hex(value.value)
            else:
                out += (f"<{text}>" if text else "") + self.FormattedValue(value)
                text = ""
        return "[" + out + (f"<{text}>" if text else "") + "]"

    def JoinedStr(self, n):
        return self.row("FString", n, self.parts(n.values))

    def FormattedValue(self, n):
        conversion = {-1: "None", 115: "Str", 114: "Repr", 97: "Ascii"}[n.conversion]
        spec = self.parts(n.format_spec.values) if n.format_spec else "[]"
        return self.row("Field", None, self.any(n.value), conversion, spec)

    def Name(self, n):
        return self.row("Name", n, n.id)

    def Tuple(self, n):
        return self.row("Tuple", n, self.many(n.elts))

    def List(self, n):
        return self.row("List", n, self.many(n.elts))

    def Set(self, n):
        return self.row("Set", n, self.many(n.elts))

    def Dict(self, n):
        pairs = [self.row("Pair", None, self.maybe(k), self.any(v)) for k, v in zip(n.keys, n.values)]
        return self.row("Dict", n, "[" + " ".join(pairs) + "]")

    def UnaryOp(self, n):
        return self.row("Unary", n, op(n.op), self.any(n.operand))

    def BinOp(self, n):
        return self.row("Binary", n, op(n.op), self.any(n.left), self.any(n.right))

    def BoolOp(self, n):
        return self.row("Bool", n, op(n.op), self.many(n.values))

    def Compare(self, n):
        rest = [self.row("Comparison", None, op(o), self.any(r)) for o, r in zip(n.ops, n.comparators)]
        return self.row("Compare", n, self.any(n.left), "[" + " ".join(rest) + "]")

    def IfExp(self, n):
        return self.row("Conditional", n, self.any(n.test), self.any(n.body), self.any(n.orelse))

    def Lambda(self, n):
        return self.row("Lambda", n, self.arguments(n.args), self.any(n.body))

    def arguments(self, a):
        out = []
        positional = a.posonlyargs + a.args
        defaults = [None] * (len(positional) - len(a.defaults)) + a.defaults
        for index, (arg, default) in enumerate(zip(positional, defaults)):
            kind = "PositionalOnly" if index < len(a.posonlyargs) else "Positional"
            out.append(self.param(kind, arg, default))
        if a.vararg:
            out.append(self.param("VarArgs", a.vararg, None))
        out += [self.param("KeywordOnly", arg, default) for arg, default in zip(a.kwonlyargs, a.kw_defaults)]
        if a.kwarg:
            out.append(self.param("VarKeywords", a.kwarg, None))
        return "[" + " ".join(out) + "]"

    def param(self, kind, arg, default):
        return self.row("Param", None, kind, arg.arg, self.maybe(arg.annotation), self.maybe(default))

    def NamedExpr(self, n):
        return self.row("Walrus", n, n.target.id, self.any(n.value))

    def Await(self, n):
        return self.row("Await", n, self.any(n.value))

    def Yield(self, n):
        return self.row("Yield", n, self.maybe(n.value))

    def YieldFrom(self, n):
        return self.row("YieldFrom", n, self.any(n.value))

    def Call(self, n):
        return self.row("Call", n, self.any(n.func), self.call_args(n.args, n.keywords))

    def call_args(self, args, keywords):
        out = []
        for a in args:
            if isinstance(a, ast.Starred):
                out.append((a.lineno, a.col_offset, self.row("Arg", None, "Star", "-", self.any(a.value))))
            else:
                out.append((a.lineno, a.col_offset, self.any(a)))
        for k in keywords:
            kind = ("Keyword", k.arg) if k.arg else ("DoubleStar", "-")
            out.append((k.lineno, k.col_offset, self.row("Arg", None, *kind, self.any(k.value))))
        return "[" + " ".join(text for _, _, text in sorted(out)) + "]"

    def Attribute(self, n):
        return self.row("Attribute", n, self.any(n.value), n.attr)

    def Subscript(self, n):
        return self.row("Subscript", n, self.any(n.value), self.any(n.slice))

    def Slice(self, n):
        return self.row("Slice", n, self.maybe(n.lower), self.maybe(n.upper), self.maybe(n.step))

    def Starred(self, n):
        return self.row("Starred", n, self.any(n.value))

    def ListComp(self, n):
        return self.row("ListComp", n, self.any(n.elt), self.many(n.generators))

    def SetComp(self, n):
        return self.row("SetComp", n, self.any(n.elt), self.many(n.generators))

    def DictComp(self, n):
        return self.row("DictComp", n, self.any(n.key), self.any(n.value), self.many(n.generators))

    def GeneratorExp(self, n):
        return self.row("Generator", n, self.any(n.elt), self.many(n.generators))

    def comprehension(self, n):
        return self.row("Clause", None, self.yes(n.is_async), self.any(n.target), self.any(n.iter), self.many(n.ifs))

    def yes(self, flag):
        return "yes" if flag else "no"

    # statements

    def Expr(self, n):
        return self.row("Expr", n, self.any(n.value))

    def Assign(self, n):
        return self.row("Assign", n, self.many(n.targets), self.any(n.value))

    def AugAssign(self, n):
        return self.row("AugAssign", n, self.any(n.target), op(n.op), self.any(n.value))

    def AnnAssign(self, n):
        return self.row("AnnAssign", n, self.any(n.target), self.any(n.annotation), self.maybe(n.value), self.yes(n.simple))

    def Return(self, n):
        return self.row("Return", n, self.maybe(n.value))

    def Delete(self, n):
        return self.row("Delete", n, self.many(n.targets))

    def Pass(self, n):
        return self.row("Pass", n)

    def Break(self, n):
        return self.row("Break", n)

    def Continue(self, n):
        return self.row("Continue", n)

    def Global(self, n):
        return self.row("Global", n, self.many(n.names))

    def Nonlocal(self, n):
        return self.row("Nonlocal", n, self.many(n.names))

    def Raise(self, n):
        return self.row("Raise", n, self.maybe(n.exc), self.maybe(n.cause))

    def Assert(self, n):
        return self.row("Assert", n, self.any(n.test), self.maybe(n.msg))

    def alias(self, n):
        return self.row("Alias", None, self.words(n.name), self.maybe(n.asname))

    def Import(self, n):
        return self.row("Import", n, self.many(n.names))

    def ImportFrom(self, n):
        names = "[]" if n.names[0].name == "*" else self.many(n.names)
        return self.row("ImportFrom", n, str(n.level), self.words(n.module or ""), names)

    def If(self, n):
        branches = []
        otherwise = [n]
        # An `elif` starts where an `if` in an `else` cannot: at the word `elif`.
        while len(otherwise) == 1 and isinstance(otherwise[0], ast.If) and (
            otherwise[0] is n or self.source[self.offset(otherwise[0].lineno, otherwise[0].col_offset):].startswith(b"elif")
        ):
            branch = otherwise[0]
            branches.append(self.row("Branch", None, self.any(branch.test), self.many(branch.body)))
            otherwise = branch.orelse
        return self.row("If", n, "[" + " ".join(branches) + "]", self.many(otherwise))

    def While(self, n):
        return self.row("While", n, self.any(n.test), self.many(n.body), self.many(n.orelse))

    def For(self, n, is_async=False):
        fields = [self.any(n.target), self.any(n.iter), self.many(n.body), self.many(n.orelse)]
        return self.row("For", n, self.yes(is_async), *fields)

    def AsyncFor(self, n):
        return self.For(n, True)

    def With(self, n, is_async=False):
        return self.row("With", n, self.yes(is_async), self.many(n.items), self.many(n.body))

    def AsyncWith(self, n):
        return self.With(n, True)

    def withitem(self, n):
        return self.row("WithItem", None, self.any(n.context_expr), self.maybe(n.optional_vars))

    def Try(self, n, star=False):
        fields = [self.many(n.body), self.many(n.handlers), self.many(n.orelse), self.many(n.finalbody)]
        return self.row("Try", n, self.yes(star), *fields)

    def TryStar(self, n):
        return self.Try(n, True)

    def ExceptHandler(self, n):
        return self.row("Handler", None, self.maybe(n.type), self.maybe(n.name), self.many(n.body))

    def type_params(self, n):
        return self.many(getattr(n, "type_params", []))

    def type_param(self, kind, n):
        bound, default = getattr(n, "bound", None), getattr(n, "default_value", None)
        return self.row("TypeParam", None, kind, n.name, self.maybe(bound), self.maybe(default))

    def TypeVar(self, n):
        return self.type_param("Var", n)

    def TypeVarTuple(self, n):
        return self.type_param("VarTuple", n)

    def ParamSpec(self, n):
        return self.type_param("Spec", n)

    def TypeAlias(self, n):
        return self.row("TypeAlias", n, n.name.id, self.type_params(n), self.any(n.value))

    def FunctionDef(self, n, is_async=False):
        signature = self.row("Signature", None, self.arguments(n.args), self.maybe(n.returns), self.type_params(n))
        fields = [n.name, signature, self.many(n.decorator_list), self.many(n.body)]
        return self.row("Function", n, self.yes(is_async), *fields)

    def AsyncFunctionDef(self, n):
        return self.FunctionDef(n, True)

    def ClassDef(self, n):
        args = self.call_args(n.bases, n.keywords)
        return self.row("Class", n, n.name, self.type_params(n), args, self.many(n.decorator_list), self.many(n.body))

    # patterns

    def Match(self, n):
        return self.row("Match", n, self.any(n.subject), self.many(n.cases))

    def match_case(self, n):
        return self.row("Case", None, self.any(n.pattern), self.maybe(n.guard), self.many(n.body))

    def MatchValue(self, n):
        return self.row("Value", None, self.any(n.value))

    def MatchSingleton(self, n):
        return self.row("Singleton", None, str(n.value))

    def MatchSequence(self, n):
        return self.row("Sequence", None, self.many(n.patterns))

    def MatchMapping(self, n):
        items = [self.row("KeyPattern", None, self.any(k), self.any(p)) for k, p in zip(n.keys, n.patterns)]
        return self.row("Mapping", None, "[" + " ".join(items) + "]", self.maybe(n.rest))

    def MatchClass(self, n):
        named = [self.row("NamedPattern", None, a, self.any(p)) for a, p in zip(n.kwd_attrs, n.kwd_patterns)]
        return self.row("ClassPattern", None, self.any(n.cls), self.many(n.patterns), "[" + " ".join(named) + "]")

    def MatchStar(self, n):
        return self.row("Star", None, self.maybe(n.name))

    def MatchAs(self, n):
        if n.pattern is not None:
            return self.row("As", None, self.any(n.pattern), n.name)
        return self.row("Wildcard", None) if n.name is None else self.row("Capture", None, n.name)

    def MatchOr(self, n):
        return self.row("Or", None, self.many(n.patterns))


def main(paths):
    global spans
    sys.setrecursionlimit(20000)
    for path in paths:
        if path == "-s":
            spans = True
            continue
        with open(path, "rb") as file:
            source = file.read().removeprefix(b"\xef\xbb\xbf")
        print("==", path)
        try:
            body = ast.parse(source).body
        except (SyntaxError, ValueError) as error:
            print("error:", error)
            continue
        tree = Tree(source)
        for node in body:
            print(tree.any(node))


main(sys.argv[1:])
