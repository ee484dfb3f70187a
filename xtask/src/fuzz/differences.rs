//! What the two sides may say differently, and why: everything else is a defect.

use super::side::STOPPED;

/// What CPython says of a text that it cannot write.
const SURROGATES: &str = "surrogates not allowed";

/// A program and what the two sides made of it.
#[derive(Clone, Copy)]
pub(super) struct Case<'a> {
    pub(super) program: &'a str,
    pub(super) ours: &'a str,
    pub(super) theirs: &'a str,
}

/// A difference that is meant.
pub(super) struct Meant {
    pub(super) name: &'static str,
    how: How,
}

/// How a difference is told from others.
enum How {
    /// By both answers.
    Seen(fn(&Case) -> bool),
    /// What CPython wrote as it is written here; several such may meet in one program.
    Rewritten(fn(&str) -> String),
}

/// All of them, each with its reason.
pub(super) const MEANT: &[Meant] = &[
    // A machine has the fuel and the memory that it is given; these are no comparisons.
    Meant { name: "out of fuel, time or memory", how: How::Seen(limits) },
    // No names are suggested here.
    Meant { name: "suggestions", how: How::Rewritten(suggestions) },
    // Comprehensions have no frames here, as in CPython 3.12, and no place in qualified names.
    Meant { name: "frame of a comprehension", how: How::Rewritten(comprehension) },
    // CPython decodes by a module of its own in Python where this is part of the machine.
    Meant { name: "frame of a codec", how: How::Rewritten(codec_frames) },
    // One type of iterator serves here what CPython has several for (`tests/py/differs/iterator_types.py`,
    // `tests/py/differs/text_iterator_types.py`).
    Meant { name: "type of an iterator", how: How::Rewritten(iterators) },
    // The columns of what the compiler finds, not the parser, are counted in bytes by CPython, in characters here.
    Meant { name: "columns in bytes", how: How::Seen(columns_in_bytes) },
    // What is wrong in an f-string is shown where it stands, as in later versions of CPython, not behind the string
    // (`tests/py/differs/newer_fstrings.py`).
    Meant { name: "place in an f-string", how: How::Seen(fstring_place) },
    // Surrogates in the machine's own messages are escapes (`tests/py/differs/surrogates_escaped.py`).
    Meant { name: "surrogates in a message", how: How::Seen(surrogates) },
    // The hashes of strings, tuples and frozen sets are other numbers here (`tests/py/differs/hash_numbers.py`).
    Meant { name: "number of a hash", how: How::Seen(hash_number) },
    // What the types of the machine have in their tables is not what is in CPython's, and modules have no `__builtins__`.
    Meant { name: "namespace of a builtin", how: How::Seen(namespace) },
    // Native calls may be nested less deeply here, so that no stack overflows.
    Meant { name: "nested too deeply", how: How::Seen(depth) },
    // Where the compiler, not the parser, finds a syntax error, CPython shows the end of a long line for the line.
    Meant { name: "long line of a syntax error", how: How::Seen(cut_line) },
    // Functions of floats are those of one library on every machine (`tests/py/differs/last_digits.py`).
    Meant { name: "last digit of a function", how: How::Seen(last_digits) },
];

/// The reason in the table that explains a case.
pub(super) fn reason(case: &Case) -> Option<&'static str> {
    let mut theirs = case.theirs.to_owned();
    for meant in MEANT {
        let explained = match meant.how {
            How::Seen(explains) => explains(&Case { theirs: &theirs, ..*case }),
            How::Rewritten(rewrite) => {
                theirs = rewrite(&theirs);
                theirs == case.ours
            }
        };
        if explained {
            return Some(meant.name);
        }
    }
    None
}

/// What CPython wrote with all that is written otherwise here.
pub(super) fn rewritten(theirs: &str) -> String {
    MEANT.iter().fold(theirs.to_owned(), |theirs, meant| match meant.how {
        How::Rewritten(rewrite) => rewrite(&theirs),
        How::Seen(_) => theirs,
    })
}

/// Whether an answer says that the program was not run to its end by the rules of its side.
pub(super) fn stopped(answer: &str) -> bool {
    answer.contains(STOPPED) && !answer.ends_with("died") || answer.contains("MemoryError")
}

/// Without what stands for an address.
pub(super) fn plain(answer: &str) -> String {
    let mut parts = answer.split(" at 0x");
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.push_str(" at 0x");
        text.push_str(part.trim_start_matches(|digit: char| digit.is_ascii_hexdigit()));
    }
    text
}

fn limits(case: &Case) -> bool {
    stopped(case.ours) || stopped(case.theirs)
}

fn depth(case: &Case) -> bool {
    case.ours.contains("RecursionError") || case.ours.contains("maximum recursion depth")
}

