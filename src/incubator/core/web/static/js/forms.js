// What the scripts that send forms by themselves share.

/** The hidden version and tokens of every form here become those of a page that was just fetched. */
export function renew(text, only = null) {
  const fresh = new DOMParser().parseFromString(text, "text/html");
  for (const form of only ? [only] : document.querySelectorAll("form[id]")) {
    const now = fresh.getElementById(form.id);
    for (const name of ["version", "form_token", "once"]) {
      const [old, given] = [form.elements[name], now?.elements?.[name]];
      if (old && given) old.value = given.value;
    }
  }
  return fresh;
}

export function button(words, kind, act) {
  const made = document.createElement("button");
  made.type = "button";
  made.className = `button ${kind}`;
  made.textContent = words;
  made.addEventListener("click", act);
  return made;
}
