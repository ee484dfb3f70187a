//! A tree as text, for tests and for looking at it:
//! `(Assign [(Name x)] (Binary Add (Int 1) (Int 2)))`. Absent things are `-`, strings are in hexadecimal.

use crate::syntax::ast::{
    Alias, Arg, ArgKind, Branch, Case, Clause, Comparison, Expr, ExprId, Handler, Ident, KeyPattern,
    NamedPattern, Pair, Param, Part, Pattern, PatternId, Signature, Stmt, StmtId, Tree, TypeParam, WithItem,
};
use crate::syntax::names::NameId;
use crate::syntax::pool::{List, Record};
use crate::syntax::span::Span;
use crate::syntax::text::Text;
use core::fmt::{Result, Write};

/// Writes a tree, one top-level statement a line; with `spans`, each expression and statement says where it stands.
///
/// # Errors
/// When `out` fails.
pub fn dump<W: Write>(tree: Tree<'_>, spans: bool, out: &mut W) -> Result {
    for stmt in tree.list(tree.body()) {
        let mut dumper = Dumper { tree, spans, out };
        stmt.dump(&mut dumper)?;
        dumper.out.write_char('\n')?;
    }
    Ok(())
}

struct Dumper<'t, 'o, W> {
    tree: Tree<'t>,
    spans: bool,
    out: &'o mut W,
}

trait Dump {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result;
}

impl<W: Write> Dumper<'_, '_, W> {
    fn open(&mut self, name: &str, span: Option<Span>) -> Result {
        write!(self.out, "({name}")?;
        match span {
            Some(span) if self.spans => write!(self.out, "@{}-{}", span.start, span.end),
            _ => Ok(()),
        }
    }

    fn hex(&mut self, text: Text) -> Result {
        self.tree.bytes(text).try_for_each(|byte| write!(self.out, "{byte:02x}"))
    }
}

/// Writes `(Kind a b c)`.
macro_rules! row {
    ($to:expr, $name:expr, $span:expr $(, $field:expr)*) => {{
        $to.open($name, $span)?;
        $($to.out.write_char(' ')?; $field.dump($to)?;)*
        $to.out.write_char(')')
    }};
}

impl Dump for &str {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        to.out.write_str(self)
    }
}

impl Dump for bool {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        to.out.write_str(if self { "yes" } else { "no" })
    }
}

impl Dump for NameId {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        to.out.write_str(to.tree.name(self))
    }
}

impl Dump for Ident {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        self.name.dump(to)
    }
}

impl<T: Dump> Dump for Option<T> {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        match self {
            Some(value) => value.dump(to),
            None => to.out.write_char('-'),
        }
    }
}

impl<T: Dump + Record> Dump for List<T> {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        to.out.write_char('[')?;
        for (index, item) in to.tree.list(self).enumerate() {
            if index > 0 {
                to.out.write_char(' ')?;
            }
            item.dump(to)?;
        }
        to.out.write_char(']')
    }
}

macro_rules! dump_records {
    ($($Name:ident: $($field:ident)*;)*) => {$(
        impl Dump for $Name {
            fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
                row!(to, stringify!($Name), None $(, self.$field)*)
            }
        }
    )*};
}

macro_rules! dump_words {
    ($($Name:ident)*) => {$(
        impl Dump for crate::syntax::ast::$Name {
            fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
                write!(to.out, "{self:?}")
            }
        }
    )*};
}

dump_words! { BinaryOp UnaryOp BoolOp CompareOp ArgKind ParamKind Conversion TypeParamKind Singleton }

dump_records! {
    Param: kind name annotation default;
    Pair: key value;
    Comparison: op right;
    Clause: is_async target iter conditions;
    Branch: test body;
    WithItem: value target;
    Handler: kind name body;
    Case: pattern guard body;
    Alias: path rename;
    TypeParam: kind name bound default;
    KeyPattern: key pattern;
    NamedPattern: name pattern;
    Signature: params returns type_params;
}

