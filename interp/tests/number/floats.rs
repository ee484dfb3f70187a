//! Floats.

use chalcopy::testing::float::{self, NoPower, RATIO_LIMBS};
use chalcopy::testing::hex::{self, NoHex};
use chalcopy::testing::int::Int;
use chalcopy::testing::text;

use crate::oracle::{Quiz, Random, Text, hex as int_hex};

fn bits(x: f64) -> String {
    if x.is_nan() { "nan".to_owned() } else { pattern(x) }
}

fn pattern(x: f64) -> String {
    format!("{:016x}", x.to_bits())
}

/// Text as a line without blanks at its ends being lost.
fn escaped(text: &str) -> String {
    text.bytes().map(|byte| format!("\\x{byte:02x}")).collect()
}

#[test]
fn shortest_text_and_back() {
    let (mut quiz, mut random) = (Quiz::default(), Random(11));
    let mut check = |x: f64| {
        let answer = Text::of(|out| text::repr(out, x));
        assert_eq!(text::parse(answer.as_bytes()).map(bits), Some(bits(x)), "{answer}");
        quiz.add(&format!("repr {}", pattern(x)), answer);
    };
    (0..70_000).for_each(|_| check(f64::from_bits(random.next())));
    (0..30_000).for_each(|_| check(random.float()));
    for power in -1074..1024 {
        let x = 2f64.powi(power);
        [x, f64::from_bits(x.to_bits().saturating_sub(1)), f64::from_bits(x.to_bits() + 1)]
            .into_iter()
            .for_each(&mut check);
    }
    (-330..310).for_each(|power| check(format!("1e{power}").parse().expect("a float")));
    quiz.check("floats");
}

fn ask_parse(quiz: &mut Quiz, source: &str) {
    quiz.add(
        &format!("parse {}", escaped(source)),
        text::parse(source.as_bytes()).map_or(String::new(), bits),
    );
    let answer = match hex::from_hex(source.as_bytes()) {
        Ok(x) => bits(x),
        Err(NoHex::Invalid) => "!invalid hexadecimal floating-point string".to_owned(),
        Err(NoHex::TooLarge) => "!hexadecimal value too large to represent as a float".to_owned(),
    };
    quiz.add(&format!("fromhex {}", escaped(source)), answer);
}

#[test]
fn text_of_all_forms() {
    let (mut quiz, mut random) = (Quiz::default(), Random(12));
    let parts = [
        "1", "0", "_", ".", "e", "E+", "-", "5", "00", "inf", "nan", "inity", "0x", "p", "a", "p-", " ",
        "9_9",
    ];
    for _ in 0..15_000 {
        let source: String = (0..1 + random.below(7)).map(|_| random.pick(&parts)).collect();
        ask_parse(&mut quiz, &source);
    }
    let parts = ["1", "0", "_0", "9", "5", "_7"];
    for round in 0..3_000 {
        // Long and near the limits.
        let most = if round % 100 == 0 { 1200 } else { 40 };
        let mut source = String::from("0");
        (0..random.below(most)).for_each(|_| source += random.pick(&parts));
        source += ".0";
        (0..random.below(most)).for_each(|_| source += random.pick(&parts));
        source += &format!("e{}", random.below(700) as i32 - 350);
        ask_parse(&mut quiz, &source);
    }
    // Halfway between two floats, or a little more, far behind.
    for zeros in [0, 3, 300, 800, 1000] {
        for last in ["", "1"] {
            for first in ["900_719_925_474_099_3", "9_007_199_254_740_995"] {
                ask_parse(&mut quiz, &format!("{first}.{}{last}", "0".repeat(zeros)));
                ask_parse(
                    &mut quiz,
                    &format!("0.{}{first}{}{last}e{}", "0".repeat(zeros), "0".repeat(zeros), zeros),
                );
            }
        }
    }
    for _ in 0..5_000 {
        let digits: String =
            (0..1 + random.below(20)).map(|_| random.pick(&["0", "8", "f", "7", "F", "1"])).collect();
        let at = random.below(digits.len() + 1);
        let power = random.below(2300) as i32 - 1200;
        ask_parse(&mut quiz, &format!("0x{}.{}p{power}", &digits[..at], &digits[at..]));
    }
    for source in [
        "",
        "0x1p99999999999999999999",
        "0x0p99999999999999999999",
        "0x1p-99999999999999999999",
        "1e99999999999999999999",
        "0x1.fffffffffffff8p1023",
        "0x1.fffffffffffff7fffp1023",
        "0x1.8p-1075",
        "0x1.0000000000001p-1075",
        "0x1p-1075",
    ] {
        ask_parse(&mut quiz, source);
    }
    quiz.check("floats");
}

