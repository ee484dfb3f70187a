//! The check of one code object; see `verify.rs`.

use crate::code::instr::{Instr, Op};
use crate::code::operand::{Field, Operand, Reg};
use crate::code::ops::BINARY;
use crate::code::special::SpecialName;
use crate::code::verify::{BadImage, Check};
use crate::code::view::{
    ALL_FLAGS, ASYNC_GENERATOR, CODE_WORDS, COROUTINE, CodeView, GENERATOR, HAS_DOC, NAME_MODE, Place,
};
use crate::code::well_known::WellKnownName;
use crate::heap::kind::Kind;
use crate::heap::layout::tuple_len;
use crate::heap::value::Value;

const SUSPENDS: u16 = GENERATOR | COROUTINE | ASYNC_GENERATOR;

type Checked = Result<(), BadImage>;

/// Checks the code at the start of an object of `length` words; objects before it are checked already.
pub(crate) fn check<'i>(check: &mut Check<'i, '_>, code: CodeView<'i>, length: usize) -> Checked {
    let mut body = Body { check, code, length };
    body.head()?;
    body.tables()?;
    body.constants()?;
    body.variables()?;
    body.starts()?;
    body.instructions()?;
    body.handlers()
}

struct Body<'c, 'i, 's> {
    check: &'c mut Check<'i, 's>,
    code: CodeView<'i>,
    length: usize,
}

