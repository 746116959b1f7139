import { type Glossary, type Term } from '../terms/glossary';
import concepts from './field-glossary/concepts.tei.xml';
import consultation from './field-glossary/consultation.tei.xml';
import cyberAndSpace from './field-glossary/cyber-and-space.tei.xml';
import deterrence from './field-glossary/deterrence.tei.xml';
import developmentAndHumanSecurity from './field-glossary/development-and-human-security.tei.xml';
import documents from './field-glossary/documents.tei.xml';
import economicSecurity from './field-glossary/economic-security.tei.xml';
import economy from './field-glossary/economy.tei.xml';
import exercises from './field-glossary/exercises.tei.xml';
import foreignPolicy from './field-glossary/foreign-policy.tei.xml';
import foreignStatutes from './field-glossary/foreign-statutes.tei.xml';
import instruments from './field-glossary/instruments.tei.xml';
import internationalOrganisations from './field-glossary/international-organisations.tei.xml';
import issues from './field-glossary/issues.tei.xml';
import japaneseGovernment from './field-glossary/japanese-government.tei.xml';
import lawOfTheSea from './field-glossary/law-of-the-sea.tei.xml';
import missiles from './field-glossary/missiles.tei.xml';
import nuclearAndDisarmament from './field-glossary/nuclear-and-disarmament.tei.xml';
import operations from './field-glossary/operations.tei.xml';
import organisations from './field-glossary/organisations.tei.xml';
import otherGovernments from './field-glossary/other-governments.tei.xml';
import placesAndBases from './field-glossary/places-and-bases.tei.xml';
import places from './field-glossary/places.tei.xml';
import platforms from './field-glossary/platforms.tei.xml';
import procedure from './field-glossary/procedure.tei.xml';
import regionalBodies from './field-glossary/regional-bodies.tei.xml';
import securityAgreements from './field-glossary/security-agreements.tei.xml';
import statutes from './field-glossary/statutes.tei.xml';
import strategies from './field-glossary/strategies.tei.xml';
import strategyAndDoctrine from './field-glossary/strategy-and-doctrine.tei.xml';
import technology from './field-glossary/technology.tei.xml';
import tradeAndEconomy from './field-glossary/trade-and-economy.tei.xml';
import treaties from './field-glossary/treaties.tei.xml';
import unitedStates from './field-glossary/united-states.tei.xml';

/** The files of the built-in glossary, of which the build makes JSON (see `scripts/field-glossary.mjs`); of entries that share a name, those of earlier files are preferred. */
const files: readonly string[] = [
  consultation, instruments, documents, deterrence, organisations, concepts, operations, cyberAndSpace, placesAndBases, issues, economy,
  japaneseGovernment, unitedStates, otherGovernments, internationalOrganisations, regionalBodies, treaties, securityAgreements, statutes, foreignStatutes, strategies,
  missiles, platforms, exercises, nuclearAndDisarmament, strategyAndDoctrine, foreignPolicy, technology, places, lawOfTheSea, tradeAndEconomy,
  economicSecurity, developmentAndHumanSecurity, procedure,
];

/** Reads the built-in glossary of the field: most of a megabyte, so whoever needs it keeps it. */
export function readFieldGlossary(): Glossary {
  return { terms: files.flatMap((json) => JSON.parse(json) as Term[]) };
}
