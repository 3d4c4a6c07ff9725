//! What can be told of a story's script without running it: who writes to whom, and where its last act is done.

use super::{Beat, Scenario};

impl Scenario {
    /// The parts of the script in the order in which they are played: the setting, and then each scene's.
    pub fn scripts(&self) -> Vec<&str> {
        std::iter::once(self.setting.as_str()).chain(self.beats.iter().map(|beat| beat.script.as_str())).collect()
    }

    /// Everybody who writes or is written to by a line of its own, as written there, in that order; and whether they write first. Texts
    /// that a script makes while it runs are not seen.
    pub fn sides(&self) -> Vec<(String, bool)> {
        let mut sides: Vec<(String, bool)> = Vec::new();
        for line in self.beats.iter().flat_map(|beat| beat.script.lines()).chain(self.setting.lines()) {
            let Some(rest) = line.trim_start().strip_prefix("Send-SimMessage") else { continue };
            for (parameter, writes) in [("-From", true), ("-To", false)] {
                let name = value_of(rest, parameter).filter(|name| sides.iter().all(|(other, _)| other != name));
                sides.extend(name.map(|name| (name.to_owned(), writes)));
            }
        }
        sides
    }
}

impl Beat {
    /// The lines of its script that do something, without comments and assertions.
    pub fn acts(&self) -> impl DoubleEndedIterator<Item = &str> {
        let lines = self.script.lines().map(str::trim);
        lines.filter(|line| !line.is_empty() && !line.starts_with('#') && !line.contains("Assert-Sim"))
    }

    /// What it asserts at its end, a line each, the last one first; lines that use what a window remembers are left out.
    pub fn assertions(&self) -> impl Iterator<Item = &str> {
        let is_no_act = |line: &&str| line.is_empty() || line.starts_with('#') || line.contains("Assert-Sim");
        let end = self.script.lines().map(str::trim).rev().take_while(is_no_act);
        end.filter(|line| line.starts_with("Assert-Sim") && !line.contains('$'))
    }

    /// Whether its last act is the administrator's, at the console.
    pub fn ends_at_console(&self) -> bool {
        self.acts().next_back().is_some_and(|line| !line.contains("-Sim"))
    }
}

/// The value of a parameter in a line: a word, or what stands between quotation marks.
fn value_of<'a>(line: &'a str, parameter: &str) -> Option<&'a str> {
    let rest = line.get(line.find(parameter)? + parameter.len()..)?.trim_start();
    match rest.strip_prefix('"') {
        Some(quoted) => quoted.split('"').next(),
        None => rest.split_whitespace().next(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_script_says_who_writes_and_where() {
        let file = "#scenario a\n#title x\n#: one\nDisconnect-SimUser \"Tony Smith\"\nSend-SimMessage -From \"Aiko Tanaka\" -To \"Tony Smith\" -Text \"Hi\"\nAssert-SimMessage 1 Spooled\n#: two\nSend-SimMessage -From Pilar -To \"Aiko Tanaka\" -Text \"-From X\"\nGet-CsClientPolicy\n# why\n";
        let scenario = Scenario::parse(file).unwrap();
        let sides = scenario.sides();
        let sides: Vec<(&str, bool)> = sides.iter().map(|(name, writes)| (name.as_str(), *writes)).collect();
        assert_eq!(sides, [("Aiko Tanaka", true), ("Tony Smith", false), ("Pilar", true)]);
        assert_eq!(scenario.beats[0].acts().count(), 2);
        assert_eq!(scenario.beats.iter().map(Beat::ends_at_console).collect::<Vec<_>>(), [false, true]);
    }
}
