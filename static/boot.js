// Starts the simulator, or says in words why it cannot run, or has stopped. A classic script and no module: where a server does not let a frame
// without an origin have its modules, this script runs all the same and can say so.

// The build's name, in all its parts: files of two builds are not put together.
const BUILD = "/* build */";

// `xtask` writes the list of `src/text/tag.rs` here, and `sorry.js` from the languages' `boot.ftl`.
const LANGUAGES = [/* languages */];
const RIGHT_TO_LEFT = [/* right to left */];

// What travels after the first part of the program, in files of their own; `xtask` writes their names here.
const PARTS = [/* parts */];

// In a sandboxed frame, which has no origin, `'self'` matches nothing in WebKit. The page does not know where it is served, so its policy allows
// whole schemes. This script runs before all others and adds a second policy, which also holds: it allows only the page's own address.
const policy = document.querySelector("[http-equiv]");
if (policy.content.includes("https:")) {
  const own = policy.cloneNode();
  own.content = policy.content.replaceAll("https: http:", `'self' ${location.origin}`);
  policy.after(own);
}

// Where a server's header asks for Trusted Types: markup is the program's own, and scripts come from beside the page.
globalThis.trustedTypes?.createPolicy("default", {
  createHTML: (markup) => markup,
  createScriptURL: (url) => (new URL(url, document.baseURI).origin === location.origin ? url : null),
});

// What the page needs of a browser, as docs/hosting.md lists them by their versions.
const lacks = Object.entries({
  WebAssembly: globalThis.WebAssembly,
  "<dialog>": globalThis.HTMLDialogElement?.prototype.showModal,
  "light-dark()": globalThis.CSS?.supports("color", "light-dark(red, red)"),
  ResizeObserver: globalThis.ResizeObserver,
  DecompressionStream: globalThis.DecompressionStream,
}).filter(([, own]) => !own);
if (!navigator.languages) Object.defineProperty(navigator, "languages", { value: [] });

// Fetches the texts of one language beside the program, by the rule of `Tag::negotiate`.
const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const meant = (wish) =>
  LANGUAGES.find((tag) => tag.toLowerCase() === wish.toLowerCase()) ?? LANGUAGES.find((tag) => !tag.includes("-X") && language(tag) === language(wish));
const query = new URLSearchParams(location.search);
const tag = [query.get("lang") ?? "", ...navigator.languages].map(meant).find(Boolean) ?? "en";

// What the browser stores for the page; a sandboxed frame denies every access.
const stored = (name, where = "localStorage") => {
  try {
    return window[where].getItem(name);
  } catch {
    return null;
  }
};

// The program finds its language here.
Object.assign(document.documentElement, { lang: tag, dir: RIGHT_TO_LEFT.includes(tag) ? "rtl" : "ltr" });

// The first picture cannot answer by itself. What a visitor does on it is done on the same elements when the program has drawn them.
const keepWhatIsDone = () => {
  const kinds = "button, summary, select, input";
  const name = (one) => [one.localName, one.ariaLabel ?? one.textContent.trim()].join();
  const same = (own) => [...document.querySelectorAll(kinds)].find((one) => name(one) === own);
  const done = [];
  const keep = ({ type, target }) => {
    const one = target.closest?.(kinds);
    if (one) done.push([type, name(one), one.value]);
  };
  const types = ["click", "input", "change", "focusin"];
  for (const type of types) document.addEventListener(type, keep);
  new MutationObserver((_, observer) => {
    if (!document.documentElement.dataset.whole) return;
    observer.disconnect();
    for (const type of types) document.removeEventListener(type, keep);
    for (const [type, own, value] of done) {
      const one = same(own);
      if (type === "focusin") one?.focus({ preventScroll: true });
      else if (type === "click") one?.click();
      else if (one) Object.assign(one, { value }).dispatchEvent(new Event(type, { bubbles: true }));
    }
  }).observe(document.documentElement, { attributeFilter: ["data-whole"] });
};

// The page as it opens was drawn in every language while it was built. It stands here until the program draws the same in its place. An address that
// asks for something else has the frame of the page alone, and never the words of the opening.
const picture = document.getElementById(`first-${tag}`);
if (picture && !query.has("embed") && !query.has("present")) {
  const page = document.createRange().createContextualFragment(picture.textContent);
  const looks = {
    lang: meant,
    theme: (name) => ["auto", "light", "dark", "contrast", "projector"].includes(name),
    motion: (value) => value === "0",
    links: (value) => value === "0",
  };
  const asked = [...query];
  const opens = asked.every(([name, value]) => looks[name]?.(value)) && new Set(query.keys()).size === asked.length;
  // A reload goes on where the page was left, which the address bar may not say yet.
  const goesOn = performance.getEntriesByType("navigation")[0]?.type === "reload" && stored("wywo.left", "sessionStorage");
  if (opens && !location.hash && !goesOn) {
    if (!stored("wywo.session")) page.querySelector("[data-anchor=notice]")?.remove();
    for (const select of page.querySelectorAll("select")) select.value = select.dataset.value;
    document.documentElement.dataset.opening = "";
    keepWhatIsDone();
  } else {
    for (const part of page.querySelectorAll("main, [role=group], [data-anchor=story], [aria-live]")) part.replaceChildren();
    page.querySelector("[data-anchor=notice]")?.remove();
  }
  document.documentElement.dataset.theme = query.get("theme") ?? stored("wywo.theme") ?? "auto";
  document.body.replaceChildren(page);
  performance.mark("first-picture");
}

