//! `cargo xtask VERB`: set-up, builds, tests and reports of the workspace.

fn main() {
    eprintln!("usage: cargo xtask setup|build|demo|test|check|bench|bless");
    std::process::exit(2);
}
