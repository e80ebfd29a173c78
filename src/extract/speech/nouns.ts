/** Nouns around speech: documents that speak for their authors, nouns that announce a name, and occasions of speech. */
import { wordSet } from '../../lexicon/word-set.ts';

/** Documents and posts: what they say is said by whoever issued them. */
export const DOCUMENT_NOUNS = wordSet(`
  statement post letter tweet message memo memorandum email e-mail note release communique communiqué declaration
  tweet thread blog report filing petition complaint lawsuit order ruling opinion resolution advisory bulletin
  notice text transcript caption column editorial op-ed article essay speech remark comment testimony affidavit brief`);

/** Documents and bodies of data that may themselves be the source: "according to the poll". */
export const DATA_NOUNS = wordSet(`
  poll survey study report data figure statistic document record research analysis census review audit investigation
  finding result indictment affidavit complaint filing lawsuit memo evidence estimate article paper source`);

/** Occasions on which somebody says something to somebody: "in an interview with RTL", "in a letter to the court". */
export const OCCASION_NOUNS = wordSet(`
  interview letter message email e-mail note statement conversation call meeting remark comment speech address post
  briefing memo appeal response reply testimony`);

/** Nouns after which quotation marks hold a title or a name and not somebody's words. */
export const NAMING_NOUNS = wordSet(`
  film movie book novel song album single show series programme program play musical painting documentary podcast
  magazine newspaper episode game poem essay article column track hit band group party movement campaign operation
  project exhibition opera ballet memoir app hashtag codename nickname alias title name called titled entitled named
  nicknamed dubbed codenamed known so-called alias song single word term phrase slogan`);

/** Small words that stay lower-case inside titles. */
export const TITLE_SMALL_WORDS = wordSet(
  `a an the of and in on for to at by with from or de la le du des van von der`,
);

/** Nouns whose complement is what somebody said: "her claim that …", "the mayor's warning of …". */
export const SPEECH_NOUNS = wordSet(`
  statement claim warning assertion remark comment accusation allegation promise pledge vow contention suggestion
  insistence declaration announcement argument description characterization characterisation complaint prediction
  reply response answer admission acknowledgement acknowledgment observation phrase word message post tweet letter`);
