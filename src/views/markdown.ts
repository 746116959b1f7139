/**
 * Makes any text safe inside Markdown that an editor renders: no link, image, HTML, emphasis, heading, list or code comes out of it. Texts of
 * corpora and notes are foreign; rendered raw they could load remote images as soon as a hover is shown.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!|~<>&$:@]/gu, (character) => ESCAPES.get(character) ?? `\\${character}`)
    .replace(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/gu, '\ufffd')
    .replace(/\s+/gu, ' ');
}

/** `:` and `@` make bare addresses into links, and cannot be escaped by a backslash everywhere: written as character references. */
const ESCAPES: ReadonlyMap<string, string> = new Map([['<', '&lt;'], ['>', '&gt;'], ['&', '&amp;'], [':', '&#58;'], ['@', '&#64;'], ['.', '&#46;'], ['$', '&#36;']]);
