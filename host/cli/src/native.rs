//! A machine in this process, without the sandbox: the crate's own face.

use std::io::Write;

use chalcopy::{
    Engine as Machine, Error, Host, HostCall, HostError, HostModule, Limits, ModuleSource, Prompt, Stream,
    Turn,
};

use crate::arguments::Arguments;
use crate::console::{self, Console};
use crate::engine::{Engine, Failure, Feedback, INTERRUPTED, Program};
use crate::logs::Shared;

/// Bytes of a word of the machine's memory.
const WORD: usize = 8;
/// The longest entry of the prompt.
const ENTRY_BYTES: usize = 1 << 20;

/// An engine over memory of its own.
pub(crate) struct Native {
    machine: Machine<'static>,
    prompt: Prompt<'static>,
    fuel: u64,
    console: Console,
}

impl Native {
    /// A machine with what the command line allows.
    pub(crate) fn new(arguments: &Arguments, console: Console) -> Result<Self, Failure> {
        Self::over(arguments, console, None)
    }

    /// The same, for a script that looks into a log.
    pub(crate) fn over(
        arguments: &Arguments,
        console: Console,
        log: Option<Shared>,
    ) -> Result<Self, Failure> {
        // The process holds one machine, and for as long as it lives.
        let memory = Box::leak(vec![0; arguments.memory / WORD].into_boxed_slice());
        let host = Box::leak(Box::new(Outside { console: console.clone(), log }));
        let defaults = Limits::default();
        let fuel = arguments.fuel.unwrap_or(defaults.fuel).min(defaults.fuel);
        let refused = |error: Error| Failure::usage(error.to_string());
        let mut machine = Machine::new(memory, host, Limits { fuel, ..defaults }).map_err(refused)?;
        machine.set_arguments(arguments.argv.iter().map(String::as_str)).map_err(refused)?;
        let prompt = Prompt::new(vec![0; ENTRY_BYTES].leak());
        Ok(Self { machine, prompt, fuel, console })
    }

    /// Puts a task's program, as it stood once, in the place of this one, with names for what its call is given. If the program has such a
    /// name itself, another one is taken: the names.
    pub(crate) fn stand(
        &mut self,
        snapshot: &[u64],
        request: &[u8],
        argv: &[String],
    ) -> Result<[String; 4], Failure> {
        let more =
            |error: Error| Failure::usage(format!("the replayed machine: {error} (--memory gives more)"));
        self.machine.restore(snapshot).map_err(more)?;
        self.machine.set_arguments(argv.iter().map(String::as_str)).map_err(more)?;
        let names = ["ctx", "input", "state", "output"].map(|name| {
            let mut name = name.to_owned();
            while self.machine.global(&name).is_some() {
                name.push('_');
            }
            name
        });
        self.machine.task_arguments(request, names.each_ref().map(String::as_str)).map_err(more)?;
        Ok(names)
    }

    /// Runs what could be typed at the prompt, and shows the value of an expression; or a text of several lines.
    pub(crate) fn show(&mut self, text: &str) -> Result<(), Failure> {
        if text.trim().contains('\n') {
            return self.run(&Program::Source { name: "<string>".to_owned(), text: format!("{text}\n") });
        }
        // An empty line ends a block.
        let text = format!("{}\n\n", text.trim());
        self.console.remember("<stdin>", &text);
        self.call(|machine| machine.feed(&text))
    }

    fn call<R>(&mut self, act: impl FnOnce(&mut Machine<'static>) -> Result<R, Error>) -> Result<R, Failure> {
        self.machine.set_fuel(self.fuel);
        act(&mut self.machine).map_err(|error| self.failure(error))
    }

    fn at_prompt(
        &mut self,
        act: impl FnOnce(&mut Prompt<'static>, &mut Machine<'static>) -> Result<Turn, Error>,
    ) -> Result<Feedback, Failure> {
        // Functions of earlier entries have the same file: their lines must not be taken from this one.
        self.console.remember("", "");
        self.machine.set_fuel(self.fuel);
        match act(&mut self.prompt, &mut self.machine) {
            Ok(Turn::Over) => Ok(Feedback::Complete),
            Ok(Turn::More) => Ok(Feedback::Incomplete),
            Err(error) => Err(self.failure(error)),
        }
    }

    fn failure(&mut self, error: Error) -> Failure {
        let machine = &mut self.machine;
        // Printing an exception may run the program's own code.
        machine.set_fuel(self.fuel);
        let mut text = String::new();
        // A string takes all there is to write.
        if error.exception() == Some("SystemExit") {
            let status = machine.exit_status(&mut text).unwrap_or(1);
            return Failure::exit(&text, status);
        }
        let _ = machine.report(&mut text);
        match error.exception() {
            Some("KeyboardInterrupt") => Failure::program(text, INTERRUPTED),
            Some(_) => Failure::program(text, 1),
            None => Failure::stopped(&text, &error.to_string(), error.is_interrupted()),
        }
    }

    fn find(&self, name: &str) -> Result<Program, Failure> {
        let none = || Failure::program(format!("chalcopy: No module named {name}\n"), 1);
        let found = self.console.find(name).ok_or_else(none)?;
        Ok(match String::from_utf8(found.content) {
            Ok(text) => Program::Source { name: found.path, text },
            Err(image) => Program::Image(image.into_bytes()),
        })
    }
}

impl Engine for Native {
    fn run(&mut self, program: &Program) -> Result<(), Failure> {
        match program {
            Program::Source { name, text } => {
                self.console.remember(name, text);
                self.call(|machine| machine.run(text, name))
            }
            Program::Image(image) => self.call(|machine| machine.run_image(image)),
            Program::Module(name) => {
                let program = self.find(name)?;
                self.run(&program)
            }
        }
    }

