//! Attributes and items as the loop sees them: inline caches, and what fills them.
//!
//! ```text
//! cache of an attribute | who, aux = how:2 number:14 | what |
//!   slot of an instance   its shape, how = SLOT, the slot's number       | unset                                    |
//!   of its class          its shape, how = VALUE                         | the value (a method, a constant)         |
//!   data of its class     its shape, how = DATA, the entry's number      | the block of entries of the class's dict |
//!   a property            its shape, how = GETTER                        | the getter, a function                   |
//!   a tuple's item        its shape, how = GETTER                        | the item's index                         |
//!   of a builtin type     the kind, as an integer                        | the method                               |
//!   of a module           the module, how = DATA, the entry's number     | the block of entries of the module's dict|
//!   of a class itself     the class, how = VALUE or DATA                 | as of an instance's class                |
//! ```
//! An attribute of the class counts only while no instance of that shape has one of the same name itself, which is what the
//! shape says. `Vm::classes_changed` empties all caches when a class gets, loses or replaces a function or a descriptor.

use crate::code::operand::{Reg, Site};
use crate::code::special::SpecialName;
use crate::exec::class_attr;
use crate::exec::memo::{self, Use};
use crate::exec::regs::Window;
use crate::exec::site::{set_cache, site_name};
use crate::heap::header::Header;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::attributes::{Binding, GETTER_INDEX, MODULE_DICT};
use crate::vm::bind::Given;
use crate::vm::call::To;
use crate::vm::class::{DICT, MRO};
use crate::vm::frame::{FRAME, Mode};
use crate::vm::raise::Done;
use crate::vm::shape::{FIRST, OVERFLOW, SHAPE};
use crate::vm::state::Vm;
use crate::vm::table::ENTRIES;

const SLOT: u16 = 0;
pub(super) const VALUE: u16 = 1;
pub(super) const DATA: u16 = 2;
const GETTER: u16 = 3;
const HOW: u32 = 14;
const NUMBER: u16 = (1 << HOW) - 1;

/// An attribute as the cache knows it.
#[inline(always)]
pub fn cached_attr<const ALL: bool>(vm: &Vm, here: &Window, object: Value, site: Site) -> Option<Value> {
    if !object.is_object() {
        return None;
    }
    let handle = object.raw_handle();
    let header = here.header(vm, handle);
    if header.is_short(Kind::Instance) {
        let (aux, what) = of_shape::<ALL>(vm, here, handle, Use::Get, site)?;
        // One after the other, the most frequent first: a jump through a table would cost as much as all of them.
        let value = if aux < VALUE << HOW {
            slot(vm, here, handle, header, usize::from(aux))
        } else if aux < DATA << HOW {
            what
        } else if aux < GETTER << HOW {
            here.word(vm, what.raw_handle(), usize::from(aux & NUMBER) * 3 + 2)
        } else {
            Value::UNSET
        };
        return if value.is_set() { Some(value) } else { None };
    }
    let who = here.cache(vm, site.cache, 0);
    if !who.is_object() || handle != who.raw_handle() {
        return None;
    }
    if header.kind_number() == Kind::Module as u8 {
        return cached_module_attr(vm, here, handle, site, who);
    }
    if header.kind_number() != Kind::Class as u8 {
        return None;
    }
    let what = here.cache(vm, site.cache, 1);
    if who.aux() >> HOW == VALUE {
        return Some(what);
    }
    let value = here.word(vm, what.raw_handle(), usize::from(who.aux() & NUMBER) * 3 + 2);
    if value.is_set() { Some(value) } else { None }
}

/// What the site's cache has for an instance's shape, or (`ALL`) the memo: the number beside `who`, and what. The hot loop asks the
/// cache alone: with more in it, its variables would not all stay in registers.
#[inline(always)]
fn of_shape<const ALL: bool>(
    vm: &Vm,
    here: &Window,
    instance: Handle,
    of: Use,
    site: Site,
) -> Option<(u16, Value)> {
    let (who, shape) = (here.cache(vm, site.cache, 0), here.word(vm, instance, SHAPE));
    // A reference to the shape differs from the one in the instance by the number beside it, and nothing else differs by so little.
    let beside = who.bits().wrapping_sub(shape.bits()).rotate_left(32);
    if beside <= u64::from(u16::MAX) {
        return Some((beside as u16, here.cache(vm, site.cache, 1)));
    }
    if ALL { memo::known(vm, here, shape, of, site).map(|(who, what)| (who.aux(), what)) } else { None }
}

