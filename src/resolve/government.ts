/** "Italy’s government", "the government of Nigeria", "the country’s government": whose it is makes it as good as named. */
import type { Country } from '../lexicon/countries.ts';
import { governmentOf } from '../lexicon/governments.ts';
import type { Mention } from '../mention/mention.ts';
import { countryOf } from './country-of.ts';
import { EntityDraft } from './entity-draft.ts';
import type { NominalContext } from './nominal-context.ts';
import { lastWord } from './nominal-context.ts';
import { ownerOf } from './owner.ts';
import { possessorEntity } from './possessor.ts';

/** The government that a nominal means, made where the article has not named it; undefined where its country is not told. */
export function governmentMeant(context: NominalContext, mention: Mention): EntityDraft | undefined {
  if (!/^(government|administration)$/u.test(lastWord(mention)) || mention.definite !== true)
    return undefined;
  const owner = ownerOf(context, mention) ?? possessorEntity(context, mention);
  const known = [...context.governments.values()];
  if (!owner) return known.length === 1 && !isNamedSo(context, mention) ? known[0] : undefined;
  const country = countryOf(owner);
  if (!country || lastWord(mention) !== 'government' || /\b(local|regional|state)\b/iu.test(mention.text))
    return undefined;
  return context.governments.get(country) ?? newGovernment(context, country);
}

// "the administration" where one is named so ("the Adeyemi administration") is that one, and not every government.
function isNamedSo({ entities }: NominalContext, mention: Mention): boolean {
  return lastWord(mention) === 'administration' && entities.some((e) => e.nameWords.has('administration'));
}

function newGovernment(context: NominalContext, country: Country): EntityDraft {
  const government = new EntityDraft({
    type: 'Organization',
    named: true,
    plural: false,
    label: governmentOf(country),
  });
  government.gender = 'neuter';
  government.kinds.add('government');
  context.entities.push(government);
  context.governments.set(country, government);
  return government;
}
