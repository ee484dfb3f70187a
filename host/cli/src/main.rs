//! `chalcopy`: runs Python scripts in a sandbox, or natively; a prompt; a compiler to images.

mod arguments;
#[cfg_attr(not(feature = "copper"), path = "child_off.rs")]
mod child;
mod console;
mod engine;
mod history;
mod input;
mod keys;
#[cfg(feature = "log")]
mod logs;
#[cfg(not(feature = "log"))]
#[path = "logs_off.rs"]
mod logs;
mod native;
mod prompt;
mod sandboxed;
mod terminal;

use std::fs;
use std::io::{IsTerminal, Read, Write, stderr, stdin};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use crate::arguments::{Arguments, Task};
use crate::console::{Console, Stream};
use crate::engine::{Engine, Failure, Program};

fn main() -> ExitCode {
    let arguments = arguments::parse();
    let status = act(&arguments).unwrap_or_else(|failure| {
        // Nobody may be there to read it.
        let _ = stderr().write_all(failure.text().as_bytes());
        failure.status()
    });
    // Only the low eight bits reach the parent, as with any process.
    ExitCode::from(status.to_le_bytes()[0])
}

fn act(arguments: &Arguments) -> Result<i32, Failure> {
    match &arguments.task {
        Task::Build { file, output } => build(arguments, file, output.as_deref()),
        Task::Listing { file } => {
            let console = Console::new(Vec::new(), false);
            let listing = start(arguments, &console)?.listing(&read_program(file)?)?;
            console.write_to(Stream::Standard, listing.as_bytes());
            console.flush();
            Ok(0)
        }
        Task::Child { script, deadline } => child::serve(arguments, script.as_deref(), *deadline),
        Task::Log(log) => logs::verb(arguments, log),
        Task::Run { program, interactive } => {
            let console = Console::new(folders(arguments, program), !arguments.native);
            let mut engine = start(arguments, &console)?;
            let status = run(&mut *engine, program, &console)?;
            if *interactive { prompt::hold(engine, &console, false, arguments) } else { Ok(status) }
        }
        Task::Prompt => {
            let console = Console::new(folders(arguments, &arguments::Source::Input), !arguments.native);
            let mut engine = start(arguments, &console)?;
            if stdin().is_terminal() {
                prompt::hold(engine, &console, true, arguments)
            } else {
                run(&mut *engine, &arguments::Source::Input, &console)
            }
        }
    }
}

fn start(arguments: &Arguments, console: &Console) -> Result<Box<dyn Engine>, Failure> {
    if arguments.native {
        Ok(Box::new(native::Native::new(arguments, console.clone())?))
    } else {
        Ok(Box::new(sandboxed::Sandboxed::new(arguments, console.clone())?))
    }
}

/// Runs it and says what went wrong; the status a process should exit with.
fn run(engine: &mut dyn Engine, source: &arguments::Source, console: &Console) -> Result<i32, Failure> {
    let program = match source {
        arguments::Source::File(path) => {
            console.knows(&path.display().to_string());
            read_program(path)?
        }
        arguments::Source::Code(text) => {
            Program::Source { name: "<string>".to_owned(), text: format!("{text}\n") }
        }
        arguments::Source::Module(name) => Program::Module(name.clone()),
        arguments::Source::Input => {
            let mut text = String::new();
            stdin()
                .read_to_string(&mut text)
                .map_err(|error| Failure::usage(format!("standard input: {error}")))?;
            Program::Source { name: "<stdin>".to_owned(), text }
        }
    };
    let outcome = engine.run(&program);
    console.flush();
    Ok(outcome.map_or_else(|failure| console.report(&failure), |()| 0))
}

/// Text, or an image if the file begins as one.
fn read_program(path: &Path) -> Result<Program, Failure> {
    let name = path.display().to_string();
    let bytes =
        fs::read(path).map_err(|error| Failure::usage(format!("can't open file '{name}': {error}")))?;
    if engine::is_image(&bytes) {
        return Ok(Program::Image(bytes));
    }
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::usage(format!("'{name}' is neither UTF-8 text nor an image")))?;
    Ok(Program::Source { name, text })
}

fn build(arguments: &Arguments, file: &Path, output: Option<&Path>) -> Result<i32, Failure> {
    let Program::Source { name, text } = read_program(file)? else {
        return Err(Failure::usage(format!("'{}' is an image already", file.display())));
    };
    let image = start(arguments, &Console::new(Vec::new(), false))?.build(&name, &text)?;
    let output = output.map_or_else(|| file.with_extension("chal"), Path::to_path_buf);
    fs::write(&output, image).map_err(|error| Failure::usage(format!("{}: {error}", output.display())))?;
    Ok(0)
}

/// Where modules are looked for: what `--dir` names, else the script's own folder, as Python does.
fn folders(arguments: &Arguments, source: &arguments::Source) -> Vec<PathBuf> {
    if !arguments.folders.is_empty() {
        return arguments.folders.clone();
    }
    match source {
        arguments::Source::File(path) => vec![path.parent().map_or_else(PathBuf::new, Path::to_path_buf)],
        _ => vec![PathBuf::new()],
    }
}
