//! The command as a user meets it: output, exit status, limits, Ctrl-C. Each case runs sandboxed and natively.

use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::PathBuf;
use std::process::{Command, Output, Stdio};

const MODES: [&[&str]; 2] = [&[], &["--native"]];

fn chalcopy(mode: &[&str], words: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy"));
    command.env("CHALCOPY_CACHE", PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("code"));
    // Options of a program stand before it, those of a verb behind it.
    let is_verb = words.first().is_some_and(|word| ["build", "dis"].contains(word));
    let (first, second) = if is_verb { (words, mode) } else { (mode, words) };
    command.args(first).args(second).stdin(Stdio::null());
    command
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

/// Runs the words in each mode and hands over what came of it.
fn each(words: &[&str], check: impl Fn(i32, &str, &str)) {
    for mode in MODES {
        let Output { status, stdout, stderr } = chalcopy(mode, words).output().unwrap();
        println!("{mode:?} {words:?}: {status}\n{}{}", text(&stdout), text(&stderr));
        check(status.code().unwrap_or(-1), &text(&stdout), &text(&stderr));
    }
}

/// A folder of this test alone, with these files.
fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    for (file, content) in files {
        let path = folder.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, content).unwrap();
    }
    folder
}

#[test]
fn arguments_reach_the_program() {
    each(&["-c", "import sys; print(sys.argv)", "a", "-b"], |status, out, _| {
        assert_eq!((status, out), (0, "['-c', 'a', '-b']\n"));
    });
}

#[test]
fn the_machine_s_code_is_kept_where_that_can_be() {
    let folder = folder("kept", &[("file", "")]);
    let cache = folder.join("new/cache");
    let run = |cache: &std::path::Path| {
        let output = chalcopy(&[], &["-c", "print(6 * 7)"]).env("CHALCOPY_CACHE", cache).output().unwrap();
        assert_eq!(
            (output.status.code(), text(&output.stdout), text(&output.stderr)),
            (Some(0), "42\n".into(), String::new())
        );
    };
    let _ = fs::remove_dir_all(&cache);
    run(&cache);
    run(&cache);
    let kept = fs::read_dir(&cache).map_or(0, Iterator::count);
    assert_eq!(kept, usize::from(cfg!(all(target_os = "linux", target_arch = "x86_64"))));
    for useless in
        [folder.join("file"), folder.join("file/below"), PathBuf::from("/proc/none"), PathBuf::new()]
    {
        run(&useless);
    }
}

#[test]
fn an_uncaught_exception_is_status_1() {
    let folder = folder("uncaught", &[("x.py", "def f():\n    print('before')\n    return 1 // 0\nf()\n")]);
    let path = folder.join("x.py").display().to_string();
    each(&[&path], |status, out, err| {
        assert_eq!((status, out), (1, "before\n"));
        assert!(err.starts_with("Traceback (most recent call last):\n"), "{err}");
        assert!(err.contains(&format!("File \"{path}\", line 3, in f")), "{err}");
        assert!(err.ends_with("ZeroDivisionError: integer division or modulo by zero\n"), "{err}");
    });
}

#[test]
fn a_syntax_error_is_status_1() {
    each(&["-c", "x ="], |status, _, err| {
        assert_eq!(status, 1);
        assert!(err.ends_with("SyntaxError: invalid syntax\n"), "{err}");
    });
}

#[test]
fn system_exit_as_python() {
    for (code, status, printed) in [
        ("raise SystemExit", 0, ""),
        ("import sys; sys.exit(3)", 3, ""),
        ("import sys; sys.exit('no way')", 1, "no way\n"),
        ("import sys; sys.exit(-1)", 255, ""),
        ("import sys; sys.exit(True)", 1, ""),
    ] {
        each(&["-c", code], |got, _, err| assert_eq!((got, err), (status, printed), "{code}"));
    }
}

#[test]
fn limits_stop_a_program() {
    each(&["--fuel", "10000", "-c", "while True: pass"], |status, _, err| {
        assert_eq!(status, 1);
        assert!(err.contains("fuel"), "{err}");
    });
    each(&["--memory", "1M", "-c", "x = [0] * 10**7"], |status, _, err| {
        assert_eq!(status, 1);
        assert!(err.contains("MemoryError"), "{err}");
    });
    each(&["-c", "def f(): f()\nf()"], |status, _, err| {
        assert_eq!(status, 1);
        assert!(err.contains("RecursionError: maximum recursion depth exceeded"), "{err}");
    });
}

