// What a page in TypeScript does with the simulator: it compiles with `--strict`, and each line marked with `@ts-expect-error` does not.
import type { Snapshot } from "../../../wywo";

const element = document.querySelector("wywo-sim");
if (element) {
  const state: Snapshot = await element.state();
  const states: string[] = state.messages.map((message) => message.state);
  const { ok, output, errors } = await element.run("Get-SimClock");
  const { step, steps }: { step: number; steps: number } = await element.seek(2);
  const { script } = await element.script();
  await element.load(script, step);
  await element.look({ theme: "dark", lang: "fr-CA" });
  const titles: (string | null)[] = (await element.list()).scenarios.map((scenario) => scenario.title);
  element.mount();
  element.addEventListener("wywo-expect", ({ detail }) => {
    const outcome: "holds" | "fails" | "error" = detail.outcome;
    console.log(outcome, detail.assertions.map((assertion) => assertion.text), detail.problems ?? detail.message);
  });
  document.addEventListener("wywo-step", ({ detail }) => {
    if (detail.change.kind === "ran") console.log(detail.change.script, detail.now, steps, states, ok, output, errors, titles);
  });
  // @ts-expect-error: there is no such theme
  await element.look({ theme: "drak" });
  // @ts-expect-error: a step is a number
  await element.seek("2");
  // @ts-expect-error: a frame has no such event
  element.addEventListener("wywo-expect", ({ detail }) => detail.height);
}

window.wywo.on("message", ({ id, state }) => console.log(id, state === "Queued"));
// @ts-expect-error: no message is in such a state
window.wywo.on("message", ({ state }) => state === "queued");
export {};
