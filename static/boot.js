// Starts the simulator. A browser that cannot run it is told so in words; a blank page says nothing to anybody.

// What is said when no other texts are there: what has happened, what may help, and the button for it.
const SORRY = {
  en: [
    "While You Were Out could not start",
    "Part of the page did not load, or this browser cannot run WebAssembly. Try again, or use an up-to-date browser.",
    "Reload the page",
  ],
  "zh-CN": [
    "While You Were Out 无法启动",
    "页面有一部分没有加载，或者此浏览器不能运行 WebAssembly。请重试，或者换用较新的浏览器。",
    "重新加载页面",
  ],
  ja: [
    "While You Were Out を開始できませんでした",
    "ページの一部を読み込めなかったか、このブラウザーでは WebAssembly を実行できません。もう一度試すか、最新のブラウザーをお使いください。",
    "ページを再読み込みする",
  ],
  fr: [
    "While You Were Out n’a pas pu démarrer",
    "Une partie de la page ne s’est pas chargée, ou ce navigateur ne peut pas exécuter WebAssembly. Réessayez, ou utilisez un navigateur à jour.",
    "Recharger la page",
  ],
  it: [
    "While You Were Out non si è avviato",
    "Una parte della pagina non è stata caricata, oppure questo browser non può eseguire WebAssembly. Riprova o usa un browser aggiornato.",
    "Ricarica la pagina",
  ],
  es: [
    "While You Were Out no ha podido iniciarse",
    "No se ha cargado una parte de la página, o este navegador no puede ejecutar WebAssembly. Inténtelo de nuevo o use un navegador actualizado.",
    "Volver a cargar la página",
  ],
};
const LANGUAGES = [...Object.keys(SORRY), "en-XA"];

// The texts travel beside the program, and only those of one language: the program finds the same one by the same rule (`Tag::negotiate`).
const language = (tag) => tag.toLowerCase().split(/[-_]/)[0];
const meant = (wish) =>
  LANGUAGES.find((tag) => tag.toLowerCase() === wish.toLowerCase()) ?? LANGUAGES.find((tag) => language(tag) === language(wish));
const asked = new URLSearchParams(location.search).get("lang") ?? "";
const tag = [asked, ...navigator.languages].map(meant).find(Boolean) ?? "en";

// The page as one file has all texts in itself, and no links to files.
if (document.querySelector("link[rel=modulepreload]")) {
  document.head.append(
    Object.assign(document.createElement("link"), { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: `text/${tag}.txt` }),
  );
}

const fail = (error) => {
  const note = document.createElement("main");
  note.className = "boot-failed";
  const head = document.createElement("h1");
  const [what, help, reload] = SORRY[tag] ?? SORRY.en;
  document.documentElement.lang = tag;
  head.textContent = what;
  const body = document.createElement("p");
  body.textContent = help;
  const detail = document.createElement("pre");
  detail.textContent = String(error);
  const again = document.createElement("a");
  again.href = "";
  again.className = "primary";
  again.textContent = reload;
  note.append(head, body, again, detail);
  document.body.replaceChildren(note);
};

// The program itself tells when its texts do not come: without them it cannot say so.
addEventListener("wywo-failed", () => fail(`text/${tag}.txt`));
import("./app.js").then(({ default: init }) => init({ module_or_path: "app_bg.wasm" })).catch(fail);
