/** Puts the keyboard from one button of rows to another by arrows, Home and End, so that Tab passes the whole in one step. Rows may differ in length. */
export function rove(rows: readonly (readonly HTMLElement[])[], event: KeyboardEvent): void {
  const here = event.target as HTMLElement;
  const row = rows.findIndex((buttons) => buttons.includes(here));
  const buttons = rows[row];
  if (buttons === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const at = buttons.indexOf(here);
  const inRow = (other: readonly HTMLElement[] | undefined): HTMLElement | undefined => other?.[Math.min(at, other.length - 1)];
  const next: Readonly<Record<string, HTMLElement | undefined>> = {
    ArrowRight: buttons[at + 1], ArrowLeft: buttons[at - 1], ArrowDown: inRow(rows[row + 1]), ArrowUp: inRow(rows[row - 1]), Home: inRow(rows[0]), End: inRow(rows.at(-1)),
  };
  const to = next[event.key];
  if (to === undefined) return;
  event.preventDefault();
  here.tabIndex = -1;
  to.tabIndex = 0;
  to.focus();
  to.scrollIntoView({ block: 'nearest' });
}