#[test]
fn modules_come_from_the_scripts_folder() {
    let folder = folder(
        "modules",
        &[
            ("main.py", "import helper, pack.inner\nprint(helper.x, pack.inner.y, __name__)\n"),
            ("helper.py", "x = 1\n"),
            ("pack/__init__.py", ""),
            ("pack/inner.py", "y = 2\n"),
        ],
    );
    let (main, place) = (folder.join("main.py").display().to_string(), folder.display().to_string());
    each(&[&main], |status, out, _| assert_eq!((status, out), (0, "1 2 __main__\n")));
    each(&["--dir", &place, "-m", "main"], |status, out, _| assert_eq!((status, out), (0, "1 2 __main__\n")));
    each(&["-c", "import helper"], |status, _, err| {
        assert_eq!(status, 1);
        assert!(err.ends_with("ModuleNotFoundError: No module named 'helper'\n"), "{err}");
    });
}

#[test]
fn a_folder_is_a_package() {
    let main = "import plain.law, packed, sys\n\
        print(plain.__path__[0].endswith('/plain'), hasattr(plain, '__file__'), plain.law.gain)\n\
        print(packed.__path__[0].endswith('/packed'), packed.__file__.endswith('/packed/__init__.py'))\n\
        print(__file__.endswith('main.py'))\n\
        import packed.act\n\
        print(packed.act)\n\
        try:\n    import absent.law\n\
        except ModuleNotFoundError as e:\n    print(e)\n\
        import plain.lost\n";
    let folder = folder(
        "packages",
        &[
            ("main.py", main),
            ("plain/law.py", "gain = 3\n"),
            ("packed/__init__.py", "from .act import act\n"),
            ("packed/act.py", "act = 'a name of its own'\n"),
        ],
    );
    each(&[&folder.join("main.py").display().to_string()], |status, out, err| {
        assert_eq!(status, 1);
        assert_eq!(out, "True False 3\nTrue True\nTrue\na name of its own\nNo module named 'absent'\n");
        assert!(err.ends_with("ModuleNotFoundError: No module named 'plain.lost'\n"), "{err}");
    });
    // A text that is no file's has no `__file__`.
    each(&["-c", "print('__file__' in globals())"], |status, out, _| {
        assert_eq!((status, out), (0, "False\n"))
    });
}

#[test]
fn an_image_runs_like_its_source() {
    let folder = folder("image", &[("x.py", "print(sum(range(10)))\n")]);
    let (source, image) =
        (folder.join("x.py").display().to_string(), folder.join("x.chal").display().to_string());
    each(&["build", &source, "-o", &image], |status, _, _| assert_eq!(status, 0));
    each(&[&image], |status, out, _| assert_eq!((status, out), (0, "45\n")));
    each(&["dis", &image], |status, out, _| assert!(status == 0 && !out.is_empty()));
}

#[test]
fn standard_input_is_the_programs_or_the_program() {
    for mode in MODES {
        for (words, given, expected) in [
            (&["-c", "print(input('name? ').upper())"] as &[&str], "ann\n", "name? ANN\n"),
            (&["-"], "print('from a pipe')\n", "from a pipe\n"),
            (&[], "print('no words')\n", "no words\n"),
        ] {
            let mut child =
                chalcopy(mode, words).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
            child.stdin.take().unwrap().write_all(given.as_bytes()).unwrap();
            assert_eq!(text(&child.wait_with_output().unwrap().stdout), expected);
        }
    }
}

#[test]
fn output_keeps_its_order() {
    let code = "import sys\nfor i in range(3):\n    print('out', i)\n    print('err', i, file=sys.stderr)\n";
    for mode in MODES {
        let mut shell = Command::new("sh");
        shell
            .args(["-c", "exec \"$@\" 2>&1", "sh", env!("CARGO_BIN_EXE_chalcopy")])
            .args(mode)
            .args(["-c", code]);
        let out = shell.output().unwrap().stdout;
        assert_eq!(text(&out), "out 0\nerr 0\nout 1\nerr 1\nout 2\nerr 2\n");
    }
}

#[test]
#[cfg(unix)]
fn control_c_interrupts() {
    let code = "import sys\nprint('ready', file=sys.stderr)\nwhile True:\n    pass\n";
    for mode in MODES {
        let mut child = chalcopy(mode, &["-c", code]).stderr(Stdio::piped()).spawn().unwrap();
        let mut errors = BufReader::new(child.stderr.take().unwrap());
        let mut line = String::new();
        errors.read_line(&mut line).unwrap();
        assert_eq!(line, "ready\n");
        assert!(Command::new("kill").args(["-INT", &child.id().to_string()]).status().unwrap().success());
        assert_eq!(child.wait().unwrap().code(), Some(130));
        let mut rest = String::new();
        errors.read_to_string(&mut rest).unwrap();
        assert!(rest.ends_with("KeyboardInterrupt\n"), "{rest}");
    }
}

#[test]
#[cfg(unix)]
fn a_closed_pipe_is_quiet() {
    for mode in MODES {
        let mut child = chalcopy(mode, &["-c", "while True: print('x' * 1000)"])
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut some = [0; 10];
        child.stdout.take().unwrap().read_exact(&mut some).unwrap();
        let Output { stderr, .. } = child.wait_with_output().unwrap();
        assert_eq!(text(&stderr), "");
    }
}
