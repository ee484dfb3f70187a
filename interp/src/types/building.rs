//! Making classes: the `class` statement, `type(name, bases, dict)`, the method resolution order.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::{list, slots};
use crate::vm::args::Args;
use crate::vm::class::{MRO, NO_DICT, WORDS, pack_info};
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::{HIDDEN, MEMORY_ERROR, OBJECT};
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Root, Vm};

/// `__build_class__(body, name, *bases, metaclass=None, **kwargs)`
///
/// # Errors
/// What the body, the metaclass and hooks raise.
pub fn build_class(vm: &mut Vm, args: Args) -> Answer {
    let bases = vm.tuple_of_registers(args.start + 2, args.len() as u32 - 2)?;
    let written = vm.keep(bases)?;
    let bases = replace_bases(vm, written)?;
    let bases = vm.keep(bases)?;
    let mut metaclass = args.key(vm, 0);
    if !metaclass.is_set() {
        // What the first base is made by makes the class too, even if that makes no classes.
        metaclass = match vm.kept(bases) {
            bases if vm.heap.tuple_len(bases) == Some(0) => TypeRow(Kind::Class as u16).value(),
            bases => vm.type_of(vm.heap.item(bases, 0)),
        };
    }
    let metaclass = winner(vm, metaclass, vm.kept(bases))?;
    let metaclass = vm.keep(metaclass)?;
    let name = args.get(vm, 1);
    let is_type = vm.kept(metaclass) == TypeRow(Kind::Class as u16).value();
    let namespace =
        if is_type { vm.new_dict(8)? } else { prepare(vm, metaclass, name, bases, args.key(vm, 1))? };
    let namespace = vm.keep(namespace)?;
    let (body, space) = (args.get(vm, 0), vm.kept(namespace));
    let cell = vm.call(body, &[space])?;
    let cell = vm.keep(cell)?;
    if vm.kept(bases) != vm.kept(written) {
        let word = vm.make_str(b"__orig_bases__")?;
        let (space, written) = (vm.kept(namespace), vm.kept(written));
        vm.setitem(space, word, written)?;
    }
    let (name, keywords) = (args.get(vm, 1), args.key(vm, 1));
    let class = if is_type {
        let dict = vm.kept(namespace);
        make_class(vm, vm.kept(metaclass), name, vm.kept(bases), dict, keywords)?
    } else {
        vm.call_spread(vm.kept(metaclass), &[name, vm.kept(bases), vm.kept(namespace)], keywords)?
    };
    // The body returns the cell of `__class__`, if any of its functions wants it.
    if let Some(cell) = vm.heap.handle(vm.kept(cell), Kind::Cell).filter(|_| vm.is_class(class)) {
        vm.set(cell, 0, class);
    }
    Ok(class)
}

fn prepare(vm: &mut Vm, metaclass: Kept, name: Value, bases: Kept, keywords: Value) -> Answer {
    let (name, keywords) = (vm.keep(name)?, vm.keep(keywords)?);
    let word = vm.make_str(b"__prepare__")?;
    let class = vm.kept(metaclass);
    match vm.find_attr(class, word)? {
        Some(prepare) => {
            let made = vm.call_spread(prepare, &[vm.kept(name), vm.kept(bases)], vm.kept(keywords))?;
            let getitem = vm.type_at(vm.type_row(made)).getitem.is_some();
            if !getitem && vm.special_of(made, Special::GetItem).is_none() {
                let class = vm.kept(metaclass);
                let (of, name) = (vm.type_name(made), vm.class_name(class));
                return Err(if vm.is_class(class) {
                    vm.type_error(format_args!("{name}.__prepare__() must return a mapping, not {of}"))
                } else {
                    vm.type_error(format_args!("<metaclass>.__prepare__() must return a mapping, not {of}"))
                });
            }
            Ok(made)
        }
        None => vm.new_dict(8),
    }
}

