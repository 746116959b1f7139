import { addAlias } from './add-alias';
import { addNote } from './add-note';
import { addTerm } from './add-term';
import { addCitedDocument } from './add-cited-document';
import { bindReference, markOutside, unbindReference } from './bind-reference';
import { applyLastCode } from './apply-last-code';
import { chronologyOfCorpus, chronologyOfDocument } from './chronology-scope';
import { chooseCodes } from './choose-codes';
import { checkNotes } from './check-notes';
import { type EditorCommand } from './command';
import { createCorpus } from './create-corpus';
import { deleteNote } from './delete-note';
import { cancelNoteEdit, editNote, saveNoteEdit } from './edit-note';
import { editTerm } from './edit-term';
import { clearNotesFilter, filterNotes } from './filter-notes';
import { exportNotes } from './export-notes';
import { findOccurrences } from './find-occurrences';
import { importGlossary } from './import-glossary';
import { importNotes } from './import-notes';
import { followReference, peekReference } from './follow-reference';
import { clearCorpusFilter, filterCorpus, groupCorpus, sortCorpus } from './list-corpus';
import { clearTermsFilter, filterTerms, groupTerms } from './list-terms';
import { nextNote, previousNote } from './next-note';
import { nextOccurrence, previousOccurrence } from './next-occurrence';
import { noteCorrection } from './note-correction';
import { noteOnMentions } from './note-on-mentions';
import { openNotesFile } from './open-notes-file';
import { openConcordance, openDispersion, openReferenceGraph, openTimeline } from './open-panel';
import { openPlace } from './open-place';
import { openSampleCorpus } from './open-sample-corpus';
import { readAsPolicyText } from './read-as-policy-text';
import { reopenWithEncoding } from './reopen-with-encoding';
import { reanchorNote } from './reanchor-note';
import { replyToNote } from './reply-to-note';
import { reopenNote, resolveNote } from './resolve-note';
import { revealInCorpus } from './reveal-in-corpus';
import { discardDraft, saveCodedNote, saveNote, savePrivateNote } from './save-note';
import { showTerm } from './show-term';
import { showReferencesTo } from './show-references-to';
import { turnCard } from './turn-card';
import { uniteNotes } from './unite-notes';
import { suggestTerms } from './suggest-terms';

/** All commands; a new one is a file and a line here. */
export const editorCommands: readonly EditorCommand[] = [
  addNote, editNote, deleteNote, chooseCodes, applyLastCode, reanchorNote, replyToNote, resolveNote, reopenNote, nextNote, previousNote,
  openNotesFile, uniteNotes, checkNotes, filterNotes, clearNotesFilter,
  revealInCorpus, createCorpus, readAsPolicyText, nextOccurrence, previousOccurrence, noteCorrection, chronologyOfCorpus, chronologyOfDocument,
  saveNote, saveCodedNote, savePrivateNote, discardDraft, saveNoteEdit, cancelNoteEdit, openPlace, groupCorpus, sortCorpus, filterCorpus, clearCorpusFilter,
  reopenWithEncoding, openSampleCorpus, findOccurrences, noteOnMentions, turnCard, addTerm, addAlias, editTerm, importGlossary, suggestTerms,
  openConcordance, openDispersion, openTimeline, openReferenceGraph,
  showTerm, groupTerms, filterTerms, clearTermsFilter,
  showReferencesTo, followReference, peekReference, bindReference, markOutside, unbindReference, addCitedDocument,
  exportNotes, importNotes,
];
