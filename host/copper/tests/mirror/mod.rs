//! A second reader and writer of the border format, written from `docs/border.md` alone, and a machine whose scripts are Rust functions.
#![allow(dead_code, missing_docs, unreachable_pub)]

use cu_chalcopy_task::machine::{Fault, FaultKind, Gauges, Machine};
use std::convert::TryInto;

/// A Python value.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    None,
    Bool(bool),
    Int(i128),
    Big(u128),
    Float(f64),
    Str(String),
    Bytes(Vec<u8>),
    List(Vec<Value>),
    Record(u16, Vec<(String, Value)>),
    Dict(Vec<(Value, Value)>),
    /// A buffer in shared memory: its number and the tag of its elements.
    Buffer(u32, u8),
}

impl Value {
    pub fn text(text: &str) -> Self {
        Self::Str(text.to_owned())
    }

    /// A field of a record or a text key of a dict.
    pub fn field(&mut self, name: &str) -> &mut Value {
        match self {
            Self::Record(_, fields) => {
                &mut fields.iter_mut().find(|(key, _)| key == name).expect("no such field").1
            }
            Self::Dict(pairs) => {
                &mut pairs.iter_mut().find(|(key, _)| *key == Self::text(name)).expect("no such key").1
            }
            other => panic!("{other:?} has no fields"),
        }
    }

    pub fn int(&self) -> i128 {
        match self {
            Self::Int(n) => *n,
            other => panic!("{other:?} is no int"),
        }
    }
}

#[derive(Clone, Debug, Default, PartialEq)]
pub struct Name {
    pub text: String,
    pub fields: Option<Vec<String>>,
}

pub struct In<'b> {
    pub rest: &'b [u8],
    pub names: &'b [Name],
}

impl<'b> In<'b> {
    pub fn take(&mut self, n: usize) -> &'b [u8] {
        let (head, tail) = self.rest.split_at(n);
        self.rest = tail;
        head
    }

    pub fn u8(&mut self) -> u8 {
        self.take(1)[0]
    }

    pub fn u16(&mut self) -> u16 {
        u16::from_le_bytes(self.take(2).try_into().unwrap())
    }

    pub fn u32(&mut self) -> usize {
        u32::from_le_bytes(self.take(4).try_into().unwrap()) as usize
    }

    pub fn u64(&mut self) -> u64 {
        u64::from_le_bytes(self.take(8).try_into().unwrap())
    }

    fn name_text(&mut self) -> String {
        let n = usize::from(self.u16());
        String::from_utf8(self.take(n).to_vec()).unwrap()
    }

    fn number(&mut self, tag: u8) -> Value {
        let mut wide = [0; 16];
        let width = if tag >= 0x20 { 4 << (tag - 0x20) } else { 1 << (tag & 7) };
        let body = self.take(width);
        wide[..width].copy_from_slice(body);
        let bits = u128::from_le_bytes(wide);
        match tag {
            0x20 => Value::Float(f64::from(f32::from_bits(bits as u32))),
            0x21 => Value::Float(f64::from_bits(bits as u64)),
            0x10..=0x14 => i128::try_from(bits).map_or(Value::Big(bits), Value::Int),
            0x18..=0x1c => {
                let shift = 128 - 8 * width as u32;
                Value::Int((bits as i128) << shift >> shift)
            }
            _ => panic!("tag {tag:#x}"),
        }
    }

    pub fn value(&mut self) -> Value {
        match self.u8() {
            0 => Value::None,
            1 => Value::Bool(false),
            2 => Value::Bool(true),
            0x30 => {
                let n = self.u32();
                Value::Str(String::from_utf8(self.take(n).to_vec()).unwrap())
            }
            0x31 => {
                let n = self.u32();
                Value::Bytes(self.take(n).to_vec())
            }
            0x32 => {
                let id = usize::from(self.u16());
                Value::Str(self.names[id].text.clone())
            }
            0x33 => Value::Buffer(self.u32() as u32, self.u8()),
            0x40 => {
                let n = self.u32();
                Value::List((0..n).map(|_| self.value()).collect())
            }
            0x41 => {
                let n = self.u32();
                let tag = self.u8();
                Value::List((0..n).map(|_| self.number(tag)).collect())
            }
            0x42 => {
                let id = self.u16();
                let fields = self.names[usize::from(id)].fields.clone().expect("a struct's name");
                Value::Record(id, fields.into_iter().map(|field| (field, self.value())).collect())
            }
            0x43 => {
                let n = self.u32();
                Value::Dict((0..n).map(|_| (self.value(), self.value())).collect())
            }
            0x44 => {
                let id = usize::from(self.u16());
                let name = self.names[id].text.clone();
                Value::Dict(vec![(Value::Str(name), self.value())])
            }
            tag => self.number(tag),
        }
    }
}

