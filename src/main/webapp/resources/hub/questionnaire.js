// Shows and hides the questions of a sheet as their conditions hold, as the server does when the answers come in.
// Without this script every question is on the page with the words that say when it is asked.
(() => {
  'use strict';
  document.querySelectorAll('[data-sheet]').forEach(sheet => {
    const questions = [...sheet.querySelectorAll(':scope > [data-question]')];
    const byKey = new Map(questions.map(question => [question.dataset.question, question]));
    const answers = question => [...question.querySelectorAll('input:checked, select, textarea')]
      .map(input => input.value).filter(value => value !== '');
    const compare = {
      IS: (given, value) => given.length === 1 && given[0] === value,
      IS_NOT: (given, value) => !given.includes(value),
      CONTAINS: (given, value) => given.includes(value)
    };
    function holds(rule) {
      const [key, operator, value] = rule.split('|');
      const other = byKey.get(key);
      return Boolean(other) && !other.hidden && compare[operator](answers(other), value);
    }
    function refresh() {
      questions.forEach(question => {
        const rules = (question.dataset.when || '').split(';').filter(Boolean);
        question.hidden = !rules.every(holds);
      });
    }
    sheet.querySelectorAll('.question__when').forEach(words => { words.hidden = true; });
    sheet.addEventListener('change', refresh);
    refresh();
  });
})();
