// Saves a form[data-autosave] while it is filled in, and says so.
// The form is posted as its button would post it; the page that answers brings the next version. Each content has one
// `once`, so that a repeat after a lost answer changes nothing twice. What could not be saved is kept in this browser
// until it can be, for a week at most, and is offered when the page is opened again.

import { button, renew } from "./forms.js";
import { ago, t } from "./words.js";

const PAUSE = 1500;
const LONGEST_PAUSE = 60000;
const WEEK = 7 * 24 * 3600 * 1000;
const HOUSEKEEPING = new Set(["form_token", "once", "do", "version", "next"]);

for (const form of document.querySelectorAll("form[data-autosave]")) keep(form);

function keep(form) {
  const region = form.querySelector("[data-saving]");
  const place = `draft:${location.pathname}:${form.id}`;
  const save = form.elements.do?.value;
  let saved = written(form);
  let sending = null;
  let once = null;
  let timer = null;
  let pause = PAUSE;
  let savedAt = null;
  let leaving = false;

  region.hidden = false;
  region.setAttribute("aria-live", "off");
  show("idle", t("会自动保存", "Saves by itself"));
  offer();

  form.addEventListener("input", () => later(PAUSE));
  form.addEventListener("change", () => later(300));
  form.addEventListener("submit", () => {
    leaving = true;
    clearTimeout(timer);
  });
  addEventListener("pageshow", () => {
    leaving = false;
  });
  addEventListener("online", () => later(0));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden" && written(form) !== saved) store();
  });
  setInterval(() => {
    if (savedAt && region.dataset.state === "saved") show("saved", t(`已保存（${ago(savedAt)}）`, `Saved ${ago(savedAt)}`));
  }, 1000);

  function later(wait) {
    clearTimeout(timer);
    timer = setTimeout(post, wait);
  }

  async function post() {
    if (leaving || region.dataset.state === "conflict") return;
    if (sending) {
      later(PAUSE);
      return;
    }
    const content = written(form);
    if (content === saved) return;
    if (once?.content !== content) once = { content, key: crypto.randomUUID().replaceAll("-", "") };
    const body = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string"));
    body.set("do", save);
    body.set("once", once.key);
    show("saving", t("正在保存…", "Saving…"));
    sending = fetch(form.action, {
      method: "POST",
      body,
      headers: { "HX-Request": "true", "X-Autosave": "true" },
      signal: AbortSignal.timeout(20000),
    });
    try {
      await answered(await sending, content);
    } catch {
      store();
      again("offline", t("网络断开了，内容已留在这台设备上，连上后会继续保存", "Offline: kept on this device, and saved once you are back"));
    } finally {
      sending = null;
    }
    if (region.dataset.state === "saved" && written(form) !== saved) later(PAUSE);
  }

  async function answered(answer, content) {
    if (answer.ok && !new URL(answer.url).pathname.startsWith("/sign-in")) {
      renew(await answer.text(), form);
      saved = content;
      savedAt = Date.now();
      pause = PAUSE;
      once = null;
      localStorage.removeItem(place);
      show("saved", t("已保存（刚刚）", "Saved just now"));
      if (written(form) === saved) form.dispatchEvent(new CustomEvent("app:saved", { bubbles: true }));
      return;
    }
    store();
    if (answer.status === 409 || answer.status === 412) {
      show("conflict", t("这份内容在别处改过了，您写的已留在这台设备上。", "This was changed elsewhere; what you wrote is kept on this device. "));
      const link = document.createElement("a");
      link.href = location.href;
      link.textContent = t("刷新后选择保留哪一份", "Reload and choose");
      link.addEventListener("click", () => form.dispatchEvent(new CustomEvent("app:saved", { bubbles: true })));
      region.append(link);
    } else if (answer.ok || answer.status === 401 || answer.status === 403) {
      show("failed", t("登录已过期，内容已留在这台设备上，请重新登录", "You were signed out; what you wrote is kept on this device"));
    } else if (answer.status >= 500 || answer.status === 429) {
      again("failed", t("暂时没能保存，稍后再试；内容已留在这台设备上", "Not saved yet; trying again. Kept on this device"));
    } else {
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const why = page.querySelector(".refusal a, .refusal strong")?.textContent.trim();
      show("failed", t(`还没有保存：${why ?? "请检查填写的内容"}`, `Not saved: ${why ?? "check what you filled in"}`));
    }
  }

  function again(state, words) {
    show(state, words);
    later(pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }

  function show(state, words) {
    const spoken = state !== region.dataset.state && ["failed", "offline", "conflict"].includes(state);
    region.setAttribute("aria-live", spoken ? "polite" : "off");
    region.dataset.state = state;
    region.textContent = words;
  }

  function store() {
    try {
      localStorage.setItem(place, JSON.stringify({ at: Date.now(), fields: fields(form) }));
    } catch {
      // The browser keeps nothing for us; the page itself still holds what was written.
    }
  }

  function offer() {
    const kept = JSON.parse(localStorage.getItem(place) ?? "null");
    if (!kept) return;
    if (Date.now() - kept.at > WEEK || JSON.stringify(kept.fields) === saved) {
      localStorage.removeItem(place);
      return;
    }
    const bar = form.querySelector("[data-restore]");
    const close = () => {
      bar.hidden = true;
      form.querySelector("input:not([type='hidden']), select, textarea").focus();
    };
    const words = document.createElement("p");
    words.className = "grow";
    words.textContent = t(`这台设备上有一份没保存上的内容（${ago(kept.at)}）。`, `This device holds changes that were not saved (${ago(kept.at)}).`);
    bar.append(
      words,
      button(t("恢复", "Restore"), "", () => {
        fill(form, kept.fields);
        close();
        later(0);
      }),
      button(t("不要了", "Discard"), "plain", () => {
        localStorage.removeItem(place);
        close();
      }),
    );
    form.prepend(bar);
    bar.hidden = false;
  }
}

function fields(form) {
  return [...new FormData(form)].filter(([name, value]) => !HOUSEKEEPING.has(name) && typeof value === "string");
}

function written(form) {
  return JSON.stringify(fields(form));
}

function fill(form, kept) {
  for (const control of form.elements) {
    if (!control.name || HOUSEKEEPING.has(control.name) || control.type === "file") continue;
    const own = kept.filter(([name]) => name === control.name).map(([, value]) => value);
    if (control.type === "checkbox" || control.type === "radio") control.checked = own.includes(control.value);
    else if (own.length) control.value = own[0];
    control.dispatchEvent(new Event("input", { bubbles: true }));
  }
}
