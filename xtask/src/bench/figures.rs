//! Figures that a program prints as lines of a name, a tab and a number.

use std::process::Command;

use super::race;
use crate::command::{Failure, Outcome, run};
use crate::workspace;

/// What a program printed.
pub(super) struct Figures(Vec<(String, f64)>);

impl Figures {
    /// Builds an example, which `example` then runs.
    pub(super) fn build(package: &str, example: &str) -> Outcome {
        run(workspace::cargo().args(["build", "--release", "--package", package, "--example", example]))
    }

    /// A command that runs what `build` built.
    pub(super) fn example(example: &str) -> Command {
        Command::new(workspace::target().join("release/examples").join(example))
    }

    /// What a command prints.
    pub(super) fn of(command: Command) -> Outcome<Figures> {
        let (output, _) = race::output(command, false)?;
        let figure = |line: &str| {
            let (name, value) = line.split_once('\t')?;
            Some((name.to_owned(), value.parse().ok()?))
        };
        Ok(Figures(String::from_utf8_lossy(&output).lines().filter_map(figure).collect()))
    }

    /// The figure of that name.
    pub(super) fn get(&self, name: &str) -> Outcome<f64> {
        let found = self.0.iter().find(|(known, _)| known == name);
        found.map(|(_, value)| *value).ok_or_else(|| Failure::new(format!("no figure is called `{name}`")))
    }
}
