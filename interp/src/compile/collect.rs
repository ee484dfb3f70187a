//! The first look at names: walks the tree and notes which scope binds, uses and declares what.
//!
//! Expressions are in `collect_expr.rs`. The order is that of CPython's symbol table, because it decides which error
//! a program with several gets.

use crate::compile::error::{Done, Res, Trouble, syntax};
use crate::compile::names::{Name, Names, Own};
use crate::compile::scopes::{
    ANNOTATED, ANNOTATIONS, ASSIGNED, ASYNC, BOUND, DELETED, GLOBAL, INSIDE_FUNCTION, ITERATION, NONLOCAL,
    PARAM, Scope, ScopeKind, Scopes, USED, WALRUS,
};
use crate::syntax::ast::{
    Expr, ExprId, Ident, Node, Param, ParamKind, Pattern, PatternId, Signature, Stmt, StmtId, Tree, TypeParam,
};
use crate::syntax::names::NameId;
use crate::syntax::pool::{List, Pool};
use crate::syntax::span::Span;

/// For `bind`: an import does it. CPython does not count that as an assignment before a declaration.
const IMPORT: u32 = 1 << 31;

/// The state of the walk.
pub(crate) struct Collector<'c, 't, 'p> {
    pub(crate) tree: Tree<'t>,
    pub(crate) pool: &'c mut Pool<'p>,
    pub(crate) names: &'c mut Names<'t>,
    pub(crate) scopes: Scopes,
    /// The scope the walk is in.
    pub(crate) scope: u32,
    /// Whether the walk is in the part of a comprehension where no walrus may stand.
    pub(crate) in_iterable: bool,
    /// Whether annotations are left unevaluated.
    pub(crate) lazy_annotations: bool,
}

/// Walks the whole tree.
pub(crate) fn collect<'t>(
    tree: Tree<'t>,
    pool: &mut Pool<'_>,
    names: &mut Names<'t>,
    lazy_annotations: bool,
) -> Res<Scopes> {
    let mut scopes = Scopes::EMPTY;
    let scope =
        scopes.add(pool, Scope { kind: ScopeKind::Module as u32, node: u32::MAX, ..Scope::default() })?;
    let mut collector = Collector { tree, pool, names, scopes, scope, in_iterable: false, lazy_annotations };
    collector.block(tree.body())?;
    Ok(collector.scopes)
}

