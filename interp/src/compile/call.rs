//! Calls: the callee and its arguments are evaluated straight into the window that becomes the callee's frame.

use crate::code::instr::Instr;
use crate::code::operand::{Const32, Count, Reg};
use crate::code::ops::FRAME_WORDS;
use crate::compile::Compiler;
use crate::compile::error::{Done, Res, Trouble, syntax};
use crate::compile::names::Name;
use crate::heap::value::Value;
use crate::syntax::ast::{Arg, ArgKind, Expr, ExprId};
use crate::syntax::grow::Grow;
use crate::syntax::names::NameId;
use crate::syntax::pool::List;
use crate::syntax::span::Span;

/// More arguments than this go through a list.
const DIRECT_ARGUMENTS: u32 = 100;
/// Registers that stay free for what the arguments themselves need.
const RESERVE: u32 = 40;

/// What is called: a value in the window, or a method that `GetMethod` found.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Callee {
    Value,
    Method,
}

impl Compiler<'_> {
    /// The first register of a window whose result shall be in `dst` if that is at hand.
    pub(crate) fn window(&mut self, dst: Reg) -> Res<Reg> {
        let base = if self.is_top(dst) { dst } else { self.temp()? };
        self.temps(u32::from(FRAME_WORDS) - 1)?;
        Ok(base)
    }

    /// Ends a window: its result goes to `dst`.
    pub(crate) fn close_window(&mut self, base: Reg, dst: Reg) -> Done {
        self.unit.top = u32::from(base.0) + 1;
        self.copy(dst, base)
    }

    pub(crate) fn call(&mut self, id: ExprId, func: ExprId, args: List<Arg>, dst: Reg) -> Done {
        let span = self.tree.span(id);
        self.check_keywords(args)?;
        let spread = self.needs_spreading(args);
        let base = if self.is_top(dst) { dst } else { self.temp()? };
        let method = match self.tree.expr(func) {
            Expr::Attribute { value, name } if !spread => Some((value, name)),
            _ => None,
        };
        let callee = match method {
            Some((value, name)) => {
                self.method(func, value, name, base)?;
                Callee::Method
            }
            None => {
                self.expr_into(func, base)?;
                self.temps(u32::from(FRAME_WORDS) - 1)?;
                Callee::Value
            }
        };
        if spread {
            self.spread_call(base, args, span)?;
        } else {
            self.plain_call(base, callee, args, span)?;
        }
        self.close_window(base, dst)
    }

    /// Looks a method up for a call; takes the window's registers up to the receiver.
    fn method(&mut self, func: ExprId, value: ExprId, name: NameId, base: Reg) -> Done {
        let top = self.unit.top;
        let operand = self.eval(value, Some(base))?;
        let b = match operand {
            crate::compile::expr::Operand::Register(register) => register,
            crate::compile::expr::Operand::Constant(value) => {
                self.load_constant(base, value)?;
                base
            }
        };
        self.unit.top = top;
        self.temps(u32::from(FRAME_WORDS))?;
        // The attribute's name is the last thing in its span: that line is where a traceback points.
        self.at(self.tree.span(func));
        let name = self.spell(name)?;
        let site = self.site(name)?;
        self.emit(Instr::GetMethod { a: base, b, site })
    }

    /// Whether the arguments have stars, or are too many to stand in registers.
    pub(crate) fn needs_spreading(&self, args: List<Arg>) -> bool {
        let count = self.tree.len(args);
        let room = 256_u32.saturating_sub(self.unit.top + RESERVE);
        count > DIRECT_ARGUMENTS.min(room)
            || self.tree.list(args).any(|arg| matches!(arg.kind, ArgKind::Star | ArgKind::DoubleStar))
    }

    fn check_keywords(&mut self, args: List<Arg>) -> Done {
        for (index, arg) in self.tree.list(args).enumerate() {
            let Some(name) = arg.name else { continue };
            if self.tree.name(name) == "__debug__" {
                return syntax("cannot assign to __debug__", arg.span);
            }
            // A quadratic look, for arguments are few; where they are not, the machine finds the second one.
            if index < 256 && self.tree.list(args).take(index).any(|before| before.name == Some(name)) {
                return Err(Trouble::Syntax("keyword argument repeated: {}", Some(Name::of(name)), arg.span));
            }
        }
        Ok(())
    }

    fn plain_call(&mut self, a: Reg, callee: Callee, args: List<Arg>, span: Span) -> Done {
        let count = self.tree.len(args);
        for arg in self.tree.list(args) {
            self.expr_to_temp(arg.value)?;
        }
        let b = Count(count.min(255) as u8);
        let names = self.keyword_names(args)?;
        self.at(span);
        self.emit(match (callee, names) {
            (Callee::Value, None) => Instr::Call { a, b },
            (Callee::Value, Some(names)) => Instr::CallKw { a, b, names },
            (Callee::Method, None) => Instr::CallMethod { a, b },
            (Callee::Method, Some(names)) => Instr::CallMethodKw { a, b, names },
        })
    }

    /// The tuple of the keywords' names, if there are keywords.
    fn keyword_names(&mut self, args: List<Arg>) -> Res<Option<Const32>> {
        let mut names: Grow<u64> = Grow::EMPTY;
        for name in self.tree.list(args).filter_map(|arg| arg.name) {
            let value = self.name_value(Name::of(name))?;
            names.push(&mut self.pool, value.bits())?;
        }
        if names.is_empty(&self.pool) {
            return Ok(None);
        }
        let tuple = self.tuple_value(names)?;
        Ok(Some(Const32(self.constant(tuple)?)))
    }

    /// A tuple of values that were collected.
    pub(crate) fn tuple_value(&mut self, values: Grow<u64>) -> Res<Value> {
        let count = values.len(&self.pool);
        let pool = &self.pool;
        let items = (0..count).map(|index| Value::from_bits(values.get(pool, index)));
        Ok(self.out.tuple(items, count as usize)?)
    }

    /// A call with `*args` or `**kwargs`, or with very many arguments: `CallEx`.
    fn spread_call(&mut self, a: Reg, args: List<Arg>, span: Span) -> Done {
        let tree = self.tree;
        let positional = |arg: &Arg| matches!(arg.kind, ArgKind::Positional | ArgKind::Star);
        let mut plain = tree.list(args).filter(positional);
        let items = self.temp()?;
        match (plain.next(), plain.next()) {
            // `f(*x)` hands `x` over as it is.
            (Some(arg), None) if arg.kind == ArgKind::Star => self.expr_into(arg.value, items)?,
            (None, _) => {
                let empty = self.out.tuple(core::iter::empty(), 0)?;
                self.load_constant(items, empty)?;
            }
            _ => self.gather(items, tree.list(args).filter(positional), span)?,
        }
        let keywords = self.temp()?;
        self.keywords(a, keywords, args, span)?;
        self.at(span);
        self.emit(Instr::CallEx { a })
    }

    /// The dict of the keywords of a call, or `None`.
    pub(crate) fn keywords(&mut self, callee: Reg, dict: Reg, args: List<Arg>, span: Span) -> Done {
        let positional = |arg: Arg| matches!(arg.kind, ArgKind::Positional | ArgKind::Star);
        if self.tree.list(args).all(positional) {
            return self.load_constant(dict, Value::NONE);
        }
        self.gather_keywords(callee, dict, args, span)
    }

    /// The call that makes a class: its function and name stand in the window, bases and keywords follow.
    pub(crate) fn class_call(
        &mut self,
        a: Reg,
        args: List<Arg>,
        span: Span,
        type_params: Option<Reg>,
    ) -> Done {
        self.check_keywords(args)?;
        let mut count = 2;
        for arg in self.tree.list(args).filter(|arg| arg.name.is_none()) {
            self.expr_to_temp(arg.value)?;
            count += 1;
        }
        if let Some(params) = type_params {
            let base = self.temp()?;
            self.generic_base(base, params)?;
            count += 1;
        }
        for arg in self.tree.list(args).filter(|arg| arg.name.is_some()) {
            self.expr_to_temp(arg.value)?;
            count += 1;
        }
        let names = self.keyword_names(args)?;
        self.at(span);
        self.emit(match names {
            None => Instr::Call { a, b: Count(count) },
            Some(names) => Instr::CallKw { a, b: Count(count), names },
        })
    }

    /// A list of arguments, some with stars; what they raise is reported at the whole call.
    fn gather(&mut self, list: Reg, args: impl Iterator<Item = Arg>, whole: Span) -> Done {
        self.emit(Instr::BuildList { a: list, b: list, c: Count(0) })?;
        for arg in args {
            let top = self.unit.top;
            let b = self.expr(arg.value)?;
            self.at(whole);
            self.emit(match arg.kind {
                ArgKind::Star => Instr::ListExtend { a: list, b },
                _ => Instr::ListAppend { a: list, b },
            })?;
            self.unit.top = top;
        }
        Ok(())
    }

    fn gather_keywords(&mut self, callee: Reg, dict: Reg, args: List<Arg>, span: Span) -> Done {
        self.emit(Instr::BuildDict { a: dict, b: dict, c: Count(0) })?;
        for arg in self.tree.list(args) {
            let top = self.unit.top;
            match (arg.kind, arg.name) {
                (ArgKind::Keyword, Some(name)) => {
                    let b = self.temp()?;
                    let key = self.name_value(Name::of(name))?;
                    self.load_constant(b, key)?;
                    let c = self.expr(arg.value)?;
                    self.at(arg.span);
                    self.keyword_put(callee, dict, [b, c])?;
                }
                (ArgKind::DoubleStar, _) => {
                    let b = self.expr(arg.value)?;
                    self.at(span);
                    self.emit(Instr::DictMerge { a: dict, b, c: callee })?;
                }
                _ => {}
            }
            self.unit.top = top;
        }
        Ok(())
    }

    /// One keyword; merged as a dict of one entry, so that a key that is there already is an error.
    fn keyword_put(&mut self, callee: Reg, dict: Reg, [key, value]: [Reg; 2]) -> Done {
        let pair = self.temps(2)?;
        self.copy(pair, key)?;
        self.copy(Reg(pair.0 + 1), value)?;
        self.emit(Instr::BuildDict { a: pair, b: pair, c: Count(1) })?;
        self.emit(Instr::DictMerge { a: dict, b: pair, c: callee })
    }
}
