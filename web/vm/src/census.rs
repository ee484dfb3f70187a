//! What the memory is made of, by kind: for a view of the heap.

use alloc::borrow::ToOwned;
use alloc::collections::BTreeMap;
use alloc::string::String;
use alloc::vec;
use alloc::vec::Vec;

use chalcopy::{Datum, Engine};

/// A list of kind, objects, bytes for each kind.
pub(crate) fn census(engine: &Engine<'_>) -> Datum {
    let mut kinds = BTreeMap::<String, (i64, i64)>::new();
    engine.objects(&mut |kind, bytes| match kinds.get_mut(kind) {
        Some((count, sum)) => (*count, *sum) = (*count + 1, *sum + i64::from(bytes)),
        None => drop(kinds.insert(kind.to_owned(), (1, i64::from(bytes)))),
    });
    let row = |(kind, (count, sum))| Datum::List(vec![Datum::Str(kind), Datum::Int(count), Datum::Int(sum)]);
    Datum::List(kinds.into_iter().map(row).collect::<Vec<_>>())
}
