//! Requests of `docs/border.md`, written by hand.

/// A request under construction.
pub(crate) struct Request {
    bytes: Vec<u8>,
}

impl Request {
    /// One of this kind, with a clock and without a task.
    pub(crate) fn new(kind: u8) -> Request {
        let mut bytes = vec![2, kind, 0, 0, 0, 0, 0, 0];
        for number in [41_u64, 40, 7] {
            bytes.extend(number.to_le_bytes());
        }
        Request { bytes }
    }

    /// With the task's identity, which comes first.
    pub(crate) fn task(mut self, index: u32, id: &str) -> Request {
        self.bytes[2] = 1;
        self.bytes.extend(index.to_le_bytes());
        self.bytes.extend((id.len() as u16).to_le_bytes());
        self.bytes.extend(id.as_bytes());
        self
    }

    /// Plain bytes.
    pub(crate) fn raw(mut self, bytes: &[u8]) -> Request {
        self.bytes.extend(bytes);
        self
    }

    /// A tag and a body.
    pub(crate) fn tagged(self, tag: u8, body: &[u8]) -> Request {
        self.raw(&[tag]).raw(body)
    }

    /// A float.
    pub(crate) fn f64(self, x: f64) -> Request {
        self.tagged(0x21, &x.to_le_bytes())
    }

    /// An array of floats of 32 bits.
    pub(crate) fn f32s(self, items: &[f32]) -> Request {
        let mut one = self.tagged(0x41, &(items.len() as u32).to_le_bytes()).raw(&[0x20]);
        for item in items {
            one = one.raw(&item.to_le_bytes());
        }
        one
    }

    /// An integer.
    pub(crate) fn u64(self, n: u64) -> Request {
        self.tagged(0x13, &n.to_le_bytes())
    }

    /// A text.
    pub(crate) fn text(self, text: &str) -> Request {
        self.tagged(0x30, &(text.len() as u32).to_le_bytes()).raw(text.as_bytes())
    }

    /// The head of a struct.
    pub(crate) fn record(self, number: u16) -> Request {
        self.tagged(0x42, &number.to_le_bytes())
    }

    /// The head of a list.
    pub(crate) fn list(self, count: u32) -> Request {
        self.tagged(0x40, &count.to_le_bytes())
    }

    /// The head of a map.
    pub(crate) fn map(self, count: u32) -> Request {
        self.tagged(0x43, &count.to_le_bytes())
    }

    /// The request with these names, numbered from `first` on: a name, and fields if it is a struct's.
    pub(crate) fn names(mut self, first: u16, names: &[(&str, Option<&[&str]>)]) -> Vec<u8> {
        let at = self.bytes.len() as u32;
        self.bytes[4..8].copy_from_slice(&at.to_le_bytes());
        self.bytes.extend(first.to_le_bytes());
        self.bytes.extend((names.len() as u16).to_le_bytes());
        for (name, fields) in names {
            self.bytes.push(u8::from(fields.is_some()));
            put(&mut self.bytes, name);
            if let Some(fields) = fields {
                self.bytes.extend((fields.len() as u16).to_le_bytes());
                fields.iter().for_each(|field| put(&mut self.bytes, field));
            }
        }
        self.bytes
    }

    /// The request without new names.
    pub(crate) fn done(self) -> Vec<u8> {
        self.bytes
    }
}

fn put(bytes: &mut Vec<u8>, text: &str) {
    bytes.extend((text.len() as u16).to_le_bytes());
    bytes.extend(text.as_bytes());
}

/// A reply, or a value in it, as text: what a test compares.
pub(crate) fn show(mut bytes: &[u8]) -> String {
    let mut out = String::new();
    while !bytes.is_empty() {
        value(&mut bytes, &mut out);
        out.push(' ');
    }
    out.trim_end().to_owned()
}

fn take<const N: usize>(bytes: &mut &[u8]) -> [u8; N] {
    let (head, tail) = bytes.split_first_chunk().expect("enough bytes");
    *bytes = tail;
    *head
}

fn many(
    bytes: &mut &[u8],
    out: &mut String,
    count: usize,
    braces: [&str; 2],
    mut each: impl FnMut(&mut &[u8], &mut String),
) {
    out.push_str(braces[0]);
    for index in 0..count {
        if index > 0 {
            out.push_str(", ");
        }
        each(bytes, out);
    }
    out.push_str(braces[1]);
}

/// Reads a value.
pub(crate) fn value(bytes: &mut &[u8], out: &mut String) {
    let [tag] = take(bytes);
    match tag {
        0 => out.push_str("None"),
        1 => out.push_str("False"),
        2 => out.push_str("True"),
        0x13 => out.push_str(&u64::from_le_bytes(take(bytes)).to_string()),
        0x14 => out.push_str(&u128::from_le_bytes(take(bytes)).to_string()),
        0x1B => out.push_str(&i64::from_le_bytes(take(bytes)).to_string()),
        0x1C => out.push_str(&i128::from_le_bytes(take(bytes)).to_string()),
        0x21 => out.push_str(&format!("{:?}", f64::from_le_bytes(take(bytes)))),
        0x30 | 0x31 => {
            let len = u32::from_le_bytes(take(bytes)) as usize;
            let (text, rest) = bytes.split_at(len);
            *bytes = rest;
            out.push_str(if tag == 0x30 { "'" } else { "b'" });
            out.push_str(core::str::from_utf8(text).expect("UTF-8"));
            out.push('\'');
        }
        0x40 => {
            let count = u32::from_le_bytes(take(bytes)) as usize;
            many(bytes, out, count, ["[", "]"], value);
        }
        0x41 => {
            let count = u32::from_le_bytes(take(bytes)) as usize;
            let [tag] = take(bytes);
            many(bytes, out, count, ["[", "]"], |bytes, out| {
                let body = take::<8>(bytes);
                let whole: Vec<u8> = [tag].into_iter().chain(body).collect();
                value(&mut whole.as_slice(), out);
            });
        }
        0x43 => {
            let count = u32::from_le_bytes(take(bytes)) as usize;
            many(bytes, out, count, ["{", "}"], |bytes, out| {
                value(bytes, out);
                out.push_str(": ");
                value(bytes, out);
            });
        }
        // How many fields a struct has, the names say; the tests' structs are shown by their number alone.
        0x42 => out.push_str(&format!("#{}", u16::from_le_bytes(take(bytes)))),
        other => panic!("tag {other:#x}"),
    }
}
