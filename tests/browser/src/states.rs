//! The states of the page of which pictures are taken, for the comparison and for the documents.

use anyhow::Result;
use serde_json::json;

use crate::Page;

/// What is on the page, and how large it is.
#[derive(Clone, Copy, Debug)]
pub struct State {
    /// The picture's name.
    pub name: &'static str,
    /// Width and height in pixels.
    pub size: (u32, u32),
    /// What is run before the picture is taken; nothing leaves the first story at its start.
    pub script: &'static str,
    /// The button of the head or the foot that opens a dialog.
    pub opens: Option<&'static str>,
}

/// A message of each kind: one that waited, a slip, a refusal, one in the spooler, a toast.
const DAY: &str = "Disconnect-SimUser 'Tony Smith'; Send-SimMessage 'Aiko Tanaka' 'Tony Smith' 'Lunch at twelve?'; Wait-SimTime -Minutes 2; \
     Connect-SimUser 'Tony Smith'; Set-SimPresence 'Giulia Rossi' DoNotDisturb; Send-SimMessage 'Aiko Tanaka' 'Giulia Rossi' 'Can you call Rome?'; \
     Wait-SimTime -Seconds 30; New-CsClientPolicy OfflineIM -EnableIMAutoArchiving $False | Out-Null; Grant-CsClientPolicy 'Claire Dubois' OfflineIM; \
     Send-SimMessage 'Claire Dubois' 'Li Wei' 'The contract is signed.'; Send-SimMessage 'Giulia Rossi' 'Li Wei' 'Tell me when you are in.'; \
     Wait-SimTime -Seconds 40; Send-SimMessage 'Giulia Rossi' 'Tony Smith' 'Are you back?'; Wait-SimTime -Seconds 8";

/// The states that are compared.
pub const STATES: [State; 4] = [
    State { name: "first", size: (1440, 900), script: "", opens: None },
    State { name: "desk", size: (1440, 900), script: DAY, opens: None },
    State { name: "tablet", size: (1020, 900), script: DAY, opens: None },
    State { name: "phone", size: (375, 900), script: DAY, opens: None },
];

/// The dialogs of which the documents show pictures, by the English words of their buttons.
pub const DIALOGS: [State; 2] = [
    State { name: "share", size: (1440, 900), script: DAY, opens: Some("Share") },
    State { name: "rules", size: (1440, 900), script: DAY, opens: Some("The rules") },
];

impl State {
    /// Brings the page into this state and takes its picture.
    ///
    /// # Errors
    /// The page refused it, or the browser is gone.
    pub async fn picture(self, page: &Page, theme: &str, language: &str) -> Result<Vec<u8>> {
        page.resize(self.size.0, self.size.1).await?;
        // What was kept would come back, and the tour would point at something: neither belongs into the picture.
        page.eval("localStorage.clear(); localStorage.setItem('wywo.lead', 'left')", &[]).await?;
        page.goto(&format!("/?{}theme={theme}&lang={language}&motion=0", if self.script.is_empty() { "" } else { "run=Get-SimClock&" }))
            .await?;
        if !self.script.is_empty() {
            page.run(self.script).await?;
        }
        let dressed = "const done = arguments[0]; const look = () => ['desk', 'later'].every(part => document.querySelector(`link[href='${part}.css']`)?.sheet) \
             ? requestAnimationFrame(() => requestAnimationFrame(done)) : setTimeout(look, 50); look()";
        page.later(dressed, &[]).await?;
        if let Some(words) = self.opens {
            page.press("body", words).await?;
            page.see("dialog[open]").await?;
        }
        page.eval("document.activeElement.blur(); document.scrollingElement.scrollTo(0, 0)", &[json!(null)]).await?;
        page.picture().await
    }
}
