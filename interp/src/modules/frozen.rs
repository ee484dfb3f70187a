//! Modules written in Python that the machine brings along: `lib/*.py`, compiled once (`cargo xtask bless`), run where they stand.
//!
//! They are part of the program as builtin functions are, and trusted as these: `tests/frozen.rs` sees that each image is what the
//! compiler makes of its text, and that `verify` accepts it.

use crate::code::image::TABLE_HASH;
#[cfg(feature = "extras")]
use crate::heap::arena::words_of;
use crate::heap::images::Frozen;
use crate::heap::value::Value;
use crate::vm::state::Vm;

#[cfg(feature = "extras")]
macro_rules! frozen {
    ($($name:literal)*) => {
        /// All of them.
        pub static FROZEN: &[Frozen] = &[$({
            const BYTES: &[u8] = include_bytes!(concat!("../../lib/", $name, ".chal"));
            static WORDS: [u64; BYTES.len() / 8] = words_of(BYTES);
            Frozen { name: $name, words: &WORDS }
        }),*];
    };
}

#[cfg(feature = "extras")]
frozen! {
    "_collections_more"
    "_collections_protocols"
    "_enum_types"
    "_help"
    "_inspect_more"
    "_random_text"
    "_typing_base"
    "_typing_generic"
    "_typing_more"
    "_typing_names"
    "_typing_variables"
    "_unittest_case"
    "_unittest_pattern"
    "_unittest_run"
    "_weakref_proxies"
    "abc"
    "asyncio"
    "asyncio.events"
    "asyncio.exceptions"
    "asyncio.futures"
    "asyncio.locks"
    "asyncio.queues"
    "asyncio.runners"
    "asyncio.taskgroups"
    "asyncio.tasks"
    "asyncio.timeouts"
    "bisect"
    "collections"
    "collections.abc"
    "contextlib"
    "contextvars"
    "copy"
    "dataclasses"
    "enum"
    "functools"
    "heapq"
    "inspect"
    "io"
    "itertools"
    "keyword"
    "operator"
    "random"
    "reprlib"
    "string"
    "string.templatelib"
    "textwrap"
    "traceback"
    "types"
    "typing"
    "unittest"
    "warnings"
    "weakref"
}

/// None, without the modules that they need.
#[cfg(not(feature = "extras"))]
pub static FROZEN: &[Frozen] = &[];

/// What tells machines apart between which snapshots cannot travel.
pub const PRINT: u64 = print();

const fn print() -> u64 {
    let mut print = TABLE_HASH;
    let mut index = 0;
    while index < FROZEN.len() {
        // The word with the image's length and checksum. An image that is yet to be made has none.
        if let [_, _, word, ..] = FROZEN[index].words {
            print = print.rotate_left(7) ^ *word;
        }
        index += 1;
    }
    print
}

/// The number of the module of a name.
pub fn find(vm: &Vm, name: Value) -> Option<usize> {
    vm.heap.frozen.iter().position(|frozen| vm.is_text(name, frozen.name))
}
