//! A parameter or capture that is the datum is touched where code with a purpose names it.
use consent::Pii;

#[derive(Pii)]
struct Viewer {
    seat: u32,
    #[pii(category = "user.demographic.age", purposes = ["account"])]
    age: u32,
    #[pii(category = "user.behavior.search_history", purposes = ["recommendations"])]
    searched: String,
    #[pii(category = "user.contact.address.city", purposes = ["account"])]
    city: String,
}

#[consent::purpose("recommendations")]
fn suits(age: u32, limit: u32) -> bool {
    age > limit //~ touch unconsented-use Viewer::age -> recommendations
}

#[consent::purpose("recommendations")]
fn matches(searched: &str, seat: u32) -> bool {
    searched.len() > 3 && seat > 0
}

#[consent::purpose("recommendations")]
fn near(viewer: &Viewer) -> impl Fn(u32) -> bool {
    let length = viewer.city.len(); //~ touch unconsented-use Viewer::city -> recommendations
    move |seat| seat as usize > length
}

#[consent::purpose("account")]
fn adult(viewer: &Viewer) -> bool {
    viewer.age >= 18 && !viewer.city.is_empty()
}

fn main() {
    let viewer = Viewer {
        seat: 3,
        age: probe::number("Viewer::age"),
        searched: probe::text("Viewer::searched"),
        city: probe::text("Viewer::city"),
    };
    println!("{}", suits(viewer.age, 18));
    println!("{}", matches(&viewer.searched, viewer.seat));
    println!("{}", near(&viewer)(viewer.seat));
    println!("{}", adult(&viewer));
}
