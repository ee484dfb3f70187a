//! Embedding: functions of the host's that a program calls, values across the door, globals, limits, snapshots.

use chalcopy::{
    Arg, Collecting, Engine, Host, HostCall, HostError, HostItem, HostModule, Limits, Reply, Stream,
};

static MODULES: &[HostModule] = &[
    HostModule {
        name: "robot",
        doc: "A robot.",
        items: &[
            HostItem::int("MOTORS", 2),
            HostItem::float("GRAVITY", 9.81),
            HostItem::text("NAME", "Kupfer"),
            HostItem::function("read_imu", "()"),
            HostItem::function("set_motor", "(number, power, /)"),
            HostItem::function("blink", "(times, color='red', *, wait=False)"),
            HostItem::function("add", "(*numbers, start=0)"),
            HostItem::function("echo", "(value, /)"),
            HostItem::function("tell", "(what, /)"),
            HostItem::function("fail", "(how, /)"),
            HostItem::function("forgotten", "()"),
        ],
    },
    HostModule { name: "math", doc: "", items: &[HostItem::int("pi", 3)] },
];

#[derive(Default)]
struct Robot {
    motors: [f64; 2],
    calls: u32,
    out: String,
    hides: bool,
}

impl Host for Robot {
    fn write(&mut self, _: Stream, text: &[u8]) {
        self.out += core::str::from_utf8(text).expect("UTF-8");
    }

    fn modules(&self) -> &'static [HostModule] {
        if self.hides { &[] } else { MODULES }
    }

    fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        self.calls += 1;
        match call.name() {
            "read_imu" => call.give(Arg::Tuple(&[0.5.into(), Arg::Floats(&[1.0, 2.0]), "imu".into()])),
            "set_motor" => {
                let (number, power): (usize, f64) = (call.get(0)?, call.get(1)?);
                let Some(motor) = self.motors.get_mut(number) else {
                    return Err(call.raise("ValueError", format_args!("no motor {number}")));
                };
                *motor = power;
                Ok(())
            }
            "blink" => {
                let (times, color, wait): (u8, Option<&str>, Option<bool>) =
                    (call.get(0)?, call.get(1)?, call.get(2)?);
                self.out += &format!("{times} {} {}\n", color.unwrap_or("red"), wait == Some(true));
                Ok(())
            }
            "add" => {
                let mut sum: i64 = call.get::<Option<i64>>(call.len() - 1)?.unwrap_or(0);
                for index in 0..call.len() - 1 {
                    sum += call.get::<i64>(index)?;
                }
                call.give(sum.into())
            }
            "echo" => {
                call.give_back(0);
                Ok(())
            }
            "tell" => {
                let text = format!("{:?}", call.arg(0));
                call.give(text.as_str().into())
            }
            "fail" => Err(match call.get::<&str>(0)? {
                "plain" => HostError::new("OSError", "the bus is off"),
                "strange" => HostError::new("NoSuchError", "what is it"),
                _ => call.raise("KeyError", format_args!("{}", "no key")),
            }),
            _ => Err(call.unknown()),
        }
    }
}

const COLLECTORS: [Collecting; 3] = [Collecting::Never, Collecting::Normal, Collecting::Always];

/// Runs a script under each collector; what it prints is what is expected.
fn prints(script: &str, expected: &str) {
    for collecting in COLLECTORS {
        let (mut memory, mut robot) = (vec![0; 1 << 16], Robot::default());
        let mut python = Engine::new(&mut memory, &mut robot, Limits::default()).expect("a machine");
        python.set_collecting(collecting);
        if python.run(&format!("import robot\n{script}\n"), "main.py").is_err() {
            panic!("{}", report(&mut python));
        }
        assert_eq!(robot.out.trim_end(), expected, "{script} under {collecting:?}");
    }
}

/// What a statement raises, under each collector.
fn raises(statement: &str, expected: &str) {
    for collecting in COLLECTORS {
        let (mut memory, mut robot) = (vec![0; 1 << 16], Robot::default());
        let mut python = Engine::new(&mut memory, &mut robot, Limits::default()).expect("a machine");
        python.set_collecting(collecting);
        python.run("import robot\n", "main.py").expect("a module");
        python.run(statement, "main.py").expect_err(statement);
        let text = report(&mut python);
        assert_eq!(text.lines().last(), Some(expected), "{text}");
    }
}

