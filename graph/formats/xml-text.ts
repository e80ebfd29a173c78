/** Text inside XML 1.0: what XML cannot hold is left out, what has a meaning in it is escaped. */
import { sha256Hex } from '../model/index.ts';

// Everything but the production Char of XML 1.0 (section 2.2): control characters, lone surrogates, U+FFFE, U+FFFF.
const ILLEGAL = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  // A parser reads white space in an attribute as a space unless it is written as a reference.
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** A text without the characters that XML 1.0 cannot hold; one of them makes Gephi refuse a whole file. */
export function legalXml(text: string): string {
  return text.replace(ILLEGAL, '');
}

/** A text as the content of an element or of a quoted attribute. */
export function escapeXml(text: string): string {
  return legalXml(text).replace(/[&<>"'\t\n\r]/gu, (character) => ESCAPES[character] ?? '');
}

/** Attributes of an element, each preceded by a space; those without a value are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${escapeXml(String(value))}"`))
    .join('');
}

/** A text on one line. */
export const oneLine = (text: string): string => legalXml(text).replace(/\s+/gu, ' ').trim();

/** A key as an id: unchanged, but for one that XML cannot hold, which becomes a hash so that two stay two. */
export function xmlId(key: string): string {
  return legalXml(key) === key && key.trim() === key
    ? key
    : `x${sha256Hex(JSON.stringify(key)).slice(0, 20)}`;
}
