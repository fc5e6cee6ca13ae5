// What is [data-sums], a table as a rule, adds up while it is typed in: exactly, in whole cents. Its rows are <tr> or [data-row].
// Amounts are inputs [data-amount]; a row's [data-counts] sorts it ("grant"): an <output data-sum="grant"> shows the sum
// of the rows whose select[data-counts] has that value, and <output data-sum> the sum of all. With data-total="cents" an
// <output data-left> shows what is left of it; with data-exact too, a sum that is not the total is marked. A row with
// [data-quantity] and [data-price] shows its product in an <output data-product>, which counts as its amount. data-plain: numbers
// that are no money, such as weights.

/** "1,409.50" → 140950n; null for what is no amount. The server reads amounts alike. */
export function cents(text) {
  const bare = text.normalize("NFKC").replace(/[,，\s¥元]/g, "");
  if (bare === "") return 0n;
  const found = /^(\d{1,14})(?:\.(\d{1,2}))?$/.exec(bare);
  return found ? BigInt(found[1]) * 100n + BigInt((found[2] ?? "").padEnd(2, "0")) : null;
}

/** 140950n → "¥1,409.50"; whole yuan without decimals; without the sign where it is no money. */
export function written(minor, sign = "¥") {
  const size = minor < 0n ? -minor : minor;
  const whole = (size / 100n).toString().replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = size % 100n;
  return `${minor < 0n ? "−" : ""}${sign}${whole}${rest ? `.${rest.toString().padStart(2, "0")}` : ""}`;
}

const ROW = "tr, [data-row]";

function product(row) {
  const [quantity, price] = [row.querySelector("[data-quantity]"), row.querySelector("[data-price]")];
  const count = /^\s*\d{1,9}\s*$/.test(quantity.value.normalize("NFKC")) ? BigInt(quantity.value.normalize("NFKC").trim()) : null;
  const each = cents(price.value);
  quantity.classList.toggle("not-an-amount", count === null && quantity.value.trim() !== "");
  price.classList.toggle("not-an-amount", each === null);
  return (count ?? 0n) * (each ?? 0n);
}

function add(table) {
  const sign = "plain" in table.dataset ? "" : "¥";
  const sums = new Map([["", 0n]]);
  const sum = (row, amount) => {
    const kind = row.querySelector("[data-counts]")?.value ?? "";
    sums.set("", sums.get("") + amount);
    if (kind) sums.set(kind, (sums.get(kind) ?? 0n) + amount);
  };
  for (const input of table.querySelectorAll("[data-amount]")) {
    const amount = cents(input.value);
    input.classList.toggle("not-an-amount", amount === null);
    if (amount !== null) sum(input.closest(ROW), amount);
  }
  for (const output of table.querySelectorAll("output[data-product]")) {
    const row = output.closest(ROW);
    const amount = product(row);
    output.value = amount ? written(amount, sign) : "";
    sum(row, amount);
  }
  for (const output of table.querySelectorAll("output[data-sum]")) {
    output.value = written(sums.get(output.dataset.sum) ?? 0n, sign);
  }
  if (!("total" in table.dataset)) return;
  const rest = BigInt(table.dataset.total) - sums.get("");
  const left = table.querySelector("output[data-left]");
  if (left) left.value = written(rest, sign);
  const told = left ?? table.querySelector("output[data-sum='']");
  told?.closest("tr, .totals").classList.toggle("unbalanced", rest < 0n || ("exact" in table.dataset && rest !== 0n));
}

for (const table of document.querySelectorAll("[data-sums]")) {
  table.addEventListener("input", () => add(table));
  add(table);
}

// One more row: a copy of the last with the next number in its names; data-most is how many there can be.
function rowsOf(button) {
  const whole = document.getElementById(button.dataset.addRow);
  return whole.tBodies?.[0] ?? whole;
}

function offer(button) {
  button.hidden = rowsOf(button).children.length >= Number(button.dataset.most ?? Infinity);
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-add-row]");
  if (!button) return;
  const body = rowsOf(button);
  const row = body.lastElementChild.cloneNode(true);
  const next = (text) => text.replace(/([/-])(\d+)([/-]|$)/, (_, before, number, after) => `${before}${Number(number) + 1}${after}`);
  for (const label of row.querySelectorAll("label[for]")) label.htmlFor = next(label.htmlFor);
  for (const output of row.querySelectorAll("output")) output.value = "";
  for (const element of [row, ...row.querySelectorAll("[name], [id]")]) {
    if (element.name) element.name = next(element.name);
    if (element.id) element.id = next(element.id);
    if (element.matches("[type='checkbox']")) element.checked = false;
    else if (element.matches("input:not([type='hidden']), textarea")) element.value = "";
    if (element.matches("select")) element.selectedIndex = 0;
    element.removeAttribute("aria-invalid");
    element.removeAttribute("aria-describedby");
  }
  for (const wrong of row.querySelectorAll(".wrong")) wrong.remove();
  body.append(row);
  offer(button);
  row.querySelector("input, select").focus();
});
for (const button of document.querySelectorAll("[data-add-row]")) offer(button);
