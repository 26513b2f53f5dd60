// Keeps the planner working without a network: all the files of one version, or none of them.

// Filled in by the build: what the version is called, and its files, each with its SHA-256. The page itself is "".
const VERSION = "";
const SHIPPED = {};

const SCOPE = registration.scope;
// Other pages may share the origin, and another copy of this one may lie in another folder.
const OURS = `follow-up-planner ${SCOPE} `;
const CACHE = OURS + VERSION;

const addressOf = (path) => new URL(path, SCOPE).href;
const ourCaches = async () => (await caches.keys()).filter((name) => name.startsWith(OURS));

/** Whether a response is, byte for byte, what the build has made. */
async function isAsBuilt(path, response) {
  if (!response?.ok) return false;
  const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", await response.clone().arrayBuffer()));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, "0")).join("") === SHIPPED[path];
}

/** The same file as an earlier version has kept it. */
async function inheritedFile(path) {
  for (const name of await ourCaches()) {
    const response = await (await caches.open(name)).match(addressOf(path));
    if (await isAsBuilt(path, response)) return response;
  }
}

/** The file from the browser's own cache, where the page has left it, or from the host. */
async function fetchedFile(path) {
  for (const cache of ["default", "reload"]) {
    const response = await fetch(addressOf(path), { cache });
    if (await isAsBuilt(path, response)) return response;
  }
  throw new Error(`${path} is not as it was built`);
}

async function install() {
  const cache = await caches.open(CACHE);
  const keep = async (path) => cache.put(addressOf(path), (await inheritedFile(path)) ?? (await fetchedFile(path)));
  try {
    await Promise.all(Object.keys(SHIPPED).map(keep));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

async function removeEarlierVersions() {
  const earlier = (await ourCaches()).filter((name) => name !== CACHE);
  await Promise.all(earlier.map((name) => caches.delete(name)));
}

/** The path of a file of ours that a request asks for; undefined for any other request. */
function shippedPath({ method, url }) {
  const { origin, pathname } = new URL(url);
  if (method !== "GET" || !(origin + pathname).startsWith(SCOPE)) return undefined;
  const path = (origin + pathname).slice(SCOPE.length).replace(/^index\.html$/, "");
  return Object.hasOwn(SHIPPED, path) ? path : undefined;
}

/** The kept file; if the browser has thrown it away, the same from the network, to be kept again. */
async function answer(path, request) {
  const cache = await caches.open(CACHE);
  const kept = await cache.match(addressOf(path));
  if (kept) return kept;
  try {
    const response = await fetchedFile(path);
    await cache.put(addressOf(path), response.clone());
    return response;
  } catch (error) {
    if (path) throw error;
    // The host may have a newer page by now, which brings its own files.
    return fetch(request).catch(lostPage);
  }
}

const lostPage = () =>
  new Response(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Follow-Up Planner</title>
<h1>The saved planner is gone</h1>
<p>The browser has removed a part of it, as browsers do when space gets short. Open this page once with a network, and it is saved again.</p>`,
    { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } },
  );

addEventListener("install", (event) => event.waitUntil(install()));
addEventListener("activate", (event) => event.waitUntil(removeEarlierVersions()));
addEventListener("message", ({ data }) => data === "take over" && skipWaiting());
addEventListener("fetch", (event) => {
  const path = shippedPath(event.request);
  if (path !== undefined) event.respondWith(answer(path, event.request));
});