// Some servers send a type with which a program is not compiled while it comes in, and some browsers cannot do that at all.
const streaming = globalThis.WebAssembly?.instantiateStreaming;
if (globalThis.WebAssembly) {
  WebAssembly.instantiateStreaming = async (source, imports) => {
    const response = await source;
    if (!response.ok) throw Error(`${response.url}: ${response.status}`);
    const isWasm = response.headers.get("content-type") === "application/wasm";
    return streaming && isWasm ? streaming.call(WebAssembly, response, imports) : WebAssembly.instantiate(await response.arrayBuffer(), imports);
  };
}

// What the program begins with is fetched when the first picture stands: on a slow link it would share the way with what the picture needs. The
// single-file page holds all of it and links to no files.
if (document.querySelector("link[rel=modulepreload]")) {
  for (const href of ["app_bg.wasm", `text/${tag}.txt`]) {
    document.head.append(Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href }));
  }
}

const at = (file) => new URL(file, document.baseURI).href;

// What a browser can tell of why the files do not come: the place of the sentence in `sorry.js`, and a detail.
const reason = async () => {
  for (const file of ["app.js", "later.js", "app_bg.wasm", ...PARTS]) {
    const response = await fetch(at(file)).catch(() => undefined);
    if (!response) return (await fetch(at(file), { mode: "no-cors" }).catch(() => undefined)) && [3, "Access-Control-Allow-Origin: *"];
    if (!response.ok) return [5, `${at(file)}: ${response.status}`];
    const type = response.headers.get("content-type");
    if (file.endsWith(".js") && !/javascript|ecmascript/.test(type)) return [4, `${at(file)}: ${type}`];
  }
};

// Whether this tab has begun again already because of files that do not fit; keeps for the next time whether it does so now.
const isSecondTry = (now) => {
  try {
    const before = sessionStorage.getItem("wywo.again");
    if (now) sessionStorage.setItem("wywo.again", "yes");
    else sessionStorage.removeItem("wywo.again");
    return before !== null;
  } catch {
    return performance.getEntriesByType("navigation")[0]?.type === "reload";
  }
};

// Fetches everything past the cache and begins again. Only what was read to its end takes the place of what the cache holds.
const begin = async () => {
  const read = async (file) => {
    const response = await fetch(file, { cache: "reload" });
    await response.arrayBuffer();
    return response.ok;
  };
  // A file that was preloaded answers the first request for it, whatever that says of the cache.
  await fetch(at("app_bg.wasm")).catch(() => undefined);
  const files = ["boot.js", "app.js", "later.js", "app_bg.wasm", ...PARTS, "style.css"].map(at);
  const [page] = await Promise.allSettled([location.href, ...files].map(read));
  if (page.value) location.reload();
  return page.value ?? false;
};

const element = (name, text, attributes = {}) => Object.assign(document.createElement(name), { textContent: text, ...attributes });

// Shows that the page could not start. Where its words do not come either, it says so in English.
const fail = async (error) => {
  if (lacks.length === 0 && (document.querySelector(".crash-screen") || (!isSecondTry(true) && (await begin())))) return;
  // A classic script too, for the same reason as this one.
  await new Promise((done) => document.head.append(element("script", "", { src: at("sorry.js"), onload: done, onerror: done })));
  const words = globalThis.wywoSorry?.[tag];
  const [what, help, reload] = words ?? ["While You Were Out couldn’t start", "Part of the page didn’t load.", "Reload the page"];
  const [sentence, detail] = lacks.length > 0 ? [6, lacks.map(([name]) => name).join(", ")] : ((await reason()) ?? [1, ""]);
  document.documentElement.lang = words ? tag : "en";
  const note = element("main", "", { className: "boot-failed" });
  const onclick = (event) => {
    event.preventDefault();
    begin().finally(() => location.reload());
  };
  note.append(element("h1", what), element("p", words?.[sentence] ?? help), element("a", reload, { href: "", className: "primary", onclick }));
  note.append(element("pre", `${detail}\n${error}`.trim()));
  document.body.replaceChildren(note);
};

