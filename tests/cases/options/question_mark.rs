//! `?` hands on what is inside, and returns what is not.
use consent::Pii;

#[derive(Pii)]
struct Pupil {
    class: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: Option<String>,
}

fn initials(pupil: &Pupil) -> Option<String> {
    let name = pupil.name.as_ref()?;
    Some(name.split('@').collect())
}

fn class(pupil: &Pupil) -> Option<u32> {
    pupil.name.as_ref()?;
    Some(pupil.class)
}

fn check(pupil: &Pupil) -> Result<u32, String> {
    match &pupil.name {
        Some(name) if name.len() > 5 => Err(format!("{name} is too long")),
        _ => Ok(pupil.class),
    }
}

fn checked(pupil: &Pupil) -> Result<u32, String> {
    let class = check(pupil)?;
    Ok(class + 1)
}

fn main() {
    let pupil = Pupil { class: 3, name: Some(probe::text("Pupil::name")) };
    println!("{:?}", initials(&pupil)); //~ unconsented-use Pupil::name -> operations.logging
    println!("{:?}", class(&pupil));
    match checked(&pupil) {
        Ok(class) => println!("{class}"),
        Err(error) => println!("{error}"), //~ unconsented-use Pupil::name -> operations.logging
    }
    let none = Pupil { class: 2, name: None };
    println!("{}", none.class);
    println!("{}", checked(&none).is_ok());
}
