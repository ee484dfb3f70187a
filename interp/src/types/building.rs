//! Making classes: the `class` statement, `type(name, bases, dict)`, the method resolution order.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::types::class::meta;
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
    let (original, bases) = (vm.keep(bases)?, vm.keep(bases)?);
    replace_bases(vm, bases, original)?;
    let mut metaclass = args.key(vm, 0);
    if !metaclass.is_set() {
        metaclass = TypeRow(Kind::Class as u16).value();
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
    if vm.kept(bases) != vm.kept(original) {
        let word = vm.make_str(b"__orig_bases__")?;
        vm.setitem(vm.kept(namespace), word, vm.kept(original))?;
    }
    let (name, keywords) = (args.get(vm, 1), args.key(vm, 1));
    let class = if is_type {
        let dict = vm.kept(namespace);
        make_class(vm, vm.kept(metaclass), name, vm.kept(bases), dict, keywords)?
    } else {
        vm.call_spread(vm.kept(metaclass), &[name, vm.kept(bases), vm.kept(namespace)], keywords)?
    };
    // The body returns the cell of `__class__`, if any of its functions wants it.
    if let Some(cell) = vm.heap.handle(vm.kept(cell), Kind::Cell) {
        vm.set(cell, 0, class);
    }
    Ok(class)
}

fn prepare(vm: &mut Vm, metaclass: Kept, name: Value, bases: Kept, keywords: Value) -> Answer {
    let (name, keywords) = (vm.keep(name)?, vm.keep(keywords)?);
    let word = vm.make_str(b"__prepare__")?;
    let class = vm.kept(metaclass);
    match vm.find_attr(class, word)? {
        Some(prepare) => vm.call_spread(prepare, &[vm.kept(name), vm.kept(bases)], vm.kept(keywords)),
        None => vm.new_dict(8),
    }
}

/// Bases that are no classes may stand for some: `__mro_entries__`, which gets the bases as they stand in the program.
fn replace_bases(vm: &mut Vm, bases: Kept, original: Kept) -> Done {
    let count = vm.heap.tuple_len(vm.kept(bases)).unwrap_or(0);
    for index in 0..count {
        let base = vm.heap.item(vm.kept(bases), index);
        if let Some(hook) = vm.special_of(base, Special::MroEntries) {
            let entries = vm.call(hook, &[base, vm.kept(original)])?;
            let entries = vm.keep(entries)?;
            let joined = list::from_iterable(vm, vm.kept(bases))?;
            let joined = vm.keep(joined)?;
            let tail = list::part(vm, vm.kept(joined), index + 1, count - index - 1)?;
            let tail = vm.keep(tail)?;
            let head = list::part(vm, vm.kept(joined), 0, index)?;
            let head = vm.keep(head)?;
            list::extend(vm, vm.kept(head), vm.kept(entries))?;
            list::extend(vm, vm.kept(head), vm.kept(tail))?;
            let tuple = crate::types::tuple::from_iterable(vm, vm.kept(head))?;
            vm.keep_again(bases, tuple);
            return replace_bases(vm, bases, original);
        }
    }
    Ok(())
}

/// The most derived of the metaclasses involved.
fn winner(vm: &mut Vm, given: Value, bases: Value) -> Answer {
    let mut best = given;
    if !vm.is_class(given) {
        return Ok(given);
    }
    for index in 0..vm.heap.tuple_len(bases).unwrap_or(0) {
        let base = vm.heap.item(bases, index);
        let of_base = meta(vm, base);
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
fn resolution_order(vm: &mut Vm, class: Value, bases: Value) -> Answer {
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
    let own = list::item(vm, lists, count - 1).raw_handle();
    for index in 0..list::len(vm, own) {
        let name = vm.class_name(list::item(vm, own, index));
        if index > 0 {
            names.push(b", ");
        }
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
