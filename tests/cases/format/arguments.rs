//! Positional, named, captured and reordered arguments each stand where they are written.
use consent::Pii;

#[derive(Pii)]
struct Host {
    port: u16,
    #[pii(category = "user.name", purposes = ["account"])]
    owner: String,
}

fn main() {
    let host = Host { port: 22, owner: probe::text("Host::owner") };
    println!("{} {}", host.port, host.owner); //~ unconsented-use Host::owner -> operations.logging
    println!("{0} {1} {0}", host.owner, host.port); //~ unconsented-use Host::owner -> operations.logging
    println!("{owner}", owner = host.owner); //~ unconsented-use Host::owner -> operations.logging
    println!("{port}", port = host.port);
    let owner = &host.owner;
    let port = host.port;
    println!("{owner}"); //~ unconsented-use Host::owner -> operations.logging
    println!("{port}");
    println!("{owner:?} {port:#x}"); //~ unconsented-use Host::owner -> operations.logging
    println!("{port:>8}");
    println!("{{owner}} {port}");
    println!("{owner:>width$}", width = 40); //~ unconsented-use Host::owner -> operations.logging
    println!("{port:>width$.2}", width = owner.len());
    println!("{:.*}", 8, host.owner); //~ unconsented-use Host::owner -> operations.logging
    println!("{:>1$}", host.owner, 30); //~ unconsented-use Host::owner -> operations.logging
    println!("{:1$}", host.port, 6);
    println!("{}", "{owner}");
    println!(
        "{} is listening",
        host.port,
    );
    println!( //~ unconsented-use Host::owner -> operations.logging
        "{} is listening",
        host.owner,
    );
}
