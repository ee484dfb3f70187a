//! What natives rely on, kind by kind: the last part of the check of a snapshot (`checking.rs`).
//!
//! A native reads the words of its own objects without asking what they are. So a list from a stranger must have a block
//! as long as it says, a shape must have a parent with one slot less, an instance room for its shape. Two lists must not
//! share a block, so each block is owned once; a bit per block says whether it is (two words at least for a block: half as
//! many bits as words, which is what the collector's table of offsets has room for).

use crate::code::special::SpecialName;
use crate::code::verify::{bytes_are_sound, int_is_sound, is_float, str_is_sound};
use crate::heap::arena::START;
use crate::heap::header::{FLAG_A, FLAG_LARGE};
use crate::heap::kind::Kind;
use crate::heap::layout::{SHARED, tuple_len};
use crate::heap::value::{Handle, TABLE_NATIVE, Value};
use crate::heap::watched::REF_WORDS;
use crate::modules::checking::{Checked, Checker};
use crate::types::bytearray::WRITTEN;
use crate::types::packed::{self, LETTER};
use crate::types::{async_steps, stream};
use crate::vm::attributes::{MODULE_DICT, MODULE_NAME, MODULE_ROW, PROPERTY_NAME};
use crate::vm::class::{self, TABLE_SLOT};
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::{ARGS, BASE_EXCEPTION, CAUSE, CONTEXT, COUNT, HIDDEN, OBJECT, TRACEBACK};
use crate::vm::raise::Raise;
use crate::vm::shape::{self, FIRST, OVERFLOW, SLOTS_MAX};
use crate::vm::state::Root;
use crate::vm::table::{ENTRIES, INDEX};

/// Words of the border's session, slots of its messages, words of `Context`, of the objects of `json`.
const SESSION: usize = 12;
const MESSAGE: usize = 8;
const CONTEXT_WORDS: usize = 5;
const ENCODER: usize = 9;
const DECODER: usize = 6;

impl Checker<'_, '_> {
    /// Every object is what natives expect of its kind.
    ///
    /// # Errors
    /// The reason why it is refused.
    pub(crate) fn well_made(&mut self) -> Checked {
        let (owned, marks) = self.vm.heap.arena.tables();
        self.vm.heap.arena.all_mut()[owned..marks].fill(0);
        if let Some(index) = self.vm.root(Root::WeakIndex).as_object() {
            self.own_block(index);
        }
        // What class an instance is of is asked of it by the checks of others.
        self.pass(true)?;
        self.pass(false)
    }

    fn pass(&mut self, instances: bool) -> Checked {
        let mut at = START;
        while at < self.vm.heap.arena.top {
            let object = Handle(at);
            let header = self.vm.heap.arena.header(object);
            let kind = self.vm.heap.arena.kind(object);
            if matches!(kind, Kind::Class | Kind::Shape | Kind::Instance) == instances {
                match self.is_well_made(object, header.words()) {
                    Ok(true) => {}
                    Ok(false) => return Err("an object is malformed"),
                    Err(_) => return Err("there is not enough fuel to check it"),
                }
            }
            at += 1 + header.words() as u32;
        }
        Ok(())
    }

    fn is_well_made(&mut self, object: Handle, words: usize) -> Result<bool, Raise> {
        let kind = self.vm.heap.arena.kind(object);
        Ok(match kind {
            Kind::Int => int_is_sound(self.vm.heap.arena.object(object)),
            Kind::Str if self.vm.heap.arena.header(object).is_sharer() => self.is_sharer(object, words),
            Kind::Str => str_is_sound(self.vm.heap.arena.object(object)),
            Kind::Growing => self.is_growing(object, words),
            Kind::Bytes => bytes_are_sound(self.vm.heap.arena.object(object)),
            Kind::Complex => {
                words == 2 && self.vm.heap.arena.object(object)[1..].iter().all(|word| is_float(*word))
            }
            Kind::Tuple => self.is_tuple(object, words),
            Kind::List | Kind::Bytearray => words == 2 && self.is_sequence(object, kind),
            Kind::Deque => words == 5 && self.is_deque(object),
            Kind::Array => words == 3 && self.is_array(object) && self.is_sequence(object, kind),
            Kind::SharedHandle => {
                words == WRITTEN + 1
                    && self.is_array(object)
                    && self.is_sequence(object, kind)
                    && self.vm.get(object, WRITTEN).is_bool()
            }
            Kind::Dict | Kind::Set | Kind::Frozenset => {
                words == 5
                    && self.vm.is_table(object)?
                    && self.own(object, ENTRIES)
                    && self.own(object, INDEX)
            }
            Kind::Class => self.is_class_object(object, words),
            Kind::Shape => self.is_shape(object, words),
            Kind::Instance => words >= FIRST && self.is_instance(object, words),
            Kind::Code => self.own(object, crate::vm::frame::NESTED),
            // What these are has been looked at already, or nothing relies on it.
            Kind::Function | Kind::Generator | Kind::Coroutine | Kind::AsyncGenerator => true,
            Kind::Words | Kind::Raw | Kind::Image | Kind::Watch => true,
            _ => self.is_small(object, kind, words),
        })
    }

