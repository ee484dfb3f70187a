//! Tree to code: names are resolved, then each scope's code is made and written into an image.
//!
//! The way: `collect` and `resolve` find out what every name means; `unit` holds the code of one frame while `stmt`,
//! `expr` and their siblings emit it; `finish` writes its code object. Everything the compiler keeps stands in the
//! pool behind the tree, and what belongs to one unit is forgotten when that is written.

mod assign;
mod call;
mod class;
mod collect;
mod collect_expr;
mod comprehension;
mod condition;
mod display;
mod error;
mod expr;
mod finish;
mod flow;
mod fold;
mod function;
mod future;
mod import;
mod loops;
mod matching;
mod names;
mod percent;
mod resolve;
mod scopes;
mod stmt;
mod suspend;
mod table;
mod tries;
mod unit;
mod unwind;
mod variables;
mod with;
mod write;

use crate::compile::error::{Done, Res};
use crate::compile::finish::Parameters;
use crate::compile::future::Future;
use crate::compile::names::{Name, Names, Own};
use crate::compile::scopes::{GLOBAL, ScopeKind, Scopes};
use crate::compile::unit::Unit;
use crate::compile::write::Writer;
use crate::heap::value::Value;
use crate::syntax::ast::{Mode, Tree};
use crate::syntax::error::SyntaxError;
use crate::syntax::pool::Pool;
use crate::syntax::span::Lines;

/// What the tree does not say.
#[derive(Clone, Copy, Default, Debug)]
pub struct Options<'a> {
    /// The name of the file, for tracebacks.
    pub file_name: &'a str,
    /// The root's names live in a mapping of their own (`exec` with locals), not in the globals.
    pub names_in_mapping: bool,
    /// As if the text began with `from __future__ import annotations`.
    pub lazy_annotations: bool,
    /// A jump that counts fuel stands in front of each statement: there the machine can be stopped.
    pub steps: bool,
}

/// A compiler at work.
pub(crate) struct Compiler<'t> {
    pub(crate) tree: Tree<'t>,
    pub(crate) pool: Pool<'t>,
    pub(crate) names: Names<'t>,
    pub(crate) scopes: Scopes,
    pub(crate) out: Writer<'t>,
    pub(crate) lines: Lines<'t>,
    pub(crate) unit: Unit,
    /// The scope at hand: the unit's, or that of a comprehension in it.
    pub(crate) scope: u32,
    /// Whether values of expression statements are shown.
    pub(crate) interactive: bool,
    /// As in `Options`.
    pub(crate) steps: bool,
    pub(crate) future: Future,
}

/// Compiles a tree into an image at the front of `out`; returns how many words it takes. `scratch` is overwritten.
///
/// # Errors
/// If the program is wrong beyond what the parser sees, or `scratch` or `out` is too small.
pub fn compile<'t>(
    tree: Tree<'t>,
    scratch: Pool<'t>,
    out: &'t mut [u64],
    options: Options<'_>,
) -> Result<usize, SyntaxError> {
    let mut pool = scratch;
    let mut names = Names::new(tree);
    let begun = begin(tree, &mut pool, &mut names, out, options);
    let (future, scopes, out, file_name) = begun.map_err(|trouble| trouble.show(&names, &pool).of_names())?;
    let mut compiler = Compiler {
        unit: Unit::new(0, scopes.scopes.get(&pool, 0), options.names_in_mapping),
        lines: tree.lines(),
        scope: 0,
        interactive: matches!(tree.mode(), Mode::Interactive | Mode::Entry),
        steps: options.steps,
        tree,
        pool,
        names,
        scopes,
        out,
        future,
    };
    match compiler.root() {
        Ok(root) => Ok(compiler.out.finish(root, file_name)),
        Err(trouble) => Err(trouble.show(&compiler.names, &compiler.pool)),
    }
}

/// What comes before the code: names are resolved, the image is begun.
fn begin<'t>(
    tree: Tree<'t>,
    pool: &mut Pool<'t>,
    names: &mut Names<'t>,
    out: &'t mut [u64],
    options: Options<'_>,
) -> Res<(Future, Scopes, Writer<'t>, u32)> {
    let mut future = future::features(tree)?;
    future.lazy_annotations |= options.lazy_annotations;
    let mut scopes = collect::collect(tree, pool, names, future.lazy_annotations)?;
    resolve::resolve(pool, &mut scopes, names)?;
    let mut out = Writer::new(out)?;
    let file_name = out.string(options.file_name.bytes())?;
    Ok((future, scopes, out, file_name))
}

impl Compiler<'_> {
    fn root(&mut self) -> Res<Value> {
        let name = self.names.own(Own::ModuleRoot);
        self.unit.name = self.name_offset(name)?;
        self.unit.qualified = self.unit.name;
        self.place_variables()?;
        let body = self.tree.body();
        match self.tree.mode() {
            Mode::Expression => self.root_expression()?,
            Mode::Interactive | Mode::Entry => {
                self.module_start(false)?;
                self.block(body)?;
            }
            Mode::Module => {
                self.module_start(true)?;
                self.block(body)?;
            }
        }
        self.return_none()?;
        self.finish_unit(Parameters::default())
    }

    /// What stands at the beginning of a module: the docstring and the dict of annotations.
    fn module_start(&mut self, doc: bool) -> Done {
        if doc {
            self.docstring(self.tree.body())?;
        }
        self.setup_annotations()
    }

    /// Compiles the code of another scope; the unit at hand waits. The body leaves with a return.
    pub(crate) fn inner_unit(
        &mut self,
        scope: u32,
        name: Name,
        parameters: Parameters,
        body: impl FnOnce(&mut Self) -> Done,
    ) -> Res<Value> {
        self.mark_known(scope);
        let mark = self.pool.mark();
        let row = self.scopes.scopes.get(&self.pool, scope);
        let mut unit = Unit::new(scope, row, row.what() == ScopeKind::Class);
        unit.name = self.name_offset(name)?;
        self.qualify(&mut unit, name)?;
        unit.span = self.unit.span;
        unit.first_line = self.line_of(unit.span);
        let outer = (core::mem::replace(&mut self.unit, unit), core::mem::replace(&mut self.scope, scope));
        self.place_variables()?;
        body(self)?;
        let code = self.finish_unit(parameters)?;
        (self.unit, self.scope) = outer;
        self.pool.reset(mark);
        Ok(code)
    }

    /// Gives a unit inside the one at hand its qualified name.
    fn qualify(&mut self, unit: &mut Unit, name: Name) -> Done {
        let outer = self.unit;
        let symbol = self.scopes.find(&self.pool, self.scope, name);
        let is_global =
            symbol.is_some_and(|row| self.scopes.symbols.get(&self.pool, row).flags & GLOBAL != 0);
        if unit.kind == ScopeKind::TypeParams {
            (unit.qualified, unit.named_in) = (outer.qualified, outer.named_in);
            return Ok(());
        }
        unit.qualified = match outer.named_in {
            ScopeKind::Module => unit.name,
            _ if is_global => unit.name,
            around => {
                let open = matches!(around, ScopeKind::Class | ScopeKind::Generator);
                let dot = if open { "." } else { ".<locals>." };
                let pieces = self.names.text(&self.pool, name);
                self.out.string_after(Some(outer.qualified), dot.bytes().chain(names::bytes(pieces)))?
            }
        };
        Ok(())
    }
}
