import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readNotesFile } from '../../../src/tei/notes-file';
import { bundleCommandLine } from '../support/command-line';

const text = '第1節 協議\n\n両政府は、昨年の秋から続く作業部会の議論を踏まえ、拡大抑\n\n止の信頼性を保つための方策について意見を交わした。\n\n第2節 実施\n\n施設の共同使用については、補給と整備の分野から始めることとした。\n';

describe('notes export and import on the command line', function () {
  this.timeout(30_000);
  const root = mkdtempSync(path.join(tmpdir(), 'policy-annotator-exchange-'));
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
  const add = (range: string, body: string): void => assert.equal(run('add', document, '--range', range, '--body', body, '--annotator', 'tanaka', '--name', '田中', '--code', 'scope').status, 0);
  const put = (name: string, content: string): string => {
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const notesOf = (annotator: string): unknown[] => readNotesFile(readFileSync(path.join(folder, `report.txt.${annotator}.notes.tei.xml`), 'utf8')).notes.map(({ note }) => note);
  const quoting = (exact: string, more: object = {}): object => ({ type: 'Annotation', created: '2031-01-02T03:04:05Z', target: { source: 'report.txt', selector: { type: 'TextQuoteSelector', exact } }, ...more });

  it('carry notes as Web Annotations from one place to another, whole, and twice does nothing more', () => {
    add('8:0-8:7', '確認。');
    add('2:25-4:5', '要確認。');
    run('add', document, '--whole', '--body', '全体。', '--annotator', 'tanaka');
    const out = path.join(folder, 'out.jsonld');
    assert.deepEqual(run('export', folder, '--format', 'jsonld', '--out', out), { status: 0, stdout: `${out}\n`, stderr: '' });
    const wanted = notesOf('tanaka');
    rmSync(path.join(folder, 'report.txt.tanaka.notes.tei.xml'));
    assert.deepEqual(run('import', out, '--into', document, '--annotator', 'sato'), { status: 0, stdout: `${document}: 3 imported, 0 there already, 0 problems\n`, stderr: '' });
    assert.deepEqual(notesOf('sato'), wanted);
    assert.deepEqual(JSON.parse(run('import', out, '--into', document, '--annotator', 'sato', '--json').stdout), { imported: 0, known: 3, problems: [] });
    assert.deepEqual(readdirSync(folder).sort(), ['out.jsonld', 'report.txt', 'report.txt.sato.notes.tei.xml']);
  });

  it('place what comes from other programs by its words, and say with lines what has no place', () => {
    const from = put('in.json', `[\n${[
      quoting('拡大抑止の信頼性'), quoting('海洋の安全保障に関する新たな枠組み'), quoting('第2節 実施', { id: 'urn:x:2' }), { type: 'Annotation', target: 'urn:x:nowhere#n01ARZ3NDEKTSV4RRFFQ69G5FAV', bodyValue: 'yes' },
      { type: 'Annotation', id: 'urn:x:3', target: 'urn:x:2', bodyValue: 'yes' },
    ].map((one) => JSON.stringify(one)).join(',\n')}\n]`);
    assert.deepEqual(run('import', from, '--into', document, '--annotator', 'sato'), {
      status: 1, stderr: '',
      stdout: `${from}:3:1: The words “海洋の安全保障に関する新たな枠組み” are not in the document; the note is left out.\n${from}:5:1: The note that this one answers is not there; it is left out.\n${document}: 3 imported, 0 there already, 2 problems\n`,
    });
    const rows = JSON.parse(run('list', document, '--json').stdout) as { quote: string; status: string; ranges: object[]; path: string[]; bodies: string[] }[];
    assert.deepEqual(rows.map(({ quote, status, ranges, path: above, bodies }) => [quote, status, ranges.length, above, bodies]), [
      ['拡大抑止の信頼性', 'exact', 1, ['第1節 協議'], []], ['第2節 実施', 'exact', 1, ['第2節 実施'], []], ['', 'exact', 1, [], ['yes']],
    ]);
  });

  it('leave out what is on another document, where the file is about several', () => {
    const from = put('in.json', JSON.stringify([quoting('施設の共同使用'), quoting('施設の共同使用', { target: { source: 'other.txt', selector: { type: 'TextQuoteSelector', exact: '港' } } })]));
    const { status, stdout } = run('import', from, '--into', document, '--annotator', 'sato');
    assert.deepEqual([status, stdout], [1, `${from}:1:1: This note is on other.txt, not on report.txt, and is left out.\n${document}: 1 imported, 0 there already, 1 problems\n`]);
  });

  it('keep a note on a section on its section', () => {
    const from = put('in.json', JSON.stringify(quoting('第2節 実施', { target: { source: 'report.txt', 'pa:section': true, selector: { type: 'TextQuoteSelector', exact: '第2節 実施' } } })));
    assert.equal(run('import', from, '--into', document, '--annotator', 'sato').status, 0);
    const [placed] = JSON.parse(run('place', document, '--json').stdout) as { status: string; ranges: { start: { line: number }; end: { line: number } }[] }[];
    assert.deepEqual([placed?.status, placed?.ranges[0]?.start.line, placed?.ranges[0]?.end.line], ['exact', 6, 8]);
  });

  it('print tables and reports in the order of the text, with lines from 1', () => {
    add('8:0-8:7', '確認。');
    add('2:25-4:5', '=要確認');
    const table = run('export', document, '--format', 'csv').stdout.split('\r\n').map((row) => row.split(',').slice(0, 6));
    assert.deepEqual(table.slice(1, 3), [['report.txt', '3', 'exact', '第1節 協議', '拡大抑止の信頼性', '"\'=要確認"'], ['report.txt', '9', 'exact', '第2節 実施', '施設の共同使用', '確認。']]);
    assert.match(run('export', document, '--format', 'markdown').stdout, /^# Notes on report\.txt\n\n2 notes\n\n## 第1節 協議\n\n> 拡大抑止の信頼性\n\n\\=要確認\n\n— 田中, \d{4}-\d\d-\d\d, report\.txt, line 3, \\#scope\n\n## 第2節 実施\n/u);
    assert.match(run('export', document, '--format', 'html').stdout, /<blockquote><p>施設の共同使用<\/p><\/blockquote>/u);
  });

  it('say how they are used', () => {
    for (const args of [['export', document], ['export', '--format', 'csv'], ['export', document, '--format', 'toString'], ['import', document], ['import', '--into', document], ['import', put('x.json', '[]'), '--into', path.join(folder, 'none.txt')]]) {
      const { status, stderr } = run(...args);
      assert.deepEqual([status, stderr.startsWith('policy-annotator: ')], [2, true], args.join(' '));
    }
  });

  it('name the line of what is no JSON, and write nothing', () => {
    const from = put('in.json', '{\n"type": }\n');
    assert.deepEqual(run('import', from, '--into', document, '--annotator', 'sato').stdout, `${from}:2:9: This is not JSON (ValueExpected).\n${document}: 0 imported, 0 there already, 1 problems\n`);
    assert.deepEqual(readdirSync(folder).sort(), ['in.json', 'report.txt']);
  });
});
