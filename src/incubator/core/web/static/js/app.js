// What every page gets from scripts; without them every part here still works, only plainer.

import { focusAgain, focusIn } from "./focus.js";
import { ago, dismissLater, t, toast } from "./words.js";

// Toasts go away by themselves, later while they are read, and at once by their button.
for (const shown of document.querySelectorAll(".toast")) {
  const button = shown.querySelector("[data-dismiss]");
  if (button) {
    button.hidden = false;
    button.addEventListener("click", () => {
      shown.remove();
      document.getElementById("main").focus({ preventScroll: true });
    });
  }
  dismissLater(shown);
}
document.addEventListener("app:toast", (event) => toast(event.detail));

// Past the menu without a "#main" in the address, which would take the focus again on the page that answers a form.
document.querySelector(".skip").addEventListener("click", (event) => {
  event.preventDefault();
  document.getElementById("main").focus();
});

// Dialogs are popovers without scripts; with them they are modal and hold the focus.
document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-dialog]");
  if (opener) {
    event.preventDefault();
    document.getElementById(opener.dataset.dialog).showModal();
    return;
  }
  const closer = event.target.closest("[data-close]");
  const dialog = closer?.closest("dialog[open]");
  if (dialog?.matches(":modal")) {
    event.preventDefault();
    dialog.close();
  }
});
// A refused form inside a dialog is shown with its dialog open; closing it leads back to the button that opens it.
const refused = document.querySelector("dialog:has(.refusal)");
if (refused) {
  refused.close();
  document.querySelector(`[data-dialog="${refused.id}"]`)?.focus();
  refused.showModal();
}

// Menus close at Escape, at a click elsewhere and when the focus leaves.
const closeMenus = (except) => {
  for (const menu of document.querySelectorAll("details[data-menu][open]")) {
    if (!menu.contains(except)) menu.open = false;
  }
};
document.addEventListener("click", (event) => closeMenus(event.target));
document.addEventListener("focusin", (event) => closeMenus(event.target));
document.addEventListener("keydown", (event) => {
  const menu = event.key === "Escape" && document.activeElement?.closest("details[data-menu][open]");
  if (menu) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

const changed = new Set();

// A form is sent once: the button waits, and wakes when the page is shown again by the back button.
// The button is not disabled, because its own name and value are sent too.
const sending = new Set();
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method === "get" || form.method === "dialog" || event.defaultPrevented) return;
  if (sending.has(form)) {
    event.preventDefault();
    return;
  }
  sending.add(form);
  changed.delete(form);
  const button = event.submitter;
  button?.setAttribute("aria-busy", "true");
});
const wake = (form) => {
  sending.delete(form);
  for (const button of form.querySelectorAll("[aria-busy]")) button.removeAttribute("aria-busy");
};
addEventListener("pageshow", () => [...sending].forEach(wake));
document.addEventListener("htmx:afterRequest", (event) => {
  const form = event.target.closest?.("form");
  if (form) wake(form);
});

// Leaving with unsaved changes asks first; forms that save themselves say when they are saved.
document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.hasAttribute("data-guard")) changed.add(form);
});
document.addEventListener("app:saved", (event) => changed.delete(event.target));
addEventListener("beforeunload", (event) => {
  if ([...changed].some((form) => form.isConnected)) event.preventDefault();
});

// After a swap the focus is at what was refused, else where it was.
let was = null;
document.addEventListener("htmx:beforeSwap", (event) => {
  was = focusIn(event.detail.target);
});
document.addEventListener("htmx:afterSettle", (event) => {
  const refusal = was && event.detail.elt.querySelector(".refusal");
  if (refusal) refusal.focus();
  else if (document.activeElement === document.body) focusAgain(event.detail.elt, was);
  was = null;
});
document.addEventListener("htmx:responseError", () => {
  toast(t("没有成功，请稍后再试。", "That didn’t work. Please try again later."));
});
document.addEventListener("htmx:sendError", () => {
  toast(t("网络断开了，内容还在页面上。", "You are offline. What you typed is still here."));
});

// The summary of a refused form is read out and takes the focus.
document.querySelector(".refusal")?.focus();

// A table that is wider than its place is a stop of the keyboard, whose arrows scroll it.
const places = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    const words = target.querySelector("caption")?.textContent ?? "";
    for (const [name, value] of Object.entries({ tabindex: "0", role: "group", "aria-label": words })) {
      if (target.scrollWidth > target.clientWidth) target.setAttribute(name, value);
      else target.removeAttribute(name);
    }
  }
});
for (const wrap of document.querySelectorAll(".table-wrap")) places.observe(wrap);

// Counts of characters while typing.
const count = (area) => {
  const output = document.getElementById(`${area.id}-count`);
  if (!output) return;
  const left = Number(area.dataset.limit) - [...area.value].length;
  output.textContent =
    left >= 0 ? t(`还可以写 ${left} 字`, `${left} characters left`) : t(`超出 ${-left} 字`, `${-left} characters too many`);
  output.classList.toggle("over", left < 0);
};
for (const area of document.querySelectorAll("[data-limit]")) count(area);
document.addEventListener("input", (event) => {
  if (event.target.matches("[data-limit]")) count(event.target);
});

// Moments told as "3 minutes ago".
const tell = () => {
  for (const time of document.querySelectorAll("time[data-ago]")) time.textContent = ago(Date.parse(time.dateTime));
};
tell();
setInterval(tell, 20000);

// A box that ticks all the rows' boxes of its table.
document.addEventListener("change", (event) => {
  const name = event.target.dataset.all;
  if (!name) return;
  for (const box of event.target.form.querySelectorAll(`input[type="checkbox"][name="${CSS.escape(name)}"]`)) {
    box.checked = event.target.checked;
  }
});
for (const box of document.querySelectorAll("[data-all]")) box.hidden = false;
for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).textContent.trim());
    toast(t("已复制", "Copied"));
  });
}
