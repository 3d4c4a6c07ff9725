// Tells the story of this page to its end in the room's view, and says where a scene is not as a room needs it: letters that are too small, something out of
// sight or cut, pieces that overlap. `arguments`: the least size of letters, and what is called with the findings.
const [least, done] = arguments;
const findings = [];
const settled = () => new Promise((go) => requestAnimationFrame(() => requestAnimationFrame(go)));
const box = (element) => {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return { left: Math.round(left), top: Math.round(top), right: Math.round(right), bottom: Math.round(bottom) };
};
const name = (element) => element.dataset.cast ?? element.dataset.panel ?? element.className;
const look = (scene) => {
  const say = (what) => findings.push(`${scene}: ${what}`);
  const room = document.querySelector("main.room");
  if (room.scrollHeight > innerHeight || room.scrollWidth > innerWidth) say(`it is ${room.scrollWidth}×${room.scrollHeight}`);
  const walker = document.createTreeWalker(room, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const own = walker.currentNode.parentElement;
    if (!walker.currentNode.data.trim() || !own.checkVisibility({ visibilityProperty: true })) continue;
    const size = parseFloat(getComputedStyle(own).fontSize);
    if (size < least) say(`“${walker.currentNode.data}” has ${size} px`);
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const { left, top, right, bottom } of range.getClientRects()) {
      if (left < 0 || top < 0 || right > innerWidth + 1 || bottom > innerHeight + 1) say(`“${walker.currentNode.data}” is out of sight`);
      for (let around = own; around !== room; around = around.parentElement) {
        const edge = around.getBoundingClientRect();
        const clips = getComputedStyle(around).overflowY !== "visible" || around.matches("[data-panel], .room-head, .room-paper, .room-slip");
        // The box of a letter is higher than what is drawn of it.
        if (clips && (bottom > edge.bottom + size * 0.4 || right > edge.right + 3)) say(`“${walker.currentNode.data}” is cut by ${around.className || around.tagName}`);
      }
    }
  }
  const pieces = [...room.querySelectorAll(".room-head, .room-person, .room-letter, .room-where, .room-words, .room-way, .room-rule, .room-command")];
  for (const [place, one] of pieces.entries()) {
    for (const other of pieces.slice(place + 1)) {
      const [a, b] = [box(one), box(other)];
      if (a.left < b.right - 4 && b.left < a.right - 4 && a.top < b.bottom - 4 && b.top < a.bottom - 4) say(`${name(one)} lies over ${name(other)}`);
    }
  }
};
(async () => {
  for (let scene = 0; scene < 40; scene += 1) {
    await settled();
    const before = document.querySelector("[data-scene]").dataset.scene;
    look(`scene ${before}`);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true, cancelable: true }));
    await settled();
    if (document.querySelector("[data-scene]").dataset.scene === before) return done(findings);
  }
  done([...findings, "the story does not end"]);
})();
