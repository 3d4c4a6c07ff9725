// Starts the simulator. A browser that cannot run it is told so in words; a blank page says nothing to anybody.

// `xtask` writes the list of `src/text/tag.rs` here, and `sorry.js` from the languages' `boot.ftl`.
const LANGUAGES = [/* languages */];

// A sandboxed frame has no origin, and to WebKit `'self'` names nothing there. The page cannot know where it will be served, so its policy
// names schemes; this one, which holds beside it from here on, names the address that the page came from. Nothing runs before this script.
const policy = document.querySelector("[http-equiv]");
if (policy.content.includes("https:")) {
  const own = policy.cloneNode();
  own.content = policy.content.replaceAll("https: http:", `'self' ${location.origin}`);
  policy.after(own);
}

// The texts travel beside the program, and only those of one language: the program finds the same one by the same rule (`Tag::negotiate`).
const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const meant = (wish) =>
  LANGUAGES.find((tag) => tag.toLowerCase() === wish.toLowerCase()) ?? LANGUAGES.find((tag) => language(tag) === language(wish));
const asked = new URLSearchParams(location.search).get("lang") ?? "";
const tag = [asked, ...navigator.languages].map(meant).find(Boolean) ?? "en";

// The page as one file has all texts in itself, and no links to files.
if (document.querySelector("link[rel=modulepreload]")) {
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `text/${tag}.txt` }),
  );
}

// What is said is fetched when it is needed; where nothing can be fetched any more, it is English.
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

// The program itself tells when its texts do not come: without them it cannot say so.
addEventListener("wywo-failed", () => fail(`text/${tag}.txt`));
import("./app.js").then(({ default: init }) => init({ module_or_path: "app_bg.wasm" })).catch(fail);
