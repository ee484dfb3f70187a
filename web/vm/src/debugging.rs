//! The debugger: where a program stops that is run statement by statement, and what is to be seen there.

use alloc::collections::BTreeSet;
use alloc::format;
use alloc::string::{String, ToString};
use alloc::vec;
use alloc::vec::Vec;

use chalcopy::{Datum, Engine, Reply};

/// So many frames, variables and letters of a value are shown.
const FRAMES: usize = 50;
const VARIABLES: usize = 200;
const LETTERS: usize = 120;
/// How deeply a value is shown.
const DEPTH: u32 = 4;

/// What the user wants. The numbers are those of `web/package/src/vm.ts`.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
enum Wish {
    /// To the next breakpoint.
    #[default]
    Continue,
    /// To the next statement.
    Step,
    /// To the next statement that is not in a function called here.
    Over,
    /// Out of the function.
    Out,
}

/// What stops a program.
#[derive(Default)]
pub(crate) struct Debugger {
    is_on: bool,
    wish: Wish,
    lines: BTreeSet<u32>,
    /// How many functions were active when it stopped last.
    depth: usize,
}

impl Debugger {
    /// A program begins; it stops at once.
    pub(crate) fn begin(&mut self) {
        (self.is_on, self.wish) = (true, Wish::Step);
    }

    /// It is over.
    pub(crate) fn end(&mut self) {
        self.is_on = false;
    }

    /// Whether there is one.
    pub(crate) fn is_on(&self) -> bool {
        self.is_on
    }

    /// What is wanted next, and the lines of breakpoints in 4 bytes each.
    pub(crate) fn wishes(&mut self, wish: u32, lines: &[u8]) {
        self.wish = match wish {
            1 => Wish::Step,
            2 => Wish::Over,
            3 => Wish::Out,
            _ => Wish::Continue,
        };
        self.lines = lines.as_chunks().0.iter().map(|bytes| u32::from_le_bytes(*bytes)).collect();
    }

    /// Whether the paused program stops here.
    pub(crate) fn stops(&mut self, engine: &Engine<'_>) -> bool {
        let (mut depth, mut here) = (0, None);
        engine.frames(&mut |frame| {
            here = here.or(Some((frame.at_statement, frame.line)));
            depth += 1;
        });
        let Some((true, line)) = here else { return false };
        let is_wanted = match self.wish {
            Wish::Continue => false,
            Wish::Step => true,
            Wish::Over => depth <= self.depth,
            Wish::Out => depth < self.depth,
        };
        let stops = is_wanted || self.lines.contains(&line);
        if stops {
            self.depth = depth;
        }
        stops
    }
}

/// The frames, innermost first: lists of function, file, line and variables; these are lists of name, type and value.
pub(crate) fn stack(engine: &Engine<'_>) -> Datum {
    let mut frames = Vec::new();
    engine.frames(&mut |frame| {
        if frames.len() < FRAMES {
            frames.push(vec![frame.function.into(), frame.file.into(), Datum::Int(frame.line.into())]);
        }
    });
    let all = frames.into_iter().enumerate().map(|(index, mut frame)| {
        frame.push(Datum::List(variables(engine, index)));
        Datum::List(frame)
    });
    Datum::List(all.collect())
}

fn variables(engine: &Engine<'_>, frame: usize) -> Vec<Datum> {
    let mut all = Vec::new();
    engine.variables(frame, &mut |variable| {
        let is_own = variable.name.starts_with("__") || matches!(variable.kind, "module");
        if !is_own && all.len() < VARIABLES {
            let mut shown = String::new();
            show(variable.value, variable.kind, 0, &mut shown);
            all.push(Datum::List(vec![variable.name.into(), variable.kind.into(), shown.into()]));
        }
    });
    all
}

/// Writes a value for people, cut where it is long. Nothing of the program's runs for it.
fn show(value: Reply<'_>, kind: &str, depth: u32, out: &mut String) {
    if out.len() > LETTERS {
        return;
    }
    let (open, items, close) = match value {
        Reply::List(items) => ("[", items, "]"),
        Reply::Tuple(items) => ("(", items, ")"),
        Reply::None => return out.push_str("None"),
        Reply::Bool(truth) => return out.push_str(if truth { "True" } else { "False" }),
        Reply::Int(number) => return out.push_str(&number.to_string()),
        Reply::Unsigned(number) => return out.push_str(&number.to_string()),
        Reply::Float(number) => return out.push_str(&format!("{number:?}")),
        Reply::Str(text) => {
            return out.push_str(&format!("{:?}", text.chars().take(LETTERS).collect::<String>()));
        }
        Reply::Bytes(bytes) => return out.push_str(&format!("{} bytes", bytes.len())),
        _ => return out.push_str(&format!("<{kind}>")),
    };
    out.push_str(open);
    for index in 0..items.len() {
        if out.len() > LETTERS || depth == DEPTH {
            out.push('…');
            break;
        }
        if index > 0 {
            out.push_str(", ");
        }
        show(items.get(index).unwrap_or(Reply::Other), "…", depth + 1, out);
    }
    out.push_str(close);
}
