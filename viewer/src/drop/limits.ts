/** How much the page reads at once, and of what kind. */

/** A page has less memory than the command line: a text this long takes about 0.3 GB. */
export const MOST_CHARACTERS = 1_000_000;

const TEXT = /\.(?:txt|md|markdown|text)$/iu;

/** Whether a file's name is that of a text the page can read. */
export function isTextName(name: string): boolean {
  return TEXT.test(name);
}

/** A file's name without its ending: what an article without a title is called. */
export function titleOfName(name: string): string {
  return name.replace(TEXT, '');
}
