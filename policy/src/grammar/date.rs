//! The day an exception ends.

use std::fmt;
use std::str::FromStr;

/// A day of the calendar, written `2027-06-30`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

impl Date {
    fn new(year: u16, month: u8, day: u8) -> Result<Self, DateError> {
        let last = last_day(year, month).ok_or(DateError::Month(month))?;
        if day == 0 || day > last {
            return Err(DateError::Day { last });
        }
        Ok(Self { year, month, day })
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let form = || DateError::Form {
            suggestion: meant(text),
        };
        let shape = text.bytes().enumerate().all(|(idx, b)| match idx {
            4 | 7 => b == b'-',
            _ => b.is_ascii_digit(),
        });
        if text.len() != 10 || !shape {
            return Err(form());
        }
        let mut parts = text.split('-');
        let mut part = || parts.next()?.parse().ok();
        let (Some(year), Some(month), Some(day)) = (part(), part(), part()) else {
            return Err(form());
        };
        let small = |n: u16| u8::try_from(n).unwrap_or(u8::MAX);
        Self::new(year, small(month), small(day))
    }
}

/// Why a text is not a date.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum DateError {
    /// Not written `YYYY-MM-DD`; the date that was meant, where that is certain.
    Form {
        suggestion: Option<Date>,
    },
    Month(u8),
    Day {
        last: u8,
    },
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Form { .. } => f.write_str("a date is written year-month-day: `2027-06-30`"),
            Self::Month(month) => write!(f, "there is no month {month:02}"),
            Self::Day { last } => write!(f, "the month's days are 01 to {last:02}"),
        }
    }
}

impl std::error::Error for DateError {}

fn last_day(year: u16, month: u8) -> Option<u8> {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    let days = [
        31,
        if leap { 29 } else { 28 },
        31,
        30,
        31,
        30,
        31,
        31,
        30,
        31,
        30,
        31,
    ];
    days.get(usize::from(month).checked_sub(1)?).copied()
}

/// `2027/6/30` and `30.6.2027` leave no doubt, `6/30/2027` and `6/7/2027` would.
fn meant(text: &str) -> Option<Date> {
    let text = text.trim();
    let separator = text.chars().find(|c| !c.is_ascii_digit())?;
    let parts: Vec<u16> = text
        .split(separator)
        .map(|part| part.trim().parse().ok())
        .collect::<Option<_>>()?;
    let [a, b, c] = parts[..] else { return None };
    let (year, month, day) = match separator {
        '.' if c > 999 => (c, b, a),
        _ if a > 999 => (a, b, c),
        _ => return None,
    };
    Date::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn date(text: &str) -> Result<String, DateError> {
        text.parse::<Date>().map(|date| date.to_string())
    }

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        assert_eq!(date("2027-06-30").as_deref(), Ok("2027-06-30"));
        assert_eq!(date("2028-02-29").as_deref(), Ok("2028-02-29"));
        assert_eq!(date("2027-02-29"), Err(DateError::Day { last: 28 }));
        assert_eq!(date("2100-02-29"), Err(DateError::Day { last: 28 }));
        assert_eq!(date("2027-04-00"), Err(DateError::Day { last: 30 }));
        assert_eq!(date("2027-13-01"), Err(DateError::Month(13)));
        assert_eq!(date("2027-00-01"), Err(DateError::Month(0)));
    }

    #[test]
    fn another_form_is_told_the_right_one() {
        for text in ["2027/6/30", "30.6.2027", "2027-6-30", "2027.06.30"] {
            let Err(DateError::Form {
                suggestion: Some(date),
            }) = text.parse::<Date>()
            else {
                panic!("no suggestion for {text}")
            };
            assert_eq!(date.to_string(), "2027-06-30");
        }
        for text in [
            "",
            "6/30/2027",
            "tomorrow",
            "2027-06",
            "2027-06-30T00:00",
            "٢٠٢٧-٠٦-٣٠",
        ] {
            assert_eq!(date(text), Err(DateError::Form { suggestion: None }));
        }
    }
}
