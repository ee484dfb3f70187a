//! Variables: where they live, and how they are read, written and deleted.

use crate::code::instr::Instr;
use crate::code::operand::{Count, Index16, Reg};
use crate::code::view::Place;
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, syntax};
use crate::compile::flow::STATE_BITS;
use crate::compile::names::Name;
use crate::compile::scopes::{
    BOUND, CELL, CLASS_CELL, DELETED, FREE, GLOBAL, KNOWN, NONLOCAL, PARAM, ScopeKind, Symbol, UNBOUND,
    WALRUS,
};

/// Locals that have a register of their own.
const REGISTER_LOCALS: u32 = 180;
/// Items of a spill list.
pub(crate) const SPILL_ITEMS: u32 = 256;
/// Spill lists a frame can have.
const SPILL_LISTS: u32 = 32;
/// Parameters a function can have.
const PARAMETERS_MAX: u32 = 180;

/// Where a class body keeps the cell of `__class__`; `r[0]` is its namespace.
pub(crate) const CLASS_CELL_REGISTER: Reg = Reg(1);

/// The register of a spill list.
pub(crate) fn spill_register(list: u32) -> Reg {
    Reg((REGISTER_LOCALS + list).min(255) as u8)
}

/// Where a variable lives, seen from the code that uses it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Variable {
    /// In a register.
    Register(Reg),
    /// In a cell that stands in a register.
    Cell(Reg),
    /// In a cell of the closure.
    Free(u16),
    /// In an item of a spill list.
    Spill(Reg, u8),
    /// In a cell that stands in an item of a spill list.
    SpillCell(Reg, u8),
    /// Among the globals or builtins.
    Global,
    /// In the mapping `r[0]`, or else among the globals.
    Name,
    /// In the mapping `r[0]`, or else in a cell of the closure.
    NameOrFree(u16),
}

/// A variable and what is known of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Found {
    pub(crate) variable: Variable,
    /// The symbol that tells about it, plus one.
    symbol: u32,
    /// Its number in the state, plus one.
    pub(crate) bit: u32,
    flags: u32,
}

impl Found {
    /// Whether its register may change while an expression is evaluated.
    pub(crate) fn is_restless(self) -> bool {
        self.flags & WALRUS != 0
    }

    /// Whether it is a variable of functions, which is unset without ado.
    pub(crate) fn is_local(self) -> bool {
        !matches!(self.variable, Variable::Global | Variable::Name | Variable::NameOrFree(_))
    }
}

/// A symbol's place as a number; 0: none.
fn pack(variable: Variable) -> u32 {
    match variable {
        Variable::Register(reg) => 1 | u32::from(reg.0) << 8,
        Variable::Cell(reg) => 2 | u32::from(reg.0) << 8,
        Variable::Spill(reg, item) => 3 | u32::from(reg.0) << 8 | u32::from(item) << 16,
        Variable::SpillCell(reg, item) => 4 | u32::from(reg.0) << 8 | u32::from(item) << 16,
        _ => 0,
    }
}

/// The place of a number.
pub(crate) fn unpack(place: u32) -> Option<Variable> {
    let [kind, reg, item, _] = place.to_le_bytes();
    let reg = Reg(reg);
    match kind {
        1 => Some(Variable::Register(reg)),
        2 => Some(Variable::Cell(reg)),
        3 => Some(Variable::Spill(reg, item)),
        4 => Some(Variable::SpillCell(reg, item)),
        _ => None,
    }
}

/// A local's place as the code object's table of variables tells it.
pub(crate) fn table_place(variable: Variable) -> Option<Place> {
    match variable {
        Variable::Register(reg) => Some(Place::Register(reg)),
        Variable::Cell(reg) => Some(Place::Cell(reg)),
        Variable::Spill(reg, item) => Some(Place::Spill(reg, item)),
        Variable::SpillCell(reg, item) => Some(Place::SpillCell(reg, item)),
        _ => None,
    }
}

