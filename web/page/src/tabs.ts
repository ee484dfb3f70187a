// Tabs, as screen readers and keyboards expect them: one of them can be reached by Tab, the arrows go to the others.

/** Makes the tabs of a list work, and gives what chooses one by its id. */
export function tabs(list: HTMLElement, chosen: (id: string) => void): (id: string) => void {
  const all = [...list.querySelectorAll<HTMLElement>('[role="tab"]')];
  const choose = (tab: HTMLElement): void => {
    for (const one of all) {
      const isChosen = one === tab;
      one.setAttribute("aria-selected", String(isChosen));
      one.tabIndex = isChosen ? 0 : -1;
      document.getElementById(one.getAttribute("aria-controls")!)!.hidden = !isChosen;
    }
    chosen(tab.id);
  };
  for (const [index, tab] of all.entries()) {
    tab.addEventListener("click", () => choose(tab));
    tab.addEventListener("keydown", ({ key }) => {
      const step = key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0;
      const next = all[(index + step + all.length) % all.length];
      if (step === 0 || !next) return;
      next.focus();
      choose(next);
    });
  }
  return (id) => choose(document.getElementById(id)!);
}
