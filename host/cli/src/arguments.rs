//! The command line.

use std::ffi::OsString;
use std::path::PathBuf;
use std::time::Duration;

use clap::{Args, Parser, Subcommand};

/// Runs Python in a sandbox: a script sees the modules of its own folder, and nothing else.
#[derive(Parser)]
#[command(name = "chalcopy", version, args_conflicts_with_subcommands = true)]
struct Line {
    #[command(subcommand)]
    verb: Option<Verb>,
    #[command(flatten)]
    limits: LimitArguments,
    /// Stay at the prompt afterwards
    #[arg(short)]
    interactive: bool,
    /// Run this text; what follows is for the program
    #[arg(short, value_names = ["CODE", "ARGS"], num_args = 1.., allow_hyphen_values = true, conflicts_with_all = ["module", "program"])]
    code: Option<Vec<String>>,
    /// Run this module; what follows is for the program
    #[arg(short, value_names = ["MODULE", "ARGS"], num_args = 1.., allow_hyphen_values = true, conflicts_with = "program")]
    module: Option<Vec<String>>,
    /// A script or an image, `-` for standard input, and what is for the program. Without it: a prompt
    #[arg(value_names = ["FILE", "ARGS"], num_args = 0.., trailing_var_arg = true, allow_hyphen_values = true)]
    program: Vec<String>,
}

#[derive(Args)]
struct LimitArguments {
    /// Run without the sandbox: faster, with the limits counted all the same
    #[arg(long, global = true)]
    native: bool,
    /// Memory for the program, as 512K, 64M, 1G
    #[arg(long, value_name = "SIZE", default_value = "64M", value_parser = size, global = true)]
    memory: usize,
    /// Steps after which the program is stopped [default: no bound]
    #[arg(long, value_name = "N", global = true)]
    fuel: Option<u64>,
    /// A folder with modules, in place of the script's own; may be given again
    #[arg(long = "dir", value_name = "PATH")]
    folders: Vec<PathBuf>,
}

#[derive(Subcommand)]
enum Verb {
    /// Compiles a script to an image
    Build {
        /// The script
        file: PathBuf,
        /// The image [default: the script's name with `.chal`]
        #[arg(short)]
        output: Option<PathBuf>,
    },
    /// Lists the instructions of a script or an image
    Dis {
        /// The script or image
        file: PathBuf,
    },
    /// Answers a Copper application, as the child process of a Python task: frames of CBOR on standard input and output
    Task {
        /// The script [default: the application brings it]
        script: Option<PathBuf>,
        /// How long a call may take, in milliseconds [default: no bound]
        #[arg(long, value_name = "MS")]
        deadline: Option<u64>,
    },
    /// Says what a Copper log holds, or runs a script over it: see its module `copper`
    Log(LogArguments),
}

#[derive(Args)]
struct LogArguments {
    /// The log: `robot.copper` for `robot_0.copper`, `robot_1.copper` and so on
    file: PathBuf,
    /// Of several runs, this one
    #[arg(long, value_name = "N")]
    run: Option<usize>,
    /// The strings of the application's build, for the text log: `cu29_log_index` in its target folder
    #[arg(long, value_name = "PATH")]
    index: Option<PathBuf>,
    /// Where the script may write files
    #[arg(long, value_name = "FOLDER")]
    out: Option<PathBuf>,
    /// Go back to a moment of this Python task: its machine is taken from the keyframe before, and run again with the recorded inputs. The
    /// script, `-c` or a prompt then run in it
    #[arg(long, value_name = "TASK")]
    replay: Option<String>,
    /// That moment: 12.5 or 12.5s, 350ms on the robot's clock, cl:1234 for a CopperList [default: the last one]
    #[arg(long, value_name = "TIME", requires = "replay")]
    at: Option<String>,
    /// Begin with the keyframe before this moment, to compare more of the way
    #[arg(long, value_name = "TIME", requires = "replay")]
    from: Option<String>,
    /// Stand before the call of that cycle, not behind it
    #[arg(long, requires = "replay")]
    before: bool,
    /// An input of the task, where the log does not say them; once for each, in their order
    #[arg(long = "input", value_name = "SLOT", allow_hyphen_values = true, requires = "replay")]
    inputs: Vec<String>,
    /// Show what the script prints on the way
    #[arg(long, requires = "replay")]
    prints: bool,
    /// Run this text; what follows is for the program
    #[arg(short, value_names = ["CODE", "ARGS"], num_args = 1.., allow_hyphen_values = true, conflicts_with = "program")]
    code: Option<Vec<String>>,
    /// A script or an image, and what is for it. Without it: what the log holds
    #[arg(value_names = ["SCRIPT", "ARGS"], num_args = 0.., trailing_var_arg = true, allow_hyphen_values = true)]
    program: Vec<String>,
}

