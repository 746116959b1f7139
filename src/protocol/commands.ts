/** Commands of the client that answers of the server name. */
export const noteCorrection = 'policyAnnotator.noteCorrection';
