//! `chalcopy log --replay` as a user meets it: expressions, scripts, standard input and the prompt in a machine of a recorded flight.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use log_recorder::pilot::{Flight, SCRIPTS};

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("replays");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Records a flight with the scripts of the reader's own tests, one of them changed.
fn record(name: &str, mode: &str, change: impl Fn(String) -> String) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("../log/tests/replay");
    let scripts = folder().join(name);
    fs::create_dir_all(&scripts).unwrap();
    for task in SCRIPTS {
        let script = format!("{task}.py");
        let text = fs::read_to_string(from.join(&script)).unwrap();
        let text = if task == "pilot" { change(text) } else { text };
        fs::write(scripts.join(script), text).unwrap();
    }
    let keys = [("program", env!("CARGO_BIN_EXE_chalcopy"))];
    let flight = Flight { mode, scripts: &scripts, keys: &keys, cycles: 130, real: false };
    flight.record(&folder().join(format!("{name}.copper"))).unwrap();
    // A frozen machine needs none of them.
    fs::remove_dir_all(&scripts).unwrap();
}

/// Exit status, standard output, standard error.
fn chalcopy(words: &[&str], input: &str) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
    command.arg("log").args(words).current_dir(folder());
    let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    // Nobody reads it if the command line is refused.
    let _ = child.stdin.take().unwrap().write_all(input.as_bytes());
    let output = child.wait_with_output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

const SAME: &str = "chalcopy: 23 cycles of 'pilot' replayed from the keyframe of CopperList 100 (0.101000 s), all the same\n\
                    chalcopy: behind the call of CopperList 122 (0.123000 s)\n";

