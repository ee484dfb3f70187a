//! JSON text of a value, without recursion: the containers that are open stand in registers.
//!
//! ```text
//! level | the object itself | its items: a list, tuple or dict | cursor | sort and how many items were written |
//! ```
//! Everything is kept in registers, for `default` may run Python code, and a full memory is collected at any point.

use crate::heap::kind::Kind;
use crate::heap::utf8::decode;
use crate::heap::value::Value;
use crate::number::{Fixed, radix, text};
use crate::types::json_encoder::{
    ALLOW_NAN, CHECK_CIRCULAR, DEFAULT, ENSURE_ASCII, INDENT, ITEM_SEPARATOR, KEY_SEPARATOR, SKIP_KEYS,
    SORT_KEYS, handle, not_serializable,
};
use crate::types::{int_text, items, list, sort};
use crate::vm::desc::Operator;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Kept, Vm};
use crate::vm::text_builder::TextBuilder;

/// A text that is being written.
struct Writer {
    out: TextBuilder,
    /// The encoder, or the instance of a class derived from it.
    encoder: Kept,
    /// A string or a number that is being written.
    scratch: Kept,
    /// What a level is indented by, if at all.
    indent: Option<Kept>,
    /// Registers of the first level.
    first: u32,
    /// How many levels are open.
    depth: u32,
    /// How many of these are containers: how far is indented.
    level: usize,
    ascii: bool,
}

/// Registers of a level.
const LEVEL: u32 = 4;
const ITEMS: u32 = 1;
const CURSOR: u32 = 2;
const SORT: u32 = 3;

/// Sorts of levels.
const LIST: i64 = 0;
const DICT: i64 = 1;
/// A dict as a sorted list of pairs.
const PAIRS: i64 = 2;
/// An object for which `default` gave another.
const REPLACED: i64 = 3;
/// What one more written item adds to the sort.
const ONE: i64 = 4;

/// The JSON text of a value. May run Python code.
///
/// # Errors
/// `TypeError`, `ValueError` for what JSON does not have; `RecursionError`; what `default` raises.
pub fn text(vm: &mut Vm, encoder: Value, value: Value) -> Answer {
    items::keeping(vm, |vm| {
        let (encoder, scratch) = (vm.keep(encoder)?, vm.keep(value)?);
        let indent = indent(vm, encoder)?;
        let out = TextBuilder::new(vm)?;
        for word in [KEY_SEPARATOR, ITEM_SEPARATOR] {
            check_separator(vm, encoder, word)?;
        }
        let ascii = option(vm, encoder, ENSURE_ASCII) == Value::TRUE;
        let first = vm.kept_mark();
        let mut writer = Writer { out, encoder, scratch, indent, first, depth: 0, level: 0, ascii };
        let value = vm.kept(scratch);
        writer.value(vm, value)?;
        while writer.depth > 0 {
            vm.charge_ticks(1)?;
            writer.step(vm)?;
        }
        finish(vm, writer.out)
    })
}

/// The string in a builder; collects if there is no room for it.
///
/// # Errors
/// `Raise::NoRoom`
pub fn finish(vm: &mut Vm, out: TextBuilder) -> Answer {
    // A text that is not ASCII is copied to behind a table of its characters.
    vm.room(out.len() / 7 + 8)?;
    out.finish(vm)
}

/// Does something that may lack room; all values it uses are kept.
///
/// # Errors
/// What it fails with.
pub fn with_room(vm: &mut Vm, mut act: impl FnMut(&mut Vm) -> Done) -> Done {
    match act(vm) {
        Err(Raise::NoRoom) => {
            vm.room(vm.heap.arena.wanted())?;
            act(vm)
        }
        done => done,
    }
}

fn option(vm: &Vm, encoder: Kept, word: usize) -> Value {
    vm.get(handle(vm, vm.kept(encoder)), word)
}

/// What a level is indented by, kept.
fn indent(vm: &mut Vm, encoder: Kept) -> Result<Option<Kept>, Raise> {
    let indent = option(vm, encoder, INDENT);
    if indent.is_none() {
        return Ok(None);
    }
    if vm.is_str(vm.payload(indent)) {
        return Ok(Some(vm.keep(vm.payload(indent))?));
    }
    let blank = vm.make_str(b" ")?;
    let indent = vm.binary(Operator::Mul, blank, indent)?;
    Ok(Some(vm.keep(vm.payload(indent))?))
}