impl Compiler<'_> {
    fn new_bit(&mut self) -> u32 {
        if self.unit.bits == STATE_BITS {
            return 0;
        }
        self.unit.bits += 1;
        self.unit.bits
    }

    /// Gives the variables of the unit's scope their places. `known` tells of which free ones the maker of the
    /// closure knew that they are bound.
    pub(crate) fn place_variables(&mut self) -> Done {
        let number = self.unit.scope;
        let scope = self.scopes.scopes.get(&self.pool, number);
        if self.unit.name_mode || scope.what() == ScopeKind::Class {
            self.temp()?;
        }
        if scope.flags & CLASS_CELL != 0 {
            let class = self.names.own(crate::compile::names::Own::Class);
            let register = self.temp()?;
            let symbol = self.scopes.symbol(&mut self.pool, number, class)?;
            let mut row = self.scopes.symbols.get(&self.pool, symbol);
            row.place = pack(Variable::Cell(register));
            self.scopes.symbols.set(&mut self.pool, symbol, row);
        }
        let mut next = self.scopes.scopes.get(&self.pool, number).first;
        while let Some(symbol) = next.checked_sub(1) {
            let mut row = self.scopes.symbols.get(&self.pool, symbol);
            next = row.next;
            if row.flags & FREE != 0 {
                self.unit.free += 1;
                row.free = self.unit.free;
                let owner = row.through.saturating_sub(1);
                let deleted = self.scopes.symbols.get(&self.pool, owner).flags & DELETED != 0;
                row.bit = if deleted { 0 } else { self.new_bit() };
                if row.flags & KNOWN != 0 {
                    self.unit.state.insert(row.bit);
                }
            }
            if row.owner == symbol + 1 && scope.is_function_like() {
                self.place_local(&mut row)?;
            }
            self.scopes.symbols.set(&mut self.pool, symbol, row);
        }
        // The spill lists stand behind the locals in the order of their numbers.
        self.temps(self.unit.spills.div_ceil(SPILL_ITEMS))?;
        self.unit.floor = self.unit.top;
        Ok(())
    }

    fn place_local(&mut self, row: &mut Symbol) -> Done {
        let is_cell = row.flags & CELL != 0;
        if row.flags & PARAM != 0 {
            self.unit.params += 1;
            if self.unit.params > PARAMETERS_MAX {
                return syntax("too many parameters", self.unit.span);
            }
        }
        let variable = if self.unit.top < REGISTER_LOCALS {
            let register = self.temp()?;
            if is_cell { Variable::Cell(register) } else { Variable::Register(register) }
        } else {
            let (list, item) = (self.unit.spills / SPILL_ITEMS, self.unit.spills % SPILL_ITEMS);
            if list >= SPILL_LISTS {
                return syntax("too many local variables", self.unit.span);
            }
            self.unit.spills += 1;
            let register = spill_register(list);
            if is_cell {
                Variable::SpillCell(register, item as u8)
            } else {
                Variable::Spill(register, item as u8)
            }
        };
        row.place = pack(variable);
        // What another frame may delete at any time is never known to be bound.
        row.bit = if is_cell && row.flags & DELETED != 0 { 0 } else { self.new_bit() };
        if row.flags & PARAM != 0 {
            self.unit.state.insert(row.bit);
        }
        if row.flags & DELETED != 0 {
            self.unit.deleted.insert(row.bit);
        }
        Ok(())
    }

    /// Gives the variables of a comprehension's scope registers above all others. With `unset` they are made unbound.
    pub(crate) fn place_comprehension(&mut self, number: u32, unset: bool) -> Done {
        let mut next = self.scopes.scopes.get(&self.pool, number).first;
        while let Some(symbol) = next.checked_sub(1) {
            let mut row = self.scopes.symbols.get(&self.pool, symbol);
            next = row.next;
            if row.owner != symbol + 1 {
                continue;
            }
            let a = self.temp()?;
            let is_cell = row.flags & CELL != 0;
            row.place = pack(if is_cell { Variable::Cell(a) } else { Variable::Register(a) });
            row.bit = self.new_bit();
            // A number may be used anew when a comprehension is compiled twice.
            self.unit.state.remove(row.bit);
            self.scopes.symbols.set(&mut self.pool, symbol, row);
            if unset || is_cell {
                self.emit(Instr::Unset { a })?;
            }
            if is_cell {
                self.emit(Instr::MakeCell { a })?;
            }
        }
        Ok(())
    }

    /// What a name means here.
    pub(crate) fn find(&mut self, name: Name) -> Found {
        let outside = if self.unit.name_mode && self.scope == self.unit.scope {
            Variable::Name
        } else {
            Variable::Global
        };
        let Some(number) = self.scopes.find(&self.pool, self.scope, name) else {
            return Found { variable: outside, symbol: 0, bit: 0, flags: 0 };
        };
        let symbol = self.scopes.symbols.get(&self.pool, number);
        let Some(owner) = symbol.owner.checked_sub(1) else {
            let variable = if symbol.flags & GLOBAL != 0 { Variable::Global } else { outside };
            return Found { variable, symbol: 0, bit: 0, flags: symbol.flags };
        };
        let row = self.scopes.symbols.get(&self.pool, owner);
        let home = self.scopes.scopes.get(&self.pool, row.scope);
        if home.unit == self.unit.scope
            && let Some(variable) = unpack(row.place)
        {
            return Found { variable, symbol: owner + 1, bit: row.bit, flags: row.flags };
        }
        let link = self.scopes.find(&self.pool, self.unit.scope, name).unwrap_or(number);
        let here = self.scopes.symbols.get(&self.pool, link);
        let index = here.free.saturating_sub(1).min(0xFFFF) as u16;
        let in_class = self.unit.kind == ScopeKind::Class && self.scope == self.unit.scope;
        let variable = if in_class && symbol.flags & (BOUND | NONLOCAL) == 0 {
            Variable::NameOrFree(index)
        } else {
            Variable::Free(index)
        };
        Found { variable, symbol: link + 1, bit: here.bit, flags: row.flags | symbol.flags }
    }

    /// Raises at run time if the variable, now in the register, is unbound and nothing says the contrary.
    fn check(&mut self, found: Found, a: Reg, name: Name) -> Done {
        if self.unit.state.has(found.bit) || self.is_dead() {
            return Ok(());
        }
        let b = self.name_constant(name)?;
        let mut is_free = matches!(found.variable, Variable::Free(_) | Variable::NameOrFree(_));
        if let Some(symbol) = found.symbol.checked_sub(1) {
            if matches!(found.variable, Variable::Register(_)) {
                self.scopes.mark(&mut self.pool, symbol, UNBOUND);
            }
            // To a comprehension the variables of the function around are free ones, though they share a frame.
            is_free |= self.scopes.symbols.get(&self.pool, symbol).scope != self.scope;
        }
        self.emit(if is_free { Instr::CheckFree { a, b } } else { Instr::CheckBound { a, b } })?;
        // Behind the check it is bound.
        if !matches!(found.variable, Variable::NameOrFree(_)) {
            self.unit.state.insert(found.bit);
        }
        Ok(())
    }

    /// The register of a variable that can be read in place.
    pub(crate) fn in_place(&mut self, name: Name) -> Res<Option<Reg>> {
        let found = self.find(name);
        match found.variable {
            Variable::Register(register) if !found.is_restless() => {
                self.check(found, register, name)?;
                Ok(Some(register))
            }
            _ => Ok(None),
        }
    }

    /// Reads a variable into a register.
    pub(crate) fn load_name(&mut self, a: Reg, name: Name) -> Done {
        let found = self.find(name);
        match found.variable {
            Variable::Register(b) => {
                self.check(found, b, name)?;
                self.copy(a, b)
            }
            Variable::Cell(b) => {
                self.emit(Instr::GetCell { a, b })?;
                self.check(found, a, name)
            }
            Variable::Free(index) => {
                self.emit(Instr::GetFree { a, b: Index16(index) })?;
                self.check(found, a, name)
            }
            Variable::Spill(b, item) => {
                self.emit(Instr::GetSpill { a, b, c: Count(item) })?;
                self.check(found, a, name)
            }
            Variable::SpillCell(b, item) => {
                self.emit(Instr::GetSpill { a, b, c: Count(item) })?;
                self.emit(Instr::GetCell { a, b: a })?;
                self.check(found, a, name)
            }
            Variable::Global => {
                let site = self.shared_site(name)?;
                self.emit(Instr::GetGlobal { a, site })
            }
            Variable::Name => {
                let site = self.shared_site(name)?;
                self.emit(Instr::GetName { a, b: Reg(0), site })
            }
            Variable::NameOrFree(index) => {
                let Ok(index) = u8::try_from(index) else {
                    return syntax(
                        "a class body uses too many variables of the function around",
                        self.unit.span,
                    );
                };
                let site = self.shared_site(name)?;
                self.emit(Instr::GetNameOrFree { a, b: Reg(0), c: Count(index), site })?;
                self.check(found, a, name)
            }
        }
    }

    /// Writes a register into a variable.
    pub(crate) fn store_name(&mut self, name: Name, value: Reg) -> Done {
        let found = self.find(name);
        match found.variable {
            Variable::Register(a) => self.copy(a, value)?,
            Variable::Cell(a) => self.emit(Instr::SetCell { a, b: value })?,
            Variable::Free(index) | Variable::NameOrFree(index) => {
                self.emit(Instr::SetFree { a: value, b: Index16(index) })?;
            }
            Variable::Spill(b, item) => self.emit(Instr::SetSpill { a: value, b, c: Count(item) })?,
            Variable::SpillCell(b, item) => {
                let top = self.unit.top;
                let a = self.temp()?;
                self.emit(Instr::GetSpill { a, b, c: Count(item) })?;
                self.emit(Instr::SetCell { a, b: value })?;
                self.unit.top = top;
            }
            Variable::Global => {
                let site = self.shared_site(name)?;
                self.emit(Instr::SetGlobal { a: value, site })?;
            }
            Variable::Name => {
                let site = self.shared_site(name)?;
                self.emit(Instr::SetName { a: value, b: Reg(0), site })?;
            }
        }
        self.unit.state.insert(found.bit);
        Ok(())
    }

    /// Deletes a variable; raises at run time if it is unbound, unless `quiet`.
    pub(crate) fn delete_name(&mut self, name: Name, quiet: bool) -> Done {
        let found = self.find(name);
        let top = self.unit.top;
        if found.is_local() && !quiet && !self.unit.state.has(found.bit) {
            match found.variable {
                Variable::Register(register) => self.check(found, register, name)?,
                _ => {
                    let value = self.temp()?;
                    self.load_name(value, name)?;
                }
            }
        }
        match found.variable {
            Variable::Register(a) => self.emit(Instr::Unset { a })?,
            Variable::Cell(a) => self.emit(Instr::UnsetCell { a })?,
            Variable::Free(index) | Variable::NameOrFree(index) => {
                self.emit(Instr::UnsetFree { a: Reg(0), b: Index16(index) })?
            }
            Variable::Spill(b, item) => {
                let a = self.temp()?;
                self.emit(Instr::Unset { a })?;
                self.emit(Instr::SetSpill { a, b, c: Count(item) })?;
            }
            Variable::SpillCell(b, item) => {
                let a = self.temp()?;
                self.emit(Instr::GetSpill { a, b, c: Count(item) })?;
                self.emit(Instr::UnsetCell { a })?;
            }
            Variable::Global => {
                let site = self.shared_site(name)?;
                self.emit(Instr::DelGlobal { a: Reg(0), site })?;
            }
            Variable::Name => {
                let site = self.shared_site(name)?;
                self.emit(Instr::DelName { a: Reg(0), b: Reg(0), site })?;
            }
        }
        self.unit.top = top;
        self.unit.state.remove(found.bit);
        Ok(())
    }
}
