import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleCommandLine } from '../support/command-line';

// The command line as people run it: one process a call.
describe('the command line', function () {
  this.timeout(30_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-annotator-cli-'));
  const program = path.join(folder, 'cli.cjs');

  before(() => bundleCommandLine(program));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], { encoding: 'utf8', maxBuffer: 1 << 28 });
    return { status, stdout, stderr };
  };
  const file = (name: string, content: string | Uint8Array): string => {
    const full = path.join(folder, name);
    mkdirSync(path.dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  };

  it('prints the structure as a tree with line numbers', () => {
    const text = file('a.txt', '第1節 概要\n\n本文。\n\n1 背景\n\n本文。\n\n2 経緯\n\n① 会合が開かれた。\n\n第2節 課題\n');
    assert.deepEqual(run('outline', text), {
      status: 0,
      stdout: ' 1  第1節 概要\n 5  ├─ 1 背景\n 9  └─ 2 経緯\n11     └─ ① 会合が開かれた。\n13  第2節 課題\n',
      stderr: '',
    });
  });

  it('cuts long titles at the width of a page', () => {
    const { stdout } = run('outline', file('long.txt', `## 第1節 ${'協力の深化に向けた両国の新しい取組'.repeat(5)}\n\n本文。\n`));
    assert.match(stdout, /^1  第1節 協力.*…\n$/u);
    assert.ok([...stdout].length < 70);
  });

  it('counts terms in all and by document, in folders, too', () => {
    file('terms/one.txt', '拡大抑止と日米安全保障協議委員会（SCC）。拡大抑止。\n');
    file('terms/below/two.md', '# 拡大\n\nExtended deterrence\n');
    file('terms/below/picture.png', '拡大抑止');
    const counted = JSON.parse(run('terms', path.join(folder, 'terms'), '--json').stdout) as { documents: number; terms: { id: string; count: number; documents: { file: string; count: number }[] }[] };
    assert.equal(counted.documents, 2);
    assert.deepEqual(counted.terms.map(({ id, count, documents }) => [id, count, documents.map((one) => [path.basename(one.file), one.count])]), [
      ['extended-deterrence', 3, [['two.md', 1], ['one.txt', 2]]], ['scc', 2, [['one.txt', 2]]],
    ]);
    assert.match(run('terms', path.join(folder, 'terms')).stdout, /^ +3 +2 {2}拡大抑止 · Extended deterrence$/mu);
  });

  it('lists words that may be terms, saying so where it has no dictionary', () => {
    const text = file('candidates.txt', '沿岸連携構想を進める。沿岸連携構想は続く。拡大抑止、拡大抑止。\n');
    const { status, stdout, stderr } = run('terms', '--candidates', text, '--json');
    assert.equal(status, 0);
    const { candidates } = JSON.parse(stdout) as { candidates: { name: string; count: number; first: { line: number } }[] };
    assert.deepEqual(candidates.map(({ name, count, first }) => [name, count, first.line]), [['沿岸連携構想', 2, 0]]);
    assert.match(stderr, /dictionary is missing/u);
  });

  it('imports a table into a glossary, with problems as findings, and leaves a broken glossary alone', () => {
    const table = file('import/terms.csv', 'id,ja,colour\ncoast,沿岸連携構想,red\n');
    const into = path.join(folder, 'import', 'glossary.tei.xml');
    const first = run('glossary', 'import', table, '--into', into);
    assert.equal(first.status, 1);
    assert.match(first.stdout, /terms\.csv:1:1: .*colour/u);
    assert.match(first.stdout, /1 new, 0 changed, 0 unchanged$/mu);
    assert.match(readFileSync(into, 'utf8'), /<label xml:id="coast">沿岸連携構想<\/label>/u);
    writeFileSync(into, '<TEI>');
    const second = run('glossary', 'import', table, '--into', into);
    assert.equal(second.status, 2);
    assert.match(second.stderr, /glossary\.tei\.xml:1:6: /u);
    assert.equal(readFileSync(into, 'utf8'), '<TEI>');
    assert.equal(run('glossary', 'import', table).status, 2);
  });

  it('counts the terms of a glossary that is layered over the built-in one', () => {
    const glossary = file('own.xml', '<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-glossary"><text><body><list type="gloss"><label xml:id="own-term">独自枠組み</label><item ana="#concept"><gloss xml:lang="ja">例。</gloss></item></list></body></text></TEI>');
    const { terms } = JSON.parse(run('terms', file('own.txt', '独自枠組み、独自枠組み。\n'), '--glossary', glossary, '--json').stdout) as { terms: { id: string; count: number }[] };
    assert.deepEqual(terms.map(({ id, count }) => [id, count]), [['own-term', 2]]);
  });

  it('counts the words of a plain list instead of the glossary', () => {
    const { terms } = JSON.parse(run('terms', file('list.txt', '（ＳＣＣ）、拡大抑止、通商 協定。\n'), '--words', file('words.txt', '通商協定\r\n\n SCC \n'), '--json').stdout) as { terms: { id: string; count: number }[] };
    assert.deepEqual(terms.map(({ id, count }) => [id, count]), [['通商協定', 1], ['SCC', 1]]);
  });

  it('shows words in their context, over wraps, with line and section', () => {
    const text = file('kwic.txt', '第1節 概要\n\n各国は共同訓練の計画を作った。\n\n共同 訓練は秋に行う。\n');
    const found = JSON.parse(run('search', '「共同訓練」', text, '--json').stdout) as { sections: string[]; before: string; keyword: string; behind: string; range: { start: object } }[];
    assert.deepEqual(found.map(({ sections, before, keyword, behind, range }) => [sections.join(), before, keyword, behind, range.start]), [
      ['第1節 概要', '第1節概要⏎各国は', '共同訓練', 'の計画を作った。⏎共同訓練は秋に行う。', { line: 2, character: 3 }],
      ['第1節 概要', '第1節概要⏎各国は共同訓練の計画を作った。⏎', '共同訓練', 'は秋に行う。', { line: 4, character: 0 }],
    ]);
    assert.match(run('search', '共同訓練', text).stdout, new RegExp(`^ +第1節概要⏎各国は 共同訓練 の計画を作った。⏎共同訓練は秋に行う。\n +${text}:3:4 {2}第1節 概要\n`, 'u'));
    assert.deepEqual(run('search', '訓練中止', text), { status: 0, stdout: '"訓練中止" is nowhere in these texts.\n', stderr: '' });
    assert.equal(run('search', '・', text).status, 2);
    assert.match(run('search', '訓練', path.join(folder, 'nowhere')).stderr, /there is no such file or folder/u);
  });

  it('analyses files into JSON with the fields of its contract', () => {
    const [analysis] = JSON.parse(run('analyze', file('b.txt', '第1節 協議\n\n日米安全保障協議委員会（SCC）は2011年6月に開かれた。\n'), '--json').stdout);
    assert.deepEqual(Object.keys(analysis), ['file', 'metadata', 'outline', 'mentions', 'references', 'dates', 'abbreviations', 'tables', 'pdfArtifacts', 'problems']);
    assert.equal(analysis.file, 'b.txt');
    assert.deepEqual(analysis.mentions[0].label, { ja: '日米安全保障協議委員会', en: 'Japan-U.S. Security Consultative Committee' });
    assert.deepEqual(analysis.mentions[0].range, { start: { line: 2, character: 0 }, end: { line: 2, character: 11 } });
    assert.deepEqual(analysis.dates.map((date: { text: string; value: string }) => [date.text, date.value]), [['2011年6月', '2011-06']]);
  });

  it('reports where references lead, those that lead nowhere first, with exit status 1 for these', () => {
    const statement = file('statement.txt', '日豪安全保障協議委員会共同発表\n\n2023年1月11日\n\n閣僚は会談した。\n\n1 概観\n\n両国は協力を強化する。\n');
    const paper = file('paper.txt', '第1節 現状\n\n2023年1月の日豪共同発表は重要である。4節を見よ。\n');
    const { status, stdout } = run('refs', statement, paper);
    assert.equal(status, 1);
    const lines = stdout.split('\n').filter((line) => line.startsWith(paper));
    assert.match(lines[0]!, /paper\.txt:3:22: 4節 – /u);
    assert.match(lines[1]!, /paper\.txt:3:1: 2023年1月の日豪共同発表 – 日豪安全保障協議委員会共同発表/u);
    const json = JSON.parse(run('refs', statement, paper, '--json').stdout);
    assert.deepEqual(json.references.map(({ status: fate }: { status: string }) => fate), ['unresolved', 'corpus']);
    assert.equal(json.counts.unresolved, 1);
    assert.equal(run('refs', statement).status, 0);
    const japanese = spawnSync(process.execPath, [program, 'refs', paper], { encoding: 'utf8', env: { ...process.env, LANG: 'ja_JP.UTF-8' } });
    assert.match(japanese.stdout, /^参照先なし\n/u);
    assert.equal(run('refs', path.join(folder, 'absent')).status, 2);
  });

  it('layers a glossary file over the built-in one', () => {
    const glossary = file('g.xml', '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0" type="policy-glossary" subtype="1.0"><teiHeader/><text><body><list type="gloss"><label xml:id="harbour">港町対話</label><item ana="#institution"><gloss xml:lang="ja">架空の会合。</gloss></item></list></body></text></TEI>\n');
    const [analysis] = JSON.parse(run('analyze', file('c.txt', '港町対話が開かれた。\n'), '--glossary', glossary, '--json').stdout);
    assert.deepEqual(analysis.mentions.map((mention: { term: string }) => mention.term), ['harbour']);
  });

  it('names file, line and column of what is wrong with a glossary, and exits with 2', () => {
    const { status, stderr } = run('glossary', file('bad.xml', '<a>\n<b></a>\n'));
    assert.equal(status, 2);
    assert.match(stderr, /bad\.xml:2:\d+: /);
  });

  it('refuses bytes that are no text, says what to do, and reads them in the encoding that is named', () => {
    const path = file('sjis.txt', Uint8Array.of(0x91, 0xe6, 0x31, 0x8f, 0xcd, 0x20, 0x8a, 0x54, 0x97, 0x76, 0x0a));
    const { status, stderr } = run('outline', path);
    assert.equal(status, 2);
    assert.match(stderr, /sjis\.txt: is not UTF-8 text\. Name its encoding, for instance with "--encoding shift_jis"/);
    assert.equal(run('outline', path, '--encoding', 'shift_jis').stdout, '1  第1章 概要\n');
    assert.match(run('outline', path, '--encoding', 'nonsense').stderr, /There is no encoding "nonsense"/);
  });

  it('says where a text holds characters that could not be read, and exits with 1', () => {
    const { status, stdout, stderr } = run('analyze', file('lost.txt', '第1章 概要\n\n協\ufffd\ufffdの経緯。\n'), '--json');
    assert.equal(status, 1);
    assert.equal(stderr, 'lost.txt:3:2: 2 unreadable characters (U+FFFD): the text was probably decoded in the wrong encoding. Name it with --encoding.\n');
    assert.deepEqual(JSON.parse(stdout)[0].problems, [{ kind: 'unreadable-characters', count: 2, position: { line: 2, character: 1 } }]);
  });

  it('explains itself, and exits with 2 on wrong usage', () => {
    assert.match(run('--help').stdout, /policy-annotator analyze FILE/);
    assert.equal(run('--help').status, 0);
    for (const args of [[], ['unknown'], ['outline'], ['analyze', '--nonsense'], ['analyze', '/nowhere/at/all.txt']]) assert.equal(run(...args).status, 2, args.join(' '));
  });

  it('reaches the measure on real texts, where they are at hand', function () {
    const gold = path.resolve('../shared/gold');
    const seeds = path.resolve('../shared/seeds');
    if (!existsSync(gold) || !existsSync(seeds)) {
      console.log('      skipped: there is no ../shared/gold');
      return this.skip();
    }
    const predictions = mkdtempSync(path.join(folder, 'predictions-'));
    writeFileSync(path.join(predictions, 'analyses.json'), run('analyze', ...readdirSync(seeds).map((name) => path.join(seeds, name)), '--json').stdout);
    writeFileSync(path.join(predictions, 'glossary.json'), run('glossary', '--json').stdout);
    const scored = spawnSync(process.execPath, [path.join(realpathSync(gold), 'score.mjs'), predictions, '--all', '--json'], { encoding: 'utf8', maxBuffer: 1 << 28 });
    const { total } = JSON.parse(scored.stdout) as { total: Record<string, { strict: { f1: number } }> };
    const least = { outline: 0.95, mentions: 0.95, references: 0.7, dates: 0.95, metadata: 0.85, abbreviations: 0.6 };
    for (const [layer, bound] of Object.entries(least)) {
      console.log(`      ${layer}: strict F1 ${total[layer]!.strict.f1}`);
      assert.ok(total[layer]!.strict.f1 >= bound, layer);
    }
  });
});
