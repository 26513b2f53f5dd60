// Has the browser keep the planner for use without a network, and says how that goes. A new version waits until
// the reader takes it.

const form = document.querySelector("#interview");

function say(state) {
  for (const words of document.querySelectorAll("[data-offline]")) words.hidden = words.dataset.offline !== state;
}

function offer(worker) {
  const update = document.querySelector("#update");
  update.hidden = false;
  document.querySelector("#update-later").onclick = () => (update.hidden = true);
  document.querySelector("#update-now").onclick = () => {
    worker.addEventListener("statechange", () => {
      if (worker.state !== "activated") return;
      handOver();
      location.reload();
    });
    worker.postMessage("take over");
  };
}

// What was typed goes along: not every browser keeps it when a page is loaded again.
function handOver() {
  const typed = [...form.querySelectorAll("input, select")].map((field) => [
    field.id,
    ["checkbox", "radio"].includes(field.type) ? field.checked : field.value,
  ]);
  history.replaceState({ typed }, "");
  // Python adds the messages.
  dispatchEvent(new Event("handover"));
}

// The fields that Python adds to the form, and the messages, are filled by it.
const { typed } = history.state ?? {};
if (Array.isArray(typed)) {
  // An earlier version of the page did not know examples, and did not say that this is none.
  document.querySelector("#touched").checked = true;
  for (const [id, value] of typed.filter(Array.isArray)) {
    const field = document.getElementById(id);
    if (form.contains(field)) field[typeof value === "boolean" ? "checked" : "value"] = value;
  }
  form.dispatchEvent(new Event("input", { bubbles: true }));
}

let followed;

function follow(worker, isFirst) {
  if (worker === followed) return;
  followed = worker;
  let arrived = false;
  worker.addEventListener("statechange", () => {
    arrived ||= worker.state === "installed";
    if (!arrived) say(isFirst ? "failed" : "refused");
    else if (isFirst) say(worker.state === "activated" ? "ready" : "saving");
    else if (worker.state === "installed") offer(worker);
  });
}

async function keep() {
  const registration = await navigator.serviceWorker.register("sw.js", { updateViaCache: "none" });
  if (registration.active) say("ready");
  if (registration.waiting) offer(registration.waiting);
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
