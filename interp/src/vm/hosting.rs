//! Functions of the embedder's that a program calls: `HostModule` says what there is, `HostCall` is a call of one.
//!
//! A host function is a row of a table, as every builtin function is, so that no pointer stands in the arena and a snapshot
//! can be restored wherever the host has the same tables. What it does is the host's `call`, whose state is `&mut self`.

use core::fmt;

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::host::Host;
use crate::vm::args::Args;
use crate::vm::desc::{Native, TypeRow};
use crate::vm::exceptions as exc;
use crate::vm::module_items::HOST_ROWS;
use crate::vm::params::Params;
use crate::vm::plain::{Arg, FromReply, Mismatch, Reply};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, MODULE_OWNERS, Root, Vm};

/// A module of the embedder's, which a program imports by its name.
///
/// # Example
/// ```
/// use chalcopy::{Arg, Engine, Host, HostCall, HostError, HostItem, HostModule, Limits, Reply};
///
/// static MODULES: &[HostModule] = &[HostModule {
///     name: "robot",
///     doc: "The robot's motors and sensors.",
///     items: &[
///         HostItem::int("MOTORS", 2),
///         HostItem::function("read_imu", "()"),
///         HostItem::function("set_motor", "(number, power=0.0)"),
///     ],
/// }];
///
/// struct Robot {
///     motors: [f64; 2],
/// }
///
/// impl Host for Robot {
///     fn modules(&self) -> &'static [HostModule] {
///         MODULES
///     }
///
///     fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
///         match call.name() {
///             "read_imu" => call.give(Arg::Floats(&[0.0, 0.0, 9.81])),
///             "set_motor" => {
///                 let (number, power) = (call.get::<usize>(0)?, call.get::<Option<f64>>(1)?);
///                 let Some(motor) = self.motors.get_mut(number) else {
///                     return Err(call.raise("ValueError", format_args!("no motor {number}")));
///                 };
///                 *motor = power.unwrap_or(0.0);
///                 Ok(())
///             }
///             _ => Err(call.unknown()),
///         }
///     }
/// }
///
/// let (mut memory, mut robot) = (vec![0; 1 << 16], Robot { motors: [0.0; 2] });
/// let mut python = Engine::new(&mut memory, &mut robot, Limits::default())?;
/// python.run("import robot\nrobot.set_motor(1, power=0.5)\n", "main.py")?;
/// assert_eq!(python.eval("robot.read_imu()")?.to(), Ok([0.0, 0.0, 9.81]));
/// let error = python.eval("robot.set_motor(2)").unwrap_err();
/// assert_eq!(error.exception(), Some("ValueError"));
/// assert_eq!(robot.motors, [0.0, 0.5]);
/// # Ok::<(), chalcopy::Error>(())
/// ```
pub struct HostModule {
    /// Its name. One that the machine has too is never found.
    pub name: &'static str,
    /// Its docstring.
    pub doc: &'static str,
    /// What it holds; a snapshot knows items by their place.
    pub items: &'static [HostItem],
}

/// What stands in a module of the embedder's.
pub struct HostItem {
    pub(crate) name: &'static str,
    pub(crate) content: Content,
}

pub(crate) enum Content {
    /// A function; its `code` is never called, `Vm::call_host` is.
    Function(Native),
    /// A constant.
    Plain(Arg<'static>),
}

impl HostItem {
    /// A function and its parameters in Python's notation: `"(number, power=0.0, /, *, wait=False)"`. A default only says that
    /// the argument may be left out; the host gives it its meaning.
    ///
    /// # Panics
    /// If the notation is not well formed; in a constant that stops the build.
    pub const fn function(name: &'static str, params: &'static str) -> HostItem {
        // Not `Native::new`, which leaves out what nobody names: what an embedder brings is there.
        let native = Native { name, params: Params::parse(params), code: called_by_row };
        HostItem { name, content: Content::Function(native) }
    }

    /// A constant.
    pub const fn int(name: &'static str, number: i64) -> HostItem {
        HostItem { name, content: Content::Plain(Arg::Int(number)) }
    }

    /// A constant.
    pub const fn float(name: &'static str, number: f64) -> HostItem {
        HostItem { name, content: Content::Plain(Arg::Float(number)) }
    }

