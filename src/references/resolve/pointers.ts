import { toRawSpan } from '../../text/running-text';
import { type Span } from '../../text/span';
import { type FoundTarget, type Relation } from '../found-reference';
import { type Resolution } from '../reference';
import { type ReferringDocument } from '../resolve-references';
import { ToldEvents } from './events';
import { NamedThings, familyOf } from './named-things';
import { Enumerations, listBefore, sectionBehind } from './passages';
import { type SectionIndex } from './section-index';

/** 今回の and 本 keep to what the text is speaking of for so many units. */
const TOPIC_LASTS = 3_000;
const MEETINGS = new Set(['会議', '協議プロセス']);
const COUNTED = /([\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)([0-9]{1,3}(?:[・.][0-9]{1,2})?)(?![0-9年月日])/gu;
const TWO = /([\p{Script=Han}\p{Script=Katakana}ー・A-Za-z0-9]{2,20})[」』]?(?:と|や|及び|および|か)[「『]?([\p{Script=Han}\p{Script=Katakana}ー・A-Za-z0-9]{2,20})/gu;

/** Pointers without a number. Keeps what the text is speaking of, so they come in the order of the text. */
export class Pointers {
  readonly events: ToldEvents;
  readonly #document: ReferringDocument;
  readonly #index: SectionIndex;
  readonly #things: NamedThings;
  readonly #enumerations: Enumerations;
  /** By family of nouns: what the last pointer meant, and where that pointer stood. */
  readonly #topics = new Map<string, { readonly meant: Span; readonly at: number }>();

  constructor(document: ReferringDocument, index: SectionIndex) {
    const { running } = document.text;
    this.#document = document;
    this.#index = index;
    this.events = new ToldEvents(index, document.dates);
    this.#things = new NamedThings(running.text);
    this.#enumerations = new Enumerations(running.text);
  }

  /** One resolution, two for 両報告. `at` counts in running text, `span` in the raw text. */
  resolve(at: Span, span: Span, relation: NonNullable<FoundTarget['relation']>): readonly Resolution[] {
    const { text } = this.#document;
    const meant = this.#meant(at, span, relation);
    if (meant === 'self') return [{ status: 'self' }];
    if (meant.length === 0) return [{ status: 'unresolved', reason: 'no-antecedent' }];
    const reason = relation.kind === 'event' ? 'its-own-section' as const : relation.kind === 'antecedent' || relation.kind === 'country' ? 'last-named' as const : undefined;
    return meant.map(({ span: found, raw }) => ({ status: 'internal', span: raw ? found : toRawSpan(text.running, found), ...(reason === undefined ? {} : { reason }) }));
  }

  #meant(at: Span, span: Span, relation: Relation): 'self' | readonly { readonly span: Span; readonly raw: boolean }[] {
    const running = (found: Span | undefined): { span: Span; raw: boolean }[] => (found === undefined ? [] : [{ span: found, raw: false }]);
    const raw = (found: { readonly heading: Span } | undefined): { span: Span; raw: boolean }[] => (found === undefined ? [] : [{ span: found.heading, raw: true }]);
    switch (relation.kind) {
      case 'this-document': return 'self';
      case 'antecedent': return relation.reach === 'both' ? this.#things.lastTwo(at.start, relation.noun).flatMap(running) : running(this.#antecedent(at, relation));
      case 'country': return running(this.#things.country(at.start));
      case 'event': return raw(this.events.section(relation.name, span));
      case 'next-part': return raw(this.#index.sections[this.#firstNumbered(span.end)]);
      case 'counted': return running(this.#lastMatch(COUNTED, at.start, 60, (match) => ({ start: match.index, end: match.index + match[0].length })));
      case 'of-two': return running(this.#lastMatch(TWO, at.start, 200, (match) => (relation.which === 'former'
        ? { start: match.index, end: match.index + match[1]!.length } : { start: match.index + match[0].length - match[2]!.length, end: match.index + match[0].length })));
      case 'previous-note': return raw(this.#index.footnotes[this.#index.indexAt(this.#index.footnotes, span.start) - 1]);
      case 'passage': return relation.direction === 'behind' ? this.#behind(at, span, running, raw) : this.#before(at, span, running, raw);
      default: return [];
    }
  }

  #antecedent(at: Span, { noun, reach, words }: Relation & { kind: 'antecedent' }): Span | undefined {
    const family = familyOf(noun)[0]!;
    const topic = this.#topics.get(family);
    const found = reach === 'first' ? this.#things.firstWith(words ?? '', noun, at.start)
      : reach === 'topic' ? this.#topic(at, noun, topic)
        : this.#things.last(at.start, noun);
    if (found !== undefined && found.end > at.start) return undefined;
    if (found !== undefined) this.#topics.set(family, { meant: found, at: at.start });
    return found;
  }

  /** A meeting is the one that the opening names; a document the one that the text was speaking of; else what was named last. */
  #topic(at: Span, noun: string, topic: { readonly meant: Span; readonly at: number } | undefined): Span | undefined {
    const opening = MEETINGS.has(familyOf(noun)[0]!) ? this.#things.first(noun) : undefined;
    return opening ?? (topic !== undefined && at.start - topic.at < TOPIC_LASTS ? topic.meant : this.#things.last(at.start, noun));
  }

  /** 以下: an enumeration in prose, else the list or section that begins next, else the next paragraph. */
  #behind<T>(at: Span, span: Span, running: (found: Span | undefined) => T[], raw: (found: { readonly heading: Span } | undefined) => T[]): T[] {
    const enumeration = this.#enumerations.behind(at);
    if (enumeration !== undefined) return running(enumeration);
    const section = raw(sectionBehind(this.#document.text.raw, this.#index, span.end));
    return section.length > 0 ? section : running(this.#enumerations.paragraphBehind(at));
  }

  /** 上記: the enumeration or list that was given, else the paragraph before. */
  #before<T>(at: Span, span: Span, running: (found: Span | undefined) => T[], raw: (found: { readonly heading: Span } | undefined) => T[]): T[] {
    const enumeration = this.#enumerations.before(at);
    if (enumeration !== undefined) return running(enumeration);
    const list = raw(listBefore(this.#index, span.start));
    if (list.length > 0) return list;
    // A heading is no passage to look back to.
    let paragraph = this.#enumerations.paragraphBefore(at);
    for (let looks = 0; paragraph !== undefined && looks < 4 && this.#isHeading(paragraph); looks++) paragraph = this.#enumerations.paragraphBefore(paragraph);
    return running(paragraph !== undefined && this.#isHeading(paragraph) ? undefined : paragraph);
  }

  #isHeading(at: Span): boolean {
    const { start } = toRawSpan(this.#document.text.running, at);
    const section = this.#index.sections[this.#index.indexAt(this.#index.sections, start)];
    return section !== undefined && section.runIn !== true && start < section.heading.end;
  }

  #firstNumbered(offset: number): number {
    const from = this.#index.indexAt(this.#index.sections, offset) + 1;
    const { sections } = this.#index;
    for (let at = from; at < Math.min(sections.length, from + 20); at++) if (sections[at]!.number !== undefined && sections[at]!.runIn !== true) return at;
    return -1;
  }

  #lastMatch(pattern: RegExp, before: number, reach: number, spanOf: (match: RegExpExecArray) => Span): Span | undefined {
    const from = Math.max(0, before - reach);
    const match = [...this.#document.text.running.text.slice(from, before).matchAll(pattern)].at(-1);
    if (match === undefined) return undefined;
    const { start, end } = spanOf(match);
    return { start: from + start, end: from + end };
  }
}
