//! Buffers in shared memory: what a script sees of them, and what of them goes back.

use chalcopy::Engine;

use crate::request::Request;
use crate::{call, each, fails};

/// `start` of a task with one input and one output, whose default payload is `None`.
fn start() -> Vec<u8> {
    Request::new(1).raw(&[1, 1]).tagged(0, &[]).tagged(0, &[]).tagged(0, &[]).done()
}

/// A call whose input is buffer 0, with elements of this tag.
fn process(elements: u8) -> Vec<u8> {
    Request::new(2).raw(&[1]).tagged(0x33, &[0, 0, 0, 0, elements]).done()
}

fn bring(engine: &mut Engine<'_>, number: usize, content: &[u8]) {
    engine.task_room(number, content.len()).expect("room").copy_from_slice(content);
}

/// A call: the reply, and the buffers that come back.
fn ask(engine: &mut Engine<'_>, request: &[u8]) -> (Vec<u8>, Vec<Vec<u8>>) {
    let mut places = Vec::new();
    let reply = engine.task_call_with(request, &mut |place| places.push(place)).expect("a reply");
    let bytes = |place: &core::ops::Range<usize>| engine.task_bytes(place.clone()).to_vec();
    (bytes(&reply), places.iter().map(bytes).collect())
}

/// Runs a body of `process` with a buffer of these elements and this content; gives what comes back.
fn one(body: &str, elements: u8, content: &[u8], check: impl Fn(Vec<u8>, Vec<Vec<u8>>)) {
    let script = format!(
        "kept = []\ndef process(ctx, input, state, output):\n    shared = input.payload\n    {body}\n"
    );
    each(&script, |engine| {
        call(engine, &start());
        for _ in 0..2 {
            bring(engine, 0, content);
            let (reply, buffers) = ask(engine, &process(elements));
            check(reply, buffers);
        }
        // Nothing of it is in a keyframe, unless the script has kept it.
        engine.collect();
        assert!(body.contains("kept") || engine.snapshot_len() < 20_000);
    });
}

fn holds(body: &str, elements: u8, content: &[u8]) {
    one(body, elements, content, |reply, buffers| {
        assert_eq!((reply, buffers), (vec![0], vec![vec![]]), "{body}");
    });
}

#[test]
fn a_handle_is_what_cu_python_task_has() {
    holds("assert type(shared).__name__ == 'SharedMemoryHandle' and len(shared) == 4", 0x10, &[1, 2, 3, 4]);
    holds(
        "assert shared.len_elements == 2 and shared.byte_len == 4 and shared.element_type == 'u16'",
        0x11,
        &[1, 2, 3, 4],
    );
    holds(
        "view = shared.memoryview(); assert view.format == 'B' and list(view) == [1, 2, 3, 4]",
        0x11,
        &[1, 2, 3, 4],
    );
    holds("assert not shared.memoryview().readonly and shared.memoryview().obj is shared", 0x10, &[1]);
    holds("assert len(shared) == 0 and bytes(shared) == b''", 0x10, &[]);
    let numpy = "try:\n        shared.numpy((2, 2))\n    except RuntimeError as error:\n        \
                 assert str(error) == 'numpy is required to expose shared-memory handles as ndarrays'\n    else: assert False";
    holds(numpy, 0x10, &[1, 2, 3, 4]);
    let made = "try: type(shared)()\n    except TypeError: pass\n    else: assert False";
    holds(made, 0x10, &[1]);
}

#[test]
fn a_view_of_it_has_its_elements() {
    let f = [1.5_f32, -2.0].map(f32::to_le_bytes).concat();
    holds("assert memoryview(shared).format == 'f' and list(memoryview(shared)) == [1.5, -2.0]", 0x20, &f);
    holds("assert shared.memoryview().cast('f').tolist() == [1.5, -2.0]", 0x20, &f);
    let d = [0.1_f64].map(f64::to_le_bytes).concat();
    holds("assert memoryview(shared).format == 'd' and memoryview(shared)[0] == 0.1", 0x21, &d);
    for (tag, letter, size) in
        [(0x10, 'B', 1), (0x11, 'H', 2), (0x12, 'I', 4), (0x13, 'Q', 8), (0x18, 'b', 1), (0x19, 'h', 2)]
    {
        let body = format!(
            "view = memoryview(shared); assert view.format == '{letter}' and view.itemsize == {size}"
        );
        holds(&body, tag, &[0; 16]);
    }
    let i = [-1_i32, 7].map(i32::to_le_bytes).concat();
    holds("assert memoryview(shared).tolist() == [-1, 7] and memoryview(shared).format == 'i'", 0x1A, &i);
    let q = [i64::MIN].map(i64::to_le_bytes).concat();
    holds("assert memoryview(shared)[0] == -1 << 63 and memoryview(shared).format == 'q'", 0x1B, &q);
    holds("import struct; assert struct.unpack_from('<H', shared, 1) == (0x0302,)", 0x10, &[1, 2, 3]);
}

