/** What an event is called: the fullest words of the text, or its noun with who underwent it or took part. */
import { textOf, tokenAt } from '../../annotate/tree.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { EventRole } from './event-class.ts';
import type { Story } from './story.ts';
import type { Told } from './told.ts';

/** The name of an event, and the phrases of the text that name it. */
export interface EventNames {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** "shooting of Ali Sow", "meeting of Anna Weber and Luc Moreau"; "immigration crackdown in Gao" as the text has it. */
export function namesOf(resolved: Resolved, story: Story): EventNames {
  const { annotated } = resolved;
  const nouns = story.told.filter((one) => one.form === 'noun');
  const long = nouns.filter((one) => one.whole.end > one.tokens.end);
  const telling = fullest(long.filter((one) => namesUndergoers(resolved, one)));
  const printed = fullest(long) ?? fullest(nouns);
  const name =
    (telling && ownedPhrase(resolved, telling)) ??
    nameOfParts(resolved, story) ??
    (printed && ownedPhrase(resolved, printed)) ??
    nameOfDoing(resolved, story);
  const phrases = [...nouns.map((one) => one.tokens), ...long.map((one) => one.whole)];
  return { name, aliases: [...new Set(phrases.map((span) => plain(textOf(annotated, span))))] };
}

/** Of several places where an event is told of the one with most words, the first of equals. */
function fullest(nouns: readonly Told[]): Told | undefined {
  const size = ({ whole }: Told): number => whole.end - whole.start;
  return [...nouns].sort((a, b) => size(b) - size(a))[0];
}

/** Whether the phrase names who underwent it, or two who took part, by more than a pronoun. */
function namesUndergoers({ mentions, mentionAt }: Resolved, one: Told): boolean {
  const inside = one.fillers.filter(({ argument: { token } }) => {
    const form = mentions[mentionAt[token] ?? -1]?.form;
    return token >= one.whole.start && token < one.whole.end && form !== 'pronoun';
  });
  const count = (role: EventRole): number => inside.filter((filler) => filler.role === role).length;
  return count('PATIENT') > 0 || count('PARTICIPANT') > 1;
}

/** "Acme’s unsolicited bid": the text's words, with who did it where they do not name one. */
function ownedPhrase({ annotated, entities, mentions, mentionAt }: Resolved, one: Told): string {
  const phrase = plain(textOf(annotated, one.whole));
  const doers = one.fillers.filter(({ role }) => role === 'AGENT' || role === 'PARTICIPANT');
  const [doer, ...others] = doers.filter(
    ({ argument: { token } }) => token < one.whole.start && tokenAt(annotated, token).dep === 'poss',
  );
  if (!doer || others.length > 0) return phrase;
  const owner = entities[doer.argument.entity];
  const isNamed = mentions[mentionAt[doer.argument.token] ?? -1]?.form !== 'pronoun' || owner?.named === true;
  return owner && isNamed ? `${owner.name}${owner.name.endsWith('s') ? '’' : '’s'} ${phrase}` : phrase;
}

/** The name that its victims or those who took part make; undefined where they are not known or too many. */
function nameOfParts(resolved: Resolved, story: Story): string | undefined {
  const patients = namesIn(resolved, story, 'PATIENT');
  const participants = namesIn(resolved, story, 'PARTICIPANT');
  if (patients.length > 0 && patients.length < 4)
    return `${headOf(story)} ${beforePatient(story)} ${listed(patients)}`;
  return participants.length > 1 && participants.length < 4
    ? `${headOf(story)} of ${listed(participants)}`
    : undefined;
}

/** "killing of", but "attack on": the first noun's own preposition. */
function beforePatient(story: Story): string {
  const eventClass = (story.told.find((one) => one.form === 'noun') ?? story.told[0])?.eventClass;
  const ofDoer = Object.entries(eventClass?.nouns ?? {}).some(
    ([noun, means]) => means === 'agent' && headOf(story).startsWith(noun),
  );
  return (ofDoer ? eventClass?.before : undefined) ?? 'of';
}

/** What only a verb tells: "visit of Anna Weber to Kenya". */
function nameOfDoing(resolved: Resolved, story: Story): string {
  const [agent] = namesIn(resolved, story, 'AGENT');
  const [place] = namesIn(resolved, story, 'PLACE');
  const to = story.told[0]?.eventClass.prepositions?.['to'] === 'PLACE' ? 'to' : 'in';
  const parts = [headOf(story), agent && `of ${agent}`, place && `${to} ${place}`];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The noun that the text uses, or the verb's. */
function headOf({ told, family }: Story): string {
  return (told.find((one) => one.form === 'noun') ?? told[0])?.noun ?? family;
}

const listed = (names: readonly string[]): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((part) => part !== '').join(' and ');

function namesIn({ entities }: Resolved, story: Story, role: EventRole): string[] {
  const filled = [...(story.roles.get(role) ?? [])];
  // "FBI agents" stand for the FBI, too.
  const bodies = new Set(filled.map((index) => entities[index]?.boundTo));
  return filled.filter((index) => !bodies.has(index)).flatMap((index) => entities[index]?.name ?? []);
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();
