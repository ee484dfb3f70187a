//! Integers.

use std::cmp::Ordering;

use chalcopy::testing::bytes::{self, Misfit, Order};
use chalcopy::testing::int::{self, Int, Need, Signed};
use chalcopy::testing::{bits, gcd, hash, limbs, literal, mul, pow, radix, real, roots, round};

use crate::oracle::{Quiz, Random, Text, hex};

/// An integer of the test's own.
#[derive(Clone, Debug)]
struct Big {
    negative: bool,
    limbs: Vec<u64>,
}

impl Big {
    fn random(random: &mut Random, most: usize) -> Big {
        Big { negative: random.below(2) == 0, limbs: random.magnitude(most) }
    }

    fn int(&self) -> Int<'_> {
        Int::new(self.negative, &self.limbs)
    }

    fn hex(&self) -> String {
        hex(self.int())
    }
}

/// Runs an operation in exactly the room it asks for, filled with rubbish.
fn run(need: Need, work: impl FnOnce(&mut [u64], &mut [u64]) -> Signed) -> String {
    let (mut out, mut scratch) = (rubbish(need.out), rubbish(need.scratch));
    let signed = work(&mut out, &mut scratch);
    hex(signed.view(&out))
}

fn rubbish(len: usize) -> Vec<u64> {
    vec![0xDEAD_BEEF_DEAD_BEEF; len]
}

fn float(x: Option<f64>, message: &str) -> String {
    x.map_or(format!("!{message}"), |x| format!("{:016x}", x.to_bits()))
}

fn order(order: Option<Ordering>) -> String {
    match order {
        None => "none",
        Some(Ordering::Less) => "<",
        Some(Ordering::Equal) => "=",
        Some(Ordering::Greater) => ">",
    }
    .to_owned()
}

fn divmod(a: Int<'_>, b: Int<'_>) -> String {
    let need = int::divmod_need(a, b);
    let (mut q, mut r, mut scratch) = (rubbish(need.out), rubbish(b.limbs.len()), rubbish(need.scratch));
    let (quotient, remainder) = int::divmod(&mut q, &mut r, a, b, &mut scratch);
    format!("{} {}", hex(quotient.view(&q)), hex(remainder.view(&r)))
}

fn pair(quiz: &mut Quiz, a: &Big, b: &Big) {
    let (x, y) = (a.int(), b.int());
    let mut add = |name: &str, answer: String| quiz.add(&format!("{name} {} {}", a.hex(), b.hex()), answer);
    add("add", run(int::add_need(x, y), |out, _| int::add(out, x, y)));
    add("sub", run(int::add_need(x, y), |out, _| int::sub(out, x, y)));
    add("mul", run(int::mul_need(x, y), |out, scratch| int::mul(out, x, y, scratch)));
    add("and", run(bits::need(x, y), |out, _| bits::and(out, x, y)));
    add("or", run(bits::need(x, y), |out, _| bits::or(out, x, y)));
    add("xor", run(bits::need(x, y), |out, _| bits::xor(out, x, y)));
    add("compare", order(Some(int::compare(x, y))));
    if !y.is_zero() {
        add("divmod", divmod(x, y));
        let mut scratch = rubbish(real::true_divide_need(x, y).scratch);
        let ratio = real::true_divide(x, y, &mut scratch);
        add("truediv", float(ratio, "integer division result too large for a float"));
    }
}

fn single(quiz: &mut Quiz, a: &Big, shift: u64) {
    let x = a.int();
    let mut add = |name: &str, answer: String| quiz.add(&format!("{name} {}", a.hex()), answer);
    add("bits", format!("{} {}", limbs::bit_length(x.limbs), limbs::bit_count(x.limbs)));
    add("hash", hash::int(x).to_string());
    add("float", float(real::to_f64(x), "int too large to convert to float"));
    let need = Need { out: x.limbs.len() + 1, scratch: 0, cost: 0 };
    add("invert", run(need, |out, _| bits::invert(out, x)));
    let squares = mul::square_need(x.limbs.len());
    add("square", run(squares, |out, scratch| Signed::new(false, mul::square(out, x.limbs, scratch))));
    let mut add = |name: &str, answer: String| quiz.add(&format!("{name} {} {shift}", a.hex()), answer);
    add("shl", run(bits::shl_need(x, shift), |out, _| bits::shl(out, x, shift)));
    add("shr", run(bits::shr_need(x), |out, _| bits::shr(out, x, shift)));
}

#[test]
fn arithmetic_of_small_sizes() {
    let (mut quiz, mut random) = (Quiz::default(), Random(1));
    for _ in 0..3000 {
        let (a, b) = (Big::random(&mut random, 6), Big::random(&mut random, 4));
        pair(&mut quiz, &a, &b);
        let shift = random.next() % 300;
        single(&mut quiz, &a, shift);
    }
    quiz.check("ints");
}

