//! `cargo consent`: the command of the `consent-lint` library.

fn main() -> std::process::ExitCode {
    consent_lint::commands::main()
}