/// Slot `number` of an instance that is not large, whose shape has it.
#[inline(always)]
fn slot(vm: &Vm, here: &Window, instance: Handle, header: Header, number: usize) -> Value {
    let beyond = (FIRST + number).wrapping_sub(header.short_words());
    if beyond > FIRST + number {
        return here.word(vm, instance, FIRST + number);
    }
    here.word(vm, here.word(vm, instance, OVERFLOW).raw_handle(), beyond)
}

#[inline(always)]
fn cached_module_attr(vm: &Vm, here: &Window, module: Handle, site: Site, who: Value) -> Option<Value> {
    let block = here.cache(vm, site.cache, 1);
    let dict = here.word(vm, module, MODULE_DICT).as_object()?;
    if here.word(vm, dict, ENTRIES) != block {
        return None;
    }
    let number = usize::from(who.aux() & NUMBER);
    let value = here.word(vm, block.raw_handle(), number * 3 + 2);
    if value.is_set() { Some(value) } else { None }
}

/// `object.name = value` where the cache knows the slot.
#[inline(always)]
pub fn set_cached_attr<const ALL: bool>(
    vm: &mut Vm,
    here: &mut Window,
    object: Value,
    site: Site,
    value: Value,
) -> bool {
    if !object.is_object() {
        return false;
    }
    let handle = object.raw_handle();
    let header = here.header(vm, handle);
    if !header.is_short(Kind::Instance) {
        return false;
    }
    let Some((aux, next)) = of_shape::<ALL>(vm, here, handle, Use::Set, site) else { return false };
    let at = FIRST + usize::from(aux & NUMBER);
    if at < header.short_words() {
        if next.is_object() {
            // The attribute is new: the instance moves on to the next shape.
            here.set_word(vm, handle, SHAPE, Value::object(next.raw_handle()));
        }
        here.set_word(vm, handle, at, value);
        return true;
    }
    if next.is_object() {
        return false;
    }
    let overflow = here.word(vm, handle, OVERFLOW).raw_handle();
    here.set_word(vm, overflow, at - header.short_words(), value);
    true
}

/// A method as the cache knows it: a function of the class, of the builtin type, or of a module; and its receiver. What an
/// instance's slot or a module holds is called without one.
#[inline(always)]
pub fn cached_method<const ALL: bool>(
    vm: &Vm,
    here: &Window,
    object: Value,
    site: Site,
) -> Option<(Value, Value)> {
    let who = here.cache(vm, site.cache, 0);
    if object.is_object() {
        let handle = object.raw_handle();
        let header = here.header(vm, handle);
        if header.is_short(Kind::Instance) {
            let (aux, what) = of_shape::<ALL>(vm, here, handle, Use::Call, site)?;
            let (method, receiver) = match aux >> HOW {
                SLOT => (slot(vm, here, handle, header, usize::from(aux)), Value::UNSET),
                VALUE => (what, object),
                _ => (Value::UNSET, object),
            };
            return if method.is_set() { Some((method, receiver)) } else { None };
        }
        if who == Value::small(i64::from(header.kind_number())) {
            return Some((here.cache(vm, site.cache, 1), object));
        }
        return cached_attr::<ALL>(vm, here, object, site).map(|found| (found, Value::UNSET));
    }
    let kind = match here.header_of(vm, object) {
        Some(header) => header.kind_number(),
        None if object.is_float() => Kind::Float as u8,
        None if object.is_int() => Kind::Int as u8,
        None => return None,
    };
    if who == Value::small(i64::from(kind)) { Some((here.cache(vm, site.cache, 1), object)) } else { None }
}

pub(super) fn who(handle: Handle, how: u16, number: usize) -> Option<Value> {
    let number = u16::try_from(number).ok().filter(|number| *number <= NUMBER)?;
    Some(Value::object_aux(handle, how << HOW | number))
}

/// The first class in the order of `class` that has the name, if it is a program's, and the entry's number.
pub(super) fn place_in_class(vm: &Vm, class: Handle, name: Value) -> Option<(Handle, usize)> {
    let mro = vm.get(class, MRO);
    for index in 0..vm.heap.tuple_len(mro)? {
        let base = vm.user_class(vm.heap.item(mro, index))?;
        let dict = vm.get(base, DICT).raw_handle();
        if let Some(entry) = vm.dict_find_text(dict, name) {
            return Some((dict, entry));
        }
    }
    None
}