    /// Kinds with a fixed number of words.
    fn is_small(&self, object: Handle, kind: Kind, words: usize) -> bool {
        let (vm, heap) = (&self.vm, &self.vm.heap);
        let word = |index: usize| vm.get(object, index);
        let number = |index: usize, least: i64| word(index).as_int().is_some_and(|n| n >= least);
        let whole = |index: usize| word(index).is_int() || heap.is(word(index), Kind::Int);
        let table = |index: usize| heap.is(word(index), Kind::Dict);
        match kind {
            Kind::Range => words == 4 && (0..4).all(whole) && word(2) != Value::small(0),
            Kind::Slice => words == 3,
            Kind::Memoryview => words == 6 && self.is_view(object),
            Kind::Native => {
                words == 2 && (self.is_row(word(0), TABLE_NATIVE) || self.is_row(word(0), TABLE_SLOT))
            }
            Kind::Method => words == 2 && self.is_older(word(0), object),
            Kind::Property => words == PROPERTY_NAME + 1,
            Kind::StaticMethod | Kind::ClassMethod => words == 1 && self.is_older(word(0), object),
            Kind::Super => words == 3 && vm.is_class(word(0)) && (word(2).is_none() || vm.is_class(word(2))),
            Kind::Module => words == 3 && self.is_module(object),
            Kind::Cell => words == 1,
            Kind::AsyncDefault => words == 2,
            Kind::CoroutineWrapper => words == 1 && heap.is(word(0), Kind::Coroutine),
            Kind::Frame => words == 2 && heap.is(word(0), Kind::Function) && number(1, 0),
            Kind::AsyncStep => words == 4 && async_steps::is_step(vm, object),
            Kind::Traceback => {
                let next =
                    word(0).is_none() || heap.is(word(0), Kind::Traceback) && self.is_older(word(0), object);
                words == 3 && next && heap.is(word(1), Kind::Function) && number(2, 0)
            }
            Kind::DictKeys | Kind::DictValues | Kind::DictItems => words == 1 && table(0),
            Kind::MappingProxy => words == 1,
            Kind::Stream => words == 1 && word(0).as_int().is_some_and(stream::is_number),
            Kind::Struct => words == 1 && vm.is_str(word(0)),
            Kind::Alias => words == 3 && heap.tuple_len(word(1)).is_some() && word(2).is_bool(),
            Kind::JsonEncoder => words == ENCODER,
            Kind::JsonDecoder => words == DECODER,
            Kind::WeakRef => words == REF_WORDS && self.is_ref(object),
            Kind::TupleGetter => words == 2 && whole(0),
            Kind::Member => words == 3 && vm.is_class(word(0)) && vm.is_str(word(1)) && number(2, 0),
            Kind::Union => words == 1 && heap.tuple_len(word(0)).is_some(),
            Kind::Context => words == CONTEXT_WORDS,
            _ => self.is_iterator(object, kind, words),
        }
    }