fn check_separator(vm: &mut Vm, encoder: Kept, word: usize) -> Done {
    let separator = option(vm, encoder, word);
    if vm.is_str(vm.payload(separator)) {
        return Ok(());
    }
    let (name, number) = (vm.type_name(separator), if word == KEY_SEPARATOR { 5 } else { 6 });
    Err(vm.type_error(format_args!("make_encoder() argument {number} must be str, not {name}")))
}

impl Writer {
    fn put(&mut self, vm: &mut Vm, bytes: &[u8]) -> Done {
        with_room(vm, |vm| self.out.push(vm, bytes))
    }

    /// Part of the string in the scratch register.
    fn put_part(&mut self, vm: &mut Vm, start: usize, end: usize) -> Done {
        with_room(vm, |vm| {
            let text = vm.kept(self.scratch);
            self.out.push_part(vm, text, start, end)
        })
    }

    fn put_option(&mut self, vm: &mut Vm, word: usize) -> Done {
        with_room(vm, |vm| {
            let text = vm.payload(option(vm, self.encoder, word));
            self.out.push_value(vm, text)
        })
    }

    /// A new line, indented, if lines are.
    fn put_line(&mut self, vm: &mut Vm) -> Done {
        let Some(indent) = self.indent else { return Ok(()) };
        self.put(vm, b"\n")?;
        for _ in 0..self.level {
            with_room(vm, |vm| {
                let text = vm.kept(indent);
                self.out.push_value(vm, text)
            })?;
        }
        Ok(())
    }

    fn register(&self, word: u32) -> Kept {
        Kept(self.first + (self.depth - 1) * LEVEL + word)
    }

    /// Writes a value, or opens it if it is a container.
    fn value(&mut self, vm: &mut Vm, value: Value) -> Done {
        let inside = vm.payload(value);
        if let Some(x) = inside.as_float() {
            return self.float(vm, x);
        }
        if let Some(word) = word_of(inside) {
            return self.put(vm, word);
        }
        vm.keep_again(self.scratch, inside);
        match vm.heap.kind(inside) {
            _ if inside.is_int() => self.int(vm),
            Some(Kind::Int) => self.int(vm),
            Some(Kind::Str) => self.string(vm),
            Some(Kind::List | Kind::Tuple) => self.open(vm, value, inside, LIST),
            Some(Kind::Dict) => self.open(vm, value, inside, DICT),
            _ => self.replace(vm, value),
        }
    }

    fn float(&mut self, vm: &mut Vm, x: f64) -> Done {
        if x.is_finite() {
            let mut room = [0; 40];
            let mut out = Fixed::new(&mut room);
            text::repr(&mut out, x);
            return self.put(vm, out.text());
        }
        if option(vm, self.encoder, ALLOW_NAN) == Value::TRUE {
            return self.put(
                vm,
                if x.is_nan() {
                    b"NaN"
                } else if x > 0.0 {
                    b"Infinity"
                } else {
                    b"-Infinity"
                },
            );
        }
        let which = if x.is_nan() {
            "nan"
        } else if x > 0.0 {
            "inf"
        } else {
            "-inf"
        };
        // CPython has two encoders; the one that indents says more.
        let (colon, which) = if self.indent.is_some() { (": ", which) } else { ("", "") };
        Err(vm.value_error(format_args!("Out of range float values are not JSON compliant{colon}{which}")))
    }

    /// The integer in the scratch register.
    fn int(&mut self, vm: &mut Vm) -> Done {
        if let Some(n) = vm.small_int(vm.kept(self.scratch)) {
            let mut room = [0; 24];
            let mut out = Fixed::new(&mut room);
            radix::small_to_text(&mut out, n);
            return self.put(vm, out.text());
        }
        let text = items::made(vm, |vm| int_text::repr(vm, vm.kept(self.scratch)))?;
        vm.keep_again(self.scratch, text);
        let len = vm.text(text).len();
        self.put_part(vm, 0, len)
    }

    /// The string in the scratch register, in quotes.
    fn string(&mut self, vm: &mut Vm) -> Done {
        vm.charge(vm.text(vm.kept(self.scratch)).len())?;
        self.put(vm, b"\"")?;
        let mut at = 0;
        loop {
            let text = vm.text(vm.kept(self.scratch));
            let run = text[at..].iter().take_while(|byte| is_plain(**byte, self.ascii)).count();
            if run > 0 {
                self.put_part(vm, at, at + run)?;
                at += run;
            }
            let text = vm.text(vm.kept(self.scratch));
            if at == text.len() {
                return self.put(vm, b"\"");
            }
            let (code, width) = decode(text, at);
            self.escape(vm, code)?;
            at += width;
        }
    }

