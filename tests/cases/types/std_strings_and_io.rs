//! Many methods of `str` and `String`, of `io`, `fs`, `path`, `fmt`, `time`, `thread`, `mpsc`, `env` and `process`.
use std::collections::HashMap;
use std::ffi::OsString;
use std::fmt::Write as _;
use std::io::{self, BufRead, BufReader, BufWriter, Cursor, Read, Seek, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, mpsc};
use std::time::{Duration, Instant};
use std::{env, fs, net, process, thread};

use consent::Pii;

#[derive(Pii, Clone)]
struct Writer {
    pages: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn strings(writer: &Writer) {
    let name = &writer.name;
    println!("{} {} {:?}", name.len(), name.is_char_boundary(1), name.find('@'));
    println!("{}", name.replace('@', " at ")); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.split_once('@').map(|(first, _)| first)); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.rsplit('@').next()); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.char_indices().map(|(idx, _)| idx).last());
    println!("{:?}", name.bytes().rev().collect::<Vec<u8>>()); //~ transformed unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.to_ascii_uppercase().into_bytes()); //~ transformed unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.eq_ignore_ascii_case("x"));
    println!("{:?}", name.chars().filter(char::is_ascii_lowercase).collect::<String>()); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.matches('a').count());
    println!("{:?}", name.trim_start_matches('#').trim_end()); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.parse::<u32>().is_ok());
    println!("{:?}", name.lines().map(str::len).sum::<usize>());
    println!("{:?}", str::from_utf8(name.as_bytes())); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", String::from_utf8_lossy(name.as_bytes())); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.escape_debug().to_string()); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", name.cmp(&"x".to_owned()));
    println!("{:?}", name.starts_with("x").then_some(writer.pages));
    let mut text = String::with_capacity(40);
    text.insert_str(0, name);
    println!("{}", text.split_off(6)); //~ unconsented-use Writer::name -> operations.logging
    text.truncate(0);
    println!("{text}");
    text += "x";
    text.extend(name.chars().take(9));
    println!("{text}"); //~ unconsented-use Writer::name -> operations.logging
    println!("{}", text.drain(1..8).collect::<String>()); //~ unconsented-use Writer::name -> operations.logging
    text.clear();
    write!(text, "{:>6}", writer.pages).ok();
    println!("{text}");
    let padded = format!("{:*^60}", name);
    println!("{padded}"); //~ unconsented-use Writer::name -> operations.logging
    println!("{}", ["a", name, "b"].concat()); //~ unconsented-use Writer::name -> operations.logging
    println!("{}", "ab".repeat(writer.pages as usize));
}

fn streams(writer: &Writer) -> io::Result<()> {
    let mut cursor = Cursor::new(Vec::new());
    cursor.write_all(writer.name.as_bytes())?;
    println!("{}", cursor.position());
    cursor.rewind()?;
    let mut text = String::new();
    println!("{}", cursor.read_to_string(&mut text)?);
    println!("{text}"); //~ unconsented-use Writer::name -> operations.logging
    let mut buffered = BufWriter::new(Vec::new());
    writeln!(buffered, "{}", writer.name)?;
    buffered.flush()?;
    let bytes = buffered.into_inner().map_err(|error| error.into_error())?;
    println!("{:?}", bytes); //~ unconsented-use Writer::name -> operations.logging
    for line in BufReader::new(&bytes[..]).lines() {
        println!("{}", line?); //~ unconsented-use Writer::name -> operations.logging
    }
    let mut first = [0u8; 8];
    Read::take(&bytes[..], 8).read_exact(&mut first)?;
    println!("{first:?}"); //~ unconsented-use Writer::name -> operations.logging
    let mut reader = BufReader::new(Cursor::new(writer.name.clone()));
    let mut line = String::new();
    reader.read_line(&mut line)?;
    println!("{line}"); //~ unconsented-use Writer::name -> operations.logging
    let mut copied = Vec::new();
    println!("{}", io::copy(&mut writer.name.as_bytes(), &mut copied)?);
    println!("{copied:?}"); //~ unconsented-use Writer::name -> operations.logging
    let error = io::Error::other(writer.name.clone());
    println!("{:?}", error.kind());
    println!("{error}"); //~ unconsented-use Writer::name -> operations.logging
    Ok(())
}

fn files(writer: &Writer) -> io::Result<()> {
    let dir = env::temp_dir().join(format!("consent-case-{}", process::id()));
    fs::create_dir_all(&dir)?;
    println!("{}", dir.exists());
    let path = dir.join(&writer.name).with_extension("txt");
    println!("{}", path.display()); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", path.file_stem()); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", path.extension().is_some());
    println!("{:?}", path.is_absolute());
    let mut buf = PathBuf::from("a");
    buf.push(&writer.name);
    println!("{}", buf.to_string_lossy()); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", buf.components().count());
    println!("{:?}", Path::new("a").join(writer.pages.to_string()));
    let os: OsString = writer.name.clone().into();
    println!("{:?}", os.into_string()); //~ unconsented-use Writer::name -> operations.logging
    fs::remove_dir_all(&dir)
}

fn elsewhere(writer: &Writer) {
    let (send, receive) = mpsc::channel();
    let (counts, counted) = mpsc::sync_channel(1);
    let moved = writer.clone();
    let handle = thread::Builder::new().spawn(move || {
        counts.send(moved.pages).ok();
        send.send(moved.name.clone()).ok();
        moved.name.len()
    });
    println!("{:?}", handle.unwrap().join().ok());
    println!("{:?}", counted.recv_timeout(Duration::from_secs(5)));
    println!("{:?}", receive.try_iter().collect::<Vec<_>>()); //~ unconsented-use Writer::name -> operations.logging
    let shared = Arc::new(Mutex::new(HashMap::<u32, String>::new()));
    thread::scope(|scope| {
        scope.spawn(|| shared.lock().unwrap().insert(writer.pages, writer.name.clone()));
    });
    println!("{:?}", shared.lock().unwrap().len());
    println!("{:?}", shared.lock().unwrap().values().collect::<Vec<_>>()); //~ unconsented-use Writer::name -> operations.logging
    let name = writer.name.clone();
    println!("{:?}", thread::spawn(move || name + ".").join().unwrap_or_default()); //~ unconsented-use Writer::name -> operations.logging
    let began = Instant::now();
    println!("{}", writer.name.len() as u128 + began.elapsed().as_millis());
    println!("{:?}", Duration::from_secs(writer.pages.into()));
    println!("{:?}", format!("127.0.0.{}", writer.pages).parse::<net::IpAddr>());
    println!("{:?}", env::var("consent-no-such-variable").unwrap_or_else(|_| writer.name.clone())); //~ unconsented-use Writer::name -> operations.logging
    println!("{:?}", process::Command::new("true").arg(writer.pages.to_string()));
}

fn main() {
    let writer = Writer { pages: 4, name: probe::text("Writer::name") };
    strings(&writer);
    streams(&writer).ok();
    files(&writer).ok();
    elsewhere(&writer);
}