fn report(python: &mut Engine<'_>) -> String {
    let mut text = String::new();
    python.report(&mut text).expect("a text");
    text
}

#[test]
fn host_functions_are_called() {
    prints("print(robot.read_imu(), robot.read_imu()[1])", "(0.5, [1.0, 2.0], 'imu') [1.0, 2.0]");
    prints("from robot import *\nset_motor(1, True)\nprint(MOTORS, GRAVITY, NAME)", "2 9.81 Kupfer");
    prints("robot.blink(3)\nrobot.blink(color='blue', times=2, wait=True)", "3 red false\n2 blue true");
    prints("print(robot.add(), robot.add(1, 2, 3), robot.add(1, start=10))", "0 6 11");
    prints("print(list(map(robot.add, [1, 2], [3, 4])), robot.add(*range(5)))", "[4, 6] 10");
    prints("class A: f = robot.add\nprint(A.f(2), A().f(3), sorted([2, 1], key=robot.echo))", "2 3 [1, 2]");
    prints(
        "x = [1]\nx.append(x)\nprint(robot.echo(x) is x, robot.tell(x))",
        "True Some(List([Int(1), 2 items]))",
    );
    prints(
        "print(robot.tell(1 << 63), robot.tell(1 << 64), robot.tell('é'), robot.tell(bytearray(b'a')))",
        "Some(Unsigned(9223372036854775808)) Some(Other) Some(Str(\"é\")) Some(Bytes([97]))",
    );
}

#[test]
fn host_modules_look_like_builtin_ones() {
    prints(
        "print(robot, robot.read_imu, type(robot.read_imu).__name__)",
        "<module 'robot' (built-in)> <built-in function read_imu> builtin_function_or_method",
    );
    prints(
        "print([name for name in dir(robot) if name[0] in 'MNrs'])",
        "['MOTORS', 'NAME', 'read_imu', 'set_motor']",
    );
    prints(
        "print(robot.__doc__, robot.__name__, robot.add.__module__, robot.add.__name__)",
        "A robot. robot robot add",
    );
    prints(
        "print(robot.__dict__['MOTORS'], robot.add is robot.add, robot.add == robot.echo)",
        "2 True False",
    );
    prints("robot.speed = 5\nimport robot as other\nprint(other.speed, callable(robot.add))", "5 True");
    prints("import math\nprint(math.pi > 3)", "True");
    raises("robot.nope", "AttributeError: module 'robot' has no attribute 'nope'");
    raises("import robo", "ModuleNotFoundError: No module named 'robo'");
    raises(
        "from robot import nope",
        "ImportError: cannot import name 'nope' from 'robot' (unknown location)",
    );
}

#[test]
fn wrong_arguments_are_python_errors() {
    raises("robot.read_imu(1)", "TypeError: robot.read_imu() takes no arguments (1 given)");
    raises("robot.set_motor(1)", "TypeError: set_motor expected 2 arguments, got 1");
    raises("robot.set_motor(1, 2, 3)", "TypeError: set_motor expected 2 arguments, got 3");
    raises("robot.set_motor(1, power=2)", "TypeError: robot.set_motor() takes no keyword arguments");
    raises("robot.echo()", "TypeError: robot.echo() takes exactly one argument (0 given)");
    raises("robot.blink()", "TypeError: blink() missing required argument 'times' (pos 1)");
    raises("robot.blink(1, nope=2)", "TypeError: 'nope' is an invalid keyword argument for blink()");
    raises("robot.set_motor('x', 1)", "TypeError: 'str' object cannot be interpreted as an integer");
    raises("robot.set_motor(0, 'x')", "TypeError: must be real number, not str");
    raises("robot.set_motor(-1, 1)", "OverflowError: set_motor() argument 1 is out of range");
    raises("robot.blink(256)", "OverflowError: blink() argument 1 is out of range");
    raises("robot.blink(1 << 70)", "OverflowError: blink() argument 1 is out of range");
    raises("robot.blink(1, 5)", "TypeError: blink() argument 2 must be str, not int");
    raises("robot.blink(1, wait=5)", "TypeError: blink() argument 3 must be bool, not int");
}

