//! Attributes: Python's rules for `x.name`, its assignment and its deletion.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Form, Handle, TABLE_NATIVE, Value};
use crate::vm::class::{TABLE_FIELD, TABLE_SLOT};
use crate::vm::desc::{Field, TypeRow};
use crate::vm::exceptions::{ATTRIBUTE_ERROR, OBJECT};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::specials::is_plain_member;
use crate::vm::state::{MODULE_OWNERS, Vm};

/// Words of a module: its name, its dict, its row among the builtin modules or `None`.
pub const MODULE_NAME: usize = 0;
/// The dict of what a program has put there; `None` if nothing.
pub const MODULE_DICT: usize = 1;
/// The row among the builtin modules, or `None`.
pub const MODULE_ROW: usize = 2;

/// Words of a property behind getter, setter, deleter: its docstring.
pub const PROPERTY_DOC: usize = 3;
/// The name it has in its class.
pub const PROPERTY_NAME: usize = 4;

/// Words of a tuple getter: which item it gives.
pub const GETTER_INDEX: usize = 0;
/// Its docstring.
pub const GETTER_DOC: usize = 1;

/// Words of a member of `__slots__`: the class that it is of.
pub const MEMBER_CLASS: usize = 0;
/// Its name.
pub const MEMBER_NAME: usize = 1;
/// The slot of the class's instances.
pub const MEMBER_SLOT: usize = 2;

/// How something that stands in a class behaves when it is read through an instance.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Binding {
    /// As it is.
    Plain,
    /// A function: becomes a method.
    Method,
    /// Goes before the instance's own attributes.
    Data,
    /// Computes something, but the instance's own attributes go before it.
    Computed,
}

