//! `TextIOWrapper`: standard input, output and errors, which are the host's.

use crate::heap::kind::Kind;
use crate::heap::value::{TABLE_NATIVE, Value};
use crate::host::Stream;
use crate::types::encode::must_be_writable;
use crate::types::texts::must_be_bytes_like;
use crate::vm::args::Args;
use crate::vm::desc::{Field, Native, Type};
use crate::vm::exceptions::OS_ERROR;
use crate::vm::pausing::Pause;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// The number of standard input.
pub const IN: i64 = 0;
/// The number of standard output.
pub const OUT: i64 = 1;
/// The number of the stream of errors.
pub const ERR: i64 = 2;
/// Added to the number: the stream of bytes behind it.
const BYTES: i64 = 4;

/// The type.
pub static TYPE: Type = Type {
    subclassable: false,
    repr: Some(repr),
    next: Some(next),
    methods: &[
        Native::new("fileno", "()", |vm, args| Ok(Value::small(number(vm, args.get(vm, 0))))),
        Native::new("flush", "()", |_, _| Ok(Value::NONE)),
        Native::new("isatty", "()", |_, _| Ok(Value::FALSE)),
        Native::new("read", "(size=-1, /)", read),
        Native::new("readable", "()", |vm, args| Ok(Value::bool(number(vm, args.get(vm, 0)) == IN))),
        Native::new("readline", "(size=-1, /)", read_line),
        Native::new("writable", "()", |vm, args| Ok(Value::bool(number(vm, args.get(vm, 0)) != IN))),
        Native::new("write", "(text, /)", write),
        Native::new("writelines", "(lines, /)", write_lines),
    ],
    fields: &[
        Field { name: "buffer", get: buffer, set: None },
        Field { name: "closed", get: |_, _| Ok(Value::FALSE), set: None },
        Field { name: "encoding", get: |vm, _| vm.make_str(b"utf-8"), set: None },
        Field { name: "errors", get: |vm, _| vm.make_str(b"strict"), set: None },
        Field { name: "name", get: name, set: None },
    ],
    ..Type::new(Kind::Stream, "TextIOWrapper")
};

/// Whether this is what a stream has in its word.
pub fn is_number(n: i64) -> bool {
    (IN..=ERR).contains(&(n & !BYTES))
}

fn number(vm: &Vm, this: Value) -> i64 {
    vm.get(this.raw_handle(), 0).raw_int() & 3
}

fn is_of_bytes(vm: &Vm, this: Value) -> bool {
    vm.get(this.raw_handle(), 0).raw_int() & BYTES != 0
}

/// The stream of bytes behind a stream of text.
fn buffer(vm: &mut Vm, this: Value) -> Answer {
    if is_of_bytes(vm, this) {
        let name = vm.make_str(b"buffer")?;
        return Err(vm.no_attribute(this, name));
    }
    let number = number(vm, this);
    vm.make(Kind::Stream, &[Value::small(number | BYTES)])
}

fn label(vm: &Vm, this: Value) -> &'static str {
    ["<stdin>", "<stdout>", "<stderr>"][(number(vm, this) as usize).min(2)]
}

fn name(vm: &mut Vm, this: Value) -> Answer {
    let label = label(vm, this);
    vm.make_str(label.as_bytes())
}

fn repr(vm: &mut Vm, this: Value) -> Answer {
    if is_of_bytes(vm, this) {
        let class = if number(vm, this) == IN { "BufferedReader" } else { "BufferedWriter" };
        let label = label(vm, this);
        return vm.make_text(format_args!("<_io.{class} name='{label}'>"));
    }
    let (label, mode) = (label(vm, this), if number(vm, this) == IN { "r" } else { "w" });
    vm.make_text(format_args!("<_io.TextIOWrapper name='{label}' mode='{mode}' encoding='utf-8'>"))
}

fn write(vm: &mut Vm, args: Args) -> Answer {
    let text = args.get(vm, 1);
    if is_of_bytes(vm, args.get(vm, 0)) {
        return write_bytes(vm, args);
    }
    let inner = vm.payload(text);
    if !vm.is_str(inner) {
        let name = vm.type_name(text);
        return Err(vm.type_error(format_args!("write() argument must be str, not {name}")));
    }
    let stream = output(vm, args.get(vm, 0))?;
    vm.charge(vm.text(inner).len())?;
    if stream == Stream::Out {
        must_be_writable(vm, inner)?;
    }
    vm.write_text(stream, inner);
    vm.committed = true;
    Ok(Value::len(vm.char_len(inner)))
}

