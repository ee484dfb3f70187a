//! Builtin exceptions: their rows among the types, and how an exception is made.
//!
//! An exception is an instance whose first five slots are hidden: its fixed parts. All else a program or the machine says of
//! it (`value`, `errno`, `__notes__`) is an ordinary attribute.

use crate::heap::kind::Kind;
use crate::heap::value::{Handle, TABLE_TYPE, Value};
use crate::vm::bind::Given;
use crate::vm::desc::TypeRow;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Root, Vm};

/// Hands the table of builtin exceptions to a macro: constant, name, base.
macro_rules! for_each_exception {
    ($each:ident) => {
        $each! {
            BASE_EXCEPTION "BaseException" OBJECT,
            SYSTEM_EXIT "SystemExit" BASE_EXCEPTION,
            KEYBOARD_INTERRUPT "KeyboardInterrupt" BASE_EXCEPTION,
            GENERATOR_EXIT "GeneratorExit" BASE_EXCEPTION,
            BASE_EXCEPTION_GROUP "BaseExceptionGroup" BASE_EXCEPTION,
            EXCEPTION "Exception" BASE_EXCEPTION,
            EXCEPTION_GROUP "ExceptionGroup" BASE_EXCEPTION_GROUP,
            STOP_ITERATION "StopIteration" EXCEPTION,
            STOP_ASYNC_ITERATION "StopAsyncIteration" EXCEPTION,
            ARITHMETIC_ERROR "ArithmeticError" EXCEPTION,
            FLOATING_POINT_ERROR "FloatingPointError" ARITHMETIC_ERROR,
            OVERFLOW_ERROR "OverflowError" ARITHMETIC_ERROR,
            ZERO_DIVISION_ERROR "ZeroDivisionError" ARITHMETIC_ERROR,
            ASSERTION_ERROR "AssertionError" EXCEPTION,
            ATTRIBUTE_ERROR "AttributeError" EXCEPTION,
            BUFFER_ERROR "BufferError" EXCEPTION,
            EOF_ERROR "EOFError" EXCEPTION,
            IMPORT_ERROR "ImportError" EXCEPTION,
            MODULE_NOT_FOUND_ERROR "ModuleNotFoundError" IMPORT_ERROR,
            LOOKUP_ERROR "LookupError" EXCEPTION,
            INDEX_ERROR "IndexError" LOOKUP_ERROR,
            KEY_ERROR "KeyError" LOOKUP_ERROR,
            MEMORY_ERROR "MemoryError" EXCEPTION,
            NAME_ERROR "NameError" EXCEPTION,
            UNBOUND_LOCAL_ERROR "UnboundLocalError" NAME_ERROR,
            OS_ERROR "OSError" EXCEPTION,
            BLOCKING_IO_ERROR "BlockingIOError" OS_ERROR,
            CHILD_PROCESS_ERROR "ChildProcessError" OS_ERROR,
            CONNECTION_ERROR "ConnectionError" OS_ERROR,
            BROKEN_PIPE_ERROR "BrokenPipeError" CONNECTION_ERROR,
            CONNECTION_ABORTED_ERROR "ConnectionAbortedError" CONNECTION_ERROR,
            CONNECTION_REFUSED_ERROR "ConnectionRefusedError" CONNECTION_ERROR,
            CONNECTION_RESET_ERROR "ConnectionResetError" CONNECTION_ERROR,
            FILE_EXISTS_ERROR "FileExistsError" OS_ERROR,
            FILE_NOT_FOUND_ERROR "FileNotFoundError" OS_ERROR,
            INTERRUPTED_ERROR "InterruptedError" OS_ERROR,
            IS_A_DIRECTORY_ERROR "IsADirectoryError" OS_ERROR,
            NOT_A_DIRECTORY_ERROR "NotADirectoryError" OS_ERROR,
            PERMISSION_ERROR "PermissionError" OS_ERROR,
            PROCESS_LOOKUP_ERROR "ProcessLookupError" OS_ERROR,
            TIMEOUT_ERROR "TimeoutError" OS_ERROR,
            REFERENCE_ERROR "ReferenceError" EXCEPTION,
            RUNTIME_ERROR "RuntimeError" EXCEPTION,
            NOT_IMPLEMENTED_ERROR "NotImplementedError" RUNTIME_ERROR,
            RECURSION_ERROR "RecursionError" RUNTIME_ERROR,
            SYNTAX_ERROR "SyntaxError" EXCEPTION,
            INDENTATION_ERROR "IndentationError" SYNTAX_ERROR,
            TAB_ERROR "TabError" INDENTATION_ERROR,
            SYSTEM_ERROR "SystemError" EXCEPTION,
            TYPE_ERROR "TypeError" EXCEPTION,
            VALUE_ERROR "ValueError" EXCEPTION,
            UNICODE_ERROR "UnicodeError" VALUE_ERROR,
            UNICODE_DECODE_ERROR "UnicodeDecodeError" UNICODE_ERROR,
            UNICODE_ENCODE_ERROR "UnicodeEncodeError" UNICODE_ERROR,
            UNICODE_TRANSLATE_ERROR "UnicodeTranslateError" UNICODE_ERROR,
            WARNING "Warning" EXCEPTION,
            BYTES_WARNING "BytesWarning" WARNING,
            DEPRECATION_WARNING "DeprecationWarning" WARNING,
            ENCODING_WARNING "EncodingWarning" WARNING,
            FUTURE_WARNING "FutureWarning" WARNING,
            IMPORT_WARNING "ImportWarning" WARNING,
            PENDING_DEPRECATION_WARNING "PendingDeprecationWarning" WARNING,
            RESOURCE_WARNING "ResourceWarning" WARNING,
            RUNTIME_WARNING "RuntimeWarning" WARNING,
            SYNTAX_WARNING "SyntaxWarning" WARNING,
            UNICODE_WARNING "UnicodeWarning" WARNING,
            USER_WARNING "UserWarning" WARNING,
        }
    };
}
pub(crate) use for_each_exception;

