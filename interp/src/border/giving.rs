//! Values in the border's form as results of an embedder's functions: records, which an `Arg` cannot be.

use crate::border::fault::Fault;
use crate::border::reader::Reader;
use crate::border::session;
use crate::heap::value::Value;
use crate::vm::hosting::{HostCall, HostError};
use crate::vm::state::Vm;

impl HostCall<'_, '_> {
    /// Gives a value in the form of `docs/border.md` (section 4): structs become records, with their fields as attributes. `names` is a
    /// names section (section 2) if the value speaks of names that no call gave before, else empty. Fuel is charged for its length.
    ///
    /// # Errors
    /// `MemoryError`; `ValueError` if the bytes do not follow the format; out of fuel.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Host, HostCall, HostError, HostItem, HostModule, Limits};
    ///
    /// static MODULES: &[HostModule] =
    ///     &[HostModule { name: "robot", doc: "", items: &[HostItem::function("wheel", "()")] }];
    /// struct Robot;
    ///
    /// impl Host for Robot {
    ///     fn modules(&self) -> &'static [HostModule] {
    ///         MODULES
    ///     }
    ///     fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
    ///         let names = b"\0\0\x01\0\x01\x05\0Wheel\x01\0\x05\0ticks";     // 0: the struct Wheel, with one field
    ///         call.give_encoded(names, b"\x42\0\0\x10\x2a")                   // Wheel { ticks: 42_u8 }
    ///     }
    /// }
    ///
    /// let (mut memory, mut robot) = (vec![0; 1 << 16], Robot);
    /// let mut python = Engine::new(&mut memory, &mut robot, Limits::default())?;
    /// python.run("import robot\nticks = robot.wheel().ticks\n", "main.py")?;
    /// assert_eq!(python.eval("ticks")?.to(), Ok(42));
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn give_encoded(&mut self, names: &[u8], value: &[u8]) -> Result<(), HostError> {
        self.vm.charge(names.len() + value.len())?;
        self.give_made(|vm| match read(vm, names, value) {
            Ok(value) => Ok(value),
            Err(Fault::Raised(raise)) => Err(raise),
            Err(Fault::Broken(reason)) => Err(vm.value_error(format_args!("{reason}"))),
        })
    }
}

fn read(vm: &mut Vm, names: &[u8], value: &[u8]) -> Result<Value, Fault> {
    session::open(vm, names)?;
    let mut reader = Reader::new(value, session::names(vm));
    let made = reader.value(vm)?;
    reader.end()?;
    Ok(made)
}
