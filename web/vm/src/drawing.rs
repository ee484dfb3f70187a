//! The modules `canvas` and `plot`: their calls are handed to the page as values; what a slider stands at comes back.

use alloc::string::ToString;
use alloc::vec::Vec;

use chalcopy::{Datum, HostCall, HostError, HostItem, HostModule};

use crate::world::{World, draw};

/// What a program can import of the page.
pub(crate) static MODULES: &[HostModule] = &[
    HostModule {
        name: "canvas",
        doc: "A canvas of the page's: coordinates in pixels from the upper left, colours as in CSS. Nothing is shown before show().",
        items: &[
            HostItem::function("size", "(width, height)"),
            HostItem::function("clear", "(color='')"),
            HostItem::function("line", "(x1, y1, x2, y2, color='', width=2)"),
            HostItem::function("rect", "(x, y, width, height, color='', fill=True)"),
            HostItem::function("circle", "(x, y, radius, color='', fill=True)"),
            HostItem::function("text", "(x, y, text, color='', size=14)"),
            HostItem::function("show", "()"),
        ],
    },
    HostModule {
        name: "plot",
        doc: "Curves over time or whatever else grows, and sliders that a program reads.",
        items: &[
            HostItem::function("clear", "()"),
            HostItem::function("add", "(x, y, name='y')"),
            HostItem::function("slider", "(name, low, high, value)"),
        ],
    },
];

/// The most sliders of a program: a page has no room for more.
const SLIDERS: usize = 50;

/// Does what a program calls.
pub(crate) fn call(call: &mut HostCall<'_, '_>, world: &mut World) -> Result<(), HostError> {
    let mut words: Vec<Datum> = [call.module(), call.name()].map(Datum::from).into();
    for index in 0..call.len() {
        words.push(call.datum(index)?);
    }
    if call.name() == "slider" {
        return slider(call, world, words);
    }
    draw(world, &Datum::List(words));
    Ok(())
}

/// A slider is shown when it is asked for first; it gives where it stands.
fn slider(call: &mut HostCall<'_, '_>, world: &mut World, words: Vec<Datum>) -> Result<(), HostError> {
    let name = call.get::<&str>(0)?.to_string();
    let (low, high, value): (f64, f64, f64) = (call.get(1)?, call.get(2)?, call.get(3)?);
    if let Some(value) = world.sliders.get(&name) {
        return call.give((*value).into());
    }
    if !(low <= value && value <= high) {
        return Err(
            call.raise("ValueError", format_args!("slider '{name}' stands outside of {low} to {high}"))
        );
    }
    if world.sliders.len() == SLIDERS {
        return Err(call.raise("ValueError", format_args!("there are {SLIDERS} sliders already")));
    }
    world.sliders.insert(name, value);
    draw(world, &Datum::List(words));
    call.give(value.into())
}
