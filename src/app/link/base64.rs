//! base64url without padding (RFC 4648 §5): letters that need no encoding in an address.

use super::LinkProblem;

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Bytes as letters.
pub fn encode(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len().div_ceil(3) * 4);
    for group in bytes.chunks(3) {
        let bits = group.iter().fold(0_u32, |bits, byte| bits << 8 | u32::from(*byte)) << (8 * (3 - group.len()));
        let letters = (0..=group.len()).filter_map(|place| LETTERS.get((bits >> (18 - 6 * place) & 63) as usize));
        text.extend(letters.map(|letter| *letter as char));
    }
    text
}

/// Letters as bytes; padding at the end is accepted.
///
/// # Errors
/// A letter that is none of these, or a text that no bytes are written as.
pub fn decode(text: &str) -> Result<Vec<u8>, LinkProblem> {
    let text = text.trim_end_matches('=');
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 2);
    let (mut bits, mut held) = (0_u32, 0_u32);
    for (at, letter) in (1..).zip(text.chars()) {
        let value = value(letter).ok_or(LinkProblem::Letter { letter, at })?;
        bits = bits << 6 | value;
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.extend(u8::try_from(bits >> held));
            bits &= (1 << held) - 1;
        }
    }
    // A lone letter holds no byte, and what is left over of the last one is never written: something is missing.
    if held == 6 || bits != 0 { Err(LinkProblem::CutOff) } else { Ok(bytes) }
}

fn value(letter: char) -> Option<u32> {
    let place = match letter {
        'A'..='Z' => letter as u32 - 'A' as u32,
        'a'..='z' => letter as u32 - 'a' as u32 + 26,
        '0'..='9' => letter as u32 - '0' as u32 + 52,
        '-' => 62,
        '_' => 63,
        _ => return None,
    };
    Some(place)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_rfc() {
        for (plain, letters) in
            [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy")]
        {
            assert_eq!(encode(plain.as_bytes()), letters);
            assert_eq!(decode(letters), Ok(plain.as_bytes().to_vec()));
        }
        assert_eq!(encode(&[0xFB, 0xFF]), "-_8");
        assert_eq!(decode("Zg=="), Ok(b"f".to_vec()));
    }

    #[test]
    fn wrong_letters_and_missing_ends_are_told() {
        assert_eq!(decode("Zm9v YmFy"), Err(LinkProblem::Letter { letter: ' ', at: 5 }));
        assert_eq!(decode("é"), Err(LinkProblem::Letter { letter: 'é', at: 1 }));
        assert_eq!(decode("Zm9vY"), Err(LinkProblem::CutOff));
        assert_eq!(decode("Zh"), Err(LinkProblem::CutOff));
    }
}
