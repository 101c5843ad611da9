//! Functions that return iterators, and iterators made of closures.
use consent::Pii;

#[derive(Debug, Clone, Pii)]
struct Person {
    age: u32,
    #[pii(category = "user.name", purposes = ["account"])]
    name: String,
}

fn person() -> Person {
    Person { age: 41, name: probe::text("Person::name") }
}

fn names<'a>(people: &'a [Person]) -> impl Iterator<Item = &'a str> + 'a {
    people.iter().map(|p| p.name.as_str())
}

fn ages(people: &[Person]) -> impl Iterator<Item = u32> + '_ {
    people.iter().map(|p| p.age)
}

fn either(people: &[Person], by_name: bool) -> Box<dyn Iterator<Item = String> + '_> {
    if by_name { Box::new(names(people).map(str::to_owned)) } else { Box::new(ages(people).map(|age| age.to_string())) }
}

struct Group {
    people: Vec<Person>,
}

impl Group {
    fn iter(&self) -> std::slice::Iter<'_, Person> {
        self.people.iter()
    }

    fn adults(&self) -> impl Iterator<Item = &Person> {
        self.iter().filter(|p| p.age > 17)
    }
}

impl IntoIterator for Group {
    type Item = Person;
    type IntoIter = std::vec::IntoIter<Person>;

    fn into_iter(self) -> Self::IntoIter {
        self.people.into_iter()
    }
}

impl FromIterator<Person> for Group {
    fn from_iter<I: IntoIterator<Item = Person>>(iter: I) -> Self {
        Group { people: iter.into_iter().collect() }
    }
}

impl Extend<Person> for Group {
    fn extend<I: IntoIterator<Item = Person>>(&mut self, iter: I) {
        for p in iter {
            self.people.push(p);
        }
    }
}

fn main() {
    let people = vec![person(), person()];
    for name in names(&people) {
        println!("{name}"); //~ unconsented-use Person::name -> operations.logging
    }
    for age in ages(&people) {
        println!("{age}");
    }
    println!("{:?}", names(&people).next()); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", ages(&people).max());
    println!("{:?}", names(&people).count());
    println!("{:?}", either(&people, true).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    let mut group: Group = people.clone().into_iter().collect();
    println!("{:?}", group.adults().map(|p| p.age).collect::<Vec<_>>());
    println!("{:?}", group.adults().map(|p| &p.name).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
    group.extend(people.clone());
    for p in group {
        println!("{}", p.age);
        println!("{}", p.name); //~ unconsented-use Person::name -> operations.logging
    }
    let mut left = people.clone();
    let drained: Vec<String> = std::iter::from_fn(|| left.pop()).map(|p| p.name).collect();
    println!("{drained:?}"); //~ unconsented-use Person::name -> operations.logging
    let mut n = 0;
    let counted: Vec<u32> = std::iter::from_fn(|| { n += 1; (n < people[0].age).then_some(n) }).take(2).collect();
    println!("{counted:?}");
    let growing: Vec<String> = std::iter::successors(Some(people[0].name.clone()), |text| (text.len() < 9).then(|| text.clone() + "!")).collect();
    println!("{growing:?}"); //~ unconsented-use Person::name -> operations.logging
    println!("{:?}", std::iter::repeat_with(|| people[0].age).take(2).collect::<Vec<_>>());
    println!("{:?}", std::iter::once(&people[0].name).chain(std::iter::empty()).collect::<Vec<_>>()); //~ unconsented-use Person::name -> operations.logging
}
