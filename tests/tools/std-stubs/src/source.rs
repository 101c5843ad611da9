//! The source of core, alloc and std as rustdoc shows it, made text again, and expanded by rustc itself.
//! Enters: the toolchain's `share/doc/rust/html/src`. Leaves: one text per crate, all macros expanded and every `cfg` decided.

use std::collections::BTreeSet;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub const KRATES: [&str; 3] = ["core", "alloc", "std"];

/// Crates std is written with; rustc wants their metadata to expand it.
const EXTERNS: [&str; 11] = [
    "core",
    "alloc",
    "hashbrown",
    "cfg_if",
    "libc",
    "unwind",
    "miniz_oxide",
    "rustc_demangle",
    "addr2line",
    "object",
    "memchr",
];

/// Files that only rustdoc's listing lacks: other repositories, and modules without an item.
const EMPTY: [&str; 6] = [
    "stdarch/crates/core_arch/src/mod.rs",
    "portable-simd/crates/core_simd/src/mod.rs",
    "portable-simd/crates/std_float/src/lib.rs",
    "backtrace/src/lib.rs",
    "std/src/sys/pal/unix/sync.rs",
    "std/src/sys/pal/unix/thread_parking.rs",
];

pub fn sysroot() -> Result<PathBuf, Box<dyn Error>> {
    let out = Command::new("rustc").args(["--print", "sysroot"]).output()?;
    Ok(PathBuf::from(String::from_utf8(out.stdout)?.trim()))
}

pub fn rustc_version() -> Result<String, Box<dyn Error>> {
    let out = Command::new("rustc").arg("--version").output()?;
    Ok(String::from_utf8(out.stdout)?.trim().to_owned())
}

/// Writes `work/library/<krate>/src/**` from the HTML pages.
pub fn extract(work: &Path) -> Result<usize, Box<dyn Error>> {
    let html = sysroot()?.join("share/doc/rust/html/src");
    let mut n_files = 0;
    for krate in KRATES {
        let from = html.join(krate);
        let to = work.join("library").join(krate).join("src");
        n_files += extract_dir(&from, &to)?;
    }
    for file in EMPTY {
        let path = work.join("library").join(file);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, "")?;
    }
    Ok(n_files)
}

fn extract_dir(from: &Path, to: &Path) -> Result<usize, Box<dyn Error>> {
    let mut n_files = 0;
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let path = entry?.path();
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if path.is_dir() {
            n_files += extract_dir(&path, &to.join(name))?;
        } else if let Some(name) = name.strip_suffix(".html") {
            let page = fs::read_to_string(&path)?;
            let code = code_of_page(&page).ok_or_else(|| format!("no code in {}", path.display()))?;
            fs::write(to.join(name), code)?;
            n_files += 1;
        }
    }
    Ok(n_files)
}

/// The text inside `<pre class="rust"><code>`, without line numbers, tags and entities.
fn code_of_page(page: &str) -> Option<String> {
    let open = "<pre class=\"rust\"><code>";
    let start = page.find(open)? + open.len();
    let end = start + page[start..].find("</code></pre>")?;
    let mut text = String::with_capacity(end - start);
    let mut rest = &page[start..end];
    while let Some(at) = rest.find('<') {
        text.push_str(&rest[..at]);
        rest = &rest[at..];
        let close = rest.find('>')? + 1;
        let is_line_number = rest[..close].contains("data-nosnippet");
        rest = &rest[close..];
        if is_line_number {
            rest = &rest[rest.find("</a>")? + 4..];
        }
    }
    text.push_str(rest);
    Some(
        text.replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&quot;", "\"")
            .replace("&#39;", "'")
            .replace("&amp;", "&"),
    )
}

/// `rustc -Zunpretty=expanded`. Errors about names in bodies are expected (SIMD and backtrace sources are absent) and do not
/// stop the expansion; files that only documentation includes are made empty.
pub fn expand(work: &Path, krate: &str) -> Result<String, Box<dyn Error>> {
    let library = work.join("library");
    let libs = sysroot()?.join("lib/rustlib").join("x86_64-unknown-linux-gnu").join("lib");
    let output = work.join(format!("{krate}.rs"));
    loop {
        let mut rustc = Command::new("rustc");
        rustc.current_dir(&library).env("RUSTC_BOOTSTRAP", "1").env("STD_ENV_ARCH", "x86_64");
        rustc.args(["--crate-name", krate, "--crate-type", "lib", "--edition", "2024", "-Zunpretty=expanded"]);
        if krate == "std" {
            for name in EXTERNS {
                rustc.arg("--extern").arg(format!("{name}={}", metadata_of(&libs, name)?.display()));
            }
        }
        rustc.arg(format!("{krate}/src/lib.rs")).arg("-o").arg(&output);
        let problems = String::from_utf8_lossy(&rustc.output()?.stderr).into_owned();
        let absent: BTreeSet<&str> = problems
            .lines()
            .filter_map(|line| line.strip_prefix("error: couldn't read `"))
            .filter_map(|line| line.split('`').next())
            .collect();
        if absent.is_empty() {
            return Ok(fs::read_to_string(&output).map_err(|err| format!("{krate}: {err}\n{problems}"))?);
        }
        for file in absent {
            let path = library.join(file);
            if path.exists() {
                return Err(format!("rustc cannot read {}", path.display()).into());
            }
            if let Some(parent) = path.parent() {
                fs::create_dir_all(parent)?;
            }
            fs::write(path, "")?;
        }
    }
}

fn metadata_of(libs: &Path, name: &str) -> Result<PathBuf, Box<dyn Error>> {
    let prefix = format!("lib{name}-");
    for entry in fs::read_dir(libs)? {
        let path = entry?.path();
        let file = path.file_name().and_then(|file| file.to_str()).unwrap_or_default();
        if file.starts_with(&prefix) && file.ends_with(".rmeta") {
            return Ok(path);
        }
    }
    Err(format!("no metadata of {name} in {}", libs.display()).into())
}