    /// A constant.
    pub const fn text(name: &'static str, text: &'static str) -> HostItem {
        HostItem { name, content: Content::Plain(Arg::Str(text)) }
    }
}

fn called_by_row(_: &mut Vm, _: Args) -> Answer {
    unreachable!("a host function is called by its row, see `Vm::call_host`")
}

/// Why a host function did not do what it was called for: becomes a Python exception.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct HostError {
    cause: Cause,
}

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Cause {
    /// The exception has been made.
    Raised(Raise),
    /// Its class and its message.
    Named(&'static str, &'static str),
    /// The argument of that number is not of the kind that was wanted.
    Argument(usize, &'static str, Mismatch),
}

impl HostError {
    /// An exception of a builtin class with a message; of no builtin class: a `RuntimeError`.
    /// [`HostCall::raise`] makes one with a message that is put together.
    pub const fn new(class: &'static str, message: &'static str) -> HostError {
        HostError { cause: Cause::Named(class, message) }
    }
}

impl From<Raise> for HostError {
    fn from(raise: Raise) -> HostError {
        HostError { cause: Cause::Raised(raise) }
    }
}

/// A call of a host function: its arguments, and where its result goes. Without [`give`](Self::give) it is `None`.
///
/// See [`HostModule`] for an example.
pub struct HostCall<'c, 'a> {
    pub(crate) vm: &'c mut Vm<'a>,
    row: u32,
    args: Args,
    result: Kept,
}

impl HostCall<'_, '_> {
    /// The function's name.
    pub fn name(&self) -> &'static str {
        self.vm.native(self.row).name
    }

    /// The module's name.
    pub fn module(&self) -> &'static str {
        self.vm.module_texts((self.row >> 16) as usize - MODULE_OWNERS).0
    }

    /// The numbers of the module and of the function in it, as the host's tables count them.
    pub fn numbers(&self) -> (usize, usize) {
        ((self.row >> 16) as usize - MODULE_OWNERS - HOST_ROWS, (self.row & 0xFFFF) as usize)
    }

    /// How many arguments there may be: one for each parameter; with `*args` as many as were given by position, then the
    /// keyword-only ones.
    pub fn len(&self) -> usize {
        self.args.len() + usize::from(self.args.keys)
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    pub(crate) fn value(&self, index: usize) -> Option<Value> {
        let value = match index.checked_sub(self.args.len()) {
            Some(key) => self.args.key(self.vm, key),
            None => self.args.get(self.vm, index),
        };
        Some(value).filter(|value| value.is_set())
    }

    /// Argument `index`; `None` if it was not given.
    pub fn arg(&self, index: usize) -> Option<Reply<'_>> {
        self.value(index).map(|value| self.vm.reply(value))
    }

    /// Argument `index` as a Rust type. An `Option` is `None` if the argument was not given, or is Python's `None`.
    ///
    /// # Errors
    /// `TypeError` with CPython's words if it is of another kind; `OverflowError` or `ValueError` if it does not fit.
    pub fn get<'s, T: FromReply<'s>>(&'s self, index: usize) -> Result<T, HostError> {
        let reply = self.arg(index).unwrap_or(Reply::None);
        // What to say of it is put together when the host has returned: here it would hold on to the arguments.
        T::from_reply(reply).map_err(|why| HostError { cause: Cause::Argument(index, T::WANTED, why) })
    }

    #[cold]
    fn mismatch(&mut self, index: usize, wanted: &str, why: Mismatch) -> Raise {
        let (name, number) = (self.name(), index + 1);
        let Some(value) = self.value(index) else {
            let parameter = self.vm.native(self.row).params.name(index);
            let text = format_args!("{name}() missing required argument '{parameter}' (pos {number})");
            return self.vm.host_raise("TypeError", text);
        };
        let class = self.vm.type_name(value);
        // An integer of more than 64 bits is no `Reply::Int`.
        let is_wide = wanted == "int" && self.vm.heap.is(self.vm.payload(value), Kind::Int);
        let mut say = |class: &str, text: fmt::Arguments<'_>| self.vm.host_raise(class, text);
        match (why, wanted) {
            (Mismatch::Items, _) => {
                let text = format_args!("{name}() argument {number} has items of the wrong number or type");
                say("ValueError", text)
            }
            (Mismatch::Kind, "int") if !is_wide => {
                say("TypeError", format_args!("'{class}' object cannot be interpreted as an integer"))
            }
            (Mismatch::Kind, "float") => say("TypeError", format_args!("must be real number, not {class}")),
            (Mismatch::Kind, _) if !is_wide => {
                say("TypeError", format_args!("{name}() argument {number} must be {wanted}, not {class}"))
            }
            _ => say("OverflowError", format_args!("{name}() argument {number} is out of range")),
        }
    }

    /// Makes an exception of a builtin class (of no builtin class: a `RuntimeError`), for the host to return.
    pub fn raise(&mut self, class: &str, message: fmt::Arguments<'_>) -> HostError {
        self.vm.host_raise(class, message).into()
    }

    /// What a host says to a function that it has in its tables but not in its `call`.
    pub fn unknown(&mut self) -> HostError {
        let (module, name) = (self.module(), self.name());
        self.raise("NotImplementedError", format_args!("the host has no {module}.{name}()"))
    }

    /// Gives the result; the last one counts. Memory is collected if that is needed.
    ///
    /// # Errors
    /// `MemoryError`; see [`Arg`].
    pub fn give(&mut self, value: Arg<'_>) -> Result<(), HostError> {
        self.give_made(|vm| vm.given(value))
    }

    pub(crate) fn give_made(&mut self, make: impl Fn(&mut Vm) -> Answer) -> Result<(), HostError> {
        let made = self.vm.with_room(|vm| make(vm))?;
        self.vm.keep_again(self.result, made);
        Ok(())
    }

    /// Gives argument `index` as the result: a text, for one, that a host cannot give while it reads it.
    pub fn give_back(&mut self, index: usize) {
        let value = self.value(index).unwrap_or(Value::NONE);
        self.vm.keep_again(self.result, value);
    }
}

