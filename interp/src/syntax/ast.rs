//! The syntax tree: what a parser found, as small nodes that name each other by number.
//!
//! A [`Tree`] turns a number into a view: `tree.expr(id)` gives an [`Expr`], `tree.stmt(id)` a [`Stmt`],
//! `tree.pattern(id)` a [`Pattern`], and `tree.list(items)` walks a list. All of these are `Copy`.
//!
//! What a reader may trust:
//! - no expression or pattern is taller than `limits::TREE_HEIGHT`, no statement nested deeper than 100 blocks, so
//!   recursion over the tree is bounded. `elif`, `and`/`or`, comparisons and concatenated strings are flat lists;
//!   `a + b + c`, `a.b.c` and `f()()` lean left and count into the height;
//! - targets of assignments, `del`, `for`, `with`, walrus and annotations are of a form that can be assigned to;
//! - a block (`body`) is never empty, and an absent `else` or `finally` is the empty list;
//! - a span covers what CPython's own tree says: a parenthesised tuple includes its brackets, other brackets do not
//!   belong to the expression inside.

use crate::syntax::names::NameId;
use crate::syntax::pool::{Cells, Items, List, NoRoom, Pool, Record};
use crate::syntax::record::{choices, ids, nodes, records};
use crate::syntax::span::{Lines, Span};
use crate::syntax::text::{Bytes, Text};

ids! {
    /// An expression in a tree.
    ExprId => height_of;
    /// A statement in a tree.
    StmtId;
    /// A pattern (behind `case`) in a tree.
    PatternId => height_of;
}

fn height_of(cells: Cells<'_>, at: u32) -> u32 {
    cells.get(at) >> 16
}

choices! {
    /// An arithmetic operator with two operands.
    pub enum BinaryOp { Add, Sub, Mul, MatMul, Div, FloorDiv, Mod, Pow, LeftShift, RightShift, BitAnd, BitXor, BitOr }

    /// An operator with one operand.
    pub enum UnaryOp { Invert, Not, Plus, Minus }

    /// `and` or `or`.
    pub enum BoolOp { And, Or }

    /// An operator that compares.
    pub enum CompareOp { Eq, NotEq, Less, LessEq, Greater, GreaterEq, Is, IsNot, In, NotIn }

    /// How an argument is written in a call: `x`, `*x`, `name=x`, `**x`.
    pub enum ArgKind { Positional, Star, Keyword, DoubleStar }

    /// What kind of parameter it is, in the order in which they stand.
    pub enum ParamKind { PositionalOnly, Positional, VarArgs, KeywordOnly, VarKeywords }

    /// `!s`, `!r`, `!a` in a replacement field, or nothing.
    pub enum Conversion { None, Str, Repr, Ascii }

    /// A type parameter: `T`, `*Ts`, `**P`.
    pub enum TypeParamKind { Var, VarTuple, Spec }

    /// A pattern that is one of the three constants.
    pub enum Singleton { None, True, False }
}

