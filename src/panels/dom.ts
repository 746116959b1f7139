/** What an element may be given. Text is always set as text, never read as HTML. */
export interface Traits {
  readonly class?: string;
  readonly text?: string;
  readonly title?: string;
  readonly attributes?: Readonly<Record<string, string | number | boolean>>;
  readonly on?: Readonly<Record<string, (event: Event) => void>>;
}

/** An element with its children. */
export function make<K extends keyof HTMLElementTagNameMap>(tag: K, traits: Traits = {}, children: readonly Node[] = []): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  give(element, traits);
  element.append(...children);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

export function makeSvg<K extends keyof SVGElementTagNameMap>(tag: K, traits: Omit<Traits, 'title'> = {}, children: readonly Node[] = []): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, tag);
  give(element, traits);
  element.append(...children);
  return element;
}

/** Fills `{0}`, `{1}` … of a worded message. */
export function fill(message: string, ...parts: readonly (string | number)[]): string {
  return message.replace(/\{(\d)\}/gu, (_, index: string) => String(parts[Number(index)] ?? ''));
}

/** Calls `then` once when calls have paused: a letter typed is not yet a question. */
export function afterPause(milliseconds: number, then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(then, milliseconds);
  };
}

function give(element: Element, { class: name, text, title, attributes = {}, on = {} }: Traits): void {
  if (name !== undefined) element.setAttribute('class', name);
  if (text !== undefined) element.textContent = text;
  if (title !== undefined) element.setAttribute('title', title);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, String(value));
  for (const [event, listener] of Object.entries(on)) element.addEventListener(event, listener);
}
