//! The names that may stand where a text ends: what a prompt offers when Tab is pressed.
//!
//! Nothing of the program's runs for it but `__dir__` of the object whose attributes are wanted, as with `dir()`: attributes on the
//! way there are read without properties, `__getattr__` and other descriptors of the program's, and behind these nothing is
//! offered. A `__dir__` runs without the host, so that it can print, wait and move nothing, and with little fuel; where it
//! fails, the names are those that the object has without it.

use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::modules::importing;
use crate::syntax::typed::{STEP, Typed, Wanted, keywords};
use crate::types::dir::names_of;
use crate::types::{list, sort};
use crate::vm::attributes::Binding;
use crate::vm::class::TABLE_FIELD;
use crate::vm::module_items::HOST_ROWS;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Root, Vm};

/// Fuel for a `__dir__`, and once more for what is then made of it. None of the embedder's is used.
const FUEL: u64 = 100_000;

/// Hands over the names that may stand at the end of a text, in order; gives where in the text they begin. The machine must
/// be at rest.
pub fn complete(vm: &mut Vm, text: &str, give: &mut dyn FnMut(&str)) -> usize {
    let wanted = Typed::of(text).wanted();
    if wanted == Wanted::Step {
        give(STEP);
    }
    let (Wanted::Name(at) | Wanted::Attribute(_, at) | Wanted::Module(at) | Wanted::Member(_, _, at)) =
        wanted
    else {
        return text.len();
    };
    let fuel = vm.fuel();
    vm.begin_slice(FUEL);
    vm.collect();
    let host = vm.leave_host();
    // Finalisers wait until the host is back.
    let finalising = core::mem::replace(&mut vm.finalising, true);
    let mark = vm.kept_mark();
    // Without room or fuel there is nothing to offer.
    let _ = offer(vm, text, wanted, &text[at..], give);
    vm.let_go(mark);
    vm.finalising = finalising;
    vm.host = host;
    vm.begin_slice(fuel);
    vm.pace();
    at
}

fn offer(vm: &mut Vm, text: &str, wanted: Wanted, prefix: &str, give: &mut dyn FnMut(&str)) -> Done {
    let names = vm.new_dict(16)?;
    let names = vm.keep(names)?;
    let mut names = Names { names, prefix };
    match wanted {
        Wanted::Nothing | Wanted::Step => {}
        Wanted::Name(_) => names.variables(vm)?,
        Wanted::Attribute(of, at) => {
            if let Some(value) = path(vm, &text[of..at])? {
                names.attributes(vm, value)?;
            }
        }
        Wanted::Module(_) => names.modules(vm)?,
        Wanted::Member(from, to, _) => names.members(vm, &text[from..to])?,
    }
    let found = names.sorted(vm)?;
    for index in 0..list::len(vm, vm.kept(found).raw_handle()) {
        let name = list::item(vm, vm.kept(found).raw_handle(), index);
        // What was put there is UTF-8.
        give(core::str::from_utf8(vm.text(name)).unwrap_or(""));
    }
    Ok(())
}

/// The names found so far that begin as wanted: the keys of a dict.
struct Names<'p> {
    names: Kept,
    prefix: &'p str,
}

