// A door's telephone: reads QR codes, searches names, and goes on without network. Every check-in is put into a queue in
// the browser's store with a name of its own and sent in order; the hub counts each once and says who was first.
(() => {
  'use strict';
  const root = document.getElementById('door');
  if (!root) return;
  const byId = id => document.getElementById(id);
  const texts = Object.fromEntries([...byId('door-texts').content.children].map(one => [one.dataset.key, one.textContent]));
  const say = (key, ...values) => texts[key].replace(/\{(\d)\}/g, (all, index) => values[index] ?? '');
  const store = `door-${root.dataset.id}`;
  const CACHE = 'check-in-1';
  const PATIENCE = 2500;
  const AGAIN = 3000;

  let list = read('list') ?? { people: [], asOf: null, expected: 0, inside: 0 };
  let queue = read('queue') ?? [];
  let people = new Map();
  let byHash = new Map();
  let online = navigator.onLine;
  let sending = null;
  let last = null;

  function read(name) {
    try { return JSON.parse(localStorage.getItem(`${store}-${name}`)); } catch { return null; }
  }
  function keep(name, value) {
    try { localStorage.setItem(`${store}-${name}`, JSON.stringify(value)); } catch { note(say('storeFull')); }
  }
  function forget() {
    localStorage.removeItem(`${store}-list`);
    localStorage.removeItem(`${store}-queue`);
    if (window.caches) caches.delete(CACHE);
  }

  async function call(path, body) {
    const answer = await fetch(`/api/door/${path}`, {
      method: body ? 'POST' : 'GET',
      headers: { 'X-Door': root.dataset.token, 'Content-Type': 'application/json', 'Accept-Language': document.documentElement.lang },
      body: body ? JSON.stringify(body) : undefined,
      credentials: 'omit', cache: 'no-store', signal: AbortSignal.timeout(15000),
    });
    if (answer.ok) return answer.json();
    const problem = await answer.json().catch(() => ({}));
    if (answer.status === 410) end(problem.title);
    throw Object.assign(new Error(problem.title ?? say('failed')), { status: answer.status, code: problem.code });
  }

  function index() {
    people = new Map(list.people.map(one => [one.id, one]));
    byHash = new Map(list.people.map(one => [one.hash, one]));
  }
  function merge(news) {
    for (const one of news.guests) {
      if (one.hash) people.set(one.id, one); else people.delete(one.id);
    }
    // What is still in the queue is not known to the hub yet.
    for (const scan of queue) {
      const one = people.get(scan.person);
      if (one && !one.at && !scan.undo) Object.assign(one, { at: scan.at, door: root.dataset.name });
    }
    list = { people: [...people.values()], asOf: news.asOf, expected: news.expected, inside: news.inside };
    index();
    keep('list', list);
    draw();
  }

  async function refresh() {
    try {
      merge(await call(list.asOf ? `news?since=${encodeURIComponent(list.asOf)}` : 'people'));
      reached(true);
      send();
    } catch (error) {
      if (!error.status) reached(false);
    }
  }
  function reached(yes) {
    online = yes;
    draw();
  }

  function time(at) {
    return new Intl.DateTimeFormat(document.documentElement.lang, { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Rome' }).format(new Date(at));
  }
  function draw() {
    byId('door-inside').textContent = list.inside + queue.filter(scan => scan.counts).length;
    byId('door-expected').textContent = list.expected;
    byId('door-queue').textContent = queue.length ? say('waiting', queue.length) : online ? say('saved') : say('offline');
    byId('door-queue').className = `chip chip--${queue.length || !online ? 'wait' : 'ok'}`;
    byId('door-kept').textContent = say('kept', list.people.length);
    byId('walk-in-send').disabled = !online;
    byId('walk-in-offline').hidden = online;
  }

  // kind: ok, warn or bad; the word and the sign say the same as the colour.
  function show(kind, word, name, detail, undo) {
    const box = byId('door-result');
    box.className = `door-result door-result--${kind}`;
    byId('door-sign').textContent = { ok: '✓', warn: '!', bad: '✕' }[kind];
    byId('door-word').textContent = word;
    byId('door-name').textContent = name ?? '';
    byId('door-detail').textContent = detail ?? '';
    byId('door-undo').hidden = !undo;
    last = undo ?? null;
    navigator.vibrate?.(kind === 'ok' ? 80 : [80, 80, 200]);
  }
  function note(words) {
    byId('door-note').textContent = words;
  }
  const whole = one => [one.name, one.organisation].filter(Boolean).join(' · ');
  const where = (at, door) => door ? say('inAt', time(at), door) : say('inAtDesk', time(at));

  function showAnswer(answer) {
    const who = whole(answer);
    switch (answer.outcome) {
      case 'ENTERED': show('ok', say('entered'), who, where(answer.at, answer.door), answer.registrationId); break;
      case 'ALREADY': show('warn', say('already'), who, where(answer.at, answer.door)); break;
      case 'UNDONE': show('warn', say('undone'), who); break;
      case 'NOTHING_TO_UNDO': show('warn', say('nothingToUndo'), who); break;
      case 'NOT_CONFIRMED': show('bad', say('notConfirmed'), who, say('notConfirmedHelp')); break;
      case 'OTHER_EVENT': show('bad', say('otherEvent'), '', say('otherEventHelp')); break;
      default: show('bad', say('unknown'), '', say('unknownHelp'));
    }
  }
  function showLocally(scan, before) {
    const one = people.get(scan.person);
    if (scan.undo) show('warn', say('undone'), whole(one), say('later'));
    else if (!one) show('warn', say('notHere'), '', say('notHereHelp'));
    else if (before) show('warn', say('already'), whole(one), where(before.at, before.door));
    else show('ok', say('entered'), whole(one), say('later'), one.id);
  }

  async function take(scan) {
    const one = people.get(scan.person);
    const before = one?.at ? { at: one.at, door: one.door } : null;
    Object.assign(scan, { id: crypto.randomUUID(), at: new Date().toISOString(), counts: one && !before && !scan.undo ? 1 : 0 });
    queue.push(scan);
    keep('queue', queue);
    if (one && !before && !scan.undo) Object.assign(one, { at: scan.at, door: root.dataset.name });
    if (one && scan.undo) { delete one.at; delete one.door; }
    keep('list', list);
    draw();
    if (!online) showLocally(scan, before);
    const wait = new Promise(resolve => setTimeout(resolve, PATIENCE));
    const answer = await Promise.race([send().then(answers => answers.get(scan.id)), wait]);
    if (answer) showAnswer(answer);
    else if (online || queue.includes(scan)) showLocally(scan, before);
    search();
  }

  // One at a time, in order; whoever calls meanwhile gets the same answers, by the scans' names.
  function send() {
    return sending ??= sendAll();
  }
  async function sendAll() {
    const answers = new Map();
    await null;
    while (queue.length) {
      const part = queue.slice(0, 100);
      try {
        const scans = part.map(({ id, code, person, undo, at }) => ({ id, code, registration: code ? undefined : person, undo, at }));
        for (const answer of await call('scans', { scans })) {
          answers.set(answer.key, answer);
          settle(part.find(scan => scan.id === answer.key), answer);
        }
        queue = queue.filter(scan => !part.includes(scan));
        keep('queue', queue);
        keep('list', list);
        reached(true);
      } catch (error) {
        if (!error.status) reached(false);
        else if (error.status === 422) { queue = queue.filter(scan => !part.includes(scan)); keep('queue', queue); }
        else note(error.message);
        break;
      }
    }
    sending = null;
    return answers;
  }
  function settle(scan, answer) {
    const one = people.get(answer.registrationId);
    if (one) { one.at = answer.at; one.door = answer.door; }
    if (answer.outcome === 'ENTERED') list.inside++;
    if (answer.outcome === 'UNDONE') list.inside--;
    // What was shown as let in while there was no network, and turns out otherwise, is told afterwards.
    const late = Date.now() - Date.parse(scan.at) > PATIENCE;
    if (late && scan.counts && answer.outcome !== 'ENTERED') {
      const item = document.createElement('li');
      item.textContent = say(answer.outcome === 'ALREADY' ? 'lateAlready' : 'lateRefused', whole(answer), answer.at ? where(answer.at, answer.door) : '');
      byId('door-late').append(item);
      byId('door-late-box').hidden = false;
    }
  }

  // Search by name: every word is the beginning of one of the person's words.
  const plain = words => (words ?? '').normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase();
  function search() {
    const words = plain(byId('door-search').value).split(/\s+/).filter(Boolean);
    const found = words.length === 0 ? [] : list.people.filter(one => {
      const own = plain(`${one.name} ${one.organisation ?? ''}`).split(/[\s'’-]+/);
      return words.every(word => own.some(part => part.startsWith(word)));
    });
    byId('door-found').textContent = words.length === 0 ? '' : found.length ? say('found', found.length) : say('notFound');
    byId('door-people').replaceChildren(...found.slice(0, 20).map(one => {
      const item = document.createElement('li');
      const button = document.createElement('button');
      button.type = 'button';
      button.className = 'button button--wide door-person';
      button.dataset.person = one.id;
      button.append(Object.assign(document.createElement('b'), { textContent: one.name }));
      const more = one.at ? where(one.at, one.door) : one.organisation;
      if (more) button.append(Object.assign(document.createElement('small'), { textContent: more }));
      item.append(button);
      return item;
    }));
  }

  async function found(code) {
    const clean = code.trim().toUpperCase();
    const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(clean)));
    const hash = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('').slice(0, 32);
    await take({ code: clean, person: byHash.get(hash)?.id });
  }

  async function camera() {
    const video = byId('door-video');
    if (!navigator.mediaDevices?.getUserMedia) { note(say('noCamera')); return; }
    try {
      video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
      await video.play();
    } catch { note(say('noCamera')); return; }
    byId('door-camera').hidden = false;
    const reader = await detector();
    let seen = '';
    let seenAt = 0;
    let busy = false;
    setInterval(async () => {
      if (busy || document.hidden || video.readyState < 2) return;
      busy = true;
      try {
        const code = await reader(video);
        if (code) {
          const now = Date.now();
          const same = code === seen && now - seenAt < AGAIN;
          seen = code;
          seenAt = now;
          if (!same) await found(code);
        }
      } finally { busy = false; }
    }, 150);
    navigator.wakeLock?.request('screen').catch(() => {});
  }
  async function detector() {
    const formats = 'BarcodeDetector' in window ? await BarcodeDetector.getSupportedFormats().catch(() => []) : [];
    if (formats.includes('qr_code')) {
      const native = new BarcodeDetector({ formats: ['qr_code'] });
      return async video => (await native.detect(video))[0]?.rawValue;
    }
    const canvas = document.createElement('canvas');
    const context = canvas.getContext('2d', { willReadFrequently: true });
    return async video => {
      const scale = Math.min(1, 640 / video.videoWidth);
      canvas.width = video.videoWidth * scale;
      canvas.height = video.videoHeight * scale;
      context.drawImage(video, 0, 0, canvas.width, canvas.height);
      const image = context.getImageData(0, 0, canvas.width, canvas.height);
      return window.jsQR(image.data, image.width, image.height, { inversionAttempts: 'dontInvert' })?.data;
    };
  }

  async function walkIn(admit) {
    const form = byId('walk-in');
    if (!form.reportValidity()) return;
    const data = Object.fromEntries(new FormData(form));
    form.dataset.key ||= crypto.randomUUID();
    try {
      const answer = await call('walk-ins', { ...data, admit, id: form.dataset.key });
      showAnswer(answer);
      form.reset();
      byId('walk-in-box').open = false;
      delete form.dataset.key;
      byId('walk-in-admit').hidden = true;
      refresh();
    } catch (error) {
      if (!error.status) { reached(false); return; }
      show('bad', say('notLetIn'), [data.given, data.family].join(' '), error.message);
      byId('walk-in-admit').hidden = !(error.code === 'EVENT_FULL' && root.dataset.admit === 'true');
    }
  }

  function end(words) {
    forget();
    byId('door-work').hidden = true;
    byId('door-begin-box').hidden = true;
    byId('door-end').hidden = false;
    byId('door-end-words').textContent = words ?? say('closed');
    byId('door-video').srcObject?.getTracks().forEach(track => track.stop());
    clearInterval(timer);
  }

  let timer = 0;
  async function begin() {
    byId('door-begin-box').hidden = true;
    byId('door-work').hidden = false;
    index();
    draw();
    list.asOf = null;
    await refresh();
    timer = setInterval(refresh, 15000);
    camera();
    if ('serviceWorker' in navigator) {
      navigator.serviceWorker.register('/check-in-worker.js', { scope: '/check-in/' }).then(async () => {
        const files = [...document.querySelectorAll('script[src], link[rel=stylesheet], img[src]')].map(one => one.src || one.href);
        await (await caches.open(CACHE)).addAll([location.href, ...files]);
        root.dataset.offline = 'ready';
      }).catch(() => {});
    }
  }

  byId('door-begin').addEventListener('click', begin);
  byId('door-begin').disabled = false;
  byId('door-search').addEventListener('input', search);
  byId('door-people').addEventListener('click', event => {
    const button = event.target.closest('button');
    if (button) take({ person: button.dataset.person });
  });
  byId('door-undo').addEventListener('click', () => { if (last) take({ person: last, undo: true }); });
  byId('walk-in').addEventListener('submit', event => { event.preventDefault(); walkIn(false); });
  byId('walk-in-admit').addEventListener('click', () => walkIn(true));
  byId('door-finish').addEventListener('click', async () => {
    await send();
    if (queue.length) note(say('finishLater', queue.length)); else end(say('finished'));
  });
  window.addEventListener('online', refresh);
  window.addEventListener('offline', () => reached(false));
})();
