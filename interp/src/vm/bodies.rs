//! Code bodies: what the machine adds in the arena to a code object that stands in an image.

use crate::code::operand::Reg;
use crate::code::view::{CodeView, NAME_MODE, Place};
use crate::heap::header::FLAG_A;
use crate::heap::images::Heap;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::frame::{
    CACHE_WORDS, CACHES, CLOSURE, CODE, EXTRAS, IMAGE, NESTED, NUMBERS, Numbers, OFFSETS, PLACE,
};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// The code object of a body, where it stands in its image.
pub fn view<'h>(heap: &'h Heap<'_>, code: Handle) -> CodeView<'h> {
    let place = heap.arena.get(code, PLACE);
    CodeView::new(heap.image(place.aux()), place.bits() as u32)
}

/// What a body holds of its code: the numbers of registers and parameters, and where constants and instructions stand.
pub fn numbers_of(code: CodeView<'_>) -> (Value, Value) {
    let count = |n: usize| u8::try_from(n).unwrap_or(u8::MAX);
    // A class body is called with its namespace, which is no parameter.
    let namespace = usize::from(code.flags() & NAME_MODE != 0);
    let numbers = Numbers::pack(
        code.registers() as u16,
        count(code.positional() + namespace),
        count(code.positional_only()),
        count(code.keyword_only()),
        code.flags() as u8,
    );
    // Of 64 bits also where a word offset has 32.
    let (constants, instructions) = (code.constants().0 as i64, code.instructions().0 as i64);
    (numbers, Value::small(constants << 25 | instructions))
}

impl Vm<'_> {
    /// What a variable of a function holds whose frame's registers begin at `base`; unset if it is not bound. What a register
    /// holds is not verified: a spill list that is none has no variables.
    pub fn variable_value(&self, function: Handle, base: u32, place: Place) -> Value {
        let in_cell = |value| self.heap.handle(value, Kind::Cell).map_or(value, |cell| self.get(cell, 0));
        let register = |reg: Reg| self.register(base + u32::from(reg.0));
        let spilled = |reg, item| {
            let list = self.heap.handle(register(reg), Kind::Words);
            let header = |list| self.heap.arena.header(list);
            list.filter(|list| header(*list).has(FLAG_A) && usize::from(item) < header(*list).words())
                .map_or(Value::UNSET, |list| self.get(list, usize::from(item)))
        };
        match place {
            Place::Register(reg) => register(reg),
            Place::Cell(reg) => in_cell(register(reg)),
            Place::Free(free) => in_cell(self.heap.item(self.get(function, CLOSURE), usize::from(free))),
            Place::Spill(reg, item) => spilled(reg, item),
            Place::SpillCell(reg, item) => in_cell(spilled(reg, item)),
        }
    }

    /// A body for the code object at `place`, an image reference.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_body(&mut self, place: Value) -> Answer {
        let code = CodeView::new(self.heap.image(place.aux()), place.bits() as u32);
        let (numbers, offsets) = numbers_of(code);
        let words = CACHES + CACHE_WORDS * code.caches();
        let image = self.heap.arena.get(self.heap.table.raw_handle(), usize::from(place.aux()));
        let body = self.heap.arena.alloc_filled(Kind::Code, 0, words, Value::UNSET)?;
        self.set(body, PLACE, place);
        self.set(body, NUMBERS, numbers);
        self.set(body, OFFSETS, offsets);
        self.set(body, IMAGE, image);
        self.set(body, NESTED, Value::NONE);
        Ok(Value::object(body))
    }

    /// The body of the code that is constant `index` of another; made when it is first wanted.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn nested_body(&mut self, code: Handle, index: usize) -> Answer {
        let known = match self.get(code, NESTED).as_object() {
            Some(known) => known,
            None => {
                let constants = view(&self.heap, code).constants().1;
                let known = self.heap.arena.alloc_filled(Kind::Words, 0, constants, Value::NONE)?;
                self.set(code, NESTED, Value::object(known));
                known
            }
        };
        let body = self.get(known, index);
        if !body.is_none() {
            return Ok(body);
        }
        let place = view(&self.heap, code).constant(index).in_image(self.get(code, PLACE).aux());
        let body = self.make_body(place)?;
        self.set(known, index, body);
        Ok(body)
    }

    /// A string of the image that a code stands in.
    pub fn image_text(&self, code: Handle, offset: u32) -> Value {
        let image = self.get(code, PLACE).aux();
        Value::image(crate::heap::value::ImageRef { image, offset })
    }

    /// A function of this code without closure and defaults.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_function(&mut self, body: Value, globals: Value) -> Answer {
        self.make(Kind::Function, &[body, globals, Value::NONE, Value::NONE, Value::NONE, Value::NONE])
    }

    /// The qualified name of a function.
    pub fn function_name(&self, function: Handle) -> Value {
        let extras = self.heap.handle(self.get(function, EXTRAS), Kind::Dict);
        let given = extras.and_then(|extras| self.dict_get_name(extras, b"__qualname__"));
        if let Some(given) = given.filter(|given| self.is_str(*given)) {
            return given;
        }
        let code = self.get(function, CODE).raw_handle();
        self.image_text(code, view(&self.heap, code).qualified_name())
    }

    /// Puts an image into the arena and gives the place of its root code.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn add_image(&mut self, image: Value, root: u32) -> Result<Value, Raise> {
        let number = self.heap.add_image(image)?;
        Ok(Value::image(crate::heap::value::ImageRef { image: number, offset: root }))
    }
}
