import { sectionsAt } from '../../outline/address';
import { type Section } from '../../outline/section';
import { type DocumentText } from '../../text/document-text';
import { type Span } from '../../text/span';
import { foldWidth } from '../../text/width';
import { type FoundTarget } from '../found-reference';
import { type ReferenceTarget, type Resolution } from '../reference';
import { ArticleParts, type WantedPart } from './article-parts';
import { articleNumber, type SectionIndex } from './section-index';

/** What the pointer before this one named: 同条 and 同項 mean it. */
interface NamedArticle extends WantedPart {
  readonly number?: string;
  readonly instrument?: string;
  readonly article?: Section;
}

const SUPPLEMENT = '附則';
const HEAD = 400;

/** Articles, paragraphs and items, those called by number and those called by their place. Keeps what was named last, so references come in the order of the text. */
export class ArticleResolver {
  readonly #text: DocumentText;
  readonly #index: SectionIndex;
  readonly #parts = new Map<Section, ArticleParts>();
  #last: NamedArticle | undefined;

  constructor(text: DocumentText, index: SectionIndex) {
    this.#text = text;
    this.#index = index;
  }

  /** `span` is the raw span of the reference. */
  resolve(span: Span, target: FoundTarget): ReferenceTarget {
    const { relation, path: _path, carriedOver, ...named } = target;
    switch (relation?.kind) {
      case 'neighbour': return this.#neighbour(span, named, relation.division, relation.step);
      case 'same': return this.#same(named, relation.division);
      case 'within': return this.#within(span, named);
      default: return this.#numbered(span, named, carriedOver === true);
    }
  }

  #numbered(span: Span, named: Omit<ReferenceTarget, 'resolution'>, carriedOver: boolean): ReferenceTarget {
    const { instrument, number = '', ...rest } = named;
    const ofThis = instrument === undefined || carriedOver || instrument === SUPPLEMENT || isThisDocument(this.#text, instrument);
    const here = ofThis ? this.#index.article(number, span, instrument === SUPPLEMENT) : undefined;
    if (here !== undefined) {
      const own = { ...rest, number, ...(instrument === undefined || carriedOver ? {} : { instrument }) };
      return this.#remember({ ...own, article: here }, { ...own, resolution: this.partOf(here, rest) });
    }
    this.#remember(named, undefined);
    if (instrument !== undefined && instrument !== SUPPLEMENT) return { ...named, resolution: { status: 'external', reason: 'outside-instrument' } };
    return { ...named, resolution: { status: 'unresolved', reason: this.#index.articles.length > 0 ? 'no-such-number' : 'no-antecedent' } };
  }

  /** 前条第二項, 次項, 前号. */
  #neighbour(span: Span, named: Omit<ReferenceTarget, 'resolution'>, division: string, step: number): ReferenceTarget {
    const at = this.#index.indexAt(this.#index.articles, span.start);
    const around = this.#index.articles[at];
    const missing = (): ReferenceTarget => ({ ...named, resolution: { status: 'unresolved', reason: around === undefined ? 'no-antecedent' : 'no-neighbour' } });
    if (around === undefined) return missing();
    if (division === '条') {
      const article = this.#index.articles[at + step];
      if (article === undefined) return missing();
      return this.#found(article, named, 'neighbour');
    }
    const parts = this.#partsOf(around);
    const paragraph = parts.paragraphAt(span.start);
    if (division === '項') {
      // Where no paragraph is marked, the article is as near as one can get.
      if (parts.paragraphs.length === 0) return this.#found(around, named, 'neighbour');
      if (paragraph + step < 1) return missing();
      const own = { ...named, paragraph: String(paragraph + step) };
      return parts.find(own) === undefined ? missing() : this.#found(around, own, 'neighbour');
    }
    const item = parts.itemAt(span.start);
    const number = item === undefined ? NaN : Number(item.value) + step;
    if (Number.isNaN(number) || number < 1) return missing();
    const own = { ...named, ...(parts.paragraphs.length > 0 ? { paragraph: String(paragraph) } : {}), item: String(number) };
    return parts.find(own) === undefined ? missing() : this.#found(around, own, 'neighbour');
  }

  /** 同条第二項, 同項: of what was named last. */
  #same(named: Omit<ReferenceTarget, 'resolution'>, division: '条' | '項' | '号'): ReferenceTarget {
    const last = this.#last;
    if (last === undefined) return { ...named, resolution: { status: 'unresolved', reason: 'no-antecedent' } };
    const { article, paragraph, item, number, instrument } = last;
    const own = {
      ...(number === undefined ? {} : { number }), ...(instrument === undefined ? {} : { instrument }),
      ...(division !== '条' && paragraph !== undefined ? { paragraph } : {}), ...(division === '号' && item !== undefined ? { item } : {}), ...named,
    };
    if (article !== undefined) return this.#found(article, own);
    return this.#remember(own, { ...own, resolution: { status: 'external', reason: 'outside-instrument' } });
  }

