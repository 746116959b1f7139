// Style and walls. The rooms of src/ form a one-way flow: a room may import itself and the rooms named
// for it here, nothing else. Only the doors (vscode, server, cli) touch the outside world.
import tseslint from 'typescript-eslint';

/** What each room below the doors may import from its neighbours (room → rooms). */
const flow = {
  text: [],
  morphology: [],
  dates: ['text'],
  tables: ['text'],
  outline: ['text', 'tables'],
  metadata: ['text', 'dates', 'outline'],
  terms: ['text'],
  harvest: ['text', 'morphology', 'outline', 'tables', 'terms'],
  references: ['text', 'dates', 'outline'],
  damage: ['text', 'tables', 'outline', 'terms', 'references'],
  annotations: ['text', 'outline'],
  tei: ['text', 'terms', 'annotations'],
  // Notes in the formats of other programs, out and in; reports.
  exchange: ['text', 'outline', 'annotations', 'tei'],
  corpus: ['text', 'dates', 'tables', 'outline', 'metadata', 'terms', 'harvest', 'references', 'damage', 'annotations', 'tei'],
  views: ['text', 'dates', 'tables', 'outline', 'metadata', 'terms', 'harvest', 'references', 'damage', 'annotations', 'tei', 'corpus'],
};
/** The doors: what they may import besides the rooms. */
const doors = {
  server: ['protocol'],
  vscode: ['protocol', 'disk'],
  cli: ['disk'],
  protocol: [],
  panels: ['protocol'],
  // Writing files whole or not at all; for the doors that run on Node.
  disk: [],
};
const rooms = Object.keys(flow);
const outside = ['vscode', 'node:*', 'fs', 'fs/*', 'path', 'os', 'child_process', 'crypto', 'worker_threads', 'util', 'stream', 'url', 'buffer'];

/** Forbids every room that is not listed. Patterns match relative imports such as `../outline/section`. */
const walls = (room, allowed, forbidOutside) => ({
  files: [`src/${room}/**/*.ts`],
  rules: {
    'no-restricted-imports': ['error', {
      patterns: [
        ...[...rooms, ...Object.keys(doors)]
          .filter((other) => other !== room && !allowed.includes(other))
          .map((other) => ({ group: [`**/../${other}/*`, `../${other}/**`, `../../${other}/**`, `../../../${other}/**`], message: `The room ${room} may not import from ${other}: data flows one way (see README, Architecture).` })),
        ...(forbidOutside ? [{ group: outside, message: `The room ${room} also runs in a web worker: no vscode, no Node built-ins.` }] : []),
      ],
    }],
    ...(forbidOutside ? { 'no-restricted-globals': ['error', 'process', 'Buffer', '__dirname', '__filename', 'require', 'window', 'document'] } : {}),
  },
});

/** The pages of the panels are browser code: of the rooms they know the types only, and of the protocol the shapes of messages. */
const pages = {
  files: ['src/panels/**/*.ts'],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', {
      patterns: [
        { group: ['../protocol/*', '!../protocol/panels', '!../protocol/shape'], message: 'Pages exchange the messages of protocol/panels only.' },
        { group: [...rooms.map((room) => `**/../${room}/*`)], allowTypeImports: true, message: 'Pages take only types from the rooms: what they show comes as data.' },
        { group: ['**/../server/*', '**/../vscode/*', '**/../cli/*', '**/../disk/*', ...outside], message: 'Pages run in a webview: no vscode, no Node.' },
      ],
    }],
  },
};

export default tseslint.config(
  { ignores: ['dist/**', 'dist-test/**', 'node_modules/**', '.vscode-test/**', 'media/**'] },
  ...tseslint.configs.recommended,
  {
    rules: {
      'eqeqeq': 'error',
      'no-console': 'error',
      'prefer-const': 'error',
      'no-var': 'error',
      'max-lines': ['error', { max: 500, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // Texts of this trade hold ideographic spaces, form feeds and byte-order marks: patterns name them on purpose.
      'no-irregular-whitespace': 'off',
      'no-control-regex': 'off',
      'no-misleading-character-class': 'off',
    },
  },
  ...Object.entries(flow).map(([room, allowed]) => walls(room, allowed, true)),
  walls('protocol', [...rooms], true),
  walls('cli', [...rooms, 'disk'], false),
  walls('disk', [], false),
  pages,
  // The server and the client have a Node and a web entry each; only files ending in .node.ts may use Node.
  { ...walls('server', [...rooms, 'protocol'], true), ignores: ['src/server/**/*.node.ts'] },
  { ...walls('server', [...rooms, 'protocol'], false), files: ['src/server/**/*.node.ts'] },
  {
    files: ['src/vscode/**/*.ts'],
    ignores: ['src/vscode/**/*.node.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [{ group: ['node:*', 'fs', 'path', 'os', 'child_process'], message: 'The client also runs on vscode.dev; put Node code into a .node.ts file.' }] }] },
  },
  { files: ['src/cli/**/*.ts', 'test/**/*.mjs', 'test/**/*.ts', '*.mjs', 'scripts/**/*.mjs'], rules: { 'no-console': 'off' } },
);
