// Passkeys: asks the browser for one, for signing in or to be added. Where there are none, its parts stay hidden.

import { t } from "./words.js";

const API = "/api/v1";

const bytes = (text) => Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (c) => c.charCodeAt(0));

const text = (buffer) =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");

const described = (keys = []) => keys.map((key) => ({ ...key, id: bytes(key.id) }));

/** What the browser made, as the server reads it. */
function plain(credential) {
  const { response } = credential;
  const said = { clientDataJSON: text(response.clientDataJSON) };
  for (const part of ["attestationObject", "authenticatorData", "signature"]) {
    if (response[part]) said[part] = text(response[part]);
  }
  return { id: credential.id, rawId: text(credential.rawId), type: credential.type, response: said };
}

async function post(path, body) {
  const answer = await fetch(API + path, {
    method: "POST",
    headers: body ? { "content-type": "application/json" } : {},
    body: body && JSON.stringify(body),
  });
  const found = await answer.json();
  if (!answer.ok) throw new Error(found.code);
  return found;
}

async function add(name) {
  const options = await post("/me/passkey-challenges");
  const credential = await navigator.credentials.create({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      user: { ...options.user, id: bytes(options.user.id) },
      excludeCredentials: described(options.excludeCredentials),
    },
  });
  return post("/me/passkeys", { name, credential: plain(credential) });
}

async function signIn() {
  const options = await post("/sessions/current/passkey-challenges");
  const credential = await navigator.credentials.get({
    publicKey: {
      ...options,
      challenge: bytes(options.challenge),
      allowCredentials: described(options.allowCredentials),
    },
  });
  return post("/sessions/current/passkey", { credential: plain(credential) });
}

const SAID = {
  confirmation_required: t("请刷新页面，先输入密码。", "Load the page again and type your password first."),
  empty_text: t("请给它起个名称。", "Give it a name."),
  InvalidStateError: t("这个设备上的通行密钥已经添加过了。", "The passkey of this device was added before."),
  no_pending_session: t("登录已经过期，请重新输入密码。", "Too late: sign in with your password again."),
  NotAllowedError: t("没有完成，可以再试一次。", "It was not completed; you can try again."),
  SecurityError: t("这个网址不能使用通行密钥，请用验证码。", "Passkeys don’t work at this address; use a code."),
  too_many_attempts: t("尝试次数太多，请过一会儿再试。", "Too many attempts; wait a little."),
};

function tell(part, error) {
  const wrong = part.querySelector("[data-passkey-wrong]");
  const other = t("没有通过验证，请再试一次。", "That did not work. Please try again.");
  wrong.textContent = SAID[error.name] ?? SAID[error.message] ?? other;
  wrong.hidden = false;
}

async function busy(part, button, work) {
  part.querySelector("[data-passkey-wrong]").hidden = true;
  button.setAttribute("aria-busy", "true");
  try {
    await work();
  } catch (error) {
    tell(part, error);
  } finally {
    button.removeAttribute("aria-busy");
  }
}

for (const part of window.PublicKeyCredential ? document.querySelectorAll("[data-passkey]") : []) {
  part.hidden = false;
  const button = part.querySelector("button");
  if (part.dataset.passkey === "sign-in") {
    button.addEventListener("click", () =>
      busy(part, button, async () => {
        await signIn();
        const next = new URL(part.dataset.next, location.href);
        location.assign(next.origin === location.origin ? next.href : "/");
      }),
    );
  } else {
    part.addEventListener("submit", (event) => {
      event.preventDefault();
      busy(part, button, async () => {
        if (!part.elements.name.value.trim()) throw new Error("empty_text");
        const made = await add(part.elements.name.value);
        if (!made.codes.length) return location.assign("/me/security");
        const codes = document.querySelector("[data-passkey-codes]");
        codes.querySelector("pre").textContent = made.codes.join("\n");
        part.hidden = true;
        codes.hidden = false;
        codes.querySelector("a").focus();
      });
    });
  }
}
