//! Calls from natives whose arguments by name stand in a dict.

use crate::heap::kind::Kind;
use crate::heap::value::Value;
use crate::vm::bind::Given;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

impl Vm<'_> {
    /// Puts the arguments that a dict gives by name behind `count` others in registers from `start` on; anything but a dict
    /// gives none.
    ///
    /// # Errors
    /// `Raise::NoRoom`; `OutOfFuel`.
    pub fn spread(&mut self, start: u32, count: u32, keywords: Value) -> Result<Given, Raise> {
        let dict = self.heap.handle(keywords, Kind::Dict).filter(|dict| self.live(*dict) > 0);
        let Some(dict) = dict else { return Ok(Given { start, count, names: Value::UNSET }) };
        let named = self.live(dict);
        self.charge(named)?;
        let end = start + count + named as u32;
        self.stack_until(self.now.top, end.max(self.now.top) + 1)?;
        let names = self.new_tuple(named)?;
        let (mut entry, mut at) = (0, 0);
        while let Some(next) = self.next_entry(dict, entry) {
            entry = next + 1;
            let Some((key, value)) = self.entry(dict, next) else { continue };
            self.set(names.raw_handle(), at, key);
            self.set_register(start + count + at as u32, value);
            at += 1;
        }
        self.now.top = self.now.top.max(end);
        Ok(Given { start, count: count + named as u32, names })
    }

    /// Calls a value from a native with further arguments by name.
    ///
    /// # Errors
    /// What the callee raises. May move everything: see `heap/mod.rs`.
    pub fn call_spread(&mut self, callee: Value, args: &[Value], keywords: Value) -> Answer {
        let mark = self.kept_mark();
        let (callee, keywords) = (self.keep(callee)?, self.keep(keywords)?);
        let start = self.kept_mark();
        for arg in args {
            self.keep(*arg)?;
        }
        let given = self.spread(start, args.len() as u32, self.kept(keywords))?;
        let answer = self.call_with(self.kept(callee), None, given);
        self.let_go(mark);
        answer
    }
}
