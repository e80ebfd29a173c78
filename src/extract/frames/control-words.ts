/** Words that tell who does what an infinitive, a gerund or a participle below them says. */
import { wordSet } from '../../lexicon/word-set.ts';

/** Verbs whose object, not whose subject, does what the infinitive says: "ordered the director to appear". */
export const OBJECT_CONTROL = wordSet(
  'urge ask order tell allow force require request invite encourage persuade call authorize direct enable permit warn instruct command send help want expect task hire recruit pay commission compel oblige incite bribe lobby press',
);

/** Verbs whose object is the one who did what the preposition adds: "charged him **with killing**", "stopped her from …". */
export const BLAMING = wordSet(
  'accuse blame charge arrest detain jail imprison condemn criticize criticise denounce sanction suspect convict sentence thank praise fine stop prevent sue indict acquit clear exonerate absolve punish fire sack dismiss investigate question probe forgive ban bar keep discourage dissuade deter block prohibit warn honor honour reward credit commend',
);

/** Verbs whose object goes to do what the infinitive says: "sent a unit **to protect** the Games". */
export const SENDING = wordSet(
  'send deploy dispatch bring use hire task assign station mobilize mobilise give',
);

/** "under the **pretext** of guarding her", "with the **aim** of guarding her". */
export const PURPOSE = /^(pretext|guise|aim|goal|purpose|intention|hope|view|task)$/u;

/** Verbs whose subject owns the plan that is their object; who attacks a plan has none. */
export const OWNING = wordSet(
  'have make announce unveil hatch draw develop abandon drop confirm defend reveal launch consider present hold form devise',
);

/** What carries somebody’s words: "issued a **statement** condemning the raid". */
export const MESSAGE =
  /^(statement|letter|message|post|tweet|note|memo|report|email|resolution|petition|video|notice|declaration|communique|communiqué|speech)$/u;

/** Verbs whose subject says what such words say. */
export const ISSUING = wordSet(
  'issue release send write publish post sign adopt pass make put deliver give file share submit',
);

/** "calls **for Weber** to resign", "called **on Weber** to resign": words that ask somebody to do something. */
export const ASKING = /^(call|demand|appeal|plea|plead|request|pressure)$/u;

/** Verbs whose gerund is what others do: "opposes **sending** troops". */
export const OPPOSING = wordSet(
  'oppose condemn criticize criticise denounce reject resist block ban prohibit forbid back support welcome advocate justify',
);
