import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';
import { activatedApi, newCorpus, write } from './corpus-fixture';

describe('listing the documents of a corpus', () => {
  it('takes every grouping and order as an argument, also while documents change and cannot be read', async () => {
    await activatedApi();
    const { folder } = await newCorpus();
    await write(vscode.Uri.joinPath(folder, 'later.txt'), '共同発表\n\n2011年6月21日\n\n両政府は、協力を進める。\n');
    for (const by of ['year', 'kind', 'organisation', 'none', 'folder']) {
      for (const order of ['date', 'title', 'name']) {
        await vscode.commands.executeCommand('policyAnnotator.groupCorpus', { by });
        await vscode.commands.executeCommand('policyAnnotator.sortCorpus', { by: order });
      }
    }
    await vscode.commands.executeCommand('policyAnnotator.groupCorpus', { by: 'year' });
    await vscode.commands.executeCommand('policyAnnotator.filterCorpus', { text: '共同発表' });
    await vscode.workspace.fs.delete(folder, { recursive: true });
    await vscode.commands.executeCommand('policyAnnotator.filterCorpus', { text: '' });
    await vscode.commands.executeCommand('policyAnnotator.groupCorpus', { by: 'folder' });
    assert.ok(await activatedApi());
  });
});
