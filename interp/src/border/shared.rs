//! `SharedMemoryHandle`: a buffer that the host has in shared memory, as a script sees it.
//!
//! ```text
//! handle | length in bytes | block: `Raw`, or `None` | letter of its elements, `None` until it is read | whether it was written to |
//! ```
//!
//! The first three words are those of an array, so that views find its bytes. The host's copy into the block is the only one: it makes
//! room before the request, which then speaks of the buffer by its number (`session::SHARED` has the handles of the running call).
//! What the script has written to is copied back by the host when the call has succeeded. A handle that a script keeps has no number
//! any more: it is an object with a content like others.

use core::ops::Range;

use crate::border::fault::Fault;
use crate::border::own_class::no_instances;
use crate::border::session::{self, SHARED, with_room};
use crate::border::wire::tag;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::types::bytearray::{self, BLOCK, LEN, WRITTEN};
use crate::types::packed::{self, LETTER};
use crate::types::{list, memoryview};
use crate::vm::args::Args;
use crate::vm::desc::{Field, Native, Type};
use crate::vm::raise::Answer;
use crate::vm::state::Vm;

/// `SharedMemoryHandle`
pub static TYPE: Type = Type {
    subclassable: false,
    new: Some(Native::new("SharedMemoryHandle", "()", no_instances)),
    len: Some(|vm, this| Ok(items(vm, this.raw_handle()) as u64)),
    methods: &[
        Native::new("memoryview", "()", view),
        Native::new("numpy", "(shape=None)", |vm, _| {
            Err(vm
                .runtime_error(format_args!("numpy is required to expose shared-memory handles as ndarrays")))
        }),
    ],
    fields: &[
        Field { name: "byte_len", get: |vm, this| Ok(Value::len(bytes(vm, this.raw_handle()))), set: None },
        Field {
            name: "element_type",
            get: |vm, this| {
                let name = row(vm, this.raw_handle()).map_or("u8", |row| row.2);
                vm.make_str(name.as_bytes())
            },
            set: None,
        },
        Field {
            name: "len_elements",
            get: |vm, this| Ok(Value::len(items(vm, this.raw_handle()))),
            set: None,
        },
    ],
    ..Type::new(Kind::SharedHandle, "SharedMemoryHandle")
};

/// The kinds of elements: the border's tag, the letter of a view, and what Copper calls them.
const ELEMENTS: [(u8, u8, &str); 10] = [
    (tag::U8, b'B', "u8"),
    (tag::U16, b'H', "u16"),
    (tag::U32, b'I', "u32"),
    (tag::U64, b'Q', "u64"),
    (tag::I8, b'b', "i8"),
    (tag::I16, b'h', "i16"),
    (tag::I32, b'i', "i32"),
    (tag::I64, b'q', "i64"),
    (tag::F32, b'f', "f32"),
    (tag::F64, b'd', "f64"),
];

/// The handle, if the value is one.
#[inline]
pub fn handle(vm: &Vm, value: Value) -> Option<Handle> {
    vm.heap.handle(value, Kind::SharedHandle)
}

/// Whether the script has written to it, in the call that brought or made it or in a later one.
pub fn is_written(vm: &Vm, buffer: Handle) -> bool {
    vm.get(buffer, WRITTEN) == Value::TRUE
}

fn bytes(vm: &Vm, buffer: Handle) -> usize {
    vm.get(buffer, LEN).raw_len()
}

fn row(vm: &Vm, buffer: Handle) -> Option<&'static (u8, u8, &'static str)> {
    let letter = vm.get(buffer, LETTER).as_int();
    ELEMENTS.iter().find(|row| letter == Some(i64::from(row.1)))
}

/// How many elements it has.
fn items(vm: &Vm, buffer: Handle) -> usize {
    let size = row(vm, buffer).and_then(|row| packed::size(row.1)).unwrap_or(1);
    bytes(vm, buffer) / size
}

/// The tag of its elements.
pub fn elements(vm: &Vm, buffer: Handle) -> u8 {
    row(vm, buffer).map_or(tag::U8, |row| row.0)
}

