// Stands in the page that is one file, above all else, and knows before anything starts whether the file is whole.
// Its words stand here, as everything below may be damaged; the policy lets this script run only as it was written.
{
  const DAMAGED = "This copy of the planner is damaged";
  const ADVICE =
    "A part of the file is missing or has changed, as when a download breaks off. So the planner does not start. Save the file again from where it came from, or make a new copy of it.";
  const SAVE = "Save the plans that are in it";
  const SAVED = "This gives you a small file. Any other copy of the planner takes it in with “Take plans in”.";
  const COPY = "The plans in it are damaged too. This is what there is of them, as text to copy";
  const DIFFERS =
    "This copy is not quite as it was saved: it may be damaged, or an extension of your browser has changed it. If something looks wrong, save the file again from where it came from.";

  const root = document.documentElement;
  root.dataset.python = "loading"; // until here, "checking": see #unchecked

  // 32-bit FNV-1a over the characters: against accidents, and to be had in every browser.
  function sum(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash >>> 0;
  }

  const inside = (element) => (element instanceof HTMLTemplateElement ? element.content : element);

  // What a page says and how it is built, in lines; the contents of scripts and styles have their sums.
  function* lines(parent) {
    for (const child of parent.children) {
      const place = `${parent.localName} > ${child.localName}`;
      for (const { name, value } of child.attributes) yield `${place} ${name}=${value}`;
      if (child.localName === "noscript") yield `${place} ${child.innerHTML}`;
      else if (!child.matches("script, style")) {
        yield `${place} ${[...child.childNodes].map((node) => (node.nodeType === Node.TEXT_NODE ? node.data : "")).join("")}`;
        yield* lines(inside(child));
      }
    }
  }

  // What the file's own shell says that the page does not. What the page says besides may be an extension's.
  function lost() {
    const shell = new DOMParser().parseFromString(JSON.parse(document.getElementById("shell").textContent), "text/html");
    shell.documentElement.dataset.python = root.dataset.python;
    const there = new Map();
    for (const line of lines(document)) there.set(line, (there.get(line) ?? 0) + 1);
    return [...lines(shell)].filter((line) => {
      const times = there.get(line) ?? 0;
      there.set(line, times - 1);
      return times < 1;
    });
  }

  // Whether scripts, styles and policy are those that were saved.
  function starts(missing) {
    const found = new Set([...document.querySelectorAll("script, style")].map(({ textContent }) => sum(textContent)));
    const sums = JSON.parse(document.querySelector("[data-part=sums]").textContent);
    return sums.every((each) => found.has(each)) && !missing.some((line) => /> (script|meta (http-equiv|content=default-src))/.test(line));
  }

  const made = (tag, text, more) => Object.assign(document.createElement(tag), { textContent: text }, more);

  function fail() {
    root.dataset.python = "failed";
    const words = made("main", "", { id: "damaged" });
    words.append(made("h1", DAMAGED), made("p", ADVICE, { role: "alert" }), ...carried());
    // The rest may be anything by now.
    const rest = made("div", "", { hidden: true });
    rest.append(...document.body.childNodes);
    document.body.append(words, rest);
  }

  // All texts of a page, whatever holds them.
  function* texts(parent) {
    for (const child of parent.childNodes) {
      if (child instanceof CharacterData) yield child.data;
      else yield* texts(inside(child));
    }
  }

  // The ways to the reader's plans, if there are any in the file. They stand on one line, without any <, whatever is
  // around them.
  function carried() {
    const held = document.getElementById("carried-plans")?.textContent.split("\n")[0];
    const plans = held || [...texts(document)].join("").match(/\{"format":\d[^<\n]*/)?.[0];
    if (!plans) return [];
    try {
      JSON.parse(plans);
    } catch {
      const label = made("label", COPY);
      label.append(made("textarea", plans, { readOnly: true, rows: 12 }));
      return [label];
    }
    const href = URL.createObjectURL(new Blob([plans], { type: "application/json" }));
    return [made("a", SAVE, { href, download: "follow-up-plans.json" }), made("p", SAVED)];
  }

  // Everything is there then that will come, and no module has started.
  document.addEventListener(
    "readystatechange",
    () => {
      if (root.dataset.python === "framed") return;
      try {
        const missing = lost();
        // Before it was compared, only a mistake in the page can have stopped it.
        if (!starts(missing) || root.dataset.python === "failed") fail();
        else if (missing.length) {
          document.body.prepend(made("p", DIFFERS, { id: "differs", role: "status" }));
          // What has changed may be what the start needs.
          const start = new MutationObserver(() => {
            start.disconnect();
            if (root.dataset.python === "failed") fail();
          });
          start.observe(root, { attributeFilter: ["data-python"] });
        }
      } catch {
        fail(); // what it would be compared with is not there
      }
    },
    { once: true },
  );
}
