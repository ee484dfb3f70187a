//! What a script prints stands in Copper's structured log, with the place where it was printed.

use cu29::prelude::*;
use std::path::{Path, PathBuf};
use std::process::Command;

const TALKING: &str = "import sys
import balance

start = balance.start


def process(ctx, input, state, output):
    balance.process(ctx, input, state, output)
    if ctx.cl_id % 100 == 7:
        print('cycle', ctx.cl_id, end='')
        print(' and', ctx.cl_id + 1)
        print('careful', file=sys.stderr)
";

/// A line of the log: its level, its values, and the CopperList whose call wrote it.
type Line = (CuLogLevel, Vec<String>, Option<u64>);

/// The lines that the log has of the script.
fn lines(log: &Path) -> CuResult<Vec<Line>> {
    let log = UnifiedLoggerBuilder::new().file_base_name(log).build();
    let Ok(UnifiedLogger::Read(mut reader)) = log else { return Err("no log".into()) };
    let mut lines = Vec::new();
    while let Some(section) = reader.read_next_section_type(UnifiedLogType::StructuredLogLine)? {
        let mut rest = &section[..];
        while !rest.is_empty() {
            let (entry, length): (CuLogEntry, usize) =
                bincode::decode_from_slice(rest, bincode::config::standard())
                    .map_err(|error| CuError::new_with_cause("the log is damaged", error))?;
            rest = &rest[length..];
            assert_eq!(entry.origin.culistid.is_some(), entry.origin.task_index.is_some());
            let values = entry.params.iter().map(ToString::to_string).collect();
            lines.push((entry.level, values, entry.origin.culistid));
        }
    }
    Ok(lines)
}

#[test]
fn what_is_printed_is_logged_with_file_and_line() -> CuResult<()> {
    let python = concat!(env!("CARGO_MANIFEST_DIR"), "/python");
    for mode in ["sandbox", "native"] {
        let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("talking-{mode}"));
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(folder.join("talking.py"), TALKING).unwrap();
        std::fs::copy(format!("{python}/balance.py"), folder.join("balance.py")).unwrap();
        let done = Command::new(env!("CARGO_BIN_EXE_balance"))
            .args(["--seconds", "1", "--mode", mode, "--script", "talking.py"])
            .current_dir(&folder)
            .output()
            .unwrap();
        assert!(done.status.success(), "{mode}: {}", String::from_utf8_lossy(&done.stderr));
        let logged = lines(&folder.join("balance.copper"))?;
        let printed: Vec<_> = logged.iter().filter(|(_, values, _)| values.len() == 3).collect();
        assert_eq!(printed.len(), 20, "{mode}: {logged:?}");
        for (index, pair) in printed.chunks(2).enumerate() {
            let cycle = 100 * index as u64 + 7;
            let said = format!("cycle {cycle} and {}", cycle + 1);
            let said = ["talking.py", "10", &said].map(str::to_owned).to_vec();
            assert_eq!(pair[0], &(CuLogLevel::Info, said, Some(cycle)));
            let careful = ["talking.py", "12", "careful"].map(str::to_owned).to_vec();
            assert_eq!(pair[1], &(CuLogLevel::Warning, careful, Some(cycle)));
        }
        // A line about the fuel: the first call used more than any before.
        assert!(logged.iter().any(|(_, values, _)| values.len() == 1), "{mode}: {logged:?}");
    }
    Ok(())
}
