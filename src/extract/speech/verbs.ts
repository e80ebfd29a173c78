/**
 * Verbs of saying, by lemma, grouped by what they take. After the classes of B. Levin, English Verb Classes and
 * Alternations (1993), § 37 (communication) and § 29 (predicative complements), as far as news uses them, completed from
 * what WordNet 3.1 has below state, tell, inform, assert, predict, promise and complain. Verbs that judge are its classes
 * for criticizing and praising.
 */

import { VERB_CLASSES } from '../../lexicon/verb-classes/classes.ts';

/** What a verb can report. */
export interface SpeechVerb {
  /** May introduce or follow a direct quotation: "…," she said. */
  readonly direct: boolean;
  /** Its clause is what was said: she said that … */
  readonly clause: boolean;
  /** May govern quoted words: she called it “…”. */
  readonly fragment: boolean;
  /** Its object is who was spoken to: she told reporters. */
  readonly addresses: boolean;
  /** To do something is what was said: she promised to come. */
  readonly infinitive: boolean;
  /** What somebody is to do is what was said: she urged them to come. */
  readonly asks: boolean;
  /** Its object is what was said or asked for: she announced a merger. */
  readonly topic: boolean;
  /** Its object is judged and not asserted: she condemned the attack. */
  readonly judges: boolean;
}

type Use = keyof SpeechVerb;

const GROUPS: readonly (readonly [uses: readonly Use[], lemmas: string])[] = [
  [
    ['direct', 'clause', 'fragment'],
    `say add state note explain insist claim argue declare announce confirm clarify specify stress emphasize emphasise
    underline underscore reiterate repeat acknowledge admit concede confess allege assert contend maintain caution
    observe remark comment recall recount respond reply answer retort counter rejoin report reveal disclose write tweet
    post blog joke quip complain lament bemoan boast brag conclude predict promise pledge vow swear testify propose point
    mention proclaim pronounce affirm opine suggest hint estimate reckon recommend protest concur interject interrupt
    elaborate summarize summarise speculate attest certify forecast relate cable text email
    message rant fume agree warn rule divulge imply intimate prophesy vouch confide stipulate decree insinuate posit theorize
    theorise surmise aver avow grumble gripe gloat blurt narrate outline elucidate relay quote sniff chuckle joke
    dispute`,
  ],
  [
    ['direct', 'fragment', 'clause', 'addresses'],
    `tell warn advise assure inform remind notify brief promise caution email text message`,
  ],
  [
    ['direct', 'fragment', 'addresses'],
    `ask urge implore beg beseech instruct order command exhort challenge thank`,
  ],
  [
    // What documents do with their words; too common elsewhere to govern a fragment.
    ['direct'],
    `continue begin open read go end close`,
  ],
  [
    ['direct', 'fragment'],
    `exclaim shout cry yell scream chant mutter murmur whisper sigh sob snap thunder bellow
    laugh muse wonder query inquire enquire demand plead offer intone gush rage sneer scoff crow declaim deadpan demur`,
  ],
  [
    ['fragment'],
    `call describe label brand dub denounce condemn slam blast decry criticize criticise praise hail dismiss reject accuse
    deride characterize characterise portray liken compare refer express voice cite blame welcome mock ridicule applaud
    laud salute lambast lambaste lash attack rail rip savage term deem decry deplore depict deny talk apologize
    apologise scold rebuke chide berate admonish reprimand taunt tease swipe jab snipe hammer grill lecture threaten oppose defend promise commend question doubt credit charge reference invoke tout bill
    think believe feel hope fear consider regard expect view find`,
  ],
  // What somebody thinks is not said by the article either.
  [['clause'], `demand request believe think feel hope fear expect suspect worry deny doubt`],
  [
    ['infinitive'],
    `promise pledge vow swear threaten offer agree claim refuse decline propose volunteer undertake consent demand`,
  ],
  [
    ['asks'],
    `urge implore beg exhort beseech ask tell order instruct direct command advise encourage press request entreat
    challenge forbid warn`,
  ],
  [
    ['topic'],
    `announce deny propose demand predict forecast claim allege promise pledge vow reveal disclose confirm acknowledge
    admit concede accuse blame reiterate stress emphasize emphasise underscore underline express voice recommend
    advocate cite mention call describe brand label dub characterize characterise declare deem`,
  ],
  [
    ['topic', 'judges'],
    `${[...VERB_CLASSES.criticize, ...VERB_CLASSES.praise].filter((verb) => !verb.includes(' ')).join(' ')}
    bemoan lament tout endorse reject dismiss dispute refute rebut challenge question contest`,
  ],
];

/** Prepositions behind which a verb has its topic: "called for a ban", "warned against delays". */
export const TOPIC_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    call: 'for',
    appeal: 'for',
    push: 'for',
    plead: 'for',
    warn: 'of about against',
    caution: 'against about',
    complain: 'of about',
    boast: 'of about',
    speculate: 'about',
    argue: 'for against',
    hint: 'at',
    apologize: 'for',
    apologise: 'for',
    object: 'to',
    insist: 'on',
    rail: 'against',
    campaign: 'for against',
    speak: 'against',
  }).map(([verb, prepositions]) => [verb, new Set(prepositions.split(' '))]),
);

/** "declined to comment" says nothing. */
export const SAYS_NOTHING: ReadonlySet<string> = new Set(
  'comment say discuss elaborate answer respond reply identify name specify speak talk provide give be'.split(
    ' ',
  ),
);

/** What a verb reports that is no verb of saying. */
export const NO_USE: SpeechVerb = {
  direct: false,
  clause: false,
  fragment: false,
  addresses: false,
  infinitive: false,
  asks: false,
  topic: false,
  judges: false,
};

function build(): ReadonlyMap<string, SpeechVerb> {
  const verbs = new Map<string, SpeechVerb>();
  for (const [uses, lemmas] of GROUPS) {
    for (const lemma of lemmas.split(/\s+/u)) {
      const known = verbs.get(lemma) ?? NO_USE;
      const has = (use: Use): boolean => known[use] || uses.includes(use);
      verbs.set(lemma, {
        direct: has('direct'),
        clause: has('clause'),
        fragment: has('fragment'),
        addresses: has('addresses'),
        infinitive: has('infinitive'),
        asks: has('asks'),
        topic: has('topic'),
        judges: has('judges'),
      });
    }
  }
  return verbs;
}

/** Verbs of saying by lemma. */
export const SPEECH_VERBS: ReadonlyMap<string, SpeechVerb> = build();

/** Verbs whose clause is a finding when their subject is a document or a survey: "the poll shows that …". */
export const FINDING_VERBS: ReadonlySet<string> = new Set(
  'show find indicate suggest reveal say state note conclude confirm estimate report claim argue allege read'.split(
    ' ',
  ),
);

/** Verbs that bring a document into the world: "issued a statement", "posted a letter". */
export const ISSUING_VERBS: ReadonlySet<string> = new Set(
  'issue release publish send write post tweet sign deliver give make share put address file submit pen draft print'.split(
    ' ',
  ),
);

/** Prepositions through which quoted words hang on a verb of saying: "described it as “…”", "warned of “…”". */
export const CONTENT_PREPOSITIONS: ReadonlySet<string> = new Set(
  'as of for about against to over into that with'.split(' '),
);
