//! Special methods of builtin types, seen as functions: `list.__len__(x)`, `super().__eq__(y)`.

use crate::code::ops::BINARY;
use crate::code::special::SpecialName as Special;
use crate::heap::kind::Kind;
use crate::heap::value::{TABLE_NATIVE, Value};
use crate::vm::args::Args;
use crate::vm::class::TABLE_SLOT;
use crate::vm::desc::{Comparison, Operator, Sign, Type, TypeRow};
use crate::vm::exceptions::OBJECT;
use crate::vm::raise::{Answer, Raise};
use crate::vm::state::Vm;

/// What a special method is of: its operator, reflected or in place, or its comparison.
enum Role {
    Binary(Operator),
    Reflected(Operator),
    InPlace(Operator),
    Compare(Comparison),
    Other,
}

const COMPARISONS: [Comparison; 6] =
    [Comparison::Eq, Comparison::Ne, Comparison::Lt, Comparison::Le, Comparison::Gt, Comparison::Ge];

fn role(special: Special) -> Role {
    let (number, operators) = (special as usize, BINARY.len());
    if number < operators {
        Role::Binary(Operator::ALL[number])
    } else if number < 2 * operators {
        Role::Reflected(Operator::ALL[number - operators])
    } else if number < 3 * operators {
        Role::InPlace(Operator::ALL[number - 2 * operators])
    } else if number < 3 * operators + 6 {
        Role::Compare(COMPARISONS[number - 3 * operators])
    } else {
        Role::Other
    }
}

/// Whether the machine itself calls instances of a type.
pub fn is_code(row: TypeRow) -> bool {
    [Kind::Function, Kind::Method, Kind::Native].iter().any(|kind| *kind as u16 == row.0)
}

/// Whether instances of a type are code that was stopped and goes on later.
fn is_resumed(row: TypeRow) -> bool {
    [Kind::Generator, Kind::Coroutine, Kind::AsyncGenerator].iter().any(|kind| *kind as u16 == row.0)
}

/// Whether CPython calls a builtin type's method of that name through a slot of the type, though it is a plain one here.
pub(super) fn is_wrapper(name: &str) -> bool {
    const NAMES: [&str; 11] = [
        "__abs__",
        "__aiter__",
        "__anext__",
        "__await__",
        "__call__",
        "__divmod__",
        "__float__",
        "__index__",
        "__init__",
        "__int__",
        "__rdivmod__",
    ];
    NAMES.contains(&name)
}

/// Whether CPython has a plain method beside a slot, so that it is not called a wrapper.
pub fn coexists(row: u32) -> bool {
    let (owner, special) = ((row >> 16) as u16, Special::ALL[(row & 0xFF) as usize]);
    let is = |kinds: &[Kind]| kinds.iter().any(|kind| *kind as u16 == owner);
    match special {
        Special::GetItem => is(&[Kind::List, Kind::Dict]),
        Special::Contains => is(&[Kind::Dict, Kind::Set, Kind::Frozenset]),
        Special::Format => true,
        _ => false,
    }
}

