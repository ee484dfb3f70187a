//! `from __future__ import ...`: must stand at the beginning, and changes how the rest is compiled.

use crate::compile::error::{Res, syntax};
use crate::syntax::ast::{Expr, Stmt, Tree};
use crate::syntax::names::NameId;
use crate::syntax::pool::List;

const FEATURES: &[&str] = &[
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

/// What the imports from `__future__` ask for.
#[derive(Clone, Copy)]
pub(crate) struct Future {
    pub(crate) lazy_annotations: bool,
    /// Behind this place no such import may stand.
    pub(crate) end: u32,
}

/// Whether a path is `__future__`.
pub(crate) fn is_future(tree: Tree<'_>, level: u32, path: List<NameId>) -> bool {
    let mut names = tree.list(path);
    level == 0 && names.len() == 1 && names.next().is_some_and(|name| tree.name(name) == "__future__")
}

/// Reads the imports at the beginning of a tree.
pub(crate) fn features(tree: Tree<'_>) -> Res<Future> {
    let mut future = Future { lazy_annotations: false, end: 0 };
    for (index, id) in tree.list(tree.body()).enumerate() {
        match tree.stmt(id) {
            Stmt::Expr { value } if index == 0 && matches!(tree.expr(value), Expr::Str { .. }) => {}
            Stmt::ImportFrom { level, path, names } if is_future(tree, level, path) => {
                for alias in tree.list(names) {
                    let Some(name) = tree.list(alias.path).next() else { continue };
                    match tree.name(name) {
                        "braces" => return syntax("not a chance", tree.span(id)),
                        "annotations" => future.lazy_annotations = true,
                        text if FEATURES.contains(&text) => {}
                        _ => {
                            let name = crate::compile::names::Name::of(name);
                            let text = "future feature {} is not defined";
                            return Err(crate::compile::error::Trouble::Syntax(
                                text,
                                Some(name),
                                tree.span(id),
                            ));
                        }
                    }
                }
                future.end = tree.span(id).end;
            }
            _ => break,
        }
    }
    Ok(future)
}
