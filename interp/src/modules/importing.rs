//! Imports: where modules come from, and what `import` and `from` make of them.

use crate::heap::kind::Kind;
use crate::heap::layout::{bytes_words, str_words, write_bytes, write_str};
use crate::heap::value::Value;
use crate::modules::{compiling, frozen};
use crate::types::list;
use crate::vm::args::Args;
use crate::vm::attributes::{MODULE_DICT, MODULE_NAME};
use crate::vm::exceptions::{ATTRIBUTE_ERROR, IMPORT_ERROR, KEY_ERROR, MODULE_NOT_FOUND_ERROR};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Root, Vm};
use crate::vm::table::ENTRIES;
use crate::vm::text_builder::TextBuilder;

/// The dict of `sys.modules`.
///
/// # Errors
/// `Raise::NoRoom`
pub fn modules(vm: &mut Vm) -> Answer {
    let modules = vm.root(Root::Modules);
    if modules.is_object() {
        return Ok(modules);
    }
    let made = vm.new_dict(8)?;
    vm.set_root(Root::Modules, made);
    Ok(made)
}

/// The module of a full name: known, builtin, or given by the host.
///
/// # Errors
/// `ModuleNotFoundError`, and what its code raises. Runs Python code.
pub fn find_module(vm: &mut Vm, name: Value) -> Answer {
    let known = modules(vm)?;
    if let Some(module) = vm.dict_get_text(known.raw_handle(), name) {
        if module.is_none() {
            let text = vm.name_of(name);
            return Err(not_found(vm, name, format_args!("import of {text} halted; None in sys.modules")));
        }
        return Ok(module);
    }
    if let Some(row) = vm.find_builtin_module(name) {
        let module = vm.make(Kind::Module, &[name, Value::NONE, Value::len(row)])?;
        let known = known.raw_handle();
        vm.dict_put_text(known, name, module)?;
        return Ok(module);
    }
    let mark = vm.kept_mark();
    let name = vm.keep(name)?;
    let module = match frozen::find(vm, vm.kept(name)).filter(|index| bring(vm, *index)) {
        Some(index) => load_frozen(vm, name, index).map(Some),
        None => load_module(vm, name),
    };
    let name = vm.kept(name);
    vm.let_go(mark);
    match module? {
        Some(module) => Ok(module),
        None => {
            let text = vm.name_of(name);
            Err(not_found(vm, name, format_args!("No module named '{text}'")))
        }
    }
}

/// A module whose text the host has: compiled and run.
fn load_module(vm: &mut Vm, name: Kept) -> Result<Option<Value>, Raise> {
    let name_text = vm.name_of(vm.kept(name));
    let Some(text) = fetch(vm, core::str::from_utf8(name_text.bytes()).unwrap_or(""))? else {
        return Ok(None);
    };
    let (source, package) = (vm.keep(text.source)?, text.package);
    let file = vm.keep(text.file)?;
    let module = new_module(vm, vm.kept(name))?;
    let module = vm.keep(module)?;
    describe(vm, module, name, Some(file), package)?;
    run_module(vm, name, module, |vm, globals| {
        let file_name = vm.name_of(vm.kept(file));
        let file_name = core::str::from_utf8(file_name.bytes()).unwrap_or("");
        compiling::module_function(vm, vm.kept(source), file_name, globals)
    })
    .map(Some)
}

/// Whether the host has a module that the machine brings along.
fn bring(vm: &mut Vm, index: usize) -> bool {
    let name = vm.heap.frozen[index].name;
    vm.host.bring(name)
}

/// A module that the machine brings along.
fn load_frozen(vm: &mut Vm, name: Kept, index: usize) -> Answer {
    let module = new_module(vm, vm.kept(name))?;
    let module = vm.keep(module)?;
    describe(vm, module, name, None, false)?;
    run_module(vm, name, module, |vm, globals| compiling::frozen_function(vm, index, globals))
}

/// Runs a module's code as what `sys.modules` has under its name; gives what stands there then.
fn run_module(vm: &mut Vm, name: Kept, module: Kept, code: impl FnOnce(&mut Vm, Value) -> Answer) -> Answer {
    let known = modules(vm)?;
    vm.dict_put_text(known.raw_handle(), vm.kept(name), vm.kept(module))?;
    let globals = vm.get(vm.kept(module).raw_handle(), MODULE_DICT);
    let done = code(vm, globals).and_then(|function| vm.call(function, &[]));
    if let Err(raise) = done {
        // A module whose code failed is not there: the next import tries again.
        let (known, name) = (modules(vm)?, vm.kept(name));
        vm.dict_remove_text(known.raw_handle(), name)?;
        return Err(raise);
    }
    // The code may have put something else in its place.
    let known = modules(vm)?;
    Ok(vm.dict_get_text(known.raw_handle(), vm.kept(name)).unwrap_or(vm.kept(module)))
}

