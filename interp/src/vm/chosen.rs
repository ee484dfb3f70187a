//! Which builtins a firmware has: those that its programs name.
//!
//! Their names come from outside when the crate is built, with blanks between them, in the environment's `CHALCOPY_NAMES`. What
//! nobody names keeps its row in the tables, so that all numbers stay what they are, but no name and no code: a program that asks
//! for it hears that there is no such attribute, and the linker leaves out what only it has used.

use crate::vm::args::Args;
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// What the programs name.
const NAMES: &str = match option_env!("CHALCOPY_NAMES") {
    Some(names) => names,
    None => "",
};
/// What the machine itself calls, or knows by its number.
const ALWAYS: &str = "BaseException all any append join len max min next object send sorted sum type";

/// Whether a builtin of this name is there; those between underscores are, as syntax and other builtins call them.
pub const fn is_kept(name: &str) -> bool {
    let bytes = name.as_bytes();
    let is_special = bytes.len() > 1 && bytes[0] == b'_' && bytes[1] == b'_';
    is_special || has(ALWAYS, name) || has(NAMES, name)
}

/// Stands in the row of a function that is not there. Its row has no name, so it is hardly ever called.
///
/// # Errors
/// `RuntimeError`
pub fn absent(vm: &mut Vm, _: Args) -> Answer {
    Err(vm.runtime_error(format_args!("this builtin is not in the firmware")))
}

/// Whether a text is one of the words of another.
const fn has(words: &str, word: &str) -> bool {
    let (words, word) = (words.as_bytes(), word.as_bytes());
    let mut start = 0;
    while start < words.len() {
        let mut end = start;
        while end < words.len() && words[end] != b' ' {
            end += 1;
        }
        let mut same = end - start == word.len();
        let mut at = 0;
        while same && at < word.len() {
            same = words[start + at] == word[at];
            at += 1;
        }
        if same {
            return true;
        }
        start = end + 1;
    }
    false
}