impl Vm<'_> {
    /// Whether CPython calls a row of natives or slots, a method of a type, a wrapper.
    pub fn wraps(&self, row: Value) -> bool {
        if let Some(slot) = row.as_table(TABLE_SLOT) {
            return !coexists(slot);
        }
        let native = row.as_table(TABLE_NATIVE).filter(|row| (*row >> 16) < self.types.len() as u32);
        native.is_some_and(|row| is_wrapper(self.native(row).name))
    }

    /// Whether a builtin type itself has a special method.
    pub fn has_slot(&self, this: &Type, special: Special) -> bool {
        let object = this.row == OBJECT;
        match role(special) {
            Role::Binary(operator) => this.operators.plain.contains(&operator),
            Role::Reflected(operator) => this.operators.reflected.contains(&operator),
            Role::InPlace(operator) => this.operators.in_place.contains(&operator),
            Role::Compare(_) => this.compare.is_some() || object,
            Role::Other => match special {
                Special::Neg => this.operators.signs.contains(&Sign::Neg),
                Special::Pos => this.operators.signs.contains(&Sign::Pos),
                Special::Invert => this.operators.signs.contains(&Sign::Invert),
                Special::Bool => this.truth.is_some(),
                Special::Len => this.len.is_some(),
                Special::Hash => this.hash.is_some() || object,
                Special::Repr => this.repr.is_some() || object,
                Special::Str => this.str.is_some() || object,
                Special::Format => this.format.is_some() || object,
                Special::Iter => this.iter.is_some() || this.next.is_some(),
                Special::Next => this.next.is_some(),
                Special::GetItem => this.getitem.is_some(),
                Special::SetItem | Special::DelItem => this.setitem.is_some(),
                Special::Contains => this.contains.is_some(),
                Special::Call => this.call.is_some() || is_code(this.row),
                Special::GetAttribute | Special::SetAttr | Special::DelAttr => {
                    object || this.row.0 == Kind::Class as u16
                }
                // Of builtin functions only those of types are descriptors.
                Special::Get => this.get.is_some() && this.row.0 != Kind::Native as u16,
                Special::Set | Special::Delete => this.set.is_some(),
                Special::Del => is_resumed(this.row),
                _ => false,
            },
        }
    }

    /// Runs a special method of a builtin type.
    ///
    /// # Errors
    /// `TypeError` for wrong arguments, and what the method raises. May run Python code.
    pub fn slot_method(&mut self, row: TypeRow, special: Special, args: Args) -> Answer {
        let wanted = match special {
            Special::SetItem | Special::SetAttr | Special::Set => 2,
            Special::Get | Special::Call => args.len() - 1,
            // A modulus may stand behind the exponent.
            Special::Pow | Special::RPow if args.len() == 3 => 2,
            Special::Neg
            | Special::Pos
            | Special::Invert
            | Special::Bool
            | Special::Len
            | Special::Hash
            | Special::Repr
            | Special::Str
            | Special::Iter
            | Special::Next
            | Special::Del => 0,
            _ => 1,
        };
        let given = args.len() - 1;
        let this = self.type_at(row);
        let object = args.get(self, 0);
        if !self.is_instance(object, row) {
            let name = self.type_name(object);
            return Err(self.type_error(format_args!(
                "descriptor '{}' requires a '{}' object but received a '{name}'",
                special.name(),
                this.name
            )));
        }
        if given != wanted {
            return Err(self.type_error(format_args!(
                "expected {wanted} argument{}, got {given}",
                if wanted == 1 { "" } else { "s" }
            )));
        }
        match self.operator_method(this, special, args)? {
            Some(value) => Ok(value),
            None => self.other_method(this, special, args),
        }
    }

    fn operator_method(
        &mut self,
        this: &'static Type,
        special: Special,
        args: Args,
    ) -> Result<Option<Value>, Raise> {
        let (a, b) = (self.payload(args.get(self, 0)), self.payload(args.get(self, 1)));
        let whole = if this.whole { args.get(self, 0) } else { a };
        if let Role::Binary(Operator::Mul) | Role::Reflected(Operator::Mul) | Role::InPlace(Operator::Mul) =
            role(special)
            && self.is_repeated(a)
        {
            // The method itself wants a number; the operator asks the other operand too.
            let number = b.is_int() || b.is_bool() || self.heap.is(b, Kind::Int);
            if !number && self.special_of(args.get(self, 1), Special::Index).is_none() {
                self.index_value(b)?;
            }
        }
        let answer = match role(special) {
            Role::Binary(Operator::Pow) if args.len() == 3 => {
                return self.pow_method(a, args.get(self, 2), b).map(Some);
            }
            Role::Reflected(Operator::Pow) if args.len() == 3 => {
                return self.pow_method(b, args.get(self, 2), a).map(Some);
            }
            Role::Binary(operator) => this.binary.map(|slot| slot(self, operator, whole, b)),
            Role::Reflected(operator) => this.binary.map(|slot| slot(self, operator, b, whole)),
            Role::InPlace(operator) => this.inplace.map(|slot| slot(self, operator, a, b)),
            Role::Compare(comparison) => match this.compare {
                Some(slot) => Some(slot(self, comparison, a, b)),
                None => return self.object_compare(comparison, args).map(Some),
            },
            Role::Other => return Ok(None),
        };
        let answer = answer.unwrap_or(Ok(Value::NOT_IMPLEMENTED))?;
        let is_sum = matches!(role(special), Role::Binary(Operator::Add));
        if answer == Value::NOT_IMPLEMENTED && is_sum && self.is_repeated(args.get(self, 0)) {
            // The method of a sequence does not leave it to the other operand.
            let (a, b) = (args.get(self, 0), args.get(self, 1));
            return Err(self.unanswered(Operator::Add, "+", a, b));
        }
        Ok(Some(answer))
    }

    /// `__pow__` and `__rpow__` with a modulus
    fn pow_method(&mut self, base: Value, modulus: Value, exponent: Value) -> Answer {
        let modulus = self.payload(modulus);
        if modulus.is_none() {
            return self.binary(Operator::Pow, base, exponent);
        }
        let whole = |value| self.is_instance(value, TypeRow(crate::heap::kind::Kind::Int as u16));
        if [base, exponent, modulus].into_iter().all(whole) {
            return self.pow_mod(base, exponent, modulus);
        }
        Ok(Value::NOT_IMPLEMENTED)
    }

    /// `object.__eq__` and the like: objects have no order.
    fn object_compare(&mut self, comparison: Comparison, args: Args) -> Answer {
        let (a, b) = (args.get(self, 0), args.get(self, 1));
        if !matches!(comparison, Comparison::Eq | Comparison::Ne) {
            return Ok(Value::NOT_IMPLEMENTED);
        }
        if comparison == Comparison::Ne {
            return match self.special_of(a, Special::Eq) {
                Some(method) => match self.call(method, &[a, b])? {
                    Value::NOT_IMPLEMENTED => Ok(Value::NOT_IMPLEMENTED),
                    equal => Ok(Value::bool(!self.truth(equal)?)),
                },
                None if a == b => Ok(Value::FALSE),
                None => Ok(Value::NOT_IMPLEMENTED),
            };
        }
        Ok(if a == b { Value::TRUE } else { Value::NOT_IMPLEMENTED })
    }

    fn other_method(&mut self, this: &'static Type, special: Special, args: Args) -> Answer {
        let whole = args.get(self, 0);
        let (object, mut first) = (self.payload(whole), args.get(self, 1));
        if matches!(special, Special::GetAttribute | Special::SetAttr | Special::DelAttr) {
            first = self.attribute_name(first)?;
        }
        if matches!(special, Special::SetAttr | Special::DelAttr)
            && this.row == OBJECT
            && self.is_class(whole)
        {
            let (word, meta) = (special.name(), self.type_name(whole));
            return Err(self.type_error(format_args!("can't apply this {word} to {meta} object")));
        }
        match special {
            Special::Neg => self.sign_method(this, Sign::Neg, object),
            Special::Pos => self.sign_method(this, Sign::Pos, object),
            Special::Invert => self.sign_method(this, Sign::Invert, object),
            Special::Bool => Ok(Value::bool(match this.truth {
                Some(truth) => truth(self, object)?,
                None => true,
            })),
            Special::Len => {
                let len = this.len.expect("a slot")(self, object)?;
                self.make_unsigned(len)
            }
            Special::Hash => {
                let hash = match this.hash {
                    Some(hash) => hash(self, object)?,
                    None => self.identity_hash(whole),
                };
                self.make_int(hash)
            }
            Special::Repr => match this.repr {
                Some(repr) if this.row != OBJECT => repr(self, if this.whole { whole } else { object }),
                _ => self.plain_repr(whole),
            },
            Special::Str => match this.str {
                Some(str) if this.row != OBJECT => str(self, if this.whole { whole } else { object }),
                _ => self.repr(whole),
            },
            Special::Format => self.format_method(this, args),
            Special::Iter => match this.iter {
                Some(iter) => iter(self, object),
                None => Ok(whole),
            },
            Special::Next => match this.next.expect("a slot")(self, object)? {
                Some(value) => Ok(value),
                None => Err(self.stop_iteration(Value::NONE)),
            },
            Special::GetItem if this.row.0 == crate::heap::kind::Kind::Dict as u16 => {
                self.get_or_missing(whole, object, first)
            }
            Special::GetItem => this.getitem.expect("a slot")(self, object, first),
            Special::SetItem => {
                let item = args.get(self, 2);
                this.setitem.expect("a slot")(self, object, first, item).map(|()| Value::NONE)
            }
            Special::DelItem => {
                this.setitem.expect("a slot")(self, object, first, Value::UNSET).map(|()| Value::NONE)
            }
            Special::Contains => Ok(Value::bool(this.contains.expect("a slot")(self, object, first)?)),
            Special::Call => this.call.expect("a slot")(self, args),
            Special::GetAttribute => match self.generic_attr(whole, first)? {
                Some(found) => Ok(found),
                None => {
                    let (whole, first) = (args.get(self, 0), args.get(self, 1));
                    Err(self.no_attribute(whole, first))
                }
            },
            Special::SetAttr | Special::DelAttr if this.row == OBJECT && self.is_class(whole) => {
                let name = special.name();
                Err(self.type_error(format_args!("can't apply this {name} to type object")))
            }
            Special::SetAttr => {
                let value = args.get(self, 2);
                self.generic_setattr(whole, first, value).map(|()| Value::NONE)
            }
            Special::DelAttr => self.generic_setattr(whole, first, Value::UNSET).map(|()| Value::NONE),
            Special::Get => {
                let owner = args.get(self, 2);
                // A property that is read of the class is itself, with what its class adds.
                let own = self.heap.is(object, Kind::Property) && first.is_none() && owner.is_set();
                if own && !owner.is_none() {
                    Ok(whole)
                } else {
                    this.get.expect("a slot")(self, object, first, owner)
                }
            }
            Special::Set => {
                let value = args.get(self, 2);
                this.set.expect("a slot")(self, object, first, value).map(|()| Value::NONE)
            }
            Special::Delete => {
                this.set.expect("a slot")(self, object, first, Value::UNSET).map(|()| Value::NONE)
            }
            Special::Del => self.finalise_generator(object),
            _ => Ok(Value::NOT_IMPLEMENTED),
        }
    }

    fn sign_method(&mut self, this: &'static Type, sign: Sign, object: Value) -> Answer {
        this.unary.expect("a slot")(self, sign, object)
    }

    fn format_method(&mut self, this: &'static Type, args: Args) -> Answer {
        let (whole, given) = (args.get(self, 0), args.get(self, 1));
        let spec = self.payload(given);
        if !self.is_str(spec) {
            let name = self.type_name(given);
            return Err(self.type_error(format_args!("__format__() argument must be str, not {name}")));
        }
        if self.heap.text(spec).is_some_and(<[u8]>::is_empty) {
            return self.str(whole);
        }
        match this.format {
            Some(format) => format(self, whole, spec),
            None => {
                let name = self.type_name(whole);
                Err(self.type_error(format_args!("unsupported format string passed to {name}.__format__")))
            }
        }
    }

    /// The next item of any iterator; at its end `None`, and its result stands in `Root::Raised`.
    ///
    /// # Errors
    /// What it raises. May run Python code.
    pub fn next_or_result(&mut self, iterator: Value) -> Result<Option<Value>, Raise> {
        if let Some(method) = self.special_of(iterator, Special::Next) {
            return match self.call(method, &[iterator]) {
                Ok(value) => Ok(Some(value)),
                Err(raise) if self.is_stop(raise) => {
                    let value = self.stop_value();
                    self.set_root(crate::vm::state::Root::Raised, value);
                    Ok(None)
                }
                Err(raise) => Err(raise),
            };
        }
        // The iterator may have moved when its item is there.
        let generator = self.heap.is(iterator, Kind::Generator);
        let item = match self.native_next(iterator) {
            Err(raise) if self.is_stop(raise) => {
                let value = self.stop_value();
                self.set_root(crate::vm::state::Root::Raised, value);
                return Ok(None);
            }
            item => item?,
        };
        if item.is_none() && !generator {
            self.set_root(crate::vm::state::Root::Raised, Value::NONE);
        }
        Ok(item)
    }

    /// As `next_or_result`, sending a value to the iterator.
    ///
    /// # Errors
    /// What the iterator raises.
    pub fn send_or_result(&mut self, iterator: Value, sent: Value) -> Result<Option<Value>, Raise> {
        if self.heap.is(iterator, Kind::Coroutine) {
            return self.resume(iterator, sent);
        }
        if sent.is_none() {
            return self.next_or_result(iterator);
        }
        match self.call_method(iterator, "send", &[sent]) {
            Err(raise) if self.is_stop(raise) => {
                let value = self.stop_value();
                self.set_root(crate::vm::state::Root::Raised, value);
                Ok(None)
            }
            answer => answer.map(Some),
        }
    }

    /// Writes a string's text to a stream; a surrogate as its escape.
    pub fn write_text(&mut self, stream: crate::host::Stream, text: Value) {
        if self.host.wants_place() {
            self.tell_place();
        }
        let text = self.payload(text);
        let text = self.heap.text(text).unwrap_or(b"");
        let _: Result<(), core::convert::Infallible> = crate::heap::utf8::escaped(text, |piece| {
            self.host.write(stream, piece.as_bytes());
            Ok(())
        });
    }
}
