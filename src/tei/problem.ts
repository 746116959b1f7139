import { type LinedText, lineAt, lineSpan } from '../text/lines';

/**
 * Something that a reader of a file has to say: why it was rejected, or what in it was not taken at face value. The wording, in
 * Japanese and English, is the business of `views`; `values` fill its gaps.
 */
export interface Problem {
  /** From 0, as editors number lines (LF, CR LF and CR end a line). */
  readonly line: number;
  /** From 0, in UTF-16 code units. */
  readonly column: number;
  readonly key: ProblemKey;
  readonly values: Readonly<Record<string, string | number>>;
}

export type ProblemKey = FileProblemKey | WellFormednessKey | NotesProblemKey | NotesCheckKey | VocabularyProblemKey | ChangeProblemKey | ExchangeProblemKey;

/** The file as such. */
export type FileProblemKey =
  /** {limit} bytes */
  | 'file-too-large'
  | 'not-a-regular-file'
  | 'not-utf8'
  | 'conflict-markers'
  /** Conflict markers that do not belong together */
  | 'disordered-markers';

/** The XML as such. */
export type WellFormednessKey =
  /** {encoding} */
  | 'declared-encoding'
  /** {version} */
  | 'xml-version'
  | 'doctype'
  /** {character} as U+XXXX */
  | 'forbidden-character'
  | 'bad-character-reference'
  | 'undefined-entity'
  /** {tag} */
  | 'mismatched-tag'
  /** {tag} */
  | 'unclosed-tag'
  /** {name} */
  | 'duplicate-attribute'
  | 'second-root'
  | 'text-outside-root'
  | 'unbound-prefix'
  /** {name} */
  | 'forbidden-name'
  /** {limit} levels */
  | 'too-deep'
  /** {limit} attributes on one element */
  | 'too-many-attributes'
  /** {name}, {limit} characters */
  | 'attribute-too-long'
  /** {detail}: the tokenizer's own words, in English */
  | 'not-well-formed';

/** Notes files. */
export type NotesProblemKey =
  /** {element}: only white space may stand directly in it */
  | 'stray-text'
  | 'not-a-notes-file'
  /** {version}, {known} */
  | 'newer-version'
  /** {version} */
  | 'unknown-version'
  /** {limit} */
  | 'too-many-notes'
  /** {id}, {limit} characters */
  | 'body-too-long'
  /** {id}: two copies of one note were united for reading */
  | 'duplicate-note'
  /** {id}, {derived}: two notes with one id; this one is read under the derived id */
  | 'shared-id'
  /** {id} */
  | 'bad-id'
  /** {id}, {target} */
  | 'bad-position'
  /** {id}, {attribute}, {limit} items */
  | 'too-many-items'
  /** {id}, {time} */
  | 'bad-time'
  /** {id}, {owner}: a line of one note stands in another */
  | 'misplaced-line';

/** Notes in the light of their document, of the codebook and of each other. */
export type NotesCheckKey =
  /** {document}: file name */
  | 'no-document'
  /** {file}: the other file, whose name differs only in how its letters are encoded */
  | 'second-notes-file'
  /** {id}, {quote} */
  | 'lost-passage'
  /** {id}, {quote}, {count} places */
  | 'doubtful-passage'
  /** {id}: the document is the version the position counts in, and other words stand there */
  | 'position-without-quote'
  /** {id}, {code} */
  | 'unknown-code'
  /** {id}, {target} */
  | 'missing-parent'
  /** {id}, {target} */
  | 'missing-link-end'
  /** {id}, {count} texts */
  | 'several-bodies'
  /** {id}, {count} places */
  | 'several-places'
  /** {id}, {file} */
  | 'id-in-two-files';

/** Glossaries, codebooks, corpus files. */
export type VocabularyProblemKey =
  /** {expected}: the type of file that was wanted */
  | 'other-file-type'
  /** {element} */
  | 'missing-element'
  /** {element}, {attribute} */
  | 'missing-attribute'
  /** {element}, {attribute}, {value} */
  | 'bad-value'
  /** {id} */
  | 'duplicate-id'
  /** {target} */
  | 'dangling-reference'
  /** {element} */
  | 'unknown-element'
  /** {detail}: a table that is not properly quoted, in the words of its parser */
  | 'bad-table'
  /** {column} */
  | 'unknown-column'
  | 'no-name-column'
  | 'no-name';

/** Why a change to a notes file or a glossary was refused. */
export type ChangeProblemKey =
  /** {id} */
  | 'no-such-term'
  /** {id} */
  | 'no-such-note'
  /** {id} */
  | 'note-exists'
  /** {id} */
  | 'note-not-editable'
  | 'file-not-writable'
  /** {id}: the note counts in a version of the document that the file does not list and that was not described */
  | 'unknown-document-version'
  /** {limit} */
  | 'writing-limit';

/** Notes of other programs. */
export type ExchangeProblemKey =
  /** {detail}: what the parser expected, in English */
  | 'not-json'
  | 'no-web-annotations'
  | 'no-annotation'
  /** An annotation on part of a document that quotes no words of it */
  | 'no-quote'
  /** {quote}: its words are not in the document */
  | 'words-not-found'
  /** {quote}, {count} places */
  | 'words-found-often'
  /** A reply to a note that is neither here nor in the document */
  | 'reply-without-note'
  /** {source}, {document}: the note is on another file */
  | 'other-source';

/** A problem at a UTF-16 offset of the file's text; offsets outside it count as its nearest end. */
export function problemAt(text: LinedText, offset: number, key: ProblemKey, values: Problem['values'] = {}): Problem {
  const at = Math.min(Math.max(offset, 0), text.raw.length);
  const line = lineAt(text, at);
  return { line, column: at - lineSpan(text, line).start, key, values };
}
