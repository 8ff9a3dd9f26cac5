// Buttons that copy the value of a field; without this script they stay hidden and the field is copied by hand.
(() => {
  'use strict';
  document.querySelectorAll('button[data-copy]').forEach(button => {
    const field = document.getElementById(button.dataset.copy);
    if (!field || !navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(field.value);
      button.textContent = button.dataset.done;
    });
  });
})();
