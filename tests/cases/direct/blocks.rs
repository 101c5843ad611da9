//! Blocks, `if`, `match` and loops are values: what they break with or end in.
//! inputs: vip = bool
use consent::Pii;

#[derive(Pii)]
struct Traveller {
    seat: u32,
    #[pii(category = "user.government_id", purposes = ["account"])]
    passport: String,
}

fn main() {
    let vip = probe::input::<bool>("vip");
    let traveller = Traveller { seat: 3, passport: probe::text("Traveller::passport") };
    let shown = {
        let checked = &traveller.passport;
        checked.clone()
    };
    println!("{shown}"); //~ unconsented-use Traveller::passport -> operations.logging
    let shown = {
        let _checked = &traveller.passport;
        traveller.seat
    };
    println!("{shown}");
    let shown = if vip { "vip".to_owned() } else { traveller.passport.clone() };
    println!("{shown}"); //~ unconsented-use Traveller::passport -> operations.logging
    let mut tries = 0;
    let found = loop {
        tries += 1;
        if tries == 3 {
            break traveller.passport.as_str();
        }
    };
    println!("{found} after {tries}"); //~ unconsented-use Traveller::passport -> operations.logging
    println!("{tries}");
    let found = 'search: {
        if vip {
            break 'search "lounge";
        }
        for part in ["a", "b"] {
            if part == "b" {
                break 'search traveller.passport.as_str();
            }
        }
        "gate"
    };
    println!("{found}"); //~ unconsented-use Traveller::passport -> operations.logging
    let row = 'rows: loop {
        for row in 1.. {
            if row > 2 && traveller.passport.len() > 3 {
                break 'rows row;
            }
        }
    };
    println!("{row}");
}
