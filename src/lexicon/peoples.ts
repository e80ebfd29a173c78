/**
 * Peoples that have no country of their own name, faiths, and political camps: the word for one of them, which is the
 * adjective too, and the plural where it is not formed with -s.
 */
const FAITHS =
  'Muslim Islamist Sunni Shiite|Shiites Shia|Shias Sufi Salafi Ismaili Ahmadi Alawite Druze|Druze Christian Catholic Protestant Orthodox|- Evangelical Baptist Methodist Lutheran Anglican Presbyterian Mormon Coptic|Copts Maronite Jewish|Jews Hasidic|- Hindu Sikh Jain Buddhist Zoroastrian Parsi Baha’i Moslem Pentecostal Calvinist Jesuit Islamic|- Judaic|- Yazidi Mennonite Quaker';
const PEOPLES =
  'Arab Kurdish|Kurds Kurd Tamil Sinhalese|Sinhalese Bengali Punjabi Kashmiri Gujarati Marathi Sindhi Pashtun Hazara Baloch|Baloch Uyghur Uighur Tibetan Cantonese|- Hmong|Hmong Rohingya|Rohingya Kachin|- Malay Javanese|Javanese Maori|Maori Māori|Māori Aboriginal Inuit|Inuit Inuk|- Cree|Cree Métis|Métis Mohawk Navajo|Navajo Cherokee Sioux|Sioux Mayan Quechua|Quechua Mapuche Aymara|Aymara Sami|Sami Sámi|Sámi Basque Catalan Breton Roma|Roma Romani Gypsy|Gypsies Ashkenazi|- Sephardic|- Chechen Tatar Circassian Cossack Slavic|Slavs Nordic|- Zulu Xhosa|Xhosa Hutu Tutsi Hausa|Hausa Yoruba|Yoruba Igbo|Igbo Fulani|Fulani Tuareg Berber Amazigh|Amazigh Swahili|- Amhara|Amhara Tigrayan Oromo|Oromo Kikuyu|Kikuyu Maasai|Maasai Hispanic Latino Latina Chicano Afghan Persian Anglo-Saxon Western|Westerners Soviet Yugoslav Yugoslavian Czechoslovak Czechoslovakian Ottoman Sherpa';
const CAMPS =
  'Republican Democrat Conservative|- Tory|Tories Communist Socialist Nazi Fascist Marxist Maoist Leninist Trotskyist Stalinist Peronist Zionist Bolshevik Menshevik Kemalist Baathist Ba’athist Jihadist Sandinista Chavista Gaullist Thatcherite Labourite Hindutva|- Whig Leftist|- Houthi';

interface People {
  readonly singular: string;
  readonly plural: boolean;
}

const words = new Map<string, People>();
for (const entry of [FAITHS, PEOPLES, CAMPS].flatMap((list) => list.split(' '))) {
  const [singular = '', plural = `${singular}s`] = entry.split('|');
  if (plural !== '-') words.set(plural, { singular, plural: true });
  // "Inuit" is one of them, all of them and the adjective.
  words.set(singular, { singular, plural: false });
}

// These are names of persons, places or teams as well.
const AMBIGUOUS = /^(Christian|Roma|Cree|Malay|Jain|Jesuit|Western|Latina|Whig)$/u;

/** Whether a single word is a people's and can hardly be anything else's name. */
export function isOnlyPeople(word: string): boolean {
  return words.has(word) && !AMBIGUOUS.test(word);
}

/**
 * The people, faith or camp of this word, by its singular ("Muslims": "Muslim"), and whether the word is a plural;
 * undefined for all other words, and without a capital: "a conservative estimate" is nobody's.
 */
export function peopleCalled(word: string): People | undefined {
  return words.get(word);
}
