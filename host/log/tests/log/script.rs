//! What a script finds in a log, and what it is told when it asks for what there is not.

use chalcopy_log::{Log, Options};

use crate::world::{CYCLES, log, run, run_with};

#[test]
fn payloads_are_records_in_the_order_of_their_fields() {
    let printed = run("
lists = copper.lists()
for _ in range(2):
    cl = next(lists)
print(cl, cl.time, len(cl), 'imu' in cl, 'motor' in cl)
survey = cl['survey.Survey']
print(list(survey.payload), survey.payload.pose.x, survey.payload['pose'].y)
print(survey.tov, survey.time, survey.metadata)
print(survey.payload.mode, survey.payload.maybe, survey.payload.wide == 2 ** 128 - 3)
print(survey.payload.low == -2 ** 127 + 2, survey.payload.pair, survey.payload.speed, survey.payload.ratio)
print(survey.payload.tags, [pose.x for pose in survey.payload.path])
print(cl['survey.Scan'].payload, cl['imu'].metadata.status_txt, cl['imu'].task)
try:
    survey.payload.posse
except AttributeError as error:
    print(error)
");
    let expected = "\
<CopperList 1 of imu, filter, survey.Survey, survey.Scan, sink> 2000000 5 True False
['pose', 'mode', 'maybe', 'tags', 'path', 'wide', 'low', 'pair', 'speed', 'ratio'] 0.25 -0.25
{'Range': {'start': 2000000, 'end': 2000002}} 2000000 {'process_time': {'start': 2000000, 'end': 2000000}, 'status_txt': '', 'origin': None}
{'Go': {'x': 2.0, 'y': 0.5}} -2 True
True [-2, True] 0.5 inf
['tag \"0\" é', 'tag \"1\" é'] [0.25, 0.25]
None fine imu
'Survey' object has no attribute 'posse'
";
    assert_eq!(printed, expected);
}

#[test]
fn walks_go_side_by_side_and_stop_where_they_are_told() {
    let printed = run("
some = [cl.id for cl in copper.lists(since=5 * 10**6, until=9 * 10**6)]
print(some)
pairs = zip(copper.messages('imu'), copper.messages('filter', since=100 * 10**6))
a, b = next(pairs)
print(a.payload.stamp, b.payload.count)
print(sum(1 for _ in copper.messages('survey.Scan')), sum(1 for cl in copper.lists(task=['filter', 'imu'])))
for n in range(100):
    next(copper.lists())
");
    assert_eq!(printed, format!("[4, 5, 6, 7]\n1000000 100\n{} {CYCLES}\n", CYCLES / 5));
}

#[test]
fn a_log_says_who_recorded_it_and_what() {
    let printed = run("
[run] = copper.runs()
print(run.index, run.mission, run.complete, run.app, 'survey' in run.config)
for slot in copper.catalog():
    print(slot.name, slot.task, slot.type, [(f.name, f.type, f.unit) for f in slot.fields][:2])
print([f.unit for f in copper.catalog()[2].fields if f.name == 'speed'])
print([event.event for event in copper.lifecycle()])
stats = copper.stats()
print(stats.lists, stats.first, stats.last, [(slot.name, slot.messages) for slot in stats.slots])
");
    let scans = CYCLES / 5;
    let expected = format!(
        "0 default True log-recorder True
imu imu tasks::Imu [('stamp', 'u64', ''), ('accel', '[f32; 3]', '')]
filter filter tasks::Estimate [('speed', 'f64', ''), ('count', 'u32', '')]
survey.Survey survey tasks::Survey [('pose.y', 'f64', ''), ('pose.x', 'f64', '')]
survey.Scan survey tasks::Scan [('bytes', '[u8]', ''), ('counts', '[i16; 4]', '')]
sink sink () []
['m·s⁻¹']
['instantiated', 'mission_started', 'mission_stopped', 'shutdown_completed']
{CYCLES} 1000000 {last} [('imu', {CYCLES}), ('filter', {CYCLES}), ('survey.Survey', {CYCLES}), ('survey.Scan', {scans}), ('sink', 0)]
",
        last = CYCLES * 1_000_000
    );
    assert_eq!(printed, expected);
}

#[test]
fn the_text_log_needs_the_strings_of_the_build() {
    let index = Some(log_recorder::index());
    let script = "
lines = list(copper.text())
print(len(lines), lines[0].level, lines[0].text.split(',')[0], lines[0].time)";
    let (printed, _) = run_with(log(), Options { index, ..Options::default() }, script);
    assert_eq!(printed.unwrap(), format!("{} info 100 measurements 100000000\n", CYCLES / 100));
    let (printed, _) = run_with(log(), Options::default(), script);
    assert!(printed.unwrap_err().contains("--index"));
}

#[test]
fn what_is_not_there_is_said() {
    for (script, want) in [
        ("next(copper.lists(task='motor'))", "ValueError: no task 'motor' in the log: it has imu, "),
        ("next(copper.lists(run=7))", "RuntimeError: the log has no run 7: it has 1"),
        ("next(copper.lists(task=[1]))", "TypeError: task must be a str, or several"),
        (
            "walks = [copper.lists() for _ in range(20)]\nfor walk in walks: next(walk)",
            "RuntimeError: more than 16 walks",
        ),
        ("copper.to_csv('a.csv')", "PermissionError: 'a.csv' cannot be written"),
    ] {
        let (printed, _) = run_with(log(), Options::default(), script);
        let report = printed.unwrap_err();
        assert!(report.contains(want), "{script}: {report}");
    }
    let nowhere = Log::read(&log().with_file_name("nowhere.copper")).err().unwrap();
    assert!(nowhere.to_string().contains("No such file"), "{nowhere}");
    let text = log().with_file_name("text.txt");
    std::fs::write(&text, "x".repeat(2000)).unwrap();
    assert_eq!(Log::read(&text).err().unwrap().to_string(), "no Copper log");
}