    fn escape(&mut self, vm: &mut Vm, code: u32) -> Done {
        let short: &[u8] = match code {
            0x22 => b"\\\"",
            0x5C => b"\\\\",
            0x0A => b"\\n",
            0x0D => b"\\r",
            0x09 => b"\\t",
            0x0C => b"\\f",
            0x08 => b"\\b",
            0x1_0000.. => {
                let pair = code - 0x1_0000;
                self.put(vm, &four_digits(0xD800 | pair >> 10))?;
                return self.put(vm, &four_digits(0xDC00 | pair & 0x3FF));
            }
            _ => return self.put(vm, &four_digits(code)),
        };
        self.put(vm, short)
    }

    /// Begins a level for an object; refuses one that is being written already.
    fn push(&mut self, vm: &mut Vm, object: Value, sort: i64) -> Done {
        if option(vm, self.encoder, CHECK_CIRCULAR) == Value::TRUE {
            vm.charge(self.depth as usize)?;
            if (0..self.depth).any(|level| vm.kept(Kept(self.first + level * LEVEL)) == object) {
                return Err(vm.value_error(format_args!("Circular reference detected")));
            }
        }
        if self.depth >= vm.limits.frames {
            return Err(vm.recursion_error(format_args!(
                "maximum recursion depth exceeded while encoding a JSON object"
            )));
        }
        // Growing the stack may collect.
        vm.keep_again(self.scratch, object);
        with_room(vm, |vm| vm.stack_until(vm.now.top, vm.now.top + 2 * LEVEL))?;
        let object = vm.kept(self.scratch);
        let inside = if sort == REPLACED { Value::NONE } else { vm.payload(object) };
        for value in [object, inside, Value::small(0), Value::small(sort)] {
            vm.keep(value)?;
        }
        self.depth += 1;
        Ok(())
    }

    fn open(&mut self, vm: &mut Vm, object: Value, inside: Value, sort: i64) -> Done {
        let is_dict = sort == DICT;
        let empty = if is_dict { vm.live(inside.raw_handle()) == 0 } else { items::count(vm, inside) == 0 };
        self.push(vm, object, sort)?;
        if empty {
            self.pop(vm);
            return self.put(vm, if is_dict { b"{}" } else { b"[]" });
        }
        if is_dict && option(vm, self.encoder, SORT_KEYS) == Value::TRUE {
            self.sort_pairs(vm)?;
        }
        self.level += 1;
        self.put(vm, if is_dict { b"{" } else { b"[" })?;
        self.put_line(vm)
    }

    fn pop(&mut self, vm: &mut Vm) {
        self.depth -= 1;
        vm.let_go(self.first + self.depth * LEVEL);
    }

    /// Makes the dict of the level a sorted list of its pairs.
    fn sort_pairs(&mut self, vm: &mut Vm) -> Done {
        let source = self.register(ITEMS);
        let count = vm.live(vm.kept(source).raw_handle());
        let pairs = items::made(vm, |vm| list::new(vm, count))?;
        let mark = vm.kept_mark();
        let pairs = vm.keep(pairs)?;
        let mut next = 0;
        while let Some(entry) = vm.next_entry(vm.kept(source).raw_handle(), next) {
            next = entry + 1;
            let pair = items::made(vm, |vm| {
                let (key, value) =
                    vm.entry(vm.kept(source).raw_handle(), entry).unwrap_or((Value::NONE, Value::NONE));
                vm.make_tuple(&[key, value])
            })?;
            list::push_kept(vm, pairs, pair)?;
        }
        sort::sort(vm, vm.kept(pairs), Value::NONE, false)?;
        let sorted = vm.kept(pairs);
        vm.let_go(mark);
        vm.keep_again(source, sorted);
        vm.keep_again(self.register(SORT), Value::small(PAIRS));
        Ok(())
    }

    /// Lets `default` give another object for one that JSON does not have.
    fn replace(&mut self, vm: &mut Vm, object: Value) -> Done {
        self.push(vm, object, REPLACED)?;
        let function = option(vm, self.encoder, DEFAULT);
        let object = vm.kept(self.register(0));
        let replaced = if !function.is_none() {
            vm.call(function, &[object])?
        } else if vm.kept(self.encoder) == Value::object(handle(vm, vm.kept(self.encoder))) {
            return Err(not_serializable(vm, object));
        } else {
            vm.call_method(vm.kept(self.encoder), "default", &[object])?
        };
        self.value(vm, replaced)
    }

