//! Keys to lines: what is typed is shown, Backspace takes it back.

use core::fmt::{Arguments, Write};

use heapless::String;

use crate::console;

/// Bytes of the longest line.
const LINE: usize = 256;
const BACKSPACES: [u8; 2] = [8, 127];
const ESCAPE: u8 = 27;

/// What ends a line.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Key {
    /// Enter.
    Line,
    /// Ctrl-A.
    Raw,
    /// Ctrl-B.
    Banner,
    /// Ctrl-C.
    Cancel,
    /// Ctrl-D on an empty line.
    End,
    /// Ctrl-E on an empty line.
    Paste,
}

/// A line as it is typed.
pub(crate) struct Keys {
    line: String<LINE>,
    /// The bytes of a character that is not whole yet.
    part: heapless::Vec<u8, 4>,
    /// The last byte was a carriage return: a line feed behind it is the same end.
    after_return: bool,
}

impl Keys {
    pub(crate) fn new() -> Keys {
        Keys { line: String::new(), part: heapless::Vec::new(), after_return: false }
    }

    /// Begins a line with what stands in it already.
    pub(crate) fn begin(&mut self, text: Arguments<'_>) {
        self.line.clear();
        let _ = self.line.write_fmt(text);
        console::write(self.line.as_bytes());
    }

    /// The line.
    pub(crate) fn text(&self) -> &str {
        &self.line
    }

    /// Takes keys until one ends the line; `all`: as a prompt wants it, else those of a program that reads.
    pub(crate) fn line(&mut self, all: bool) -> Key {
        loop {
            let byte = console::read();
            let is_pair = core::mem::replace(&mut self.after_return, byte == b'\r') && byte == b'\n';
            match byte {
                _ if is_pair => {}
                b'\r' | b'\n' => {
                    console::write(b"\n");
                    return Key::Line;
                }
                1 if all => return Key::Raw,
                2 if all => return Key::Banner,
                3 => return Key::Cancel,
                4 if self.line.trim_start().is_empty() => return Key::End,
                5 if all && self.line.trim_start().is_empty() => return Key::Paste,
                ESCAPE => skip_sequence(),
                byte if BACKSPACES.contains(&byte) => self.back(),
                b'\t' => "    ".bytes().for_each(|byte| self.push(byte)),
                byte if byte < b' ' => {}
                byte => self.push(byte),
            }
        }
    }

    /// A byte of a character; a line that is full takes no more.
    fn push(&mut self, byte: u8) {
        let _ = self.part.push(byte);
        let whole = match core::str::from_utf8(&self.part) {
            Ok(text) => self.line.push_str(text).is_ok(),
            Err(error) if error.error_len().is_none() => return,
            Err(_) => false,
        };
        if whole {
            self.part.iter().for_each(|&byte| console::put(byte));
        }
        self.part.clear();
    }

    fn back(&mut self) {
        if self.line.pop().is_some() {
            console::write(b"\x08 \x08");
        }
    }
}

/// What an arrow key sends is nothing here: `ESC [`, digits, a letter.
fn skip_sequence() {
    if matches!(console::read(), b'[' | b'O') {
        while !matches!(console::read(), b'@'..=b'~') {}
    }
}

/// A line for the program that runs; `false` at Ctrl-D. Ctrl-C ends it and is raised.
pub(crate) fn read_line(give: &mut dyn FnMut(&[u8])) -> bool {
    let mut keys = Keys::new();
    match keys.line(false) {
        Key::Line => {
            let _ = keys.line.push('\n');
            give(keys.line.as_bytes());
            true
        }
        Key::Cancel => {
            console::interrupt();
            give(b"\n");
            true
        }
        _ => false,
    }
}
