// How long the card of a term and a jump take the server in a corpus of 1,000 documents, and what a new entry of the glossary costs: `node hover.cjs` prints CPU milliseconds.
// In one process, without the way to the editor and back; the handlers are those of the product.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Connection, type Hover, type HoverParams, type LocationLink } from 'vscode-languageserver';
import { MentionIndex } from '../../src/corpus/mention-index';
import { Morphology } from '../../src/morphology/morphology';
import { definitionFeature } from '../../src/server/features/definition';
import { hoverFeature } from '../../src/server/features/hover';
import { breathe } from '../../src/server/features/quiet';
import { Library } from '../../src/server/library';
import { MentionIndexer } from '../../src/server/mention-indexer';
import { type ServerContext } from '../../src/server/server';
import { positionAt } from '../../src/text/lines';

const [samples, dictionary] = process.argv.slice(2) as [string, string];
const DOCUMENTS = 1_000;
const HOVERS = 1_000;
const OPEN = 20;

/** Texts of some pages, made of the paragraphs of the samples. */
const paragraphs = readdirSync(samples).filter((file) => file.endsWith('.txt')).flatMap((file) => readFileSync(path.join(samples, file), 'utf8').split(/\n{3,}/u)).slice(0, 4_000);
const texts = new Map(Array.from({ length: DOCUMENTS }, (_, index) => [`file:///corpus/${index}.txt`, `${1990 + (index % 35)}年1月\n\n${Array.from({ length: 6 }, (__, part) => paragraphs[(index * 37 + part * 101) % paragraphs.length]).join('\n\n').slice(0, 4_000)}\n`]));
const uris = [...texts.keys()];
const glossaryFile = 'file:///corpus/glossary.tei.xml';
let glossary: string | undefined;

const changed: string[][] = [];
const library = new Library(
  { read: (uri) => Promise.resolve(uri === glossaryFile ? glossary : texts.get(uri)) },
  { readingsChanged: (which) => { changed.push([...which]); }, glossaryRead: () => undefined },
);
const mentions = new MentionIndex(async (uri) => (await library.find(uri))?.reading);
let hover: ((params: HoverParams, token: { isCancellationRequested: boolean }) => Promise<Hover | null>) | undefined;
let definition: ((params: HoverParams) => Promise<LocationLink[] | null>) | undefined;
const connection = { onHover: (handler: typeof hover) => { hover = handler; }, onDefinition: (handler: typeof definition) => { definition = handler; }, onNotification: () => undefined } as unknown as Connection;
const context = {
  connection, library, mentions, indexer: new MentionIndexer(mentions, () => undefined), documents: undefined as unknown as ServerContext['documents'],
  morphology: new Morphology({ read: (part) => Promise.resolve(readFileSync(path.join(dictionary, `${part}.bin`))) }, () => undefined),
  onSettingsChanged: () => undefined, commandLinks: () => true, language: () => 'ja',
} satisfies ServerContext;
hoverFeature(context);
definitionFeature(context);

/** CPU milliseconds since. */
const ms = (from: NodeJS.CpuUsage): number => { const { user, system } = process.cpuUsage(from); return (user + system) / 1000; };
const quantile = (values: number[], at: number): string => `${[...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * at)]!.toFixed(1)} ms`;

async function main(): Promise<void> {
  library.setCorpora([{ root: 'file:///corpus', documents: uris, glossaries: [glossaryFile], folderGlossaries: [], dates: {}, titles: {}, bindings: {} }]);
  const counting = process.cpuUsage();
  await mentions.update(uris, breathe);
  process.stdout.write(`counting ${DOCUMENTS} documents (${([...texts.values()].reduce((sum, text) => sum + text.length, 0) / 1e6).toFixed(1)} M characters)`.padEnd(60) + `${ms(counting).toFixed(0)} ms\n`);

  const times: number[] = [];
  let cards = 0;
  for (let index = 0; index < HOVERS; index++) {
    const uri = uris[(index * 7919) % uris.length]!;
    const { reading } = (await library.find(uri))!;
    const mention = reading.mentions[(index * 31) % Math.max(1, reading.mentions.length)];
    if (mention === undefined) continue;
    // Whoever rests on a word sees its colour: the document has been read.
    void [reading.references, reading.dates];
    const position = positionAt(reading.text, mention.span.start);
    const start = process.cpuUsage();
    if (await hover!({ textDocument: { uri }, position }, { isCancellationRequested: false }) !== null) cards++;
    times.push(ms(start));
  }
  process.stdout.write(`card of a term, ${cards} times: p50, p95, worst`.padEnd(60) + `${quantile(times, 0.5)}, ${quantile(times, 0.95)}, ${quantile(times, 1)}\n`);

  const jumps: number[] = [];
  for (let index = 0; index < HOVERS; index++) {
    const uri = uris[(index * 7919) % uris.length]!;
    const { reading } = (await library.find(uri))!;
    const reference = reading.references[(index * 31) % Math.max(1, reading.references.length)];
    if (reference === undefined) continue;
    const start = process.cpuUsage();
    await definition!({ textDocument: { uri }, position: positionAt(reading.text, reference.span.start) });
    jumps.push(ms(start));
  }
  process.stdout.write(`F12 on a reference, ${jumps.length} times: p50, p95, worst`.padEnd(60) + `${quantile(jumps, 0.5)}, ${quantile(jumps, 0.95)}, ${quantile(jumps, 1)}\n`);

  glossary = '<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><list type="gloss"><label xml:id="zz-new">同盟</label><item><gloss>同盟のこと。</gloss></item></list></body></text></TEI>';
  const adding = process.cpuUsage();
  const before = changed.length;
  library.filesChanged([glossaryFile]);
  while (changed.length < before + 2) await breathe();
  for (const uri of uris.slice(0, OPEN)) void (await library.find(uri))!.reading.mentions;
  process.stdout.write(`a new entry in ${OPEN} open documents`.padEnd(60) + `${ms(adding).toFixed(0)} ms\n`);
  process.exit(0); // harvesting goes on
}
void main();
