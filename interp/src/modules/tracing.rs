//! Tracebacks as CPython prints them.

use core::fmt::{self, Write};

use crate::code::view::Position;
use crate::heap::kind::Kind;
use crate::heap::utf8::escaped;
use crate::heap::value::Value;
use crate::modules::margins::{GROUP_DEPTH, GROUP_WIDTH, Margins};
use crate::modules::marking::operator_marks;
use crate::unicode;
use crate::vm::bodies::view;
use crate::vm::exceptions::{BASE_EXCEPTION_GROUP, CAUSE, CONTEXT, INDENTATION_ERROR, SUPPRESS, TRACEBACK};
use crate::vm::frame::CODE;
use crate::vm::state::{Kept, Vm};

/// How many links of a chain of causes are shown.
const CHAIN_MAX: usize = 20;
/// How many equal frames in a row are shown before the rest is counted.
const REPEATS: usize = 3;

/// A frame of a traceback.
#[derive(Clone, Copy)]
pub struct Frame {
    /// The function's name.
    pub name: Value,
    /// The file's name.
    pub file: Value,
    /// Where in the file.
    pub position: Position,
}

/// The frame that a traceback entry stands for, and the next entry.
pub fn frame(vm: &Vm, entry: Value) -> (Frame, Value) {
    let [next, function, pc] = [0, 1, 2].map(|word| vm.get(entry.raw_handle(), word));
    let code = vm.get(function.raw_handle(), CODE).raw_handle();
    let position = view(&vm.heap, code).position_at(pc.raw_len());
    let name = vm.image_text(code, view(&vm.heap, code).name());
    (Frame { name, file: vm.file_of(code), position }, next)
}

/// Writes an exception with its traceback and its causes. Where a run was stopped from outside (`exec/unwind.rs`) there are
/// only frames.
///
/// # Errors
/// If `out` fails.
pub fn write_exception(vm: &mut Vm, exception: Value, out: &mut dyn Write) -> fmt::Result {
    if vm.heap.is(exception, Kind::Traceback) {
        out.write_str("Traceback (most recent call last):\n")?;
        return write_frames(vm, exception, out);
    }
    write_chain(vm, exception, &mut Margins::new(out), CHAIN_MAX)
}

fn write_chain(vm: &mut Vm, exception: Value, out: &mut Margins, left: usize) -> fmt::Result {
    let Some(handle) = vm.exception(exception) else { return write_message(vm, exception, out) };
    let mark = vm.kept_mark();
    let Ok(kept) = vm.keep(exception) else { return write_message(vm, exception, out) };
    let cause = vm.slot(handle, CAUSE);
    let context = vm.slot(handle, CONTEXT);
    let suppressed = vm.slot(handle, SUPPRESS) == Value::TRUE;
    if left > 0 {
        if !cause.is_none() {
            write_chain(vm, cause, out, left - 1)?;
            out.write_str("\nThe above exception was the direct cause of the following exception:\n\n")?;
        } else if !context.is_none() && !suppressed {
            write_chain(vm, context, out, left - 1)?;
            out.write_str("\nDuring handling of the above exception, another exception occurred:\n\n")?;
        }
    }
    let exception = vm.kept(kept);
    if vm.is_instance(exception, BASE_EXCEPTION_GROUP) {
        write_group(vm, kept, out, left)?;
    } else {
        write_one(vm, exception, out, false)?;
    }
    vm.let_go(mark);
    Ok(())
}

/// Writes an exception without its causes.
fn write_one(vm: &mut Vm, exception: Value, out: &mut Margins, group: bool) -> fmt::Result {
    let trace = limited(vm, vm.slot(exception.raw_handle(), TRACEBACK));
    if !trace.is_none() {
        out.head(group)?;
        write_frames(vm, trace, out)?;
    }
    write_message(vm, exception, out)
}

