//! From text to an image: the parser and the compiler, as the rest of the machine sees them.

use crate::compile::{Options, compile};
use crate::modules::trouble::Trouble;
use crate::syntax::ast::Mode;
use crate::syntax::error::{ErrorClass, SyntaxError};
use crate::syntax::parser::{parse_entry, parse_expression, parse_interactive, parse_module};
use crate::syntax::pool::Pool;
use crate::vm::bind::MessageText;
use crate::vm::exceptions as exc;

/// Words at the front of the free room that the image may take, as a part of all: the rest is scratch.
const IMAGE_PART: usize = 3;

/// Writes the image of a text into the front of `free`; gives how many words it took. The rest of `free` is scratch.
///
/// # Errors
/// What is wrong with the text.
#[allow(clippy::result_large_err)] // Rare, and there is nowhere to put it but the stack.
pub fn translate(
    source: &[u8],
    free: &mut [u64],
    mode: Mode,
    options: Options<'_>,
) -> Result<usize, Trouble> {
    let (out, scratch) = free.split_at_mut(free.len() / IMAGE_PART);
    let mut pool = Pool::new(scratch);
    let parsed = match mode {
        Mode::Module => parse_module(source, &mut pool),
        Mode::Expression => parse_expression(source, &mut pool),
        Mode::Interactive => parse_interactive(source, &mut pool),
        Mode::Entry => parse_entry(source, &mut pool),
    };
    let compiled = parsed.is_ok();
    parsed.and_then(|(tree, pool)| compile(tree, pool, out, options)).map_err(|error| {
        let mut trouble = trouble(&error, source);
        // A module's last line gets one in any case.
        let behind = source.get(trouble.line.end);
        trouble.newline =
            !error.is_lexical() && (mode == Mode::Module || behind.is_some_and(|byte| *byte == b'\n'));
        trouble.bare = error.is_of_names();
        trouble.compiled = compiled || error.is_late();
        // Only a prompt can be given another line.
        trouble.incomplete &= matches!(mode, Mode::Interactive | Mode::Entry);
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
    let class = match error.class() {
        ErrorClass::Syntax => exc::SYNTAX_ERROR,
        ErrorClass::Indentation => exc::INDENTATION_ERROR,
        ErrorClass::Tab => exc::TAB_ERROR,
        ErrorClass::Recursion => exc::RECURSION_ERROR,
        ErrorClass::Memory => exc::MEMORY_ERROR,
    };
    // Where nothing stands at all is no place.
    let place =
        if source.is_empty() { [0; 4] } else { [place.line, place.column, place.end_line, place.end_column] };
    Trouble {
        class,
        message,
        line: error.line(text),
        place,
        newline: false,
        compiled: false,
        bare: false,
        incomplete: error.is_incomplete(),
    }
}
