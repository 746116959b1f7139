/** Commands of the client that answers of the server name. */
export const noteCorrection = 'policyAnnotator.noteCorrection';

/** What can be said of a reference, from quick fixes and the References view: `{uri, range}`, for `bindReference` with or without `target`. */
export const bindingCommands = {
  bindReference: 'policyAnnotator.bindReference',
  markOutside: 'policyAnnotator.markOutside',
  unbindReference: 'policyAnnotator.unbindReference',
  addCitedDocument: 'policyAnnotator.addCitedDocument',
} as const;

/** What a card can ask the client to do: commands that move, show or open something to write in; none changes anything by itself. */
export const cardCommands = {
  openPlace: 'policyAnnotator.openPlace',
  turnCard: 'policyAnnotator.turnCard',
  nextOccurrence: 'policyAnnotator.nextOccurrence',
  previousOccurrence: 'policyAnnotator.previousOccurrence',
  findOccurrences: 'policyAnnotator.findOccurrences',
  showTerm: 'policyAnnotator.showTerm',
  openConcordance: 'policyAnnotator.openConcordance',
  openTimeline: 'policyAnnotator.openTimeline',
  noteOnMentions: 'policyAnnotator.noteOnMentions',
  showReferencesTo: 'policyAnnotator.showReferencesTo',
  addAlias: 'policyAnnotator.addAlias',
  editTerm: 'policyAnnotator.editTerm',
} as const;

/** A link to a command in Markdown. The argument may hold text of files: nothing in it can end the link. */
export function commandLink(command: string, argument: unknown): string {
  const query = encodeURIComponent(JSON.stringify([argument])).replace(/[!'()*]/gu, (character) => `%${character.charCodeAt(0).toString(16)}`);
  return `command:${command}?${query}`;
}
