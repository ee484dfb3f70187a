//! Values across the engine's door: calls of a program's functions, and its globals.

use crate::engine::Engine;
use crate::error::Error;
use crate::heap::value::Value;
use crate::vm::bind::Given;
use crate::vm::plain::{Arg, Reply};
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::{Kept, Root, Vm};

impl Engine<'_> {
    /// Calls a function of `__main__`.
    ///
    /// # Errors
    /// What it raises; `NameError` if there is none; limits.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Arg, Engine, Limits, NoHost, Reply};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("def mean(numbers):\n    return sum(numbers) / len(numbers)\n", "mean.py")?;
    /// assert_eq!(python.call("mean", &[Arg::Floats(&[1.0, 2.0, 6.0])])?, Reply::Float(3.0));
    /// let error = python.call("mean", &[Arg::Floats(&[])]).unwrap_err();
    /// assert_eq!(error.exception(), Some("ZeroDivisionError"));
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn call(&mut self, name: &str, args: &[Arg<'_>]) -> Result<Reply<'_>, Error> {
        let value = self.call_by_name(name, args.len(), &[], |vm, index| vm.given(args[index]))?;
        Ok(self.vm.reply(value))
    }

    /// Calls a function of `__main__` with `count` arguments that `make` makes, one by one and without collecting. The last
    /// of them are given by these names.
    pub(crate) fn call_by_name(
        &mut self,
        name: &str,
        count: usize,
        names: &[&str],
        make: impl Fn(&mut Vm, usize) -> Answer,
    ) -> Result<Value, Error> {
        self.reset();
        let answer = self.begin_call(name, count, names, make).and_then(|(function, given)| {
            let function = self.vm.kept(function);
            self.vm.call_with(function, None, given)
        });
        self.finish(answer)
    }

    fn begin_call(
        &mut self,
        name: &str,
        count: usize,
        names: &[&str],
        make: impl Fn(&mut Vm, usize) -> Answer,
    ) -> Result<(Kept, Given), Raise> {
        let vm = &mut self.vm;
        let main = vm.root(Root::Main).raw_handle();
        let Some(function) = vm.dict_get_name(main, name.as_bytes()) else {
            return Err(vm.name_error(format_args!("name '{name}' is not defined")));
        };
        let function = vm.keep(function)?;
        let start = vm.kept_mark();
        for index in 0..count {
            let value = vm.with_room(|vm| make(vm, index))?;
            vm.keep(value)?;
        }
        let mut given = Given { start, count: count as u32, names: Value::UNSET };
        if !names.is_empty() {
            given.names = vm.with_room(|vm| {
                let made = vm.new_tuple(names.len())?;
                for (index, name) in names.iter().enumerate() {
                    let name = vm.make_str(name.as_bytes())?;
                    vm.set(made.raw_handle(), index, name);
                }
                Ok(made)
            })?;
        }
        Ok((function, given))
    }

    /// A global of `__main__`, if there is one of that name.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost, Reply};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("gain = 0.5\n", "law.py")?;
    /// assert_eq!(python.global("gain"), Some(Reply::Float(0.5)));
    /// assert_eq!(python.global("loss"), None);
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn global(&self, name: &str) -> Option<Reply<'_>> {
        self.global_value(name).map(|value| self.vm.reply(value))
    }

    pub(crate) fn global_value(&self, name: &str) -> Option<Value> {
        let main = self.vm.root(Root::Main).raw_handle();
        self.vm.dict_get_name(main, name.as_bytes())
    }

    /// Sets a global of `__main__`, before a program runs or between calls.
    ///
    /// # Errors
    /// `MemoryError`; see [`Arg`].
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost, Reply};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.set_global("gain", 0.5)?;
    /// python.run("def law(error):\n    return -gain * error\n", "law.py")?;
    /// assert_eq!(python.call("law", &[4.0.into()])?, Reply::Float(-2.0));
    /// python.set_global("gain", 2)?;
    /// assert_eq!(python.call("law", &[4.0.into()])?, Reply::Float(-8.0));
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn set_global<'v>(&mut self, name: &str, value: impl Into<Arg<'v>>) -> Result<(), Error> {
        let value = value.into();
        self.set_global_made(name, |vm| vm.given(value))
    }

    pub(crate) fn set_global_made(
        &mut self,
        name: &str,
        make: impl Fn(&mut Vm) -> Answer,
    ) -> Result<(), Error> {
        self.reset();
        let done = self.vm.with_room(|vm| {
            let name = vm.make_str(name.as_bytes())?;
            let value = make(vm)?;
            let main = vm.root(Root::Main).raw_handle();
            vm.dict_put_text(main, name, value)
        });
        done.map_err(|raise| self.error(raise))
    }
}
