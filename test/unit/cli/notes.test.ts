import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleCommandLine } from '../support/command-line';
import { readNotesFile } from '../../../src/tei/notes-file';

const text = '第1節 協議\n\n両政府は、昨年の秋から続く作業部会の議論を踏まえ、拡大抑\n\n止の信頼性を保つための方策について意見を交わした。\n\n第2節 実施\n\n施設の共同使用については、補給と整備の分野から始めることとした。\n';

describe('notes on the command line', function () {
  this.timeout(30_000);
  const root = mkdtempSync(path.join(tmpdir(), 'policy-annotator-notes-'));
  const program = path.join(root, 'cli.cjs');
  let folder = root;
  let document = '';

  before(() => bundleCommandLine(program));
  after(() => rmSync(root, { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(path.join(root, 'corpus-'));
    document = path.join(folder, 'report.txt');
    writeFileSync(document, text);
  });

  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'notes', ...args], { encoding: 'utf8', env: { ...process.env, LANG: 'C' } });
    return { status, stdout, stderr };
  };
  const add = (range: string, ...more: string[]): string => {
    const { status, stdout, stderr } = run('add', document, '--range', range, '--body', '要確認。', '--annotator', 'tanaka', '--json', ...more);
    assert.equal(status, 0, stderr);
    return (JSON.parse(stdout) as { id: string }).id;
  };
  const notesFile = (annotator: string): string => path.join(folder, `report.txt.${annotator}.notes.tei.xml`);
  const placed = (): { id: string; annotator: string; status: string; ranges: { start: { line: number; character: number } }[]; score: number }[] => JSON.parse(run('place', document, '--json').stdout);

  it('adds a note over a hard wrap into the annotator\'s own file, and places it at exactly the range that was given', () => {
    const id = add('2:25-4:5', '--code', 'deterrence');
    assert.deepEqual(placed(), [{ id, annotator: 'tanaka', status: 'exact', ranges: [{ start: { line: 2, character: 25 }, end: { line: 4, character: 5 } }], score: 1 }]);
    const { notes, outcome } = readNotesFile(readFileSync(notesFile('tanaka'), 'utf8'));
    assert.equal(outcome, 'accepted');
    assert.deepEqual(notes.map(({ note }) => [note.codes, note.bodies[0]?.text, note.target.kind === 'passage' && note.target.anchors[0]?.quote]), [[['deterrence'], '要確認。', '拡大抑止の信頼性']]);
    assert.deepEqual(readdirSync(folder).sort(), ['report.txt', 'report.txt.tanaka.notes.tei.xml']);
    assert.equal(readFileSync(document, 'utf8'), text);
  });

  it('keeps who wrote from note to note, and each added note adds only its own lines', () => {
    add('8:0-8:7', '--author', 'mailto:tanaka@example.jp', '--name', '田中');
    const before = readFileSync(notesFile('tanaka'), 'utf8').split('\n');
    add('2:25-2:28');
    const after = readFileSync(notesFile('tanaka'), 'utf8').split('\n');
    assert.deepEqual(before.filter((line) => !after.includes(line)), []);
    const { notes } = readNotesFile(after.join('\n'));
    assert.deepEqual(notes.map(({ note }) => note.creator), Array.from({ length: 2 }, () => ({ uri: 'mailto:tanaka@example.jp', name: '田中' })));
  });

  it('adds notes on several stretches and on the whole document', () => {
    const twice = add('8:0-8:7', '--range', '2:0-2:3');
    run('add', document, '--whole', '--body', '全体。', '--annotator', 'sato');
    const all = placed();
    assert.deepEqual(all.find(({ id }) => id === twice)?.ranges.map(({ start }) => start), [{ line: 8, character: 0 }, { line: 2, character: 0 }]);
    assert.deepEqual(all.filter(({ annotator }) => annotator === 'sato').map(({ status, ranges }) => [status, ranges.length]), [['exact', 1]]);
  });

  it('lists notes below a folder with their lines from 1, passages and codes', () => {
    add('8:0-8:7', '--code', 'base');
    assert.deepEqual(run('list', folder).stdout, `${document}:9:1: exact 「施設の共同使用」 #base tanaka: 要確認。\n`);
    const [row] = JSON.parse(run('list', document, '--json').stdout) as { quote: string; text: string; path: string[]; status: string; bodies: string[] }[];
    assert.deepEqual([row?.quote, row?.text, row?.path, row?.bodies], ['施設の共同使用', '施設の共同使用', ['第2節 実施'], ['要確認。']]);
  });

  it('tells then from now where the passage changed, and reports a lost one', () => {
    add('8:0-8:16');
    writeFileSync(document, text.replace('共同使用', '共同利用'));
    const [row] = JSON.parse(run('list', document, '--json').stdout) as { quote: string; text: string; status: string }[];
    assert.deepEqual([row?.status, row?.quote, row?.text], ['changed', '施設の共同使用については、補給と', '施設の共同利用については、補給と']);
    assert.equal(run('check', folder).status, 0);
    writeFileSync(document, text.slice(0, text.indexOf('施設')));
    const { status, stdout } = run('check', folder);
    assert.equal(status, 1);
    assert.match(stdout, /report\.txt\.tanaka\.notes\.tei\.xml:\d+:\d+: Note n\w{26}: its passage “施設の共同使用については、補給と” is no longer in the document/u);
  });

  it('carries notes over from an earlier version that is handed in', () => {
    const id = add('8:0-8:7');
    const old = path.join(folder, 'old.text');
    writeFileSync(old, text);
    // The same words twice, in the same surroundings: only the old text tells which were meant.
    writeFileSync(document, `${text}${text.slice(text.indexOf('施設'))}`);
    const [row] = JSON.parse(run('place', document, '--old', old, '--json').stdout) as { id: string; status: string; ranges: { start: { line: number } }[] }[];
    assert.deepEqual([row?.id, row?.status, row?.ranges[0]?.start.line], [id, 'exact', 8]);
  });

  it('checks notes files: damage, links, missing documents, codes, answers to nothing', () => {
    assert.deepEqual(run('check', folder), { status: 0, stdout: '', stderr: '' });
    const id = add('8:0-8:7', '--code', 'base');
    const sound = readFileSync(notesFile('tanaka'), 'utf8');
    writeFileSync(notesFile('cut'), sound.slice(0, sound.indexOf('</annotation>')));
    symlinkSync(notesFile('tanaka'), notesFile('link'));
    writeFileSync(notesFile('reply'), sound.replaceAll(id, `${id.slice(0, -4)}ZZZZ`).replace(/target="doc:char=[^"]*"/u, `target="#${id.slice(0, -4)}YYYY"`).replace(/ source="[^"]*"/u, ''));
    writeFileSync(path.join(folder, 'gone.txt.sato.notes.tei.xml'), sound.replaceAll(id, `${id.slice(0, -4)}XXXX`));
    writeFileSync(path.join(folder, 'codebook.tei.xml'), '<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-notes-codebook"><teiHeader><encodingDesc><classDecl><taxonomy><category xml:id="other"><catDesc xml:lang="en"><term>Other</term></catDesc></category></taxonomy></classDecl></encodingDesc></teiHeader></TEI>');
    const { status, stdout } = run('check', folder, '--json');
    assert.equal(status, 1);
    const keys = (JSON.parse(stdout) as { file: string; key: string }[]).map(({ file, key }) => `${path.basename(file)} ${key}`);
    for (const expected of ['report.txt.tanaka.notes.tei.xml unknown-code', 'report.txt.cut.notes.tei.xml unclosed-tag', 'report.txt.link.notes.tei.xml not-a-regular-file', 'report.txt.reply.notes.tei.xml missing-parent', 'gone.txt.sato.notes.tei.xml no-document']) assert.ok(keys.includes(expected), `${expected} is missing among:\n${keys.join('\n')}`);
    assert.match(run('check', document).stdout, /^\S+\.cut\.notes\.tei\.xml:\d+:\d+: /mu);
  });

  it('writes nothing over a notes file that does not parse', () => {
    add('8:0-8:7');
    const damaged = readFileSync(notesFile('tanaka'), 'utf8').replace('</annotation>', '');
    writeFileSync(notesFile('tanaka'), damaged);
    const { status, stderr } = run('add', document, '--range', '2:0-2:3', '--body', 'x', '--annotator', 'tanaka');
    assert.equal(status, 2);
    assert.match(stderr, /report\.txt\.tanaka\.notes\.tei\.xml:\d+:\d+: /u);
    assert.equal(readFileSync(notesFile('tanaka'), 'utf8'), damaged);
    assert.equal(run('place', document).status, 1);
  });

  for (const [what, args] of [
    ['no verb', []],
    ['an unknown verb', ['lose', 'a.txt']],
    ['no file', ['place']],
    ['a file that is not there', ['list', 'nowhere.txt']],
    ['a range that is none', ['add', 'DOCUMENT', '--range', '3-4', '--body', 'x']],
    ['a place behind the end of its line', ['add', 'DOCUMENT', '--range', '0:0-0:99', '--body', 'x']],
    ['a line behind the end', ['add', 'DOCUMENT', '--range', '99:0-99:1', '--body', 'x']],
    ['an empty range', ['add', 'DOCUMENT', '--range', '0:2-0:2', '--body', 'x']],
    ['a range of blanks', ['add', 'DOCUMENT', '--range', '3:0-4:0', '--body', 'x']],
    ['no text of the note', ['add', 'DOCUMENT', '--range', '0:0-0:1']],
    ['an annotator id that could stand for another file', ['add', 'DOCUMENT', '--range', '0:0-0:1', '--body', 'x', '--annotator', '../x']],
    ['no code', ['add', 'DOCUMENT', '--range', '0:0-0:1', '--body', 'x', '--annotator', 'a', '--code', 'a b']],
  ] as const) {
    it(`refuses ${what} with status 2`, () => {
      const { status, stderr } = run(...args.map((word) => (word === 'DOCUMENT' ? document : word)));
      assert.equal(status, 2);
      assert.match(stderr, /^policy-annotator: /u);
      assert.deepEqual(readdirSync(folder), ['report.txt']);
    });
  }

  it('lists nothing where there are no notes', () => {
    mkdirSync(path.join(folder, 'below'));
    writeFileSync(path.join(folder, 'below', 'other.txt'), text);
    assert.deepEqual(run('list', folder), { status: 0, stdout: '', stderr: '' });
    assert.deepEqual(JSON.parse(run('place', document, '--json').stdout), []);
  });
});
