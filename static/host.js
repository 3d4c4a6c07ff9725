// What this example page does with its frames. A page that only shows frames needs none of it.
const one = (id) => document.getElementById(id);

// Switches this page's theme. The frames follow by themselves.
for (const button of document.querySelectorAll("[data-look]")) {
  button.addEventListener("click", () => {
    const look = button.dataset.look;
    if (look === "auto") delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = look;
    for (const other of document.querySelectorAll("[data-look]")) other.setAttribute("aria-pressed", String(other === button));
  });
}

// Gives the plain iframe the height that it reports. Only messages of that frame count.
addEventListener("message", ({ data, source }) => {
  const frame = one("plain");
  if (source !== frame.contentWindow || typeof data !== "string" || data.length > 2000) return;
  try {
    const { context, height } = JSON.parse(data);
    if (context === "iframe.resize" && height > 0) frame.height = Math.min(height, 20000);
  } catch {
    // The message was not meant for this page.
  }
});

// Shows whether the checked example still holds.
one("checked").addEventListener("wywo-expect", ({ detail }) => {
  const verdict = one("verdict");
  verdict.dataset.holds = detail.ok;
  const wrong = detail.assertions.filter((assertion) => !assertion.ok).map((assertion) => assertion.message);
  verdict.textContent = detail.ok ? `All ${detail.assertions.length} assertions hold.` : wrong.join(" ");
});

// Sends the command of the pressed button and shows the reply.
const asks = {
  run: (frame) => frame.run(one("script").value),
  seek: (frame) => frame.seek(Number(one("step").value)),
  state: (frame) => frame.state(),
  reset: (frame) => frame.reset(),
  list: (frame) => frame.list(),
};
let latest = 0;
for (const button of document.querySelectorAll("[data-cmd]")) {
  button.addEventListener("click", async () => {
    const cmd = button.dataset.cmd;
    const mine = ++latest;
    const reply = one("reply");
    reply.removeAttribute("data-cmd");
    reply.textContent = "…";
    let text;
    try {
      await customElements.whenDefined("wywo-sim");
      const result = await (asks[cmd] ?? raw)(one("talk"), cmd);
      text = JSON.stringify(result, null, 2);
    } catch (error) {
      text = `${error.code ?? "error"}: ${error.message}`;
    }
    if (mine !== latest) return;
    reply.textContent = text;
    reply.dataset.cmd = cmd;
  });
}

// Sends a command without the element's methods: it posts a message and waits for the reply with the same id.
async function raw(element, cmd) {
  await element.state(); // the frame is there and answers
  const frame = element.shadowRoot.querySelector("iframe");
  return new Promise((resolve, reject) => {
    const id = `host-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
    addEventListener("message", function listen({ data, source }) {
      if (source !== frame.contentWindow || data?.source !== "wywo" || data.type !== "reply" || data.id !== id) return;
      removeEventListener("message", listen);
      if (data.ok) resolve(data.result);
      else reject(data.error);
    });
    frame.contentWindow.postMessage({ target: "wywo", v: 1, id, cmd }, "*");
  });
}

// Lists what the frames report, the newest first.
const MOST = 50;
for (const type of ["ready", "step", "message", "expect", "error"]) {
  document.addEventListener(`wywo-${type}`, ({ target, detail }) => {
    const { source, v, type: own, ...rest } = detail;
    const line = document.createElement("li");
    line.textContent = `${target.id} · ${own} ${JSON.stringify(rest)}`.slice(0, 400);
    one("heard").prepend(line);
    while (one("heard").childElementCount > MOST) one("heard").lastChild.remove();
  });
}