/// Stands in the host's place while it is called. An empty array of them can be borrowed for ever.
struct Away;

impl Host for [Away; 0] {}

impl<'a> Vm<'a> {
    /// Puts nothing in the host's place; gives the host, for `vm.host` again.
    pub fn leave_host(&mut self) -> &'a mut (dyn Host + Send) {
        let away: &mut [Away; 0] = &mut [];
        core::mem::replace(&mut self.host, away)
    }
}

impl Vm<'_> {
    /// Calls host function `row` with these arguments.
    ///
    /// # Errors
    /// What it raises.
    #[cold]
    pub fn call_host(&mut self, row: u32, args: Args) -> Answer {
        let result = self.keep(Value::NONE)?;
        // The world may change from here on: what fails later must not call the host once more.
        self.committed = true;
        self.set_root(Root::Raised, Value::NONE);
        let host = self.leave_host();
        let mut call = HostCall { vm: self, row, args, result };
        let done = host.call(&mut call);
        let done = done.map_err(|error| match error.cause {
            Cause::Raised(raise) => raise,
            Cause::Named(class, message) => call.vm.host_raise(class, format_args!("{message}")),
            Cause::Argument(index, wanted, why) => call.mismatch(index, wanted, why),
        });
        self.host = host;
        self.committed = true;
        match done {
            Ok(()) => {
                self.set_root(Root::Raised, Value::NONE);
                Ok(self.kept(result))
            }
            // An error that the host has kept from an earlier call.
            Err(Raise::Exception) if self.root(Root::Raised).is_none() => {
                Err(self.host_raise("RuntimeError", format_args!("a host function failed")))
            }
            Err(raise) => Err(raise),
        }
    }

    fn host_raise(&mut self, class: &str, message: fmt::Arguments<'_>) -> Raise {
        let row = (exc::FIRST..exc::FIRST + exc::COUNT).map(TypeRow);
        let mut named = row.filter(|row| self.type_at(*row).name == class);
        let row = named.next().unwrap_or(exc::RUNTIME_ERROR);
        // A host is called between two values: there is nothing that a collection could make stale.
        match self.with_room(|vm| vm.make_text(message).and_then(|text| vm.make_exception(row, &[text]))) {
            Ok(exception) => self.raise(exception),
            Err(Raise::NoRoom | Raise::TooLarge) => self.memory_error(),
            Err(raise) => raise,
        }
    }
}
