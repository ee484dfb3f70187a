//! Shapes: hidden classes, so that an attribute is a slot number and the number can be cached.
//!
//! A shape says which class an instance has and which names its slots carry. Adding an attribute moves the instance to
//! the next shape; instances built the same way share their shapes.
//!
//! ```text
//! shape      | class | parent | name | slots | next: None, a shape, or a dict name -> shape | index: dict or None |
//! instance   | shape | overflow: None or a block | slot 0 | slot 1 | ...
//! ```
//! The first slots of a class's instances have no name: the payload of an instance of a builtin type's subclass, or the fixed
//! parts of an exception, then those of `__slots__`. A shape with `FLAG_A` belongs to one instance, whose attributes stand in
//! a dict (its `__dict__`, once a program has asked for that) in the place of the overflow block. An instance is made with room
//! for as many slots as its class has seen; further ones stand in the overflow block.

use crate::heap::header::FLAG_A;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::Vm;

/// Words of a shape: see the file's head.
pub const CLASS: usize = 0;
/// The shape with one attribute less, or `None`.
pub const PARENT: usize = 1;
/// The name of the last attribute, or `None`.
pub const NAME: usize = 2;
/// How many slots instances use.
pub const SLOTS: usize = 3;
/// The shapes that follow.
pub const NEXT: usize = 4;
/// A dict of slots, or `None`.
pub const INDEX: usize = 5;

/// Word of an instance that holds its shape.
pub const SHAPE: usize = 0;
/// Word of an instance that holds its overflow block.
pub const OVERFLOW: usize = 1;
/// Word of an instance where its slots begin.
pub const FIRST: usize = 2;

/// Shapes with more slots than this are looked up by a dict.
const WALK_MAX: usize = 8;
/// More attributes than this an instance cannot have (the slot number stands beside a reference in a cache).
pub const SLOTS_MAX: usize = 8000;

