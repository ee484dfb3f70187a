//! Standing in for CPython under `cu-python-task` 1.3: its child's frames, written and read by another CBOR library than ours. Each test is
//! a behaviour that its own tests name.
#![allow(missing_docs)]

use ciborium::{Value, cbor};
use cu29::prelude::{CuHandle, CuPool, CuSharedMemoryBuffer, CuSharedMemoryPool};
use std::io::{Read, Write};
use std::process::{Child, ChildStdin, ChildStdout, Command, Stdio};

/// A child that runs a script, as `PyTask` starts it.
struct Python {
    child: Child,
    to: Option<ChildStdin>,
    from: ChildStdout,
    _folder: tempfile::TempDir,
}

fn get<'v>(value: &'v Value, key: &str) -> &'v Value {
    let entries = value.as_map().unwrap_or_else(|| panic!("{value:?} is no map"));
    let entry = entries.iter().find(|(known, _)| known.as_text() == Some(key));
    &entry.unwrap_or_else(|| panic!("{value:?} has no {key}")).1
}

impl Python {
    /// Starts it; gives its first frame too.
    fn try_start(script: &str) -> (Self, Value) {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("task.py");
        std::fs::write(&path, script).unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_chalcopy-task"));
        let mut child = command.arg(&path).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let (to, from) = (child.stdin.take(), child.stdout.take().unwrap());
        let mut python = Self { child, to, from, _folder: folder };
        let ready = python.hear();
        (python, ready)
    }

    fn start(script: &str) -> Self {
        let (python, ready) = Self::try_start(script);
        assert_eq!(ready, cbor!({"kind" => "ready", "cbor2_accelerated" => true}).unwrap());
        python
    }

    fn say(&mut self, frame: &Value) {
        let mut bytes = Vec::new();
        ciborium::into_writer(frame, &mut bytes).unwrap();
        let to = self.to.as_mut().unwrap();
        to.write_all(&u32::try_from(bytes.len()).unwrap().to_le_bytes()).unwrap();
        to.write_all(&bytes).unwrap();
    }

    fn hear(&mut self) -> Value {
        let mut length = [0; 4];
        self.from.read_exact(&mut length).unwrap();
        let mut bytes = vec![0; u32::from_le_bytes(length) as usize];
        self.from.read_exact(&mut bytes).unwrap();
        ciborium::from_reader(bytes.as_slice()).unwrap()
    }

    fn ask(&mut self, frame: &Value) -> Value {
        self.say(frame);
        self.hear()
    }

    /// A call of `process`.
    fn process(&mut self, input: Value, state: Value, output: Value) -> Value {
        self.ask(&cbor!({
            "ctx" => ctx(41, 7), "input" => input, "kind" => "process", "output" => output, "state" => state,
        })
        .unwrap())
    }

    fn end(mut self) {
        self.say(&cbor!({"kind" => "shutdown"}).unwrap());
        assert!(self.child.wait().unwrap().success());
        let mut left = Vec::new();
        self.from.read_to_end(&mut left).unwrap();
        assert!(left.is_empty(), "{left:?}");
    }
}

impl Drop for Python {
    fn drop(&mut self) {
        drop(self.to.take());
        let _ = self.child.wait();
    }
}

fn ctx(now: u64, cl_id: u64) -> Value {
    cbor!({"cl_id" => cl_id, "now_ns" => now, "recent_ns" => now, "task_id" => "py", "task_index" => 0})
        .unwrap()
}

fn metadata(status: &str) -> Value {
    cbor!({"origin" => null, "process_time" => {"start" => 5, "end" => null}, "status_txt" => status})
        .unwrap()
}

/// An input.
fn message(payload: Value) -> Value {
    cbor!({"metadata" => metadata("fine"), "payload" => payload, "tov" => {"Time" => 77}}).unwrap()
}

/// An output without a payload.
fn empty(template: Value) -> Value {
    cbor!({
        "__cu_payload_present__" => false, "__cu_payload_template__" => template,
        "metadata" => metadata(""), "payload" => null, "tov" => "None",
    })
    .unwrap()
}

fn flagged(value: i32, flag: bool) -> Value {
    cbor!({"flag" => flag, "value" => value}).unwrap()
}

