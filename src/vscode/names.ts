/** Every name that the manifest and the code share, once. `test/unit/manifest.test.ts` compares them with package.json. */

import { bindingCommands, cardCommands, noteCorrection } from '../protocol/commands';

export const extensionId = 'policy-annotator.policy-annotator';

export const commands = {
  addNote: 'policyAnnotator.addNote',
  editNote: 'policyAnnotator.editNote',
  chooseCodes: 'policyAnnotator.chooseCodes',
  applyLastCode: 'policyAnnotator.applyLastCode',
  deleteNote: 'policyAnnotator.deleteNote',
  reanchorNote: 'policyAnnotator.reanchorNote',
  replyToNote: 'policyAnnotator.replyToNote',
  resolveNote: 'policyAnnotator.resolveNote',
  reopenNote: 'policyAnnotator.reopenNote',
  nextNote: 'policyAnnotator.nextNote',
  previousNote: 'policyAnnotator.previousNote',
  openNotesFile: 'policyAnnotator.openNotesFile',
  uniteNotes: 'policyAnnotator.uniteNotes',
  checkNotes: 'policyAnnotator.checkNotes',
  filterNotes: 'policyAnnotator.filterNotes',
  clearNotesFilter: 'policyAnnotator.clearNotesFilter',
  revealInCorpus: 'policyAnnotator.revealInCorpus',
  groupCorpus: 'policyAnnotator.groupCorpus',
  sortCorpus: 'policyAnnotator.sortCorpus',
  filterCorpus: 'policyAnnotator.filterCorpus',
  clearCorpusFilter: 'policyAnnotator.clearCorpusFilter',
  createCorpus: 'policyAnnotator.createCorpus',
  openSampleCorpus: 'policyAnnotator.openSampleCorpus',
  readAsPolicyText: 'policyAnnotator.readAsPolicyText',
  reopenWithEncoding: 'policyAnnotator.reopenWithEncoding',
  noteCorrection,
  chronologyOfCorpus: 'policyAnnotator.chronologyOfCorpus',
  chronologyOfDocument: 'policyAnnotator.chronologyOfDocument',
  ...bindingCommands,
  followReference: 'policyAnnotator.followReference',
  peekReference: 'policyAnnotator.peekReference',
  groupTerms: 'policyAnnotator.groupTerms',
  filterTerms: 'policyAnnotator.filterTerms',
  clearTermsFilter: 'policyAnnotator.clearTermsFilter',
  /** next and previous occurrence, all occurrences, notes on them, their contexts and names over time, entries, a place, and the other side of a card. */
  ...cardCommands,
  openDispersion: 'policyAnnotator.openDispersion',
  openReferenceGraph: 'policyAnnotator.openReferenceGraph',
  addTerm: 'policyAnnotator.addTerm',
  importGlossary: 'policyAnnotator.importGlossary',
  exportNotes: 'policyAnnotator.exportNotes',
  importNotes: 'policyAnnotator.importNotes',
  suggestTerms: 'policyAnnotator.suggestTerms',
  /** Offered only inside comment threads and trees. */
  saveNote: 'policyAnnotator.saveNote',
  saveCodedNote: 'policyAnnotator.saveCodedNote',
  savePrivateNote: 'policyAnnotator.savePrivateNote',
  saveNoteEdit: 'policyAnnotator.saveNoteEdit',
  cancelNoteEdit: 'policyAnnotator.cancelNoteEdit',
  discardDraft: 'policyAnnotator.discardDraft',
} as const;

export const views = {
  corpus: 'policyAnnotator.corpus',
  notes: 'policyAnnotator.notes',
  terms: 'policyAnnotator.terms',
  references: 'policyAnnotator.references',
} as const;

export const contextKeys = {
  /** A corpus was found in the workspace. */
  hasCorpus: 'policyAnnotator.hasCorpus',
  /** The corpora found hold at least one document. */
  hasDocuments: 'policyAnnotator.hasDocuments',
  /** The active editor shows a document of a corpus. */
  inDocument: 'policyAnnotator.inDocument',
  /** A corpus has a codebook. */
  hasCodebook: 'policyAnnotator.hasCodebook',
  /** At least one note exists. */
  hasNotes: 'policyAnnotator.hasNotes',
  /** The Notes view is filtered. */
  notesFiltered: 'policyAnnotator.notesFiltered',
  /** The reader has seen the card of a term; followed a reference. Steps of the walkthrough. */
  cardShown: 'policyAnnotator.cardShown',
  referenceFollowed: 'policyAnnotator.referenceFollowed',
  /** The Corpus view is filtered. */
  corpusFiltered: 'policyAnnotator.corpusFiltered',
  /** The Terms view is filtered. */
  termsFiltered: 'policyAnnotator.termsFiltered',
  /** The References view shows the dates of the whole corpus. */
  chronologyOfCorpus: 'policyAnnotator.chronologyOfCorpus',
} as const;

export const settings = {
  section: 'policyAnnotator',
  annotatorId: 'annotator.id',
  annotatorName: 'annotator.name',
  annotatorUri: 'annotator.uri',
  revealOnCursor: 'corpus.revealOnCursor',
  revealTermOnCursor: 'terms.revealOnCursor',
  expandAbbreviations: 'inlayHints.abbreviations',
  showDamage: 'extractionDamage.show',
  referenceDiagnostics: 'references.diagnostics',
  referenceLenses: 'codeLens.references',
} as const;

/** Theme colours contributed by the manifest. */
export const colors = {
  note: 'policyAnnotator.noteBackground',
  noteBorder: 'policyAnnotator.noteBorder',
  changedBorder: 'policyAnnotator.changedNoteBorder',
  resolvedBorder: 'policyAnnotator.resolvedNoteBorder',
} as const;

export const languageId = 'policytext';
export const corpusFileName = 'policy-corpus.xml';
/** Name of glossary files where a corpus file names none, and of those in folders. */
export const glossaryFileName = 'glossary.tei.xml';
