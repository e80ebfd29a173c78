/** Nouns for people without a name, whether they are an office or not: "officials", "residents", "girls". */
import { isKin, roleKind, roleKindOfPlural } from './roles.ts';

const PLURAL = new Set(
  `people persons officials authorities citizens residents locals inhabitants families members sources leaders lawmakers diplomats agents officers
troops soldiers forces police crew crowd protesters demonstrators rioters militants fighters insurgents rebels terrorists extremists islamists jihadists
attackers assailants gunmen hostages captives prisoners inmates detainees immigrants migrants refugees aliens settlers tourists visitors travelers
students schoolgirls schoolboys girls boys children kids women men adults teenagers youths infants babies parents mothers fathers relatives
workers employees staff executives shareholders investors analysts experts scientists researchers scholars critics supporters opponents allies
rivals voters candidates delegates participants spectators fans players athletes victims survivors witnesses eyewitnesses bystanders neighbors
journalists reporters media prosecutors investigators detectives lawyers attorneys judges jurors doctors nurses medics rescuers firefighters volunteers
activists campaigners organizers unionists farmers drivers passengers customers clients consumers users owners buyers sellers patients rabbis priests
clerics worshippers believers christians muslims jews catholics protestants democrats republicans liberals conservatives socialists communists
politicians ministers senators deputies councillors mayors governors presidents companies firms parties agencies governments organizations groups
gangs cartels unions teams details units regulators watchdogs directors confidantes advisers advisors aides colleagues followers lawmaker
celebrities billionaires millionaires entrepreneurs businessmen intruders smugglers traffickers hackers pirates criminals suspects defendants`
    .split(/\s+/u)
    .filter(Boolean),
);

const SINGULAR = new Set(
  'person official source member citizen resident man woman boy girl child individual spokesperson crew crowd base family team unit opposition staff audience public media community police'.split(
    ' ',
  ),
);

/** Whether a plural noun (or a collective one) means people. */
export function meansPeople(noun: string): boolean {
  const word = noun.toLowerCase();
  return (
    PLURAL.has(word) ||
    roleKindOfPlural(word) !== undefined ||
    (word.endsWith('s') && isKin(word.slice(0, -1)))
  );
}

/** Whether a singular noun means somebody, or a body of people. */
export function meansPerson(noun: string): boolean {
  const word = noun.toLowerCase();
  return SINGULAR.has(word) || roleKind(word) !== undefined || isKin(word);
}

// Many people under a noun in the singular.
const COLLECTIVE = new Set(
  'crew crowd base family team unit opposition staff audience public media community police couple jury band gang mob duo trio'.split(
    ' ',
  ),
);

/** Whether a singular noun means many people ("the police", "her family"), for whom "they" stands. */
export function isCollectiveNoun(noun: string): boolean {
  return COLLECTIVE.has(noun.toLowerCase());
}

/** The kind of group that a noun makes. */
export function groupKind(noun: string): 'family' | 'crowd' | 'occupation' | 'other' {
  const word = noun.toLowerCase();
  if (isKin(word) || word === 'families') return 'family';
  if (/^(people|crowd|protesters|demonstrators|eyewitnesses|spectators|residents|victims|base)$/u.test(word))
    return 'crowd';
  return meansPerson(word) || roleKindOfPlural(word) !== undefined ? 'occupation' : 'other';
}

// Words for those who act for a body, each with the one that stands for all of its kind.
const MEMBERS: Readonly<Record<string, string>> = {
  agents: 'agents',
  officers: 'agents',
  personnel: 'agents',
  units: 'agents',
  fighters: 'fighters',
  militants: 'fighters',
  gunmen: 'fighters',
  insurgents: 'fighters',
};

/** One word for plural nouns that mean the same people of a body ("officers": "agents"); undefined for other nouns. */
export function memberNoun(noun: string): string | undefined {
  const word = noun.toLowerCase();
  return Object.hasOwn(MEMBERS, word) ? MEMBERS[word] : undefined;
}
