//! Buffers in shared memory: read and written through by scripts, on every machine there is.
#![allow(missing_docs)]

mod freezing;
mod machines;
mod oracle;

use bincode::de::Decoder;
use bincode::enc::Encoder;
use bincode::error::{DecodeError, EncodeError};
use bincode::{Decode, Encode};
use cu_chalcopy_task::config::{OnError, Settings};
use cu_chalcopy_task::ports::{Inputs, Outputs};
use cu_chalcopy_task::task::{Maker, SandboxTask};
use cu29::prelude::*;
use freezing::{freeze, thaw};
use machines::{MACHINES, OURS, context};
use serde::{Deserialize, Serialize};

type Bytes = CuHandle<CuSharedMemoryBuffer<u8>>;
type Floats = CuHandle<CuSharedMemoryBuffer<f32>>;

fn detached<E: cu29::pool::ElementType + 'static>(content: &[E]) -> CuHandle<CuSharedMemoryBuffer<E>> {
    CuHandle::new_detached(CuSharedMemoryBuffer::from_vec_detached(content.to_vec()).unwrap())
}

fn content<E: cu29::pool::ElementType + 'static>(handle: &CuHandle<CuSharedMemoryBuffer<E>>) -> Vec<E> {
    handle.with_inner(|inner| inner.to_vec())
}

/// An image; by default one of four zeros.
#[derive(Debug, Clone, Serialize, Deserialize, Reflect)]
#[reflect(opaque, from_reflect = false)]
struct Image {
    data: Bytes,
    width: u32,
}

impl Default for Image {
    fn default() -> Self {
        Self { data: detached(&[0_u8; 4]), width: 0 }
    }
}

#[derive(Debug, Clone, Serialize, Deserialize, Reflect)]
#[reflect(opaque, from_reflect = false)]
struct Depth {
    data: Floats,
}

impl Default for Depth {
    fn default() -> Self {
        Self { data: detached(&[0.0_f32]) }
    }
}

impl Encode for Image {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {
        self.data.encode(encoder)?;
        Encode::encode(&self.width, encoder)
    }
}

impl Encode for Depth {
    fn encode<E: Encoder>(&self, encoder: &mut E) -> Result<(), EncodeError> {
        self.data.encode(encoder)
    }
}

impl Decode<()> for Image {
    fn decode<D: Decoder<Context = ()>>(decoder: &mut D) -> Result<Self, DecodeError> {
        Ok(Self { data: Decode::decode(decoder)?, width: Decode::decode(decoder)? })
    }
}

impl Decode<()> for Depth {
    fn decode<D: Decoder<Context = ()>>(decoder: &mut D) -> Result<Self, DecodeError> {
        Ok(Self { data: Decode::decode(decoder)? })
    }
}

#[derive(
    Default, Debug, Clone, PartialEq, Serialize, Deserialize, bincode::Encode, bincode::Decode, Reflect,
)]
struct Seen {
    value: i64,
    bytes: Vec<u8>,
}

fn task<I: Inputs + 'static, O: Outputs + 'static>(
    make: Maker,
    body: &str,
    settings: Settings,
) -> SandboxTask<I, (), O> {
    let folder = tempfile::tempdir().unwrap();
    let script = folder.path().join("task.py");
    let text =
        format!("kept = None\n\ndef process(ctx, input, state, output):\n    global kept\n    {body}\n");
    std::fs::write(&script, text).unwrap();
    SandboxTask::with_machine(Settings { script, ..settings }, make).unwrap()
}

type Unary<A, B> = SandboxTask<(A,), (), (B,)>;

/// One call with an image of this content; gives the content afterwards, and the output.
fn call<B: CuMsgPayload + 'static>(
    task: &mut Unary<Image, B>,
    before: &[u8],
) -> (Vec<u8>, CuMsg<B>, CuResult<()>) {
    let input = CuMsg::new(Some(Image { data: detached(before), width: 2 }));
    let mut output = CuMsg::default();
    let done = task.process(&context(41, 7), &input, &mut output);
    task.postprocess(&context(41, 7)).unwrap();
    (content(&input.payload().unwrap().data), output, done)
}

fn settings() -> Settings {
    Settings::default()
}

/// Runs a body that must not fail on every machine.
fn each<B: CuMsgPayload + 'static>(body: &str, before: &[u8], check: impl Fn(&str, Vec<u8>, CuMsg<B>)) {
    for (name, make) in MACHINES {
        let mut task: Unary<Image, B> = task(make, body, settings());
        for _ in 0..2 {
            let (after, output, done) = call(&mut task, before);
            done.unwrap_or_else(|error| panic!("{name}: {error}"));
            check(name, after, output);
        }
    }
}

