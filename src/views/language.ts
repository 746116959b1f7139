/** Languages of the interface. Everything else is read in English. */
export type Language = 'ja' | 'en';

/** Language for a locale as editors and systems name it: `ja`, `ja-JP`, `ja_JP.UTF-8`, `en-us`. */
export function languageOf(locale: string | undefined): Language {
  return /^ja(?![a-z0-9])/iu.test(locale ?? '') ? 'ja' : 'en';
}
