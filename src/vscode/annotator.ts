import * as vscode from 'vscode';
import { type Person } from '../annotations/note';
import { settings } from './names';

/** Who writes notes in this window: the id in file names, and the name and URI in the notes. */
export interface AnnotatorIdentity extends Person {
  readonly id: string;
}

const ID = /^[a-z0-9][a-z0-9_-]{0,31}$/u;
const URI_KEY = 'policyAnnotator.annotatorUri';

/** The annotator of this window, from the settings; asked for once, at the first note. */
export class Annotator {
  readonly #memory: vscode.Memento;

  constructor(memory: vscode.Memento) {
    this.#memory = memory;
  }

  /** Id in effect, or `undefined` before the first note. */
  get id(): string | undefined {
    const id = this.#setting(settings.annotatorId);
    return ID.test(id) ? id : undefined;
  }

  /** The identity, asking for it where the settings hold none; `undefined` when the reader gave none. */
  async identity(): Promise<AnnotatorIdentity | undefined> {
    const id = this.id ?? (await this.#ask());
    if (id === undefined) return undefined;
    const name = this.#setting(settings.annotatorName);
    return { id, name: name === '' ? id : name, uri: await this.#uri() };
  }

  async #ask(): Promise<string | undefined> {
    const id = await vscode.window.showInputBox({
      title: vscode.l10n.t('Your annotator id'),
      prompt: vscode.l10n.t('Your notes go into files of your own that carry this id, so that two people never write the same file. Choose once: small letters, digits, - and _.'),
      ignoreFocusOut: true,
      validateInput: (value) => (ID.test(value) ? undefined : vscode.l10n.t('1 to 32 characters: a–z, 0–9, - and _, beginning with a letter or digit.')),
    });
    if (id !== undefined) await vscode.workspace.getConfiguration(settings.section).update(settings.annotatorId, id, vscode.ConfigurationTarget.Global);
    return id;
  }

  /** The author URI from the settings, or one made once for this installation that names nobody. */
  async #uri(): Promise<string> {
    const given = this.#setting(settings.annotatorUri);
    if (given !== '') return given;
    const kept = this.#memory.get<string>(URI_KEY);
    if (kept !== undefined) return kept;
    const made = `urn:uuid:${crypto.randomUUID()}`;
    await this.#memory.update(URI_KEY, made);
    return made;
  }

  #setting(name: string): string {
    return vscode.workspace.getConfiguration(settings.section).get<string>(name, '').trim();
  }
}
