// Checks a unified social credit code while it is typed; the server's rule decides, here it only speaks earlier.

import { t } from "./words.js";

const WAIT = 400;

for (const input of document.querySelectorAll("input[data-uscc]")) {
  const said = document.createElement("p");
  said.className = "hint";
  said.setAttribute("role", "status");
  input.after(said);
  let timer;
  let asked = 0;

  input.addEventListener("input", () => {
    clearTimeout(timer);
    said.textContent = "";
    const code = input.value.trim();
    if (code.length >= 18) timer = setTimeout(() => check(code), WAIT);
  });

  async function check(code) {
    const number = ++asked;
    const answer = await fetch(input.dataset.uscc + encodeURIComponent(code)).catch(() => null);
    if (!answer || number !== asked) return;
    if (answer.status === 422) {
      said.className = "hint wrong";
      said.textContent = t("代码有误，请对照证书检查。", "There is a mistake in this code: compare it with the certificate.");
    } else if (answer.ok) {
      const found = await answer.json();
      said.className = found.is_taken ? "hint wrong" : "hint";
      said.textContent = found.is_taken
        ? t("已有组织使用这个代码登记。", "An organization with this code is registered already.")
        : t("代码格式正确。", "The code is well formed.");
    }
  }
}