#[test]
fn arithmetic_of_large_sizes() {
    let (mut quiz, mut random) = (Quiz::default(), Random(2));
    for round in 0..150 {
        let most = [80, 150, 300, 700][round % 4];
        let (a, b) = (Big::random(&mut random, 2 * most), Big::random(&mut random, most));
        pair(&mut quiz, &a, &b);
        single(&mut quiz, &a, round as u64);
        // A product's division leaves nothing, and one less leaves the most.
        if !b.int().is_zero() {
            let need = int::mul_need(a.int(), b.int());
            let (mut out, mut scratch) = (rubbish(need.out), rubbish(need.scratch));
            let len = int::mul(&mut out, a.int(), b.int(), &mut scratch);
            let mut product = Big { negative: len.negative, limbs: out[..len.len].to_vec() };
            quiz.add(&format!("divmod {} {}", product.hex(), b.hex()), divmod(product.int(), b.int()));
            limbs::decrement(&mut product.limbs);
            quiz.add(&format!("divmod {} {}", product.hex(), b.hex()), divmod(product.int(), b.int()));
        }
    }
    quiz.check("ints");
}

fn power(quiz: &mut Quiz, a: &Big, exponent: u64) {
    let answer = run(pow::need(a.int(), exponent), |out, scratch| pow::pow(out, a.int(), exponent, scratch));
    quiz.add(&format!("pow {} {exponent}", a.hex()), answer);
}

#[test]
fn powers_and_roots() {
    let (mut quiz, mut random) = (Quiz::default(), Random(3));
    for base in 0..20 {
        for exponent in [0, 1, 2, 3, 7, 64, 65, 1000, 4095] {
            power(&mut quiz, &Big { negative: base % 3 == 0, limbs: vec![base] }, exponent);
        }
    }
    for round in 0..300 {
        let (a, exponent) = (Big::random(&mut random, 5), random.next() % 60);
        power(&mut quiz, &a, exponent);
        let (b, m) = (Big::random(&mut random, 3), Big::random(&mut random, 1 + round % 6));
        let (x, y, z) = (a.int(), b.int(), m.int());
        if z.is_zero() {
            continue;
        }
        let need = pow::modpow_need(x, y, z);
        let (mut out, mut scratch) = (rubbish(need.out), rubbish(need.scratch));
        let answer = match pow::modpow(&mut out, x, y, z, &mut scratch) {
            Some(signed) => hex(signed.view(&out)),
            None => "!base is not invertible for the given modulus".to_owned(),
        };
        quiz.add(&format!("modpow {} {} {}", a.hex(), b.hex(), m.hex()), answer);
    }
    for round in 0..600 {
        let most = if round % 20 == 0 { 400 } else { 8 };
        let a = Big { negative: false, ..Big::random(&mut random, most) };
        root(&mut quiz, &a);
        let b = Big { negative: false, ..Big::random(&mut random, most) };
        divisor(&mut quiz, &a, &b);
        let common = Big { negative: false, ..Big::random(&mut random, most / 2) };
        let product = |x: &Big| {
            let need = int::mul_need(x.int(), common.int());
            let (mut out, mut scratch) = (rubbish(need.out), rubbish(need.scratch));
            mul::mul(&mut out, x.int().limbs, common.int().limbs, &mut scratch);
            Big { negative: false, limbs: out[..x.int().limbs.len() + common.int().limbs.len()].to_vec() }
        };
        divisor(&mut quiz, &product(&a), &product(&b));
        let mut square = product(&common);
        root(&mut quiz, &square);
        limbs::decrement(&mut square.limbs);
        root(&mut quiz, &square);
    }
    quiz.check("ints");
}

fn root(quiz: &mut Quiz, a: &Big) {
    let need = roots::need(a.int().limbs.len());
    let answer = run(need, |out, scratch| Signed::new(false, roots::isqrt(out, a.int().limbs, scratch)));
    quiz.add(&format!("isqrt {}", a.hex()), answer);
}

fn divisor(quiz: &mut Quiz, a: &Big, b: &Big) {
    let (x, y) = (a.int().limbs, b.int().limbs);
    let need = gcd::need(x.len(), y.len());
    let answer = run(need, |out, scratch| Signed::new(false, gcd::gcd(out, x, y, scratch)));
    quiz.add(&format!("gcd {} {}", a.hex(), b.hex()), answer);
}

fn text(a: Int<'_>, base: u32) -> String {
    let need = radix::text_need(a.limbs.len(), base);
    let mut out = Text::default();
    radix::to_text(&mut out, a.limbs, base, &mut rubbish(need.scratch));
    assert!(out.0.len() <= need.out.max(1), "more characters than announced");
    String::from_utf8(out.0).expect("ascii")
}

