/** Nouns that say what kind of body, place or event a name is: "Ministry of …", "… Party", "… Games". */
import type { EntityType } from '../../graph/model/index.ts';

/** What a head noun tells of a name. */
export interface Cue {
  readonly type: EntityType;
  readonly kind: string;
}

const TABLE: Readonly<Record<string, string>> = {
  'Organization government':
    'government administration cabinet ministry department treasury council bureau office embassy consulate junta regime',
  'Organization agency':
    'agency service commission authority directorate administration enforcement investigations operations bureau board customs inspectorate regulator intelligence secretariat',
  'Organization court': 'court tribunal judiciary',
  'Organization legislature': 'parliament congress senate assembly knesset bundestag duma diet legislature chamber',
  'Organization party': 'party coalition alliance democrats republicans socialists greens labour conservatives liberals front movement caucus',
  'Organization company':
    'company corporation corp corp. inc inc. ltd ltd. llc llp plc gmbh ag nv sa spa co co. group holdings bank industries motors airlines airways technologies technology systems semiconductors electronics pharmaceuticals energy oil petroleum insurance partners capital ventures securities insights management enterprises brands studios labs laboratories',
  'Organization newsOutlet':
    'news newspaper times post tribune gazette herald journal daily radio tv television press broadcasting magazine guardian chronicle shimbun quotidiano review',
  'Organization military': 'army navy force forces marines corps brigade battalion regiment militia guard troops military',
  'Organization police': 'police constabulary gendarmerie carabinieri sheriff',
  'Organization ngo': 'foundation association society charity committee federation institute fund trust club watch organization organisation initiative cross crescent network center centre league',
  'Organization team': 'fc united rovers wanderers athletic',
  'Organization union': 'union',
  'Organization school': 'university college school academy polytechnic',
  'Organization internationalBody': 'nations',
  'Place venue': 'stadium arena promenade square park theatre theater plaza',
  'Place building': 'airport prison palace hospital church cathedral mosque temple synagogue hotel station tower bridge headquarters jail consulate house',
  'Place water': 'sea ocean river lake bay gulf strait canal',
  'Place region': 'desert forest mountain mountains island islands peninsula valley coast strip riviera soil',
  'Place state': 'province state county prefecture oblast region',
  'Place country': 'country nation',
  'Place city': 'city town village borough',
  'Place district': 'district street avenue road boulevard neighborhood neighbourhood',
  'Event sport': 'games olympics cup championship championships tournament marathon grand-prix euro',
  'Event ceremony': 'festival ceremony awards day',
  'Event meeting': 'summit conference forum',
  'Event election': 'election elections referendum primaries',
  'Event attack': 'war battle massacre bombing bombings attacks insurgency uprising revolution intifada',
  'Event disaster': 'earthquake hurricane cyclone typhoon tsunami',
  'Event accident': 'crash',
  'Work law': 'act treaty constitution convention bill amendment accord',
  'Work report': 'report',
}; // prettier-ignore

const cues = new Map<string, Cue>();
for (const [key, nouns] of Object.entries(TABLE)) {
  const [type, kind] = key.split(' ') as [EntityType, string];
  for (const noun of nouns.split(' ')) if (!cues.has(noun)) cues.set(noun, { type, kind });
}

/** What a noun tells of the name that it heads; undefined for a noun that tells nothing. */
export function cueOf(noun: string): Cue | undefined {
  return cues.get(noun.toLowerCase());
}

/** Nouns that refer back to a body, place or event as a nominal: "the agency", "the city", "the party". */
export function isCueNoun(noun: string): boolean {
  return cues.has(noun.toLowerCase());
}