/// Where a program comes from.
pub(crate) enum Source {
    /// A file.
    File(PathBuf),
    /// The command line.
    Code(String),
    /// The module search.
    Module(String),
    /// Standard input.
    Input,
}

/// What to do.
pub(crate) enum Task {
    /// Run a program.
    Run { program: Source, interactive: bool },
    /// Hold a prompt.
    Prompt,
    /// Write an image.
    Build { file: PathBuf, output: Option<PathBuf> },
    /// Print a listing.
    Listing { file: PathBuf },
    /// Be a Copper task's child process.
    Child { script: Option<PathBuf>, deadline: Option<Duration> },
    /// Look into a Copper log.
    Log(Log),
}

/// A Copper log, and what to do with it.
pub(crate) struct Log {
    /// The log.
    pub(crate) file: PathBuf,
    /// The run that is meant.
    pub(crate) run: Option<usize>,
    /// The strings of the application's build.
    pub(crate) index: Option<PathBuf>,
    /// Where files may be written.
    pub(crate) out: Option<PathBuf>,
    /// What to run over it; nothing: a listing, or a prompt in what is replayed.
    pub(crate) program: Option<Source>,
    /// Which task to go back to.
    pub(crate) replay: Option<Replay>,
}

/// A moment of a task to go back to.
pub(crate) struct Replay {
    /// The task.
    pub(crate) task: String,
    /// The moment, as it was written.
    pub(crate) at: Option<String>,
    /// The one to begin with.
    pub(crate) from: Option<String>,
    /// Before the call of that cycle.
    pub(crate) before: bool,
    /// The task's inputs.
    pub(crate) inputs: Vec<String>,
    /// Whether what is printed is shown.
    pub(crate) prints: bool,
}

/// The command line, understood.
pub(crate) struct Arguments {
    /// What to do.
    pub(crate) task: Task,
    /// `sys.argv`.
    pub(crate) argv: Vec<String>,
    /// Without the sandbox.
    pub(crate) native: bool,
    /// Bytes for the program.
    pub(crate) memory: usize,
    /// Steps for the program.
    pub(crate) fuel: Option<u64>,
    /// What `--dir` names.
    pub(crate) folders: Vec<PathBuf>,
}

/// Reads the command line, or says what is wrong with it and exits.
pub(crate) fn parse() -> Arguments {
    understand(Line::parse_from(as_python(std::env::args_os().collect())))
}

/// `cu-python-task` runs `python3 -u -c BOOTSTRAP SCRIPT`, where the bootstrap is what makes CPython speak its frames. Under the name `python3`
/// this command stands in for it: what the bootstrap does is the verb `task`.
fn as_python(words: Vec<OsString>) -> Vec<OsString> {
    match words.as_slice() {
        [name, unbuffered, code, bootstrap, script]
            if unbuffered == "-u"
                && code == "-c"
                && bootstrap.to_string_lossy().contains("cu_python_task") =>
        {
            vec![name.clone(), "task".into(), script.clone()]
        }
        _ => words,
    }
}

fn understand(line: Line) -> Arguments {
    let Line { verb, limits, interactive, code, module, program } = line;
    let (task, argv) = match (verb, code, module, program.split_first()) {
        (Some(Verb::Build { file, output }), ..) => (Task::Build { file, output }, Vec::new()),
        (Some(Verb::Dis { file }), ..) => (Task::Listing { file }, Vec::new()),
        (Some(Verb::Task { script, deadline }), ..) => {
            (Task::Child { script, deadline: deadline.map(Duration::from_millis) }, Vec::new())
        }
        (Some(Verb::Log(log)), ..) => look_into(log),
        (None, Some(code), ..) => with_arguments(code, "-c", interactive, Source::Code),
        (None, None, Some(module), _) => with_arguments(module, "-m", interactive, Source::Module),
        (None, None, None, Some((first, _))) => {
            let source = if first == "-" { Source::Input } else { Source::File(PathBuf::from(first)) };
            (Task::Run { program: source, interactive }, program)
        }
        (None, None, None, None) => (Task::Prompt, vec![String::new()]),
    };
    let LimitArguments { native, memory, fuel, folders } = limits;
    Arguments { task, argv, native, memory, fuel, folders }
}

