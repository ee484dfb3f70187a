//! `try`: handlers, `else`, `finally`, and `except*`.
//!
//! ```text
//!   body                    covered by the handler
//!   else; jump end
//!   EnterHandler exc, saved
//!   Match ..; body          covered by the clean-up; every way out does LeaveHandler saved
//!   LeaveHandler saved; Reraise exc        when no handler matches
//!   LeaveHandler saved; Reraise exc        the clean-up: a handler raised something else
//!   end
//! ```
//! `finally` stands once on the way through, once on each jump out, and once in a handler that raises again.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Flag, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, syntax};
use crate::compile::flow::Label;
use crate::compile::unwind::BlockKind;
use crate::syntax::ast::{Handler, Node, Stmt, StmtId};
use crate::syntax::pool::List;

impl Compiler<'_> {
    pub(crate) fn try_stmt(&mut self, id: StmtId) -> Done {
        let Stmt::Try { body, handlers, star, otherwise, finally } = self.tree.stmt(id) else {
            return Ok(());
        };
        if finally.is_empty() {
            return self.try_except(body, handlers, star, otherwise);
        }
        let before = self.unit.state;
        let top = self.unit.top;
        let raised = Reg(top.min(255) as u8);
        let target = self.new_target(raised)?;
        self.push_block(BlockKind::Finally, 0, id.cell(), target + 1)?;
        if handlers.is_empty() {
            self.block(body)?;
        } else {
            self.try_except(body, handlers, star, otherwise)?;
        }
        self.pop_block()?;
        let end = self.label()?;
        self.block(finally)?;
        self.jump(end)?;
        self.place_target(target, before);
        self.at(self.tree.span(id));
        let saved = self.enter_handler()?;
        let cleanup = self.new_target(raised)?;
        self.push_block(BlockKind::Handler, u32::from(saved.0), 0, cleanup + 1)?;
        let inside = self.unit.state;
        self.block_again(finally)?;
        self.pop_block()?;
        self.raise_on(raised, saved)?;
        self.place_target(cleanup, inside);
        self.raise_on(raised, saved)?;
        self.unit.top = top;
        self.bind(end)
    }

    /// Takes the two registers of a handler: the exception's, and the one that remembers which was handled before.
    fn enter_handler(&mut self) -> Result<Reg, crate::compile::error::Trouble> {
        let a = self.temps(2)?;
        let b = Reg(a.0 + 1);
        self.emit(Instr::EnterHandler { a, b })?;
        Ok(b)
    }

    /// The handler is over and its exception goes on.
    pub(crate) fn raise_on(&mut self, raised: Reg, saved: Reg) -> Done {
        self.emit(Instr::LeaveHandler { a: saved })?;
        self.emit(Instr::Reraise { a: raised })
    }

    fn try_except(
        &mut self,
        body: List<StmtId>,
        handlers: List<Handler>,
        star: bool,
        otherwise: List<StmtId>,
    ) -> Done {
        let before = self.unit.state;
        let top = self.unit.top;
        let raised = Reg(top.min(255) as u8);
        let target = self.new_target(raised)?;
        self.push_block(BlockKind::Try, 0, 0, target + 1)?;
        self.block(body)?;
        self.pop_block()?;
        let end = self.label()?;
        self.block(otherwise)?;
        self.jump(end)?;
        self.place_target(target, before);
        let first = self.tree.list(handlers).next();
        if let Some(first) = first {
            self.at(first.span);
        }
        let saved = self.enter_handler()?;
        let cleanup = self.new_target(raised)?;
        self.push_block(BlockKind::Handler, u32::from(saved.0), 0, cleanup + 1)?;
        let inside = self.unit.state;
        if star {
            self.star_handlers(handlers, raised)?;
            self.pop_block()?;
            self.emit(Instr::LeaveHandler { a: saved })?;
            self.jump(end)?;
        } else {
            self.handlers(handlers, raised, saved, end)?;
            self.pop_block()?;
            self.raise_on(raised, saved)?;
        }
        self.place_target(cleanup, inside);
        self.raise_on(raised, saved)?;
        self.unit.top = top;
        self.bind(end)
    }

    fn handlers(&mut self, handlers: List<Handler>, raised: Reg, saved: Reg, end: Label) -> Done {
        let count = self.tree.len(handlers);
        for (index, handler) in (1..).zip(self.tree.list(handlers)) {
            let next = self.label()?;
            let top = self.unit.top;
            match handler.kind {
                Some(kind) => {
                    let a = self.temp()?;
                    let c = self.expr(kind)?;
                    self.at(handler.span);
                    self.emit(Instr::Match { a, b: raised, c })?;
                    self.branch_truth(a, false, next)?;
                }
                None if index < count => return syntax("default 'except:' must be last", handler.span),
                None => {}
            }
            self.unit.top = top;
            self.handler_body(handler, raised)?;
            self.emit(Instr::LeaveHandler { a: saved })?;
            self.jump(end)?;
            self.bind(next)?;
        }
        Ok(())
    }

    /// A handler's body; its name, if there is one, is deleted on every way out.
    fn handler_body(&mut self, handler: Handler, raised: Reg) -> Done {
        let Some(name) = handler.name else { return self.block(handler.body) };
        let name = self.spell(name)?;
        self.at(handler.span);
        self.store_name(name, raised)?;
        let target = self.new_target(raised)?;
        let inside = self.unit.state;
        self.push_block(BlockKind::Named, 0, name.0, target + 1)?;
        self.block(handler.body)?;
        self.pop_block()?;
        let end = self.label()?;
        self.forget(name)?;
        self.jump(end)?;
        // Raised on inside the handler's own stretch, whose clean-up does the rest.
        self.place_target(target, inside);
        self.forget(name)?;
        self.emit(Instr::Reraise { a: raised })?;
        self.bind(end)
    }

    /// All `except*` of a `try`: each takes its part of the group; what is left or raised anew is raised at the end.
    fn star_handlers(&mut self, handlers: List<Handler>, raised: Reg) -> Done {
        let rest = self.temp()?;
        self.copy(rest, raised)?;
        let list = self.temp()?;
        self.emit(Instr::BuildList { a: list, b: Reg(0), c: Count(0) })?;
        for handler in self.tree.list(handlers) {
            let top = self.unit.top;
            let next = self.label()?;
            let Some(kind) = handler.kind else { continue };
            let part = self.temps(2)?;
            let c = self.expr(kind)?;
            self.at(handler.span);
            self.emit(Instr::MatchGroup { a: part, b: rest, c })?;
            self.copy(rest, Reg(part.0 + 1))?;
            self.branch(next, |to| Instr::JumpNone { a: part, want: Flag(1), to })?;
            self.star_body(handler, part, list)?;
            self.bind(next)?;
            self.unit.top = top;
        }
        self.emit(Instr::ListAppend { a: list, b: rest })?;
        self.emit(Instr::JoinGroup { a: rest, b: raised, c: list })?;
        let nothing = self.label()?;
        self.branch(nothing, |to| Instr::JumpNone { a: rest, want: Flag(1), to })?;
        // The clean-up takes it from here.
        self.emit(Instr::Reraise { a: rest })?;
        self.bind(nothing)
    }

    // The part stays the exception that is being handled, as in CPython, until the clean-up of them all.
    fn star_body(&mut self, handler: Handler, part: Reg, list: Reg) -> Done {
        let saved = Reg(part.0 + 1);
        self.emit(Instr::EnterHandler { a: part, b: saved })?;
        let target = self.new_target(part)?;
        let inside = self.unit.state;
        self.push_block(BlockKind::Star, 0, 0, target + 1)?;
        self.handler_body(handler, part)?;
        self.pop_block()?;
        let end = self.label()?;
        self.jump(end)?;
        self.place_target(target, inside);
        self.emit(Instr::ListAppend { a: list, b: part })?;
        self.bind(end)
    }
}