#[test]
fn a_handle_is_read_and_written_through_as_with_cu_python_task() {
    let body = "view = input.payload.data.memoryview()\n    \
                output.payload.value = view[0] + view[1] + view[2] + view[3]\n    view[0] = 9";
    let pool = CuSharedMemoryPool::<u8>::new("images", 3, 4).unwrap();
    for (name, make) in MACHINES {
        let mut task: Unary<Image, Seen> = task(make, body, settings());
        let slots = [pool.acquire().unwrap(), pool.acquire().unwrap(), pool.acquire().unwrap()];
        slots.iter().for_each(|slot| slot.with_inner_mut(|inner| inner.copy_from_slice(&[1, 2, 3, 4])));
        let input = CuMsg::new(Some(Image { data: slots[1].clone(), width: 2 }));
        let mut output = CuMsg::default();
        task.process(&context(41, 7), &input, &mut output).unwrap();
        assert_eq!(output.payload().unwrap().value, 10, "{name}");
        let contents = slots.map(|slot| content(&slot));
        assert_eq!(contents, [[1, 2, 3, 4], [9, 2, 3, 4], [1, 2, 3, 4]], "{name}");
    }
}

#[test]
fn what_is_only_read_stays() {
    let body = "data = input.payload.data\n    assert len(data) == data.len_elements == data.byte_len == 3\n    \
                assert data.element_type == 'u8'\n    output.payload.value = sum(data.memoryview())";
    each::<Seen>(body, &[1, 2, 3], |name, after, output| {
        assert_eq!((after, output.payload().unwrap().value), (vec![1, 2, 3], 6), "{name}");
    });
}

#[test]
fn other_elements_are_seen_as_bytes_or_as_what_they_are() {
    let body = "data = input.payload.data\n    assert len(data) == 2 and data.byte_len == 8 and data.element_type == 'f32'\n    \
                view = data.memoryview()\n    assert view.format == 'B' and view.nbytes == 8\n    \
                floats = view.cast('f')\n    output.payload.value = int(floats[0] * 100 + floats[1])\n    floats[1] = -0.25";
    let typed = "view = memoryview(input.payload.data)\n    assert view.format == 'f'\n    \
                 output.payload.value = int(view[0] * 100 + view[1])\n    view[1] = -0.25";
    for (name, make, body) in MACHINES.map(|(name, make)| (name, make, body)).into_iter().chain(
        // CPython can give no class written in Python a buffer before 3.12.
        OURS.map(|(name, make)| (name, make, typed)),
    ) {
        let mut task: Unary<Depth, Seen> = task(make, body, settings());
        let input = CuMsg::new(Some(Depth { data: detached(&[1.5_f32, 7.0]) }));
        let mut output = CuMsg::default();
        task.process(&context(41, 7), &input, &mut output).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(output.payload().unwrap().value, 157, "{name}");
        assert_eq!(content(&input.payload().unwrap().data), [1.5, -0.25], "{name}");
    }
}

#[test]
fn a_call_that_fails_writes_nothing() {
    let write = "input.payload.data.memoryview()[0] = 9\n    ";
    let failing = ["{}[0]", "output.payload.value = 'much'", "output.payload = object()", "output = 7"];
    for (name, make) in MACHINES {
        for end in failing {
            let mut task: Unary<Image, Seen> = task(make, &format!("{write}{end}"), settings());
            let (after, output, done) = call(&mut task, &[1, 2]);
            assert!(done.is_err() && output.payload().is_none(), "{name}: {end}");
            assert_eq!(after, [1, 2], "{name}: {end}");
        }
    }
    for (name, make) in OURS {
        let body = format!("{write}while True: pass");
        let mut task: Unary<Image, Seen> = task(make, &body, Settings { fuel: 10_000, ..settings() });
        let (after, _, done) = call(&mut task, &[1, 2]);
        assert!(done.unwrap_err().to_string().contains("fuel"), "{name}");
        assert_eq!(after, [1, 2], "{name}");
    }
}

