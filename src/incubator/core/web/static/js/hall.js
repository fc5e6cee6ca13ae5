// A pitch session as it goes on: clocks that run down by the server's time, and the page itself fetched anew
// whenever the session changes, so that the words stay the server's.

import { focusAgain, focusIn } from "./focus.js";

const skew = (root) => Date.parse(root.dataset.now) - Date.now();

function tick(root, offset) {
  for (const clock of root.querySelectorAll("[data-timer]")) {
    const end = Date.parse(clock.dataset.timer) + Number(clock.dataset.minutes) * 60_000;
    const left = Math.round((end - Date.now() - offset) / 1000);
    const whole = Math.abs(left);
    const text = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, "0")}`;
    clock.textContent = left < 0 ? `+${text}` : text;
    clock.classList.toggle("over", left < 0);
  }
}

// A dialog that somebody writes in is left alone; the next change shows it.
const isBusy = () => document.querySelector("dialog[open], dialog:popover-open") !== null;

async function renew(found) {
  if (isBusy()) return found;
  const answer = await fetch(location.href, { headers: { accept: "text/html" } });
  if (!answer.ok) return found;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-hall]");
  if (!fresh) return found;
  const was = focusIn(found);
  found.replaceWith(fresh);
  focusAgain(fresh, was);
  return fresh;
}

let root = document.querySelector("[data-hall]");

if (root) {
  let offset = skew(root);
  let seen = null;
  const stream = new EventSource(root.dataset.hall);
  stream.addEventListener("state", async (event) => {
    const { now, ...state } = JSON.parse(event.data);
    const text = JSON.stringify(state);
    // The first state is what the page shows already.
    if (seen !== null && text !== seen) {
      root = await renew(root);
      offset = skew(root);
    }
    seen = text;
  });
  tick(root, offset);
  setInterval(() => tick(root, offset), 500);
}
