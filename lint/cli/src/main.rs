//! `cargo consent`: the command of the `consent-lint` library.

/// Most of what a check does is to make small values and to let go of them, on all cores at once.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    consent_lint::commands::main()
}
