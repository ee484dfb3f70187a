//! What is wrong with a text, copied out of it so that it can be raised when the text is out of reach.

use core::ops::Range;

use crate::heap::images::Place;
use crate::heap::value::Value;
use crate::vm::bind::MessageText;
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::{self as exc, ARGS};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Vm};

/// What went wrong.
pub struct Trouble {
    /// The exception's class.
    pub class: TypeRow,
    /// Its message.
    pub message: MessageText,
    /// Where its line stands in the text, in bytes.
    pub line: Range<usize>,
    /// Line and column, end line and end column, from 1 on.
    pub place: [u32; 4],
    /// Whether a newline ends that line.
    pub newline: bool,
    /// Whether it is the compiler that found it, not the parser.
    pub compiled: bool,
    /// Whether the place is no argument of the exception.
    pub bare: bool,
    /// Whether more lines might heal it.
    pub incomplete: bool,
}

/// The text that something is wrong with.
#[derive(Clone, Copy)]
pub enum Text<'t> {
    /// It stands outside the arena.
    Outside(&'t [u8]),
    /// A string, or bytes, of the program's.
    Kept(Kept),
    /// The same where nothing but the parser has it at hand: as in CPython, whose compiler looks for it in a file.
    Parsed(Kept),
}

/// Raises what is wrong with a text.
pub fn raise(vm: &mut Vm, trouble: &Trouble, file: &str, text: Text<'_>) -> Raise {
    if trouble.class == exc::MEMORY_ERROR {
        return vm.memory_error();
    }
    match make_error(vm, trouble, file, text) {
        Ok(exception) => vm.raise(exception),
        Err(Raise::NoRoom | Raise::TooLarge) => vm.memory_error(),
        Err(raise) => raise,
    }
}

fn make_error(vm: &mut Vm, trouble: &Trouble, file: &str, text: Text<'_>) -> Answer {
    let message = vm.make_str(trouble.message.text().as_bytes())?;
    if !vm.row_derives(trouble.class, exc::SYNTAX_ERROR) {
        return vm.make_exception(trouble.class, &[message]);
    }
    let file = vm.make_str(file.as_bytes())?;
    let Range { start, end } = trouble.line;
    let newline = Place::Outside(if trouble.newline { b"\n" } else { b"" });
    let line = match text {
        Text::Outside(text) => {
            let line = vm.make_str(&text[start..end])?;
            let place = vm.text_place(line);
            vm.make_str_of(&[place, newline])?
        }
        Text::Parsed(_) if trouble.compiled => Value::NONE,
        Text::Kept(text) | Text::Parsed(text) => {
            let place = vm.text_place(vm.kept(text));
            vm.make_str_of(&[place.part(start, end), newline])?
        }
    };
    let [first, column, last, end] = trouble.place.map(|n| Value::small(i64::from(n as i32)));
    let details = vm.make_tuple(&[file, first, column, line, last, end])?;
    let exception = vm.make_exception(trouble.class, &[message, details])?;
    let handle = exception.raw_handle();
    vm.finish_syntax_error(handle, 2)?;
    if trouble.bare {
        let args = vm.make_tuple(&[message])?;
        vm.set_slot(handle, ARGS, args);
    }
    Ok(exception)
}