/// A module's text as the host gave it, copied into the arena.
struct Fetched {
    source: Value,
    file: Value,
    package: bool,
}

fn fetch(vm: &mut Vm, name: &str) -> Result<Option<Fetched>, Raise> {
    // Twice at most: without room for the text, once more after a collection.
    for attempt in 0..2 {
        let mut fetched = Ok(None);
        let Vm { host, heap, .. } = vm;
        let found = host.module(name, &mut |source| {
            let arena = &mut heap.arena;
            let bytes = source.text;
            fetched = arena
                .alloc_raw(Kind::Bytes, 0, bytes_words(bytes.len()))
                .and_then(|text| {
                    write_bytes(&mut arena.all_mut()[text.0 as usize..], bytes, 0);
                    let chars = source.file.chars().count();
                    let file = arena.alloc_raw(Kind::Str, 0, str_words(source.file.len(), chars))?;
                    write_str(&mut arena.all_mut()[file.0 as usize..], source.file.as_bytes(), chars, 0);
                    Ok(Some(Fetched {
                        source: Value::object(text),
                        file: Value::object(file),
                        package: source.package,
                    }))
                })
                .map_err(Raise::from);
        });
        match fetched {
            Err(Raise::NoRoom) if attempt == 0 => vm.collect(),
            Err(raise) => return Err(raise),
            Ok(fetched) if found => return Ok(fetched),
            Ok(_) => return Ok(None),
        }
    }
    Ok(None)
}

/// Fills in what a module knows about itself.
fn describe(vm: &mut Vm, module: Kept, name: Kept, file: Option<Kept>, package: bool) -> Result<(), Raise> {
    let dict = vm.get(vm.kept(module).raw_handle(), MODULE_DICT).raw_handle();
    // A folder without code of its own is a package as well, and no file.
    let is_folder = file.is_some_and(|file| vm.text(vm.kept(file)).ends_with(b"/"));
    if let Some(file) = file.filter(|_| !is_folder) {
        let word = vm.make_str(b"__file__")?;
        vm.dict_put_text(dict, word, vm.kept(file))?;
    }
    let full = vm.kept(name);
    let parent = if package {
        full
    } else {
        let end = vm.text(full).iter().rposition(|byte| *byte == b'.').unwrap_or(0);
        vm.make_str_from(full, 0, end)?
    };
    let word = vm.make_str(b"__package__")?;
    vm.dict_put_text(dict, word, parent)?;
    if let Some(file) = file.filter(|_| package) {
        let word = vm.make_str(b"__path__")?;
        let path = vm.kept(file);
        let end = vm.text(path).iter().rposition(|byte| *byte == b'/').unwrap_or(0);
        let path = vm.make_str_from(path, 0, end)?;
        let path = list::of(vm, &[path])?;
        vm.dict_put_text(dict, word, path)?;
    }
    Ok(())
}

fn not_found(vm: &mut Vm, name: Value, message: core::fmt::Arguments<'_>) -> Raise {
    let raise = vm.raise_at(MODULE_NOT_FOUND_ERROR, message);
    about_module(vm, raise, name, Value::NONE)
}

/// Tells the exception that was just raised which module it is about, and that module's file. Without room for it, it goes
/// without.
fn about_module(vm: &mut Vm, raise: Raise, name: Value, file: Value) -> Raise {
    let raised = vm.root(Root::Raised);
    if raise == Raise::Exception
        && let Some(exception) = vm.exception(raised)
    {
        let _ = vm.put_name(exception, "name", name).and_then(|()| vm.put_name(exception, "path", file));
    }
    raise
}

