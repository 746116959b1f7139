/** Does a Japanese sentence end in the text? A stop within brackets ends none: `防波堤（百メートルを超えるものに限る。）` */
export function hasStop(text: string): boolean {
  return text.includes('。') && text.replace(/[（(「][^（）()「」]*[）)」]/gu, '').includes('。');
}

/** Endings that look like the end of a sentence and are none: `the U.S.`, `Acme Inc.`, `Vol. 2`. */
const ABBREVIATION = /(?:\b(?:[A-Z]\.)+|\b(?:Inc|Ltd|Co|Corp|Dr|Mr|Mrs|Ms|St|No|Vol|etc|al|Jr|Sr|vs|cf)\.)$/u;

/**
 * Does the text behind a label read as a clause or a sentence, not as a title? Then the label opens a running paragraph.
 *
 * - `The Parties shall consult.`, `ensure the safety of ports; and`, `"vessel" means any ship, including:`, `The report must state—`, `対策を講ずる。`, `data on ports,`
 * - not `Role of the U.S.`, `Next steps`, `Who pays?`, `対策`, `Policy:` (few words and a colon)
 */
export function readsAsClause(text: string): boolean {
  if (hasStop(text)) return true;
  const words = text.split(' ').length;
  if (/^[a-z]/u.test(text) && words > 2) return true;
  if (/(?:[;,]|[;,] ?(?:and|or|but))$/u.test(text)) return true;
  if (/[–—―-]$/u.test(text)) return words > 2;
  if (/:$/u.test(text)) return words > 4;
  return /[.．]["”’)]?$/u.test(text) && words > 3 && !ABBREVIATION.test(text);
}