#[test]
fn a_host_raises_exceptions() {
    raises("robot.set_motor(7, 1)", "ValueError: no motor 7");
    raises("robot.fail('plain')", "OSError: the bus is off");
    raises("robot.fail('strange')", "RuntimeError: what is it");
    raises("robot.fail('')", "KeyError: 'no key'");
    raises("robot.forgotten()", "NotImplementedError: the host has no robot.forgotten()");
    prints("try: robot.fail('plain')\nexcept OSError as e: print(e.args)", "('the bus is off',)");
    prints(
        "try: robot.set_motor('x', 0)\nexcept TypeError as e: print(e, e.__context__)",
        "'str' object cannot be interpreted as an integer None",
    );
}

#[test]
fn calls_of_the_host_use_fuel() {
    let (mut memory, mut robot) = (vec![0; 1 << 16], Robot::default());
    let mut python = Engine::new(&mut memory, &mut robot, Limits::default()).expect("a machine");
    python.run("import robot\n", "main.py").expect("a module");
    let mut used = |source: &str| {
        python.set_fuel(1000);
        python.run(source, "calls.py").expect(source);
        1000 - python.gauges().fuel
    };
    let own = used("f = len\nf('')\nf('')\nf('')\n") - used("f = len\n");
    let host = used("f = robot.echo\nf('')\nf('')\nf('')\n") - used("f = robot.echo\n");
    // The text's own length is charged too.
    assert!(host.abs_diff(own) <= 1, "{host} {own}");
}

/// A snapshot of a program after this script.
fn snapshot(script: &str) -> Vec<u64> {
    let (mut memory, mut robot) = (vec![0; 1 << 16], Robot::default());
    let mut python = Engine::new(&mut memory, &mut robot, Limits::default()).expect("a machine");
    python.run(script, "main.py").expect("a script");
    let mut words = vec![0; python.snapshot_len() / 8];
    python.snapshot(&mut words).expect("room");
    words
}

#[test]
fn a_snapshot_goes_on_with_a_host_of_the_same_modules() {
    let words = snapshot("import robot\nf = robot.add\ndef g(x): return f(x, 1) + robot.MOTORS\n");
    let (mut memory, mut robot) = (vec![0; 1 << 16], Robot::default());
    let mut python = Engine::new(&mut memory, &mut robot, Limits::default()).expect("a machine");
    python.restore(&words).expect("the same host");
    assert_eq!(python.call("g", &[5.into()]), Ok(Reply::Int(8)));
}

#[test]
fn a_snapshot_is_refused_by_a_host_that_lacks_its_modules() {
    let refused = |script: &str| {
        let words = snapshot(script);
        let (mut memory, mut robot) = (vec![0; 1 << 16], Robot { hides: true, ..Robot::default() });
        let mut python = Engine::new(&mut memory, &mut robot, Limits::default()).expect("a machine");
        match python.restore(&words) {
            Ok(()) => None,
            Err(error) => {
                assert!(error.is_refused());
                assert_eq!(python.eval("1 + 1"), Ok(Reply::Int(2)), "the machine is empty, and works");
                Some(error.to_string())
            }
        }
    };
    let why = "the snapshot was refused: it uses modules of its host that this host does not have, or has otherwise";
    assert_eq!(refused("import robot\n").as_deref(), Some(why));
    assert_eq!(refused("from robot import add\n").as_deref(), Some(why));
    assert_eq!(
        refused("import robot, sys\nx = [robot.add]\ndel robot, sys.modules['robot']\n").as_deref(),
        Some(why)
    );
    assert_eq!(refused("x = 1\n"), None);
}

