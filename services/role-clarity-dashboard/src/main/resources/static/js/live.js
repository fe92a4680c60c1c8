// New and changed cases reach the open page. Only the visible tab holds a connection (browsers allow six to one host),
// and each connection starts by asking for what may have been missed. Without this file the page is a normal page.
(() => {
  "use strict";
  if (!window.EventSource || !document.querySelector("[hx-trigger*='live:']")) {
    return;
  }
  let source = null;
  let pause = 1000;
  let retry = 0;

  const tell = (ids) => {
    htmx.trigger(document.body, "live:case");
    ids.forEach((id) => htmx.trigger(document.body, "live:case-" + id));
  };
  const openCase = () => {
    const page = document.querySelector("[data-case]");
    return page ? [page.dataset.case] : [];
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
    source = new EventSource("/live");
    source.addEventListener("connected", () => {
      pause = 1000;
      tell(openCase());
    });
    source.addEventListener("case", (event) => tell(event.data.split(" ").filter(Boolean)));
    source.addEventListener("error", () => {
      if (source && source.readyState === EventSource.CLOSED) {
        pause = Math.min(pause * 2, 60000);
        retry = setTimeout(open, pause);
      }
    });
  };
  const follow = () => (document.visibilityState === "visible" ? open() : close());
  document.addEventListener("visibilitychange", follow);
  window.addEventListener("pagehide", close);
  follow();
})();
