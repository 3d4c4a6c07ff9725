//! Capital and small letters without the tables of all writing systems: those weigh more than the engine. Nothing else is here.

/// The small letter of a letter. It knows the Latin letters of Europe and of Vietnam, Greek, Cyrillic, and full-width Latin; others stay as
/// they are, for names are compared and not spelled.
pub fn small(letter: char) -> char {
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
    let small = match code {
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
    char::from_u32(small).unwrap_or(letter)
}

/// A text in small letters.
pub fn in_small(text: &str) -> String {
    text.chars().map(small).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_changes_is_what_unicode_changes() {
        for letter in ('\0'..='\u{ffff}').filter(|letter| small(*letter) != *letter) {
            assert!(letter.to_lowercase().eq([small(letter)]), "{letter:?} became {:?}", small(letter));
        }
        assert_eq!(in_small("ZOË ŁÓDŹ ÑANDÚ ΆΘΗΝΑ ЁЖИК Ｔｏｎｙ İ"), "zoë łódź ñandú άθηνα ёжик ｔｏｎｙ İ");
    }

    #[test]
    fn it_knows_the_letters_of_the_first_alphabets() {
        let known = ('\0'..'\u{180}').filter(|letter| *letter != 'İ');
        assert!(known.clone().all(|letter| letter.to_lowercase().eq([small(letter)])));
    }
}
