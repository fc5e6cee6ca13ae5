// The total of a score sheet while it is filled in, in whole hundredths so that nothing is rounded on the way:
// the sum of weight × score / highest. The server works the real one out.

const root = document.querySelector("[data-total]");

if (root) {
  const shown = root.querySelector("[data-total-shown]");
  const add = () => {
    let total = 0;
    let marked = 0;
    for (const item of root.querySelectorAll("[data-weight]")) {
      const input = item.querySelector("input[type=radio]:checked") ?? item.querySelector("input[type=text]");
      const text = input?.value.trim() ?? "";
      if (!/^\d{1,5}(\.\d{1,2})?$/.test(text)) continue;
      const [whole, part = ""] = text.split(".");
      const score = Number(whole) * 100 + Number(part.padEnd(2, "0"));
      if (score > Number(item.dataset.most)) continue;
      total += (Number(item.dataset.weight) * score) / Number(item.dataset.most);
      marked += 1;
    }
    shown.textContent = marked ? String(Math.round(total) / 100) : "—";
  };
  root.addEventListener("input", add);
  root.addEventListener("change", add);
  add();
}
