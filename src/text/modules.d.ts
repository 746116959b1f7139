/** TEI files that ship with the product are bundled as text. */
declare module '*.xml' {
  const text: string;
  export default text;
}