/// The row of `object`.
pub const OBJECT: TypeRow = TypeRow(Kind::Instance as u16);
/// The row of the first exception.
pub const FIRST: u16 = Kind::ALL.len() as u16;

macro_rules! rows {
    ($($name:ident $text:literal $base:ident,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms)]
        #[derive(Clone, Copy)]
        enum Place { $($name,)* Count }
        $(
            #[doc = concat!("`", $text, "`")]
            pub const $name: TypeRow = TypeRow(FIRST + Place::$name as u16);
        )*
        /// How many builtin exceptions there are.
        pub const COUNT: u16 = Place::Count as u16;
    };
}
for_each_exception!(rows);

/// Slot of `args`.
pub const ARGS: usize = 0;
/// Slot of `__cause__`.
pub const CAUSE: usize = 1;
/// Slot of `__context__`.
pub const CONTEXT: usize = 2;
/// Slot of `__traceback__`.
pub const TRACEBACK: usize = 3;
/// Slot of `__suppress_context__`.
pub const SUPPRESS: usize = 4;
/// How many slots are hidden.
pub const HIDDEN: usize = 5;

impl TypeRow {
    /// The type as a value.
    pub const fn value(self) -> Value {
        Value::table(TABLE_TYPE, self.0 as u32)
    }

    /// Whether it is an exception's.
    pub const fn is_exception(self) -> bool {
        self.0 >= FIRST && self.0 < FIRST + COUNT
    }
}

/// What an argument of a codec's error must be.
#[derive(Clone, Copy)]
enum Part {
    Text,
    Bytes,
    Place,
}

/// The arguments of `UnicodeEncodeError`, with the names of the attributes they become.
const UNICODE_PARTS: [(&str, Part); 5] = [
    ("encoding", Part::Text),
    ("object", Part::Text),
    ("start", Part::Place),
    ("end", Part::Place),
    ("reason", Part::Text),
];

/// The types whose instances have more to be finished than the rest.
const SPECIAL: [TypeRow; 6] = [
    OS_ERROR,
    UNICODE_TRANSLATE_ERROR,
    UNICODE_ENCODE_ERROR,
    UNICODE_DECODE_ERROR,
    SYNTAX_ERROR,
    BASE_EXCEPTION_GROUP,
];