records! {
    /// A name where it stands.
    pub struct Ident {
        /// The name.
        name: NameId,
        /// Where.
        span: Span,
    }

    /// An argument of a call or of a class's bases.
    pub struct Arg {
        /// How it is written.
        kind: ArgKind,
        /// The keyword, for `ArgKind::Keyword`.
        name: Option<NameId>,
        /// The value; for `*x` and `**x` that is `x`.
        value: ExprId,
        /// All of it, keyword or stars included.
        span: Span,
    }

    /// A parameter of a function.
    pub struct Param {
        /// Its kind.
        kind: ParamKind,
        /// Its name.
        name: NameId,
        /// What stands behind its colon; for `*args: *Ts` a `Starred`.
        annotation: Option<ExprId>,
        /// What stands behind its `=`.
        default: Option<ExprId>,
        /// The name and the annotation.
        span: Span,
    }

    /// `key: value` in a dict; without a key it is `**value`.
    pub struct Pair {
        /// The key.
        key: Option<ExprId>,
        /// The value.
        value: ExprId,
    }

    /// A further operand in a comparison: `< right`.
    pub struct Comparison {
        /// The operator.
        op: CompareOp,
        /// The operand at its right.
        right: ExprId,
    }

    /// `async for target in iter if a if b` of a comprehension.
    pub struct Clause {
        /// Whether `async` stands before it.
        is_async: bool,
        /// What each item is assigned to.
        target: ExprId,
        /// What is walked through.
        iter: ExprId,
        /// The conditions.
        conditions: List<ExprId>,
    }

    /// A part of an f-string or t-string: literal text, or else a replacement field. `f"{x=}"` is the text `x=`
    /// followed by the field, whose conversion is already `Repr` if neither conversion nor spec are given.
    pub struct Part {
        /// The literal text, if it is that.
        text: Option<Text>,
        /// The expression in the braces, if it is a field.
        value: Option<ExprId>,
        /// The conversion.
        conversion: Conversion,
        /// What stands behind the colon; empty if there is nothing.
        spec: List<Part>,
        /// The part with its braces; for a field `inner` covers the text of the expression.
        span: Span,
        /// The expression as written (t-strings keep it).
        inner: Span,
    }

    /// `if test: body` or `elif test: body`.
    pub struct Branch {
        /// The condition.
        test: ExprId,
        /// The block.
        body: List<StmtId>,
    }

    /// `value as target` of a `with`.
    pub struct WithItem {
        /// The manager.
        value: ExprId,
        /// What it is assigned to.
        target: Option<ExprId>,
    }

    /// `except kind as name: body`.
    pub struct Handler {
        /// The class or classes to catch; none catches everything.
        kind: Option<ExprId>,
        /// The name the exception gets.
        name: Option<NameId>,
        /// The block.
        body: List<StmtId>,
        /// From `except` to the end of the block.
        span: Span,
    }

    /// `case pattern if guard: body`.
    pub struct Case {
        /// The pattern.
        pattern: PatternId,
        /// The condition.
        guard: Option<ExprId>,
        /// The block.
        body: List<StmtId>,
    }

    /// `a.b.c as name` of an import; of `from m import x as name` the path has one name.
    pub struct Alias {
        /// The dotted name.
        path: List<NameId>,
        /// The name behind `as`.
        rename: Option<NameId>,
        /// All of it.
        span: Span,
    }

    /// A type parameter with its bound (`T: int`) and default (`T = int`).
    pub struct TypeParam {
        /// Its kind.
        kind: TypeParamKind,
        /// Its name.
        name: NameId,
        /// What stands behind the colon.
        bound: Option<ExprId>,
        /// What stands behind the `=`.
        default: Option<ExprId>,
        /// All of it.
        span: Span,
    }

    /// `key: pattern` of a mapping pattern.
    pub struct KeyPattern {
        /// A literal or a dotted name.
        key: ExprId,
        /// The pattern for the value.
        pattern: PatternId,
    }

    /// `name=pattern` of a class pattern.
    pub struct NamedPattern {
        /// The attribute.
        name: Ident,
        /// The pattern for its value.
        pattern: PatternId,
    }

    /// What the lambda and the function have in common, and all a function's scope needs.
    pub struct Signature {
        /// The parameters in the order of the text (so in the order of `ParamKind`).
        params: List<Param>,
        /// What stands behind `->`.
        returns: Option<ExprId>,
        /// What stands in the brackets behind the name.
        type_params: List<TypeParam>,
    }
}

nodes! {
    /// An expression.
    pub enum Expr: ExprKind {
        /// `None`
        None,
        /// `True`
        True,
        /// `False`
        False,
        /// `...`
        Ellipsis,
        /// An integer that fits.
        Int { value: i64 },
        /// An integer that does not: the digits as written, with prefix (`0x`) and underscores.
        BigInt { digits: Span },
        /// A floating-point number.
        Float { value: f64 },
        /// An imaginary number: `value` times `1j`.
        Imaginary { value: f64 },
        /// A string, decoded (concatenated neighbours included); `u"x"` is no different.
        Str { text: Text },
        /// Bytes, decoded.
        Bytes { text: Text },
        /// An f-string; neighbours that are plain strings are text parts.
        FString { parts: List<Part> },
        /// A t-string.
        TString { parts: List<Part> },
        /// A name.
        Name { name: NameId },
        /// `a, b`
        Tuple { items: List<ExprId> },
        /// `[a, b]`
        List { items: List<ExprId> },
        /// `{a, b}`
        Set { items: List<ExprId> },
        /// `{a: b, **c}`
        Dict { pairs: List<Pair> },
        /// `-a`
        Unary { op: UnaryOp, operand: ExprId },
        /// `a + b`
        Binary { op: BinaryOp, left: ExprId, right: ExprId },
        /// `a and b and c`
        Bool { op: BoolOp, items: List<ExprId> },
        /// `a < b <= c`
        Compare { left: ExprId, rest: List<Comparison> },
        /// `then if test else otherwise`
        Conditional { test: ExprId, then: ExprId, otherwise: ExprId },
        /// `lambda params: body`
        Lambda { params: List<Param>, body: ExprId },
        /// `name := value`
        Walrus { target: Ident, value: ExprId },
        /// `await a`
        Await { value: ExprId },
        /// `yield a`
        Yield { value: Option<ExprId> },
        /// `yield from a`
        YieldFrom { value: ExprId },
        /// `f(a, *b, c=d, **e)`; `f(x for x in y)` has one positional argument, a `Generator`.
        Call { func: ExprId, args: List<Arg> },
        /// `a.name`; the name is the last thing in the span.
        Attribute { value: ExprId, name: NameId },
        /// `a[index]`; several indices are a `Tuple`.
        Subscript { value: ExprId, index: ExprId },
        /// `lower:upper:step`, only as index or as item of an index tuple.
        Slice { lower: Option<ExprId>, upper: Option<ExprId>, step: Option<ExprId> },
        /// `*a` in a display, a target or an index (in a call it is an `Arg`).
        Starred { value: ExprId },
        /// `[item for ...]`; the first clause's `iter` belongs to the scope outside, here and below.
        ListComp { item: ExprId, clauses: List<Clause> },
        /// `{item for ...}`
        SetComp { item: ExprId, clauses: List<Clause> },
        /// `{key: value for ...}`
        DictComp { key: ExprId, value: ExprId, clauses: List<Clause> },
        /// `(item for ...)`
        Generator { item: ExprId, clauses: List<Clause> },
    }
}