    /// Iterators of builtin types.
    fn is_iterator(&self, object: Handle, kind: Kind, words: usize) -> bool {
        let (vm, heap) = (&self.vm, &self.vm.heap);
        let word = |index: usize| vm.get(object, index);
        let number = |index: usize, least: i64| word(index).as_int().is_some_and(|n| n >= least);
        let whole = |index: usize| word(index).is_int() || heap.is(word(index), Kind::Int);
        let over = |kind: Kind| word(0).is_none() || heap.is(word(0), kind);
        match kind {
            Kind::RangeIterator | Kind::LongRangeIterator => {
                words == 3 && (0..3).all(whole) && (!word(2).is_int() || number(2, 0))
            }
            Kind::ListIterator => words == 2 && over(Kind::List) && number(1, 0),
            Kind::TupleIterator => words == 2 && over(Kind::Tuple) && number(1, 0),
            Kind::StrIterator => words == 2 && number(1, 0) && self.is_in_text(object),
            Kind::BytesIterator | Kind::MemoryIterator => {
                let over = word(0).is_none() || over(Kind::Memoryview) || self.holds_bytes(word(0));
                words == 2 && over && number(1, 0)
            }
            Kind::DictIterator => {
                let what = word(3).as_int().is_some_and(|what| (0..=5).contains(&what));
                words == 4 && over(Kind::Dict) && number(1, 0) && number(2, -1) && what
            }
            Kind::SetIterator => {
                let over = over(Kind::Set) || over(Kind::Frozenset);
                words == 3 && over && number(1, 0) && number(2, -1)
            }
            Kind::SequenceIterator => words == 2 && number(1, 0),
            Kind::Reversed => words == 2 && number(1, -1),
            Kind::CallIterator => words == 2,
            Kind::Enumerate => words == 2 && whole(1),
            Kind::Filter => words == 2,
            Kind::Zip | Kind::Map => words == 2 && heap.tuple_len(word(1)).is_some(),
            Kind::DequeIterator | Kind::DequeReversed => {
                words == 3 && heap.is(word(0), Kind::Deque) && number(1, 0) && number(2, 0)
            }
            // No object is of one of the other kinds.
            _ => false,
        }
    }

    /// Takes the block in a word of an object for that object. `false` if it has an owner, or is marked as a spill list.
    fn own(&mut self, object: Handle, word: usize) -> bool {
        let block = self.vm.get(object, word).as_object();
        block.is_none_or(|block| self.own_block(block))
    }

    fn own_block(&mut self, block: Handle) -> bool {
        let header = self.vm.heap.arena.header(block);
        if header.words() == 0 || header.has(FLAG_A) {
            return false;
        }
        let (owned, _) = self.vm.heap.arena.tables();
        let bit = block.0 as usize / 2;
        let word = &mut self.vm.heap.arena.all_mut()[owned + bit / 64];
        let free = *word >> (bit % 64) & 1 == 0;
        *word |= 1 << (bit % 64);
        free
    }

    /// Whether a value stands before an object, so that following it comes to an end. What is no object does.
    fn is_older(&self, value: Value, object: Handle) -> bool {
        value.as_object().is_none_or(|other| other < object)
    }

    /// A string whose text is the beginning of a growing text.
    fn is_sharer(&self, object: Handle, words: usize) -> bool {
        if words != 2 {
            return false;
        }
        let len = self.vm.get(object, 0).bits() as u32 as usize;
        let text = self.vm.heap.handle(self.vm.get(object, SHARED), Kind::Growing);
        len > 0 && text.is_some_and(|text| len <= self.vm.growing_len(text))
    }

    /// A growing text: ASCII as long as it says, then zeros.
    fn is_growing(&self, object: Handle, words: usize) -> bool {
        let Some(room) = words.checked_sub(1) else { return false };
        let bytes = self.vm.heap.arena.bytes(object.0 as usize + 2, room * 8);
        let len = usize::try_from(self.vm.get(object, 0).bits()).unwrap_or(usize::MAX);
        let parts = bytes.split_at_checked(len);
        parts.is_some_and(|(text, rest)| text.is_ascii() && rest.iter().all(|byte| *byte == 0))
    }

    fn is_row(&self, value: Value, table: u16) -> bool {
        value.as_table(table).is_some()
    }

    fn is_tuple(&self, object: Handle, words: usize) -> bool {
        let large = self.vm.heap.arena.header(object).has(FLAG_LARGE);
        let count = tuple_len(self.vm.heap.arena.object(object));
        count <= words - usize::from(large) && (0..count).all(|index| self.vm.get(object, index).is_visible())
    }