/// The classes that a base which is none stands for; `None` for a class.
fn entries_of(vm: &mut Vm, written: Kept, index: usize) -> Result<Option<Value>, Raise> {
    let word = vm.make_str(b"__mro_entries__")?;
    let base = vm.heap.item(vm.kept(written), index);
    if vm.is_class(base) {
        return Ok(None);
    }
    // `list[int]` stands for `list`; its other attributes are those of `list`.
    if let Some(alias) = vm.heap.handle(base, Kind::Alias) {
        return vm.make_tuple(&[vm.get(alias, 0)]).map(Some);
    }
    match vm.find_attr(base, word)? {
        Some(hook) => vm.call(hook, &[vm.kept(written)]).map(Some),
        None => Ok(None),
    }
}

/// Bases that are no classes may stand for some: `__mro_entries__`, which is given all bases as they are written.
fn replace_bases(vm: &mut Vm, written: Kept) -> Answer {
    let count = vm.heap.tuple_len(vm.kept(written)).unwrap_or(0);
    let mut joined = None;
    for index in 0..count {
        if let Some(entries) = entries_of(vm, written, index)? {
            let entries = vm.keep(entries)?;
            if vm.heap.tuple_len(vm.payload(vm.kept(entries))).is_none() {
                return Err(vm.type_error(format_args!("__mro_entries__ must return a tuple")));
            }
            let list = match joined {
                Some(list) => list,
                None => {
                    let before = list::from_iterable(vm, vm.kept(written))?;
                    let before = vm.keep(before)?;
                    let before = list::part(vm, vm.kept(before), 0, index)?;
                    vm.keep(before)?
                }
            };
            list::extend(vm, vm.kept(list), vm.kept(entries))?;
            joined = Some(list);
        } else if let Some(list) = joined {
            let base = vm.heap.item(vm.kept(written), index);
            list::push_kept(vm, list, base)?;
        }
    }
    match joined {
        Some(list) => crate::types::tuple::from_iterable(vm, vm.kept(list)),
        None => Ok(vm.kept(written)),
    }
}

/// The most derived of the metaclasses involved.
///
/// # Errors
/// `TypeError` if none of them derives from all others.
pub fn winner(vm: &mut Vm, given: Value, bases: Value) -> Answer {
    let mut best = given;
    if !vm.is_class(given) {
        return Ok(given);
    }
    for index in 0..vm.heap.tuple_len(bases).unwrap_or(0) {
        let base = vm.heap.item(bases, index);
        let of_base = vm.type_of(base);
        if vm.derives(best, of_base) {
            continue;
        }
        if vm.derives(of_base, best) {
            best = of_base;
            continue;
        }
        return Err(vm.type_error(format_args!(
            "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses \
             of all its bases"
        )));
    }
    Ok(best)
}

/// Makes a class; `dict` becomes its namespace.
///
/// # Errors
/// `TypeError` for bases that do not go together, and what hooks raise.
pub fn make_class(
    vm: &mut Vm,
    meta: Value,
    name: Value,
    bases: Value,
    dict: Value,
    keywords: Value,
) -> Answer {
    let meta = winner(vm, meta, bases)?;
    let (meta, name, bases) = (vm.keep(meta)?, vm.keep(name)?, vm.keep(bases)?);
    let (dict, keywords) = (vm.keep(dict)?, vm.keep(keywords)?);
    if vm.heap.tuple_len(vm.kept(bases)) == Some(0) {
        let object = vm.make_tuple(&[OBJECT.value()])?;
        vm.keep_again(bases, object);
    }
    let (row, hidden, room) = check_bases(vm, vm.kept(bases))?;
    let layout = slots::layout(vm, row, hidden, [name, bases, dict])?;
    let total = layout.first + layout.count;
    let own = vm.kept(dict).raw_handle();
    fill_namespace(vm, own)?;
    let room = if layout.flags & NO_DICT != 0 { total } else { room + layout.count + own_room(vm, own) };
    let qualname = match vm.dict_get_name(own, b"__qualname__") {
        Some(qualname) => {
            let word = vm.make_str(b"__qualname__")?;
            if !vm.is_str(vm.payload(qualname)) {
                let of = vm.type_name(qualname);
                return Err(vm.type_error(format_args!("type __qualname__ must be a str, not {of}")));
            }
            vm.dict_remove_text(own, word)?;
            qualname
        }
        None => vm.kept(name),
    };
    let body = [
        vm.kept(meta),
        vm.kept(name),
        vm.kept(bases),
        Value::NONE,
        Value::object(own),
        Value::NONE,
        Value::NONE,
        pack_info(row, room, hidden, layout.flags),
        qualname,
    ];
    let class = vm.heap.arena.alloc(Kind::Class, 0, &body)?;
    debug_assert!(body.len() == WORDS);
    let shape = vm.root_shape(Value::object(class), total)?;
    vm.set(class, crate::vm::class::SHAPE, shape);
    let order = resolution_order(vm, Value::object(class), vm.kept(bases))?;
    vm.set(class, MRO, order);
    if vm.class_find_name(Value::object(class), b"__del__").is_some() {
        vm.mark_finalised(class);
    }
    let class = vm.keep(Value::object(class))?;
    slots::put_members(vm, class, dict, layout)?;
    set_names(vm, class, dict)?;
    init_subclass(vm, class, keywords)?;
    Ok(vm.kept(class))
}

