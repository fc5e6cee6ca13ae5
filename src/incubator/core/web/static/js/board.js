// A board by keyboard. In [data-board] the arrow keys go from card to card, Home and End to the ends of a column, Enter
// opens the card by its link, and m the menu of its moves, in which the arrow keys go up and down. Tab stops at one card of
// the board, the one that had the focus last. All of it is for the focus within the board, so no key is taken elsewhere.

const board = document.querySelector("[data-board]");

if (board) {
  const columns = [...board.querySelectorAll("[data-board-column]")]
    .map((column) => [...column.querySelectorAll("[data-board-card]")])
    .filter((cards) => cards.length);
  const cards = columns.flat();

  const settle = (current) => {
    for (const card of cards) {
      for (const stop of card.querySelectorAll("h3 a, summary")) stop.tabIndex = card === current ? 0 : -1;
    }
  };
  const go = (card) => {
    settle(card);
    card.querySelector("h3 a").focus();
    card.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  const beside = (card, key) => {
    const at = columns.findIndex((column) => column.includes(card));
    const row = columns[at].indexOf(card);
    const column = columns[{ ArrowLeft: at - 1, ArrowRight: at + 1 }[key] ?? at];
    const place = { ArrowUp: row - 1, ArrowDown: row + 1, Home: 0, End: column?.length - 1 }[key];
    return column?.[place ?? Math.min(row, column.length - 1)];
  };

  const within = (menu, key) => {
    const moves = [...menu.querySelectorAll(".sheet a")];
    const step = { ArrowUp: -1, ArrowDown: 1 }[key];
    const now = moves.indexOf(document.activeElement);
    moves[Math.min(Math.max(now + step, 0), moves.length - 1)].focus();
  };

  board.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const card = event.target.closest("[data-board-card]");
    if (!card) return;
    const menu = card.querySelector("details[data-menu]");
    if (menu?.open && (event.key === "ArrowUp" || event.key === "ArrowDown")) {
      event.preventDefault();
      within(menu, event.key);
    } else if (/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(event.key)) {
      event.preventDefault();
      const next = beside(card, event.key);
      if (next) go(next);
    } else if (event.key === "m" && menu) {
      event.preventDefault();
      menu.open = true;
      menu.querySelector(".sheet a").focus();
    }
  });
  board.addEventListener("focusin", (event) => {
    const card = event.target.closest("[data-board-card]");
    if (card) settle(card);
  });

  if (cards.length) {
    settle(cards[0]);
    for (const hint of document.querySelectorAll("[data-board-hint]")) hint.hidden = false;
  }
}
