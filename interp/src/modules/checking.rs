//! The check of a snapshot from a stranger, when it stands in the arena: what it accepts, the machine may run.
//!
//! First every object's extent, then every reference, then every image, then references into images, code bodies and
//! waiting generators, what watches objects (`watched.rs`); at last, kind by kind, what the natives rely on (`well_made.rs`). No memory of its own: the collector's
//! mark bits say where objects begin.

use crate::code::image::ImageView;
use crate::code::instr::Instr;
use crate::code::view::CodeView;
use crate::heap::arena::START;
use crate::heap::collect::cost_of;
use crate::heap::header::Header;
use crate::heap::kind::Kind;
use crate::heap::value::{Form, Handle, TABLE_NATIVE, TABLE_TYPE, Value};
use crate::vm::attributes::MODULE_ROW;
use crate::vm::class::{TABLE_FIELD, TABLE_SLOT};
use crate::vm::frame::{CLOSURE, CODE, DEFAULTS, EXTRAS, GLOBALS, KWDEFAULTS, Numbers};
use crate::vm::generator::{FUNCTION, HANDLING, OVER, REGISTERS, RESULT, RUNNING, STARTED};
use crate::vm::module_items::{HOST_OWNERS, HOST_ROWS};
use crate::vm::state::{MODULE_OWNERS, Vm};

/// The reason why a snapshot is refused.
pub type Checked = Result<(), &'static str>;

/// Why a snapshot is refused whose host had other modules.
const OTHER_HOST: &str = "it uses modules of its host that this host does not have, or has otherwise";

/// Looks at everything a restored program consists of.
pub struct Checker<'c, 'a> {
    pub(crate) vm: &'c mut Vm<'a>,
}

impl<'c, 'a> Checker<'c, 'a> {
    /// A check of what has just been put into the arena.
    pub fn new(vm: &'c mut Vm<'a>) -> Checker<'c, 'a> {
        Checker { vm }
    }

    /// All of it. `print`: of the tables of the host that it was made with.
    ///
    /// # Errors
    /// The reason why it is refused.
    pub fn all(mut self, print: u64) -> Checked {
        self.mark_starts()?;
        if print != self.vm.hosted_print() {
            self.nothing_hosted()?;
        }
        self.values()?;
        self.watched()?;
        self.images()?;
        self.mark_frozen()?;
        self.image_values()?;
        self.well_made()?;
        self.codes()?;
        self.roots()
    }

    /// Sets a mark bit where an object begins, so that references can be checked, and adds up what they cost a collection.
    fn mark_starts(&mut self) -> Checked {
        let (_, marks) = self.vm.heap.arena.tables();
        let top = self.vm.heap.arena.top;
        let used = marks + top as usize / 64 + 1;
        self.vm.heap.arena.all_mut()[marks..used].fill(0);
        self.vm.live_cost = 0;
        let mut at = START;
        while at < top {
            let header = Header(self.vm.heap.arena.word(at));
            if Kind::checked(header.kind_number()).is_none() {
                return Err("an object is of no kind");
            }
            let next = at as usize + 1 + header.words();
            if next > top as usize {
                return Err("an object is cut off");
            }
            self.vm.live_cost += cost_of(header);
            let word = marks + at as usize / 64;
            self.vm.heap.arena.all_mut()[word] |= 1 << (at % 64);
            at = next as u32;
        }
        Ok(())
    }

    /// A program that uses nothing of its host's goes on with any host.
    fn nothing_hosted(&self) -> Checked {
        let is_hosted = |value: Value| {
            value.as_table(TABLE_NATIVE).is_some_and(|row| (row >> 16) as usize >= HOST_OWNERS)
        };
        let roots = self.vm.roots.iter().any(|root| is_hosted(*root));
        let checked = self.objects(|this, object, kind, words| {
            let module = kind == Kind::Module
                && words > MODULE_ROW
                && this.vm.get(object, MODULE_ROW).as_int().is_some_and(|row| row >= HOST_ROWS as i64);
            let hosted = module || this.values_of(object).any(|index| is_hosted(this.vm.get(object, index)));
            if hosted { Err(OTHER_HOST) } else { Ok(()) }
        });
        if roots { Err(OTHER_HOST) } else { checked }
    }

    /// Which words of an object are values.
    fn values_of(&self, object: Handle) -> core::ops::Range<usize> {
        self.vm.heap.arena.header(object).values()
    }

