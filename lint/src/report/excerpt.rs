//! A text as `miette` reads it: places that are far apart are drawn apart.

use std::sync::Arc;

use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

#[derive(Debug)]
pub struct Text(pub Arc<str>);

impl SourceCode for Text {
    fn read_span<'a>(
        &'a self,
        span: &SourceSpan,
        before: usize,
        after: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let read = self.0.read_span(span, before, after)?;
        // `miette` counts the lines from the beginning of the text, takes two places for neighbours by that number,
        // and draws all that lies between them.
        let lines = read.data().split(|byte| *byte == b'\n').count();
        Ok(Box::new(MietteSpanContents::new(
            read.data(),
            *read.span(),
            read.line(),
            read.column(),
            lines,
        )))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_excerpt_has_as_many_lines_as_it_shows() {
        let text: String = (0..100).map(|n| format!("line {n}\n")).collect();
        let at = text.find("line 50").expect("it is in there");
        let text = Text(text.into());
        let read = text
            .read_span(&(at, 4).into(), 1, 1)
            .expect("it can be read");
        assert_eq!(read.data(), b"line 49\nline 50\nline 51\n");
        assert_eq!((read.line(), read.line_count()), (49, 4));
    }
}
