//! The command as a process: built once, run with a limit, and never allowed to panic.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::OnceLock;
use std::time::{Duration, Instant};
use std::{env, fs, thread};

use serde_json::Value;

/// What hangs takes longer on any machine; what only waits for the others of this test binary takes less.
const LIMIT: Duration = Duration::from_secs(120);

pub(crate) struct Ran {
    pub(crate) code: i32,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// All that was said, for a failure's message.
    pub(crate) fn all(&self) -> String {
        format!("exit code {}\n{}\n{}", self.code, self.stdout, self.stderr)
    }
}

/// `cargo-consent`, as cargo builds it from this checkout.
pub(crate) fn consent() -> Command {
    static BUILT: OnceLock<PathBuf> = OnceLock::new();
    Command::new(BUILT.get_or_init(build))
}

fn build() -> PathBuf {
    let mut cargo = Command::new(env::var("CARGO").unwrap_or_else(|_| "cargo".to_owned()));
    cargo
        .args(["build", "--quiet", "--package", "cargo-consent"])
        .args(["--message-format", "json"])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    let built = cargo.output().expect("cargo runs this test, so it runs");
    let said = String::from_utf8_lossy(&built.stdout);
    let binary = said.lines().find_map(|line| {
        let message: Value = serde_json::from_str(line).ok()?;
        Some(PathBuf::from(message["executable"].as_str()?))
    });
    binary.unwrap_or_else(|| panic!("{}", String::from_utf8_lossy(&built.stderr)))
}

/// Runs it to its end. A panic, a signal and a run without end fail the test.
pub(crate) fn run(command: &mut Command) -> Ran {
    run_within(LIMIT, command)
}

/// As [`run`]: through cargo, it waits for whoever else builds in the same folder.
pub(crate) fn run_within(limit: Duration, command: &mut Command) -> Ran {
    let shown = format!("{command:?}");
    let out = tempfile::tempdir().expect("a folder for what is said can be made");
    let file = |name: &str| fs::File::create(out.path().join(name)).expect("it can be written");
    // Files, because a pipe that nobody empties would stop it.
    let child = command
        .stdin(Stdio::null())
        .stdout(file("out"))
        .stderr(file("err"))
        .spawn();
    let mut child = child.unwrap_or_else(|error| panic!("{shown}: {error}"));
    let status = wait(&mut child, limit);
    let text = |name: &str| {
        let bytes = fs::read(out.path().join(name)).expect("it was written");
        String::from_utf8_lossy(&bytes).into_owned()
    };
    let (stdout, stderr) = (text("out"), text("err"));
    let Some(code) = status.and_then(|status| status.code()) else {
        panic!("{shown} was ended: by a signal, or after {limit:?}\n{stdout}\n{stderr}");
    };
    assert!(
        code <= 2 && !stderr.contains("panicked at"),
        "{shown} ended with {code}\n{stdout}\n{stderr}"
    );
    Ran {
        code,
        stdout,
        stderr,
    }
}

fn wait(child: &mut Child, limit: Duration) -> Option<std::process::ExitStatus> {
    let started = Instant::now();
    loop {
        if let Some(status) = child.try_wait().expect("it is our child") {
            return Some(status);
        }
        if started.elapsed() > limit {
            // It may have ended by itself just now.
            _ = child.kill();
            _ = child.wait();
            return None;
        }
        thread::sleep(Duration::from_millis(10));
    }
}

pub(crate) fn checkout() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .expect("the tests lie in the checkout")
}
