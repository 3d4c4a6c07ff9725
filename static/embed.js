// Defines the element <wywo-sim scenario="lunch" t="3">fallback text</wywo-sim>, which docs/embedding.md describes. It shows the simulator in a
// sandboxed frame beside this script and talks to it by messages. The build takes out comments and white space and gives these names, which
// are this script's own, one letter each:
// short: home session names system skin everyone ignore PATIENCE late asked framed element slot root waiting frame shown isReady timer kept keeping handed
// short: attribute name value worn leave hear judge entitle url named ask fields fulfil reject now post tenant team one other joined
// short: act tell peer join member enter quit reload changed dress receive asker node width seen
// short: params entries each scheme old event
customElements.get("wywo-sim") || (() => {
const home = new URL("index.html", (document.currentScript ?? document.querySelector("[src*='embed.js']") ?? { src: location }).src);
const names = "scenario run prefill t scene fork versus whatif present room play lang theme panels as lens readonly links motion practice seed question lesson expect s1".split(" ");
// The attributes that name a session. The first element of a tenant that has one of them names the session of all its elements.
const session = "scenario run t s1 scene practice seed question".split(" ");
const system = matchMedia("(prefers-color-scheme: dark)");
const skin = new CSSStyleSheet();
skin.replaceSync(":host{display:block}iframe{display:block;width:100%;height:0;border:0}");
const everyone = new Set();
const ignore = () => {};
const PATIENCE = 3e4;
const late = () => Error("No answer from the frame");
let asked = 0;

const framed = (element) => {
  const slot = document.createElement("slot");
  const root = element.attachShadow({ mode: "open" });
  const waiting = new Map();
  // `kept` is the session as the frame last told it, for a new frame after the element was moved.
  let frame, shown, isReady, timer, kept, keeping, handed;
  root.adoptedStyleSheets = [skin];
  root.append(slot);
  // An empty `run` means the element's own text, that of its first <pre> or <script> where there is one.
  const attribute = (name) => {
    const value = element.getAttribute(name);
    return name == "run" && value == "" ? (element.querySelector("pre,script") ?? element).textContent.trim() : value;
  };

  // The theme of the attribute, of the nearest element that has one, of the page's color scheme, or of the system.
  const worn = () =>
    attribute("theme") ||
    element.closest("[data-theme=dark],[data-theme=light]")?.dataset.theme ||
    getComputedStyle(element).colorScheme.match(/^(only )?(dark|light)$/)?.[2] ||
    (system.matches ? "dark" : "light");

  // Forgets the frame and rejects what it was asked: its answers will not come any more.
  const leave = () => {
    isReady = member.joined = slot.hidden = false;
    waiting.forEach(({ reject }) => reject(Error("The frame was removed")));
    waiting.clear();
  };
  const hear = (detail) => {
    if (detail.type == "expect") {
      clearTimeout(timer);
      element.dataset.expect = detail.outcome;
    }
    element.dispatchEvent(new CustomEvent("wywo-" + detail.type, { detail, bubbles: true }));
  };
  // An example that is not checked within 30 seconds is not a checked one, whether its frame was ever asked for or not.
  const judge = () => {
    clearTimeout(timer);
    delete element.dataset.expect;
    timer = setTimeout(() => {
      const { message } = late();
      if (frame && !isReady) hear({ type: "error", code: "not-loaded", message });
      if (attribute("expect") != null) hear({ type: "expect", ok: false, outcome: "error", assertions: [], message });
    }, PATIENCE);
  };
  const entitle = () => frame && (frame.title = element.title || "While You Were Out");
  const mount = () => {
    if (frame || !element.isConnected) return;
    const url = new URL(attribute("src") ?? home, document.baseURI);
    const params = url.searchParams;
    const named = team().find((one) => session.some(one.attribute)) ?? member;
    for (const name of names) {
      const value = (session.includes(name) ? named : member).attribute(name);
      if (value == null) continue;
      if (name == "s1") url.hash = "s1=" + value;
      else params.set(name, value);
    }
    params.set("embed", 1);
    params.set("theme", (shown = worn()));
    frame = document.createElement("iframe");
    frame.sandbox = "allow-scripts allow-popups allow-popups-to-escape-sandbox";
    frame.allow = "fullscreen";
    frame.scrolling = "no";
    frame.src = url;
    entitle();
    root.append(frame);
    judge();
  };
  // Sends a command to the frame and promises its reply. The command waits until the frame has joined its tenant, unless `now` is set.
  const ask = (cmd, fields, now = member.joined) =>
    new Promise((fulfil, reject) => {
      mount();
      const id = ++asked;
      const post = () => frame.contentWindow.postMessage({ target: "wywo", v: 1, id, cmd, ...fields }, "*");
      waiting.set(id, { fulfil, reject, post });
      setTimeout(() => waiting.delete(id) && reject(late()), frame ? PATIENCE : 0);
      now && post();
    });

  // Frames of one tenant cannot talk to each other, so their elements hand on what each says to the others. The frames themselves decide on one order.
  const tenant = () => attribute("tenant") || member;
  const team = () =>
    [...everyone].filter((one) => one.tenant() == tenant()).sort((one, other) => one.element.compareDocumentPosition(other.element) & 2 || -1);
  const tell = async (cmd, fields) => isReady && ask(cmd, fields, true);
  const join = async () => {
    const alone = !team().some((one) => one.joined);
    // What the others know is there before anything else is asked for.
    attribute("tenant") && (await tell("relay", { text: "" }).then(() => handed, ignore));
    alone && kept && (await tell("load", kept).catch(ignore));
    if (!isReady) return;
    member.joined = true;
    waiting.forEach(({ post }) => post());
  };

  element.mount = mount;
  element.run = (script) => ask("run", { script });
  element.seek = (step) => ask("seek", { step });
  element.look = (fields) => ask("look", fields);
  element.load = (script, step) => ask("load", { script, step });
  for (const cmd of ["state", "reset", "list", "script"]) element[cmd] = () => ask(cmd);
  const member = {
    element,
    attribute,
    tenant,
    tell,
    // The browser ends a frame that is moved. What it showed goes on in a new one.
    enter() {
      for (const [, width, height] of (attribute("heights") ?? "").matchAll(/(\d+):(\d+)/g))
        if (width <= element.offsetWidth) element.style.minBlockSize = height + "px";
      judge();
      kept && mount();
    },
    quit() {
      leave();
      clearTimeout(timer);
      frame = frame?.remove();
    },
    reload() {
      kept = null;
      if (!frame) return judge();
      member.quit();
      mount();
    },
    changed(name, value) {
      if (name == "theme") member.dress();
      else if (name == "title") entitle();
      else if (name == "t" && value) frame && element.seek(+value).catch(ignore);
      else (session.includes(name) ? team() : [member]).forEach((one) => one.reload());
    },
    dress: () => frame && shown != worn() && ask("look", { theme: (shown = worn()) }).catch(ignore),
    receive({ data, source }) {
      if (!frame || source != frame.contentWindow || data?.source != "wywo") return;
      const { type, id, ok } = data;
      if (type == "reply") {
        const asker = waiting.get(id);
        waiting.delete(id);
        return ok ? asker?.fulfil(data.result) : asker?.reject(Object.assign(Error(), data.error));
      }
      if (type == "resize") {
        frame.style.height = Math.min(data.height, 2e4) + "px";
        element.style.minBlockSize = "";
        slot.hidden = true;
      }
      if (type == "ready") {
        // The frame may have loaded itself again.
        isReady && leave();
        isReady = true;
        join();
      }
      if (type == "step") {
        clearTimeout(keeping);
        keeping = setTimeout(() => tell("script").then((one) => (kept = one || kept), ignore), 200);
      }
      if (type == "relay") handed = Promise.all(team().map((peer) => peer != member && peer.tell(type, { text: data.text }).catch(ignore)));
      if (type == "relay") return;
      hear(data);
    },
  };
  return member;
};

// Loading begins before the reader is there.
const seen = new IntersectionObserver((entries) => entries.forEach((one) => one.isIntersecting && one.target.mount()), { rootMargin: "800px" });
const each = (act) => (event) => everyone.forEach((one) => act(one, event));
const scheme = new MutationObserver(each((one) => one.dress()));
class Sim extends HTMLElement {
  static observedAttributes = [...names, "src", "tenant", "title"];
  #member = framed(this);
  connectedCallback() {
    everyone.add(this.#member);
    seen.observe(this);
    for (let node = this; node; node = node.parentNode ?? node.host) scheme.observe(node, { attributes: true });
    this.#member.enter();
  }
  // Where a page moves it with `moveBefore`, the frame lives on.
  connectedMoveCallback() {}
  disconnectedCallback() {
    everyone.delete(this.#member);
    seen.unobserve(this);
    this.#member.quit();
  }
  attributeChangedCallback(name, old, value) {
    if (old != value) this.#member.changed(name, value);
  }
}
system.addEventListener("change", each((one) => one.dress()));
addEventListener("message", each((one, event) => one.receive(event)));
customElements.define("wywo-sim", Sim);
})();
