// Leaves out of Pyodide's largest script what the page never calls. Pyodide can load modules of WebAssembly beside its
// own, which may ask for any function of Emscripten's library or of the interpreter by its name. So each of them is in
// the script, and at every start each export becomes a variable, a property and a slot of a table. The page loads none.
//
// What stays is found by words: a function stays if its name is a word in anything that stays, be it in a text.

import { parse } from "acorn";

// What runs at each start and would keep what the page has no use for; and what stands for it.
const CHANGED = [
  // No other module asks where an export is in the table, or brings a function that is there already.
  ["updateGOT(origExports);", ""],
  ["functionsInTableMap=new WeakMap;updateTableMap(0,wasmTable.length)", "functionsInTableMap=new WeakMap"],
  ["registerWasmPlugin();", ""],
  // The page's policy forbids it, and no name in a scope can be shortened that eval sees.
  ["ASM_CONSTS[start]=eval(func)", "abort(func)"],
  ["moduleExports[name]=eval(func)", "abort(func)"],
  // Where WebGL is not there, who asks for one of its functions gets a null pointer.
  ["if(!value&&!entry.required)", 'if(!value&&(!entry.required||symName.startsWith("emscripten_gl")))'],
  ["for(let i=0;i<32;++i)tempFixedLengthArray.push(new Array(i));", ""],
  ["for(var i=0;i<=288;++i){miniTempWebGLFloatBuffers[i]=miniTempWebGLFloatBuffersStorage.subarray(0,i)}", ""],
  ["for(var i=0;i<=288;++i){miniTempWebGLIntBuffers[i]=miniTempWebGLIntBuffersStorage.subarray(0,i)}", ""],
  // There is no canvas, sound or loop that draws.
  ['if(typeof Browser!="undefined")Browser.init();', ""],
  ["registerPostMainLoop(()=>SDL.audio?.queueNewAudioData?.());", ""],
  ["MainLoop.init();", ""],
  ["for SDL library", "for a library"],
  // Files are in memory only.
  ["{MEMFS,IDBFS,NODEFS,WORKERFS,PROXYFS}", "{MEMFS}"],
  ["IDBFS.quit();", ""],
  ["if(ENVIRONMENT_IS_NODE){NODEFS.staticInit()}", ""],
];
const isOfWebGL = ({ module, name }) => module === "GOT.func" && name.startsWith("emscripten_gl");

// Statements that name one export each.
const ASSIGNED = /^(\w+)=Module\["\1"\]=(?:\w+=)?(?:Module\["\w+"\]=)?wasmExports\["(\w+)"\](?:\.value(?:>>>0)?)?;?$/;
const CONVERTED = /^wasmExports\["(\w+)"\]=makeWrapper_\w+\(wasmExports\["\1"\]\);?$/;

const words = (text) => text.match(/[\w$]+/g) ?? [];

function replaced(text, before, after) {
  const [start, end, ...more] = text.split(before);
  if (end === undefined || more.length) throw new Error(`Pyodide's script should have once: ${before}`);
  return start + after + end;
}

// Whether an expression only gives a value; objects with getters that do more are none of this script's.
function isPure(node) {
  switch (node?.type) {
    case undefined:
    case "Literal":
    case "Identifier":
    case "ArrowFunctionExpression":
    case "FunctionExpression":
      return true;
    case "MemberExpression":
      return isPure(node.object) && (!node.computed || isPure(node.property));
    case "UnaryExpression":
      return isPure(node.argument);
    case "ArrayExpression":
      return node.elements.every(isPure);
    case "ObjectExpression":
      return node.properties.every(({ type, computed, value }) => type === "Property" && !computed && isPure(value));
    default:
      return false;
  }
}

// The name without which an assignment to a property is for nothing, if there is one.
function assignedTo({ type, expression }, declared) {
  if (type !== "ExpressionStatement" || expression.type !== "AssignmentExpression") return;
  const { left, operator, right } = expression;
  if (left.type !== "MemberExpression" || operator !== "=" || !isPure(left) || !isPure(right)) return;
  let { object } = left;
  while (object.type === "MemberExpression") object = object.object;
  if (object.name === "Module") return object === left.object ? (left.property.value ?? left.property.name) : undefined;
  return declared.has(object.name) ? object.name : undefined;
}