#[test]
fn what_is_written_to_comes_back() {
    let back = |body: &str, elements: u8, before: &[u8], after: &[u8]| {
        one(body, elements, before, |reply, buffers| {
            assert_eq!((reply, buffers), (vec![0], vec![after.to_vec()]), "{body}");
        });
    };
    back("shared.memoryview()[0] = 9", 0x10, &[1, 2, 3], &[9, 2, 3]);
    back("shared.memoryview()[1:] = b'xy'", 0x10, &[1, 2, 3], &[1, b'x', b'y']);
    back("shared.memoryview()[::2] = bytes(2)", 0x10, &[1, 2, 3], &[0, 2, 0]);
    back("memoryview(shared)[1] = 0x0403", 0x11, &[1, 2, 9, 9], &[1, 2, 3, 4]);
    back("import struct; struct.pack_into('<H', shared, 1, 0x0506)", 0x10, &[1, 2, 3], &[1, 6, 5]);
    back("import struct; struct.pack_into('B', shared.memoryview()[2:], 0, 8)", 0x10, &[1, 2, 3], &[1, 2, 8]);
    // That it was written to counts, not that it changed; and another call's handle is another one.
    back("shared.memoryview()[0] = 1; kept.append(shared)", 0x10, &[1, 2, 3], &[1, 2, 3]);
    holds("kept.append(shared)\n    if len(kept) > 1: kept[0].memoryview()[0] = 5", 0x10, &[1, 2, 3]);
}

#[test]
fn one_that_is_only_read_does_not_come_back() {
    holds("assert sum(shared.memoryview()) == 6 and bytes(shared) == b'\\1\\2\\3'", 0x10, &[1, 2, 3]);
    holds("view = shared.memoryview().toreadonly(); assert view[0] == 1 and view.readonly", 0x10, &[1]);
    let refused =
        "try: shared.memoryview().toreadonly()[0] = 1\n    except TypeError: pass\n    else: assert False";
    holds(refused, 0x10, &[1]);
    let wrong = "try: shared.memoryview()[0] = 300\n    except ValueError: pass\n    else: assert False";
    holds(wrong, 0x10, &[1]);
}

#[test]
fn it_goes_out_by_its_number() {
    one("output.payload = {'a': shared, 'b': shared}", 0x11, &[1, 2], |reply, buffers| {
        assert_eq!(buffers, [vec![]]);
        let number = [0x33, 0, 0, 0, 0, 0x11];
        let mut wanted = vec![1, 0x43, 2, 0, 0, 0];
        for name in [b'a', b'b'] {
            wanted.extend([0x30, 1, 0, 0, 0, name]);
            wanted.extend(number);
        }
        assert_eq!(reply, wanted);
    });
    let script = "kept = None\ndef process(ctx, input, state, output):\n    global kept\n    \
                  output.payload = [kept, input.payload, kept]\n    kept = kept or input.payload\n";
    each(script, |engine| {
        call(engine, &start());
        for turn in 0_u8..3 {
            bring(engine, 0, &[7, turn]);
            let (reply, buffers) = ask(engine, &process(0x10));
            let fresh: &[u8] = if turn == 0 { &[0] } else { &[0x33, 1, 0, 0, 0, 0x10] };
            let wanted = [&[1, 0x40, 3, 0, 0, 0], fresh, &[0x33, 0, 0, 0, 0, 0x10], fresh].concat();
            assert_eq!(reply, wanted);
            let of_the_first = [vec![], vec![7, 0]];
            assert_eq!(buffers, of_the_first[..if turn == 0 { 1 } else { 2 }]);
            engine.collect();
        }
    });
}

#[test]
fn more_than_eight_that_came_before_go_out_with_their_content() {
    let script = "kept = []\ndef process(ctx, input, state, output):\n    \
                  output.payload = kept\n    kept.append(input.payload)\n";
    each(script, |engine| {
        call(engine, &start());
        for turn in 0_u8..10 {
            bring(engine, 0, &[turn]);
            let (reply, buffers) = ask(engine, &process(0x10));
            assert_eq!(buffers.len(), usize::from(turn.min(8)) + 1);
            assert!(reply.ends_with(&[0x33, 0, 0, 0, 0, 0x10]), "the newest came with the call");
            assert_eq!(turn == 9, reply.windows(7).any(|part| part == [0x41, 1, 0, 0, 0, 0x10, 8]));
        }
    });
}

#[test]
fn a_default_payload_may_have_one() {
    let script = "def process(ctx, input, state, output):\n    view = output.payload.memoryview()\n    \
                  assert bytes(view) == b'abc'\n    if input.payload: view[1] = input.payload\n";
    each(script, |engine| {
        bring(engine, 0, b"abc");
        let one = Request::new(1).raw(&[1, 1]).tagged(0, &[]).tagged(0x33, &[0, 0, 0, 0, 0x10]);
        assert_eq!(ask(engine, &one.tagged(0, &[]).done()), (vec![], vec![vec![]]));
        let (reply, buffers) = ask(engine, &Request::new(2).raw(&[1]).u64(0).done());
        assert_eq!((reply, buffers), (vec![0], vec![]), "nothing was written: nothing is published");
        let (reply, buffers) = ask(engine, &Request::new(2).raw(&[1]).u64(0x7A).done());
        assert_eq!(reply, [1, 0x33, 0, 0, 0, 0, 0x10]);
        assert_eq!(buffers, [b"azc"]);
    });
}