    /// An array consists of whole items of its letter; the rest is as of a bytearray.
    fn is_array(&self, object: Handle) -> bool {
        let [len, letter] = [0, LETTER].map(|word| self.vm.get(object, word).as_int());
        let size = letter.and_then(|letter| u8::try_from(letter).ok()).and_then(packed::size);
        matches!((len, size), (Some(len), Some(size)) if len % size as i64 == 0)
    }

    /// A list, a bytearray or an array: how many there are, and the block they stand in.
    fn is_sequence(&mut self, object: Handle, kind: Kind) -> bool {
        let [len, block] = [0, 1].map(|word| self.vm.get(object, word));
        let (of, each) = if kind == Kind::List { (Kind::Words, 1) } else { (Kind::Raw, 8) };
        let Some(len) = len.as_int().and_then(|len| usize::try_from(len).ok()) else { return false };
        let room = match self.vm.heap.handle(block, of) {
            Some(block) => self.vm.heap.arena.header(block).words() * each,
            None if block.is_none() => 0,
            None => return false,
        };
        let seen = if kind == Kind::List && len <= room { len } else { 0 };
        let visible = |index: usize| self.vm.get(block.raw_handle(), index).is_visible();
        len <= room && (0..seen).all(visible) && self.own(object, 1)
    }

    /// A deque: its items stand in its block, from a place within it, and it has no more of them than it may.
    fn is_deque(&mut self, object: Handle) -> bool {
        let [len, block, first, most, changes] = [0, 1, 2, 3, 4].map(|word| self.vm.get(object, word));
        let place = |value: Value| value.as_int().and_then(|n| usize::try_from(n).ok());
        let (Some(len), Some(first), Some(_)) = (place(len), place(first), place(changes)) else {
            return false;
        };
        let room = match self.vm.heap.handle(block, Kind::Words) {
            Some(block) => self.vm.heap.arena.header(block).words(),
            None if block.is_none() => 0,
            None => return false,
        };
        let limited =
            most.is_none() || self.vm.heap.is(most, Kind::Int) || place(most).is_some_and(|most| len <= most);
        let visible = |index: usize| self.vm.get(block.raw_handle(), (first + index) % room).is_visible();
        len <= room
            && first <= room.saturating_sub(1)
            && limited
            && (0..len).all(visible)
            && self.own(object, 1)
    }

    /// Whether a value is an object with bytes of its own.
    fn holds_bytes(&self, value: Value) -> bool {
        matches!(
            self.vm.heap.kind(value),
            Some(Kind::Bytes | Kind::Bytearray | Kind::Array | Kind::SharedHandle)
        )
    }

    /// The bytes of a view lie where no sum overflows; that they exist is looked at when they are read.
    fn is_view(&self, object: Handle) -> bool {
        let word = |word: usize| self.vm.get(object, word);
        let [first, step, count, letter] = [1, 2, 3, 5].map(|index| word(index).as_int());
        let (Some(first), Some(step), Some(count)) = (first, step, count) else { return false };
        let size = letter.and_then(|letter| u8::try_from(letter).ok()).and_then(packed::size);
        let Some(size) = size else { return false };
        let most = i64::from(u32::MAX) * 8;
        let last = i128::from(first) + i128::from(step) * i128::from(count - 1);
        (word(0).is_none() || self.holds_bytes(self.vm.payload(word(0))))
            && (0..=most).contains(&first)
            && (0..=most / size as i64).contains(&count)
            && (count == 0 || (0..=i128::from(most)).contains(&last))
            && word(4).is_bool()
    }

    /// An iterator over a string stands in front of a character.
    fn is_in_text(&self, object: Handle) -> bool {
        let [text, at] = [0, 1].map(|word| self.vm.get(object, word));
        match self.vm.heap.text(text) {
            None => text.is_none(),
            Some(bytes) => bytes.get(at.raw_len()).is_none_or(|byte| byte & 0xC0 != 0x80),
        }
    }

