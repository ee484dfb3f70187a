//! Where two payloads of one kind differ: the first value that is not the same, and what each has there.

use crate::cursor::Cursor;
use crate::plan::Plan;
use crate::sink::{NameId, Sink};

/// A value that has no parts, exactly.
#[derive(Debug, Clone, PartialEq)]
enum Leaf {
    None,
    Bool(bool),
    Whole(String),
    Single(u32),
    Double(u64),
    Text(String),
    Bytes(Vec<u8>),
    /// How many items stand here.
    Count(usize),
}

impl Leaf {
    fn text(&self) -> String {
        match self {
            Leaf::None => "None".to_owned(),
            Leaf::Bool(truth) => if *truth { "True" } else { "False" }.to_owned(),
            Leaf::Whole(number) => number.clone(),
            Leaf::Single(bits) => format!("{:?}", f32::from_bits(*bits)),
            Leaf::Double(bits) => format!("{:?}", f64::from_bits(*bits)),
            Leaf::Text(text) => format!("{text:?}"),
            Leaf::Bytes(bytes) => format!("{} bytes", bytes.len()),
            Leaf::Count(count) => format!("{count} items"),
        }
    }
}

/// What stands around the next value.
enum Around {
    List(usize),
    Field(String),
    /// Keys and values by turns: the key that was read, and where its value begins.
    Map {
        from: usize,
        key: Option<String>,
    },
}

/// All leaves of a value, with their paths.
#[derive(Default)]
struct Leaves {
    leaves: Vec<(String, Leaf)>,
    around: Vec<Around>,
}

impl Leaves {
    fn of(plan: &Plan, binding: usize, bytes: &[u8]) -> Vec<(String, Leaf)> {
        let mut leaves = Leaves::default();
        // What cannot be read to its end differs in what is missing.
        let _ = plan.read(binding, &mut Cursor::new(bytes), &mut leaves);
        leaves.leaves
    }

    fn path(&self) -> String {
        let mut path = String::new();
        for around in &self.around {
            match around {
                Around::List(index) => path.push_str(&format!("[{index}]")),
                Around::Field(name) => path.push_str(&format!(".{name}")),
                Around::Map { key: Some(key), .. } => path.push_str(&format!("[{key}]")),
                Around::Map { .. } => {}
            }
        }
        path
    }

    fn leaf(&mut self, leaf: Leaf) {
        if let Some(Around::Map { key: key @ None, .. }) = self.around.last_mut() {
            *key = Some(leaf.text());
            return;
        }
        let path = self.path();
        self.leaves.push((path, leaf));
        self.after();
    }

    /// A value is over.
    fn after(&mut self) {
        match self.around.last_mut() {
            Some(Around::List(index)) => *index += 1,
            Some(Around::Map { key, .. }) => *key = None,
            _ => {}
        }
    }
}

impl Sink for Leaves {
    fn none(&mut self) {
        self.leaf(Leaf::None);
    }

    fn boolean(&mut self, truth: bool) {
        self.leaf(Leaf::Bool(truth));
    }

    fn unsigned(&mut self, number: u64) {
        self.leaf(Leaf::Whole(number.to_string()));
    }

    fn signed(&mut self, number: i64) {
        self.leaf(Leaf::Whole(number.to_string()));
    }

    fn unsigned_wide(&mut self, number: u128) {
        self.leaf(Leaf::Whole(number.to_string()));
    }

    fn signed_wide(&mut self, number: i128) {
        self.leaf(Leaf::Whole(number.to_string()));
    }

    fn single(&mut self, number: f32) {
        self.leaf(Leaf::Single(number.to_bits()));
    }

    fn double(&mut self, number: f64) {
        self.leaf(Leaf::Double(number.to_bits()));
    }

    fn text(&mut self, text: &str) {
        self.leaf(Leaf::Text(text.to_owned()));
    }

    fn bytes(&mut self, bytes: &[u8]) {
        self.leaf(Leaf::Bytes(bytes.to_owned()));
    }

    fn variant(&mut self, _: NameId, name: &str) {
        self.leaf(Leaf::Text(name.to_owned()));
    }

    fn singles(&mut self, bytes: &[u8]) {
        let (items, _) = bytes.as_chunks();
        self.begin_list(items.len());
        items.iter().for_each(|item| self.single(f32::from_le_bytes(*item)));
        self.end_list();
    }

    fn doubles(&mut self, bytes: &[u8]) {
        let (items, _) = bytes.as_chunks();
        self.begin_list(items.len());
        items.iter().for_each(|item| self.double(f64::from_le_bytes(*item)));
        self.end_list();
    }

    fn octets(&mut self, bytes: &[u8]) {
        self.begin_list(bytes.len());
        bytes.iter().for_each(|byte| self.unsigned(u64::from(*byte)));
        self.end_list();
    }

    fn begin_list(&mut self, count: usize) {
        let path = self.path();
        self.leaves.push((path, Leaf::Count(count)));
        self.around.push(Around::List(0));
    }

    fn end_list(&mut self) {
        self.around.pop();
        self.after();
    }

    fn begin_struct(&mut self, _: NameId) {
        self.around.push(Around::Field(String::new()));
    }

    fn field(&mut self, name: &str) {
        if let Some(around) = self.around.last_mut() {
            *around = Around::Field(name.to_owned());
        }
    }

    fn end_struct(&mut self) {
        self.around.pop();
        self.after();
    }

    fn begin_map(&mut self, count: usize) {
        let path = self.path();
        self.leaves.push((path, Leaf::Count(count)));
        self.around.push(Around::Map { from: self.leaves.len(), key: None });
    }

    /// Maps of Rust may have no order, so two that are equal may have been written in different ones.
    fn end_map(&mut self) {
        if let Some(Around::Map { from, .. }) = self.around.pop() {
            self.leaves[from..].sort_by(|(one, _), (other, _)| one.cmp(other));
        }
        self.after();
    }

    fn begin_variant(&mut self, _: NameId, name: &str) {
        let path = self.path();
        self.leaves.push((path, Leaf::Text(name.to_owned())));
        self.around.push(Around::Field(name.to_owned()));
    }

    fn end_variant(&mut self) {
        self.around.pop();
        self.after();
    }
}

/// The path of the first value that differs, what the first has there, and what the second has; nothing if they are the same.
pub(crate) fn first(plan: &Plan, binding: usize, one: &[u8], other: &[u8]) -> Option<[String; 3]> {
    if one == other {
        return None;
    }
    let (one, other) = (Leaves::of(plan, binding, one), Leaves::of(plan, binding, other));
    let at = (0..one.len().max(other.len())).find(|at| one.get(*at) != other.get(*at))?;
    let said =
        |leaf: Option<&(String, Leaf)>| leaf.map_or_else(|| "nothing".to_owned(), |(_, leaf)| leaf.text());
    let path = one.get(at).or(other.get(at)).map(|(path, _)| path.clone()).unwrap_or_default();
    Some([path, said(one.get(at)), said(other.get(at))])
}
