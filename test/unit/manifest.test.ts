import { strict as assert } from 'node:assert';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { colors, commands, settings, views } from '../../src/vscode/names';

const read = (file: string): string => readFileSync(file, 'utf8');
const manifest = JSON.parse(read('package.json'));
const english = JSON.parse(read('package.nls.json')) as Record<string, string>;
const japanese = JSON.parse(read('package.nls.ja.json')) as Record<string, string>;
const bundle = JSON.parse(read('l10n/bundle.l10n.ja.json')) as Record<string, string>;

/** Strings that the client shows, as its source has them. */
function shownStrings(): Set<string> {
  const files = readdirSync('src/vscode', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const strings = files.flatMap((file) => [...read(path.join('src/vscode', file)).matchAll(/l10n\.t\(\s*'((?:[^'\\]|\\.)*)'/gu)].map((match) => match[1]!.replace(/\\'/gu, "'")));
  return new Set(strings);
}

describe('the manifest', () => {
  it('contributes the commands, views, settings and colours that the code names', () => {
    assert.deepEqual(manifest.contributes.commands.map(({ command }: { command: string }) => command).sort(), Object.values(commands).sort());
    assert.deepEqual(Object.values(manifest.contributes.views as Record<string, { id: string }[]>).flat().map(({ id }) => id).sort(), Object.values(views).sort());
    assert.deepEqual(manifest.contributes.colors.map(({ id }: { id: string }) => id).sort(), Object.values(colors).sort());
    assert.deepEqual(
      Object.keys(manifest.contributes.configuration.properties).sort(),
      Object.entries(settings).flatMap(([key, name]) => (key === 'section' ? [] : [name])).map((name) => `${settings.section}.${name}`).sort(),
    );
  });

  it('uses in menus and key bindings only commands that exist', () => {
    const known = new Set<string>(Object.values(commands));
    const used = [...Object.values(manifest.contributes.menus as Record<string, { command: string }[]>).flat(), ...manifest.contributes.keybindings].map(({ command }) => command);
    assert.deepEqual(used.filter((command) => !known.has(command)), []);
  });

  it('has every string in both languages, and no string that is not used', () => {
    const used = new Set([...read('package.json').matchAll(/"%([^"%]+)%"/gu)].map((match) => match[1]!));
    assert.deepEqual(Object.keys(english).sort(), [...used].sort());
    assert.deepEqual(Object.keys(japanese).sort(), [...used].sort());
  });

  it('has a Japanese translation of every string that the client shows', () => {
    assert.deepEqual(Object.keys(bundle).sort(), [...shownStrings()].sort());
    for (const [key, text] of Object.entries(bundle)) {
      assert.deepEqual((text.match(/\{\d\}/gu) ?? []).sort(), (key.match(/\{\d\}/gu) ?? []).sort(), key);
    }
  });

  it('wakes up only for a corpus or its own language', () => {
    assert.deepEqual(manifest.activationEvents, ['workspaceContains:**/policy-corpus.xml', 'onLanguage:policytext']);
  });
});
