//! Tracebacks as CPython 3.11 prints them: which lines, and what of them is underlined; also of what a finaliser raises.

use chalcopy::{Engine, Host, Limits, Reply, Stream};

/// Programs and what CPython writes of them.
const CASES: &[(&str, &str)] = &[
    (
        r##"class A: 
    é = 1; x = undefined
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    class A: 
    ^^^^^^^^
  File "t.py", line 2, in A
    é = 1; x = undefined
               ^^^^^^^^^
NameError: name 'undefined' is not defined
"##,
    ),
    (
        r##"w = 'é'
class B:
    def __repr__(self): return 1/0
'%s %r' % (w, B())
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 4, in <module>
    '%s %r' % (w, B())
                  ^^^
  File "t.py", line 3, in __repr__
    def __repr__(self): return 1/0
                               ~^~
ZeroDivisionError: division by zero
"##,
    ),
    (
        r##"x = 1//(0)
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    x = 1//(0)
        ~^^~~~
ZeroDivisionError: integer division or modulo by zero
"##,
    ),
    (
        r##"x = 1
x += ''
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 2, in <module>
    x += ''
TypeError: unsupported operand type(s) for +=: 'int' and 'str'
"##,
    ),
    (
        r##"assert 1 == 2 and 0
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    assert 1 == 2 and 0
           ^^^^^^
AssertionError
"##,
    ),
    (
        r##"assert abs(0)
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    assert abs(0)
AssertionError
"##,
    ),
    (
        r##"for i in 5: pass
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    for i in 5: pass
TypeError: 'int' object is not iterable
"##,
    ),
    (
        r##"with 5: pass
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    with 5: pass
TypeError: 'int' object does not support the context manager protocol
"##,
    ),
    (
        r##"x = [i for j in 1 for i in j]
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    x = [i for j in 1 for i in j]
        ^^^^^^^^^^^^^^^^^^^^^^^^^
TypeError: 'int' object is not iterable
"##,
    ),
    (
        r##"x = (i for i in 5)
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    x = (i for i in 5)
        ^^^^^^^^^^^^^^
TypeError: 'int' object is not iterable
"##,
    ),
    (
        r##"x = ('a' f'{[]:>5}'  'b')
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    x = ('a' f'{[]:>5}'  'b')
         ^^^^^^^^^^^^^^^^^^^
TypeError: unsupported format string passed to list.__format__
"##,
    ),
    (
        r##"@property
class A:
  1/0
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 2, in <module>
    class A:
  File "t.py", line 3, in A
    1/0
    ~^~
ZeroDivisionError: division by zero
"##,
    ),
    (
        r##"try: 1/0
except 5: pass
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    try: 1/0
         ~^~
ZeroDivisionError: division by zero

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "t.py", line 2, in <module>
    except 5: pass
TypeError: catching classes that do not inherit from BaseException is not allowed
"##,
    ),
    (
        r##"raise ValueError  
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    raise ValueError  
    ^^^^^^^^^^^^^^^^
ValueError
"##,
    ),
    (
        r##"x = {'a': {}}['a'] ['b']
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    x = {'a': {}}['a'] ['b']
        ~~~~~~~~~~~~~~~^^^^^
KeyError: 'b'
"##,
    ),
    (
        r##"x = not 'é' / 2
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    x = not 'é' / 2
            ~~~~^~~
TypeError: unsupported operand type(s) for /: 'str' and 'int'
"##,
    ),
    (
        r##"try:
    raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError("a\nb")])])
except* KeyError as group:
    raise TypeError("other") from group
