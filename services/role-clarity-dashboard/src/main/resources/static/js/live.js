// New and changed cases reach the open page, and nothing of it is replaced under its reader: it is morphed (idiomorph).
// Only the visible tab holds a connection (browsers allow six to one host), and each connection starts by asking for what
// may have been missed. Without this file the page is a normal page.
(() => {
  "use strict";
  if (!window.EventSource || !document.querySelector("[hx-trigger*='live:']")) {
    return;
  }
  const TOGETHER = 300;
  const SILENCE = 60000;
  const news = document.getElementById("neues");
  const stale = document.getElementById("veraltet");
  const heard = new Set();
  let pending = 0;
  let source = null;
  let pause = 1000;
  let retry = 0;
  let doubt = 0;
  let heardAt = Date.now();
  let asOf = new Date();

  // What comes together is asked for once; what comes while an answer is under way is asked for after it (htmx queues the
  // last, which reaches the element since it stays the same one).
  const tell = (ids) => {
    ids.forEach((id) => heard.add(id));
    pending = pending || setTimeout(() => {
      const all = [...heard];
      heard.clear();
      pending = 0;
      htmx.trigger(document.body, "live:case");
      all.forEach((id) => htmx.trigger(document.body, "live:case-" + id));
    }, TOGETHER);
  };
  const openCase = () => {
    const page = document.querySelector("[data-case]");
    return page ? [page.dataset.case] : [];
  };
  const connected = () => {
    pause = 1000;
    clearTimeout(doubt);
    doubt = 0;
    stale.hidden = true;
    tell(openCase());
  };
  const admitted = () => {
    const time = asOf.toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit" });
    stale.textContent = stale.dataset.text.replace("{0}", time);
    stale.hidden = false;
  };
  // A connection that is only renewed is not worth a word.
  const lost = () => {
    doubt = doubt || setTimeout(admitted, 5000);
    if (source && source.readyState === EventSource.CLOSED) {
      pause = Math.min(pause * 2, 60000);
      retry = setTimeout(open, pause);
    }
  };
  const close = () => {
    clearTimeout(retry);
    if (source) {
      source.close();
      source = null;
    }
  };
  const open = () => {
    close();
    heardAt = Date.now();
    source = new EventSource("/live");
    source.addEventListener("connected", connected);
    source.addEventListener("case", (event) => tell(event.data.split(" ").filter(Boolean)));
    ["connected", "case", "heartbeat"].forEach((name) => source.addEventListener(name, () => (heardAt = Date.now())));
    source.addEventListener("error", lost);
  };

  const touched = (field) =>
    field.type === "checkbox" || field.type === "radio"
      ? field.checked !== field.defaultChecked
      : field.options
        ? [...field.options].some((option) => option.selected !== option.defaultSelected)
        : "defaultValue" in field && field.type !== "hidden" && field.value !== field.defaultValue;
  const inUse = (form) => form.contains(document.activeElement) || [...form.elements].some(touched);
  Object.assign(Idiomorph.defaults.callbacks, {
    beforeNodeMorphed: (old) => !(old instanceof HTMLFormElement && inUse(old)),
    beforeNodeRemoved: (old) => !(old.dataset && "stays" in old.dataset),
    beforeAttributeUpdated: (name, element) => !(name === "open" && element instanceof HTMLDetailsElement),
  });
  let before = "";
  const live = (event) => event.detail.target.matches("[hx-trigger*='live:']");
  document.body.addEventListener("htmx:beforeSwap", (event) => {
    before = live(event) ? event.detail.target.textContent : "";
  });
  document.body.addEventListener("htmx:afterSwap", (event) => {
    asOf = new Date();
    if (live(event) && event.detail.target.textContent !== before) {
      news.textContent = "";
      requestAnimationFrame(() => (news.textContent = news.dataset.text));
    }
  });

  // After sleep, or behind a dead line, a browser may take a connection for open for minutes.
  setInterval(() => {
    if (source && Date.now() - heardAt > SILENCE) {
      lost();
      open();
    }
  }, 5000);

  const follow = () => (document.visibilityState === "visible" ? open() : close());
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("offline", lost);
  window.addEventListener("online", follow);
  window.addEventListener("pagehide", close);
  follow();
})();
