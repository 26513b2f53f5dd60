// Brings the second half of the interpreter (tools/halves.py): once the page has settled and is idle or,
// should something of it be called before that, at once.

const FIRST_HALF = "first half"; // as the second one calls it
const LOADER = 0; // the slot of what brings it

// A table does not take a function of JavaScript, but one that a module has imported and exports again.
const PASSING_ON = new Uint8Array([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0], // a module
  ...[1, 4, 1, 0x60, 0, 0], // with a type, of functions that take and give nothing,
  ...[2, 5, 1, 0, 0, 0, 0], // an import of that type
  ...[7, 4, 1, 0, 0, 0], // and its export
]);

const part = document.querySelector("[data-part='pyodide.second.wasm']");
let join;
let isWhole = !part;
let isGivenUp = false;

/** Remembers the first half, to which the second one will be joined. */
export function isFirstHalf({ exports }, imports) {
  join = (module) => {
    if (isWhole) return;
    new WebAssembly.Instance(module, { ...imports, [FIRST_HALF]: exports });
    isWhole = true;
    part.dataset.joined = "";
  };
  const passingOn = new WebAssembly.Instance(new WebAssembly.Module(PASSING_ON), { "": { "": bringNow } });
  exports.slots.set(LOADER, passingOn.exports[""]);
}

// What has called something of the second half waits for it, and has no other way to go on. So the reader is asked.
function bringNow() {
  while (!isWhole) {
    if (isGivenUp) throw new Error("The second half of the interpreter is missing");
    try {
      join(new WebAssembly.Module(fetchedNow()));
    } catch {
      const hasStarted = document.documentElement.dataset.python === "ready";
      isGivenUp = !hasStarted || !confirm(document.querySelector("#wanted").content.textContent);
      document.querySelector("#cut-off").hidden = !(hasStarted && isGivenUp);
    }
  }
}

// A page that waits is given text alone: each character is a byte.
function fetchedNow() {
  const request = new XMLHttpRequest();
  request.open("GET", part.href, false);
  request.overrideMimeType("text/plain; charset=x-user-defined");
  request.send();
  return whole(request.status, Uint8Array.from(request.responseText, (character) => character.charCodeAt(0)));
}

function whole(status, bytes) {
  if (bytes.length === Number(part.dataset.bytes)) return bytes;
  // What is gone from the host may be so with the version that this page is of.
  if (status === 404) dispatchEvent(new Event("missing"));
  throw new Error(`The second half has ${bytes.length} bytes`);
}

async function bring() {
  const response = await fetch(part.href);
  join(await WebAssembly.compile(whole(response.status, new Uint8Array(await response.arrayBuffer()))));
}

// Nothing is lost while it is missing, and as soon as there is a network again, so is it.
function bringWhenIdle() {
  (globalThis.requestIdleCallback ?? setTimeout)(() =>
    bring().catch(() => addEventListener("online", bringWhenIdle, { once: true })),
  );
}

if (part) addEventListener("settled", bringWhenIdle, { once: true });
