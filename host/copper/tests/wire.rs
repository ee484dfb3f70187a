//! The border format: what Rust writes the mirror reads, what the mirror writes Rust reads.
#![allow(missing_docs)]

mod mirror;

use cu_chalcopy_task::wire::Ask;
use cu_chalcopy_task::wire::read::Reader;
use cu_chalcopy_task::wire::write::{Encoder, Identity, Moment};
use cu29::prelude::{
    CuHandle, CuMsgMetadata, CuPool, CuSharedMemoryBuffer, CuSharedMemoryPool, CuTime, PartialCuTimeRange,
    enable_shared_handle_serialization,
};
use mirror::{In, Name, Value, write};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
struct Imu {
    stamp: u64,
    accel: [f32; 3],
    gyro: [f32; 3],
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
enum Mode {
    #[default]
    Idle,
    Speed(f64),
    Pair(i8, f32),
    Goal {
        x: f32,
        y: Option<f32>,
    },
}

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
struct Unit;

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
struct Meters(f32);

#[derive(Serialize, Deserialize, Debug, Clone, PartialEq, Default)]
struct Everything {
    flag: bool,
    small: (u8, i8, u16, i16),
    wide: (u32, i32, u64, i64),
    huge: (u128, i128),
    float: f32,
    double: f64,
    letter: char,
    text: String,
    numbers: Vec<i32>,
    mixed: (u8, u8, f32, u8),
    imus: Vec<Imu>,
    nothing: (),
    unit: Unit,
    meters: Meters,
    maybe: Option<Imu>,
    levels: [Option<f32>; 4],
    modes: Vec<Mode>,
    map: BTreeMap<String, Vec<f64>>,
    by_number: BTreeMap<u16, Mode>,
    grid: [[f64; 2]; 2],
    #[serde(flatten)]
    more: BTreeMap<String, u8>,
}

/// xorshift: the same values on every run.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    fn below(&mut self, n: u64) -> u64 {
        self.roll() % n
    }

    fn float(&mut self) -> f32 {
        match self.below(8) {
            0 => f32::INFINITY,
            1 => 0.0,
            2 => f32::MIN_POSITIVE / 4.0,
            _ => f32::from(self.roll() as i16) / 7.0,
        }
    }

    fn text(&mut self) -> String {
        (0..self.below(6)).map(|_| ['a', 'é', '漢', '🦀'][self.below(4) as usize]).collect()
    }

    fn imu(&mut self) -> Imu {
        Imu { stamp: self.roll(), accel: [0; 3].map(|_| self.float()), gyro: [0; 3].map(|_| self.float()) }
    }

    fn mode(&mut self) -> Mode {
        match self.below(4) {
            0 => Mode::Idle,
            1 => Mode::Speed(f64::from(self.float())),
            2 => Mode::Pair(self.roll() as i8, self.float()),
            _ => Mode::Goal { x: self.float(), y: self.maybe(Self::float) },
        }
    }

    fn maybe<T>(&mut self, make: fn(&mut Self) -> T) -> Option<T> {
        (self.below(2) == 0).then(|| make(self))
    }

    fn many<T>(&mut self, make: fn(&mut Self) -> T) -> Vec<T> {
        (0..self.below(5)).map(|_| make(self)).collect()
    }

    fn everything(&mut self) -> Everything {
        Everything {
            flag: self.below(2) == 0,
            small: (self.roll() as u8, self.roll() as i8, self.roll() as u16, self.roll() as i16),
            wide: (self.roll() as u32, self.roll() as i32, self.roll(), self.roll() as i64),
            huge: (
                u128::from(self.roll()) << 64 | u128::from(self.roll()),
                -i128::from(self.roll()) * i128::from(self.roll() >> 2),
            ),
            float: self.float(),
            double: f64::from_bits(self.roll() & !(0x7ff << 52) | 0x3ff << 52),
            letter: ['x', 'ß', '漢', '🦀'][self.below(4) as usize],
            text: self.text(),
            numbers: self.many(|dice| dice.roll() as i32),
            mixed: (1, self.roll() as u8, self.float(), 4),
            imus: self.many(Self::imu),
            nothing: (),
            unit: Unit,
            meters: Meters(self.float()),
            maybe: self.maybe(Self::imu),
            levels: [0; 4].map(|_| self.maybe(Self::float)),
            modes: self.many(Self::mode),
            map: (0..self.below(4))
                .map(|_| (self.text(), self.many(|dice| f64::from(dice.float()))))
                .collect(),
            by_number: (0..self.below(4)).map(|_| (self.roll() as u16, self.mode())).collect(),
            grid: [[0; 2]; 2].map(|row| row.map(|_: i32| f64::from(self.float()))),
            more: (0..self.below(3))
                .map(|_| (format!("extra{}", self.below(9)), self.roll() as u8))
                .collect(),
        }
    }
}