"##,
        r##"  | ExceptionGroup:  (2 sub-exceptions)
  +-+---------------- 1 ----------------
    | Exception Group Traceback (most recent call last):
    |   File "t.py", line 2, in <module>
    |     raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError("a\nb")])])
    | ExceptionGroup: outer (1 sub-exception)
    +-+---------------- 1 ----------------
      | ExceptionGroup: inner (1 sub-exception)
      +-+---------------- 1 ----------------
        | KeyError: 'a\nb'
        +------------------------------------
    | 
    | The above exception was the direct cause of the following exception:
    | 
    | Traceback (most recent call last):
    |   File "t.py", line 4, in <module>
    |     raise TypeError("other") from group
    | TypeError: other
    +---------------- 2 ----------------
    | Exception Group Traceback (most recent call last):
    |   File "t.py", line 2, in <module>
    |     raise ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [KeyError("a\nb")])])
    | ExceptionGroup: outer (1 sub-exception)
    +-+---------------- 1 ----------------
      | ValueError: 1
      +------------------------------------
"##,
    ),
    (
        r##"name = '日本語' + 1 + 'é'
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    name = '日本語' + 1 + 'é'
           ~~~~~~~~~^~~
TypeError: can only concatenate str (not "int") to str
"##,
    ),
    (
        r##"{one for one in [[]] if (one,)}; 0
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    {one for one in [[]] if (one,)}; 0
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
TypeError: unhashable type: 'list'
"##,
    ),
    (
        r##"list(one for one in map(str.upper, [0])); 0
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 1, in <module>
    list(one for one in map(str.upper, [0])); 0
    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
  File "t.py", line 1, in <genexpr>
    list(one for one in map(str.upper, [0])); 0
        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
TypeError: descriptor 'upper' for 'str' objects doesn't apply to a 'int' object
"##,
    ),
    (
        r##"try:
    ()()
except (... / 2): 0
"##,
        r##"Traceback (most recent call last):
  File "t.py", line 2, in <module>
    ()()
TypeError: 'tuple' object is not callable

During handling of the above exception, another exception occurred:

Traceback (most recent call last):
  File "t.py", line 3, in <module>
    except (... / 2): 0
            ~~~~^~~
TypeError: unsupported operand type(s) for /: 'ellipsis' and 'int'
"##,
    ),
];

