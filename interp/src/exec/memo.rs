//! What the inline caches of attributes hold, by class and name too: for sites that meet more than one class.
//!
//! ```text
//! memo | class and use, name, who, what | ...    a Words block of `size` entries, or `None`
//! ```
//! `who` and `what` are a cache's two words (see `access.rs`), which go back into the site's cache when they are found here. An
//! entry stands where its class and name decide, so a newer one may take its place. The block comes when the first cache is
//! overwritten, and goes with the next collection and whenever the caches are emptied.

use crate::code::operand::Site;
use crate::exec::regs::Window;
use crate::exec::site::{function_of, set_cache};
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::frame::{CACHE_WORDS, CACHES, CODE};
use crate::vm::state::{Root, Vm};

/// Words of an entry.
const ENTRY: usize = 4;
/// An entry for so many words of arena.
const SHARE: u32 = 2048;
/// The fewest and the most entries there are.
const FEWEST: u32 = 16;
const MOST: u32 = 512;

/// What a site does with the attribute: each has rules of its own about what it caches.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Use {
    /// `x.name`
    Get,
    /// `x.name = value`
    Set,
    /// `x.name(..)`
    Call,
    /// `super().name(..)`, which no cache holds: `who` is the class behind which the search begins, `what` the function.
    Super,
}

/// The class of an object as an entry knows it: an instance's shape, else the kind.
fn key(vm: &Vm, object: Value, of: Use) -> Value {
    match vm.heap.handle(object, Kind::Instance) {
        Some(instance) => key_of(vm.shape_of(instance), of),
        None => Value::small(i64::from(vm.type_row(object).0) << 3 | 1 << 2 | of as i64),
    }
}

fn entry(vm: &Vm, memo: Handle, key: Value, name: Value) -> usize {
    // Handles and offsets differ in their low bits; the multiplication brings what differs to the top.
    let mixed = (key.bits() ^ name.bits() << 20).wrapping_mul(0x9E37_79B9_7F4A_7C15) >> 32;
    let entries = vm.heap.arena.header(memo).words() / ENTRY;
    (mixed as usize & (entries - 1)) * ENTRY
}

/// The words of the running code's cache at a site.
pub fn cached(vm: &Vm, site: Site) -> (Value, Value) {
    let code = vm.get(function_of(vm), CODE).raw_handle();
    let at = CACHES + usize::from(site.cache) * CACHE_WORDS;
    (vm.get(code, at), vm.get(code, at + 1))
}

/// Who and what the memo has under a key and a name.
fn find(vm: &Vm, key: Value, name: Value) -> Option<(Value, Value)> {
    let memo = vm.root(Root::Memo).as_object()?;
    let at = entry(vm, memo, key, name);
    if vm.get(memo, at) != key || vm.get(memo, at + 1) != name {
        return None;
    }
    Some((vm.get(memo, at + 2), vm.get(memo, at + 3)))
}

/// What an instance's shape and a site's name have here; the site's cache stays as it is.
#[inline]
pub fn known(vm: &Vm, here: &Window, shape: Value, of: Use, site: Site) -> Option<(Value, Value)> {
    find(vm, key_of(shape.raw_handle(), of), here.k(vm, u32::from(site.name)))
}

fn put(vm: &mut Vm, key: Value, name: Value, (who, what): (Value, Value)) {
    let Some(memo) = block(vm) else { return };
    let at = entry(vm, memo, key, name);
    for (word, value) in [key, name, who, what].into_iter().enumerate() {
        vm.set(memo, at + word, value);
    }
}

/// The key of a class or a shape.
fn key_of(place: Handle, of: Use) -> Value {
    Value::small(i64::from(place.0) << 3 | of as i64)
}

/// What a `super()` of `class` for an object of class `of` was seen to have.
pub fn recall_super(vm: &Vm, of: Value, class: Value, name: Value) -> Option<Value> {
    let (who, what) = find(vm, key_of(of.as_object()?, Use::Super), name)?;
    if who == class { Some(what) } else { None }
}

/// Remembers what `recall_super` asks for.
pub fn learn_super(vm: &mut Vm, of: Value, name: Value, found: (Value, Value)) {
    if let Some(of) = of.as_object() {
        put(vm, key_of(of, Use::Super), name, found);
    }
}

/// What another site, or this one earlier, knew about such an object; it stands in the site's cache from now on.
pub fn recall(vm: &mut Vm, of: Use, object: Value, name: Value, site: Site) -> Option<(Value, Value)> {
    let (who, what) = find(vm, key(vm, object, of), name)?;
    set_cache(vm, site.cache, who, what);
    Some((who, what))
}

/// Fills a site's cache, and remembers it here if the site knew another class before. The object is of the class that `who`
/// is about (before it was changed, for a site that adds an attribute).
pub fn learn(vm: &mut Vm, of: Use, object: Value, name: Value, site: Site, cache: (Value, Value)) {
    let key = key(vm, object, of);
    learn_key(vm, key, name, site, cache);
}

/// As `learn` for an instance that had this shape.
pub fn learn_shape(vm: &mut Vm, of: Use, shape: Handle, name: Value, site: Site, cache: (Value, Value)) {
    learn_key(vm, key_of(shape, of), name, site, cache);
}

fn learn_key(vm: &mut Vm, key: Value, name: Value, site: Site, cache: (Value, Value)) {
    let known = cached(vm, site).0;
    set_cache(vm, site.cache, cache.0, cache.1);
    if known.is_set() {
        put(vm, key, name, cache);
    }
}

fn block(vm: &mut Vm) -> Option<Handle> {
    if let Some(memo) = vm.root(Root::Memo).as_object() {
        return Some(memo);
    }
    let entries = (vm.heap.arena.size() / SHARE).clamp(FEWEST, MOST).next_power_of_two() as usize;
    // Without room there is none: it is no more than a help.
    let memo = vm.heap.arena.alloc_filled(Kind::Words, 0, entries * ENTRY, Value::UNSET).ok()?;
    vm.set_root(Root::Memo, Value::object(memo));
    Some(memo)
}
