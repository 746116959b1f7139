import { strict as assert } from 'node:assert';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { mergeNotes } from '../../../src/tei/merge-notes';
import { decodeNotesBytes, readNotesFile } from '../../../src/tei/notes-file';
import { readCodebookFile } from '../../../src/tei/codebook-file';
import { canonicalNotesFile } from '../../../src/tei/write-notes-file';

const samples = '../shared/tei/samples';

/** Skips, saying why, where the samples of the format are not at hand. */
function needSamples(context: Mocha.Context): void {
  if (existsSync(samples)) return;
  console.log(`      (skipped: ${samples} is not here)`);
  context.skip();
}

const read = (name: string): string => readFileSync(`${samples}/${name}`, 'utf8');

describe('the samples of the notes file format', () => {
  before(function () { needSamples(this); });

  it('come back byte for byte from reading and canonical writing', () => {
    const files = [...readdirSync(samples), ...readdirSync(`${samples}/merge`).map((name) => `merge/${name}`)].filter((name) => name.endsWith('.notes.tei.xml'));
    assert.ok(files.length >= 8);
    for (const file of files) {
      const xml = read(file);
      assert.deepEqual(readNotesFile(xml).problems, [], file);
      assert.equal(canonicalNotesFile(xml), xml, file);
    }
  });

  it('merge into the expected file, byte for byte, whichever side is ours', () => {
    const [base, ours, theirs, expected] = ['base', 'ours', 'theirs', 'expected'].map((name) => read(`merge/${name}.notes.tei.xml`));
    assert.deepEqual(mergeNotes(base, ours!, theirs!), { ok: true, xml: expected });
    assert.deepEqual(mergeNotes(base, theirs!, ours!), { ok: true, xml: expected });
  });

  it('have the outcome that the manifest of hostile files demands', () => {
    const outcomes = new Map<string, string>();
    const demanded = new Map<string, string>();
    for (const line of read('hostile/manifest.tsv').trim().split('\n').slice(1)) {
      const [name, expected] = line.split('\t') as [string, string];
      demanded.set(name, expected);
      const decoded = decodeNotesBytes(readFileSync(`${samples}/hostile/${name}`));
      const file = decoded.xml === undefined ? undefined : readNotesFile(decoded.xml);
      // Files of somebody else are left alone, which the manifest counts among the rejected.
      const outcome = file === undefined || file.outcome === 'rejected' || file.outcome === 'other' ? 'reject' : file.outcome === 'accepted' ? 'accept' : file.outcome;
      outcomes.set(name, outcome);
    }
    assert.ok(demanded.size >= 32);
    assert.deepEqual(outcomes, demanded);
  });

  it('include a codebook that reads without a problem', () => {
    const { codebook, problems } = readCodebookFile(read('codebook.tei.xml'));
    assert.deepEqual(problems, []);
    assert.deepEqual(codebook.codes.map(({ id, codes }) => [id, codes.map((code) => code.id)]), [
      ['assertion', []], ['consultation', ['scc', 'two-plus-two']], ['deterrence', ['extended-deterrence']], ['needs-check', []], ['要確認', []],
    ]);
  });
});