#[test]
fn a_call_that_fails_gives_nothing_back() {
    let script = "seen = []\ndef process(ctx, input, state, output):\n    \
                  input.payload.memoryview()[0] = 9\n    seen.append(bytes(input.payload))\n    {}[0]\n";
    each(script, |engine| {
        call(engine, &start());
        bring(engine, 0, &[1]);
        let mut places = 0;
        assert!(engine.task_call_with(&process(0x10), &mut |_| places += 1).is_err());
        assert_eq!(places, 0);
        // The next call has no buffer any more.
        assert!(fails(engine, &process(0x10)).ends_with("a buffer of unknown number"));
    });
}

#[test]
fn requests_that_speak_of_other_buffers_are_refused() {
    each("def process(ctx, input, state, output): pass\n", |engine| {
        call(engine, &start());
        assert!(fails(engine, &process(0x10)).ends_with("a buffer of unknown number"));
        bring(engine, 0, &[1, 2, 3]);
        assert!(fails(engine, &process(0x11)).ends_with("a buffer of other elements"));
        bring(engine, 0, &[1, 2, 3]);
        assert!(fails(engine, &process(0x30)).ends_with("a buffer of what is no number"));
        bring(engine, 0, &[1, 2, 3]);
        assert!(engine.task_room(2, 3).is_err_and(|error| error.is_border()), "out of turn");
        assert!(engine.task_room(0, 1 << 20).is_err_and(|error| error.is_memory()), "no room");
        assert!(engine.task_room(0, usize::MAX).is_err_and(|error| error.is_memory()));
        assert!(fails(engine, &process(0x10)).ends_with("a buffer of unknown number"));
        bring(engine, 0, &[1, 2, 3]);
        assert_eq!(ask(engine, &process(0x10)), (vec![0], vec![vec![]]), "it goes on");
    });
}

#[test]
fn two_buffers_are_two_objects_and_one_of_them_may_be_shown_twice() {
    let script = "def process(ctx, input, state, output):\n    a, b, c = input.payload\n    \
                  assert a is c and a is not b\n    b.memoryview()[0] = a.memoryview()[0] + 1\n    assert bytes(a) == b'\\1'\n";
    each(script, |engine| {
        call(engine, &start());
        bring(engine, 0, &[1]);
        bring(engine, 1, &[5, 6]);
        let buffer = |one: Request, number: u8| one.tagged(0x33, &[number, 0, 0, 0, 0x10]);
        let one = buffer(buffer(buffer(Request::new(2).raw(&[1]).list(3), 0), 1), 0);
        assert_eq!(ask(engine, &one.done()), (vec![0], vec![vec![], vec![2, 6]]));
    });
}

#[test]
fn one_that_is_kept_is_in_the_snapshot() {
    let script = "kept = None\ndef process(ctx, input, state, output):\n    global kept\n    \
                  kept = kept or input.payload\n    output.payload = bytes(kept)\n    memoryview(kept)[1] = 0x0908\n";
    each(script, |engine| {
        call(engine, &start());
        bring(engine, 0, &[1, 2, 3, 4]);
        let first = ask(engine, &process(0x11));
        assert_eq!(first.1, [vec![1, 2, 8, 9]]);
        let mut snapshot = vec![0; engine.snapshot_len() / 8];
        engine.snapshot(&mut snapshot).expect("a snapshot");
        bring(engine, 0, &[0, 0]);
        let second = ask(engine, &process(0x11));
        assert!(second.0.ends_with(&[1, 2, 8, 9]));
        engine.restore(&snapshot).expect("the snapshot is sound");
        bring(engine, 0, &[0, 0]);
        assert_eq!(ask(engine, &process(0x11)), second);
    });
}

#[test]
fn every_failed_allocation_is_a_memory_error() {
    let script = "def process(ctx, input, state, output):\n    input.payload.memoryview()[0] = 9\n    \
                  output.payload = input.payload\n";
    each(script, |engine| {
        call(engine, &start());
        for allocations in 0..30 {
            engine.fail_after(allocations);
            let came = engine.task_room(0, 3).map(|room| room.fill(1));
            let done = came.and_then(|()| engine.task_call_with(&process(0x10), &mut |_| ()).map(drop));
            engine.fail_after(u64::MAX);
            assert!(done.is_ok() || done.is_err_and(|error| error.is_memory()));
        }
        bring(engine, 0, &[1, 1]);
        assert_eq!(ask(engine, &process(0x10)).1, [vec![9, 1]]);
    });
}