#[test]
fn values_cross_both_ways() {
    for collecting in COLLECTORS {
        let (mut memory, mut host) = (vec![0; 1 << 16], chalcopy::NoHost);
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
        python.set_collecting(collecting);
        python
            .run("def same(*args): return args\ndef show(*args): return repr(args)\n", "same.py")
            .expect("two functions");
        let deep = [Arg::List(&[]), Arg::Tuple(&[Arg::None, Arg::Bool(true)])];
        let pairs =
            [("a".into(), 1.into()), (Arg::Tuple(&[2.into()]), Arg::List(&deep)), (Arg::None, 2.into())];
        let args =
            [u64::MAX.into(), i64::MIN.into(), Arg::Dict(&pairs), "é\0".into(), b"x"[..].into(), 1.5.into()];
        let shown = "(18446744073709551615, -9223372036854775808, {'a': 1, (2,): [[], (None, True)], None: 2}, 'é\\x00', b'x', 1.5)";
        assert_eq!(python.call("show", &args), Ok(Reply::Str(shown)));
        let Ok(Reply::Tuple(items)) = python.call("same", &args) else { panic!("no tuple") };
        assert_eq!((items.len(), items.get(6)), (6, None));
        assert_eq!(items.get(0), Some(Reply::Unsigned(u64::MAX)));
        assert_eq!(items.iter().nth(3), Some(Reply::Str("é\0")));
        let Ok([_, rest]) = python.eval("(1, [2.5, True])").expect("a value").to::<[Reply<'_>; 2]>() else {
            panic!("no pair")
        };
        assert_eq!(rest.to(), Ok([2.5, 1.0]));
        assert!(rest.to::<[f64; 3]>().is_err() && rest.to::<i64>().is_err());
        assert_eq!(
            python.eval("-1").expect("a value").to::<u8>().unwrap_err().to_string(),
            "a value cannot cross the border: the int is too large or too small for the type wanted"
        );
        let error = python.call("same", &[Arg::Dict(&[(Arg::List(&[]), Arg::None)])]).unwrap_err();
        assert_eq!(error.exception(), Some("TypeError"));
        assert!(report(&mut python).ends_with("TypeError: unhashable type: 'list'\n"));
    }
}

