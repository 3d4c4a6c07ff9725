// Keeps the files of one build, and answers with them: the page opens without a network, and never with files of two builds.
const BUILD = "wywo-/* build */";
const FILES = [/* files */];
const base = new URL("./", self.location);
const known = new Set(FILES.map((file) => new URL(file, base).href));

// Everything is fetched past the browser's own cache. Where one file does not come, the old build stays whole.
self.addEventListener("install", (event) => {
  const fresh = FILES.map((file) => new Request(new URL(file, base), { cache: "reload" }));
  event.waitUntil(caches.open(BUILD).then((cache) => cache.addAll(fresh)));
});

self.addEventListener("activate", (event) => {
  const old = (names) => names.filter((name) => name.startsWith("wywo-") && name !== BUILD);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(old(names).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// The page says when its visitor wants the new build.
self.addEventListener("message", ({ data }) => data === "go" && self.skipWaiting());

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  url.search = "";
  url.hash = "";
  // A frame in another page is not this worker's: it asks the server, as it would without a worker.
  if (request.method !== "GET" || request.destination === "iframe") return;
  const isPage = request.mode === "navigate" && (url.href === base.href || url.href === new URL("index.html", base).href);
  if (isPage) url.href = new URL("index.html", base).href;
  if (isPage || known.has(url.href)) event.respondWith(caches.match(url.href, { cacheName: BUILD }).then((kept) => kept ?? fetch(request)));
});
