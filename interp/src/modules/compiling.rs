//! From text to code that stands in the arena: what `import`, `exec`, `eval` and the engine share.
//!
//! The tree and the compiler's tables stand in the free room between objects and registers and are forgotten at once; the
//! image is written right behind the objects, where it then is one.

use crate::compile::{Options, compile};
use crate::heap::arena::bytes_of;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::syntax::ast::Mode;
use crate::syntax::error::{ErrorClass, Place, SyntaxError};
use crate::syntax::parser::{parse_expression, parse_interactive, parse_module};
use crate::syntax::pool::Pool;
use crate::vm::bind::MessageText;
use crate::vm::exceptions as exc;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// Words at the front of the free room that the image may take, as a part of all: the rest is scratch.
const IMAGE_PART: usize = 3;

/// What went wrong, copied out of the source so that it can be raised.
struct Trouble {
    class: ErrorClass,
    message: MessageText,
    line: MessageText,
    place: Place,
    incomplete: bool,
}

/// Why text did not become code.
pub enum Failure {
    /// An exception was raised.
    Raised(Raise),
    /// More lines might heal it: a prompt asks for another.
    Incomplete,
}

impl From<Raise> for Failure {
    fn from(raise: Raise) -> Failure {
        Failure::Raised(raise)
    }
}

#[allow(clippy::result_large_err)] // Rare, and there is nowhere to put it but the stack.
fn translate(source: &[u8], free: &mut [u64], mode: Mode, options: Options<'_>) -> Result<usize, Trouble> {
    let (out, scratch) = free.split_at_mut(free.len() / IMAGE_PART);
    let mut pool = Pool::new(scratch);
    let parsed = match mode {
        Mode::Module => parse_module(source, &mut pool),
        Mode::Expression => parse_expression(source, &mut pool),
        Mode::Interactive => parse_interactive(source, &mut pool),
    };
    parsed.and_then(|(tree, pool)| compile(tree, pool, out, options)).map_err(|error| {
        let mut trouble = trouble(&error, source);
        // Only a prompt can be given another line.
        trouble.incomplete &= mode == Mode::Interactive;
        trouble
    })
}

fn trouble(error: &SyntaxError, source: &[u8]) -> Trouble {
    let text = match core::str::from_utf8(source) {
        Ok(text) => text,
        Err(bad) => core::str::from_utf8(&source[..bad.valid_up_to()]).unwrap_or(""),
    };
    let mut message = MessageText::default();
    message.format(format_args!("{}", error.message(text)));
    let place = error.place(text);
    let mut line = MessageText::default();
    line.push(text.lines().nth(place.line.saturating_sub(1) as usize).unwrap_or("").as_bytes());
    Trouble { class: error.class(), message, line, place, incomplete: error.is_incomplete() }
}

/// Compiles a text that stands outside the arena; gives a function of the code with these globals.
///
/// # Errors
/// `SyntaxError` and its kind, or that the text is not complete yet.
pub fn compile_text(
    vm: &mut Vm,
    source: &[u8],
    options: Options<'_>,
    mode: Mode,
    globals: Value,
) -> Result<Value, Failure> {
    vm.charge(source.len())?;
    let globals = vm.keep(globals)?;
    vm.collect();
    let (from, to) = (vm.heap.arena.top as usize + 1, vm.heap.arena.stack() as usize);
    let free = &mut vm.heap.arena.all_mut()[from..to];
    let words = translate(source, free, mode, options);
    let function = finish(vm, words, options.file_name, globals);
    vm.let_go(globals.0);
    function
}

/// Compiles a text that stands outside the arena and shows the image's words to `act`; then they are forgotten.
///
/// # Errors
/// As `compile_text`.
pub fn with_image<R>(
    vm: &mut Vm,
    source: &[u8],
    options: Options<'_>,
    mode: Mode,
    act: impl FnOnce(&[u64]) -> R,
) -> Result<R, Failure> {
    vm.charge(source.len())?;
    vm.collect();
    let (from, to) = (vm.heap.arena.top as usize + 1, vm.heap.arena.stack() as usize);
    let free = &mut vm.heap.arena.all_mut()[from..to];
    match translate(source, free, mode, options) {
        Ok(words) => Ok(act(&free[..words])),
        Err(trouble) if trouble.incomplete => Err(Failure::Incomplete),
        Err(trouble) => Err(Failure::Raised(raise(vm, &trouble, options.file_name))),
    }
}

/// Compiles a string, or bytes, of the program's; gives a function of the code with these globals.
///
/// # Errors
/// As `compile_text`.
pub fn compile_value(
    vm: &mut Vm,
    source: Value,
    options: Options<'_>,
    mode: Mode,
    globals: Value,
) -> Result<Value, Failure> {
    let (globals, source) = (vm.keep(globals)?, vm.keep(source)?);
    vm.collect();
    let source = vm.kept(source);
    let (from, to) = (vm.heap.arena.top as usize + 1, vm.heap.arena.stack() as usize);
    let text = vm.heap.text(source).or_else(|| vm.heap.bytes(source)).unwrap_or(b"");
    let len = text.len();
    vm.charge(len)?;
    // The text is an object of the arena, below the free room; one of an image outside is copied.
    let words = if source.is_object() {
        let object = source.raw_handle();
        let start = match vm.heap.is(source, Kind::Str) {
            true => crate::heap::layout::str_text(vm.heap.arena.object(object)).0,
            false => 1,
        };
        let at = object.0 as usize + 1 + start;
        let (objects, rest) = vm.heap.arena.all_mut().split_at_mut(from);
        let text = bytes_of(&objects[at..], len);
        translate(text, &mut rest[..to - from], mode, options)
    } else {
        let words = crate::heap::layout::words_for(len);
        let copy = vm.heap.arena.alloc_raw(Kind::Raw, 0, words).map_err(Raise::from)?;
        let mut text = [0; 1024];
        if len > text.len() {
            return Err(Failure::Raised(vm.value_error(format_args!("source text in an image is too long"))));
        }
        text[..len].copy_from_slice(vm.heap.text(source).or_else(|| vm.heap.bytes(source)).unwrap_or(b""));
        vm.heap.arena.top = copy.0;
        let free = &mut vm.heap.arena.all_mut()[from..to];
        translate(&text[..len], free, mode, options)
    };
    let function = finish(vm, words, options.file_name, globals);
    vm.let_go(globals.0);
    function
}

