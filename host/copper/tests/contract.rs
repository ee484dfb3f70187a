//! What a script may rely on: the behaviours of `PyTask`, and where this crate promises more. Each script runs on every machine there
//! is, CPython behind a pipe (the oracle) among them.
#![allow(missing_docs)]

mod freezing;
mod machines;
mod oracle;

use cu_chalcopy_task::config::Settings;
use cu_chalcopy_task::ports::{Inputs, Outputs};
use cu_chalcopy_task::task::{Maker, SandboxTask, State};
use cu29::prelude::*;
use cu29::reflect::Reflect;
use freezing::{freeze, thaw};
use machines::{MACHINES, OURS, context};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(
    Default, Debug, Clone, PartialEq, Serialize, Deserialize, bincode::Encode, bincode::Decode, Reflect,
)]
struct Flagged {
    value: i32,
    flag: bool,
}

#[derive(
    Default, Debug, Clone, PartialEq, Serialize, Deserialize, bincode::Encode, bincode::Decode, Reflect,
)]
enum Gear {
    #[default]
    Neutral,
    Drive(f64),
    Towed {
        by: String,
    },
}

#[derive(
    Default, Debug, Clone, PartialEq, Serialize, Deserialize, bincode::Encode, bincode::Decode, Reflect,
)]
struct Rich {
    big: u128,
    deep: i128,
    single: f32,
    double: f64,
    text: String,
    point: [f64; 3],
    many: Vec<u16>,
    maybe: Option<Flagged>,
    nested: Flagged,
    gear: Gear,
    map: BTreeMap<String, i64>,
    at: CuTime,
}

#[derive(Default, Debug, Clone, PartialEq, Serialize, Deserialize, Reflect)]
struct Seen {
    seen: bool,
    count: u32,
    trail: Vec<i64>,
}

/// A task on one machine, with a clock to set.
struct Rig<I: Inputs + 'static, S: State + 'static, O: Outputs + 'static> {
    name: &'static str,
    task: SandboxTask<I, S, O>,
    _folder: tempfile::TempDir,
}

/// Runs `test` with a task of `script` on every machine.
fn each<I: Inputs + 'static, S: State + 'static, O: Outputs + 'static>(
    script: &str,
    test: impl Fn(&mut Rig<I, S, O>),
) {
    for (name, make) in MACHINES {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("task.py");
        std::fs::write(&path, script).unwrap();
        let settings = Settings { script: path, ..Settings::default() };
        let task =
            SandboxTask::with_machine(settings, make).unwrap_or_else(|error| panic!("{name}: {error}"));
        test(&mut Rig { name, task, _folder: folder });
    }
}

impl<S: State + 'static, T: CuMsgPayload + 'static> Rig<(), S, (T,)> {
    fn run(&mut self) -> CuMsg<T> {
        let mut output = CuMsg::default();
        self.task
            .process(&context(41, 7), &(), &mut output)
            .unwrap_or_else(|error| panic!("{}: {error}", self.name));
        output
    }

    fn fails(&mut self) -> String {
        let mut output = CuMsg::new(Some(T::default()));
        let error = self.task.process(&context(41, 7), &(), &mut output).expect_err(self.name);
        assert!(output.payload().is_none(), "{}", self.name);
        error.to_string()
    }
}

type Out = Rig<(), Seen, (Flagged,)>;

#[test]
fn an_untouched_output_stays_absent() {
    each("def process(ctx, inp, state, output):\n    state['seen'] = True\n", |rig: &mut Out| {
        assert!(rig.run().payload().is_none());
        assert!(rig.task.state().unwrap().seen);
    });
}

#[test]
fn touching_an_absent_output_makes_it() {
    let script = "def process(ctx, inp, state, output):\n    output.payload.value = 41\n    output.payload.flag = True\n";
    each(script, |rig: &mut Out| {
        assert_eq!(rig.run().payload(), Some(&Flagged { value: 41, flag: true }));
    });
}