fn output(vm: &mut Vm, this: Value) -> Result<Stream, Raise> {
    match number(vm, this) {
        OUT => Ok(Stream::Out),
        ERR => Ok(Stream::Err),
        _ => Err(vm.raise_at(OS_ERROR, format_args!("not writable"))),
    }
}

fn write_bytes(vm: &mut Vm, args: Args) -> Answer {
    let stream = output(vm, args.get(vm, 0))?;
    let place = must_be_bytes_like(vm, args.get(vm, 1))?;
    vm.charge(place.len())?;
    let Vm { heap, host, .. } = vm;
    let all = heap.arena.bytes(0, heap.arena.top as usize * 8);
    host.write(stream, place.bytes(all));
    vm.committed = true;
    Ok(Value::len(place.len()))
}

fn write_lines(vm: &mut Vm, args: Args) -> Answer {
    let lines = args.get(vm, 1);
    let lines = vm.iter(lines)?;
    args.set(vm, 1, lines);
    while let Some(line) = {
        let lines = args.get(vm, 1);
        vm.next(lines)?
    } {
        let this = args.get(vm, 0);
        vm.call_method(this, "write", &[line])?;
    }
    Ok(Value::NONE)
}

fn next(vm: &mut Vm, this: Value) -> Result<Option<Value>, Raise> {
    let bytes = is_of_bytes(vm, this);
    match vm.read_line()? {
        Some(line) => as_read(vm, line, bytes).map(Some),
        None => Ok(None),
    }
}

/// What was read, as the stream gives it.
fn as_read(vm: &mut Vm, text: Value, bytes: bool) -> Answer {
    if !bytes {
        return Ok(text);
    }
    let place = vm.text_place(text);
    vm.make_bytes_of(&[place])
}

fn read_line(vm: &mut Vm, args: Args) -> Answer {
    let bytes = is_of_bytes(vm, args.get(vm, 0));
    let line = match vm.read_line()? {
        Some(line) => line,
        None => vm.empty_str()?,
    };
    as_read(vm, line, bytes)
}

/// All that is left of the input.
fn read(vm: &mut Vm, args: Args) -> Answer {
    let bytes = is_of_bytes(vm, args.get(vm, 0));
    vm.pause_before(Pause::Input)?;
    let mut all = TextBuilder::new(vm)?;
    while let Some(line) = vm.read_line_now()? {
        all.push_value(vm, line)?;
    }
    let all = all.finish(vm)?;
    as_read(vm, all, bytes)
}

impl Vm<'_> {
    /// A line of the host's input, its end included; `None` at the end of the input.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn read_line(&mut self) -> Result<Option<Value>, Raise> {
        self.pause_before(Pause::Line)?;
        self.read_line_now()
    }

    fn read_line_now(&mut self) -> Result<Option<Value>, Raise> {
        // The host's text is put into the arena in pieces: the closure cannot make objects itself.
        let mut line = [0; 4096];
        let mut len = 0;
        let more = self.host.read_line(&mut |text| {
            len = text.len().min(line.len());
            line[..len].copy_from_slice(&text[..len]);
        });
        self.committed = true;
        self.ask_host()?;
        if more { self.make_str(&line[..len]).map(Some) } else { Ok(None) }
    }

    /// What a program has put in the place of standard output, if it has.
    pub fn replaced_stdout(&self) -> Option<Value> {
        let out = self.in_sys(b"stdout")?;
        if self.heap.is(out, Kind::Stream) && self.get(out.raw_handle(), 0).raw_int() == OUT {
            None
        } else {
            Some(out)
        }
    }

    /// What stands in `sys` under a name, if a program has looked at that module at all.
    pub fn in_sys(&self, name: &[u8]) -> Option<Value> {
        self.in_imported(b"sys", name)
    }

    /// What stands under a name in a module that has been imported.
    pub fn in_imported(&self, module: &[u8], name: &[u8]) -> Option<Value> {
        let known = self.root(crate::vm::state::Root::Modules).as_object()?;
        let module = self.dict_get_name(known, module)?;
        let module = self.heap.handle(module, Kind::Module)?;
        let dict = self.get(module, crate::vm::attributes::MODULE_DICT).as_object()?;
        self.dict_get_name(dict, name)
    }

    /// The function that a program has put in the place of one of `sys`, if it has.
    pub fn own_hook(&self, name: &[u8]) -> Option<Value> {
        self.in_sys(name).filter(|hook| hook.as_table(TABLE_NATIVE).is_none())
    }
}
