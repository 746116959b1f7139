import * as vscode from 'vscode';
import { ActiveDocument } from './active-document';
import { Annotator } from './annotator';
import { type PolicyAnnotatorApi, publicApi } from './api';
import { CodePicker } from './code-picker';
import { CommentThreads } from './comment-threads';
import { editorCommands } from './commands/all';
import { Connection } from './connection';
import { Corpora } from './corpora';
import { CorpusTree } from './corpus-tree';
import { DocumentList } from './document-list';
import { Encodings } from './encodings';
import { type Environment } from './environment';
import { GlossaryStore } from './glossary-store';
import { Highlights } from './highlights';
import { NoteDrafts } from './note-drafts';
import { NotesCheck } from './notes-check';
import { NotesStore } from './notes-store';
import { NotesTree } from './notes-tree';
import { TermPanels } from './panels/term-panels';
import { Placements } from './placements';
import { PrivateNotes } from './private-notes';
import { ReferencesView } from './references-view';
import { registerTermCompletion } from './term-completion';
import { registerTermRename } from './term-rename';
import { TermsTree } from './terms-tree';
import { registerUniteAction } from './unite-action';

/** Builds the client from its parts; both entry files call it with what differs between desktop and web. */
export async function activateWith(context: vscode.ExtensionContext, environment: Environment): Promise<PolicyAnnotatorApi> {
  const corpora = new Corpora();
  const encodings = new Encodings(corpora, context.workspaceState);
  const connection = new Connection(environment, corpora, encodings);
  const store = new NotesStore(corpora, environment.files, new Annotator(context.globalState), context.storageUri ?? context.globalStorageUri, (document) => connection.textVersion(document));
  const placements = new Placements(store, connection);
  const comments = new CommentThreads(corpora, store, placements);
  const active = new ActiveDocument(corpora);
  const documentList = new DocumentList(corpora, connection, context.workspaceState);
  const corpusTree = new CorpusTree(corpora, connection, store, placements, active, documentList);
  const notesTree = new NotesTree(corpora, store, placements, context.workspaceState);
  const referencesView = new ReferencesView(corpora, connection, active, context.workspaceState);
  const panels = new TermPanels(context.extensionUri, corpora, connection);
  const termsTree = new TermsTree(corpora, connection, active, context.workspaceState);
  const drafts = new NoteDrafts(connection, store, placements, comments, new PrivateNotes(corpora, environment.files, context.workspaceState));
  const notesCheck = new NotesCheck(corpora, store, placements, connection);
  const parts = { extension: context.extensionUri, corpora, encodings, connection, store, placements, comments, drafts, codes: new CodePicker(corpora, context.workspaceState), notesCheck, active, documentList, corpusTree, notesTree, referencesView, termsTree, panels, glossary: new GlossaryStore(corpora, environment.files) };
  context.subscriptions.push(
    corpora, encodings, store, placements, comments, notesCheck, active, documentList, corpusTree, notesTree, referencesView, termsTree, panels, new Highlights(placements), registerTermRename(corpora, connection), registerTermCompletion(active, connection), registerUniteAction(), connection,
    ...editorCommands.map(({ id, run }) => vscode.commands.registerCommand(id, (...args: unknown[]) => run(parts, ...args))),
  );
  const ready = corpora.scan().then(() => connection.start(corpora));
  return publicApi(parts, ready);
}
