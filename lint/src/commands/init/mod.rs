//! `init`: a commented `consent.toml` from what the code shows. Every option is in it with its default
//! or an example, and a file that exists is never overwritten.

mod seen;

use std::fmt::Write as _;
use std::fs::OpenOptions;
use std::io::{self, Write};

use camino::{Utf8Path, Utf8PathBuf};
use consent_policy::rule::checked;

use super::options::Options;
use super::{CLEAN, Terminal, UNCHECKED, check};
use crate::names::{Program, ReadOptions};
use crate::project;
use seen::{Said, Seen};

const TEMPLATE: &str = include_str!("template.toml");

pub(super) fn init(options: &Options, terminal: &mut Terminal) -> u8 {
    let Some(project) = check::load(options, terminal) else {
        return UNCHECKED;
    };
    let path = match (&options.config, project::find_policy(&project)) {
        (Some(config), _) => config.clone(),
        (None, Err(project::PolicyFileError::Missing { expected })) => expected,
        (None, Ok(found)) => return exists(&found.path, terminal),
        (None, Err(project::PolicyFileError::Several(paths))) => {
            return exists(&paths[0], terminal);
        }
    };
    let (program, _) = Program::load(project, ReadOptions::default());
    let seen = Seen::of(&program);
    match write_new(&path, &policy(&seen)) {
        Ok(()) => {}
        Err(e) if e.kind() == io::ErrorKind::AlreadyExists => return exists(&path, terminal),
        Err(e) => {
            terminal.error(&format!("cannot write `{path}`: {e}"), None);
            return UNCHECKED;
        }
    }
    terminal.tell(|out, _| {
        writeln!(out, "wrote {path}: {}", counted(&seen))?;
        writeln!(
            out,
            "say in it what each purpose is and which data it is for, then run `cargo consent`"
        )
    });
    CLEAN
}

fn counted(seen: &Seen) -> String {
    let fields = match seen.fields.len() {
        1 => "1 field seems".to_owned(),
        n => format!("{n} fields seem"),
    };
    let untagged = format!("{fields} by name to be about people");
    match seen.said.tags {
        0 => untagged,
        1 => format!("1 is tagged, {untagged}"),
        n => format!("{n} are tagged, {untagged}"),
    }
}

fn exists(path: &Utf8Path, terminal: &mut Terminal) -> u8 {
    terminal.error(
        &format!("`{path}` exists and is not overwritten"),
        Some("`cargo consent` checks the project against it"),
    );
    UNCHECKED
}

/// Fails where the file exists, however it came to be there meanwhile.
fn write_new(path: &Utf8PathBuf, text: &str) -> io::Result<()> {
    let mut file = OpenOptions::new().write(true).create_new(true).open(path)?;
    file.write_all(text.as_bytes())
}

/// The text of a policy for what was seen.
fn policy(seen: &Seen) -> String {
    let said = &seen.said;
    let template = match said.collected.is_empty() {
        true => TEMPLATE.replace("#{collected}\n", ""),
        // A table stands once in a file.
        false => TEMPLATE.replace("#{collected}\n#[collected]\n", &collected(said)),
    };
    template
        .replace("#{categories}\n", &categories(said))
        .replace("#{purposes}\n", &purposes(seen))
        .replace("#{kinds}\n", &kinds(seen))
        .replace("#{data}\n", &data(seen))
        .replace("#{rules}\n", &rules())
}

fn collected(said: &Said) -> String {
    let mut text = "[collected]\n".to_owned();
    for point in &said.collected {
        let _ = writeln!(text, "{point} = \"Say which form or page this is\"");
    }
    text
}

fn categories(said: &Said) -> String {
    let tables = said.categories.iter();
    tables.map(|c| format!("[categories.{c}]\n")).collect()
}

