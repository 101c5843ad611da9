//! Writes and proves `lint/std`: what the linter knows of core, alloc and std.
//!
//! `std-stubs generate LINT_STD WORK` writes the stubs from the source in the toolchain's documentation.
//! `std-stubs check LINT_STD WORK` proves them: all parse, all names in them resolve, and rustc accepts each signature.

mod clean;
mod keep;
mod print;
mod source;
mod tokens;
mod tree;

use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use proc_macro2::TokenStream;

use tree::Tree;

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let run = match args.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["generate", stubs, work] => generate(Path::new(stubs), Path::new(work)),
        _ => Err("usage: std-stubs generate|check LINT_STD WORK".into()),
    };
    match run {
        Ok(()) => ExitCode::SUCCESS,
        Err(err) => {
            eprintln!("error: {err}");
            ExitCode::FAILURE
        }
    }
}

fn generate(stubs: &Path, work: &Path) -> Result<(), Box<dyn Error>> {
    let n_files = source::extract(work)?;
    println!("{}: {n_files} source files", source::rustc_version()?);
    let mut tree = Tree::default();
    for krate in source::KRATES {
        let text = source::expand(work, krate)?;
        let tokens: TokenStream = text.parse().map_err(|err| format!("{krate}: {err}"))?;
        let simple = tokens::simplify(tokens).to_string();
        fs::write(work.join(format!("{krate}.simple.rs")), &simple)?;
        let file = syn::parse_str(&simple)
            .map_err(|err| format!("{krate}.simple.rs:{}:{}: {err}", err.span().start().line, err.span().start().column))?;
        tree.add_krate(krate, file, clean::clean);
        proc_macro2::extra::invalidate_current_thread_spans();
    }
    for text in &tree.unread {
        println!("not read: {}", text.chars().take(120).collect::<String>());
    }
    keep::keep(&mut tree);
    write(&tree, stubs)
}

fn write(tree: &Tree, stubs: &Path) -> Result<(), Box<dyn Error>> {
    for (krate, root) in &tree.krates {
        let dir = stubs.join(krate);
        if dir.exists() {
            fs::remove_dir_all(&dir)?;
        }
        fs::create_dir_all(&dir)?;
        let (mut n_files, mut n_bytes) = (0, 0);
        for (name, text) in print::krate(tree, *root) {
            n_files += 1;
            n_bytes += text.len();
            let path: PathBuf = dir.join(name);
            fs::write(&path, text)?;
        }
        println!("{krate}: {n_files} files, {n_bytes} bytes");
    }
    Ok(())
}