#[test]
fn reading_an_absent_output_publishes_nothing() {
    let script = "def process(ctx, inp, state, output):\n    out = output.payload\n    if out.value == 0 and not out.flag:\n        return\n    out.value = 1\n";
    each(script, |rig: &mut Out| assert!(rig.run().payload().is_none()));
}

#[test]
fn writing_the_default_publishes_it() {
    each("def process(ctx, inp, state, output):\n    output.payload.value = 0\n", |rig: &mut Out| {
        assert_eq!(rig.run().payload(), Some(&Flagged::default()));
    });
    let script = "def process(ctx, inp, state, output):\n    output.payload.nested.flag = False\n";
    each(script, |rig: &mut Rig<(), (), (Rich,)>| assert_eq!(rig.run().payload(), Some(&Rich::default())));
    let script = "def process(ctx, inp, state, output):\n    output.payload.point[1] = 2\n";
    each(script, |rig: &mut Rig<(), (), (Rich,)>| {
        assert_eq!(rig.run().payload().unwrap().point, [0.0, 2.0, 0.0])
    });
}

#[test]
fn an_old_payload_is_not_published_again() {
    let script = "def process(ctx, inp, state, output):\n    state.count += 1\n    if state.count == 1:\n        output.payload.value = 7\n";
    each(script, |rig: &mut Out| {
        let mut output = CuMsg::default();
        rig.task.process(&context(0, 0), &(), &mut output).unwrap();
        assert!(output.payload().is_some());
        rig.task.process(&context(0, 1), &(), &mut output).unwrap();
        assert!(output.payload().is_none());
    });
}

#[test]
fn rebinding_the_state_counts() {
    let script = "def process(ctx, inp, current_state, out):\n    current_state = current_state + 1\n";
    each(script, |rig: &mut Rig<(), u64, (Flagged,)>| {
        assert!(rig.run().payload().is_none());
        rig.run();
        assert_eq!(rig.task.state().unwrap(), 2);
    });
}

#[test]
fn rebinding_the_output_counts() {
    let script = "def process(ctx, inp, state, out):\n    out = {'payload': {'flag': True, 'value': 3}, 'tov': {'Time': ctx.now()}}\n";
    each(script, |rig: &mut Out| {
        let output = rig.run();
        assert_eq!(output.payload(), Some(&Flagged { value: 3, flag: true }));
        assert_eq!(output.tov, Tov::Time(CuTime::from_nanos(41)));
    });
}

#[test]
fn a_payload_can_be_assigned_whole() {
    for whole in ["{'flag': True, 'value': 3}", "[3, True]"] {
        let script = format!("def process(ctx, inp, state, out):\n    out.payload = {whole}\n");
        each(&script, |rig: &mut Out| {
            assert_eq!(rig.run().payload(), Some(&Flagged { value: 3, flag: true }))
        });
    }
    each(
        "def process(ctx, inp, state, out):\n    out.payload.value = 1\n    out.payload = None\n",
        |rig: &mut Out| {
            assert!(rig.run().payload().is_none());
        },
    );
}

#[test]
fn the_context_is_there() {
    let script = "def process(ctx, inp, state, output):\n    output.payload.value = ctx.now()\n    output.payload.flag = (ctx.cl_id == 7 \
                  and ctx.task_id == 'py' and ctx.task_index == 0 and ctx.recent() == 41 and ctx.now_ns == 41 and inp is None)\n";
    each(script, |rig: &mut Out| {
        assert_eq!(rig.run().payload(), Some(&Flagged { value: 41, flag: true }));
    });
}

