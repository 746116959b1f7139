import { type AnnotationParts } from './annotation-parts';
import { compareUnits } from './canonical-xml';
import { readTargetPointer } from './note-target';

/**
 * The order of notes in a file (notes file format §5.3): whole-document notes, then by the place of the first range, each reply right
 * after the note it answers (depth first); notes whose place cannot be read next; replies to notes of other files last. Linear but for
 * the sorting; circles of replies are gone through once.
 */
export function inCanonicalOrder(annotations: readonly AnnotationParts[]): AnnotationParts[] {
  const present = new Set(annotations.map(({ id }) => id));
  const roots: { readonly annotation: AnnotationParts; readonly place: readonly [number, number, number] }[] = [];
  const answers = new Map<string, AnnotationParts[]>();
  for (const annotation of [...annotations].sort((a, b) => compareUnits(a.id, b.id))) {
    const pointer = readTargetPointer(annotation.target.target);
    if (pointer.kind === 'note') {
      const parent = present.has(pointer.id) ? pointer.id : '';
      const siblings = answers.get(parent);
      if (siblings === undefined) answers.set(parent, [annotation]);
      else siblings.push(annotation);
    } else {
      const first = pointer.kind === 'ranges' ? pointer.ranges[0]! : { start: 0, end: 0 };
      roots.push({ annotation, place: [pointer.kind === 'document' ? 0 : pointer.kind === 'ranges' ? 1 : 2, first.start, first.end] });
    }
  }
  roots.sort(({ place: a }, { place: b }) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);

  const ordered: AnnotationParts[] = [];
  const visited = new Set<string>();
  const visit = (start: AnnotationParts): void => {
    // A stack of its own: chains of replies may be longer than the call stack is deep.
    const waiting = [start];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (visited.has(next.id)) continue;
      visited.add(next.id);
      ordered.push(next);
      waiting.push(...(answers.get(next.id) ?? []).toReversed());
    }
  };
  for (const { annotation } of roots) visit(annotation);
  for (const orphan of answers.get('') ?? []) visit(orphan);
  for (const circular of [...answers.values()].flat().sort((a, b) => compareUnits(a.id, b.id))) visit(circular);
  return ordered;
}
