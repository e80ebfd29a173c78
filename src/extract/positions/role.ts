/** A role's words: its title, its tenure, and the relation that it is. */
import type { EntityType, RelationProperties, RelationType } from '../../../graph/model/index.ts';
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
function titleAndTenure(
  words: string,
  before = '',
): { title: string; tenure: NonNullable<RelationProperties['tenure']> } {
  const tenure = TENURE.find(([pattern]) => pattern.test(`${before} ${words}`))?.[1] ?? 'current';
  const title = words.replace(TENURE_WORDS, '').replace(/\s+/gu, ' ').trim();
  return { title: title === '' ? words : title, tenure };
}

/** What a noun says of its bearer and of what it is of, where it is no office: "a **native** of Ohio". */
interface RoleNoun {
  readonly relation: RelationType;
  readonly owners: readonly EntityType[];
  readonly properties?: RelationProperties;
}

const from = (basis: RelationProperties['basis']): RoleNoun => ({
  relation: 'FROM',
  owners: ['Place'],
  properties: { basis },
});
const EDUCATED: RoleNoun = { relation: 'EDUCATED_AT', owners: ['Organization'] };
const FOUNDER: RoleNoun = { relation: 'FOUNDED', owners: ['Organization'] };
const OWNER: RoleNoun = { relation: 'OWNS', owners: ['Organization', 'Product', 'Work'] };
const KILLER: RoleNoun = { relation: 'KILLED', owners: ['Person'] };

const ROLE_NOUNS: ReadonlyMap<string, RoleNoun> = new Map([
  ['native', from('birth')],
  ['resident', from('residence')],
  ['inhabitant', from('residence')],
  ['citizen', from('nationality')],
  ['national', from('nationality')],
  ['graduate', EDUCATED],
  ['alumnus', EDUCATED],
  ['alumna', EDUCATED],
  ['student', EDUCATED],
  ['pupil', EDUCATED],
  ['founder', FOUNDER],
  ['cofounder', FOUNDER],
  ['co-founder', FOUNDER],
  ['owner', OWNER],
  ['co-owner', OWNER],
  ['proprietor', OWNER],
  ['assassin', KILLER],
  ['killer', KILLER],
  ['murderer', KILLER],
]);

/** Whether a noun can say what somebody is to a place, a body or a person. */
export function isRoleNoun(noun: string): boolean {
  const word = wordOf(noun);
  return ROLE_NOUNS.has(word) || word === 'member' || isKin(word) || roleKind(word) !== undefined;
}

const AIDES =
  /^(lawyer|solicitor|barrister|adviser|advisor|aide|doctor|secretary|coach|trainer|driver|strategist)$/u;

// A chief financial officer heads a body; other officers work for it.
const CHIEF_OFFICER = /\bchief\b.*\bofficer$/iu;

/** The relation of somebody of this role (its words, or its last one) to what the role is of; undefined where there is none. */
export function relationOfRole(words: string, owner: ResolvedEntity): RelationType | undefined {
  if (CHIEF_OFFICER.test(words)) return 'HOLDS_POSITION';
  const word = wordOf(words.split(/\s+/u).at(-1) ?? words);
  const said = ROLE_NOUNS.get(word);
  if (said) return said.owners.includes(owner.type) ? said.relation : undefined;
  if (isKin(word)) return owner.type === 'Person' ? 'RELATIVE_OF' : undefined;
  if (word === 'member' || word === 'fellow') return owner.type === 'Organization' ? 'MEMBER_OF' : undefined;
  return roleKind(word) === 'office' ? 'HOLDS_POSITION' : relationOfOccupation(word, owner);
}

function relationOfOccupation(word: string, owner: ResolvedEntity): RelationType | undefined {
  if (roleKind(word) !== 'occupation') return undefined;
  if (owner.type === 'Person') return AIDES.test(word) ? 'HOLDS_POSITION' : undefined;
  if (owner.type !== 'Organization') return undefined;
  // A politician, an activist, a lawyer of a party belongs to it.
  return owner.kind === 'party' ? 'MEMBER_OF' : 'WORKS_FOR';
}

/** The properties that go with the relation. */
export function propertiesOfRole(relation: RelationType, words: string, before: string): RelationProperties {
  const { title, tenure } = titleAndTenure(words, before);
  const last = wordOf(words.split(/\s+/u).at(-1) ?? words);
  if (relation === 'HOLDS_POSITION') return { title, tenure };
  if (relation === 'WORKS_FOR') return { role: title };
  if (relation === 'RELATIVE_OF') return { kin: last };
  return ROLE_NOUNS.get(last)?.properties ?? {};
}

function wordOf(noun: string): string {
  const word = longTitle(noun).split(' ').at(-1)?.toLowerCase() ?? '';
  const one = word.slice(0, -1);
  const isPlural = word.endsWith('s') && !ROLE_NOUNS.has(word);
  return isPlural && (isKin(one) || one === 'member' || ROLE_NOUNS.has(one) || roleKind(one)) ? one : word;
}