impl Dump for Arg {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        match self.kind {
            ArgKind::Positional => self.value.dump(to),
            kind => row!(to, "Arg", None, kind, self.name, self.value),
        }
    }
}

/// The parts of an f-string; texts that follow each other are one.
struct Parts(List<Part>);

impl Dump for Parts {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        let mut in_text = false;
        to.out.write_char('[')?;
        for part in to.tree.list(self.0) {
            match (part.text, part.value) {
                (Some(text), _) if text.is_empty() => continue,
                (Some(text), _) => {
                    if !in_text {
                        to.out.write_str("<")?;
                    }
                    to.hex(text)?;
                    in_text = true;
                }
                (None, value) => {
                    to.out.write_str(if in_text { ">" } else { "" })?;
                    in_text = false;
                    row!(to, "Field", None, value, part.conversion, Parts(part.spec))?;
                }
            }
        }
        to.out.write_str(if in_text { ">]" } else { "]" })
    }
}

impl Dump for ExprId {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        let at = Some(to.tree.span(self));
        match to.tree.expr(self) {
            Expr::None => row!(to, "None", at),
            Expr::True => row!(to, "True", at),
            Expr::False => row!(to, "False", at),
            Expr::Ellipsis => row!(to, "Ellipsis", at),
            Expr::Int { value } => {
                to.open("Int", at)?;
                write!(to.out, " {value})")
            }
            Expr::BigInt { digits } => row!(to, "BigInt", at, digits.of(to.tree.source())),
            Expr::Float { value } => {
                to.open("Float", at)?;
                write!(to.out, " {:016x})", value.to_bits())
            }
            Expr::Imaginary { value } => {
                to.open("Imaginary", at)?;
                write!(to.out, " {:016x})", value.to_bits())
            }
            Expr::Str { text } => text_row(to, "Str", at, text),
            Expr::Bytes { text } => text_row(to, "Bytes", at, text),
            Expr::FString { parts } => row!(to, "FString", at, Parts(parts)),
            Expr::TString { parts } => row!(to, "TString", at, Parts(parts)),
            Expr::Name { name } => row!(to, "Name", at, name),
            Expr::Tuple { items } => row!(to, "Tuple", at, items),
            Expr::List { items } => row!(to, "List", at, items),
            Expr::Set { items } => row!(to, "Set", at, items),
            Expr::Dict { pairs } => row!(to, "Dict", at, pairs),
            Expr::Unary { op, operand } => row!(to, "Unary", at, op, operand),
            Expr::Binary { op, left, right } => row!(to, "Binary", at, op, left, right),
            Expr::Bool { op, items } => row!(to, "Bool", at, op, items),
            Expr::Compare { left, rest } => row!(to, "Compare", at, left, rest),
            Expr::Conditional { test, then, otherwise } => row!(to, "Conditional", at, test, then, otherwise),
            Expr::Lambda { params, body } => row!(to, "Lambda", at, params, body),
            Expr::Walrus { target, value } => row!(to, "Walrus", at, target, value),
            Expr::Await { value } => row!(to, "Await", at, value),
            Expr::Yield { value } => row!(to, "Yield", at, value),
            Expr::YieldFrom { value } => row!(to, "YieldFrom", at, value),
            Expr::Call { func, args } => row!(to, "Call", at, func, args),
            Expr::Attribute { value, name } => row!(to, "Attribute", at, value, name),
            Expr::Subscript { value, index } => row!(to, "Subscript", at, value, index),
            Expr::Slice { lower, upper, step } => row!(to, "Slice", at, lower, upper, step),
            Expr::Starred { value } => row!(to, "Starred", at, value),
            Expr::ListComp { item, clauses } => row!(to, "ListComp", at, item, clauses),
            Expr::SetComp { item, clauses } => row!(to, "SetComp", at, item, clauses),
            Expr::DictComp { key, value, clauses } => row!(to, "DictComp", at, key, value, clauses),
            Expr::Generator { item, clauses } => row!(to, "Generator", at, item, clauses),
        }
    }
}

