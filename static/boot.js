// Starts the simulator, or says in words that this browser cannot run it.

// `xtask` writes the list of `src/text/tag.rs` here, and `sorry.js` from the languages' `boot.ftl`.
const LANGUAGES = [/* languages */];

// In a sandboxed frame, which has no origin, `'self'` matches nothing in WebKit. The page does not know where it is served, so its policy allows
// whole schemes. This script runs before all others and adds a second policy, which also holds: it allows only the page's own address.
const policy = document.querySelector("[http-equiv]");
if (policy.content.includes("https:")) {
  const own = policy.cloneNode();
  own.content = policy.content.replaceAll("https: http:", `'self' ${location.origin}`);
  policy.after(own);
}

// Fetches the texts of one language beside the program, which finds that language by the same rule (`Tag::negotiate`).
const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const meant = (wish) =>
  LANGUAGES.find((tag) => tag.toLowerCase() === wish.toLowerCase()) ?? LANGUAGES.find((tag) => language(tag) === language(wish));
const query = new URLSearchParams(location.search);
const tag = [query.get("lang") ?? "", ...navigator.languages].map(meant).find(Boolean) ?? "en";

// What the browser stores for the page; a sandboxed frame denies every access.
const stored = (name) => {
  try {
    return localStorage.getItem(name);
  } catch {
    return null;
  }
};

// Does after the takeover what a visitor did before it: presses the same button, and puts the focus on the same element. The program draws the same
// elements in the same order.
const keepWhatIsDone = () => {
  const elements = () => [...document.querySelectorAll("button, summary, select, input")];
  let [pressed, focused] = [-1, -1];
  const on = { click: (event) => (pressed = elements().indexOf(event.target.closest("button"))), focusin: (event) => (focused = elements().indexOf(event.target)) };
  const types = Object.keys(on);
  for (const type of types) document.addEventListener(type, on[type]);
  new MutationObserver((_, observer) => {
    observer.disconnect();
    for (const type of types) document.removeEventListener(type, on[type]);
    elements()[focused]?.focus({ preventScroll: true });
    elements()[pressed]?.click();
  }).observe(document.documentElement, { attributeFilter: ["data-ready"] });
};

// The page as it opens was drawn in every language while it was built. It stands here until the program draws the same in its place. An address that
// asks for something else has the frame of the page alone, and never the words of the opening.
const picture = document.getElementById(`first-${tag}`);
if (picture && !query.has("embed")) {
  const page = document.createRange().createContextualFragment(picture.textContent);
  const opens = [...query.keys()].every((name) => ["lang", "theme", "motion", "links"].includes(name));
  if (opens && !location.hash && !stored("wywo.session")) {
    for (const select of page.querySelectorAll("select")) select.value = select.dataset.value;
    keepWhatIsDone();
  } else {
    for (const part of page.querySelectorAll("main, [role=group], [data-anchor=story], [aria-live]")) part.replaceChildren();
  }
  document.documentElement.lang = tag;
  document.documentElement.dataset.theme = query.get("theme") ?? stored("wywo.theme") ?? "auto";
  document.body.replaceChildren(page);
  performance.mark("first-picture");
}

// The single-file page holds all its texts and links to no files.
if (document.querySelector("link[rel=modulepreload]")) {
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `text/${tag}.txt` }),
  );
}

// Shows that the page could not start. Where its words cannot be fetched either, it says so in English.
const fail = async (error) => {
  const note = document.createElement("main");
  note.className = "boot-failed";
  const head = document.createElement("h1");
  const { default: sorry } = await import("./sorry.js").catch(() => ({ default: {} }));
  const [what, help, reload] = sorry[tag] ?? ["While You Were Out could not start", "Part of the page did not load.", "Reload the page"];
  document.documentElement.lang = sorry[tag] ? tag : "en";
  head.textContent = what;
  const body = document.createElement("p");
  body.textContent = help;
  const detail = document.createElement("pre");
  detail.textContent = String(error);
  const again = document.createElement("a");
  again.href = "";
  again.className = "primary";
  again.textContent = reload;
  note.append(head, body, again, detail);
  document.body.replaceChildren(note);
};

// The program sends this event when its texts did not load: without them it has no words to say so.
addEventListener("wywo-failed", () => fail(`text/${tag}.txt`));
import("./app.js").then(({ default: init }) => init({ module_or_path: "app_bg.wasm" })).catch(fail);
