// The one line every part of the tests ends with, so that people and programs can add the parts up.

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Count
 */

/**
 * @param {Count} count
 * @returns {string} `12 passed, 0 failed, 1 skipped`
 */
export function closingLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

/**
 * The count of the last closing line in some output, or undefined if there is none.
 * @param {string} output
 * @returns {Count | undefined}
 */
export function readClosingLine(output) {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]), skipped: Number(last[3]) };
}
