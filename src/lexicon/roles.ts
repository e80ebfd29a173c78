/**
 * Words for what people are: offices and occupations that stand before a name ("Mayor"), after it ("the mayor"), or for
 * it. General vocabulary of news; each word is a head noun, whatever stands before it ("interior minister").
 */
import { wordSet } from './word-set.ts';

/** Offices: their holder heads, governs, judges or represents a body or a place. */
const OFFICES = `
president vice-president premier chancellor minister secretary undersecretary mayor governor prefect sub-prefect ambassador consul
king queen prince princess emperor empress sultan emir pope bishop archbishop cardinal imam rabbi ayatollah patriarch
senator congressman congresswoman representative lawmaker deputy mp mep councillor councilor alderman legislator parliamentarian
judge justice magistrate prosecutor attorney sheriff marshal warden commissioner inspector constable
general admiral colonel major captain lieutenant sergeant corporal commander brigadier commodore
chairman chairwoman chairperson chair chief head director ceo cfo coo cto executive founder cofounder co-founder owner manager boss
leader whip speaker spokesman spokeswoman spokesperson envoy diplomat attache delegate coordinator administrator treasurer
principal dean rector chancellor provost professor
editor publisher
`;

/** Occupations: what somebody does, with no body headed by it. */
const OCCUPATIONS = `
lawyer barrister solicitor counsel analyst economist scientist researcher scholar historian expert adviser advisor aide strategist
consultant journalist reporter correspondent columnist commentator anchor presenter host photographer blogger critic author writer novelist
poet playwright actor actress singer musician rapper comedian artist painter designer architect engineer developer programmer
doctor physician surgeon nurse paramedic teacher student pupil farmer fisherman driver pilot astronaut firefighter policeman policewoman
officer agent detective soldier marine sailor guard ranger veteran athlete footballer player striker goalkeeper midfielder defender coach
trainer boxer cyclist swimmer skier runner golfer referee activist campaigner organizer volunteer protester dissident
businessman businesswoman entrepreneur investor banker trader broker billionaire millionaire tycoon magnate financier accountant
shopkeeper waiter waitress chef baker cleaner worker employee clerk resident tourist refugee migrant politician statesman
priest nun monk pastor reverend missionary preacher militant fighter rebel gunman suspect attacker terrorist hacker
witness eyewitness victim survivor bystander neighbor neighbour teen teenager graduate intern heir heiress socialite model
`;

/** Kin, male, female and either. What the first is to the second: "Y's mother". */
const KIN = {
  female:
    'mother mom mum sister daughter wife aunt niece grandmother granddaughter fiancee girlfriend stepmother stepdaughter mother-in-law daughter-in-law sister-in-law widow ex-wife',
  male: 'father dad brother son husband uncle nephew grandfather grandson fiance boyfriend stepfather stepson father-in-law son-in-law brother-in-law widower ex-husband',
  either:
    'parent parents child children sibling siblings spouse partner cousin grandparent grandparents grandchild family relative relatives twin in-law kin',
} as const;

const offices = wordSet(OFFICES);
const occupations = wordSet(OCCUPATIONS);
const kinFemale = wordSet(KIN.female);
const kinMale = wordSet(KIN.male);
const kinEither = wordSet(KIN.either);

/** Forms of address: no role, but the name after them is a person's. */
const HONORIFICS: ReadonlyMap<string, 'female' | 'male' | undefined> = new Map([
  ['mr', 'male'], ['mr.', 'male'], ['mrs', 'female'], ['mrs.', 'female'], ['ms', 'female'], ['ms.', 'female'], ['miss', 'female'],
  ['sir', 'male'], ['dame', 'female'], ['lord', 'male'], ['lady', 'female'], ['madam', 'female'], ['madame', 'female'],
  ['monsieur', 'male'], ['dr', undefined], ['dr.', undefined], ['prof', undefined], ['prof.', undefined], ['rev', undefined],
  ['rev.', undefined], ['st', undefined], ['hon', undefined], ['hon.', undefined], ['mallam', 'male'], ['sheikh', 'male'],
]); // prettier-ignore

/** Shortened ranks and offices as they stand before names. */
const ABBREVIATED: ReadonlyMap<string, string> = new Map([
  ['gen.', 'general'], ['gen', 'general'], ['col.', 'colonel'], ['lt.', 'lieutenant'], ['sgt.', 'sergeant'], ['capt.', 'captain'], ['maj.', 'major'],
  ['adm.', 'admiral'], ['cmdr.', 'commander'], ['sen.', 'senator'], ['rep.', 'representative'], ['gov.', 'governor'], ['pres.', 'president'],
  ['atty.', 'attorney'], ['det.', 'detective'], ['supt.', 'superintendent'], ['pm', 'prime minister'], ['ceo', 'chief executive'],
]); // prettier-ignore

const FEMALE_ROLES = wordSet(
  'woman girl schoolgirl lady housewife queen princess empress congresswoman chairwoman spokeswoman policewoman businesswoman actress waitress heiress nun duchess',
);
const MALE_ROLES = wordSet(
  'man boy schoolboy gentleman king prince emperor congressman chairman spokesman policeman businessman fisherman statesman priest monk pope waiter duke',
);

const singular = (word: string): string =>
  word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;

/** Whether this lower-case noun names an office ("minister") or an occupation ("analyst"); undefined for neither. */
export function roleKind(noun: string): 'office' | 'occupation' | undefined {
  const word = noun.toLowerCase();
  if (offices.has(word) || ABBREVIATED.has(word)) return 'office';
  return occupations.has(word) ? 'occupation' : undefined;
}

/** The same for a noun in the plural ("ministers", "analysts"). */
export function roleKindOfPlural(noun: string): 'office' | 'occupation' | undefined {
  const word = noun.toLowerCase();
  if (word.endsWith('men')) return roleKind(`${word.slice(0, -3)}man`);
  return word.endsWith('s') ? roleKind(singular(word)) : undefined;
}

/** A title's long form: "Gen." is "general". */
export function longTitle(word: string): string {
  return ABBREVIATED.get(word.toLowerCase()) ?? word;
}

/** Whether a word is a form of address ("Mr", "Dr."). */
export function isHonorific(word: string): boolean {
  return HONORIFICS.has(word.toLowerCase());
}

/** The gender that a title, role or kin word tells, if any. */
export function genderOfRole(word: string): 'female' | 'male' | undefined {
  const w = word.toLowerCase();
  if (FEMALE_ROLES.has(w) || kinFemale.has(w)) return 'female';
  if (MALE_ROLES.has(w) || kinMale.has(w)) return 'male';
  return HONORIFICS.get(w);
}

/** Whether a noun names kin ("mother", "family"). */
export function isKin(noun: string): boolean {
  const w = noun.toLowerCase();
  return kinFemale.has(w) || kinMale.has(w) || kinEither.has(w);
}