fn suggestions(theirs: &str) -> String {
    let mut parts = theirs.split(". Did you mean: '");
    let mut text = parts.next().unwrap_or("").to_owned();
    for part in parts {
        text.push_str(part.split_once("'?").map_or(part, |(_, rest)| rest));
    }
    text
}

fn cut_line(case: &Case) -> bool {
    // CPython reads so many bytes at a time to find the line of an error, and shows what it read last.
    const BUFFER: usize = 999;
    let is_end = |ours: &str, theirs: &str| {
        case.program.lines().any(|line| {
            line.len() >= BUFFER
                && line.trim() == ours.trim()
                && line
                    .as_bytes()
                    .chunks(BUFFER)
                    .last()
                    .is_some_and(|end| String::from_utf8_lossy(end).trim() == theirs.trim())
        })
    };
    let (ours, theirs) = (case.ours.lines(), case.theirs.lines());
    let mut cut = false;
    case.ours.contains("SyntaxError: ")
        && ours.clone().count() == theirs.clone().count()
        && ours.zip(theirs).all(|(ours, theirs)| {
            let marks = |line: &str| line.trim_matches([' ', '^']).is_empty();
            let same = ours == theirs || is_end(ours, theirs) || cut && marks(ours) && marks(theirs);
            cut = ours != theirs && !marks(ours);
            same
        })
}

fn comprehension(theirs: &str) -> String {
    const NAMES: [&str; 3] = ["<listcomp>", "<setcomp>", "<dictcomp>"];
    let mut kept: Vec<String> = Vec::new();
    let mut frame = 0;
    // Not `lines`, to which a carriage return that a program wrote is part of the end.
    for line in theirs.split('\n') {
        if NAMES.iter().any(|name| line.ends_with(name)) && frame < kept.len() {
            // The frame that contains it goes on to the place within.
            let outer = kept.split_off(frame);
            let (_, name) = outer[0].rsplit_once(", in ").unwrap_or(("", ""));
            let (place, _) = line.rsplit_once(", in ").unwrap_or((line, ""));
            kept.push(format!("{place}, in {name}"));
            continue;
        }
        if line.trim_start_matches([' ', '|']).starts_with("File ") {
            frame = kept.len();
        }
        kept.push(NAMES.iter().fold(line.to_owned(), |line, name| line.replace(&format!("{name}."), "")));
    }
    kept.join("\n")
}

fn codec_frames(theirs: &str) -> String {
    let mut kept = String::new();
    let mut inside = false;
    for line in theirs.split_inclusive('\n') {
        let text = line.trim_start_matches([' ', '|']);
        inside = text.starts_with("File ") && text.contains("/encodings/")
            || inside && line.trim_start_matches('|').starts_with("    ");
        if !inside {
            kept.push_str(line);
        }
    }
    // What had no other frames has no traceback.
    let mut rest = kept.split_inclusive('\n').peekable();
    let mut text = String::new();
    while let Some(line) = rest.next() {
        let frames = rest.peek().is_some_and(|next| next.trim_start_matches([' ', '|']).starts_with("File "));
        if frames || !line.ends_with("Traceback (most recent call last):\n") {
            text.push_str(line);
        }
    }
    text
}

fn iterators(theirs: &str) -> String {
    theirs
        .replace("dict_reversekeyiterator", "dict_keyiterator")
        .replace("dict_valueiterator", "dict_keyiterator")
        .replace("dict_itemiterator", "dict_keyiterator")
        .replace("str_ascii_iterator", "str_iterator")
        .replace("bytearray_iterator", "bytes_iterator")
        .replace("list_reverseiterator", "reversed")
}

fn columns_in_bytes(case: &Case) -> bool {
    let (ours, theirs) = (case.ours.lines(), case.theirs.lines());
    let mut shown = "";
    case.ours.contains("SyntaxError: ")
        && ours.clone().count() == theirs.clone().count()
        && ours.zip(theirs).all(|(ours, theirs)| {
            let place = |column: usize| shown.char_indices().nth(column).map_or(shown.len(), |(at, _)| at);
            let (from, to) = (ours.find('^').unwrap_or(0), ours.len());
            let in_bytes = format!("{}{}", " ".repeat(place(from)), "^".repeat(place(to) - place(from)));
            let same = ours == theirs || !shown.is_ascii() && in_bytes == theirs;
            shown = ours;
            same
        })
}

/// Whether an f-string in single quotes has the same quotes within a field.
fn nests_quotes(program: &str) -> bool {
    let text = program.replace("\\'", "'");
    text.split("f'").skip(1).any(|string| {
        let mut depth = 0;
        for letter in string.chars() {
            match letter {
                '{' => depth += 1,
                '}' => depth -= 1,
                '\'' => return depth > 0,
                '\n' => return false,
                _ => {}
            }
        }
        false
    })
}