    fn is_module(&self, object: Handle) -> bool {
        let [name, dict, row] = [MODULE_NAME, MODULE_DICT, MODULE_ROW].map(|word| self.vm.get(object, word));
        let known = row.as_int().and_then(|row| usize::try_from(row).ok());
        let has_dict = self.vm.heap.is(dict, Kind::Dict);
        self.vm.is_str(name)
            && (has_dict || dict.is_none())
            && if row.is_none() { has_dict } else { known.is_some_and(|row| self.vm.is_module_row(row)) }
    }

    fn is_class_object(&mut self, object: Handle, words: usize) -> bool {
        if words < class::WORDS || !self.vm.get(object, class::SPECIALS).is_none() {
            return false;
        }
        let vm = &self.vm;
        let word = |index: usize| vm.get(object, index);
        let Some(info) = word(class::INFO).as_int() else { return false };
        let (row, room, hidden) = (info >> 24 & 0xFFFF, info >> 8 & 0xFFFF, info & 0xFF);
        let Ok(row) = u16::try_from(row) else { return false };
        let (mro, bases) = (word(class::MRO), word(class::BASES));
        let classes = |tuple: Value| {
            let len = vm.heap.tuple_len(tuple).unwrap_or(0);
            len > 0 && (0..len).all(|index| vm.is_class(vm.heap.item(tuple, index)))
        };
        let root = vm.heap.handle(word(class::SHAPE), Kind::Shape);
        usize::from(row) < vm.types.len()
            && self.row_of(word(class::META)) == Some(TypeRow(Kind::Class as u16))
            && vm.is_str(word(class::NAME))
            && vm.is_str(word(class::QUALNAME))
            && classes(mro)
            && classes(bases)
            && vm.heap.item(mro, 0) == Value::object(object)
            && self.is_order(mro, TypeRow(row))
            && vm.heap.is(word(class::DICT), Kind::Dict)
            && hidden <= room
            && hidden >= hidden_slots(TypeRow(row))
            && root.is_some_and(|root| {
                let slots = vm.get(root, shape::SLOTS).as_int();
                // Messages are made of so many words, whatever the shape says.
                let is_message = row == Kind::Message as u16;
                vm.shape_class(root) == Value::object(object)
                    && slots.is_some_and(|slots| slots >= hidden && (!is_message || slots == MESSAGE as i64))
            })
    }

    /// The builtin type of a class that need not have been looked at.
    fn row_of(&self, class: Value) -> Option<TypeRow> {
        let vm = &self.vm;
        let fits = match vm.user_class(class) {
            Some(user) => vm.heap.arena.header(user).words() >= class::WORDS,
            None => vm.is_class(class),
        };
        let row = fits.then(|| vm.class_row(class))?;
        (usize::from(row.0) < vm.types.len()).then_some(row)
    }

    /// What a class finds in the classes of its order is for instances of its own builtin type, or of one that it derives from.
    fn is_order(&self, order: Value, row: TypeRow) -> bool {
        let len = self.vm.heap.tuple_len(order).unwrap_or(0);
        let fits = |index: usize| {
            let of = self.row_of(self.vm.heap.item(order, index));
            let alike =
                |of: TypeRow| row.is_exception() && of.is_exception() && !self.vm.makes_attributes(of);
            of.is_some_and(|of| self.vm.row_derives(row, of) || alike(of))
        };
        (0..len).all(fits) && self.vm.heap.item(order, len - 1) == OBJECT.value()
    }

    fn is_shape(&self, object: Handle, words: usize) -> bool {
        if words != shape::INDEX + 1 {
            return false;
        }
        let (vm, heap) = (&self.vm, &self.vm.heap);
        let word = |index: usize| vm.get(object, index);
        let slots_of = |shape: Handle| vm.get(shape, shape::SLOTS).as_int().unwrap_or(-1);
        let slots = slots_of(object);
        let follows = match word(shape::PARENT) {
            Value::NONE => word(shape::NAME).is_none(),
            parent => heap.handle(parent, Kind::Shape).is_some_and(|parent| {
                vm.is_str(word(shape::NAME))
                    && vm.get(parent, shape::CLASS) == word(shape::CLASS)
                    && slots_of(parent) == slots - 1
            }),
        };
        let next = word(shape::NEXT);
        let leads = next.is_none()
            || heap.is(next, Kind::Dict)
            || heap
                .handle(next, Kind::Shape)
                .is_some_and(|next| vm.get(next, shape::PARENT) == Value::object(object));
        let index = word(shape::INDEX);
        vm.is_class(word(shape::CLASS))
            && (0..=SLOTS_MAX as i64).contains(&slots)
            && follows
            && leads
            && (index.is_none() || heap.is(index, Kind::Dict))
    }

