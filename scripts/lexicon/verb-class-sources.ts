/**
 * The classes of verbs that the action patterns look for: where in WordNet each begins, and what people decided about the
 * verbs found there. Families follow PLOVER, whose codebook names the political acts.
 */
import type { VerbClassSource } from './verb-class.ts';

/** Splits a list; an underscore stands for the space in "lash out". */
const words = (text: string): readonly string[] => text.split(' ').map((word) => word.replace('_', ' '));

/** Every class by its name; the name is the one that a pattern uses. */
export const VERB_CLASS_SOURCES = {
  visit: {
    senses: ['visit#1', 'visit#2', 'visit#3', 'visit#4'],
    include: words('tour'),
    exclude: words('drop_in'),
  },
  support: {
    senses: ['support#1', 'support#3', 'support#8', 'defend#1'],
    include: words('approve side'),
    exclude: words(
      'aid encourage expedite extenuate facilitate foster frequent further garden help help_out minister mitigate mother promote rationalize spur wait_on',
    ),
  },
  praise: {
    senses: ['praise#1', 'congratulate#1', 'thank#1', 'acclaim#1'],
    include: words('admire applaud extol honor honour laud salute welcome'),
    exclude: words('appreciate flatter lighten'),
  },
  help: {
    senses: ['rescue#1'],
    include: words('aid help feed shelter evacuate fund finance subsidise subsidize'),
    exclude: words('salvage save'),
  },
  protect: {
    senses: ['protect#1', 'guard#2', 'escort#1'],
    include: words('guard secure'),
    exclude: words('shepherd'),
  },
  urge: {
    senses: ['urge#1', 'urge#3', 'beg#1'],
    include: words('encourage exhort lobby petition press pressure'),
    exclude: words('bull pep_up supplicate'),
  },
  accuse: { senses: ['accuse#1', 'accuse#2', 'blame#1'], exclude: words('besmirch indict reproach') },
  criticize: {
    senses: ['criticize#1', 'denounce#1', 'condemn#1', 'mock#1', 'rebuke#1'],
    include: words(
      'assail bash blast call_out censure chastise disparage hit_out insult lambast lambaste lash_out pillory reproach slam tear_into vilify',
    ),
    exclude: words('bait banter chaff fulminate talk_down tantalize unmask'),
  },
  investigate: {
    senses: ['investigate#2', 'probe#1'],
    include: words('audit inspect interrogate investigate scrutinise scrutinize vet'),
  },
  charge: { senses: [], include: words('arraign charge impeach indict prosecute') },
  convict: { senses: ['convict#1', 'sentence#1'] },
  oppose: {
    senses: [
      'oppose#1',
      'oppose#2',
      'oppose#6',
      'reject#1',
      'reject#4',
      'resist#1',
      'obstruct#1',
      'veto#1',
      'boycott#1',
    ],
    include: words('bar block filibuster shun snub thwart'),
    exclude: words(
      'brave contest disbelieve discount discredit dismiss distrust doubt fight_down flout forswear hold_off laugh_off mistrust rebel rebut refute reprobate repulse retract shrug_off walk_out withstand',
    ),
  },
  warn: { senses: ['warn#1', 'warn#2'], exclude: words('alert') },
  threaten: {
    senses: ['threaten#2', 'intimidate#1'],
    include: words('bully harass menace threaten'),
    exclude: words('domineer hold_over'),
  },
  punish: {
    senses: ['punish#1', 'banish#1', 'expel#1', 'fine#1', 'ban#1', 'suspend#1', 'embargo#1'],
    include: words('blacklist deport disqualify evict extradite fine penalise sanction'),
    exclude: words('avenge crucify eject execute exorcise retaliate revenge throw_out'),
  },
  arrest: {
    senses: ['arrest#1', 'detain#1', 'kidnap#1', 'capture#1', 'jail#1'],
    include: words('abduct apprehend incarcerate intern nab round_up seize take_hostage'),
    exclude: words('collar keep_in trap'),
  },
  free: {
    senses: ['release#2', 'pardon#1'],
    include: words('liberate release'),
    exclude: words('excuse loose'),
  },
  kill: {
    senses: ['kill#1', 'murder#1'],
    include: words('assassinate decapitate gun_down lynch slay'),
    exclude: words(
      'bump_off crucify dismember do_in eradicate erase knock_off liquidate pick_off stone suffocate',
    ),
  },
  shoot: { senses: ['shoot#1', 'shoot#2'], include: words('shoot_down'), exclude: words('grass pick_off') },
  injure: {
    senses: ['injure#1'],
    include: words('hurt maim'),
    exclude: words('gouge grass gun_down handicap harm run_over shoot sprain stab'),
  },
  strike: {
    senses: ['bomb#1', 'attack#1'],
    include: words('ambush bombard firebomb hit invade overrun pound storm strafe strike'),
    exclude: words('attack counterattack gas glide-bomb infest raid'),
  },
  assault: {
    senses: ['attack#4', 'hit#3'],
    include: words('bite kick slap stab torture'),
    exclude: words('assail bang bat buff charge desecrate pound reassail slug smash smite sock swipe'),
  },
  send: {
    senses: ['deploy#2', 'send#1', 'station#1'],
    include: words('deploy dispatch mobilise mobilize post redeploy'),
    exclude: words('cast garrison redirect relegate report_out submit'),
  },
} satisfies Readonly<Record<string, VerbClassSource>>;
