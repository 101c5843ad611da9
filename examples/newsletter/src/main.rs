//! `newsletter READERS LETTER OUTBOX` writes one mail a reader into the folder that the mail server empties.
//!
//! `READERS` holds a line `address,name` for each reader.

use std::path::Path;
use std::process::ExitCode;
use std::{env, fs, io};

#[cfg_attr(test, derive(consent::Pii))]
struct Reader {
    #[cfg_attr(test, pii(category = "user.contact.email", purposes = ["newsletter"]))]
    email: String,
    #[cfg_attr(test, pii(category = "user.name", purposes = ["newsletter"]))]
    name: String,
}

impl Reader {
    fn parse(line: &str) -> Option<Self> {
        let (email, name) = line.split_once(',')?;
        Some(Self {
            email: email.trim().to_owned(),
            name: name.trim().to_owned(),
        })
    }
}

fn main() -> ExitCode {
    let args: Vec<String> = env::args().skip(1).collect();
    let [readers, letter, outbox] = args.as_slice() else {
        eprintln!("usage: newsletter READERS LETTER OUTBOX");
        return ExitCode::FAILURE;
    };
    match send(readers.as_ref(), letter.as_ref(), outbox.as_ref()) {
        Ok(count) => {
            println!("{count} letters written");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn send(readers: &Path, letter: &Path, outbox: &Path) -> io::Result<usize> {
    let letter = fs::read_to_string(letter)?;
    let list = fs::read_to_string(readers)?;
    let readers: Vec<Reader> = list.lines().filter_map(Reader::parse).collect();
    for (number, reader) in readers.iter().enumerate() {
        let file = outbox.join(format!("{number}.eml"));
        post(reader, &letter, &file)?;
        println!("letter {number} is in {}", file.display());
    }
    Ok(readers.len())
}

#[cfg_attr(test, consent::purpose("newsletter"))]
fn post(reader: &Reader, letter: &str, file: &Path) -> io::Result<()> {
    let Reader { email, name } = reader;
    let mail = format!("To: {name} <{email}>\nSubject: News\n\nDear {name},\n\n{letter}");
    fs::write(file, mail)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_reader_gets_a_letter() {
        let folder = env::temp_dir().join(format!("newsletter-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let (readers, letter) = (folder.join("readers"), folder.join("letter"));
        fs::write(
            &readers,
            "ada@example.org, Ada\nno reader\nmary@example.org,Mary\n",
        )
        .unwrap();
        fs::write(&letter, "It is spring.").unwrap();

        assert_eq!(send(&readers, &letter, &folder).unwrap(), 2);
        let mail = fs::read_to_string(folder.join("1.eml")).unwrap();
        assert!(mail.starts_with("To: Mary <mary@example.org>\n"));
        assert!(mail.ends_with("Dear Mary,\n\nIt is spring."));
        fs::remove_dir_all(&folder).unwrap();
    }
}