/// `import name`, `from name import wanted`; `level` counts the dots of a relative import, which begins where the module with
/// these `globals` is. `wanted` is what the statement lists, anything false if there is no list.
///
/// # Errors
/// `ImportError`, `TypeError` and `KeyError` for globals that name no place, and what modules' code raises. Runs Python code.
pub fn import(vm: &mut Vm, name: Value, wanted: Value, globals: Option<Value>, level: i64) -> Answer {
    let mark = vm.kept_mark();
    let (name, wanted) = (vm.keep(name)?, vm.keep(wanted)?);
    let globals = globals.map(|globals| vm.keep(globals)).transpose()?;
    let has_list = vm.truth(vm.kept(wanted))?;
    let full = match level {
        0 => vm.kept(name),
        _ => absolute(vm, vm.kept(name), globals.map(|globals| vm.kept(globals)), level)?,
    };
    let full = vm.keep(full)?;
    let name_len = vm.text(vm.kept(name)).len();
    let text_len = vm.text(vm.kept(full)).len();
    // Every package on the way is imported, the outermost first.
    let (mut first, mut last) = (Value::NONE, Value::NONE);
    let first_place = vm.keep(first)?;
    let mut at = 0;
    while at < text_len {
        let dot = vm.text(vm.kept(full))[at..].iter().position(|byte| *byte == b'.');
        let end = dot.map_or(text_len, |dot| at + dot);
        let part = vm.kept(full);
        let part = if end == text_len { part } else { vm.make_str_from(part, 0, end)? };
        let parent = vm.keep(last)?;
        let part = vm.keep(part)?;
        if !vm.kept(parent).is_none() {
            must_have_children(vm, parent, part)?;
        }
        let (known, part_name) = (modules(vm)?, vm.kept(part));
        let is_new = vm.dict_get_text(known.raw_handle(), part_name).is_none();
        last = find_module(vm, vm.kept(part))?;
        if is_new && !vm.kept(parent).is_none() {
            bind_child(vm, vm.kept(parent), last, vm.kept(part), at)?;
        }
        if first.is_none() {
            first = last;
            vm.keep_again(first_place, first);
        }
        at = end + 1;
    }
    let result = match (has_list, level) {
        (true, _) => last,
        (false, 0) => vm.kept(first_place),
        (false, _) => outermost(vm, full, name_len, last)?,
    };
    let result = vm.keep(result)?;
    if has_list && is_package(vm, result)? {
        import_children(vm, result, full, wanted)?;
    }
    let result = vm.kept(result);
    vm.let_go(mark);
    Ok(result)
}

/// `__import__(name, globals=None, locals=None, fromlist=None, level=0)`
///
/// # Errors
/// As `import`; `TypeError`, `ValueError`.
pub fn import_function(vm: &mut Vm, args: Args) -> Answer {
    let name = vm.payload(args.get(vm, 0));
    if !vm.is_str(name) {
        return Err(vm.type_error(format_args!("module name must be a string")));
    }
    let level = match args.opt(vm, 4) {
        Some(level) => vm.index(level)?,
        None => 0,
    };
    if level < 0 {
        return Err(vm.value_error(format_args!("level must be >= 0")));
    }
    if level == 0 && vm.text(name).is_empty() {
        return Err(vm.value_error(format_args!("Empty module name")));
    }
    let (name, globals) = (vm.payload(args.get(vm, 0)), args.opt(vm, 1));
    let wanted = args.some(vm, 3).unwrap_or(Value::NONE);
    import(vm, name, wanted, globals, level)
}

/// Whether a module may have modules in it.
fn is_package(vm: &mut Vm, module: Kept) -> Result<bool, Raise> {
    let word = vm.make_str(b"__path__")?;
    Ok(attr_if_any(vm, module, word)?.is_some())
}

/// An attribute of a module, or of what stands in its place; its own `__getattr__` may say that there is none.
///
/// # Errors
/// What `__getattr__` raises beside `AttributeError`.
pub fn attr_if_any(vm: &mut Vm, module: Kept, name: Value) -> Result<Option<Value>, Raise> {
    match vm.find_attr(vm.kept(module), name) {
        Err(raise) if vm.caught(raise, ATTRIBUTE_ERROR) => Ok(None),
        answer => answer,
    }
}

/// `import parent.child` wants a package, unless the child is known already.
fn must_have_children(vm: &mut Vm, parent: Kept, child: Kept) -> Result<(), Raise> {
    let (known, child_name) = (modules(vm)?.raw_handle(), vm.kept(child));
    let is_builtin = vm.modules.iter().any(|module| vm.is_text(child_name, module.name))
        || frozen::find(vm, child_name).is_some();
    if is_builtin || vm.dict_get_text(known, child_name).is_some() {
        return Ok(());
    }
    if is_package(vm, parent)? {
        return Ok(());
    }
    let name = vm.kept(child);
    let text = vm.name_of(name);
    let of = vm.heap.handle(vm.kept(parent), Kind::Module).map_or(Value::NONE, |of| vm.get(of, MODULE_NAME));
    let of = vm.name_of(of);
    Err(not_found(vm, name, format_args!("No module named '{text}'; '{of}' is not a package")))
}

