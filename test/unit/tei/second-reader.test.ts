import { strict as assert } from 'node:assert';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import fc from 'fast-check';
import { readStrictXml } from '../../../src/tei/strict-xml';
import { type XmlElement } from '../../../src/tei/xml-tree';
import { noteSet, runs } from './arbitrary-notes';
import { around, fileWith } from './files';

/** An element as name, attributes and children; texts joined, comments left out. */
type Plain = readonly [string, Readonly<Record<string, string>>, readonly (Plain | string)[]];

function joined(children: readonly (Plain | string)[]): (Plain | string)[] {
  return children.reduce<(Plain | string)[]>((all, child) => {
    const last = all.at(-1);
    if (typeof child === 'string' && typeof last === 'string') return [...all.slice(0, -1), last + child];
    return child === '' ? all : [...all, child];
  }, []);
}

function ofStrictReader(element: XmlElement): Plain {
  const children = element.children.flatMap((child): (Plain | string)[] => (child.kind === 'element' ? [ofStrictReader(child)] : child.kind === 'text' ? [child.text] : []));
  return [element.name, Object.fromEntries(element.attributes), joined(children)];
}

const parser = new XMLParser({
  preserveOrder: true, ignoreAttributes: false, attributeNamePrefix: '', trimValues: false, parseTagValue: false, parseAttributeValue: false, processEntities: false,
  commentPropName: '#comment', cdataPropName: '#cdata', maxNestedTags: 32,
});

type Parsed = Record<string, unknown> & { ':@'?: Record<string, string> };

/** The second reader leaves references alone; these are the five of XML and the numeric ones. */
function decoded(text: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };
  return text.replace(/&(?:#x([0-9A-Fa-f]+)|#(\d+)|(\w+));/g, (_, hex: string | undefined, decimal: string | undefined, name: string) =>
    (hex !== undefined ? String.fromCodePoint(Number.parseInt(hex, 16)) : decimal !== undefined ? String.fromCodePoint(Number(decimal)) : named[name]!));
}

function ofSecondReader(nodes: readonly Parsed[]): (Plain | string)[] {
  return joined(nodes.flatMap((node): (Plain | string)[] => {
    const [name] = Object.keys(node).filter((key) => key !== ':@');
    if (name === '#text') return [decoded(node['#text'] as string)];
    if (name === '#cdata') return ofCdata(node['#cdata'] as Parsed[]);
    if (name === '#comment' || name!.startsWith('?')) return [];
    // Line ends in attributes read as spaces (XML 1.0, 3.3.3), which the second reader leaves undone.
    const attributes = Object.fromEntries(Object.entries(node[':@'] ?? {}).map(([key, value]) => [key, decoded(value.replace(/[\t\n]/g, ' '))]));
    return [[name!, attributes, ofSecondReader(node[name!] as Parsed[])]];
  }));
}

function ofCdata(nodes: readonly Parsed[]): string[] {
  return nodes.map((node) => node['#text'] as string);
}

describe('the strict reader beside a second, independent one', () => {
  it('reads the same tree from every file that this software writes', () => {
    fc.assert(fc.property(noteSet, (notes) => {
      const xml = fileWith(notes);
      const read = readStrictXml(xml);
      assert.ok(read.ok);
      assert.equal(XMLValidator.validate(xml), true);
      assert.deepEqual([ofStrictReader(read.document.root)], ofSecondReader(parser.parse(xml) as Parsed[]).filter((node) => typeof node !== 'string'));
    }), runs(50));
  });

  it('accepts nothing that the second one refuses, and reads the same from what both accept', () => {
    const source = around(`<!-- c --><annotation xml:id="n1" rend='a"b'><note type="body">x &amp; <![CDATA[<y>]]> &#x65E5;</note></annotation>`);
    // The second reader has ways of its own with instructions and the declaration: those stay whole.
    const from = source.indexOf('<TEI');
    const pieces = ['<', '>', '/', '"', '&', ';', '</note>', '<note>', '<b/>', '=', ' ', '\n', '<!--', '-->', ']]>', 'x', '日', '&lt;', '<![CDATA['];
    const mutants = fc.array(fc.record({ at: fc.integer({ min: from, max: source.length }), cut: fc.nat(12), put: fc.constantFrom('', ...pieces) }), { minLength: 1, maxLength: 2 })
      .map((changes) => changes.reduce((xml, { at, cut, put }) => xml.slice(0, at) + put + xml.slice(at + cut), source));
    let accepted = 0;
    const tries = runs(3000);
    fc.assert(fc.property(mutants, (xml) => {
      const read = readStrictXml(xml);
      if (!read.ok) return;
      accepted++;
      assert.equal(XMLValidator.validate(xml), true);
      assert.deepEqual([ofStrictReader(read.document.root)], ofSecondReader(parser.parse(xml) as Parsed[]).filter((node) => typeof node !== 'string'));
    }), tries);
    assert.ok(accepted > tries.numRuns / 30, `only ${accepted} of ${tries.numRuns} mutants were well-formed`);
  });
});
