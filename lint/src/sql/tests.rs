use super::*;

/// `name=table.column+table.column`, one for each column; `*` for one that stands for many.
fn told(text: &str) -> String {
    let answer = answer(text);
    let columns = answer.columns.iter().map(|output| {
        let from: Vec<String> = output
            .from
            .iter()
            .map(|o| format!("{}.{}", o.table, o.column.as_deref().unwrap_or("*")))
            .collect();
        let name = output.name.as_deref().unwrap_or("_");
        let star = if output.star { "*" } else { "" };
        format!("{star}{name}={}", from.join("+"))
    });
    let columns: Vec<String> = columns.collect();
    let doubt = if answer.exact { "" } else { "? " };
    format!("{doubt}{}", columns.join(" "))
}

#[test]
fn a_column_is_its_table_s() {
    assert_eq!(
        told("SELECT id, email FROM users WHERE name = $1"),
        "id=users.id email=users.email"
    );
    assert_eq!(
        told(r#"select Email from public."User""#),
        "email=user.email"
    );
    assert_eq!(
        told("SELECT `email` FROM `users` WHERE id = ?"),
        "email=users.email"
    );
}

#[test]
fn an_alias_names_a_table_and_a_column() {
    assert_eq!(
        told("SELECT u.email AS mail, o.id FROM orders o JOIN users u ON u.id = o.buyer"),
        "mail=users.email id=orders.id"
    );
    assert_eq!(
        told("SELECT email FROM users, orders"),
        "email=orders.email+users.email"
    );
}

#[test]
fn sqlx_says_a_type_behind_a_name() {
    assert_eq!(
        told(r#"SELECT email AS "email!: Mail", name as "name?", id as "id: _" FROM users"#),
        "email=users.email name=users.name id=users.id"
    );
}

#[test]
fn a_star_is_all_of_its_tables() {
    assert_eq!(told("SELECT * FROM users"), "*_=users.*");
    assert_eq!(
        told("SELECT o.id, u.* FROM users u, orders o"),
        "id=orders.id *_=users.*"
    );
    assert_eq!(
        told("SELECT to_json(u) FROM users u"),
        "to_json=u.to_json".replace("u.to_json", "users.*+users.u")
    );
}

#[test]
fn what_is_only_compared_or_counted_is_not_given_back() {
    assert_eq!(
        told("SELECT count(email), email IS NULL AS gone FROM users"),
        "count= gone="
    );
    assert_eq!(told("SELECT EXISTS(SELECT email FROM users)"), "_=");
    assert_eq!(told("SELECT id FROM users ORDER BY email"), "id=users.id");
}

#[test]
fn what_is_made_of_a_column_shows_it() {
    assert_eq!(
        told("SELECT lower(email), a || b AS c, email::text FROM users"),
        "lower=users.email c=users.a+users.b email=users.email"
    );
    assert_eq!(
        told("SELECT CASE WHEN hidden THEN NULL ELSE email END AS e FROM users"),
        "e=users.email"
    );
    assert_eq!(
        told("SELECT (SELECT email FROM users LIMIT 1) AS first FROM orders"),
        "first=users.email"
    );
}

#[test]
fn subqueries_and_named_queries_lead_to_their_tables() {
    assert_eq!(
        told("WITH a (x) AS (SELECT email FROM users), b AS (SELECT * FROM a) SELECT x FROM b"),
        "x=users.email"
    );
    assert_eq!(
        told("SELECT t.m FROM (SELECT email m FROM users) t"),
        "m=users.email"
    );
    assert_eq!(
        told("SELECT t.email FROM (SELECT * FROM users) t"),
        "email=users.email"
    );
    assert_eq!(
        told("SELECT id FROM a UNION ALL SELECT email FROM users"),
        "id=a.id+users.email"
    );
}

#[test]
fn what_is_written_may_come_back() {
    assert_eq!(told("INSERT INTO users (email) VALUES ($1)"), "");
    assert_eq!(
        told("INSERT INTO users (email) VALUES ($1) RETURNING id, email"),
        "id=users.id email=users.email"
    );
    assert_eq!(
        told(
            "UPDATE \"user\" SET email = coalesce($1, \"user\".email) WHERE id = 1 RETURNING email"
        ),
        "email=user.email"
    );
    assert_eq!(told("DELETE FROM users u RETURNING u.*"), "*_=users.*");
    assert_eq!(
        told("WITH gone AS (DELETE FROM users RETURNING email) SELECT email FROM gone"),
        "email=users.email"
    );
}

#[test]
fn what_cannot_be_parsed_gives_what_it_mentions() {
    assert_eq!(
        told("SELECT email, ][ FROM users WHERE x"),
        "? email=users.email ,=users., ]=users.] [=users.["
    );
    assert!(!answer("SELECT").exact || answer("SELECT").columns.is_empty());
}

#[test]
fn a_text_that_is_no_query_is_told_by_its_first_word() {
    for text in [
        "select 1",
        "\n  -- why\n SELECT x",
        "(select 1)",
        "WITH a AS (b)",
    ] {
        assert!(looks_like_sql(text), "{text}");
    }
    for text in ["selected", "", "users", "email", "hello select"] {
        assert!(!looks_like_sql(text), "{text}");
    }
}

#[test]
fn no_text_is_too_deep_or_too_long() {
    let deep = format!("SELECT {}1{}", "(".repeat(20_000), ")".repeat(20_000));
    let long = format!("SELECT 1{} AS x FROM users", " + email".repeat(5_900));
    for text in [deep, long, "SELECT ".repeat(9_000)] {
        answer(&text);
    }
}