/// `r[a] = object.name`; pushes a frame for a property's getter.
///
/// # Errors
/// `AttributeError`, and what getters raise.
pub fn attr(vm: &mut Vm, a: Reg, object: Value, site: Site) -> Done {
    let name = site_name(vm, site);
    if let Some(instance) = vm.heap.handle(object, Kind::Instance) {
        if let Some(done) = known_attr(vm, a, instance, name, site) {
            return done;
        }
        if let Some(done) = instance_attr(vm, a, instance, name, site)? {
            return Ok(done);
        }
    } else if let Some(value) = cache_of_holder(vm, object, name, site) {
        vm.set_reg(a.0, value);
        return Ok(());
    }
    let value = vm.getattr(object, name)?;
    vm.set_reg(a.0, value);
    Ok(())
}

/// What the site's cache or the memo knows beyond what the loop's fast path has seen.
fn known_attr(vm: &mut Vm, a: Reg, instance: Handle, name: Value, site: Site) -> Option<Done> {
    let object = Value::object(instance);
    let (who, what) = memo::cached(vm, site);
    let known = who.is_object() && who.raw_handle() == vm.shape_of(instance) && who.aux() >> HOW == GETTER;
    let (who, what) = if known { (who, what) } else { memo::recall(vm, Use::Get, object, name, site)? };
    let number = usize::from(who.aux() & NUMBER);
    let value = match who.aux() >> HOW {
        GETTER if what.is_int() => vm.tuple_item(object, what)?,
        GETTER => return Some(get_property(vm, a, what.raw_handle(), object)),
        SLOT => vm.slot(instance, number),
        VALUE => what,
        _ => vm.get(what.raw_handle(), number * 3 + 2),
    };
    if !value.is_set() {
        return None;
    }
    vm.set_reg(a.0, value);
    Some(Ok(()))
}

/// What a module or a class has under a name, remembered.
fn cache_of_holder(vm: &mut Vm, object: Value, name: Value, site: Site) -> Option<Value> {
    match vm.heap.kind(object)? {
        Kind::Module => cache_of_module(vm, object, name, site),
        Kind::Class => class_attr::cache(vm, object, name, site),
        _ => None,
    }
}

/// What a module's dict has under a name, remembered.
fn cache_of_module(vm: &mut Vm, object: Value, name: Value, site: Site) -> Option<Value> {
    let module = vm.heap.handle(object, Kind::Module)?;
    let dict = vm.get(module, MODULE_DICT).as_object()?;
    let entry = vm.dict_find_text(dict, name)?;
    if let Some(who) = who(module, DATA, entry) {
        let block = vm.get(dict, ENTRIES);
        set_cache(vm, site.cache, who, block);
    }
    Some(vm.entry_value(dict, entry))
}

/// The common cases of an instance's attribute; `None` if it is none of them.
fn instance_attr(
    vm: &mut Vm,
    a: Reg,
    instance: Handle,
    name: Value,
    site: Site,
) -> Result<Option<()>, crate::vm::raise::Raise> {
    let object = Value::object(instance);
    let shape = vm.shape_of(instance);
    let class = vm.shape_class(shape);
    let Some(user) = vm.user_class(class) else { return Ok(None) };
    if let Some(value) = sealed_attr(vm, instance, class, name, site)? {
        vm.set_reg(a.0, value);
        return Ok(Some(()));
    }
    if vm.instance_dict(instance).is_some() {
        return Ok(None);
    }
    if vm.special_of(object, SpecialName::GetAttribute).is_some() {
        return Ok(None);
    }
    let found = vm.class_find(class, name);
    let binding = found.map_or(Binding::Plain, |found| vm.binding(found));
    if let Some(found) = found.filter(|_| binding == Binding::Data) {
        if !vm.reads(found) {
            return Ok(None);
        }
        return known_data(vm, a, object, found, name, site);
    }
    if let Some(slot) = vm.shape_find(shape, name) {
        let value = vm.slot(instance, slot);
        if !value.is_set() {
            return Ok(None);
        }
        if let Some(who) = who(shape, SLOT, slot) {
            memo::learn(vm, Use::Get, object, name, site, (who, Value::UNSET));
        }
        vm.set_reg(a.0, value);
        return Ok(Some(()));
    }
    let Some(found) = found.filter(|_| binding == Binding::Plain) else { return Ok(None) };
    if let Some((dict, entry)) = place_in_class(vm, user, name)
        && let Some(who) = who(shape, DATA, entry)
    {
        let block = vm.get(dict, ENTRIES);
        memo::learn(vm, Use::Get, object, name, site, (who, block));
    }
    vm.set_reg(a.0, found);
    Ok(Some(()))
}

