import { parseArgs } from 'node:util';
import { codedDocument, type PlacedPassage } from '../../annotations/agreement/coded-document';
import { type Agreement, measureAgreement, type PairAgreement } from '../../annotations/agreement/measure-agreement';
import { placeAll } from '../../annotations/place-notes';
import { type PlacingText } from '../../annotations/placing-text';
import { positionAt } from '../../text/lines';
import { unwrapped } from '../../text/unwrapped';
import { toRange } from '../../views/analysis';
import { type Command, ExitStatus, UsageError } from '../command';
import { notedDocuments } from './notes-on-disk';
import { layeredNotes, tellUnreadable } from './place';

/** `notes agreement PATH…`: how far annotators agree. Lines and columns of the plain list count from 1, as editors show them. */
export const agreement: Command = {
  usage: 'notes agreement PATH… [--annotator A]… [--encoding NAME] [--json]',
  summary: 'How far annotators agree on passages and codes: Cohen\'s κ, Krippendorff\'s α and α_U, by code and by document, and every place where they differ.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { annotator: { type: 'string', multiple: true }, json: { type: 'boolean' }, encoding: { type: 'string' } } });
    if (positionals.length === 0) throw new UsageError('notes agreement needs at least one file or folder.');
    const documents = await notedDocuments(positionals, values);
    let unreadable = false;
    for (const document of documents) unreadable = tellUnreadable(document) || unreadable;
    const texts = new Map<string, PlacingText>();
    const coded = documents.flatMap((document) => {
      if (document.place === undefined) return [];
      texts.set(document.path, document.place);
      const annotators = document.files.filter(({ annotator, file }) => annotator !== '' && (file.outcome === 'accepted' || file.outcome === 'read-only')).map(({ annotator }) => annotator);
      return [codedDocument(document.path, document.place.text.raw, annotators, placeAll(document.place, layeredNotes(document)))];
    });
    const annotators = values.annotator ?? [...new Set(coded.flatMap(({ passages }) => [...passages.keys()]))].sort();
    if (annotators.length < 2) throw new UsageError(`There is nobody to compare: notes of ${annotators.length === 0 ? 'no annotator' : `only one annotator (${annotators[0]})`}.`, false);
    const compared = coded.filter(({ passages }) => annotators.filter((who) => passages.has(who)).length > 1);
    const whole = measureAgreement(compared, annotators);
    const each = compared.map((document) => ({ file: document.document, agreement: measureAgreement([document], annotators.filter((who) => document.passages.has(who))) }));
    if (values.json === true) print(`${JSON.stringify({ ...asJson(whole, texts), documents: each.map(({ file, agreement: one }) => ({ file, ...asJson(one) })) }, null, 1)}\n`);
    else print(asText(whole, each, texts));
    return unreadable ? ExitStatus.Findings : ExitStatus.Fine;
  },
};

type Texts = ReadonlyMap<string, PlacingText>;

function asJson(of: Agreement<PlacedPassage>, texts?: Texts): object {
  const rounded = (value: number | undefined): number | null => (value === undefined ? null : Math.round(value * 10_000) / 10_000);
  const record = (values: ReadonlyMap<string, number | undefined>): object => Object.fromEntries([...values].map(([key, value]) => [key, rounded(value)]));
  return {
    annotators: of.annotators, alpha: rounded(of.alpha), unitizing: { passages: rounded(of.unitizingOfPassages), codes: rounded(of.unitizing), byCode: record(of.unitizingOf) },
    pairs: of.pairs.map((pair) => ({
      annotators: pair.annotators, same: pair.same, overlapping: pair.overlapping, onlyOne: pair.onlyOne, kappa: rounded(pair.kappa), kappaByCode: record(pair.kappaOf),
      table: [...pair.table].flatMap(([one, row]) => [...row].map(([other, count]) => ({ codes: [one, other], count }))),
      ...(texts !== undefined && {
        disagreements: pair.disagreements.map(({ document, kind, one, other }) => ({
          file: document, kind, notes: [one?.id ?? null, other?.id ?? null], codes: [one?.codes ?? null, other?.codes ?? null],
          ranges: [one, other].map((passage) => (passage === undefined ? null : toRange(texts.get(document)!.text, passage.raw))),
        })),
      }),
    })),
  };
}

/** Figures as papers print them. */
function figure(value: number | undefined): string {
  return value === undefined ? '   –' : value.toFixed(2).padStart(5);
}

function asText(whole: Agreement<PlacedPassage>, each: readonly { readonly file: string; readonly agreement: Agreement<PlacedPassage> }[], texts: Texts): string {
  const summary = (of: Agreement<PlacedPassage>): string => `α ${figure(of.alpha)}   α_U ${figure(of.unitizing)} (codes) ${figure(of.unitizingOfPassages)} (passages)`;
  const lines = [`${whole.annotators.join(', ')}; documents: ${each.length}`, summary(whole)];
  for (const [code, value] of whole.unitizingOf) lines.push(`  α_U ${figure(value)}  ${code}`);
  if (each.length > 1) for (const { file, agreement: one } of each) lines.push(`  ${file}: ${summary(one)}`);
  return [...lines, ...whole.pairs.flatMap((pair) => pairAsText(pair, texts))].map((line) => `${line}\n`).join('');
}

function pairAsText({ annotators: [one, other], same, overlapping, onlyOne, kappa, kappaOf, table, disagreements }: PairAgreement<PlacedPassage>, texts: Texts): string[] {
  const named = (codes: string): string => (codes === '' ? '–' : codes);
  const quote = (document: string, passage: PlacedPassage): string => {
    const words = [...unwrapped(texts.get(document)!.text, passage.raw)];
    return words.length > 40 ? `${words.slice(0, 40).join('')}…` : words.join('');
  };
  return [
    '', `${one} | ${other}: κ ${figure(kappa)}   passages: same ${same}, overlapping ${overlapping}, only ${one} ${onlyOne[0]}, only ${other} ${onlyOne[1]}`,
    ...[...kappaOf].map(([code, value]) => `  κ   ${figure(value)}  ${code}`),
    ...[...table].flatMap(([left, row]) => [...row].map(([right, count]) => `  ${String(count).padStart(5)} × ${named(left)} | ${named(right)}`)),
    ...disagreements.map(({ document, one: left, other: right }) => {
      const { line, character } = positionAt(texts.get(document)!.text, (left ?? right)!.raw.start);
      const said = (passage: typeof left): string => (passage === undefined ? '(no note)' : named(passage.codes.join(' + ')));
      return `${document}:${line + 1}:${character + 1}: ${said(left)} | ${said(right)} 「${quote(document, (left ?? right)!)}」`;
    }),
  ];
}