#[test]
fn a_moment_of_a_flight_is_gone_back_to() {
    record("robot", "native", |text| text);
    let at = ["robot.copper", "--replay", "pilot", "--at", "cl:122"];
    let with = |words: &[&'static str]| [&at[..], words].concat();
    expressions(&with);
    programs(&with);
    refusals();
    #[cfg(unix)]
    terminal::at_the_prompt(&folder());
    own_names();
    damage();
    children();
}

/// What ran in child processes is a machine like any other.
fn children() {
    record("children", "process", |text| text);
    for task in ["pilot", "plan", "watch"] {
        let (status, printed, said) =
            chalcopy(&["children.copper", "--replay", task, "--from", "0", "-c", "ctx.cl_id"], "");
        assert_eq!((status, printed.as_str()), (0, "129\n"), "{said}");
        assert!(said.contains(", they and 2 keyframes all the same\n"), "{said}");
    }
}

fn expressions(with: &dyn Fn(&[&'static str]) -> Vec<&'static str>) {
    let told = (0, "(122, 24)\n".to_owned(), SAME.to_owned());
    assert_eq!(chalcopy(&with(&["-c", "(ctx.cl_id, len(history))"]), ""), told);
    // Times are when a cycle began; without one it is the last.
    for (at, list) in [("0.123", 122), ("123ms", 122), ("0.1229s", 121), ("99", 129)] {
        let (status, printed, said) =
            chalcopy(&["robot.copper", "--replay", "pilot", "--at", at, "-c", "ctx.cl_id"], "");
        assert_eq!((status, printed), (0, format!("{list}\n")), "{said}");
    }
    let (_, printed, _) = chalcopy(&["robot.copper", "--replay", "plan", "-c", "ctx.cl_id"], "");
    assert_eq!(printed, "129\n");
    let (_, printed, said) =
        chalcopy(&with(&["--prints", "-c", "for seen in state.seen[-1:]: print(seen[:4])"]), "");
    assert_eq!(printed, "121:\n");
    assert!(
        said.starts_with("cl:103 pilot.py:34: at 103 fine\ncl:113 pilot.py:34: at 113 fine\nchalcopy: 23 "),
        "{said}"
    );
    let (_, printed, said) = chalcopy(&with(&["--from", "0", "-c", "smooth.value > 0"]), "");
    assert_eq!(printed, "True\n");
    assert!(said.contains("123 cycles of 'pilot' replayed from the keyframe of CopperList 0 (0.001000 s), they and 2 keyframes all the same\n"), "{said}");
    assert!(said.contains("chalcopy: 2 of the calls before it failed\n"), "{said}");
    let (status, _, said) = chalcopy(&with(&["-c", "output[0].payload.sped"]), "");
    assert!(
        status == 1 && said.contains("AttributeError: 'Estimate' object has no attribute 'sped'"),
        "{said}"
    );
}

fn programs(with: &dyn Fn(&[&'static str]) -> Vec<&'static str>) {
    let again = "before = state.total\nprocess(ctx, input, state, output)\nprint(state.total > before, output[0].payload.speed == state.total)\n";
    let (status, printed, said) = chalcopy(&with(&["--before"]), again);
    assert_eq!((status, printed.as_str()), (0, "True True\n"), "{said}");
    let (_, printed, _) = chalcopy(&with(&["--before", "-c", "print('two')\nprint(state.last)"]), "");
    assert_eq!(printed, "two\n122000000\n");
    fs::write(
        folder().join("look.py"),
        "import copper, sys\nprint(sys.argv[1:], ctx.cl_id, sum(1 for _ in copper.lists()))\n",
    )
    .unwrap();
    let (status, printed, said) = chalcopy(&with(&["look.py", "a", "--at"]), "");
    assert_eq!((status, printed.as_str()), (0, "['a', '--at'] 122 130\n"), "{said}");
    let (status, _, said) = chalcopy(&with(&["--memory", "20K", "-c", "1"]), "");
    assert!(status == 2 && said.contains("needs more memory than there is (--memory gives more)"), "{said}");
    let (status, _, said) = chalcopy(&with(&["--fuel", "10000", "-c", "while True: pass"]), "");
    assert!(status == 1 && said.contains("fuel"), "{said}");
}

fn refusals() {
    for (words, want) in [
        (&["robot.copper", "--replay", "nobody"][..], "no machine of a task 'nobody': they have "),
        (&["robot.copper", "--replay", "pilot", "--at", "noon"], "'noon' is no time: write 12.5"),
        (&["robot.copper", "--replay", "pilot", "--at", "cl:999"], "the log has no CopperList 999"),
        (&["robot.copper", "--replay", "pilot", "--run", "2"], "the log has no run 2"),
        (&["robot.copper", "--at", "1"], "--replay <TASK>"),
        (&["nowhere.copper", "--replay", "pilot"], "nowhere.copper: "),
    ] {
        let (status, printed, said) = chalcopy(words, "");
        assert!(status == 2 && printed.is_empty() && said.contains(want), "{words:?}: {status}: {said}");
    }
}

/// Names of the script's own are not taken from it.
fn own_names() {
    record("names", "native", |text| {
        text.replace("history = []\n", "history = []\nstate = 'mine'\noutput = output_ = 0\n")
    });
    let (status, printed, said) = chalcopy(
        &["names.copper", "--replay", "pilot", "-c", "(state, output, state_.last, len(output__))"],
        "",
    );
    assert_eq!((status, printed.as_str()), (0, "('mine', 0, 130000000, 2)\n"), "{said}");
    assert!(
        said.contains("chalcopy: the script has the name 'state' itself: the cycle's is 'state_'\n"),
        "{said}"
    );
}

fn damage() {
    let mut bytes = Vec::new();
    for slab in 0..4 {
        bytes.extend(fs::read(folder().join(format!("robot_{slab}.copper"))).unwrap_or_default());
    }
    // It ends within the second of three keyframes.
    let mut keyframes = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(b"CUKF"));
    let cut = keyframes.nth(1).unwrap() + 1000;
    fs::write(folder().join("cut_0.copper"), &bytes[..cut]).unwrap();
    let (status, printed, said) = chalcopy(&["cut.copper", "--replay", "pilot", "-c", "ctx.cl_id"], "");
    assert!(status == 3 && printed == "129\n", "{status}: {said}");
    assert!(said.contains("130 cycles of 'pilot' replayed from the keyframe of CopperList 0"), "{said}");
    assert!(said.contains(&format!("cut.copper: byte {cut}: the log ends")), "{said}");
    fs::write(folder().join("cut_0.copper"), &bytes[..cut / 2]).unwrap();
    let (status, _, said) = chalcopy(&["cut.copper", "--replay", "pilot", "-c", "1"], "");
    assert!(
        status == 2 && said.contains("no keyframes") && said.contains("The log is damaged: byte "),
        "{said}"
    );

    let (_, speed, _) =
        chalcopy(&["robot.copper", "--replay", "pilot", "--at", "cl:110", "-c", "state.total"], "");
    let speed: f64 = speed.trim().parse().unwrap();
    let at = (0..bytes.len()).find(|at| bytes[*at..].starts_with(&speed.to_le_bytes())).unwrap();
    let mut changed = bytes;
    changed[at + 6] ^= 1;
    fs::write(folder().join("other_0.copper"), changed).unwrap();
    let (status, printed, said) =
        chalcopy(&["other.copper", "--replay", "pilot", "--at", "cl:122", "-c", "len(history)"], "");
    assert_eq!((status, printed.as_str()), (4, "24\n"), "{said}");
    assert!(
        said.contains("CopperList 110 is the first that DIFFERS: pilot.Estimate.speed was recorded as "),
        "{said}"
    );
}

#[cfg(unix)]
mod terminal {
    use std::path::Path;
    use std::process::Command;

    use rexpect::session::{Options, spawn_with_options};

    /// Looks at the cycle, and calls the script again.
    pub(crate) fn at_the_prompt(folder: &Path) {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
        command.args(["log", "robot.copper", "--replay", "pilot", "--at", "cl:122", "--before"]);
        command.current_dir(folder).env("CHALCOPY_HISTORY", "").env("TERM", "xterm").env("NO_COLOR", "1");
        let options = Options::new().timeout_ms(Some(60_000)).strip_ansi_escape_codes(true);
        let mut desk = spawn_with_options(command, options).expect("a terminal");
        desk.exp_string("ctx, input, state, output are those of this cycle").expect("what there is");
        for (line, said) in [
            ("ctx.cl_id", "122"),
            ("state.last", "122000000"),
            ("process(*(ctx, input, state, output))", ">>> "),
            ("state.last, output[0].payload.count", "(123000000, 24)"),
        ] {
            desk.exp_string(">>> ").expect("a prompt");
            desk.send(line).expect("a terminal");
            desk.send("\r").expect("a terminal");
            desk.flush().expect("a terminal");
            if said != ">>> " {
                desk.exp_string(said).unwrap_or_else(|error| panic!("no {said:?}: {error}"));
            }
        }
        desk.exp_string(">>> ").expect("a prompt");
        desk.send_control('d').expect("a terminal");
        desk.exp_eof().expect("the end");
    }
}
