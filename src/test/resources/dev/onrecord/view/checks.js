// Checks a page as a reader meets it, and writes a line for each problem to an element "checked".
const problems = [];
for (const details of document.querySelectorAll("details")) details.open = true;

function channels(colour) {
  const parts = colour.match(/[\d.]+/g).map(Number);
  return { rgb: parts.slice(0, 3), alpha: parts.length > 3 ? parts[3] : 1 };
}
function luminance(rgb) {
  const [r, g, b] = rgb.map(c => c / 255).map(c => c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function background(element) {
  for (let e = element; e; e = e.parentElement) {
    const colour = channels(getComputedStyle(e).backgroundColor);
    if (colour.alpha > 0) return colour.rgb;
  }
  return [255, 255, 255];
}
function checkContrast(element) {
  const style = getComputedStyle(element);
  const a = luminance(channels(style.color).rgb);
  const b = luminance(background(element));
  const contrast = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  if (contrast < 4.5) {
    problems.push(`contrast ${contrast.toFixed(2)} of '${element.textContent.trim().slice(0, 30)}' (${element.className})`);
  }
}

function check() {
  // WCAG 1.4.3: the contrast of all texts, those of the notes too.
  let texts = 0;
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const parent = walker.currentNode.parentElement;
    if (walker.currentNode.data.trim() && !parent.closest("script, svg")) {
      texts++;
      checkContrast(parent);
    }
  }

  // Each statement is reached by the keyboard and then shows its note, until the escape key.
  for (const said of document.querySelectorAll("mark.said")) {
    const note = document.getElementById(said.getAttribute("aria-describedby"));
    said.focus();
    if (document.activeElement !== said || getComputedStyle(note).display === "none") {
      problems.push(`no note at '${said.textContent}'`);
    }
    const box = note.getBoundingClientRect();
    if (box.left < 0 || box.right > innerWidth) problems.push(`a note outside of the window at '${said.textContent}'`);
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
    if (getComputedStyle(note).display !== "none") problems.push(`a note that stays at '${said.textContent}'`);
  }

  // WCAG 1.4.10: nothing scrolls sideways but tables in their own boxes.
  if (document.documentElement.scrollWidth > innerWidth) {
    problems.push(`${document.documentElement.scrollWidth} pixels wide in a window of ${innerWidth}`);
  }
  // The structure that screen readers offer.
  for (const needed of ["html[lang]", "title", "header h1", "main"]) {
    if (!document.querySelector(needed)) problems.push(`no ${needed}`);
  }
  for (const table of document.querySelectorAll("table")) {
    if (!table.caption && !table.closest("[role=region][aria-label]")) problems.push("a table without a name");
    for (const row of table.tBodies[0].rows) if (!row.querySelector("th[scope=row]")) problems.push("a row without a head");
  }

  const checked = document.createElement("pre");
  checked.id = "checked";
  checked.dataset.texts = texts;
  checked.dataset.dark = matchMedia("(prefers-color-scheme: dark)").matches;
  checked.textContent = problems.join("\n");
  document.body.append(checked);
}

// Focus is shown only in a window that has it, which a headless one gets a moment after its page.
let patience = 100;
function checkOnceFocused() {
  if (document.hasFocus() || patience-- === 0) check();
  else setTimeout(checkOnceFocused, 50);
}
checkOnceFocused();
