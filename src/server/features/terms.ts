import { documentsOfTerm, placesOfTerm, termCard, terms, termsOfDocument } from '../../protocol/messages';
import { termDocuments, termList, termPlaces, termsOfDocument as countsOf } from '../../views/term-list';
import { type ServerFeature } from '../server';
import { breathe } from './quiet';
import { cardOfTerm } from './term-card-at';

/** Terms over a corpus, for the Terms view. Only what is asked for is worked out; documents are counted in the background. */
export const termsFeature: ServerFeature = (context) => {
  const { connection, library, mentions, indexer, language } = context;
  connection.onRequest(terms, async ({ uri }) => {
    const corpus = library.describedCorpus(uri);
    const glossary = corpus && (await library.find(uri))?.glossary;
    if (corpus === undefined || glossary === undefined) return null;
    indexer.want(corpus.documents);
    return termList(glossary, mentions, corpus.documents, corpus.dates, language());
  });
  connection.onRequest(documentsOfTerm, ({ uri, term }) => {
    const corpus = library.describedCorpus(uri);
    return corpus === undefined ? [] : termDocuments(mentions, term, corpus.documents, corpus.dates);
  });
  connection.onRequest(termsOfDocument, async ({ uri }) => {
    await mentions.update([uri], breathe);
    const known = mentions.known(uri);
    return known === undefined ? [] : countsOf(known);
  });
  connection.onRequest(placesOfTerm, async ({ uri, term }) => {
    const reading = (await library.find(uri))?.reading;
    return reading === undefined ? [] : termPlaces(reading.text, reading.outline, reading.mentions.filter((mention) => mention.term === term).map(({ span }) => span));
  });
  connection.onRequest(termCard, async ({ uri, term }) => {
    const found = await library.find(uri);
    return found === undefined ? null : (await cardOfTerm(context, { uri, ...found }, term)) ?? null;
  });
  return {};
};
