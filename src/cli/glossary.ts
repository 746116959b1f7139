import { parseArgs } from 'node:util';
import { type Command, ExitStatus } from './command';
import { readGlossaries } from './glossaries';

/** `glossary [FILE…]`: the glossary in effect, the built-in one with the given files layered over it. */
export const glossary: Command = {
  usage: 'glossary [FILE…] [--json]',
  summary: 'The glossary in effect: the built-in one and the given files over it.',

  async run(args, print) {
    const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
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