#[test]
fn start_and_stop_are_optional_and_may_rebind_the_state() {
    each("def process(ctx, inp, state, output):\n    pass\n", |rig: &mut Rig<(), u64, ()>| {
        rig.task.start(&context(40, 2)).unwrap();
        rig.task.stop(&context(1, 5)).unwrap();
        assert_eq!(rig.task.state().unwrap(), 0);
    });
    let script = "def start(ctx, state):\n    state = ctx.now() + ctx.cl_id\n\n\
                  def process(ctx, inp, state, output):\n    pass\n\n\
                  def stop(ctx, state):\n    state = state + ctx.cl_id\n";
    each(script, |rig: &mut Rig<(), u64, ()>| {
        rig.task.start(&context(40, 2)).unwrap();
        assert_eq!(rig.task.state().unwrap(), 42);
        rig.task.stop(&context(1, 5)).unwrap();
        assert_eq!(rig.task.state().unwrap(), 47);
    });
}

#[test]
fn several_inputs_and_outputs_are_lists() {
    let script = "def process(ctx, inputs, state, outputs):\n    a, b = inputs\n    assert b.payload is None and b.tov == 'None'\n    \
                  assert a.metadata.status_txt == 'fine' and a['payload']['value'] == 4\n    \
                  outputs[1].payload.value = a.payload.value + len(inputs) + len(outputs)\n    \
                  outputs[1].tov = a.tov\n    outputs[1].metadata.status_txt = 'busy'\n    \
                  state.trail.append(a.tov['Range']['start'] + a.tov.Range.end)\n";
    each(script, |rig: &mut Rig<(Flagged, Rich), Seen, (Rich, Flagged, Flagged)>| {
        let range = Tov::Range(CuTimeRange { start: CuTime::from_nanos(5), end: CuTime::from_nanos(6) });
        let mut first = CuMsg::new(Some(Flagged { value: 4, flag: false }));
        first.tov = range;
        first.metadata.set_status("fine");
        let mut output = Default::default();
        for _ in 0..3 {
            rig.task.process(&context(0, 0), &(&first, &CuMsg::default()), &mut output).unwrap();
        }
        assert!(output.0.payload().is_none() && output.2.payload().is_none());
        assert_eq!(output.1.payload().unwrap().value, 9);
        assert_eq!(output.1.tov, range);
        assert_eq!(output.1.metadata.status_txt.0, "busy");
        assert_eq!(rig.task.state().unwrap().trail, [11, 11, 11]);
    });
}

#[test]
fn every_kind_of_value_crosses() {
    let script = "def process(ctx, input, state, output):\n    i, o = input.payload, output.payload\n    \
        assert i.gear == {'Drive': 2.5} and i.gear.Drive == 2.5 and o.gear == 'Neutral'\n    \
        assert i.maybe.value == -7 and o.maybe is None and i.single == 0.5 and i.map['a'] == i.map.a == 1\n    \
        o.big = i.big - 1\n    o.deep = i.deep + 1\n    o.single = i.single * 2\n    o.double = float('nan') if i.double > 1e308 else 0\n    \
        o.text = i.text + 'ü'\n    o.point = tuple(reversed(i.point))\n    o.many.extend(i.many)\n    o.many.append(65535)\n    \
        o.maybe = i.maybe\n    o.nested.value = len(i)\n    o.gear = {'Towed': {'by': 'truck'}}\n    o.map = dict(i.map, b=2)\n    o.at = i.at + 1\n";
    each(script, |rig: &mut Rig<(Rich,), (), (Rich,)>| {
        let sent = Rich {
            big: u128::MAX,
            deep: i128::MIN,
            single: 0.5,
            double: f64::INFINITY,
            text: "漢".into(),
            point: [1.0, 2.0, 3.0],
            many: vec![1, 2],
            maybe: Some(Flagged { value: -7, flag: true }),
            nested: Flagged::default(),
            gear: Gear::Drive(2.5),
            map: BTreeMap::from([("a".into(), 1)]),
            at: CuTime::from_nanos(9),
        };
        let mut output = CuMsg::default();
        rig.task.process(&context(0, 0), &CuMsg::new(Some(sent.clone())), &mut output).unwrap();
        let mut got = output.payload().unwrap().clone();
        assert!(got.double.is_nan());
        got.double = 0.0;
        let want = Rich {
            big: u128::MAX - 1,
            deep: i128::MIN + 1,
            single: 1.0,
            double: 0.0,
            text: "漢ü".into(),
            point: [3.0, 2.0, 1.0],
            many: vec![1, 2, 65535],
            nested: Flagged { value: 12, flag: false },
            gear: Gear::Towed { by: "truck".into() },
            map: BTreeMap::from([("a".into(), 1), ("b".into(), 2)]),
            at: CuTime::from_nanos(10),
            ..sent
        };
        assert_eq!(got, want);
    });
}

