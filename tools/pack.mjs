// Packs what runs in the page, into the folder that the command line names: PyScript and Pyodide's loader as one
// module, and Python's modules compiled by Pyodide itself. tools/build.py makes the site of it.

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { loadPyodide } from "pyodide";
import { trimmed } from "./trim.mjs";

const TOP = fileURLToPath(new URL("..", import.meta.url));
const PACKAGES = `${TOP}node_modules/`;
const ASM = "pyodide/pyodide.asm.mjs";
const [, , target] = process.argv;

// Modules of PyScript that the page has no use for, and what stands for them.
const EMPTY = "export default {};";
const REPLACED = {
  "@pyscript/core/src/plugins.js": EMPTY,
  "@pyscript/core/src/plugins/codemirror.js": EMPTY,
  "@pyscript/core/src/plugins/donkey.js": EMPTY,
  "@pyscript/core/src/types.js": 'export default new Map([["py", "pyodide"]]);',
  // PyScript's own Python package is in python_stdlib.zip, compiled.
  "@pyscript/core/src/stdlib.js": 'export const stdlib = "import pyscript", optional = "";',
  // Nothing is kept in the browser's databases.
  "@webreflection/idb-map/index.js": "export default class {}",
  "@webreflection/idb-map/sync.js": "export default class extends Map { constructor() { super(); } sync() {} close() {} }",
  "polyscript/esm/3rd-party/toml.js": EMPTY,
  "polyscript/esm/3rd-party/zip.js": EMPTY,
  "polyscript/esm/interpreter/micropython.js": "export default { type: [] };",
  "polyscript/esm/interpreter/pyodide_graph.js": EMPTY,
  "polyscript/esm/worker/xworker.js": EMPTY,
};

const unused = new Set(Object.keys(REPLACED));

const fromPackages = {
  name: "from packages",
  setup({ onLoad, onResolve }) {
    onResolve({ filter: /\/vendor\/pyscript\/core\.js$/ }, () => ({ path: `${PACKAGES}@pyscript/core/src/core.js` }));
    onResolve({ filter: /\/vendor\/pyodide\// }, ({ path }) => ({ path: path.replace("./vendor/", PACKAGES) }));
    onLoad({ filter: /\/node_modules\// }, ({ path }) => {
      const name = path.slice(PACKAGES.length);
      unused.delete(name);
      if (name in REPLACED) return { contents: REPLACED[name] };
      if (name === ASM) return { contents: asm.script };
      // The interpreter is in the same module, whatever its address.
      if (name === "polyscript/esm/interpreters.js") {
        const [before, after, ...more] = readFileSync(path, "utf8").split("import(/* webpackIgnore: true */url)");
        if (after === undefined || more.length) throw new Error(`${name} loads the interpreter in another way`);
        return { contents: `${before}import(${JSON.stringify(`${TOP}runtime.js`)})${after}` };
      }
    });
  },
};

// For a host, Pyodide's largest script stays a file of its own, which can arrive beside the others.
const withoutPyodide = {
  name: "without pyodide.asm.mjs",
  setup({ onResolve }) {
    onResolve({ filter: /\/pyodide\.asm\.mjs$/ }, () => ({ path: "./pyodide.asm.mjs", external: true }));
  },
};

async function bundle(name, entry, plugins) {
  await build({
    bundle: true,
    minify: true,
    format: "esm",
    charset: "utf8",
    legalComments: "none",
    external: ["node:*", "ws"],
    entryPoints: [entry],
    outfile: `${target}/${name}`,
    plugins,
  });
}

await bundle("runtime.js", `${TOP}runtime.js`, [withoutPyodide, fromPackages]);
const interpreter = new WebAssembly.Module(readFileSync(`${PACKAGES}pyodide/pyodide.asm.wasm`));
const asm = trimmed(
  readFileSync(PACKAGES + ASM, "utf8"),
  WebAssembly.Module.imports(interpreter),
  WebAssembly.Module.exports(interpreter),
  readFileSync(`${target}/runtime.js`, "utf8"),
);
writeFileSync(`${target}/exports.json`, JSON.stringify(asm.exports));
await bundle("pyodide.asm.mjs", PACKAGES + ASM, [fromPackages]);
await bundle("runtime-whole.js", `${TOP}runtime.js`, [fromPackages]);
// It comes first in the page that is one file, where each byte can be the last that arrives.
await build({ minify: true, charset: "utf8", entryPoints: [`${TOP}whole.js`], outfile: `${target}/whole.js` });
if (unused.size) throw new Error(`PyScript has no such modules: ${[...unused]}`);

const pyodide = await loadPyodide();
for (const [name, folder] of Object.entries({ top: TOP, target })) {
  pyodide.FS.mkdirTree(`/${name}`);
  pyodide.mountNodeFS(`/${name}`, folder);
}
pyodide.runPython(readFileSync(`${TOP}tools/compiled.py`, "utf8"));
