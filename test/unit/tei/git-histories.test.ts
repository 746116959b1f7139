import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createNote, deletedWith, editNote, moderate, reanchorNote, replyTo, resolveNote } from '../../../src/annotations/edit-note';
import { type Note, type NoteTarget } from '../../../src/annotations/note';
import { noteId } from '../../../src/annotations/note-id';
import { notesFileName } from '../../../src/annotations/notes-files';
import { readNotesFile } from '../../../src/tei/notes-file';
import { removeNotes, replaceNote } from '../../../src/tei/patch-notes-file';
import { uniteConflict, uniteFiles } from '../../../src/tei/unite-files';
import { versions } from './arbitrary-notes';
import { emptyFile, insert, patched } from './files';
import { assertNothingLost, notesIn } from './histories';

/** How many random histories are played; `GIT_HISTORIES=1000` plays a thousand. */
const COUNT = Number(process.env['GIT_HISTORIES'] ?? 4);

/** Random numbers in [0, 1) that a seed repeats (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A folder under git in which some people annotate one document, each on a branch of their own, without a merge driver. */
class Repository {
  readonly folder: string;
  readonly random: () => number;
  /** Conflicts in a file of one person: they write on two machines, or a commit of theirs came twice. */
  conflicts = 0;
  #time = Date.UTC(2030, 0, 1);
  #made = 0;

  constructor(folder: string, seed: number) {
    this.folder = folder;
    this.random = dice(seed);
  }

  git(...args: string[]): { readonly status: number | null; readonly output: string } {
    const { status, stdout, stderr } = spawnSync('git', args, {
      cwd: this.folder, encoding: 'utf8',
      env: { PATH: process.env['PATH'], HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@example.jp', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@example.jp', GIT_EDITOR: 'true', LANG: 'C' },
    });
    return { status, output: stdout + stderr };
  }

  /** Runs git where it must succeed. */
  done(...args: string[]): string {
    const { status, output } = this.git(...args);
    assert.equal(status, 0, `git ${args.join(' ')}\n${output}`);
    return output;
  }

  pick<T>(items: readonly T[]): T | undefined {
    return items[Math.floor(this.random() * items.length)];
  }

  read(annotator: string): string {
    return readFileSync(path.join(this.folder, notesFileName('report.txt', annotator)), 'utf8');
  }

  write(annotator: string, xml: string): void {
    writeFileSync(path.join(this.folder, notesFileName('report.txt', annotator)), xml);
  }

  notesFiles(): string[] {
    return readdirSync(this.folder).filter((name) => name.endsWith('.notes.tei.xml')).sort();
  }