fn as_bytes<S: serde::Serializer>(data: &[u8], to: S) -> Result<S::Ok, S::Error> {
    to.serialize_bytes(data)
}

#[derive(
    Default, Debug, Clone, PartialEq, Serialize, Deserialize, bincode::Encode, bincode::Decode, Reflect,
)]
struct Image {
    width: u16,
    #[serde(serialize_with = "as_bytes")]
    data: Vec<u8>,
}

#[test]
fn big_buffers_are_bytes_of_which_a_view_copies_nothing() {
    let script = "def process(ctx, input, state, output):\n    image = input.payload\n    view = memoryview(image.data)\n    \
        assert type(image.data) is bytes and len(view) == 60000 and view[299] == 43\n    row = view[image.width:2 * image.width]\n    \
        output.payload.width = sum(row)\n    output.payload.data = bytes(row[::-1])\n";
    each(script, |rig: &mut Rig<(Image,), (), (Image,)>| {
        let data: Vec<u8> = (0..60_000_u32).map(|n| n.to_le_bytes()[0]).collect();
        let mut output = CuMsg::default();
        for _ in 0..3 {
            let input = CuMsg::new(Some(Image { width: 300, data: data.clone() }));
            rig.task
                .process(&context(0, 0), &input, &mut output)
                .unwrap_or_else(|e| panic!("{}: {e}", rig.name));
        }
        let got = output.payload().unwrap();
        assert_eq!(u64::from(got.width), data[300..600].iter().map(|n| u64::from(*n)).sum::<u64>());
        assert!(got.data.iter().eq(data[300..600].iter().rev()));
    });
}

#[test]
fn a_record_is_also_the_dict_it_was() {
    let script = "def process(ctx, inp, state, output):\n    p = output.payload\n    \
        assert list(p) == ['value', 'flag'] and 'flag' in p and 'x' not in p and len(p) == 2\n    \
        assert p.get('value') == 0 and p.get('x', 5) == 5 and list(p.items()) == [('value', 0), ('flag', False)]\n    \
        assert p == {'flag': False, 'value': 0} and list(p.keys()) == list(p) and list(p.values()) == [0, False]\n    \
        assert repr(p) == \"{'value': 0, 'flag': False}\"\n    p.update(value=3)\n    p['flag'] = True\n";
    each(script, |rig: &mut Out| assert_eq!(rig.run().payload(), Some(&Flagged { value: 3, flag: true })));
}

#[test]
fn an_exception_has_a_traceback_and_the_next_call_works() {
    let script = "def ratio(a):\n    return 1 / a\n\ndef process(ctx, inp, state, output):\n    state.count += 1\n    \
                  output.payload.value = 5\n    if state.count == 2:\n        ratio(0)\n";
    each(script, |rig: &mut Out| {
        rig.run();
        let mut output = CuMsg::default();
        let error = rig.task.process(&context(0, 0), &(), &mut output).unwrap_err().to_string();
        for part in [
            "Traceback (most recent call last):",
            "line 8, in process",
            "line 2, in ratio",
            "ZeroDivisionError: division by zero",
        ] {
            assert!(error.contains(part), "{}: {error}", rig.name);
        }
        assert_eq!(output.metadata.status_txt.0, "task.py:2 ZeroDivisionEr");
        assert!(output.payload().is_none());
        assert_eq!(rig.run().payload().unwrap().value, 5);
    });
}

