// Tells once that a human being is on the page of an invitation: a pointer or a key of a real device. Scanners that run
// scripts make no trusted events, so they are not told of. Without this script everything works.
(() => {
  'use strict';
  const page = document.getElementById('invitation');
  if (!page) return;
  const events = ['pointerdown', 'pointermove', 'keydown', 'touchstart'];
  function tell(event) {
    if (!event.isTrusted) return;
    events.forEach(name => window.removeEventListener(name, tell));
    fetch('/invitation-seen', { method: 'POST', body: new URLSearchParams({ token: page.dataset.token }), credentials: 'omit', keepalive: true }).catch(() => {});
  }
  events.forEach(name => window.addEventListener(name, tell, { passive: true }));
})();
