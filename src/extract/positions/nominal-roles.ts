/** Roles beside a name or said of it: "Omar …, chairman of …", "the mayor of Lyon", "was named chief of …", "her lawyer, …". */
import { charactersOf, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import { isKin } from '../../lexicon/roles.ts';
import type { Mention } from '../../mention/mention.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { modalityOf } from '../frames/modality.ts';
import { polarityOf } from '../frames/polarity.ts';
import type { Rule } from '../rule.ts';
import type { Bearing, FrameAt } from './bearers.ts';
import { bearingOf, isLeft } from './bearers.ts';
import { ownersBefore } from './owner.ts';
import { isRoleNoun, propertiesOfRole, relationOfRole } from './role.ts';
import { ownersOf, titleText } from './role-owners.ts';

type Draft = Omit<ClaimDraft, 'extractor'>;

export const NOMINAL_ROLE: Rule = {
  name: 'state:role',
  find: (resolved, frames) => {
    const frameAt: FrameAt = new Map(frames.map((f) => [f.predicate, f]));
    return resolved.annotated.tokens
      .filter((t) => /^(NOUN|PROPN|ADJ)$/u.test(t.pos) && isRoleNoun(t.text) && !isTitle(resolved, t))
      .flatMap((t) => rolesOf(resolved, frameAt, t));
  },
  matches: [
    {
      text: 'Omar Haddad, chairman of the Teachers Union, disagreed.',
      relation: 'HOLDS_POSITION',
      source: 'Omar Haddad',
      target: 'Teachers Union',
    },
    {
      text: 'The mayor of Lyon, Claire Dubois, opened the bridge.',
      relation: 'HOLDS_POSITION',
      source: 'Claire Dubois',
      target: 'Lyon',
    },
    {
      text: 'Claire Dubois, a member of the Green Party, opened the bridge.',
      relation: 'MEMBER_OF',
      source: 'Claire Dubois',
      target: 'Green Party',
    },
    {
      text: 'The Swedish ambassador to Kenya, Karin Berg, resigned.',
      relation: 'HOLDS_POSITION',
      source: 'Karin Berg',
      target: 'Sweden',
    },
    {
      text: 'Claire Dubois was named chief executive of Acme Corp in May.',
      relation: 'HOLDS_POSITION',
      source: 'Claire Dubois',
      target: 'Acme Corp',
    },
    {
      text: 'Claire Dubois is chairwoman and chief executive of Acme Corp in Lyon.',
      relation: 'HOLDS_POSITION',
      source: 'Claire Dubois',
      target: 'Acme Corp',
    },
    {
      text: 'Claire Dubois served as a judge of the Supreme Court for years.',
      relation: 'HOLDS_POSITION',
      source: 'Claire Dubois',
      target: 'Supreme Court',
    },
    {
      text: 'Claire Dubois is a native of Ohio and a graduate of Lyon University.',
      relation: 'FROM',
      source: 'Claire Dubois',
      target: 'Ohio',
    },
    {
      text: 'Claire Dubois is a native of Ohio and a graduate of Lyon University.',
      relation: 'EDUCATED_AT',
      source: 'Claire Dubois',
      target: 'Lyon University',
    },
    {
      text: 'Claire Dubois, the founder of Acme Corp, left.',
      relation: 'FOUNDED',
      source: 'Claire Dubois',
      target: 'Acme Corp',
    },
    {
      text: 'Karin Berg’s assassin, Omar Haddad, was jailed.',
      relation: 'KILLED',
      source: 'Omar Haddad',
      target: 'Karin Berg',
    },
    {
      text: 'Karin Berg is the daughter of Claire Dubois.',
      relation: 'RELATIVE_OF',
      source: 'Karin Berg',
      target: 'Claire Dubois',
    },
    {
      text: 'A member of the Green Party, Claire Dubois ran for office.',
      relation: 'MEMBER_OF',
      source: 'Claire Dubois',
      target: 'Green Party',
    },
    {
      text: 'Claire Dubois and other members of the Green Party left.',
      relation: 'MEMBER_OF',
      source: 'Claire Dubois',
      target: 'Green Party',
    },
    {
      text: 'Acme Corp founder and CEO Claire Dubois left.',
      relation: 'FOUNDED',
      source: 'Claire Dubois',
      target: 'Acme Corp',
    },
    {
      text: 'Claire Dubois is Chairman and Chief Executive Officer of the Harbour Foundation.',
      relation: 'HOLDS_POSITION',
      source: 'Claire Dubois',
      target: 'Harbour Foundation',
    },
    {
      text: 'Acme Corp was run by former Globex Inc employees Claire Dubois and Karin Berg.',
      relation: 'WORKS_FOR',
      source: 'Karin Berg',
      target: 'Globex Inc',
    },
    {
      text: 'Omar Haddad was born in Lyon as a son of the physician Luc Dubois.',
      relation: 'RELATIVE_OF',
      source: 'Omar Haddad',
      target: 'Luc Dubois',
    },
  ],
  misses: [
    'The mayor opened the bridge in Lyon.',
    'Claire Dubois met a judge of the court.',
    'A member of the Green Party, Claire Dubois said, had left.',
    'Claire Dubois and members of the Green Party met.',
  ],
};

function rolesOf(resolved: Resolved, frameAt: FrameAt, noun: Token): Draft[] {
  const { annotated } = resolved;
  const { bearers, predicate = predicating(noun) } = whoBears(resolved, frameAt, noun);
  if (bearers.length === 0) return [];
  const owners = ownersOf(resolved, noun).filter((o) => bearers.every((b) => b.entity !== o.entity));
  const words = titleText(resolved, noun, owners);
  // Of "ambassador to Kenya" only the noun says what the role is.
  const roleWords = words.slice(0, words.indexOf(noun.text) + noun.text.length);
  const said =
    predicate === undefined
      ? {}
      : { polarity: polarityOf(annotated, predicate), modality: modalityOf(annotated, predicate) };
  return owners.flatMap((target) => {
    const owner = resolved.entities[target.entity];
    const relation = owner ? relationOfRole(roleWords, owner) : undefined;
    if (!relation) return [];
    const trigger = charactersOf(annotated, { start: noun.index, end: noun.index + 1 });
    const properties = propertiesOfRole(relation, words, isLeft(annotated, noun) ? 'former' : '');
    return bearers.map((source) => ({
      type: relation,
      source,
      target,
      trigger,
      confidence: 0.8,
      properties,
      ...said,
    }));
  });
}

/** The verb that says a role of somebody whom the noun is known to mean: "**is** not the mayor", "could **become** mayor". */
function predicating(noun: Token): number | undefined {
  return noun.dep === 'attr' ? noun.head : undefined;
}

// "Interior Minister Ana Ruiz": titles have a rule of their own.
function isTitle({ annotated, mentions, mentionAt }: Resolved, { text, dep, head }: Token): boolean {
  const name = mentions[mentionAt[head] ?? -1];
  const isModifier = /^(compound|nmod|amod|appos)$/u.test(dep) && tokenAt(annotated, head).pos === 'PROPN';
  return isModifier && name?.titles.some((title) => title.split(/\s+/u).includes(text)) === true;
}

/** Who bears the role: the person that the noun was found to mean, else those of whom the sentence says it. */
function whoBears(resolved: Resolved, frameAt: FrameAt, noun: Token): Bearing {
  const mention = resolved.mentions[resolved.mentionAt[noun.index] ?? -1];
  const index = mention ? resolved.entityOf[mention.index] : undefined;
  const isNominal = mention?.form === 'nominal' && mention.head === noun.index && index !== undefined;
  const type = index === undefined ? undefined : resolved.entities[index]?.type;
  if (isNominal && type === 'Person') return { bearers: [besideOf(resolved, mention, index)] };
  const bearing = bearingOf(resolved, frameAt, noun.index);
  if (bearing.bearers.length > 0) return bearing;
  return isNominal && isKinOfSomebody(resolved, noun)
    ? { bearers: [besideOf(resolved, mention, index)] }
    : bearing;
}

// "Odhiambo’s father" has no name, and still is somebody's relative.
function isKinOfSomebody(resolved: Resolved, noun: Token): boolean {
  if (!isKin(noun.text)) return false;
  return ownersBefore(resolved, noun.index).some((o) => resolved.entities[o.entity]?.type === 'Person');
}

/** The name that the role stands beside in its sentence, the nearest one; the role's own words where none does. */
function besideOf(resolved: Resolved, mention: Mention, entity: number): Argument {
  const names = inSentenceOf(resolved, mention).filter(
    (m) => m.form === 'name' && resolved.entityOf[m.index] === entity,
  );
  const distance = (m: Mention): number => Math.abs(m.tokens.start - mention.tokens.start);
  const nearest = names.sort((a, b) => distance(a) - distance(b))[0] ?? mention;
  return { entity, span: nearest.span, token: nearest.head };
}

/** All mentions of a mention's sentence: its neighbours in the list, which is in text order. */
function inSentenceOf({ mentions }: Resolved, { index, sentence }: Mention): Mention[] {
  let start = index;
  let end = index;
  while (mentions[start - 1]?.sentence === sentence) start--;
  while (mentions[end]?.sentence === sentence) end++;
  return mentions.slice(start, end);
}
