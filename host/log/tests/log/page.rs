//! The examples of `docs/log.md` run.

use std::path::Path;

use chalcopy_log::Options;

use crate::world::{log, run_with};

#[test]
fn the_page_s_examples_run() {
    let page = include_str!("../../../../docs/log.md");
    let out = Path::new(env!("CARGO_TARGET_TMPDIR")).join("page");
    let examples = page.split("```python\n").skip(1).map(|rest| rest.split("```").next().unwrap());
    let mut count = 0;
    for example in examples {
        let options =
            Options { out: Some(out.clone()), index: Some(log_recorder::index()), ..Options::default() };
        let (printed, summary) = run_with(log(), options, example);
        assert!(!printed.unwrap().is_empty() && summary.read.is_some(), "{example}");
        count += 1;
    }
    assert_eq!(count, 3);
}
