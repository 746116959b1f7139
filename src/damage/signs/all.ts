import { type Sign } from '../sign';
import { brokenSentences } from './broken-sentences';
import { brokenWords } from './broken-words';
import { displacedText } from './displaced-text';
import { gluedFootnoteMarks } from './glued-footnote-marks';
import { gluedNumbers } from './glued-numbers';
import { gluedRuby } from './glued-ruby';
import { headingLevels } from './heading-levels';
import { htmlResidue } from './html-residue';
import { interruptingBlocks } from './interrupting-blocks';
import { misreadCharacters } from './misread-characters';
import { mixedWidth } from './mixed-width';
import { navigationResidue } from './navigation-residue';
import { nearTerms } from './near-terms';
import { orphanCaptions } from './orphan-captions';
import { pageBreaks } from './page-breaks';
import { quotationMarks } from './quotation-marks';
import { slipsOfTheSource } from './slips-of-the-source';
import { strayBlanks } from './stray-blanks';
import { variantCharacters } from './variant-characters';

/** All signs of damage. */
export const signs: readonly Sign[] = [
  brokenWords, brokenSentences, pageBreaks, interruptingBlocks, orphanCaptions, displacedText, gluedRuby, gluedNumbers, gluedFootnoteMarks, misreadCharacters,
  variantCharacters, headingLevels, htmlResidue, navigationResidue, strayBlanks, mixedWidth, quotationMarks, slipsOfTheSource, nearTerms,
];
