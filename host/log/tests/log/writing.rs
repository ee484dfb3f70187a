//! Tables, files and pictures.

use std::path::{Path, PathBuf};

use chalcopy_log::Options;

use crate::world::{log, run, run_with};

fn out(name: &str) -> (PathBuf, Options) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = std::fs::remove_dir_all(&folder);
    (folder.clone(), Options { out: Some(folder), ..Options::default() })
}

#[test]
fn tables_have_a_column_for_each_scalar() {
    let printed = run("copper.to_csv(task=['imu', 'survey.Survey'], until=4 * 10**6)");
    let lines: Vec<&str> = printed.lines().collect();
    assert_eq!(
        lines[0],
        "id,time,imu.stamp,imu.accel[0],imu.accel[1],imu.accel[2],imu.gyro[0],imu.gyro[1],imu.gyro[2],\
         survey.Survey.pose.y,survey.Survey.pose.x,survey.Survey.mode,survey.Survey.maybe,survey.Survey.tags,\
         survey.Survey.path,survey.Survey.wide,survey.Survey.low,survey.Survey.pair[0],survey.Survey.pair[1],\
         survey.Survey.speed,survey.Survey.ratio"
    );
    assert!(
        lines[1].starts_with("0,1000000,1000000,0.084147096,-1.0,9.810977,0.5403023,0.0,-0.5,-0.125,0.125,"),
        "{}",
        lines[1]
    );
    assert!(lines[1].contains(r#","{""Drive"":0.125}",,"["#), "{}", lines[1]);
    assert!(lines[2].ends_with(",-170141183460469231731687303715884105726,-2,true,0.5,inf"), "{}", lines[2]);
    assert_eq!(lines.len(), 4);
}

#[test]
fn files_are_written_where_the_command_allows() {
    let (folder, options) = out("files");
    let script = "
copper.to_csv('imu.csv', task='imu')
copper.write('note.txt', 'é')
for name in ('../x', '/tmp/x', '.x', 'a/b', ''):
    try:
        copper.write(name, 'no')
    except PermissionError as error:
        print(error)";
    let (printed, _) = run_with(log(), options, script);
    assert_eq!(printed.unwrap().lines().count(), 5);
    assert_eq!(std::fs::read_to_string(folder.join("note.txt")).unwrap(), "é");
    let table = std::fs::read_to_string(folder.join("imu.csv")).unwrap();
    assert_eq!(table, run("copper.to_csv(task='imu')"));
    assert_eq!(std::fs::read_dir(&folder).unwrap().count(), 2);
}

#[test]
fn a_picture_is_one_line() {
    let (folder, options) = out("pictures");
    let script = "
copper.plot('speed.svg', 'filter.speed', 'survey.Survey.pose.x', ('parabola', [(t, t * t) for t in range(4)]), title='Speed')
copper.plot('speed.png', 'filter.speed', title='Speed')
try:
    copper.plot('no.svg', 'motor.speed')
except ValueError as error:
    print(error)";
    let (printed, _) = run_with(log(), options, script);
    assert_eq!(
        printed.unwrap(),
        "no task in the log for 'motor.speed': it has filter, imu, sink, survey.Scan, survey.Survey\n"
    );
    let svg = std::fs::read_to_string(folder.join("speed.svg")).unwrap();
    for text in ["<svg", "Speed", "filter.speed", "survey.Survey.pose.x", "parabola", "<polyline", "seconds"]
    {
        assert!(svg.contains(text), "no {text} in {svg}");
    }
    assert!(svg.len() < 1_000_000);
    // By the file's name it is pixels: a white ground, and something on it.
    let png = std::fs::File::open(folder.join("speed.png")).unwrap();
    let mut reader = png::Decoder::new(std::io::BufReader::new(png)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    reader.next_frame(&mut pixels).unwrap();
    let (pixels, rest) = pixels.as_chunks::<3>();
    assert!(rest.is_empty() && pixels.len() == 1000 * 600);
    let mut colors = pixels.to_vec();
    colors.sort_unstable();
    colors.dedup();
    let white = pixels.iter().filter(|pixel| **pixel == [255; 3]).count();
    assert!(white > 50_000 && white < 599_000 && colors.len() > 10, "{white} {}", colors.len());
}