impl Collector<'_, '_, '_> {
    pub(crate) fn here(&self) -> Scope {
        self.scopes.scopes.get(self.pool, self.scope)
    }

    /// The name as this scope spells it.
    pub(crate) fn name(&mut self, name: NameId) -> Res<Name> {
        let class = self.here().class.checked_sub(1).map(Name);
        Ok(self.names.mangle(self.pool, name, class)?)
    }

    /// Notes something about a name.
    pub(crate) fn note(&mut self, name: Name, flags: u32, span: Span) -> Res<u32> {
        let number = self.scopes.symbol(self.pool, self.scope, name)?;
        let mut symbol = self.scopes.symbols.get(self.pool, number);
        if symbol.flags == 0 {
            (symbol.start, symbol.end) = (span.start, span.end);
        }
        symbol.flags |= flags;
        self.scopes.symbols.set(self.pool, number, symbol);
        Ok(number)
    }

    /// Binds a name of the tree.
    pub(crate) fn bind(&mut self, name: NameId, flags: u32, span: Span) -> Done {
        let name = self.name(name)?;
        if name == self.names.own(Own::Debug) {
            let deleted = flags & DELETED != 0;
            return syntax(
                if deleted { "cannot delete __debug__" } else { "cannot assign to __debug__" },
                span,
            );
        }
        let assigned = if flags & IMPORT != 0 { 0 } else { ASSIGNED };
        self.note(name, flags & !IMPORT | BOUND | assigned, span)?;
        Ok(())
    }

    /// Enters the scope of a node and gives the one to `leave` to.
    pub(crate) fn enter(&mut self, kind: ScopeKind, node: u32, class: Option<Name>) -> Res<u32> {
        let outer = self.here();
        let inside = outer.flags & INSIDE_FUNCTION != 0
            || matches!(outer.what(), ScopeKind::Function | ScopeKind::Lambda);
        let scope = Scope {
            kind: kind as u32,
            parent: self.scope + 1,
            unit: outer.unit,
            node,
            class: class.map_or(outer.class, |class| class.0 + 1),
            flags: if inside { INSIDE_FUNCTION } else { 0 },
            ..Scope::default()
        };
        let number = self.scopes.add(self.pool, scope)?;
        Ok(core::mem::replace(&mut self.scope, number))
    }

    pub(crate) fn block(&mut self, body: List<StmtId>) -> Done {
        self.tree.list(body).try_for_each(|stmt| self.stmt(stmt))
    }

    pub(crate) fn exprs(&mut self, items: List<ExprId>) -> Done {
        self.tree.list(items).try_for_each(|item| self.expr(item))
    }

    pub(crate) fn maybe(&mut self, expr: Option<ExprId>) -> Done {
        expr.map_or(Ok(()), |expr| self.expr(expr))
    }

    fn stmt(&mut self, id: StmtId) -> Done {
        let tree = self.tree;
        match tree.stmt(id) {
            Stmt::Expr { value } => self.expr(value),
            Stmt::Assign { targets, value } => {
                tree.list(targets).try_for_each(|target| self.target(target, BOUND))?;
                self.expr(value)
            }
            Stmt::AugAssign { target, value, .. } => {
                self.target(target, BOUND)?;
                self.expr(value)
            }
            Stmt::AnnAssign { target, annotation, value, simple } => {
                self.annotated(tree.span(id), target, annotation, value, simple)
            }
            Stmt::Return { value } => self.maybe(value),
            Stmt::Delete { targets } => {
                tree.list(targets).try_for_each(|target| self.target(target, BOUND | DELETED))
            }
            Stmt::Pass | Stmt::Break | Stmt::Continue => Ok(()),
            Stmt::Global { names } => tree.list(names).try_for_each(|name| self.declare(name, GLOBAL, id)),
            Stmt::Nonlocal { names } => {
                tree.list(names).try_for_each(|name| self.declare(name, NONLOCAL, id))
            }
            Stmt::Raise { value, cause } => {
                self.maybe(value)?;
                self.maybe(cause)
            }
            Stmt::Assert { test, message } => {
                self.expr(test)?;
                self.maybe(message)
            }
            Stmt::Import { .. } | Stmt::ImportFrom { .. } => self.import(id),
            Stmt::If { branches, otherwise } => {
                tree.list(branches).try_for_each(|branch| {
                    self.expr(branch.test)?;
                    self.block(branch.body)
                })?;
                self.block(otherwise)
            }
            Stmt::While { test, body, otherwise } => {
                self.expr(test)?;
                self.block(body)?;
                self.block(otherwise)
            }
            Stmt::For { target, iter, body, otherwise, .. } => {
                self.target(target, BOUND)?;
                self.expr(iter)?;
                self.block(body)?;
                self.block(otherwise)
            }
            Stmt::With { items, body, .. } => {
                tree.list(items).try_for_each(|item| {
                    self.expr(item.value)?;
                    item.target.map_or(Ok(()), |target| self.target(target, BOUND))
                })?;
                self.block(body)
            }
            Stmt::Try { .. } => self.try_stmt(id),
            Stmt::Function { .. } => self.function(id),
            Stmt::Class { .. } => self.class(id),
            Stmt::Match { subject, cases } => {
                self.expr(subject)?;
                tree.list(cases).try_for_each(|case| {
                    self.pattern(case.pattern)?;
                    self.maybe(case.guard)?;
                    self.block(case.body)
                })
            }
            Stmt::TypeAlias { name, params, value } => {
                self.bind(name.name, BOUND, name.span)?;
                let outer = self.type_params(params, id.cell() + 1)?;
                let inner = self.enter(ScopeKind::Lambda, id.cell(), None)?;
                self.expr(value)?;
                self.scope = outer.unwrap_or(inner);
                Ok(())
            }
        }
    }

    /// The names of something that is assigned to, or deleted.
    pub(crate) fn target(&mut self, id: ExprId, flags: u32) -> Done {
        let span = self.tree.span(id);
        match self.tree.expr(id) {
            Expr::Name { name } => {
                if flags & ITERATION != 0 {
                    let spelled = self.name(name)?;
                    let known = self.scopes.find(self.pool, self.scope, spelled);
                    if known
                        .is_some_and(|known| self.scopes.symbols.get(self.pool, known).flags & WALRUS != 0)
                    {
                        let text = "comprehension inner loop cannot rebind assignment expression target '{}'";
                        return Err(Trouble::Syntax(text, Some(spelled), span));
                    }
                }
                self.bind(name, flags, span)
            }
            Expr::Tuple { items } | Expr::List { items } => {
                self.tree.list(items).try_for_each(|item| self.target(item, flags))
            }
            Expr::Starred { value } => self.target(value, flags),
            _ => self.expr(id),
        }
    }

    fn annotated(
        &mut self,
        whole: Span,
        target: ExprId,
        annotation: ExprId,
        value: Option<ExprId>,
        simple: bool,
    ) -> Done {
        if let Expr::Name { name } = self.tree.expr(target) {
            let span = whole;
            let spelled = self.name(name)?;
            let known = self.scopes.find(self.pool, self.scope, spelled);
            let flags = known.map_or(0, |known| self.scopes.symbols.get(self.pool, known).flags);
            if simple && flags & (GLOBAL | NONLOCAL) != 0 && self.here().what() != ScopeKind::Module {
                let text = if flags & GLOBAL != 0 {
                    "annotated name '{}' can't be global"
                } else {
                    "annotated name '{}' can't be nonlocal"
                };
                return Err(Trouble::Syntax(text, Some(spelled), span));
            }
            if simple {
                self.bind(name, ANNOTATED, span)?;
                self.scopes.mark_scope(self.pool, self.scope, ANNOTATIONS);
            } else if value.is_some() {
                self.bind(name, 0, span)?;
            }
        } else {
            self.expr(target)?;
        }
        if !self.lazy_annotations {
            self.expr(annotation)?;
        }
        self.maybe(value)
    }

    fn declare(&mut self, ident: Ident, flag: u32, stmt: StmtId) -> Done {
        let span = self.tree.span(stmt);
        if flag == NONLOCAL && self.here().what() == ScopeKind::Module {
            return syntax("nonlocal declaration not allowed at module level", span);
        }
        let name = self.name(ident.name)?;
        let known = self.scopes.find(self.pool, self.scope, name);
        let flags = known.map_or(0, |known| self.scopes.symbols.get(self.pool, known).flags);
        let texts = if flag == GLOBAL {
            [
                "name '{}' is parameter and global",
                "name '{}' is used prior to global declaration",
                "annotated name '{}' can't be global",
                "name '{}' is assigned to before global declaration",
                "name '{}' is nonlocal and global",
            ]
        } else {
            [
                "name '{}' is parameter and nonlocal",
                "name '{}' is used prior to nonlocal declaration",
                "annotated name '{}' can't be nonlocal",
                "name '{}' is assigned to before nonlocal declaration",
                "name '{}' is nonlocal and global",
            ]
        };
        let wrong = [PARAM, USED, ANNOTATED, ASSIGNED, (GLOBAL | NONLOCAL) & !flag];
        if let Some((_, text)) = wrong.into_iter().zip(texts).find(|(wrong, _)| flags & wrong != 0) {
            return Err(Trouble::Syntax(text, Some(name), span));
        }
        self.note(name, flag, span)?;
        Ok(())
    }

    fn import(&mut self, id: StmtId) -> Done {
        let (tree, span) = (self.tree, self.tree.span(id));
        match tree.stmt(id) {
            Stmt::Import { names } => tree.list(names).try_for_each(|alias| {
                let name = alias.rename.or_else(|| tree.list(alias.path).next());
                name.map_or(Ok(()), |name| self.bind(name, IMPORT, span))
            }),
            Stmt::ImportFrom { names, .. } if names.is_empty() => {
                if self.here().what() == ScopeKind::Module {
                    Ok(())
                } else {
                    syntax("import * only allowed at module level", Span::new(span.end - 1, span.end))
                }
            }
            Stmt::ImportFrom { names, .. } => tree.list(names).try_for_each(|alias| {
                let name = alias.rename.or_else(|| tree.list(alias.path).next());
                name.map_or(Ok(()), |name| self.bind(name, IMPORT, span))
            }),
            _ => Ok(()),
        }
    }

    fn try_stmt(&mut self, id: StmtId) -> Done {
        let tree = self.tree;
        let Stmt::Try { body, handlers, otherwise, finally, .. } = tree.stmt(id) else { return Ok(()) };
        self.block(body)?;
        self.block(otherwise)?;
        tree.list(handlers).try_for_each(|handler| {
            self.maybe(handler.kind)?;
            if let Some(name) = handler.name {
                // The name is deleted when the handler ends.
                self.bind(name, 0, handler.span)?;
                let name = self.name(name)?;
                self.note(name, DELETED, handler.span)?;
            }
            self.block(handler.body)
        })?;
        self.block(finally)
    }

    /// The scope of type parameters, if there are any: the scope to go back to.
    fn type_params(&mut self, params: List<TypeParam>, node: u32) -> Res<Option<u32>> {
        if params.is_empty() {
            return Ok(None);
        }
        let outer = self.enter(ScopeKind::TypeParams, node, None)?;
        for param in self.tree.list(params) {
            self.bind(param.name, 0, param.span)?;
            for value in [param.bound, param.default].into_iter().flatten() {
                // Evaluated when somebody asks, so in a scope of its own: beside the one that the expression itself may have.
                let around = self.enter(ScopeKind::Lambda, value.cell() + 1, None)?;
                self.expr(value)?;
                self.scope = around;
            }
        }
        Ok(Some(outer))
    }

    fn function(&mut self, id: StmtId) -> Done {
        let tree = self.tree;
        let Stmt::Function { is_async, name, signature, decorators, body } = tree.stmt(id) else {
            return Ok(());
        };
        let span = tree.span(id);
        self.bind(name.name, 0, span)?;
        if signature.type_params.is_empty() {
            self.defaults(signature.params)?;
        }
        self.exprs(decorators)?;
        let outer = self.type_params(signature.type_params, id.cell() + 1)?;
        if outer.is_some() {
            self.defaults(signature.params)?;
        }
        self.annotations(signature)?;
        let inner = self.enter(ScopeKind::Function, id.cell(), None)?;
        if is_async {
            self.scopes.mark_scope(self.pool, self.scope, ASYNC);
        }
        self.parameters(signature.params, span)?;
        self.block(body)?;
        self.scope = outer.unwrap_or(inner);
        Ok(())
    }

    pub(crate) fn defaults(&mut self, params: List<Param>) -> Done {
        self.tree.list(params).try_for_each(|param| self.maybe(param.default))
    }

    fn annotations(&mut self, signature: Signature) -> Done {
        if self.lazy_annotations {
            return Ok(());
        }
        self.tree.list(signature.params).try_for_each(|param| self.maybe(param.annotation))?;
        self.maybe(signature.returns)
    }

    /// Notes parameters in the order of their registers: `*args` and `**kwargs` come last.
    pub(crate) fn parameters(&mut self, params: List<Param>, whole: Span) -> Done {
        let is_plain = |param: &Param| !matches!(param.kind, ParamKind::VarArgs | ParamKind::VarKeywords);
        // First in the order of the text, for the error's sake.
        for param in self.tree.list(params) {
            let spelled = self.name(param.name)?;
            if spelled == self.names.own(Own::Debug) {
                return syntax("cannot assign to __debug__", whole);
            }
        }
        let all = self.tree.list(params);
        for param in all.clone().filter(is_plain).chain(all.filter(|param| !is_plain(param))) {
            let name = self.name(param.name)?;
            if self.scopes.find(self.pool, self.scope, name).is_some() {
                let text = "duplicate argument '{}' in function definition";
                return Err(Trouble::Syntax(text, Some(name), param.span));
            }
            self.note(name, PARAM | BOUND, param.span)?;
        }
        Ok(())
    }

    fn class(&mut self, id: StmtId) -> Done {
        let tree = self.tree;
        let Stmt::Class { name, type_params, args, decorators, body } = tree.stmt(id) else { return Ok(()) };
        self.bind(name.name, 0, tree.span(id))?;
        self.exprs(decorators)?;
        let outer = self.type_params(type_params, id.cell() + 1)?;
        tree.list(args).try_for_each(|arg| self.expr(arg.value))?;
        let class = Name::of(name.name);
        let inner = self.enter(ScopeKind::Class, id.cell(), Some(class))?;
        self.block(body)?;
        self.scope = outer.unwrap_or(inner);
        Ok(())
    }

    fn pattern(&mut self, id: PatternId) -> Done {
        let (tree, span) = (self.tree, self.tree.span(id));
        match tree.pattern(id) {
            Pattern::Value { value } => self.expr(value),
            Pattern::Singleton { .. } | Pattern::Wildcard | Pattern::Star { name: None } => Ok(()),
            Pattern::Capture { name } | Pattern::Star { name: Some(name) } => self.bind(name, 0, span),
            Pattern::As { pattern, name } => {
                self.pattern(pattern)?;
                self.bind(name, 0, span)
            }
            Pattern::Or { items } | Pattern::Sequence { items } => {
                tree.list(items).try_for_each(|item| self.pattern(item))
            }
            Pattern::Mapping { items, rest } => {
                tree.list(items).try_for_each(|item| {
                    self.expr(item.key)?;
                    self.pattern(item.pattern)
                })?;
                rest.map_or(Ok(()), |rest| self.bind(rest, 0, span))
            }
            Pattern::Class { class, items, named } => {
                self.expr(class)?;
                tree.list(items).try_for_each(|item| self.pattern(item))?;
                tree.list(named).try_for_each(|item| self.pattern(item.pattern))
            }
        }
    }
}
