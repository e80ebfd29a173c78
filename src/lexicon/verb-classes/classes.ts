/**
 * Verbs of one meaning, made from WordNet 3.1 by scripts/lexicon/verb-classes.ts: change the sources there, not this file.
 */

/** The lemmas of each class, particles included ("lash out"). */
// prettier-ignore
export const VERB_CLASSES = {
  visit: ['tour', 'visit'],
  support: ['approve', 'assist', 'back', 'back up', 'champion', 'defend', 'endorse', 'indorse', 'side', 'support'],
  praise: ['acclaim', 'admire', 'applaud', 'commend', 'compliment', 'congratulate', 'eulogize', 'exalt', 'extol', 'glorify', 'hail', 'honor', 'honour', 'laud', 'praise', 'salute', 'thank', 'welcome'],
  help: ['aid', 'evacuate', 'feed', 'finance', 'fund', 'help', 'rescue', 'shelter', 'subsidise', 'subsidize'],
  protect: ['escort', 'guard', 'protect', 'safeguard', 'secure', 'shield'],
  urge: ['beg', 'encourage', 'exhort', 'implore', 'lobby', 'petition', 'press', 'pressure', 'urge'],
  accuse: ['accuse', 'blame', 'calumniate', 'fault'],
  criticize: ['assail', 'bash', 'berate', 'blast', 'call out', 'castigate', 'censure', 'chastise', 'chide', 'condemn', 'criticise', 'criticize', 'decry', 'denounce', 'deplore', 'deride', 'disparage', 'excoriate', 'hit out', 'insult', 'jeer', 'lambast', 'lambaste', 'lampoon', 'lash out', 'mock', 'pillory', 'rebuke', 'reprimand', 'reproach', 'revile', 'ridicule', 'scoff', 'scold', 'slam', 'taunt', 'tear into', 'vilify'],
  investigate: ['audit', 'inspect', 'interrogate', 'investigate', 'probe', 'scrutinise', 'scrutinize', 'vet'],
  charge: ['arraign', 'charge', 'impeach', 'indict', 'prosecute'],
  convict: ['convict', 'sentence'],
  oppose: ['bar', 'block', 'boycott', 'challenge', 'defy', 'dispute', 'filibuster', 'obstruct', 'oppose', 'picket', 'rebuff', 'reject', 'repudiate', 'resist', 'shun', 'snub', 'spurn', 'thwart', 'veto', 'vote down'],
  warn: ['admonish', 'caution', 'warn'],
  threaten: ['browbeat', 'bully', 'harass', 'intimidate', 'menace', 'push around', 'threaten'],
  punish: ['ban', 'banish', 'blacklist', 'deport', 'disqualify', 'evict', 'exile', 'expel', 'extradite', 'fine', 'ostracize', 'penalise', 'penalize', 'punish', 'sanction', 'suspend'],
  arrest: ['abduct', 'apprehend', 'arrest', 'capture', 'detain', 'imprison', 'incarcerate', 'intern', 'jail', 'kidnap', 'nab', 'round up', 'seize', 'take hostage'],
  free: ['free', 'liberate', 'pardon', 'release'],
  kill: ['annihilate', 'assassinate', 'behead', 'butcher', 'decapitate', 'execute', 'exterminate', 'gun down', 'kill', 'kill off', 'lynch', 'massacre', 'murder', 'slaughter', 'slay', 'strangle'],
  shoot: ['gun down', 'shoot', 'shoot down'],
  injure: ['bruise', 'hurt', 'injure', 'maim', 'wound'],
  strike: ['ambush', 'besiege', 'bomb', 'bombard', 'firebomb', 'hit', 'invade', 'overrun', 'pound', 'shell', 'storm', 'strafe', 'strike'],
  assault: ['assault', 'bite', 'kick', 'molest', 'pommel', 'pummel', 'punch', 'rape', 'slap', 'smack', 'stab', 'torture', 'wallop', 'whack'],
  send: ['deploy', 'dispatch', 'mobilise', 'mobilize', 'post', 'redeploy', 'send', 'station'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
