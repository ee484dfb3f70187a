//! The same as Copper's own export: every message, and what a script computes from them.

use cu29::prelude::Value;
use cu29_export::catalog::copperlist_values_reader;

use crate::world::{CYCLES, log, run};

#[test]
fn lines_of_json_are_those_of_copper_s_export() {
    let lines = run("copper.to_jsonl()");
    let mut lines = lines.lines();
    let mut count = 0;
    for list in copperlist_values_reader(log(), None).unwrap() {
        // By way of the text: a value holds no integers of 128 bits.
        let theirs = serde_json::to_string(&list.unwrap()).unwrap();
        let theirs: serde_json::Value = serde_json::from_str(&theirs).unwrap();
        let ours: serde_json::Value = serde_json::from_str(lines.next().unwrap()).unwrap();
        assert_eq!(ours, theirs);
        count += 1;
    }
    assert_eq!((lines.next(), count), (None, CYCLES));
}

pub(crate) fn field<'v>(value: &'v Value, name: &str) -> &'v Value {
    let Value::Map(fields) = value else { panic!("no struct: {value:?}") };
    &fields[&Value::String(name.to_owned())]
}

pub(crate) fn number(value: &Value) -> f64 {
    match value {
        Value::F32(x) => f64::from(*x),
        Value::F64(x) => *x,
        Value::U64(n) => *n as f64,
        value => panic!("no number: {value:?}"),
    }
}

#[test]
fn a_script_computes_the_same_numbers() {
    let (mut lists, mut sum, mut speed, mut worst) = (0_u64, 0.0, 0.0, f64::INFINITY);
    for list in copperlist_values_reader(log(), None).unwrap() {
        let list = list.unwrap();
        lists += 1;
        for message in &list.msgs {
            let Some(payload) = &message.payload else { continue };
            match message.task_id.as_str() {
                "imu" => {
                    let (Value::Seq(accel), Value::Seq(gyro)) =
                        (field(payload, "accel"), field(payload, "gyro"))
                    else {
                        panic!("no arrays: {payload:?}")
                    };
                    sum += number(&accel[0]) * number(&gyro[2]) + number(field(payload, "stamp"));
                    worst = f64::min(worst, number(&accel[1]));
                }
                "filter" => speed += number(field(payload, "speed")),
                _ => {}
            }
        }
    }
    let printed = run("
lists, total, speed, worst = 0, 0.0, 0.0, float('inf')
for cl in copper.lists():
    lists += 1
    imu = cl['imu'].payload
    total += imu.accel[0] * imu.gyro[2] + imu.stamp
    worst = min(worst, imu.accel[1])
    speed += cl['filter'].payload.speed
print(lists, total.hex(), speed.hex(), worst)
");
    let words: Vec<&str> = printed.split_whitespace().collect();
    assert_eq!(words[0], lists.to_string());
    assert_eq!([words[1], words[2]].map(from_hex), [sum, speed]);
    assert_eq!(words[3].parse(), Ok(worst));
}

/// A float as Python's `hex` writes it, to the last bit.
pub(crate) fn from_hex(text: &str) -> f64 {
    let (sign, text) = text.strip_prefix('-').map_or((1.0, text), |text| (-1.0, text));
    let (mantissa, exponent) = text.strip_prefix("0x1.").unwrap().split_once('p').unwrap();
    let bits = u64::from_str_radix(&format!("{mantissa:0<13}"), 16).unwrap();
    sign * f64::from_bits(1023 << 52 | bits) * 2_f64.powi(exponent.parse().unwrap())
}
