import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { readConflict } from '../../../src/tei/conflict-markers';
import { uniteConflict } from '../../../src/tei/unite-files';
import { canonicalNotesFile } from '../../../src/tei/write-notes-file';
import { runs } from './arbitrary-notes';
import { around, emptyFile } from './files';
import { assertNothingLost, histories, notesIn } from './histories';

describe('uniteConflict', () => {
  const conflict = (style: 'merge' | 'diff3', end = '\n'): string => {
    const body = (text: string): string => `<annotation xml:id="n01JD0Z6Q4W8K5N2B7V9R3T1XC0" target="doc:char=0,"><note type="body" n="2030-01-0${text.length}T00:00:00.000Z">${text}</note></annotation>`;
    const middle = style === 'diff3' ? `||||||| 1234567\n${body('old')}\n` : '';
    return around(`<<<<<<< HEAD\n${body('ours')}\n${middle}=======\n${body('yours')}\n>>>>>>> branch name`).replaceAll('\n', end);
  };
  const united = (xml: string): string => {
    const result = uniteConflict(xml);
    assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problem));
    return result.xml;
  };
  const bodies = (xml: string): string[] => notesIn(united(xml))[0]!.bodies.map(({ text }) => text);

  for (const [style, end] of [['merge', '\n'], ['diff3', '\n'], ['merge', '\r\n']] as const) {
    it(`unites the sides of a conflict (${style}, ${JSON.stringify(end)})`, () => assert.deepEqual(bodies(conflict(style, end)), ['yours', 'ours']));
  }

  it('rebuilds the base only where every conflict shows it', () => {
    assert.equal(readConflict(conflict('merge'))?.base, undefined);
    assert.ok(readConflict(conflict('diff3'))?.base?.text.includes('>old<'));
    assert.equal(readConflict(`${conflict('diff3')}<<<<<<< a\n=======\n>>>>>>> b\n`)?.base, undefined);
  });

  it('does without a base that does not read', () => {
    assert.ok(uniteConflict(conflict('diff3').replace('>old</note>', '>old')).ok);
  });

  it('tells which side does not read, and where in the marked file', () => {
    const marked = conflict('merge').replace('>yours</note>', '>yours');
    const result = uniteConflict(marked);
    assert.ok(!result.ok);
    assert.equal(result.side, 'theirs');
    assert.match(marked.split('\n')[result.problem.line]!, />yours</u);
  });

  for (const [what, xml, line] of [
    ['no markers', emptyFile(), 0], ['an open conflict', 'a\n<<<<<<< a\n', 1], ['no end', '<<<<<<< a\n=======\n', 0], ['no beginning', 'a\n\n>>>>>>> a\n', 2],
    ['an end too many', '<<<<<<< a\n=======\n>>>>>>> c\n>>>>>>> c\n', 0], ['no middle', '<<<<<<< a\n>>>>>>> c\n', 0],
    ['a second middle', '<<<<<<< a\n=======\nx\n=======\n>>>>>>> c\n', 0], ['a base behind the middle', '<<<<<<< a\n=======\n||||||| o\n>>>>>>> c\n', 0],
  ] as const) {
    it(`refuses ${what}, with the place`, () => assert.deepEqual(uniteConflict(xml), { ok: false, side: 'ours', problem: { line, column: 0, key: 'disordered-markers', values: {} } }));
  }

  it('takes lines of equal signs in a text for text', () => {
    assert.equal(readConflict('a\n=======\nb\n<<<<<<< x\n1\n=======\n2\n>>>>>>> y\n')?.ours.text, 'a\n=======\nb\n1\n');
  });

  it('unites conflicts within a side, and does without a base that holds longer markers of its own', () => {
    const inner = conflict('diff3').split('\n');
    const from = inner.findIndex((line) => line.startsWith('<<<<<<<'));
    const to = inner.findIndex((line) => line.startsWith('>>>>>>>'));
    const third = inner[from + 1]!.replace('>ours<', '>third one<').replace('01-04', '01-09');
    const nested = [...inner.slice(0, from), '<<<<<<< HEAD', ...inner.slice(from, to + 1), '=======', third, '>>>>>>> laptop', ...inner.slice(to + 1)].join('\n');
    assert.deepEqual(bodies(nested), ['third one', 'yours', 'ours', 'old']);
    const criss = conflict('diff3').replace(/(\|{7} 1234567\n)(.*)\n/u, '$1<<<<<<<<< Temporary merge branch 1\n$2\n=========\n>>>>>>>>> Temporary merge branch 2\n');
    assert.deepEqual(bodies(criss), ['yours', 'ours']);
  });

  it('reads markers as long as the first', () => {
    assert.deepEqual(bodies(conflict('diff3').replace(/^([<|=>])\1{6}/gmu, '$&$1$1')), ['yours', 'ours']);
  });

  it('refuses conflicts nested without end', () => {
    assert.equal(uniteConflict(`${'<<<<<<< a\n'.repeat(5000)}${'=======\n>>>>>>> b\n'.repeat(5000)}`).ok, false);
  });
});

describe('files that git left with conflict markers', function () {
  this.timeout(600_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-annotator-unite-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  /** What real git makes of three versions. */
  function mergeFile(ours: string, base: string, theirs: string, style: readonly string[]): { readonly text: string; readonly conflicts: number } {
    const files = Object.entries({ ours, base, theirs }).map(([name, text]) => {
      writeFileSync(path.join(folder, name), text);
      return path.join(folder, name);
    });
    const { status, stdout, stderr } = spawnSync('git', ['merge-file', '-p', ...style, ...files], { encoding: 'utf8', maxBuffer: 1 << 28 });
    assert.ok(status !== null && status < 128, stderr);
    return { text: stdout, conflicts: status };
  }

  for (const style of [[], ['--diff3'], ['--zdiff3'], ['--diff3', '--marker-size=11']]) {
    it(`are united without loss, and conflicts within conflicts without loss or not at all (git merge-file ${style.join(' ')})`, () => {
      let marked = 0;
      fc.assert(fc.property(histories, ({ o, a, b, c }) => {
        const { text, conflicts } = mergeFile(a, o, b, style);
        if (conflicts === 0) return;
        marked++;
        const result = uniteConflict(text);
        assert.ok(result.ok, result.ok ? '' : `${JSON.stringify(result.problem)}\n${text}`);
        assert.equal(canonicalNotesFile(result.xml), result.xml);
        for (const side of [a, b]) assertNothingLost(o, side, result.xml);
        const again = mergeFile(text, o, c, style);
        if (again.conflicts === 0) return;
        const both = uniteConflict(again.text);
        // Where the second merge cut through the sections of the first, the markers no longer tell the sides: that is said, and nothing is guessed.
        if (both.ok) for (const side of [a, b, c]) assertNothingLost(o, side, both.xml);
      }), runs(25));
      assert.ok(marked > 0);
    });
  }
});
