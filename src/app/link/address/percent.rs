//! Percent-encoding, as forms have it: a space is a plus sign. Reading is as forgiving as a browser is, but says so.

use std::borrow::Cow;

/// A text that was decoded.
#[derive(Debug, PartialEq, Eq)]
pub struct Decoded<'a> {
    /// The text as it was meant.
    pub text: Cow<'a, str>,
    /// Where the first `%` stands that encodes nothing and was taken as it stands; in bytes of the encoded text.
    pub stray: Option<usize>,
}

/// The bytes are no text: the place of the first wrong one among the decoded bytes.
#[derive(Debug, PartialEq, Eq)]
pub struct NoText(pub usize);

/// Decodes a name or a value.
///
/// # Errors
/// What is encoded is no UTF-8.
pub fn decode(encoded: &str) -> Result<Decoded<'_>, NoText> {
    if !encoded.contains(['%', '+']) {
        return Ok(Decoded { text: Cow::Borrowed(encoded), stray: None });
    }
    let mut bytes = Vec::with_capacity(encoded.len());
    let mut stray = None;
    let mut rest = encoded.as_bytes();
    while let Some((first, behind)) = rest.split_first() {
        rest = behind;
        match first {
            b'+' => bytes.push(b' '),
            b'%' => {
                if let Some(byte) = rest.first_chunk().copied().and_then(pair) {
                    bytes.push(byte);
                    rest = rest.get(2..).unwrap_or_default();
                } else {
                    stray = stray.or(Some(encoded.len() - rest.len() - 1));
                    bytes.push(b'%');
                }
            }
            other => bytes.push(*other),
        }
    }
    let text = String::from_utf8(bytes).map_err(|error| NoText(error.utf8_error().valid_up_to()))?;
    Ok(Decoded { text: Cow::Owned(text), stray })
}

fn pair(digits: [u8; 2]) -> Option<u8> {
    let [high, low] = digits.map(|digit| (digit as char).to_digit(16));
    u8::try_from(high? * 16 + low?).ok()
}

/// How long a text is in an address, in bytes.
pub fn length(text: &str) -> usize {
    let mut encoded = String::new();
    encode(text, &mut encoded);
    encoded.len()
}

/// Writes a value so that any reader of addresses gives it back, and people can still read most of it.
pub fn encode(text: &str, into: &mut String) {
    for byte in text.bytes() {
        match byte {
            b' ' => into.push('+'),
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' | b'.' | b'~' | b',' | b';' | b':' | b'@' | b'/' | b'*' => {
                into.push(byte as char);
            }
            _ => {
                into.push('%');
                for nibble in [byte >> 4, byte & 15] {
                    into.extend(char::from_digit(u32::from(nibble), 16).map(|digit| digit.to_ascii_uppercase()));
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stray_percent_signs_stay_and_are_told() {
        assert_eq!(decode("1..3|%20%+{").unwrap(), Decoded { text: "1..3| % {".into(), stray: Some(8) });
        assert_eq!(decode("100%").unwrap().stray, Some(3));
        assert_eq!(decode("%2").unwrap().text, "%2");
        assert_eq!(decode("%é1").unwrap().text, "%é1");
    }

    #[test]
    fn bytes_that_are_no_text_are_located() {
        assert_eq!(decode("ab%FF"), Err(NoText(2)));
        assert_eq!(decode("%E3%81"), Err(NoText(0)));
    }

    #[test]
    fn what_is_written_is_read() {
        let mut encoded = String::new();
        let text = "Send-SimMessage -Text \"50 % + 1 & more; é 日本\"\n#";
        encode(text, &mut encoded);
        assert!(!encoded.contains(['&', '#', ' ', '"', '\n', '=']), "{encoded}");
        assert_eq!(decode(&encoded).unwrap(), Decoded { text: text.into(), stray: None });
    }
}
