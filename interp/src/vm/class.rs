//! Classes: what a value's class is, and what is found in it.
//!
//! ```text
//! class  | metaclass | name | bases | mro | dict | first shape | specials: None or a block | info | qualified name |
//! info   | flags:3 | base row:16 | room:16 | hidden:8 |  as an inline integer
//! ```
//! `mro` is a tuple of classes and builtin types. `base row` is the nearest builtin type of the order; `hidden` the slots of an
//! instance that the builtin type wants; those of `__slots__` follow (see `vm/shape.rs`); `room` how many slots instances are
//! made with. `specials` holds what the class has for each special method: unset = not looked up yet, deleted = nothing beyond
//! the builtin type's own.
//!
//! Builtin types are rows of a table. Their attributes are rows too: natives, fields, and wrappers of slots.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Form, Handle, TABLE_NATIVE, TABLE_TYPE, Value};
use crate::vm::attributes::Binding;
use crate::vm::desc::{Type, TypeRow};
use crate::vm::exceptions::{BASE_EXCEPTION_GROUP, EXCEPTION, EXCEPTION_GROUP, OBJECT};
use crate::vm::raise::{Answer, Done};
use crate::vm::raising::Name;
use crate::vm::state::{Root, Vm};

/// The table of computed attributes of builtin types: type's row in the high half, number in the low.
pub const TABLE_FIELD: u16 = 2;
/// The table of special methods that stand for slots: type's row in the high half, `Special` in the low.
pub const TABLE_SLOT: u16 = 3;

/// Words of a class.
pub const META: usize = 0;
/// Its name.
pub const NAME: usize = 1;
/// A tuple.
pub const BASES: usize = 2;
/// A tuple: the method resolution order.
pub const MRO: usize = 3;
/// The namespace.
pub const DICT: usize = 4;
/// The shape of fresh instances.
pub const SHAPE: usize = 5;
/// See the file's head.
pub const SPECIALS: usize = 6;
/// See the file's head.
pub const INFO: usize = 7;
/// `__qualname__`.
pub const QUALNAME: usize = 8;
/// Words of a class.
pub const WORDS: usize = 9;

/// Flag of a class: its instances have no `__dict__`.
pub const NO_DICT: u64 = 1;
/// Flag of a class: its own `__slots__` add some.
pub const ADDS_SLOTS: u64 = 2;
/// Flag of a class: its instances have no `__weakref__`.
pub const NO_WEAKREF: u64 = 4;
/// Where the flags begin.
const FLAGS: u32 = 40;

/// Packs the numbers of a class.
pub fn pack_info(base: TypeRow, room: usize, hidden: usize, flags: u64) -> Value {
    let numbers = (u64::from(base.0) << 24) | ((room.min(0xFFFF) as u64) << 8) | hidden as u64;
    Value::small((flags << FLAGS | numbers) as i64)
}