impl Body<'_, '_, '_> {
    fn bad(&self, reason: &'static str) -> Checked {
        Err(BadImage::new(reason, self.code.offset()))
    }

    fn demand(&self, fact: bool, reason: &'static str) -> Checked {
        if fact { Ok(()) } else { self.bad(reason) }
    }

    fn word(&self, index: usize) -> u64 {
        self.check.words[self.code.offset() as usize + index]
    }

    fn head(&self) -> Checked {
        let (code, at) = (self.code, self.code.offset());
        self.check.text_at(code.name(), at)?;
        self.check.text_at(code.qualified_name(), at)?;
        let flags = code.flags();
        let registers = code.registers();
        let modest = flags & !ALL_FLAGS == 0 && (flags & SUSPENDS).count_ones() <= 1;
        self.demand(modest && self.word(2) >> 24 & 0xFF == 0, "flags of a code that none has")?;
        self.demand((1..=256).contains(&registers), "a frame too small or too large")?;
        let fits = code.parameters() <= registers && code.positional_only() <= code.positional();
        self.demand(fits, "more parameters than registers")?;
        self.demand(flags & NAME_MODE == 0 || code.parameters() == 0, "a class body with parameters")?;
        self.demand(flags & HAS_DOC == 0 || code.constants().1 > 0, "no docstring")
    }

    /// Every table lies inside the object.
    fn tables(&self) -> Checked {
        let inside = |index: usize, words: usize| {
            let start = self.word(index) as u32 as usize;
            start >= CODE_WORDS && start <= self.length && words <= self.length - start
        };
        let code = self.code;
        let all = inside(4, code.constants().1)
            && inside(5, code.instructions().1 / 2 + 1)
            && inside(6, code.handlers() * 2)
            && inside(7, ((self.word(7) >> 32) as usize).div_ceil(8))
            && inside(8, code.variables());
        self.demand(all, "a table outside its code")?;
        self.demand(code.caches() <= code.instructions().1 && code.caches() <= 0x1_0000, "too many caches")
    }

    fn constants(&self) -> Checked {
        let (at, count) = self.code.constants();
        for word in &self.check.words[at..at + count] {
            let code = Value::from_bits(*word).as_image().is_some_and(|place| {
                place.image == 0 && Value::image(place).bits() == *word && self.check.is_code(place.offset)
            });
            self.demand(code || self.check.is_constant(*word), "a constant is malformed")?;
        }
        if self.code.flags() & HAS_DOC != 0 {
            return self.demand(self.is_text(0), "a docstring that is no string");
        }
        Ok(())
    }

    fn variables(&self) -> Checked {
        let (code, at) = (self.code, self.code.offset());
        let (count, free) = (code.variables(), code.free());
        self.demand(code.parameters() + free <= count, "too few variables")?;
        let start = at as usize + self.word(8) as u32 as usize;
        for index in 0..count {
            let variable = crate::code::view::Variable::from_word(self.check.words[start + index]);
            let Some(variable) = variable.filter(|read| read.to_word() == self.check.words[start + index])
            else {
                return self.bad("a variable is malformed");
            };
            self.check.text_at(variable.name, at)?;
            let (register, is_free) = match variable.place {
                Place::Register(reg) | Place::Cell(reg) => (usize::from(reg.0), false),
                Place::Spill(reg, _) | Place::SpillCell(reg, _) => {
                    self.demand(index >= code.parameters(), "a parameter without a register")?;
                    (usize::from(reg.0), false)
                }
                Place::Free(item) => {
                    self.demand(index + free == count + usize::from(item), "free variables out of order")?;
                    (0, true)
                }
            };
            self.demand(is_free == (index + free >= count), "free variables out of order")?;
            self.demand(register < code.registers(), "a variable outside the frame")?;
            self.demand(index >= code.parameters() || register == index, "parameters out of order")?;
        }
        Ok(())
    }

    /// First pass over the instructions: marks where each starts.
    fn starts(&mut self) -> Checked {
        let count = self.code.instructions().1;
        let (mut pc, mut last) = (0, None);
        while pc < count {
            let Some(op) = Op::checked(self.code.instruction(pc) as u8) else {
                return self.bad("an unknown instruction");
            };
            self.demand(pc + op.width() <= count, "an instruction is cut off")?;
            let at = self.mark(pc);
            self.check.instructions.insert(at);
            last = Some(op);
            pc += op.width();
        }
        let ends = matches!(
            last,
            Some(Op::Return | Op::Jump | Op::Loop | Op::Raise | Op::RaiseFrom | Op::RaiseAgain | Op::Reraise)
        );
        self.demand(ends, "code that runs off its end")
    }

    /// The number of an instruction word among the half words of the image.
    fn mark(&self, pc: usize) -> usize {
        self.code.instructions().0 * 2 + pc
    }

    fn is_start(&self, pc: usize) -> bool {
        pc < self.code.instructions().1 && self.check.instructions.has(self.mark(pc))
    }

    /// Second pass: operands.
    fn instructions(&self) -> Checked {
        let count = self.code.instructions().1;
        let mut pc = 0;
        while pc < count {
            let (word, next) = (self.code.instruction(pc), self.code.instruction(pc + 1));
            let instr = Instr::decode(word, next);
            let width = instr.op().width();
            let exact = instr.encode() == (word, if width == 2 { next } else { 0 });
            self.demand(exact, "bits of an instruction that mean nothing")?;
            let mut result = Ok(());
            instr.walk(&mut |_, operand| {
                if result.is_ok() {
                    result = self.operand(operand, pc + width);
                }
            });
            result?;
            self.span(instr)?;
            self.meaning(instr, pc)?;
            pc += width;
        }
        Ok(())
    }

    /// An operand's type is its check. `behind` is where the next instruction starts.
    fn operand(&self, operand: Operand, behind: usize) -> Checked {
        let constants = self.code.constants().1;
        let target = |distance: i32| {
            let to = i64::try_from(behind).ok().map(|from| from + i64::from(distance));
            to.and_then(|to| usize::try_from(to).ok()).is_some_and(|to| self.is_start(to))
        };
        let fact = match operand {
            Operand::Reg(reg) => usize::from(reg.0) < self.code.registers(),
            Operand::Const8(index) => usize::from(index.0) < constants && !self.is_code(u32::from(index.0)),
            Operand::Const16(index) => usize::from(index.0) < constants && !self.is_code(u32::from(index.0)),
            Operand::Const32(index) => (index.0 as usize) < constants,
            Operand::Index16(index) => usize::from(index.0) < self.code.free(),
            Operand::Flag(flag) => flag.0 <= 1,
            Operand::Offset(to) => target(to.0),
            Operand::Offset24(to) => target(to.0),
            Operand::Special(row) => SpecialName::checked(row.0).is_some(),
            Operand::WellKnown(row) => WellKnownName::checked(row.0).is_some(),
            Operand::Binary(row) => usize::from(row.0) < BINARY.len(),
            Operand::Site(site) => {
                usize::from(site.cache) < self.code.caches() && self.is_text(usize::from(site.name))
            }
            Operand::Int16(_) | Operand::Count(_) | Operand::Number(_) => true,
        };
        self.demand(fact, "an operand out of range")
    }

    /// The registers that an instruction means without naming them lie in the frame.
    fn span(&self, instr: Instr) -> Checked {
        let end = match instr {
            Instr::GetMethod { a, .. } | Instr::GetSpecial { a, .. } => usize::from(a.0) + 4,
            Instr::Call { a, b } | Instr::CallKw { a, b, .. } | Instr::BeginRange { a, b, .. } => {
                usize::from(a.0) + 3 + usize::from(b.0)
            }
            Instr::CallMethod { a, b } | Instr::CallMethodKw { a, b, .. } => {
                usize::from(a.0) + 4 + usize::from(b.0)
            }
            Instr::CallEx { a } => usize::from(a.0) + 5,
            Instr::Unpack { a, c, .. } => usize::from(a.0) + usize::from(c.0),
            Instr::UnpackStar { a, c, after, .. } => {
                usize::from(a.0) + usize::from(c.0) + 1 + (after.0 as usize).min(0x1_0000)
            }
            Instr::BuildList { b, c, .. }
            | Instr::BuildTuple { b, c, .. }
            | Instr::BuildSet { b, c, .. }
            | Instr::BuildString { b, c, .. } => usize::from(b.0) + usize::from(c.0),
            Instr::BuildDict { b, c, .. } => usize::from(b.0) + 2 * usize::from(c.0),
            Instr::BuildSlice { b, .. } => usize::from(b.0) + 3,
            Instr::MakeFunction { b, c, .. } => usize::from(b.0) + c.0.count_ones() as usize,
            Instr::Import { b, .. } | Instr::MatchClass { b, .. } => usize::from(b.0) + 2,
            Instr::ExcInfo { a, .. } => usize::from(a.0) + 3,
            Instr::MatchGroup { a, .. } => usize::from(a.0) + 2,
            Instr::ForRange { b, .. } => usize::from(b.0) + 3,
            Instr::BuildListFor { b, c, .. } if c.is_set() => usize::from(b.0) + 3,
            _ => 0,
        };
        self.demand(end <= self.code.registers(), "an instruction that reaches beyond the frame")
    }

    /// What single instructions ask for besides.
    fn meaning(&self, instr: Instr, pc: usize) -> Checked {
        let suspends = self.code.flags() & SUSPENDS != 0;
        let fact = match instr {
            Instr::CheckBound { b, .. } | Instr::CheckFree { b, .. } => self.is_text(usize::from(b.0)),
            Instr::CallKw { b, names, .. } | Instr::CallMethodKw { b, names, .. } => {
                self.names(names.0).is_some_and(|count| count <= usize::from(b.0))
            }
            Instr::MatchClass { names, .. } => self.names(names.0).is_some(),
            Instr::MakeFunction { c, code, .. } => c.0 < 16 && self.is_code(code.0),
            Instr::GetNameOrFree { c, .. } => usize::from(c.0) < self.code.free(),
            Instr::Format { conv, .. } => conv.0 < 8,
            // Without fuel a program could run for ever.
            Instr::Jump { to } => to.0 >= 0,
            Instr::Loop { to } => to.0 < 0,
            Instr::ForIter { to, .. } | Instr::Send { to, .. } => to.0 >= 0,
            Instr::BeginRange { b, to, .. } => matches!(b.0, 1..=3) && to.0 >= 0,
            Instr::ForRange { a, b, to } => to.0 >= 0 && self.is_in_front_of_loop(pc, a, b),
            Instr::MakeGenerator {} => suspends && pc == 0,
            Instr::Yield { .. } => suspends,
            Instr::YieldFrom { a, b, c } => suspends && a == b && self.follows_send(pc, a.bits(), c.bits()),
            _ => true,
        };
        self.demand(fact, "an operand of the wrong kind")?;
        self.demand(pc != 0 || suspends == (instr.op() == Op::MakeGenerator), "a generator that is not made")
    }

    /// Whether the `YieldFrom` at `pc` stands between its `Send` and the `Loop` back to it.
    fn follows_send(&self, pc: usize, a: u32, c: u32) -> bool {
        if pc < 2 || !self.is_start(pc - 2) || !self.is_start(pc + 1) {
            return false;
        }
        let send = Instr::decode(self.code.instruction(pc - 2), self.code.instruction(pc - 1));
        let back = Instr::decode(self.code.instruction(pc + 1), 0);
        matches!(send, Instr::Send { a: value, b: to, .. } if value.bits() == a && to.bits() == c)
            && matches!(back, Instr::Loop { to } if to.0 == -4)
    }

    /// Whether a `ForIter` of the same operands stands behind the `ForRange` at `pc`.
    fn is_in_front_of_loop(&self, pc: usize, a: Reg, b: Reg) -> bool {
        let (at, width) = (pc + Op::ForRange.width(), Op::ForIter.width());
        let next = Instr::decode(self.code.instruction(at), 0);
        let same = matches!(next, Instr::ForIter { a: item, b: iterator, .. } if item == a && iterator == b);
        same && self.is_start(at) && self.is_start(at + width)
    }

    /// A handler leads forward, so that a program that raises again and again comes to an end.
    fn handlers(&self) -> Checked {
        let count = self.code.instructions().1;
        for index in 0..self.code.handlers() {
            let handler = self.code.handler(index);
            let fact = handler.start <= handler.end
                && handler.end as usize <= count
                && handler.target >= handler.end
                && self.is_start(handler.target as usize)
                && usize::from(handler.register.0) < self.code.registers();
            self.demand(fact, "a handler is malformed")?;
        }
        Ok(())
    }

    fn constant(&self, index: usize) -> Option<Value> {
        (index < self.code.constants().1).then(|| self.code.constant(index))
    }

    fn is_text(&self, index: usize) -> bool {
        let place = self.constant(index).and_then(Value::as_image);
        place.is_some_and(|place| self.check.is_kind(place.offset, Kind::Str))
    }

    fn is_code(&self, index: u32) -> bool {
        let place = self.constant(index as usize).and_then(Value::as_image);
        place.is_some_and(|place| self.check.is_code(place.offset))
    }

    /// The length of constant `index`, if it is a tuple of strings.
    fn names(&self, index: u32) -> Option<usize> {
        let place = self.constant(index as usize)?.as_image()?;
        if !self.check.is_kind(place.offset, Kind::Tuple) {
            return None;
        }
        let tuple = &self.check.words[place.offset as usize..];
        let count = tuple_len(tuple);
        let text = |word: &u64| {
            Value::from_bits(*word)
                .as_image()
                .is_some_and(|place| self.check.is_kind(place.offset, Kind::Str))
        };
        tuple[1..=count].iter().all(text).then_some(count)
    }
}
