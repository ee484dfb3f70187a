//! MCAP files: read back with the reader of the crate that wrote them, and beside what Copper's own export writes of the same log.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use chalcopy_log::Options;
use cu29::prelude::{UnifiedLogType, UnifiedLogger, UnifiedLoggerBuilder, UnifiedLoggerIOReader};
use log_recorder::CuStampedDataSet;
use mcap::{Message, MessageStream};
use serde_json::{Value, json};

use crate::world::{CYCLES, changed, log, run, run_with};

fn out(name: &str) -> (PathBuf, Options) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    (folder.clone(), Options { out: Some(folder), ..Options::default() })
}

/// The file that a call of `to_mcap` writes.
fn exported(name: &str, arguments: &str) -> Vec<u8> {
    let (folder, options) = out(name);
    let (printed, summary) = run_with(log(), options, &format!("copper.to_mcap('flight.mcap'{arguments})"));
    assert_eq!((printed.unwrap().as_str(), summary.damage), ("", vec![]));
    std::fs::read(folder.join("flight.mcap")).unwrap()
}

fn messages(file: &[u8]) -> impl Iterator<Item = Message<'static>> {
    MessageStream::new(file).unwrap().map(Result::unwrap)
}

fn json(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

#[test]
fn every_message_is_that_of_the_lines_of_json() {
    let file = exported("mcap-lines", "");
    let mut written = messages(&file);
    let mut count = 0;
    let slots = ["imu", "filter", "survey.Survey", "survey.Scan", "sink"];
    for line in run("copper.to_jsonl()").lines() {
        let list = json(line.as_bytes());
        for (slot, message) in slots.iter().zip(list["msgs"].as_array().unwrap()) {
            let found = written.next().unwrap();
            let is_there = message["captured_payload_present"].as_bool().unwrap();
            let topic = if is_there { format!("/{slot}") } else { format!("/{slot}/__meta") };
            let (data, times) = (json(&found.data), &message["metadata"]["process_time"]);
            assert_eq!((found.channel.topic.as_str(), u64::from(found.sequence)), (&*topic, count));
            assert_eq!(data["payload"], message["payload"]);
            assert_eq!(data.get("payload_missing"), (!is_there).then_some(&json!(true)));
            assert_eq!(
                (&data["process_time"], &data["status_txt"]),
                (times, &message["metadata"]["status_txt"])
            );
            let time = |value: &Value| value.as_u64().unwrap();
            let (kind, start, end) = match &message["tov"] {
                Value::String(_) => ("none", None, 0),
                tov if tov.get("Time").is_some() => ("time", Some(time(&tov["Time"])), time(&tov["Time"])),
                tov => ("range", Some(time(&tov["Range"]["start"])), time(&tov["Range"]["end"])),
            };
            let at = if kind == "time" { end } else { 0 };
            let tov = json!({ "kind": kind, "time_ns": at, "start_ns": start.unwrap_or(0), "end_ns": end });
            assert_eq!(data["tov"], tov);
            assert_eq!(found.log_time, time(&times["start"]));
            assert_eq!(found.publish_time, start.unwrap_or(found.log_time));
        }
        count += 1;
    }
    assert!(written.next().is_none() && count == CYCLES);
}

#[test]
fn a_script_reads_the_same_numbers() {
    let file = exported("mcap-numbers", ", task='filter', since=10**9, until=3 * 10**9");
    let printed = run("
for m in copper.messages('filter', since=10**9, until=3 * 10**9):
    print(m.payload.count, m.time, repr(m.payload.speed))");
    let written = messages(&file).map(|message| {
        let data = json(&message.data);
        // The value's reader rounds otherwise.
        let text = std::str::from_utf8(&message.data).unwrap();
        let (_, speed) = text.split_once("\"speed\":").unwrap();
        let speed = speed.split([',', '}']).next().unwrap().parse::<f64>().unwrap();
        let count = &data["payload"]["count"];
        (count.to_string(), message.publish_time.to_string(), speed)
    });
    let read = printed.lines().map(|line| {
        let words: Vec<&str> = line.split(' ').collect();
        (words[0].to_owned(), words[1].to_owned(), words[2].parse::<f64>().unwrap())
    });
    assert!(read.eq(written) && printed.lines().count() == 2000);
}

/// What the export of Copper itself writes of the log.
fn of_copper() -> Vec<u8> {
    let to = Path::new(env!("CARGO_TARGET_TMPDIR")).join("copper.mcap");
    let opened = UnifiedLoggerBuilder::new().file_base_name(log()).build().unwrap();
    let UnifiedLogger::Read(reader) = opened else { panic!("no log") };
    let reader = UnifiedLoggerIOReader::new(reader, UnifiedLogType::CopperList);
    cu29_export::export_to_mcap::<CuStampedDataSet, _>(reader, &to).unwrap();
    std::fs::read(to).unwrap()
}

/// Floats that JSON does not have are null there.
fn without_floats(value: &mut Value) {
    match value {
        Value::Object(fields) if fields.contains_key("$float") => *value = Value::Null,
        Value::Object(fields) => fields.values_mut().for_each(without_floats),
        Value::Array(items) => items.iter_mut().for_each(without_floats),
        _ => {}
    }
}

#[test]
fn it_is_what_copper_s_export_writes() {
    let (ours, theirs) = (exported("mcap-copper", ""), of_copper());
    let (mut ours, mut count) = (messages(&ours), 0);
    for theirs in messages(&theirs) {
        let ours = ours.next().unwrap();
        // Both outputs of a task have one topic there.
        let topic = ours.channel.topic.replace("survey.Survey", "survey").replace("survey.Scan", "survey");
        assert_eq!(
            (topic, &ours.channel.message_encoding),
            (theirs.channel.topic.clone(), &"json".to_owned())
        );
        let (mut data, want) = (json(&ours.data), json(&theirs.data));
        without_floats(&mut data);
        assert_eq!(data, want, "{}", ours.channel.topic);
        assert_eq!(ours.log_time, theirs.log_time);
        assert!(ours.publish_time == theirs.publish_time || data["tov"]["kind"] == "none");
        let schemas = [&ours, &theirs].map(|message| message.channel.schema.clone().unwrap());
        assert_eq!(schemas[0].encoding, schemas[1].encoding);
        assert_eq!(schemas[0].name.split('.').nth(1), schemas[1].name.split('.').nth(1));
        count += 1;
    }
    assert!(ours.next().is_none() && count == 5 * CYCLES);
}

/// The schemas of the log's slots.
fn schemas() -> BTreeMap<String, Value> {
    let file = exported("mcap-schemas", ", until=10**7");
    let summary = mcap::Summary::read(&file).unwrap().unwrap();
    let topics: BTreeSet<&str> = summary.channels.values().map(|channel| channel.topic.as_str()).collect();
    assert!(topics.contains("/sink") && topics.len() == 10, "{topics:?}");
    assert_eq!(summary.stats.as_ref().unwrap().message_count, 5 * 9);
    summary.schemas.values().map(|schema| (schema.name.clone(), json(&schema.data))).collect()
}

#[test]
fn schemas_say_types_units_and_variants() {
    let schemas = schemas();
    let of = |slot: &str| schemas[&format!("copper.{slot}")]["properties"]["payload"].clone();
    let float = json!({ "type": "number", "description": "f32" });
    let three = json!({ "type": "array", "items": float, "minItems": 3, "maxItems": 3 });
    let stamp = json!({ "type": "integer", "minimum": 0, "description": "u64" });
    assert_eq!(
        of("imu"),
        json!({
            "type": "object",
            "description": "Imu",
            "properties": { "stamp": stamp, "accel": three, "gyro": three },
            "required": ["stamp", "accel", "gyro"],
        })
    );
    let survey = of("survey.Survey");
    assert_eq!(survey["properties"]["speed"], json!({ "type": "number", "description": "f32 in m·s⁻¹" }));
    assert_eq!(survey["properties"]["path"]["items"], survey["properties"]["pose"]);
    let plain = &survey["patternProperties"];
    let int = json!({ "type": "integer", "description": "i64" });
    assert_eq!(plain["^maybe$"], json!({ "anyOf": [{ "type": "null" }, int] }));
    let mode = &plain["^mode$"]["anyOf"];
    assert_eq!(mode[0], json!({ "type": "string", "enum": ["Idle"] }));
    let float = json!({ "type": "number", "description": "f64" });
    assert_eq!(mode[1], json!({ "type": "object", "properties": { "Drive": float }, "required": ["Drive"] }));
    assert_eq!(mode[2]["properties"]["Go"]["required"], json!(["x", "y"]));
    let pair = &plain["^pair$"];
    let kinds = [&pair["prefixItems"][0]["type"], &pair["prefixItems"][1]["type"]];
    assert_eq!((kinds, &pair["items"]), ([&json!("integer"), &json!("boolean")], &json!(false)));
}

/// What a viewer makes of a schema: every property has one type, and arrays hold no arrays.
fn view(schema: &Value) {
    for (name, property) in schema["properties"].as_object().unwrap() {
        let item = if property["type"] == "array" { &property["items"] } else { property };
        match item["type"].as_str() {
            Some("object") => view(item),
            Some("boolean" | "string" | "number" | "integer") => {}
            kind => panic!("{name}: {kind:?}"),
        }
    }
}

#[test]
fn viewers_can_read_the_schemas() {
    let schemas = schemas();
    assert_eq!(schemas.len(), 6);
    schemas.values().for_each(view);
    assert_eq!(schemas["copper.sink"]["patternProperties"]["^payload$"]["type"], "null");
    assert_eq!(schemas["copper.meta"]["required"][3], "payload_missing");
}

#[test]
fn of_a_damaged_log_it_has_what_can_be_read() {
    let path = changed("mcap-damaged", |bytes| bytes.truncate(1_500_000));
    let (folder, options) = out("mcap-cut");
    let (printed, summary) =
        run_with(&path, options, "copper.to_mcap('cut.mcap')\nprint(sum(1 for _ in copper.lists()))");
    let lists: usize = printed.unwrap().trim().parse().unwrap();
    assert!(summary.damage.iter().any(|damage| damage.what.contains("the log ends here")), "{summary:?}");
    let file = std::fs::read(folder.join("cut.mcap")).unwrap();
    assert!(lists > 0 && messages(&file).count() == 5 * lists);
}

#[test]
fn what_cannot_be_written_is_said() {
    let (printed, _) = run_with(log(), Options::default(), "copper.to_mcap('a.mcap')");
    let report = printed.unwrap_err();
    assert!(
        report.contains("PermissionError: 'a.mcap' cannot be written: the command needs --out"),
        "{report}"
    );
    let (folder, options) = out("mcap-wrong");
    let script = "
for wrong in (dict(task='motor'), dict(run=7), dict(task=[1])):
    try:
        copper.to_mcap('a.mcap', **wrong)
    except Exception as error:
        print(repr(error).split(': it has')[0])
try:
    copper.to_mcap(None)
except TypeError as error:
    print('TypeError')";
    let (printed, _) = run_with(log(), options, script);
    let want = "ValueError(\"no task 'motor' in the log
RuntimeError('the log has no run 7
TypeError('task must be a str, or several')
TypeError
";
    assert_eq!(printed.unwrap(), want);
    assert!(!folder.exists());
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let (folder, options) = out("mcap-full");
    std::fs::create_dir_all(&folder).unwrap();
    std::os::unix::fs::symlink("/dev/full", folder.join("full.mcap")).unwrap();
    let (printed, _) = run_with(log(), options, "copper.to_mcap('full.mcap')");
    let report = printed.unwrap_err();
    assert!(report.contains("OSError: full.mcap: ") && report.contains("No space left"), "{report}");
}
