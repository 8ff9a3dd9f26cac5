// Arrow keys walk through the ticks of a grid.
document.addEventListener("keydown", (event) => {
  const tick = event.target.closest("[data-grid] input[type=checkbox]");
  const step = { ArrowLeft: [0, -1], ArrowRight: [0, 1], ArrowUp: [-1, 0], ArrowDown: [1, 0] }[event.key];
  if (!tick || !step) return;
  event.preventDefault();
  const rows = [...tick.closest("table").querySelectorAll("tbody tr")];
  let row = rows.indexOf(tick.closest("tr"));
  let column = [...rows[row].querySelectorAll("input")].indexOf(tick);
  for (;;) {
    row += step[0];
    column += step[1];
    const next = rows[row] && rows[row].querySelectorAll("input")[column];
    if (!next) return;
    if (!next.disabled) return next.focus();
  }
});
