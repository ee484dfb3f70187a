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

/// What a component imports and exports.
fn component(bytes: &[u8]) -> [BTreeSet<String>; 2] {
    let DecodedWasm::Component(resolve, world) = wit_component::decode(bytes).unwrap() else {
        panic!("not a component");
    };
    sides(&resolve, world)
}

/// What an interface file allows and promises.
fn interface(text: &str) -> [BTreeSet<String>; 2] {
    let mut resolve = Resolve::default();
    let package = resolve.push_str("chalcopy.wit", text).unwrap();
    let world = resolve.select_world(&[package], Some("machine")).unwrap();
    sides(&resolve, world)
}

fn machine() -> Vec<u8> {
    std::fs::read(folder().join("component/chalcopy.wasm")).unwrap()
}

fn written() -> String {
    std::fs::read_to_string(folder().join("../../wit/chalcopy.wit")).unwrap()
}

#[test]
fn the_component_imports_and_exports_what_the_interface_names() {
    let ([allowed, promised], [imports, exports]) = (interface(&written()), component(&machine()));
    let beyond: Vec<_> = imports.difference(&allowed).collect();
    assert!(beyond.is_empty(), "the component imports what the interface does not name: {beyond:?}");
    assert!(imports.iter().all(|name| name.starts_with("chalcopy:vm/host@")), "{imports:?}");
    assert_eq!(exports, promised);
}

#[test]
fn an_import_that_is_not_named_is_found() {
    let [imports, _] = component(&machine());
    for name in &imports {
        let (_, function) = name.split_once('#').unwrap();
        let names_it = |line: &&str| line.trim().starts_with(&format!("{function}: func"));
        let narrower = written().lines().filter(|line| !names_it(line)).collect::<Vec<_>>().join("\n");
        let [allowed, _] = interface(&narrower);
        assert_eq!(imports.difference(&allowed).collect::<Vec<_>>(), [name]);
    }
    let stray = br#"(component (import "wasi:clocks/wall-clock@0.2.0" (instance (export "now" (func (result u64))))))"#;
    let [imports, _] = component(&wat::parse_bytes(stray).unwrap());
    assert_eq!(imports.into_iter().collect::<Vec<_>>(), ["wasi:clocks/wall-clock@0.2.0#now"]);
}