impl Names<'_> {
    /// Whether a name is offered. Those with an underscore are offered to whoever asks for them.
    fn fits(&self, name: &str) -> bool {
        let hidden =
            |underscores: &str| name.starts_with(underscores) && !self.prefix.starts_with(underscores);
        name.starts_with(self.prefix)
            && !hidden("_")
            && !hidden("__")
            && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '.'))
    }

    fn add(&mut self, vm: &mut Vm, name: &str) -> Done {
        if !self.fits(name) {
            return Ok(());
        }
        let name = vm.make_str(name.as_bytes())?;
        vm.dict_put_text(vm.kept(self.names).raw_handle(), name, Value::NONE)
    }

    /// Adds a name that is a value of the program's, if it is a plain string.
    fn add_value(&mut self, vm: &mut Vm, name: Value) -> Done {
        vm.charge_ticks(1)?;
        let text = vm.heap.text(name).and_then(|text| core::str::from_utf8(text).ok());
        if text.is_some_and(|text| self.fits(text)) {
            vm.dict_put_text(vm.kept(self.names).raw_handle(), name, Value::NONE)?;
        }
        Ok(())
    }

    fn keys(&mut self, vm: &mut Vm, dict: Handle) -> Done {
        let mut entry = 0;
        while let Some(at) = vm.next_entry(dict, entry) {
            entry = at + 1;
            if let Some((name, _)) = vm.entry(dict, at) {
                self.add_value(vm, name)?;
            }
        }
        Ok(())
    }

    fn variables(&mut self, vm: &mut Vm) -> Done {
        if let Some(globals) = vm.root(Root::Main).as_object() {
            self.keys(vm, globals)?;
        }
        if self.prefix.is_empty() {
            return Ok(());
        }
        if let Some(changed) = vm.root(Root::Builtins).as_object() {
            self.keys(vm, changed)?;
        }
        self.items(vm, 0)?;
        for keyword in keywords() {
            self.add(vm, keyword)?;
        }
        Ok(())
    }

    /// The items of a builtin module.
    fn items(&mut self, vm: &mut Vm, row: usize) -> Done {
        for index in 0..vm.module_len(row) {
            self.add(vm, vm.module_item_name(row, index))?;
        }
        Ok(())
    }

    fn modules(&mut self, vm: &mut Vm) -> Done {
        for row in (0..vm.modules.len()).chain(HOST_ROWS..HOST_ROWS + vm.hosted.len()) {
            self.add(vm, vm.module_texts(row).0)?;
        }
        for frozen in vm.heap.frozen {
            self.add(vm, frozen.name)?;
        }
        let known = importing::modules(vm)?;
        self.keys(vm, known.raw_handle())
    }

    /// What a module holds. It is not imported for that.
    fn members(&mut self, vm: &mut Vm, module: &str) -> Done {
        let name = vm.make_str(module.as_bytes())?;
        let known = importing::modules(vm)?;
        match (vm.dict_get_text(known.raw_handle(), name), vm.find_builtin_module(name)) {
            (Some(module), _) => self.attributes(vm, module),
            (None, Some(row)) => self.items(vm, row),
            (None, None) => Ok(()),
        }
    }

    fn attributes(&mut self, vm: &mut Vm, object: Value) -> Done {
        let object = vm.keep(object)?;
        let (now, structure) = (vm.now, vm.structure);
        let names = match own_names(vm, object) {
            Ok(names) => names,
            Err(_) => {
                // Whatever ran has stopped somewhere.
                vm.now =
                    crate::vm::state::Counters { identity: vm.now.identity, version: vm.now.version, ..now };
                vm.structure = structure;
                vm.begin_slice(FUEL);
                vm.collect();
                names_of(vm, vm.kept(object))?
            }
        };
        let names = vm.keep(names)?;
        for index in 0..list::len(vm, vm.kept(names).raw_handle()) {
            let name = list::item(vm, vm.kept(names).raw_handle(), index);
            self.add_value(vm, name)?;
        }
        Ok(())
    }

    fn sorted(&self, vm: &mut Vm) -> Result<Kept, Raise> {
        let names = vm.kept(self.names);
        let found = list::from_iterable(vm, names)?;
        let found = vm.keep(found)?;
        let items = vm.kept(found);
        sort::sort(vm, items, Value::NONE, false)?;
        Ok(found)
    }
}

/// What `__dir__` gives, or without one what the object has.
fn own_names(vm: &mut Vm, object: Kept) -> Answer {
    let value = vm.kept(object);
    let Some(hook) = vm.special_of(value, Special::Dir).filter(|hook| hook.is_object()) else {
        return names_of(vm, value);
    };
    vm.begin_slice(FUEL);
    let names = vm.call(hook, &[value])?;
    list::from_iterable(vm, names)
}