    /// An instance has the slots that its shape counts, and in the hidden ones what its builtin type keeps there.
    fn is_instance(&mut self, object: Handle, words: usize) -> bool {
        let (vm, heap) = (&self.vm, &self.vm.heap);
        let Some(shape) = heap.handle(vm.get(object, shape::SHAPE), Kind::Shape) else { return false };
        // The loop takes what stands beside this reference for the slot: nothing may.
        if vm.get(object, shape::SHAPE) != Value::object(shape) {
            return false;
        }
        let more = vm.get(object, OVERFLOW);
        let (room, own_dict) = (words - FIRST, heap.arena.header(shape).has(FLAG_A));
        let overflow = match heap.handle(more, Kind::Words) {
            Some(block) => heap.arena.header(block).words(),
            None if more.is_none() || own_dict && heap.is(more, Kind::Dict) => 0,
            None => return false,
        };
        let class = vm.shape_class(shape);
        let slots = vm.get(shape, shape::SLOTS).as_int().unwrap_or(-1);
        if own_dict != heap.is(more, Kind::Dict)
            || !usize::try_from(slots).is_ok_and(|slots| slots <= room + overflow)
            || !vm.is_class(class)
            || class.as_object().is_some_and(|class| heap.arena.header(class).words() < class::WORDS)
        {
            return false;
        }
        let row = vm.class_row(class);
        let hidden = usize::try_from(hidden_slots(row)).unwrap_or(0);
        usize::from(row.0) < vm.types.len()
            && hidden <= room
            && slots >= hidden as i64
            && self.are_hidden(object, shape, row)
            && (own_dict || self.own(object, OVERFLOW))
    }

    /// What stands in the hidden slots of an instance.
    fn are_hidden(&self, object: Handle, shape: Handle, row: TypeRow) -> bool {
        let (vm, heap) = (&self.vm, &self.vm.heap);
        let slot = |slot: usize| vm.get(object, FIRST + slot);
        if row.is_exception() {
            let linked = |value: Value| value.is_none() || heap.is(value, Kind::Instance);
            return heap.tuple_len(slot(ARGS)).is_some()
                && linked(slot(CAUSE))
                && linked(slot(CONTEXT))
                && (slot(TRACEBACK).is_none() || heap.is(slot(TRACEBACK), Kind::Traceback));
        }
        if row == OBJECT || row.0 == Kind::Class as u16 {
            return true;
        }
        if row.0 == Kind::Record as u16 {
            let like = |template: Handle| vm.get(template, shape::SHAPE) == Value::object(shape);
            return slot(0).is_none()
                || !slot(0).is_set()
                || heap.handle(slot(0), Kind::Instance).is_some_and(like);
        }
        if row.0 == Kind::Message as u16 {
            return vm.shape_slots(shape) == MESSAGE
                && slot(0).as_int().is_some_and(|times| (0..=2).contains(&times));
        }
        // The payload of a builtin type's subclass; of the border's attribute dicts it is a dict.
        let wanted = if row.0 == Kind::AttrDict as u16 { Kind::Dict as u16 } else { row.0 };
        let inside = slot(0);
        !heap.is(inside, Kind::Instance) && inside.is_set() && vm.type_row(inside).0 == wanted
    }

