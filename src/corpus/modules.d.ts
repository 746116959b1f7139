/** A file of the built-in glossary is bundled as the JSON of its terms. */
declare module '*.tei.xml' {
  const terms: string;
  export default terms;
}
