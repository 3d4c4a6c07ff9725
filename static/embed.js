// <wywo-sim scenario="lunch" t="3">fallback text</wywo-sim>: see docs/embedding.md
customElements.get("wywo-sim") || (() => {
const home = new URL("index.html", document.currentScript.src);
const names = "scenario run prefill t play lang theme panels as readonly links motion expect".split(" ");
// The session: the first element of a tenant that names one names it for all.
const session = ["scenario", "run", "t", "s1"];
const dark = matchMedia("(prefers-color-scheme: dark)");
const style = new CSSStyleSheet();
style.replaceSync(":host{display:block}iframe{display:block;width:100%;height:0;border:0}");
const all = new Set();
const turns = new Map();
const quiet = () => {};
let asked = 0;

const framed = (host) => {
	const slot = document.createElement("slot");
	const root = host.attachShadow({ mode: "open" });
	const waiting = new Map();
	let frame, look, ready;
	root.adoptedStyleSheets = [style];
	root.append(slot);
	const get = (name) => host.getAttribute(name);

	// As attribute, page or system say.
	const theme = () =>
		get("theme") ||
		host.closest("[data-theme=dark],[data-theme=light]")?.dataset.theme ||
		getComputedStyle(host).colorScheme.match(/^(dark|light)$/)?.[0] ||
		(dark.matches ? "dark" : "light");

	// What the frame was asked is lost with it.
	const leave = () => {
		ready = me.joined = slot.hidden = false;
		waiting.forEach(({ reject }) => reject(Error("The frame was removed")));
		waiting.clear();
	};
	const load = () => {
		const url = new URL(get("src") ?? home, document.baseURI);
		const named = team().find((one) => session.some(one.get)) ?? me;
		for (const name of [...names, "s1"]) {
			const value = (session.includes(name) ? named : me).get(name);
			if (value === null) continue;
			if (name === "s1") url.hash = "s1=" + value;
			else url.searchParams.set(name, value);
		}
		url.searchParams.set("embed", 1);
		url.searchParams.set("theme", look = theme());
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
	// Waits until the frame has what its tenant has, unless that is what is asked for.
	const ask = (cmd, fields, now = me.joined) =>
		new Promise((resolve, reject) => {
			mount();
			const message = { target: "wywo", v: 1, id: ++asked, cmd, ...fields };
			const post = () => frame.contentWindow.postMessage(message, "*");
			waiting.set(asked, { resolve, reject, post });
			if (now) post();
		});

	// Frames of a tenant cannot talk to each other; their elements do, in the page's order, one after the other.
	const tenant = () => get("tenant") || me;
	const team = () =>
		[...all].filter((one) => one.tenant() === tenant()).sort((a, b) => a.host.compareDocumentPosition(b.host) & 2 || -1);
	const joined = () => team().filter((one) => one.joined);
	const turn = (act) => turns.set(tenant(), Promise.resolve(turns.get(tenant())).then(act).catch(quiet));
	const tell = async (cmd, fields) => ready && ask(cmd, fields, true);
	const copy = async (mate) => tell("load", await mate.tell("script"));
	const join = async () => {
		const [mate] = joined();
		if (mate) await copy(mate).catch(quiet);
		if (!ready || me.joined) return;
		me.joined = true;
		waiting.forEach(({ post }) => post());
	};

	host.mount = mount;
	host.run = (script) => ask("run", { script });
	host.seek = (step) => ask("seek", { step });
	for (const cmd of ["state", "reset", "list"]) host[cmd] = () => ask(cmd);
	const me = {
		host,
		get,
		tenant,
		tell,
		leave: () => (leave(), frame = frame?.remove()),
		load: () => frame && (leave(), load()),
		change(name, value) {
			if (name === "theme") me.dress();
			else if (name === "t" && value) frame && host.seek(+value).catch(quiet);
			else (session.includes(name) ? team() : [me]).forEach((one) => one.load());
		},
		dress: () => frame && look !== theme() && ask("look", { theme: look = theme() }).catch(quiet),
		hear({ data, source }) {
			if (source !== frame?.contentWindow || data?.source !== "wywo") return;
			const { type, id, ok } = data;
			if (type === "reply") {
				const asker = waiting.get(id);
				waiting.delete(id);
				return ok ? asker?.resolve(data.result) : asker?.reject(Object.assign(Error(), data.error));
			}
			if (type === "resize") frame.style.height = Math.min(data.height, 2e4) + "px";
			if (type === "ready") {
				// The frame may have loaded itself anew.
				if (ready) leave();
				ready = slot.hidden = true;
				turn(join);
			}
			if (type === "expect") host.dataset.expect = ok ? "holds" : "fails";
			if (type === "step" && !data.relayed && me.joined)
				turn(async () => {
					for (const mate of joined()) if (mate !== me) await mate.follow(data, me).catch(quiet);
				});
			host.dispatchEvent(new CustomEvent("wywo-" + type, { detail: data, bubbles: true }));
		},
		async follow({ change, step, steps }, author) {
			const { kind } = change;
			try {
				if (kind === "ran") return await tell("relay", change);
				if (kind === "sought" && (await tell("seek", { step, relayed: true })).steps === steps) return;
			} catch {}
			// Two acted at once: the first has the say, and puts the other's lines on top of its own.
			const [first] = joined();
			if (me !== first) await copy(first);
			else if (kind === "ran") await tell("run", change);
			else if (kind === "other") await copy(author);
		},
	};
	return me;
};

const seen = new IntersectionObserver((entries) => entries.forEach((one) => one.isIntersecting && one.target.mount()));
class Sim extends HTMLElement {
	static observedAttributes = [...names, "s1", "src", "tenant"];
	#me = framed(this);
	connectedCallback() {
		all.add(this.#me);
		seen.observe(this);
	}
	disconnectedCallback() {
		all.delete(this.#me);
		seen.unobserve(this);
		this.#me.leave();
	}
	attributeChangedCallback(name, old, value) {
		if (old !== value) this.#me.change(name, value);
	}
}
const each = (act) => (event) => all.forEach((one) => one[act](event));
dark.addEventListener("change", each("dress"));
new MutationObserver(each("dress")).observe(document.documentElement, { attributes: true });
addEventListener("message", each("hear"));
customElements.define("wywo-sim", Sim);
})();