/// How many slots instances of the class will probably want beyond its bases': a guess that learning corrects.
fn own_room(vm: &Vm, dict: crate::heap::value::Handle) -> usize {
    if vm.dict_find_name(dict, b"__init__").is_some() { 4 } else { 0 }
}

/// The builtin type of a class that derives from two: the narrower one. `None`: their instances are laid out differently.
fn joint_row(vm: &Vm, a: TypeRow, b: TypeRow) -> Option<TypeRow> {
    if vm.row_derives(b, a) {
        return Some(b);
    }
    if vm.row_derives(a, b) {
        return Some(a);
    }
    if !(a.is_exception() && b.is_exception()) {
        return None;
    }
    match (vm.makes_attributes(a), vm.makes_attributes(b)) {
        (_, false) => Some(a),
        (false, true) => Some(b),
        (true, true) => None,
    }
}

/// The nearest builtin type, hidden slots and room of the bases.
fn check_bases(vm: &mut Vm, bases: Value) -> Result<(TypeRow, usize, usize), Raise> {
    let (mut row, mut room) = (OBJECT, 0);
    for index in 0..vm.heap.tuple_len(bases).unwrap_or(0) {
        let base = vm.heap.item(bases, index);
        if !vm.is_class(base) {
            return Err(vm.type_error(format_args!("bases must be types")));
        }
        let base_row = vm.class_row(base);
        if !vm.type_at(base_row).subclassable {
            let name = vm.class_name(base);
            return Err(vm.type_error(format_args!("type '{name}' is not an acceptable base type")));
        }
        if let Some(user) = vm.user_class(base) {
            room = room.max((vm.get(user, crate::vm::class::INFO).bits() >> 8) as usize & 0xFFFF);
        }
        row = match joint_row(vm, row, base_row) {
            Some(joint) => joint,
            None => return Err(vm.type_error(format_args!("multiple bases have instance lay-out conflict"))),
        };
    }
    let hidden = if row.is_exception() {
        HIDDEN
    } else if row == OBJECT || row.0 == Kind::Class as u16 {
        0
    } else {
        1
    };
    Ok((row, hidden, room.max(hidden)))
}