/// What is answered.
fn result(answer: &Value) -> (&Value, &Value) {
    assert_eq!(get(answer, "kind").as_text(), Some("result"), "{answer:?}");
    (get(answer, "state"), get(answer, "output"))
}

fn null() -> Value {
    Value::Null
}

#[test]
fn an_output_that_is_left_alone_stays_absent() {
    let mut python = Python::start("def process(ctx, inp, state, output):\n    state['seen'] = True\n");
    let answer = python.process(null(), cbor!({"seen" => false}).unwrap(), empty(flagged(0, false)));
    let (state, output) = result(&answer);
    assert_eq!(get(state, "seen"), &Value::Bool(true));
    assert_eq!((get(output, "payload"), get(output, "tov")), (&null(), &Value::from("None")));
    assert_eq!(get(output, "metadata"), &metadata(""));
    python.end();
}

#[test]
fn an_output_that_is_there_comes_back_as_it_was_or_changed() {
    let script = "def process(ctx, inp, state, output):\n    print('noise')\n    if output.payload.flag:\n        output.payload.value += 1\n        \
                  output.tov = {'Range': {'start': 1, 'end': 2}}\n        output.metadata.status_txt = 'busy'\n";
    let mut python = Python::start(script);
    for (flag, value, status) in [(false, 4, "fine"), (true, 5, "busy")] {
        let answer = python.process(null(), null(), message(flagged(4, flag)));
        let (_, output) = result(&answer);
        assert_eq!(get(output, "payload"), &flagged(value, flag));
        assert_eq!(get(get(output, "metadata"), "status_txt").as_text(), Some(status));
        let tov = if flag { cbor!({"Range" => {"start" => 1, "end" => 2}}) } else { cbor!({"Time" => 77}) };
        assert_eq!(get(output, "tov"), &tov.unwrap());
    }
    python.end();
}

#[test]
fn fields_of_an_absent_output_are_written_and_the_context_is_there() {
    let script = "def process(ctx, inp, state, output):\n    output.payload.value = ctx.now()\n    \
                  output.payload.flag = (ctx.cl_id == 7 and ctx.task_id == 'py' and ctx.task_index == 0 and ctx.recent() == 41)\n";
    let mut python = Python::start(script);
    let answer = python.process(null(), null(), empty(flagged(0, false)));
    assert_eq!(get(result(&answer).1, "payload"), &flagged(41, true));
    python.end();
    // The default itself counts as well, and a misspelt field is an error.
    let mut python = Python::start(
        "def process(ctx, inp, state, output):\n    output.payload.value = 0\n    if state: output.payload.valeu = 1\n",
    );
    let answer = python.process(null(), cbor!(0).unwrap(), empty(flagged(0, false)));
    assert_eq!(get(result(&answer).1, "payload"), &flagged(0, false));
    let answer = python.process(null(), cbor!(1).unwrap(), empty(flagged(0, false)));
    assert_eq!(get(&answer, "kind").as_text(), Some("error"));
    assert!(get(&answer, "message").as_text().unwrap().contains("no attribute 'valeu'"));
}

#[test]
fn a_rebound_state_counts_and_hooks_are_optional() {
    let script = "def process(ctx, inp, current_state, out):\n    current_state = current_state + 1\n";
    let mut python = Python::start(script);
    let answer = python.process(null(), cbor!(41).unwrap(), empty(flagged(0, false)));
    assert_eq!(result(&answer).0, &cbor!(42).unwrap());
    for kind in ["start", "stop"] {
        let answer = python.ask(&cbor!({"ctx" => ctx(1, 2), "kind" => kind, "state" => 11}).unwrap());
        assert_eq!(answer, cbor!({"kind" => "state", "state" => 11}).unwrap());
    }
    python.end();
    let script = "def start(ctx, state):\n    state = ctx.now() + ctx.cl_id\n\ndef process(ctx, inp, state, output):\n    pass\n\n\
                  def stop(ctx, state):\n    state = state + ctx.cl_id\n";
    let mut python = Python::start(script);
    for (kind, now, cl_id, before, after) in [("start", 40, 2, 0, 42), ("stop", 1, 5, 42, 47)] {
        let answer =
            python.ask(&cbor!({"ctx" => ctx(now, cl_id), "kind" => kind, "state" => before}).unwrap());
        assert_eq!(get(&answer, "state"), &cbor!(after).unwrap());
    }
}

