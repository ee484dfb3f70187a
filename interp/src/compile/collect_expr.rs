//! The first look at names, in expressions; see `collect.rs`.

use crate::compile::collect::Collector;
use crate::compile::error::{Done, Trouble, syntax};
use crate::compile::names::Own;
use crate::compile::scopes::{
    ASYNC, AWAITS, BOUND, GLOBAL, ITERATION, PARAM, SHOWS_LOCALS, ScopeKind, USED, WALRUS, YIELDS,
};
use crate::syntax::ast::{Clause, Expr, ExprId, Ident, Node, Part};
use crate::syntax::names::NameId;
use crate::syntax::pool::List;
use crate::syntax::span::Span;

impl Collector<'_, '_, '_> {
    pub(crate) fn expr(&mut self, id: ExprId) -> Done {
        let tree = self.tree;
        match tree.expr(id) {
            Expr::None
            | Expr::True
            | Expr::False
            | Expr::Ellipsis
            | Expr::Int { .. }
            | Expr::BigInt { .. }
            | Expr::Float { .. }
            | Expr::Imaginary { .. }
            | Expr::Str { .. }
            | Expr::Bytes { .. } => Ok(()),
            Expr::FString { parts } | Expr::TString { parts } => self.parts(parts),
            Expr::Name { name } => self.read(name, tree.span(id)),
            Expr::Tuple { items } | Expr::List { items } | Expr::Set { items } | Expr::Bool { items, .. } => {
                self.exprs(items)
            }
            Expr::Dict { pairs } => tree.list(pairs).try_for_each(|pair| {
                self.maybe(pair.key)?;
                self.expr(pair.value)
            }),
            Expr::Unary { operand, .. } => self.expr(operand),
            Expr::Binary { left, right, .. } => {
                self.expr(left)?;
                self.expr(right)
            }
            Expr::Compare { left, rest } => {
                self.expr(left)?;
                tree.list(rest).try_for_each(|next| self.expr(next.right))
            }
            Expr::Conditional { test, then, otherwise } => {
                self.expr(test)?;
                self.expr(then)?;
                self.expr(otherwise)
            }
            Expr::Lambda { params, body } => {
                self.defaults(params)?;
                let outer = self.enter(ScopeKind::Lambda, id.cell(), None)?;
                self.parameters(params, tree.span(id))?;
                self.expr(body)?;
                self.scope = outer;
                Ok(())
            }
            Expr::Walrus { target, value } => self.walrus(target, value, tree.span(id)),
            Expr::Await { value } => {
                self.scopes.mark_scope(self.pool, self.scope, AWAITS);
                self.make_async();
                self.expr(value)
            }
            Expr::Yield { value } => {
                self.suspends(tree.span(id))?;
                self.maybe(value)
            }
            Expr::YieldFrom { value } => {
                self.suspends(tree.span(id))?;
                self.expr(value)
            }
            Expr::Call { func, args } => {
                self.expr(func)?;
                tree.list(args).try_for_each(|arg| self.expr(arg.value))
            }
            Expr::Attribute { value, name } => {
                // Every mangled name is made now; the code is made from what is known.
                self.name(name)?;
                self.expr(value)
            }
            Expr::Starred { value } => self.expr(value),
            Expr::Subscript { value, index } => {
                self.expr(value)?;
                self.expr(index)
            }
            Expr::Slice { lower, upper, step } => {
                self.maybe(lower)?;
                self.maybe(upper)?;
                self.maybe(step)
            }
            Expr::ListComp { item, clauses } | Expr::SetComp { item, clauses } => {
                self.comprehension(id, ScopeKind::Comprehension, clauses, [Some(item), None])
            }
            Expr::DictComp { key, value, clauses } => {
                self.comprehension(id, ScopeKind::Comprehension, clauses, [Some(key), Some(value)])
            }
            Expr::Generator { item, clauses } => {
                self.comprehension(id, ScopeKind::Generator, clauses, [Some(item), None])
            }
        }
    }

    fn parts(&mut self, parts: List<Part>) -> Done {
        self.tree.list(parts).try_for_each(|part| {
            self.maybe(part.value)?;
            self.parts(part.spec)
        })
    }

    fn read(&mut self, name: NameId, span: Span) -> Done {
        let name = self.name(name)?;
        self.note(name, USED, span)?;
        let shows = [Own::Locals, Own::Vars, Own::Dir, Own::Eval, Own::Exec];
        if shows.into_iter().any(|own| self.names.own(own) == name) {
            self.scopes.mark_scope(self.pool, self.here().unit, SHOWS_LOCALS);
        }
        // `super()` without arguments finds the class in this variable.
        if name == self.names.own(Own::Super) && self.here().is_function_like() {
            let class = self.names.own(Own::Class);
            self.note(class, USED, span)?;
        }
        Ok(())
    }

    /// A generator expression that awaits is an asynchronous one.
    fn make_async(&mut self) {
        let unit = self.here().unit;
        if self.scopes.scopes.get(self.pool, unit).what() == ScopeKind::Generator {
            self.scopes.mark_scope(self.pool, unit, ASYNC);
        }
    }

    fn suspends(&mut self, span: Span) -> Done {
        match self.here().what() {
            ScopeKind::Comprehension => match self.tree_comprehension() {
                Some(Expr::SetComp { .. }) => syntax("'yield' inside set comprehension", span),
                Some(Expr::DictComp { .. }) => syntax("'yield' inside dict comprehension", span),
                _ => syntax("'yield' inside list comprehension", span),
            },
            ScopeKind::Generator => syntax("'yield' inside generator expression", span),
            _ => {
                self.scopes.mark_scope(self.pool, self.scope, YIELDS);
                Ok(())
            }
        }
    }

    fn tree_comprehension(&self) -> Option<Expr> {
        use crate::syntax::record::Id;
        Some(self.tree.expr(ExprId::from_cell(self.here().node)))
    }

    fn walrus(&mut self, target: Ident, value: ExprId, span: Span) -> Done {
        if self.in_iterable {
            return syntax(
                "assignment expression cannot be used in a comprehension iterable expression",
                span,
            );
        }
        if self.here().is_comprehension() {
            self.walrus_in_comprehension(target)?;
        } else {
            self.bind(target.name, WALRUS, target.span)?;
        }
        self.expr(value)
    }

    /// A walrus in a comprehension binds its name in the function around.
    fn walrus_in_comprehension(&mut self, target: Ident) -> Done {
        let name = self.name(target.name)?;
        let mut number = self.scope;
        loop {
            let scope = self.scopes.scopes.get(self.pool, number);
            if scope.is_comprehension() {
                let known = self.scopes.find(self.pool, number, name);
                if known.is_some_and(|known| self.scopes.symbols.get(self.pool, known).flags & ITERATION != 0)
                {
                    let text = "assignment expression cannot rebind comprehension iteration variable '{}'";
                    return Err(Trouble::Syntax(text, Some(name), target.span));
                }
                let symbol = self.scopes.symbol(self.pool, number, name)?;
                self.scopes.mark(self.pool, symbol, USED | WALRUS);
                let Some(parent) = scope.parent.checked_sub(1) else { return Ok(()) };
                number = parent;
                continue;
            }
            if scope.what() == ScopeKind::Class {
                let text = "assignment expression within a comprehension cannot be used in a class body";
                return syntax(text, target.span);
            }
            let symbol = self.scopes.symbol(self.pool, number, name)?;
            let flags = self.scopes.symbols.get(self.pool, symbol).flags;
            let flags = if flags & GLOBAL != 0 { WALRUS } else { WALRUS | BOUND };
            self.scopes.mark(self.pool, symbol, flags);
            return Ok(());
        }
    }

    fn comprehension(
        &mut self,
        id: ExprId,
        kind: ScopeKind,
        clauses: List<Clause>,
        items: [Option<ExprId>; 2],
    ) -> Done {
        let mut list = self.tree.list(clauses);
        let Some(first) = list.next() else { return Ok(()) };
        self.iterable(first.iter)?;
        let outer = self.enter(kind, id.cell(), None)?;
        if kind == ScopeKind::Generator {
            let name = self.names.own(Own::Iterator);
            self.note(name, PARAM | BOUND, self.tree.span(id))?;
            self.scopes.mark_scope(self.pool, self.scope, YIELDS);
        }
        self.clause(first, None)?;
        for clause in list {
            self.clause(clause, Some(clause.iter))?;
        }
        // A key is evaluated before its value, but CPython's table looks at the value first.
        self.maybe(items[1])?;
        self.maybe(items[0])?;
        self.scope = outer;
        Ok(())
    }

    fn clause(&mut self, clause: Clause, iter: Option<ExprId>) -> Done {
        if clause.is_async {
            self.scopes.mark_scope(self.pool, self.scope, AWAITS);
            self.make_async();
        }
        self.target(clause.target, ITERATION)?;
        if let Some(iter) = iter {
            self.iterable(iter)?;
        }
        self.exprs(clause.conditions)
    }

    fn iterable(&mut self, iter: ExprId) -> Done {
        let before = core::mem::replace(&mut self.in_iterable, true);
        self.expr(iter)?;
        self.in_iterable = before;
        Ok(())
    }
}
