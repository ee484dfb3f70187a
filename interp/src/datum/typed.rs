//! The machine with Rust types in the place of Python's, by serde.

use alloc::vec::Vec;

use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::datum::{Datum, DatumError};
use crate::engine::Engine;
use crate::error::Error;
use crate::vm::hosting::{HostCall, HostError};

impl Engine<'_> {
    /// What serde says stands in the engine afterwards, as an exception would.
    fn typed<T>(&mut self, made: Result<T, DatumError>) -> Result<T, Error> {
        made.map_err(|error| {
            self.vm.type_error(format_args!("{error}"));
            Error::value("it is of another shape than the Rust type")
        })
    }

    /// Calls a function of `__main__` with the arguments of a tuple (or of a struct or map: by keyword), and gives its result as
    /// a Rust type. [`Datum::of`] says what becomes what.
    ///
    /// # Errors
    /// As [`call_datum`](Self::call_datum); `Error::is_border` if the result does not fit the type.
    /// [`describe`](Self::describe) tells more.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost};
    /// #[derive(serde::Serialize, serde::Deserialize, PartialEq, Debug)]
    /// struct Pose { x: f64, y: f64 }
    ///
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("def move(pose, by=(1, 0)):\n    return {'x': pose['x'] + by[0], 'y': pose['y'] + by[1]}\n", "move.py")?;
    /// let pose: Pose = python.call_serde("move", &(Pose { x: 0.5, y: 1.0 }, [1, 2]))?;
    /// assert_eq!(pose, Pose { x: 1.5, y: 3.0 });
    ///
    /// #[derive(serde::Serialize)]
    /// struct Arguments { pose: Pose }
    /// let pose: Pose = python.call_serde("move", &Arguments { pose })?;
    /// assert_eq!(pose, Pose { x: 2.5, y: 3.0 });
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    ///
    /// # Example: a result of another shape
    /// ```
    /// # use chalcopy::{Engine, Limits, NoHost};
    /// # let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// # let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// let error = python.eval_serde::<u8>("300").unwrap_err();
    /// assert!(error.is_border());
    /// let (mut class, mut text) = (String::new(), String::new());
    /// python.describe(&mut class, &mut text).unwrap();
    /// assert_eq!(text, "invalid value: integer `300`, expected u8");
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn call_serde<T: DeserializeOwned>(
        &mut self,
        name: &str,
        args: &(impl Serialize + ?Sized),
    ) -> Result<T, Error> {
        self.reset();
        let args = Datum::of(args);
        let (values, names) = match self.typed(args)? {
            Datum::None => (Vec::new(), Vec::new()),
            Datum::Tuple(values) | Datum::List(values) => (values, Vec::new()),
            Datum::Dict(pairs) => {
                let (names, values): (Vec<_>, Vec<_>) = pairs.into_iter().unzip();
                (values, names)
            }
            _ => return Err(Error::value("arguments are a tuple, or by keyword a struct or a map")),
        };
        let names: Option<Vec<&str>> = names.iter().map(Datum::as_str).collect();
        let names = names.ok_or(Error::value("the keywords of arguments are strings"))?;
        let value =
            self.call_by_name(name, values.len(), &names, |vm, index| vm.make_datum(&values[index]))?;
        let result = self.owned(value)?.to();
        self.typed(result)
    }

    /// The value of an expression as a Rust type.
    ///
    /// # Errors
    /// As [`eval`](Self::eval) and [`call_serde`](Self::call_serde).
    pub fn eval_serde<T: DeserializeOwned>(&mut self, source: &str) -> Result<T, Error> {
        let result = self.eval_datum(source)?.to();
        self.typed(result)
    }

    /// A global of `__main__` as a Rust type, if there is one of that name.
    ///
    /// # Errors
    /// As [`call_serde`](Self::call_serde).
    pub fn global_serde<T: DeserializeOwned>(&mut self, name: &str) -> Result<Option<T>, Error> {
        let Some(found) = self.global_datum(name)? else { return Ok(None) };
        self.typed(found.to()).map(Some)
    }

    /// Sets a global of `__main__` from Rust's data.
    ///
    /// # Errors
    /// As [`set_global`](Self::set_global).
    pub fn set_global_serde(&mut self, name: &str, value: &(impl Serialize + ?Sized)) -> Result<(), Error> {
        self.reset();
        let value = self.typed(Datum::of(value))?;
        self.set_global_datum(name, &value)
    }
}

impl HostCall<'_, '_> {
    /// Argument `index` as any Rust type.
    ///
    /// # Errors
    /// `TypeError` if it is of another shape.
    pub fn get_serde<T: DeserializeOwned>(&mut self, index: usize) -> Result<T, HostError> {
        let datum = self.datum(index)?;
        let (name, number) = (self.name(), index + 1);
        datum
            .to()
            .map_err(|error| self.raise("TypeError", format_args!("{name}() argument {number}: {error}")))
    }

    /// As [`give`](Self::give), with any Rust data.
    ///
    /// # Errors
    /// As [`give`](Self::give); what the data's own `Serialize` says, as a `TypeError`.
    pub fn give_serde(&mut self, value: &(impl Serialize + ?Sized)) -> Result<(), HostError> {
        let name = self.name();
        match Datum::of(value) {
            Ok(datum) => self.give_datum(&datum),
            Err(error) => Err(self.raise("TypeError", format_args!("{name}(): {error}"))),
        }
    }
}
