//! `format(value, spec)` of builtin values whose field is short, as in most f-strings: without asking types.

use crate::heap::value::Value;
use crate::number::short::{self, ROOM};
use crate::number::spec::{Family, Spec};
use crate::types::format_spec::{charge_field, read};
use crate::vm::raise::Raise;
use crate::vm::state::Vm;

/// The field, if it can be made here.
///
/// # Errors
/// `Raise::NoRoom`; out of fuel.
pub fn format(vm: &mut Vm, value: Value, spec: Value) -> Result<Option<Value>, Raise> {
    let mut room = [0; ROOM];
    let Some((spec, len)) = lay(vm, value, spec, &mut room) else { return Ok(None) };
    charge_field(vm, &spec)?;
    vm.ascii_str(&room[..len]).map(Some)
}

fn lay(vm: &Vm, value: Value, spec: Value, room: &mut [u8; ROOM]) -> Option<(Spec, usize)> {
    let parsed = |family| read(vm, spec, family).ok();
    if let Some(n) = value.as_int() {
        let spec = parsed(Family::Int)?;
        return Some((spec, short::int(&spec, n, room)?));
    }
    if let Some(x) = value.as_float() {
        let spec = parsed(Family::Float)?;
        return Some((spec, short::fixed(&spec, x, room)?));
    }
    if vm.is_str(value) && vm.is_ascii(value) {
        let spec = parsed(Family::Text)?;
        return Some((spec, short::text(&spec, vm.text(value), room)?));
    }
    None
}
