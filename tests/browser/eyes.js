// What the tests see of a page with: put into every page before its own scripts. Functions answer lists of faults.
(() => {
  // Complains, in the console, where a part that had the focus is swapped out or hidden and nothing has it after.
  let last = null;
  const isLost = () => last && document.activeElement === document.body && !(last.isConnected && last.checkVisibility());
  addEventListener("focusin", (event) => (last = event.target), true);
  new MutationObserver(() => {
    const was = last;
    if (!isLost()) return;
    setTimeout(() => {
      if (was === last && isLost()) console.error(`focus lost: ${was.outerHTML.slice(0, 200)}`);
    }, 300);
  }).observe(document, { attributes: true, childList: true, subtree: true });

  const all = () => [...document.querySelectorAll("body, body *")];
  const some = (parts, words) => parts.slice(0, 4).map((part) => `${words}: ${part.outerHTML.slice(0, 140)}`);

  // The first parts that reach beyond the window of a page that can be scrolled sideways, and that no scroller holds.
  function wide() {
    if (document.documentElement.scrollWidth <= innerWidth) return [];
    const isHeld = (part) => {
      const style = getComputedStyle(part);
      if (/auto|scroll|hidden|clip/.test(style.overflowX)) return true;
      const around = style.position === "absolute" ? part.offsetParent : part.parentElement;
      return around !== null && around !== document.body && isHeld(around);
    };
    const reaches = (part) => part.getBoundingClientRect().right > innerWidth + 1 && !isHeld(part.parentElement);
    return some(all().filter(reaches), "too wide");
  }

  // Words that what surrounds them cuts off; what is for ears alone (a clip path) is left out.
  function clipped() {
    const cut = [];
    const cuts = (box, words, style) =>
      (/hidden|clip/.test(style.overflowX) && words.right > box.right + 2) ||
      (/hidden|clip/.test(style.overflowY) && words.bottom > box.bottom + 2);
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    while (texts.nextNode()) {
      const text = texts.currentNode;
      if (!text.data.trim() || !text.parentElement.checkVisibility({ visibilityProperty: true })) continue;
      range.selectNodeContents(text);
      const words = range.getBoundingClientRect();
      for (let part = text.parentElement; words.width && part !== document.body; part = part.parentElement) {
        const style = getComputedStyle(part);
        if (style.position === "fixed" || style.clipPath !== "none") break;
        if (/auto|scroll/.test(style.overflowX + style.overflowY)) break;
        if (cuts(part.getBoundingClientRect(), words, style)) cut.push(text.parentElement);
      }
    }
    const short = (part) => getComputedStyle(part).textOverflow === "ellipsis" && part.scrollWidth > part.clientWidth;
    return some([...cut, ...all().filter(short)], "clipped");
  }

  // Parts that move, or would when they change.
  function moving() {
    const isLong = (times) => times.split(",").some((time) => parseFloat(time) * (time.endsWith("ms") ? 1 : 1000) > 1);
    const moves = (part) => {
      const style = getComputedStyle(part);
      const turns = style.animationName !== "none" && isLong(style.animationDuration);
      return turns || isLong(style.transitionDuration);
    };
    return some(all().filter(moves), "moves");
  }

  // Whether the focus is on this part, and can be followed there by eye (WCAG 2.4.7 and 2.4.11).
  function stop(target) {
    const at = document.activeElement;
    if (!at || at === document.body) return { here: false, fault: "nothing has the focus" };
    // What is itself transparent, such as the button of a scale, is shown by its label.
    const shown = getComputedStyle(at).opacity === "0" ? at.closest("label") : at;
    const fault = unseen(shown);
    return { here: at === target, fault: fault && `${fault}: ${shown.outerHTML.slice(0, 160)}` };
  }

  function unseen(part) {
    const style = getComputedStyle(part);
    if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 1) return "no outline";
    const box = [...part.getClientRects()].find((one) => one.width > 1 && one.height > 1);
    if (!box || !part.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return "not visible";
    const steps = [0.1, 0.5, 0.9];
    const places = steps.flatMap((x) => steps.map((y) => [box.x + x * box.width, box.y + y * box.height]));
    const tops = places.map(([x, y]) => document.elementFromPoint(x, y));
    return tops.some((top) => top && (part.contains(top) || top.contains(part))) ? null : "behind something";
  }

  // The key that leads to this part, by the order of the page.
  function way(target) {
    const at = document.activeElement;
    if (at === target) return null;
    const isBefore = at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING;
    return at !== document.body && isBefore ? "Shift+Tab" : "Tab";
  }

  window.eyes = { wide, clipped, moving, stop, way };
})();
