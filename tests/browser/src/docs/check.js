// Loads one example and waits until its frame has said what there is to say; answers with the outcome and the reason.
const [place, patience, done] = arguments;
const one = window.wywoExamples[place];
const begun = performance.now();
const isElement = one.localName === "wywo-sim";
const isExpected = isElement ? one.hasAttribute("expect") : /[?&]expect=/.test(one.src);
const heard = () => {
  const frame = isElement ? one.shadowRoot?.querySelector("iframe") : one;
  return window.wywoHeard.filter(({ source }) => frame && source === frame.contentWindow).map(({ data }) => data);
};
const load = () => {
  one.scrollIntoView();
  if (isElement) one.mount();
  else one.loading = "eager";
};
const verdict = () => {
  const all = heard();
  const wrong = all.filter((data) => data.type === "error").map(({ message, line }) => (line ? `line ${line}: ${message}` : message));
  const expect = all.find((data) => data.type === "expect");
  if (wrong.length) return ["error", wrong.join(" ")];
  if (!expect) return ["loads", ""];
  const reasons = [...(expect.problems ?? []), ...expect.assertions.filter(({ ok }) => !ok).map(({ text, message }) => `${text}: ${message}`)];
  return [expect.outcome ?? (expect.ok ? "holds" : "fails"), reasons.join(" ")];
};
const look = () => {
  const types = new Set(heard().map(({ type }) => type));
  // A frame tells its height after all else that it tells at its start.
  if (types.has("ready") && types.has(isExpected ? "expect" : "resize")) return done(verdict());
  if (performance.now() - begun > patience)
    return done(["error", types.has("ready") ? "the frame did not say whether it is as expected" : "the frame did not load"]);
  setTimeout(look, 50);
};
if (isElement && !customElements.get("wywo-sim")) done(["error", "embed.js did not load"]);
else {
  load();
  look();
}
