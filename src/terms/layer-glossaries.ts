import { type Glossary, type Term } from './glossary';

/**
 * Several glossaries as one: an entry of a later layer takes the place of the earlier one with its id; one without a definition only adds names to it.
 * New entries of later layers come first, so that a corpus's own sense of a name is preferred.
 */
export function layerGlossaries(layers: readonly Glossary[]): Glossary {
  const [base, ...overlays] = layers;
  let terms: readonly Term[] = base?.terms ?? [];
  for (const layer of overlays) {
    const known = new Map(terms.map((term) => [term.id, term]));
    const fresh = layer.terms.filter((term) => !known.has(term.id));
    const changed = new Map(layer.terms.filter((term) => known.has(term.id)).map((term) => [term.id, overlaid(known.get(term.id)!, term)]));
    terms = [...fresh, ...terms.map((term) => changed.get(term.id) ?? term)];
  }
  return { terms };
}

function overlaid(below: Term, above: Term): Term {
  if (above.definition.ja !== undefined || above.definition.en !== undefined) return above;
  const united = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];
  const extraNames = [above.label.ja, above.label.en].filter((name): name is string => name !== undefined && name !== below.label.ja && name !== below.label.en);
  return {
    ...below,
    abbreviations: united(below.abbreviations, above.abbreviations),
    variants: united(below.variants, [...above.variants, ...extraNames]),
    sources: united(below.sources, above.sources),
    related: united(below.related, above.related),
  };
}
