//! The command where something is wrong: files, limits, closed pipes. Each case runs sandboxed and natively, and none panics or hangs.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const MODES: [&[&str]; 2] = [&[], &["--native"]];

/// Runs the words in each mode and hands over what came of it.
fn each(words: &[&str], check: impl Fn(i32, &str, &str)) {
    for mode in MODES {
        let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
        let is_verb = words.first().is_some_and(|word| ["build", "dis"].contains(word));
        let (first, second) = if is_verb { (words, mode) } else { (mode, words) };
        let Output { status, stdout, stderr } =
            command.args(first).args(second).stdin(Stdio::null()).output().unwrap();
        let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        println!("{mode:?} {words:?}: {status}\n{out}{err}");
        assert!(!err.contains("panicked") && !err.contains("wasm trap"), "{err}");
        check(status.code().unwrap_or(-1), &out, &err);
    }
}

/// A file of this test alone.
fn file(name: &str, content: &[u8]) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("trouble");
    fs::create_dir_all(&folder).unwrap();
    let path = folder.join(name);
    fs::write(&path, content).unwrap();
    path.display().to_string()
}

/// What a shell makes of `chalcopy ARGS... | REST`.
fn piped(words: &str, rest: &str) -> (i32, String, String) {
    let script = format!("{{ \"$0\" {words}; echo \"status $?\" >&2; }} {rest}");
    let Output { status, stdout, stderr } =
        Command::new("sh").args(["-c", &script, env!("CARGO_BIN_EXE_chalcopy")]).output().unwrap();
    let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    (status.code().unwrap_or(-1), out, err)
}

#[test]
fn files_that_cannot_be_read() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    for (path, want) in [("nowhere.py", "No such file"), (folder, "Is a directory")] {
        for words in [&[path] as &[&str], &["build", path], &["dis", path]] {
            each(words, |status, out, err| {
                assert_eq!((status, out), (2, ""));
                assert!(err.starts_with(&format!("chalcopy: can't open file '{path}': ")), "{err}");
                assert!(err.contains(want) && err.lines().count() == 1, "{err}");
            });
        }
    }
}

#[test]
fn files_that_are_no_programs() {
    let garbage: Vec<u8> = (0..4096_u32).map(|i| (i * 167 % 251) as u8).collect();
    let garbage = file("garbage", &garbage);
    each(&[&garbage], |status, _, err| {
        assert_eq!(status, 2);
        assert_eq!(err, format!("chalcopy: '{garbage}' is neither UTF-8 text nor an image\n"));
    });
    let zeros = file("zeros", &[0; 100]);
    each(&[&zeros], |status, _, err| {
        assert_eq!(status, 1);
        assert!(err.ends_with("SyntaxError: source code cannot contain null bytes\n"), "{err}");
    });
    let mut image = b"CHALCOP\x01".to_vec();
    for length in [0, 5, 64, 4096] {
        image.resize(8 + length, 0x5a);
        let image = file("damaged.chal", &image);
        each(&[&image], |status, _, err| {
            assert_eq!(status, 1);
            assert!(err.lines().last().unwrap().starts_with("ImportError: "), "{err}");
        });
    }
    for (name, content, printed) in [
        ("empty.py", b"" as &[u8], ""),
        ("bom.py", b"\xef\xbb\xbfprint(1)", "1\n"),
        ("crlf.py", b"if 1:\r\n print(2)\r\n", "2\n"),
    ] {
        each(&[&file(name, content)], |status, out, err| assert_eq!((status, out, err), (0, printed, "")));
    }
}

#[test]
fn modules_that_are_not_there() {
    each(&["-m", "nowhere"], |status, _, err| {
        assert_eq!((status, err), (1, "chalcopy: No module named nowhere\n"));
    });
    each(&["-m", "../etc/passwd"], |status, _, err| {
        assert_eq!((status, err), (1, "chalcopy: No module named ../etc/passwd\n"));
    });
}

#[test]
fn a_limit_shows_where_the_program_was() {
    let path = file("endless.py", b"def spin(n):\n    while True: n += 1\nspin(0)\n");
    each(&["--fuel", "1000", &path], |status, out, err| {
        assert_eq!((status, out), (1, ""));
        assert!(err.starts_with("Traceback (most recent call last):\n"), "{err}");
        assert!(
            err.contains(&format!("  File \"{path}\", line 2, in spin\n    while True: n += 1\n")),
            "{err}"
        );
        assert!(err.ends_with("\nchalcopy: the script used up its fuel\n"), "{err}");
    });
}

