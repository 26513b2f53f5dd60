// Has the browser keep the planner for use without a network, and says how that goes. A new version waits until
// the reader takes it.

const FIELDS = ":is(#interview, #answer) :is(input, select)";
const TEXTS = "input:not([type=checkbox], [type=radio]), textarea";

function say(state) {
  for (const words of document.querySelectorAll("[data-offline]")) words.hidden = words.dataset.offline !== state;
}

// Offers another version of the planner, in the words for why it is there.
function offer(why) {
  const update = document.querySelector("#update");
  for (const words of update.querySelectorAll("[data-why]")) words.hidden = words.dataset.why !== why;
  update.hidden = false;
  document.querySelector("#update-later").onclick = () => (update.hidden = true);
  document.querySelector("#update-now").onclick = takeOver;
}

async function takeOver() {
  const waiting = (await navigator.serviceWorker?.getRegistration().catch(() => undefined))?.waiting;
  if (!waiting) return renew();
  waiting.addEventListener("statechange", takeOver, { once: true });
  waiting.postMessage("take over");
}

// What was typed goes along: not every browser keeps it when a page is loaded again.
function renew({ unasked } = {}) {
  const typed = [...document.querySelectorAll(FIELDS)].map((field) => [
    field.id,
    ["checkbox", "radio"].includes(field.type) ? field.checked : field.value,
  ]);
  // Python adds the messages; where it has not started, those stay that an earlier page has handed over.
  history.replaceState({ ...history.state, typed, unasked }, "");
  dispatchEvent(new Event("handover"));
  location.reload();
}

// Another version is in use, and this page is still the old one. Where nobody sees that, nobody needs to be asked.
function beReplaced(why) {
  const isDisturbing = !document.hidden && (why !== "gone" || isRenewed || document.activeElement.matches(TEXTS));
  if (isDisturbing) offer(why);
  else renew({ unasked: true });
}

// What did not arrive may be gone from the host, with the version that this page is of.
addEventListener("missing", async () => {
  const page = await fetch("./", { cache: "no-store" }).then((response) => response.text(), () => "");
  const theirs = new DOMParser().parseFromString(page, "text/html").querySelector("#version");
  if (theirs && theirs.textContent !== document.querySelector("#version").textContent) beReplaced("gone");
});

// The fields that Python adds to the form, and the messages, are filled by it.
const { typed, unasked } = history.state ?? {};
const isRenewed = Array.isArray(typed);
if (isRenewed) {
  document.querySelector("#renewed").hidden = unasked !== true;
  // An earlier version of the page did not know examples, and did not say that this is none.
  document.querySelector("#touched").checked = true;
  for (const [id, value] of typed.filter(Array.isArray)) {
    const field = document.getElementById(id);
    if (!field?.matches(FIELDS)) continue;
    if (typeof value === "boolean") field.checked = value;
    if (typeof value === "string") field.value = value;
  }
  document.querySelector("#interview").dispatchEvent(new Event("input", { bubbles: true }));
}

let followed;

function follow(worker, isFirst) {
  if (worker === followed) return;
  followed = worker;
  let arrived = worker.state === "installed";
  worker.addEventListener("statechange", () => {
    arrived ||= worker.state === "installed";
    if (!arrived) say(isFirst ? "failed" : "refused");
    else if (isFirst) say(worker.state === "activated" ? "ready" : "saving");
    else if (worker.state === "installed") offer("ready");
    else if (worker.state === "activated") beReplaced("replaced");
  });
}

async function keep() {
  const registration = await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
  if (registration.active) say("ready");
  if (registration.waiting) {
    offer("ready");
    follow(registration.waiting, false);
  }
  if (registration.installing) follow(registration.installing, !registration.active);
  registration.addEventListener("updatefound", () => follow(registration.installing, !registration.active));
}

function started() {
  if (document.documentElement.dataset.python === "loading") return;
  observer.disconnect();
  if (navigator.serviceWorker) keep().catch(() => say("failed"));
  else say("unsupported");
}

// The start of the planner comes first; keeping it must not slow that down.
const observer = new MutationObserver(started);
observer.observe(document.documentElement, { attributeFilter: ["data-python"] });
started();
