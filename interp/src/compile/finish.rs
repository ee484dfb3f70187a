//! The end of a unit: its code object is put together and written. See `code/view.rs` for the drawing.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Reg};
use crate::code::view::{
    ASYNC_GENERATOR, CLASS_BODY, CODE_WORDS, COROUTINE, FUNCTION, GENERATOR, HAS_DOC, NAME_MODE, NESTED,
    Place, VARARGS, VARKW, Variable,
};
use crate::compile::Compiler;
use crate::compile::error::Res;
use crate::compile::names::Name;
use crate::compile::scopes::{
    ASYNC, CLASS_CELL, FREE, INSIDE_FUNCTION, PARAM, SHOWS_LOCALS, ScopeKind, Symbol, UNBOUND, YIELDS,
};
use crate::compile::variables::{self, unpack};
use crate::heap::value::Value;
use crate::syntax::grow::Grow;
use crate::syntax::span::Span;

/// How many parameters of each kind a code has.
#[derive(Clone, Copy, Default)]
pub(crate) struct Parameters {
    pub(crate) positional_only: u32,
    /// The positional-only ones included.
    pub(crate) positional: u32,
    pub(crate) keyword_only: u32,
    pub(crate) varargs: bool,
    pub(crate) varkw: bool,
}

fn pair(low: u32, high: u32) -> u64 {
    u64::from(low) | u64::from(high) << 32
}

