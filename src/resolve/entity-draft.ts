/** An entity while its mentions are gathered. */
import type { EntityType } from '../../graph/model/index.ts';
import type { Agreement, Mention } from '../mention/mention.ts';

/** Grows as nominals and pronouns find their antecedents; frozen into a ResolvedEntity at the end. */
export interface EntityDraft {
  readonly type: EntityType;
  readonly named: boolean;
  readonly mentions: Mention[];
  /** Head nouns and phrases of its roles, as printed. */
  readonly roles: string[];
  gender: Agreement['gender'];
  readonly plural: boolean;
  /** Unnamed kin: their words with whose they are. */
  readonly label?: string;
  boundTo?: EntityDraft;
  description?: string;
}

/** The mention of an entity that stands last before a place in the list of mentions; undefined where none does. */
export function lastMentionBefore(entity: EntityDraft, index: number): Mention | undefined {
  let last: Mention | undefined;
  for (const mention of entity.mentions)
    if (mention.index < index && (!last || mention.index > last.index)) last = mention;
  return last;
}

/** Adds a mention and what it tells of gender. */
export function addMention(entity: EntityDraft, mention: Mention): void {
  entity.mentions.push(mention);
  entity.gender ??= mention.agreement.gender;
}
