import { type Problem, type ProblemKey } from '../tei/problem';
import { type Language } from './language';

/** What a problem says, with `{name}` for its values: what is wrong, and what to do where there is something to do. */
const wording: Readonly<Record<ProblemKey, Readonly<Record<Language, string>>>> = {
  'file-too-large': { en: 'The file is larger than {limit} bytes and is not read.', ja: 'ファイルが {limit} バイトを超えているため、読み込みません。' },
  'not-a-regular-file': { en: 'This is no ordinary file but a link, a folder or a device; it is not read.', ja: '通常のファイルではない（リンク、フォルダーなど）ため、読み込みません。' },
  'not-utf8': { en: 'The file is not UTF-8 text. Save it as UTF-8.', ja: 'UTF-8 のテキストではありません。UTF-8 で保存し直してください。' },
  'conflict-markers': { en: 'The file holds git conflict markers. Both sides are kept; resolve the conflict before writing.', ja: 'git の競合マーカーが残っています。両側の内容は保たれています。競合を解消してください。' },
  'disordered-markers': { en: 'The conflict markers from here on do not belong together. Take the file as it was before the merge, or mend the markers by hand.', ja: 'ここからの競合マーカーの対応が崩れています。マージ前のファイルに戻すか、マーカーを手で直してください。' },
  'declared-encoding': { en: 'The XML declaration says {encoding}; only UTF-8 is read.', ja: 'XML 宣言の文字コードが {encoding} です。UTF-8 だけを読み込みます。' },
  'xml-version': { en: 'XML version {version} is not read; write 1.0.', ja: 'XML {version} は読み込めません。1.0 にしてください。' },
  doctype: { en: 'A DOCTYPE is not allowed here. Remove it.', ja: 'DOCTYPE は使えません。削除してください。' },
  'forbidden-character': { en: 'The character {character} is not allowed in XML.', ja: '文字 {character} は XML では使えません。' },
  'bad-character-reference': { en: 'This character reference stands for no allowed character.', ja: 'この文字参照は使えない文字を指しています。' },
  'undefined-entity': { en: 'Unknown entity. Only &amp; &lt; &gt; &quot; &apos; and numbers are allowed.', ja: '未定義の実体です。&amp; &lt; &gt; &quot; &apos; と数値文字参照だけが使えます。' },
  'mismatched-tag': { en: 'The end tag does not match {tag}.', ja: '終了タグが {tag} と合いません。' },
  'unclosed-tag': { en: 'The element {tag} is not closed.', ja: '要素 {tag} が閉じられていません。' },
  'duplicate-attribute': { en: 'The attribute {name} stands twice.', ja: '属性 {name} が重複しています。' },
  'second-root': { en: 'There is a second root element.', ja: 'ルート要素が二つあります。' },
  'text-outside-root': { en: 'There is text outside the root element.', ja: 'ルート要素の外に文字があります。' },
  'unbound-prefix': { en: 'The namespace prefix is not declared.', ja: '名前空間接頭辞が宣言されていません。' },
  'forbidden-name': { en: 'The name {name} is not allowed.', ja: '名前 {name} は使えません。' },
  'too-deep': { en: 'Elements are nested more than {limit} levels deep.', ja: '要素の入れ子が {limit} 段を超えています。' },
  'too-many-attributes': { en: 'An element has more than {limit} attributes.', ja: '属性が {limit} 個を超える要素があります。' },
  'attribute-too-long': { en: 'The attribute {name} is longer than {limit} characters.', ja: '属性 {name} が {limit} 文字を超えています。' },
  'not-well-formed': { en: 'Not well-formed XML: {detail}', ja: '整形式の XML ではありません：{detail}' },
  'stray-text': { en: 'Text stands directly in {element}, where none belongs.', ja: '要素 {element} の直下に余分な文字があります。' },
  'not-a-notes-file': { en: 'This is not a notes file; it is left alone.', ja: '注記ファイルではないため、触れません。' },
  'newer-version': { en: 'Written in format {version}; this program knows {known}. The notes are shown and cannot be changed here.', ja: '形式 {version} で書かれています（対応は {known} まで）。表示だけ行い、変更はできません。' },
  'unknown-version': { en: 'The format version {version} is not known.', ja: '形式の版 {version} は不明です。' },
  'too-many-notes': { en: 'The file holds more than {limit} notes.', ja: '注記が {limit} 件を超えています。' },
  'body-too-long': { en: 'The text of note {id} is longer than {limit} characters.', ja: '注記 {id} の本文が {limit} 文字を超えています。' },
  'duplicate-note': { en: 'Note {id} stands twice; both copies were united for reading.', ja: '注記 {id} が二つあります。読み込みでは一つに統合しました。' },
  'shared-id': { en: 'Two different notes bear the id {id}; one is read as {derived}.', ja: '別の注記が同じ ID {id} を持っています。一方を {derived} として読み込みました。' },
  'bad-id': { en: 'The id {id} is not one of a note; the element is kept and not interpreted.', ja: '{id} は注記の ID ではありません。要素は残し、解釈しません。' },
  'bad-position': { en: 'The position {target} of note {id} is not usable; the quote decides.', ja: '注記 {id} の位置 {target} は使えません。引用文で位置を決めます。' },
  'too-many-items': { en: 'The attribute {attribute} of note {id} has more than {limit} items.', ja: '注記 {id} の属性 {attribute} の項目が {limit} を超えています。' },
  'bad-time': { en: 'The time {time} of note {id} is not usable.', ja: '注記 {id} の時刻 {time} は使えません。' },
  'misplaced-line': { en: 'A line of note {id} stands inside {owner}.', ja: '注記 {id} の行が {owner} の中にあります。' },
  'no-document': { en: 'There is no document “{document}” beside this file. Move the file to its document, or name it after it.', ja: 'このファイルの隣に文書「{document}」がありません。文書の隣に移すか、文書名に合わせて名前を変えてください。' },
  'second-notes-file': { en: 'The file “{file}” has the same name in another encoding of its letters. Unite the two.', ja: 'ファイル「{file}」と同じ名前です（文字の正規化だけが異なります）。一つに統合してください。' },
  'lost-passage': { en: 'Note {id}: its passage “{quote}” is no longer in the document. Choose another passage or delete the note.', ja: '注記 {id}：対象の「{quote}」が文書にもうありません。別の箇所を選ぶか、注記を削除してください。' },
  'doubtful-passage': { en: 'Note {id}: its passage “{quote}” could be any of {count} places. Choose one.', ja: '注記 {id}：対象の「{quote}」に当たる箇所が {count} か所あり、決められません。選び直してください。' },
  'position-without-quote': { en: 'Note {id}: other words than its quote stand at its position; the quote decides.', ja: '注記 {id}：記録された位置の語句が引用文と異なります。引用文で位置を決めます。' },
  'unknown-code': { en: 'Note {id}: the code “{code}” is not in the codebook.', ja: '注記 {id}：コード「{code}」はコードブックにありません。' },
  'missing-parent': { en: 'Note {id} replies to {target}, which no longer exists.', ja: '注記 {id} の返信先 {target} はもうありません。' },
  'missing-link-end': { en: 'Note {id} links to {target}, which no longer exists.', ja: '注記 {id} のリンク先 {target} はもうありません。' },
  'several-bodies': { en: 'Note {id} has {count} texts from edits that conflict. Keep one.', ja: '注記 {id} には競合した編集の本文が {count} 件あります。一つを選んでください。' },
  'several-places': { en: 'Note {id} was put at {count} places at once. Choose one.', ja: '注記 {id} は同時に {count} か所に付け直されています。一つを選んでください。' },
  'id-in-two-files': { en: 'The note id {id} stands in {file}, too.', ja: '注記 ID {id} が {file} にもあります。' },
  'other-file-type': { en: 'This is not a {expected} file.', ja: '{expected} ファイルではありません。' },
  'missing-element': { en: 'The element {element} is missing.', ja: '要素 {element} がありません。' },
  'missing-attribute': { en: 'The element {element} lacks the attribute {attribute}.', ja: '要素 {element} に属性 {attribute} がありません。' },
  'bad-value': { en: '{attribute}="{value}" is not allowed in {element}.', ja: '{element} の {attribute}="{value}" は使えません。' },
  'duplicate-id': { en: 'The id {id} stands twice.', ja: 'ID {id} が重複しています。' },
  'dangling-reference': { en: '{target} points to nothing.', ja: '{target} の指す先がありません。' },
  'unknown-element': { en: 'The element {element} is not known here.', ja: '要素 {element} はここでは使えません。' },
  'bad-table': { en: 'The table is not properly quoted here: {detail}', ja: '表の引用符などが正しくありません：{detail}' },
  'unknown-column': { en: 'The column “{column}” is not known and not read.', ja: '列「{column}」は不明なため読み込みません。' },
  'no-name-column': { en: 'The first row names no column “ja” or “en”. Name the columns: id, ja, en, abbreviations, variants, category, definition ja, definition en, source.', ja: '1 行目に列名「ja」も「en」もありません。id、ja、en、abbreviations、variants、category、definition ja、definition en、source などの列名を付けてください。' },
  'no-name': { en: 'The entry has no name in Japanese or English and is left out.', ja: '日本語名も英語名もない項目のため、読み込みません。' },
  'no-such-note': { en: 'There is no note {id} in the file any more.', ja: '注記 {id} はファイルにもうありません。' },
  'no-such-term': { en: 'There is no term {id} in the file.', ja: '用語 {id} はファイルにありません。' },
  'note-exists': { en: 'There is a note {id} in the file already.', ja: '注記 {id} は既にファイルにあります。' },
  'note-not-editable': { en: 'Note {id} cannot be changed by this program.', ja: '注記 {id} は変更できません。' },
  'file-not-writable': { en: 'The notes file could not be read whole; it is not written over. Open it and put right what is reported.', ja: '注記ファイルを完全には読めなかったため、上書きしません。ファイルを開いて、報告された箇所を直してください。' },
  'unknown-document-version': { en: 'Note {id} counts in a version of the document that the file does not list.', ja: '注記 {id} は、ファイルに記録のない版の文書を基準にしています。' },
  'writing-limit': { en: 'This exceeds what a notes file may hold ({limit}).', ja: '注記ファイルの上限（{limit}）を超えます。' },
};

/** A problem in the reader's language. */
export function wordProblem(problem: Problem, language: Language): string {
  return wording[problem.key][language].replace(/\{(\w+)\}/gu, (gap, name: string) => String(problem.values[name] ?? gap));
}

/** A problem as command lines print it: `file:line:column: words`, line and column from 1. */
export function locatedProblem(file: string, problem: Problem, language: Language): string {
  return `${file}:${problem.line + 1}:${problem.column + 1}: ${wordProblem(problem, language)}`;
}
