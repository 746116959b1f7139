import * as vscode from 'vscode';
import { type OutgoingDocument, type OutgoingNote } from '../../exchange/exchanged-notes';
import { type ExportFormatName, exportFormats, isExportFormat } from '../../exchange/formats';
import { languageOf } from '../../views/language';
import { commands } from '../names';
import { uriOf } from '../note-reference';
import { type PlacedThread } from '../placements';
import { type EditorCommand } from './command';

/** `exportNotes {format?, uri?, to?}` → the file written. The notes of a document, of the active one where none is named; asks for what is not given. */
export const exportNotes: EditorCommand = {
  id: commands.exportNotes,
  async run({ active, corpora, placements }, argument) {
    const given = typeof argument === 'object' && argument !== null ? argument as { format?: unknown; uri?: unknown; to?: unknown } : {};
    const document = uriOf(given.uri) ?? active.editor?.document.uri;
    const corpus = document && corpora.corpusOf(document);
    if (document === undefined || corpus === undefined) {
      void vscode.window.showInformationMessage(vscode.l10n.t('Open a document of a corpus first.'));
      return undefined;
    }
    const format = isExportFormat(given.format) ? given.format : await pickFormat();
    if (format === undefined) return undefined;
    const { extension, write } = exportFormats[format];
    const name = document.path.slice(document.path.lastIndexOf('/') + 1);
    const to = uriOf(given.to) ?? await vscode.window.showSaveDialog({ title: vscode.l10n.t('Export notes'), defaultUri: vscode.Uri.joinPath(document, '..', `${name}.notes.${extension}`) });
    if (to === undefined) return undefined;
    const outgoing: OutgoingDocument = { path: name, title: corpus.titles.get(document.toString()) ?? name, notes: (await placements.known(document)).flatMap(outgoingNotes) };
    try {
      await vscode.workspace.fs.writeFile(to, new TextEncoder().encode(write([outgoing], languageOf(vscode.env.language))));
    } catch (error) {
      void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be saved: {1}', to.path.slice(to.path.lastIndexOf('/') + 1), error instanceof Error ? error.message : String(error)));
      return undefined;
    }
    void vscode.window.setStatusBarMessage(vscode.l10n.t('{0} notes exported.', outgoing.notes.length), 4_000);
    return to;
  },
};

async function pickFormat(): Promise<ExportFormatName | undefined> {
  const choices: (vscode.QuickPickItem & { format: ExportFormatName })[] = [
    { format: 'html', label: vscode.l10n.t('Report to read and print (HTML)') },
    { format: 'markdown', label: vscode.l10n.t('Report in Markdown') },
    { format: 'csv', label: vscode.l10n.t('Table for spreadsheets (CSV)') },
    { format: 'jsonld', label: vscode.l10n.t('W3C Web Annotations (JSON-LD)'), description: vscode.l10n.t('can be imported again') },
  ];
  return (await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Export notes') }))?.format;
}

function outgoingNotes({ thread, place }: PlacedThread): OutgoingNote[] {
  const line = place?.ranges[0]?.start.line;
  return [thread.root, ...thread.replies].map((one) => ({ ...one, resolved: thread.resolved, ...(place && { status: place.status }), ...(line !== undefined && { line }) }));
}