fn number(text: &[u8], base: u32) -> Option<String> {
    let literal = literal::scan(text, base)?;
    let need = radix::digits_need(literal.count, literal.base);
    Some(run(need, |out, scratch| {
        let len = radix::from_digits(out, literal.digits, literal.count, literal.base, scratch);
        Signed::new(literal.negative, len)
    }))
}

#[test]
fn text_in_every_base() {
    let (mut quiz, mut random) = (Quiz::default(), Random(4));
    for round in 0..1000 {
        let a = Big { negative: false, ..Big::random(&mut random, 4 + round % 30) };
        for base in [10, 2 + (round as u32 % 35)] {
            let answer = text(a.int(), base);
            assert_eq!(number(answer.as_bytes(), base), Some(a.hex()), "there and back in base {base}");
            quiz.add(&format!("text {} {base}", a.hex()), answer);
        }
    }
    for (len, base) in
        [(100, 10), (256, 10), (500, 7), (1000, 10), (700, 36), (2000, 10), (1999, 16), (1000, 32)]
    {
        let limbs = (0..len).map(|_| random.next()).collect();
        let a = Big { negative: false, limbs };
        let answer = text(a.int(), base);
        assert_eq!(number(answer.as_bytes(), base), Some(a.hex()), "there and back in base {base}");
        if base != 7 && base != 36 {
            quiz.add(&format!("text {} {base}", a.hex()), answer);
        }
    }
    // Powers of ten and their neighbours: long rows of zeros and nines.
    for exponent in [18, 19, 20, 303, 304, 305, 608, 1216, 2432, 5000] {
        for text_of in ["1".to_owned() + &"0".repeat(exponent), "9".repeat(exponent)] {
            let hex = number(text_of.as_bytes(), 10).expect("a number");
            quiz.add(&format!("parse 10 {text_of}"), hex.clone());
            quiz.add(&format!("text {hex} 10"), text_of);
        }
    }
    quiz.check("ints");
}

#[test]
fn literals() {
    let mut quiz = Quiz::default();
    let parts = ["", "0", "1", "_", "x", "b", "f", "-", "+", "\\x20", "\\t", "0o", "0x", "7", "00"];
    for a in parts {
        for b in parts {
            for c in parts {
                for d in ["", "1", "_", "0", "\\n"] {
                    let text = [a, b, c, d].concat();
                    let raw = text.replace("\\x20", " ").replace("\\t", "\t").replace("\\n", "\n");
                    for base in [0, 2, 10, 16] {
                        let answer = number(raw.as_bytes(), base).unwrap_or_default();
                        quiz.add(&format!("parse {base} {text}"), answer);
                    }
                }
            }
        }
    }
    quiz.check("ints");
}

#[test]
fn floats_and_integers() {
    let (mut quiz, mut random) = (Quiz::default(), Random(5));
    for round in 0..4000 {
        let x = random.float();
        let pattern = format!("{:016x}", x.to_bits());
        let hashed = hash::float(x).map_or("none".to_owned(), |hash| hash.to_string());
        quiz.add(&format!("hashfloat {pattern}"), hashed);
        let a = Big::random(&mut random, if round % 2 == 0 { 1 } else { 17 });
        quiz.add(&format!("mixed {} {pattern}", a.hex()), order(real::compare(a.int(), x)));
        let exact = real::to_f64(a.int());
        quiz.add(&format!("float {}", a.hex()), float(exact, "int too large to convert to float"));
        if let Some(near) = exact {
            let near = f64::from_bits(near.to_bits() + random.next() % 2);
            quiz.add(
                &format!("mixed {} {:016x}", a.hex(), near.to_bits()),
                order(real::compare(a.int(), near)),
            );
        }
        if x.is_finite() {
            let mut out = rubbish(real::FLOAT_LIMBS);
            let whole = real::from_f64(&mut out, x);
            quiz.add(&format!("truncate {pattern}"), hex(whole.view(&out)));
        }
        // Halfway cases: 54 bits and a long tail of zeros, or one bit at its end.
        let tail = 1 + random.below(10);
        let mut limbs = vec![0; tail];
        limbs[0] = u64::from(round % 3 == 0);
        limbs.push((random.next() >> 11 | 1) << 1 << random.below(10) | 1);
        let a = Big { negative: false, limbs };
        quiz.add(
            &format!("float {}", a.hex()),
            float(real::to_f64(a.int()), "int too large to convert to float"),
        );
        let b = Big {
            negative: round % 2 == 0,
            limbs: [vec![0; random.below(30)], vec![1 << random.below(64)]].concat(),
        };
        let mut scratch = rubbish(real::true_divide_need(a.int(), b.int()).scratch);
        let ratio = real::true_divide(a.int(), b.int(), &mut scratch);
        quiz.add(
            &format!("truediv {} {}", a.hex(), b.hex()),
            float(ratio, "integer division result too large for a float"),
        );
    }
    quiz.check("ints");
}

