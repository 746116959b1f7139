import { readFile, rename, writeFile } from 'node:fs/promises';
import { carryOut, planImport, readForeignGlossary } from '../tei/import-glossary';
import { newGlossaryFile } from '../tei/write-glossary-file';
import { languageOf } from '../views/language';
import { locatedProblem } from '../views/problem-wording';
import { ExitStatus, UsageError } from './command';
import { readTextFile } from './files';

/** What `glossary import` is asked for. */
export interface ImportRequest {
  readonly from: string;
  readonly into: string;
  readonly encoding?: string | undefined;
  /** Only says what it would do. */
  readonly dryRun: boolean;
}

/** `glossary import FILE --into FILE`: CSV, TSV, TBX or another glossary file into a glossary file, which is made where there is none. Problems are printed with their lines and are findings. */
export async function importInto({ from, into, encoding, dryRun }: ImportRequest, print: (text: string) => void): Promise<ExitStatus> {
  const language = languageOf(process.env['LANG']);
  const { terms, problems } = readForeignGlossary(await readTextFile(from, encoding));
  for (const problem of problems) print(`${locatedProblem(from, problem, language)}\n`);
  const before = await readFile(into, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return newGlossaryFile('Glossary');
    throw new UsageError(`${into}: cannot be read (${error.code ?? error.message}).`, false);
  });
  const plan = planImport(before, terms);
  const patched = carryOut(before, plan);
  if (!patched.ok) throw new UsageError(locatedProblem(into, patched.problem, language), false);
  print(`${into}: ${plan.added.length} new, ${plan.changed.length} changed, ${plan.unchanged} unchanged${dryRun ? ' (nothing written)' : ''}\n`);
  if (!dryRun && patched.xml !== before) {
    // Whole or not at all: a reader never meets half a file.
    const temporary = `${into}.${process.pid}.tmp`;
    await writeFile(temporary, patched.xml);
    await rename(temporary, into);
  }
  return problems.length > 0 ? ExitStatus.Findings : ExitStatus.Fine;
}
