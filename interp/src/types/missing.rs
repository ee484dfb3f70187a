//! Types not written yet.
use crate::heap::kind::Kind;
use crate::types::plain::hidden;
use crate::vm::desc::Type;
/// x
pub static BOOL: Type = hidden(Kind::Bool);
/// x
pub static INT: Type = hidden(Kind::Int);
/// x
pub static FLOAT: Type = hidden(Kind::Float);
/// x
pub static COMPLEX: Type = hidden(Kind::Complex);

use crate::vm::raise::Answer;
use crate::vm::state::Vm;
use crate::heap::value::Value;
impl Vm<'_> {
    /// x
    pub fn round_number(&mut self, value: Value, _d: Option<Value>) -> Answer { Ok(value) }
    /// x
    pub fn pow_mod(&mut self, value: Value, _d: Value, _m: Value) -> Answer { Ok(value) }
}
