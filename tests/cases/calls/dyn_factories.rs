//! Decorators that are made behind `dyn`, by what is behind `dyn` itself.
//! inputs: flag = bool
use consent::Pii;

#[derive(Pii, Clone)]
struct Session {
    id: u32,
    #[pii(category = "user.device.ip_address", purposes = ["account"])]
    ip: String,
}

#[derive(Debug)]
struct Low(u32);

#[derive(Debug)]
#[allow(dead_code)]
struct High(Low);

trait Sessions {
    type Error;
    fn finish(&mut self, clock: &u32, session: Session) -> Result<Session, Self::Error>;
    fn rename(&mut self, session: Session, name: String) -> Result<Session, Self::Error>;
}

trait Repo {
    type Error;
    fn sessions<'c>(&'c mut self) -> Box<dyn Sessions<Error = Self::Error> + 'c>;
}

struct Pg { full: bool }

struct PgSessions<'c> { conn: &'c mut bool }

impl Sessions for PgSessions<'_> {
    type Error = Low;
    fn finish(&mut self, _clock: &u32, session: Session) -> Result<Session, Low> {
        if *self.conn { Err(Low(session.id)) } else { Ok(session) }
    }
    fn rename(&mut self, mut session: Session, name: String) -> Result<Session, Low> {
        session.ip = name;
        Ok(session)
    }
}

impl Repo for Pg {
    type Error = Low;
    fn sessions<'c>(&'c mut self) -> Box<dyn Sessions<Error = Low> + 'c> {
        Box::new(PgSessions { conn: &mut self.full })
    }
}

struct MapErr<R, F> {
    inner: R,
    mapper: F,
}

impl<R: Sessions, F: FnMut(R::Error) -> E, E> Sessions for MapErr<R, F> {
    type Error = E;
    fn finish(&mut self, clock: &u32, session: Session) -> Result<Session, E> {
        self.inner.finish(clock, session).map_err(|e| (self.mapper)(e))
    }
    fn rename(&mut self, session: Session, name: String) -> Result<Session, E> {
        self.inner.rename(session, name).map_err(|e| (self.mapper)(e))
    }
}

impl<R: Repo, F: FnMut(R::Error) -> E, E> Repo for MapErr<R, F> {
    type Error = E;
    fn sessions<'c>(&'c mut self) -> Box<dyn Sessions<Error = E> + 'c> {
        Box::new(MapErr { inner: self.inner.sessions(), mapper: &mut self.mapper })
    }
}

impl<R: Sessions + ?Sized> Sessions for Box<R> {
    type Error = R::Error;
    fn finish(&mut self, clock: &u32, session: Session) -> Result<Session, R::Error> {
        (**self).finish(clock, session)
    }
    fn rename(&mut self, session: Session, name: String) -> Result<Session, R::Error> {
        (**self).rename(session, name)
    }
}

type BoxRepo = Box<dyn Repo<Error = High>>;

struct State { make: Box<dyn Fn() -> BoxRepo> }

#[derive(Debug)]
#[allow(dead_code)]
enum Failed { Internal(Box<dyn std::fmt::Debug>), None }
impl From<High> for Failed { fn from(e: High) -> Self { Failed::Internal(Box::new(e)) } }

fn log_out(repo: &mut BoxRepo, session: Session) -> Result<u32, Failed> {
    let s = repo.sessions().finish(&1, session)?;
    let mut s = repo.sessions().finish(&1, s)?;
    s.id += 1;
    println!("{}", s.id);
    println!("{}", s.ip); //~ unconsented-use Session::ip -> operations.logging
    Ok(s.id)
}

fn four(repo: &mut BoxRepo, session: Session) {
    if let Err(e) = repo.sessions().finish(&1, session) {
        println!("four {e:?}");
    }
}
fn five(state: &State, session: Session) {
    let mut repo = (state.make)();
    if let Err(e) = repo.sessions().finish(&1, session) {
        println!("five {e:?}");
    }
}
fn six(repo: &mut BoxRepo, session: Session) -> Result<u32, High> {
    let s = repo.sessions().finish(&1, session)?;
    Ok(s.id)
}
fn one(repo: &mut Box<dyn Sessions<Error = High>>, session: Session) -> Result<u32, High> {
    let s = repo.finish(&1, session)?;
    Ok(s.id)
}
fn try_one(mut repo: Box<dyn Sessions<Error = High>>, session: Session) {
    if let Err(e) = one(&mut repo, session) {
        println!("one {e:?}");
    }
}
fn two(repo: &mut dyn Sessions<Error = High>, session: Session) {
    if let Err(e) = repo.finish(&1, session) {
        println!("two {e:?}");
    }
}
fn three<S: Sessions<Error = High>>(repo: &mut S, session: Session) {
    if let Err(e) = repo.finish(&1, session) {
        println!("three {e:?}");
    }
}
fn handler(state: &State, session: Session) {
    let mut repo = (state.make)();
    if let Err(e) = log_out(&mut repo, session) {
        println!("{e:?}");
    }
}

fn main() {
    let flag = probe::input::<bool>("flag");
    let state = State { make: Box::new(move || Box::new(MapErr { inner: Pg { full: flag }, mapper: High })) };
    let session = Session { id: 1, ip: probe::text("Session::ip") };
    handler(&state, session);
    let _ = Failed::None;
    let mut repo = (state.make)();
    four(&mut repo, Session { id: 1, ip: probe::text("Session::ip") });
    five(&state, Session { id: 1, ip: probe::text("Session::ip") });
    if let Err(e) = six(&mut repo, Session { id: 1, ip: probe::text("Session::ip") }) { println!("six {e:?}"); }

    let s = Session { id: 1, ip: probe::text("Session::ip") };
    try_one(Box::new(MapErr { inner: PgSessions { conn: Box::leak(Box::new(true)) }, mapper: High }), s.clone());
    two(&mut MapErr { inner: PgSessions { conn: &mut true }, mapper: High }, s.clone());
    three(&mut MapErr { inner: PgSessions { conn: &mut true }, mapper: High }, s.clone());

}