/// What a name with dots stands for, each with a dot behind it. Nothing of the program's runs.
fn path(vm: &mut Vm, text: &str) -> Result<Option<Value>, Raise> {
    let (first, rest) = match text.rfind(['"', '\'']) {
        // A literal: which one does not matter.
        Some(at) => (literal(vm, text)?, text[at + 1..].trim_start().strip_prefix('.').unwrap_or("")),
        None => {
            let (first, rest) = text.split_once('.').unwrap_or((text, ""));
            (variable(vm, first.trim())?, rest)
        }
    };
    let mut value = first;
    for name in rest.split('.').map(str::trim).filter(|name| !name.is_empty()) {
        let Some(known) = value else { return Ok(None) };
        value = attribute(vm, known, name)?;
    }
    Ok(value)
}

fn literal(vm: &mut Vm, text: &str) -> Result<Option<Value>, Raise> {
    let prefix = text.split(['"', '\'']).next().unwrap_or("");
    let value = if prefix.contains(['b', 'B']) { vm.make_bytes(b"") } else { vm.empty_str() };
    value.map(Some)
}

fn variable(vm: &mut Vm, name: &str) -> Result<Option<Value>, Raise> {
    let known =
        |vm: &Vm, root| vm.root(root).as_object().and_then(|dict| vm.dict_get_name(dict, name.as_bytes()));
    if let Some(value) = known(vm, Root::Main).or_else(|| known(vm, Root::Builtins)) {
        return Ok(Some(value));
    }
    match name {
        "None" => return Ok(Some(Value::NONE)),
        "True" | "False" => return Ok(Some(Value::bool(name == "True"))),
        _ => {}
    }
    let index = (0..vm.module_len(0)).find(|index| vm.module_item_name(0, *index) == name);
    index.map(|index| vm.module_item(0, index)).transpose()
}

/// An attribute, if it can be had without running anything of the program's.
fn attribute(vm: &mut Vm, value: Value, name: &str) -> Result<Option<Value>, Raise> {
    let is_own = |hook: &Value| hook.is_object();
    if vm.heap.is(value, Kind::Super)
        || vm.special_of(value, Special::GetAttribute).as_ref().is_some_and(is_own)
    {
        return Ok(None);
    }
    let name = vm.make_str(name.as_bytes())?;
    if let Some(module) = vm.heap.handle(value, Kind::Module) {
        return vm.module_attr(module, name);
    }
    let class = vm.type_of(value);
    let found = vm.class_find(class, name);
    if let Some(found) = found
        && vm.binding(found) == Binding::Data
    {
        return computed(vm, found, value, class);
    }
    let own = match vm.is_class(value) {
        true => vm.class_find(value, name).map(|own| plain(vm, own)),
        false => vm.own_attr(value, name)?.map(Some),
    };
    Ok(own.or_else(|| found.map(|found| plain(vm, found))).flatten())
}

/// What a descriptor gives that the machine brings along.
fn computed(vm: &mut Vm, found: Value, value: Value, class: Value) -> Result<Option<Value>, Raise> {
    let is_native = found.as_table(TABLE_FIELD).is_some()
        || vm.heap.is(found, Kind::Member)
        || vm.heap.is(found, Kind::TupleGetter);
    if !is_native {
        return Ok(None);
    }
    match vm.bind(found, value, class) {
        Ok(value) => Ok(Some(value)),
        Err(Raise::Exception) => Ok(None),
        Err(raise) => Err(raise),
    }
}

/// What stands in a class, without what reading it through an instance would do to it.
fn plain(vm: &mut Vm, found: Value) -> Option<Value> {
    match vm.binding(found) {
        Binding::Plain | Binding::Method => Some(found),
        Binding::Computed | Binding::Data => {
            let object = found.as_object()?;
            match vm.heap.arena.kind(object) {
                Kind::StaticMethod | Kind::ClassMethod => Some(vm.get(object, 0)),
                Kind::Property => Some(found),
                _ => None,
            }
        }
    }
}
