//! `%` formatting, with a small `str.__mod__` of the test's own around it.

use chalcopy::testing::percent::{self, Amount, Directive, Directives, Kind, Piece, Trouble};
use chalcopy::testing::{int, radix};

use crate::oracle::{Quiz, Random, Text};

#[derive(Clone, Copy)]
enum Arg {
    Int(i64),
    Float(f64),
    Str(&'static str),
}

impl Arg {
    fn python(self) -> String {
        match self {
            Arg::Int(value) => value.to_string(),
            Arg::Float(value) => format!("float('{value:e}')"),
            Arg::Str(value) => format!("'{value}'"),
        }
    }

    fn type_name(self) -> &'static str {
        match self {
            Arg::Int(_) => "int",
            Arg::Float(_) => "float",
            Arg::Str(_) => "str",
        }
    }
}

/// The arguments not yet used.
struct Args<'a>(std::slice::Iter<'a, Arg>);

impl Args<'_> {
    fn next(&mut self) -> Result<Arg, String> {
        self.0.next().copied().ok_or("not enough arguments for format string".to_owned())
    }

    fn star(&mut self, amount: Amount) -> Result<i64, String> {
        match amount {
            Amount::Star => match self.next()? {
                Arg::Int(value) => Ok(value),
                _ => Err("* wants int".to_owned()),
            },
            _ => Ok(0),
        }
    }
}

fn fill(text: &mut Text, source: &str, found: Directive<'_>, args: &mut Args<'_>) -> Result<(), String> {
    if found.key.is_some() {
        return Err("format requires a mapping".to_owned());
    }
    let (width, precision) = (args.star(found.width)?, args.star(found.precision)?);
    match found.trouble {
        Some(Trouble::Incomplete) => return Err("incomplete format".to_owned()),
        Some(Trouble::IncompleteKey) => return Err("incomplete format key".to_owned()),
        Some(Trouble::WidthTooBig) => return Err("width too big".to_owned()),
        Some(Trouble::PrecisionTooBig) => return Err("precision too big".to_owned()),
        None => {}
    }
    let arg = args.next()?;
    let field = found.resolve(width, precision);
    let letter = char::from(field.conversion);
    let wanted = |what: &str| format!("%{letter} format: {what} is required, not {}", arg.type_name());
    let digits = |value: i64, base| {
        Text::of(|out| radix::to_text(out, int::Small::from(value).int().limbs, base, &mut []))
    };
    match (found.kind(false), arg) {
        (Kind::Text, Arg::Str(value)) => field.put_text(text, value.as_bytes()),
        (Kind::Decimal, Arg::Int(value)) => field.put_int(text, value < 0, digits(value, 10).as_bytes()),
        (Kind::Base(base), Arg::Int(value)) => field.put_int(text, value < 0, digits(value, base).as_bytes()),
        (Kind::Decimal, _) => return Err(wanted("a real number")),
        (Kind::Base(_), _) => return Err(wanted("an integer")),
        (Kind::Float, Arg::Float(value)) => field.put_float(text, value),
        (Kind::Float, Arg::Int(value)) => field.put_float(text, value as f64),
        (Kind::Float, _) => return Err("must be real number, not str".to_owned()),
        (Kind::Char, Arg::Int(value)) => match u32::try_from(value) {
            Ok(code) if code < 0x110000 => field.put_char(text, code),
            _ => return Err("%c arg not in range(0x110000)".to_owned()),
        },
        (Kind::Unknown, _) => {
            let index = source[..found.at].chars().count();
            return Err(Text::of(|out| percent::unsupported(out, found.conversion, index)));
        }
        _ => return Err("not asked".to_owned()),
    }
    Ok(())
}

fn apply(source: &str, args: &[Arg]) -> Result<Text, String> {
    let (mut text, mut args) = (Text::default(), Args(args.iter()));
    for piece in Directives::new(source.as_bytes()) {
        match piece {
            Piece::Text(plain) => text.0.extend_from_slice(plain),
            Piece::Directive(found) => fill(&mut text, source, found, &mut args)?,
        }
    }
    match args.0.next() {
        None => Ok(text),
        Some(_) => Err("not all arguments converted during string formatting".to_owned()),
    }
}

fn ask(quiz: &mut Quiz, source: &str, args: &[Arg]) {
    let escaped = |text: &str| text.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect::<String>();
    let answer = apply(source, args).unwrap_or_else(|error| Text(format!("!{error}").into_bytes()));
    let list: String = args.iter().map(|arg| arg.python() + ",").collect();
    quiz.add(&format!("percent :{} {}", escaped(source), escaped(&format!("({list})"))), answer.hex());
}

