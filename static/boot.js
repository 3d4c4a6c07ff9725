// Starts the simulator. A browser that cannot run it is told so in words; a blank page says nothing to anybody.

const LANGUAGES = ["en", "zh-CN", "ja", "fr", "it", "es", "en-XA"];

// The texts travel beside the program, and only those of one language: the program finds the same one by the same rule (`Tag::negotiate`).
// The page as one file has all texts in itself, and no links to files.
if (document.querySelector("link[rel=modulepreload]")) {
  const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
  const meant = (wish) =>
    LANGUAGES.find((tag) => tag.toLowerCase() === wish.toLowerCase()) ?? LANGUAGES.find((tag) => language(tag) === language(wish));
  const asked = new URLSearchParams(location.search).get("lang") ?? "";
  const tag = [asked, ...navigator.languages].map(meant).find(Boolean) ?? "en";
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `text/${tag}.txt` }),
  );
}

const fail = (error) => {
  const note = document.createElement("main");
  note.className = "boot-failed";
  const head = document.createElement("h1");
  head.textContent = "While You Were Out could not start";
  const body = document.createElement("p");
  body.textContent = "Part of the page did not load, or this browser cannot run WebAssembly. Try again, or use an up-to-date browser.";
  const detail = document.createElement("pre");
  detail.textContent = String(error);
  const again = document.createElement("a");
  again.href = "";
  again.className = "primary";
  again.textContent = "Reload the page";
  note.append(head, body, again, detail);
  document.body.replaceChildren(note);
};

// The program itself tells when its texts do not come: without them it cannot say so.
addEventListener("wywo-failed", () => fail("The page’s texts did not load."));
import("./app.js").then(({ default: init }) => init({ module_or_path: "app_bg.wasm" })).catch(fail);
