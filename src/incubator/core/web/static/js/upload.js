// A .drop[data-upload-url] sends files as they are chosen or dropped, each with progress, cancel and retry.
// The file is the raw body of POST <url>?name=<file name>; one Idempotency-Key for each file makes a retry harmless. When
// all are sent, the element named in data-refresh is fetched anew, with the versions of the page's forms.

import { focusAgain, focusIn } from "./focus.js";
import { button, renew } from "./forms.js";
import { t, toast } from "./words.js";

for (const drop of document.querySelectorAll(".drop")) enhance(drop);

function enhance(drop) {
  const input = drop.querySelector("input[type='file']");
  const list = drop.querySelector("[data-uploads]");
  const url = drop.dataset.uploadUrl;
  let under = 0;

  drop.querySelector("[data-drop-words]").hidden = false;
  if (url) {
    input.required = false;
    input.multiple = "several" in drop.dataset;
    for (const plain of input.form?.querySelectorAll("[data-without-scripts]") ?? []) plain.hidden = true;
    input.addEventListener("change", () => {
      take(input.files);
      input.value = "";
    });
  }
  for (const name of ["dragenter", "dragover"]) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", (event) => {
    if (!drop.contains(event.relatedTarget)) drop.classList.remove("over");
  });
  drop.addEventListener("drop", (event) => {
    event.preventDefault();
    drop.classList.remove("over");
    const files = event.dataTransfer.files;
    if (url) take(files);
    else if (files.length === 1) input.files = files;
    else toast(t("一次只能放一个文件", "One file at a time"));
  });

  function take(files) {
    for (const file of input.multiple ? files : [...files].slice(0, 1)) {
      const row = line(file, input);
      list.append(row.element);
      send(file, row, crypto.randomUUID());
    }
  }

  function send(file, row, key) {
    const target = new URL(url, location.href);
    target.searchParams.set("name", file.name);
    const request = new XMLHttpRequest();
    request.open("POST", target);
    request.setRequestHeader("Idempotency-Key", key);
    request.setRequestHeader("Accept-Language", document.documentElement.lang);
    request.setRequestHeader("Content-Type", file.type || "application/octet-stream");
    request.upload.addEventListener("progress", (event) => {
      if (!event.lengthComputable) return;
      const percent = Math.floor((100 * event.loaded) / event.total);
      row.bar.value = percent;
      row.say(percent < 100 ? `${percent}%` : t("正在检查…", "Checking…"));
    });
    request.addEventListener("load", () => {
      if (request.status < 300) row.done(t("已上传", "Uploaded"));
      else row.failed(reason(request), () => send(file, row, key));
    });
    request.addEventListener("error", () => row.failed(t("网络断开了", "The connection was lost"), () => send(file, row, key)));
    request.addEventListener("abort", () => row.drop());
    request.addEventListener("loadend", async () => {
      under -= 1;
      if (under === 0 && request.status && request.status < 300) await refresh();
    });
    under += 1;
    row.sending(() => request.abort());
    request.send(file);
  }

  async function refresh() {
    try {
      const fresh = renew(await (await fetch(location.href)).text());
      const id = drop.dataset.refresh;
      const [old, now] = [id && document.getElementById(id), id && fresh.getElementById(id)];
      if (!old || !now) return;
      const was = focusIn(old);
      old.replaceWith(document.adoptNode(now));
      focusAgain(now, was);
      for (const row of list.querySelectorAll(".done")) row.remove();
      toast(t("文件已上传", "The file was uploaded"));
    } catch {
      // The files are sent; the page shows them when it is opened again.
    }
  }
}

function reason(request) {
  try {
    const said = JSON.parse(request.responseText);
    return said.detail || said.title;
  } catch {
    return t("没有成功", "That didn’t work");
  }
}

function line(file, input) {
  const element = document.createElement("li");
  const name = document.createElement("span");
  name.textContent = file.name;
  const state = document.createElement("span");
  state.className = "state";
  state.setAttribute("role", "status");
  const bar = document.createElement("progress");
  bar.max = 100;
  bar.setAttribute("aria-label", file.name);
  // A button that had the focus hands it on to the one in its stead, else to the file field.
  const put = (...parts) => {
    const was = focusIn(element);
    element.replaceChildren(name, state, ...parts);
    if (was) (element.querySelector("button") ?? input).focus();
  };
  const drop = () => {
    put();
    element.remove();
  };
  return {
    element,
    bar,
    drop,
    say: (words) => {
      state.textContent = words;
    },
    sending(cancel) {
      element.className = "";
      bar.value = 0;
      state.textContent = t("正在上传…", "Uploading…");
      put(button(t("取消", "Cancel"), "bare", cancel), bar);
    },
    done(words) {
      element.className = "done";
      state.textContent = words;
      put();
    },
    failed(words, retry) {
      element.className = "failed";
      state.textContent = words;
      put(button(t("重试", "Retry"), "bare", retry), button(t("移除", "Remove"), "bare", drop));
    },
  };
}