/// Items of their own, each inside the one before.
fn nested(depth: usize, act: &mut dyn FnMut(Arg<'_>), inside: Arg<'_>) {
    if depth == 0 { act(inside) } else { nested(depth - 1, act, Arg::List(&[inside])) }
}

#[test]
fn nesting_is_bounded() {
    let (mut memory, mut host) = (vec![0; 1 << 16], chalcopy::NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    nested(100, &mut |arg| python.set_global("x", arg).expect("a hundred lists"), 1.into());
    nested(
        101,
        &mut |arg| {
            let error = python.set_global("x", arg).expect_err("too many");
            assert_eq!(error.exception(), Some("RecursionError"));
        },
        1.into(),
    );
    python.run("a = []\na.append(a)\nb = []\nb.append(b)\n", "loops.py").expect("two lists");
    assert_ne!(python.global("a"), python.global("b"));
    assert_eq!(format!("{:?}", python.global("a")), "Some(List([1 items]))");
}

#[test]
fn garbage_of_many_calls_makes_way_for_the_next() {
    let (mut memory, mut host) = (vec![0; 1 << 12], chalcopy::NoHost);
    let limits = Limits { pace: u32::MAX, ..Limits::default() };
    let mut python = Engine::new(&mut memory, &mut host, limits).expect("a machine");
    python.run("def make(): return len([0, 1, 2, 3, 4, 5, 6])\n", "make.py").expect("a function");
    for _ in 0..10_000 {
        // As a task has it: every call is like the one before, down to the ticks, and nobody collects between them.
        python.set_fuel(1000);
        assert_eq!(python.call("make", &[]), Ok(Reply::Int(7)));
    }
}

#[test]
fn garbage_makes_way_for_arguments() {
    let (mut memory, mut host) = (vec![0; 1 << 14], chalcopy::NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    python.run("def size(text): return len(text)\n", "size.py").expect("a function");
    let text = "x".repeat(40_000);
    for _ in 0..10 {
        assert_eq!(python.call("size", &[text.as_str().into()]), Ok(Reply::Int(40_000)));
        python.set_global("text", text.as_str()).expect("room");
        python.set_global("text", 0).expect("room");
    }
    assert!(python.call("size", &["x".repeat(200_000).as_str().into()]).unwrap_err().is_memory());
    assert_eq!(python.call("size", &["abc".into()]), Ok(Reply::Int(3)));
}

#[test]
fn every_failed_allocation_is_a_memory_error() {
    let script = "import robot\ndef f(a, b):\n    return [robot.read_imu(), robot.tell(a), robot.add(*b), robot.echo(b)]\n";
    for collecting in COLLECTORS {
        let (mut memory, mut robot) = (vec![0; 1 << 16], Robot::default());
        let mut python = Engine::new(&mut memory, &mut robot, Limits::default()).expect("a machine");
        python.set_collecting(collecting);
        python.run(script, "f.py").expect("a function");
        let mut fails = 0;
        for allocations in 0..200 {
            python.fail_after(allocations);
            let done = python.call("f", &["text".into(), Arg::List(&[1.into(), 2.into()])]).map(|_| ());
            python.fail_after(u64::MAX);
            let Err(error) = done else { break };
            assert!(error.is_memory(), "{error} after {allocations}: {}", report(&mut python));
            fails += 1;
            let set =
                python.set_global("x", Arg::Tuple(&["text".into(), Arg::Dict(&[("a".into(), 1.into())])]));
            assert_eq!(set, Ok(()));
        }
        assert!((5..200).contains(&fails), "{fails}");
        let Ok(Reply::List(items)) = python.call("f", &["text".into(), Arg::List(&[1.into(), 2.into()])])
        else {
            panic!("no list")
        };
        assert_eq!(items.get(2), Some(Reply::Int(3)));
    }
}

#[test]
fn a_host_function_is_called_once() {
    // Without room for the result the instruction is not run again.
    let (mut memory, mut robot) = (vec![0; 1 << 13], Robot::default());
    let mut python = Engine::new(&mut memory, &mut robot, Limits::default()).expect("a machine");
    let script = "import robot\nn = 0\nfor i in range(3000):\n    robot.read_imu()\n    n += 1\n";
    python.run(script, "often.py").expect("a loop");
    assert_eq!(python.global("n"), Some(Reply::Int(3000)));
    assert_eq!(robot.calls, 3000);
}

#[test]
fn an_image_runs_where_it_stands() {
    let (mut memory, mut host, mut image) = (vec![0; 1 << 16], chalcopy::NoHost, Vec::new());
    let mut compiler = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    let script = "class A:\n    'A class.'\n    def f(self, x): return f'{x!r:>5}' + 'ü'\n\
                  def g():\n    yield from [A().f(1), 10 ** 30, 'text'.upper(), b'b', (1, 2.5)]\n\
                  def f(): return repr((list(g()), A.__doc__))\n";
    compiler.build(script, "image.py", &mut |words| image = words.to_vec()).expect("an image");
    compiler.run(script, "image.py").expect("a script");
    let Ok(Reply::Str(expected)) = compiler.call("f", &[]) else { panic!("no text") };
    let mut broken = image.clone();
    broken[9] ^= 1 << 20;
    for collecting in COLLECTORS {
        let (mut memory, mut host) = (vec![0; 1 << 14], chalcopy::NoHost);
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
        python.set_collecting(collecting);
        assert_eq!(python.run_image_in_place(&broken).unwrap_err().exception(), Some("ImportError"));
        for _ in 0..20 {
            python.run_image_in_place(&image).expect("the image");
            assert_eq!(python.call("f", &[]), Ok(Reply::Str(expected)));
        }
        let error = python.snapshot(&mut vec![0; 1 << 14]).unwrap_err();
        assert!(error.to_string().contains("outside its memory"), "{error}");
    }
}

#[test]
fn instances_may_be_large() {
    // More slots than a header counts in words.
    let (mut memory, mut host) = (vec![0; 1 << 22], chalcopy::NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    let script = "C = type('C', (), {'__slots__': [f'a{n}' for n in range(66000)]})\n\
                  pair = C(), C()\n\
                  for n in range(20):\n    for m, c in enumerate(pair):\n\
                  \x20       c.a1, c.a8000, c.a100 = n + m, -m, [m]\n        c.a2 = c.a1 + c.a8000\n        c.a100.append(m)\n\
                  seen = repr([(c.a1, c.a2, c.a8000, c.a100, hasattr(c, 'a3')) for c in pair])\n";
    python.run(script, "large.py").expect("a script");
    let expected = "[(19, 19, 0, [0, 0], False), (20, 19, -1, [1, 1], False)]";
    assert_eq!(python.global("seen"), Some(Reply::Str(expected)));
}

#[test]
fn a_machine_may_move_to_another_thread() {
    fn is_send<T: Send>() {}
    is_send::<Engine<'_>>();
}