fn finish(
    vm: &mut Vm,
    words: Result<usize, Trouble>,
    file: &str,
    globals: crate::vm::state::Kept,
) -> Result<Value, Failure> {
    let words = match words {
        Ok(words) => words,
        Err(trouble) if trouble.incomplete => {
            return Err(Failure::Incomplete);
        }
        Err(trouble) => return Err(Failure::Raised(raise(vm, &trouble, file))),
    };
    // The image's words are where its body will be: the object is made around them.
    let image = vm.heap.arena.alloc_raw(Kind::Image, 0, words).map_err(Raise::from)?;
    let root = crate::code::image::ImageView::new(&vm.heap.arena.object(image)[1..]).root().offset();
    Ok(load(vm, Value::object(image), root, globals)?)
}

/// Makes a function of the root code of an image that was just made, or lent.
///
/// # Errors
/// `Raise::NoRoom`
pub fn load(vm: &mut Vm, image: Value, root: u32, globals: crate::vm::state::Kept) -> Answer {
    let place = vm.add_image(image, root)?;
    let body = vm.make_body(place)?;
    vm.make_function(body, vm.kept(globals))
}

/// Raises what is wrong with a text.
fn raise(vm: &mut Vm, trouble: &Trouble, file: &str) -> Raise {
    let class = match trouble.class {
        ErrorClass::Syntax => exc::SYNTAX_ERROR,
        ErrorClass::Indentation => exc::INDENTATION_ERROR,
        ErrorClass::Tab => exc::TAB_ERROR,
        ErrorClass::Recursion => exc::RECURSION_ERROR,
        ErrorClass::Memory => return vm.memory_error(),
        ErrorClass::Value => exc::VALUE_ERROR,
    };
    match make_error(vm, trouble, file, class) {
        Ok(exception) => vm.raise(exception),
        Err(Raise::NoRoom(_)) => vm.memory_error(),
        Err(raise) => raise,
    }
}

fn make_error(vm: &mut Vm, trouble: &Trouble, file: &str, class: crate::vm::desc::TypeRow) -> Answer {
    let message = vm.make_str(trouble.message.text().as_bytes())?;
    if !vm.row_derives(class, exc::SYNTAX_ERROR) {
        return vm.make_exception(class, &[message]);
    }
    let file = vm.make_str(file.as_bytes())?;
    let line = vm.make_str(trouble.line.text().as_bytes())?;
    let number = |n: u32| Value::small(i64::from(n));
    let place = trouble.place;
    let details = [
        file,
        number(place.line),
        number(place.column),
        line,
        number(place.end_line),
        number(place.end_column),
    ];
    let details = vm.make_tuple(&details)?;
    let exception = vm.make_exception(class, &[message, details])?;
    let handle = exception.raw_handle();
    vm.finish_syntax_error(handle, 2)?;
    Ok(exception)
}

/// A function of the code of a module, whose text or image stands in a `bytes` object.
///
/// # Errors
/// `SyntaxError` and its kind; `ImportError` for an image that is refused.
pub fn module_function(vm: &mut Vm, source: Value, file: &str, globals: Value) -> Answer {
    let magic = crate::code::image::MAGIC.to_le_bytes();
    if vm.heap.bytes(source).is_some_and(|bytes| bytes.starts_with(&magic)) {
        return image_function(vm, source, globals);
    }
    let options = Options { file_name: file, ..Options::default() };
    match compile_value(vm, source, options, Mode::Module, globals) {
        Ok(function) => Ok(function),
        Err(Failure::Raised(raise)) => Err(raise),
        Err(Failure::Incomplete) => {
            Err(vm.raise_at(exc::SYNTAX_ERROR, format_args!("unexpected EOF while parsing")))
        }
    }
}

/// A function of the root code of an image that stands in a `bytes` object; it is verified.
fn image_function(vm: &mut Vm, source: Value, globals: Value) -> Answer {
    let mark = vm.kept_mark();
    let (source, globals) = (vm.keep(source)?, vm.keep(globals)?);
    let words = vm.heap.bytes(vm.kept(source)).map_or(0, |bytes| bytes.len() / 8);
    vm.charge(words)?;
    vm.room(words + words / 4 + 64)?;
    let image = vm.heap.arena.alloc_raw(Kind::Image, 0, words)?;
    let from = vm.kept(source).raw_handle().0 as usize + 2;
    let to = image.0 as usize + 1;
    vm.heap.arena.all_mut().copy_within(from..from + words, to);
    let (end, stack) = (vm.heap.arena.top as usize, vm.heap.arena.stack() as usize);
    let (objects, free) = vm.heap.arena.all_mut()[..stack].split_at_mut(end);
    if let Err(bad) = crate::code::verify::verify(&objects[to..to + words], free) {
        let reason = bad.reason();
        return Err(vm.raise_at(exc::IMPORT_ERROR, format_args!("the image is refused: {reason}")));
    }
    let root = crate::code::image::ImageView::new(&vm.heap.arena.object(image)[1..]).root().offset();
    let function = load(vm, Value::object(image), root, globals);
    vm.let_go(mark);
    function
}