#[test]
fn integers_as_bytes() {
    let (mut quiz, mut random) = (Quiz::default(), Random(6));
    for _ in 0..4000 {
        let a = match random.below(3) {
            0 => Big {
                negative: random.below(2) == 0,
                limbs: vec![(1 << random.below(64)) - random.next() % 2],
            },
            1 => Big::random(&mut random, 1),
            _ => Big::random(&mut random, 4),
        };
        let (name, way) = random.pick(&[("little", Order::Little), ("big", Order::Big)]);
        let signed = random.below(2) == 0;
        let bytes_needed = usize::try_from(limbs::bit_length(&a.limbs)).expect("small") / 8;
        let mut out = vec![0x55; (bytes_needed + random.below(4)).saturating_sub(1)];
        let question = format!("tobytes {} {} {name} {}", a.hex(), out.len(), u8::from(signed));
        let answer = match bytes::to_bytes(&mut out, a.int(), way, signed) {
            Ok(()) => out.iter().map(|byte| format!("{byte:02x}")).collect(),
            Err(Misfit::Negative) => "!can't convert negative int to unsigned".to_owned(),
            Err(Misfit::TooBig) => "!int too big to convert".to_owned(),
        };
        quiz.add(&question, answer);
        let raw: Vec<u8> = (0..random.below(30)).map(|_| random.limb().to_le_bytes()[0]).collect();
        let text: String = raw.iter().map(|byte| format!("{byte:02x}")).collect();
        let need = Need { out: bytes::from_len(raw.len()), scratch: 0, cost: 0 };
        let answer = run(need, |out, _| bytes::from_bytes(out, &raw, way, signed));
        quiz.add(&format!("frombytes {name} {} {text}", u8::from(signed)), answer);
    }
    quiz.check("ints");
}

#[test]
fn rounding() {
    let (mut quiz, mut random) = (Quiz::default(), Random(8));
    let mut check = |a: &Big, digits: u64| {
        let answer =
            run(round::need(a.int(), digits), |out, scratch| round::round(out, a.int(), digits, scratch));
        quiz.add(&format!("roundint {} {digits}", a.hex()), answer);
    };
    for _ in 0..2000 {
        let a = Big::random(&mut random, 4);
        check(&a, random.next() % 80);
        // Near a half.
        let limb = (random.next() % 200 * 5_000 + random.next() % 3).saturating_sub(1);
        check(&Big { negative: random.below(2) == 0, limbs: vec![limb] }, 3 + random.next() % 3);
    }
    quiz.check("ints");
}

#[test]
fn impossible_sizes_are_told_before_the_work() {
    let ten = int::Small::from(10);
    let need = pow::need(ten.int(), 1_000_000_000);
    assert!((50_000_000..60_000_000).contains(&need.out));
    assert_eq!(pow::need(ten.int(), u64::MAX).out, usize::MAX);
    assert_eq!(
        bits::shl_need(ten.int(), u64::MAX).out,
        usize::try_from((1_u64 << 58) + 1).unwrap_or(usize::MAX)
    );
}

#[test]
fn byte_hashes_spread() {
    let mut random = Random(7);
    // Avalanche: a flipped bit of the key changes about half of the hash, whichever bit and length.
    for len in [1, 2, 3, 4, 7, 8, 9, 16, 33] {
        for bit in 0..len * 8 {
            let mut changed = 0;
            for _ in 0..200 {
                let mut key: Vec<u8> = (0..len).map(|_| random.next().to_le_bytes()[0]).collect();
                let before = hash::bytes(0, &key);
                key[bit / 8] ^= 1 << (bit % 8);
                changed += (before ^ hash::bytes(0, &key)).count_ones();
            }
            let mean = f64::from(changed) / 200.0;
            assert!((13.5..18.5).contains(&mean), "length {len}, bit {bit}: {mean} bits change");
        }
    }
    // Collisions of systematic keys: about as many as chance brings (n^2 / 2^33 = 10 for 300,000).
    for prefix in ["", "key_", "a_rather_long_prefix_"] {
        let mut seen: Vec<u32> =
            (0..300_000).map(|n| hash::bytes(0, format!("{prefix}{n}").as_bytes())).collect();
        seen.sort_unstable();
        seen.dedup();
        assert!(seen.len() > 299_960, "{prefix}: {} collisions", 300_000 - seen.len());
        let mut low = vec![0_u32; 1024];
        seen.iter().for_each(|hash| low[(hash % 1024) as usize] += 1);
        assert!(low.iter().all(|&count| (180..420).contains(&count)), "{prefix}: uneven low bits");
    }
    assert_ne!(hash::bytes(1, b"spam"), hash::bytes(2, b"spam"));
}
