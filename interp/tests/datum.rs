//! Owned data and Rust types across the door.

use std::collections::BTreeMap;

use chalcopy::{
    BigInt, Collecting, Datum, Engine, Host, HostCall, HostError, HostItem, HostModule, Limits, NoHost,
};
use serde::{Deserialize, Serialize};

const SCRIPT: &str = "
def same(x): return x
def shown(*args, **kw): return repr(args) + (repr(kw) if kw else '')
class Index(int): pass
";

/// Runs `act` with a machine under each collector.
fn each(act: impl Fn(&mut Engine<'_>)) {
    for collecting in [Collecting::Never, Collecting::Normal, Collecting::Always] {
        let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
        python.set_collecting(collecting);
        python.run(SCRIPT, "same.py").expect("functions");
        act(&mut python);
    }
}

fn details(python: &mut Engine<'_>) -> String {
    let (mut class, mut text) = (String::new(), String::new());
    python.describe(&mut class, &mut text).expect("texts");
    format!("{class}: {text}")
}

fn everything() -> Datum {
    let wide = [1, 0, u64::MAX, 7];
    Datum::Dict(vec![
        ("none".into(), Datum::None),
        ("truths".into(), Datum::Tuple(vec![true.into(), false.into()])),
        (Datum::Int(-5), i64::MIN.into()),
        (Datum::Tuple(vec![1.into(), "ü".into()]), u64::MAX.into()),
        (Datum::Float(0.5), Datum::from(vec![i128::MIN, i128::MAX, -1 << 63, (1 << 63) - 1])),
        (Datum::None, Datum::int(BigInt::new(true, &wide))),
        (Datum::Bytes(vec![0, 255]), Datum::List(vec![Datum::Dict(vec![]), Datum::Tuple(vec![])])),
        ("set".into(), Datum::Set(vec![3.into(), "x".into(), 1.into()])),
        ("float".into(), Datum::from(vec![f64::MAX, -0.0, f64::INFINITY])),
    ])
}

#[test]
fn data_go_there_and_back() {
    each(|python| {
        let all = everything();
        for _ in 0..3 {
            assert_eq!(python.call_datum("same", std::slice::from_ref(&all)), Ok(all.clone()));
        }
        python.set_global_datum("all", &all).expect("room");
        assert_eq!(python.global_datum("all"), Ok(Some(all)));
        assert_eq!(python.global_datum("nothing"), Ok(None));
        let shown = python.call_datum("shown", &[u128::MAX.into(), Datum::Set(vec![1.into()]), "'".into()]);
        assert_eq!(shown, Ok("(340282366920938463463374607431768211455, {1}, \"'\")".into()));
        let other = python.eval_datum("[Index(7), True, frozenset([1]), bytearray(b'x'), range(2) is None]");
        let expected = vec![7.into(), true.into(), Datum::Set(vec![1.into()]), b"x"[..].into(), false.into()];
        assert_eq!(other, Ok(Datum::List(expected)));
    });
}

#[test]
fn integers_are_written_as_python_writes_them() {
    each(|python| {
        for power in [1, 30, 63, 64, 65, 127, 128, 300, 2000] {
            let Ok(made) = python.eval_datum(&format!("-(7 ** {power})")) else { panic!("an int") };
            let text = match &made {
                Datum::BigInt(big) => big.to_string(),
                other => other.as_int().expect("an int").to_string(),
            };
            assert_eq!(python.eval_datum(&format!("str(-(7 ** {power}))")), Ok(text.into()));
            assert_eq!(python.call_datum("same", std::slice::from_ref(&made)), Ok(made));
        }
    });
    assert_eq!(BigInt::from(0_u64).to_string(), "0");
    assert_eq!(BigInt::new(true, &[0, 0]), BigInt::from(0_i64));
    assert_eq!(Datum::int(-1_i128), Datum::Int(-1));
}

#[test]
fn what_cannot_become_data_is_refused() {
    each(|python| {
        let mut refused = |source: &str| {
            let error = python.eval_datum(source).expect_err(source);
            assert!(error.is_border(), "{error}");
            (error.to_string().replace("a value cannot cross the border: ", ""), details(python))
        };
        let (why, text) = refused("[1, {'x': same}]");
        assert_eq!(why, "it is of a kind that does not become Rust data");
        assert_eq!(text, "TypeError: cannot convert 'function' object to Rust data");
        assert_eq!(refused("object()").1, "TypeError: cannot convert 'object' object to Rust data");
        assert_eq!(refused("...").1, "TypeError: cannot convert 'ellipsis' object to Rust data");
        assert_eq!(refused("(a := [1], a.append(a))[0]").0, "it nests too deeply, or holds itself");
        assert_eq!(refused("'\\ud800'").0, "a text has lone surrogates");
        let doubled = "[x := [1, 2, 3], [x := [x, x] for _ in range(60)]][1][-1]";
        assert_eq!(refused(doubled).0, "it is far larger than the memory when it is written out");
        assert_eq!(
            refused("['x' * 10000] * 10000").0,
            "it is far larger than the memory when it is written out"
        );
        assert_eq!(refused(doubled).1, "ValueError: too large to convert to Rust data");
    });
}

#[test]
fn nesting_is_bounded() {
    each(|python| {
        let nested = |depth| (0..depth).fold(Datum::Int(1), |inside, _| Datum::Tuple(vec![inside]));
        assert_eq!(python.call_datum("same", &[nested(100)]), Ok(nested(100)));
        let error = python.call_datum("same", &[nested(101)]).expect_err("too deep");
        assert_eq!(error.exception(), Some("RecursionError"));
        let error = python.call_datum("same", &[Datum::Dict(vec![(Datum::List(vec![]), 1.into())])]);
        assert_eq!(error.expect_err("no hash").exception(), Some("TypeError"));
        assert_eq!(details(python), "TypeError: unhashable type: 'list'");
    });
}

#[test]
fn every_failed_allocation_is_a_memory_error() {
    each(|python| {
        let (all, mut fails) = (everything(), 0);
        for allocations in 0..300 {
            python.fail_after(allocations);
            let done = python.call_datum("same", std::slice::from_ref(&all));
            let set = done.clone().and_then(|_| python.set_global_serde("x", &(1, "text")));
            python.fail_after(u64::MAX);
            match (done, set) {
                (Ok(back), Ok(())) => {
                    assert_eq!(back, all);
                    break;
                }
                (Err(error), _) | (_, Err(error)) => {
                    assert!(error.is_memory(), "{error} after {allocations}")
                }
            }
            fails += 1;
            assert_eq!(
                python.call_serde::<(i32, Option<String>)>("same", &((1, "a"),)),
                Ok((1, Some("a".into())))
            );
        }
        assert!((20..300).contains(&fails), "{fails}");
    });
}

#[test]
fn too_little_memory_is_a_memory_error() {
    let (mut memory, mut host) = (vec![0; 1 << 13], NoHost);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    python.run(SCRIPT, "same.py").expect("functions");
    let (small, large) = (Datum::from(vec![0.5; 2_000]), Datum::from(vec![0.5; 9_000]));
    for _ in 0..20 {
        assert_eq!(python.call_datum("same", std::slice::from_ref(&small)).as_ref(), Ok(&small));
        assert!(python.call_datum("same", std::slice::from_ref(&large)).expect_err("too large").is_memory());
    }
}

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
struct Pose {
    name: String,
    stamp: u64,
    at: [f64; 3],
    tags: BTreeMap<i16, (u8, char)>,
    parent: Option<Box<Pose>>,
    unit: Unit,
    id: Id,
}

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
struct Unit;

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
struct Id(i128);

#[derive(Serialize, Deserialize, PartialEq, Clone, Debug)]
enum Command {
    Stop,
    Turn(f32),
    Reach(i8, u128),
    Drive { speed: f64, poses: Vec<Pose> },
}

fn pose() -> Pose {
    let parent = Pose {
        name: String::new(),
        stamp: u64::MAX,
        at: [0.0, -1.5, 1e300],
        tags: BTreeMap::from([(-3, (255, 'ü')), (4, (0, '\0'))]),
        parent: None,
        unit: Unit,
        id: Id(i128::MIN),
    };
    Pose { name: "arm".into(), stamp: 7, parent: Some(Box::new(parent.clone())), id: Id(5), ..parent }
}

#[test]
fn rust_types_go_there_and_back() {
    each(|python| {
        let commands = [
            Command::Stop,
            Command::Turn(0.25),
            Command::Reach(-128, u128::MAX),
            Command::Drive { speed: 1.0, poses: vec![pose(), pose()] },
        ];
        for command in &commands {
            assert_eq!(python.call_serde("same", &(command,)).as_ref(), Ok(command));
        }
        python.set_global_serde("commands", &commands).expect("room");
        assert_eq!(python.global_serde::<Vec<Command>>("commands"), Ok(Some(commands.to_vec())));
        assert_eq!(python.global_serde::<()>("nothing"), Ok(None));
        assert_eq!(python.eval_serde("commands[0]"), Ok("Stop".to_owned()));
        assert_eq!(python.eval_serde("commands[2]['Reach'][1]"), Ok(u128::MAX));
        assert_eq!(
            python.eval_serde("commands[3]['Drive']['poses'][0]['parent']['at']"),
            Ok(vec![0.0, -1.5, 1e300])
        );
        assert_eq!(python.eval_serde("list(b'ab')"), Ok((97_u8, 98_i64)));
        assert_eq!(python.eval_serde("b'ab'"), Ok(vec![97_u8, 98]));
        assert_eq!(
            python.eval_serde("{'x': 1, 'y': None}"),
            Ok(BTreeMap::from([("x".to_owned(), Some(1.0)), ("y".to_owned(), None)]))
        );
    });
}

#[test]
fn arguments_are_tuples_or_keywords() {
    each(|python| {
        let keywords = BTreeMap::from([("a", 1), ("b", 2)]);
        assert_eq!(python.call_serde("shown", &()), Ok("()".to_owned()));
        assert_eq!(python.call_serde("shown", &(1, 'x')), Ok("(1, 'x')".to_owned()));
        assert_eq!(python.call_serde("shown", &[1.5][..]), Ok("(1.5,)".to_owned()));
        assert_eq!(python.call_serde("shown", &keywords), Ok("(){'a': 1, 'b': 2}".to_owned()));
        assert!(python.call_serde::<()>("shown", &5).expect_err("no tuple").is_border());
        assert!(
            python.call_serde::<()>("shown", &BTreeMap::from([(1, 2)])).expect_err("no name").is_border()
        );
        let error = python.call_serde::<()>("same", &BTreeMap::from([("y", 2)])).expect_err("no parameter");
        assert_eq!(error.exception(), Some("TypeError"));
        assert_eq!(details(python), "TypeError: same() got an unexpected keyword argument 'y'");
        assert_eq!(
            python.call_serde::<()>("gone", &()).expect_err("no function").exception(),
            Some("NameError")
        );
    });
}

#[test]
fn results_of_another_shape_say_why() {
    fn why<T: serde::de::DeserializeOwned + std::fmt::Debug>(source: &str) -> String {
        let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
        let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
        let error = python.eval_serde::<T>(source).expect_err(source);
        assert!(error.is_border() && error.exception().is_none());
        let text = details(&mut python);
        text.strip_prefix("TypeError: ").expect("a TypeError").to_owned()
    }
    assert_eq!(why::<u8>("256"), "invalid value: integer `256`, expected u8");
    assert_eq!(why::<i64>("1 << 63"), "invalid value: integer `9223372036854775808`, expected i64");
    assert_eq!(why::<i128>("1 << 200"), "an int of more than 128 bits");
    assert_eq!(why::<i64>("1.0"), "invalid type: floating point `1.0`, expected i64");
    assert_eq!(why::<i64>("True"), "invalid type: boolean `true`, expected i64");
    assert_eq!(why::<String>("None"), "invalid type: unit value, expected a string");
    assert_eq!(why::<[f64; 2]>("[1]"), "invalid length 1, expected an array of length 2");
    assert_eq!(why::<(f64, f64)>("[1, 2, 3]"), "invalid length 3, expected 2 elements in sequence");
    assert_eq!(why::<Pose>("{'name': 'x'}"), "missing field `stamp`");
    assert!(why::<Command>("'Fly'").starts_with("unknown variant `Fly`, expected one of `Stop`"));
    assert_eq!(why::<Command>("{'Stop': 1, 'Turn': 2}"), "a variant is a dict with one key, its name");
    assert_eq!(why::<Command>("5"), "invalid type: integer `5`, expected enum Command");
}

#[test]
fn data_are_json_too() {
    let text = r#"{"a":[1,-2.5,"x",null,true,18446744073709551615],"b":{}}"#;
    let datum: Datum = serde_json::from_str(text).expect("JSON");
    assert_eq!(datum.get("a").and_then(|list| list.items()).map(<[Datum]>::len), Some(6));
    assert_eq!(serde_json::to_string(&datum).expect("JSON"), text);
    let tuple = Datum::Tuple(vec![
        Datum::Bytes(vec![1]),
        Datum::Set(vec![2.into()]),
        Datum::int(BigInt::new(false, &[0, 0, 1])),
    ]);
    assert_eq!(
        serde_json::to_string(&tuple).expect("JSON"),
        r#"[[1],[2],"340282366920938463463374607431768211456"]"#
    );
}

struct Robot;

static MODULES: &[HostModule] =
    &[HostModule { name: "robot", doc: "", items: &[HostItem::function("send", "(command, note=None, /)")] }];

impl Host for Robot {
    fn modules(&self) -> &'static [HostModule] {
        MODULES
    }

    fn call(&mut self, call: &mut HostCall<'_, '_>) -> Result<(), HostError> {
        let command: Command = call.get_serde(0)?;
        match call.datum(1)? {
            Datum::None => call.give_serde(&vec![command]),
            note => call.give_datum(&note),
        }
    }
}

#[test]
fn host_functions_take_and_give_data() {
    let (mut memory, mut host) = (vec![0; 1 << 16], Robot);
    let mut python = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    for collecting in [Collecting::Never, Collecting::Normal, Collecting::Always] {
        python.set_collecting(collecting);
        python.run("from robot import send\n", "main.py").expect("a module");
        assert_eq!(python.eval_serde("send({'Turn': 2})"), Ok([Command::Turn(2.0)]));
        assert_eq!(python.eval_datum("send('Stop', {1: [2, {3}]})"), python.eval_datum("{1: [2, {3}]}"));
        let error = python.eval_datum("send('Go')").expect_err("no command");
        assert_eq!(error.exception(), Some("TypeError"));
        assert!(
            details(&mut python).starts_with("TypeError: send() argument 1: unknown variant `Go`, expected")
        );
        python.eval_datum("send('Stop', print)").expect_err("no data");
        assert_eq!(
            details(&mut python),
            "TypeError: cannot convert 'builtin_function_or_method' object to Rust data"
        );
    }
}
