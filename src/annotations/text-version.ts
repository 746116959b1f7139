import { mapCodePoints } from './code-points';

/** Identity of a text: SHA-256 (hex) of its UTF-8 form without byte-order mark and with LF line ends, and its length in code points (FORMAT.md §2.2). */
export interface TextVersion {
  readonly version: string;
  readonly length: number;
}

/** Independent of the file's encoding and line ends: a Shift_JIS file with CR LF and its UTF-8 twin are one version. */
export async function textVersion(raw: string): Promise<TextVersion> {
  const text = raw.replace(/^\ufeff/u, '').replace(/\r\n?/gu, '\n');
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  const version = Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return { version, length: mapCodePoints(raw).length };
}
