//! Asks `python3` for the truth, and makes up the questions.

use std::io::{Read, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;

use chalcopy::testing::Out;
use chalcopy::testing::int::Int;

/// The answers of a section of `oracle.py` to questions of one line each.
fn ask(section: &str, questions: String) -> Vec<String> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/number/oracle.py");
    let mut python = Command::new("python3")
        .arg(script)
        .arg(section)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("python3 is needed for these tests");
    let mut stdin = python.stdin.take().expect("a pipe");
    let writer = thread::spawn(move || stdin.write_all(questions.as_bytes()));
    let mut text = String::new();
    python.stdout.take().expect("a pipe").read_to_string(&mut text).expect("text");
    writer.join().expect("no panic").expect("written");
    assert!(python.wait().expect("an end").success(), "oracle.py failed");
    text.split('\n').map(str::to_owned).collect()
}

/// An integer in hexadecimal.
pub(crate) fn hex(a: Int<'_>) -> String {
    let mut text = String::from(if a.negative { "-" } else { "" });
    match a.limbs.split_last() {
        None => text.push('0'),
        Some((top, rest)) => {
            text += &format!("{top:x}");
            rest.iter().rev().for_each(|limb| text += &format!("{limb:016x}"));
        }
    }
    text
}

/// Collects text.
#[derive(Default)]
pub(crate) struct Text(pub(crate) Vec<u8>);

impl Out for Text {
    fn put(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }
}

impl Text {
    /// The bytes in hexadecimal.
    pub(crate) fn hex(&self) -> String {
        self.0.iter().map(|byte| format!("{byte:02x}")).collect()
    }

    /// What a function puts out.
    pub(crate) fn of(write: impl FnOnce(&mut dyn Out)) -> String {
        let mut text = Text::default();
        write(&mut text);
        String::from_utf8(text.0).expect("text")
    }
}

/// Questions with the answers under test.
#[derive(Default)]
pub(crate) struct Quiz {
    questions: String,
    answers: Vec<String>,
}

impl Quiz {
    /// Adds a question and what this crate says to it.
    pub(crate) fn add(&mut self, question: &str, answer: String) {
        self.questions.push_str(question);
        self.questions.push('\n');
        self.answers.push(answer);
    }

    /// Compares floats with CPython's, all of which must be equal or neighbours, the latter rarely.
    pub(crate) fn check_near(self, section: &str, one_in: usize) {
        let truth = ask(section, self.questions.clone());
        let mut near = 0;
        for ((question, truth), answer) in self.questions.lines().zip(&truth).zip(&self.answers) {
            if truth != answer {
                near += 1;
                let bits = |text: &str| u64::from_str_radix(text, 16).expect("a float");
                assert!(bits(truth).abs_diff(bits(answer)) == 1, "{question}: {truth} {answer}");
            }
        }
        assert!(near * one_in < self.answers.len(), "{near} of {} differ", self.answers.len());
    }

    /// Compares with CPython.
    pub(crate) fn check(self, section: &str) {
        let count = self.answers.len();
        let truth = ask(section, self.questions.clone());
        assert_eq!(truth.len(), count, "number of answers");
        let mut wrong = 0;
        for ((question, truth), answer) in self.questions.lines().zip(&truth).zip(&self.answers) {
            if truth != answer {
                wrong += 1;
                if wrong <= 20 {
                    let short = |text: &str| text.chars().take(300).collect::<String>();
                    println!(
                        "{}\n  CPython  {}\n  Chalcopy {}",
                        short(question),
                        short(truth),
                        short(answer)
                    );
                }
            }
        }
        assert_eq!(wrong, 0, "of {count} answers differ");
    }
}

/// A small deterministic source of random numbers (splitmix64).
pub(crate) struct Random(pub(crate) u64);

impl Random {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut x = self.0;
        x = (x ^ x >> 30).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        x = (x ^ x >> 27).wrapping_mul(0x94D0_49BB_1331_11EB);
        x ^ x >> 31
    }

    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("fits")
    }

    pub(crate) fn pick<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }

    /// A limb that likes to be at an edge.
    pub(crate) fn limb(&mut self) -> u64 {
        match self.below(8) {
            0 => 0,
            1 => u64::MAX,
            2 => 1 << self.below(64),
            3 => u64::MAX << self.below(64),
            _ => self.next(),
        }
    }

    /// A magnitude of at most so many limbs.
    pub(crate) fn magnitude(&mut self, most: usize) -> Vec<u64> {
        let len = self.below(most + 1);
        if self.below(3) == 0 {
            (0..len).map(|_| self.limb()).collect()
        } else {
            (0..len).map(|_| self.next()).collect()
        }
    }

    /// A float of any kind.
    pub(crate) fn float(&mut self) -> f64 {
        match self.below(8) {
            0 => (self.next() % 2001) as f64 - 1000.0,
            1 => ((self.next() % 2_000_001) as f64 - 1e6) / 1000.0,
            2 => self.pick(&[
                0.0,
                -0.0,
                f64::INFINITY,
                -f64::INFINITY,
                f64::NAN,
                5e-324,
                f64::MAX,
                f64::MIN_POSITIVE,
            ]),
            3 => 2f64.powi(self.below(2100) as i32 - 1074),
            4 => {
                format!("{}e{}", self.next() % 100_000, self.below(40) as i32 - 20).parse().expect("a float")
            }
            _ => f64::from_bits(self.next()),
        }
    }
}
