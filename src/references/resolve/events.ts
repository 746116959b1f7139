import { type DateExpression } from '../../dates/date-expression';
import { type Section } from '../../outline/section';
import { encloses, type Span } from '../../text/span';
import { foldWidth } from '../../text/width';
import { firstFrom } from './named-things';
import { type SectionIndex } from './section-index';

const EVENT = /(?:「[^」\n]{1,20}」)?[\p{Script=Han}\p{Script=Katakana}ー・A-Z]{0,24}(?:会談|会合|会議|協議|サミット|対話|演習|訓練|シンポジウム|セミナー|フォーラム)|(?:[A-Z][A-Za-z.+-]* ){1,6}(?:Meeting|Summit|Dialogue|Conference)/gu;

/** Meetings that a text tells of under a heading of their own; made once a document. */
export class ToldEvents {
  readonly #dates: readonly DateExpression[];
  readonly #byName = new Map<string, Section[]>();
  readonly #days = new Map<Section, ReadonlySet<string>>();

  /** `dates` of the document in the order of the text. */
  constructor(index: SectionIndex, dates: readonly DateExpression[]) {
    this.#dates = dates;
    for (const section of index.sections) {
      if (section.runIn === true || section.title === '') continue;
      for (const [name] of foldWidth(section.title).replace(/\s+(?=[^A-Za-z])/gu, '').matchAll(EVENT)) {
        // 最近の日米首脳会談 is called 日米首脳会談 elsewhere: every ending of the name counts.
        for (let at = 0; at < name.length - 2; at++) this.#add(name.slice(at), section);
      }
    }
  }

  #add(name: string, section: Section): void {
    const known = this.#byName.get(name);
    if (known === undefined) this.#byName.set(name, [section]);
    else if (known.at(-1) !== section && known.length < 20) known.push(section);
  }

  /** The section about the event of that name on the day that the reference prints; none for a reference within it. `span` raw. */
  section(name: string, span: Span): Section | undefined {
    const fitting = this.#byName.get(name) ?? [];
    if (fitting.length === 0 || fitting.some((section) => encloses(section.span, span))) return undefined;
    const day = this.dayAt(span);
    return day === undefined ? undefined : fitting.find((section) => this.#daysOf(section).has(day));
  }

  /** The date printed within a raw span. */
  dayAt(span: Span): string | undefined {
    return this.datesIn(span)[0]?.value;
  }

  /** Dates within a raw span, in the order of the text. */
  datesIn(span: Span): readonly DateExpression[] {
    const from = firstFrom(this.#dates.length, (index) => this.#dates[index]!.span.start >= span.start);
    const found: DateExpression[] = [];
    for (let at = from; at < this.#dates.length && this.#dates[at]!.span.start < span.end; at++) found.push(this.#dates[at]!);
    return found;
  }

  /** Days, months and years of the dates in a section. */
  #daysOf(section: Section): ReadonlySet<string> {
    let days = this.#days.get(section);
    if (days === undefined) {
      days = new Set(this.datesIn(section.span).flatMap(({ value }) => [value, value.slice(0, 7), value.slice(0, 4)]));
      this.#days.set(section, days);
    }
    return days;
  }
}
