//! `match`.
//!
//! Each name that a pattern captures has one register, which every alternative writes; only when the whole pattern has
//! matched are the names assigned.

use crate::code::instr::Instr;
use crate::code::operand::{Const32, Count, Flag, Number, Reg};
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, Trouble, syntax};
use crate::compile::flow::Label;
use crate::compile::names::Name;
use crate::compile::unit::CacheRow;
use crate::heap::value::Value;
use crate::syntax::ast::{Case, ExprId, KeyPattern, NamedPattern, Pattern, PatternId, Singleton};
use crate::syntax::grow::Grow;
use crate::syntax::names::NameId;
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// More items than this cannot stand in one pattern.
const ITEMS_MAX: u32 = 100;

/// The captured names of a pattern: (name, register).
type Captures = Grow<CacheRow>;

impl Compiler<'_> {
    pub(crate) fn match_stmt(&mut self, subject: ExprId, cases: List<Case>) -> Done {
        let value = self.expr_to_temp(subject)?;
        let end = self.label()?;
        let count = self.tree.len(cases);
        for (index, case) in (1..).zip(self.tree.list(cases)) {
            let top = self.unit.top;
            self.at(self.tree.span(case.pattern));
            if index < count && case.guard.is_none() {
                self.refuse_irrefutable(case.pattern)?;
            }
            let next = self.label()?;
            let captures = self.captures(case.pattern)?;
            self.pattern(case.pattern, value, captures, next)?;
            for index in 0..captures.len(&self.pool) {
                let row = captures.get(&self.pool, index);
                self.store_name(Name(row.name), Reg(row.cache.min(255) as u8))?;
            }
            self.unit.top = top;
            if let Some(guard) = case.guard {
                self.at(self.tree.span(case.pattern));
                self.branch_if(guard, false, next)?;
            }
            self.block(case.body)?;
            self.jump(end)?;
            self.bind(next)?;
        }
        self.bind(end)
    }

    /// A pattern that always matches makes those behind it useless.
    fn refuse_irrefutable(&mut self, id: PatternId) -> Done {
        let span = self.tree.span(id);
        match self.tree.pattern(id) {
            Pattern::Wildcard => syntax("wildcard makes remaining patterns unreachable", span),
            Pattern::Capture { name } => {
                let text = "name capture '{}' makes remaining patterns unreachable";
                Err(Trouble::Syntax(text, Some(Name::of(name)), span))
            }
            Pattern::As { pattern, .. } => self.refuse_irrefutable(pattern),
            Pattern::Or { items } => match self.tree.list(items).last() {
                Some(last) => self.refuse_irrefutable(last),
                None => Ok(()),
            },
            _ => Ok(()),
        }
    }

    /// Gives each captured name a register.
    fn captures(&mut self, id: PatternId) -> Res<Captures> {
        let mut captures = Grow::EMPTY;
        self.captured(id, &mut captures, 0)?;
        for index in 0..captures.len(&self.pool) {
            let mut row = captures.get(&self.pool, index);
            row.cache = u32::from(self.temp()?.0);
            captures.set(&mut self.pool, index, row);
        }
        Ok(captures)
    }

    fn capture(&mut self, name: NameId, captures: &mut Captures, from: u32) -> Done {
        // CPython points at the pattern it looked at last.
        let span = self.unit.span;
        let name = self.spell(name)?;
        if self.captured_row(*captures, from, name).is_some() {
            return Err(Trouble::Syntax("multiple assignments to name '{}' in pattern", Some(name), span));
        }
        captures.push(&mut self.pool, CacheRow { name: name.0, cache: 0 })?;
        Ok(())
    }

    fn captured_row(&self, captures: Captures, from: u32, name: Name) -> Option<CacheRow> {
        (from..captures.len(&self.pool))
            .map(|index| captures.get(&self.pool, index))
            .find(|row| row.name == name.0)
    }

    /// Adds the names that a pattern captures; a name that is there from row `from` on is an error.
    fn captured(&mut self, id: PatternId, captures: &mut Captures, from: u32) -> Done {
        let tree = self.tree;
        self.at(tree.span(id));
        match tree.pattern(id) {
            Pattern::Value { .. }
            | Pattern::Singleton { .. }
            | Pattern::Wildcard
            | Pattern::Star { name: None } => Ok(()),
            Pattern::Capture { name } | Pattern::Star { name: Some(name) } => {
                self.capture(name, captures, from)
            }
            Pattern::As { pattern, name } => {
                self.captured(pattern, captures, from)?;
                self.capture(name, captures, from)
            }
            Pattern::Or { items } => self.captured_by_all(items, captures, from),
            Pattern::Sequence { items } => {
                tree.list(items).try_for_each(|item| self.captured(item, captures, from))
            }
            Pattern::Mapping { items, rest } => {
                tree.list(items).try_for_each(|item| self.captured(item.pattern, captures, from))?;
                rest.map_or(Ok(()), |rest| self.capture(rest, captures, from))
            }
            Pattern::Class { items, named, .. } => {
                tree.list(items).try_for_each(|item| self.captured(item, captures, from))?;
                tree.list(named).try_for_each(|item| self.captured(item.pattern, captures, from))
            }
        }
    }

    /// All alternatives capture the same names, and only the last may match whatever comes.
    fn captured_by_all(&mut self, items: List<PatternId>, captures: &mut Captures, from: u32) -> Done {
        let start = captures.len(&self.pool);
        let count = self.tree.len(items);
        let mut first_end = start;
        for (index, item) in (1..).zip(self.tree.list(items)) {
            if index < count {
                self.refuse_irrefutable(item)?;
            }
            if index == 1 {
                self.captured(item, captures, from)?;
                first_end = captures.len(&self.pool);
                continue;
            }
            let mut others: Captures = Grow::EMPTY;
            self.captured(item, &mut others, 0)?;
            let names = others.len(&self.pool);
            let known = |compiler: &Self, row: CacheRow| {
                (start..first_end).any(|index| captures.get(&compiler.pool, index).name == row.name)
            };
            if names != first_end - start
                || (0..names).any(|index| !known(self, others.get(&self.pool, index)))
            {
                return syntax("alternative patterns bind different names", self.unit.span);
            }
        }
        Ok(())
    }

    /// Jumps to `fail` unless the pattern matches the register's value.
    fn pattern(&mut self, id: PatternId, value: Reg, captures: Captures, fail: Label) -> Done {
        let (tree, span) = (self.tree, self.tree.span(id));
        let top = self.unit.top;
        self.at(span);
        match tree.pattern(id) {
            Pattern::Value { value: wanted } => self.value_pattern(wanted, span, value, fail)?,
            Pattern::Singleton { value: wanted } => self.singleton_pattern(wanted, value, fail)?,
            Pattern::Wildcard | Pattern::Star { name: None } => {}
            Pattern::Capture { name } | Pattern::Star { name: Some(name) } => {
                self.keep(name, value, captures)?
            }
            Pattern::As { pattern, name } => {
                self.pattern(pattern, value, captures, fail)?;
                self.keep(name, value, captures)?;
            }
            Pattern::Or { items } => {
                let matched = self.label()?;
                let count = tree.len(items);
                for (index, item) in (1..).zip(tree.list(items)) {
                    if index == count {
                        self.pattern(item, value, captures, fail)?;
                        break;
                    }
                    let next = self.label()?;
                    self.pattern(item, value, captures, next)?;
                    self.jump(matched)?;
                    self.bind(next)?;
                }
                self.bind(matched)?;
            }
            Pattern::Sequence { items } => self.sequence_pattern(items, span, value, captures, fail)?,
            Pattern::Mapping { items, rest } => self.mapping_pattern(items, rest, value, captures, fail)?,
            Pattern::Class { class, items, named } => {
                self.class_pattern(class, items, named, value, captures, fail)?;
            }
        }
        self.unit.top = top;
        Ok(())
    }

    fn keep(&mut self, name: NameId, value: Reg, captures: Captures) -> Done {
        let name = self.spell(name)?;
        match self.captured_row(captures, 0, name) {
            Some(row) => self.copy(Reg(row.cache.min(255) as u8), value),
            None => Ok(()),
        }
    }

    fn value_pattern(&mut self, wanted: ExprId, span: Span, a: Reg, fail: Label) -> Done {
        let want = Flag(0);
        if let Some(constant) = self.fold(wanted)?
            && let Some(b) = self.constant8(constant)?
        {
            self.at(span);
            return self.branch(fail, |to| Instr::JumpEqK { a, b, want, to });
        }
        let b = self.expr(wanted)?;
        self.at(span);
        self.branch(fail, |to| Instr::JumpEq { a, b, want, to })
    }

    fn singleton_pattern(&mut self, wanted: Singleton, a: Reg, fail: Label) -> Done {
        let want = Flag(0);
        let constant = match wanted {
            Singleton::None => return self.branch(fail, |to| Instr::JumpNone { a, want, to }),
            Singleton::True => Value::TRUE,
            Singleton::False => Value::FALSE,
        };
        let b = self.temp()?;
        self.load_constant(b, constant)?;
        self.branch(fail, |to| Instr::JumpIs { a, b, want, to })
    }

    fn sequence_pattern(
        &mut self,
        items: List<PatternId>,
        span: Span,
        value: Reg,
        captures: Captures,
        fail: Label,
    ) -> Done {
        let count = self.tree.len(items);
        let mut star = None;
        for (index, item) in (0..).zip(self.tree.list(items)) {
            if matches!(self.tree.pattern(item), Pattern::Star { .. }) && star.replace(index).is_some() {
                return syntax("multiple starred names in sequence pattern", span);
            }
        }
        if count > ITEMS_MAX {
            return syntax("too many items in one pattern", span);
        }
        let a = self.temp()?;
        self.emit(Instr::MatchSequence { a, b: value })?;
        self.branch_truth(a, false, fail)?;
        let least = count - u32::from(star.is_some());
        if star.is_none() || least > 0 {
            self.emit(Instr::GetLen { a, b: value })?;
            self.branch_length(a, least, star.is_none(), fail)?;
        }
        let blank =
            |item| matches!(self.tree.pattern(item), Pattern::Wildcard | Pattern::Star { name: None });
        if self.tree.list(items).all(blank) {
            return Ok(());
        }
        if let Some(star) = star
            && self
                .tree
                .list(items)
                .any(|item| matches!(self.tree.pattern(item), Pattern::Star { name: None }))
        {
            return self.items_around(items, star, value, a, captures, fail);
        }
        let first = self.temps(count)?;
        self.emit(match star {
            None => Instr::Unpack { a: first, b: value, c: Count(count as u8) },
            Some(star) => Instr::UnpackStar {
                a: first,
                b: value,
                c: Count(star as u8),
                after: Number(count - star - 1),
            },
        })?;
        self.patterns(self.tree.list(items), first, captures, fail)
    }

    /// The items before and behind a star without a name, each by its index: nobody wants those between.
    fn items_around(
        &mut self,
        items: List<PatternId>,
        star: u32,
        b: Reg,
        len: Reg,
        captures: Captures,
        fail: Label,
    ) -> Done {
        let count = self.tree.len(items);
        for (index, item) in (0..).zip(self.tree.list(items)) {
            if matches!(self.tree.pattern(item), Pattern::Wildcard | Pattern::Star { .. }) {
                continue;
            }
            let top = self.unit.top;
            let a = self.temp()?;
            let place = if index < star { index } else { count - index };
            self.load_constant(a, Value::small(i64::from(place)))?;
            if index > star {
                self.emit(Instr::Sub { a, b: len, c: a })?;
            }
            self.emit(Instr::GetItem { a, b, c: a })?;
            self.pattern(item, a, captures, fail)?;
            self.unit.top = top;
        }
        Ok(())
    }

    /// Jumps to `fail` unless the length in the register is `least`, or, if not `exact`, at least that.
    fn branch_length(&mut self, a: Reg, least: u32, exact: bool, fail: Label) -> Done {
        let want = Flag(0);
        let number = Value::small(i64::from(least));
        if let Some(b) = self.constant8(number)? {
            return self.branch(fail, |to| match exact {
                true => Instr::JumpEqK { a, b, want, to },
                false => Instr::JumpGeK { a, b, want, to },
            });
        }
        let b = self.temp()?;
        self.load_constant(b, number)?;
        self.branch(fail, |to| match exact {
            true => Instr::JumpEq { a, b, want, to },
            false => Instr::JumpGe { a, b, want, to },
        })
    }

    fn patterns(
        &mut self,
        items: impl Iterator<Item = PatternId>,
        first: Reg,
        captures: Captures,
        fail: Label,
    ) -> Done {
        for (item, register) in items.zip(first.0..) {
            self.pattern(item, Reg(register), captures, fail)?;
        }
        Ok(())
    }

    fn mapping_pattern(
        &mut self,
        items: List<KeyPattern>,
        rest: Option<NameId>,
        value: Reg,
        captures: Captures,
        fail: Label,
    ) -> Done {
        let count = self.tree.len(items);
        let span = self.unit.span;
        if count > ITEMS_MAX {
            return syntax("too many items in one pattern", span);
        }
        let a = self.temp()?;
        self.emit(Instr::MatchMapping { a, b: value })?;
        self.branch_truth(a, false, fail)?;
        let first_key = Reg(self.unit.top.min(255) as u8);
        if count > 0 {
            self.emit(Instr::GetLen { a, b: value })?;
            self.branch_length(a, count, false, fail)?;
            self.refuse_repeated_keys(items)?;
            for item in self.tree.list(items) {
                self.expr_to_temp(item.key)?;
            }
            self.at(span);
            self.emit(Instr::BuildTuple { a, b: first_key, c: Count(count as u8) })?;
            self.emit(Instr::MatchKeys { a, b: value, c: a })?;
            self.branch(fail, |to| Instr::JumpNone { a, want: Flag(1), to })?;
            let first = self.temps(count)?;
            self.emit(Instr::Unpack { a: first, b: a, c: Count(count as u8) })?;
            self.patterns(self.tree.list(items).map(|item| item.pattern), first, captures, fail)?;
        }
        if let Some(rest) = rest {
            self.emit(Instr::BuildDict { a, b: Reg(0), c: Count(0) })?;
            self.emit(Instr::DictUpdate { a, b: value })?;
            for key in (first_key.0..).take(count as usize) {
                self.emit(Instr::DelItem { a, b: Reg(key) })?;
            }
            self.keep(rest, a, captures)?;
        }
        Ok(())
    }

    fn refuse_repeated_keys(&mut self, items: List<KeyPattern>) -> Done {
        let span = self.unit.span;
        for (index, item) in self.tree.list(items).enumerate() {
            let Some(key) = self.fold(item.key)? else { continue };
            for before in self.tree.list(items).take(index) {
                if self.fold(before.key)? == Some(key) {
                    let text = "mapping pattern checks duplicate key ({})";
                    return Err(Trouble::Quoting(text, self.tree.span(item.key), span));
                }
            }
        }
        Ok(())
    }

    fn class_pattern(
        &mut self,
        class: ExprId,
        items: List<PatternId>,
        named: List<NamedPattern>,
        value: Reg,
        captures: Captures,
        fail: Label,
    ) -> Done {
        let span = self.unit.span;
        let positional = self.tree.len(items);
        let count = positional + self.tree.len(named);
        if count > ITEMS_MAX {
            return syntax("too many items in one pattern", span);
        }
        let mut names: Grow<u64> = Grow::EMPTY;
        for (index, item) in self.tree.list(named).enumerate() {
            if self.tree.list(named).take(index).any(|before| before.name.name == item.name.name) {
                let text = "attribute name repeated in class pattern: {}";
                return Err(Trouble::Syntax(
                    text,
                    Some(Name::of(item.name.name)),
                    self.tree.span(item.pattern),
                ));
            }
            let text = self.name_value(Name::of(item.name.name))?;
            names.push(&mut self.pool, text.bits())?;
        }
        let names = self.tuple_value(names)?;
        let b = self.temps(2)?;
        self.copy(b, value)?;
        self.expr_into(class, Reg(b.0 + 1))?;
        let names = Const32(self.constant(names)?);
        self.at(span);
        self.emit(Instr::MatchClass { a: b, b, c: Count(positional as u8), names })?;
        self.branch(fail, |to| Instr::JumpNone { a: b, want: Flag(1), to })?;
        if count == 0 {
            return Ok(());
        }
        let first = self.temps(count)?;
        self.emit(Instr::Unpack { a: first, b, c: Count(count as u8) })?;
        let all = self.tree.list(items).chain(self.tree.list(named).map(|item| item.pattern));
        self.patterns(all, first, captures, fail)
    }
}
