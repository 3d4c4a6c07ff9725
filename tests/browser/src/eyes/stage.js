// Tells the stories one after the other on this page, and says where a scene is not as it should be: something in the light is out of sight or covered, a
// person has moved since the story's first scene, the page is wider than the window, or two of its pieces disagree on a message. `arguments`: the number of
// stories, whether the panels below the stage must be in sight too, and what is called with the findings.
const [stories, panels, done] = arguments;
const findings = [];
const settled = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
const box = (element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: Math.round(left), top: Math.round(top), right: Math.round(right), bottom: Math.round(bottom) };
};
const name = (element) => element.dataset.cast ?? element.dataset.panel ?? element.dataset.place ?? element.className;
// What is fixed at the foot of a phone covers what is below it.
const floor = () => {
  const bar = document.querySelector(".tale-buttons");
  return getComputedStyle(bar).position === "fixed" ? box(bar).top : innerHeight;
};
const look = (scene, cast) => {
  const say = (what) => findings.push(`${scene}: ${what}`);
  if (document.documentElement.scrollWidth > innerWidth) say(`the page is ${document.documentElement.scrollWidth} wide`);
  for (const element of document.querySelectorAll("main [data-lit='true']")) {
    if (!panels && element.closest(".rest")) continue;
    const at = box(element);
    if (at.left < 0 || at.top < 0 || at.right > innerWidth || at.bottom > floor() + 1) say(`${name(element)} is out of sight: ${JSON.stringify(at)}`);
  }
  // What the rule and the questions say stays on their card.
  for (const part of panels ? document.querySelectorAll(".because > *") : []) {
    if (part.scrollHeight > part.clientHeight + 2) say(`${part.className} is ${part.scrollHeight} high on a card of ${part.clientHeight}`);
  }
  const letter = document.querySelector("[data-letter]");
  if (letter) {
    const at = box(letter);
    const hit = document.elementFromPoint((at.left + at.right) / 2, at.top + 14);
    if (!letter.contains(hit)) say(`the letter is covered by ${hit?.className}`);
    const sentence = box(document.querySelector(".narration"));
    if (at.top < sentence.bottom - 4 && at.bottom > sentence.top && getComputedStyle(letter).position === "absolute") say(`the letter covers the sentence by ${sentence.bottom - at.top}`);
    for (const other of document.querySelectorAll(`.stage [data-message='${letter.dataset.letter}']`)) {
      if (other.dataset.state !== letter.dataset.state) say(`${other.className} says ${other.dataset.state}, the letter ${letter.dataset.state}`);
    }
  }
  for (const person of document.querySelectorAll("[data-cast]")) {
    const at = JSON.stringify(box(person));
    const before = cast.get(person.dataset.cast) ?? at;
    cast.set(person.dataset.cast, before);
    if (before !== at) say(`${person.dataset.cast} has moved from ${before} to ${at}`);
  }
};
(async () => {
  for (let story = 0; story < stories; story += 1) {
    const cast = new Map();
    const title = () => document.querySelector(".tale-head b")?.textContent;
    for (let scene = 0; scene < 40; scene += 1) {
      await settled();
      look(`${title()}, scene ${document.querySelector("[data-scene]").dataset.scene}`, cast);
      const next = document.querySelector("[data-anchor='next']");
      const leads = next.dataset.next !== undefined;
      const before = title();
      if (next.getAttribute("aria-haspopup")) return done(findings);
      next.click();
      if (!leads) continue;
      for (let frames = 0; title() === before && frames < 600; frames += 1) await settled();
      break;
    }
  }
  done(findings);
})();
