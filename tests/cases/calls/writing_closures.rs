//! A function that hands a `&mut` of its own parameter to a closure that it is given: what the closure writes stays there.
use consent::Pii;

#[derive(Pii, Clone)]
struct Driver {
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
    car: String,
}

#[derive(Default)]
struct Sheet {
    text: String,
    rows: Vec<String>,
    seen: u32,
}

impl Sheet {
    fn change(&mut self, with: impl FnOnce(&mut String)) -> &mut Self {
        self.seen += 1;
        with(&mut self.text);
        self
    }

    fn each(&mut self, mut with: impl FnMut(&mut String)) {
        for row in &mut self.rows {
            with(row);
        }
    }

    fn whole<R>(&mut self, with: &dyn Fn(&mut Sheet) -> R) -> R {
        with(self)
    }
}

fn filled(list: &mut Vec<String>, by: fn(&mut Vec<String>, &Driver), driver: &Driver) {
    by(list, driver);
}

fn built(with: impl FnOnce(&mut Sheet)) -> Sheet {
    let mut sheet = Sheet::default();
    with(&mut sheet);
    sheet
}

fn main() {
    let driver = Driver { name: probe::text("Driver::name"), car: "red".to_owned() };
    let mut sheet = Sheet::default();
    sheet.change(|text| text.push_str(&driver.car));
    println!("{} {}", sheet.text, sheet.seen);
    sheet.change(|text| text.push_str(&driver.name)).seen += 1;
    println!("{}", sheet.text); //~ unconsented-use Driver::name -> operations.logging
    println!("{} {:?}", sheet.seen, sheet.rows);

    let mut sheet = Sheet { rows: vec![driver.car.clone()], ..Sheet::default() };
    sheet.each(|row| row.push('.'));
    println!("{:?}", sheet.rows);
    sheet.each(|row| row.push_str(&driver.name));
    println!("{:?}", sheet.rows); //~ unconsented-use Driver::name -> operations.logging
    println!("{}", sheet.text);

    let mut sheet = Sheet::default();
    println!("{}", sheet.whole(&|sheet| {
        sheet.text = driver.name.clone();
        sheet.seen
    }));
    println!("{}", sheet.text); //~ unconsented-use Driver::name -> operations.logging
    println!("{:?}", sheet.rows);

    let mut list = Vec::new();
    filled(&mut list, |list, driver| list.push(driver.car.clone()), &driver);
    println!("{list:?}");
    filled(&mut list, |list, driver| list.push(driver.name.clone()), &driver);
    println!("{list:?}"); //~ unconsented-use Driver::name -> operations.logging

    let sheet = built(|sheet| sheet.text = driver.name.clone());
    println!("{}", sheet.text); //~ unconsented-use Driver::name -> operations.logging
    println!("{:?}", sheet.rows);

    // One of two.
    let name = |sheet: &mut Sheet| sheet.text = driver.name.clone();
    let car = |sheet: &mut Sheet| sheet.text = driver.car.clone();
    let either: &dyn Fn(&mut Sheet) = if driver.car == "red" { &name } else { &car };
    println!("{}", built(either).text); //~ unconsented-use Driver::name -> operations.logging
    println!("{}", built(car).text);
}
