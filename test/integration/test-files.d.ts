/** Made by the plugin in test-files.mjs while the suites are bundled. */
declare module 'test-files' {
  /** Every test file for the extension host at hand; loading one defines its tests. */
  export const testFiles: readonly { readonly name: string; readonly load: () => Promise<unknown> }[];
}
