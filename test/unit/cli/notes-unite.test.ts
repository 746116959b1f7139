import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createNote, editNote } from '../../../src/annotations/edit-note';
import { noteId } from '../../../src/annotations/note-id';
import { removeNotes, replaceNote } from '../../../src/tei/patch-notes-file';
import { versions } from '../tei/arbitrary-notes';
import { emptyFile, fileWith, insert, patched } from '../tei/files';
import { notesIn } from '../tei/histories';
import { bundleCommandLine } from '../support/command-line';

describe('notes unite', function () {
  this.timeout(60_000);
  const root = mkdtempSync(path.join(tmpdir(), 'policy-annotator-unite-'));
  const program = path.join(root, 'cli.cjs');
  let folder = root;

  before(async () => {
    await bundleCommandLine(program);
  });
  after(() => rmSync(root, { recursive: true, force: true }));
  beforeEach(() => { folder = mkdtempSync(path.join(root, 'corpus-')); });

  const creator = { uri: 'mailto:sato@example.jp', name: '佐藤' };
  const made = (at: number, text: string): ReturnType<typeof createNote> => createNote({
    id: noteId(at, new Uint8Array(10).fill(at)), creator, now: at, text,
    target: { kind: 'passage', version: versions[0]!.version, anchors: [{ position: { start: at, end: at + 4 }, path: [], prefix: '', quote: '四文字だ', suffix: '' }] },
  });
  const [first, second] = [made(1, 'before'), made(9, 'other')];
  const base = fileWith([first, second]);
  const by = (day: number, text: string): string => patched(replaceNote(base, editNote(first, { text }, creator.uri, Date.UTC(2031, 0, day))));
  const ours = insert(by(1, 'desk'), made(20, 'new at the desk'));
  const theirs = insert(patched(removeNotes(by(2, 'laptop'), [second.id])), made(21, 'new on the train'));
  const texts = (xml: string): string[][] => notesIn(xml).map(({ bodies }) => bodies.map(({ text }) => text));
  const all = [['laptop', 'desk'], ['new at the desk'], ['new on the train']];

  const put = (name: string, text: string): string => {
    writeFileSync(path.join(folder, name), text);
    return path.join(folder, name);
  };
  const read = (name: string): string => readFileSync(path.join(folder, name), 'utf8');
  const unite = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'notes', 'unite', ...args], { encoding: 'utf8', env: { ...process.env, LANG: 'C' } });
    return { status, stdout, stderr };
  };
  const git = (...args: string[]): { status: number | null; stdout: string } => {
    const { status, stdout, stderr } = spawnSync('git', ['-c', 'user.name=S', '-c', 'user.email=s@example.jp', '-c', 'core.autocrlf=false', ...args], { cwd: folder, encoding: 'utf8', env: { ...process.env, LANG: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' } });
    return { status, stdout: stdout + stderr };
  };

  it('writes three versions united over the second, and says what is left to choose', () => {
    const files = [put('base', base), put('ours', ours), put('theirs', theirs)];
    assert.deepEqual(unite(...files), { status: 0, stdout: `${files[1]}: united. To choose: notes with several texts: 1, with several places: 0.\n`, stderr: '' });
    assert.deepEqual(texts(read('ours')), all);
    assert.equal(read('theirs'), theirs);
    assert.deepEqual(readdirSync(folder).sort(), ['base', 'ours', 'theirs']);
  });

  it('prints instead of writing when asked, the same from both sides', () => {
    const files = [put('base', base), put('ours', ours), put('theirs', theirs)] as const;
    const { status, stdout } = unite(...files, '--print');
    assert.equal(status, 0);
    assert.equal(unite(files[0], files[2], files[1], '--print').stdout, stdout);
    assert.equal(read('ours'), ours);
    assert.deepEqual(texts(stdout), all);
  });

  it('takes an empty base for none: then nothing counts as deleted', () => {
    assert.equal(unite(put('base', ''), put('ours', ours), put('theirs', theirs)).status, 0);
    assert.equal(notesIn(read('ours')).length, 4);
  });

  it('refuses with file, line and column where a side cannot be read, and writes nothing', () => {
    const broken = theirs.replace('</annotation>', '');
    const { status, stdout, stderr } = unite(put('base', base), put('ours', ours), put('theirs', broken));
    assert.deepEqual([status, stdout], [1, '']);
    assert.match(stderr, /^\S+theirs:\d+:\d+: The end tag does not match/u);
    assert.equal(read('ours'), ours);
  });

  it('unites the sides of a file with conflict markers where it stands', () => {
    git('init', '-q');
    const marked = git('merge-file', '-p', '--diff3', put('ours', ours), put('base', base), put('theirs', theirs)).stdout;
    const file = put('report.txt.sato.notes.tei.xml', marked);
    assert.equal(unite(file).status, 0);
    assert.deepEqual(texts(read('report.txt.sato.notes.tei.xml')), all);
    assert.deepEqual(unite(file), { status: 0, stdout: `${file}: has no conflict markers.\n`, stderr: '' });
  });

  it('tells the line of the marked file where a side of it cannot be read', () => {
    const marked = git('merge-file', '-p', put('ours', ours), put('base', base), put('theirs', theirs)).stdout.replace('laptop</note>', 'laptop');
    const file = put('report.txt.sato.notes.tei.xml', marked);
    const { status, stderr } = unite(file);
    assert.equal(status, 1);
    const line = Number(/:(\d+):\d+: /u.exec(stderr)?.[1]);
    assert.ok(Math.abs(line - 1 - marked.split('\n').findIndex((one) => one.includes('laptop'))) <= 3, stderr);
    assert.equal(read('report.txt.sato.notes.tei.xml'), marked);
  });

  for (const [what, prepare] of [
    ['no file', () => []], ['two files', () => [put('a', base), put('b', base)]], ['a file that is not there', () => [path.join(folder, 'nowhere')]],
    ['a symbolic link', () => { symlinkSync(put('a', base), path.join(folder, 'link')); return [path.join(folder, 'link')]; }],
  ] as const) {
    it(`refuses ${what} with status 2`, () => {
      const { status, stderr } = unite(...prepare());
      assert.equal(status, 2);
      assert.match(stderr, /^policy-annotator: /u);
    });
  }

  describe('as a merge driver of git', () => {
    const name = 'report.txt.sato.notes.tei.xml';
    const driver = (command: string): void => {
      git('init', '-q', '-b', 'main');
      put('.gitattributes', readFileSync('docs/sharing/gitattributes', 'utf8'));
      git('config', 'merge.policy-notes.name', 'notes by id');
      git('config', 'merge.policy-notes.driver', `${command} %O %A %B %L %P || git merge-file --diff3 --marker-size=%L -L ours -L base -L theirs %A %O %B`);
      for (const [branch, xml, from] of [['main', base, 'main'], ['laptop', theirs, 'main'], ['desk', ours, 'main']] as const) {
        if (branch !== from) git('checkout', '-q', '-b', branch, from);
        put(name, xml);
        git('add', '-A');
        git('commit', '-q', '-m', branch);
      }
    };

    it('merges what the same person wrote on two machines without a conflict', () => {
      driver(`"${process.execPath}" "${program}" notes unite`);
      const { status, stdout } = git('merge', '--no-edit', 'laptop');
      assert.equal(status, 0, stdout);
      assert.match(stdout, new RegExp(`${name}: united\\.`, 'u'));
      assert.deepEqual(texts(read(name)), all);
      assert.equal(git('status', '--porcelain').stdout, '');
    });

    it('leaves ordinary conflict markers where it cannot run, and those are united afterwards', () => {
      driver('policy-annotator-that-is-not-here notes unite');
      assert.equal(git('merge', '--no-edit', 'laptop').status, 1);
      assert.match(read(name), /^<{7} ours$/mu);
      assert.equal(unite(path.join(folder, name)).status, 0);
      assert.deepEqual(texts(read(name)), all);
    });

    it('leaves ours and a conflict where a side cannot be read', () => {
      driver(`"${process.execPath}" "${program}" notes unite`);
      git('checkout', '-q', 'laptop');
      put(name, theirs.slice(0, -20));
      git('commit', '-q', '-a', '-m', 'cut');
      git('checkout', '-q', 'desk');
      assert.equal(git('merge', '--no-edit', 'laptop').status, 1);
      assert.match(git('status', '--porcelain').stdout, /^UU /mu);
    });
  });

  it('is preceded by a check where the example of a hook is installed', () => {
    git('init', '-q');
    writeFileSync(path.join(folder, '.git', 'hooks', 'pre-commit'), readFileSync('docs/sharing/pre-commit'), { mode: 0o755 });
    git('config', 'policynotes.program', `"${process.execPath}" "${program}"`.replaceAll('"', ''));
    put('other.txt', 'x');
    git('add', '-A');
    assert.equal(git('commit', '-q', '-m', 'a text').status, 0);
    put('report.txt.sato.notes.tei.xml', base.slice(0, -20));
    git('add', '-A');
    const { status, stdout } = git('commit', '-q', '-m', 'damaged');
    assert.equal(status, 1);
    assert.match(stdout, /^report\.txt\.sato\.notes\.tei\.xml:\d+:\d+: /mu);
  });

  it('shows in a diff of one added note only that note\'s lines', () => {
    git('init', '-q');
    put('report.txt.sato.notes.tei.xml', base);
    git('add', '-A');
    git('commit', '-q', '-m', 'before');
    const note = made(5, '要確認。\n出典は？');
    const xml = insert(base, note);
    put('report.txt.sato.notes.tei.xml', xml);
    const lines = git('diff', '--unified=0').stdout.split('\n').filter((line) => /^[+-](?![+-]{2} )/u.test(line));
    const from = xml.indexOf(`      <annotation xml:id="${note.id}"`);
    assert.deepEqual(lines, xml.slice(from, xml.indexOf('</annotation>', from) + '</annotation>'.length).split('\n').map((line) => `+${line}`));
    assert.ok(lines.some((line) => line.includes('要確認。')) && lines.some((line) => line.includes('<quote>四文字だ</quote>')));
  });

  it('shows in a diff of the first note of a file nothing but the note and its list', () => {
    git('init', '-q');
    put('x', emptyFile());
    git('add', '-A');
    git('commit', '-q', '-m', 'before');
    put('x', insert(emptyFile(), first));
    const removed = git('diff', '--unified=0').stdout.split('\n').filter((line) => /^-(?!-- )/u.test(line));
    assert.deepEqual(removed, ['-    <note type="empty"/>']);
  });
});
