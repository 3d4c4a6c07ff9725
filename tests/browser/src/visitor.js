// A tireless visitor: does one thing after the other on the page, chosen by a seed, and looks after each whether the page still holds together.
// Called with the state of its dice, how many acts to do, and what to call at the end.
const [seed, most, done] = arguments;

let dice = seed >>> 0;
const random = () => {
  dice = (dice + 0x6d2b79f5) >>> 0;
  let t = Math.imul(dice ^ (dice >>> 15), dice | 1);
  t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
const below = (limit) => Math.floor(random() * limit);
const one = (list) => list[below(list.length)];
const all = (css) => [...document.querySelectorAll(css)];
const rest = (ms) => new Promise((go) => setTimeout(go, ms));

// What breaks is heard from the first act on. What leads away from the page, or waits for somebody, is not done.
if (!window.visited) {
  window.visited = [];
  const note = (text) => window.visited.push(String(text).slice(0, 600));
  // Where a size changes another, browsers tell so and go on with the next frame: nothing is broken by it.
  const isLate = (event) => event.message?.startsWith("ResizeObserver loop");
  addEventListener("error", (event) => isLate(event) || note(`error: ${event.message ?? event.target?.src} ${event.error?.stack ?? ""}`), true);
  addEventListener("unhandledrejection", (event) => note(`rejection: ${event.reason} ${event.reason?.stack ?? ""}`));
  const told = console.error;
  console.error = (...words) => {
    note(`console: ${words.join(" ")}`);
    told.apply(console, words);
  };
  window.print = () => ["beforeprint", "afterprint"].forEach((name) => dispatchEvent(new Event(name)));
  window.open = () => null;
  HTMLAnchorElement.prototype.click = () => {};
  addEventListener("click", (event) => event.target.closest?.("a[href], input[type=file]") && event.preventDefault());
}

const TEXTS = [
  "Hello", "x".repeat(300), "<img src=x onerror=alert(1)>", "\u202eright\u202c", "日本語のメッセージ", "O'Brien \"and\" $(Get-Date)", "`n;|&{}", "\u{1f600}".repeat(40),
  " ", "0", "-1", "1e9", "constructor", "__proto__", "a\u0301\u0301\u0301", "null\u0000byte", "line\nline", "'; Reset-Sim #", "Get-Sim", "dnd",
];
const KEYS = [
  "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown", "Home", "End", "PageUp", "PageDown", " ", "Enter", "Tab", "Escape", ".", ",", "k", "p", "w", "b", "t", "?", "/",
  "1", "2", "3", "4", "F5", "Delete", "Backspace", "ctrl z", "ctrl y", "ctrl shift z", "ctrl k", "ctrl c",
];
const PRESENCES = "Available Busy DoNotDisturb BeRightBack OffWork AppearAway AppearOffline InACall InAMeeting InAConferenceCall Presenting Inactive Away Automatic".split(" ");

const user = () => `'${(random() < 0.04 ? "Nobody" : one(window.wywo.state().users)?.name ?? "Nobody").replaceAll("'", "''")}'`;
const text = () => `'${one(TEXTS).replaceAll("'", "''")}'`;
const LINES = [
  () => `Send-SimMessage ${user()} ${user()} ${text()}`, () => `Send-SimMessage ${user()} ${user()} ${text()}`, () => `1..${1 + below(9)} | % { Send-SimMessage ${user()} ${user()} "No. $_" }`,
  () => `Disconnect-SimUser ${user()}`, () => `Connect-SimUser ${user()}`, () => `Suspend-SimConnection ${user()}`, () => `Resume-SimConnection ${user()}`,
  () => `Set-SimPresence ${user()} ${one(PRESENCES)}`, () => `Set-SimClient ${user()} -Install ${one(["Msi", "ClickToRun"])}`,
  () => `Set-SimMailbox ${user()} -Location ${one(["Online", "OnPremises", "None"])} -WebServices $${one(["true", "false"])}`,
  () => `Set-SimRelationship ${user()} ${user()} ${one(["External", "Colleagues", "Workgroup", "FriendsAndFamily", "Blocked"])}`,
  () => `Open-SimToast ${user()}`, () => `Close-SimToast ${user()}`, () => `Read-SimMail ${user()}`, () => `Wait-SimTime -Next`, () => `Wait-SimTime -Seconds ${below(400)}`,
  () => `Wait-SimTime -Hours ${below(30)}`, () => `New-SimUser 'Visitor ${below(40)}'`, () => `New-SimUser ${text()}`, () => `Remove-SimUser ${user()}`,
  () => `Set-SimTenant -Era ${one(["Connector", "Teams1", "Teams2", "Teams3", "Teams4"])} -PolicyRefresh ${one(["Immediate", "SignIn"])}`,
  () => `Set-CsClientPolicy Global -EnableIMAutoArchiving $${one(["True", "False", "Null"])}`, () => `New-CsClientPolicy P${below(9)} -EnableIMAutoArchiving $${one(["True", "False"])}`,
  () => `Grant-CsClientPolicy ${user()} P${below(9)}`, () => `Remove-CsClientPolicy P${below(9)}`, () => `Get-SimMessage | ft Id, State`, () => `Show-SimWhy ${1 + below(9)}`,
  () => `Get-SimWhatIf ${1 + below(9)} -All`, () => `Get-SimTruthTable | Select-Object -First 3`, () => `Get-SimView ${user()}`, () => `Assert-SimLedger -Balanced`,
  () => `Get-CsOnlineUser | Export-Csv C:\\Temp\\u.csv`, () => `Get-Content C:\\Temp\\u.csv | measure`, () => `${one(TEXTS)} | ${one(TEXTS)}`, () => `function f { f }; f`,
  () => `('a' * 34 + '!') -match '^(a+)+$'`, () => `$x = @{}; 1..200 | % { $x = @{ a = $x } }`, () => `throw ${text()}`, () => `"$(${user()})" -replace '(.)', '$1$1'`, () => `Get-Help Send-SimMessage`,
];

const CONTROLS = "button, summary, a[href], input, select, textarea, label, [role=tab], [role=radio], [role=option], [role=slider], [tabindex], svg *, details";
const FOCUSABLE = "button, input, select, textarea, summary, a[href], [tabindex]";
const name = (own) =>
  own ? `${own.localName}${[...(own.classList ?? [])].map((word) => `.${word}`).join("")} "${(own.ariaLabel ?? own.textContent ?? "").trim().slice(0, 30)}"` : "nothing";

// A point in something that can be seen: in a control, or on letters; what lies upon it is what is pressed.
const place = (candidates) => {
  for (let tries = 0; tries < 8 && candidates.length > 0; tries += 1) {
    const own = one(candidates);
    if (own.checkVisibility && !own.checkVisibility({ visibilityProperty: true })) continue;
    own.scrollIntoView?.({ block: "nearest", inline: "nearest", behavior: "instant" });
    const { left, top, width, height } = own.getBoundingClientRect();
    const [x, y] = [left + width * (0.1 + 0.8 * random()), top + height * (0.1 + 0.8 * random())];
    const hit = width > 0 && document.elementFromPoint(x, y);
    if (hit) return { x, y, hit };
  }
};
const control = () => place(all(CONTROLS));
const letters = () => {
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, (node) => (node.data.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
  const found = [];
  while (walk.nextNode()) found.push(walk.currentNode.parentElement);
  return place(found);
};

const MOUSE = navigator.userAgent.includes("Firefox") ? 0 : 1;
const pointer = (kind, { x, y, hit }, more = {}) => {
  const Kind = kind.startsWith("pointer") ? PointerEvent : MouseEvent;
  const init = { bubbles: true, cancelable: true, composed: true, view: window, clientX: x, clientY: y, button: 0, detail: 1, pointerId: MOUSE, pointerType: "mouse", isPrimary: true };
  return hit.isConnected ? hit.dispatchEvent(new Kind(kind, { ...init, ...more })) : true;
};
const down = (at) => {
  const goesOn = pointer("pointerdown", at, { buttons: 1 });
  if (!pointer("mousedown", at, { buttons: 1 }) || !goesOn || !at.hit.isConnected) return;
  const taker = at.hit.closest(FOCUSABLE);
  if (taker) taker.focus({ preventScroll: true });
  else document.activeElement?.blur();
};
const up = ({ x, y }) => {
  const at = { x, y, hit: document.elementFromPoint(x, y) ?? document.body };
  pointer("pointerup", at);
  pointer("mouseup", at);
  return at.hit;
};
const press = (at, detail = 1) => {
  down(at);
  if (up(at) === at.hit) pointer("click", at, { detail });
};

const stroke = (spelled, held) => {
  const words = spelled === " " ? [" "] : spelled.split(" ");
  const key = words.at(-1);
  for (let time = 0; time < (held ? 8 : 1); time += 1) {
    const on = document.activeElement ?? document.body;
    const init = { key, ctrlKey: words.includes("ctrl"), shiftKey: words.includes("shift"), repeat: time > 0, bubbles: true, cancelable: true, composed: true };
    if (!on.dispatchEvent(new KeyboardEvent("keydown", init))) continue;
    if (key === "Tab") one(all(FOCUSABLE).filter((own) => own.checkVisibility()))?.focus();
    const dialog = key === "Escape" && document.querySelector("dialog[open]");
    if (dialog && dialog.dispatchEvent(new Event("cancel", { cancelable: true }))) dialog.close();
    if ((key === "Enter" || key === " ") && on.matches("button, summary")) HTMLElement.prototype.click.call(on);
    on.dispatchEvent(new KeyboardEvent("keyup", init));
  }
};

const write = () => {
  const fields = all("input:not([type=checkbox], [type=radio], [type=range], [type=file]), textarea").filter((own) => own.checkVisibility() && !own.disabled && !own.closest("[inert]"));
  const field = one(fields);
  if (!field) return "";
  field.focus();
  const words = one(TEXTS);
  if (random() < 0.3) field.select?.();
  document.execCommand("insertText", false, field.localName === "input" ? words.replaceAll("\n", " ") : words);
  if (random() < 0.6) stroke("Enter");
  return `${name(field)} ${words.slice(0, 20)}`;
};

const choose = () => {
  const menu = one(all("select").filter((own) => own.checkVisibility() && !own.disabled));
  const offer = menu && one([...menu.options].filter((own) => !own.disabled));
  if (!offer) return "";
  menu.focus();
  menu.value = offer.value;
  for (const kind of ["input", "change"]) menu.dispatchEvent(new Event(kind, { bubbles: true }));
  return `${name(menu)} ${offer.value}`;
};

const drag = () => {
  const at = control() ?? letters();
  if (!at) return "";
  down(at);
  for (let time = 0; time < 4; time += 1) {
    Object.assign(at, { x: at.x + below(160) - 80, y: at.y + below(80) - 40 });
    at.hit = document.elementFromPoint(at.x, at.y) ?? at.hit;
    pointer("pointermove", at, { buttons: 1 });
    pointer("mousemove", at, { buttons: 1 });
  }
  up(at);
  return name(at.hit);
};

const carry = (words, file) => {
  const carried = new DataTransfer();
  if (file) carried.items.add(new File([words], one(["users.csv", "a.ps1", "story.ps1", "x.json", "..\\..\\x.txt"])));
  else carried.setData("text/plain", words);
  return carried;
};

const run = async (line) => {
  const answer = await Promise.race([window.wywo.run(line), rest(20_000).then(() => "late")]);
  if (answer === "late") window.visited.push(`run never answered: ${line}`);
  return line;
};

// Every act: how often it is done beside the others, its name, and what it does. It answers what it was done to.
const ACTS = [
  [22, "press", () => { const at = control(); if (at) press(at); return name(at?.hit); }],
  [14, "press letters", () => { const at = letters(); if (at) press(at); return name(at?.hit); }],
  [3, "press twice", () => { const at = control(); if (at) { press(at); press(at, 2); pointer("dblclick", at, { detail: 2 }); } return name(at?.hit); }],
  [8, "write", write],
  [8, "choose", choose],
  [12, "key", () => { const [key, held] = [one(KEYS), random() < 0.15]; stroke(key, held); return `${key}${held ? " held" : ""}`; }],
  [4, "drag", drag],
  [2, "wheel", () => { const at = control(); at?.hit.dispatchEvent(new WheelEvent("wheel", { deltaY: below(400) - 200, deltaX: below(40) - 20, ctrlKey: random() < 0.3, clientX: at.x, clientY: at.y, bubbles: true, cancelable: true })); return name(at?.hit); }],
  [5, "seek", () => { const step = below(window.wywo.state().steps + 3); window.wywo.seek(step); return step; }],
  [14, "run", () => run(one(LINES)())],
  [1, "reset", () => window.wywo.reset()],
  [2, "paste", () => { const words = one(TEXTS); (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent("paste", { clipboardData: carry(words), bubbles: true, cancelable: true })); return words.slice(0, 20); }],
  [1, "drop", () => { const at = control() ?? letters(); at?.hit.dispatchEvent(new DragEvent("drop", { dataTransfer: carry(`Name\n${one(TEXTS)}`, true), bubbles: true, cancelable: true })); return name(at?.hit); }],
  [1, "print", () => window.print()],
  [2, "ask", () => { const id = 1 + below(9); window.wywo.whatIf(id); const [first] = window.wywo.state().users; if (first && window.wywo.state().messages.length >= id) window.wywo.sees(first.name, id); return id; }],
  [6, "Escape", () => stroke("Escape")],
  [2, "undo and redo", () => { stroke("ctrl z"); stroke("ctrl y"); }],
];
const WEIGHT = ACTS.reduce((sum, [weight]) => sum + weight, 0);
const chosen = () => {
  let at = random() * WEIGHT;
  return ACTS.find(([weight]) => (at -= weight) < 0);
};

// Whether something that an element lies in scrolls or cuts it: an element that is positioned lies only in what is positioned too.
const isClipped = (own) => {
  let { position } = getComputedStyle(own);
  for (let around = own.parentElement; around && position !== "fixed"; around = around.parentElement) {
    const style = getComputedStyle(around);
    const holds = position !== "absolute" || style.position !== "static" || style.contain.match(/size|layout|paint|strict|content/) || style.transform !== "none";
    if (!holds) continue;
    if (style.overflowX !== "visible" && around !== document.body) return true;
    ({ position } = style);
  }
  return false;
};

// What is wrong with the page now; the state is looked at first, and what is shown must be the same.
const wrong = () => {
  const found = [];
  const root = document.documentElement;
  if (document.querySelector(".crash-screen, .boot-failed")) return [`it has stopped: ${document.querySelector(".crash-screen, .boot-failed").textContent.slice(0, 400)}`];
  if (root.dataset.ready !== "true") found.push("it is not ready");
  if (!document.querySelector("main")?.textContent.trim()) found.push("it is blank");
  const state = window.wywo.state();
  const { sent, balanced, ...states } = state.ledger;
  const sum = Object.values(states).reduce((all, count) => all + count, 0);
  if (!balanced || sum !== sent || sent !== state.messages.length) found.push(`the ledger does not balance: ${JSON.stringify(state.ledger)}`);
  if (document.querySelector("[data-panel=ledger][data-balanced=false]")) found.push("the ledger says that it does not balance");
  const nodes = document.getElementsByTagName("*").length;
  if (nodes > 9_000) found.push(`${nodes} nodes`);
  if (root.scrollWidth > root.clientWidth + 1) {
    const within = (own) => [own, own?.parentElement, own?.parentElement?.parentElement, own?.closest("[data-panel], dialog, header")].map((one) => `${one?.localName}.${one?.className}`).join(" < ");
    const wide = all("body *").filter((own) => own.getBoundingClientRect().right > root.clientWidth + 1 && !isClipped(own));
    found.push(`${root.scrollWidth} px are more than ${root.clientWidth}: ${wide.slice(-3).map((own) => `${name(own)} in ${within(own)}`).join(", ")}`);
  }
  for (const menu of all("select[data-value]")) if (menu.value !== menu.dataset.value) found.push(`${name(menu)} shows ${menu.value}, not ${menu.dataset.value}`);
  const users = new Map(state.users.map((own) => [own.sip.replace("sip:", ""), own]));
  for (const seat of all("main [data-user][data-signed-in]")) {
    const own = users.get(seat.dataset.user);
    if (!own) found.push(`a seat of ${seat.dataset.user}, who is not there`);
    else if (String(own.signedIn) !== seat.dataset.signedIn) found.push(`${own.name}: signed in ${own.signedIn}, shown ${seat.dataset.signedIn}`);
    else if (own.signedIn && seat.dataset.presence !== own.presence) found.push(`${own.name}: ${own.presence}, shown ${seat.dataset.presence}`);
  }
  const messages = new Map(state.messages.map((own) => [String(own.id), own.state]));
  for (const letter of all("main [data-message][data-state]")) {
    if (letter.closest("[data-panel=compare], [data-panel=ask], [data-whatif]")) continue;
    const held = messages.get(letter.dataset.message);
    if (held !== letter.dataset.state) found.push(`message ${letter.dataset.message}: ${held}, shown ${letter.dataset.state} by ${name(letter)}`);
  }
  return found;
};

// What is drawn follows a moment later. What is still wrong then is a fault.
const faults = async () => {
  for (let wait = 0; wait < 12; wait += 1) {
    if (window.visited.length > 0) return window.visited.splice(0);
    const found = wrong();
    if (found.length === 0) return [];
    await rest(10 << Math.min(wait, 5));
  }
  return wrong();
};

const visit = async () => {
  const acts = [];
  let found = await faults();
  while (acts.length < most && found.length === 0) {
    const [, what, act] = chosen();
    acts.push(what);
    try {
      acts[acts.length - 1] += `: ${(await act()) ?? ""}`;
    } catch (error) {
      window.visited.push(`${what} threw ${error} ${error?.stack}`);
    }
    await new Promise((go) => setTimeout(go));
    found = await faults();
  }
  if (window.wywo?.state().messages.length > 300) await run("Reset-Sim");
  return { dice, acts, found };
};
// Half of a letter that is cut by a number cannot be told to the driver.
const wellFormed = ({ dice, acts, found }) => ({ dice, acts: acts.map((act) => act.toWellFormed()), found: found.map((fault) => fault.toWellFormed()) });
visit()
  .catch((error) => ({ dice, acts: [], found: [`the visitor broke: ${error} ${error?.stack}`] }))
  .then((told) => done(wellFormed(told)));
