// Shortcuts, closing with Esc, the first error, and answers kept while they are typed. Without this file every page works
// as well: each shortcut is a link, each draft is kept when its form is sent.
(() => {
  "use strict";
  const body = document.body;

  const isTyping = (target) => target.closest("input, textarea, select, [contenteditable]") !== null;
  const go = { l: "lage", h: "hinweise", a: "angebote", n: "neues", "?": "keys" };

  document.addEventListener("keydown", (event) => {
    const account = document.querySelector("details.vz-account[open]");
    if (event.key === "Escape" && account) {
      account.open = false;
      account.querySelector("summary").focus();
      return;
    }
    if (body.dataset.keys !== "on" || event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) {
      return;
    }
    const search = document.getElementById("suche");
    if (event.key === "/" && search) {
      event.preventDefault();
      search.focus();
    } else if (go[event.key]) {
      const link = document.querySelector("[data-key='" + go[event.key] + "']");
      if (link) {
        link.click();
      }
    }
  });

  document.addEventListener("click", (event) => {
    const account = document.querySelector("details.vz-account[open]");
    if (account && !account.contains(event.target)) {
      account.open = false;
    }
  });

  if (!document.querySelector("[autofocus]")) {
    const wrong = document.querySelector("main [aria-invalid='true']");
    if (wrong) {
      wrong.focus();
    }
  }

  document.querySelectorAll("form[data-draft]").forEach((form) => {
    const told = document.getElementById("entwurf");
    let timer = 0;
    let sending = false;
    const keep = async () => {
      const typed = [...form.elements].some((field) => field.matches("textarea") && field.value.trim() !== "");
      if (!typed || sending) {
        return;
      }
      let kept = false;
      try {
        const answer = await fetch(form.dataset.draft, {
          method: "POST",
          body: new URLSearchParams(new FormData(form)),
          redirect: "manual",
        });
        kept = answer.status === 204;
      } catch {
        kept = false;
      }
      told.textContent = kept ? told.dataset.kept : told.dataset.lost;
    };
    form.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(keep, 1500);
    });
    form.addEventListener("submit", () => {
      sending = true;
      clearTimeout(timer);
    });
  });
})();