/// `handle.memoryview()`: its bytes, whatever its elements are, as with `cu-python-task`. `memoryview(handle)` has the elements.
fn view(vm: &mut Vm, args: Args) -> Answer {
    let this = args.get(vm, 0);
    let len = bytes(vm, this.raw_handle());
    memoryview::over(vm, this, len, b'B')
}

/// Makes room for buffer `number` of the request that comes next: the bytes of the arena where its content belongs. The host fills
/// them before it does anything else.
///
/// # Errors
/// `Raise::NoRoom`; a number out of turn. Then the request has no buffers any more.
pub fn land(vm: &mut Vm, number: usize, len: usize) -> Result<Range<usize>, Fault> {
    let landed = place(vm, number, len);
    if landed.is_err() {
        session::set(vm, SHARED, Value::NONE);
    }
    landed
}

fn place(vm: &mut Vm, number: usize, len: usize) -> Result<Range<usize>, Fault> {
    with_room(vm, |vm| {
        session::open(vm, &[])?;
        if number == 0 {
            session::set(vm, SHARED, Value::NONE);
        }
        let all = session::get(vm, SHARED);
        let all = if all.is_none() { list::new(vm, 1)? } else { all };
        if list::len(vm, all.raw_handle()) != number {
            return Err(Fault::Broken("a buffer out of turn"));
        }
        let block = bytearray::bare_block(vm, len)?;
        let made = vm.make(Kind::SharedHandle, &[Value::len(len), block, Value::NONE, Value::FALSE])?;
        list::push(vm, all.raw_handle(), made)?;
        session::set(vm, SHARED, all);
        Ok(range(vm, made.raw_handle()))
    })
}

/// The bytes of the arena where a buffer's content stands.
pub fn range(vm: &Vm, buffer: Handle) -> Range<usize> {
    match vm.get(buffer, BLOCK).as_object() {
        Some(block) => {
            let start = (block.0 as usize + 1) * 8;
            start..start + bytes(vm, buffer)
        }
        None => 0..0,
    }
}

/// Buffer `number` of the running call, whose elements are of this tag.
///
/// # Errors
/// A request that speaks of a buffer that did not come, or came as another one.
pub fn numbered(vm: &mut Vm, number: usize, elements: u8) -> Result<Value, Fault> {
    let unknown = Fault::Broken("a buffer of unknown number");
    let all = session::get(vm, SHARED).as_object().filter(|all| number < list::len(vm, *all));
    let Some(made) = all.map(|all| list::item(vm, all, number)) else { return Err(unknown) };
    let Some(row) = ELEMENTS.iter().find(|row| row.0 == elements) else {
        return Err(Fault::Broken("a buffer of what is no number"));
    };
    let (buffer, letter) = (made.raw_handle(), Value::small(i64::from(row.1)));
    let known = vm.get(buffer, LETTER);
    let whole = bytes(vm, buffer).is_multiple_of(packed::size(row.1).unwrap_or(1));
    if !whole || !known.is_none() && known != letter {
        return Err(Fault::Broken("a buffer of other elements"));
    }
    vm.set(buffer, LETTER, letter);
    Ok(made)
}

/// How many buffers came with the running call.
pub fn count(vm: &Vm) -> usize {
    session::get(vm, SHARED).as_object().map_or(0, |all| list::len(vm, all))
}

/// The number of a buffer among those of the running call.
pub fn number(vm: &Vm, buffer: Handle) -> Option<usize> {
    let all = session::get(vm, SHARED).as_object()?;
    (0..list::len(vm, all)).find(|index| list::item(vm, all, *index) == Value::object(buffer))
}

/// A buffer of its own with the content of another one. Nothing is collected.
///
/// # Errors
/// `Raise::NoRoom`.
pub fn like(vm: &mut Vm, template: Handle) -> Answer {
    let (from, letter) = (range(vm, template), vm.get(template, LETTER));
    let block = bytearray::bare_block(vm, from.len())?;
    let made = vm.make(Kind::SharedHandle, &[Value::len(from.len()), block, letter, Value::FALSE])?;
    let to = range(vm, made.raw_handle());
    vm.heap.arena.bytes_mut(0, to.end).copy_within(from, to.start);
    Ok(made)
}