    /// What the machine itself holds on to.
    ///
    /// # Errors
    /// The reason why it is refused.
    pub(crate) fn roots(&mut self) -> Checked {
        let (vm, heap) = (&self.vm, &self.vm.heap);
        let none_or = |root: Root, kind: Kind| vm.root(root).is_none() || heap.is(vm.root(root), kind);
        let block = |root: Root, least: usize| {
            let block = heap.handle(vm.root(root), Kind::Words);
            vm.root(root).is_none() || block.is_some_and(|block| heap.arena.header(block).words() >= least)
        };
        let class_of = |root: Root, kind: Kind| {
            let class = vm.user_class(vm.root(root));
            vm.root(root).is_none()
                || class.is_some_and(|_| vm.class_row(vm.root(root)) == TypeRow(kind as u16))
        };
        let travels = |root: Root| vm.root(root).is_none() || vm.exception(vm.root(root)).is_some();
        let sound = heap.is(vm.root(Root::Main), Kind::Dict)
            && none_or(Root::Modules, Kind::Dict)
            && none_or(Root::Builtins, Kind::Dict)
            && none_or(Root::ObjectShape, Kind::Shape)
            && none_or(Root::EmptyTuple, Kind::Tuple)
            && class_of(Root::AttrDict, Kind::AttrDict)
            && class_of(Root::Message, Kind::Message)
            && block(Root::ExceptionShapes, usize::from(COUNT))
            && block(Root::Chars, 258)
            // It goes with every collection, so with the one before a snapshot.
            && vm.root(Root::Memo).is_none()
            && travels(Root::Handling)
            && (travels(Root::Raised) || heap.is(vm.root(Root::Raised), Kind::Traceback));
        if sound && self.are_caches() && self.is_session() { Ok(()) } else { Err("a root is malformed") }
    }

    /// Blocks of shapes and texts that are made once.
    fn are_caches(&self) -> bool {
        let (vm, heap) = (&self.vm, &self.vm.heap);
        let shape_of = |row: usize, shape: Value| {
            let class = TypeRow(BASE_EXCEPTION.0 + row as u16).value();
            heap.handle(shape, Kind::Shape)
                .is_some_and(|shape| vm.shape_class(shape) == class && vm.shape_slots(shape) >= HIDDEN)
        };
        let shapes = vm.root(Root::ExceptionShapes).as_object().is_none_or(|shapes| {
            (0..usize::from(COUNT)).all(|row| {
                let shape = vm.get(shapes, row);
                shape.is_none() || shape_of(row, shape)
            })
        });
        let texts = vm.root(Root::Chars).as_object().is_none_or(|cache| {
            (0..258).all(|row| {
                let text = vm.get(cache, row);
                !text.is_set() || if row < 257 { vm.is_str(text) } else { heap.is(text, Kind::Bytes) }
            })
        });
        let object = vm.root(Root::ObjectShape).as_object();
        shapes && texts && object.is_none_or(|shape| vm.shape_class(shape) == OBJECT.value())
    }

    /// What the border keeps from call to call: see `border/session.rs`.
    fn is_session(&self) -> bool {
        let (vm, heap) = (&self.vm, &self.vm.heap);
        let root = vm.root(Root::Border);
        let Some(session) = heap.handle(root, Kind::Words) else { return root.is_none() };
        if heap.arena.header(session).words() != SESSION {
            return false;
        }
        let word = |index: usize| vm.get(session, index);
        let small =
            |value: Value| value.is_none() || value.as_int().is_some_and(|n| (0..=0xFFFF).contains(&n));
        let list = |value: Value| value.is_none() || heap.is(value, Kind::List);
        let names = heap.handle(word(0), Kind::Words);
        let room = names.map_or(0, |names| heap.arena.header(names).words());
        let named = |entry: Value| {
            entry.is_none()
                || vm.is_str(entry)
                || vm.user_class(entry).is_some() && vm.class_row(entry) == TypeRow(Kind::Record as u16)
        };
        let count = word(1).as_int().map_or(0, |count| usize::try_from(count).unwrap_or(usize::MAX));
        (names.is_some() || word(0).is_none())
            && count <= room
            && names.is_none_or(|names| (0..count).all(|index| named(vm.get(names, index))))
            && small(word(2))
            && small(word(3))
            && list(word(5))
            && list(word(9))
            && word(11).is_none()
    }
}

/// How many slots without a name the instances of a builtin type's subclasses have at least.
fn hidden_slots(row: TypeRow) -> i64 {
    if row.is_exception() {
        HIDDEN as i64
    } else if row == OBJECT || row.0 == Kind::Class as u16 {
        0
    } else {
        1
    }
}

const _: () = assert!(SpecialName::ALL.len() < 0xFFFF);
