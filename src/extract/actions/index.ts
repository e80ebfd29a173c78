/** What people and bodies did: all families of action patterns. */
import type { LocalClaim } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { SpeechAct } from '../extraction.ts';
import type { Frame } from '../frames/frame.ts';
import type { Rule } from '../rule.ts';
import { applyRules } from '../rule.ts';
import { AGREEMENT } from './agreement.ts';
import { ASSAULT } from './assault.ts';
import { ASSOCIATION } from './association.ts';
import { ATTENDANCE } from './attendance.ts';
import { BUSINESS } from './business.ts';
import { CAREER } from './career.ts';
import { CONTEST } from './contest.ts';
import { CRITICISM } from './criticism.ts';
import { CUSTODY } from './custody.ts';
import { DEPLOYMENT } from './deployment.ts';
import { EDUCATION } from './education.ts';
import { FAMILY } from './family.ts';
import { HELP } from './help.ts';
import { JUDGEMENT } from './judgement.ts';
import { JUSTICE } from './justice.ts';
import { matchActions } from './match.ts';
import { MEETING } from './meeting.ts';
import { OPPOSITION } from './opposition.ts';
import { ORIGIN } from './origin.ts';
import type { ActionPattern } from './pattern.ts';
import { indexPatterns } from './pattern-index.ts';
import { OUTLET_REPORTS } from './reporting.ts';
import { REQUEST } from './request.ts';
import { SPEAKING } from './speaking.ts';
import { STATIONED } from './stationed.ts';
import { SUPPORT } from './support.ts';
import { TRADE } from './trade.ts';
import { URGED_OPPOSITION } from './urged-opposition.ts';
import { VERDICT } from './verdict.ts';
import { VIOLENCE } from './violence.ts';

/** Every action pattern, family by family. */
export const ACTION_PATTERNS: readonly ActionPattern[] = [
  ...MEETING,
  ...SPEAKING,
  ...AGREEMENT,
  ...CRITICISM,
  ...SUPPORT,
  ...HELP,
  ...OPPOSITION,
  ...REQUEST,
  ...DEPLOYMENT,
  ...ATTENDANCE,
  ...VIOLENCE,
  ...ASSAULT,
  ...CUSTODY,
  ...JUSTICE,
  ...BUSINESS,
  ...TRADE,
  ...CONTEST,
  ...CAREER,
  ...EDUCATION,
  ...FAMILY,
  ...ORIGIN,
];

const INDEX = indexPatterns(ACTION_PATTERNS);

/** Rules for actions that take more than a frame to tell. */
export const ACTION_RULES: readonly Rule[] = [
  JUDGEMENT,
  VERDICT,
  STATIONED,
  OUTLET_REPORTS,
  URGED_OPPOSITION,
  ASSOCIATION,
];

/** The claims that action patterns and rules find. */
export function findActions(
  resolved: Resolved,
  frames: readonly Frame[],
  acts: readonly SpeechAct[],
): LocalClaim[] {
  return [...matchActions(resolved, INDEX, frames), ...applyRules(resolved, ACTION_RULES, frames, acts)];
}
