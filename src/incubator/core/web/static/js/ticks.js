// Choosing rows of a list for one act: a box in the table's head that ticks the page, and how many are ticked.
// form.ticked has a table whose first column has checkboxes, and perhaps [data-ticked] with an <output data-count>.
// Without scripts the boxes are ticked one by one.

import { t } from "./words.js";

for (const form of document.querySelectorAll("form.ticked")) {
  const boxes = [...form.querySelectorAll("tbody input[type='checkbox']")];
  const all = document.createElement("input");
  all.type = "checkbox";
  all.ariaLabel = t("选择这一页的全部", "Choose all on this page");
  form.querySelector("thead th").replaceChildren(all);
  const told = form.querySelector("[data-ticked]");
  const tell = () => {
    const many = boxes.filter((box) => box.checked).length;
    all.checked = many === boxes.length;
    all.indeterminate = many > 0 && many < boxes.length;
    if (!told) return;
    told.hidden = false;
    told.querySelector("[data-count]").value = many;
  };
  all.addEventListener("change", () => {
    for (const box of boxes) box.checked = all.checked;
    tell();
  });
  form.addEventListener("change", tell);
  tell();
}