fn purposes(seen: &Seen) -> String {
    let mut text = service(seen);
    for (purpose, data) in &seen.said.purposes {
        let _ = write!(
            text,
            "# Named in the code. Say what people were told, and the basis.\n\
             [purposes.{purpose}]\n#text = \"\"\n#basis = \"consent\"\n"
        );
        if !data.is_empty() {
            let data: Vec<String> = data.iter().map(|c| format!("\"{c}\"")).collect();
            let _ = writeln!(text, "data = [{}]", data.join(", "));
        }
    }
    text
}

fn service(seen: &Seen) -> String {
    let mut categories: Vec<&str> = seen.fields.iter().map(|f| f.category.as_str()).collect();
    categories.sort_unstable();
    categories.dedup();
    if categories.is_empty() {
        return String::new();
    }
    let categories: Vec<String> = categories.iter().map(|c| format!("{c:?}")).collect();
    format!(
        "[purposes.service]\n\
         text = \"We use your data to provide the service you signed up for.\"\n\
         basis = \"contract\"\n\
         # Seen in the code, by name. Leave only what this purpose needs.\n\
         data = [{}]\n",
        categories.join(", ")
    )
}

fn kinds(seen: &Seen) -> String {
    let mut text = String::new();
    for (kind, krates) in &seen.kinds {
        let krates: Vec<&str> = krates.iter().map(String::as_str).collect();
        // Writing into a string does not fail.
        let _ = writeln!(text, "# Seen: {kind} ({})", krates.join(", "));
    }
    text
}

fn data(seen: &Seen) -> String {
    let mut text = String::new();
    for field in &seen.fields {
        let _ = write!(
            text,
            "[[data]] # {}:{}\npath = {:?}\ncategory = {:?}\n",
            field.file, field.line, field.path, field.category
        );
    }
    text
}

fn rules() -> String {
    let mut text = String::new();
    for rule in checked() {
        let _ = writeln!(text, "#{} = {:?}", rule.name, rule.level.as_str());
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;
    use consent_policy::{Policy, Term};
    use seen::SeenField;

    fn term(text: &str) -> Term {
        Term::parse(text).unwrap()
    }

    fn seen() -> Seen {
        let field = |path: &str, category: &str| SeenField {
            path: path.into(),
            category: category.into(),
            file: "src/model.rs".into(),
            line: 3,
        };
        Seen {
            fields: vec![
                field("shop::Customer::email", "user.contact.email"),
                field("shop::Customer::name", "user.name"),
            ],
            kinds: [("log".to_owned(), ["tracing".to_owned()].into())].into(),
            said: Said {
                tags: 2,
                purposes: [
                    (term("support.chat"), [term("user.contact.email")].into()),
                    (term("support"), [term("shop.basket")].into()),
                    (term("ads"), Default::default()),
                ]
                .into(),
                categories: [term("shop.basket")].into(),
                collected: [term("checkout")].into(),
            },
        }
    }

    #[test]
    fn what_is_written_is_a_policy() {
        for seen in [seen(), Seen::default()] {
            let text = policy(&seen);
            assert!(!text.contains("#{"), "{text}");
            let policy = Policy::parse("consent.toml", &text).map_err(|e| e.to_string());
            let policy = policy.unwrap();
            assert_eq!(policy.entries.data.len(), seen.fields.len());
            for purpose in seen.said.purposes.keys() {
                assert_eq!(policy.check_purpose(purpose), Ok(()));
            }
            for category in &seen.said.categories {
                assert_eq!(policy.check_category(category), Ok(()));
            }
            for point in &seen.said.collected {
                assert_eq!(policy.check_collected_at(point), Ok(()));
            }
        }
    }

    #[test]
    fn every_option_can_be_uncommented() {
        let text = policy(&seen());
        // `# prose` has a space, `#option` has none.
        let options = text.lines().map(|line| match line.strip_prefix('#') {
            Some(option) if !option.starts_with([' ', '#']) => option,
            _ => line,
        });
        let options: Vec<&str> = options.collect();
        let read = Policy::parse("consent.toml", &options.join("\n"));
        assert_eq!(read.map(|_| ()).map_err(|e| e.to_string()), Ok(()));
    }
}
