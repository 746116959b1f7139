import { type Damage, type DamageKind } from '../damage/damage';
import { type Language } from './language';

const NAMES: Readonly<Record<Language, Readonly<Record<DamageKind, string>>>> = {
  en: {
    'split-word': 'a word is cut', 'split-sentence': 'a sentence is cut', 'page-break-join': 'a page ends here', 'interrupting-block': 'a block stands in the middle of a sentence',
    'orphan-caption': 'a caption without its picture', 'ruby-glued': 'a reading stands in the line', 'displaced-text': 'words slipped into the line', 'misread-character': 'a character is misread',
    'variant-character': 'an old form of a character', 'glued-numbers': 'numbers ran together', 'glued-footnote-mark': 'a footnote mark is glued to a word', 'garbled-table': 'a table is out of order',
    'heading-level': 'the level contradicts the numbering', 'html-residue': 'a mark of HTML is left', 'navigation-residue': 'links of a web page', 'stray-blank': 'a stray blank',
    'mixed-width': 'one word in two widths', 'quote-mark': 'a quotation opens with a closing mark', 'source-typo': 'a slip of the source',
  },
  ja: {
    'split-word': '語が途中で切れています', 'split-sentence': '文が途中で切れています', 'page-break-join': 'ページの境目です', 'interrupting-block': '文の途中に別の要素が入っています',
    'orphan-caption': '画像のない説明文です', 'ruby-glued': 'ふりがなが本文に混ざっています', 'displaced-text': '別の箇所の語句が混ざっています', 'misread-character': '誤認識された文字です',
    'variant-character': '旧字体です', 'glued-numbers': '番号がつながっています', 'glued-footnote-mark': '脚注の番号が語に付いています', 'garbled-table': '表が崩れています',
    'heading-level': '見出しの段階が番号と合いません', 'html-residue': 'HTML の記号が残っています', 'navigation-residue': 'ウェブページのリンクです', 'stray-blank': '余分な空白です',
    'mixed-width': '全角と半角が混ざっています', 'quote-mark': '引用符の向きが違います', 'source-typo': '原文の誤記と思われます',
  },
};

/** One sentence for readers: what is wrong here and how it is to be read. */
export function wordDamage({ kind, corrected }: Damage, language: Language): string {
  const name = NAMES[language][kind];
  const reading = corrected.trim();
  if (language === 'ja') return reading === '' ? `抽出の乱れ：${name}。本文ではありません。` : `抽出の乱れ：${name}。「${reading}」と読みます。`;
  return reading === '' ? `Extraction damage: ${name}. It is not part of the text.` : `Extraction damage: ${name}. Reads “${reading}”.`;
}

/** Title of the offer to write the correction as a note. */
export function offerCorrection({ corrected }: Damage, language: Language): string {
  const reading = corrected.trim();
  if (language === 'ja') return reading === '' ? '本文でないことを注記する' : `「${reading}」という訂正を注記する`;
  return reading === '' ? 'Note that this is not part of the text' : `Note the correction “${reading}”`;
}
