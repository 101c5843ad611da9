//! A labelled block or loop gives what it is broken with; what another break gives is another value.
//! inputs: known = bool
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Passenger {
    seat: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    #[pii(category = "user.contact.email", purposes = ["account"])]
    email: Option<String>,
}

fn contact(passenger: &Passenger) -> String {
    let found = 'search: {
        if let Some(email) = &passenger.email {
            break 'search email.clone();
        }
        if passenger.seat > 100 {
            break 'search "nobody".to_owned();
        }
        passenger.name.clone()
    };
    found
}

fn seat_line(passengers: &[Passenger]) -> Option<String> {
    let mut left = passengers.iter();
    let line = 'rows: loop {
        let row = loop {
            match left.next() {
                None => break 'rows None,
                Some(one) if one.seat == 0 => continue,
                Some(one) => break one.seat,
            }
        };
        if row > 2 {
            break Some(format!("row {row}"));
        }
    };
    line
}

fn first_named<'p>(groups: &'p [Vec<Passenger>], from: u32) -> (&'p str, u32) {
    let mut steps = 0;
    'groups: for group in groups {
        for one in group {
            steps += 1;
            if one.seat < from {
                continue 'groups;
            }
            if one.email.is_none() {
                return (one.name.as_str(), steps);
            }
        }
    }
    ("", steps)
}

fn main() {
    let email = probe::input::<bool>("known").then(|| probe::text("Passenger::email"));
    let known = Passenger { seat: 4, name: probe::text("Passenger::name"), email };
    let unknown = Passenger { email: None, ..known.clone() };
    println!("{}", contact(&known)); //~ unconsented-use Passenger::email -> operations.logging //~ unconsented-use Passenger::name -> operations.logging
    println!("{:?}", seat_line(&[known.clone(), unknown.clone()]));
    let groups = vec![vec![known.clone()], vec![unknown.clone(), known.clone()]];
    let (name, steps) = first_named(&groups, 1);
    println!("{name}"); //~ unconsented-use Passenger::name -> operations.logging
    println!("{steps}");
    let picked = 'pick: {
        let Some(email) = known.email.clone() else {
            break 'pick None;
        };
        Some((known.seat, email))
    };
    if let Some((seat, email)) = picked {
        println!("{seat}");
        println!("{email}"); //~ unconsented-use Passenger::email -> operations.logging
    }
    let mut n = 0;
    let label = loop {
        n += 1;
        let text = if n > 1 { break n } else { unknown.name.len() as u32 };
        n += text.min(1);
    };
    println!("{label}");
}
