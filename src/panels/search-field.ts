import { make } from './dom';
import { type Page } from './page';

/** The field in which the reader asks for something else; Enter asks. */
export function searchField(page: Page): HTMLInputElement {
  const label = page.word('search');
  return make('input', {
    class: 'search', attributes: { type: 'search', placeholder: label, 'aria-label': label, spellcheck: false },
    on: { keydown: (event) => { if (event instanceof KeyboardEvent && event.key === 'Enter' && !event.isComposing && event.target instanceof HTMLInputElement) page.send({ type: 'search', words: event.target.value }); } },
  });
}

/** Shows what is asked in the field, unless the reader is writing there: an answer may come again because a text changed. */
export function showAsked(field: HTMLInputElement, asked: string): void {
  if (document.activeElement !== field) field.value = asked;
}
