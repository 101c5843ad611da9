//! Rest patterns, nested bindings, ranges, constants and references in one program about seats.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Traveller {
    seat: u32,
    class: char,
    #[pii(category = "user.name", purposes = ["orders"])]
    name: String,
    #[pii(category = "user.government_id", purposes = ["orders"])]
    passport: Option<String>,
}

const FIRST: u32 = 1;

struct Wagon(u32, Vec<Traveller>, Option<(String, u32)>);

fn head(travellers: &[Traveller]) -> Option<(&str, usize)> {
    match travellers {
        [] => None,
        [Traveller { name, .. }] => Some((name, 0)),
        [first, .., Traveller { seat: FIRST..=9, .. }] => Some((&first.name, 1)),
        [Traveller { name, .. }, rest @ ..] => Some((name.as_str(), rest.len())),
    }
}

fn seats(&[ref first, ref rest @ ..]: &[Traveller; 2]) -> (u32, usize) {
    (first.seat, rest.len())
}

fn conductor(Wagon(number, .., conductor): &Wagon) -> (u32, Option<&str>) {
    match conductor {
        Some((name, _)) if *number > 0 => (*number, Some(name)),
        _ => (*number, None),
    }
}

fn passports(travellers: Vec<Traveller>) -> Vec<String> {
    let mut found = Vec::new();
    for Traveller { passport, class, .. } in travellers {
        let Some(passport) = passport else { continue };
        if let 'a'..='c' = class {
            found.push(passport);
        }
    }
    found
}

fn main() {
    let one = Traveller {
        seat: 3,
        class: 'b',
        name: probe::text("Traveller::name"),
        passport: Some(probe::text("Traveller::passport")),
    };
    let two = Traveller { seat: 4, ..one.clone() };
    let all = [one.clone(), two];
    if let Some((name, left)) = head(&all) {
        println!("{left}");
        println!("{name}"); //~ unconsented-use Traveller::name -> operations.logging
    }
    println!("{:?}", seats(&all));
    let wagon = Wagon(7, all.to_vec(), Some((one.name.clone(), 3)));
    let (number, name) = conductor(&wagon);
    println!("{number}");
    println!("{name:?}"); //~ unconsented-use Traveller::name -> operations.logging
    let Wagon(_, travellers, Some((_, years))) = &wagon else { return };
    println!("{years} {}", travellers.len());
    println!("{:?}", passports(wagon.1.clone())); //~ unconsented-use Traveller::passport -> operations.logging
    let ((a, _), [b, ..]) = ((one.seat, &one.name), [one.class, 'x']);
    println!("{a} {b}");
    let whole @ Traveller { seat, .. } = &one;
    println!("{seat}");
    println!("{}", whole.name); //~ unconsented-use Traveller::name -> operations.logging
    let (mut x, mut y) = (String::from("plain"), one.name.clone());
    (x, y) = (y, x);
    println!("{y}");
    println!("{x}"); //~ unconsented-use Traveller::name -> operations.logging
    [x, y] = [y, x];
    println!("{}", x.len() + y.len());
    let Traveller { name: ref renamed, passport: None | Some(_), .. } = one;
    println!("{renamed}"); //~ unconsented-use Traveller::name -> operations.logging
    match (one.seat, one.passport.as_deref()) {
        (0, _) | (_, None) => println!("none"),
        (n @ 1..=9, Some(text)) => {
            println!("{n}");
            println!("{text}"); //~ unconsented-use Traveller::passport -> operations.logging
        }
        (n, Some(_)) => println!("{n}"),
    }
}
