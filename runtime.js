// Starts Python in the page: shows how much of the runtime has arrived, and says so when it cannot start.
// PyScript imports this module a second time, as its interpreter.

import { isFirstHalf } from "./halves.js";
import { loadPyodide as startPyodide, version } from "./vendor/pyodide/pyodide.mjs";

export { version };

// Nothing here has Python wait amid a call, and so nothing needs a stack of its own for that: where Chromium samples
// what its pages allocate, it reads past the end of such a stack, and the page is gone.
delete globalThis.WebAssembly?.Suspending;

// What Pyodide imports when it starts. It would do so in one piece, in which nobody can type.
const PIECES = ["ast", "typing", "importlib.util, json", "dataclasses, traceback", "asyncio"];

async function createPyodideModule(settings) {
  const { default: create } = await import("./vendor/pyodide/pyodide.asm.mjs");
  const module = await create(settings);
  for (const names of PIECES) {
    await pause();
    module.API.rawRun(`import ${names}`);
  }
  await pause();
  return module;
}

// Lets the browser see to the reader; a timer would wait for longer where the page is not in sight.
function pause() {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage("");
  });
}

export async function loadPyodide(options) {
  try {
    return await startPyodide({ ...options, createPyodideModule });
  } catch (error) {
    planFailed("incomplete");
    throw error;
  }
}

// The large files, by name: links to them or, in the page that is one file, their contents. Python asks for the
// later ones when the reader needs them; the start does not wait for those.
const parts = Object.fromEntries(
  [...document.querySelectorAll("[data-part]")].map((part) => [part.dataset.part, part]),
);

async function opened({ href, type, dataset, textContent }) {
  const gzipped = dataset.encoding === "gzip";
  if (!href) {
    const { body } = new Response(gzipped ? fromBase64(textContent) : textContent);
    return new Response(gzipped ? unzipped(body) : body, { headers: { "Content-Type": type } });
  }
  const response = await originalFetch(href);
  // The browser compiles the interpreter while it arrives, and keeps the result, only from a response as it came.
  followed(dataset, response.clone()).catch(() => planFailed("incomplete"));
  return gzipped ? new Response(unzipped(response.body), response) : response;
}

const unzipped = (stream) => stream.pipeThrough(new DecompressionStream("gzip"));

const fromBase64 = (text) =>
  Uint8Array.fromBase64?.(text) ?? Uint8Array.from(atob(text), (character) => character.charCodeAt(0));

// Pyodide waits for ever for a file that is missing, cut short or damaged. So every one is followed to its end,
async function followed({ part, bytes }, response) {
  let sum = 0;
  const reader = response.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    sum += chunk.value.length;
    showArrived(part, sum);
  }
  if (!response.ok || (bytes && sum !== Number(bytes))) throw new Error(`${part} has ${sum} bytes`);
}

const originalFetch = fetch;
globalThis.fetch = (resource, ...options) => {
  const { pathname } = new URL(resource.url ?? resource, document.baseURI);
  const part = parts[pathname.split("/").pop()];
  return part ? opened(part) : originalFetch(resource, ...options);
};
// and so is the compiling of the interpreter.
for (const name of ["instantiate", "instantiateStreaming"]) {
  const original = globalThis.WebAssembly?.[name];
  if (original) {
    WebAssembly[name] = async (...args) => {
      try {
        const result = await original(...args);
        if (result.instance?.exports.slots) isFirstHalf(result.instance, args[1]);
        return result;
      } catch (error) {
        planFailed("incomplete");
        throw error;
      }
    };
  }
}

const arrived = {};
const total = Object.values(parts).reduce(
  (sum, { rel, dataset }) => sum + (rel === "later" ? 0 : Number(dataset.bytes ?? 0)),
  0,
);

function showArrived(name, bytes) {
  arrived[name] = bytes;
  if (!total) return;
  const sum = Object.values(arrived).reduce((sum, size) => sum + size);
  const megabytes = (size) => (size / 1e6).toFixed(1);
  Object.assign(document.querySelector("#progress"), { max: total, value: sum });
  document.querySelector("#arrived").textContent = `${megabytes(sum)} of ${megabytes(total)} MB`;
}

// Scripts are counted when they are complete.
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    const part = Object.values(parts).find(({ href }) => href === name);
    if (part) showArrived(part.dataset.part, Number(part.dataset.bytes));
  }
}).observe({ type: "resource", buffered: true });

addEventListener("unhandledrejection", () => planFailed("incomplete"));
addEventListener("error", ({ error }) => {
  if (error?.constructor.name === "PythonError") planFailed("stopped");
});
document.querySelector("script[type=py]").addEventListener("py:done", () => planFailed("incomplete"));

if (document.documentElement.dataset.python === "loading") {
  import("./vendor/pyscript/core.js").then(
    ({ config, hooks }) => {
      // Without our interpreter in it, the configuration is not ours.
      if (!config.py?.interpreter) planFailed("incomplete");
      // A hook for workers, which the page has none of, would need eval.
      hooks.worker.onBeforeRunAsync.clear();
    },
    () => planFailed("incomplete"),
  );
}
