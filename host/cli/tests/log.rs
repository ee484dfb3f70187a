//! The verb `log` as a user meets it: a listing, scripts, what is said of damage, exit statuses.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("logs");
    fs::create_dir_all(&folder).unwrap();
    folder
}

/// Exit status, standard output, standard error.
fn chalcopy(words: &[&str]) -> (i32, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
    let output = command.args(words).current_dir(folder()).stdin(Stdio::null()).output().unwrap();
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    (output.status.code().unwrap_or(-1), text(&output.stdout), text(&output.stderr))
}

#[test]
fn a_log_is_listed_and_looked_into() {
    log_recorder::record(&folder().join("robot.copper"), 5000).unwrap();
    let (status, listing, said) = chalcopy(&["log", "robot.copper"]);
    assert_eq!(status, 0, "{said}");
    assert!(
        listing.contains("run 0  mission default, complete, 5,000 CopperLists from 0.001000 s to 5.000000 s"),
        "{listing}"
    );
    assert!(
        listing.contains("survey.Survey: tasks::Survey, 5,000 messages")
            && listing.contains("speed: f32 m·s⁻¹"),
        "{listing}"
    );
    assert!(said.starts_with("chalcopy: 5,000 CopperLists in "), "{said}");

    let script =
        "import copper, sys; print(sys.argv[1:], sum(m.payload.count for m in copper.messages('filter')))";
    let (status, printed, said) = chalcopy(&["log", "robot.copper", "-c", script, "a", "--run"]);
    assert_eq!((status, printed.as_str()), (0, "['a', '--run'] 12502500\n"), "{said}");

    fs::write(
        folder().join("look.py"),
        "import copper\ncopper.to_csv('x.csv', task='imu')\nnext(copper.lists(task='x'))\n",
    )
    .unwrap();
    let (status, _, said) = chalcopy(&["log", "robot.copper", "--out", "tables", "look.py"]);
    assert!(
        status == 1 && said.contains("File \"look.py\", line 3") && said.contains("no task 'x' in the log"),
        "{said}"
    );
    assert_eq!(fs::read_to_string(folder().join("tables/x.csv")).unwrap().lines().count(), 5001);

    let (status, _, said) = chalcopy(&["log", "--fuel", "100000", "robot.copper", "-c", "while True: pass"]);
    assert!(status == 1 && said.contains("fuel"), "{status}: {said}");

    let bytes = fs::read(folder().join("robot_0.copper")).unwrap();
    fs::write(folder().join("cut_0.copper"), &bytes[..bytes.len() / 2]).unwrap();
    let (status, printed, said) =
        chalcopy(&["log", "cut.copper", "-c", "import copper; print(len(copper.runs()))"]);
    assert_eq!((status, printed.as_str()), (3, "1\n"), "{said}");
    assert!(said.contains("cut.copper: byte ") && said.contains("the log ends"), "{said}");

    let (status, _, said) = chalcopy(&["log", "nowhere.copper"]);
    assert!(status == 2 && said.contains("nowhere.copper: "), "{said}");
}