impl Vm<'_> {
    /// The first shape of a builtin exception's instances.
    fn exception_shape(&mut self, class: TypeRow) -> Result<Handle, Raise> {
        let at = usize::from(class.0 - FIRST);
        let shapes = match self.root(Root::ExceptionShapes).as_object() {
            Some(shapes) => shapes,
            None => {
                let shapes = self.heap.arena.alloc_filled(Kind::Words, 0, usize::from(COUNT), Value::NONE)?;
                self.set_root(Root::ExceptionShapes, Value::object(shapes));
                shapes
            }
        };
        if let Some(shape) = self.get(shapes, at).as_object() {
            return Ok(shape);
        }
        let shape = self.root_shape(class.value(), HIDDEN)?;
        self.set(shapes, at, shape);
        Ok(shape.raw_handle())
    }

    /// Makes a builtin exception; nothing is raised.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn make_exception(&mut self, class: TypeRow, args: &[Value]) -> Answer {
        let shape = self.exception_shape(class)?;
        let args = self.make_tuple(args)?;
        let exception = self.new_instance(shape, HIDDEN)?;
        self.init_exception(exception.raw_handle(), args);
        Ok(exception)
    }

    /// Fills in the fixed parts of a fresh exception.
    pub fn init_exception(&mut self, exception: Handle, args: Value) {
        self.set_slot(exception, ARGS, args);
        for slot in [CAUSE, CONTEXT, TRACEBACK] {
            self.set_slot(exception, slot, Value::NONE);
        }
        self.set_slot(exception, SUPPRESS, Value::FALSE);
    }

    /// The instance, if the value is an exception.
    pub fn exception(&self, value: Value) -> Option<Handle> {
        let instance = self.heap.handle(value, Kind::Instance)?;
        let row = self.class_row(self.shape_class(self.shape_of(instance)));
        if row.is_exception() { Some(instance) } else { None }
    }

    /// The context of an exception that is raised while another is being handled: that other.
    ///
    /// # Errors
    /// `Raise::OutOfFuel` for a chain that is too long to look at.
    pub fn link_context(&mut self, exception: Value) -> Done {
        let handling = self.root(Root::Handling);
        let (Some(raised), Some(context)) = (self.exception(exception), self.exception(handling)) else {
            return Ok(());
        };
        if raised == context {
            return Ok(());
        }
        // A chain must not become a circle: cut it where it would come back to the new exception.
        let (mut at, mut behind, mut steps) = (context, context, 0);
        while let Some(next) = self.slot(at, CONTEXT).as_object() {
            if next == raised {
                self.set_slot(at, CONTEXT, Value::NONE);
                break;
            }
            at = next;
            steps += 1;
            if steps % 2 == 0 {
                behind = self.slot(behind, CONTEXT).as_object().unwrap_or(behind);
            }
            // A program may have made a circle of its own: who goes twice as fast meets the other in it.
            if at == behind {
                break;
            }
        }
        self.set_slot(raised, CONTEXT, handling);
        self.charge(steps)
    }

    /// Gives a fresh exception its arguments: those of the call that makes it, by position.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn start_exception(&mut self, exception: Value, given: Given) -> Done {
        self.init_exception(exception.raw_handle(), Value::NONE);
        let by_place = given.count - given.named(self);
        let args = self.tuple_of_registers(given.start, by_place)?;
        self.set_slot(exception.raw_handle(), ARGS, args);
        Ok(())
    }

    /// The class that a number and a text make of `OSError`, and what is grouped of `BaseExceptionGroup`.
    pub fn narrower_row(&self, row: TypeRow, given: Given) -> TypeRow {
        if row == BASE_EXCEPTION_GROUP && given.count - given.named(self) == 2 {
            let plain = self.grouped_are(self.register(given.start + 1), EXCEPTION);
            return if plain { EXCEPTION_GROUP } else { row };
        }
        if row != OS_ERROR || given.count - given.named(self) < 2 {
            return row;
        }
        match self.small_int(self.payload(self.register(given.start))) {
            Some(1 | 13) => PERMISSION_ERROR,
            Some(2) => FILE_NOT_FOUND_ERROR,
            Some(3) => PROCESS_LOOKUP_ERROR,
            Some(4) => INTERRUPTED_ERROR,
            Some(10) => CHILD_PROCESS_ERROR,
            Some(11 | 114 | 115) => BLOCKING_IO_ERROR,
            Some(17) => FILE_EXISTS_ERROR,
            Some(20) => NOT_A_DIRECTORY_ERROR,
            Some(21) => IS_A_DIRECTORY_ERROR,
            Some(32 | 108) => BROKEN_PIPE_ERROR,
            Some(103) => CONNECTION_ABORTED_ERROR,
            Some(104) => CONNECTION_RESET_ERROR,
            Some(110) => TIMEOUT_ERROR,
            Some(111) => CONNECTION_REFUSED_ERROR,
            _ => row,
        }
    }

    /// Whether `finish_exception` makes attributes of the arguments, on which other code of the class relies. All exceptions have
    /// the same slots, so a program's class may derive from several of which one does so.
    pub fn makes_attributes(&self, row: TypeRow) -> bool {
        [OS_ERROR, SYNTAX_ERROR, UNICODE_ERROR, BASE_EXCEPTION_GROUP]
            .iter()
            .any(|base| self.row_derives(row, *base))
    }

    /// Gives an exception the attributes that its builtin class makes of the arguments.
    ///
    /// # Errors
    /// `TypeError` for keywords the class does not take; `Raise::NoRoom`.
    pub fn finish_exception(&mut self, exception: Value, row: TypeRow, given: Given) -> Done {
        let handle = exception.raw_handle();
        let args = self.slot(handle, ARGS);
        let count = self.heap.tuple_len(args).unwrap_or(0);
        let arg =
            |vm: &Self, index: usize| if index < count { vm.heap.item(args, index) } else { Value::NONE };
        let mut sort = row;
        while !SPECIAL.contains(&sort) && sort != OBJECT {
            sort = self.type_at(sort).base;
        }
        let named = given.named(self);
        if named > 0 && sort != BASE_EXCEPTION_GROUP {
            let class = self.type_of(exception);
            self.check_exception_names(class, named)?;
        }
        if sort == OS_ERROR && count >= 2 {
            for (index, name) in ["errno", "strerror", "filename"].iter().enumerate() {
                let value = arg(self, index);
                self.put_name(handle, name, value)?;
            }
            if count > 2 {
                let two = self.make_tuple(&[arg(self, 0), arg(self, 1)])?;
                self.set_slot(handle, ARGS, two);
            }
        } else if sort == UNICODE_TRANSLATE_ERROR {
            self.finish_unicode_error(handle, count, &UNICODE_PARTS[1..])?;
        } else if sort == UNICODE_ENCODE_ERROR {
            self.finish_unicode_error(handle, count, &UNICODE_PARTS)?;
        } else if sort == UNICODE_DECODE_ERROR {
            let mut parts = UNICODE_PARTS;
            parts[1].1 = Part::Bytes;
            self.finish_unicode_error(handle, count, &parts)?;
        } else if sort == SYNTAX_ERROR {
            if count == 2 {
                self.check_details(arg(self, 1))?;
            }
            self.finish_syntax_error(handle, count)?;
        } else if sort == BASE_EXCEPTION_GROUP {
            return self.finish_group(exception, given);
        }
        self.exception_keywords(handle, row, given)
    }

    /// Gives an error of a codec the attributes that its arguments are; all must be there, and of the right types.
    fn finish_unicode_error(&mut self, handle: Handle, count: usize, parts: &[(&str, Part)]) -> Done {
        if count != parts.len() {
            let wanted = parts.len();
            return Err(
                self.type_error(format_args!("function takes exactly {wanted} arguments ({count} given)"))
            );
        }
        let args = self.slot(handle, ARGS);
        for (index, (name, part)) in parts.iter().enumerate() {
            let value = self.heap.item(args, index);
            let of = self.type_name(value);
            let inner = self.payload(value);
            let bytes = [Kind::Bytes, Kind::Bytearray, Kind::Memoryview, Kind::Array];
            match part {
                Part::Text if !self.is_str(inner) => {
                    let index = index + 1;
                    return Err(self.type_error(format_args!("argument {index} must be str, not {of}")));
                }
                Part::Bytes if !bytes.iter().any(|kind| self.heap.is(inner, *kind)) => {
                    return Err(self.type_error(format_args!("a bytes-like object is required, not '{of}'")));
                }
                Part::Place if !self.is_instance(inner, TypeRow(Kind::Int as u16)) => {
                    return Err(
                        self.type_error(format_args!("'{of}' object cannot be interpreted as an integer"))
                    );
                }
                _ => self.put_name(handle, name, value)?,
            }
        }
        Ok(())
    }

    /// The second argument of a `SyntaxError` is a tuple of its place: file, line, column, text, perhaps where it ends.
    fn check_details(&mut self, details: Value) -> Done {
        let Some(count) = self.heap.tuple_len(details) else {
            return if self.is_iterable(details) { Ok(()) } else { Err(self.not_iterable(details)) };
        };
        let what = match count {
            0..=3 => "at least 4",
            5 => {
                let text = format_args!("end_offset must be provided when end_lineno is provided");
                return Err(self.type_error(text));
            }
            7.. => "at most 6",
            _ => return Ok(()),
        };
        Err(self.type_error(format_args!("function takes {what} arguments ({count} given)")))
    }

    /// Gives a `SyntaxError` the attributes that stand in its arguments, of which there are `count`.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn finish_syntax_error(&mut self, handle: Handle, count: usize) -> Done {
        let args = self.slot(handle, ARGS);
        let message = if count > 0 { self.heap.item(args, 0) } else { Value::NONE };
        self.put_name(handle, "msg", message)?;
        let details = if count > 1 { self.heap.item(args, 1) } else { Value::NONE };
        let len = self.heap.tuple_len(details).unwrap_or(0);
        for (index, name) in
            ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"].iter().enumerate()
        {
            let value = if index < len { self.heap.item(details, index) } else { Value::NONE };
            self.put_name(handle, name, value)?;
        }
        Ok(())
    }

    /// The keywords of an exception class, and the class that reads them: `name` and `path` of an import error, `name` and
    /// `obj` of an attribute error.
    pub(super) fn exception_names(&self, row: TypeRow) -> (&'static str, &'static [&'static str]) {
        if self.row_derives(row, IMPORT_ERROR) {
            ("ImportError", &["name", "path"])
        } else if self.row_derives(row, ATTRIBUTE_ERROR) {
            ("AttributeError", &["name", "obj"])
        } else if self.row_derives(row, NAME_ERROR) {
            ("NameError", &["name"])
        } else {
            ("", &[])
        }
    }

    /// Whether an exception of this class may have so many keywords.
    pub(super) fn check_exception_names(&mut self, class: Value, named: u32) -> Done {
        let (reader, allowed) = self.exception_names(self.class_row(class));
        if named > 0 && allowed.is_empty() {
            let class = self.class_name(class);
            return Err(self.type_error(format_args!("{class}() takes no keyword arguments")));
        }
        let most = allowed.len() as u32;
        if named > most { Err(self.too_many_arguments(reader, most, (0, named))) } else { Ok(()) }
    }

    pub(super) fn exception_unexpected(&mut self, row: TypeRow, name: Value) -> Raise {
        let ((reader, _), name) = (self.exception_names(row), self.name_of(name));
        self.type_error(format_args!("'{name}' is an invalid keyword argument for {reader}()"))
    }

    fn exception_keywords(&mut self, handle: Handle, row: TypeRow, given: Given) -> Done {
        let (import, named) = (self.row_derives(row, IMPORT_ERROR), given.named(self));
        if !import && named == 0 {
            return Ok(());
        }
        let (_, allowed) = self.exception_names(row);
        if import {
            // Initialised again, it forgets them.
            for name in allowed {
                if self.get_name(handle, name).is_some() {
                    self.put_name(handle, name, Value::NONE)?;
                }
            }
        }
        for index in 0..named {
            let name = self.heap.item(given.names, index as usize);
            let known = self.heap.text(name).is_some_and(|text| allowed.iter().any(|a| a.as_bytes() == text));
            if !known {
                return Err(self.exception_unexpected(row, name));
            }
            let value = self.register(given.start + given.count - named + index);
            self.put_slot(handle, name, value)?;
        }
        Ok(())
    }

    /// An attribute that a builtin exception has without anyone having set it.
    pub fn derived_attr(&self, exception: Handle, name: Value) -> Option<Value> {
        let row = self.type_row(Value::object(exception));
        let args = self.slot(exception, ARGS);
        let count = self.heap.tuple_len(args).unwrap_or(0);
        let first = || if count == 0 { Value::NONE } else { self.heap.item(args, 0) };
        let text = self.heap.text(name)?;
        let is = |base: TypeRow| self.row_derives(row, base);
        match text {
            b"value" if is(STOP_ITERATION) => Some(first()),
            b"code" if is(SYSTEM_EXIT) => Some(if count > 1 { args } else { first() }),
            b"name" if is(ATTRIBUTE_ERROR) || is(NAME_ERROR) || is(IMPORT_ERROR) => Some(Value::NONE),
            b"obj" if is(ATTRIBUTE_ERROR) => Some(Value::NONE),
            b"path" if is(IMPORT_ERROR) => Some(Value::NONE),
            b"msg" if is(IMPORT_ERROR) => Some(first()),
            b"errno" | b"strerror" | b"filename" | b"filename2" if is(OS_ERROR) => Some(Value::NONE),
            _ => None,
        }
    }

    /// Sets an attribute given by a name of the machine's own.
    ///
    /// # Errors
    /// `Raise::NoRoom`.
    pub fn put_name(&mut self, instance: Handle, name: &str, value: Value) -> Done {
        let name = self.make_str(name.as_bytes())?;
        self.put_slot(instance, name, value)?;
        self.committed = false;
        Ok(())
    }

    /// Reads an attribute given by a name of the machine's own.
    pub fn get_name(&self, instance: Handle, name: &str) -> Option<Value> {
        if let Some(dict) = self.instance_dict(instance)
            && let Some(found) = self.dict_get_name(dict, name.as_bytes())
        {
            return Some(found);
        }
        let shape = self.shape_of(instance);
        (HIDDEN..self.shape_slots(shape))
            .find(|slot| self.heap.text(self.shape_name(shape, *slot)) == Some(name.as_bytes()))
            .map(|slot| self.slot(instance, slot))
    }
}
