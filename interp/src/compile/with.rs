//! `with`: the manager's `__exit__` waits in a window for every way out.
//!
//! ```text
//!   window: exit, link, extra, manager | arguments ...      the four registers are in use while the body runs
//! ```

use crate::code::instr::Instr;
use crate::code::operand::{Count, Reg, Special};
use crate::code::special::SpecialName;
use crate::compile::Compiler;
use crate::compile::error::{Done, syntax};
use crate::compile::scopes::ASYNC;
use crate::compile::unwind::BlockKind;
use crate::syntax::ast::{Node, Stmt, StmtId, WithItem};
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// Registers of a window up to the receiver.
const WINDOW: u32 = 4;
/// Where an awaitable comes from, as `GetAwait` counts it.
const AENTER: Count = Count(1);
/// The same.
pub(crate) const AEXIT: Count = Count(2);

impl Compiler<'_> {
    pub(crate) fn with_stmt(&mut self, id: StmtId) -> Done {
        let Stmt::With { is_async, items, .. } = self.tree.stmt(id) else { return Ok(()) };
        if is_async && self.unit.flags & ASYNC == 0 {
            return syntax("'async with' outside async function", self.unit.span);
        }
        self.with_item(id, items, 0)
    }

    fn with_item(&mut self, id: StmtId, items: List<WithItem>, index: u32) -> Done {
        let Stmt::With { is_async, body, .. } = self.tree.stmt(id) else { return Ok(()) };
        let whole = self.tree.span(id);
        let Some(item) = items.item(self.tree.cells(), index) else { return self.block(body) };
        let top = self.unit.top;
        // Below the window, for a call loses the registers above it.
        let raised = self.temps(2)?;
        let exit = self.temps(WINDOW)?;
        let behind = self.unit.top;
        self.enter_with(is_async, item, exit, whole)?;
        let before = self.unit.state;
        let target = self.new_target(raised)?;
        self.at(whole);
        self.push_block(BlockKind::With, u32::from(exit.0), id.cell(), target + 1)?;
        if let Some(target) = item.target {
            let value = self.temp()?;
            self.store(target, value)?;
            self.unit.top = behind;
        }
        self.with_item(id, items, index + 1)?;
        self.pop_block()?;
        self.at(whole);
        self.call_exit(exit, is_async)?;
        self.unit.top = behind;
        let end = self.label()?;
        self.jump(end)?;
        self.place_target(target, before);
        self.at(whole);
        self.exit_raised(is_async, exit, raised)?;
        self.unit.top = top;
        self.bind(end)
    }

    /// Enters a manager. Its `__exit__` goes to the window at `exit`, what `__enter__` gives to the register behind.
    fn enter_with(&mut self, is_async: bool, item: WithItem, exit: Reg, whole: Span) -> Done {
        let behind = self.unit.top;
        let enter = self.temps(WINDOW)?;
        let manager = self.expr(item.value)?;
        self.at(whole);
        let (first, last) = if is_async {
            (SpecialName::AEnter, SpecialName::AExit)
        } else {
            (SpecialName::Enter, SpecialName::Exit)
        };
        self.emit(Instr::GetSpecial { a: enter, b: manager, c: Special(first as u8) })?;
        self.emit(Instr::GetSpecial { a: exit, b: manager, c: Special(last as u8) })?;
        self.emit(Instr::CallMethod { a: enter, b: Count(0) })?;
        if is_async {
            self.unit.top = behind + 1;
            self.await_in_place(enter, AENTER)?;
        }
        self.unit.top = behind;
        Ok(())
    }

    /// The body raised: `__exit__` hears of it, and a true answer swallows it.
    fn exit_raised(&mut self, is_async: bool, exit: Reg, raised: Reg) -> Done {
        let before = self.unit.state;
        let saved = Reg(raised.0 + 1);
        self.emit(Instr::EnterHandler { a: raised, b: saved })?;
        let cleanup = self.new_target(raised)?;
        self.push_block(BlockKind::Handler, u32::from(saved.0), 0, cleanup + 1)?;
        let arguments = self.temps(3)?;
        self.emit(Instr::ExcInfo { a: arguments, b: raised })?;
        self.emit(Instr::CallMethod { a: exit, b: Count(3) })?;
        if is_async {
            self.await_in_place(exit, AEXIT)?;
        }
        let swallowed = self.label()?;
        self.branch_truth(exit, true, swallowed)?;
        self.pop_block()?;
        self.raise_on(raised, saved)?;
        self.place_target(cleanup, before);
        self.raise_on(raised, saved)?;
        self.bind(swallowed)?;
        self.emit(Instr::LeaveHandler { a: saved })
    }
}
