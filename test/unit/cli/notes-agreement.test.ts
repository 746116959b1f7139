import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundleCommandLine } from '../support/command-line';

const text = '第1節 協議\n\n両政府は、拡大抑\n\n止の信頼性について意見を交わした。\n\n第2節 実施\n\n施設の共同使用を始める。\n';

describe('notes agreement', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'policy-annotator-agreement-'));
  const program = path.join(folder, 'cli.cjs');
  const document = path.join(folder, 'report.txt');
  const run = (...args: string[]): { status: number | null; stdout: string; stderr: string } => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'notes', ...args], { encoding: 'utf8', env: { ...process.env, LANG: 'C' } });
    return { status, stdout, stderr };
  };
  const add = (annotator: string, range: string, code: string): void => {
    const { status, stderr } = run('add', document, '--range', range, '--body', '', '--annotator', annotator, '--code', code);
    assert.equal(status, 0, stderr);
  };

  before(async () => {
    await bundleCommandLine(program);
    writeFileSync(document, text);
    add('ito', '2:5-4:5', 'deterrence');
    add('ito', '8:0-8:7', 'base');
    add('ito', '0:4-0:6', 'talks');
    add('mori', '2:5-4:5', 'deterrence');
    add('mori', '8:0-8:9', 'talks');
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('prints figures for people, and every place where two differ', () => {
    const { status, stdout } = run('agreement', folder);
    assert.equal(status, 0);
    assert.match(stdout, /^ito, mori; documents: 1\nα +0\.40 +α_U/u);
    assert.match(stdout, /^ito \| mori: κ +0\.33 +passages: same 1, overlapping 1, only ito 1, only mori 0$/mu);
    assert.match(stdout, /^\S+report\.txt:9:1: base \| talks 「施設の共同使用」$/mu);
    assert.match(stdout, /^\S+report\.txt:1:5: talks \| \(no note\) 「協議」$/mu);
  });

  it('prints the same as JSON, by document, too', () => {
    const all = JSON.parse(run('agreement', folder, '--json').stdout) as { alpha: number; unitizing: { byCode: Record<string, number> }; pairs: { kappa: number; disagreements: { ranges: unknown[] }[] }[]; documents: { file: string; alpha: number }[] };
    assert.deepEqual([all.alpha, all.pairs[0]?.kappa, all.unitizing.byCode['deterrence']], [0.4, 0.3333, 1]);
    assert.deepEqual(all.documents.map(({ file, alpha }) => [file, alpha]), [[document, 0.4]]);
    assert.deepEqual(all.pairs[0]?.disagreements[1]?.ranges, [{ start: { line: 8, character: 0 }, end: { line: 8, character: 7 } }, { start: { line: 8, character: 0 }, end: { line: 8, character: 9 } }]);
  });

  it('refuses with status 2 where there is nobody to compare', () => {
    assert.equal(run('agreement', folder, '--annotator', 'ito').status, 2);
    assert.equal(run('agreement').status, 2);
  });
});