  /** One thing that somebody does to their notes, as a commit on the branch that is checked out. */
  act(annotator: string): void {
    const now = this.#time += 1 + Math.floor(this.random() * 90_000);
    const who = `mailto:${annotator}@example.jp`;
    const creator = { uri: who, name: annotator };
    const id = noteId(now, new Uint8Array(10).map((_, at) => (at === 9 ? this.#made++ % 256 : this.#made >> 8)));
    const xml = this.read(annotator);
    const own = this.pick(notesIn(xml));
    const anyone = this.pick(this.notesFiles().flatMap((name) => notesIn(readFileSync(path.join(this.folder, name), 'utf8'))));
    const text = `${this.pick(['要確認。', '出典は？', 'See above.', '<一部>のみ'])} ${this.#made}\n${'続き\n'.repeat(Math.floor(this.random() * 3))}`;
    const change = (note: Note): string => patched(replaceNote(xml, note, versions[0]));
    const next = ((): string => {
      switch (this.pick(['add', 'add', 'edit', 'code', 'delete', 'reply', 'resolve', 'anchor'])) {
        case 'edit': return own === undefined ? xml : change(editNote(own, { text }, who, now));
        case 'code': return own === undefined ? xml : change(editNote(own, { codes: [this.pick(['claim', 'scc', '要確認'])!] }, who, now));
        case 'delete': return own === undefined ? xml : patched(removeNotes(xml, deletedWith(notesIn(xml), own.id)));
        case 'reply': return anyone === undefined ? xml : insert(xml, replyTo(anyone.id, { id, creator, now, text }));
        case 'resolve': return anyone === undefined ? xml : own === anyone ? change(resolveNote(own, who, now)) : insert(xml, moderate([anyone], 'resolved', { id, creator, now }));
        case 'anchor': return own?.target.kind !== 'passage' ? xml : change(reanchorNote(own, this.#passage(), who, now));
        default: return insert(xml, createNote({ id, target: this.#passage(), creator, now, text }));
      }
    })();
    if (next === xml) return;
    this.write(annotator, next);
    this.done('commit', '-q', '-a', '-m', annotator);
  }

  #passage(): Extract<NoteTarget, { kind: 'passage' }> {
    const start = Math.floor(this.random() * 900);
    return { kind: 'passage', version: versions[0]!.version, anchors: [{ position: { start, end: start + 5 }, path: ['第1節'], prefix: '前', quote: `語${start}`, suffix: '後' }] };
  }

  /** Merges, rebases or picks. Where git leaves conflicts in the file of one of `mayConflict`, both sides are united; any other is a failure. */
  integrate(args: readonly string[], mayConflict: readonly string[]): void {
    let { status, output } = this.git(...args);
    while (status !== 0) {
      const unmerged = this.done('diff', '--name-only', '--diff-filter=U').split('\n').filter((name) => name !== '');
      if (unmerged.length === 0) {
        // A commit that is here already leaves nothing to commit.
        assert.match(output, /empty|nothing to commit/u, output);
        ({ status, output } = this.git(args[0] === 'rebase' ? 'rebase' : 'cherry-pick', '--skip'));
        continue;
      }
      for (const name of unmerged) {
        assert.ok(mayConflict.some((annotator) => notesFileName('report.txt', annotator) === name), `${args.join(' ')}: ${name}\n${output}`);
        this.conflicts++;
        this.#settle(name);
      }
      this.done('add', '-A');
      ({ status, output } = args[0] === 'merge' ? this.git('commit', '-q', '--no-edit') : this.git(args[0]!, '--continue'));
    }
  }

  #settle(name: string): void {
    const marked = readFileSync(path.join(this.folder, name), 'utf8');
    const [base, ours, theirs] = [1, 2, 3].map((stage) => { const { status, output } = this.git('show', `:${stage}:${name}`); return status === 0 ? output : ''; }) as [string, string, string];
    const united = uniteConflict(marked);
    assert.ok(united.ok, united.ok ? '' : `${JSON.stringify(united.problem)}\n${marked}`);
    const exact = uniteFiles(base, ours, theirs);
    assert.ok(exact.ok);
    for (const xml of [united.xml, exact.xml]) for (const side of [ours, theirs]) assertNothingLost(base, side, xml);
    writeFileSync(path.join(this.folder, name), this.random() < 0.5 ? united.xml : exact.xml);
  }

  /** Every notes file of the branch that is checked out is whole: read without findings, no note twice, in one file or in two. */
  assertSound(): void {
    const seen = new Set<string>();
    for (const name of this.notesFiles()) {
      const { outcome, problems, notes } = readNotesFile(readFileSync(path.join(this.folder, name), 'utf8'));
      assert.deepEqual([outcome, problems], ['accepted', []], name);
      for (const { note } of notes) {
        assert.ok(!seen.has(note.id), `${note.id} stands twice`);
        seen.add(note.id);
      }
    }
  }
}

describe('histories in git without a merge driver', function () {
  this.timeout(Math.max(60_000, COUNT * 20_000));
  const root = mkdtempSync(path.join(tmpdir(), 'policy-annotator-histories-'));
  after(() => rmSync(root, { recursive: true, force: true }));

  function begin(seed: number, annotators: readonly string[]): Repository {
    const repository = new Repository(mkdtempSync(path.join(root, 'h')), seed);
    repository.done('init', '-q', '-b', 'main');
    writeFileSync(path.join(repository.folder, 'report.txt'), '本文\n');
    for (const annotator of annotators) repository.write(annotator, emptyFile());
    repository.done('add', '-A');
    repository.done('commit', '-q', '-m', 'start');
    for (const annotator of annotators) for (let i = 0; i < 2; i++) repository.act(annotator);
    return repository;
  }

  it(`keep every note of two to five annotators, without a conflict (${COUNT} histories)`, () => {
    for (let seed = 1; seed <= COUNT; seed++) {
      const annotators = ['sato', 'tanaka', 'suzuki', 'ito', 'mori'].slice(0, 2 + (seed % 4));
      const repository = begin(seed, annotators);
      for (const annotator of annotators) repository.done('branch', annotator);
      for (let round = 0; round < 3; round++) {
        for (const annotator of annotators) {
          repository.done('checkout', '-q', annotator);
          const steps = 1 + Math.floor(repository.random() * 3);
          for (let i = 0; i < steps; i++) repository.act(annotator);
          const how = repository.pick(['merge', 'rebase', 'cherry-pick', 'wait']);
          const behind = repository.done('rev-list', '--reverse', `main..${annotator}`, '--no-merges').split('\n').filter((commit) => commit !== '');
          if (how === 'merge') repository.integrate(['merge', '-q', '--no-edit', 'main'], []);
          if (how === 'rebase') repository.integrate(['rebase', '-q', 'main'], []);
          if (how === 'merge' || how === 'rebase') {
            repository.done('checkout', '-q', 'main');
            repository.done('merge', '-q', '--ff-only', annotator);
          } else if (how === 'cherry-pick' && behind.length > 0) {
            // All that is new is picked, then the branch goes on from there, as after a squashed or rebased pull request.
            repository.done('checkout', '-q', 'main');
            repository.integrate(['cherry-pick', ...behind], []);
            const mine = repository.done('show', `${annotator}:${notesFileName('report.txt', annotator)}`);
            assert.equal(repository.read(annotator), mine, `seed ${seed}`);
            repository.done('branch', '-q', '-f', annotator, 'main');
          }
        }
      }
      const tips = new Map(annotators.map((annotator) => [annotator, repository.done('show', `${annotator}:${notesFileName('report.txt', annotator)}`)]));
      repository.done('checkout', '-q', 'main');
      for (const annotator of annotators) repository.integrate(['merge', '-q', '--no-edit', annotator], []);
      for (const [annotator, tip] of tips) assert.equal(repository.read(annotator), tip, `seed ${seed}: ${annotator}`);
      repository.assertSound();
      assert.equal(repository.conflicts, 0);
      rmSync(repository.folder, { recursive: true, force: true });
    }
  });

  it(`keep every text of one annotator on two machines, conflicts united (${COUNT} histories)`, () => {
    let conflicts = 0;
    for (let seed = 1; seed <= COUNT; seed++) {
      const repository = begin(seed, ['sato', 'tanaka']);
      repository.done('branch', 'desk');
      repository.done('branch', 'laptop');
      for (let round = 0; round < 2; round++) {
        const base = repository.done('show', `${repository.done('merge-base', 'desk', 'laptop').trim()}:${notesFileName('report.txt', 'sato')}`);
        for (const machine of ['desk', 'laptop']) {
          repository.done('checkout', '-q', machine);
          for (let i = 0; i < 3; i++) repository.act('sato');
        }
        const [desk, laptop] = ['desk', 'laptop'].map((machine) => repository.done('show', `${machine}:${notesFileName('report.txt', 'sato')}`)) as [string, string];
        const how = repository.pick(['merge', 'rebase'])!;
        repository.integrate(how === 'merge' ? ['merge', '-q', '--no-edit', 'desk'] : ['rebase', '-q', 'desk'], ['sato']);
        repository.assertSound();
        // A rebase takes the steps one by one: a text that a later step of the same side replaced need not stay.
        for (const side of [desk, laptop]) assertNothingLost(base, side, repository.read('sato'));
        repository.done('branch', '-q', '-f', 'desk', 'laptop');
      }
      conflicts += repository.conflicts;
      rmSync(repository.folder, { recursive: true, force: true });
    }
    assert.ok(conflicts > 0);
  });
});