#[test]
fn errors_name_the_field() {
    let case = |line: &str, want: &str| {
        let script = format!("def process(ctx, inp, state, output):\n    {line}\n");
        each(&script, |rig: &mut Out| {
            let error = rig.fails();
            assert!(error.contains(want), "{}: {error}", rig.name);
        });
    };
    case("output.payload.value = 'x'", "output.payload.value: expected i32, got str 'x'");
    case("output.payload.value = 1.0", "output.payload.value: expected i32, got float 1.0");
    case(
        "output.payload.value = 1 << 31",
        "output.payload.value: expected i32, got int 2147483648 (out of range)",
    );
    case("output.payload.flag = 1", "output.payload.flag: expected bool, got int 1");
    case("output.payload = {'value': 1}", "output.payload: missing field `flag`");
    case(
        "output.payload = {'valeu': 1, 'flag': True}",
        "output.payload: unknown field `valeu`, expected `value` or `flag`",
    );
    case("output.payload.valeu = 1", "AttributeError: 'Flagged' object has no attribute 'valeu'");
    case("output.payload.value = {1}", "TypeError: cannot pass 'set' object to Copper: output.payload.value");
    case("output.payload.value = 1 << 130", "OverflowError: int too large to pass to Copper");
}

#[test]
fn outputs_of_a_wrong_number_are_an_error() {
    let script = "def process(ctx, inp, state, out):\n    out = out[:1]\n";
    each(script, |rig: &mut Rig<(), (), (Flagged, Flagged)>| {
        let error = rig.task.process(&context(0, 0), &(), &mut Default::default()).unwrap_err().to_string();
        assert!(error.contains("ValueError: expected 2 outputs, got 1"), "{}: {error}", rig.name);
    });
}

#[test]
fn objects_and_globals_live_from_call_to_call() {
    let script = "class Filter:\n    def __init__(self):\n        self.sum = 0\n\n    def add(self, x):\n        self.sum += x\n        return self.sum\n\n\
                  filter = Filter()\n\ndef process(ctx, inp, state, output):\n    state.trail.append(filter.add(2))\n    output.payload.value = sum(state.trail)\n";
    each(script, |rig: &mut Out| {
        let values: Vec<i32> = (0..4).map(|_| rig.run().payload().unwrap().value).collect();
        assert_eq!(values, [2, 6, 12, 20]);
        assert_eq!(rig.task.state().unwrap().trail, [2, 4, 6, 8]);
    });
}

#[test]
fn a_script_without_process_or_with_bad_syntax_stops_the_application() {
    for (name, make) in MACHINES {
        for (script, want) in [
            ("x = 1\n", "must define a callable process(ctx, input, state, output)"),
            ("def process(:\n", "SyntaxError"),
        ] {
            let folder = tempfile::tempdir().unwrap();
            let path = folder.path().join("task.py");
            std::fs::write(&path, script).unwrap();
            let made = SandboxTask::<(), (), ()>::with_machine(
                Settings { script: path, ..Settings::default() },
                make,
            );
            let error = made.err().unwrap_or_else(|| panic!("{name} took it")).to_string();
            assert!(error.contains(want) && error.contains("task.py"), "{name}: {error}");
        }
    }
}

fn task_on<I: Inputs + 'static, S: State + 'static, O: Outputs + 'static>(
    make: Maker,
    script: &str,
    settings: Settings,
) -> SandboxTask<I, S, O> {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("task.py");
    std::fs::write(&path, script).unwrap();
    SandboxTask::with_machine(Settings { script: path, ..settings }, make)
        .unwrap_or_else(|error| panic!("{error}"))
}