/// Writes a group and, further to the right, what is in it.
fn write_group(vm: &mut Vm, group: Kept, out: &mut Margins, left: usize) -> fmt::Result {
    if out.depth > GROUP_DEPTH {
        return writeln!(out, "... (max_group_depth is {GROUP_DEPTH})");
    }
    let outermost = out.depth == 0;
    out.depth += usize::from(outermost);
    write_one(vm, vm.kept(group), out, true)?;
    out.open = false;
    let count = vm.grouped_count(vm.kept(group));
    let shown = count.min(GROUP_WIDTH + 1);
    for index in 0..shown {
        let last = index + 1 == shown;
        // A group at the end draws the line below it too.
        out.open |= last;
        out.line_above(index)?;
        out.depth += 1;
        if index < GROUP_WIDTH {
            let member = vm.grouped_member(vm.kept(group), index);
            write_chain(vm, member, out, left.saturating_sub(1))?;
        } else {
            let more = count - GROUP_WIDTH;
            let plural = if more == 1 { "" } else { "s" };
            writeln!(out, "and {more} more exception{plural}")?;
        }
        if last && out.open {
            out.line_below()?;
        }
        out.depth -= 1;
    }
    out.depth -= usize::from(outermost);
    Ok(())
}

/// The last entries of a traceback, as many as `sys.tracebacklimit` lets be shown.
fn limited(vm: &Vm, trace: Value) -> Value {
    let Some(limit) = vm.in_sys(b"tracebacklimit").and_then(Value::as_int) else { return trace };
    let next = |entry: &Value| Some(vm.get(entry.raw_handle(), 0)).filter(|next| !next.is_none());
    let entries = || core::iter::successors(Some(trace).filter(|trace| !trace.is_none()), next);
    let more = entries().count().saturating_sub(usize::try_from(limit).unwrap_or(0));
    entries().nth(more).unwrap_or(Value::NONE)
}

fn write_frames(vm: &mut Vm, mut entry: Value, out: &mut dyn Write) -> fmt::Result {
    let mut repeats = Repeats::default();
    while !entry.is_none() {
        entry = write_entry(vm, entry, &mut repeats, out)?;
    }
    Ok(())
}

/// How often the frame before was the same: (name, line).
#[derive(Default)]
pub struct Repeats {
    last: Option<(Value, u32)>,
    count: usize,
}

/// Writes the frame of a traceback entry, unless it was written often enough; gives the next entry.
///
/// # Errors
/// If `out` fails.
pub fn write_entry(
    vm: &mut Vm,
    entry: Value,
    repeats: &mut Repeats,
    out: &mut dyn Write,
) -> Result<Value, fmt::Error> {
    let (frame, next) = frame(vm, entry);
    let this = (frame.name, frame.position.line);
    repeats.count = if Some(this) == repeats.last { repeats.count + 1 } else { 0 };
    if repeats.count < REPEATS {
        write_frame(vm, frame, out)?;
    }
    let ends = next.is_none() || {
        let (after, _) = self::frame(vm, next);
        (after.name, after.position.line) != this
    };
    if ends && repeats.count >= REPEATS {
        let more = repeats.count - REPEATS + 1;
        let plural = if more == 1 { "" } else { "s" };
        writeln!(out, "  [Previous line repeated {more} more time{plural}]")?;
    }
    repeats.last = Some(this);
    Ok(next)
}

/// Writes a frame: where it is, and the line if the host knows it.
///
/// # Errors
/// If `out` fails.
pub fn write_frame(vm: &mut Vm, frame: Frame, out: &mut dyn Write) -> fmt::Result {
    let (file, name) = (vm.name_of(frame.file), vm.name_of(frame.name));
    writeln!(out, "  File \"{file}\", line {}, in {name}", frame.position.line)?;
    let mut written = Ok(());
    let position = frame.position;
    let file_text = core::str::from_utf8(file.bytes()).unwrap_or("");
    vm.host.source(file_text, &mut |source| {
        let wanted = position.line.saturating_sub(1) as usize;
        if let Some(line) = source.split(|byte| *byte == b'\n').nth(wanted) {
            written = write_line(line, position, out);
        }
    });
    written
}

