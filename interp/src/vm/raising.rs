//! Exceptions as the machine raises them: one function per class, and per message that is used in several places.

use core::fmt;

use crate::heap::kind::Kind;
use crate::heap::utf8::write_text;
use crate::heap::value::{Handle, Value};
use crate::vm::desc::TypeRow;
use crate::vm::exceptions as row;
use crate::vm::raise::{Answer, Done, Raise};
use crate::vm::state::{Root, Vm};
use crate::vm::text_builder::TextBuilder;

/// A short text on the native stack, for what goes into messages; longer ones are cut.
#[derive(Clone, Copy)]
pub struct Name {
    bytes: [u8; Name::ROOM],
    len: u8,
}

impl Name {
    const ROOM: usize = 100;

    /// A copy of a text.
    pub fn new(text: &[u8]) -> Name {
        let mut name = Name { bytes: [0; Name::ROOM], len: 0 };
        let mut len = text.len().min(Name::ROOM);
        while len > 0 && len < text.len() && text[len] & 0xC0 == 0x80 {
            len -= 1;
        }
        name.bytes[..len].copy_from_slice(&text[..len]);
        name.len = len as u8;
        name
    }

    /// The text.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes[..usize::from(self.len)]
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write_text(f, self.bytes())
    }
}

macro_rules! raisers {
    ($($(#[$doc:meta])* $name:ident $row:ident,)*) => {
        impl Vm<'_> {
            $($(#[$doc])* pub fn $name(&mut self, message: fmt::Arguments<'_>) -> Raise {
                self.raise_at(row::$row, message)
            })*
        }
    };
}

raisers! {
    /// `TypeError`
    type_error TYPE_ERROR,
    /// `ValueError`
    value_error VALUE_ERROR,
    /// `IndexError`
    index_error INDEX_ERROR,
    /// `AttributeError`
    attribute_error ATTRIBUTE_ERROR,
    /// `NameError`
    name_error NAME_ERROR,
    /// `OverflowError`
    overflow_error OVERFLOW_ERROR,
    /// `ZeroDivisionError`
    zero_division_error ZERO_DIVISION_ERROR,
    /// `RuntimeError`
    runtime_error RUNTIME_ERROR,
    /// `RecursionError`
    recursion_error RECURSION_ERROR,
}

impl Vm<'_> {
    /// Raises a builtin exception with a message.
    pub fn raise_at(&mut self, class: TypeRow, message: fmt::Arguments<'_>) -> Raise {
        let text = match self.make_text(message) {
            Ok(text) => text,
            Err(raise) => return self.instead(raise),
        };
        self.raise_with(class, &[text])
    }

    /// Raises a builtin exception with these arguments.
    pub fn raise_with(&mut self, class: TypeRow, args: &[Value]) -> Raise {
        match self.make_exception(class, args) {
            Ok(exception) => self.raise(exception),
            Err(raise) => self.instead(raise),
        }
    }

    /// Raises an exception that exists; its context is what is being handled.
    pub fn raise(&mut self, exception: Value) -> Raise {
        if let Err(raise) = self.link_context(exception) {
            return raise;
        }
        self.set_root(Root::Raised, exception);
        Raise::Exception
    }

    /// No room for the exception itself: the machine collects and tries again.
    fn instead(&mut self, raise: Raise) -> Raise {
        match raise {
            _ if raise.is_room()
                && (self.collecting == crate::vm::state::Collecting::Never || self.committed) =>
            {
                self.memory_error()
            }
            other => other,
        }
    }

    /// Asks the host whether the program shall stop.
    ///
    /// # Errors
    /// `Interrupted`, `KeyboardInterrupt`. Never for want of room.
    #[cold]
    pub fn ask_host(&mut self) -> Done {
        self.unasked = 0;
        if self.host.interrupted() {
            return Err(Raise::Interrupted);
        }
        if self.host.keyboard_interrupt() {
            return Err(self.raise_without_room(row::KEYBOARD_INTERRUPT));
        }
        if self.stopped_ahead { self.pause_between() } else { Ok(()) }
    }

    /// `MemoryError`, made in the room kept back for it.
    pub fn memory_error(&mut self) -> Raise {
        self.raise_without_room(row::MEMORY_ERROR)
    }

    fn raise_without_room(&mut self, class: TypeRow) -> Raise {
        self.heap.arena.use_last_resort(true);
        let allowed = core::mem::replace(&mut self.heap.arena.allowed, u64::MAX);
        let made = self.make_exception(class, &[]);
        self.heap.arena.allowed = allowed;
        self.heap.arena.use_last_resort(false);
        // With the last resort used up too, the class stands for its instance.
        let exception = made.unwrap_or(class.value());
        self.set_root(Root::Raised, exception);
        Raise::Exception
    }

    /// `SystemError` of an instruction that finds something else in its registers than a compiler puts there.
    #[cold]
    pub fn bad_code(&mut self) -> Raise {
        self.raise_at(row::SYSTEM_ERROR, format_args!("the code is damaged"))
    }

    /// The object, which code made by the compiler keeps out of a program's sight, so that it is always of this kind.
    ///
    /// # Errors
    /// `SystemError` if it is another.
    pub fn demand(&mut self, value: Value, kind: Kind) -> Result<Handle, Raise> {
        match self.heap.handle(value, kind) {
            Some(object) => Ok(object),
            None => Err(self.bad_code()),
        }
    }

    /// `KeyError`
    pub fn key_error(&mut self, key: Value) -> Raise {
        self.raise_with(row::KEY_ERROR, &[key])
    }

    /// `StopIteration` with a value, without arguments for `None`.
    pub fn stop_iteration(&mut self, value: Value) -> Raise {
        let args = [value];
        self.raise_with(row::STOP_ITERATION, if value.is_none() { &[] } else { &args })
    }

    /// `unsupported operand type(s) for +: 'int' and 'str'`
    pub fn unsupported(&mut self, operator: &str, a: Value, b: Value) -> Raise {
        let (a, b) = (self.type_name(a), self.type_name(b));
        self.type_error(format_args!("unsupported operand type(s) for {operator}: '{a}' and '{b}'"))
    }

    /// `'<' not supported between instances of 'int' and 'str'`
    pub fn unorderable(&mut self, operator: &str, a: Value, b: Value) -> Raise {
        let (a, b) = (self.type_name(a), self.type_name(b));
        self.type_error(format_args!("'{operator}' not supported between instances of '{a}' and '{b}'"))
    }

    /// `'int' object is not iterable`
    pub fn not_iterable(&mut self, value: Value) -> Raise {
        let name = self.type_name(value);
        self.type_error(format_args!("'{name}' object is not iterable"))
    }

    /// `unhashable type: 'list'`
    pub fn unhashable(&mut self, value: Value) -> Raise {
        let name = self.type_name(value);
        self.type_error(format_args!("unhashable type: '{name}'"))
    }

    /// `'x' object cannot be interpreted as an integer`
    pub fn not_integer(&mut self, value: Value) -> Raise {
        let name = self.type_name(value);
        self.type_error(format_args!("'{name}' object cannot be interpreted as an integer"))
    }

    /// `'A' object has no attribute 'b'`
    pub fn no_attribute(&mut self, value: Value, name: Value) -> Raise {
        let raise = if self.heap.is(value, Kind::Module) {
            let module = self.get(value.raw_handle(), 0);
            let module = self.name_of(module);
            self.attribute_missing(format_args!("module '{module}' has no attribute '"), name)
        } else if self.is_class(value) {
            let class = self.class_name(value);
            self.attribute_missing(format_args!("type object '{class}' has no attribute '"), name)
        } else {
            let class = self.type_name(value);
            self.attribute_missing(format_args!("'{class}' object has no attribute '"), name)
        };
        self.place_attribute_error(raise, value, name)
    }

    /// An `AttributeError` whose message ends with a name, which may be a long one, and a quote.
    fn attribute_missing(&mut self, before: fmt::Arguments<'_>, name: Value) -> Raise {
        let text = self.heap.text(name).unwrap_or(b"?");
        if text.len() <= Name::ROOM || core::str::from_utf8(text).is_err() {
            let name = self.name_of(name);
            return self.attribute_error(format_args!("{before}{name}'"));
        }
        let mark = self.kept_mark();
        let message = self.with_long_name(before, name);
        self.let_go(mark);
        match message {
            Ok(message) => self.raise_with(row::ATTRIBUTE_ERROR, &[message]),
            Err(raise) => self.instead(raise),
        }
    }

    fn with_long_name(&mut self, before: fmt::Arguments<'_>, name: Value) -> Answer {
        let mut message = TextBuilder::new(self)?;
        message.push_text(self, before)?;
        message.push_value(self, name)?;
        message.push(self, b"'")?;
        message.finish(self)
    }

    /// An `AttributeError` that a program raised learns which attribute of what was asked for, if it does not say that itself.
    pub fn place_attribute_error(&mut self, raise: Raise, value: Value, name: Value) -> Raise {
        let raised = self.root(Root::Raised);
        if raise == Raise::Exception
            && self.is_instance(raised, row::ATTRIBUTE_ERROR)
            && let Some(exception) = self.exception(raised)
            && ["name", "obj"].iter().all(|word| self.get_name(exception, word).is_none_or(Value::is_none))
        {
            // Without room for them the exception goes without.
            let _ =
                self.put_name(exception, "name", name).and_then(|()| self.put_name(exception, "obj", value));
        }
        raise
    }

    /// `'A' object has no deletable attribute 'b'`
    pub fn not_deletable(&mut self, value: Value, name: Value) -> Raise {
        let (class, name) = (self.type_name(value), self.name_of(name));
        self.attribute_error(format_args!("'{class}' object has no deletable attribute '{name}'"))
    }

    /// A copy of a string's text, for messages.
    pub fn name_of(&self, text: Value) -> Name {
        Name::new(self.heap.text(text).unwrap_or(b"?"))
    }

    /// Gives the exception that travels a cause, as `raise ... from` does.
    pub fn caused_by(&mut self, cause: Value) {
        let raised = self.root(Root::Raised);
        if let (Some(handle), Some(_)) = (self.exception(raised), self.exception(cause)) {
            self.set_slot(handle, row::CAUSE, cause);
            self.set_slot(handle, row::CONTEXT, cause);
            self.set_slot(handle, row::SUPPRESS, Value::TRUE);
        }
    }

    /// `calling <class 'E'> should have returned an instance of BaseException, not int`
    pub fn no_exception_made(&mut self, class: Value, made: fmt::Arguments<'_>) -> Raise {
        match self.repr(class) {
            Ok(class) => {
                let class = self.name_of(class);
                self.type_error(format_args!(
                    "calling {class} should have returned an instance of BaseException, not {made}"
                ))
            }
            Err(raise) => raise,
        }
    }

    /// Whether the exception that travels is an instance of that builtin class; if so it is taken back.
    pub fn caught(&mut self, raise: Raise, class: TypeRow) -> bool {
        let exception = self.root(Root::Raised);
        if raise == Raise::Exception && self.is_instance(exception, class) {
            self.set_root(Root::Raised, Value::NONE);
            return true;
        }
        false
    }
}

/// The last part of a path.
pub fn base_name(path: &Name) -> &str {
    let text = core::str::from_utf8(path.bytes()).unwrap_or("?");
    text.rsplit('/').next().unwrap_or(text)
}