#[test]
fn an_endless_loop_ends_and_the_task_recovers() {
    let script = "def process(ctx, inp, state, output):\n    state.count += 1\n    while ctx.cl_id == 1:\n        pass\n    output.payload.value = state.count\n";
    for (name, make) in OURS {
        let mut task: SandboxTask<(), Seen, (Flagged,)> =
            task_on(make, script, Settings { fuel: 50_000, ..Settings::default() });
        let mut output = CuMsg::default();
        task.process(&context(0, 0), &(), &mut output).unwrap();
        let error = task.process(&context(0, 1), &(), &mut output).expect_err(name).to_string();
        assert!(
            error.contains("line 3, in process") || error.contains("line 4, in process"),
            "{name}: {error}"
        );
        assert!(output.payload().is_none(), "{name}");
        assert!(
            output.metadata.status_txt.0.starts_with("task.py:"),
            "{name}: {}",
            output.metadata.status_txt.0
        );
        assert!(task.gauges().fuel <= 60_000, "{name}");
        task.process(&context(0, 2), &(), &mut output).unwrap();
        assert_eq!(output.payload().unwrap().value, 3, "{name}: the state survives");
    }
}

#[test]
fn memory_is_bounded_and_the_task_recovers() {
    let script = "def process(ctx, inp, state, output):\n    hoard = []\n    while ctx.cl_id == 1:\n        hoard.append([0] * 1000)\n    output.payload.value = 1\n";
    for (name, make) in OURS {
        let settings = Settings { memory: 512 << 10, ..Settings::default() };
        let mut task: SandboxTask<(), Seen, (Flagged,)> = task_on(make, script, settings);
        let mut output = CuMsg::default();
        for _ in 0..3 {
            let error = task.process(&context(0, 1), &(), &mut output).expect_err(name).to_string();
            assert!(error.contains("MemoryError"), "{name}: {error}");
            task.process(&context(0, 0), &(), &mut output).unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(output.payload().unwrap().value, 1);
        }
    }
}

const REMEMBERING: &str = "class Walk:\n    def __init__(self):\n        self.at = 0.1\n        self.seen = {}\n\n    def step(self, by):\n        \
    self.at = self.at * 0.9 + by\n        self.seen[len(self.seen)] = self.at\n        return self.at\n\nwalk = Walk()\n\n\
    def process(ctx, input, state, output):\n    state.count += 1\n    state.trail.append(ctx.cl_id)\n    \
    output.payload.double = walk.step(input.payload.value / 3)\n    output.payload.text = str(sum(state.trail)) + str(len(walk.seen))\n    \
    output.payload.maybe = input.payload\n";

type Remembering = SandboxTask<(Flagged,), Seen, (Rich,)>;

fn step(task: &mut Remembering, cycle: u16) -> Rich {
    let input = CuMsg::new(Some(Flagged { value: i32::from(cycle) * 7 % 11, flag: false }));
    let mut output = CuMsg::default();
    let time = u64::from(cycle);
    task.process(&context(time * 1000, time), &input, &mut output).unwrap();
    task.postprocess(&context(time * 1000, time)).unwrap();
    output.payload().unwrap().clone()
}

#[test]
fn from_a_keyframe_all_goes_on_bit_for_bit() {
    for (name, make) in OURS {
        let new = |make| -> Remembering { task_on(make, REMEMBERING, Settings::default()) };
        let mut task = new(make);
        task.start(&context(0, 0)).unwrap();
        // The first time Copper only measures.
        drop(freeze(&task));
        (0..50).for_each(|cycle| drop(step(&mut task, cycle)));
        let keyframe = freeze(&task);
        assert_eq!(freeze(&task), keyframe, "{name}: freezing changes nothing");
        let went_on: Vec<Rich> = (50..100).map(|cycle| step(&mut task, cycle)).collect();
        let end = freeze(&task);
        // In the same machine, in a fresh one that was started, in one that was not, and in every other kind of machine.
        let mut started = new(make);
        started.start(&context(0, 0)).unwrap();
        let others = OURS.into_iter().map(|(_, make)| new(make));
        for mut other in [task, started].into_iter().chain(others) {
            thaw(&mut other, &keyframe).unwrap();
            let again: Vec<Rich> = (50..100).map(|cycle| step(&mut other, cycle)).collect();
            assert!(again == went_on, "{name}");
            assert!(freeze(&other) == end, "{name}: the same state has the same bytes");
            assert_eq!(other.state().unwrap().count, 100);
        }
    }
}