/// Writes a line of source, and under it what of it the frame was doing.
fn write_line(line: &[u8], position: Position, out: &mut dyn Write) -> fmt::Result {
    let Ok(text) = core::str::from_utf8(line) else { return Ok(()) };
    let text = text.trim_end_matches(['\n', '\r']);
    let stripped = text.trim_start();
    if stripped.is_empty() {
        return Ok(());
    }
    writeln!(out, "    {stripped}")?;
    let indent = text.len() - stripped.len();
    let start = position.column as usize;
    let one_line = position.end_line == position.line;
    let end = if one_line { (position.end_column as usize).min(text.len()) } else { last_written(text) };
    if start < indent || end <= start || !text.is_char_boundary(start) || !text.is_char_boundary(end) {
        return Ok(());
    }
    let marks = one_line.then(|| operator_marks(&text[start..end])).flatten();
    // All of the line: the marks would say nothing.
    if marks.is_none() && start == indent && end == text.len() {
        return Ok(());
    }
    write!(out, "    ")?;
    let columns = |letter: char| if unicode::is_wide(u32::from(letter)) { 2 } else { 1 };
    for letter in text[indent..start].chars() {
        (0..columns(letter)).try_for_each(|_| out.write_char(' '))?;
    }
    for (at, letter) in text[start..end].char_indices() {
        let mark = match marks {
            Some((from, to)) if at < from || at >= to => '~',
            _ => '^',
        };
        (0..columns(letter)).try_for_each(|_| out.write_char(mark))?;
    }
    out.write_char('\n')
}

/// Where the marks of a first line of several end: behind its last character that is no blank. Like CPython, which sees as many
/// bytes of the line as it has characters and counts what it finds there in characters.
fn last_written(text: &str) -> usize {
    let seen = &text.as_bytes()[..text.chars().count()];
    let blanks = seen.iter().rev().take_while(|byte| matches!(byte, b' ' | b'\t' | b'\x0C')).count();
    text.char_indices().nth(seen.len() - blanks).map_or(text.len(), |(at, _)| at)
}

/// Writes the last lines: what was raised, and its notes.
///
/// # Errors
/// If `out` fails.
pub fn write_last(vm: &mut Vm, exception: Value, out: &mut dyn Write) -> fmt::Result {
    write_message(vm, exception, &mut Margins::new(out))
}

fn write_message(vm: &mut Vm, exception: Value, out: &mut Margins) -> fmt::Result {
    let mark = vm.kept_mark();
    let Ok(kept) = vm.keep(exception) else { return out.write_str("MemoryError\n") };
    if vm.is_instance(exception, crate::vm::exceptions::SYNTAX_ERROR) && vm.exception(exception).is_some() {
        write_syntax_place(vm, exception, out)?;
    }
    let class = if vm.is_class(exception) { exception } else { vm.type_of(exception) };
    let name = qualified(vm, class);
    let text = message(vm, vm.kept(kept));
    match text {
        Some(text) if !vm.text(text).is_empty() => {
            write!(out, "{name}: ")?;
            // Its further lines have no margin.
            write_bytes(vm.text(text), out.out)?;
            out.write_char('\n')?;
        }
        Some(_) => writeln!(out, "{name}")?,
        // Even the empty text wants room.
        None if class == crate::vm::exceptions::MEMORY_ERROR.value() => writeln!(out, "{name}")?,
        None => writeln!(out, "{name}: <exception str() failed>")?,
    }
    let exception = vm.kept(kept);
    let notes = vm.exception(exception).and_then(|handle| vm.get_name(handle, "__notes__"));
    if let Some(notes) = notes.and_then(|notes| vm.heap.handle(notes, crate::heap::kind::Kind::List)) {
        for index in 0..crate::types::list::len(vm, notes) {
            let note = crate::types::list::item(vm, notes, index);
            if vm.is_str(note) {
                write_bytes(vm.text(note), out)?;
                out.write_char('\n')?;
            }
        }
    }
    vm.let_go(mark);
    Ok(())
}

