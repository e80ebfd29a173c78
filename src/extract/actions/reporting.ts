/** Which outlet reported what happened: "first reported by", "the agency reported", "reports of the attack in the Ugandan press". */
import { dependents, tokenAt } from '../../annotate/tree.ts';
import type { Token } from '../../english/doc.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Argument } from '../argument.ts';
import { argumentAt, tokenSpan } from '../argument.ts';
import type { ClaimDraft } from '../claim-draft.ts';
import { eventAt } from '../event-clause.ts';
import type { Frame } from '../frames/frame.ts';
import { obliquesOf } from '../frames/verb-frames.ts';
import type { Rule } from '../rule.ts';

const REPORTING = new Set('report cover air broadcast publish reveal show post'.split(' '));
// What an outlet has of an event: "aired **video** of the attack", "the **news** of the attack was reported by".
const NEWS = new Set(
  'news report story video footage photo photograph picture image account detail'.split(' '),
);

export const OUTLET_REPORTS: Rule = {
  name: 'action:report',
  find: (resolved, frames) => [
    ...frames
      .filter(({ lemma, hypothetical }) => REPORTING.has(lemma) && !hypothetical)
      .flatMap((frame) => reportsOf(resolved, frame)),
    ...resolved.annotated.tokens
      .filter(({ lemma, pos }) => pos === 'NOUN' && (lemma === 'report' || lemma === 'coverage'))
      .flatMap((noun) => nounReports(resolved, noun)),
  ],
  matches: [
    {
      text: 'Reuters first reported on the explosion in Nairobi.',
      relation: 'REPORTED',
      source: 'Reuters',
      target: 'explosion in Nairobi',
    },
    {
      text: 'News of the explosion in Nairobi was first reported by Reuters.',
      relation: 'REPORTED',
      source: 'Reuters',
      target: 'explosion in Nairobi',
    },
    {
      text: 'Reuters’ reports of the explosion in Nairobi drew crowds.',
      relation: 'REPORTED',
      source: 'Reuters',
      target: 'explosion in Nairobi',
    },
    {
      text: 'Chancellor Anna Weber met President Luc Moreau in Berlin on Monday, Reuters reported.',
      relation: 'REPORTED',
      source: 'Reuters',
      target: 'meeting of Anna Weber and Luc Moreau',
    },
  ],
  misses: [
    'The army reported the explosion in Nairobi.',
    'Reuters reported a loss after the explosion in Nairobi.',
  ],
};

type Draft = Omit<ClaimDraft, 'extractor'>;

function reportsOf(resolved: Resolved, frame: Frame): Draft[] {
  const sources = frame.subjects.flatMap((subject) => outletAt(resolved, subject) ?? []);
  const reported = [
    ...frame.objects,
    ...frame.obliques.filter(({ preposition }) => /^(on|about)$/u.test(preposition)).flatMap((o) => o.heads),
  ].flatMap((head) => eventOf(resolved, head));
  const events = reported.length > 0 ? reported : toldIn(resolved, frame.predicate);
  return sources.flatMap((source) =>
    events.map((target): Draft => draftOf(resolved, { source, target, trigger: frame.predicate })),
  );
}

/** "Kenyan media **reports** of the attack", "Reuters’ **coverage** of the attack". */
function nounReports(resolved: Resolved, noun: Token): Draft[] {
  const sources = dependents(resolved.annotated, noun.index, 'poss', 'compound', 'nmod').flatMap(
    ({ index }) => outletAt(resolved, index) ?? [],
  );
  return sources.flatMap((source) =>
    eventOf(resolved, noun.index).map((target) => draftOf(resolved, { source, target, trigger: noun.index })),
  );
}

interface Report {
  readonly source: Argument;
  readonly target: Argument;
  readonly trigger: number;
}

function draftOf(resolved: Resolved, { source, target, trigger }: Report): Draft {
  return { type: 'REPORTED', source, target, trigger: tokenSpan(resolved, trigger), confidence: 0.7 };
}

/** The event that a noun names, or that the news is of. */
function eventOf(resolved: Resolved, head: number): Argument[] {
  const { annotated, entities } = resolved;
  const isNews = NEWS.has(tokenAt(annotated, head).lemma);
  const of = isNews ? obliquesOf(annotated, head).filter(({ preposition }) => preposition === 'of') : [];
  return [head, ...of.flatMap(({ heads }) => heads)].flatMap((token) => {
    const argument = argumentAt(resolved, token);
    return argument && entities[argument.entity]?.type === 'Event' ? [argument] : [];
  });
}

/** "X met Y, the agency **reported**"; "X met Y, **reported** by the agency". */
function toldIn(resolved: Resolved, verb: number): Argument[] {
  const { annotated } = resolved;
  const { dep, head } = tokenAt(annotated, verb);
  const above = dep === 'advcl' ? [head, tokenAt(annotated, head).head] : [];
  const below = dependents(annotated, verb, 'ccomp').map(({ index }) => index);
  const [event] = [...below, ...above].flatMap((token) => eventAt(resolved, token) ?? []);
  return event ? [event] : [];
}

const MEDIA = /\b(media|press|newspapers?|daily|broadcasters?|news agency|tabloids?)$/iu;

function outletAt(resolved: Resolved, token: number): Argument | undefined {
  const argument = argumentAt(resolved, token);
  const entity = argument && resolved.entities[argument.entity];
  const isOutlet = entity?.kind === 'newsOutlet' || (entity?.type === 'Group' && MEDIA.test(entity.name));
  return isOutlet ? argument : undefined;
}
