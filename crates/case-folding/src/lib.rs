#![doc = include_str!("../README.md")]

/// The lower-case form of a character of the scripts named in the [front page](crate); any other character is returned unchanged.
pub fn char_to_lower(letter: char) -> char {
    let code = u32::from(letter);
    let is_pair = match code {
        0x100..=0x12F
        | 0x132..=0x137
        | 0x14A..=0x177
        | 0x460..=0x481
        | 0x48A..=0x4BF
        | 0x4D0..=0x52F
        | 0x1E00..=0x1E95
        | 0x1EA0..=0x1EFF => code.is_multiple_of(2),
        0x139..=0x148 | 0x179..=0x17E => !code.is_multiple_of(2),
        _ => false,
    };
    let folded = match code {
        _ if is_pair => code + 1,
        0x41..=0x5A | 0xC0..=0xD6 | 0xD8..=0xDE | 0x391..=0x3A1 | 0x3A3..=0x3AB | 0x410..=0x42F | 0xFF21..=0xFF3A => code + 32,
        0x400..=0x40F => code + 80,
        0x178 => 0xFF,
        0x386 => 0x3AC,
        0x388..=0x38A => code + 37,
        0x38C => 0x3CC,
        0x38E | 0x38F => code + 63,
        _ => code,
    };
    char::from_u32(folded).unwrap_or(letter)
}

/// A text with every character in lower case, as [`char_to_lower`] has it.
pub fn to_lower(text: &str) -> String {
    text.chars().map(char_to_lower).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_changes_is_what_unicode_changes() {
        for letter in ('\0'..='\u{ffff}').filter(|letter| char_to_lower(*letter) != *letter) {
            assert!(letter.to_lowercase().eq([char_to_lower(letter)]), "{letter:?} became {:?}", char_to_lower(letter));
        }
        assert_eq!(to_lower("ZOË ŁÓDŹ ÑANDÚ ΆΘΗΝΑ ЁЖИК Ｔｏｎｙ İ"), "zoë łódź ñandú άθηνα ёжик ｔｏｎｙ İ");
    }

    #[test]
    fn it_knows_the_letters_of_the_first_alphabets() {
        let known = ('\0'..'\u{180}').filter(|letter| *letter != 'İ');
        assert!(known.clone().all(|letter| letter.to_lowercase().eq([char_to_lower(letter)])));
    }
}