/// The names section of a finished request, read by the mirror's rules.
fn learn(request: &[u8], names: &mut Vec<Name>) -> usize {
    let at = u32::from_le_bytes(request[4..8].try_into().unwrap()) as usize;
    if at == 0 {
        return request.len();
    }
    let mut from = In { rest: &request[at..], names: &[] };
    let (first, count) = (from.u16(), from.u16());
    assert_eq!(usize::from(first), names.len(), "each name is said once");
    let text = |from: &mut In<'_>| {
        let n = usize::from(from.u16());
        String::from_utf8(from.take(n).to_vec()).unwrap()
    };
    for _ in 0..count {
        let form = from.u8();
        let name = text(&mut from);
        let fields = (form == 1).then(|| (0..from.u16()).map(|_| text(&mut from)).collect());
        names.push(Name { text: name, fields });
    }
    at
}

struct Border {
    encoder: Encoder,
    names: Vec<Name>,
}

impl Border {
    fn new() -> Self {
        Self { encoder: Encoder::default(), names: Vec::new() }
    }

    fn over(&mut self, value: &impl Serialize) -> Value {
        self.encoder.begin(Ask::State, Moment::default(), Identity::default());
        let head = self.encoder.bytes().len();
        self.encoder.value(value).unwrap();
        self.encoder.finish().unwrap();
        let end = learn(self.encoder.bytes(), &mut self.names);
        let mut from = In { rest: &self.encoder.bytes()[head..end], names: &self.names };
        let value = from.value();
        assert!(from.rest.is_empty());
        value
    }

    fn back<T: DeserializeOwned>(&self, value: &Value) -> Result<T, String> {
        let mut bytes = Vec::new();
        write(value, &mut bytes);
        let mut reader = Reader::new(&bytes, self.encoder.names());
        let value = reader.value().map_err(|error| error.to_string())?;
        reader.end().map_err(|error| error.to_string())?;
        Ok(value)
    }
}

#[test]
fn random_payloads_come_back_as_they_went() {
    let (mut border, mut dice) = (Border::new(), Dice(42));
    for _ in 0..2000 {
        let sent = dice.everything();
        let there = border.over(&sent);
        let back: Everything = border.back(&there).unwrap();
        assert_eq!(sent, back);
    }
    // Flattened structs are maps; all others were said once.
    assert!(border.names.len() < 12, "{:?}", border.names);
}

#[test]
fn what_rust_writes_rust_reads() {
    let (mut encoder, mut dice) = (Encoder::default(), Dice(7));
    for _ in 0..500 {
        let sent = dice.everything();
        encoder.begin(Ask::State, Moment::default(), Identity::default());
        let head = encoder.bytes().len();
        encoder.value(&sent).unwrap();
        let bytes = encoder.bytes()[head..].to_vec();
        let mut reader = Reader::new(&bytes, encoder.names());
        assert_eq!(sent, reader.value::<Everything>().unwrap());
        reader.end().unwrap();
    }
}

#[test]
fn a_known_payload_is_values_only() {
    let mut border = Border::new();
    border.over(&Imu::default());
    border.encoder.begin(Ask::State, Moment::default(), Identity::default());
    let head = border.encoder.bytes().len();
    border.encoder.value(&Imu::default()).unwrap();
    border.encoder.finish().unwrap();
    assert_eq!(head, 32);
    assert_eq!(border.encoder.bytes().len() - head, 48);
}

#[test]
fn enums_arrive_as_pytask_shows_them() {
    let mut border = Border::new();
    let dict = |name: &str, value| Value::Dict(vec![(Value::text(name), value)]);
    assert_eq!(border.over(&Mode::Idle), Value::text("Idle"));
    assert_eq!(border.over(&Mode::Speed(2.5)), dict("Speed", Value::Float(2.5)));
    assert_eq!(
        border.over(&Mode::Pair(-1, 0.5)),
        dict("Pair", Value::List(vec![Value::Int(-1), Value::Float(0.5)]))
    );
    let mut goal = border.over(&Mode::Goal { x: 1.0, y: None });
    assert_eq!(*goal.field("Goal").field("x"), Value::Float(1.0));
    assert_eq!(*goal.field("Goal").field("y"), Value::None);
}