nodes! {
    /// A statement.
    pub enum Stmt: StmtKind {
        /// An expression on its own.
        Expr { value: ExprId },
        /// `a = b = value`
        Assign { targets: List<ExprId>, value: ExprId },
        /// `target += value`
        AugAssign { target: ExprId, op: BinaryOp, value: ExprId },
        /// `target: annotation = value`; `simple` when the target is a name without brackets around it.
        AnnAssign { target: ExprId, annotation: ExprId, value: Option<ExprId>, simple: bool },
        /// `return value`
        Return { value: Option<ExprId> },
        /// `del a, b`
        Delete { targets: List<ExprId> },
        /// `pass`
        Pass,
        /// `break`
        Break,
        /// `continue`
        Continue,
        /// `global a, b`
        Global { names: List<Ident> },
        /// `nonlocal a, b`
        Nonlocal { names: List<Ident> },
        /// `raise value from cause`
        Raise { value: Option<ExprId>, cause: Option<ExprId> },
        /// `assert test, message`
        Assert { test: ExprId, message: Option<ExprId> },
        /// `import a.b as c, d`
        Import { names: List<Alias> },
        /// `from ..path import a as b`; `from m import *` has no names.
        ImportFrom { level: u32, path: List<NameId>, names: List<Alias> },
        /// `if`, `elif`, `else`
        If { branches: List<Branch>, otherwise: List<StmtId> },
        /// `while test: body`, `else`
        While { test: ExprId, body: List<StmtId>, otherwise: List<StmtId> },
        /// `for target in iter: body`, `else`
        For { is_async: bool, target: ExprId, iter: ExprId, body: List<StmtId>, otherwise: List<StmtId> },
        /// `with items: body`
        With { is_async: bool, items: List<WithItem>, body: List<StmtId> },
        /// `try`, `except` (all of them `except*` if `star`), `else`, `finally`
        Try { body: List<StmtId>, handlers: List<Handler>, star: bool, otherwise: List<StmtId>, finally: List<StmtId> },
        /// `def name(params): body`; the span starts at `def` or `async`, behind the decorators.
        Function { is_async: bool, name: Ident, signature: Signature, decorators: List<ExprId>, body: List<StmtId> },
        /// `class name(args): body`
        Class { name: Ident, type_params: List<TypeParam>, args: List<Arg>, decorators: List<ExprId>, body: List<StmtId> },
        /// `match subject: case ...`
        Match { subject: ExprId, cases: List<Case> },
        /// `type name[params] = value`
        TypeAlias { name: Ident, params: List<TypeParam>, value: ExprId },
    }
}

nodes! {
    /// A pattern behind `case`.
    pub enum Pattern: PatternKind {
        /// Compares with `==`: a number (also `-1`, `1+2j`), a string, bytes, or a dotted name.
        Value { value: ExprId },
        /// `None`, `True`, `False`: compares with `is`.
        Singleton { value: Singleton },
        /// `_`
        Wildcard,
        /// `name`
        Capture { name: NameId },
        /// `pattern as name`
        As { pattern: PatternId, name: NameId },
        /// `a | b`
        Or { items: List<PatternId> },
        /// `[a, *b, c]` or `a, b`; at most one item is a `Star`.
        Sequence { items: List<PatternId> },
        /// `*name`, without a name for `*_`.
        Star { name: Option<NameId> },
        /// `{key: a, **rest}`
        Mapping { items: List<KeyPattern>, rest: Option<NameId> },
        /// `Class(a, name=b)`
        Class { class: ExprId, items: List<PatternId>, named: List<NamedPattern> },
    }
}

