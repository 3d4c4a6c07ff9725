// Starts the simulator. A browser that cannot run it is told so in words; a blank page says nothing to anybody.
import init from "./app.js";

const fail = (error) => {
  const note = document.createElement("main");
  note.className = "boot-failed";
  const head = document.createElement("h1");
  head.textContent = "While You Were Out could not start";
  const body = document.createElement("p");
  body.textContent = "The page did not come whole, or this browser cannot run it (WebAssembly); a current Chromium, Firefox or Safari can.";
  const detail = document.createElement("pre");
  detail.textContent = String(error);
  note.append(head, body, detail);
  document.body.replaceChildren(note);
};

// The program itself tells when its texts do not come: without them it cannot say so.
addEventListener("wywo-failed", () => fail("The texts of the page did not come. Load the page again."));
init({ module_or_path: "app_bg.wasm" }).catch(fail);