/// What an import without a list gives of a relative name: the outermost module that the name itself has.
fn outermost(vm: &mut Vm, full: Kept, name_len: usize, last: Value) -> Answer {
    let name = vm.kept(full);
    let at = vm.text(name).len() - name_len;
    let Some(dot) = vm.text(name)[at..].iter().position(|byte| *byte == b'.') else { return Ok(last) };
    let last = vm.keep(last)?;
    let outer = vm.make_str_from(vm.kept(full), 0, at + dot)?;
    let known = modules(vm)?;
    Ok(vm.dict_get_text(known.raw_handle(), outer).unwrap_or(vm.kept(last)))
}

/// `from package import child` imports the child if it is a module and not yet there; of a `*`, the children that `__all__` names.
fn import_children(vm: &mut Vm, package: Kept, full: Kept, wanted: Kept) -> Result<(), Raise> {
    let names = list::from_iterable(vm, vm.kept(wanted))?;
    let names = vm.keep(names)?;
    let mut all = None;
    let mut index = 0;
    loop {
        let list = vm.kept(all.unwrap_or(names)).raw_handle();
        if index >= list::len(vm, list) {
            return Ok(());
        }
        let name = list::item(vm, list, index);
        index += 1;
        if vm.heap.text(name).is_none() {
            return Err(no_child_name(vm, package, name, all.is_some()));
        }
        if !vm.is_text(name, "*") {
            import_child(vm, package, full, name)?;
        } else if all.is_none() {
            let word = vm.make_str(b"__all__")?;
            let Some(listed) = attr_if_any(vm, package, word)? else { continue };
            let listed = list::from_iterable(vm, listed)?;
            (all, index) = (Some(vm.keep(listed)?), 0);
        }
    }
}

fn no_child_name(vm: &mut Vm, package: Kept, name: Value, is_all: bool) -> Raise {
    let class = vm.type_name(name);
    if !is_all {
        return vm.type_error(format_args!("Item in ``from list'' must be str, not {class}"));
    }
    let of = vm.heap.handle(vm.kept(package), Kind::Module).map_or(Value::NONE, |of| vm.get(of, MODULE_NAME));
    let of = vm.name_of(of);
    vm.type_error(format_args!("Item in {of}.__all__ must be str, not {class}"))
}

fn import_child(vm: &mut Vm, package: Kept, full: Kept, name: Value) -> Result<(), Raise> {
    let mark = vm.kept_mark();
    let name = vm.keep(name)?;
    if attr_if_any(vm, package, vm.kept(name))?.is_none() {
        let mut child = TextBuilder::new(vm)?;
        child.push_value(vm, vm.kept(full))?;
        child.push(vm, b".")?;
        child.push_value(vm, vm.kept(name))?;
        let child = child.finish(vm)?;
        let child = vm.keep(child)?;
        match find_module(vm, vm.kept(child)) {
            Ok(module) => {
                let at = vm.text(vm.kept(full)).len() + 1;
                bind_child(vm, vm.kept(package), module, vm.kept(child), at)?;
            }
            // The name may be any attribute; but what the child itself imports has to be there.
            Err(raise) if is_about(vm, raise, child) => {}
            Err(raise) => return Err(raise),
        }
    }
    vm.let_go(mark);
    Ok(())
}

/// Whether what was raised says that there is no module of this name; if so it is caught.
fn is_about(vm: &mut Vm, raise: Raise, name: Kept) -> bool {
    let raised = vm.root(Root::Raised);
    let about = vm.exception(raised).and_then(|exception| vm.get_name(exception, "name"));
    about.is_some_and(|about| vm.is_str(about) && vm.text_equal(about, vm.kept(name)))
        && vm.caught(raise, MODULE_NOT_FOUND_ERROR)
}

/// A submodule becomes an attribute of its package.
fn bind_child(vm: &mut Vm, parent: Value, child: Value, name: Value, at: usize) -> Result<(), Raise> {
    let end = vm.text(name).len();
    let (parent, child) = (vm.keep(parent)?, vm.keep(child)?);
    let last = vm.make_str_from(name, at, end)?;
    let (parent, child) = (vm.kept(parent), vm.kept(child));
    let Some(handle) = vm.heap.handle(parent, Kind::Module) else { return Ok(()) };
    if let Some(dict) = vm.get(handle, MODULE_DICT).as_object() {
        vm.dict_put_text(dict, last, child)?;
    }
    Ok(())
}