#[test]
fn directives() {
    let (mut quiz, mut random) = (Quiz::default(), Random(31));
    let flags = ["", "", "", "-", "+", " ", "#", "0", "-0", "#0", "+#", " +", "-#+"];
    let widths = ["", "", "1", "5", "12", "*", "30"];
    let precisions = ["", "", ".", ".0", ".1", ".3", ".12", ".*", ".30"];
    for _ in 0..12_000 {
        let (mut source, mut args) = (String::new(), Vec::new());
        for _ in 0..random.below(3) {
            source += random.pick(&["", "text ", "é", "%%", "100%% "]);
            let (width, precision) = (random.pick(&widths), random.pick(&precisions));
            source +=
                &["%", random.pick(&flags), width, precision, random.pick(&["", "", "", "h", "l", "L"])]
                    .concat();
            for amount in [width, precision] {
                if amount.ends_with('*') {
                    args.push(Arg::Int(random.below(40) as i64 - 10));
                }
            }
            match random.below(12) {
                0..=3 => {
                    source += random.pick(&["d", "i", "u", "x", "X", "o"]);
                    args.push(Arg::Int(random.pick(&[0, 1, -1, 255, -4096, 123_456, i64::MIN])));
                }
                4..=7 => {
                    source += random.pick(&["e", "f", "g", "E", "F", "G"]);
                    let x = random.float();
                    args.push(Arg::Float(if x.abs() > 1e30 && x.is_finite() { 1.5 } else { x }));
                }
                8 | 9 => {
                    source += "s";
                    args.push(Arg::Str(random.pick(&["", "spam", "héé", "\u{1F600}\u{1F600}"])));
                }
                10 => {
                    source += "c";
                    args.push(Arg::Int(random.pick(&[65, 0xE9, 0x1F600, 0x10FFFF, 0x110000, -1, 0xD800])));
                }
                _ => {
                    source += random.pick(&["", "y", "é", "\u{1F600}", "%", "(", "q ", "*", "llx", "\u{1}"]);
                    args.push(random.pick(&[Arg::Int(1), Arg::Float(1.5)]));
                }
            }
        }
        if random.below(20) == 0 {
            source += random.pick(&["%", "%5", "%.", "%-", "%*", "%(a)s", "%(", "%d", "%x"]);
            args.extend(random.pick(&[None, Some(Arg::Int(3)), Some(Arg::Str("a"))]));
        }
        ask(&mut quiz, &source, &args);
    }
    quiz.check("formats");
}

#[test]
fn directives_beyond_measure() {
    let mut quiz = Quiz::default();
    for source in [
        "%99999999999999999999d",
        "%.99999999999999999999d",
        "%.2147483648f",
        "%.2147483647s",
        "%x",
        "%d",
        "%f",
        "%o",
        "%5%",
    ] {
        ask(&mut quiz, source, &[Arg::Str("a")]);
    }
    quiz.check("formats");
}

#[test]
fn keys() {
    let pieces: Vec<_> = Directives::new(b"a%(b)s%((c))5d%(d").collect();
    let keys = pieces.iter().filter_map(|piece| match piece {
        Piece::Directive(found) => Some((found.key, found.trouble)),
        Piece::Text(_) => None,
    });
    let expected: [(Option<&[u8]>, _); 3] =
        [(Some(b"b"), None), (Some(b"(c)"), None), (Some(b"d"), Some(Trouble::IncompleteKey))];
    assert_eq!(keys.collect::<Vec<_>>(), expected);
}

#[test]
fn bytes() {
    let mut quiz = Quiz::default();
    for (source, arg) in [("%5.2b|", "spam"), ("%-6s|", "ab"), ("%.10b", "abc"), ("%06s", "ab")] {
        let Some(Piece::Directive(found)) = Directives::new(source.as_bytes()).next() else {
            panic!("a directive stands first");
        };
        assert_eq!(found.kind(true), Kind::Text);
        let mut text = Text::default();
        found.resolve(0, 0).put_bytes(&mut text, arg.as_bytes());
        text.0.extend_from_slice(&source.as_bytes()[found.at + 1..]);
        let escaped: String = source.chars().map(|c| format!("\\x{:02x}", u32::from(c))).collect();
        quiz.add(&format!("bytes :{escaped} (b\\x27{arg}\\x27,)"), text.hex());
    }
    quiz.check("formats");
}
