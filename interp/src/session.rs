//! What a prompt, a command or a service needs of the engine beside running: arguments, errors in parts, images.

use core::fmt::{self, Write};

use crate::compile::Options;
use crate::engine::Engine;
use crate::error::Error;
use crate::heap::utf8::write_text;
use crate::modules::compiling::{self, Failure};
use crate::syntax::ast::Mode;
use crate::types::list;
use crate::vm::raise::{Answer, Done};
use crate::vm::state::Root;

impl<'a> Engine<'a> {
    /// Sets `sys.argv`.
    ///
    /// # Errors
    /// If there is no room.
    pub fn set_arguments<'w>(&mut self, words: impl Iterator<Item = &'w str>) -> Result<(), Error> {
        self.reset();
        let done = self.put_arguments(words);
        done.map_err(|raise| self.error(raise))
    }

    fn put_arguments<'w>(&mut self, words: impl Iterator<Item = &'w str>) -> Done {
        let vm = &mut self.vm;
        let made = list::new(vm, 0)?;
        let kept = vm.keep(made)?;
        for word in words {
            let text = vm.make_str(word.as_bytes())?;
            list::push_kept(vm, kept, text)?;
        }
        let made = vm.kept(kept);
        vm.set_root(Root::Argv, made);
        Ok(())
    }

    /// Writes the class and the text of the exception that the last call ended with: `ValueError`, `no such port`.
    ///
    /// # Errors
    /// Those of the outputs.
    pub fn describe(&mut self, class: &mut dyn Write, text: &mut dyn Write) -> fmt::Result {
        let raised = self.vm.root(Root::Raised);
        if raised.is_none() {
            return Ok(());
        }
        self.reset();
        let vm = &mut self.vm;
        write!(class, "{}", vm.type_name(raised))?;
        vm.set_root(Root::Kept, raised);
        // Making the text may run the program's code, and fail: the exception is what counts.
        if let Ok(message) = vm.str(raised) {
            write_text(text, vm.text(message))?;
        }
        let raised = vm.root(Root::Kept);
        vm.set_root(Root::Raised, raised);
        Ok(())
    }

    /// What a process should exit with after the `SystemExit` that the last call ended with, and into `out` what it should
    /// print before: `sys.exit("no such port")` is status 1 and the text.
    ///
    /// # Errors
    /// Those of the output.
    pub fn exit_status(&mut self, out: &mut dyn Write) -> Result<i32, fmt::Error> {
        let raised = self.vm.root(Root::Raised);
        self.reset();
        let vm = &mut self.vm;
        let Ok(code) = vm.make_str(b"code").and_then(|name| vm.getattr(raised, name)) else {
            return Ok(1);
        };
        if code.is_none() {
            return Ok(0);
        }
        if let Some(number) = vm.small_int(vm.payload(code)) {
            // The system looks at the low eight bits alone.
            return Ok(i32::try_from(number).unwrap_or(-1));
        }
        if let Ok(text) = vm.str(code) {
            write_text(out, vm.text(text))?;
        }
        Ok(1)
    }

    /// Evaluates an expression and writes its `repr`.
    ///
    /// # Errors
    /// What the expression or its `__repr__` raises. If `out` fails, the rest of the text is lost.
    pub fn show(&mut self, source: &str, out: &mut dyn Write) -> Result<(), Error> {
        let value = self.run_mode(source.as_bytes(), "<string>", Mode::Expression)?;
        let answer = self.vm.repr(value);
        let text = self.finish(answer)?;
        for chunk in self.vm.text(text).utf8_chunks() {
            if out.write_str(chunk.valid()).is_err() {
                break;
            }
        }
        Ok(())
    }

    /// Whether what was typed at a prompt is only a beginning. Runs nothing.
    pub fn is_incomplete(&mut self, source: &str) -> bool {
        self.reset();
        let made = compiling::with_image(
            &mut self.vm,
            source.as_bytes(),
            Options::default(),
            Mode::Interactive,
            |_| (),
        );
        self.reset();
        matches!(made, Err(Failure::Incomplete))
    }

    /// Compiles a text and hands over the words of the image, which are forgotten afterwards.
    ///
    /// # Errors
    /// `SyntaxError` and its kind; limits.
    pub fn build(&mut self, source: &str, file: &str, give: &mut dyn FnMut(&[u64])) -> Result<(), Error> {
        self.reset();
        let options = Options { file_name: file, ..Options::default() };
        match compiling::with_image(&mut self.vm, source.as_bytes(), options, Mode::Module, give) {
            Ok(()) => Ok(()),
            Err(Failure::Incomplete) => Err(Error::INCOMPLETE),
            Err(Failure::Raised(raise)) => Err(self.error(raise)),
        }
    }

    /// Runs an image, as [`build`](Self::build) makes it, as `__main__`. It is verified first, and copied into the machine's
    /// memory.
    ///
    /// # Errors
    /// `ImportError` if it is refused; what the program raises; limits.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost, Reply};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// let mut image = Vec::new();
    /// python.build("def twice(x):\n    return 2 * x\n", "twice.py", &mut |words| {
    ///     image.extend(words.iter().flat_map(|word| word.to_le_bytes()));
    /// })?;
    /// python.run_image(&image)?;
    /// assert_eq!(python.call("twice", &[21.into()])?, Reply::Int(42));
    /// image[40] ^= 1;
    /// assert_eq!(python.run_image(&image).unwrap_err().exception(), Some("ImportError"));
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn run_image(&mut self, image: &[u8]) -> Result<(), Error> {
        self.reset();
        let answer = self.begin_image(image);
        self.finish(answer).map(|_| ())
    }

    /// As [`run_image`](Self::run_image), with an image that stays where it is: in flash, where its code takes no memory. There
    /// may be 8 of them; a program that runs one cannot be made a snapshot of.
    ///
    /// # Errors
    /// As [`run_image`](Self::run_image).
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost, Reply};
    /// let (mut memory, mut host, mut flash) = (vec![0; 1 << 16], NoHost, Vec::new());
    /// let mut compiler = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// compiler.build("def twice(x):\n    return 2 * x\n", "twice.py", &mut |words| flash = words.to_vec())?;
    ///
    /// let (mut memory, mut host) = (vec![0; 1 << 13], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run_image_in_place(&flash)?;
    /// assert_eq!(python.call("twice", &[21.into()])?, Reply::Int(42));
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn run_image_in_place(&mut self, image: &'a [u64]) -> Result<(), Error> {
        self.reset();
        let globals = self.vm.root(Root::Main);
        let function = compiling::lent_function(&mut self.vm, image, globals);
        let answer = function.and_then(|function| self.vm.call(function, &[]));
        self.finish(answer).map(|_| ())
    }

    fn begin_image(&mut self, image: &[u8]) -> Answer {
        let vm = &mut self.vm;
        vm.room(image.len() / 8 + 8)?;
        let bytes = vm.make_bytes(image)?;
        let globals = vm.root(Root::Main);
        let function = compiling::module_function(vm, bytes, "", globals)?;
        vm.call(function, &[])
    }
}