/// The full name of a relative import in the module with these globals.
fn absolute(vm: &mut Vm, name: Value, globals: Option<Value>, level: i64) -> Answer {
    let name = vm.keep(name)?;
    let (package, mut end) = package_of(vm, globals)?;
    if end == 0 {
        return Err(
            vm.raise_at(IMPORT_ERROR, format_args!("attempted relative import with no known parent package"))
        );
    }
    for _ in 1..level {
        match vm.text(package)[..end].iter().rposition(|byte| *byte == b'.') {
            Some(dot) => end = dot,
            None => {
                return Err(vm.raise_at(
                    IMPORT_ERROR,
                    format_args!("attempted relative import beyond top-level package"),
                ));
            }
        }
    }
    let mut full = TextBuilder::new(vm)?;
    full.push_part(vm, package, 0, end)?;
    if !vm.text(vm.kept(name)).is_empty() {
        full.push(vm, b".")?;
        full.push_value(vm, vm.kept(name))?;
    }
    full.finish(vm)
}

/// A name and how much of it is the package which the module with these globals is in.
fn package_of(vm: &mut Vm, globals: Option<Value>) -> Result<(Value, usize), Raise> {
    let Some(globals) = globals else { return Err(no_name(vm)) };
    let Some(globals) = vm.heap.handle(globals, Kind::Dict) else {
        return Err(vm.type_error(format_args!("globals must be a dict")));
    };
    let package = vm.dict_get_name(globals, b"__package__").filter(|package| !package.is_none());
    if let Some(package) = package {
        let Some(text) = vm.heap.text(package) else {
            return Err(vm.type_error(format_args!("package must be a string")));
        };
        return Ok((package, text.len()));
    }
    let Some(name) = vm.dict_get_name(globals, b"__name__") else {
        return Err(no_name(vm));
    };
    let Some(text) = vm.heap.text(name) else {
        return Err(vm.type_error(format_args!("__name__ must be a string")));
    };
    let whole = text.len();
    let dot = text.iter().rposition(|byte| *byte == b'.').unwrap_or(0);
    Ok((name, if vm.dict_get_name(globals, b"__path__").is_some() { whole } else { dot }))
}

fn no_name(vm: &mut Vm) -> Raise {
    vm.raise_at(KEY_ERROR, format_args!("'__name__' not in globals"))
}

/// `from module import name`
///
/// # Errors
/// `ImportError`
pub fn import_from(vm: &mut Vm, module: Value, name: Value) -> Answer {
    let mark = vm.kept_mark();
    let (module, name) = (vm.keep(module)?, vm.keep(name)?);
    if let Some(found) = attr_if_any(vm, module, vm.kept(name))? {
        vm.let_go(mark);
        return Ok(found);
    }
    let (module, name) = (vm.kept(module), vm.kept(name));
    vm.let_go(mark);
    let handle = vm.heap.handle(module, Kind::Module);
    let module_name = handle.map_or(Value::NONE, |handle| vm.get(handle, MODULE_NAME));
    let (of, text) = (vm.name_of(module_name), vm.name_of(name));
    let file = handle
        .and_then(|handle| vm.get(handle, MODULE_DICT).as_object())
        .and_then(|dict| vm.dict_get_name(dict, b"__file__"))
        .filter(|file| vm.is_str(*file));
    let place = match file {
        Some(file) => vm.name_of(file),
        None => crate::vm::raising::Name::new(b"unknown location"),
    };
    let raise = vm.raise_at(IMPORT_ERROR, format_args!("cannot import name '{text}' from '{of}' ({place})"));
    Err(about_module(vm, raise, module_name, file.unwrap_or(Value::NONE)))
}

/// A fresh module with an empty namespace.
///
/// # Errors
/// `Raise::NoRoom`
pub fn new_module(vm: &mut Vm, name: Value) -> Answer {
    let dict = vm.new_dict(16)?;
    vm.make_namespace(dict.raw_handle());
    debug_assert!(vm.get(dict.raw_handle(), ENTRIES).is_object() || vm.live(dict.raw_handle()) == 0);
    let word = vm.make_str(b"__name__")?;
    vm.dict_put_text(dict.raw_handle(), word, name)?;
    for attribute in ["__doc__", "__package__", "__loader__", "__spec__"] {
        let word = vm.make_str(attribute.as_bytes())?;
        vm.dict_put_text(dict.raw_handle(), word, Value::NONE)?;
    }
    vm.make(Kind::Module, &[name, dict, Value::NONE])
}
