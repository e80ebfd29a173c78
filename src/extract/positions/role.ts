/** A role's words: its title, its tenure, and the relation that it is. */
import type { RelationProperties, RelationType } from '../../../graph/model/index.ts';
import { isKin, longTitle, roleKind } from '../../lexicon/roles.ts';
import type { ResolvedEntity } from '../../resolve/resolved.ts';

const TENURE: readonly [RegExp, NonNullable<RelationProperties['tenure']>][] = [
  [/\b(former|ex|then|outgoing|late|erstwhile|one-time|onetime)\b/iu, 'former'],
  [/\b(acting|interim|caretaker)\b/iu, 'acting'],
  [/\b(elect|designate|incoming)\b/iu, 'elect'],
  [/\b(deputy|assistant|associate)\b/iu, 'deputy'],
];
const TENURE_WORDS =
  /\b(former|ex-?|then|outgoing|late|current|acting|interim|caretaker|incoming|longtime|veteran|new|newly)\b\s*-?/giu;

/** "The former Italian Prime Minister": title "Prime Minister", tenure former. */
export function titleAndTenure(
  words: string,
  before = '',
): { title: string; tenure: NonNullable<RelationProperties['tenure']> } {
  const tenure = TENURE.find(([pattern]) => pattern.test(`${before} ${words}`))?.[1] ?? 'current';
  const title = words.replace(TENURE_WORDS, '').replace(/\s+/gu, ' ').trim();
  return { title: title === '' ? words : title, tenure };
}

/** The relation of somebody of this role to what the role is of; undefined where the role says none. */
export function relationOfRole(noun: string, owner: ResolvedEntity): RelationType | undefined {
  const word = longTitle(noun).split(' ').at(-1)?.toLowerCase() ?? '';
  if (isKin(word)) return owner.type === 'Person' ? 'RELATIVE_OF' : undefined;
  if (word === 'member' || word === 'fellow') return owner.type === 'Organization' ? 'MEMBER_OF' : undefined;
  const kind = roleKind(word);
  if (kind === 'office') return 'HOLDS_POSITION';
  if (kind !== 'occupation') return undefined;
  if (owner.type === 'Person')
    return /^(lawyer|solicitor|barrister|adviser|advisor|aide|doctor|secretary|coach|trainer|driver|strategist)$/u.test(
      word,
    )
      ? 'HOLDS_POSITION'
      : undefined;
  return owner.type === 'Organization' ? 'WORKS_FOR' : undefined;
}

/** The properties that go with the relation. */
export function propertiesOfRole(relation: RelationType, words: string, before: string): RelationProperties {
  const { title, tenure } = titleAndTenure(words, before);
  if (relation === 'HOLDS_POSITION') return { title, tenure };
  if (relation === 'WORKS_FOR') return { role: title };
  return relation === 'RELATIVE_OF' ? { kin: words.split(/\s+/u).at(-1)?.toLowerCase() ?? words } : {};
}
