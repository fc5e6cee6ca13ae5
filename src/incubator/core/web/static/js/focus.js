// Keeps the focus where it was when a part of the page is swapped for a fresh one.

const STOPS = "a[href], button, input:not([type='hidden']), select, textarea, summary";

const stops = (root) => [...root.querySelectorAll(STOPS)];

const says = (stop) => stop.name || stop.getAttribute("href") || stop.textContent.trim();

/** Where in this part the focus is; null when it is elsewhere. */
export function focusIn(root) {
  const at = document.activeElement;
  if (!root.contains(at)) return null;
  const all = stops(root);
  const alike = all.filter((stop) => says(stop) === says(at));
  return { id: at.id, says: says(at), among: alike.indexOf(at), number: all.indexOf(at) };
}

/** Focuses the same stop of the fresh part, else the one in its stead, else the part itself. */
export function focusAgain(root, was) {
  if (!was) return;
  const all = stops(root);
  const same = was.id ? document.getElementById(was.id) : all.filter((stop) => says(stop) === was.says)[was.among];
  const at = same ?? all[Math.min(was.number, all.length - 1)] ?? root;
  if (at === root) root.tabIndex = -1;
  at.focus({ preventScroll: true });
}
