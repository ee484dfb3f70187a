//! What stands in the arena, object by object. For gauges that tell where memory goes.

use crate::engine::Engine;
use crate::heap::arena::START;
use crate::heap::kind::Kind;
use crate::heap::value::{Handle, Value};
use crate::vm::state::Vm;

impl Engine<'_> {
    /// Tells every object in use, garbage included, in the order of memory: the name of its type, and its bytes. What objects consist
    /// of beside themselves is told apart, with a name in parentheses: a list's items, for one. What stands in images takes no memory.
    /// All bytes together are [`Gauges::used`](crate::Gauges), but for the arena's first two words.
    ///
    /// Nothing of the program's runs, and nothing is changed; a paused run can be looked at as well. It takes a few nanoseconds an object.
    ///
    /// # Example
    /// ```
    /// use chalcopy::{Engine, Limits, NoHost};
    /// let (mut memory, mut host) = (vec![0; 1 << 16], NoHost);
    /// let mut python = Engine::new(&mut memory, &mut host, Limits::default())?;
    /// python.run("class Wheel: pass\nwheels = [Wheel() for _ in range(4)]\n", "car.py")?;
    /// let (mut wheels, mut bytes) = (0, 0);
    /// python.objects(&mut |kind, size| {
    ///     wheels += usize::from(kind == "Wheel");
    ///     bytes += size;
    /// });
    /// assert!(wheels == 4 && bytes == (python.gauges().used - 2) * 8);
    /// # Ok::<(), chalcopy::Error>(())
    /// ```
    pub fn objects(&self, give: &mut dyn FnMut(&str, u32)) {
        let arena = &self.vm.heap.arena;
        let mut at = START;
        while at < arena.top {
            let object = Handle(at);
            // An object has less than 2^32 bytes: `BODY_MAX`.
            let words = 1 + arena.header(object).words() as u32;
            tell(&self.vm, object, words * 8, give);
            at += words;
        }
    }
}

fn tell(vm: &Vm, object: Handle, bytes: u32, give: &mut dyn FnMut(&str, u32)) {
    let name = match vm.heap.arena.kind(object) {
        Kind::Shape => "(layouts of instances)",
        Kind::Words => "(items)",
        Kind::Raw => "(bytes of objects)",
        Kind::Growing => "(growing texts)",
        Kind::Image => "(compiled code)",
        Kind::Watch => "(finalisers)",
        _ => {
            let name = vm.type_name(Value::object(object));
            return give(core::str::from_utf8(name.bytes()).unwrap_or(""), bytes);
        }
    };
    give(name, bytes);
}