/** The script without what is not needed, and the names of the exports that are, of a module with these imports and
 * exports; `others` is the text of all other scripts. */
export function trimmed(script, imports, exports, others) {
  const source = CHANGED.reduce((text, [before, after]) => replaced(text, before, after), script);
  const text = ({ start, end }) => source.slice(start, end);
  const declaredAs = (name, nodes) => {
    const found = nodes.filter(({ id }) => id?.name === name);
    if (found.length !== 1) throw new Error(`Pyodide's script should have once: ${name}`);
    return found[0];
  };
  const program = parse(source, { ecmaVersion: "latest", sourceType: "module" });
  const { body } = declaredAs("_createPyodideModule", program.body);
  const declarations = body.body.flatMap((node) => node.declarations ?? (node.id ? node : []));
  const declared = new Set(declarations.map(({ id }) => id.name));

  // Only these functions of JavaScript does the interpreter call.
  const exported = new Set(exports.map(({ name }) => name));
  const imported = new Set(imports.filter((each) => !isOfWebGL(each)).map(({ name }) => name));
  const given = declaredAs("wasmImports", declarations).init.properties.filter(({ key }) => imported.has(key.name));
  if (given.length !== imported.size) throw new Error("Pyodide's script does not give all that is imported");
  if (imports.some(({ module, name }) => module.startsWith("GOT") && exported.has(name)))
    throw new Error("Pyodide imports the address of an export");

  // A part stays if its owner's name is mentioned; without owner, always.
  const parts = [];
  const add = (text, owner, mentions = words(text), of) => parts.push({ text, owner, mentions, of });
  for (const node of body.body) {
    const name = node.id?.name;
    if (name === "assignWasmExports" || name === "applySignatureConversions") {
      add(source.slice(node.start, node.body.start + 1));
      for (const statement of node.body.body) {
        const [, variable, of] = text(statement).match(ASSIGNED) ?? [];
        if (of) add(text(statement), variable, [], of);
        else if (name === "assignWasmExports") throw new Error(`Unknown in Pyodide's script: ${text(statement)}`);
        else add(text(statement), undefined, [], text(statement).match(CONVERTED)?.[1]);
      }
      add("}");
    } else if (node.type === "FunctionDeclaration") add(text(node), name);
    else if (node.type === "VariableDeclaration")
      for (const each of node.declarations) {
        const owner = each.id.name && isPure(each.init) ? each.id.name : undefined;
        if (owner === "wasmImports") {
          const mentions = given.flatMap(({ value }) => words(text(value)));
          add(`var wasmImports={${given.map(text)}};`, undefined, mentions);
        } else add(`${node.kind} ${text(each)};`, owner);
      }
    else {
      const owner = assignedTo(node, declared);
      // The library gives each of its functions this way, whether anybody asks for it or not.
      const isGiven = text(node) === `Module["${owner}"]=${owner};`;
      add(text(node), owner, isGiven ? [] : undefined);
    }
  }

  const mentions = new Map();
  for (const part of parts) mentions.set(part.owner, [...(mentions.get(part.owner) ?? []), ...part.mentions]);
  const live = new Set([...words(others), ...mentions.get(undefined)]);
  // A set goes on through what is added meanwhile.
  for (const name of live) for (const each of mentions.get(name) ?? []) live.add(each);

  const owned = parts.filter(({ owner }) => owner === undefined || live.has(owner));
  const needed = new Set(owned.filter(({ owner, of }) => owner && of).map(({ of }) => of));
  const isNeeded = (name) => needed.has(name) || live.has(name);
  const kept = owned.filter(({ of }) => of === undefined || isNeeded(of)).map(({ text }) => text);
  return {
    script: [source.slice(0, body.start + 1), ...kept, source.slice(body.end - 1)].join("\n"),
    exports: [...exported].filter(isNeeded),
  };
}