pub fn write(value: &Value, to: &mut Vec<u8>) {
    let count = |n: usize, to: &mut Vec<u8>| to.extend(u32::try_from(n).unwrap().to_le_bytes());
    match value {
        Value::None => to.push(0),
        Value::Bool(b) => to.push(if *b { 2 } else { 1 }),
        Value::Int(n) => match i64::try_from(*n) {
            Ok(n) => {
                to.push(0x1b);
                to.extend(n.to_le_bytes());
            }
            Err(_) => {
                to.push(0x1c);
                to.extend(n.to_le_bytes());
            }
        },
        Value::Big(n) => {
            to.push(0x14);
            to.extend(n.to_le_bytes());
        }
        Value::Float(x) => {
            to.push(0x21);
            to.extend(x.to_le_bytes());
        }
        Value::Str(text) => {
            to.push(0x30);
            count(text.len(), to);
            to.extend(text.as_bytes());
        }
        Value::Bytes(bytes) => {
            to.push(0x31);
            count(bytes.len(), to);
            to.extend(bytes);
        }
        Value::Buffer(number, elements) => {
            to.push(0x33);
            to.extend(number.to_le_bytes());
            to.push(*elements);
        }
        Value::List(items) => {
            to.push(0x40);
            count(items.len(), to);
            items.iter().for_each(|item| write(item, to));
        }
        Value::Record(id, fields) => {
            to.push(0x42);
            to.extend(id.to_le_bytes());
            fields.iter().for_each(|(_, value)| write(value, to));
        }
        Value::Dict(pairs) => {
            to.push(0x43);
            count(pairs.len(), to);
            for (key, value) in pairs {
                write(key, to);
                write(value, to);
            }
        }
    }
}

/// A message inside `process`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Message {
    pub payload: Option<Value>,
    /// No time, one, or a range of two.
    pub tov: Vec<u64>,
    pub metadata: Option<Value>,
}

/// What a script sees.
pub struct Call<'c> {
    pub now: u64,
    pub cl_id: u64,
    pub task: Option<(u32, Option<String>)>,
    pub inputs: Vec<Message>,
    pub state: &'c mut Value,
    pub outputs: Vec<Message>,
    pub templates: &'c [Value],
    pub silent: &'c Value,
}

