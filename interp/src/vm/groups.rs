//! Exception groups: what makes one, and what it remembers of its arguments.

use crate::heap::kind::Kind;
use crate::heap::layout::{LIST_ITEMS, LIST_LEN};
use crate::heap::value::{Handle, Value};
use crate::vm::bind::Given;
use crate::vm::desc::TypeRow;
use crate::vm::exceptions::{ARGS, BASE_EXCEPTION, EXCEPTION, EXCEPTION_GROUP};
use crate::vm::raise::Done;
use crate::vm::raising::Name;
use crate::vm::state::Vm;

/// The attribute that holds what is grouped.
pub const EXCEPTIONS: &str = "exceptions";
/// The attribute that holds the message.
pub const MESSAGE: &str = "message";

impl Vm<'_> {
    /// How many items a list or tuple has; `None` for anything else.
    fn grouped_len(&self, sequence: Value) -> Option<usize> {
        match self.heap.handle(sequence, Kind::List) {
            Some(list) => Some(self.get(list, LIST_LEN).raw_len()),
            None => self.heap.tuple_len(sequence),
        }
    }

    fn grouped_item(&self, sequence: Value, index: usize) -> Value {
        match self.heap.handle(sequence, Kind::List) {
            Some(list) => self.get(self.get(list, LIST_ITEMS).raw_handle(), index),
            None => self.heap.item(sequence, index),
        }
    }

    /// How many exceptions a group has.
    pub fn grouped_count(&self, group: Value) -> usize {
        let members = self.get_name(group.raw_handle(), EXCEPTIONS);
        members.and_then(|members| self.grouped_len(members)).unwrap_or(0)
    }

    /// One of the exceptions of a group.
    pub fn grouped_member(&self, group: Value, index: usize) -> Value {
        let members = self.get_name(group.raw_handle(), EXCEPTIONS);
        members.map_or(Value::NONE, |members| self.grouped_item(members, index))
    }

    /// Whether the items of a list or tuple are instances of an exception class.
    pub fn grouped_are(&self, sequence: Value, row: TypeRow) -> bool {
        self.grouped_len(sequence).is_some_and(|len| {
            (0..len).all(|index| self.is_instance(self.grouped_item(sequence, index), row))
        })
    }

    /// Checks a fresh group's arguments and gives it its attributes.
    ///
    /// # Errors
    /// `TypeError` and `ValueError` for what is no message or cannot be grouped; `Raise::NoRoom`.
    pub fn finish_group(&mut self, group: Value, given: Given) -> Done {
        let args = self.slot(group.raw_handle(), ARGS);
        let count = self.heap.tuple_len(args).unwrap_or(0);
        if count != 2 {
            return Err(self.type_error(format_args!(
                "BaseExceptionGroup.__new__() takes exactly 2 arguments ({count} given)"
            )));
        }
        let (message, sequence) = (self.heap.item(args, 0), self.heap.item(args, 1));
        if !self.is_str(message) {
            let name = if message.is_none() { Name::new(b"None") } else { self.type_name(message) };
            return Err(self.type_error(format_args!(
                "BaseExceptionGroup.__new__() argument 1 must be str, not {name}"
            )));
        }
        self.must_be_groupable(group, sequence)?;
        let class = self.type_of(group);
        self.check_exception_names(class, given.named(self))?;
        let len = self.grouped_len(sequence).unwrap_or(0);
        let members = self.new_tuple(len)?;
        for index in 0..len {
            let member = self.grouped_item(sequence, index);
            self.set(members.raw_handle(), index, member);
        }
        let group: Handle = group.raw_handle();
        self.put_name(group, EXCEPTIONS, members)?;
        self.put_name(group, MESSAGE, message)
    }

    fn must_be_groupable(&mut self, group: Value, sequence: Value) -> Done {
        const SECOND: &str = "second argument (exceptions)";
        let text =
            self.is_str(sequence) || matches!(self.heap.kind(sequence), Some(Kind::Bytes | Kind::Bytearray));
        let len = match self.grouped_len(sequence) {
            Some(len) => len,
            None if text => usize::from(self.truth(sequence)?),
            None => return Err(self.type_error(format_args!("{SECOND} must be a sequence"))),
        };
        if len == 0 {
            return Err(self.value_error(format_args!("{SECOND} must be a non-empty sequence")));
        }
        for index in 0..len {
            if text || !self.is_instance(self.grouped_item(sequence, index), BASE_EXCEPTION) {
                return Err(self.value_error(format_args!("Item {index} of {SECOND} is not an exception")));
            }
        }
        // Groups of a class that `except Exception` catches hold only such.
        let class = self.type_of(group);
        if !self.derives(class, EXCEPTION.value()) || self.grouped_are(sequence, EXCEPTION) {
            return Ok(());
        }
        if class == EXCEPTION_GROUP.value() {
            return Err(self.type_error(format_args!("Cannot nest BaseExceptions in an ExceptionGroup")));
        }
        let name = self.type_name(group);
        Err(self.type_error(format_args!("Cannot nest BaseExceptions in '{name}'")))
    }
}