  /** 第二項 by itself: of the article around it; behind another article's name, of that one: 第三条第一項又は第二項. */
  #within(span: Span, named: Omit<ReferenceTarget, 'resolution'>): ReferenceTarget {
    const before = this.#text.raw.slice(Math.max(0, span.start - 8), span.start);
    const last = this.#last;
    if (last?.article !== undefined && /[項号]\s*(?:又は|及び|若しくは|並びに|、|から)\s*$/u.test(before)) {
      const { paragraph } = last;
      return this.#found(last.article, { ...(named.paragraph === undefined && paragraph !== undefined ? { paragraph } : {}), ...named });
    }
    const around = this.#index.articles[this.#index.indexAt(this.#index.articles, span.start)];
    if (around === undefined || span.start > around.span.end) return { ...named, resolution: { status: 'unresolved', reason: 'no-antecedent' } };
    const paragraph = named.paragraph === undefined && this.#partsOf(around).paragraphs.length > 0 ? { paragraph: String(this.#partsOf(around).paragraphAt(span.start)) } : {};
    return this.#found(around, { ...paragraph, ...named });
  }

  /** `subsection (b)`: of the section around it. */
  withinSection(span: Span, wanted: WantedPart): Resolution {
    const around = sectionsAt(this.#index.outline, span.start).findLast(({ kind, label }) => kind === 'article' || /^(?:section|sec\.|article|§)/iu.test(label));
    return around === undefined ? { status: 'unresolved', reason: 'no-antecedent' } : this.partOf(around, wanted);
  }

  /** A part of an article or section of this document. */
  partOf(article: Section, wanted: WantedPart): Resolution {
    const part = this.#partsOf(article).find(wanted);
    return part === undefined ? { status: 'unresolved', reason: 'no-such-number' } : { status: 'internal', ...part };
  }

  #found(article: Section, named: Omit<ReferenceTarget, 'resolution'>, reason?: 'neighbour'): ReferenceTarget {
    const number = articleNumber(article);
    const own = { ...named, ...(number === undefined ? {} : { number }) };
    const resolution = this.partOf(article, own);
    return this.#remember({ ...own, article }, { ...own, resolution: resolution.status === 'internal' && reason !== undefined ? { ...resolution, reason } : resolution });
  }

  #remember<T extends ReferenceTarget | undefined>(last: NamedArticle, target: T): T {
    this.#last = last;
    return target;
  }

  #partsOf(article: Section): ArticleParts {
    let parts = this.#parts.get(article);
    if (parts === undefined) {
      parts = new ArticleParts(article);
      this.#parts.set(article, parts);
    }
    return parts;
  }
}

/** The instrument is the document itself when its first lines call it so. */
function isThisDocument(text: DocumentText, instrument: string): boolean {
  return text.running.text.slice(0, HEAD).includes(foldWidth(instrument));
}
