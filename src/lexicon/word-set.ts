/** Lists of words as readable text. */

/** The words of a text that has white space between them; "call_off" is the two words "call off". */
export function wordSet(text: string): ReadonlySet<string> {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  return new Set(words.map((word) => word.replaceAll('_', ' ')));
}
