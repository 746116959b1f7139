import { parseArgs } from 'node:util';
import { type Command, ExitStatus, UsageError } from './command';
import { readGlossaries } from './glossaries';
import { importInto } from './import-glossary';

/** `glossary [FILE…]`: the glossary in effect, the built-in one with the given files layered over it. `glossary import FILE --into FILE`: see `importInto`. */
export const glossary: Command = {
  usage: 'glossary [FILE…] [--json] | glossary import FILE --into FILE [--dry-run] [--encoding NAME]',
  summary: 'The glossary in effect: the built-in one and the given files over it; or entries of a CSV or TBX file into a glossary.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' }, into: { type: 'string' }, 'dry-run': { type: 'boolean' }, encoding: { type: 'string' } } });
    if (positionals[0] === 'import') {
      const [, from, ...more] = positionals;
      if (from === undefined || values.into === undefined || more.length > 0) throw new UsageError('glossary import needs one file and --into FILE.');
      return importInto({ from, into: values.into, encoding: values.encoding, dryRun: values['dry-run'] === true }, print);
    }
    const { terms } = await readGlossaries(positionals);
    if (values.json === true) {
      const printed = terms.map((term) => ({
        id: term.id,
        label: term.label,
        ...(term.reading === undefined ? {} : { reading: term.reading }),
        abbreviations: term.abbreviations,
        variants: term.variants,
        definition: term.definition,
        category: term.category,
        source: term.sources,
        related: term.related,
      }));
      print(`${JSON.stringify({ terms: printed }, null, 1)}\n`);
    } else {
      for (const term of terms) print(`${term.id}\t${term.label.ja ?? ''}\t${term.label.en ?? ''}\t${term.abbreviations.join(', ')}\n`);
    }
    return ExitStatus.Fine;
  },
};
