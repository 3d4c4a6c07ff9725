// What the page says when it cannot start and no other texts are there: what has happened, what may help, and the button for it.
export default {
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
