//! Blocks: what has to be done when a statement is left by an exception or by a jump out of it.
//!
//! Open blocks stand on a stack. A block with a handler covers the instructions emitted while it is open, in one or more
//! stretches: whoever jumps out emits the exits of the blocks it leaves, innermost first, and what a block's exit does is
//! covered only by the blocks around it. Stretches are noted when they end, so inner ones come first, as the machine
//! searches them.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::flow::State;
use crate::compile::names::Name;
use crate::compile::unit::{BlockRow, HandlerRow, TargetRow};
use crate::compile::with::AEXIT;
use crate::heap::value::Value;
use crate::syntax::ast::{Stmt, StmtId};
use crate::syntax::record::Id;

/// How many blocks may be open at once in one code, as in CPython.
const BLOCKS_MAX: u32 = 20;

/// What a block is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u32)]
pub(crate) enum BlockKind {
    /// A loop.
    Loop,
    /// The body of `try` with handlers.
    Try,
    /// The body of `try` with `finally`.
    Finally,
    /// The body of `with`.
    With,
    /// A handler, or a `finally` that runs because of an exception.
    Handler,
    /// A handler's body while its exception has a name.
    Named,
    /// The body of `except*`, which no jump may leave.
    Star,
}

const KINDS: [BlockKind; 7] = [
    BlockKind::Loop,
    BlockKind::Try,
    BlockKind::Finally,
    BlockKind::With,
    BlockKind::Handler,
    BlockKind::Named,
    BlockKind::Star,
];

impl BlockRow {
    /// What the block is.
    pub(crate) fn what(self) -> BlockKind {
        KINDS[self.kind as usize]
    }
}

