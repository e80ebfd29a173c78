/**
 * Nouns for what can be the source of reported words though it has no name: people, bodies, and what is written or shown.
 * Our own choice among the nouns that WordNet 3.1 files under noun.person, noun.group and noun.communication.
 */
import { cueOf } from './body-words.ts';
import { meansPeople, meansPerson } from './people-words.ts';
import { wordSet } from './word-set.ts';

/** What an unnamed source is: somebody, a body, or a document. */
export type SourceNoun = { readonly type: 'Group' } | { readonly type: 'Work'; readonly kind: string };

const PERSONS = wordSet(`
academic acquaintance adversary advocate alumnus ancestor applicant appointee associate attendee attendant backer beneficiary biologist bidder borrower
broadcaster buyer candidate captain caller celebrity champion chemist citizen claimant client co-chair co-worker coauthor colleague companion
competitor complainant confidant congregant conservative constituent contractor contributor counterpart courtier creator creditor curator
customer debtor defector defendant demonstrator dentist descendant designee detainee detractor developer devotee dignitary disciple donor drafter
educator elder elector employer engineer evangelist executive expert ex-wife ex-husband filmmaker fisherman founder friend fundraiser geologist grandchild
grower guest guide headmaster hostage immigrant incumbent infant informant inhabitant inmate insider investigator inspector instructor insurgent interlocutor interpreter
interviewer inventor invitee islander journalist juror kidnapper laborer landlord lawmaker lecturer lender liberal librarian lobbyist local loyalist
maker mediator mentor meteorologist midwife moderator mogul motorist narrator naturalist negotiator newcomer nominee notary novelist observer official
operative operator opponent organiser outsider panelist panellist parishioner participant passenger passer-by patient patron peer petitioner physicist
planner plaintiff pollster populist practitioner predecessor prisoner producer progressive promoter psychiatrist psychologist pundit questioner radical reader
recipient recruit reformer rescuer respondent retiree reviewer rival roommate runner-up sceptic skeptic scientist seller seminarian separatist shareholder
shopper signatory skipper smuggler sociologist specialist spectator speechwriter staffer stakeholder statistician stranger striker subordinate subscriber successor
superintendent supervisor supporter surrogate surveyor teller tenant theologian toddler traveler traveller tutor tweeter user vendor viewer villager visitor
voter ward whistleblower whistle-blower worshipper youngster youth zoologist
`);

const BODIES = wordSet(`
academy administration airline alliance assembly bank bench board brand brokerage bureaucracy business cabinet camp campaign carmaker chain church clinic club
coalition collective committee commission community company conglomerate consortium consultancy cooperative council crew delegation developer
distributor embassy employer faction family firm foundation group hospital household industry insurer jury lab laboratory leadership lobby
maker management manufacturer mission movement museum network operator opposition orchestra outlet panel parish plant publisher
regime retailer school secretariat side startup start-up studio subcommittee subsidiary taskforce team think-tank tribunal university utility website wing
watchdog workforce newspaper magazine paper daily weekly tabloid broadcaster station channel publication site blog exchange
`);

const WORKS: Readonly<Record<string, ReadonlySet<string>>> = {
  report: wordSet(`
    report study survey poll analysis audit review research census assessment inquiry investigation evaluation findings finding data
    figures figure statistics statistic numbers estimate estimates forecast projection projections results index paper dossier
    average averages disclosure disclosures polling polls studies surveys reports records record evidence documents document files file`),
  letter: wordSet('letter email e-mail emails letters message messages missive'),
  law: wordSet(
    'law bill constitution treaty accord statute ordinance decree ruling verdict order judgment judgement regulation rules',
  ),
  post: wordSet('post tweet posts tweets thread blog'),
  memo: wordSet('memo memorandum note cable briefing'),
  book: wordSet('book memoir biography novel essay'),
  film: wordSet('film documentary video clip footage movie'),
  other: wordSet(`
    ad advert advertisement affidavit agreement announcement article articles bulletin charter circular column communique complaint contract
    declaration disclosure draft editorial filing filings headline indictment invitation lawsuit leaflet manifesto minutes motion notice
    obituary pamphlet petition placard plaque platform poster profile proposal prospectus questionnaire release resolution
    sign speech statement story subpoena summary summons testimony text transcript transcripts warrant website`),
};

/** What a common noun (as printed) can be as a source; undefined for a noun that says nothing. */
export function sourceNoun(noun: string): SourceNoun | undefined {
  const word = noun.toLowerCase();
  const kind = Object.keys(WORKS).find((key) => WORKS[key]?.has(word));
  const single = word.replace(/s$/u, '');
  if (kind !== undefined && !BODIES.has(word)) return { type: 'Work', kind };
  const isSomebody =
    meansPeople(word) || meansPerson(word) || [word, single].some((w) => PERSONS.has(w) || BODIES.has(w));
  return isSomebody || cueOf(word)?.type === 'Organization' ? { type: 'Group' } : undefined;
}
