//! Names: what a session says once, by number. A plain name is a string, a struct its class.

use crate::border::fault::{CUT_SHORT, Fault};
use crate::border::own_class::{self, NUMBER};
use crate::border::record::{self, FIELDS};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::class::{NAME, SHAPE};
use crate::vm::state::Vm;

/// The table: a block of values and how many of them are in use. Stale after a collection.
#[derive(Clone, Copy, Debug)]
pub struct Names {
    block: Value,
    count: usize,
}

/// The form of a name.
const PLAIN: u8 = 0;
/// The form of a struct.
const STRUCT: u8 = 1;

impl Names {
    /// The table in a block, or `None` for an empty one.
    pub fn new(block: Value, count: usize) -> Names {
        Names { block, count }
    }

    /// Where it stands, and how many names it has.
    pub fn parts(self) -> (Value, usize) {
        (self.block, self.count)
    }

    fn entry(self, vm: &Vm, number: u16) -> Option<Value> {
        if usize::from(number) >= self.count {
            return None;
        }
        self.block.as_object().map(|block| vm.get(block, usize::from(number)))
    }

    /// The class of a struct.
    ///
    /// # Errors
    /// If there is no such struct.
    #[inline]
    pub fn class(self, vm: &Vm, number: u16) -> Result<Handle, Fault> {
        let entry = self.entry(vm, number).and_then(|entry| vm.user_class(entry));
        entry.ok_or(Fault::Broken("a struct of unknown number"))
    }

    /// The text of a name.
    ///
    /// # Errors
    /// If there is no such name.
    pub fn text(self, vm: &Vm, number: u16) -> Result<Value, Fault> {
        let entry = self.entry(vm, number).ok_or(Fault::Broken("a name of unknown number"))?;
        Ok(vm.user_class(entry).map_or(entry, |class| vm.get(class, NAME)))
    }

    /// The number under which the host knows a class; `None` if it means another struct by now.
    #[inline]
    pub fn number(self, vm: &Vm, class: Handle) -> Option<u16> {
        let number = u16::try_from(vm.get(class, NUMBER).as_int()?).ok()?;
        self.entry(vm, number).filter(|entry| *entry == Value::object(class)).map(|_| number)
    }

    /// Reads a names section; what is known and equal stays. Nothing is collected.
    ///
    /// # Errors
    /// If it is no such section; `Raise::NoRoom`.
    pub fn read(mut self, vm: &mut Vm, section: &[u8]) -> Result<Names, Fault> {
        let mut rest = section;
        let first = usize::from(take_u16(&mut rest)?);
        let more = usize::from(take_u16(&mut rest)?);
        if first > self.count {
            return Err(Fault::Broken("the names section leaves a gap"));
        }
        self.reserve(vm, first + more)?;
        for number in first..first + more {
            let (&form, tail) = rest.split_first().ok_or(CUT_SHORT)?;
            rest = tail;
            let text = take_text(&mut rest)?;
            let fields = match form {
                PLAIN => &[],
                STRUCT => take_fields(&mut rest)?,
                _ => return Err(Fault::Broken("a name of unknown form")),
            };
            let known = if number < self.count { self.entry(vm, number as u16) } else { None };
            let value = match known {
                Some(known) if is_equal(vm, known, form, text, fields) => known,
                _ => make(vm, number, form, text, fields)?,
            };
            vm.set(self.block.raw_handle(), number, value);
            self.count = self.count.max(number + 1);
        }
        if rest.is_empty() { Ok(self) } else { Err(Fault::Broken("bytes are left over behind the names")) }
    }

    fn reserve(&mut self, vm: &mut Vm, wanted: usize) -> Result<(), Fault> {
        let had = self.block.as_object().map_or(0, |block| vm.heap.arena.header(block).words());
        if wanted > 1 << 16 {
            return Err(Fault::Broken("more than 65,536 names"));
        }
        if wanted <= had && self.block.is_object() {
            return Ok(());
        }
        let roomy = wanted.max(had * 2).max(8);
        let block = vm.heap.arena.alloc_filled(Kind::Words, 0, roomy, Value::NONE)?;
        for number in 0..self.count {
            let entry = vm.get(self.block.raw_handle(), number);
            vm.set(block, number, entry);
        }
        self.block = Value::object(block);
        Ok(())
    }
}

fn take_u16(rest: &mut &[u8]) -> Result<u16, Fault> {
    let (head, tail) = rest.split_first_chunk().ok_or(CUT_SHORT)?;
    *rest = tail;
    Ok(u16::from_le_bytes(*head))
}

fn take_text<'t>(rest: &mut &'t [u8]) -> Result<&'t [u8], Fault> {
    let len = usize::from(take_u16(rest)?);
    let (head, tail) = rest.split_at_checked(len).ok_or(CUT_SHORT)?;
    *rest = tail;
    match core::str::from_utf8(head) {
        Ok(_) => Ok(head),
        Err(_) => Err(Fault::Broken("a name that is not UTF-8")),
    }
}

/// The field names as they stand, count and all.
fn take_fields<'t>(rest: &mut &'t [u8]) -> Result<&'t [u8], Fault> {
    let whole = *rest;
    for _ in 0..take_u16(rest)? {
        take_text(rest)?;
    }
    Ok(&whole[..whole.len() - rest.len()])
}

/// Runs over field names that `take_fields` has checked.
fn each_field<E>(mut fields: &[u8], mut act: impl FnMut(usize, &[u8]) -> Result<(), E>) -> Result<usize, E> {
    let count = take_u16(&mut fields).map_or(0, usize::from);
    for index in 0..count {
        act(index, take_text(&mut fields).unwrap_or(b""))?;
    }
    Ok(count)
}

fn is_equal(vm: &Vm, known: Value, form: u8, text: &[u8], fields: &[u8]) -> bool {
    let Some(class) = vm.user_class(known) else {
        return form == PLAIN && vm.heap.text(known) == Some(text);
    };
    if form != STRUCT || vm.heap.text(vm.get(class, NAME)) != Some(text) {
        return false;
    }
    let shape = vm.get(class, SHAPE).raw_handle();
    let count = vm.shape_slots(shape) - FIELDS;
    let same = each_field(fields, |index, field| {
        let equal = index < count && vm.heap.text(vm.shape_name(shape, FIELDS + index)) == Some(field);
        if equal { Ok(()) } else { Err(()) }
    });
    same == Ok(count)
}

fn make(vm: &mut Vm, number: usize, form: u8, text: &[u8], fields: &[u8]) -> Result<Value, Fault> {
    let name = vm.make_str(text)?;
    if form == PLAIN {
        return Ok(name);
    }
    let class = own_class::begin(vm, name, record::ROW, FIELDS, Value::len(number))?;
    each_field(fields, |_, field| {
        let field = vm.make_str(field)?;
        own_class::add_attribute(vm, class, field)
    })?;
    own_class::finish(vm, class)?;
    Ok(Value::object(class))
}
