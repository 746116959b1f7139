import { type Bilingual, type Glossary, type Term } from './glossary';

/**
 * Several glossaries as one, field by field: what an entry of a later layer says lies over what the earlier one with its id says; what it does not say stays, and
 * names are only ever added. An entry without a definition gives names alone. New entries of later layers come first, so that a corpus's own sense of a name is
 * preferred.
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
  const defines = above.definition.ja !== undefined || above.definition.en !== undefined;
  const label = defines ? { ...below.label, ...above.label } : below.label;
  const abbreviations = united(above.abbreviations, below.abbreviations);
  // A name that is no longer the preferred one is still a name.
  const others = [below.label, above.label].flatMap(namesIn).filter((name) => !namesIn(label).includes(name) && !abbreviations.includes(name));
  const reading = above.reading ?? (label.ja === below.label.ja ? below.reading : undefined);
  const { categoryAssumed: _assumed, reading: _reading, ...kept } = below;
  return {
    ...kept,
    label,
    ...(reading === undefined ? {} : { reading }),
    abbreviations,
    variants: united(below.variants, [...above.variants, ...others]),
    definition: { ...below.definition, ...above.definition },
    ...(defines && above.categoryAssumed !== true ? { category: above.category } : below.categoryAssumed === true ? { categoryAssumed: true } : {}),
    sources: united(above.sources, below.sources),
    related: united(above.related, below.related),
    ...(above.origins === undefined && below.origins === undefined ? {} : { origins: [...(above.origins ?? []), ...(below.origins ?? [])] }),
  };
}

function united(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}

function namesIn({ ja, en }: Bilingual): string[] {
  return [ja, en].filter((name) => name !== undefined);
}
