//! What lies behind a `dyn` was made where its own type had a parameter: its impl is called all the same.
use consent::Pii;

#[derive(Pii, Clone)]
struct Session {
    id: u32,
    #[pii(category = "user.device.ip_address", purposes = ["account"])]
    ip: String,
}

struct Filter<'a> {
    of: Option<&'a Session>,
    newest: bool,
}

#[derive(Debug)]
struct Low;

#[derive(Debug)]
#[allow(dead_code)]
struct High(Low);

trait Sessions {
    type Error;
    fn list(&mut self, filter: Filter<'_>) -> Result<Vec<u32>, Self::Error>;
    fn add(&mut self, session: Session) -> Result<u32, Self::Error>;
}

trait Store {
    type Error;
    fn sessions<'c>(&'c mut self) -> Box<dyn Sessions<Error = Self::Error> + 'c>;
}

struct Table<'c>(&'c mut Vec<Session>);

impl Sessions for Table<'_> {
    type Error = Low;
    fn list(&mut self, filter: Filter<'_>) -> Result<Vec<u32>, Low> {
        let mut ids: Vec<u32> = self.0.iter().map(|s| s.id).collect();
        if filter.newest {
            ids.reverse();
        }
        match filter.of {
            Some(own) => Ok(ids.into_iter().filter(|id| *id == own.id).collect()),
            None => Ok(ids),
        }
    }
    fn add(&mut self, session: Session) -> Result<u32, Low> {
        println!("added {}", session.ip); //~ unconsented-use Session::ip -> operations.logging
        let id = session.id;
        self.0.push(session);
        Ok(id)
    }
}

struct Memory(Vec<Session>);

impl Store for Memory {
    type Error = Low;
    fn sessions<'c>(&'c mut self) -> Box<dyn Sessions<Error = Low> + 'c> {
        Box::new(Table(&mut self.0))
    }
}

struct MapErr<R, F> {
    inner: R,
    mapper: F,
}

impl<R: Sessions, F: FnMut(R::Error) -> E, E> Sessions for MapErr<R, F> {
    type Error = E;
    fn list(&mut self, filter: Filter<'_>) -> Result<Vec<u32>, E> {
        self.inner.list(filter).map_err(&mut self.mapper)
    }
    fn add(&mut self, session: Session) -> Result<u32, E> {
        self.inner.add(session).map_err(&mut self.mapper)
    }
}

impl<R: Sessions + ?Sized> Sessions for Box<R> {
    type Error = R::Error;
    fn list(&mut self, filter: Filter<'_>) -> Result<Vec<u32>, R::Error> {
        (**self).list(filter)
    }
    fn add(&mut self, session: Session) -> Result<u32, R::Error> {
        (**self).add(session)
    }
}

impl<R, F, E> Store for MapErr<R, F>
where
    R: Store,
    F: FnMut(R::Error) -> E,
{
    type Error = E;
    fn sessions<'c>(&'c mut self) -> Box<dyn Sessions<Error = E> + 'c> {
        Box::new(MapErr { inner: self.inner.sessions(), mapper: &mut self.mapper })
    }
}

fn sync(store: &mut dyn Store<Error = High>, session: &Session) -> Result<(), High> {
    store.sessions().add(session.clone())?;
    let page = store.sessions().list(Filter { of: Some(session), newest: true })?;
    println!("{page:?}");
    Ok(())
}

fn main() {
    let session = Session { id: 4, ip: probe::text("Session::ip") };
    let mut store = MapErr { inner: Memory(Vec::new()), mapper: High };
    if let Err(error) = sync(&mut store, &session) {
        println!("{error:?}");
    }
}
