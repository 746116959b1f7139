import { type Damage } from '../../damage/damage';
import { noteCorrection } from '../../protocol/commands';
import { offerCorrection, wordDamage } from '../../views/damage-wording';
import { type HintSource } from './hints';

/** Extraction damage at its places, each with the offer to write the right reading as a note. */
export const damageHints: HintSource = ({ language }, { reading }) => Promise.resolve(reading.damage.filter(isShown).map((one) => ({
  span: one.span, code: one.kind, message: wordDamage(one, language()),
  offers: [{ title: offerCorrection(one, language()), command: noteCorrection, argument: { corrected: one.corrected } }],
})));

/** The ordinary traces of a layout are no news to a reader. */
function isShown({ certainty }: Damage): boolean {
  return certainty !== 'usual';
}
