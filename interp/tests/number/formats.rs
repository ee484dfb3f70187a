//! Format specifications.

use chalcopy::testing::format::{self, IntForm};
use chalcopy::testing::spec::{Family, FormatError, Spec};
use chalcopy::testing::{int, radix, real};

use crate::oracle::{Quiz, Random, Text};

/// What was put, or the message, as hexadecimal of its UTF-8.
fn shown(text: Text, error: Result<(), FormatError>, spec: &str, type_name: &str) -> String {
    let mut text = text;
    if let Err(error) = error {
        text = Text(b"!".to_vec());
        error.message(&mut text, spec.as_bytes(), type_name.as_bytes());
    }
    text.hex()
}

/// Text as an escaped line of ASCII.
fn escaped(text: &str) -> String {
    text.chars().map(|c| format!("\\U{:08x}", u32::from(c))).collect()
}

fn try_int(out: &mut Text, spec: &str, value: i64) -> Result<(), FormatError> {
    let spec = Spec::parse(spec, Family::Int)?;
    match format::int_form(&spec)? {
        IntForm::Digits(base) => {
            let small = int::Small::from(value);
            let digits = Text::of(|out| radix::to_text(out, small.int().limbs, base, &mut []));
            format::format_int(out, &spec, value < 0, digits.as_bytes());
            Ok(())
        }
        IntForm::Char => format::format_char(out, &spec, value),
        IntForm::Float => {
            let x = real::to_f64(int::Small::from(value).int()).expect("fits");
            format::format_float(out, &spec, x)
        }
    }
}

fn ask_int(quiz: &mut Quiz, spec: &str, value: i64) {
    let mut out = Text::default();
    let result = try_int(&mut out, spec, value);
    let sign = if value < 0 { "-" } else { "" };
    quiz.add(
        &format!("int {sign}{:x} {}", value.unsigned_abs(), escaped(spec)),
        shown(out, result, spec, "int"),
    );
}

fn ask_float(quiz: &mut Quiz, spec: &str, value: f64) {
    let mut out = Text::default();
    let result =
        Spec::parse(spec, Family::Float).and_then(|spec| format::format_float(&mut out, &spec, value));
    quiz.add(&format!("float {:016x} {}", value.to_bits(), escaped(spec)), shown(out, result, spec, "float"));
}

fn ask_str(quiz: &mut Quiz, spec: &str, value: &str) {
    let mut out = Text::default();
    let result = Spec::parse(spec, Family::Text)
        .and_then(|spec| format::format_str(&mut out, &spec, value.as_bytes()));
    quiz.add(&format!("str :{} :{}", escaped(value), escaped(spec)), shown(out, result, spec, "str"));
}

/// A specification that is right more often than not.
fn random_spec(random: &mut Random, codes: &[&str]) -> String {
    let mut spec = String::new();
    for (often, parts) in [
        (3, &["<", ">", "^", "=", "*<", "é>", "0^", "0=", "\u{1F600}=", ">>"][..]),
        (3, &["+", "-", " "][..]),
        (9, &["z"][..]),
        (4, &["#"][..]),
        (3, &["0"][..]),
        (2, &["1", "5", "10", "17", "23", "40"][..]),
        (3, &[",", "_", ",,", "_,", ",_"][..]),
        (2, &[".0", ".1", ".2", ".5", ".17", ".", ".40"][..]),
        (1, codes),
        (40, &["d", "!", "99999999999999999999", "é"][..]),
    ] {
        if random.below(often) == 0 {
            spec += random.pick(parts);
        }
    }
    spec
}

#[test]
fn specifications() {
    let (mut quiz, mut random) = (Quiz::default(), Random(21));
    let values = [
        0,
        1,
        -1,
        7,
        -42,
        65,
        123,
        1000,
        -1234,
        12345,
        999_999,
        -1_234_567,
        0x10FFFF,
        0x110000,
        i64::MIN,
        i64::MAX,
    ];
    let texts = ["", "a", "abc", "héllo", "\u{1F600}x\u{1F600}", "a longer text than most widths are wide"];
    for _ in 0..8_000 {
        let codes = [
            "", "", "d", "b", "o", "x", "X", "c", "n", "e", "f", "g", "%", "s", "E", "G", "F", "q", "\u{1}",
            "é",
        ];
        let spec = random_spec(&mut random, &codes);
        ask_int(&mut quiz, &spec, random.pick(&values));
        ask_float(&mut quiz, &spec, random.pick(&values) as f64);
        ask_str(&mut quiz, &spec, random.pick(&texts));
        let codes = ["", "e", "f", "g", "%", "E", "G", "F", "n"];
        let spec = random_spec(&mut random, &codes);
        let x = random.float();
        ask_float(&mut quiz, &spec, x);
        let spec = random_spec(&mut random, &["", "s"]);
        ask_str(&mut quiz, &spec, random.pick(&texts));
    }
    for spec in [
        "hello",
        ".99999999999999999999",
        ".2147483648",
        ".2147483647d",
        ".",
        "..",
        "z",
        "zd",
        "+c",
        "#c",
        ",n",
        "é",
        ",é",
        "\u{1}",
    ] {
        ask_int(&mut quiz, spec, 5);
        ask_float(&mut quiz, spec, 5.5);
        ask_str(&mut quiz, spec, "five");
    }
    quiz.check("formats");
}

#[test]
fn zero_padding_with_grouping() {
    let mut quiz = Quiz::default();
    for width in 0..20 {
        for value in [0, 12, 123, -1234, 1_234_567] {
            for spec in
                [format!("0{width},"), format!("0{width}_x"), format!("+#0{width}_b"), format!("0={width},")]
            {
                ask_int(&mut quiz, &spec, value);
            }
            ask_float(&mut quiz, &format!("0{width},.2f"), value as f64);
            ask_float(&mut quiz, &format!("0{width},"), f64::INFINITY);
        }
    }
    quiz.check("formats");
}

#[test]
fn many_digits() {
    let (mut quiz, mut random) = (Quiz::default(), Random(22));
    for _ in 0..3000 {
        let x = random.float();
        let precision = random.pick(&[0, 1, 2, 3, 15, 16, 17, 18, 20, 30, 100, 350, 800, 1200]);
        let code = random.pick(&["e", "f", "g", "%", "", "#g"]);
        let (flag, code) = if code == "#g" { ("#", "g") } else { ("", code) };
        ask_float(&mut quiz, &format!("{flag}.{precision}{code}"), x);
        // Halves at every place.
        let half = (random.below(2000) as f64 + 0.5) / random.pick(&[1.0, 2.0, 4.0, 8.0, 1024.0]);
        ask_float(&mut quiz, &format!(".{}{code}", random.below(6)), half);
    }
    quiz.check("formats");
}
