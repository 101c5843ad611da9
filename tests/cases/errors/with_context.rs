//! Text that is made when an error is told more of: it is in the error, on whichever way that goes up.
//! crates: anyhow, futures
use anyhow::Context as _;
use consent::Pii;

#[derive(Pii)]
struct Lookup {
    id: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

async fn get(path: &str) -> Result<String, std::io::Error> {
    Err(std::io::Error::other(format!("no answer from {}", path.len())))
}

async fn fetch(id: u32, name: &str) -> anyhow::Result<String> {
    get("users").await.with_context(|| format!("failed to fetch {name} ({id})"))
}

async fn fetch_plain(id: u32, name: &str) -> anyhow::Result<usize> {
    let text = get(name).await.context(format!("failed to fetch {id}"))?;
    Ok(text.len())
}

async fn both(lookup: &Lookup) -> anyhow::Result<usize> {
    let (a, b) = futures::future::try_join(fetch(lookup.id, &lookup.name), fetch(1, "x")).await?;
    Ok(a.len() + b.len())
}

async fn joined(lookup: &Lookup) -> anyhow::Result<usize> {
    let (a, b) = futures::try_join!(fetch(lookup.id, &lookup.name), fetch(1, "x"))?;
    Ok(a.len() + b.len())
}

fn told(id: u32, name: &str) -> anyhow::Result<u32> {
    let found: Result<u32, std::fmt::Error> = if id > 3 { Err(std::fmt::Error) } else { Ok(id) };
    found.context(format!("not {name}"))
}

fn nothing(id: u32, name: &str) -> anyhow::Result<()> {
    let found: Result<(), std::fmt::Error> = if id > 3 { Err(std::fmt::Error) } else { Ok(()) };
    found.with_context(|| format!("not {name}"))
}

fn of_option(lookup: &Lookup, found: Option<u32>) -> anyhow::Result<u32> {
    found.with_context(|| format!("no {}", lookup.name))
}

fn main() {
    let lookup = Lookup { id: 4, name: probe::text("Lookup::name") };
    futures::executor::block_on(async {
        if let Err(error) = fetch(lookup.id, &lookup.name).await {
            println!("{error:?}"); //~ unconsented-use Lookup::name -> operations.logging
            println!("{error}"); //~ unconsented-use Lookup::name -> operations.logging
        }
        if let Err(error) = fetch_plain(lookup.id, &lookup.name).await {
            println!("{error:?}");
        }
        if let Err(error) = both(&lookup).await {
            println!("{}", error.to_string()); //~ unconsented-use Lookup::name -> operations.logging
        }
        if let Err(error) = joined(&lookup).await {
            println!("{error:#}"); //~ unconsented-use Lookup::name -> operations.logging
        }
    });
    match told(lookup.id, &lookup.name) {
        Ok(id) => println!("{id}"),
        Err(error) => println!("{error}"), //~ unconsented-use Lookup::name -> operations.logging
    }
    if let Ok(id) = told(1, &lookup.name) {
        println!("{id}");
    }
    if let Err(error) = nothing(lookup.id, &lookup.name) {
        println!("{error}"); //~ unconsented-use Lookup::name -> operations.logging
    }
    if let Err(error) = of_option(&lookup, None) {
        println!("{error}"); //~ unconsented-use Lookup::name -> operations.logging
    }
}