impl Compiler<'_> {
    /// Writes the unit's code object.
    pub(crate) fn finish_unit(&mut self, parameters: Parameters) -> Res<Value> {
        self.thread_jumps();
        let variables = self.variable_words()?;
        let prologue = self.prologue(false);
        let handlers = self.live_handlers();
        let mark = self.pool.mark();
        let (positions, position_bytes) = self.position_cells(prologue)?;
        let unit = self.unit;
        let instructions = prologue + self.pc();
        let constants = unit.constants.len(&self.pool);
        let variable_count = variables.len(&self.pool);
        let at_constants = CODE_WORDS as u32;
        let at_instructions = at_constants + constants;
        let at_handlers = at_instructions + instructions / 2 + 1;
        let at_positions = at_handlers + 2 * handlers;
        let at_variables = at_positions + u32::div_ceil(position_bytes, 8);
        self.out.code((at_variables + variable_count - 1) as usize)?;
        let counts = parameters.positional_only | parameters.positional << 8 | parameters.keyword_only << 16;
        let flags = u32::from(self.code_flags(parameters));
        self.out.put(1, pair(unit.name, unit.qualified));
        self.out.put(2, pair(counts, unit.peak | flags << 16));
        self.out.put(3, pair(unit.first_line, unit.caches));
        self.out.put(4, pair(at_constants, constants));
        self.out.put(5, pair(at_instructions, instructions));
        self.out.put(6, pair(at_handlers, handlers));
        self.out.put(7, pair(at_positions, position_bytes));
        self.out.put(8, pair(at_variables, variable_count | unit.free << 16));
        for index in 0..constants {
            self.out.put((at_constants + index) as usize, unit.constants.get(&self.pool, index));
        }
        self.instruction_words(at_instructions as usize, prologue);
        self.handler_words(at_handlers as usize, prologue);
        for index in 0..position_bytes.div_ceil(4) {
            let cell = u64::from(self.pool.get(positions + index));
            self.out.put((at_positions + index / 2) as usize, cell << (32 * (index % 2)));
        }
        self.pool.reset(mark);
        for index in 0..variable_count {
            self.out.put((at_variables + index) as usize, variables.get(&self.pool, index));
        }
        Ok(self.out.code_done())
    }

    fn code_flags(&self, parameters: Parameters) -> u16 {
        let unit = self.unit;
        let is = |fact: bool, flag: u16| if fact { flag } else { 0 };
        let suspends = match (unit.flags & ASYNC != 0, unit.flags & YIELDS != 0) {
            (true, true) => ASYNC_GENERATOR,
            (true, false) => COROUTINE,
            (false, true) => GENERATOR,
            (false, false) => 0,
        };
        is(parameters.varargs, VARARGS)
            | is(parameters.varkw, VARKW)
            | suspends
            | is(unit.name_mode, NAME_MODE)
            | is(unit.has_doc, HAS_DOC)
            | is(!matches!(unit.kind, ScopeKind::Module | ScopeKind::Class), FUNCTION)
            | is(unit.kind == ScopeKind::Class, CLASS_BODY)
            | is(unit.flags & INSIDE_FUNCTION != 0, NESTED)
    }

    /// Whether the code is a generator, a coroutine or both.
    pub(crate) fn suspends(&self) -> bool {
        self.unit.flags & (YIELDS | ASYNC) != 0
            && !matches!(self.unit.kind, ScopeKind::Module | ScopeKind::Class)
    }

    /// What a frame does first, counted and, with `write`, put in front of the instructions. All are of one word.
    fn prologue(&mut self, write: bool) -> u32 {
        let mut count = 0;
        let at = self.instructions_at();
        let mut put = |compiler: &mut Self, instr: Instr| {
            if write {
                compiler.put_instruction(at, count, instr.encode().0);
            }
            count += 1;
        };
        if self.suspends() {
            put(self, Instr::MakeGenerator {});
        }
        for list in 0..self.unit.spills.div_ceil(variables::SPILL_ITEMS) {
            put(self, Instr::MakeSpill { a: variables::spill_register(list) });
        }
        if self.unit.flags & CLASS_CELL != 0 && self.unit.kind == ScopeKind::Class {
            put(self, Instr::Unset { a: variables::CLASS_CELL_REGISTER });
            put(self, Instr::MakeCell { a: variables::CLASS_CELL_REGISTER });
        }
        let mut next = self.scopes.scopes.get(&self.pool, self.unit.scope).first;
        while let Some(symbol) = next.checked_sub(1) {
            let row = self.scopes.symbols.get(&self.pool, symbol);
            next = row.next;
            if row.owner != symbol + 1 {
                continue;
            }
            self.variable_prologue(row, &mut put);
        }
        count
    }

    fn variable_prologue(&mut self, row: Symbol, put: &mut impl FnMut(&mut Self, Instr)) {
        let is_param = row.flags & PARAM != 0;
        let shown = self.unit.flags & SHOWS_LOCALS != 0;
        match unpack(row.place) {
            Some(variables::Variable::Register(a)) if !is_param && (row.flags & UNBOUND != 0 || shown) => {
                put(self, Instr::Unset { a });
            }
            Some(variables::Variable::Cell(a)) => {
                if !is_param {
                    put(self, Instr::Unset { a });
                }
                put(self, Instr::MakeCell { a });
            }
            Some(variables::Variable::SpillCell(b, item)) => {
                let a = Reg(self.unit.floor.min(255) as u8);
                put(self, Instr::Unset { a });
                put(self, Instr::MakeCell { a });
                put(self, Instr::SetSpill { a, b, c: Count(item) });
            }
            _ => {}
        }
    }

    fn instructions_at(&self) -> usize {
        CODE_WORDS + self.unit.constants.len(&self.pool) as usize
    }

    fn put_instruction(&mut self, at: usize, pc: u32, word: u32) {
        self.out.put(at + (pc / 2) as usize, u64::from(word) << (32 * (pc % 2)));
    }

    fn instruction_words(&mut self, at: usize, prologue: u32) {
        self.prologue(true);
        for pc in 0..self.pc() {
            let word = self.unit.code.get(&self.pool, pc);
            self.put_instruction(at, prologue + pc, word);
        }
    }

    /// How many stretches of handlers have instructions.
    fn live_handlers(&self) -> u32 {
        let rows = self.unit.handlers;
        let is_live = |index: &u32| {
            let row = rows.get(&self.pool, *index);
            row.start < row.end
        };
        (0..rows.len(&self.pool)).filter(is_live).count() as u32
    }

    fn handler_words(&mut self, at: usize, prologue: u32) {
        let mut number = 0;
        for index in 0..self.unit.handlers.len(&self.pool) {
            let row = self.unit.handlers.get(&self.pool, index);
            if row.start >= row.end {
                continue;
            }
            let target = self.unit.targets.get(&self.pool, row.target);
            self.out.put(at + 2 * number, pair(row.start + prologue, row.end + prologue));
            self.out.put(at + 2 * number + 1, pair(target.pc + prologue, target.register));
            number += 1;
        }
    }

    /// The bytes of the table of positions (see `Positions`): the first of the cells they stand in, and how many there are.
    fn position_cells(&mut self, prologue: u32) -> Res<(u32, u32)> {
        let rows = self.unit.positions;
        let (count, end) = (rows.len(&self.pool), self.pc() + prologue);
        let (mut line, mut start) = (self.unit.first_line, 0);
        let first = self.pool.used();
        let mut bytes = 0;
        for index in 0..count {
            let row = rows.get(&self.pool, index);
            let next = if index + 1 < count { rows.get(&self.pool, index + 1).pc + prologue } else { end };
            let (from, to) = (self.lines.locate(row.start), self.lines.locate(row.end));
            let distance = from.line.wrapping_sub(line).cast_signed();
            let lines = to.line.saturating_sub(from.line);
            let numbers = [
                next - start,
                (distance << 1 ^ distance >> 31).cast_unsigned(),
                from.column,
                lines,
                if lines == 0 { to.column.saturating_sub(from.column) } else { to.column },
            ];
            for number in numbers {
                bytes = self.put_number(first, bytes, number)?;
            }
            (line, start) = (from.line, next);
        }
        Ok((first, bytes))
    }

    /// Writes a number seven bits a byte, behind `bytes` others that stand from cell `first` on, at the end of the pool.
    fn put_number(&mut self, first: u32, mut bytes: u32, mut number: u32) -> Res<u32> {
        loop {
            let more = number > 0x7F;
            let byte = number & 0x7F | u32::from(more) << 7;
            let cell = first + bytes / 4;
            let before = if bytes.is_multiple_of(4) {
                self.pool.alloc(1)?;
                0
            } else {
                self.pool.get(cell)
            };
            self.pool.set(cell, before | byte << (8 * (bytes % 4)));
            bytes += 1;
            number >>= 7;
            if !more {
                return Ok(bytes);
            }
        }
    }

    /// The table of variables: parameters, other locals, free ones.
    fn variable_words(&mut self) -> Res<Grow<u64>> {
        let mut words = Grow::EMPTY;
        let first = self.scopes.scopes.get(&self.pool, self.unit.scope).first;
        for is_free in [false, true] {
            let mut next = first;
            while let Some(symbol) = next.checked_sub(1) {
                let row = self.scopes.symbols.get(&self.pool, symbol);
                next = row.next;
                let place = if is_free {
                    (row.flags & FREE != 0).then(|| Place::Free(row.free.saturating_sub(1) as u16))
                } else {
                    unpack(row.place).filter(|_| row.owner == symbol + 1).and_then(variables::table_place)
                };
                if let Some(place) = place {
                    let name = self.name_offset(Name(row.name))?;
                    words.push(&mut self.pool, Variable { name, place }.to_word())?;
                }
            }
        }
        Ok(words)
    }

    /// The line on which the text begins.
    pub(crate) fn line_of(&mut self, span: Span) -> u32 {
        self.lines.locate(span.start).line
    }
}
