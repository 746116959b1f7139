import { type ReferenceKind } from '../found-reference';
import { appendix } from './appendix';
import { article } from './article';
import { citation } from './citation';
import { dividedArticle } from './divided-article';
import { englishArticle } from './english-article';
import { englishDocument } from './english-document';
import { englishPointer } from './english-pointer';
import { englishSection } from './english-section';
import { event } from './event';
import { figure } from './figure';
import { footnote } from './footnote';
import { issuedDocument } from './issued-document';
import { neighbour } from './neighbour';
import { note } from './note';
import { numberedDocument } from './numbered-document';
import { ofTwo } from './of-two';
import { passage } from './passage';
import { pointerBack } from './pointer-back';
import { released } from './released';
import { sameNumber } from './same-number';
import { section } from './section';
import { thisText } from './this-text';
import { titledDocument } from './titled-document';
import { webAddress } from './web-address';

/** All kinds, the stronger ones first: of two that overlap the earlier in this list is kept. */
export const referenceKinds: readonly ReferenceKind[] = [
  webAddress, citation, footnote, note, appendix, figure, neighbour, article, dividedArticle, englishArticle, section, englishSection, numberedDocument,
  titledDocument, issuedDocument, englishDocument, event, thisText, pointerBack, released, sameNumber, passage, ofTwo, englishPointer,
];
