//! Control flow: labels, jumps, and what is known where.
//!
//! `State` says which variables are certainly bound at a point. It only grows along the code: where paths meet it is
//! what all of them know; a loop's body and a handler start from what was known before, less what is deleted anywhere.
//! A jump to a place not yet known holds, until the place is, the number of the jump before it to the same label.

use crate::code::instr::{Instr, Op};
use crate::code::operand::{Offset, Offset24, Operand, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::syntax::pool::{Cells, Pool, Record};

/// Jumps to jumps that are followed.
const THREAD_HOPS: u32 = 4;

/// Variables that a state can tell of.
pub(crate) const STATE_BITS: u32 = 256;

/// Which variables are bound for certain, and whether the point is reached at all.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct State {
    bound: [u32; 8],
    /// Nothing ever gets here.
    pub(crate) dead: bool,
}

impl State {
    /// Reached, and nothing is bound.
    pub(crate) const NOTHING: State = State { bound: [0; 8], dead: false };
    /// Never reached: all that one says about such a point is true.
    pub(crate) const UNREACHED: State = State { bound: [u32::MAX; 8], dead: true };

    /// Whether variable `bit - 1` is bound; `bit` 0 is of no variable.
    pub(crate) fn has(&self, bit: u32) -> bool {
        bit.checked_sub(1).is_some_and(|bit| self.bound[(bit / 32) as usize] >> (bit % 32) & 1 != 0)
    }

    /// Notes that a variable is bound.
    pub(crate) fn insert(&mut self, bit: u32) {
        if let Some(bit) = bit.checked_sub(1) {
            self.bound[(bit / 32) as usize] |= 1 << (bit % 32);
        }
    }

    /// Notes that a variable may be unbound.
    pub(crate) fn remove(&mut self, bit: u32) {
        if let Some(bit) = bit.checked_sub(1)
            && !self.dead
        {
            self.bound[(bit / 32) as usize] &= !(1 << (bit % 32));
        }
    }

    /// What two paths that meet both know.
    pub(crate) fn meet(self, other: State) -> State {
        let mut bound = self.bound;
        bound.iter_mut().zip(other.bound).for_each(|(mine, theirs)| *mine &= theirs);
        State { bound, dead: self.dead && other.dead }
    }

    /// This state less the variables of `removed`.
    pub(crate) fn without(self, removed: &State) -> State {
        if self.dead {
            return self;
        }
        let mut bound = self.bound;
        bound.iter_mut().zip(removed.bound).for_each(|(mine, theirs)| *mine &= !theirs);
        State { bound, dead: false }
    }
}

/// A place that jumps lead to.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Label(pub(crate) u32);

/// What is known of a label.
#[derive(Clone, Copy)]
pub(crate) struct LabelRow {
    /// The last jump that leads here, plus one.
    chain: u32,
    state: State,
}

impl Record for LabelRow {
    const CELLS: u32 = 10;

    fn load(cells: Cells<'_>, at: u32) -> LabelRow {
        let mut bound = [0; 8];
        bound.iter_mut().zip(at + 2..).for_each(|(word, cell)| *word = cells.get(cell));
        LabelRow { chain: cells.get(at), state: State { bound, dead: cells.get(at + 1) != 0 } }
    }

    fn save(self, pool: &mut Pool<'_>, at: u32) {
        pool.set(at, self.chain);
        pool.set(at + 1, u32::from(self.state.dead));
        self.state.bound.into_iter().zip(at + 2..).for_each(|(word, cell)| pool.set(cell, word));
    }
}