/// Gives the source, and keeps what is written to the stream of errors.
struct Sources(&'static str, Vec<u8>);

impl Host for Sources {
    fn write(&mut self, stream: Stream, text: &[u8]) {
        if stream == Stream::Err {
            self.1.extend_from_slice(text);
        }
    }

    fn source(&mut self, _: &str, give: &mut dyn FnMut(&[u8])) -> bool {
        give(self.0.as_bytes());
        true
    }
}

#[test]
fn underlined_as_cpython_does() {
    for (source, expected) in CASES {
        let (mut memory, mut host) = (vec![0; 1 << 16], Sources(source, Vec::new()));
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("enough memory");
        python.run(source, "t.py").expect_err("every program raises");
        let mut report = String::new();
        python.report(&mut report).expect("a string");
        assert_eq!(report, *expected, "of {source}");
    }
}

#[test]
fn what_a_finaliser_raises_is_told_and_goes_no_further() {
    let source = r#"import gc, weakref
class A:
    def __del__(self):
        raise ValueError("no")
def told(dead): return dead.missing
async def forgotten(): pass
kept = weakref.ref(A(), told)
forgotten()
for _ in range(2): gc.collect()
went_on = 1
"#;
    let (mut memory, mut host) = (vec![0; 1 << 18], Sources(source, Vec::new()));
    {
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("enough memory");
        python.run(source, "t.py").expect("it goes on");
        assert_eq!(python.eval("went_on"), Ok(Reply::Int(1)));
    }
    let errors = String::from_utf8(host.1).expect("text");
    let expected = [
        "Exception ignored in: <function A.__del__ at 0x",
        "Traceback (most recent call last):\n  File \"t.py\", line 4, in __del__\n    raise ValueError(\"no\")\nValueError: no\n",
        "Exception ignored in: <function told at 0x",
        "AttributeError: 'weakref.ReferenceType' object has no attribute 'missing'\n",
        "RuntimeWarning: coroutine 'forgotten' was never awaited\n",
    ];
    for part in expected {
        assert!(errors.contains(part), "{part:?} is not in {errors}");
    }
}

/// What a program writes to the stream of errors, what is reported at its end, and the last line of that.
fn told(source: &'static str) -> (String, String) {
    let (mut memory, mut host) = (vec![0; 1 << 18], Sources(source, Vec::new()));
    let mut report = String::new();
    {
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("enough memory");
        if python.run(source, "t.py").is_err() {
            python.report(&mut report).expect("a string");
        }
    }
    (String::from_utf8(host.1).expect("a text"), report)
}

#[test]
fn printed_by_the_module_as_when_nobody_catches_it() {
    for (source, expected) in CASES {
        let (mut memory, mut host) = (vec![0; 1 << 18], Sources(source, Vec::new()));
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("enough memory");
        python.run(source, "t.py").expect_err("every program raises");
        let mut report = String::new();
        python.report(&mut report).expect("a string");
        python.run("import traceback\n", "u.py").expect("the module");
        let again = format!(
            "try:\n exec(compile({source:?}, 't.py', 'exec'), {{}})\nexcept Exception as error:\n \
             error.__traceback__ = error.__traceback__.tb_next\n traceback.print_exception(error)\n"
        );
        let again = again.replace("\\'", "'");
        python.run(&again, "u.py").expect("an exception that is caught");
        let printed = String::from_utf8(host.1).expect("a text");
        assert_eq!(printed, report, "of {source}");
        assert_eq!(report, *expected, "of {source}");
    }
}

#[test]
fn a_hook_shows_what_nobody_catches() {
    let (printed, report) = told(
        "import sys\ndef hook(kind, value, trace):\n print(kind.__name__, value, trace.tb_lineno, file=sys.stderr)\n\
         sys.excepthook = hook\nraise ValueError('v')\n",
    );
    assert_eq!((printed.as_str(), report.as_str()), ("ValueError v 5\n", ""));
    let (printed, report) = told(
        "import sys\nsys.excepthook = lambda *parts: sys.__excepthook__(*parts)\nraise ValueError('v')\n",
    );
    assert_eq!(report, "");
    assert!(
        printed.starts_with("Traceback (most recent call last):\n  File \"t.py\", line 3, in <module>\n")
    );
    assert!(printed.ends_with("ValueError: v\n"));
    let (_, report) = told("import sys\nsys.excepthook = lambda *parts: 1 // 0\nraise ValueError('v')\n");
    assert!(report.starts_with("Error in sys.excepthook:\nTraceback"), "{report}");
    assert!(report.contains("ZeroDivisionError") && report.contains("\nOriginal exception was:\nTraceback"));
    assert!(report.ends_with("ValueError: v\n"), "{report}");
}

#[test]
fn a_hook_shows_what_has_nowhere_to_go() {
    let (printed, _) = told(
        "import gc, sys\nclass A:\n def __del__(self): raise ValueError('v')\ndef hook(told):\n \
         print(told.exc_type.__name__, told.exc_value, told.err_msg, told.object.__name__, file=sys.stderr)\n\
         sys.unraisablehook = hook\nA()\nfor _ in range(2): gc.collect()\n",
    );
    assert_eq!(printed, "ValueError v None __del__\n");
}

#[test]
fn a_limit_leaves_the_last_frames() {
    let source = "import sys\ndef f(n): f(n - 1) if n else 1 // 0\nsys.tracebacklimit = 2\nf(5)\n";
    let (_, report) = told(source);
    assert_eq!(report.matches("File").count(), 2, "{report}");
    assert!(!report.contains("<module>") && report.ends_with("by zero\n"), "{report}");
    let (_, report) = told("import sys\nsys.tracebacklimit = 0\n1 // 0\n");
    assert_eq!(report, "ZeroDivisionError: integer division or modulo by zero\n");
}