#[test]
fn a_handle_may_be_passed_on() {
    let body = "output.payload.data = input.payload.data\n    input.payload.data.memoryview()[1] = 7\n    \
                output.payload.width = input.payload.width + 1";
    for (name, make) in MACHINES {
        let mut task: Unary<Image, Image> = task(make, body, settings());
        let input = CuMsg::new(Some(Image { data: detached(&[1_u8, 2, 3]), width: 2 }));
        let mut output = CuMsg::default();
        task.process(&context(41, 7), &input, &mut output).unwrap_or_else(|error| panic!("{name}: {error}"));
        let (given, got) = (input.payload().unwrap(), output.payload().unwrap());
        assert_eq!((content(&got.data), got.width), (vec![1, 7, 3], 3), "{name}");
        let place = |image: &Image| image.data.with_inner(|inner| inner.as_ref().descriptor().unwrap());
        assert_eq!(place(given), place(got), "{name}: nothing is copied");
    }
}

#[test]
fn as_numbers_and_bytes_it_goes_out_with_its_content() {
    let body = "data = input.payload.data\n    data.memoryview()[0] = 5\n    output.payload.bytes = data";
    each::<Seen>(body, &[1, 2], |name, _, output| {
        assert_eq!(output.payload().unwrap().bytes, [5, 2], "{name}");
    });
}

#[test]
fn one_of_an_earlier_call_goes_out_as_a_copy() {
    let body = "output.payload.data = kept or input.payload.data\n    kept = kept or input.payload.data\n    \
                kept.memoryview()[0] += 1";
    for (name, make) in MACHINES {
        let mut task: Unary<Image, Image> = task(make, body, settings());
        let (after, ..) = call(&mut task, &[10, 1]);
        assert_eq!(after, [11, 1], "{name}");
        for turn in 12..14 {
            let (after, output, done) = call(&mut task, &[0, 0]);
            done.unwrap_or_else(|error| panic!("{name}: {error}"));
            assert_eq!(after, [0, 0], "{name}: another call's buffer is not written to");
            assert_eq!(content(&output.payload().unwrap().data), [turn, 1], "{name}");
        }
    }
}

#[test]
fn a_default_payload_has_a_buffer_to_write_to() {
    let body = "view = output.payload.data.memoryview()\n    assert bytes(view) == bytes(4)\n    \
                given = input.payload.data.memoryview()\n    if len(given): view[:len(given)] = given";
    each::<Image>(body, &[1, 2, 3], |name, _, output| {
        assert_eq!(content(&output.payload().unwrap().data), [1, 2, 3, 0], "{name}");
    });
    each::<Image>(body, &[], |name, _, output| assert!(output.payload().is_none(), "{name}"));
}

#[test]
fn handles_of_one_buffer_are_one_object() {
    let body = "a, b = (one.payload.data for one in input)\n    assert a is b\n    a.memoryview()[0] = 4\n    \
                b.memoryview()[1] = 5\n    output.payload.value = a.memoryview()[1]";
    for (name, make) in MACHINES {
        let mut task: SandboxTask<(Image, Image), (), (Seen,)> = task(make, body, settings());
        let message = CuMsg::new(Some(Image { data: detached(&[1_u8, 2]), width: 2 }));
        let mut output = CuMsg::default();
        let input = (&message, &message.clone());
        task.process(&context(41, 7), &input, &mut output).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(output.payload().unwrap().value, 5, "{name}");
        assert_eq!(content(&message.payload().unwrap().data), [4, 5], "{name}");
    }
}

#[test]
fn the_last_outputs_have_the_content_they_had() {
    let body =
        "if input.payload.data.memoryview()[0] == 0: {}[0]\n    output.payload.data = input.payload.data";
    for (name, make) in MACHINES {
        let mut task: Unary<Image, Image> =
            task(make, body, Settings { on_error: OnError::Last, ..settings() });
        let pool = CuSharedMemoryPool::<u8>::new("images", 1, 2).unwrap();
        let slot = pool.acquire().unwrap();
        let input = CuMsg::new(Some(Image { data: slot.clone(), width: 2 }));
        let mut output = CuMsg::default();
        for (given, wanted) in [([3, 4], [3, 4]), ([0, 1], [3, 4]), ([0, 2], [3, 4]), ([5, 6], [5, 6])] {
            slot.with_inner_mut(|inner| inner.copy_from_slice(&given));
            task.process(&context(41, 7), &input, &mut output).unwrap();
            assert_eq!(content(&output.payload().unwrap().data), wanted, "{name}");
        }
    }
}

