/**
 * Articles to measure with, as many as wanted, all different: invented people, bodies and towns in sentences of our own.
 * People and bodies come back in later articles as they do in news: half of the time somebody known, the better known
 * the more often (Simon's model, which gives Zipf's law), so that the number of names grows with that of articles.
 */
import { type SeededRandom, seededRandom } from '../../scripts/english/seeded-random.ts';

/** A line of the JSON lines that Dossier reads. */
export interface Story {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly publisher: string;
  readonly text: string;
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

const FORENAMES =
  list(`Ada Boris Carla David Elena Felix Grace Hugo Irene Jonas Karin Lars Maria Nadia Oscar Paula
  Robert Sofia Thomas Ursula Victor Wendy Yusuf Zoe Martin Helen Pavel Amina George Laura`);
const SYLLABLES = list(
  `bar cor den fal gar hol kel lan mor nor pel quin ros sel tor vel wes yar zan bri dal fen`,
);
const ENDINGS = list('son man ford ley wick mont berg aro etti ova ski dal stone field gate');
const TOWN_ENDINGS = list('ville burg port haven mouth dale wick stad ham ton');
const OFFICES = list(
  'mayor minister senator governor prosecutor judge ambassador spokesman director commissioner',
);
const COUNTRIES = list('Italy France Norway Kenya Brazil Japan Canada Poland Egypt Chile Nigeria Finland');
const MATTERS = ['the harbour', 'the new railway', 'a housing law', 'the water supply', 'the border', 'the budget', 'a closed mine', 'the summer festival']; // prettier-ignore
const BODIES = ['River Agency', 'Rail Company', 'Labour Union', 'University', 'Energy Group', 'Shipping Company', 'Police Department', 'Housing Trust']; // prettier-ignore
const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June'];
const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** Names that come back: a known one or a new one, with equal chances. */
class Pool {
  readonly #known: string[] = [];
  readonly #make: () => string;
  readonly #random: SeededRandom;

  constructor(random: SeededRandom, make: () => string) {
    this.#make = make;
    this.#random = random;
  }

  /** So many different names. */
  take(count: number): readonly string[] {
    const names = new Set<string>();
    while (names.size < count) {
      const known = this.#known.length > 0 && this.#random.chance(50);
      names.add(known ? this.#random.pick(this.#known) : this.#make());
    }
    this.#known.push(...names);
    return [...names];
  }
}

class Writer {
  readonly #random: SeededRandom;
  readonly #people: Pool;
  readonly #bodies: Pool;
  readonly #towns: Pool;

  constructor(random: SeededRandom) {
    const stem = (): string => capital(random.pick(SYLLABLES) + random.pick(SYLLABLES));
    this.#random = random;
    this.#people = new Pool(random, () => `${random.pick(FORENAMES)} ${stem()}${random.pick(ENDINGS)}`);
    this.#towns = new Pool(random, () => stem() + random.pick(TOWN_ENDINGS));
    this.#bodies = new Pool(random, () => `${stem()}${random.pick(ENDINGS)} ${random.pick(BODIES)}`);
  }

  #paragraphs(): readonly string[] {
    const random = this.#random;
    const [a = '', b = '', c = ''] = this.#people.take(3);
    const [body = '', other = ''] = this.#bodies.take(2);
    const [town = ''] = this.#towns.take(1);
    const last = (name: string): string => name.split(' ').at(-1) ?? name;
    const [country, matter, when] = [random.pick(COUNTRIES), random.pick(MATTERS), random.pick(DAYS)];
    const day = `${random.integer(1, 28)} ${random.pick(MONTHS)}`;
    const [office, second] = [random.pick(OFFICES), random.pick(OFFICES)];
    const number = random.integer(2, 90);
    const paragraphs = [
      `${a}, the ${office} of ${town}, met ${b} on ${when} to discuss ${matter}. It was their second meeting since ${day}.`,
      `“We will not give up ${matter},” said ${last(b)}, who has worked for the ${body} for ${number} years. “Nobody asked us.”`,
      `The ${body} sent ${number} workers to ${town} in ${random.pick(MONTHS)}. The ${other} criticised the plan and urged ${country} to stop it.`,
      `${c}, a former ${second} from ${country}, accused the ${other} of hiding letters about ${matter}. A spokeswoman denied that.`,
      `Police in ${town} arrested ${number} people after a protest against ${a}. ${last(a)} said that the arrests were a mistake.`,
      `${b} was born in ${town} and studied there. In ${random.integer(1990, 2020)} the ${other} appointed ${last(b)} as its director.`,
      `According to ${c}, the talks between ${country} and the ${body} may end on ${day}. ${last(c)} did not say who would sign.`,
      `On ${when} a court in ${town} ordered the ${other} to pay ${number} million euros. The judge called the case “a lesson for ${country}”.`,
      `${last(a)} will visit ${country} next week, where she is to speak at a conference about ${matter}. Her brother lives in the capital.`,
      `A ship of the ${body} hit a pier in ${town} on ${day}, and ${number} passengers were injured. ${c} thanked the rescuers.`,
    ];
    // The first introduces people by their full names.
    return [...paragraphs.slice(0, 1), ...random.shuffle(paragraphs.slice(1)).slice(0, 6)];
  }

  write(number: number): Story {
    const paragraphs = this.#paragraphs();
    const [month, day] = [this.#random.integer(1, 6), this.#random.integer(1, 28)];
    const [town = ''] = this.#towns.take(1);
    const two = (value: number): string => String(value).padStart(2, '0');
    return {
      id: String(number),
      title: `Report ${number}`,
      date: `2026-${two(month)}-${two(day)}`,
      publisher: `The ${town} Post`,
      text: paragraphs.join('\n\n'),
    };
  }
}

/** The first `count` articles of a seed. */
export function* stories(count: number, seed = 1): Generator<Story> {
  const writer = new Writer(seededRandom(seed));
  for (let number = 1; number <= count; number += 1) yield writer.write(number);
}

/** Words between white space. */
export const countWords = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;