/// What every namespace of a class has: functions that are class methods by their name, `__hash__` that goes with `__eq__`.
fn fill_namespace(vm: &mut Vm, dict: crate::heap::value::Handle) -> Done {
    for (name, kind) in [
        ("__init_subclass__", Kind::ClassMethod),
        ("__class_getitem__", Kind::ClassMethod),
        ("__new__", Kind::StaticMethod),
    ] {
        if let Some(found) = vm.dict_get_name(dict, name.as_bytes())
            && vm.heap.is(found, Kind::Function)
        {
            let wrapped = vm.make(kind, &[found])?;
            let name = vm.make_str(name.as_bytes())?;
            vm.dict_put_text(dict, name, wrapped)?;
        }
    }
    if vm.dict_find_name(dict, b"__eq__").is_some() && vm.dict_find_name(dict, b"__hash__").is_none() {
        let name = vm.make_str(b"__hash__")?;
        vm.dict_put_text(dict, name, Value::NONE)?;
    }
    if vm.dict_find_name(dict, b"__doc__").is_none() {
        let name = vm.make_str(b"__doc__")?;
        vm.dict_put_text(dict, name, Value::NONE)?;
    }
    if vm.dict_find_name(dict, b"__module__").is_none() {
        let globals = vm.globals().raw_handle();
        if let Some(module) = vm.dict_get_name(globals, b"__name__") {
            let name = vm.make_str(b"__module__")?;
            vm.dict_put_text(dict, name, module)?;
        }
    }
    Ok(())
}

/// The order of a class, an item of a list of lists.
fn order_of(vm: &mut Vm, class: Value) -> Answer {
    let order = match vm.user_class(class) {
        Some(user) => vm.get(user, MRO),
        None => {
            let mut order = [Value::NONE; 8];
            let (mut len, this) = (0, vm.class_row(class));
            let mut row = this;
            loop {
                order[len] = row.value();
                len += 1;
                if row == OBJECT {
                    break;
                }
                row = vm.row_behind(this, row);
            }
            return list::of(vm, &order[..len]);
        }
    };
    let items = list::new(vm, vm.heap.tuple_len(order).unwrap_or(0))?;
    for index in 0..vm.heap.tuple_len(order).unwrap_or(0) {
        let item = vm.heap.item(order, index);
        list::push(vm, items.raw_handle(), item)?;
    }
    Ok(items)
}

/// C3: the orders of the bases merged, each kept, and the bases in theirs. Nothing here moves anything.
///
/// # Errors
/// `TypeError` if there is no such order.
pub fn resolution_order(vm: &mut Vm, class: Value, bases: Value) -> Answer {
    let count = vm.heap.tuple_len(bases).unwrap_or(0);
    let lists = list::new(vm, count + 1)?.raw_handle();
    let own = list::new(vm, count)?;
    for index in 0..count {
        let base = vm.heap.item(bases, index);
        let order = order_of(vm, base)?;
        list::push(vm, lists, order)?;
        list::push(vm, own.raw_handle(), base)?;
        if (0..index).any(|other| vm.heap.item(bases, other) == base) {
            let name = vm.class_name(base);
            return Err(vm.type_error(format_args!("duplicate base class {name}")));
        }
    }
    list::push(vm, lists, own)?;
    let heads = list::new(vm, count + 1)?.raw_handle();
    for _ in 0..=count {
        list::push(vm, heads, Value::small(0))?;
    }
    let merged = list::of(vm, &[class])?;
    while let Some(next) = next_of_order(vm, lists, heads)? {
        list::push(vm, merged.raw_handle(), next)?;
        for index in 0..=count {
            let (items, head) =
                (list::item(vm, lists, index).raw_handle(), list::item(vm, heads, index).raw_len());
            if head < list::len(vm, items) && list::item(vm, items, head) == next {
                list::set_item(vm, heads, index, Value::len(head + 1));
            }
        }
    }
    let len = list::len(vm, merged.raw_handle());
    let order = vm.new_tuple(len)?;
    for index in 0..len {
        let item = list::item(vm, merged.raw_handle(), index);
        vm.set(order.raw_handle(), index, item);
    }
    vm.committed = false;
    Ok(order)
}

