//! A unit: the code of one frame while it is made: instructions, constants, registers, positions.
//!
//! Registers are a stack: parameters and locals at the bottom, temporary ones above, taken by `temp` and given back by
//! setting `top` to what it was. `floor` is the first register that is temporary for the expression at hand.

use crate::code::instr::{Instr, Op};
use crate::code::operand::{Const8, Const16, Reg, Site};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::flow::{LabelRow, State};
use crate::compile::names::{Name, bytes};
use crate::compile::scopes::{Scope, ScopeKind, cells};
use crate::compile::table::{Table, mix};
use crate::compile::write::reference;
use crate::heap::value::Value;
use crate::syntax::grow::Grow;
use crate::syntax::pool::{Cells, Pool, Record};
use crate::syntax::span::Span;

cells! {
    /// From which instruction on which text is meant.
    pub(crate) struct PositionRow {
        /// The instruction.
        pc,
        /// Where the text starts.
        start,
        /// And where it ends.
        end,
    }

    /// A stretch of code and its handler.
    pub(crate) struct HandlerRow {
        /// The first instruction covered.
        start,
        /// The first not covered any more.
        end,
        /// The row of `targets`.
        target,
    }

    /// Where a handler starts.
    pub(crate) struct TargetRow {
        /// Its first instruction.
        pc,
        /// The register that receives the exception.
        register,
        /// The number of stretches it covers.
        uses,
    }

    /// A name with an inline cache that all its uses share.
    pub(crate) struct CacheRow {
        /// The constant that is the name.
        name,
        /// The cache.
        cache,
    }

    /// An open block: what has to be done when it is left by a jump.
    pub(crate) struct BlockRow {
        /// See `BlockKind`.
        kind,
        /// A loop: the label to continue at, plus one, else 0. `with`: the window. Handlers: the saved exception.
        a,
        /// A loop: the instruction to continue at. `finally`: its block's list. Handlers: the name plus one.
        b,
        /// A loop: the label behind it. Others: the row of `targets` that covers the block, plus one.
        c,
        /// Where the stretch now covered began.
        start,
        /// The registers in use at the beginning.
        top,
    }
}

/// The code of one frame in the making.
#[derive(Clone, Copy)]
pub(crate) struct Unit {
    /// The number of its scope.
    pub(crate) scope: u32,
    /// What its scope is.
    pub(crate) kind: ScopeKind,
    /// The flags of its scope.
    pub(crate) flags: u32,
    /// What the names of scopes inside it are qualified by.
    pub(crate) named_in: ScopeKind,
    /// Whether names live in the mapping `r[0]`.
    pub(crate) name_mode: bool,
    pub(crate) code: Grow<u32>,
    pub(crate) constants: Grow<u64>,
    constant_table: Table,
    pub(crate) caches: u32,
    shared_caches: Grow<CacheRow>,
    shared_table: Table,
    pub(crate) handlers: Grow<HandlerRow>,
    pub(crate) targets: Grow<TargetRow>,
    pub(crate) positions: Grow<PositionRow>,
    pub(crate) labels: Grow<LabelRow>,
    pub(crate) blocks: Grow<BlockRow>,
    /// The text that the next instruction belongs to.
    pub(crate) span: Span,
    marked: Span,
    /// What is known at this point.
    pub(crate) state: State,
    /// The variables that are deleted somewhere.
    pub(crate) deleted: State,
    /// How many variables `state` has numbers for.
    pub(crate) bits: u32,
    /// The first free register.
    pub(crate) top: u32,
    /// The most registers ever in use.
    pub(crate) peak: u32,
    /// The first temporary register.
    pub(crate) floor: u32,
    /// How many parameters, free variables and spill lists there are.
    pub(crate) params: u32,
    pub(crate) free: u32,
    pub(crate) spills: u32,
    /// No instruction before this one may be taken back: something refers to its end.
    pub(crate) barrier: u32,
    /// Where its names stand in the image.
    pub(crate) name: u32,
    pub(crate) qualified: u32,
    pub(crate) has_doc: bool,
    pub(crate) first_line: u32,
}

