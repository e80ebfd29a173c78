/** Words with which people blame and praise, for what somebody calls somebody. Our own list: plain judgements, no moods. */
import { wordSet } from './word-set.ts';

const BLAME = `
absurd aggressive appalling arrogant awful bad biased brutal careless chaotic cheat cheats clown clowns corrupt corruption coward cowards
cowardly criminal criminals crook crooks cruel cynical danger dangerous dead deadly deceitful demagogue despicable despot destructive
dictator dictators disappointing disaster disastrous discriminatory disgrace disgraceful disgusting dishonest disloyal enemy enemies evil
extremist extremists failed failure failures fake false fanatic fanatics fascist fascists fool foolish fools fraud frauds fraudulent gang gangs
hateful horrible horrific hypocrite hypocrites hypocritical idiot idiots illegal illegitimate immoral incompetent indefensible inhumane insane
insult intolerable irresponsible kill killer killers kills lawless liar liars lie lies madness mafia menace misleading monster monsters murder murderer
murderers murderous naive nazi nazis negligent outrage outrageous parasite parasites pathetic predatory provocation puppet puppets racist racists
reckless repressive ridiculous rigged rogue ruthless sadistic scam scandal scandalous scum selfish sham shame shameful sinister stupid terrible terrorist
terrorists terror thief thieves threat threats thug thugs toxic traitor traitors trash tyrant tyrants tyranny ugly unacceptable unconstitutional
undemocratic unfair unfit unhinged unjust unlawful unprepared untrustworthy useless vicious vile violent warmonger weak wicked witch-hunt worst wrong
`;

const PRAISE = `
admirable amazing best brave bravest brilliant champion champions courageous decent dedicated effective excellent exceptional exemplary extraordinary
fair fantastic fearless generous genius gifted good great greatest hero heroes heroic heroine honest honorable honourable icon impressive inspiration
inspiring integrity legend loyal magnificent marvelous marvellous noble outstanding patriot patriots principled remarkable respected savior saviour
selfless sincere skilled splendid strong superb talented tireless triumph trustworthy visionary wise wonderful worthy
`;

const blame = wordSet(BLAME);
const praise = wordSet(PRAISE);

/** How many of the words praise, less how many blame: negative for blame, 0 where no word of either kind stands. */
export function valenceOf(given: readonly string[]): number {
  return given.reduce((sum, word) => {
    const key = word.toLowerCase();
    return sum + (praise.has(key) ? 1 : 0) - (blame.has(key) ? 1 : 0);
  }, 0);
}
