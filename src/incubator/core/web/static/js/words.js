// The page's language decides which of two wordings a script shows; a toast says what was done.

const english = document.documentElement.lang === "en";

export const t = (chinese, other) => (english ? other : chinese);

export function toast(words) {
  const region = document.getElementById("toasts");
  const shown = document.createElement("p");
  shown.className = "toast";
  const text = document.createElement("span");
  text.textContent = words;
  shown.append(text);
  region.append(shown);
  dismissLater(shown);
}

export function dismissLater(shown) {
  let timer;
  const wait = () => {
    timer = setTimeout(() => shown.remove(), 8000);
  };
  shown.addEventListener("pointerenter", () => clearTimeout(timer));
  shown.addEventListener("pointerleave", wait);
  shown.addEventListener("focusin", () => clearTimeout(timer));
  wait();
}

/** "刚刚", "12 秒前": how long ago a moment was. */
export function ago(moment) {
  const seconds = Math.max(0, Math.round((Date.now() - moment) / 1000));
  if (seconds < 5) return t("刚刚", "just now");
  const format = new Intl.RelativeTimeFormat(english ? "en" : "zh-CN", { numeric: "always" });
  for (const [unit, size] of [["day", 86400], ["hour", 3600], ["minute", 60]]) {
    if (seconds >= size) return format.format(-Math.floor(seconds / size), unit);
  }
  return format.format(-seconds, "second");
}
