// The keyboard of a score sheet or of a list. In [data-keys]: j and k go to the next and previous [data-key-item];
// digits choose in the item that has the focus (a second digit soon after makes one number); ? lists the keys in the dialog
// #keys, whose box [data-keys-switch] turns them off for good. Nothing happens while a text is typed.

const OFF = "keys:off";
const root = document.querySelector("[data-keys]");

const box = document.querySelector("[data-keys-switch]");
if (box) {
  box.checked = localStorage.getItem(OFF) === null;
  box.addEventListener("change", () => (box.checked ? localStorage.removeItem(OFF) : localStorage.setItem(OFF, "1")));
}

if (root) {
  let typed = "";
  let timer;

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (document.querySelector("dialog[open]")) return;
    const writing = event.target.matches?.("textarea, select, input:not([type='radio'], [type='checkbox'])");
    if (writing || (localStorage.getItem(OFF) !== null && event.key !== "?")) return;
    if (event.key === "j" || event.key === "k") {
      event.preventDefault();
      move(event.key === "j" ? 1 : -1);
    } else if (event.key === "?") {
      event.preventDefault();
      document.getElementById("keys")?.showModal();
    } else if (/^\d$/.test(event.key)) {
      choose(event);
    }
  });

  function items() {
    return [...root.querySelectorAll("[data-key-item]")];
  }

  function move(step) {
    const all = items();
    if (!all.length) return;
    const now = all.findIndex((item) => item.contains(document.activeElement));
    const item = all[now < 0 ? (step > 0 ? 0 : all.length - 1) : Math.min(Math.max(now + step, 0), all.length - 1)];
    const first = item.querySelector("input:checked, input:not([type='hidden']), a, button") ?? item;
    first.focus();
    item.scrollIntoView({ block: "nearest" });
  }

  function choose(event) {
    const item = items().find((one) => one.contains(document.activeElement));
    const radios = item ? [...item.querySelectorAll("input[type='radio']")] : [];
    if (!radios.length) return;
    event.preventDefault();
    clearTimeout(timer);
    const both = radios.find((radio) => radio.value === typed + event.key);
    const radio = both ?? radios.find((one) => one.value === event.key);
    typed = both ? typed + event.key : event.key;
    timer = setTimeout(() => {
      typed = "";
    }, 800);
    if (!radio || radio.disabled) return;
    radio.checked = true;
    radio.focus();
    radio.dispatchEvent(new Event("input", { bubbles: true }));
    radio.dispatchEvent(new Event("change", { bubbles: true }));
  }
}