fn fstring_place(case: &Case) -> bool {
    const ABOUT: &str = "f-string: ";
    let marks = |line: &str| line.trim_matches([' ', '^']).is_empty();
    let without = |line: &str| line.replace(|letter: char| letter.is_ascii_digit() || letter == '-', "");
    // There the grammar is another one, and so is what is wrong.
    let nested = nests_quotes(case.program);
    let (ours, theirs) = (case.ours.lines(), case.theirs.lines());
    let last_is =
        |lines: std::str::Lines, start: &str| lines.last().is_some_and(|line| line.starts_with(start));
    // What ends such a string too early there is none of what is wrong here.
    if nested
        && last_is(ours.clone(), "SyntaxError: ")
        && last_is(theirs.clone(), "SyntaxError: f-string: expecting '}'")
    {
        return true;
    }
    case.ours.contains(ABOUT)
        && ours.clone().count() == theirs.clone().count()
        && ours.zip(theirs).all(|(ours, theirs)| {
            let both = marks(ours) && marks(theirs);
            let about = ours.contains(ABOUT) && theirs.contains(ABOUT);
            ours == theirs || both || about && (nested || without(ours) == without(theirs))
        })
}

fn surrogates(case: &Case) -> bool {
    let messages = ["has no attribute '", "unexpected keyword argument '"];
    let escaped = |line: &str| line.contains("\\ud") && messages.iter().any(|message| line.contains(message));
    case.ours.lines().any(escaped) && case.theirs.contains(SURROGATES)
}

/// Splits a text where floats begin and end, without their signs; the odd parts are the floats.
fn at_floats(text: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut from, mut at) = (0, 0);
    let bytes = text.as_bytes();
    while at < bytes.len() {
        let mut end = at;
        while end < bytes.len() && (bytes[end].is_ascii_digit() || bytes[end] == b'.') {
            end += 1;
        }
        if end > at && bytes.get(end) == Some(&b'e') && matches!(bytes.get(end + 1), Some(b'+' | b'-')) {
            end += 2;
            while end < bytes.len() && bytes[end].is_ascii_digit() {
                end += 1;
            }
        }
        if end == at {
            at += 1;
            continue;
        }
        parts.extend([&text[from..at], &text[at..end]]);
        (from, at) = (end, end);
    }
    parts.push(&text[from..]);
    parts
}

fn last_digits(case: &Case) -> bool {
    const FUNCTIONS: [&str; 4] = ["**", "pow(", "math.", "exp("];
    // So many units in the last place, of numbers with all their digits.
    const APART: u64 = 2;
    let near = |ours: &str, theirs: &str| {
        let bits = |text: &str| text.parse::<f64>().map(f64::to_bits).ok();
        // A point, or it is an integer, of which every digit counts.
        let whole = [ours, theirs].iter().all(|text| text.len() >= 15 && text.contains('.'));
        whole && bits(ours).zip(bits(theirs)).is_some_and(|(ours, theirs)| ours.abs_diff(theirs) <= APART)
    };
    let (ours, theirs) = (at_floats(case.ours), at_floats(case.theirs));
    let same = |(index, (ours, theirs)): (usize, (&&str, &&str))| {
        ours == theirs || index % 2 == 1 && near(ours, theirs)
    };
    FUNCTIONS.iter().any(|word| case.program.contains(word))
        && ours.len() == theirs.len()
        && ours.iter().zip(&theirs).enumerate().all(same)
}

fn hash_number(case: &Case) -> bool {
    // Long runs of letters and digits, which such a number is in any base, without their sign.
    let without = |line: &str| {
        let mut words = Vec::new();
        for word in line.split(|letter: char| !letter.is_ascii_alphanumeric()) {
            if word.len() < 10 {
                words.push(word);
                continue;
            }
            // What stands between a minus and the separator before it.
            if words.last() == Some(&"") && line.contains(&format!("-{word}")) {
                words.pop();
            }
            words.push("");
        }
        words.into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    let digits = |line: &str| line.bytes().filter(u8::is_ascii_digit).count() >= 10;
    let (ours, theirs) = (case.ours.lines(), case.theirs.lines());
    // Hashes of floats are guarded in every program, and the same on both sides.
    case.program.replace("(hash(x) if isinstance(x, float)", "").contains("hash(")
        && ours.clone().count() == theirs.clone().count()
        && ours.zip(theirs).all(|(ours, theirs)| {
            ours == theirs || digits(ours) && digits(theirs) && without(ours) == without(theirs)
        })
}

fn namespace(case: &Case) -> bool {
    let contents = ["<slot wrapper '__repr__' of ", "<attribute '__dict__' of ", "__builtins__"];
    let namespaces = ["vars(", "exec(", "globals(", "eval("];
    namespaces.iter().any(|word| case.program.contains(word))
        && contents.iter().any(|content| case.theirs.contains(content))
}