// The address of a session at its last step that held: what had been kept when the program stopped. Where it stopped there before, the step before that.
const lastGood = (script) => {
  const lines = script.trimEnd().split("\n");
  if (stored("wywo.stopped", "sessionStorage") === script.trimEnd()) lines.pop();
  const good = lines.join("\n");
  const look = new URLSearchParams([...query].filter(([name]) => ["lang", "theme", "motion", "links", "embed", "as", "panels", "readonly"].includes(name)));
  look.set("run", good);
  return good.trim() && [good, `?${look}`];
};

// Goes on there. The address waits in the tab's storage, where it may be long; a frame in a sandbox has only the address bar.
const goBack = (event, [good, address]) => {
  event.preventDefault();
  try {
    sessionStorage.setItem("wywo.stopped", good);
    // What is left of the program may still write where it was.
    addEventListener("pagehide", () => sessionStorage.setItem("wywo.left", address));
    location.reload();
  } catch {
    location.href = address;
  }
};

// Watches the program from outside: where it ends in the midst of something, it cannot say so itself. What it has told in time stands in
// `wywoKept`: words in its language, the session's script, and the message of a panic.
let settle;
const end = new Promise((resolve) => { settle = resolve; });
const stopped = ({ error, reason: broken = error }) => {
  const ends = globalThis.WebAssembly && (broken instanceof WebAssembly.RuntimeError || broken instanceof RangeError || broken?.name === "InternalError");
  if (!ends || !/wasm/.test(broken.stack) || document.querySelector(".crash-screen")) return;
  const { words = ["While You Were Out has stopped", "", "", "Start over", "", ""], script = "", panic = "", running = "" } = globalThis.wywoKept ?? {};
  try {
    // The same session would end the page again. It is set aside, never lost.
    const kept = localStorage.getItem("wywo.session");
    let place = 1;
    while (kept && ![null, kept].includes(localStorage.getItem(`wywo.aside.${place}`))) place += 1;
    if (kept) localStorage.setItem(`wywo.aside.${place}`, kept);
    localStorage.removeItem("wywo.session");
  } catch {
    // A frame in a sandbox has nothing to set aside.
  }
  const note = element("main", "", { className: "crash-screen" });
  const field = element("textarea", script, { readOnly: true, rows: 14, ariaLabel: words[2] });
  const [good, over] = [lastGood(script), element("a", words[3], { href: "?", className: "quiet" })];
  note.append(element("h1", words[0]), element("p", words[1]), field);
  if (good) note.append(element("a", words[5], { href: good[1], className: "primary", onclick: (event) => goBack(event, good) }));
  else over.className = "primary";
  note.append(over);
  if (running) note.append(element("p", words[4]), element("pre", running));
  note.append(element("pre", `${panic || broken}`));
  document.body.replaceChildren(note);
  settle({ ok: false, output: "", errors: [{ message: words[0], line: 0, column: 0 }] });
  if (parent !== self) parent.postMessage({ source: "wywo", v: 1, type: "error", code: "stopped", message: words[0] }, "*");
};
addEventListener("error", stopped);
addEventListener("unhandledrejection", stopped);

// A released page keeps its files for the time without a network. Says once that there is a new version; the visitor decides when it comes.
const isReleased = document.documentElement.dataset.build && self === top && !query.has("embed");
if (isReleased && isSecureContext && "serviceWorker" in navigator) {
  addEventListener("load", async () => {
    const registration = await navigator.serviceWorker.register("sw.js").catch(() => undefined);
    if (!registration) return;
    const offer = () => {
      globalThis.wywoUpdate = true;
      dispatchEvent(new Event("wywo-update"));
    };
    if (registration.waiting) offer();
    registration.addEventListener("updatefound", () => {
      const next = registration.installing;
      next.addEventListener("statechange", () => next.state === "installed" && navigator.serviceWorker.controller && offer());
    });
    addEventListener("wywo-renew", () => {
      navigator.serviceWorker.addEventListener("controllerchange", () => location.reload());
      if (registration.waiting) registration.waiting.postMessage("go");
      else location.reload();
    });
  });
}

// The program sends this event when its texts did not load: without them it has no words to say so.
addEventListener("wywo-failed", () => fail(`text/${tag}.txt`));
new MutationObserver((_, observer) => {
  observer.disconnect();
  isSecondTry(false);
  // Whoever waits for a script is answered also where the program ends in its midst.
  const { run } = globalThis.wywo;
  globalThis.wywo.run = (script) => Promise.race([run(script), end]);
}).observe(document.documentElement, { attributeFilter: ["data-ready"] });
const parts = lacks.length > 0 ? Promise.reject(Error("The browser is too old.")) : import(at("app.js"));
parts
  .then((parts) => {
    if (!(`build_${BUILD}` in parts)) throw Error("Files of two versions of the page came together.");
    return parts.default({ module_or_path: "app_bg.wasm" });
  })
  .catch(fail);