/// What a data descriptor of the class gives, if it is a member of `__slots__`, a property or an item of a tuple.
fn known_data(
    vm: &mut Vm,
    a: Reg,
    object: Value,
    found: Value,
    name: Value,
    site: Site,
) -> Result<Option<()>, crate::vm::raise::Raise> {
    let shape = vm.shape_of(object.raw_handle());
    if let Some(member) = vm.heap.handle(found, Kind::Member) {
        let Some((instance, slot)) = vm.member_slot(member, object) else { return Ok(None) };
        let value = vm.slot(instance, slot);
        if !value.is_set() {
            return Ok(None);
        }
        if let Some(who) = who(shape, SLOT, slot) {
            memo::learn(vm, Use::Get, object, name, site, (who, Value::UNSET));
        }
        vm.set_reg(a.0, value);
        return Ok(Some(()));
    }
    // What a getter raises may have to be answered by `__getattr__`.
    if vm.special_of(object, SpecialName::GetAttr).is_some() {
        return Ok(None);
    }
    let who = who(shape, GETTER, 0);
    if let Some(getter) = vm.heap.handle(found, Kind::TupleGetter) {
        let index = vm.get(getter, GETTER_INDEX);
        let Some(item) = vm.tuple_item(object, index) else { return Ok(None) };
        if let Some(who) = who {
            memo::learn(vm, Use::Get, object, name, site, (who, index));
        }
        vm.set_reg(a.0, item);
        return Ok(Some(()));
    }
    let Some(property) = vm.heap.handle(found, Kind::Property) else { return Ok(None) };
    let Some(getter) = vm.heap.handle(vm.get(property, 0), Kind::Function) else { return Ok(None) };
    if let Some(who) = who {
        memo::learn(vm, Use::Get, object, name, site, (who, Value::object(getter)));
    }
    get_property(vm, a, getter, object).map(Some)
}

/// An attribute that a sealed class's instances have: in its slot, or made by the type when it is first read. Nothing in the
/// class goes before it.
fn sealed_attr(
    vm: &mut Vm,
    instance: Handle,
    class: Value,
    name: Value,
    site: Site,
) -> Result<Option<Value>, crate::vm::raise::Raise> {
    let Some(read) = vm.type_at(vm.class_row(class)).sealed else { return Ok(None) };
    let shape = vm.shape_of(instance);
    let who_knows = Some(memo::cached(vm, site).0).filter(|who| who.is_object());
    let slot = match who_knows.filter(|who| who.raw_handle() == shape && who.aux() >> HOW == SLOT) {
        Some(who) => usize::from(who.aux() & NUMBER),
        None => {
            let Some(slot) = vm.shape_find(shape, name) else { return Ok(None) };
            if let Some(who) = who(shape, SLOT, slot) {
                set_cache(vm, site.cache, who, Value::UNSET);
            }
            slot
        }
    };
    let value = vm.slot(instance, slot);
    if value.is_set() { Ok(Some(value)) } else { read(vm, instance, slot).map(Some) }
}

fn get_property(vm: &mut Vm, a: Reg, getter: Handle, object: Value) -> Done {
    let start = vm.now.top + FRAME;
    vm.stack_until(vm.now.top, start + 2)?;
    vm.set_register(start, object);
    let given = Given { start, count: 1, names: Value::UNSET };
    vm.enter_function(getter, given, To { dest: a.0, mode: Mode::Plain })
}

/// `object.name = value` when the cache does not apply.
///
/// # Errors
/// What assignment raises.
pub fn set_attr(vm: &mut Vm, object: Value, site: Site, value: Value) -> Done {
    let name = site_name(vm, site);
    let Some(instance) = vm.heap.handle(object, Kind::Instance) else {
        return vm.setattr(object, name, value);
    };
    let shape = vm.shape_of(instance);
    let class = vm.shape_class(shape);
    if vm.user_class(class).is_none() || vm.special_of(object, SpecialName::SetAttr).is_some() {
        return vm.setattr(object, name, value);
    }
    let found = vm.class_find(class, name);
    if let Some(member) = found.and_then(|found| vm.heap.handle(found, Kind::Member))
        && let Some((instance, slot)) = vm.member_slot(member, object)
    {
        vm.set_slot(instance, slot, value);
        if let Some(who) = who(shape, SLOT, slot) {
            memo::learn_shape(vm, Use::Set, shape, name, site, (who, Value::UNSET));
        }
        return Ok(());
    }
    let by_class = found.is_some_and(|found| vm.binding(found) == Binding::Data || vm.has_no_dict(class));
    if vm.instance_dict(instance).is_some() || by_class {
        return vm.setattr(object, name, value);
    }
    let before = vm.shape_find(shape, name);
    vm.put_slot(instance, name, value)?;
    let now = vm.shape_of(instance);
    let slot = before.unwrap_or_else(|| vm.shape_slots(now) - 1);
    if let Some(who) = who(shape, SLOT, slot) {
        let next = if before.is_some() { Value::UNSET } else { Value::object(now) };
        memo::learn_shape(vm, Use::Set, shape, name, site, (who, next));
    }
    vm.see_slots(class, slot + 1);
    Ok(())
}

