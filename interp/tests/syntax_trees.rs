//! Trees, compared with those CPython makes; texts changed at random, which must never do harm.

use chalcopy::syntax::dump::dump;
use chalcopy::syntax::parser::{parse_expression, parse_interactive, parse_module};
use chalcopy::syntax::pool::Pool;
use std::path::{Path, PathBuf};
use std::process::Command;

fn tree(source: &[u8], words: &mut [u64]) -> Result<String, String> {
    let text = String::from_utf8_lossy(source);
    let mut pool = Pool::new(words);
    let (tree, _) = parse_module(source, &mut pool).map_err(|error| error.message(&text).to_string())?;
    let mut out = String::new();
    dump(tree, true, &mut out).expect("a string takes everything");
    Ok(out)
}

fn words() -> Vec<u64> {
    vec![0; 1 << 22]
}

/// What a command prints, if it is there and it works.
fn printed(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The standard library of CPython 3.11, where that is installed.
fn library() -> Option<PathBuf> {
    let script = "import sys, sysconfig; print(sys.version_info[:2], sysconfig.get_path('stdlib'))";
    let answer = printed(Command::new("python3").args(["-c", script]))?;
    Some(PathBuf::from(answer.strip_prefix("(3, 11) ")?.trim()))
}

fn sources(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() && path.file_name().is_some_and(|name| name != "site-packages") {
            sources(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
}

/// What CPython's parser makes of files, in the words of `dump`, by file.
fn theirs(paths: &[PathBuf]) -> Vec<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax/tree.py");
    let mut command = Command::new("python3");
    command.args(["-W", "ignore"]).arg(script).arg("-s").args(paths).env("PYTHONIOENCODING", "utf-8");
    let text = printed(&mut command).expect("tree.py works");
    text.split("== ")
        .skip(1)
        .map(|part| part.split_once('\n').map_or("", |(_, tree)| tree).to_string())
        .collect()
}

// Names of characters are not supported; most codecs neither.
fn is_known_difference(error: &str) -> bool {
    error.contains("unknown Unicode character name")
        || error.contains("unknown encoding")
        || error.contains("'utf-8' codec")
}

/// Every file of the standard library parses, or CPython does not parse it either.
#[test]
fn the_standard_library_parses() {
    let Some(library) = library() else { return };
    let mut paths = Vec::new();
    sources(&library, &mut paths);
    assert!(paths.len() > 1000, "only {} files", paths.len());
    let mut words = words();
    let mut failed = Vec::new();
    for path in paths {
        let source = std::fs::read(&path).expect("a file can be read");
        match tree(&source, &mut words) {
            Err(error) if !is_known_difference(&error) => failed.push((path, error)),
            _ => {}
        }
    }
    let paths: Vec<PathBuf> = failed.iter().map(|(path, _)| path.clone()).collect();
    for ((path, error), theirs) in failed.iter().zip(theirs(&paths)) {
        assert!(theirs.starts_with("error:"), "{}: {error}", path.display());
    }
}

/// The trees of some files are CPython's to the last column.
#[test]
fn trees_are_as_cpython_makes_them() {
    let Some(library) = library() else { return };
    let names = [
        "ast.py",
        "dataclasses.py",
        "typing.py",
        "enum.py",
        "inspect.py",
        "asyncio/tasks.py",
        "test/test_grammar.py",
        "test/test_patma.py",
        "test/test_except_star.py",
        "test/test_named_expressions.py",
        "test/test_positional_only_arg.py",
        "test/test_generators.py",
        "test/test_unpack_ex.py",
        "test/test_decorators.py",
        "test/test_with.py",
        "test/test_format.py",
        "test/test_coroutines.py",
        "test/test_descr.py",
        "test/test_bytes.py",
        "test/test_strtod.py",
        "test/test_long.py",
    ];
    let paths: Vec<PathBuf> =
        names.iter().map(|name| library.join(name)).filter(|path| path.exists()).collect();
    let mut words = words();
    for (path, theirs) in paths.iter().zip(theirs(&paths)) {
        let source = std::fs::read(path).expect("a file can be read");
        let ours = match tree(&source, &mut words) {
            Err(error) if is_known_difference(&error) => continue,
            ours => ours.expect("the file parses"),
        };
        let differs = ours.lines().zip(theirs.lines()).find(|(ours, theirs)| ours != theirs);
        assert_eq!(differs, None, "{}", path.display());
        assert_eq!(ours.lines().count(), theirs.lines().count(), "{}", path.display());
    }
}

/// Names are brought to the form NFKC as CPython brings them.
#[test]
fn names_are_in_normal_form() {
    if library().is_none() {
        return;
    }
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/syntax/names.py");
    let names = printed(Command::new("python3").arg(script)).expect("names.py works");
    assert!(names.lines().count() > 15_000, "only {} names", names.lines().count());
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("names_in_normal_form.py");
    std::fs::write(&path, &names).expect("a file can be written");
    let ours = tree(names.as_bytes(), &mut words()).expect("the names parse");
    let theirs = theirs(&[path]);
    let differs = ours.lines().zip(theirs[0].lines()).find(|(ours, theirs)| ours != theirs);
    assert_eq!(differs, None);
    assert_eq!(ours.lines().count(), theirs[0].lines().count());
}

/// What is newer than 3.11.
#[test]
fn newer_syntax() {
    let mut words = words();
    for (source, expected) in [
        (
            "type X[T: int = str, *Ts, **P] = list[T]",
            "(TypeAlias X [(TypeParam Var T (Name int) (Name str)) \
          (TypeParam VarTuple Ts - -) (TypeParam Spec P - -)] (Subscript (Name list) (Name T)))",
        ),
        (
            "f'{a['x']!r:>{b}}{'\\n'.join(f'{c}')}'",
            "(Expr (FString [(Field (Subscript (Name a) (Str 78)) Repr \
          [<3e>(Field (Name b) None [])])(Field (Call (Attribute (Str 0a) join) [(FString [(Field (Name c) None [])])]) None [])]))",
        ),
        ("t'{a}b'", "(Expr (TString [(Field (Name a) None [])<62>]))"),
        (
            "try: pass\nexcept A, B: pass",
            "(Try no [(Pass)] [(Handler (Tuple [(Name A) (Name B)]) - [(Pass)])] [] [])",
        ),
        ("class A[T]: pass", "(Class A [(TypeParam Var T - -)] [] [] [(Pass)])"),
        (
            "type = match = case = _ = 1; type(match)",
            "(Assign [(Name type) (Name match) (Name case) (Name _)] (Int 1))\n\
          (Expr (Call (Name type) [(Name match)]))",
        ),
    ] {
        let mut pool = Pool::new(&mut words);
        let (tree, _) = parse_module(source.as_bytes(), &mut pool).expect(source);
        let mut out = String::new();
        dump(tree, false, &mut out).expect("a string takes everything");
        assert_eq!(out.trim(), expected, "{source}");
    }
}

const PIECES: [&str; 60] = [
    "(",
    ")",
    "[",
    "]",
    "{",
    "}",
    ",",
    ":",
    ";",
    ".",
    "=",
    ":=",
    "==",
    "*",
    "**",
    "/",
    "->",
    "@",
    "!",
    "\\",
    "\n",
    "\r\n",
    "\t",
    "\u{c}",
    "#",
    "'",
    "\"",
    "'''",
    "\"\"\"",
    "f'{",
    "f\"",
    "t'",
    "rb'",
    "{{",
    "}}",
    "\\N{",
    "\\x",
    "0x",
    "1_",
    "1e",
    ".5",
    "if",
    "else",
    "for",
    "in",
    "not",
    "lambda",
    "def",
    "class",
    "async",
    "await",
    "yield",
    "match",
    "case",
    "type",
    "except",
    "with",
    "import",
    "é",
    "\u{1F600}",
];

/// Texts changed at random: an error or a tree, never a panic, never a long time.
#[test]
fn changed_texts_do_no_harm() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/py");
    let mut paths = Vec::new();
    sources(&folder, &mut paths);
    paths.sort();
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut random = move |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        (seed % below.max(1) as u64) as usize
    };
    let mut words = vec![0; 1 << 16];
    for round in 0..20_000 {
        let mut text = std::fs::read(&paths[round % paths.len()]).expect("a file can be read");
        text.truncate(2000);
        for _ in 0..=random(5) {
            let (from, to) = (random(text.len() + 1), random(text.len() + 1));
            match random(4) {
                0 => drop(text.drain(from..(from + random(20)).min(text.len()))),
                1 => drop(text.splice(from..from, PIECES[random(PIECES.len())].bytes())),
                2 if !text.is_empty() => text[from.min(to).min(from.saturating_sub(1))] = random(256) as u8,
                _ => {
                    let copy = text[from..(from + random(60)).min(text.len())].to_vec();
                    drop(text.splice(to..to, copy));
                }
            }
        }
        let room = if random(4) == 0 { random(3000) } else { words.len() };
        let mut pool = Pool::new(&mut words[..room]);
        let result = match random(4) {
            0 => parse_expression(&text, &mut pool),
            1 => parse_interactive(&text, &mut pool),
            _ => parse_module(&text, &mut pool),
        };
        match result.map(|(tree, _)| dump(tree, true, &mut String::new())) {
            Ok(dumped) => dumped.expect("a string takes everything"),
            Err(error) => {
                let lossy = String::from_utf8_lossy(&text);
                assert!(!error.message(&lossy).to_string().contains("{}") || text.contains(&b'{'));
                assert!(error.place(&lossy).line > 0);
            }
        }
    }
}
