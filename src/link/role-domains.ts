/**
 * Walks of life that role words tell, and which of them one person hardly ever combines. Used only to keep homonyms
 * apart, so the lists hold words that leave no doubt ("footballer", "minister") and none that do ("president",
 * "manager", "captain", "general", "defender").
 */

const WORDS = {
  politics: `minister senator congressman congresswoman mp mep mayor governor lawmaker chancellor premier ambassador
    councillor councilor alderman legislator`,
  law: 'judge justice prosecutor magistrate',
  police: 'policeman policewoman detective sheriff constable',
  military: 'admiral colonel sergeant corporal brigadier soldier',
  clergy: 'pope bishop archbishop cardinal imam rabbi ayatollah priest nun monk pastor',
  sport: `footballer striker goalkeeper midfielder quarterback boxer cyclist swimmer skier sprinter athlete
    snowboarder skater golfer cricketer wrestler gymnast`,
  arts: 'singer rapper actor actress comedian musician dancer',
  medicine: 'surgeon physician nurse paramedic',
  science: 'scientist physicist chemist biologist historian economist professor',
} as const;

export type RoleDomain = keyof typeof WORDS;

const INCOMPATIBLE: Readonly<Record<RoleDomain, readonly RoleDomain[]>> = {
  politics: ['sport', 'clergy'],
  law: ['sport', 'arts', 'clergy', 'medicine'],
  police: ['sport', 'arts', 'clergy', 'medicine', 'science'],
  military: ['arts', 'clergy'],
  clergy: ['politics', 'law', 'police', 'military', 'sport', 'arts'],
  sport: ['politics', 'law', 'police', 'clergy', 'medicine', 'science'],
  arts: ['law', 'police', 'military', 'clergy', 'medicine'],
  medicine: ['law', 'police', 'sport', 'arts'],
  science: ['police', 'sport'],
};

const COMPLEMENT = new Set(['of', 'for', 'to', 'in', 'at', 'on', 'with']);

const domains = new Map<string, RoleDomain>();
for (const [domain, words] of Object.entries(WORDS) as [RoleDomain, string][])
  for (const word of words.split(/\s+/u)) domains.set(word, domain);

/**
 * The walk of life of a role as printed ("former interior minister"): that of the last telling word of its head, which
 * ends where a complement begins ("minister of justice").
 */
export function roleDomain(role: string): RoleDomain | undefined {
  const words = role.toLowerCase().split(/[^\p{L}]+/u);
  const complement = words.findIndex((word) => COMPLEMENT.has(word));
  const head = complement < 0 ? words : words.slice(0, complement);
  for (const word of head.reverse()) {
    const domain = domains.get(word);
    if (domain !== undefined) return domain;
  }
  return undefined;
}

/** Whether one person hardly ever has roles of both. */
export function domainsConflict(a: RoleDomain, b: RoleDomain): boolean {
  return INCOMPATIBLE[a].includes(b);
}
