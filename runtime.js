// Starts Python in the page: shows how much of the runtime has arrived, and says so when it cannot start.
// PyScript imports this module a second time, as its interpreter.

import { loadPyodide as startPyodide, version } from "./vendor/pyodide/pyodide.mjs";
import sizes from "./vendor/sizes.js";

export { version };

const VENDOR = new URL("vendor/", import.meta.url).href;

export async function loadPyodide(options) {
  try {
    return await startPyodide({ ...options, indexURL: `${VENDOR}pyodide/` });
  } catch (error) {
    planFailed("incomplete");
    throw error;
  }
}

const arrived = Object.fromEntries(Object.keys(sizes).map((file) => [file, 0]));
const total = Object.values(sizes).reduce((sum, size) => sum + size);

function showArrived(file, bytes) {
  arrived[file] = bytes;
  const sum = Object.values(arrived).reduce((sum, size) => sum + size);
  const megabytes = (size) => (size / 1e6).toFixed(1);
  Object.assign(document.querySelector("#progress"), { max: total, value: sum });
  document.querySelector("#arrived").textContent = `${megabytes(sum)} of ${megabytes(total)} MB`;
}

const vendored = (url) => (url.startsWith(VENDOR) ? url.slice(VENDOR.length) : "");

// Scripts are counted when they are complete, what is fetched as it arrives.
new PerformanceObserver((list) => {
  for (const { name } of list.getEntries()) {
    const file = vendored(name);
    if (file in sizes) showArrived(file, sizes[file]);
  }
}).observe({ type: "resource", buffered: true });

async function follow(file, response) {
  let bytes = 0;
  const reader = response.body.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    bytes += chunk.value.length;
    showArrived(file, bytes);
  }
  if (bytes !== sizes[file]) throw new Error(`${file} has ${bytes} bytes instead of ${sizes[file]}`);
}

// Pyodide waits for ever for a file that is missing, cut short or damaged. So every file is followed to its end,
const originalFetch = fetch;
globalThis.fetch = async (resource, ...options) => {
  const response = await originalFetch(resource, ...options);
  const file = vendored(new URL(resource.url || resource, document.baseURI).href);
  if (file in sizes) follow(file, response.clone()).catch(() => planFailed("incomplete"));
  return response;
};
// and so is the compiling of the interpreter.
for (const name of ["instantiate", "instantiateStreaming"]) {
  const original = globalThis.WebAssembly?.[name];
  if (original) {
    WebAssembly[name] = async (...args) => {
      try {
        return await original(...args);
      } catch (error) {
        planFailed("incomplete");
        throw error;
      }
    };
  }
}

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
