//! The positions of a tuple are different places.
use consent::Pii;

#[derive(Pii)]
struct Player(
    u32,
    #[pii(category = "user.name", purposes = ["account"])]
    String,
);

fn split(player: Player) -> (u32, String) {
    (player.0, player.1)
}

fn main() {
    let player = Player(10, probe::text("Player::1"));
    println!("{}", player.0);
    println!("{}", player.1); //~ unconsented-use Player::1 -> operations.logging
    let pair = (player.1.clone(), "goal");
    println!("{}", pair.0); //~ unconsented-use Player::1 -> operations.logging
    println!("{}", pair.1);
    let deep = ((1, pair.0.clone()), 2);
    println!("{}", (deep.0).1); //~ unconsented-use Player::1 -> operations.logging
    println!("{} {}", (deep.0).0, deep.1);
    println!("{deep:?}"); //~ unconsented-use Player::1 -> operations.logging
    let mut slots = (String::new(), String::new());
    slots.1 = player.1.clone();
    println!("{}", slots.0);
    println!("{}", slots.1); //~ unconsented-use Player::1 -> operations.logging
    let result = split(player);
    println!("{}", result.0);
    println!("{}", result.1); //~ unconsented-use Player::1 -> operations.logging
}
