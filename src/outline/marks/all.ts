import { type Mark } from '../mark';
import { answers } from './answers';
import { angled } from './angled';
import { arabic } from './arabic';
import { boxes } from './boxes';
import { bracketed } from './bracketed';
import { bullets } from './bullets';
import { captions } from './captions';
import { circled } from './circled';
import { circledKana } from './circled-kana';
import { dotted } from './dotted';
import { englishDivisions } from './english-division';
import { footnotes } from './footnotes';
import { iroha } from './iroha';
import { japaneseDivisions } from './japanese-division';
import { kana } from './kana';
import { kanji } from './kanji';
import { letters } from './letters';
import { named } from './named';
import { notes } from './notes';
import { ordinal } from './ordinal';
import { parenthesised } from './parenthesised';
import { questions } from './questions';
import { roman } from './roman';
import { runInBold } from './run-in-bold';
import { smallLetters } from './small-letters';
import { smallRoman } from './small-roman';
import { stems } from './stems';
import { supplement } from './supplement';
import { worded } from './worded';

/** All marks, in the order in which a line is shown to them; the first that knows it decides. */
export const marks: readonly Mark[] = [
  footnotes, notes, captions, boxes, questions, runInBold, named, ...bracketed, supplement, ...japaneseDivisions, ordinal, ...englishDivisions,
  roman, dotted, letters, arabic, answers, kanji, ...parenthesised, smallRoman, smallLetters, kana, iroha, stems, ...worded, circled, circledKana, angled, ...bullets,
];
