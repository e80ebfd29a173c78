/** Whether a nominal can mean somebody of a known role: "the foreign minister" for "Foreign Minister". */
import { countryNamed, countryOfAdjective } from '../lexicon/countries.ts';
import { keyWords } from '../mention/short-form.ts';

// Words that say nothing of the office itself.
const WEAK = new Set([
  'the',
  'a',
  'an',
  'former',
  'current',
  'then',
  'new',
  'acting',
  'local',
  'late',
  'long',
  'longtime',
  'own',
  'first',
  'top',
  'senior',
  'veteran',
  'conservative',
  'liberal',
  'center',
  'centre',
  'left',
  'right',
  'wing',
  'far',
  'federal',
  'national',
  'other',
  'same',
]);

// Different words for one office.
const SAME = new Map([
  ['premier', 'minister'],
  ['chief', 'executive'],
  ['ceo', 'executive'],
  ['attorney', 'lawyer'],
  ['counsel', 'lawyer'],
  ['spokeswoman', 'spokesperson'],
  ['spokesman', 'spokesperson'],
  ['chairwoman', 'chairman'],
  ['chair', 'chairman'],
  ['lawmaker', 'politician'],
]);

function parts(phrase: string): { head: string; modifiers: string[] } {
  const words = keyWords(phrase);
  const last = words.at(-1) ?? '';
  return {
    head: SAME.get(last) ?? last,
    modifiers: words.slice(0, -1).filter((w) => !WEAK.has(w) && !countryOfAdjective(w) && !countryNamed(w)),
  };
}

/** Whether the nominal's head is the role's, and none of its modifiers contradicts the role's own. */
export function roleMatches(nominal: string, role: string): boolean {
  const n = parts(nominal);
  const r = parts(role);
  if (n.head !== r.head || n.head === '') return false;
  return n.modifiers.length === 0 || n.modifiers.some((m) => r.modifiers.includes(m));
}
