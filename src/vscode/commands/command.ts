import type * as vscode from 'vscode';
import { type ActiveDocument } from '../active-document';
import { type CodePicker } from '../code-picker';
import { type CommentThreads } from '../comment-threads';
import { type Connection } from '../connection';
import { type Corpora } from '../corpora';
import { type CorpusTree } from '../corpus-tree';
import { type DocumentList } from '../document-list';
import { type Encodings } from '../encodings';
import { type GlossaryStore } from '../glossary-store';
import { type NoteDrafts } from '../note-drafts';
import { type NotesCheck } from '../notes-check';
import { type NotesStore } from '../notes-store';
import { type NotesTree } from '../notes-tree';
import { type TermPanels } from '../panels/term-panels';
import { type Placements } from '../placements';
import { type ReferencesView } from '../references-view';
import { type TermsTree } from '../terms-tree';

/** What commands work with. Built once by the entry file. */
export interface CommandContext {
  /** Folder of the extension itself. */
  readonly extension: vscode.Uri;
  readonly corpora: Corpora;
  readonly connection: Connection;
  readonly store: NotesStore;
  readonly placements: Placements;
  readonly comments: CommentThreads;
  readonly drafts: NoteDrafts;
  readonly codes: CodePicker;
  readonly notesCheck: NotesCheck;
  readonly active: ActiveDocument;
  readonly encodings: Encodings;
  readonly documentList: DocumentList;
  readonly corpusTree: CorpusTree;
  readonly notesTree: NotesTree;
  readonly referencesView: ReferencesView;
  readonly panels: TermPanels;
  readonly termsTree: TermsTree;
  readonly glossary: GlossaryStore;
}

/** A command of the extension. `run` gets what the caller passed: an argument object, a comment, a tree row, or nothing. */
export interface EditorCommand {
  readonly id: string;
  run(context: CommandContext, ...args: readonly unknown[]): unknown;
}
