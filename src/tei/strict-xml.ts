import { SaxesParser } from 'saxes';
import { type LinedText, readLineStarts } from '../text/lines';
import { limits } from './limits';
import { type Problem, type WellFormednessKey, problemAt } from './problem';
import { type XmlComment, type XmlDocument, type XmlElement, type XmlInstruction, type XmlNode } from './xml-tree';

export type StrictXml =
  | { readonly ok: true; readonly document: XmlDocument }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Reads XML 1.0 strictly, in one pass; the first error stops it (notes file format §4.3). Beyond well-formedness it refuses: any
 * DOCTYPE, XML 1.1, declared encodings other than UTF-8, lone surrogates, prefixed elements, names outside ASCII, and what exceeds
 * `limits`. Never throws, never fetches; linear in the length of the text.
 *
 * `<a>x</b>` → not ok, `mismatched-tag` with the line and column of `</b>`.
 */
export function readStrictXml(xml: string): StrictXml {
  const reader = new TreeReader(xml);
  try {
    return { ok: true, document: reader.read() };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const lined: LinedText = { raw: xml, lineStarts: readLineStarts(xml) };
    return { ok: false, problem: problemAt(lined, error.offset, error.key, error.values) };
  }
}

/** Thrown by the reader at the first error, to leave the tokenizer at once. */
class Refusal extends Error {
  constructor(readonly offset: number, readonly key: Problem['key'], readonly values: Problem['values'] = {}) {
    super(key);
  }
}

const NAME = /^[A-Za-z][A-Za-z0-9._-]*$/;
const ATTRIBUTE_NAME = /^(?:[A-Za-z][A-Za-z0-9._-]*:)?[A-Za-z][A-Za-z0-9._-]*$/;
/** With the `u` flag only surrogates without their other half match. */
const LONE_SURROGATE = /[\ud800-\udfff]/u;