#[test]
fn several_messages_and_every_kind_of_value() {
    let script = "def process(ctx, inputs, state, outputs):\n    a, b = inputs\n    assert a.tov.Time == 77 and a.metadata.status_txt == 'fine' and b.payload is None\n    \
                  p = outputs[1].payload\n    p.update(a.payload)\n    p.big += 1\n    p.deep -= 1\n    p.nan = float('nan')\n    p.inf = float('-inf')\n    p.half = 0.5\n    p.raw = bytes(reversed(p.raw))\n    \
                  state.trail.append(len(inputs) + len(outputs))\n    state.new = {'a': [1.5, None, True, 'ü']}\n";
    let value = cbor!({
        "big" => u64::MAX, "deep" => -9_223_372_036_854_775_808_i64, "half" => 0.1, "inf" => 0.0, "list" => [1, 2, 300], "mode" => {"Speed" => 2.5},
        "nan" => 0.0, "raw" => Value::Bytes(vec![1, 2]), "text" => "漢",
    })
    .unwrap();
    let mut python = Python::start(script);
    let inputs = Value::Array(vec![message(value.clone()), message(null())]);
    let outputs = Value::Array(vec![empty(flagged(0, false)), empty(value.clone())]);
    let answer = python.process(inputs, cbor!({"trail" => [1]}).unwrap(), outputs);
    let (state, outputs) = result(&answer);
    assert_eq!(get(state, "trail"), &cbor!([1, 4]).unwrap());
    assert_eq!(get(get(state, "new"), "a"), &cbor!([1.5, null, true, "ü"]).unwrap());
    let [first, second] = outputs.as_array().unwrap().as_slice() else { panic!("{outputs:?}") };
    assert_eq!(get(first, "payload"), &null());
    let payload = get(second, "payload");
    assert_eq!(get(payload, "big"), &Value::Tag(2, Box::new(Value::Bytes(vec![1, 0, 0, 0, 0, 0, 0, 0, 0]))));
    assert_eq!(get(payload, "deep"), &Value::Integer((-9_223_372_036_854_775_809_i128).try_into().unwrap()));
    assert!(get(payload, "nan").as_float().unwrap().is_nan());
    assert_eq!(get(payload, "inf").as_float(), Some(f64::NEG_INFINITY));
    assert_eq!(get(payload, "half").as_float(), Some(0.5));
    assert_eq!(get(payload, "raw"), &Value::Bytes(vec![2, 1]));
    for key in ["list", "mode", "text"] {
        assert_eq!(get(payload, key), get(&value, key), "{key}");
    }
    python.end();
}

#[test]
fn exceptions_are_errors_with_a_traceback_and_the_next_call_works() {
    let script = "def process(ctx, inp, state, output):\n    output.payload.value = 10 // state\n";
    let mut python = Python::start(script);
    let answer = python.process(null(), cbor!(0).unwrap(), empty(flagged(0, false)));
    let text = get(&answer, "message").as_text().unwrap().to_owned();
    for part in ["Traceback (most recent call last):", "task.py\", line 2, in process", "ZeroDivisionError"] {
        assert!(text.contains(part), "{text}");
    }
    let answer = python.process(null(), cbor!(5).unwrap(), empty(flagged(0, false)));
    assert_eq!(get(result(&answer).1, "payload"), &flagged(2, false));
    python.end();
    for (script, want) in [
        ("x = 1\n", "must define a callable process(ctx, input, state, output)"),
        ("def process(a, b, c): pass\n", "must define a callable process(ctx, input, state, output)"),
        ("def process(:\n", "SyntaxError"),
    ] {
        let (mut python, first) = Python::try_start(script);
        assert_eq!(get(&first, "kind").as_text(), Some("error"));
        assert!(get(&first, "message").as_text().unwrap().contains(want), "{first:?}");
        assert_eq!(python.child.wait().unwrap().code(), Some(1));
    }
}

