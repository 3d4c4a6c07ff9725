// Finds the examples of the page, in its order, once `embed.js` has come or has failed to; answers with what each is called.
const [patience, done] = arguments;
const isFrame = (frame) => /[?&]embed(?:[=&#]|$)/.test(frame.src);
const find = () => [...document.querySelectorAll("wywo-sim, iframe")].filter((one) => one.localName === "wywo-sim" || isFrame(one));
const name = (one, place) => {
  const own = one.id ? "#" + one.id : one.title ? `“${one.title}”` : place + 1;
  return `${one.localName} ${own}`;
};
const tell = () => {
  window.wywoExamples = find();
  done(window.wywoExamples.map(name));
};
const defined = document.querySelector("wywo-sim") ? customElements.whenDefined("wywo-sim") : Promise.resolve();
Promise.race([defined, new Promise((late) => setTimeout(late, patience))]).then(tell);
