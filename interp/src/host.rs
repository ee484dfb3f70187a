//! The world as a program sees it: whatever the embedder chooses to give.

use crate::vm::hosting::{HostCall, HostError, HostModule};
use crate::vm::pausing::Pause;

/// Where text goes.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Stream {
    /// `sys.stdout`.
    Out,
    /// `sys.stderr`.
    Err,
}

/// What the embedder gives to a program. Every method has a default that gives nothing, so `impl Host for Mine {}` is
/// a world without clock, output, input, files and functions.
///
/// # Example
/// ```
/// use chalcopy::{Engine, Host, Limits, ModuleSource, Stream};
/// #[derive(Default)]
/// struct Desk { printed: String }
///
/// impl Host for Desk {
///     fn write(&mut self, _: Stream, text: &[u8]) {
///         self.printed += &String::from_utf8_lossy(text);
///     }
///
///     fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
///         if name == "law" {
///             give(ModuleSource { text: b"gain = 0.5\n", file: "law.py", package: false });
///         }
///         name == "law"
///     }
/// }
///
/// let (mut memory, mut desk) = (vec![0; 1 << 16], Desk::default());
/// let mut python = Engine::new(&mut memory, &mut desk, Limits::default())?;
/// python.run("import law\nprint(law.gain)\n", "main.py")?;
/// assert_eq!(desk.printed, "0.5\n");
/// # Ok::<(), chalcopy::Error>(())
/// ```
pub trait Host {
    /// Takes text that a program writes, in UTF-8.
    fn write(&mut self, stream: Stream, text: &[u8]) {
        let _ = (stream, text);
    }

    /// Whether [`place`](Self::place) is called in front of each text that a program prints.
    fn wants_place(&self) -> bool {
        false
    }

    /// The file and the line of the program where the text is printed that comes next.
    fn place(&mut self, file: &str, line: u32) {
        let _ = (file, line);
    }

    /// Nanoseconds since some fixed moment, for `time.monotonic` and `time.sleep`.
    fn now(&mut self) -> u64 {
        0
    }

    /// Nanoseconds since 1970, for `time.time`.
    fn wall(&mut self) -> u64 {
        0
    }

    /// Waits; a world without clock comes back at once.
    fn sleep(&mut self, nanoseconds: u64) {
        let _ = nanoseconds;
    }

    /// Hands the source of the module `name` (dots between packages) to `give` and says where it came from, or says that
    /// there is none.
    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        let _ = (name, give);
        false
    }

    /// Whether the machine's own module `name`, one that is written in Python, can be used: asked when it is imported first. Whoever keeps the
    /// images of such modules apart from the program puts them where they belong now; without one, there is no such module.
    fn bring(&mut self, name: &str) -> bool {
        let _ = name;
        true
    }

    /// Hands the source of a file to `give`, for tracebacks to show a line of it; `false` if it is not known.
    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        let _ = (file, give);
        false
    }

    /// Reads a line from standard input into `give`, end of line included; `false` at the end of the input.
    fn read_line(&mut self, give: &mut dyn FnMut(&[u8])) -> bool {
        let _ = give;
        false
    }

    /// The modules that a program may import beside the machine's own. Asked once, by `Engine::new`.
    fn modules(&self) -> &'static [HostModule] {
        &[]
    }

    /// Does what a function of [`modules`](Self::modules) is called for. It cannot call the program back.
    ///
    /// # Errors
    /// What the program shall see as an exception.
    fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        Err(call.unknown())
    }

    /// Whether the program shall stop, without being able to do anything about it; asked now and then. See `Limits::slice`.
    fn interrupted(&mut self) -> bool {
        false
    }

    /// Whether the program shall pause; [`Engine::resume`](crate::Engine::resume) goes on. Asked as often as [`interrupted`](Self::interrupted)
    /// where the run can go on later: not while a builtin waits for it (the `key` of `sort`, a module that is imported). Asked too
    /// before a line of input and before a sleep; a `true` where the run could not go on is a `RuntimeError` there.
    fn pause(&mut self, what: Pause) -> bool {
        let _ = what;
        false
    }

    /// Whether somebody at a keyboard wants the program to leave what it does: it is raised a `KeyboardInterrupt`, once for
    /// each `true`. Asked as often as [`interrupted`](Self::interrupted).
    fn keyboard_interrupt(&mut self) -> bool {
        false
    }
}

/// A module's source as a host gives it.
#[derive(Clone, Copy, Debug)]
pub struct ModuleSource<'s> {
    /// The text, UTF-8, or an image of compiled code.
    pub text: &'s [u8],
    /// The file's name, for tracebacks; the folder's, with a `/` at its end, of a package without code of its own.
    pub file: &'s str,
    /// Whether it is a package (`__init__`).
    pub package: bool,
}

/// A world that gives nothing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct NoHost;

impl Host for NoHost {}
