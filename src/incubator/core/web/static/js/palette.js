// Ctrl-K: the search page in a dialog. Without scripts the same link leads to the page.
// The menu's own pages are found here; all else by GET /api/v1/search?q=: {"items": [{"title", "href", "kind"}, …]}.

import { t } from "./words.js";

let dialog = null;
let latest = 0;

function build() {
  dialog = document.createElement("dialog");
  dialog.className = "dialog palette";
  dialog.setAttribute("aria-label", t("搜索", "Search"));
  const input = document.createElement("input");
  input.type = "search";
  input.autocomplete = "off";
  input.placeholder = t("找人、组织、申报、页面……", "People, organizations, applications, pages…");
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-label", input.placeholder);
  input.setAttribute("aria-expanded", "true");
  input.setAttribute("aria-controls", "palette-list");
  const list = document.createElement("ul");
  list.id = "palette-list";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", t("结果", "Results"));
  const note = document.createElement("p");
  note.className = "quiet";
  note.setAttribute("role", "status");
  dialog.append(input, list, note);
  document.body.append(dialog);

  let timer;
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => find(input, list, note), 150);
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(input, list, event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape") {
      event.preventDefault(); // a search field would only empty itself
      dialog.close();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const chosen = list.querySelector('[aria-selected="true"]');
      if (chosen) location.href = chosen.dataset.href;
      else if (input.value.trim()) location.href = `/search?q=${encodeURIComponent(input.value.trim())}`;
    }
  });
  list.addEventListener("click", (event) => {
    const row = event.target.closest("[data-href]");
    if (row) location.href = row.dataset.href;
  });
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) dialog.close();
  });
}

async function find(input, list, note) {
  const asked = input.value.trim();
  const number = ++latest;
  if (!asked) {
    show(input, list, []);
    note.textContent = "";
    return;
  }
  try {
    const answer = await fetch(`/api/v1/search?q=${encodeURIComponent(asked)}`);
    if (!answer.ok) throw new Error(String(answer.status));
    const items = [...pages(asked), ...(await answer.json()).items];
    if (number !== latest) return;
    show(input, list, items);
    note.textContent = items.length
      ? t(`${items.length} 个结果，↑ ↓ 选择，回车打开`, `${items.length} found; ↑ ↓ to choose, Enter to open`)
      : t("没有找到，换个说法试试", "Nothing found; try other words");
  } catch {
    if (number === latest) note.textContent = t("现在搜不了，请稍后再试", "Search isn’t available now");
  }
}

const KINDS = {
  page: t("页面", "Page"),
  organization: t("组织", "Organization"),
  application: t("申报", "Application"),
  competition: t("创投", "Competition"),
  person: t("人员", "Person"),
};

function pages(asked) {
  const links = [...document.querySelectorAll(".side a, .across a")];
  const wanted = asked.toLowerCase();
  return links
    .filter((link) => link.textContent.toLowerCase().includes(wanted))
    .map((link) => ({ title: link.textContent.trim(), href: link.href, kind: "page" }));
}

function show(input, list, items) {
  input.removeAttribute("aria-activedescendant");
  list.replaceChildren(
    ...items.map((item, place) => {
      const row = document.createElement("li");
      row.id = `palette-${place}`;
      row.dataset.href = new URL(item.href, location.origin).pathname + new URL(item.href, location.origin).search;
      row.setAttribute("role", "option");
      row.setAttribute("aria-selected", "false");
      const title = document.createElement("span");
      title.textContent = item.title;
      const kind = document.createElement("span");
      kind.className = "quiet";
      kind.textContent = KINDS[item.kind] ?? "";
      row.append(title, kind);
      return row;
    }),
  );
  if (items.length) move(input, list, 1);
}

function move(input, list, step) {
  const rows = [...list.children];
  if (!rows.length) return;
  const now = rows.findIndex((row) => row.getAttribute("aria-selected") === "true");
  const next = rows[(now + step + rows.length) % rows.length];
  rows[now]?.setAttribute("aria-selected", "false");
  next.setAttribute("aria-selected", "true");
  next.scrollIntoView({ block: "nearest" });
  input.setAttribute("aria-activedescendant", next.id);
}

function open() {
  if (!dialog) build();
  if (!dialog.open) dialog.showModal();
  dialog.querySelector("input").select();
}

document.addEventListener("keydown", (event) => {
  if ((event.ctrlKey || event.metaKey) && !event.altKey && event.key.toLowerCase() === "k") {
    event.preventDefault();
    open();
  }
});
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-palette]") && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    open();
  }
});
