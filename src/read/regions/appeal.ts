/** Appeals: where the outlet speaks to its reader, asking for money, a subscription, a click. */
import { type Recogniser, wholeOf } from './stretch.ts';

const SHORT = 160;
const LONGEST_APPEAL = 4000;

/** A short line that is one of these is an appeal. */
const COMMANDS =
  /^(?:[#*>•\s]*)(?:support (?:us|now|our (?:work|journalism|reporting))\b|donate (?:now|today|here)\b|subscribe (?:now|today|here|to (?:our|the)\b)|sign up (?:now|here|today|to (?:our|the|receive|get)\b|for (?:our|the|free)\b)|register (?:now|for free)\b|become a (?:member|subscriber|supporter)\b|(?:get|download) (?:our|the) (?:free )?(?:app|newsletter)\b|follow us on\b|click here to\b|already a (?:subscriber|member)\b|read more(?::|$| (?:about|here|from)\b)|related(?: articles| stories)?:|most read\b|share this (?:article|story)\b|advertisement$|story continues below\b|skip (?:past )?(?:advertisement|newsletter)\b)/iu;

/** In a longer paragraph it takes several different ones of these. */
const CUES: readonly RegExp[] = [
  /\byour (?:support|donation|contribution|subscription|membership|gift)\b/iu,
  /\b(?:allows?|helps?|enables?) us to\b/iu,
  /\bread more\b/iu,
  /\b(?:support|donate|subscribe|contribute|join|sign up) (?:now|today|here)\b/iu,
  /\b(?:our|independent|quality|fearless) (?:journalism|reporting|journalists|newsroom)\b/iu,
  /\bpaywalls?\b/iu,
  /\b(?:our|daily|weekly|free) newsletters?\b/iu,
  /\b(?:unsubscribe|privacy policy|terms of (?:use|service))\b/iu,
  /\bfrom as little as\b|\ba (?:one-off|monthly) (?:gift|contribution|donation)\b/iu,
  /\breaders like you\b/iu,
];
const ENOUGH_CUES = 3;
const ENOUGH_IN_SHORT = 2;

/** A line or paragraph that asks the reader for something; marked whole. */
export const appeal: Recogniser = (stretch) => {
  const { text } = stretch;
  if (text.length > LONGEST_APPEAL) return [];
  if (text.length <= SHORT && COMMANDS.test(text)) return wholeOf(stretch, 'appeal');
  const cues = CUES.filter((cue) => cue.test(text)).length;
  return cues >= (text.length <= SHORT ? ENOUGH_IN_SHORT : ENOUGH_CUES) ? wholeOf(stretch, 'appeal') : [];
};
