//! Paths of code as policies and catalogs write them: text enters, segments leave. What a path means in a program
//! is decided elsewhere, like any path of the program.

use std::fmt;

/// A path such as `shop::Customer::email`, `shop::f(email)`, `shop::f().Ok`, `log::info!` or `shop::marketing::**`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CodePath {
    /// `bin shop::…`: the binary, where it has the library's name.
    pub bin: bool,
    /// The names between `::`, at least one. The field of a tuple variant is a number.
    pub segments: Vec<String>,
    pub tail: Tail,
    /// What follows: `.0`, `.Ok`, `["email"]`.
    pub steps: Vec<Step>,
}

/// What the last segment of a [`CodePath`] stands for.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Tail {
    /// `a::b`: type, field, function, variant, static or module.
    Item,
    /// `a::b!`: the macro.
    Macro,
    /// `a::b()`: the function's result.
    Result,
    /// `a::b(param)`: the parameter of that name, or at that position from 1; `self` is the receiver.
    Param(String),
    /// `a::**`: everything inside.
    All,
}

/// A step into a value.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// `.name`, `.0`, or the payload of a variant: `.Ok`.
    Field(String),
    /// `["key"]`, with the escapes of the key undone.
    Key(String),
}

/// Why a text is no path.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct PathError {
    /// The byte of the text at which it stops being a path.
    pub at: usize,
    pub message: &'static str,
}

impl CodePath {
    /// # Errors
    /// Says what is missing or not expected, and where.
    pub fn parse(text: &str) -> Result<Self, PathError> {
        Cursor { text, at: 0 }.path()
    }

    /// The name of the crate the path starts with.
    pub fn krate(&self) -> &str {
        &self.segments[0]
    }
}

impl fmt::Display for CodePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.bin {
            f.write_str("bin ")?;
        }
        f.write_str(&self.segments.join("::"))?;
        match &self.tail {
            Tail::Item => {}
            Tail::Macro => f.write_str("!")?,
            Tail::Result => f.write_str("()")?,
            Tail::Param(param) => write!(f, "({param})")?,
            Tail::All => f.write_str("::**")?,
        }
        for step in &self.steps {
            match step {
                Step::Field(name) => write!(f, ".{name}")?,
                Step::Key(key) => write!(f, "[{key:?}]")?,
            }
        }
        Ok(())
    }
}

struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    fn path(mut self) -> Result<CodePath, PathError> {
        let bin = self.eat("bin ");
        let mut segments = vec![self.segment()?];
        let mut tail = Tail::Item;
        loop {
            if self.eat("::") {
                if self.eat("**") {
                    tail = Tail::All;
                    break;
                }
                segments.push(self.segment()?);
            } else if self.eat("!") {
                tail = Tail::Macro;
                break;
            } else if self.eat("(") {
                tail = if self.eat(")") {
                    Tail::Result
                } else {
                    let param = self.segment()?;
                    if !self.eat(")") {
                        return self.fail("expected `)` after the parameter");
                    }
                    Tail::Param(param)
                };
                break;
            } else {
                break;
            }
        }
        let steps = if matches!(tail, Tail::All | Tail::Macro) {
            Vec::new()
        } else {
            self.steps()?
        };
        if self.at < self.text.len() {
            return self.fail(match self.rest().as_bytes()[0] {
                b':' => "expected `::` and a name",
                b' ' => "a path has no spaces but the one after `bin`",
                b'<' => "a path has no generic arguments",
                _ => "not expected in a path",
            });
        }
        Ok(CodePath {
            bin,
            segments,
            tail,
            steps,
        })
    }

    fn steps(&mut self) -> Result<Vec<Step>, PathError> {
        let mut steps = Vec::new();
        loop {
            if self.eat(".") {
                steps.push(Step::Field(self.segment()?));
            } else if self.eat("[\"") {
                steps.push(Step::Key(self.key()?));
            } else {
                return Ok(steps);
            }
        }
    }

    fn key(&mut self) -> Result<String, PathError> {
        let mut key = String::new();
        let mut chars = self.rest().char_indices();
        while let Some((at, c)) = chars.next() {
            match c {
                '"' => {
                    self.at += at + 1;
                    if self.eat("]") {
                        return Ok(key);
                    }
                    return self.fail("expected `]` after the key");
                }
                '\\' => key.extend(chars.next().map(|(_, c)| c)),
                c => key.push(c),
            }
        }
        self.fail("the key has no closing `\"`")
    }

    fn segment(&mut self) -> Result<String, PathError> {
        if self.rest().starts_with("**") {
            return self.fail("`**` stands last, after `::`");
        }
        // `r#type` and `type` are the same name.
        self.eat("r#");
        let name = self.rest();
        let len = name
            .find(|c: char| !(c == '_' || c.is_alphanumeric()))
            .unwrap_or(name.len());
        let name = &name[..len];
        let numbers_only = name.chars().all(|c| c.is_ascii_digit());
        if name.is_empty() || (name.starts_with(|c: char| c.is_numeric()) && !numbers_only) {
            return self.fail("expected a name");
        }
        self.at += len;
        if self.rest().starts_with('-') {
            return self.fail("a crate's name in a path has `_`, not `-`");
        }
        Ok(name.to_owned())
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn fail<T>(&self, message: &'static str) -> Result<T, PathError> {
        Err(PathError {
            at: self.at,
            message,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_form_of_path_prints_as_it_was_written() {
        for text in [
            "shop::Customer::email",
            "shop::Enum::Variant::0",
            "shop::f()",
            "shop::f().Ok.0",
            "shop::Customer::set(email)",
            "shop::f(self)",
            "log::info!",
            "shop::marketing::**",
            "shop::**",
            "bin shop::main",
            "shop::f(v)[\"e-mail\"]",
            "shop::HEADERS[\"a \\\" b\"].0",
        ] {
            assert_eq!(
                CodePath::parse(text).map(|path| path.to_string()),
                Ok(text.to_owned())
            );
        }
    }

    #[test]
    fn what_is_no_path_says_where() {
        for (text, at) in [
            ("", 0),
            ("a::", 3),
            ("a:b", 1),
            ("a::**::b", 5),
            ("**", 0),
            ("a-b::c", 1),
            ("a::b<T>", 4),
            ("a::b(x", 6),
            ("a b", 1),
            ("a[\"x]", 3),
            ("9a", 0),
        ] {
            assert_eq!(CodePath::parse(text).map_err(|e| e.at), Err(at), "{text}");
        }
    }
}