/// `del object.name`
///
/// # Errors
/// `AttributeError`, and what deletion raises.
pub fn del_attr(vm: &mut Vm, object: Value, site: Site) -> Done {
    let name = site_name(vm, site);
    vm.setattr(object, name, Value::UNSET)
}

/// What `GetMethod` does when the cache does not apply.
///
/// # Errors
/// `AttributeError`, and what getters raise.
pub fn method(vm: &mut Vm, a: Reg, object: Value, site: Site) -> Done {
    let name = site_name(vm, site);
    if let Some(value) = cache_of_holder(vm, object, name, site) {
        vm.set_reg(a.0, value);
        vm.set_reg(a.0 + 3, Value::UNSET);
        return Ok(());
    }
    if let Some((who, what)) = memo::recall(vm, Use::Call, object, name, site)
        && (who.is_int() || who.aux() >> HOW == VALUE)
    {
        vm.set_reg(a.0, what);
        vm.set_reg(a.0 + 3, object);
        return Ok(());
    }
    if let Some(found) = super_method(vm, object, name) {
        let receiver = vm.get(object.raw_handle(), 1);
        vm.set_reg(a.0, found);
        vm.set_reg(a.0 + 3, receiver);
        return Ok(());
    }
    let class = vm.type_of(object);
    let instance = vm.heap.handle(object, Kind::Instance);
    let own_rules = vm.is_class(object)
        || instance.is_some_and(|instance| vm.instance_dict(instance).is_some())
        || matches!(vm.heap.kind(object), Some(Kind::Module | Kind::Alias))
        || vm.special_of(object, SpecialName::GetAttribute).is_some();
    if let Some(instance) = instance.filter(|_| !own_rules)
        && held_method(vm, a, instance, name, site)
    {
        return Ok(());
    }
    let hidden = instance.is_some_and(|instance| vm.shape_find(vm.shape_of(instance), name).is_some())
        || instance.is_none() && vm.type_at(vm.type_row(object)).getattr.is_some();
    if !own_rules
        && !hidden
        && let Some(found) = vm.class_find(class, name)
        && vm.binding(found) == Binding::Method
    {
        if let Some(instance) = instance {
            let shape = vm.shape_of(instance);
            if vm.user_class(class).is_some()
                && let Some(who) = who(shape, VALUE, 0)
            {
                memo::learn(vm, Use::Call, object, name, site, (who, found));
            }
        } else {
            let kind = Value::small(i64::from(vm.type_row(object).0));
            memo::learn(vm, Use::Call, object, name, site, (kind, found));
        }
        vm.set_reg(a.0, found);
        vm.set_reg(a.0 + 3, object);
        return Ok(());
    }
    let value = vm.getattr(object, name)?;
    vm.set_reg(a.0, value);
    vm.set_reg(a.0 + 3, Value::UNSET);
    Ok(())
}

/// What is called stands in a slot of the instance itself. `false`: it does not, or the class has a say in it; nothing was done.
fn held_method(vm: &mut Vm, a: Reg, instance: Handle, name: Value, site: Site) -> bool {
    let shape = vm.shape_of(instance);
    let class = vm.shape_class(shape);
    let Some(slot) = vm.shape_find(shape, name) else { return false };
    let found = vm.class_find(class, name);
    let value = vm.slot(instance, slot);
    let by_class = vm.is_sealed(class) || found.is_some_and(|found| vm.binding(found) == Binding::Data);
    if by_class || !value.is_set() {
        return false;
    }
    if let Some(who) = who(shape, SLOT, slot) {
        memo::learn(vm, Use::Call, Value::object(instance), name, site, (who, Value::UNSET));
    }
    vm.set_reg(a.0, value);
    vm.set_reg(a.0 + 3, Value::UNSET);
    true
}

/// The function that `super().name` is of an instance: no bound method is made for a call.
fn super_method(vm: &mut Vm, object: Value, name: Value) -> Option<Value> {
    let this = vm.heap.handle(object, Kind::Super)?;
    let [class, object, of] = [0, 1, 2].map(|word| vm.get(this, word));
    if of.is_none() || object == of {
        return None;
    }
    if let Some(found) = memo::recall_super(vm, of, class, name) {
        return Some(found);
    }
    let found = vm.class_find_after(of, Some(class), name)?;
    vm.heap.handle(found, Kind::Function)?;
    memo::learn_super(vm, of, name, (class, found));
    Some(found)
}