impl Vm<'_> {
    /// A first shape for a class whose instances begin with `hidden` slots without a name.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn root_shape(&mut self, class: Value, hidden: usize) -> Answer {
        self.make(
            Kind::Shape,
            &[class, Value::NONE, Value::NONE, Value::len(hidden), Value::NONE, Value::NONE],
        )
    }

    /// The class that a shape belongs to.
    #[inline]
    pub fn shape_class(&self, shape: Handle) -> Value {
        self.get(shape, CLASS)
    }

    /// How many slots instances of this shape use.
    pub fn shape_slots(&self, shape: Handle) -> usize {
        self.get(shape, SLOTS).raw_len()
    }

    /// The slot of an attribute.
    pub fn shape_find(&self, shape: Handle, name: Value) -> Option<usize> {
        if let Some(index) = self.get(shape, INDEX).as_object() {
            let slot = self.dict_get_text(index, name)?.as_int().and_then(|slot| usize::try_from(slot).ok());
            return slot.filter(|slot| *slot < self.shape_slots(shape));
        }
        let mut at = shape;
        while let Some(parent) = self.get(at, PARENT).as_object() {
            if self.text_equal(self.get(at, NAME), name) {
                return Some(self.get(at, SLOTS).raw_len() - 1);
            }
            at = parent;
        }
        None
    }

    /// The name of slot `slot`, `None` (the value) for a hidden one.
    pub fn shape_name(&self, shape: Handle, slot: usize) -> Value {
        let mut at = shape;
        while self.get(at, SLOTS).raw_len() > slot + 1 {
            match self.get(at, PARENT).as_object() {
                Some(parent) => at = parent,
                None => return Value::NONE,
            }
        }
        self.get(at, NAME)
    }

    /// The shape that follows when an attribute is added; made if there is none yet.
    ///
    /// # Errors
    /// `Raise::NoRoom`; `MemoryError` if there are too many.
    pub fn shape_with(&mut self, shape: Handle, name: Value) -> Result<Handle, Raise> {
        let next = self.get(shape, NEXT);
        if let Some(only) = self.heap.handle(next, Kind::Shape) {
            if self.text_equal(self.get(only, NAME), name) {
                return Ok(only);
            }
        } else if let Some(dict) = next.as_object()
            && let Some(found) = self.dict_get_text(dict, name)
            && let Some(found) = self.heap.handle(found, Kind::Shape)
        {
            return Ok(found);
        }
        let slots = self.shape_slots(shape) + 1;
        if slots > SLOTS_MAX {
            return Err(self.memory_error());
        }
        let class = self.shape_class(shape);
        let made = self.make(
            Kind::Shape,
            &[class, Value::object(shape), name, Value::len(slots), Value::NONE, Value::NONE],
        )?;
        let made = made.raw_handle();
        self.index_shape(made)?;
        self.link_shape(shape, name, made)?;
        Ok(made)
    }

    /// A shape with one more attribute that no other way leads to: for classes whose instances are all made with the same.
    /// When the last has been added, `index_shape`.
    ///
    /// # Errors
    /// `Raise::NoRoom`; `MemoryError` if there are too many.
    pub fn sealed_shape(&mut self, shape: Handle, name: Value) -> Answer {
        let slots = self.shape_slots(shape) + 1;
        if slots > SLOTS_MAX {
            return Err(self.memory_error());
        }
        let class = self.shape_class(shape);
        self.make(
            Kind::Shape,
            &[class, Value::object(shape), name, Value::len(slots), Value::NONE, Value::NONE],
        )
    }

    fn link_shape(&mut self, shape: Handle, name: Value, made: Handle) -> Done {
        let next = self.get(shape, NEXT);
        if next.is_none() {
            self.set(shape, NEXT, Value::object(made));
            return Ok(());
        }
        let dict = if let Some(only) = self.heap.handle(next, Kind::Shape) {
            let dict = self.new_dict(4)?;
            let only_name = self.get(only, NAME);
            self.dict_put_text(dict.raw_handle(), only_name, next)?;
            dict
        } else {
            next
        };
        self.dict_put_text(dict.raw_handle(), name, Value::object(made))?;
        self.set(shape, NEXT, dict);
        Ok(())
    }

    /// Gives a long shape its own dict of slots, so that looking one up does not walk.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn index_shape(&mut self, shape: Handle) -> Done {
        let slots = self.shape_slots(shape);
        if slots <= WALK_MAX {
            return Ok(());
        }
        let dict = self.new_dict(slots)?.raw_handle();
        for slot in 0..slots {
            let name = self.shape_name(shape, slot);
            if !name.is_none() {
                self.dict_put_text(dict, name, Value::len(slot))?;
            }
        }
        self.set(shape, INDEX, Value::object(dict));
        // The parent's own dict has served its purpose: instances pass through it, they do not stay.
        if let Some(parent) = self.get(shape, PARENT).as_object() {
            self.set(parent, INDEX, Value::NONE);
        }
        Ok(())
    }

    /// An instance of that shape with room for `room` slots, all unset.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline]
    pub fn new_instance(&mut self, shape: Handle, room: usize) -> Answer {
        let room = room.max(self.shape_slots(shape));
        let object = self.heap.arena.alloc_filled(Kind::Instance, 0, FIRST + room, Value::UNSET)?;
        self.set(object, SHAPE, Value::object(shape));
        self.set(object, OVERFLOW, Value::NONE);
        Ok(Value::object(object))
    }

    /// The shape of an instance.
    #[inline(always)]
    pub fn shape_of(&self, instance: Handle) -> Handle {
        self.get(instance, SHAPE).raw_handle()
    }

    /// The dict of an instance whose `__dict__` was asked for: from then on its attributes stand there.
    #[inline]
    pub fn instance_dict(&self, instance: Handle) -> Option<Handle> {
        let shape = self.shape_of(instance);
        if self.heap.arena.header(shape).has(FLAG_A) {
            self.get(instance, OVERFLOW).as_object()
        } else {
            None
        }
    }

    /// Moves an instance's attributes into a dict, which is its `__dict__` from then on. Hidden slots stay.
    ///
    /// # Errors
    /// `Raise::NoRoom`; nothing has changed then.
    pub fn make_instance_dict(&mut self, instance: Handle) -> Result<Handle, Raise> {
        if let Some(dict) = self.instance_dict(instance) {
            return Ok(dict);
        }
        let shape = self.shape_of(instance);
        let dict = self.new_dict(self.shape_slots(shape))?;
        for slot in 0..self.shape_slots(shape) {
            let (name, value) = (self.shape_name(shape, slot), self.slot(instance, slot));
            if !name.is_none() && value.is_set() {
                self.dict_put_text(dict.raw_handle(), name, value)?;
            }
        }
        self.committed = false;
        self.use_instance_dict(instance, dict)?;
        Ok(dict.raw_handle())
    }

    /// Makes `dict` the `__dict__` of an instance.
    ///
    /// # Errors
    /// `Raise::NoRoom`; nothing has changed then.
    pub fn use_instance_dict(&mut self, instance: Handle, dict: Value) -> Done {
        self.use_dict_of(instance, self.shape_of(instance), dict)
    }

    /// As `use_instance_dict`; the instance is of the class of `shape` from then on, which wants the same hidden slots.
    ///
    /// # Errors
    /// `Raise::NoRoom`; nothing has changed then.
    pub fn use_dict_of(&mut self, instance: Handle, shape: Handle, dict: Value) -> Done {
        let class = self.shape_class(shape);
        let mut root = shape;
        while let Some(parent) = self.get(root, PARENT).as_object() {
            root = parent;
        }
        let hidden = self.shape_slots(root);
        let shape = self.root_shape(class, hidden)?.raw_handle();
        let header = self.heap.arena.header(shape);
        self.heap.arena.set_header(shape, header.with(FLAG_A));
        let room = self.heap.arena.header(instance).words() - FIRST;
        for slot in hidden..room {
            self.set(instance, FIRST + slot, Value::UNSET);
        }
        self.set(instance, SHAPE, Value::object(shape));
        self.set(instance, OVERFLOW, dict);
        self.committed = true;
        Ok(())
    }

    /// What a slot holds.
    #[inline]
    pub fn slot(&self, instance: Handle, slot: usize) -> Value {
        let room = self.heap.arena.header(instance).words() - FIRST;
        if slot < room {
            self.get(instance, FIRST + slot)
        } else {
            self.get(self.get(instance, OVERFLOW).raw_handle(), slot - room)
        }
    }

    /// Changes what a slot holds; the instance's shape has it.
    #[inline]
    pub fn set_slot(&mut self, instance: Handle, slot: usize, value: Value) {
        let room = self.heap.arena.header(instance).words() - FIRST;
        if slot < room {
            self.set(instance, FIRST + slot, value);
        } else {
            let overflow = self.get(instance, OVERFLOW).raw_handle();
            self.set(overflow, slot - room, value);
        }
    }

    /// Sets an attribute in the instance's own slots, adding it if it is not there.
    ///
    /// # Errors
    /// `Raise::NoRoom`; nothing has changed then.
    pub fn put_slot(&mut self, instance: Handle, name: Value, value: Value) -> Done {
        if let Some(dict) = self.instance_dict(instance) {
            return self.dict_put_text(dict, name, value);
        }
        let shape = self.shape_of(instance);
        if let Some(slot) = self.shape_find(shape, name) {
            self.set_slot(instance, slot, value);
            self.committed = true;
            return Ok(());
        }
        if self.has_no_dict(self.shape_class(shape)) {
            return Err(self.no_attribute(Value::object(instance), name));
        }
        let next = self.shape_with(shape, name)?;
        self.make_slot_room(instance, self.shape_slots(next) - 1)?;
        self.set(instance, SHAPE, Value::object(next));
        self.set_slot(instance, self.shape_slots(next) - 1, value);
        self.committed = true;
        Ok(())
    }

    /// Makes sure that slot `slot` exists.
    pub fn make_slot_room(&mut self, instance: Handle, slot: usize) -> Done {
        let room = self.heap.arena.header(instance).words() - FIRST;
        if slot < room {
            return Ok(());
        }
        let old = self.get(instance, OVERFLOW).as_object();
        let had = old.map_or(0, |block| self.heap.arena.header(block).words());
        if slot - room < had {
            return Ok(());
        }
        let block = self.heap.arena.alloc_filled(Kind::Words, 0, (had * 2).max(4), Value::UNSET)?;
        if let Some(old) = old {
            for index in 0..had {
                let value = self.get(old, index);
                self.set(block, index, value);
            }
        }
        self.set(instance, OVERFLOW, Value::object(block));
        Ok(())
    }

    /// Removes an attribute from the instance's own slots; `false` if it is not there. The others move up.
    ///
    /// # Errors
    /// `Raise::NoRoom`; nothing has changed then.
    pub fn remove_slot(&mut self, instance: Handle, name: Value) -> Result<bool, Raise> {
        if let Some(dict) = self.instance_dict(instance) {
            return self.dict_remove_text(dict, name);
        }
        let shape = self.shape_of(instance);
        let Some(gone) = self.shape_find(shape, name) else { return Ok(false) };
        let slots = self.shape_slots(shape);
        let mut root = shape;
        while let Some(parent) = self.get(root, PARENT).as_object() {
            root = parent;
        }
        let mut next = root;
        for slot in self.shape_slots(root)..slots {
            if slot != gone {
                let name = self.shape_name(shape, slot);
                next = self.shape_with(next, name)?;
            }
        }
        for slot in gone + 1..slots {
            let value = self.slot(instance, slot);
            self.set_slot(instance, slot - 1, value);
        }
        self.set_slot(instance, slots - 1, Value::UNSET);
        self.set(instance, SHAPE, Value::object(next));
        self.committed = true;
        Ok(true)
    }
}
