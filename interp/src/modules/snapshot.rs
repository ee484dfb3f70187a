//! Snapshots: a program between two calls, as words that another machine can go on from.
//!
//! ```text
//!  word 0 | "CHALSNP", format version                    |
//!  word 1 | hash of the tables the code was made for, and of the modules written in Python |
//!  word 2 | words in all:32 (low)  | checksum:32         |   of the words behind it (`seal`)
//!  word 3 | words of objects:32    | number of roots:32  |
//!  word 4 | identity:32 | version:32 | 5 fuel used | 6 hash seed | 7 table of images |
//!  word 8 | what tells the tables of the host apart     |
//!  word 9 | roots ... | objects ...                      |
//! ```
//! The arena is collected before, so equal programs have equal snapshots; offsets count from the arena's start, so the size of
//! the arena it is restored into does not matter. What comes from a stranger is checked before it is used (`checking.rs`).
//! Inline caches and classes' memories of special methods are emptied before: they are only faster ways to what stands
//! elsewhere, and nobody has to trust them.

use crate::code::image::{checksum, long_checksum};
use crate::heap::arena::START;
use crate::heap::value::Value;
use crate::modules::checking::Checker;
use crate::modules::frozen;
use crate::vm::state::{ROOTS, Root, Vm};

const MAGIC: u64 = u64::from_le_bytes(*b"CHALSNP\x04");
/// The bits of the version in the first word.
const VERSION: u64 = 0xFF << 56;
const PREFIX: usize = 9;
/// Words in front of the objects.
pub const HEAD: usize = PREFIX + ROOTS;

/// Of the words behind the third.
fn seal(head: &[u64], objects: &[u64]) -> u32 {
    checksum(head) ^ long_checksum(objects)
}

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
    HEAD + objects(vm).len()
}

/// The objects, as a snapshot has them behind its head once `freeze` was called.
pub fn objects<'v>(vm: &'v Vm) -> &'v [u64] {
    &vm.heap.arena.all()[START as usize..vm.heap.arena.top as usize]
}

/// Collects the program, and gives the head of its snapshot.
///
/// # Errors
/// The reason why it cannot be.
pub fn freeze(vm: &mut Vm) -> Result<[u64; HEAD], &'static str> {
    if vm.now.depth != 0 {
        return Err("the program is running");
    }
    if vm.heap.has_lent() {
        return Err("the program runs an image that stands outside its memory");
    }
    let words = measure(vm);
    let mut head = [0; HEAD];
    head[0] = MAGIC;
    head[1] = frozen::PRINT;
    head[3] = (words - HEAD) as u64 | (ROOTS as u64) << 32;
    head[4] = u64::from(vm.now.identity) | u64::from(vm.now.version) << 32;
    head[5] = vm.now.fuel_used;
    head[6] = vm.hash_seed;
    head[7] = vm.heap.table.bits();
    head[8] = vm.hosted_print();
    for (word, root) in head[PREFIX..].iter_mut().zip(&vm.roots) {
        *word = root.bits();
    }
    head[2] = words as u64 | u64::from(seal(&head[3..], objects(vm))) << 32;
    Ok(head)
}

/// Writes a snapshot into `out`; gives how many words it took.
///
/// # Errors
/// The reason why it cannot be.
pub fn write(vm: &mut Vm, out: &mut [u64]) -> Result<usize, &'static str> {
    let head = freeze(vm)?;
    let objects = objects(vm);
    let words = HEAD + objects.len();
    let out = out.get_mut(..words).ok_or("there is too little room for it")?;
    out[..HEAD].copy_from_slice(&head);
    out[HEAD..].copy_from_slice(objects);
    Ok(words)
}

/// Puts a snapshot in the place of the program.
///
/// # Errors
/// The reason why it is refused. The machine is empty then if only its objects were found wrong, and else as it was.
pub fn read(vm: &mut Vm, words: &[u64]) -> Result<(), &'static str> {
    if words.len() < HEAD || words[0] & !VERSION != MAGIC & !VERSION {
        return Err("it is no snapshot");
    }
    if words[0] != MAGIC {
        return Err("it is of another version of the format");
    }
    if words[1] != frozen::PRINT {
        return Err("it was made by another version of the machine");
    }
    let objects = words[3] as u32 as usize;
    let sound = words[2] as u32 as usize == words.len()
        && words[3] >> 32 == ROOTS as u64
        && words.len() == HEAD + objects
        && (words[2] >> 32) as u32 == seal(&words[3..HEAD], &words[HEAD..]);
    if !sound {
        return Err("it is damaged");
    }
    if objects > vm.heap.arena.objects_most() as usize {
        return Err("it needs more memory than there is");
    }
    vm.heap.arena.cut(START);
    vm.heap.arena.shrink_stack(0, 0);
    let from = START as usize;
    vm.heap.arena.all_mut()[from..from + objects].copy_from_slice(&words[HEAD..]);
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
    let checked = Checker::new(vm).all(words[8]);
    if checked.is_err() {
        vm.heap.arena.cut(START);
        vm.roots = [Value::NONE; ROOTS];
        vm.heap.table = Value::NONE;
    }
    vm.pace();
    checked
}
