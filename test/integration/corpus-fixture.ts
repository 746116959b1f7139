import * as vscode from 'vscode';

/** The interface of the extension, as other extensions see it. */
export interface Api {
  ready(): Promise<void>;
  analyze(uri: vscode.Uri): Promise<{
    file: string;
    outline: { label: string; title: string; children: unknown[] }[];
    mentions: { term: string; text: string; range: vscode.Range; wrapped?: boolean }[];
    references: { type: string; text: string; targets: { number?: string; resolves: { status: string } }[] }[];
    dates: { value: string }[];
  }>;
  notes(uri: vscode.Uri): Promise<{
    id: string; annotator: string; author: string; body: string; codes: string[]; quote: string; resolved: boolean; replyTo?: string; status: string;
    ranges: { start: { line: number; character: number }; end: { line: number; character: number } }[];
  }[]>;
}

export async function activatedApi(): Promise<Api> {
  const extension = vscode.extensions.getExtension<Api>('policy-annotator.policy-annotator');
  if (extension === undefined) throw new Error('the extension is not installed');
  const api = await extension.activate();
  await api.ready();
  return api;
}

/** A paragraph as PDF extraction leaves it: cut every `columns` characters, blank lines between, a blank at its end. */
export function extracted(paragraph: string, columns: number): string {
  return `${(paragraph.match(new RegExp(`.{1,${columns}}`, 'gu')) ?? []).join('\n\n')} \n\n`;
}

export const statement = [
  extracted('日米安全保障に関する共同の取組についての報告', 40),
  '第1節 協議の経緯 \n\n',
  extracted('両政府は、本年の春に首都で開いた第十二回の日米安全保障協議委員会（注1）において、拡大抑止の信頼性を高める方策について意見を交わした。日本側は、日米安保条約第5条の適用に関する立場を説明し、米側は同第6条に触れた。', 30),
  '① 訓練の質と量をともに高める \n\n',
  extracted('共同訓練の計画は年度ごとに点検し、結果を次の計画に反映させる。サイバーセキュリティの分野でも、図表Ⅰ-1-1に示すとおり、実務者の協議を重ねることとした。', 30),
  '図表Ⅰ-1-1 協議の枠組み \n\n枠組み\t頻度 \n閣僚級\t年一回 \n\n',
  '（注） 1 閣僚級の会合を指す。 \n',
].join('');

let made = 0;

/** A fresh corpus folder inside the workspace with one document, found by the extension. */
export async function newCorpus(text = statement): Promise<{ folder: vscode.Uri; document: vscode.Uri }> {
  const workspace = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (workspace === undefined) throw new Error('the test host opens no folder');
  const folder = vscode.Uri.joinPath(workspace, `test-${Date.now()}-${made++}`);
  await vscode.workspace.fs.createDirectory(folder);
  const document = vscode.Uri.joinPath(folder, 'statement.txt');
  await write(document, text);
  await vscode.commands.executeCommand('policyAnnotator.createCorpus', { uri: folder, title: 'Test corpus' });
  return { folder, document };
}

export async function write(uri: vscode.Uri, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
}

export async function read(uri: vscode.Uri): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(() => true, () => false);
}

/** Range of the first occurrence of some words, wraps inside them allowed, in the document as open. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const pattern = [...words].map((character) => character.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')).join('\\s*');
  const match = new RegExp(pattern, 'u').exec(document.getText());
  if (match === null) throw new Error(`${words} is not in the document`);
  return new vscode.Range(document.positionAt(match.index), document.positionAt(match.index + match[0].length));
}

/** Asks again until the answer satisfies; gives the last answer after five seconds all the same, for the assertion to show. */
export async function eventually<T>(ask: () => Promise<T>, satisfied: (answer: T) => boolean): Promise<T> {
  const end = Date.now() + 5000;
  for (;;) {
    const answer = await ask();
    if (satisfied(answer) || Date.now() > end) return answer;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

export async function useAnnotator(id: string, name: string): Promise<void> {
  const settings = vscode.workspace.getConfiguration('policyAnnotator');
  await settings.update('annotator.id', id, vscode.ConfigurationTarget.Global);
  await settings.update('annotator.name', name, vscode.ConfigurationTarget.Global);
  await settings.update('annotator.uri', `mailto:${id}@example.org`, vscode.ConfigurationTarget.Global);
}
