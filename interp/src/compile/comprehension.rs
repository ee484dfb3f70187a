//! Comprehensions: those that make a list, set or dict run in the frame around them, generators in one of their own.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Flag, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, syntax};
use crate::compile::finish::Parameters;
use crate::compile::flow::Label;
use crate::compile::loops::Over;
use crate::compile::names::Own;
use crate::compile::scopes::{ASYNC, AWAITS};
use crate::syntax::ast::{Clause, Expr, ExprId, Node};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// What a comprehension does with each item.
#[derive(Clone, Copy)]
enum Into {
    List(Reg, ExprId),
    Set(Reg, ExprId),
    Dict(Reg, ExprId, ExprId),
    Yield(ExprId),
}

impl Compiler<'_> {
    /// `[.. for ..]`, `{.. for ..}`, `{..: .. for ..}`.
    pub(crate) fn comprehension(&mut self, id: ExprId, dst: Reg) -> Done {
        let span = self.tree.span(id);
        let value = if self.is_top(dst) { dst } else { self.temp()? };
        let (clauses, into) = match self.tree.expr(id) {
            Expr::ListComp { item, clauses } => (clauses, Into::List(value, item)),
            Expr::SetComp { item, clauses } => (clauses, Into::Set(value, item)),
            Expr::DictComp { key, value: item, clauses } => (clauses, Into::Dict(value, key, item)),
            _ => return Ok(()),
        };
        let Some(first) = self.tree.list(clauses).next() else { return Ok(()) };
        let scope = self.scopes.of_node(&self.pool, id.cell());
        let awaits = scope.is_some_and(|scope| self.scopes.scopes.get(&self.pool, scope).flags & AWAITS != 0);
        let is_async = awaits || self.tree.list(clauses).any(|clause| clause.is_async);
        if is_async && self.unit.flags & ASYNC == 0 {
            return syntax("asynchronous comprehension outside of an asynchronous function", span);
        }
        let over = self.begin_loop(first.is_async, first.iter, span)?;
        let one_each = self.tree.len(clauses) == 1 && self.tree.len(first.conditions) == 0 && !first.is_async;
        self.emit(match into {
            Into::List(a, _) if one_each => {
                Instr::BuildListFor { a, b: over.iterator, c: Flag(over.counted.into()) }
            }
            Into::List(a, _) => Instr::BuildList { a, b: Reg(0), c: Count(0) },
            Into::Set(a, _) => Instr::BuildSet { a, b: Reg(0), c: Count(0) },
            Into::Dict(a, ..) => Instr::BuildDict { a, b: Reg(0), c: Count(0) },
            Into::Yield(_) => Instr::Nop {},
        })?;
        if let Some(scope) = scope {
            let outer = core::mem::replace(&mut self.scope, scope);
            let floor = self.unit.floor;
            // Variables of later clauses may be read before they are written.
            self.place_comprehension(scope, self.tree.len(clauses) > 1)?;
            self.unit.floor = self.unit.top;
            self.clauses(clauses, 0, over, into, span)?;
            self.unit.floor = floor;
            self.scope = outer;
        }
        self.copy(dst, value)
    }

    /// `(.. for ..)`: a call of a generator function with the first iterator.
    pub(crate) fn generator(&mut self, id: ExprId, item: ExprId, clauses: List<Clause>, dst: Reg) -> Done {
        let span = self.tree.span(id);
        let Some(first) = self.tree.list(clauses).next() else { return Ok(()) };
        let Some(scope) = self.scopes.of_node(&self.pool, id.cell()) else { return Ok(()) };
        let base = self.window(dst)?;
        self.at(span);
        let parameters = Parameters { positional_only: 1, positional: 1, ..Parameters::default() };
        let name = self.names.own(Own::GenExpr);
        let code = self.inner_unit(scope, name, parameters, |compiler| {
            compiler.clauses(clauses, 0, Over::iterator(Reg(0)), Into::Yield(item), span)?;
            compiler.return_none()
        })?;
        self.at(span);
        self.closure(base, scope, code, None)?;
        let iterator = self.temp()?;
        let source = self.expr(first.iter)?;
        self.at(span);
        self.emit(Over::begin(first.is_async, iterator, source))?;
        self.emit(Instr::Call { a: base, b: Count(1) })?;
        self.close_window(base, dst)
    }

    /// The loop of clause `index` over `over`, with those of the further clauses inside. What iterating and taking the
    /// items raise is reported at the whole comprehension.
    fn clauses(&mut self, clauses: List<Clause>, index: u32, over: Over, into: Into, whole: Span) -> Done {
        let Some(clause) = clauses.item(self.tree.cells(), index) else { return self.take_item(into, whole) };
        let top = self.unit.top;
        let (exit, again) = (self.label()?, self.label()?);
        let head = self.loop_head();
        let before = self.unit.state;
        let handler = self.next_item(clause.is_async, clause.target, over, exit, whole)?;
        for condition in self.tree.list(clause.conditions) {
            self.at(whole);
            self.branch_if(condition, false, again)?;
        }
        match clauses.item(self.tree.cells(), index + 1) {
            None => self.take_item(into, whole)?,
            Some(inner) => {
                let next = self.begin_loop(inner.is_async, inner.iter, whole)?;
                self.clauses(clauses, index + 1, next, into, whole)?;
            }
        }
        self.jump_back(head)?;
        self.bind_back(again, head)?;
        self.unit.top = top;
        self.loop_exit(handler, before, exit)
    }

    /// Gets the next item of a loop, which is reported at the whole of it, and assigns the item. An asynchronous loop ends by an exception: its handler's row.
    pub(crate) fn next_item(
        &mut self,
        is_async: bool,
        target: ExprId,
        over: Over,
        exit: Label,
        whole: Span,
    ) -> Result<Option<u32>, crate::compile::error::Trouble> {
        if is_async {
            return self.next_async(target, over.iterator).map(Some);
        }
        self.at(whole);
        if let Some(a) = self.target_register(target)? {
            self.ask(a, over, exit)?;
            self.note_bound(target)?;
            return Ok(None);
        }
        let top = self.unit.top;
        let a = self.temp()?;
        self.ask(a, over, exit)?;
        self.at(self.tree.span(target));
        self.store(target, a)?;
        self.unit.top = top;
        Ok(None)
    }

    /// The instructions that get the next item.
    fn ask(&mut self, a: Reg, over: Over, exit: Label) -> Done {
        let b = over.iterator;
        if over.counted {
            self.branch(exit, |to| Instr::ForRange { a, b, to })?;
        }
        self.branch(exit, |to| Instr::ForIter { a, b, to })
    }

    fn take_item(&mut self, into: Into, whole: Span) -> Done {
        let top = self.unit.top;
        match into {
            Into::List(a, item) => {
                let b = self.expr(item)?;
                self.at(whole);
                self.emit(Instr::ListAppend { a, b })?;
            }
            Into::Set(a, item) => {
                let b = self.expr(item)?;
                self.at(whole);
                self.emit(Instr::SetAdd { a, b })?;
            }
            Into::Dict(a, key, value) => {
                let b = self.expr(key)?;
                let c = self.expr(value)?;
                self.at(whole);
                self.emit(Instr::DictPut { a, b, c })?;
            }
            Into::Yield(item) => {
                let b = self.expr(item)?;
                let a = self.temp()?;
                self.at(whole);
                self.emit(Instr::Yield { a, b })?;
            }
        }
        self.unit.top = top;
        Ok(())
    }
}
