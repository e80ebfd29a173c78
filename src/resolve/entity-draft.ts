/** An entity while its mentions are gathered. */
import type { EntityType } from '../../graph/model/index.ts';
import type { Agreement, Mention } from '../mention/mention.ts';
import { keyWords } from '../mention/short-form.ts';

/** What an entity begins as; the rest grows as nominals and pronouns find their antecedents. */
export interface DraftStart {
  readonly type: EntityType;
  readonly named: boolean;
  readonly plural: boolean;
  /** Unnamed kin: their words with whose they are; a government that is not named: its usual name. */
  readonly label?: string;
  readonly boundTo?: EntityDraft;
}

/** Grows mention by mention; frozen into a ResolvedEntity at the end. */
export class EntityDraft {
  readonly type: EntityType;
  readonly named: boolean;
  readonly plural: boolean;
  label: string | undefined;
  boundTo: EntityDraft | undefined;
  readonly mentions: Mention[] = [];
  /** Role phrases beside its names, as printed. */
  readonly roles = new Set<string>();
  /** Whose or what its roles are of: "Italy" for "Italy’s foreign minister". */
  readonly owners = new Set<EntityDraft>();
  /** The words of its names, as they are compared. */
  readonly nameWords = new Set<string>();
  /** The nouns that it is called by: "agents". */
  readonly nouns = new Set<string>();
  /** All that it is called but for pronouns, as printed. */
  readonly wordings = new Set<string>();
  readonly kinds = new Set<string>();
  gender: Agreement['gender'];
  description: string | undefined;

  constructor({ type, named, plural, label, boundTo }: DraftStart) {
    this.type = type;
    this.named = named;
    this.plural = plural;
    this.label = label;
    this.boundTo = boundTo;
  }

  /** Adds a mention and what it tells. */
  add(mention: Mention): void {
    this.mentions.push(mention);
    this.gender ??= mention.agreement.gender;
    if (mention.form === 'pronoun') return;
    this.wordings.add(mention.text);
    const words = keyWords(mention.text);
    if (mention.form === 'nominal') this.nouns.add(words.at(-1) ?? '');
    else {
      for (const title of mention.titles) this.roles.add(title);
      if (mention.kind !== undefined) this.kinds.add(mention.kind);
      for (const word of words) this.nameWords.add(word);
      if (mention.acronym !== undefined) this.nameWords.add(mention.acronym.toLowerCase());
    }
  }
}