#[test]
fn shared_buffers_are_handles_that_are_written_through() {
    let script = "def process(ctx, inp, state, output):\n    view = inp.payload.data.memoryview()\n    \
                  output.payload.value = view[0] + view[1] + view[2] + view[3]\n    output.payload.flag = True\n    view[0] = 9\n";
    let pool = CuSharedMemoryPool::<u8>::new("images", 2, 4).unwrap();
    let slots = [pool.acquire().unwrap(), pool.acquire().unwrap()];
    slots.iter().for_each(|slot| slot.with_inner_mut(|inner| inner.copy_from_slice(&[1, 2, 3, 4])));
    let mut python = Python::start(script);
    for (count, sum) in [(0, 10), (1, 18)] {
        let input = message(cbor!({"data" => descriptor(&slots[1])}).unwrap());
        let answer = python.process(input, null(), empty(flagged(0, false)));
        assert_eq!(get(result(&answer).1, "payload"), &flagged(sum, true), "{count}");
        assert_eq!(slots.each_ref().map(|slot| slot.with_inner(|inner| inner[0])), [1, 9]);
    }
    python.end();
}

fn descriptor(handle: &CuHandle<CuSharedMemoryBuffer<u8>>) -> Value {
    let place = handle.with_inner(|inner| inner.as_ref().descriptor().unwrap());
    Value::serialized(&place).unwrap()
}

#[test]
fn a_handle_goes_back_as_it_came_and_another_one_as_numbers() {
    let script = "kept = None\ndef process(ctx, inp, state, output):\n    global kept\n    \
                  if output.payload.data is not None: output.payload.data.memoryview()[1] = 8\n    else: output.payload.data = kept\n    \
                  state.data = inp.payload.data\n    kept = inp.payload.data\n";
    let pool = CuSharedMemoryPool::<u8>::new("images", 2, 2).unwrap();
    let [a, b] = [pool.acquire().unwrap(), pool.acquire().unwrap()];
    let mut python = Python::start(script);
    let payload = |data: Value| cbor!({"data" => data}).unwrap();
    let (input, output) = (message(payload(descriptor(&a))), message(payload(descriptor(&b))));
    let answer = python.process(input.clone(), cbor!({"data" => null}).unwrap(), output);
    let (state, output) = result(&answer);
    let (place, wanted) = (get(get(output, "payload"), "data"), descriptor(&b));
    for key in ["__cu_shm_handle__", "path", "offset_bytes", "len_elements", "element_type"] {
        assert_eq!(get(place, key), get(&wanted, key));
    }
    assert_eq!(b.with_inner(|inner| inner.to_vec()), [0, 8]);
    assert_eq!(get(state, "data"), &cbor!([0, 0]).unwrap(), "the state's is no buffer of the last request");
    let answer = python.process(input, cbor!({"data" => null}).unwrap(), message(payload(null())));
    assert_eq!(get(get(result(&answer).1, "payload"), "data"), &cbor!([0, 0]).unwrap());
    python.end();
}

#[test]
fn descriptors_of_what_is_not_there_are_errors() {
    let mut python = Python::start("def process(ctx, inp, state, output): len(inp.payload)\n");
    let pool = CuSharedMemoryPool::<u8>::new("images", 1, 4).unwrap();
    let good = descriptor(&pool.acquire().unwrap());
    let bad = |key: &str, value: Value| {
        let mut place = good.clone();
        let entries = place.as_map_mut().unwrap();
        entries.iter_mut().find(|(known, _)| known.as_text() == Some(key)).unwrap().1 = value;
        place
    };
    for (place, want) in [
        (bad("path", Value::from("/nowhere/at/all")), "shared memory '/nowhere/at/all'"),
        (bad("len_elements", Value::from(5)), "beyond its 4 bytes"),
        (bad("offset_bytes", Value::from(u64::MAX)), "beyond its 4 bytes"),
        (bad("element_type", Value::from("f16")), "elements of an unknown kind"),
    ] {
        let answer = python.process(message(place), null(), empty(null()));
        assert_eq!(get(&answer, "kind").as_text(), Some("error"));
        let text = get(&answer, "message").as_text().unwrap();
        assert!(text.contains(want), "{text}");
    }
    let answer = python.process(message(good.clone()), null(), empty(null()));
    result(&answer);
    // What only looks like one is a dict.
    let answer = python.process(message(bad("__cu_shm_handle__", Value::Bool(false))), null(), empty(null()));
    result(&answer);
    python.end();
}
