//! No ambient authority: the component imports what `wit/chalcopy.wit` names, and nothing else.

use std::collections::BTreeSet;
use std::path::Path;

use wit_component::DecodedWasm;
use wit_parser::{Resolve, WorldId, WorldItem, WorldKey};

fn folder() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Every function of a side of the world, as `chalcopy:vm/host@0.1.0#now`.
fn functions<'a>(
    resolve: &'a Resolve,
    items: impl Iterator<Item = (&'a WorldKey, &'a WorldItem)>,
) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    for (key, item) in items {
        match item {
            WorldItem::Interface { id, .. } => {
                let interface = resolve.id_of(*id).unwrap_or_default();
                names.extend(
                    resolve.interfaces[*id].functions.keys().map(|name| format!("{interface}#{name}")),
                );
            }
            WorldItem::Function(_) | WorldItem::Type { .. } => {
                names.insert(resolve.name_world_key(key));
            }
        }
    }
    names
}

fn sides(resolve: &Resolve, world: WorldId) -> [BTreeSet<String>; 2] {
    let world = &resolve.worlds[world];
    [functions(resolve, world.imports.iter()), functions(resolve, world.exports.iter())]
}

#[test]
fn the_component_imports_and_exports_what_the_interface_names() {
    let mut resolve = Resolve::default();
    let package = resolve.push_file(folder().join("../../wit/chalcopy.wit")).unwrap();
    let world = resolve.select_world(&[package], Some("machine")).unwrap();
    let [allowed, promised] = sides(&resolve, world);

    let component = std::fs::read(folder().join("component/chalcopy.wasm")).unwrap();
    let DecodedWasm::Component(resolve, world) = wit_component::decode(&component).unwrap() else {
        panic!("not a component");
    };
    let [imports, exports] = sides(&resolve, world);

    let beyond: Vec<_> = imports.difference(&allowed).collect();
    assert!(beyond.is_empty(), "the component imports what the interface does not name: {beyond:?}");
    assert!(imports.iter().all(|name| name.starts_with("chalcopy:vm/host@")), "{imports:?}");
    assert_eq!(exports, promised);
}