    /// Whether a marked object begins at a word.
    pub(crate) fn is_start(&self, at: u32) -> bool {
        let (_, marks) = self.vm.heap.arena.tables();
        at >= START
            && at < self.vm.heap.arena.top
            && self.vm.heap.arena.word((marks + at as usize / 64) as u32) >> (at % 64) & 1 != 0
    }

    /// Looks at one object after the other: (handle, kind, words).
    pub(crate) fn objects(&self, mut each: impl FnMut(&Self, Handle, Kind, usize) -> Checked) -> Checked {
        let mut at = START;
        while at < self.vm.heap.arena.top {
            let header = self.vm.heap.arena.header(Handle(at));
            each(self, Handle(at), Kind::from_number(header.kind_number()), header.words())?;
            at += 1 + header.words() as u32;
        }
        Ok(())
    }

    fn is_sound(&self, value: Value) -> bool {
        match value.form() {
            Form::Float(_) | Form::Int(_) => true,
            Form::Singleton(number) => number <= 6 && value.aux() == 0,
            // The number beside a reference is for inline caches, and for shapes to be told from each other by it.
            Form::Object(object) => value.aux() == 0 && self.is_start(object.0),
            Form::Image(place) => self.vm.heap.table.as_object().is_some_and(|table| {
                let row = usize::from(place.image);
                // At offset 0 no object stands: see `Value::is_object`.
                place.offset != 0
                    && row < self.vm.heap.arena.header(table).words()
                    && self.vm.get(table, row).is_set()
            }),
            Form::Table(TABLE_TYPE, row) => (row as usize) < self.vm.types.len(),
            Form::Table(TABLE_NATIVE, row) => self.is_native(row),
            Form::Table(TABLE_FIELD, row) => {
                let (owner, index) = ((row >> 16) as usize, (row & 0xFFFF) as usize);
                owner < self.vm.types.len() && index < self.vm.types[owner].fields.len()
            }
            Form::Table(TABLE_SLOT, row) => {
                let (owner, index) = ((row >> 16) as usize, (row & 0xFFFF) as usize);
                owner < self.vm.types.len() && index < crate::code::special::SpecialName::ALL.len()
            }
            Form::Table(..) => false,
        }
    }

    fn is_native(&self, row: u32) -> bool {
        let (owner, index) = ((row >> 16) as usize, (row & 0xFFFF) as usize);
        if owner >= MODULE_OWNERS {
            return self.vm.find_module_function(owner - MODULE_OWNERS, index).is_some();
        }
        self.vm.types.get(owner).is_some_and(|this| {
            let methods = this.methods.len() + this.class_methods.len();
            index < methods || index == methods && this.new.is_some()
        })
    }

    fn values(&self) -> Checked {
        let table = self.vm.heap.table;
        let is_table =
            table.is_object() && self.is_start(table.raw_handle().0) && self.vm.heap.is(table, Kind::Words);
        if !(table.is_none() || is_table) {
            return Err("the table of images is missing");
        }
        if self.vm.roots.iter().any(|root| !self.is_sound(*root)) {
            return Err("a root refers to nothing");
        }
        self.objects(|this, object, _, _| {
            let sound = this.values_of(object).all(|index| this.is_sound(this.vm.get(object, index)));
            if sound { Ok(()) } else { Err("a value refers to nothing") }
        })
    }

    /// Every image must be one that the machine would have accepted.
    fn images(&mut self) -> Checked {
        let Some(table) = self.vm.heap.table.as_object() else { return Ok(()) };
        for row in 0..self.vm.heap.arena.header(table).words() {
            let image = self.vm.get(table, row);
            if !image.is_set() || self.vm.heap.frozen_at(image).is_some() {
                continue;
            }
            let Some(image) = self.vm.heap.handle(image, Kind::Image) else {
                return Err("it uses an image that is not in it");
            };
            let (top, stack) = (self.vm.heap.arena.top as usize, self.vm.heap.arena.stack() as usize);
            let (from, len) = (image.0 as usize + 1, self.vm.heap.arena.header(image).words());
            let (objects, free) = self.vm.heap.arena.all_mut()[..stack].split_at_mut(top);
            let total = ImageView::new(&objects[from..from + len]).total();
            if total > len || crate::code::verify::verify(&objects[from..from + total], free).is_err() {
                return Err("an image in it is damaged");
            }
            self.mark_image(from, total);
        }
        Ok(())
    }