impl Compiler<'_> {
    /// Opens a block; `a`, `b`, `c` as `BlockRow` tells.
    pub(crate) fn push_block(&mut self, kind: BlockKind, a: u32, b: u32, c: u32) -> Done {
        if self.unit.blocks.len(&self.pool) >= BLOCKS_MAX {
            return syntax("too many statically nested blocks", self.unit.span);
        }
        let start = self.pc();
        self.unit.barrier = self.unit.barrier.max(start);
        let row = BlockRow { kind: kind as u32, a, b, c, start, top: self.unit.top };
        self.unit.blocks.push(&mut self.pool, row)?;
        Ok(())
    }

    /// Closes the innermost block.
    pub(crate) fn pop_block(&mut self) -> Done {
        match self.unit.blocks.pop(&mut self.pool) {
            Some(row) => self.end_stretch(row),
            None => Ok(()),
        }
    }

    /// A handler that will come later; `register` receives the exception.
    pub(crate) fn new_target(&mut self, register: Reg) -> Res<u32> {
        let row = TargetRow { pc: 0, register: u32::from(register.0), uses: 0 };
        Ok(self.unit.targets.push(&mut self.pool, row)?)
    }

    /// Ends a stretch of code that a block's handler covers.
    fn end_stretch(&mut self, row: BlockRow) -> Done {
        if row.what() == BlockKind::Loop || row.c == 0 {
            return Ok(());
        }
        self.cover(row.start, row.c - 1)
    }

    /// Notes that a handler covers the code from `start` up to here.
    pub(crate) fn cover(&mut self, start: u32, target: u32) -> Done {
        let end = self.pc();
        self.unit.barrier = self.unit.barrier.max(end);
        if start == end {
            return Ok(());
        }
        self.unit.handlers.push(&mut self.pool, HandlerRow { start, end, target })?;
        let mut row = self.unit.targets.get(&self.pool, target);
        row.uses += 1;
        self.unit.targets.set(&mut self.pool, target, row);
        Ok(())
    }

    /// The handler is here; `before` is what was known where its stretches began.
    pub(crate) fn place_target(&mut self, target: u32, before: State) {
        let mut row = self.unit.targets.get(&self.pool, target);
        row.pc = self.pc();
        self.unit.targets.set(&mut self.pool, target, row);
        self.unit.barrier = self.unit.barrier.max(row.pc);
        self.unit.state = if row.uses > 0 { before.without(&self.unit.deleted) } else { State::UNREACHED };
    }

    /// Emits the exits of all blocks but the first `keep`, then what `last` emits; the blocks stay open.
    pub(crate) fn unwind(&mut self, keep: u32, last: &mut dyn FnMut(&mut Self) -> Done) -> Done {
        if self.unit.blocks.len(&self.pool) <= keep {
            return last(self);
        }
        let Some(mut row) = self.unit.blocks.pop(&mut self.pool) else { return last(self) };
        self.end_stretch(row)?;
        self.exit_block(row)?;
        self.unwind(keep, last)?;
        row.start = self.pc();
        self.unit.barrier = self.unit.barrier.max(row.start);
        self.unit.blocks.push(&mut self.pool, row)?;
        Ok(())
    }

    /// What is done when a jump leaves a block.
    fn exit_block(&mut self, row: BlockRow) -> Done {
        match row.what() {
            BlockKind::Loop | BlockKind::Try => Ok(()),
            BlockKind::Finally => match self.tree.stmt(StmtId::from_cell(row.b)) {
                Stmt::Try { finally, .. } => self.block_again(finally),
                _ => Ok(()),
            },
            BlockKind::With => {
                let id = StmtId::from_cell(row.b);
                let is_async = matches!(self.tree.stmt(id), Stmt::With { is_async: true, .. });
                let before = self.at(self.tree.span(id));
                self.exit_with(Reg(row.a.min(255) as u8), is_async)?;
                self.at(before);
                Ok(())
            }
            BlockKind::Handler => self.emit(Instr::LeaveHandler { a: Reg(row.a.min(255) as u8) }),
            BlockKind::Named => self.forget(Name(row.b)),
            BlockKind::Star => {
                syntax("'break', 'continue' and 'return' cannot appear in an except* block", self.unit.span)
            }
        }
    }

    /// Deletes the name of a handler's exception, whether or not the handler did so itself.
    pub(crate) fn forget(&mut self, name: Name) -> Done {
        if !self.find(name).is_local() {
            // A name in a namespace can only be deleted if it is there.
            let top = self.unit.top;
            let none = self.temp()?;
            self.load_constant(none, Value::NONE)?;
            self.store_name(name, none)?;
            self.unit.top = top;
        }
        self.delete_name(name, true)
    }

    /// Calls `__exit__(None, None, None)` of the manager whose window begins at `window`. The window is copied, for a
    /// value to be returned may stand where the arguments belong.
    fn exit_with(&mut self, window: Reg, is_async: bool) -> Done {
        let top = self.unit.top;
        let a = self.temps(4)?;
        self.copy(a, window)?;
        self.copy(Reg(a.0 + 3), Reg(window.0 + 3))?;
        self.call_exit(a, is_async)?;
        self.unit.top = top;
        Ok(())
    }

    /// Calls the `__exit__` in the window at `a`, behind whose four registers nothing is in use.
    pub(crate) fn call_exit(&mut self, a: Reg, is_async: bool) -> Done {
        let first = self.temps(3)?;
        for register in first.0..first.0 + 3 {
            self.load_constant(Reg(register), Value::NONE)?;
        }
        self.emit(Instr::CallMethod { a, b: Count(3) })?;
        if is_async { self.await_in_place(a, AEXIT) } else { Ok(()) }
    }

    /// Whether a jump out of all blocks has anything to do but jump.
    fn has_exits(&self) -> bool {
        let rows = self.unit.blocks;
        (0..rows.len(&self.pool))
            .any(|index| !matches!(rows.get(&self.pool, index).what(), BlockKind::Loop | BlockKind::Try))
    }

    /// `return` with the value of an expression, or `None`.
    pub(crate) fn return_stmt(&mut self, value: Option<crate::syntax::ast::ExprId>) -> Done {
        let span = self.unit.span;
        let top = self.unit.top;
        if !self.has_exits() {
            match value {
                Some(value) => {
                    let a = self.expr(value)?;
                    self.at(span);
                    self.emit(Instr::Return { a })?;
                }
                None => self.return_none()?,
            }
            self.unit.top = top;
            return Ok(());
        }
        let constant = match value {
            Some(value) => self.fold(value)?,
            None => Some(Value::NONE),
        };
        let a = self.temp()?;
        if let (Some(value), None) = (value, constant) {
            self.expr_into(value, a)?;
        }
        self.at(value.map_or(span, |value| self.tree.span(value)));
        self.unwind(0, &mut |compiler| {
            if let Some(value) = constant {
                compiler.load_constant(a, value)?;
            }
            compiler.at(span);
            compiler.emit(Instr::Return { a })
        })?;
        self.unit.top = top;
        Ok(())
    }

    /// Returns `None`.
    pub(crate) fn return_none(&mut self) -> Done {
        if self.is_dead() {
            return Ok(());
        }
        let top = self.unit.top;
        let a = self.temp()?;
        self.load_constant(a, Value::NONE)?;
        self.emit(Instr::Return { a })?;
        self.unit.top = top;
        Ok(())
    }

    /// `break` and `continue`.
    pub(crate) fn leave_loop(&mut self, is_break: bool) -> Done {
        let rows = self.unit.blocks;
        let mut index = rows.len(&self.pool);
        let span = self.unit.span;
        let row = loop {
            let Some(next) = index.checked_sub(1) else {
                let text = if is_break { "'break' outside loop" } else { "'continue' not properly in loop" };
                return syntax(text, span);
            };
            let row = rows.get(&self.pool, next);
            match row.what() {
                BlockKind::Loop => break row,
                BlockKind::Star => return self.exit_block(row),
                _ => {}
            }
            index = next;
        };
        self.unwind(index, &mut |compiler| {
            compiler.at(span);
            if is_break {
                return compiler.jump(crate::compile::flow::Label(row.c));
            }
            match row.a.checked_sub(1) {
                Some(label) => compiler.jump(crate::compile::flow::Label(label)),
                None => compiler.jump_back(row.b),
            }
        })
    }
}