impl Vm<'_> {
    /// The builtin type of a row.
    #[inline]
    pub fn type_at(&self, row: TypeRow) -> &'static Type {
        self.types[usize::from(row.0)]
    }

    /// The type of an object that is neither an instance nor a class of a program's: nothing of a program's is asked about it.
    #[inline(always)]
    pub fn plain_type(&self, value: Value) -> Option<&'static Type> {
        let object = value.as_object()?;
        let kind = self.heap.arena.header(object).kind_number();
        if kind == Kind::Instance as u8 || kind == Kind::Class as u8 {
            return None;
        }
        Some(self.types[usize::from(kind)])
    }

    /// The row of the builtin type that makes up the value: of an instance of a program's class, `object`'s or an exception's.
    #[inline]
    pub fn type_row(&self, value: Value) -> TypeRow {
        let kind = match value.form() {
            Form::Float(_) => Kind::Float,
            Form::Int(_) => Kind::Int,
            Form::Object(object) => match self.heap.arena.kind(object) {
                Kind::Instance => return self.class_row(self.shape_class(self.shape_of(object))),
                kind => kind,
            },
            Form::Image(_) => self.heap.kind(value).expect("an object"),
            Form::Table(TABLE_TYPE, _) => Kind::Class,
            Form::Table(..) => Kind::Native,
            Form::Singleton(0) => Kind::None,
            Form::Singleton(1 | 2) => Kind::Bool,
            Form::Singleton(3) => Kind::Ellipsis,
            Form::Singleton(_) => Kind::NotImplemented,
        };
        TypeRow(kind as u16)
    }

    /// The nearest builtin type of a class.
    #[inline]
    pub fn class_row(&self, class: Value) -> TypeRow {
        match class.as_table(TABLE_TYPE) {
            Some(row) => TypeRow(row as u16),
            None => TypeRow((self.get(class.raw_handle(), INFO).bits() >> 24) as u16),
        }
    }

    /// The class of a value.
    pub fn type_of(&self, value: Value) -> Value {
        if let Some(object) = value.as_object() {
            match self.heap.arena.kind(object) {
                Kind::Instance => return self.shape_class(self.shape_of(object)),
                Kind::Class => return self.get(object, META),
                _ => {}
            }
        }
        self.type_row(value).value()
    }

    /// Whether the value is a class.
    pub fn is_class(&self, value: Value) -> bool {
        value.as_table(TABLE_TYPE).is_some() || self.heap.is(value, Kind::Class)
    }

    /// The class, if a program made it.
    #[inline]
    pub fn user_class(&self, class: Value) -> Option<Handle> {
        self.heap.handle(class, Kind::Class)
    }

    /// A copy of a class's name.
    pub fn class_name(&self, class: Value) -> Name {
        match class.as_table(TABLE_TYPE) {
            Some(row) => Name::new(self.types[row as usize].name.as_bytes()),
            None => self.name_of(self.get(class.raw_handle(), NAME)),
        }
    }

    /// A copy of the name of a value's class.
    pub fn type_name(&self, value: Value) -> Name {
        match self.native_sort(value) {
            Some(sort) => Name::new(sort.as_bytes()),
            None => self.class_name(self.type_of(value)),
        }
    }

    /// What CPython calls the type of a builtin method, where it has several for what is one type here.
    fn native_sort(&self, value: Value) -> Option<&'static str> {
        let bound = self.heap.handle(value, Kind::Native);
        let row = bound.map_or(value, |bound| self.get(bound, 0));
        if self.wraps(row) {
            return Some(if bound.is_some() { "method-wrapper" } else { "wrapper_descriptor" });
        }
        if row.as_table(TABLE_SLOT).is_some() {
            return bound.is_none().then_some("method_descriptor");
        }
        if let Some(row) = row.as_table(TABLE_FIELD) {
            let name = self.field(row).name;
            let plain = crate::vm::specials::is_plain_member((row >> 16) as u16, name);
            return Some(if plain { "member_descriptor" } else { "getset_descriptor" });
        }
        let row = row.as_table(TABLE_NATIVE).filter(|_| bound.is_none())?;
        let (owner, index) = ((row >> 16) as usize, (row & 0xFFFF) as usize);
        let method = owner < self.types.len() && index < self.types[owner].methods.len();
        method.then_some("method_descriptor")
    }

    /// As `type_name` without the module that a builtin type's name may have in front: `__name__`.
    pub fn short_type_name(&self, value: Value) -> Name {
        let class = self.type_of(value);
        match class.as_table(TABLE_TYPE) {
            Some(row) => Name::new(self.types[row as usize].names().1.as_bytes()),
            None => self.class_name(class),
        }
    }

    /// Whether `row` is `base` or derives from it.
    pub fn row_derives(&self, this: TypeRow, base: TypeRow) -> bool {
        let mut row = this;
        loop {
            if row == base {
                return true;
            }
            if row == OBJECT {
                return false;
            }
            row = self.row_behind(this, row);
        }
    }

    /// The row behind another in the order of `this`, which is a chain; only `ExceptionGroup` has two bases.
    #[inline]
    pub fn row_behind(&self, this: TypeRow, row: TypeRow) -> TypeRow {
        if row == BASE_EXCEPTION_GROUP && this == EXCEPTION_GROUP {
            EXCEPTION
        } else {
            self.type_at(row).base
        }
    }

    /// Whether the value is an instance of a builtin type or of a class derived from it.
    pub fn is_instance(&self, value: Value, row: TypeRow) -> bool {
        self.row_derives(self.type_row(value), row)
    }

    /// Whether instances of the class have the attributes they were made with, and never others.
    pub fn is_sealed(&self, class: Value) -> bool {
        self.type_at(self.class_row(class)).sealed.is_some()
    }

    /// Whether a program's class has one of the flags.
    pub fn class_flag(&self, class: Handle, flag: u64) -> bool {
        self.get(class, INFO).bits() >> FLAGS & flag != 0
    }

    /// Whether instances of the class have only the attributes that their class gives them: no `__dict__`.
    pub fn has_no_dict(&self, class: Value) -> bool {
        self.user_class(class).is_some_and(|user| self.class_flag(user, NO_DICT)) || self.is_sealed(class)
    }

    /// Whether `class` is `base` or derives from it.
    pub fn derives(&self, class: Value, base: Value) -> bool {
        if class == base {
            return true;
        }
        if let Some(class) = self.user_class(class) {
            let mro = self.get(class, MRO);
            let len = self.heap.tuple_len(mro).unwrap_or(0);
            return (0..len).any(|index| self.heap.item(mro, index) == base);
        }
        match base.as_table(TABLE_TYPE) {
            Some(row) => self.row_derives(self.class_row(class), TypeRow(row as u16)),
            None => false,
        }
    }

    /// The builtin object inside an instance of a program's class derived from a builtin type; any other value as it is.
    #[inline]
    pub fn payload(&self, value: Value) -> Value {
        if let Some(instance) = self.heap.handle(value, Kind::Instance) {
            let class = self.shape_class(self.shape_of(instance));
            if let Some(class) = class.as_object() {
                let row = TypeRow((self.get(class, INFO).bits() >> 24) as u16);
                if row != OBJECT && row.0 < Kind::Record as u16 {
                    return self.slot(instance, 0);
                }
            }
        }
        value
    }

    /// Wraps a fresh builtin object as the payload of an instance when `class` is derived from its type; else it is the result.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn finish_new(&mut self, class: Value, object: Value) -> Answer {
        let Some(user) = self.user_class(class) else { return Ok(object) };
        let info = self.get(user, INFO).bits();
        let shape = self.get(user, SHAPE).raw_handle();
        let instance = self.new_instance(shape, (info >> 8) as usize & 0xFFFF)?;
        self.watch_instance(user, instance)?;
        self.set_slot(instance.raw_handle(), 0, object);
        Ok(instance)
    }

    /// A fresh instance of a program's class, its slots unset.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    #[inline]
    pub fn instantiate(&mut self, class: Handle) -> Answer {
        // Abstract classes have a metaclass of their own.
        if self.get(class, META).as_table(TABLE_TYPE).is_none() {
            self.must_be_concrete(class)?;
        }
        let info = self.get(class, INFO).bits();
        let shape = self.get(class, SHAPE).raw_handle();
        let instance = self.new_instance(shape, (info >> 8) as usize & 0xFFFF)?;
        self.watch_instance(class, instance)?;
        Ok(instance)
    }

    /// An instance of the class has that many slots: the next ones are made with room for as many.
    pub fn see_slots(&mut self, class: Value, slots: usize) {
        if let Some(class) = self.user_class(class) {
            let info = self.get(class, INFO).bits();
            let room = (info >> 8) as usize & 0xFFFF;
            if slots > room && slots < 64 {
                let base = TypeRow((info >> 24) as u16);
                let flags = info >> FLAGS & 7;
                self.set(class, INFO, pack_info(base, slots, info as usize & 0xFF, flags));
            }
        }
    }

    /// What a class or one of its bases has under a name.
    pub fn class_find(&self, class: Value, name: Value) -> Option<Value> {
        self.class_find_after(class, None, name)
    }

    /// As `class_find`, looking only behind the class `after` in the order, as `super()` does.
    pub fn class_find_after(&self, class: Value, after: Option<Value>, name: Value) -> Option<Value> {
        let mut skipping = after;
        if let Some(class) = self.user_class(class) {
            let mro = self.get(class, MRO);
            for index in 0..self.heap.tuple_len(mro)? {
                let base = self.heap.item(mro, index);
                if skipping.is_some() {
                    skipping = skipping.filter(|after| *after != base);
                    continue;
                }
                let found = match self.user_class(base) {
                    Some(base) => self.dict_get_text(self.get(base, DICT).raw_handle(), name),
                    None => self.builtin_own(self.class_row(base), name),
                };
                if found.is_some() {
                    return found;
                }
            }
            return None;
        }
        let mut row = self.class_row(class);
        loop {
            let here = row.value();
            if skipping.is_some() {
                skipping = skipping.filter(|after| *after != here);
            } else if let Some(found) = self.builtin_own(row, name) {
                return Some(found);
            }
            if row == OBJECT {
                return None;
            }
            row = self.type_at(row).base;
        }
    }

    /// What a builtin type itself has under a name.
    pub fn builtin_own(&self, row: TypeRow, name: Value) -> Option<Value> {
        let text = self.heap.text(name)?;
        let this = self.type_at(row);
        let owner = u32::from(row.0) << 16;
        if let Some(index) = native_of(this, text) {
            return Some(Value::table(TABLE_NATIVE, owner | index as u32));
        }
        if let Some(index) = this.fields.iter().position(|field| field.name.as_bytes() == text) {
            return Some(Value::table(TABLE_FIELD, owner | index as u32));
        }
        if !text.starts_with(b"__") {
            return None;
        }
        if text == b"__new__" && this.new.is_some() {
            return Some(self.constructor(row));
        }
        if text == b"__hash__" && this.unhashable {
            return Some(Value::NONE);
        }
        if text == b"__doc__" {
            // A row of its own would be needed to make the text; `type.__doc__` reads it from the table.
            return None;
        }
        let special = Special::find(text)?;
        if self.has_slot(this, special) {
            Some(Value::table(TABLE_SLOT, owner | special as u32))
        } else {
            None
        }
    }

    /// The constructor of a builtin type as a function.
    pub fn constructor(&self, row: TypeRow) -> Value {
        let this = self.type_at(row);
        let index = this.methods.len() + this.class_methods.len();
        Value::table(TABLE_NATIVE, u32::from(row.0) << 16 | index as u32)
    }

    /// Whether that row of the table of natives is a class method: bound to the class, not to the instance.
    pub fn is_class_native(&self, row: u32) -> bool {
        let owner = (row >> 16) as usize;
        owner < self.types.len() && {
            let this = self.types[owner];
            let index = (row & 0xFFFF) as usize;
            index >= this.methods.len() && index < this.methods.len() + this.class_methods.len()
        }
    }

    /// As `class_find` with a name that need not be a string object.
    pub fn class_find_name(&self, class: Value, name: &[u8]) -> Option<Value> {
        let class = self.user_class(class)?;
        let mro = self.get(class, MRO);
        for index in 0..self.heap.tuple_len(mro)? {
            let base = self.heap.item(mro, index);
            let found = match self.user_class(base) {
                Some(base) => {
                    let dict = self.get(base, DICT).raw_handle();
                    self.dict_find_name(dict, name).map(|entry| self.entry_value(dict, entry))
                }
                None => self.builtin_own_name(self.class_row(base), name),
            };
            if found.is_some() {
                return found;
            }
        }
        None
    }

    /// A special method or constructor of a builtin type by name.
    pub(super) fn builtin_own_name(&self, row: TypeRow, name: &[u8]) -> Option<Value> {
        let this = self.type_at(row);
        let owner = u32::from(row.0) << 16;
        if let Some(index) = native_of(this, name) {
            return Some(Value::table(TABLE_NATIVE, owner | index as u32));
        }
        if this.unhashable && name == b"__hash__" {
            return Some(Value::NONE);
        }
        let special = Special::find(name)?;
        if self.has_slot(this, special) {
            Some(Value::table(TABLE_SLOT, owner | special as u32))
        } else {
            None
        }
    }

    /// A class has changed: what was remembered of any class is forgotten, and inline caches are emptied.
    pub fn classes_changed(&mut self) {
        self.set_root(Root::Memo, Value::NONE);
        let mut at = crate::heap::arena::START;
        while at < self.heap.arena.top {
            let object = Handle(at);
            let header = self.heap.arena.header(object);
            match Kind::from_number(header.kind_number()) {
                Kind::Class => self.set(object, SPECIALS, Value::NONE),
                Kind::Code => {
                    for index in crate::vm::frame::CACHES..header.words() {
                        self.set(object, index, Value::UNSET);
                    }
                }
                _ => {}
            }
            at += 1 + header.words() as u32;
        }
    }

    /// `list[int]`; a program's class may have `__class_getitem__`.
    ///
    /// # Errors
    /// `TypeError` if the class has no arguments, and what `__class_getitem__` raises. May run Python code.
    pub fn class_item(&mut self, class: Value, key: Value) -> Answer {
        if let Some(method) = self.class_find_name(class, b"__class_getitem__") {
            let mark = self.kept_mark();
            let key = self.keep(key)?;
            let method = self.bind(method, Value::UNSET, class);
            let key = self.kept(key);
            self.let_go(mark);
            return self.call(method?, &[key]);
        }
        let is_generic = |row: TypeRow| {
            self.type_at(row).class_methods.iter().any(|method| method.name == "__class_getitem__")
        };
        let row = self.class_row(class);
        // Of the types that others derive from, these are no bases of generic ones; `type` stands for itself.
        let of_group = self.row_derives(row, BASE_EXCEPTION_GROUP);
        if !is_generic(row) && !of_group && class != TypeRow(Kind::Class as u16).value() {
            let name = self.class_name(class);
            return Err(self.type_error(format_args!("type '{name}' is not subscriptable")));
        }
        self.make_alias(class, key)
    }

    /// `origin[args]` of what has arguments that only readers of annotations look at; one that is no tuple is the only one.
    ///
    /// # Errors
    /// `Raise::NoRoom`
    pub fn make_alias(&mut self, origin: Value, args: Value) -> Answer {
        let args = if self.heap.tuple_len(args).is_some() { args } else { self.make_tuple(&[args])? };
        self.make(Kind::Alias, &[origin, args, Value::FALSE])
    }

    /// Whose attribute of that name it is: all but a few of `list[int]` are those of `list`.
    pub fn attribute_owner(&self, value: Value, name: Value) -> Value {
        let mut owner = value;
        while let Some(alias) = self.heap.handle(owner, Kind::Alias) {
            if self.heap.text(name).is_some_and(|name| OF_ALIAS.contains(&name)) {
                break;
            }
            owner = self.get(alias, 0);
        }
        owner
    }

    /// Sets or deletes (`UNSET`) an attribute of a program's class.
    ///
    /// # Errors
    /// `Raise::NoRoom`; `AttributeError` when there is nothing to delete.
    pub fn set_class_attr(&mut self, class: Handle, name: Value, value: Value) -> Done {
        // A data descriptor of every object, classes too.
        if self.is_text(name, "__class__")
            && let Some(set) = self
                .type_at(OBJECT)
                .fields
                .iter()
                .find(|field| field.name == "__class__")
                .and_then(|field| field.set)
        {
            return set(self, Value::object(class), value);
        }
        let dict = self.get(class, DICT).raw_handle();
        let old = self.dict_get_text(dict, name);
        if !value.is_set() {
            if ["__doc__", "__module__"].iter().any(|word| self.is_text(name, word)) {
                let (name, class) = (self.name_of(name), self.class_name(Value::object(class)));
                return Err(self.type_error(format_args!(
                    "cannot delete '{name}' attribute of immutable type '{class}'"
                )));
            }
            if !self.dict_remove_text(dict, name)? {
                if self.is_text(name, "__annotations__") {
                    return Err(self.attribute_error(format_args!("__annotations__")));
                }
                return Err(self.no_attribute(Value::object(class), name));
            }
            self.classes_changed();
            return Ok(());
        }
        if self.is_text(name, "__del__") {
            self.class_finalises(class)?;
        }
        self.dict_put_text(dict, name, value)?;
        // Plain data changes its place's content only; caches know the place.
        let special = self.text(name).starts_with(b"__");
        let plain = |vm: &mut Self, value: Value| {
            let kind = vm.heap.kind(value);
            value.is_int()
                || value.is_float()
                || value.is_bool()
                || matches!(kind, Some(Kind::Str | Kind::Tuple | Kind::List | Kind::Dict | Kind::Int))
                || !special && value.is_none()
                || !special && kind == Some(Kind::Instance) && vm.binding(value) == Binding::Plain
        };
        if !old.is_some_and(|old| plain(self, old)) || !plain(self, value) {
            self.classes_changed();
        }
        Ok(())
    }
}

/// The place of a method by name among a type's own, its class methods behind the others.
fn native_of(this: &Type, name: &[u8]) -> Option<usize> {
    // A letter in the middle tells most names apart, those between underscores too.
    let middle = |name: &[u8]| name.get(name.len() / 2).copied();
    let wanted = middle(name);
    this.methods.iter().chain(this.class_methods).position(|native| {
        let own = native.name.as_bytes();
        own.len() == name.len() && middle(own) == wanted && own == name
    })
}

/// The attributes of `list[int]` that are its own.
const OF_ALIAS: [&[u8]; 10] = [
    b"__args__",
    b"__class__",
    b"__copy__",
    b"__deepcopy__",
    b"__mro_entries__",
    b"__origin__",
    b"__parameters__",
    b"__reduce__",
    b"__reduce_ex__",
    b"__unpacked__",
];
