import { placePassage } from '../annotations/place-passage';
import { PlacingText } from '../annotations/placing-text';
import { sectionAtAddress } from '../outline/address';
import { type Reference, type Resolution } from '../references/reference';
import { type Binding } from '../tei/bindings';
import { overlaps, type Span } from '../text/span';
import { type DocumentReading } from './document-reading';

/** A binding with its target as the URI of a document; `file` as the corpus file has it. */
export interface BoundPassage extends Omit<Binding, 'target'> {
  readonly target?: { readonly uri: string; readonly section?: string };
}

/** A document that a binding leads to: its reading and what it is called; `undefined` where the corpus does not hold it. */
export type BindingTargets = ReadonlyMap<string, { readonly reading: DocumentReading; readonly title: string }>;

/**
 * Lets what readers said of references go before what was found. A binding is found again by its words and what stands around them; one whose
 * words changed or are gone binds nothing. Words that were not taken for a reference become one.
 */
export function bindReferences(uri: string, reading: DocumentReading, references: readonly Reference[], bindings: readonly BoundPassage[], targets: BindingTargets): readonly Reference[] {
  if (bindings.length === 0) return references;
  const place = new PlacingText(reading.text, reading.outline, '');
  let bound = [...references];
  for (const binding of bindings) {
    const span = spanOf(place, binding);
    if (span === undefined) continue;
    const resolution = resolutionOf(uri, binding, targets);
    const at = bound.findIndex((reference) => overlaps(reference.span, span));
    if (at < 0) bound = [...bound, { type: 'document' as const, span, binding, targets: [{ kind: 'document' as const, resolution }] }].sort((a, b) => a.span.start - b.span.start);
    else bound[at] = bind(bound[at]!, binding, resolution);
  }
  return bound;
}

/** Of several targets (資料42、43) those that lead nowhere are meant; where all lead somewhere, all. */
function bind(reference: Reference, binding: BoundPassage, resolution: Resolution): Reference {
  const isOpen = ({ status }: Resolution): boolean => status === 'unresolved' || status === 'ambiguous';
  const someOpen = reference.targets.some((target) => isOpen(target.resolution));
  return { ...reference, binding, targets: reference.targets.map((target) => (someOpen && !isOpen(target.resolution) ? target : { ...target, resolution })) };
}

function spanOf(place: PlacingText, { quote, prefix, suffix }: BoundPassage): Span | undefined {
  const { status, spans } = placePassage(place, { kind: 'passage', version: 'unknown', anchors: [{ quote, prefix, suffix, path: [], position: { start: 0, end: 0 } }] });
  return status === 'exact' || status === 'moved' ? spans[0] : undefined;
}

function resolutionOf(source: string, { target, by }: BoundPassage, targets: BindingTargets): Resolution {
  if (target === undefined) return { status: 'external', reason: 'marked-outside', by };
  const found = targets.get(target.uri);
  if (found === undefined) return { status: 'unresolved', reason: 'bound-target-gone', by };
  const section = target.section === undefined ? undefined : sectionAtAddress(found.reading.outline, target.section);
  if (target.section !== undefined && section === undefined) return { status: 'unresolved', reason: 'bound-target-gone', by };
  if (target.uri === source) return section === undefined ? { status: 'self' } : { status: 'internal', span: section.heading, reason: 'bound', by };
  return { status: 'corpus', reason: 'bound', by, place: { uri: target.uri, title: found.title, ...(section === undefined ? {} : { span: section.heading }) } };
}
