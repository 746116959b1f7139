import { strict as assert } from 'node:assert';
import * as vscode from 'vscode';

const extension = () => vscode.extensions.getExtension('policy-annotator.policy-annotator');

describe('activation', () => {
  it('the extension is installed', () => {
    assert.ok(extension());
  });

  it('activate() returns version 1 of the interface for other extensions', async () => {
    const api = await extension()?.activate();
    assert.equal(api.apiVersion, 1);
    assert.deepEqual(['ready', 'analyze', 'notes'].map((name) => typeof api[name]), ['function', 'function', 'function']);
    await api.ready();
  });

  it('registers its views', async () => {
    const commands = new Set(await vscode.commands.getCommands(true));
    for (const view of ['policyAnnotator.corpus', 'policyAnnotator.notes']) assert.ok(commands.has(`${view}.focus`), view);
  });
});