impl Unit {
    /// A unit without code.
    pub(crate) fn new(number: u32, scope: Scope, name_mode: bool) -> Unit {
        Unit {
            scope: number,
            kind: scope.what(),
            flags: scope.flags,
            named_in: scope.what(),
            name_mode,
            code: Grow::EMPTY,
            constants: Grow::EMPTY,
            constant_table: Table::EMPTY,
            caches: 0,
            shared_caches: Grow::EMPTY,
            shared_table: Table::EMPTY,
            handlers: Grow::EMPTY,
            targets: Grow::EMPTY,
            positions: Grow::EMPTY,
            labels: Grow::EMPTY,
            blocks: Grow::EMPTY,
            span: Span::new(0, 0),
            marked: Span::new(u32::MAX, 0),
            state: State::NOTHING,
            deleted: State::NOTHING,
            bits: 0,
            top: 0,
            peak: 1,
            floor: 0,
            params: 0,
            free: 0,
            spills: 0,
            barrier: 0,
            name: 0,
            qualified: 0,
            has_doc: false,
            first_line: 1,
        }
    }
}

/// Constants that 8 bits can name.
const SMALL_CONSTANTS: u32 = 256;

impl Compiler<'_> {
    /// Where the next instruction will stand.
    pub(crate) fn pc(&self) -> u32 {
        self.unit.code.len(&self.pool)
    }

    /// Whether the point is never reached: nothing is emitted there.
    pub(crate) fn is_dead(&self) -> bool {
        self.unit.state.dead
    }

    /// Emits an instruction, unless the point is never reached.
    pub(crate) fn emit(&mut self, instr: Instr) -> Done {
        if self.unit.state.dead {
            return Ok(());
        }
        let pc = self.pc();
        if self.unit.span != self.unit.marked {
            let span = self.unit.span;
            self.unit.positions.push(&mut self.pool, PositionRow { pc, start: span.start, end: span.end })?;
            self.unit.marked = span;
        }
        let (word, next) = instr.encode();
        self.unit.code.push(&mut self.pool, word)?;
        if instr.op().width() == 2 {
            self.unit.code.push(&mut self.pool, next)?;
        }
        if matches!(instr.op(), Op::Return | Op::Raise | Op::RaiseFrom | Op::RaiseAgain | Op::Reraise) {
            self.unit.state = State::UNREACHED;
        }
        Ok(())
    }

    /// Takes back the one-word instruction at the end of the code.
    pub(crate) fn take_back(&mut self) {
        let pc = self.pc() - 1;
        self.unit.code.truncate(&mut self.pool, pc);
        while let Some(last) = self.unit.positions.len(&self.pool).checked_sub(1) {
            if self.unit.positions.get(&self.pool, last).pc < pc {
                break;
            }
            self.unit.positions.truncate(&mut self.pool, last);
            self.unit.marked = Span::new(u32::MAX, 0);
        }
    }

    /// The text that the next instructions belong to; gives the one before.
    pub(crate) fn at(&mut self, span: Span) -> Span {
        core::mem::replace(&mut self.unit.span, span)
    }

    /// Takes `count` registers one behind the other and gives the first.
    pub(crate) fn temps(&mut self, count: u32) -> Res<Reg> {
        let first = self.unit.top;
        let top = first + count;
        if top > 256 {
            return syntax("too many registers are needed at once: simplify the expression", self.unit.span);
        }
        self.unit.top = top;
        self.unit.peak = self.unit.peak.max(top);
        Ok(Reg(first.min(255) as u8))
    }

    /// Takes one register.
    pub(crate) fn temp(&mut self) -> Res<Reg> {
        self.temps(1)
    }

    /// Whether the register is the temporary one taken last: what is computed there may use it from the start.
    pub(crate) fn is_top(&self, reg: Reg) -> bool {
        u32::from(reg.0) + 1 == self.unit.top && u32::from(reg.0) >= self.unit.floor
    }

    /// The number of a constant in the unit.
    pub(crate) fn constant(&mut self, value: Value) -> Res<u32> {
        let list = self.unit.constants;
        let bits = value.bits();
        let hash = |bits: u64| mix(mix(3, bits as u32), (bits >> 32) as u32);
        if let Some(row) =
            self.unit.constant_table.find(&self.pool, hash(bits), |row| list.get(&self.pool, row) == bits)
        {
            return Ok(row);
        }
        if list.len(&self.pool) > usize::from(u16::MAX) as u32 {
            return syntax("too many constants", self.unit.span);
        }
        let row = self.unit.constants.push(&mut self.pool, bits)?;
        let list = self.unit.constants;
        self.unit.constant_table.insert(&mut self.pool, row, |pool, row| hash(list.get(pool, row)))?;
        Ok(row)
    }

    /// The number of a constant where 16 bits name it.
    pub(crate) fn constant16(&mut self, value: Value) -> Res<Const16> {
        let index = self.constant(value)?;
        Ok(Const16(index.min(0xFFFF) as u16))
    }

    /// The number of a constant where 8 bits name it, if they can.
    pub(crate) fn constant8(&mut self, value: Value) -> Res<Option<Const8>> {
        let index = self.constant(value)?;
        Ok((index < SMALL_CONSTANTS).then_some(Const8(index as u8)))
    }

    /// Where a name's text stands in the image.
    pub(crate) fn name_offset(&mut self, name: Name) -> Res<u32> {
        let pieces = self.names.text(&self.pool, name);
        Ok(self.out.string(bytes(pieces))?)
    }

    /// A name as a value.
    pub(crate) fn name_value(&mut self, name: Name) -> Res<Value> {
        Ok(reference(self.name_offset(name)?))
    }

    /// A name as a constant.
    pub(crate) fn name_constant(&mut self, name: Name) -> Res<Const16> {
        let value = self.name_value(name)?;
        self.constant16(value)
    }

    fn new_cache(&mut self) -> Res<u16> {
        let cache = self.unit.caches;
        let Ok(number) = u16::try_from(cache) else {
            return syntax("too many names in one block of code", self.unit.span);
        };
        // A point that is never reached uses none.
        if !self.unit.state.dead {
            self.unit.caches = cache + 1;
        }
        Ok(number)
    }

    /// A name with a cache of its own.
    pub(crate) fn site(&mut self, name: Name) -> Res<Site> {
        let name = self.name_constant(name)?.0;
        Ok(Site { name, cache: self.new_cache()? })
    }

    /// A name with the cache that all uses of the name as a global share.
    pub(crate) fn shared_site(&mut self, name: Name) -> Res<Site> {
        let name = self.name_constant(name)?.0;
        let list = self.unit.shared_caches;
        let wanted = u32::from(name);
        let known = self
            .unit
            .shared_table
            .find(&self.pool, mix(4, wanted), |row| list.get(&self.pool, row).name == wanted);
        if let Some(row) = known {
            return Ok(Site { name, cache: list.get(&self.pool, row).cache as u16 });
        }
        let cache = self.new_cache()?;
        if self.unit.state.dead {
            return Ok(Site { name, cache });
        }
        let row = self
            .unit
            .shared_caches
            .push(&mut self.pool, CacheRow { name: wanted, cache: u32::from(cache) })?;
        let list = self.unit.shared_caches;
        self.unit.shared_table.insert(&mut self.pool, row, |pool, row| mix(4, list.get(pool, row).name))?;
        Ok(Site { name, cache })
    }

    /// Loads a constant into a register.
    pub(crate) fn load_constant(&mut self, a: Reg, value: Value) -> Done {
        match value.as_int().map(i16::try_from) {
            Some(Ok(number)) => self.emit(Instr::LoadInt { a, b: crate::code::operand::Int16(number) }),
            _ => {
                let b = self.constant16(value)?;
                self.emit(Instr::LoadK { a, b })
            }
        }
    }

    /// Copies a register, unless it is the same.
    pub(crate) fn copy(&mut self, a: Reg, b: Reg) -> Done {
        if a == b { Ok(()) } else { self.emit(Instr::Move { a, b }) }
    }
}
