// <wywo-sim scenario="lunch" t="3">fallback text</wywo-sim>: see docs/embedding.md
customElements.get("wywo-sim") || (() => {
const home = new URL("index.html", document.currentScript.src);
const names = "scenario run prefill t play lang theme panels as readonly links motion expect".split(" ");
const dark = matchMedia("(prefers-color-scheme: dark)");
const style = new CSSStyleSheet();
style.replaceSync(":host{display:block}iframe{display:block;width:100%;height:0;border:0}");
const all = new Set();
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

	const leave = () => {
		ready = me.joined = slot.hidden = false;
		waiting.forEach(({ reject }) => reject(Error("The frame was removed")));
		waiting.clear();
	};
	const load = () => {
		const url = new URL(get("src") ?? home, document.baseURI);
		for (const { name, value } of host.attributes) {
			if (names.includes(name)) url.searchParams.set(name, value);
			if (name === "s1") url.hash = "s1=" + value;
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
	const ask = (cmd, fields) =>
		new Promise((resolve, reject) => {
			mount();
			const message = { target: "wywo", v: 1, id: ++asked, cmd, ...fields };
			const post = () => frame.contentWindow.postMessage(message, "*");
			waiting.set(asked, { resolve, reject, post });
			if (ready) post();
		});

	// Frames of a tenant cannot talk to each other; their elements do.
	const mates = () => [...all].filter((one) => get("tenant") && one !== me && one.joined && one.get("tenant") === get("tenant"));
	const copy = (mate) => mate.ask("script").then((session) => ask("load", session)).catch(quiet);

	Object.assign(host, {
		mount,
		run: (script) => ask("run", { script }),
		state: () => ask("state"),
		seek: (step) => ask("seek", { step }),
		reset: () => ask("reset"),
		list: () => ask("list"),
	});
	const me = {
		get,
		ask,
		leave: () => (leave(), frame = frame?.remove()),
		change(name, value) {
			if (!frame) return;
			if (name === "theme") me.dress();
			else if (name === "t" && value) host.seek(+value).catch(quiet);
			else leave(), load();
		},
		dress: () => frame && look !== theme() && ask("look", { theme: look = theme() }).catch(quiet),
		async hear({ data, source }) {
			if (source !== frame?.contentWindow || data?.source !== "wywo") return;
			const { type, id, ok } = data;
			if (type === "reply") {
				const asker = waiting.get(id);
				waiting.delete(id);
				return ok ? asker?.resolve(data.result) : asker?.reject(Object.assign(Error(), data.error));
			}
			if (type === "resize") frame.style.height = Math.min(data.height, 2e4) + "px";
			if (type === "ready") {
				ready = slot.hidden = true;
				const asked = [...waiting.values()];
				const [mate] = mates();
				if (mate) await copy(mate);
				if (me.joined = ready) asked.forEach(({ post }) => post());
			}
			if (type === "expect") host.dataset.expect = ok ? "holds" : "fails";
			if (type === "step" && !data.relayed && me.joined) mates().forEach((mate) => mate.follow(me, data));
			host.dispatchEvent(new CustomEvent("wywo-" + type, { detail: data, bubbles: true }));
		},
		async follow(mate, { change, step, steps }) {
			try {
				if (change.kind === "ran") return await ask("relay", change);
				if (change.kind === "sought" && (await ask("seek", { step, relayed: true })).steps === steps) return;
			} catch {}
			copy(mate);
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