/** An element whose end tag has not come yet. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Map<string, string>;
  readonly children: XmlNode[];
  readonly start: number;
  contentStart: number;
}

class TreeReader {
  readonly #xml: string;
  readonly #parser = new SaxesParser({ xmlns: true, position: false });
  readonly #open: OpenElement[] = [];
  readonly #outside: (XmlComment | XmlInstruction)[] = [];
  #root: XmlElement | undefined;
  /** Where the last markup ended: no `<` stands between it and the next markup, so that one starts at the next `<`. */
  #cursor = 0;

  constructor(xml: string) {
    this.#xml = xml;
    const parser = this.#parser;
    parser.on('error', (error) => this.#refuse(error.message));
    parser.on('xmldecl', (declaration) => this.#declaration(declaration.version, declaration.encoding));
    parser.on('doctype', () => { throw new Refusal(this.#markupStart(), 'doctype'); });
    parser.on('opentagstart', (tag) => this.#startElement(tag.name));
    parser.on('attribute', (attribute) => this.#attribute(attribute.name, attribute.value));
    parser.on('opentag', () => this.#endStartTag());
    parser.on('closetag', (tag) => this.#endElement(tag.isSelfClosing));
    parser.on('text', (text) => this.#text(text));
    parser.on('cdata', (text) => this.#addTo({ kind: 'text', text, ...this.#markupUntil(']]>') }));
    parser.on('comment', (text) => this.#addTo({ kind: 'comment', text, ...this.#markupUntil('-->') }));
    parser.on('processinginstruction', ({ target, body }) => this.#addTo({ kind: 'instruction', target, body, ...this.#markupUntil('?>') }));
  }

  read(): XmlDocument {
    if (this.#xml.length > limits.fileBytes) throw new Refusal(0, 'file-too-large', { limit: limits.fileBytes });
    // The tokenizer lets halves of surrogate pairs through; a DOCTYPE is found before anything in it is read.
    const lone = LONE_SURROGATE.exec(this.#xml);
    this.#parser.write(lone === null ? this.#xml : this.#xml.slice(0, lone.index));
    if (lone !== null) throw new Refusal(lone.index, 'forbidden-character', { character: codeName(this.#xml, lone.index) });
    this.#parser.close();
    if (this.#root === undefined) throw new Refusal(0, 'not-well-formed', { detail: 'no root element' });
    return { root: this.#root, outside: this.#outside };
  }

  #markupStart(): number {
    const at = this.#xml.indexOf('<', this.#cursor);
    return at < 0 ? this.#xml.length : at;
  }

  #markupUntil(close: string): { start: number; end: number } {
    const start = this.#markupStart();
    this.#cursor = this.#xml.indexOf(close, start) + close.length;
    return { start, end: this.#cursor };
  }

  #declaration(version: string | undefined, encoding: string | undefined): void {
    const start = this.#markupStart();
    if (version !== '1.0') throw new Refusal(start, 'xml-version', { version: version ?? '' });
    if (encoding !== undefined && encoding.toUpperCase() !== 'UTF-8') throw new Refusal(start, 'declared-encoding', { encoding });
    this.#cursor = this.#xml.indexOf('?>', start) + 2;
  }

  #startElement(name: string): void {
    const start = this.#markupStart();
    if (!NAME.test(name)) throw new Refusal(start, 'forbidden-name', { name });
    if (this.#open.length >= limits.depth) throw new Refusal(start, 'too-deep', { limit: limits.depth });
    this.#open.push({ name, attributes: new Map(), children: [], start, contentStart: start });
  }

  #attribute(name: string, value: string): void {
    const element = this.#open.at(-1)!;
    const at = this.#parser.position;
    if (!ATTRIBUTE_NAME.test(name)) throw new Refusal(element.start, 'forbidden-name', { name });
    if (value.length > limits.attributeLength) throw new Refusal(element.start, 'attribute-too-long', { name, limit: limits.attributeLength });
    if (element.attributes.has(name)) throw new Refusal(at - 1, 'duplicate-attribute', { name });
    if (element.attributes.size >= limits.attributes) throw new Refusal(element.start, 'too-many-attributes', { limit: limits.attributes });
    element.attributes.set(name, value);
  }

  #endStartTag(): void {
    this.#cursor = this.#parser.position;
    this.#open.at(-1)!.contentStart = this.#cursor;
  }

  #endElement(selfClosing: boolean): void {
    const contentEnd = selfClosing ? this.#parser.position : this.#markupStart();
    this.#cursor = this.#parser.position;
    const element: XmlElement = { kind: 'element', ...this.#open.pop()!, contentEnd, end: this.#cursor };
    if (this.#open.length === 0) this.#root = element;
    else this.#open.at(-1)!.children.push(element);
  }

  #text(text: string): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) return;
    parent.children.push({ kind: 'text', text, start: this.#cursor, end: this.#markupStart() });
  }

  #addTo(node: Exclude<XmlNode, XmlElement>): void {
    const parent = this.#open.at(-1);
    if (parent !== undefined) parent.children.push(node);
    else if (node.kind !== 'text') this.#outside.push(node);
  }

  /** Turns the tokenizer's message into a key. Messages are those of saxes 6.0; unknown ones are passed on in their own words. */
  #refuse(message: string): never {
    const last = Math.max(0, Math.min(this.#parser.position, this.#xml.length) - 1);
    const tagStart = this.#xml.lastIndexOf('<', last);
    const named = /^(?:unclosed tag|unmatched closing tag|duplicate attribute): ?(.*?)\.?$/.exec(message)?.[1] ?? '';
    const at = (offset: number, key: WellFormednessKey, values: Problem['values'] = {}): never => { throw new Refusal(offset, key, values); };
    if (message === 'unexpected close tag.' || message.startsWith('unmatched closing tag')) {
      return at(tagStart, 'mismatched-tag', { tag: /^<\/([^\s>]*)/.exec(this.#xml.slice(tagStart, tagStart + 200))?.[1] ?? named });
    }
    const reference = this.#xml.lastIndexOf('&', last);
    if (message.startsWith('unclosed tag')) {
      // A reference without its semicolon swallows the rest of the file.
      if (reference >= this.#cursor && !this.#xml.includes(';', reference)) return at(reference, 'undefined-entity');
      return at(this.#xml.length, 'unclosed-tag', { tag: named });
    }
    if (message.startsWith('duplicate attribute')) return at(last, 'duplicate-attribute', { name: named.replace(/^\{.*\}/, '') });
    if (message.startsWith('unbound namespace prefix')) return at(tagStart, 'unbound-prefix');
    switch (message) {
      case 'undefined entity.': case 'disallowed character in entity name.': case 'empty entity name.': return at(reference, 'undefined-entity');
      case 'malformed character entity.': return at(reference, 'bad-character-reference');
      case 'disallowed character.': return at(last, 'forbidden-character', { character: codeName(this.#xml, last) });
      case 'documents may contain only one root.': return at(this.#markupStart(), 'second-root');
      case 'text data outside of root node.': return at(last, 'text-outside-root');
      default: return at(last, 'not-well-formed', { detail: message });
    }
  }
}

/** `U+XXXX` of the code point at an offset. */
function codeName(text: string, offset: number): string {
  return `U+${(text.codePointAt(offset) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