#[test]
fn extremes_pass() {
    let mut border = Border::new();
    for float in [f64::NAN, f64::INFINITY, -0.0, f64::MIN_POSITIVE] {
        let there = border.over(&float);
        assert_eq!(border.back::<f64>(&there).unwrap().to_bits(), float.to_bits());
    }
    let nan = border.over(&f32::NAN);
    assert!(border.back::<f32>(&nan).unwrap().is_nan());
    let there = border.over(&u128::MAX);
    assert_eq!(border.back::<u128>(&there).unwrap(), u128::MAX);
    let there = border.over(&i128::MIN);
    assert_eq!(border.back::<i128>(&there).unwrap(), i128::MIN);
    assert_eq!(border.back::<u64>(&Value::Int(i128::from(u64::MAX))).unwrap(), u64::MAX);
    assert_eq!(border.back::<f64>(&Value::Int(3)).unwrap(), 3.0);
}

#[test]
fn units_are_numbers_in_their_base_units() {
    use cu29_units::si::{angle::degree, f32::Angle, f64::Length, length::millimeter};
    let mut border = Border::new();
    let there = border.over(&Length::new::<millimeter>(2500.0));
    assert_eq!(there, Value::Float(2.5));
    assert_eq!(border.back::<Length>(&there).unwrap().get::<millimeter>(), 2500.0);
    assert_eq!(border.back::<Length>(&Value::Int(3)).unwrap().raw(), 3.0);
    let there = border.over(&Angle::new::<degree>(180.0));
    assert_eq!(there, Value::Float(f64::from(std::f32::consts::PI)));
    let error = border.back::<Angle>(&Value::text("90 deg")).unwrap_err();
    assert_eq!(error, "expected f32, got str '90 deg'");
}

#[test]
fn shared_buffers_are_numbered() {
    #[derive(Serialize)]
    struct Image<'b> {
        before: u8,
        bytes: &'b CuHandle<CuSharedMemoryBuffer<u8>>,
        depths: &'b CuHandle<CuSharedMemoryBuffer<f32>>,
        again: &'b CuHandle<CuSharedMemoryBuffer<u8>>,
        after: [f32; 2],
    }

    let bytes = CuSharedMemoryPool::<u8>::new("bytes", 2, 1000).unwrap();
    let depths = CuSharedMemoryPool::<f32>::new("depths", 1, 3).unwrap();
    let (_first, bytes, depths) =
        (bytes.acquire().unwrap(), bytes.acquire().unwrap(), depths.acquire().unwrap());
    let content: Vec<u8> = (0..1000_u32).map(|n| n.to_le_bytes()[0]).collect();
    bytes.with_inner_mut(|inner| inner.copy_from_slice(&content));
    depths.with_inner_mut(|inner| inner.copy_from_slice(&[0.5, -1.0, 2.0]));
    let mut border = Border::new();
    let image = Image { before: 7, bytes: &bytes, depths: &depths, again: &bytes, after: [1.0, 2.0] };
    let _shared = enable_shared_handle_serialization();
    for _ in 0..2 {
        let mut there = border.over(&image);
        assert_eq!(*there.field("before"), Value::Int(7));
        assert_eq!(*there.field("bytes"), Value::Buffer(0, 0x10));
        assert_eq!(*there.field("depths"), Value::Buffer(1, 0x20));
        assert_eq!(*there.field("again"), Value::Buffer(0, 0x10), "handles of one buffer have one number");
        assert_eq!(*there.field("after"), Value::List([1.0, 2.0].map(Value::Float).to_vec()));
        let [first, second] = border.encoder.buffers() else { panic!("two buffers") };
        assert_eq!(first.content(), content);
        assert_eq!(second.content(), [0.5_f32, -1.0, 2.0].map(f32::to_le_bytes).concat());
        assert_eq!(first.place, bytes.with_inner(|inner| inner.as_ref().descriptor().unwrap()));
        assert_eq!((second.place.len_elements, second.elements), (12, 0x20), "bytes, whatever they are");
    }
    let back: CuHandle<CuSharedMemoryBuffer<u8>> = border.back(&Value::Bytes(vec![1, 2, 255])).unwrap();
    assert!(back.with_inner(|inner| inner[..] == [1, 2, 255]));
}

