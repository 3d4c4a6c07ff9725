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
const asked = new URLSearchParams(location.search).get("lang") ?? "";
const tag = [asked, ...navigator.languages].map(meant).find(Boolean) ?? "en";

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
