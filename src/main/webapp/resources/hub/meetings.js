// Makes two forms of meetings more pleasant; without it both work by their buttons.
// The agenda: rows are dragged or moved by their buttons at once, times follow what is typed, and the new order goes to
// the server in the field "order". The attendance: a tick is saved at once, and quorum and counts are drawn anew.
(() => {
  'use strict';
  const rows = document.getElementById('agenda-rows');
  if (rows) agenda(rows);
  const attendance = document.getElementById('attendance');
  if (attendance) roll(attendance);

  function fill(text, ...values) {
    return text.replace(/\{(\d)\}/g, (all, index) => values[index]);
  }

  function agenda(list) {
    const form = list.closest('form');
    const say = document.getElementById('agenda-say');
    const overrun = document.getElementById('agenda-overrun');
    const order = form.querySelector('input[type=hidden][id$=":order"]');
    const items = () => [...list.children];
    const value = id => form.querySelector(`[id$=":${id}"]`)?.value;
    form.querySelector('[id$=":recount"]')?.setAttribute('hidden', 'hidden');

    function refresh() {
      const start = new Date(value('startsAt'));
      const end = new Date(value('endsAt'));
      let minutes = 0;
      items().forEach((row, index, all) => {
        row.querySelector('.agenda-edit__number').textContent = index + 1;
        const at = new Date(start.getTime() + minutes * 60000);
        row.querySelector('.agenda-edit__time').textContent = Number.isNaN(at.getTime()) ? ''
          : `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
        minutes += Number(row.querySelector('input[type=number]').value) || 0;
        row.querySelector('[data-move="-1"]').disabled = index === 0;
        row.querySelector('[data-move="1"]').disabled = index === all.length - 1;
      });
      const over = minutes - (end - start) / 60000;
      overrun.hidden = !(over > 0);
      if (over > 0) overrun.querySelector('p').textContent = fill(overrun.dataset.text, over);
      order.value = items().map(row => row.dataset.index).join(',');
    }

    function place(row, before) {
      list.insertBefore(row, before);
      refresh();
      const title = row.querySelector('input[type=text]').value;
      say.textContent = fill(say.dataset.moved, title, items().indexOf(row) + 1, items().length);
    }

    list.addEventListener('click', event => {
      const button = event.target.closest('[data-move]');
      if (!button) return;
      event.preventDefault();
      const row = button.closest('li');
      const up = button.dataset.move === '-1';
      place(row, up ? row.previousElementSibling : row.nextElementSibling?.nextElementSibling ?? null);
      (button.disabled ? row.querySelector('[data-move]:not(:disabled)') : button)?.focus();
    });
    form.addEventListener('input', refresh);

    let dragged = null;
    items().forEach(row => {
      const grip = row.querySelector('.agenda-edit__grip');
      grip.addEventListener('pointerdown', () => { row.draggable = true; });
      row.addEventListener('dragstart', event => {
        dragged = row;
        row.classList.add('is-dragged');
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', '');
      });
      row.addEventListener('dragend', () => {
        row.draggable = false;
        row.classList.remove('is-dragged');
        dragged = null;
      });
      row.addEventListener('dragover', event => {
        if (!dragged || dragged === row) return;
        event.preventDefault();
        const box = row.getBoundingClientRect();
        const before = event.clientY < box.top + box.height / 2 ? row : row.nextElementSibling;
        if (before !== dragged && dragged.nextElementSibling !== before) list.insertBefore(dragged, before);
      });
      row.addEventListener('drop', event => event.preventDefault());
    });
    list.addEventListener('dragend', event => place(event.target.closest('li'), event.target.closest('li').nextElementSibling));
    list.classList.add('is-draggable');
    refresh();
  }

  function roll(form) {
    const saved = document.getElementById('roll-saved');
    let running = false;
    let again = false;

    async function save() {
      if (running) { again = true; return; }
      running = true;
      const data = new FormData(form);
      const button = form.querySelector('[id$=":save"]');
      data.append(button.name, button.value);
      try {
        const answer = await fetch(form.action, { method: 'POST', body: new URLSearchParams(data), credentials: 'same-origin' });
        const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
        const fresh = page.getElementById('quorum');
        if (!answer.ok || !fresh) { form.querySelector('[id$=":save"]').click(); return; }
        document.getElementById('quorum').replaceWith(fresh);
        const closing = document.querySelector('#closing-card p');
        if (closing) closing.textContent = page.querySelector('#closing-card p').textContent;
        saved.textContent = saved.dataset.text;
      } finally {
        running = false;
        if (again) { again = false; save(); }
      }
    }
    form.addEventListener('change', event => { if (event.target.type === 'radio') { saved.textContent = ''; save(); } });
  }
})();
