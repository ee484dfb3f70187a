//! A machine in this process, without the sandbox.

use crate::arguments::Arguments;
use crate::console::Console;
use crate::engine::{Engine, Failure, Feedback, Program};

/// The crate's own face.
pub(crate) struct Native;

impl Native {
    pub(crate) fn new(_: &Arguments, _: Console) -> Result<Self, Failure> {
        Err(Failure::usage("not there yet"))
    }
}

impl Engine for Native {
    fn run(&mut self, _: &Program) -> Result<(), Failure> {
        Ok(())
    }
    fn feed(&mut self, _: &str) -> Result<Feedback, Failure> {
        Ok(Feedback::Complete)
    }
    fn probe(&mut self, _: &str) -> Result<Feedback, Failure> {
        Ok(Feedback::Complete)
    }
    fn complete(&mut self, _: &str) -> Vec<String> {
        vec![]
    }
    fn listing(&mut self, _: &Program) -> Result<String, Failure> {
        Ok(String::new())
    }
    fn build(&mut self, _: &str, _: &str) -> Result<Vec<u8>, Failure> {
        Ok(vec![])
    }
}