    /// Marks where the objects of a verified image begin. No reference into the arena is looked at after that.
    fn mark_image(&mut self, from: usize, total: usize) {
        let (_, marks) = self.vm.heap.arena.tables();
        let mut at = from + crate::code::image::PREFIX;
        while at < from + total {
            let words = Header(self.vm.heap.arena.word(at as u32)).words();
            self.vm.heap.arena.all_mut()[marks + at / 64] |= 1 << (at % 64);
            at += 1 + words;
        }
    }

    /// Where the bits of a frozen image stand that tell where its objects begin: in the free room, one image's after the other's.
    fn frozen_bits(&self, index: usize) -> usize {
        let before = self.vm.heap.frozen[..index].iter().map(|frozen| frozen.words.len() / 64 + 1);
        self.vm.heap.arena.top as usize + before.sum::<usize>()
    }

    /// Writes these bits. Nothing is made until they were used.
    fn mark_frozen(&mut self) -> Checked {
        let frozen = self.vm.heap.frozen;
        let Some(table) = self.vm.heap.table.as_object() else { return Ok(()) };
        let used = |row| self.vm.heap.frozen_at(self.vm.get(table, row)).is_some();
        if !(0..self.vm.heap.arena.header(table).words()).any(used) {
            return Ok(());
        }
        let (start, end) = (self.frozen_bits(0), self.frozen_bits(frozen.len()));
        if end > self.vm.heap.arena.stack() as usize {
            return Err("there is too little room to check it");
        }
        self.vm.heap.arena.all_mut()[start..end].fill(0);
        for (index, frozen) in frozen.iter().enumerate() {
            let bits = self.frozen_bits(index);
            let mut at = crate::code::image::PREFIX;
            while at < frozen.words.len() {
                self.vm.heap.arena.all_mut()[bits + at / 64] |= 1 << (at % 64);
                at += 1 + Header(frozen.words[at]).words();
            }
        }
        Ok(())
    }

    /// The kind of the object that begins at an offset of an image, if one does.
    fn object_in_image(&self, image: Value, offset: u32) -> Option<u8> {
        if let Some(index) = self.vm.heap.frozen_at(image) {
            let word = self.vm.heap.frozen[index].words.get(offset as usize)?;
            let bits = self.vm.heap.arena.word((self.frozen_bits(index) + offset as usize / 64) as u32);
            return if bits >> (offset % 64) & 1 != 0 { Some(Header(*word).kind_number()) } else { None };
        }
        let image = image.raw_handle();
        let at = image.0 + 1 + offset;
        let inside = (offset as usize) < self.vm.heap.arena.header(image).words();
        if inside && self.is_start(at) {
            Some(Header(self.vm.heap.arena.word(at)).kind_number())
        } else {
            None
        }
    }

    /// References into images lead to objects there; to code only where a body says what code it is of.
    fn image_values(&self) -> Checked {
        let leads = |value: Value, code: bool| {
            let Some(place) = value.as_image() else { return !code };
            let image = self.vm.get(self.vm.heap.table.raw_handle(), usize::from(place.image));
            self.object_in_image(image, place.offset).is_some_and(|kind| (kind == Kind::Raw as u8) == code)
        };
        if !self.vm.roots.iter().all(|root| leads(*root, false)) {
            return Err("a root refers to nothing");
        }
        self.objects(|this, object, kind, _| {
            let place = |index: usize| kind == Kind::Code && index == crate::vm::frame::PLACE;
            let sound = this.values_of(object).all(|index| leads(this.vm.get(object, index), place(index)));
            if sound { Ok(()) } else { Err("a value refers to nothing in its image") }
        })
    }

