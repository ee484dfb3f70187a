//! Snapshots: a program between two calls, as words that another machine can go on from.
//!
//! ```text
//!  word 0 | "CHALSNP", format version                    |
//!  word 1 | hash of the tables the code was made for, and of the modules written in Python |
//!  word 2 | words in all:32 (low)  | checksum:32         |   of the words behind it
//!  word 3 | words of objects:32    | number of roots:32  |
//!  word 4 | identity:32 | version:32 | 5 fuel used | 6 hash seed | 7 table of images |
//!  word 8 | what tells the tables of the host apart     |
//!  word 9 | roots ... | objects ...                      |
//! ```
//! The arena is collected before, so equal programs have equal snapshots; offsets count from the arena's start, so the size of
//! the arena it is restored into does not matter. What comes from a stranger is checked before it is used (`checking.rs`).
//! Inline caches and classes' memories of special methods are emptied before: they are only faster ways to what stands
//! elsewhere, and nobody has to trust them.

use crate::code::image::checksum;
use crate::heap::arena::START;
use crate::heap::value::Value;
use crate::modules::checking::Checker;
use crate::modules::frozen;
use crate::vm::state::{ROOTS, Root, Vm};

const MAGIC: u64 = u64::from_le_bytes(*b"CHALSNP\x02");
const PREFIX: usize = 9;

/// How many words a snapshot of the program takes now; it is collected for that.
pub fn measure(vm: &mut Vm) -> usize {
    vm.now.top = 0;
    vm.classes_changed();
    let indexed = !vm.root(Root::WeakIndex).is_none();
    vm.collect();
    if indexed {
        // An index that has lost its last reference goes with the next collection.
        vm.collect();
    }
    PREFIX + ROOTS + (vm.heap.arena.top - START) as usize
}

/// Writes a snapshot into `out`; gives how many words it took.
///
/// # Errors
/// The reason why it cannot be.
pub fn write(vm: &mut Vm, out: &mut [u64]) -> Result<usize, &'static str> {
    if vm.now.depth != 0 {
        return Err("the program is running");
    }
    if vm.heap.has_lent() {
        return Err("the program runs an image that stands outside its memory");
    }
    let words = measure(vm);
    let out = out.get_mut(..words).ok_or("there is too little room for it")?;
    let objects = (vm.heap.arena.top - START) as usize;
    out[0] = MAGIC;
    out[1] = frozen::PRINT;
    out[3] = objects as u64 | (ROOTS as u64) << 32;
    out[4] = u64::from(vm.now.identity) | u64::from(vm.now.version) << 32;
    out[5] = vm.now.fuel_used;
    out[6] = vm.hash_seed;
    out[7] = vm.heap.table.bits();
    out[8] = vm.hosted_print();
    for (word, root) in out[PREFIX..].iter_mut().zip(&vm.roots) {
        *word = root.bits();
    }
    let from = START as usize;
    out[PREFIX + ROOTS..].copy_from_slice(&vm.heap.arena.all()[from..from + objects]);
    out[2] = words as u64 | u64::from(checksum(&out[3..])) << 32;
    Ok(words)
}

/// Puts a snapshot in the place of the program.
///
/// # Errors
/// The reason why it is refused; the machine is empty then.
pub fn read(vm: &mut Vm, words: &[u64]) -> Result<(), &'static str> {
    if words.len() < PREFIX + ROOTS || words[0] != MAGIC {
        return Err("it is no snapshot of this version");
    }
    if words[1] != frozen::PRINT {
        return Err("it was made by another version of the machine");
    }
    let objects = words[3] as u32 as usize;
    let sound = words[2] as u32 as usize == words.len()
        && words[3] >> 32 == ROOTS as u64
        && words.len() == PREFIX + ROOTS + objects
        && (words[2] >> 32) as u32 == checksum(&words[3..]);
    if !sound {
        return Err("it is damaged");
    }
    vm.heap.arena.cut(START);
    if objects > vm.heap.arena.free() as usize {
        return Err("it needs more memory than there is");
    }
    let from = START as usize;
    vm.heap.arena.all_mut()[from..from + objects].copy_from_slice(&words[PREFIX + ROOTS..]);
    vm.heap.arena.top = START + objects as u32;
    vm.heap.arena.clear_stack(0);
    for (root, word) in vm.roots.iter_mut().zip(&words[PREFIX..]) {
        *root = Value::from_bits(*word);
    }
    vm.heap.table = Value::from_bits(words[7]);
    (vm.now.identity, vm.now.version) = (words[4] as u32, (words[4] >> 32) as u32);
    (vm.now.fuel_used, vm.hash_seed) = (words[5], words[6]);
    (vm.now.base, vm.now.top, vm.now.pc, vm.now.depth, vm.now.nested) = (0, 0, 0, 0, 0);
    vm.live_words = objects as u32;
    vm.heap.arena.moves = vm.heap.arena.moves.wrapping_add(1);
    vm.pace();
    let checked = Checker::new(vm).all(words[8]);
    if checked.is_err() {
        vm.heap.arena.cut(START);
        vm.roots = [Value::NONE; ROOTS];
        vm.heap.table = Value::NONE;
    }
    checked
}
