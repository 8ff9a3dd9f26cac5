// Draws a part of the page anew every few seconds while somebody looks at it; without it, loading the page again does.
(() => {
  'use strict';
  const part = document.querySelector('[data-live]');
  if (!part || part.dataset.liveUntil === 'now') return;
  // Eight hours, then whoever left the page open has gone home.
  let turns = 8 * 3600 / Number(part.dataset.live);
  const timer = setInterval(async () => {
    if (document.hidden) return;
    if (--turns < 0) { clearInterval(timer); return; }
    try {
      const answer = await fetch(location.href, { credentials: 'same-origin', cache: 'no-store' });
      if (!answer.ok || answer.redirected) { clearInterval(timer); return; }
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById(part.id);
      if (fresh) document.getElementById(part.id).innerHTML = fresh.innerHTML;
    } catch { /* No network: the next turn. */ }
  }, part.dataset.live * 1000);
})();