pub type Script = fn(&mut Call<'_>) -> Result<(), Fault>;

/// The machine: keeps names, templates and state, and calls a Rust function.
#[derive(Clone, Default)]
pub struct Mirror {
    pub script: Option<Script>,
    pub names: Vec<Name>,
    pub task: Option<(u32, Option<String>)>,
    pub inputs: u8,
    pub outputs: u8,
    pub silent: Option<Value>,
    pub templates: Vec<Value>,
    pub state: Option<Value>,
    pub reply: Vec<u8>,
    pub collected: u64,
    pub frozen: Vec<u8>,
}

impl Mirror {
    fn read_names(&mut self, request: &[u8]) {
        let at = u32::from_le_bytes(request[4..8].try_into().unwrap()) as usize;
        if at == 0 {
            return;
        }
        let mut from = In { rest: &request[at..], names: &[] };
        let (first, count) = (usize::from(from.u16()), usize::from(from.u16()));
        assert!(first <= self.names.len(), "a gap in the names");
        for id in first..first + count {
            let form = from.u8();
            let text = from.name_text();
            let fields = (form == 1).then(|| (0..from.u16()).map(|_| from.name_text()).collect());
            let name = Name { text, fields };
            if id < self.names.len() { self.names[id] = name } else { self.names.push(name) }
        }
        assert!(from.rest.is_empty());
    }

    fn message(from: &mut In<'_>) -> Message {
        let flags = from.u8();
        let tov = (0..flags >> 1 & 3).map(|_| from.u64()).collect();
        let metadata = (flags & 8 != 0).then(|| {
            let length = usize::from(from.u16());
            let before = from.rest.len();
            let value = from.value();
            assert_eq!(before - from.rest.len(), length);
            value
        });
        Message { tov, metadata, payload: (flags & 1 != 0).then(|| from.value()) }
    }

    fn write_message(message: &Message, to: &mut Vec<u8>) {
        let tov = u8::try_from(message.tov.len()).unwrap() << 1;
        to.push(u8::from(message.payload.is_some()) | tov | if message.metadata.is_some() { 8 } else { 0 });
        message.tov.iter().for_each(|time| to.extend(time.to_le_bytes()));
        if let Some(metadata) = &message.metadata {
            let at = to.len();
            to.extend([0, 0]);
            write(metadata, to);
            let length = u16::try_from(to.len() - at - 2).unwrap();
            to[at..at + 2].copy_from_slice(&length.to_le_bytes());
        }
        if let Some(payload) = &message.payload {
            write(payload, to);
        }
    }

    fn process(&mut self, request: &[u8]) -> Result<(), Fault> {
        self.read_names(request);
        let body = match u32::from_le_bytes(request[4..8].try_into().unwrap()) as usize {
            0 => request,
            at => &request[..at],
        };
        let names = self.names.clone();
        let mut from = In { rest: body, names: &names };
        assert_eq!(from.u8(), 2);
        let ask = from.u8();
        let flags = from.u16();
        from.u32();
        let (now, _, cl_id) = (from.u64(), from.u64(), from.u64());
        if flags & 1 != 0 {
            let index = from.u32() as u32;
            let length = from.u16();
            let id = (length != u16::MAX)
                .then(|| String::from_utf8(from.take(usize::from(length)).to_vec()).unwrap());
            self.task = Some((index, id));
        }
        match ask {
            1 => {
                (self.inputs, self.outputs) = (from.u8(), from.u8());
                self.silent = Some(from.value());
                self.templates = (0..self.outputs).map(|_| from.value()).collect();
                self.state = Some(from.value());
            }
            2 => {
                let inputs = (0..self.inputs).map(|_| Self::message(&mut from)).collect();
                let mut call = Call {
                    now,
                    cl_id,
                    task: self.task.clone(),
                    inputs,
                    state: self.state.as_mut().unwrap(),
                    outputs: vec![Message::default(); usize::from(self.outputs)],
                    templates: &self.templates,
                    silent: self.silent.as_ref().unwrap(),
                };
                (self.script.unwrap())(&mut call)?;
                call.outputs.iter().for_each(|message| Self::write_message(message, &mut self.reply));
            }
            _ => write(self.state.as_ref().unwrap(), &mut self.reply),
        }
        assert!(from.rest.is_empty(), "{} bytes left over", from.rest.len());
        Ok(())
    }
}

thread_local! {
    static FROZEN: std::cell::RefCell<Vec<Mirror>> = const { std::cell::RefCell::new(Vec::new()) };
}

impl Machine for Mirror {
    fn load(&mut self, _: &str, _: &str) -> Result<(), Fault> {
        Ok(())
    }

    fn call(&mut self, request: &[u8]) -> Result<(), Fault> {
        self.reply.clear();
        self.process(request)
    }

    fn reply(&self) -> &[u8] {
        &self.reply
    }

    fn collect(&mut self) -> Result<(), Fault> {
        self.collected += 1;
        Ok(())
    }

    // A snapshot's bytes are the number of a copy kept aside, and some more for the size.
    fn snapshot(&mut self) -> Result<[&[u8]; 2], Fault> {
        let number = FROZEN.with_borrow_mut(|frozen| {
            frozen.push(self.clone());
            frozen.len() as u64 - 1
        });
        self.frozen = number.to_le_bytes().to_vec();
        if let Some(Value::List(items)) = &self.state {
            self.frozen.extend(std::iter::repeat_n(7, items.len()));
        }
        Ok([&self.frozen, &[]])
    }

    fn restore(&mut self, snapshot: &[u8]) -> Result<(), Fault> {
        let at = u64::from_le_bytes(snapshot[..8].try_into().unwrap()) as usize;
        *self = FROZEN
            .with_borrow(|frozen| frozen.get(at).cloned())
            .ok_or_else(|| Fault::new(FaultKind::Script, "no such snapshot"))?;
        Ok(())
    }

    fn gauges(&mut self) -> Gauges {
        Gauges { fuel: self.collected, ..Gauges::default() }
    }
}