/// Each buffer that is read from a log has a file of its own.
#[cfg(target_os = "linux")]
#[test]
fn buffers_that_stand_alone_leave_no_files_open() {
    let open = || std::fs::read_dir("/proc/self/fd").unwrap().count();
    let mut border = Border::new();
    let _shared = enable_shared_handle_serialization();
    let before = open();
    for n in 0..200_u8 {
        let buffer = CuHandle::new_detached(CuSharedMemoryBuffer::from_vec_detached(vec![n; 10]).unwrap());
        assert_eq!(border.over(&buffer), Value::Buffer(0, 0x10));
        assert_eq!(border.encoder.buffers()[0].content(), [n; 10]);
    }
    assert!(open() < before + 100, "{} files were open, now {}", before, open());
}

#[test]
fn errors_name_field_expected_and_given() {
    let mut border = Border::new();
    let mut sent = Dice(1).everything();
    sent.imus = vec![Imu::default()];
    let good = border.over(&sent);
    let imu = border.over(&Imu::default());
    let case = |change: fn(&mut Value)| {
        let mut bad = good.clone();
        change(&mut bad);
        border.back::<Everything>(&bad).unwrap_err()
    };
    let imu_case = |change: fn(&mut Value)| {
        let mut bad = imu.clone();
        change(&mut bad);
        border.back::<Imu>(&bad).unwrap_err()
    };
    assert_eq!(imu_case(|v| *v.field("stamp") = Value::text("soon")), "stamp: expected u64, got str 'soon'");
    assert_eq!(
        imu_case(|v| *v.field("stamp") = Value::Int(-1)),
        "stamp: expected u64, got int -1 (out of range)"
    );
    assert_eq!(imu_case(|v| *v.field("stamp") = Value::Float(1.5)), "stamp: expected u64, got float 1.5");
    assert_eq!(imu_case(|v| *v.field("stamp") = Value::Bool(true)), "stamp: expected u64, got bool True");
    assert_eq!(
        imu_case(|v| *v.field("gyro") = Value::List(vec![Value::Int(1)])),
        "gyro: expected 3 items, got list of 1"
    );
    let three =
        |v: &mut Value| *v.field("gyro") = Value::List(vec![Value::Int(1), Value::None, Value::Int(2)]);
    assert_eq!(imu_case(three), "gyro[1]: expected f32, got None");
    assert_eq!(imu_case(|v| *v = Value::Dict(vec![])), "missing field `stamp`");
    let unknown = |v: &mut Value| *v = Value::Dict(vec![(Value::text("stmap"), Value::Int(1))]);
    assert_eq!(imu_case(unknown), "unknown field `stmap`, expected one of `stamp`, `accel`, `gyro`");
    assert_eq!(imu_case(|v| *v = Value::Int(1)), "expected Imu, got int 1");
    assert_eq!(
        border.back::<Vec<Imu>>(&Value::List(vec![imu.clone(), Value::None])).unwrap_err(),
        "[1]: expected Imu, got None"
    );
    assert_eq!(
        border.back::<Mode>(&Value::text("Idel")).unwrap_err(),
        "unknown variant `Idel`, expected one of `Idle`, `Speed`, `Pair`, `Goal`"
    );
    assert_eq!(
        border.back::<Mode>(&Value::Int(1)).unwrap_err(),
        "expected Mode (a str or a dict of one entry), got int 1"
    );
    let speed = Value::Dict(vec![(Value::text("Speed"), Value::text("x"))]);
    assert_eq!(border.back::<Mode>(&speed).unwrap_err(), "Speed: expected f64, got str 'x'");
    assert_eq!(case(|v| *v.field("flag") = Value::Int(1)), "flag: expected bool, got int 1");
}

