// Starts the simulator. A browser that cannot run it is told so in words; a blank page says nothing to anybody.
import init from "./app.js";

init({ module_or_path: "app_bg.wasm" }).catch((error) => {
  const note = document.createElement("main");
  note.className = "boot-failed";
  const head = document.createElement("h1");
  head.textContent = "While You Were Out could not start";
  const body = document.createElement("p");
  body.textContent = "This browser did not run the simulator (WebAssembly). A current Chromium, Firefox or Safari does.";
  const detail = document.createElement("pre");
  detail.textContent = String(error);
  note.append(head, body, detail);
  document.body.replaceChildren(note);
});
