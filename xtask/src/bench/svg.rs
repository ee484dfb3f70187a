//! The speeds as a picture.

use std::fmt::Write;

use super::engine::{NATIVE, SANDBOX};
use super::speeds::Speeds;

const LEFT: usize = 190;
const ROW: usize = 34;
const BAR: usize = 12;
/// Picture points for the base's speed.
const ONE: f64 = 130.0;
const WIDTH: usize = 760;

/// Bars of both modes for each program, and a line where CPython is.
pub(super) fn plot(table: &Speeds) -> String {
    let height = (table.rows.len() + 1) * ROW + 60;
    let mut text = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{height}\" font-family=\"sans-serif\" \
         font-size=\"13\">\n<rect width=\"{WIDTH}\" height=\"{height}\" fill=\"white\"/>\n\
         <text x=\"{LEFT}\" y=\"20\">times as fast as CPython: native (dark), in the sandbox (light)</text>\n"
    );
    for (number, row) in table.rows.iter().enumerate() {
        let speed = |engine| table.speed(row, engine).unwrap_or(0.0);
        bars(&mut text, number, &row.name, [speed(NATIVE), speed(SANDBOX)]);
    }
    bars(&mut text, table.rows.len(), "geometric mean", [table.mean(NATIVE).0, table.mean(SANDBOX).0]);
    let one = LEFT + ONE as usize;
    let _ = writeln!(
        text,
        "<line x1=\"{one}\" y1=\"30\" x2=\"{one}\" y2=\"{}\" stroke=\"#c33\" stroke-dasharray=\"4\"/>\n</svg>",
        height - 20
    );
    text
}

fn bars(text: &mut String, number: usize, name: &str, speeds: [f64; 2]) {
    let top = 34 + number * ROW;
    let _ =
        writeln!(text, "<text x=\"{}\" y=\"{}\" text-anchor=\"end\">{name}</text>", LEFT - 8, top + BAR + 4);
    for (at, (speed, colour)) in speeds.into_iter().zip(["#2a6f97", "#a9d6e5"]).enumerate() {
        let (y, width) = (top + at * BAR, speed * ONE);
        let _ = writeln!(
            text,
            "<rect x=\"{LEFT}\" y=\"{y}\" width=\"{width:.0}\" height=\"{BAR}\" fill=\"{colour}\"/>\
             <text x=\"{:.0}\" y=\"{}\" font-size=\"10\">{speed:.2}</text>",
            LEFT as f64 + width + 4.0,
            y + BAR - 2
        );
    }
}
