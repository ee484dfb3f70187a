//! The border of a task, guest side: requests in, replies and what the script sees out.

mod request;
mod shared;

use chalcopy::{Collecting, Engine, Limits, NoHost, TaskShape};
use request::{Request, show};

const IMU: &[&str] = &["stamp", "accel", "gyro"];
const POSE: &[&str] = &["roll", "pitch", "yaw"];
const STATE: &[&str] = &["a", "b", "c", "d", "e", "f"];

/// `start` of a task with an `Imu` in, a `Pose` out and six floats of state.
fn start() -> Vec<u8> {
    let mut one = Request::new(1).task(3, "imu").raw(&[1, 1]).map(1).text("status").text("");
    one = one.record(1).f64(0.0).f64(0.0).f64(0.0);
    one = one.record(2);
    for index in 0..6 {
        one = one.f64(f64::from(index));
    }
    one.names(0, &[("Imu", Some(IMU)), ("Pose", Some(POSE)), ("State", Some(STATE))])
}

fn process() -> Vec<u8> {
    let one = Request::new(2).raw(&[3]).raw(&99_u64.to_le_bytes());
    one.record(0).u64(1 << 60).f32s(&[1.0, 2.0, 3.0]).f32s(&[0.5, 0.25, 0.125]).done()
}

