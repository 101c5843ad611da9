use crate::{fmt, fs, io};
use crate::convert::Infallible;
use crate::ffi::OsStr;
use crate::io::prelude::*;
use crate::path::Path;
pub struct Child {pub stdin: Option<ChildStdin>, pub stdout: Option<ChildStdout>, pub stderr: Option<ChildStderr>}
impl fmt::Debug for Child {}
pub struct ChildStdin {}
impl Write for ChildStdin {}
impl Write for &ChildStdin {}
impl fmt::Debug for ChildStdin {}
pub struct ChildStdout {}
impl Read for ChildStdout {}
impl fmt::Debug for ChildStdout {}
pub struct ChildStderr {}
impl Read for ChildStderr {}
impl fmt::Debug for ChildStderr {}
pub struct Command {}
impl Command {
 pub fn new<S: AsRef<OsStr>>(program: S) -> Command {}
 pub fn arg<S: AsRef<OsStr>>(&mut self, arg: S) -> &mut Command {}
 pub fn args<I, S>(&mut self, args: I) -> &mut Command where I: IntoIterator<Item = S>, S: AsRef<OsStr> {}
 pub fn env<K, V>(&mut self, key: K, val: V) -> &mut Command where K: AsRef<OsStr>, V: AsRef<OsStr> {}
 pub fn envs<I, K, V>(&mut self, vars: I) -> &mut Command where I: IntoIterator<Item = (K, V)>, K: AsRef<OsStr>, V: AsRef<OsStr> {}
 pub fn env_remove<K: AsRef<OsStr>>(&mut self, key: K) -> &mut Command {}
 pub fn env_clear(&mut self) -> &mut Command {}
 pub fn current_dir<P: AsRef<Path>>(&mut self, dir: P) -> &mut Command {}
 pub fn stdin<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
 pub fn stdout<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
 pub fn stderr<T: Into<Stdio>>(&mut self, cfg: T) -> &mut Command {}
 pub fn spawn(&mut self) -> io::Result<Child> {}
 pub fn output(&mut self) -> io::Result<Output> {}
 pub fn status(&mut self) -> io::Result<ExitStatus> {}
 pub fn get_program(&self) -> &OsStr {}
 pub fn get_args(&self) -> CommandArgs<'_> {}
 pub fn get_envs(&self) -> CommandEnvs<'_> {}
 pub fn get_current_dir(&self) -> Option<&Path> {}
}
impl fmt::Debug for Command {}
pub struct CommandArgs<'a> {}
impl<'a> ::core::fmt::Debug for CommandArgs<'a> {}
impl<'a> Iterator for CommandArgs<'a> {
 type Item = &'a OsStr;
}
impl<'a> ExactSizeIterator for CommandArgs<'a> {}
pub struct CommandEnvs<'a> {}
impl<'a> Iterator for CommandEnvs<'a> {
 type Item = (&'a OsStr, Option<&'a OsStr>);
}
impl<'a> ExactSizeIterator for CommandEnvs<'a> {}
impl<'a> fmt::Debug for CommandEnvs<'a> {}
pub struct Output {pub status: ExitStatus, pub stdout: Vec<u8>, pub stderr: Vec<u8>}
impl ::core::cmp::PartialEq for Output {}
impl ::core::cmp::Eq for Output {}
impl ::core::clone::Clone for Output {}
impl fmt::Debug for Output {}
pub struct Stdio {}
impl Stdio {
 pub fn piped() -> Stdio {}
 pub fn inherit() -> Stdio {}
 pub fn null() -> Stdio {}
}
impl fmt::Debug for Stdio {}
impl From<ChildStdin> for Stdio {}
impl From<ChildStdout> for Stdio {}
impl From<ChildStderr> for Stdio {}
impl From<fs::File> for Stdio {}
impl From<io::Stdout> for Stdio {}
impl From<io::Stderr> for Stdio {}
impl From<io::PipeWriter> for Stdio {}
impl From<io::PipeReader> for Stdio {}
pub struct ExitStatus {}
impl ::core::cmp::PartialEq for ExitStatus {}
impl ::core::cmp::Eq for ExitStatus {}
impl ::core::clone::Clone for ExitStatus {}
impl ::core::marker::Copy for ExitStatus {}
impl ::core::fmt::Debug for ExitStatus {}
impl Default for ExitStatus {}
impl ExitStatus {
 pub fn success(&self) -> bool {}
 pub fn code(&self) -> Option<i32> {}
}
impl fmt::Display for ExitStatus {}
pub struct ExitCode {}
impl ::core::clone::Clone for ExitCode {}
impl ::core::marker::Copy for ExitCode {}
impl ::core::fmt::Debug for ExitCode {}
impl ::core::cmp::PartialEq for ExitCode {}
impl ExitCode {
 pub const SUCCESS: ExitCode = _;
 pub const FAILURE: ExitCode = _;
}
impl Default for ExitCode {}
impl From<u8> for ExitCode {}
impl Child {
 pub fn kill(&mut self) -> io::Result<()> {}
 pub fn id(&self) -> u32 {}
 pub fn wait(&mut self) -> io::Result<ExitStatus> {}
 pub fn try_wait(&mut self) -> io::Result<Option<ExitStatus>> {}
 pub fn wait_with_output(self) -> io::Result<Output> {}
}
pub fn exit(code: i32) -> ! {}
pub fn abort() -> ! {}
pub fn id() -> u32 {}
pub trait Termination {
 fn report(self) -> ExitCode;
}
impl Termination for() {}
impl Termination for ! {}
impl Termination for Infallible {}
impl Termination for ExitCode {}
impl<T: Termination, E: fmt::Debug> Termination for Result<T, E> {}
