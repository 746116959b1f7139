/** What readers call a file that has no title: its name without the ending. */
export function fileLabel(name: string): string {
  return name.replace(/\.(?:txt|md)$/iu, '');
}
