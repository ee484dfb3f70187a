//! Where a frame waits: `yield`, `yield from`, `await`, and the steps of `async for`.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Offset24, Reg, WellKnown};
use crate::code::well_known::WellKnownName;
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::flow::{Label, State};
use crate::compile::scopes::{ASYNC, ScopeKind};
use crate::heap::value::Value;
use crate::syntax::ast::ExprId;
use crate::syntax::span::Span;

impl Compiler<'_> {
    fn is_function(&self) -> bool {
        !matches!(self.unit.kind, ScopeKind::Module | ScopeKind::Class)
    }

    pub(crate) fn yield_expr(&mut self, value: Option<ExprId>, span: Span, a: Reg) -> Done {
        if !self.is_function() {
            return syntax("'yield' outside function", span);
        }
        let top = self.unit.top;
        let b = match value {
            Some(value) => self.expr(value)?,
            None => {
                let b = self.temp()?;
                self.load_constant(b, Value::NONE)?;
                b
            }
        };
        self.at(span);
        self.unit.top = top;
        self.emit(Instr::Yield { a, b })
    }

    pub(crate) fn yield_from(&mut self, value: ExprId, span: Span, dst: Reg) -> Done {
        if !self.is_function() {
            return syntax("'yield' outside function", span);
        }
        if self.unit.flags & ASYNC != 0 {
            return syntax("'yield from' inside async function", span);
        }
        let result = if self.is_top(dst) { dst } else { self.temp()? };
        let iterator = self.temp()?;
        let b = self.expr(value)?;
        self.at(span);
        self.emit(Instr::GetYieldFrom { a: iterator, b })?;
        self.delegate(result, iterator)?;
        self.copy(dst, result)
    }

    pub(crate) fn await_expr(&mut self, value: ExprId, span: Span, dst: Reg) -> Done {
        if self.unit.flags & ASYNC == 0 {
            let text = if self.is_function() {
                "'await' outside async function"
            } else {
                "'await' outside function"
            };
            return syntax(text, span);
        }
        let result = if self.is_top(dst) { dst } else { self.temp()? };
        let iterator = self.temp()?;
        let b = self.expr(value)?;
        self.at(span);
        self.emit(Instr::GetAwait { a: iterator, b, c: Count(0) })?;
        self.delegate(result, iterator)?;
        self.copy(dst, result)
    }

    /// Awaits what is in the register and leaves the result there; registers above those in use are free.
    pub(crate) fn await_in_place(&mut self, a: Reg, from: Count) -> Done {
        let top = self.unit.top;
        let iterator = self.temp()?;
        self.emit(Instr::GetAwait { a: iterator, b: a, c: from })?;
        self.delegate(a, iterator)?;
        self.unit.top = top;
        Ok(())
    }

    /// Runs the iterator to its end; everything it yields is yielded, its result goes to `a`.
    fn delegate(&mut self, a: Reg, iterator: Reg) -> Done {
        if self.is_dead() {
            return Ok(());
        }
        self.load_constant(a, Value::NONE)?;
        let done = self.label()?;
        self.unit.barrier = self.unit.barrier.max(self.pc());
        self.branch(done, |to| Instr::Send { a, b: iterator, to })?;
        self.emit(Instr::YieldFrom { a, b: a, c: iterator })?;
        // Back over the loop itself, the yield and the two words of the send.
        self.emit(Instr::Loop { to: Offset24(-4) })?;
        self.unit.state = State::UNREACHED;
        self.bind(done)
    }

    /// The next item of an asynchronous loop, assigned to the target; gives the handler that ends the loop.
    pub(crate) fn next_async(&mut self, target: ExprId, iterator: Reg) -> Res<u32> {
        let top = self.unit.top;
        let item = self.temp()?;
        let handler = self.new_target(item)?;
        let start = self.pc();
        self.unit.barrier = self.unit.barrier.max(start);
        self.at(self.tree.span(target));
        let next = self.temp()?;
        self.emit(Instr::GetANext { a: next, b: iterator })?;
        self.delegate(item, next)?;
        self.cover(start, handler)?;
        self.unit.top = u32::from(item.0) + 1;
        self.store(target, item)?;
        self.unit.top = top;
        Ok(handler)
    }

    /// The end of a loop: where `ForIter` jumps to, or the handler that waits for `StopAsyncIteration`.
    pub(crate) fn loop_exit(&mut self, handler: Option<u32>, before: State, exit: Label) -> Done {
        let Some(handler) = handler else { return self.bind(exit) };
        let top = self.unit.top;
        self.place_target(handler, before);
        let raised = Reg(self.unit.targets.get(&self.pool, handler).register.min(255) as u8);
        self.unit.top = u32::from(raised.0) + 1;
        let (a, c) = (self.temp()?, self.temp()?);
        self.emit(Instr::LoadWellKnown { a: c, b: WellKnown(WellKnownName::StopAsyncIteration as u8) })?;
        self.emit(Instr::Match { a, b: raised, c })?;
        self.branch_truth(a, true, exit)?;
        self.emit(Instr::Reraise { a: raised })?;
        self.unit.top = top;
        self.bind(exit)
    }
}