/// The first head that stands in no list's tail; `None` when all lists are used up.
fn next_of_order(
    vm: &mut Vm,
    lists: crate::heap::value::Handle,
    heads: crate::heap::value::Handle,
) -> Result<Option<Value>, Raise> {
    let count = list::len(vm, lists);
    let mut left = false;
    for index in 0..count {
        let (items, head) =
            (list::item(vm, lists, index).raw_handle(), list::item(vm, heads, index).raw_len());
        if head >= list::len(vm, items) {
            continue;
        }
        left = true;
        let candidate = list::item(vm, items, head);
        let in_tail = (0..count).any(|other| {
            let (items, head) =
                (list::item(vm, lists, other).raw_handle(), list::item(vm, heads, other).raw_len());
            (head + 1..list::len(vm, items)).any(|at| list::item(vm, items, at) == candidate)
        });
        if !in_tail {
            return Ok(Some(candidate));
        }
    }
    if !left {
        return Ok(None);
    }
    let mut names = crate::vm::bind::MessageText::default();
    let head_of = |vm: &Vm, index: usize| {
        let (items, head) =
            (list::item(vm, lists, index).raw_handle(), list::item(vm, heads, index).raw_len());
        (head < list::len(vm, items)).then(|| list::item(vm, items, head))
    };
    let mut first = true;
    for index in 0..count {
        let Some(head) = head_of(vm, index) else { continue };
        if (0..index).any(|before| head_of(vm, before) == Some(head)) {
            continue;
        }
        if !core::mem::take(&mut first) {
            names.push(b", ");
        }
        let name = vm.class_name(head);
        names.push(name.bytes());
    }
    let names = names.text();
    Err(vm.type_error(format_args!(
        "Cannot create a consistent method resolution\norder (MRO) for bases {names}"
    )))
}

/// Tells what stands in the namespace its name: `__set_name__`, and properties.
fn set_names(vm: &mut Vm, class: Kept, dict: Kept) -> Done {
    let (own, mut entry, mut hooks) = (vm.kept(dict).raw_handle(), 0, false);
    while let Some(at) = vm.next_entry(own, entry) {
        entry = at + 1;
        let Some((name, value)) = vm.entry(own, at) else { continue };
        if let Some(property) = vm.heap.handle(value, Kind::Property) {
            vm.set(property, crate::vm::attributes::PROPERTY_NAME, name);
        }
        hooks = hooks || vm.special_of(value, Special::SetName).is_some();
    }
    if !hooks {
        return Ok(());
    }
    // A hook may change the class: the copy is walked through.
    let names = vm.copy_table(own, Kind::Dict)?;
    let names = vm.keep(names)?;
    entry = 0;
    while let Some(at) = vm.next_entry(vm.kept(names).raw_handle(), entry) {
        entry = at + 1;
        let Some((name, value)) = vm.entry(vm.kept(names).raw_handle(), at) else { continue };
        if let Some(hook) = vm.special_of(value, Special::SetName) {
            let owner = vm.kept(class);
            if let Err(raise) = vm.call(hook, &[value, owner, name]) {
                let (name, value) = vm.entry(vm.kept(names).raw_handle(), at).unwrap_or((name, value));
                return Err(name_refused(vm, raise, vm.kept(class), name, value));
            }
        }
    }
    Ok(())
}

/// What a `__set_name__` raised becomes the cause of another exception.
fn name_refused(vm: &mut Vm, raise: Raise, owner: Value, name: Value, value: Value) -> Raise {
    let cause = vm.root(Root::Raised);
    // Memory that is short stays what it is: telling where takes more of it.
    if raise != Raise::Exception || vm.is_instance(cause, MEMORY_ERROR) {
        return raise;
    }
    let (class, name, owner) = (vm.type_name(value), vm.name_of(name), vm.class_name(owner));
    let raise = vm.runtime_error(format_args!(
        "Error calling __set_name__ on '{class}' instance '{name}' in '{owner}'"
    ));
    vm.caused_by(cause);
    raise
}

/// Tells the base that it has a new subclass.
fn init_subclass(vm: &mut Vm, class: Kept, keywords: Kept) -> Done {
    let name = vm.make_str(b"__init_subclass__")?;
    let this = vm.kept(class);
    let Some(found) = vm.class_find_after(this, Some(this), name) else { return Ok(()) };
    if !vm.heap.is(vm.kept(keywords), Kind::Dict) && !found.is_object() {
        return Ok(());
    }
    let hook = vm.bind(found, Value::UNSET, this)?;
    let keywords = vm.kept(keywords);
    vm.call_spread(hook, &[], keywords).map(|_| ())
}
