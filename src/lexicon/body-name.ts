/** Names of departments and ministries, which are said in two ways. */
import { nameKey, nameWords } from '../../graph/model/index.ts';

/** A body's name as it is compared: "Department of State" and "State Department" have the same words. */
export function bodyWords(name: string): readonly string[] {
  const words = nameWords(nameKey(name));
  const at = words.findIndex((w, i) => /^(department|ministry)$/u.test(w) && words[i + 1] === 'of');
  if (at < 0) return words;
  const rest = words.slice(at + 2).filter((w, i) => i > 0 || w !== 'the');
  return [...words.slice(0, at), ...rest, words[at] ?? ''];
}
