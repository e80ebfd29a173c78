/** Nouns for people that may be said of one and the same person: "a lawmaker" and then "a veteran politician". */

const FAMILIES: readonly ReadonlySet<string>[] = [
  'politician lawmaker legislator parliamentarian senator deputy congressman congresswoman councillor councilor councilman minister governor mp mep',
  'official diplomat envoy ambassador bureaucrat',
  'lawyer attorney solicitor barrister prosecutor counsel advocate',
  'doctor physician surgeon paediatrician pediatrician psychiatrist medic',
  'academic professor scholar researcher scientist lecturer expert economist historian sociologist analyst',
  'executive manager director businessman businesswoman entrepreneur investor',
  'activist campaigner organizer organiser protester demonstrator',
  'resident villager local neighbour neighbor islander',
  'journalist reporter correspondent editor columnist',
  'spokesman spokeswoman spokesperson representative',
  'worker employee staffer',
].map((family) => new Set(family.split(' ')));

/** Whether two nouns, as lemmas, are the same or of one family. */
export function areKindred(a: string, b: string): boolean {
  return a === b || FAMILIES.some((family) => family.has(a) && family.has(b));
}