    /// Code bodies must be what the machine would make of their code, functions of such bodies, and generators must wait where
    /// their code yields. One after the other: each relies on what stands before it in this sentence.
    fn codes(&self) -> Checked {
        let all = |of: fn(Kind) -> bool, is: fn(&Self, Handle, usize) -> bool, why: &'static str| {
            self.objects(
                |this, object, kind, words| {
                    if !of(kind) || is(this, object, words) { Ok(()) } else { Err(why) }
                },
            )
        };
        let waits = |kind| matches!(kind, Kind::Generator | Kind::Coroutine | Kind::AsyncGenerator);
        all(|kind| kind == Kind::Code, Self::is_body, "a code in it is damaged")?;
        all(|kind| kind == Kind::Function, Self::is_function, "a function in it is damaged")?;
        all(waits, Self::is_waiting, "a generator in it is damaged")
    }

    fn is_function(&self, function: Handle, words: usize) -> bool {
        if words != EXTRAS + 1 {
            return false;
        }
        let [code, globals, closure, defaults, kwdefaults, extras] =
            [CODE, GLOBALS, CLOSURE, DEFAULTS, KWDEFAULTS, EXTRAS].map(|word| self.vm.get(function, word));
        let heap = &self.vm.heap;
        let (Some(code), true) = (heap.handle(code, Kind::Code), heap.is(globals, Kind::Dict)) else {
            return false;
        };
        // What `GetFree` relies on.
        let free = crate::vm::bodies::view(heap, code).free();
        let cells = heap.tuple_len(closure).unwrap_or(0);
        let closes = cells == free
            && (closure.is_none() || closure.is_object())
            && (0..cells).all(|index| heap.is(heap.item(closure, index), Kind::Cell));
        closes
            && (defaults.is_none() || heap.tuple_len(defaults).is_some())
            && [kwdefaults, extras].iter().all(|dict| dict.is_none() || heap.is(*dict, Kind::Dict))
    }

    fn is_body(&self, body: Handle, words: usize) -> bool {
        use crate::vm::frame::{CACHE_WORDS, CACHES, IMAGE, NESTED, NUMBERS, OFFSETS, PLACE};
        if words < CACHES {
            return false;
        }
        let place = self.vm.get(body, PLACE);
        let Some(place) = place.as_image() else { return false };
        let image = self.vm.heap.image(place.image);
        let view = ImageView::new(image);
        if !view.is_code(place.offset) {
            return false;
        }
        let code = CodeView::new(image, place.offset);
        let row = self.vm.get(self.vm.heap.table.raw_handle(), usize::from(place.image));
        let (numbers, offsets) = crate::vm::bodies::numbers_of(code);
        self.vm.get(body, NUMBERS) == numbers
            && self.vm.get(body, OFFSETS) == offsets
            && self.vm.get(body, IMAGE) == row
            && words >= CACHES + CACHE_WORDS * code.caches()
            && (CACHES..words).all(|index| !self.vm.get(body, index).is_set())
            && self.are_nested(self.vm.get(body, NESTED), code, place.image)
    }

    /// The bodies of nested code: of the constants they stand for.
    fn are_nested(&self, known: Value, code: CodeView<'_>, image: u16) -> bool {
        if known.is_none() {
            return true;
        }
        let count = code.constants().1;
        let heap = &self.vm.heap;
        let Some(known) = heap.handle(known, Kind::Words) else { return false };
        let fits = |index: usize| {
            let body = self.vm.get(known, index);
            let of = |body: Handle| self.vm.get(body, crate::vm::frame::PLACE);
            let constant = code.constant(index).in_image(image);
            body.is_none() || heap.handle(body, Kind::Code).is_some_and(|body| of(body) == constant)
        };
        heap.arena.header(known).words() >= count && (0..count).all(fits)
    }

    fn is_waiting(&self, generator: Handle, words: usize) -> bool {
        if words < REGISTERS || !self.vm.heap.is(self.vm.get(generator, FUNCTION), Kind::Function) {
            return false;
        }
        let Some(state) = self.vm.get(generator, crate::vm::generator::STATE).as_int() else { return false };
        let handled = self.vm.get(generator, HANDLING);
        if !handled.is_none() && self.vm.exception(handled).is_none() {
            return false;
        }
        if state & OVER != 0 {
            return true;
        }
        let function = self.vm.get(generator, FUNCTION).raw_handle();
        let code = self.vm.get(function, CODE).raw_handle();
        if state & RUNNING != 0 || words != REGISTERS + Numbers::of(self.vm, code).registers() as usize {
            return false;
        }
        let pc = (state >> 3) as usize;
        let view = crate::vm::bodies::view(&self.vm.heap, code);
        let (mut at, mut last) = (0, None);
        while at < pc && at < view.instructions().1 {
            let instr = Instr::decode(view.instruction(at), 0);
            last = Some(instr);
            at += instr.op().width();
        }
        let fits = match last {
            Some(Instr::Yield { a, .. } | Instr::YieldFrom { a, .. }) => {
                state & STARTED != 0 && self.vm.get(generator, RESULT) == Value::len(usize::from(a.0))
            }
            Some(Instr::MakeGenerator {}) => state & STARTED == 0,
            _ => false,
        };
        at == pc && fits
    }
}