#[test]
fn a_keyframe_has_no_buffers_but_kept_ones() {
    let plain = "input.payload.data.memoryview()[0] = 1";
    let keeping = "kept = input.payload.data if kept is None else kept\n    \
                   output.payload.value = kept.memoryview()[0]\n    kept.memoryview()[0] += 1";
    let limits = || Settings { memory: 1 << 20, snapshot: 1 << 20, ..settings() };
    let image = vec![40; 100_000];
    for (name, make) in OURS {
        let mut unkept: Unary<Image, Seen> = task(make, plain, limits());
        unkept.start(&context(41, 7)).unwrap();
        drop(freeze(&unkept));
        let before = freeze(&unkept).len();
        call(&mut unkept, &image).2.unwrap();
        assert!(freeze(&unkept).len() < before + 10_000, "{name}");
        let mut kept: Unary<Image, Seen> = task(make, keeping, limits());
        kept.start(&context(41, 7)).unwrap();
        drop(freeze(&kept));
        let value = |task: &mut Unary<Image, Seen>| {
            let (_, output, done) = call(task, &image);
            done.unwrap_or_else(|error| panic!("{name}: {error}"));
            output.payload().unwrap().value
        };
        assert_eq!((value(&mut kept), value(&mut kept)), (40, 41), "{name}");
        let frozen = freeze(&kept);
        assert!(frozen.len() > 100_000, "{name}");
        for (_, make) in OURS {
            let mut other: Unary<Image, Seen> = task(make, keeping, limits());
            thaw(&mut other, &frozen).unwrap();
            assert_eq!((value(&mut other), value(&mut other)), (42, 43), "{name}");
        }
    }
}

#[test]
fn without_room_it_is_a_memory_error_and_goes_on() {
    let body = "output.payload.value = len(input.payload.data)";
    for (name, make) in OURS {
        let mut task: Unary<Image, Seen> = task(make, body, Settings { memory: 128 << 10, ..settings() });
        for length in [1000, 200_000, 1000, 5 << 20, 60_000] {
            let (_, output, done) = call(&mut task, &vec![1; length]);
            if length > 100_000 {
                let error = done.unwrap_err().to_string();
                assert!(error.contains("MemoryError"), "{name}: {error}");
                assert!(!freeze(&task).is_empty());
            } else {
                done.unwrap_or_else(|error| panic!("{name}: {length}: {error}"));
                assert_eq!(output.payload().unwrap().value, length as i64, "{name}");
            }
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn no_file_stays_open_for_buffers_that_are_gone() {
    let open = || std::fs::read_dir("/proc/self/fd").unwrap().count();
    let mapped = || std::fs::read_to_string("/proc/self/maps").unwrap().lines().count();
    for (_, make) in OURS {
        let mut task: Unary<Image, Seen> = task(make, "input.payload.data.memoryview()[0] = 1", settings());
        call(&mut task, &[1, 2]).2.unwrap();
        let before = (open(), mapped());
        (0..200).for_each(|_| call(&mut task, &[1, 2]).2.unwrap());
        // Other tests have files, too.
        assert!(open() < before.0 + 100 && mapped() < before.1 + 100);
    }
}

#[test]
fn a_call_with_an_image_allocates_nothing_of_its_own() {
    let body = "view = input.payload.data.memoryview()\n    output.payload.value = view[0] + view[-1]\n    \
                view[0] = output.payload.value & 1";
    let pool = CuSharedMemoryPool::<u8>::new("images", 2, 640 * 480).unwrap();
    for (name, make) in OURS {
        let mut task: Unary<Image, Seen> = task(make, body, Settings { memory: 2 << 20, ..settings() });
        let slots = [pool.acquire().unwrap(), pool.acquire().unwrap()];
        let inputs = slots.clone().map(|data| CuMsg::new(Some(Image { data, width: 640 })));
        let (ctx, mut output) = (context(41, 7), CuMsg::default());
        let mut turn = |slot: usize| {
            slots[slot].with_inner_mut(|inner| inner[640 * 480 - 1] = 6);
            task.process(&ctx, &inputs[slot], &mut output).unwrap();
            task.postprocess(&ctx).unwrap();
        };
        (0..4).for_each(|cycle| turn(cycle % 2));
        let heap = allocation_counter::measure(|| (0..100).for_each(|cycle| turn(cycle % 2)));
        // The file's name, of which Copper makes a text whenever it says where a buffer stands.
        assert_eq!((heap.count_total, name), (100, name));
        assert!(heap.bytes_total < 100 * 100, "{name}");
        assert_eq!(output.payload().unwrap().value, 6, "{name}");
        assert_eq!(slots[0].with_inner(|inner| inner[0]), 0, "{name}");
    }
}
