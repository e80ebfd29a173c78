/** What a file that is taken along is called: by what it holds, never by the clock. */

/** Characters of all names together; with the date and the ending, a name stays within what every system allows. */
const LONGEST = 48;

/** Letters and digits of any script, the rest as single hyphens; marks on letters are left out. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}

/** At most 48 characters, none of them cut in two; a word that would be cut is left out where another stands before it. */
function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= LONGEST) return text;
  const cut = characters.slice(0, LONGEST).join('');
  const end = characters[LONGEST] === '-' ? -1 : cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut;
}

export interface NamedFile {
  /** Names of what is in it, the most telling first; may be empty. */
  readonly about: readonly string[];
  /** The latest date of its articles, ISO 8601. */
  readonly date: string | undefined;
  /** With its dot: `.svg`, `-evidence.md`. */
  readonly ending: string;
}

/** `dossier-ada-brandt-criticized-2026-03-03.svg`: safe on all systems, whatever stands in a name. */
export function fileNameOf({ about, date, ending }: NamedFile): string {
  const names = shortened(plain(about.join(' ')));
  const parts = ['dossier', names, date === undefined ? '' : plain(date)];
  return `${parts.filter((part) => part !== '').join('-')}${ending}`;
}
