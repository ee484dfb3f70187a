//! Section "big": programs that work on much data, in seconds.

use super::engine::{BASE, Engine, NATIVE, SANDBOX};
use super::race::{self, Row};
use super::section::{Bar, Loss, Section};
use super::style::{Style, none};
use crate::command::Outcome;

/// What a program of ours is given: copies that grow need room for both.
const MEMORY: [&str; 2] = ["--memory", "1G"];
/// Rounds of such programs: each takes a second or two.
const ROUNDS: u32 = 2;
/// How many times CPython's time is too much.
const TOO_SLOW: f64 = 2.0;

/// What was measured.
pub(super) struct Big {
    engines: Vec<Engine>,
    rows: Vec<Row>,
}

impl Big {
    /// Times the programs in `bench/big` under ours and CPython.
    pub(super) fn measure(engines: &[Engine]) -> Outcome<Big> {
        let takes_part = |engine: &&Engine| engine.is_ours() || engine.is_cpython();
        let with_memory =
            |engine: &Engine| if engine.is_ours() { engine.with(&MEMORY) } else { engine.clone() };
        let engines: Vec<Engine> = engines.iter().filter(takes_part).map(with_memory).collect();
        let rows = race::run(&engines, &race::programs("big", "")?, ROUNDS)?;
        Ok(Big { engines, rows })
    }

    /// How many times as long as the base an engine took.
    fn times(row: &Row, engine: usize) -> Option<f64> {
        Some(row.seconds[engine]? / row.seconds[BASE]?)
    }

    /// What takes longer than CPython in a mode of ours, and how many times as long.
    fn slower(&self) -> Vec<(&Row, &'static str, f64)> {
        let modes = [(NATIVE, "natively"), (SANDBOX, "sandboxed")];
        let all = modes.into_iter().flat_map(|(at, mode)| {
            self.rows.iter().filter_map(move |row| Some((row, mode, Self::times(row, at)?)))
        });
        all.filter(|(_, _, times)| *times > 1.0).collect()
    }
}

impl Section for Big {
    fn names(&self) -> (&'static str, &'static str) {
        ("big", "Big data: the programs in `bench/big`")
    }

    fn about(&self) -> String {
        format!(
            "User and system time of whole processes in seconds, least of {ROUNDS} interleaved rounds; how many times as long as \
             `python3`. All engines printed the same."
        )
    }

    fn table(&self, style: Style) -> String {
        let mut text = String::new();
        let heads = self.engines.iter().map(|engine| engine.name.to_owned());
        style.head(&mut text, "s", heads.chain(["native", "sandbox"].map(|mode| format!("{mode}, times"))));
        for row in &self.rows {
            let seconds =
                row.seconds.iter().map(|seconds| seconds.map_or_else(none, |time| format!("{time:.3}")));
            let times = [NATIVE, SANDBOX].map(|at| Self::times(row, at));
            let times = times.into_iter().map(|times| times.map_or_else(none, |times| format!("{times:.2}")));
            style.line(&mut text, &row.name, seconds.chain(times));
        }
        text
    }

    fn bars(&self) -> Vec<Bar> {
        let count = self.slower().iter().filter(|(.., times)| *times > TOO_SLOW).count();
        vec![Bar::none(format!("big data, over {TOO_SLOW}x python3"), count, 2 * self.rows.len())]
    }

    fn losses(&self) -> Vec<Loss> {
        let loss = |(row, mode, times): (&Row, &str, f64)| Loss {
            name: row.name.clone(),
            text: format!("{} {mode} takes {times:.2} times as long as python3", row.name),
        };
        self.slower().into_iter().map(loss).collect()
    }
}