#[test]
fn a_struct_may_be_given_as_dict_or_list() {
    let border = Border::new();
    let three = || Value::List(vec![Value::Int(1), Value::Float(2.0), Value::Int(3)]);
    let want = Imu { stamp: 5, accel: [1.0, 2.0, 3.0], gyro: [1.0, 2.0, 3.0] };
    let dict = Value::Dict(vec![
        (Value::text("gyro"), three()),
        (Value::text("stamp"), Value::Int(5)),
        (Value::text("accel"), three()),
    ]);
    assert_eq!(border.back::<Imu>(&dict).unwrap(), want);
    assert_eq!(border.back::<Imu>(&Value::List(vec![Value::Int(5), three(), three()])).unwrap(), want);
    assert_eq!(border.back::<Vec<u8>>(&Value::Bytes(vec![1, 2])).unwrap(), [1, 2]);
}

#[test]
fn damaged_replies_are_errors() {
    let (mut encoder, mut dice) = (Encoder::default(), Dice(99));
    encoder.begin(Ask::State, Moment::default(), Identity::default());
    let head = encoder.bytes().len();
    encoder.value(&dice.everything()).unwrap();
    let bytes = encoder.bytes()[head..].to_vec();
    for cut in 0..bytes.len() {
        assert!(Reader::new(&bytes[..cut], encoder.names()).value::<Everything>().is_err());
    }
    for _ in 0..20_000 {
        let mut damaged = bytes.clone();
        for _ in 0..=dice.below(3) {
            let at = dice.below(bytes.len() as u64) as usize;
            damaged[at] = dice.roll() as u8;
        }
        let _ = Reader::new(&damaged, encoder.names()).value::<Everything>();
    }
    let deep = [[0x40, 1, 0, 0, 0]; 100].concat();
    let error = Reader::new(&deep, encoder.names()).value::<serde::de::IgnoredAny>().unwrap_err();
    assert!(error.to_string().ends_with("nests more than 64 deep"), "{error}");
}

/// What is written of metadata by the short way, and by serde.
fn metadata_both_ways(encoder: &mut Encoder, metadata: &CuMsgMetadata) -> [Vec<u8>; 2] {
    encoder.begin(Ask::Process, Moment::default(), Identity::default());
    let start = encoder.bytes().len();
    encoder.metadata(metadata).unwrap();
    let between = encoder.bytes().len();
    encoder.sized_value(metadata).unwrap();
    let bytes = encoder.bytes();
    [bytes[start..between].to_vec(), bytes[between..].to_vec()]
}

#[test]
fn metadata_are_written_as_serde_writes_them() {
    let range = |start: Option<u64>, end: Option<u64>| {
        let [start, end] = [start, end].map(|time| time.map(CuTime::from_nanos).into());
        PartialCuTimeRange { start, end }
    };
    let mut encoder = Encoder::default();
    for (start, end) in [(Some(5), Some(5)), (Some(7), None), (None, Some(u64::MAX - 1)), (None, None)] {
        let process_time = range(start, end);
        let mut metadata = CuMsgMetadata { process_time, ..CuMsgMetadata::default() };
        let [short, long] = metadata_both_ways(&mut encoder, &metadata);
        assert_eq!(short, long, "{start:?}, {end:?}");
        metadata.set_status("busy");
        let [short, long] = metadata_both_ways(&mut encoder, &metadata);
        assert_eq!(short, long, "{start:?}, {end:?}, with a status");
    }
    // In another table the same structs have other numbers.
    let mut other = Encoder::default();
    other.begin(Ask::Process, Moment::default(), Identity::default());
    other.value(&Imu::default()).unwrap();
    let mut names = Vec::new();
    other.save_names(&mut names).unwrap();
    let metadata = CuMsgMetadata { process_time: range(Some(1), Some(2)), ..CuMsgMetadata::default() };
    let [before, _] = metadata_both_ways(&mut encoder, &metadata);
    encoder.load_names(&names).unwrap();
    let [short, long] = metadata_both_ways(&mut encoder, &metadata);
    assert_eq!(short, long);
    assert_ne!(short, before);
}

#[test]
fn names_survive_a_keyframe() {
    let mut border = Border::new();
    border.over(&Imu::default());
    border.over(&Mode::Speed(1.0));
    let mut saved = Vec::new();
    border.encoder.save_names(&mut saved).unwrap();
    let mut other = Border::new();
    other.encoder.load_names(&saved).unwrap();
    let there = other.over(&Imu::default());
    assert_eq!(other.names, border.names, "all names are said again, under their old numbers");
    assert_eq!(other.back::<Imu>(&there).unwrap(), Imu::default());
    assert!(other.encoder.load_names(&saved[..saved.len() - 1]).is_err());
}