fn look_into(log: LogArguments) -> (Task, Vec<String>) {
    let LogArguments { file, run, index, out, replay, at, from, before, inputs, prints, code, mut program } =
        log;
    let replay = replay.map(|task| Replay { task, at, from, before, inputs, prints });
    let (source, argv) = match (code, program.first()) {
        (Some(mut code), _) => {
            let text = std::mem::replace(&mut code[0], "-c".to_owned());
            (Some(Source::Code(text)), code)
        }
        (None, Some(script)) => (Some(Source::File(PathBuf::from(script))), std::mem::take(&mut program)),
        (None, None) => (None, Vec::new()),
    };
    (Task::Log(Log { file, run, index, out, program: source, replay }), argv)
}

/// `sys.argv[0]` is the option's own name, as in Python.
fn with_arguments(
    mut words: Vec<String>,
    option: &str,
    interactive: bool,
    source: fn(String) -> Source,
) -> (Task, Vec<String>) {
    let first = std::mem::replace(&mut words[0], option.to_owned());
    (Task::Run { program: source(first), interactive }, words)
}

/// `64M` and the like, in powers of 1024.
fn size(text: &str) -> Result<usize, String> {
    let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
    let factor = match &text[digits.len()..] {
        "" => 1,
        "K" | "k" | "KiB" => 1 << 10,
        "M" | "m" | "MiB" => 1 << 20,
        "G" | "g" | "GiB" => 1 << 30,
        unit => return Err(format!("unknown unit '{unit}'; take K, M or G")),
    };
    let number: usize = digits.parse().map_err(|_| "not a size; write it as 512K, 64M, 1G".to_owned())?;
    let bytes = number.checked_mul(factor).filter(|bytes| *bytes <= 3 << 30);
    bytes.ok_or_else(|| "at most 3G".to_owned())
}

#[cfg(test)]
mod tests {
    use clap::Parser;

    use super::{Line, Source, Task, as_python, size, understand};

    fn argv(words: &[&str]) -> Vec<String> {
        understand(Line::parse_from(std::iter::once(&"chalcopy").chain(words))).argv
    }

    #[test]
    fn what_follows_the_program_is_the_programs() {
        assert_eq!(argv(&["--fuel", "9", "x.py", "-c", "--native"]), ["x.py", "-c", "--native"]);
        assert_eq!(argv(&["-c", "pass", "-m", "a"]), ["-c", "-m", "a"]);
        assert_eq!(argv(&["-m", "tool", "--help"]), ["-m", "--help"]);
        assert_eq!(argv(&[]), [""]);
    }

    #[test]
    fn a_dash_is_standard_input() {
        let task = understand(Line::parse_from(["chalcopy", "-", "a"])).task;
        assert!(matches!(task, Task::Run { program: Source::Input, .. }));
    }

    #[test]
    fn a_call_of_cpython_by_cu_python_task_is_the_verb_task() {
        let words = |words: &[&str]| words.iter().map(Into::into).collect::<Vec<_>>();
        let task = as_python(words(&["python3", "-u", "-c", "# cu_python_task\n", "a.py"]));
        assert_eq!(task, words(&["python3", "task", "a.py"]));
        assert!(matches!(
            understand(Line::parse_from(task)).task,
            Task::Child { script: Some(_), deadline: None }
        ));
        for other in [&["python3", "--version"][..], &["python3", "-c", "print(1)", "cu_python_task"]] {
            assert_eq!(as_python(words(other)), words(other));
        }
    }

    #[test]
    fn sizes() {
        assert_eq!(size("64M"), Ok(64 << 20));
        assert_eq!(size("100"), Ok(100));
        assert!(size("5T").is_err() && size("M").is_err() && size("99G").is_err());
    }
}
