// Keeps the page of a door, so that it opens again without network. What the page knows of people is kept by the page
// itself, never here.
'use strict';
const CACHE = 'check-in-1';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', event => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', event => {
  const url = new URL(event.request.url);
  if (event.request.method === 'GET' && url.origin === location.origin && !url.pathname.startsWith('/api/')) {
    event.respondWith(answer(event.request));
  }
});

// The network first: a page that staff have changed or closed must not come from here while there is one.
async function answer(request) {
  const cache = await caches.open(CACHE);
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(request, fresh.clone());
    else if (fresh.status === 410) await cache.delete(request);
    return fresh;
  } catch (failed) {
    const kept = await cache.match(request, { ignoreVary: true });
    if (kept) return kept;
    throw failed;
  }
}
