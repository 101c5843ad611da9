//! What comes back over a connection, or of a service, is not what was sent: somebody else answers.
use consent::Pii;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use tower_service::Service;

#[derive(Pii, Debug, Clone)]
struct Member {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

struct Session {
    stream: TcpStream,
    banner: String,
}

impl Session {
    fn ask(&mut self, line: &str) -> std::io::Result<String> {
        wire::send(&mut self.stream, line)?;
        let mut answer = String::new();
        BufReader::new(&mut self.stream).read_line(&mut answer)?;
        Ok(answer)
    }
}

fn serve(listener: TcpListener) -> std::io::Result<String> {
    let (mut stream, _) = listener.accept()?;
    let mut line = String::new();
    BufReader::new(stream.try_clone()?).read_line(&mut line)?;
    stream.write_all(format!("ok {}\n", line.len()).as_bytes())?;
    Ok(line.len().to_string())
}

struct Request {
    path: String,
}

struct Logged<S> {
    inner: S,
}

impl<S: Service<Request, Response = String>> Logged<S> {
    fn handle(&mut self, request: Request) -> String {
        println!("{}", request.path); //~ unconsented-use Member::name -> operations.logging
        let answer = self.inner.call(request);
        println!("{answer}");
        answer
    }
}

fn main() -> std::io::Result<()> {
    let member = Member { id: 1, name: probe::text("Member::name") };
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let server = std::thread::spawn(move || serve(listener));
    let mut session = Session { stream: TcpStream::connect(address)?, banner: "hello".to_owned() };
    let answer = session.ask(&member.name)?;
    println!("{answer} {}", session.banner);
    let mut rest = String::new();
    session.stream.read_to_string(&mut rest)?;
    println!("{rest} {}", server.join().unwrap()?);
    let mut logged = Logged { inner: tower_service::Fixed };
    let answer = logged.handle(Request { path: format!("/{}/{}", member.id, member.name) });
    println!("{answer}");
    Ok(())
}

//- crate wire
// Outside the workspace
use std::io::Write;

pub fn send(to: &mut std::net::TcpStream, line: &str) -> std::io::Result<()> {
    writeln!(to, "{line}")
}

//- crate tower_service
// Outside the workspace
pub trait Service<R> {
    type Response;
    fn call(&mut self, request: R) -> Self::Response;
}

pub struct Fixed;

impl<R> Service<R> for Fixed {
    type Response = String;
    fn call(&mut self, _request: R) -> String {
        "fixed".to_owned()
    }
}