/// `str(exception)`; for a `SyntaxError` the message alone. `None` if it raises.
fn message(vm: &mut Vm, exception: Value) -> Option<Value> {
    if let Some(handle) = vm.exception(exception) {
        if vm.is_instance(exception, crate::vm::exceptions::SYNTAX_ERROR) {
            let message = vm.get_name(handle, "msg").filter(|message| vm.is_str(*message));
            if message.is_some() {
                return message;
            }
        }
        let raised = vm.root(crate::vm::state::Root::Raised);
        let raised = vm.keep(raised).ok()?;
        let text = vm.str(exception).ok();
        let raised = vm.kept(raised);
        vm.set_root(crate::vm::state::Root::Raised, raised);
        return text;
    }
    vm.make_str(b"").ok()
}

fn write_bytes(text: &[u8], out: &mut dyn Write) -> fmt::Result {
    escaped(text, |piece| out.write_str(piece))
}

/// The name of a class with its module, as tracebacks show it.
fn qualified(vm: &Vm, class: Value) -> crate::vm::raising::Name {
    let Some(user) = vm.user_class(class) else { return vm.class_name(class) };
    let dict = vm.get(user, crate::vm::class::DICT).raw_handle();
    let name = vm.name_of(vm.get(user, crate::vm::class::QUALNAME));
    let module = vm.dict_get_name(dict, b"__module__").filter(|module| vm.is_str(*module));
    match module {
        Some(module) if !vm.is_text(module, "__main__") && !vm.is_text(module, "builtins") => {
            let mut text = crate::vm::bind::MessageText::default();
            let module = vm.name_of(module);
            text.format(format_args!("{module}.{name}"));
            crate::vm::raising::Name::new(text.text().as_bytes())
        }
        _ => name,
    }
}

/// `  File "x.py", line 1`, the line, and a mark under it.
fn write_syntax_place(vm: &mut Vm, exception: Value, out: &mut Margins) -> fmt::Result {
    let handle = exception.raw_handle();
    let part = |vm: &Vm, name| vm.get_name(handle, name).filter(|value| !value.is_none());
    let Some(line) = part(vm, "lineno").and_then(Value::as_int) else { return Ok(()) };
    let file = match part(vm, "filename").filter(|file| vm.is_str(*file)) {
        Some(file) => vm.name_of(file),
        None => crate::vm::raising::Name::new(b"<string>"),
    };
    writeln!(out, "  File \"{file}\", line {line}")?;
    // Without a margin, as CPython writes it.
    let out = &mut *out.out;
    let Some(text) = part(vm, "text").filter(|text| vm.is_str(*text)) else { return Ok(()) };
    let text = vm.text(text);
    let text = core::str::from_utf8(text).unwrap_or("").trim_end_matches(['\n', '\r']);
    let stripped = text.trim_start();
    writeln!(out, "    {stripped}")?;
    let Some(offset) = part(vm, "offset").and_then(Value::as_int).filter(|offset| *offset > 0) else {
        return Ok(());
    };
    let indent = text.chars().count() - stripped.chars().count();
    // What stands in the indentation is not shown.
    let Some(start) = (offset as usize - 1).checked_sub(indent) else { return Ok(()) };
    let one_line = part(vm, "end_lineno").and_then(Value::as_int) == Some(line);
    let end = part(vm, "end_offset").and_then(Value::as_int).unwrap_or(0);
    let width = stripped.chars().count();
    let indentation = vm.is_instance(exception, INDENTATION_ERROR);
    let end = if indentation {
        start + 1
    } else if one_line && end > offset {
        (end as usize - 1).saturating_sub(indent)
    } else if one_line {
        start + 1
    } else {
        width.max(start + 1)
    };
    write!(out, "    ")?;
    for _ in 0..start {
        out.write_char(' ')?;
    }
    for _ in start..end.max(start + 1) {
        out.write_char('^')?;
    }
    out.write_char('\n')
}

#[cfg(test)]
mod tests {
    use super::last_written;

    #[test]
    fn marks_of_several_lines_end_where_cpython_ends_them() {
        for (line, marked) in [
            ("with {'a': w, 'b': 2} as w:", 27),
            ("with {'': w, '': 'ﬁ'} as w:", 26),
            ("    return 1 + [\"日本語\",  \t", 25),
            ("é = (", 4),
            ("   ", 0),
            ("日本語", 3),
        ] {
            assert_eq!(line[..last_written(line)].chars().count(), marked, "{line}");
        }
    }
}