#[test]
fn rounding() {
    let (mut quiz, mut random) = (Quiz::default(), Random(13));
    let mut check = |x: f64, digits: i64| {
        if !x.is_finite() {
            return;
        }
        let answer = float::round(x, digits).map_or("!rounded value too large to represent".to_owned(), bits);
        quiz.add(&format!("round {} {digits}", pattern(x)), answer);
    };
    for _ in 0..10_000 {
        let x = random.float();
        check(x, random.below(30) as i64 - 10);
        check(x, random.below(700) as i64 - 350);
        let half = (random.below(20_000) as f64 - 10_000.0) / random.pick(&[2.0, 8.0, 20.0, 200.0, 2000.0]);
        check(half, random.below(5) as i64 - 1);
    }
    [-309, -308, -307].into_iter().for_each(|digits| check(f64::MAX, digits));
    quiz.check("floats");
    // CPython's powers come from a C library that is wrong in the last place now and then.
    let mut quiz = Quiz::default();
    for _ in 0..3000 {
        let x = random.float();
        if x.is_finite() {
            let half = random.below(100) as f64 / 2.0 - 25.0;
            let whole = float::round_whole(half) + 0.0;
            quiz.add(&format!("whole {}", pattern(half)), bits(whole));
            quiz.add(&format!("hex {}", pattern(x)), Text::of(|out| hex::to_hex(out, x)));
            let (mut numerator, mut denominator) = ([7; RATIO_LIMBS], [7; RATIO_LIMBS]);
            let (signed, len) = float::ratio(&mut numerator, &mut denominator, x);
            let (above, below) = (signed.view(&numerator), Int::new(false, &denominator[..len]));
            quiz.add(&format!("ratio {}", pattern(x)), format!("{} {}", int_hex(above), int_hex(below)));
        }
        let answer = if float::is_integer(x) { "True" } else { "False" };
        quiz.add(&format!("integer {}", pattern(x)), answer.to_owned());
    }
    quiz.check("floats");
}

#[test]
fn division() {
    let (mut quiz, mut random) = (Quiz::default(), Random(14));
    for _ in 0..15_000 {
        let (x, y) = (random.float(), random.float());
        if y == 0.0 {
            continue;
        }
        let both = format!("{} {}", pattern(x), pattern(y));
        let (quotient, rest) = float::divmod(x, y);
        quiz.add(&format!("divmod {both}"), format!("{} {}", bits(quotient), bits(rest)));
        quiz.add(&format!("mod {both}"), bits(float::modulo(x, y)));
        quiz.add(&format!("floordiv {both}"), bits(float::floor_div(x, y)));
    }
    quiz.check("floats");
}

#[test]
fn powers() {
    let (mut quiz, mut random) = (Quiz::default(), Random(15));
    let edges = [
        0.0,
        -0.0,
        1.0,
        -1.0,
        2.0,
        -2.0,
        0.5,
        3.0,
        -3.0,
        1e300,
        -1e300,
        f64::INFINITY,
        -f64::INFINITY,
        f64::NAN,
        5e-324,
        1e16,
        0.25,
    ];
    for x in edges {
        for y in edges {
            ask_power(&mut quiz, x, y);
        }
    }
    for _ in 0..3000 {
        let x = random.below(1000) as f64 / 8.0 - 50.0;
        ask_power(&mut quiz, x, random.below(9) as f64 - 4.0);
        ask_power(&mut quiz, random.below(10_000) as f64 / 1000.0, random.below(129) as f64 - 64.0);
        ask_power(&mut quiz, random.float(), 2.0);
        ask_power(&mut quiz, random.float(), 0.5);
    }
    quiz.check_near("floats", 300);
    let mut quiz = Quiz::default();
    for _ in 0..3000 {
        ask_power(&mut quiz, random.below(100_000) as f64 / 1000.0 + 0.01, random.below(1000) as f64 / 100.0);
    }
    quiz.check_near("floats", 60);
}

fn ask_power(quiz: &mut Quiz, x: f64, y: f64) {
    let answer = match float::pow(x, y) {
        Ok(power) => bits(power),
        Err(NoPower::Complex) => "complex".to_owned(),
        Err(NoPower::ZeroDivision) => "!0.0 cannot be raised to a negative power".to_owned(),
        Err(NoPower::Overflow) => "!(34, 'Numerical result out of range')".to_owned(),
    };
    quiz.add(&format!("pow {} {}", pattern(x), pattern(y)), answer);
}
