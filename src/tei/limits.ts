/** Limits of the notes file format 1.0, §11: what lies above them is rejected. Writers stop the user at half of these. */
export const limits = {
  fileBytes: 16 * 1024 * 1024,
  depth: 32,
  attributeLength: 65_536,
  bodyLength: 262_144,
  items: 64,
  notes: 50_000,
  /** Not of the format: no element of it has more than a dozen attributes, and floods of them are slow. */
  attributes: 64,
  position: 2 ** 31,
} as const;
