//! A decorator that is called through `dyn` does what the decorated does.
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

trait Repo {
    type Error;
    fn finish(&mut self, session: Session) -> Result<Session, Self::Error>;
    fn count(&mut self, session: &Session) -> Result<usize, Self::Error>;
}

struct Table {
    full: bool,
}

impl Repo for Table {
    type Error = Low;
    fn finish(&mut self, session: Session) -> Result<Session, Low> {
        if self.full { Err(Low(session.id)) } else { Ok(session) }
    }
    fn count(&mut self, session: &Session) -> Result<usize, Low> {
        Ok(session.id as usize)
    }
}

struct MapErr<R, F> {
    inner: R,
    mapper: F,
}

impl<R: Repo, F: FnMut(R::Error) -> E, E> Repo for MapErr<R, F> {
    type Error = E;
    fn finish(&mut self, session: Session) -> Result<Session, E> {
        self.inner.finish(session).map_err(&mut self.mapper)
    }
    fn count(&mut self, session: &Session) -> Result<usize, E> {
        self.inner.count(session).map_err(&mut self.mapper)
    }
}

impl<R: Repo + ?Sized> Repo for Box<R> {
    type Error = R::Error;
    fn finish(&mut self, session: Session) -> Result<Session, R::Error> {
        (**self).finish(session)
    }
    fn count(&mut self, session: &Session) -> Result<usize, R::Error> {
        (**self).count(session)
    }
}

type BoxRepo = Box<dyn Repo<Error = High>>;

fn repo(full: bool) -> BoxRepo {
    Box::new(MapErr { inner: Table { full }, mapper: High })
}

fn through(mut repo: BoxRepo, session: Session) {
    match repo.finish(session) {
        Ok(session) => {
            println!("{}", session.id);
            println!("{}", session.ip); //~ unconsented-use Session::ip -> operations.logging
        }
        Err(error) => println!("{error:?}"),
    }
}

fn main() {
    let session = Session { id: 1, ip: probe::text("Session::ip") };
    let mut direct = MapErr { inner: Table { full: true }, mapper: High };
    if let Err(error) = direct.finish(session.clone()) {
        println!("{error:?}");
    }
    if let Ok(n) = repo(false).count(&session) {
        println!("{n}");
    }
    through(repo(false), session.clone());
    through(repo(true), session);
}
