// Defines the element <wywo-sim scenario="lunch" t="3">fallback text</wywo-sim>, which docs/embedding.md describes. It shows the simulator in a
// sandboxed frame beside this script and talks to it by messages. The build takes out comments and white space; the names stay.
customElements.get("wywo-sim") || (() => {
const home = new URL("index.html", document.currentScript.src);
const names = "scenario run prefill t play lang theme panels as readonly links motion expect".split(" ");
// The attributes that name a session. The first element of a tenant that has one of them names the session of all its elements.
const session = ["scenario", "run", "t", "s1"];
const dark = matchMedia("(prefers-color-scheme: dark)");
const style = new CSSStyleSheet();
style.replaceSync(":host{display:block}iframe{display:block;width:100%;height:0;border:0}");
const all = new Set();
const queues = new Map();
const ignore = () => {};
let asked = 0;

const framed = (host) => {
  const slot = document.createElement("slot");
  const root = host.attachShadow({ mode: "open" });
  const waiting = new Map();
  let frame, shownTheme, ready;
  root.adoptedStyleSheets = [style];
  root.append(slot);
  const get = (name) => host.getAttribute(name);

  // The theme of the attribute, of the nearest element that has one, of the page's color scheme, or of the system.
  const theme = () =>
    get("theme") ||
    host.closest("[data-theme=dark],[data-theme=light]")?.dataset.theme ||
    getComputedStyle(host).colorScheme.match(/^(dark|light)$/)?.[0] ||
    (dark.matches ? "dark" : "light");

  // Forgets the frame's state and rejects what it was asked: its answers will not come any more.
  const leave = () => {
    ready = member.joined = slot.hidden = false;
    waiting.forEach(({ reject }) => reject(Error("The frame was removed")));
    waiting.clear();
  };
  const load = () => {
    const url = new URL(get("src") ?? home, document.baseURI);
    const named = team().find((one) => session.some(one.get)) ?? member;
    for (const name of [...names, "s1"]) {
      const value = (session.includes(name) ? named : member).get(name);
      if (value === null) continue;
      if (name === "s1") url.hash = "s1=" + value;
      else url.searchParams.set(name, value);
    }
    url.searchParams.set("embed", 1);
    url.searchParams.set("theme", (shownTheme = theme()));
    frame.title = host.title || "While You Were Out";
    frame.src = url;
  };
  const mount = () => {
    if (frame || !host.isConnected) return;
    frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts";
    load();
    root.append(frame);
  };
  // Sends a command to the frame and promises its reply. The command waits until the frame has joined its tenant, unless `now` is set.
  const ask = (cmd, fields, now = member.joined) =>
    new Promise((resolve, reject) => {
      mount();
      const message = { target: "wywo", v: 1, id: ++asked, cmd, ...fields };
      const post = () => frame.contentWindow.postMessage(message, "*");
      waiting.set(asked, { resolve, reject, post });
      if (now) post();
    });

  // Frames of one tenant cannot talk to each other, so their elements pass on what happens: in the page's order, one after the other.
  const tenant = () => get("tenant") || member;
  const team = () =>
    [...all].filter((one) => one.tenant() === tenant()).sort((one, other) => one.host.compareDocumentPosition(other.host) & 2 || -1);
  const joined = () => team().filter((one) => one.joined);
  const enqueue = (act) => queues.set(tenant(), Promise.resolve(queues.get(tenant())).then(act).catch(ignore));
  const tell = async (cmd, fields) => ready && ask(cmd, fields, true);
  const copy = async (peer) => tell("load", await peer.tell("script"));
  const join = async () => {
    const [peer] = joined();
    if (peer) await copy(peer).catch(ignore);
    if (!ready || member.joined) return;
    member.joined = true;
    waiting.forEach(({ post }) => post());
  };

  host.mount = mount;
  host.run = (script) => ask("run", { script });
  host.seek = (step) => ask("seek", { step });
  for (const cmd of ["state", "reset", "list"]) host[cmd] = () => ask(cmd);
  const member = {
    host,
    get,
    tenant,
    tell,
    leave: () => (leave(), frame = frame?.remove()),
    load: () => frame && (leave(), load()),
    change(name, value) {
      if (name === "theme") member.applyTheme();
      else if (name === "t" && value) frame && host.seek(+value).catch(ignore);
      else (session.includes(name) ? team() : [member]).forEach((one) => one.load());
    },
    applyTheme: () => frame && shownTheme !== theme() && ask("look", { theme: (shownTheme = theme()) }).catch(ignore),
    receive({ data, source }) {
      if (source !== frame?.contentWindow || data?.source !== "wywo") return;
      const { type, id, ok } = data;
      if (type === "reply") {
        const asker = waiting.get(id);
        waiting.delete(id);
        return ok ? asker?.resolve(data.result) : asker?.reject(Object.assign(Error(), data.error));
      }
      if (type === "resize") frame.style.height = Math.min(data.height, 2e4) + "px";
      if (type === "ready") {
        // The frame may have loaded itself again.
        if (ready) leave();
        ready = slot.hidden = true;
        enqueue(join);
      }
      if (type === "expect") host.dataset.expect = ok ? "holds" : "fails";
      if (type === "step" && !data.relayed && member.joined)
        enqueue(async () => {
          for (const peer of joined()) if (peer !== member) await peer.follow(data, member).catch(ignore);
        });
      host.dispatchEvent(new CustomEvent("wywo-" + type, { detail: data, bubbles: true }));
    },
    async follow({ change, step, steps }, author) {
      const { kind } = change;
      try {
        if (kind === "ran") return await tell("relay", change);
        if (kind === "sought" && (await tell("seek", { step, relayed: true })).steps === steps) return;
      } catch {}
      // Two frames acted at the same time. The session of the first one holds, and what ran in the other runs on top of it.
      const [first] = joined();
      if (member !== first) await copy(first);
      else if (kind === "ran") await tell("run", change);
      else if (kind === "other") await copy(author);
    },
  };
  return member;
};

const seen = new IntersectionObserver((entries) => entries.forEach((one) => one.isIntersecting && one.target.mount()));
class Sim extends HTMLElement {
  static observedAttributes = [...names, "s1", "src", "tenant"];
  #membermber = framed(this);
  connectedCallback() {
    all.add(this.#membermber);
    seen.observe(this);
  }
  disconnectedCallback() {
    all.delete(this.#membermber);
    seen.unobserve(this);
    this.#membermber.leave();
  }
  attributeChangedCallback(name, old, value) {
    if (old !== value) this.#membermber.change(name, value);
  }
}
const each = (act) => (event) => all.forEach((one) => one[act](event));
dark.addEventListener("change", each("applyTheme"));
new MutationObserver(each("applyTheme")).observe(document.documentElement, { attributes: true });
addEventListener("message", each("receive"));
customElements.define("wywo-sim", Sim);
})();