#[test]
fn little_memory() {
    each(&["--memory", "64K", "-c", "print(sum(range(10)))"], |status, out, err| {
        assert_eq!((status, out, err), (0, "45\n", ""));
    });
    each(&["--memory", "64K", "-c", "x = list(range(10 ** 5))"], |status, _, err| {
        assert!(status == 1 && err.ends_with("MemoryError\n"), "{err}");
    });
    each(&["--memory", "4K", "-c", "print(1)"], |status, out, err| {
        assert_eq!((status, out), (1, ""));
        assert!(err.contains("\nMemoryError"), "{err}");
    });
    for size in ["0", "1K"] {
        each(&["--memory", size, "-c", "print(1)"], |status, out, err| {
            assert_eq!((status, out), (2, ""));
            assert!(err.starts_with("chalcopy: ") && err.contains("memory"), "{err}");
        });
    }
    for size in ["much", "-1", "1T", "99G", ""] {
        each(&["--memory", size, "-c", "print(1)"], |status, _, err| {
            assert!(status == 2 && err.contains("--memory"), "{err}");
        });
    }
    each(&["--memory", "3G", "-c", "print(len(bytearray(10 ** 8)))"], |status, out, _| {
        assert_eq!((status, out), (0, "100000000\n"));
    });
}

#[test]
fn exits_and_interrupts_of_the_programs_own() {
    for (code, status, printed) in [
        ("raise SystemExit(None)", 0, ""),
        ("raise SystemExit(256 + 7)", 7, ""),
        ("raise SystemExit(2.5)", 1, "2.5\n"),
        ("raise SystemExit('a', 'b')", 1, "('a', 'b')\n"),
        ("class E(SystemExit): pass\nraise E(4)", 4, ""),
        ("try: raise SystemExit(5)\nfinally: print(end='')", 5, ""),
    ] {
        each(&["-c", code], |got, _, err| assert_eq!((got, err), (status, printed), "{code}"));
    }
    each(&["-c", "raise KeyboardInterrupt"], |status, _, err| {
        assert_eq!(status, 130);
        assert!(err.starts_with("Traceback") && err.ends_with("KeyboardInterrupt\n"), "{err}");
    });
    each(&["-c", "class E(Exception):\n    def __str__(self): return 1 / 0\nraise E"], |status, _, err| {
        assert_eq!(status, 1);
        assert!(err.ends_with("E: <exception str() failed>\n"), "{err}");
    });
}

#[test]
#[cfg(unix)]
fn closed_and_full_outputs() {
    let long = file("long.py", "x = [1, 2, 3]\n".repeat(5000).as_bytes());
    for mode in ["", "--native"] {
        for words in [format!("{mode} -c 'while True: print(1)'"), format!("dis {mode} {long}")] {
            let (_, out, err) = piped(&words, "| head -1");
            assert_eq!(out.lines().count(), 1, "{words}");
            assert_eq!(err, "status 141\n", "{words}");
        }
        let (_, _, err) = piped(&format!("{mode} -c 'print(1)'"), ">/dev/full");
        assert!(err.starts_with("chalcopy: standard output: ") && err.ends_with("status 1\n"), "{err}");
        let (_, out, _) = piped(&format!("{mode} -c 'print(2); 1 / 0' 2>&-"), "");
        assert_eq!(out, "2\n");
        let (_, out, err) = piped(&format!("{mode} -c 'print(input())' <&-"), "");
        assert!(out.is_empty() && err.ends_with("EOFError: EOF when reading a line\nstatus 1\n"), "{err}");
    }
}

#[test]
fn the_prompt_reads_what_is_no_terminal() {
    for mode in MODES {
        let mut child = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
        child.args(mode).args(["-i", "-c", "x = 20"]).stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = child.stderr(Stdio::piped()).spawn().unwrap();
        let typed = "x + 1\n1 / 0\nfor i in range(2):\n    print('i', i)\n\nimport sys; sys.exit(3)\nx\n";
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), typed.as_bytes()).unwrap();
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        let [out, err] = [stdout, stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        println!("{mode:?}: {status}\n{out}{err}");
        assert_eq!(status.code(), Some(3));
        assert!(out.contains("21\n") && out.contains("i 0\n") && out.contains("i 1\n"), "{out}");
        assert!(
            err.contains("File \"<stdin>\", line 1, in <module>") && err.contains("ZeroDivisionError"),
            "{err}"
        );
    }
}

#[test]
fn building_where_it_cannot_be() {
    let good = file("good.py", b"print(3)\n");
    let bad = file("bad.py", b"x = = 1\n");
    each(&["build", &good, "-o", "/nowhere/x.chal"], |status, _, err| {
        assert!(status == 2 && err.contains("/nowhere/x.chal"), "{err}");
    });
    each(&["build", &bad], |status, _, err| {
        assert!(status == 1 && err.ends_with("SyntaxError: invalid syntax\n"), "{err}");
        assert!(err.contains(&format!("File \"{bad}\", line 1")), "{err}");
    });
    each(&["build", &good], |status, _, _| assert_eq!(status, 0));
    let image = good.replace(".py", ".chal");
    each(&[&image], |status, out, _| assert_eq!((status, out), (0, "3\n")));
    each(&["build", &image], |status, _, err| {
        assert_eq!((status, err), (2, &*format!("chalcopy: '{image}' is an image already\n")));
    });
}
