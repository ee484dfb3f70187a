//! `_runtime`: what the modules written in Python ask of the machine.

use core::fmt::{self, Write};

use crate::code::view::Position;
use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::modules::tracing::{Frame, write_frame};
use crate::types::awaiting::AWAITABLE;
use crate::types::frame;
use crate::vm::args::Args;
use crate::vm::bodies::view;
use crate::vm::desc::{Item, Module};
use crate::vm::frame::CODE;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;
use crate::vm::text_builder::TextBuilder;

/// The module.
pub static MODULE: Module = Module {
    name: "_runtime",
    doc: "What modules written in Python ask of the machine.",
    items: &[
        Item::function("frame_text", "(file, name, line, column, end_line, end_column, /)", frame_text),
        Item::function("make_awaitable", "(function, /)", make_awaitable),
        Item::function("positions", "(entry, /)", positions),
        Item::function("source_line", "(file, line, /)", source_line),
    ],
};

/// The generators of the function can be awaited from now on.
fn make_awaitable(vm: &mut Vm, args: Args) -> Answer {
    let function = args.get(vm, 0);
    let Some(handle) = vm.heap.handle(function, Kind::Function) else {
        return Err(vm.type_error(format_args!("a function is wanted")));
    };
    let header = vm.heap.arena.header(handle);
    vm.heap.arena.set_header(handle, header.with(AWAITABLE));
    Ok(function)
}

/// (line, end line, column, end column) of an entry of a traceback, or of a frame.
fn positions(vm: &mut Vm, args: Args) -> Answer {
    let entry = args.get(vm, 0);
    let (code, at) = match vm.heap.kind(entry) {
        Some(Kind::Frame) => (frame::code(vm, entry), frame::instruction(vm, entry)),
        Some(Kind::Traceback) => {
            let [function, at] = [1, 2].map(|word| vm.get(entry.raw_handle(), word));
            (vm.get(function.raw_handle(), CODE).raw_handle(), at.raw_len())
        }
        _ => return Err(vm.type_error(format_args!("a traceback or a frame is wanted"))),
    };
    let found = view(&vm.heap, code).position_at(at);
    let numbers = [found.line, found.end_line, found.column, found.end_column];
    vm.make_tuple(&numbers.map(|number| Value::small(i64::from(number))))
}

fn text_argument(vm: &mut Vm, args: Args, index: usize) -> Answer {
    let text = vm.payload(args.get(vm, index));
    if vm.is_str(text) { Ok(text) } else { Err(vm.type_error(format_args!("a text is wanted"))) }
}

fn number_argument(vm: &mut Vm, args: Args, index: usize) -> Result<u32, Raise> {
    let number = args.get(vm, index);
    Ok(u32::try_from(vm.index(number)?).unwrap_or(u32::MAX))
}

/// What a traceback shows of a frame.
fn frame_text(vm: &mut Vm, args: Args) -> Answer {
    let (file, name) = (text_argument(vm, args, 0)?, text_argument(vm, args, 1)?);
    let mut numbers = [0; 4];
    for (index, number) in numbers.iter_mut().enumerate() {
        *number = number_argument(vm, args, 2 + index)?;
    }
    let [line, column, end_line, end_column] = numbers;
    let position = Position { line, column, end_line, end_column };
    let frame = Frame { name, file, position };
    gather(vm, |vm, out| write_frame(vm, frame, out))
}

/// A line of a file, `None` if the host does not know it.
fn source_line(vm: &mut Vm, args: Args) -> Answer {
    let file = text_argument(vm, args, 0)?;
    let wanted = (number_argument(vm, args, 1)? as usize).wrapping_sub(1);
    let file = vm.name_of(file);
    let file = core::str::from_utf8(file.bytes()).unwrap_or("");
    let mut known = false;
    let text = gather(vm, |vm, out| {
        let mut done = Ok(());
        vm.host.source(file, &mut |source| {
            if let Some(line) = source.split(|byte| *byte == b'\n').nth(wanted) {
                known = true;
                done = out.write_str(core::str::from_utf8(line).unwrap_or(""));
            }
        });
        done
    })?;
    Ok(if known { text } else { Value::NONE })
}

/// The text that `write` writes: it is called as often as it takes for pieces that fit a buffer.
fn gather(vm: &mut Vm, mut write: impl FnMut(&mut Vm, &mut Piece) -> fmt::Result) -> Answer {
    let mut text = TextBuilder::new(vm)?;
    let mut piece = Piece { skip: 0, bytes: [0; 512], len: 0 };
    loop {
        let before = text.len();
        (piece.skip, piece.len) = (before, 0);
        // What the frame is called is not kept: nothing here moves objects.
        let _ = write(vm, &mut piece);
        if piece.len == 0 {
            return text.finish(vm);
        }
        vm.charge(piece.len)?;
        let bytes = piece.bytes;
        text.push(vm, &bytes[..piece.len])?;
    }
}

/// A part of a text: what stands behind the first `skip` bytes.
struct Piece {
    skip: usize,
    bytes: [u8; 512],
    len: usize,
}

impl Write for Piece {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        let skipped = self.skip.min(text.len());
        self.skip -= skipped;
        let rest = &text.as_bytes()[skipped..];
        let taken = rest.len().min(self.bytes.len() - self.len);
        self.bytes[self.len..self.len + taken].copy_from_slice(&rest[..taken]);
        self.len += taken;
        Ok(())
    }
}