choices! {
    /// What a whole tree is.
    pub enum Mode {
        /// A module or script.
        Module,
        /// One statement typed at a prompt: the values of expression statements are shown.
        Interactive,
        /// Any number of statements typed or pasted at a prompt: the values of expression statements are shown.
        Entry,
        /// One expression; the body is a single expression statement.
        Expression,
    }
}

/// A finished tree: the text it was made from and the cells it stands in.
#[derive(Clone, Copy)]
pub struct Tree<'t> {
    pub(in crate::syntax) source: &'t str,
    pub(in crate::syntax) cells: Cells<'t>,
    pub(in crate::syntax) mode: Mode,
    pub(in crate::syntax) body: List<StmtId>,
    pub(in crate::syntax) names: crate::syntax::names::Names,
}

impl<'t> Tree<'t> {
    /// What it is a tree of.
    pub fn mode(self) -> Mode {
        self.mode
    }

    /// The statements.
    pub fn body(self) -> List<StmtId> {
        self.body
    }

    /// The text, without a byte order mark.
    pub fn source(self) -> &'t str {
        self.source
    }

    /// For turning offsets into lines and columns.
    pub fn lines(self) -> Lines<'t> {
        Lines::new(self.source)
    }

    /// The cells, for `List::len` and `List::item`.
    pub fn cells(self) -> Cells<'t> {
        self.cells
    }

    /// The expression `id`.
    pub fn expr(self, id: ExprId) -> Expr {
        Expr::load(self.cells, id.0)
    }

    /// The statement `id`.
    pub fn stmt(self, id: StmtId) -> Stmt {
        Stmt::load(self.cells, id.0)
    }

    /// The pattern `id`.
    pub fn pattern(self, id: PatternId) -> Pattern {
        Pattern::load(self.cells, id.0)
    }

    /// The items of a list.
    pub fn list<T: Record>(self, list: List<T>) -> Items<'t, T> {
        self.cells.list(list)
    }

    /// How many items a list has.
    pub fn len<T: Record>(self, list: List<T>) -> u32 {
        list.len(self.cells)
    }

    /// Where an expression, a statement or a pattern stands.
    pub fn span(self, id: impl Node) -> Span {
        self.cells.load(id.cell() + 1)
    }

    /// The text of a name.
    pub fn name(self, name: NameId) -> &'t str {
        self.names.text(self.cells, self.source, name)
    }

    /// Where the name stands first.
    pub fn name_span(self, name: NameId) -> Span {
        self.names.span(self.cells, name)
    }

    /// The number of a name: names are numbered from 0 in the order of their first appearance.
    pub fn name_number(self, name: NameId) -> u32 {
        self.names.number(self.cells, name)
    }

    /// How many different names there are.
    pub fn name_count(self) -> u32 {
        self.names.count()
    }

    /// The name with this text, if it stands anywhere in the source.
    pub fn find_name(self, text: &str) -> Option<NameId> {
        self.names.find(self.cells, self.source, text)
    }

    /// The bytes of a string literal; those of a `str` are UTF-8 in which lone surrogates take three bytes.
    pub fn bytes(self, text: Text) -> Bytes<'t> {
        text.bytes(self.cells, self.source)
    }
}

/// An id whose node has a span.
pub trait Node: Copy {
    /// The cell at which the node begins.
    fn cell(self) -> u32;
}

impl Node for ExprId {
    fn cell(self) -> u32 {
        self.0
    }
}

impl Node for StmtId {
    fn cell(self) -> u32 {
        self.0
    }
}

impl Node for PatternId {
    fn cell(self) -> u32 {
        self.0
    }
}

impl Pool<'_> {
    /// Stores an expression; tells also how tall it is.
    pub(in crate::syntax) fn add_expr(&mut self, expr: Expr, span: Span) -> Result<(ExprId, u32), NoRoom> {
        expr.store(self, span).map(|(at, height)| (ExprId(at), height))
    }

    /// Stores a statement.
    pub(in crate::syntax) fn add_stmt(&mut self, stmt: Stmt, span: Span) -> Result<StmtId, NoRoom> {
        stmt.store(self, span).map(|(at, _)| StmtId(at))
    }

    /// Stores a pattern; tells also how tall it is.
    pub(in crate::syntax) fn add_pattern(
        &mut self,
        pattern: Pattern,
        span: Span,
    ) -> Result<(PatternId, u32), NoRoom> {
        pattern.store(self, span).map(|(at, height)| (PatternId(at), height))
    }
}
