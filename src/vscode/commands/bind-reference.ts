import * as vscode from 'vscode';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { type CommandContext, type EditorCommand } from './command';
import { bindingPlace, type BindingPlace, type ChosenTarget, saveBinding } from './reference-binding';

/** `bindReference {uri?, range?, target?: {uri, section?}}` → whether it was saved. Says where a reference leads; without a target it asks for the document, then the section. */
export const bindReference: EditorCommand = {
  id: commands.bindReference,
  async run(context, argument) {
    const place = await bindingPlace(context, argument);
    if (place === undefined) return false;
    const target = targetOf(argument) ?? await chooseTarget(context, place);
    return target === undefined ? false : saveBinding(context, place, target);
  },
};

/** `markOutside {uri?, range?}` → whether it was saved. The target of a reference is no document of the corpus, and need not be looked for. */
export const markOutside: EditorCommand = {
  id: commands.markOutside,
  async run(context, argument) {
    const place = await bindingPlace(context, argument);
    return place === undefined ? false : saveBinding(context, place, 'outside');
  },
};

/** `unbindReference {uri?, range?}` → whether it was saved. Takes back what a reader said of a reference. */
export const unbindReference: EditorCommand = {
  id: commands.unbindReference,
  async run(context, argument) {
    const place = await bindingPlace(context, argument);
    return place === undefined ? false : saveBinding(context, place, undefined);
  },
};

function targetOf(argument: unknown): ChosenTarget | undefined {
  const { target } = (argument ?? {}) as { target?: { uri?: unknown; section?: unknown } };
  const uri = uriOf(target?.uri);
  return uri && { uri, ...(typeof target?.section === 'string' ? { section: target.section } : {}) };
}

async function chooseTarget({ connection }: CommandContext, { document, reference }: BindingPlace): Promise<ChosenTarget | undefined> {
  const title = vscode.l10n.t('Where does “{0}” lead?', reference.text);
  // What fits what is printed first, then this document, then the others in the order of the corpus.
  const rank = ({ uri, likely }: { uri: string; likely: boolean }): number => (likely ? 0 : uri === document.toString() ? 1 : 2);
  const documents = [...reference.documents].sort((a, b) => rank(a) - rank(b)).map((one) => ({
    label: one.title === '' ? nameOf(one.uri) : one.title, iconPath: new vscode.ThemeIcon('file-text'), uri: vscode.Uri.parse(one.uri),
    description: one.uri === document.toString() ? vscode.l10n.t('this document') : nameOf(one.uri),
  }));
  const chosen = await vscode.window.showQuickPick(documents, { title, placeHolder: vscode.l10n.t('Document'), matchOnDescription: true });
  if (chosen === undefined) return undefined;
  const sections = (await connection.bindableSections(chosen.uri)).map(({ address, name, depth }) => ({ label: `${'\u2003'.repeat(depth - 1)}${name}`, address }));
  if (sections.length === 0) return { uri: chosen.uri };
  const whole = { label: vscode.l10n.t('The whole document'), address: undefined };
  const section = await vscode.window.showQuickPick([whole, ...sections], { title, placeHolder: vscode.l10n.t('Section of {0}', chosen.label) });
  return section && { uri: chosen.uri, ...(section.address === undefined ? {} : { section: section.address }) };
}

function nameOf(uri: string): string {
  return vscode.Uri.parse(uri).path.replace(/^.*\//u, '');
}
