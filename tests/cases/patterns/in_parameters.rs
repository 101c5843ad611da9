//! Parameters take their arguments apart.
use consent::Pii;

#[derive(Clone, Pii)]
struct Tenant {
    flat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn greet(Tenant { name, .. }: &Tenant) {
    println!("{name}"); //~ unconsented-use Tenant::name -> operations.logging
}

fn locate(&Tenant { flat, .. }: &Tenant) {
    println!("{flat}");
}

fn pair((left, right): (&str, &str)) {
    println!("{left}"); //~ unconsented-use Tenant::name -> operations.logging
    println!("{right}");
}

fn nested([first, ..]: [Tenant; 2]) {
    println!("{}", first.name); //~ unconsented-use Tenant::name -> operations.logging
    println!("{}", first.flat);
}

fn main() {
    let tenant = Tenant { flat: 5, name: probe::text("Tenant::name") };
    greet(&tenant);
    locate(&tenant);
    pair((&tenant.name, "left"));
    nested([tenant.clone(), tenant]);
}
