/** Who is who and what is where: all rules of states. */
import type { LocalClaim } from '../../../graph/model/index.ts';
import type { Resolved } from '../../resolve/resolved.ts';
import type { Frame } from '../frames/frame.ts';
import type { Rule } from '../rule.ts';
import { applyRules } from '../rule.ts';
import { GROUP_OF_BODY, NATION_OF_BODY, PERSON_OF_BODY } from './affiliation.ts';
import { FROM_PLACE, HOME, NATIVE_PLACE, OF_PLACE, PLACE_BASED } from './home.ts';
import { CITY_OF, COMMA_PLACE, IN_PLACE, PLACE_OF_PLACE } from './location.ts';
import { NATIONALITY } from './nationality.ts';
import { NOMINAL_ROLE } from './nominal-roles.ts';
import { BODY_OF_BODY, PARENT_NOUN, PART_NOUN } from './part-whole.ts';
import { PEOPLE_AT } from './people-at.ts';
import { TITLE_BEFORE_NAME } from './titles.ts';

/** Every rule of states. */
export const STATE_RULES: readonly Rule[] = [
  TITLE_BEFORE_NAME,
  NOMINAL_ROLE,
  PERSON_OF_BODY,
  GROUP_OF_BODY,
  PEOPLE_AT,
  NATION_OF_BODY,
  IN_PLACE,
  COMMA_PLACE,
  CITY_OF,
  PLACE_OF_PLACE,
  PART_NOUN,
  PARENT_NOUN,
  BODY_OF_BODY,
  NATIONALITY,
  OF_PLACE,
  FROM_PLACE,
  HOME,
  NATIVE_PLACE,
  PLACE_BASED,
];

/** The claims that rules of states find, rule by rule. */
export function findStates(resolved: Resolved, frames: readonly Frame[]): LocalClaim[] {
  return applyRules(resolved, STATE_RULES, frames);
}