impl Vm<'_> {
    /// The name of an attribute that a program has computed.
    ///
    /// # Errors
    /// `TypeError` if it is no string.
    pub fn attribute_name(&mut self, name: Value) -> Answer {
        let inner = self.payload(name);
        if self.is_str(inner) {
            return Ok(inner);
        }
        let class = self.type_name(name);
        Err(self.type_error(format_args!("attribute name must be string, not '{class}'")))
    }

    /// How a value behaves as a class attribute.
    pub fn binding(&mut self, value: Value) -> Binding {
        match value.form() {
            Form::Table(TABLE_NATIVE, row) => {
                let owner = (row >> 16) as usize;
                if owner >= MODULE_OWNERS {
                    Binding::Plain
                } else if self.is_class_native(row) {
                    Binding::Computed
                } else if self.native(row).name == "__new__"
                    || value == self.constructor(TypeRow(owner as u16))
                {
                    Binding::Plain
                } else {
                    Binding::Method
                }
            }
            Form::Table(TABLE_SLOT, _) => Binding::Method,
            Form::Table(TABLE_FIELD, _) => Binding::Data,
            Form::Object(object) => match self.heap.arena.kind(object) {
                Kind::Function => Binding::Method,
                Kind::Property | Kind::TupleGetter | Kind::Member => Binding::Data,
                Kind::StaticMethod | Kind::ClassMethod | Kind::Super => Binding::Computed,
                Kind::Instance => {
                    let property = self.payload(value);
                    if self.heap.is(property, Kind::Property) {
                        return Binding::Data;
                    }
                    if self.special_of(value, Special::Set).is_some()
                        || self.special_of(value, Special::Delete).is_some()
                    {
                        Binding::Data
                    } else {
                        let own = self.special_of(value, Special::Get).is_some();
                        match self.wrapper(value) {
                            Some(Kind::Property) => Binding::Data,
                            Some(_) => Binding::Computed,
                            None if own => Binding::Computed,
                            None => Binding::Plain,
                        }
                    }
                }
                _ => Binding::Plain,
            },
            _ => Binding::Plain,
        }
    }

    /// A computed attribute of a builtin type.
    pub fn field(&self, row: u32) -> &'static Field {
        &self.types[(row >> 16) as usize].fields[(row & 0xFFFF) as usize]
    }

    /// What a class attribute gives when it is read through `instance` (`UNSET`: through the class itself).
    ///
    /// # Errors
    /// What a getter raises. May run Python code.
    pub fn bind(&mut self, found: Value, instance: Value, class: Value) -> Answer {
        match found.form() {
            Form::Table(TABLE_NATIVE, _) => match self.binding(found) {
                Binding::Computed => self.make(Kind::Native, &[found, class]),
                Binding::Method if instance.is_set() => self.make(Kind::Native, &[found, instance]),
                _ => Ok(found),
            },
            Form::Table(TABLE_SLOT, _) if instance.is_set() => self.make(Kind::Native, &[found, instance]),
            Form::Table(TABLE_FIELD, row) if instance.is_set() => {
                let of_object = row >> 16 == u32::from(OBJECT.0);
                let this = if of_object { instance } else { self.payload(instance) };
                (self.field(row).get)(self, this)
            }
            Form::Object(object) => match self.heap.arena.kind(object) {
                Kind::Function if instance.is_set() => self.make(Kind::Method, &[found, instance]),
                Kind::StaticMethod => Ok(self.get(object, 0)),
                Kind::ClassMethod => {
                    let function = self.get(object, 0);
                    self.make(Kind::Method, &[function, class])
                }
                Kind::Property if instance.is_set() => {
                    let getter = self.get(object, 0);
                    if getter.is_none() {
                        return Err(self.property_lacks(object, instance, "getter"));
                    }
                    self.call(getter, &[instance])
                }
                Kind::TupleGetter if instance.is_set() => self.get_tuple_item(object, instance),
                Kind::Member if instance.is_set() => self.get_member(object, instance),
                Kind::Super => match self.type_at(TypeRow(Kind::Super as u16)).get {
                    Some(get) => get(self, found, instance, class),
                    None => Ok(found),
                },
                Kind::Instance => match self.special_of(found, Special::Get) {
                    Some(get) => {
                        let instance = if instance.is_set() { instance } else { Value::NONE };
                        self.call(get, &[found, instance, class])
                    }
                    None if self.wrapper(found) == Some(Kind::Property) && !instance.is_set() => Ok(found),
                    None if self.wrapper(found).is_some() => {
                        let inner = self.payload(found);
                        self.bind(inner, instance, class)
                    }
                    None => Ok(found),
                },
                _ => Ok(found),
            },
            _ => Ok(found),
        }
    }

    /// Whether something that goes before an instance's own attributes has a say in reading, too: not with `__set__` alone.
    pub fn reads(&mut self, found: Value) -> bool {
        !self.heap.is(found, Kind::Instance)
            || self.special_of(found, Special::Get).is_some()
            || self.wrapper(found).is_some()
    }

    /// Which of the builtin descriptors an instance of a program's class derives from.
    fn wrapper(&self, value: Value) -> Option<Kind> {
        let kind = self.heap.kind(self.payload(value))?;
        [Kind::Property, Kind::StaticMethod, Kind::ClassMethod].contains(&kind).then_some(kind)
    }

    /// Sets or deletes (the value is `UNSET`) by a property.
    ///
    /// # Errors
    /// `AttributeError` if it has no function for that, and what the function raises. May run Python code.
    pub fn set_property(&mut self, property: Handle, value: Value, new: Value) -> Done {
        let (word, what) = if new.is_set() { (1, "setter") } else { (2, "deleter") };
        let function = self.get(property, word);
        if function.is_none() {
            return Err(self.property_lacks(property, value, what));
        }
        let args = [value, new];
        self.call(function, if new.is_set() { &args } else { &args[..1] }).map(|_| ())
    }

    fn property_lacks(&mut self, property: Handle, of: Value, what: &str) -> Raise {
        let (class, name) = (self.type_name(of), self.get(property, PROPERTY_NAME));
        if name.is_none() {
            return self.attribute_error(format_args!("property of '{class}' object has no {what}"));
        }
        let name = self.name_of(name);
        self.attribute_error(format_args!("property '{name}' of '{class}' object has no {what}"))
    }

    /// Item `index` of a tuple, or of an instance of a class derived from `tuple`, if it has so many.
    pub fn tuple_item(&self, value: Value, index: Value) -> Option<Value> {
        let tuple = self.payload(value);
        let index = index.as_int().and_then(|index| usize::try_from(index).ok())?;
        if index < self.heap.tuple_len(tuple)? { Some(self.heap.item(tuple, index)) } else { None }
    }

    /// The item that a tuple getter gives of a value.
    ///
    /// # Errors
    /// `TypeError` if it is no tuple, `IndexError` if it is too short.
    pub fn get_tuple_item(&mut self, getter: Handle, value: Value) -> Answer {
        let index = self.get(getter, GETTER_INDEX);
        if let Some(item) = self.tuple_item(value, index) {
            return Ok(item);
        }
        if self.heap.tuple_len(self.payload(value)).is_some() {
            return Err(self.index_error(format_args!("tuple index out of range")));
        }
        let (index, name) = (self.small_int(index).unwrap_or(0), self.type_name(value));
        Err(self.type_error(format_args!(
            "descriptor for index '{index}' for tuple subclasses doesn't apply to '{name}' object"
        )))
    }

    /// The instance and the slot that a member of `__slots__` is for, if the value is an instance of its class.
    pub fn member_slot(&self, member: Handle, value: Value) -> Option<(Handle, usize)> {
        let instance = self.heap.handle(value, Kind::Instance)?;
        let shape = self.shape_of(instance);
        let slot = self.get(member, MEMBER_SLOT).as_int().and_then(|slot| usize::try_from(slot).ok())?;
        let fits = self.derives(self.shape_class(shape), self.get(member, MEMBER_CLASS));
        (fits && slot < self.shape_slots(shape)).then_some((instance, slot))
    }

    /// As `member_slot`.
    ///
    /// # Errors
    /// `TypeError` if the value is no instance of the class.
    fn place_of_member(&mut self, member: Handle, value: Value) -> Result<(Handle, usize), Raise> {
        if let Some(place) = self.member_slot(member, value) {
            return Ok(place);
        }
        let [class, name] = [MEMBER_CLASS, MEMBER_NAME].map(|word| self.get(member, word));
        let (class, name, of) = (self.class_name(class), self.name_of(name), self.type_name(value));
        Err(self.type_error(format_args!(
            "descriptor '{name}' for '{class}' objects doesn't apply to a '{of}' object"
        )))
    }

    /// What an instance holds under a name of `__slots__`.
    fn get_member(&mut self, member: Handle, value: Value) -> Answer {
        let (instance, slot) = self.place_of_member(member, value)?;
        match self.slot(instance, slot) {
            Value::UNSET => {
                let name = self.get(member, MEMBER_NAME);
                Err(self.no_attribute(value, name))
            }
            found => Ok(found),
        }
    }

    /// Sets or deletes (the value is `UNSET`) what an instance holds under a name of `__slots__`.
    ///
    /// # Errors
    /// `TypeError` if the value is no instance of the class, `AttributeError` if there is nothing to delete.
    pub fn set_member(&mut self, member: Handle, value: Value, new: Value) -> Done {
        let (instance, slot) = self.place_of_member(member, value)?;
        if !new.is_set() && !self.slot(instance, slot).is_set() {
            let name = self.name_of(self.get(member, MEMBER_NAME));
            return Err(self.attribute_error(format_args!("{name}")));
        }
        self.set_slot(instance, slot, new);
        self.committed = true;
        Ok(())
    }

    /// What setting (or deleting: the value is `UNSET`) an item by a tuple getter raises.
    pub fn getter_refuses(&mut self, new: Value) -> Raise {
        let what = if new.is_set() { "set" } else { "delete" };
        self.attribute_error(format_args!("can't {what} attribute"))
    }

    /// `value.name`.
    ///
    /// # Errors
    /// `AttributeError`, and what getters raise. May run Python code.
    pub fn getattr(&mut self, value: Value, name: Value) -> Answer {
        let mark = self.kept_mark();
        let (value, name) = (self.keep(value)?, self.keep(name)?);
        let found = self.find_attr(self.kept(value), self.kept(name));
        let (value, name) = (self.kept(value), self.kept(name));
        self.let_go(mark);
        match found {
            Ok(Some(found)) => Ok(found),
            Err(raise) => Err(self.place_attribute_error(raise, value, name)),
            Ok(None) => {
                // A method's attributes are its function's.
                let method = self.heap.handle(value, Kind::Method);
                let value = method.map_or(value, |method| self.get(method, 0));
                Err(self.no_attribute(value, name))
            }
        }
    }

    /// `value.name`, `None` if there is no such attribute.
    ///
    /// # Errors
    /// What getters raise, except for an `AttributeError` of `__getattribute__` or `__getattr__`. May run Python code.
    pub fn find_attr(&mut self, value: Value, name: Value) -> Result<Option<Value>, Raise> {
        if let Some(hook) = self.special_of(value, Special::GetAttribute) {
            let mark = self.kept_mark();
            let (kept, kept_name) = (self.keep(value)?, self.keep(name)?);
            let answer = self.call(hook, &[value, name]);
            let (value, name) = (self.kept(kept), self.kept(kept_name));
            self.let_go(mark);
            return match answer {
                Ok(found) => Ok(Some(found)),
                Err(raise) if self.special_of(value, Special::GetAttr).is_none() => Err(raise),
                Err(raise) if self.caught(raise, ATTRIBUTE_ERROR) => self.missing_attr(value, name),
                Err(raise) => Err(raise),
            };
        }
        if self.special_of(value, Special::GetAttr).is_none() {
            return self.generic_attr(value, name);
        }
        let mark = self.kept_mark();
        let (kept, kept_name) = (self.keep(value)?, self.keep(name)?);
        let answer = self.generic_attr(value, name);
        let (value, name) = (self.kept(kept), self.kept(kept_name));
        self.let_go(mark);
        match answer {
            Ok(None) => self.missing_attr(value, name),
            Err(raise) if self.caught(raise, ATTRIBUTE_ERROR) => self.missing_attr(value, name),
            answer => answer,
        }
    }

    /// What `__getattr__` gives for an attribute that is not there.
    fn missing_attr(&mut self, value: Value, name: Value) -> Result<Option<Value>, Raise> {
        match self.special_of(value, Special::GetAttr) {
            Some(hook) => self.call(hook, &[value, name]).map(Some),
            None => Ok(None),
        }
    }

    /// An attribute by the rules of `object.__getattribute__`, `type`'s or a module's.
    ///
    /// # Errors
    /// What getters raise. May run Python code.
    pub fn generic_attr(&mut self, value: Value, name: Value) -> Result<Option<Value>, Raise> {
        if self.is_class(value) {
            return self.class_attr(value, name);
        }
        let owner = self.attribute_owner(value, name);
        if owner != value {
            return self.getattr(owner, name).map(Some);
        }
        if let Some(module) = self.heap.handle(value, Kind::Module)
            && let Some(found) = self.module_attr(module, name)?
        {
            return Ok(Some(found));
        }
        let class = self.type_of(value);
        let found = self.class_find(class, name);
        let binding = found.map_or(Binding::Plain, |found| self.binding(found));
        if let Some(found) = found
            && binding == Binding::Data
            && self.reads(found)
        {
            return self.bind(found, value, class).map(Some);
        }
        if let Some(own) = self.own_attr(value, name)? {
            return Ok(Some(own));
        }
        match found {
            Some(found) if binding == Binding::Plain => Ok(Some(found)),
            Some(found) => self.bind(found, value, class).map(Some),
            None => Ok(None),
        }
    }

    /// An attribute that the object itself carries.
    ///
    /// # Errors
    /// `Raise::NoRoom`; of a `super` also what getters raise.
    pub fn own_attr(&mut self, value: Value, name: Value) -> Result<Option<Value>, Raise> {
        if let Some(instance) = self.heap.handle(value, Kind::Instance) {
            if let Some(dict) = self.instance_dict(instance)
                && let Some(found) = self.dict_get_text(dict, name)
            {
                return Ok(Some(found));
            }
            let slot = self.shape_find(self.shape_of(instance), name);
            let own = slot.map(|slot| self.slot(instance, slot)).filter(|value| value.is_set());
            if own.is_some() {
                return Ok(own);
            }
            if slot.is_none() && self.type_row(value).is_exception() {
                return Ok(self.derived_attr(instance, name));
            }
        }
        match self.type_at(self.type_row(value)).getattr {
            Some(getattr) => getattr(self, self.payload(value), name),
            None => Ok(None),
        }
    }

    /// An attribute of a class: its own and its bases', then its metaclass's.
    fn class_attr(&mut self, class: Value, name: Value) -> Result<Option<Value>, Raise> {
        let meta = self.type_of(class);
        let in_meta = self.class_find(meta, name);
        if let Some(found) = in_meta
            && self.binding(found) == Binding::Data
            && self.reads(found)
        {
            return self.bind(found, class, meta).map(Some);
        }
        if let Some(found) = self.class_find(class, name) {
            return self.bind(found, Value::UNSET, class).map(Some);
        }
        match in_meta {
            Some(found) => self.bind(found, class, meta).map(Some),
            None => Ok(None),
        }
    }

    /// What a module holds.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn module_attr(&mut self, module: Handle, name: Value) -> Result<Option<Value>, Raise> {
        if let Some(dict) = self.get(module, MODULE_DICT).as_object()
            && let Some(found) = self.dict_get_text(dict, name)
        {
            return Ok(Some(found));
        }
        let Some(row) = self.get(module, MODULE_ROW).as_int() else { return Ok(None) };
        let text = self.heap.text(name).unwrap_or(b"");
        let mut numbers = 0..self.module_len(row as usize);
        let found = numbers.find(|index| self.module_item_name(row as usize, *index).as_bytes() == text);
        let Some(index) = found else { return Ok(None) };
        let value = self.module_item(row as usize, index)?;
        // What is made is made once: it may be a class, or a list that the program changes. And what was used once is found
        // more quickly from then on.
        let dict = self.module_dict(module)?;
        self.dict_put_text(dict, name, value)?;
        self.committed = false;
        Ok(Some(value))
    }

    /// The dict of what a program, or the machine, has put into a module.
    pub(super) fn module_dict(&mut self, module: Handle) -> Result<Handle, Raise> {
        match self.get(module, MODULE_DICT).as_object() {
            Some(dict) => Ok(dict),
            None => {
                let dict = self.new_dict(4)?;
                self.make_namespace(dict.raw_handle());
                self.set(module, MODULE_DICT, dict);
                Ok(dict.raw_handle())
            }
        }
    }

    /// `value.name = new`, or `del value.name` for `UNSET`.
    ///
    /// # Errors
    /// `AttributeError`, `TypeError`, and what setters raise. May run Python code.
    pub fn setattr(&mut self, value: Value, name: Value, new: Value) -> Done {
        let hook = if new.is_set() { Special::SetAttr } else { Special::DelAttr };
        if let Some(hook) = self.special_of(value, hook) {
            let args = [value, name, new];
            self.call(hook, if new.is_set() { &args } else { &args[..2] })?;
            return Ok(());
        }
        self.generic_setattr(value, name, new)
    }

    /// `setattr` by the rules of `object`, `type` or modules.
    ///
    /// # Errors
    /// As `setattr`.
    pub fn generic_setattr(&mut self, value: Value, name: Value, new: Value) -> Done {
        if let Some(class) = self.user_class(value) {
            // What the metaclass says of it goes first: its properties, and what every class has.
            let meta = self.type_of(value);
            if let Some(found) = self.class_find(meta, name).filter(|found| !self.is_plain_of_class(*found))
                && self.binding(found) == Binding::Data
            {
                self.classes_changed();
                return self.set_descriptor(found, value, name, new);
            }
            return self.set_class_attr(class, name, new);
        }
        if self.is_class(value) {
            let (class, name) = (self.class_name(value), self.name_of(name));
            return Err(
                self.type_error(format_args!("cannot set '{name}' attribute of immutable type '{class}'"))
            );
        }
        let class = self.type_of(value);
        let found = self.class_find(class, name);
        if let Some(found) = found
            && self.binding(found) == Binding::Data
        {
            return self.set_descriptor(found, value, name, new);
        }
        if let Some(instance) = self.heap.handle(value, Kind::Instance)
            && class != OBJECT.value()
            && !(found.is_some() && self.has_no_dict(class))
        {
            if new.is_set() {
                return self.put_slot(instance, name, new);
            }
            if self.is_sealed(class) {
                return Err(self.not_deletable(value, name));
            }
            if self.remove_slot(instance, name)? {
                return Ok(());
            }
            return Err(self.no_attribute(value, name));
        }
        if let Some(module) = self.heap.handle(value, Kind::Module) {
            return self.set_module_attr(module, name, new);
        }
        if let Some(setattr) = self.type_at(self.type_row(value)).setattr
            && setattr(self, value, name, new)?
        {
            return Ok(());
        }
        Err(if found.is_some() { self.read_only(value, name) } else { self.no_attribute(value, name) })
    }

    fn read_only(&mut self, value: Value, name: Value) -> Raise {
        let (class, name) = (self.type_name(value), self.name_of(name));
        self.attribute_error(format_args!("'{class}' object attribute '{name}' is read-only"))
    }

    /// Whether a class attribute of a class is one that stands among the class's own names.
    fn is_plain_of_class(&self, found: Value) -> bool {
        found.as_table(TABLE_FIELD).is_some_and(|row| {
            row >> 16 == u32::from(OBJECT.0)
                || matches!(self.field(row).name, "__annotations__" | "__doc__" | "__module__")
        })
    }

    fn set_descriptor(&mut self, found: Value, value: Value, name: Value, new: Value) -> Done {
        if let Some(row) = found.as_table(TABLE_FIELD) {
            let of_object = row >> 16 == u32::from(OBJECT.0);
            let this = if of_object { value } else { self.payload(value) };
            return match self.field(row).set {
                Some(set) => set(self, this, new),
                None if of_object => Err(self.read_only(value, name)),
                None if is_plain_member((row >> 16) as u16, self.field(row).name) => {
                    Err(self.attribute_error(format_args!("readonly attribute")))
                }
                None => {
                    let (class, name) = (self.type_at(TypeRow((row >> 16) as u16)).name, self.name_of(name));
                    Err(self.attribute_error(format_args!(
                        "attribute '{name}' of '{class}' objects is not writable"
                    )))
                }
            };
        }
        if let Some(property) = self.heap.handle(found, Kind::Property) {
            return self.set_property(property, value, new);
        }
        if self.heap.is(found, Kind::TupleGetter) {
            return Err(self.getter_refuses(new));
        }
        if let Some(member) = self.heap.handle(found, Kind::Member) {
            return self.set_member(member, value, new);
        }
        let hook = if new.is_set() { Special::Set } else { Special::Delete };
        match self.special_of(found, hook) {
            Some(hook) => {
                let args = [found, value, new];
                self.call(hook, if new.is_set() { &args } else { &args[..2] })?;
                Ok(())
            }
            None if self.wrapper(found) == Some(Kind::Property) => {
                self.set_property(self.payload(found).raw_handle(), value, new)
            }
            None => {
                let word = if new.is_set() { "__set__" } else { "__delete__" };
                Err(self.attribute_error(format_args!("{word}")))
            }
        }
    }
}