fn text_row<W: Write>(to: &mut Dumper<'_, '_, W>, name: &str, at: Option<Span>, text: Text) -> Result {
    to.open(name, at)?;
    to.out.write_char(' ')?;
    to.hex(text)?;
    to.out.write_char(')')
}

impl Dump for StmtId {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        let at = Some(to.tree.span(self));
        match to.tree.stmt(self) {
            Stmt::Expr { value } => row!(to, "Expr", at, value),
            Stmt::Assign { targets, value } => row!(to, "Assign", at, targets, value),
            Stmt::AugAssign { target, op, value } => row!(to, "AugAssign", at, target, op, value),
            Stmt::AnnAssign { target, annotation, value, simple } => {
                row!(to, "AnnAssign", at, target, annotation, value, simple)
            }
            Stmt::Return { value } => row!(to, "Return", at, value),
            Stmt::Delete { targets } => row!(to, "Delete", at, targets),
            Stmt::Pass => row!(to, "Pass", at),
            Stmt::Break => row!(to, "Break", at),
            Stmt::Continue => row!(to, "Continue", at),
            Stmt::Global { names } => row!(to, "Global", at, names),
            Stmt::Nonlocal { names } => row!(to, "Nonlocal", at, names),
            Stmt::Raise { value, cause } => row!(to, "Raise", at, value, cause),
            Stmt::Assert { test, message } => row!(to, "Assert", at, test, message),
            Stmt::Import { names } => row!(to, "Import", at, names),
            Stmt::ImportFrom { level, path, names } => {
                to.open("ImportFrom", at)?;
                write!(to.out, " {level} ")?;
                path.dump(to)?;
                to.out.write_char(' ')?;
                names.dump(to)?;
                to.out.write_char(')')
            }
            Stmt::If { branches, otherwise } => row!(to, "If", at, branches, otherwise),
            Stmt::While { test, body, otherwise } => row!(to, "While", at, test, body, otherwise),
            Stmt::For { is_async, target, iter, body, otherwise } => {
                row!(to, "For", at, is_async, target, iter, body, otherwise)
            }
            Stmt::With { is_async, items, body } => row!(to, "With", at, is_async, items, body),
            Stmt::Try { body, handlers, star, otherwise, finally } => {
                row!(to, "Try", at, star, body, handlers, otherwise, finally)
            }
            Stmt::Function { is_async, name, signature, decorators, body } => {
                row!(to, "Function", at, is_async, name, signature, decorators, body)
            }
            Stmt::Class { name, type_params, args, decorators, body } => {
                row!(to, "Class", at, name, type_params, args, decorators, body)
            }
            Stmt::Match { subject, cases } => row!(to, "Match", at, subject, cases),
            Stmt::TypeAlias { name, params, value } => row!(to, "TypeAlias", at, name, params, value),
        }
    }
}

impl Dump for PatternId {
    fn dump<W: Write>(self, to: &mut Dumper<'_, '_, W>) -> Result {
        match to.tree.pattern(self) {
            Pattern::Value { value } => row!(to, "Value", None, value),
            Pattern::Singleton { value } => row!(to, "Singleton", None, value),
            Pattern::Wildcard => row!(to, "Wildcard", None),
            Pattern::Capture { name } => row!(to, "Capture", None, name),
            Pattern::As { pattern, name } => row!(to, "As", None, pattern, name),
            Pattern::Or { items } => row!(to, "Or", None, items),
            Pattern::Sequence { items } => row!(to, "Sequence", None, items),
            Pattern::Star { name } => row!(to, "Star", None, name),
            Pattern::Mapping { items, rest } => row!(to, "Mapping", None, items, rest),
            Pattern::Class { class, items, named } => row!(to, "ClassPattern", None, class, items, named),
        }
    }
}
