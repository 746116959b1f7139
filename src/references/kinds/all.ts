import { type ReferenceKind } from '../found-reference';
import { anaphora } from './anaphora';
import { appendix } from './appendix';
import { article } from './article';
import { figure } from './figure';
import { footnote } from './footnote';
import { namedDocument } from './document';
import { note } from './note';
import { section } from './section';
import { webAddress } from './web-address';

/** All kinds, the stronger ones first: of two that overlap the earlier in this list is kept. */
export const referenceKinds: readonly ReferenceKind[] = [webAddress, footnote, note, appendix, figure, article, section, namedDocument, anaphora];