    /// Goes on with the innermost level.
    fn step(&mut self, vm: &mut Vm) -> Done {
        let meta = vm.kept(self.register(SORT)).raw_int();
        let sort = meta % ONE;
        if sort == REPLACED {
            self.pop(vm);
            return Ok(());
        }
        let (source, cursor) = (self.register(ITEMS), vm.kept(self.register(CURSOR)).raw_len());
        let here = vm.kept(source);
        let entry = match sort {
            DICT => vm.next_entry(here.raw_handle(), cursor),
            _ if cursor < items::count(vm, here) => Some(cursor),
            _ => None,
        };
        let Some(entry) = entry else { return self.close(vm, sort) };
        vm.keep_again(self.register(CURSOR), Value::len(entry + 1));
        if sort != LIST {
            let key = self.pair(vm, sort, entry).0;
            vm.keep_again(self.scratch, vm.payload(key));
            if !self.is_key(vm, key)? {
                return Ok(());
            }
        }
        if meta >= ONE {
            self.put_option(vm, ITEM_SEPARATOR)?;
            self.put_line(vm)?;
        }
        vm.keep_again(self.register(SORT), Value::small(sort + ONE));
        if sort == LIST {
            let item = items::get(vm, vm.kept(source), entry).unwrap_or(Value::NONE);
            return self.value(vm, item);
        }
        self.key(vm)?;
        self.put_option(vm, KEY_SEPARATOR)?;
        let value = self.pair(vm, sort, entry).1;
        self.value(vm, value)
    }

    fn close(&mut self, vm: &mut Vm, sort: i64) -> Done {
        self.pop(vm);
        self.level -= 1;
        self.put_line(vm)?;
        self.put(vm, if sort == LIST { b"]" } else { b"}" })
    }

    /// Key and value of an entry of the level's dict, or of a pair of its list.
    fn pair(&self, vm: &Vm, sort: i64, entry: usize) -> (Value, Value) {
        let source = vm.kept(self.register(ITEMS));
        if sort == DICT {
            return vm.entry(source.raw_handle(), entry).unwrap_or((Value::NONE, Value::NONE));
        }
        let pair = items::get(vm, source, entry).unwrap_or(Value::NONE);
        [0, 1].map(|index| items::get(vm, pair, index).unwrap_or(Value::NONE)).into()
    }

    /// Whether a key, which stands in the scratch register, can be written; `false` if it is to be left out.
    fn is_key(&mut self, vm: &mut Vm, key: Value) -> Result<bool, Raise> {
        let inside = vm.kept(self.scratch);
        if inside.is_int() || inside.is_float() || word_of(inside).is_some() {
            return Ok(true);
        }
        if matches!(vm.heap.kind(inside), Some(Kind::Str | Kind::Int)) {
            return Ok(true);
        }
        if option(vm, self.encoder, SKIP_KEYS) == Value::TRUE {
            return Ok(false);
        }
        let name = vm.type_name(key);
        Err(vm.type_error(format_args!("keys must be str, int, float, bool or None, not {name}")))
    }

    /// The key in the scratch register: a string whatever it is.
    fn key(&mut self, vm: &mut Vm) -> Done {
        let key = vm.kept(self.scratch);
        if vm.is_str(key) {
            return self.string(vm);
        }
        self.put(vm, b"\"")?;
        match (key.as_float(), word_of(key)) {
            (Some(x), _) => self.float(vm, x)?,
            (_, Some(word)) => self.put(vm, word)?,
            _ => self.int(vm)?,
        }
        self.put(vm, b"\"")
    }
}

/// What stands for `None` and the truths.
fn word_of(value: Value) -> Option<&'static [u8]> {
    match value {
        Value::NONE => Some(b"null"),
        Value::TRUE => Some(b"true"),
        Value::FALSE => Some(b"false"),
        _ => None,
    }
}

/// Whether a byte of a text stands for itself.
fn is_plain(byte: u8, ascii: bool) -> bool {
    byte >= 0x20 && byte != b'"' && byte != b'\\' && !(ascii && byte >= 0x7F)
}

/// `\u00e4`
fn four_digits(code: u32) -> [u8; 6] {
    let digit = |shift: u32| b"0123456789abcdef"[(code >> shift & 15) as usize];
    [b'\\', b'u', digit(12), digit(8), digit(4), digit(0)]
}