impl Compiler<'_> {
    /// A label that no jump leads to yet.
    pub(crate) fn label(&mut self) -> Res<Label> {
        Ok(Label(self.unit.labels.push(&mut self.pool, LabelRow { chain: 0, state: State::UNREACHED })?))
    }

    /// Emits a jump to a label that comes later. `make` gets the operand.
    pub(crate) fn branch(&mut self, label: Label, make: impl FnOnce(Offset) -> Instr) -> Done {
        if self.unit.state.dead {
            return Ok(());
        }
        let pc = self.pc();
        let mut row = self.unit.labels.get(&self.pool, label.0);
        row.state = row.state.meet(self.unit.state);
        self.emit(make(Offset(row.chain as i32)))?;
        row.chain = pc + 1;
        self.unit.labels.set(&mut self.pool, label.0, row);
        Ok(())
    }

    /// Jumps to a label that comes later.
    pub(crate) fn jump(&mut self, label: Label) -> Done {
        if self.pc() >= 1 << 22 {
            return syntax("a block of code is too long", self.unit.span);
        }
        self.branch(label, |to| Instr::Jump { to: Offset24(to.0) })?;
        self.unit.state = State::UNREACHED;
        Ok(())
    }

    /// The label is here.
    pub(crate) fn bind(&mut self, label: Label) -> Done {
        let row = self.unit.labels.get(&self.pool, label.0);
        let mut chain = row.chain;
        // A jump to the instruction behind it is none.
        if chain != 0 && chain == self.pc() && self.unit.barrier < chain && self.unit.state.dead {
            let word = self.unit.code.get(&self.pool, chain - 1);
            if word as u8 == Op::Jump as u8 {
                chain = word >> 8;
                self.take_back();
            }
        }
        let here = self.pc();
        while chain != 0 {
            chain = self.patch(chain - 1, here);
        }
        self.unit.barrier = self.unit.barrier.max(here);
        self.unit.state = self.unit.state.meet(row.state);
        Ok(())
    }

    /// Gives the jump at `pc` its target; what stood there is the next of its chain.
    fn patch(&mut self, pc: u32, target: u32) -> u32 {
        let word = self.unit.code.get(&self.pool, pc);
        if word as u8 == Op::Jump as u8 {
            let (word_now, _) = Instr::Jump { to: Offset24(target as i32 - (pc as i32 + 1)) }.encode();
            self.unit.code.set(&mut self.pool, pc, word_now);
            return word >> 8;
        }
        let chain = self.unit.code.get(&self.pool, pc + 1);
        self.unit.code.set(&mut self.pool, pc + 1, (target as i32 - (pc as i32 + 2)).cast_unsigned());
        chain
    }

    /// The jumps to a label lead back to `to`; what comes next is reached only past them.
    pub(crate) fn bind_back(&mut self, label: Label, to: u32) -> Done {
        let mut chain = self.unit.labels.get(&self.pool, label.0).chain;
        while let Some(pc) = chain.checked_sub(1) {
            chain = self.patch(pc, to);
            // Only the jump that counts fuel may go back for certain.
            let word = self.unit.code.get(&self.pool, pc);
            if word as u8 == Op::Jump as u8 {
                self.unit.code.set(&mut self.pool, pc, word & !0xFF | Op::Loop as u32);
            }
        }
        Ok(())
    }

    /// A place for jumps backward: here. Variables that are deleted anywhere may be unbound when they arrive.
    pub(crate) fn loop_head(&mut self) -> u32 {
        self.unit.state = self.unit.state.without(&self.unit.deleted);
        self.unit.barrier = self.unit.barrier.max(self.pc());
        self.pc()
    }

    /// Jumps back to a place.
    pub(crate) fn jump_back(&mut self, to: u32) -> Done {
        let distance = to as i32 - (self.pc() as i32 + 1);
        if distance < -(1 << 22) {
            return syntax("a block of code is too long", self.unit.span);
        }
        self.emit(Instr::Loop { to: Offset24(distance) })?;
        self.unit.state = State::UNREACHED;
        Ok(())
    }

    /// Lets every jump that leads to another jump go where that one goes.
    pub(crate) fn thread_jumps(&mut self) {
        let (mut pc, count) = (0, self.pc());
        while pc < count {
            let instr = self.instruction(pc);
            let behind = pc + instr.op().width() as u32;
            match instr {
                // Its target is the head of a loop, and a delegation's must stay where it is.
                Instr::Loop { .. } => {}
                Instr::Jump { to } => {
                    let distance = self.final_target(behind, to.0, true) - behind as i32;
                    let to = Offset24(distance);
                    let instr = if distance < 0 { Instr::Loop { to } } else { Instr::Jump { to } };
                    self.unit.code.set(&mut self.pool, pc, instr.encode().0);
                }
                _ => {
                    let back = !matches!(
                        instr,
                        Instr::ForIter { .. }
                            | Instr::ForRange { .. }
                            | Instr::BeginRange { .. }
                            | Instr::Send { .. }
                    );
                    let mut distance = None;
                    instr.walk(&mut |_, operand| {
                        if let Operand::Offset(to) = operand {
                            distance = Some(to.0);
                        }
                    });
                    if let Some(distance) = distance {
                        let distance = self.final_target(behind, distance, back) - behind as i32;
                        self.unit.code.set(&mut self.pool, pc + 1, distance.cast_unsigned());
                    }
                }
            }
            pc = behind;
        }
    }

    fn instruction(&self, pc: u32) -> Instr {
        let next = if pc + 1 < self.pc() { self.unit.code.get(&self.pool, pc + 1) } else { 0 };
        Instr::decode(self.unit.code.get(&self.pool, pc), next)
    }

    /// Where one arrives that jumps by `distance`; with `back`, jumps backward are followed too.
    fn final_target(&self, behind: u32, distance: i32, back: bool) -> i32 {
        let mut target = behind as i32 + distance;
        for _ in 0..THREAD_HOPS {
            target = match self.instruction(target.cast_unsigned()) {
                Instr::Jump { to } => target + 1 + to.0,
                // In front of a statement one must be met, if there are steps.
                Instr::Loop { to } if back && !self.steps => target + 1 + to.0,
                _ => break,
            };
        }
        target
    }

    /// Jumps to the label if the truth of the register is `want`.
    pub(crate) fn branch_truth(&mut self, a: Reg, want: bool, label: Label) -> Done {
        self.branch(label, |to| if want { Instr::JumpTrue { a, to } } else { Instr::JumpFalse { a, to } })
    }
}
