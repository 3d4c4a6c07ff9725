/** The script API of While You Were Out: `window.wywo`. */

export type MessageState =
  | "Sending" | "Refused" | "TimedOut" | "InToast" | "Delivered" | "Spooled" | "Queued" | "DeliveredAtSignIn" | "MissedNotice"
  | "NotStored";

/** A rule that was checked: D is documented, F was seen in a forum or script, A is assumed. */
export interface Reason {
  rule: string;
  evidence: "D" | "F" | "A";
  outcome: "passed" | "failed" | "notReached" | "applied";
  text: string;
}

export interface User {
  name: string;
  sip: string;
  signedIn: boolean;
  connected: boolean;
  presence: string;
  install: "ClickToRun" | "Msi";
  build: string;
  mailbox: "Online" | "OnPremises" | "None";
  /** The user's own policy; null for none, and for federated contacts. */
  policy: string | null;
  effective: { policy: string; enableIMAutoArchiving: boolean } | null;
}

/** One change that would have led to a different outcome. */
export interface WhatIf {
  /** The script line or lines that make the change; a comment where the act of the next step is left out. */
  line: string;
  /** The rule whose answer changes. */
  rule: string;
  /** The state that the message is in then, and since when. */
  state: MessageState;
  at: number;
  /** The step of the session after which the line runs. */
  step: number;
}

export interface Message {
  id: number;
  from: string;
  to: string;
  text: string;
  /** Milliseconds of the virtual clock, like all times here. */
  sentAt: number;
  state: MessageState;
  path: { at: number; state: MessageState }[];
  why: Reason[];
}

export interface Mail {
  to: string;
  folder: "MissedConversation" | "Inbox" | "ConversationHistory";
  from: string;
  subject: string;
  messages: number[];
  at: number;
  read: boolean;
}

export interface Ledger {
  sent: number;
  sending: number;
  refused: number;
  timedOut: number;
  inToast: number;
  delivered: number;
  spooled: number;
  queued: number;
  deliveredAtSignIn: number;
  missedNotice: number;
  notStored: number;
  balanced: boolean;
}

export interface Snapshot {
  v: 1;
  now: number;
  step: number;
  steps: number;
  era: "Connector" | "Teams1" | "Teams2" | "Teams3" | "Teams4";
  users: User[];
  policies: { identity: string; enableIMAutoArchiving: boolean | null }[];
  messages: Message[];
  mail: Mail[];
  ledger: Ledger;
}

export interface Fault {
  message: string;
  /** Line and column of the script, from 1. */
  line: number;
  column: number;
}

export interface Ran {
  ok: boolean;
  /** What the console printed. */
  output: string;
  errors: Fault[];
}

/** What a user's client shows of a message, and nothing that only the simulator knows. */
export interface Shown {
  shows: "Sent" | "Refused" | "TimedOut" | "Toast" | "Conversation" | "Slip" | "Nothing";
  /** The text of the message, the client's own answer, or the subject of a notice; empty where nothing is shown. */
  words: string;
}

export interface Wywo {
  readonly version: string;
  run(script: string): Promise<Ran>;
  state(): Snapshot;
  seek(step: number): void;
  reset(): void;
  /** The user's display name, SIP address or user principal name, and the number of a message; null where there is no such user or message. */
  sees(user: string, id: number): Shown | null;
  /**
   * The single changes, each made after its step, that would have led to a different outcome for a message, the nearest first. Empty for a number that no
   * message has, and until the console has been loaded.
   */
  whatIf(id: number): WhatIf[];
  /** Returns a function that stops listening. */
  on(type: "step", callback: (step: number) => void): () => void;
  on(type: "message", callback: (message: { id: number; state: MessageState }) => void): () => void;
  on(type: "error", callback: (error: Fault) => void): () => void;
}

/** Where a session stands. */
export interface Position {
  step: number;
  steps: number;
}

export interface Capabilities {
  version: string;
  commands: string[];
  parameters: string[];
  /** A title is null until its text has been fetched. */
  scenarios: { id: string; title: string | null }[];
  languages: string[];
  themes: string[];
  panels: string[];
}

export type Theme = "auto" | "light" | "dark" | "contrast" | "projector";

/** What a frame sends to the page around it. */
export type FrameMessage = { source: "wywo"; v: 1 } & (
  | ({ type: "ready"; version: string } & Position)
  | { type: "resize"; height: number }
  | ({ type: "step"; now: number; change: SessionChange; relayed: boolean } & Position)
  /** What the frame says to the other frames of the same tenant: a page hands it to them as it is. */
  | { type: "relay"; text: string }
  | { type: "message"; id: number; state: MessageState }
  | ExpectDetail
  | ErrorDetail
  | ({ type: "reply"; id: number | string } & ({ ok: true; result: unknown } | { ok: false; error: { code: string; message: string } }))
);

export type SessionChange = { kind: "ran"; script: string; from: number; steps: number } | { kind: "sought" } | { kind: "other" };

export interface ExpectDetail {
  type: "expect";
  ok: boolean;
  /** An example is in error where something kept it from being checked; `problems` or `message` says what. */
  outcome: "holds" | "fails" | "error";
  assertions: { text: string; ok: boolean; message: string }[];
  problems?: string[];
  message?: string;
}

export interface ErrorDetail {
  type: "error";
  code: string;
  message: string;
  /** Line and column of a script, from 1. */
  line?: number;
  column?: number;
}

/** What a page sends to a frame. */
export type FrameCommand = { target: "wywo"; v: 1; id: number | string } & (
  | { cmd: "run"; script: string }
  | { cmd: "state" | "reset" | "list" | "script" }
  | { cmd: "seek"; step: number }
  | { cmd: "look"; theme?: Theme; lang?: string }
  | { cmd: "load"; script: string; step?: number }
  /** What another frame of the same tenant said; empty the first time, so that the frame joins the others. */
  | { cmd: "relay"; text: string }
);

/** A message of a type, as the event `wywo-<type>` carries it. */
export type Detail<T extends FrameMessage["type"]> = Extract<FrameMessage, { type: T }>;

/** The element `<wywo-sim>`. Its promises are rejected when the frame refuses, is removed, or does not answer within 30 seconds. */
export interface WywoSimElement extends HTMLElement {
  run(script: string): Promise<Ran>;
  state(): Promise<Snapshot>;
  seek(step: number): Promise<Position>;
  reset(): Promise<Position>;
  list(): Promise<Capabilities>;
  script(): Promise<{ script: string } & Position>;
  look(fields: { theme?: Theme; lang?: string }): Promise<Position>;
  load(script: string, step?: number): Promise<Position>;
  /** Loads the frame now; the other methods do this too. */
  mount(): void;
}

export interface WywoEvents {
  "wywo-ready": CustomEvent<Detail<"ready">>;
  "wywo-resize": CustomEvent<Detail<"resize">>;
  "wywo-step": CustomEvent<Detail<"step">>;
  "wywo-message": CustomEvent<Detail<"message">>;
  "wywo-expect": CustomEvent<ExpectDetail>;
  "wywo-error": CustomEvent<ErrorDetail>;
}

declare global {
  interface Window {
    readonly wywo: Wywo;
  }
  interface HTMLElementTagNameMap {
    "wywo-sim": WywoSimElement;
  }
  interface HTMLElementEventMap extends WywoEvents {}
  interface DocumentEventMap extends WywoEvents {}
}
