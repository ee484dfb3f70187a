//! `builtins`: the functions and types every program has.

use crate::heap::kind::Kind;
use crate::heap::value::{TABLE_NATIVE, Value};
use crate::modules::{executing, importing, inspecting, numbers, sequences, sys};
use crate::types::awaiting;
use crate::types::building;
use crate::vm::desc::{Item, Module, TypeRow};
use crate::vm::exceptions as exc;
use crate::vm::state::MODULE_OWNERS;

/// The row of `__build_class__`, which code refers to by number.
pub const BUILD_CLASS: usize = 0;

/// `len`, the function that is called most.
pub const LEN: Value = function("len");

/// `next`, which resumes a generator without a run of the machine of its own.
pub const NEXT: Value = function("next");

/// The function of that name as a value.
///
/// # Panics
/// If there is none: at compile time, where it is a constant.
pub const fn function(name: &str) -> Value {
    Value::table(TABLE_NATIVE, (MODULE_OWNERS << 16 | MODULE.place(name)) as u32)
}

const fn kind(name: &'static str, kind: Kind) -> Item {
    Item::Type(name, TypeRow(kind as u16))
}

macro_rules! module {
    ($($name:ident $text:literal $base:ident,)*) => {
        /// The module.
        pub static MODULE: Module = Module {
            name: "builtins",
            doc: "Built-in functions, types, exceptions, and other objects.",
            items: &[
                Item::function("__build_class__", "(body, name, /, *bases, metaclass=None, **kwds)", building::build_class),
                // A class that is made where nothing else is called `__name__` belongs here.
                Item::Text("__name__", "builtins"),
                Item::function("__import__", "(name, globals=None, locals=None, fromlist=None, level=0)", importing::import_function),
                Item::function("abs", "(x, /)", numbers::abs),
                Item::function("aiter", "(async_iterable, /)", awaiting::aiter_function),
                Item::function("all", "(iterable, /)", sequences::all),
                Item::function("anext", "(async_iterator, default=None, /)", awaiting::anext_or),
                Item::function("any", "(iterable, /)", sequences::any),
                Item::function("ascii", "(obj, /)", inspecting::ascii),
                Item::function("bin", "(number, /)", numbers::bin),
                Item::function("callable", "(obj, /)", inspecting::callable),
                Item::function("chr", "(i, /)", numbers::chr),
                Item::function("compile", "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)", executing::compile),
                Item::function("delattr", "(obj, name, /)", inspecting::delattr),
                Item::function("dir", "(object=None, /)", inspecting::dir),
                Item::function("divmod", "(x, y, /)", numbers::divmod),
                Item::function("eval", "(source, globals=None, locals=None, /)", executing::eval),
                Item::function("exec", "(source, globals=None, locals=None, /, *, closure=None)", executing::exec),
                Item::function("exit", "(code=None)", sys::exit),
                Item::function("format", "(value, format_spec='', /)", inspecting::format),
                Item::function("getattr", "(object, name, default=None, /)", inspecting::getattr),
                Item::function("globals", "()", inspecting::globals),
                Item::function("hasattr", "(obj, name, /)", inspecting::hasattr),
                Item::function("hash", "(obj, /)", inspecting::hash),
                Item::function("help", "(object=None, /)", inspecting::help),
                Item::function("hex", "(number, /)", numbers::hex),
                Item::function("id", "(obj, /)", inspecting::id),
                Item::function("input", "(prompt='', /)", inspecting::input),
                Item::function("isinstance", "(obj, class_or_tuple, /)", inspecting::isinstance),
                Item::function("issubclass", "(cls, class_or_tuple, /)", inspecting::issubclass),
                Item::function("iter", "(object, sentinel=None, /)", sequences::iter),
                Item::function("len", "(obj, /)", sequences::len),
                Item::function("locals", "()", inspecting::locals),
                Item::function("max", "(*args, key=None, default=None)", sequences::max),
                Item::function("min", "(*args, key=None, default=None)", sequences::min),
                Item::function("next", "(iterator, default=None, /)", sequences::next),
                Item::function("oct", "(number, /)", numbers::oct),
                Item::function("ord", "(c, /)", numbers::ord),
                Item::function("pow", "(base, exp, mod=None)", numbers::pow),
                Item::function("print", "(*args, sep=' ', end='', file=None, flush=False)", inspecting::print),
                Item::function("quit", "(code=None)", sys::exit),
                Item::function("repr", "(obj, /)", inspecting::repr),
                Item::function("round", "(number, ndigits=None)", numbers::round),
                Item::function("setattr", "(obj, name, value, /)", inspecting::setattr),
                Item::function("sorted", "(iterable, /, *, key=None, reverse=False)", sequences::sorted),
                Item::function("sum", "(iterable, /, start=0)", sequences::sum),
                Item::function("vars", "(object=None, /)", inspecting::vars),
                kind("bool", Kind::Bool),
                kind("bytearray", Kind::Bytearray),
                kind("bytes", Kind::Bytes),
                kind("classmethod", Kind::ClassMethod),
                kind("complex", Kind::Complex),
                kind("dict", Kind::Dict),
                kind("enumerate", Kind::Enumerate),
                kind("filter", Kind::Filter),
                kind("float", Kind::Float),
                kind("frozenset", Kind::Frozenset),
                kind("int", Kind::Int),
                kind("list", Kind::List),
                kind("map", Kind::Map),
                kind("memoryview", Kind::Memoryview),
                kind("object", Kind::Instance),
                kind("property", Kind::Property),
                kind("range", Kind::Range),
                kind("reversed", Kind::Reversed),
                kind("set", Kind::Set),
                kind("slice", Kind::Slice),
                kind("staticmethod", Kind::StaticMethod),
                kind("str", Kind::Str),
                kind("super", Kind::Super),
                kind("tuple", Kind::Tuple),
                kind("type", Kind::Class),
                kind("zip", Kind::Zip),
                Item::Made("Ellipsis", |_| Ok(crate::heap::value::Value::ELLIPSIS)),
                Item::Made("NotImplemented", |_| Ok(crate::heap::value::Value::NOT_IMPLEMENTED)),
                Item::Made("__debug__", |_| Ok(crate::heap::value::Value::TRUE)),
                Item::Type("EnvironmentError", exc::OS_ERROR),
                Item::Type("IOError", exc::OS_ERROR),
                $(Item::Type($text, exc::$name),)*
            ],
        };
    };
}
crate::vm::exceptions::for_each_exception!(module);