/// Runs `act` with a machine under each collector.
fn each(script: &str, act: impl Fn(&mut Engine<'_>)) {
    for collecting in [Collecting::Normal, Collecting::Always] {
        let (mut memory, mut host) = (vec![0; 1 << 17], NoHost);
        let mut engine = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
        engine.set_collecting(collecting);
        if let Err(error) = engine.task_load(script, "task.py") {
            panic!("{error}: {}", report(&mut engine));
        }
        act(&mut engine);
    }
}

fn report(engine: &mut Engine<'_>) -> String {
    let mut text = String::new();
    engine.report(&mut text).expect("a text");
    text
}

fn call(engine: &mut Engine<'_>, request: &[u8]) -> Vec<u8> {
    let reply = engine.task_call(request).map(<[u8]>::to_vec);
    reply.unwrap_or_else(|error| panic!("{error}: {}", report(engine)))
}

fn fails(engine: &mut Engine<'_>, request: &[u8]) -> String {
    match engine.task_call(request).map(<[u8]>::to_vec) {
        Ok(reply) => panic!("it answered {reply:?}"),
        Err(error) if error.is_border() => error.to_string(),
        Err(_) => report(engine),
    }
}

/// Runs a body of `process` in a task started as above; gives what the outputs became.
fn one(body: &str, check: impl Fn(&[u8])) {
    let script = format!("def process(ctx, input, state, output):\n    imu = input.payload\n    {body}\n");
    each(&script, |engine| {
        call(engine, &start());
        for _ in 0..3 {
            check(&call(engine, &process()));
        }
    });
}

/// A body of assertions that publishes nothing.
fn holds(body: &str) {
    one(body, |reply| assert_eq!(reply, [0]));
}

fn raises(body: &str, last: &str) {
    let script = format!("def process(ctx, input, state, output):\n    {body}\n");
    each(&script, |engine| {
        call(engine, &start());
        let text = fails(engine, &process());
        assert!(text.lines().last().is_some_and(|line| line == last), "{text}");
        assert!(text.contains("File \"task.py\", line 2, in process"), "{text}");
    });
}

#[test]
fn a_call_brings_values_in_and_out() {
    let body = "state.a += imu.accel[0]\n    pose = output.payload\n    pose.roll = state.a\n    pose.pitch = imu.gyro[2]\n    \
                assert imu.stamp == 1 << 60 and imu.gyro == [0.5, 0.25, 0.125]";
    let script = format!("def process(ctx, input, state, output):\n    imu = input.payload\n    {body}\n");
    each(&script, |engine| {
        assert_eq!(call(engine, &start()), []);
        for turn in 1..4 {
            let reply = call(engine, &process());
            assert_eq!(reply[0], 1);
            assert_eq!(reply[1..4], [0x42, 1, 0]);
            assert_eq!(show(&reply[4..]), format!("{turn}.0 0.125 0.0"));
        }
        assert_eq!(show(&call(engine, &Request::new(4).done())), "#2 3.0 1.0 2.0 3.0 4.0 5.0");
        assert_eq!(show(&call(engine, &Request::new(3).done())), "#2 3.0 1.0 2.0 3.0 4.0 5.0");
    });
}

#[test]
fn the_context_and_the_message_are_there() {
    holds("assert ctx.now() == ctx.now_ns == 41 and ctx.recent() == ctx.recent_ns == 40 and ctx.cl_id == 7");
    holds("assert ctx.task_id == 'imu' and ctx.task_index == 3");
    holds("assert input.tov == {'Time': 99} and input.tov.Time == 99 == input['tov']['Time']");
    holds("assert input.metadata.status == '' and input.get('payload') is imu and input.get('x', 5) == 5");
    holds("assert output.tov == 'None' and output.metadata == {'status': ''}\n    output.metadata = None");
    holds("assert __name__ == 'task'");
    raises("ctx.cl_id = 3", "AttributeError: attribute 'cl_id' of 'Context' objects is not writable");
    raises("ctx.wrong", "AttributeError: 'Context' object has no attribute 'wrong'");
    raises("input.wrong = 1", "AttributeError: 'Message' object has no attribute 'wrong'");
    raises("del input.tov", "AttributeError: 'Message' object has no deletable attribute 'tov'");
}

#[test]
fn records_are_sealed_and_behave_as_dicts() {
    holds("assert list(imu) == ['stamp', 'accel', 'gyro'] == imu.keys() and len(imu) == 3 and 'gyro' in imu");
    holds(
        "assert imu['gyro'] is imu.gyro and imu.get('x') is None and dict(imu) == imu and imu == dict(imu)",
    );
    holds("assert repr(imu) == str(dict(imu)) and imu != 3 and type(imu).__name__ == 'Imu'");
    holds("assert imu.items()[0] == ('stamp', 1 << 60) and imu.values()[1] == [1, 2, 3]");
    holds("imu.update({'stamp': 5}, gyro=None)\n    assert imu.stamp == 5 and imu.gyro is None");
    holds("assert output.payload == {'roll': 0, 'pitch': 0, 'yaw': 0} and output.payload == output.payload");
    raises("input.payload.acel", "AttributeError: 'Imu' object has no attribute 'acel'");
    raises("input.payload.acel = 1", "AttributeError: 'Imu' object has no attribute 'acel'");
    raises("input.payload['acel'] = 1", "KeyError: 'acel'");
    raises("del input.payload.accel", "AttributeError: 'Imu' object has no deletable attribute 'accel'");
    raises("input.payload.__dict__", "AttributeError: 'Imu' object has no attribute '__dict__'");
    raises("hash(input.payload)", "TypeError: unhashable type: 'Imu'");
    raises("type(input.payload)()", "TypeError: cannot create 'Imu' instances");
    raises("class A(type(input.payload)): pass", "TypeError: type 'Imu' is not an acceptable base type");
}

#[test]
fn an_output_is_sent_when_it_was_written() {
    let pose = |expected: &'static str| move |reply: &[u8]| assert_eq!(show(&reply[4..]), expected);
    holds("output.payload.yaw");
    one("output.payload.yaw = 0.0", pose("0.0 0.0 0.0"));
    one("output.payload['yaw'] = 2", pose("0.0 0.0 2"));
    one("output.payload = [1, 2.5, True]", |reply| assert_eq!(show(&reply[1..]), "[1, 2.5, True]"));
    one("output.payload = (1.0, 2.5)", |reply| assert_eq!(show(&reply[1..]), "[1.0, 2.5]"));
    one("output.payload = {'roll': None}", |reply| assert_eq!(show(&reply[1..]), "{'roll': None}"));
    holds("output.payload.yaw = 1\n    output.payload = None");
    one("output = {'payload': 5, 'tov': {'Range': {'start': 1, 'end': 2}}}", |reply| {
        assert_eq!(reply[..2], [5, 1]);
        assert_eq!(show(&reply[17..]), "5");
    });
    one("output = input", |reply| assert_eq!((reply[0], &reply[9..12]), (3, &[0x42, 0, 0][..])));
    one("output.tov = input.tov", |reply| assert_eq!(reply[..2], [2, 99]));
    one("output.metadata['status'] = 'busy'", |reply| assert_eq!(show(&reply[3..]), "{'status': 'busy'}"));
}

#[test]
fn final_values_of_parameters_count() {
    let script = "def start(c, s):\n    s = [s.a]\n\
                  def process(ctx, i, s, o):\n    o = {'payload': s}\n    s = s + [len(s)]\n    keep = lambda: (s, o)\n\
                  def stop(ctx, state):\n    state = 'end'\n";
    each(script, |engine| {
        call(engine, &start());
        for expected in ["[0.0]", "[0.0, 1]", "[0.0, 1, 2]"] {
            assert_eq!(show(&call(engine, &process())[1..]), expected);
        }
        assert_eq!(show(&call(engine, &Request::new(3).done())), "'end'");
    });
    // A method, and a function whose parameters cannot be told apart.
    let script = "class T:\n    def process(self, ctx, i, s, o):\n        o = {'payload': s}\n        s = 1\nprocess = T().process\n";
    each(script, |engine| {
        call(engine, &start());
        call(engine, &process());
        assert_eq!(show(&call(engine, &process())[1..]), "1");
    });
    let script = "def process(*args):\n    args[3].payload = 6\n";
    each(script, |engine| {
        call(engine, &start());
        assert_eq!(show(&call(engine, &process())[1..]), "6");
    });
}

#[test]
fn what_cannot_pass_names_the_way() {
    raises("output.payload.yaw = {1}", "TypeError: cannot pass 'set' object to Copper: output.payload.yaw");
    raises(
        "output.payload.yaw = [1, {'x': object()}]",
        "TypeError: cannot pass 'object' object to Copper: output.payload.yaw[1].x",
    );
    raises("output.payload = 1 << 130", "OverflowError: int too large to pass to Copper: output.payload");
    raises("output.tov = 5", "ValueError: output.tov: not a time of validity: 5");
    raises("output = 5", "TypeError: output must be a message or a dict, not 'int' object");
    raises(
        "output.payload = a = []; a.append(a)",
        "RecursionError: maximum recursion depth exceeded while passing output.payload to Copper",
    );
    one("output.payload = [1 << 63, -1 << 127, (1 << 128) - 1, 'ü', b'x', bytearray(b'y'), {}]", |reply| {
        let text = "[9223372036854775808, -170141183460469231731687303715884105728, \
                    340282366920938463463374607431768211455, 'ü', b'x', b'y', {}]";
        assert_eq!(show(&reply[1..]), text);
    });
}

#[test]
fn a_script_without_process_is_refused() {
    let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    let mut engine = Engine::new(&mut memory, &mut host, Limits::default()).expect("a machine");
    assert_eq!(engine.task_load("x = 1", "t.py").expect_err("no process").exception(), Some("RuntimeError"));
    assert!(report(&mut engine).contains("must define a callable process(ctx, input, state, output)"));
    // The parameters are counted when the script is loaded, not when it is called first.
    let few = engine.task_load("def process(a):\n    pass\n", "t.py").expect_err("too few parameters");
    assert_eq!(few.exception(), Some("RuntimeError"));
    assert!(report(&mut engine).contains("must define a callable process(ctx, input, state, output)"));
}

#[test]
fn broken_requests_are_refused() {
    let script = "def process(ctx, input, state, output):\n    pass\n";
    each(script, |engine| {
        assert!(fails(engine, &process()).contains("before the start"));
        for whole in [start(), process()] {
            for len in 0..whole.len() {
                fails(engine, &whole[..len]);
            }
            call(engine, &start());
        }
        let mut longer = process();
        longer.push(0);
        assert!(fails(engine, &longer).contains("left over"));
        let deep = (0..65).fold(Request::new(2).raw(&[1]), |one, _| one.list(1)).raw(&[0]).done();
        assert!(fails(engine, &deep).contains("64 deep"));
        let many = Request::new(2).raw(&[1]).list(u32::MAX).done();
        assert!(fails(engine, &many).contains("cut short"));
        let unknown = Request::new(2).raw(&[1]).record(9).done();
        assert!(fails(engine, &unknown).contains("unknown number"));
        assert_eq!(call(engine, &process()), [0]);
    });
}

#[test]
fn every_failed_allocation_is_a_memory_error() {
    let script = "def process(ctx, input, state, output):\n    state.a = input.tov.Time + input.metadata.get('status', 1) * 0\n    \
                  output.payload.yaw = [state.a]\n";
    each(script, |engine| {
        call(engine, &start());
        for allocations in 0..60 {
            engine.fail_after(allocations);
            let failed = engine.task_call(&process()).map(<[u8]>::to_vec);
            engine.fail_after(u64::MAX);
            if let Err(error) = failed {
                assert!(error.is_memory() || error.exception() == Some("TypeError"), "{error}");
            }
        }
    });
}

#[test]
fn what_a_call_is_given_can_be_looked_at_without_calling_it() {
    let script = "calls = 0\ndef process(ctx, input, state, output):\n    global calls\n    calls += 1\n    \
                  output.payload.yaw = input.payload.accel[2] + state.a\n";
    each(script, |engine| {
        assert_eq!(engine.task_shape(), None);
        let names = ["ctx", "input", "state", "output"];
        assert!(engine.task_arguments(&process(), names).expect_err("no start").is_border());
        call(engine, &start());
        assert_eq!(
            engine.task_shape(),
            Some(TaskShape { id: Some("imu"), index: Some(3), inputs: 1, outputs: 1 })
        );
        let reply = call(engine, &process());
        assert!(engine.task_arguments(&start(), names).expect_err("no call").is_border());
        assert!(engine.task_arguments(&process()[..40], names).expect_err("cut").is_border());
        engine.task_arguments(&process(), names).expect("arguments");
        let shown = "(calls, ctx.cl_id, ctx.task_id, input.payload.accel, state.a, output.payload.yaw)";
        assert_eq!(shows(engine, shown), "(1, 7, 'imu', [1.0, 2.0, 3.0], 0.0, 0.0)");
        engine.run("process(ctx, input, state, output)", "<string>").expect("a call");
        assert_eq!(shows(engine, "(calls, output.payload.yaw)"), "(2, 3.0)");
        // With the outputs as they came out.
        let mut done = process();
        done[2] = 4;
        done.extend(reply);
        engine.task_arguments(&done, ["c", "i", "s", "o"]).expect("arguments");
        assert_eq!(shows(engine, "(o.payload.yaw, s is state, calls)"), "(3.0, True, 2)");
        assert_eq!(shows(engine, "process(c, i, s, o)"), "None");
    });
}

fn shows(engine: &mut Engine<'_>, expression: &str) -> String {
    let mut text = String::new();
    if let Err(error) = engine.show(expression, &mut text) {
        panic!("{error}: {}", report(engine));
    }
    text
}