    fn invite(&mut self) -> (String, String) {
        let mut prompt = String::new();
        self.machine.set_fuel(self.fuel);
        // A string takes all there is to write.
        let _ = self.prompt.invite(&mut self.machine, &mut prompt);
        (prompt, self.prompt.indentation().to_string())
    }

    fn line(&mut self, text: &str) -> Result<Feedback, Failure> {
        self.at_prompt(|prompt, machine| prompt.line(machine, text))
    }

    fn paste(&mut self) {
        self.prompt.paste();
    }

    fn finish(&mut self) -> Result<Feedback, Failure> {
        self.at_prompt(Prompt::finish)
    }

    fn cancel(&mut self) {
        self.prompt.cancel();
    }

    fn complete(&mut self, line: &str) -> (usize, Vec<String>) {
        let mut names = Vec::new();
        let start = self.prompt.complete(&mut self.machine, line, &mut |name| names.push(name.to_owned()));
        (start, names)
    }

    fn listing(&mut self, program: &Program) -> Result<String, Failure> {
        let mut listing = String::new();
        match program {
            Program::Source { name, text } => {
                self.call(|machine| machine.listing(text, name, &mut listing))?
            }
            Program::Image(image) => self.call(|machine| machine.image_listing(image, &mut listing))?,
            Program::Module(name) => {
                let program = self.find(name)?;
                return self.listing(&program);
            }
        }
        Ok(listing)
    }

    fn build(&mut self, name: &str, text: &str) -> Result<Vec<u8>, Failure> {
        let mut image = Vec::new();
        self.call(|machine| {
            machine.build(text, name, &mut |words| {
                // A vector takes all there is to write.
                words.iter().for_each(|word| drop(image.write_all(&word.to_le_bytes())));
            })
        })?;
        Ok(image)
    }
}

/// The console as the machine knows it, and the log that it may ask.
struct Outside {
    console: Console,
    log: Option<Shared>,
}

impl Host for Outside {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        let stream = match stream {
            Stream::Out => console::Stream::Standard,
            Stream::Err => console::Stream::Diagnostic,
        };
        match &self.log {
            Some(log) => log.aside(|| self.console.write_to(stream, text)),
            None => self.console.write_to(stream, text),
        }
    }

    fn now(&mut self) -> u64 {
        self.console.now()
    }

    fn wall(&mut self) -> u64 {
        Console::wall().unwrap_or(0)
    }

    fn sleep(&mut self, nanoseconds: u64) {
        self.console.sleep(nanoseconds);
    }

    fn module(&mut self, name: &str, give: &mut dyn FnMut(ModuleSource<'_>)) -> bool {
        if let Some((text, file)) = self.log.as_ref().and_then(|log| log.source(name)) {
            self.console.remember(file, text);
            give(ModuleSource { text: text.as_bytes(), file, package: false });
            return true;
        }
        let Some(found) = self.console.find(name) else {
            return false;
        };
        give(ModuleSource { text: &found.content, file: &found.path, package: found.is_package });
        true
    }

    fn source(&mut self, file: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        self.console.text(file).as_deref().map(give).is_some()
    }

    fn read_line(&mut self, give: &mut dyn FnMut(&[u8])) -> bool {
        self.console.read_line().map(|line| give(line.as_bytes())).is_some()
    }

    fn modules(&self) -> &'static [HostModule] {
        match &self.log {
            Some(log) => log.modules(),
            None => &[],
        }
    }

    fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        match &self.log {
            Some(log) => log.call(call),
            None => Err(call.unknown()),
        }
    }

    fn keyboard_interrupt(&mut self) -> bool {
        self.console.is_interrupted()
    }
}
