import * as vscode from 'vscode';
import { carryOut, planImport, readForeignGlossary } from '../../tei/import-glossary';
import { languageOf } from '../../views/language';
import { locatedProblem } from '../../views/problem-wording';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { tellSaved } from './add-term';
import { type EditorCommand } from './command';

/** Problems beyond these are counted only. */
const MOST_PROBLEMS = 12;

/**
 * `importGlossary {from?, into?, confirmed?}` → how many entries were added and changed. Reads a table (CSV, TSV), TBX or another glossary file, says what it would do and with which problems, and
 * writes when the reader agrees.
 */
export const importGlossary: EditorCommand = {
  id: commands.importGlossary,
  async run(context, argument) {
    const given = typeof argument === 'object' && argument !== null ? argument as { from?: unknown; into?: unknown; confirmed?: unknown } : {};
    const into = uriOf(given.into) ?? await glossaryFile(context);
    if (into === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Create a corpus first; its glossary takes the entries.'));
      return undefined;
    }
    const from = uriOf(given.from) ?? (await vscode.window.showOpenDialog({ title: vscode.l10n.t('Import into the glossary'), filters: { [vscode.l10n.t('Glossaries')]: ['csv', 'tsv', 'tbx', 'xml', 'txt'] } }))?.[0];
    if (from === undefined) return undefined;
    const { terms, problems } = readForeignGlossary(await vscode.workspace.decode(await vscode.workspace.fs.readFile(from), { uri: from }));
    const plan = planImport(await context.glossary.read(into) ?? '', terms);
    const language = languageOf(vscode.env.language);
    const name = vscode.workspace.asRelativePath(from);
    const told = problems.slice(0, MOST_PROBLEMS).map((problem) => locatedProblem(name, problem, language));
    if (problems.length > MOST_PROBLEMS) told.push(vscode.l10n.t('{0} more problems', problems.length - MOST_PROBLEMS));
    const summary = vscode.l10n.t('{0} new entries, {1} changed, {2} unchanged, {3} problems.', plan.added.length, plan.changed.length, plan.unchanged, problems.length);
    if (given.confirmed !== true) {
      const write = vscode.l10n.t('Import');
      const nothing = plan.added.length + plan.changed.length === 0;
      const answer = await vscode.window.showInformationMessage(summary, { modal: true, detail: told.join('\n') }, ...(nothing ? [] : [write]));
      if (answer !== write) return undefined;
    }
    const saved = await context.glossary.change(into, (xml) => carryOut(xml, planImport(xml, terms)));
    if (saved === undefined) return undefined;
    tellSaved(context, saved, undefined, summary);
    return { added: plan.added.length, changed: plan.changed.length, problems: told };
  },
};

/** The glossary of the corpus at hand, of the only one, or of the one chosen. */
async function glossaryFile({ active, corpora, glossary }: Parameters<EditorCommand['run']>[0]): Promise<vscode.Uri | undefined> {
  const here = active.editor === undefined ? undefined : glossary.fileFor(active.editor.document.uri);
  const choices = corpora.all.flatMap(({ title, glossaries }) => (glossaries[0] === undefined ? [] : [{ label: title, file: glossaries[0] }]));
  if (here !== undefined || choices.length <= 1) return here ?? choices[0]?.file;
  return (await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Which corpus takes the entries?') }))?.file;
}
