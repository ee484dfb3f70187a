//! From text to code that stands in the arena: what `import`, `exec`, `eval` and the engine share.
//!
//! The tree and the compiler's tables stand in the free room between objects and registers and are forgotten at once; the
//! image is written right behind the objects, where it then is one.

use crate::compile::Options;
use crate::heap::arena::bytes_of;
use crate::heap::images::Heap;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::modules::translating::translate;
use crate::modules::trouble::{Text, Trouble, raise};
use crate::syntax::ast::Mode;
use crate::vm::exceptions as exc;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

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
    let function = match words {
        Err(trouble) if is_beginning(&trouble, mode) => Err(Failure::Incomplete),
        words => Ok(finish(vm, words, options.file_name, Text::Outside(source), globals)?),
    };
    vm.let_go(globals.0);
    function
}

/// Whether a text typed at a prompt only wants another line.
fn is_beginning(trouble: &Trouble, mode: Mode) -> bool {
    trouble.incomplete && matches!(mode, Mode::Interactive | Mode::Entry)
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
        Err(trouble) if is_beginning(&trouble, mode) => Err(Failure::Incomplete),
        Err(trouble) => Err(Failure::Raised(raise(vm, &trouble, options.file_name, Text::Outside(source)))),
    }
}

/// Compiles a string, or bytes, of the program's; gives a function of the code with these globals. Errors of a file show
/// their line, whoever finds them.
///
/// # Errors
/// `SyntaxError` and its kind, for a text that is only a beginning too; `Raise::NoRoom`.
pub fn compile_value(
    vm: &mut Vm,
    source: Value,
    options: Options<'_>,
    (mode, is_file): (Mode, bool),
    globals: Value,
) -> Answer {
    let (globals, source) = (vm.keep(globals)?, vm.keep(source)?);
    vm.collect();
    let text = vm.kept(source);
    let len = vm.text(text).len();
    vm.charge(len)?;
    // The text is an object of the arena, below the free room; one that stands in an image, or is shared, is copied.
    let text = if text.is_object() && !vm.heap.arena.header(text.raw_handle()).is_sharer() {
        text
    } else {
        let place = vm.text_place(text);
        vm.make_bytes_of(&[place])?
    };
    let start = match vm.heap.is(text, Kind::Str) {
        true => crate::heap::layout::str_text(vm.heap.arena.object(text.raw_handle())).0,
        false => 1,
    };
    let at = text.raw_handle().0 as usize + 1 + start;
    let (from, to) = (vm.heap.arena.top as usize + 1, vm.heap.arena.stack() as usize);
    let (objects, rest) = vm.heap.arena.all_mut().split_at_mut(from);
    let words = translate(bytes_of(&objects[at..], len), &mut rest[..to - from], mode, options);
    let text = if is_file { Text::Kept(source) } else { Text::Parsed(source) };
    let function = finish(vm, words, options.file_name, text, globals);
    vm.let_go(globals.0);
    function
}

fn finish(
    vm: &mut Vm,
    words: Result<usize, Trouble>,
    file: &str,
    text: Text<'_>,
    globals: crate::vm::state::Kept,
) -> Answer {
    let words = match words {
        Ok(words) => words,
        Err(trouble) => return Err(raise(vm, &trouble, file, text)),
    };
    // The image's words are where its body will be: the object is made around them.
    let image = vm.heap.arena.alloc_raw(Kind::Image, 0, words).map_err(Raise::from)?;
    let root = crate::code::image::ImageView::new(&vm.heap.arena.object(image)[1..]).root().offset();
    load(vm, Value::object(image), root, globals)
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
    compile_value(vm, source, options, (Mode::Module, true), globals)
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

/// A function of the root code of a frozen image.
///
/// # Errors
/// `ImportError` if it was made for another machine.
pub fn frozen_function(vm: &mut Vm, index: usize, globals: Value) -> Answer {
    let image = vm.heap.frozen[index].words;
    if image.get(1) != Some(&crate::code::image::TABLE_HASH) {
        return Err(
            vm.raise_at(exc::IMPORT_ERROR, format_args!("the frozen module was made for another machine"))
        );
    }
    let globals = vm.keep(globals)?;
    let root = crate::code::image::ImageView::new(image).root().offset();
    load(vm, Heap::frozen_row(index), root, globals)
}

/// A function of the root code of an image that stands outside the arena and stays there; it is verified.
///
/// # Errors
/// `ImportError` if it is refused, or one too many.
pub fn lent_function<'a>(vm: &mut Vm<'a>, image: &'a [u64], globals: Value) -> Answer {
    let globals = vm.keep(globals)?;
    vm.charge(image.len())?;
    vm.collect();
    let (top, stack) = (vm.heap.arena.top as usize, vm.heap.arena.stack() as usize);
    let free = &mut vm.heap.arena.all_mut()[top..stack];
    if let Err(bad) = crate::code::verify::verify(image, free) {
        let reason = bad.reason();
        return Err(vm.raise_at(exc::IMPORT_ERROR, format_args!("the image is refused: {reason}")));
    }
    let Some(lent) = vm.heap.lend(image) else {
        return Err(vm.raise_at(exc::IMPORT_ERROR, format_args!("too many images run in place")));
    };
    let root = crate::code::image::ImageView::new(image).root().offset();
    load(vm, lent, root, globals)
}
