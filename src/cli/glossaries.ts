import { readFieldGlossary } from '../corpus/field-glossary';
import { readGlossaryFile } from '../tei/glossary-file';
import { type Glossary } from '../terms/glossary';
import { layerGlossaries } from '../terms/layer-glossaries';
import { languageOf } from '../views/language';
import { locatedProblem } from '../views/problem-wording';
import { UsageError } from './command';
import { readTextFile } from './files';

/** The built-in glossary with the glossary files at `paths` layered over it. A file with problems is refused, naming file and line. */
export async function readGlossaries(paths: readonly string[]): Promise<Glossary> {
  const layers: Glossary[] = [readFieldGlossary()];
  for (const path of paths) {
    const { terms, problems } = readGlossaryFile(await readTextFile(path));
    const [first] = problems;
    if (first !== undefined) throw new UsageError(locatedProblem(path, first, languageOf(process.env['LANG'])), false);
    layers.push({ terms });
  }
  return layerGlossaries(layers);
}
