import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { readStrictXml } from '../../../src/tei/strict-xml';
import { type XmlElement, type XmlNode, textContent } from '../../../src/tei/xml-tree';
import { runs } from './arbitrary-notes';

function rootOf(xml: string): XmlElement {
  const read = readStrictXml(xml);
  assert.ok(read.ok, read.ok ? '' : `${read.problem.key} at ${read.problem.line}:${read.problem.column}`);
  return read.document.root;
}

function problemOf(xml: string): string {
  const read = readStrictXml(xml);
  return read.ok ? 'none' : `${read.problem.line}:${read.problem.column} ${read.problem.key}`;
}

function everyNode(element: XmlElement): XmlNode[] {
  return [element, ...element.children.flatMap((child) => (child.kind === 'element' ? everyNode(child) : [child]))];
}

describe('readStrictXml', () => {
  it('decodes the five entities, numeric references and CDATA', () => {
    const root = rootOf('<a n="&lt;&quot;&#x41;">&amp;&gt;&apos;&#65;&#x20000;<![CDATA[<b>&amp;]]></a>');
    assert.equal(textContent(root), "&>'A\u{20000}<b>&amp;");
    assert.equal(root.attributes.get('n'), '<"A');
  });

  it('reads CR LF and CR as LF, numeric references to them as they are', () => {
    assert.equal(textContent(rootOf('<a>1\r\n2\r3&#xD;&#xA;</a>')), '1\n2\n3\r\n');
  });

  it('knows where elements, comments and instructions stand, in UTF-16 offsets', () => {
    const xml = '\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<!-- 𠮷 < --><a>\r\n 😀<?p < a="?" ?><b x=">"/><c\n>z<!--k--></c >\r\n</a>\r\n<?q?>';
    const read = readStrictXml(xml);
    assert.ok(read.ok);
    const slices = everyNode(read.document.root).map((node) => xml.slice(node.start, node.end));
    assert.deepEqual(slices, ['<a>\r\n 😀<?p < a="?" ?><b x=">"/><c\n>z<!--k--></c >\r\n</a>', '\r\n 😀', '<?p < a="?" ?>', '<b x=">"/>', '<c\n>z<!--k--></c >', 'z', '<!--k-->', '\r\n']);
    assert.deepEqual(read.document.outside.map((node) => xml.slice(node.start, node.end)), ['<!-- 𠮷 < -->', '<?q?>']);
    const c = read.document.root.children[3] as XmlElement;
    assert.equal(xml.slice(c.contentStart, c.contentEnd), 'z<!--k-->');
  });

  const refused: readonly (readonly [string, string])[] = [
    ['<a>x', '0:4 unclosed-tag'],
    ['<a>\n<b></a>', '1:3 mismatched-tag'],
    ['<a/><b/>', '0:4 second-root'],
    ['<a/>x', '0:4 text-outside-root'],
    ['<a b="1" b="2"/>', '0:13 duplicate-attribute'],
    ['<a b=1/>', '0:5 not-well-formed'],
    ['<a>&nbsp;</a>', '0:3 undefined-entity'],
    ['<a>&x</a>', '0:3 undefined-entity'],
    ['<a>&#0;</a>', '0:3 bad-character-reference'],
    ['<a>&#x1;</a>', '0:3 bad-character-reference'],
    ['<a>&#xD800;</a>', '0:3 bad-character-reference'],
    ['<a>&#xFFFE;</a>', '0:3 bad-character-reference'],
    ['<a>\u0001</a>', '0:3 forbidden-character'],
    ['<a>\ufffe</a>', '0:3 forbidden-character'],
    ['<a>x\ud800</a>', '0:4 forbidden-character'],
    ['<a b="\udc00"/>', '0:6 forbidden-character'],
    ['<a b="<"/>', '0:6 forbidden-character'],
    ['<a>]]></a>', '0:5 not-well-formed'],
    ['<a><!-- -- --></a>', '0:10 not-well-formed'],
    ['<!DOCTYPE a><a/>', '0:0 doctype'],
    ['<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>', '0:0 doctype'],
    ['<?xml version="1.0" encoding="Shift_JIS"?><a/>', '0:0 declared-encoding'],
    ['<?xml version="1.1"?><a>&#1;</a>', '0:0 xml-version'],
    ['<__proto__/>', '0:0 forbidden-name'],
    ['<a><注/></a>', '0:3 forbidden-name'],
    ['<a xmlns:x="urn:x"><x:b/></a>', '0:19 forbidden-name'],
    ['<a _b="1"/>', '0:0 forbidden-name'],
    ['<a x:b="1"/>', '0:0 unbound-prefix'],
    ['', '0:0 not-well-formed'],
    [' ', '0:0 not-well-formed'],
  ];
  for (const [xml, problem] of refused) it(`refuses ${JSON.stringify(xml)} with ${problem}`, () => assert.equal(problemOf(xml), problem));

  const accepted = ['<a/>', '<a xml:lang="ja" b=\'"\'/>', '<?xml version="1.0"?><a/>', '<a xmlns:x="urn:x" x:b="1"/>', '<a>&#x9;&#xA;&#xD;</a>', '<a b=">"/>', '<a>]] ></a>', '\ufeff<a/>\n'];
  for (const xml of accepted) it(`accepts ${JSON.stringify(xml)}`, () => assert.equal(problemOf(xml), 'none'));

  it('stops at 32 levels, 64 attributes, 65,536 characters in one', () => {
    const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
    assert.equal(problemOf(nested(32)), 'none');
    assert.equal(problemOf(nested(33)), '0:96 too-deep');
    const flooded = (count: number): string => `<a${Array.from({ length: count }, (_, i) => ` b${i}=""`).join('')}/>`;
    assert.equal(problemOf(flooded(64)), 'none');
    assert.equal(problemOf(flooded(65)), '0:0 too-many-attributes');
    assert.equal(problemOf(`<a b="${'x'.repeat(65_536)}"/>`), 'none');
    assert.equal(problemOf(`<a b="${'x'.repeat(65_537)}"/>`), '0:0 attribute-too-long');
  });

  it('answers bombs', () => {
    const bombs = [
      '<a>'.repeat(500_000), `<a ${'b="" '.repeat(500_000)}/>`, `<a>${'&amp;'.repeat(500_000)}`, `<!--${'x'.repeat(2_000_000)}`, `<a b="${'x'.repeat(2_000_000)}`,
      `<a>${'<b/>'.repeat(200_000)}`, '<'.repeat(1_000_000), `<${'a'.repeat(1_000_000)}`, `<a>${'&'.repeat(1_000_000)}`, `<?x ${'?'.repeat(1_000_000)}`, ' '.repeat(1_000_000),
      `<a ${Array.from({ length: 100_000 }, (_, i) => `b${i}=""`).join(' ')}/>`, '<a>\n'.repeat(100_000), `<a>${']'.repeat(1_000_000)}`,
    ];
    for (const bomb of bombs) assert.notEqual(problemOf(bomb), 'none', bomb.slice(0, 20));
  });

  it('never throws, whatever it is given', () => {
    const pieces = fc.constantFrom('<', '>', '/', '<a', '<a>', '</a>', '&', ';', '&lt;', '&#x', 'b="', '"', ' ', '\n', '\r', '<!--', '-->', '<![CDATA[', ']]>', '<?x', '?>', '<!DOCTYPE', '\ud800', '\u0000', '日', 'x', '\ufeff');
    fc.assert(fc.property(fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')), (xml) => {
      const read = readStrictXml(xml);
      if (read.ok) assert.equal(xml.slice(read.document.root.start, read.document.root.start + 1), '<');
    }), runs(3000));
  });
});
