/** The states of the USA as newspapers shorten them (the style of the Associated Press) and as the post does. */

const SHORT: Readonly<Record<string, string>> = {
  'ala al': 'Alabama', ak: 'Alaska', 'ariz az': 'Arizona', 'ark ar': 'Arkansas', 'calif ca': 'California', 'colo co': 'Colorado',
  'conn ct': 'Connecticut', 'del de': 'Delaware', 'fla fl': 'Florida', 'ga': 'Georgia', hi: 'Hawaii', 'ida id': 'Idaho', 'ill il': 'Illinois',
  'ind in': 'Indiana', ia: 'Iowa', 'kan kans ks': 'Kansas', 'ky': 'Kentucky', 'la': 'Louisiana', me: 'Maine', 'md': 'Maryland',
  'mass ma': 'Massachusetts', 'mich mi': 'Michigan', 'minn mn': 'Minnesota', 'miss ms': 'Mississippi', 'mo': 'Missouri', 'mont mt': 'Montana',
  'neb nebr ne': 'Nebraska', 'nev nv': 'Nevada', 'n.h nh': 'New Hampshire', 'n.j nj': 'New Jersey', 'n.m nm': 'New Mexico', 'n.y ny': 'New York',
  'n.c nc': 'North Carolina', 'n.d nd': 'North Dakota', oh: 'Ohio', 'okla ok': 'Oklahoma', 'ore or': 'Oregon', 'pa penn': 'Pennsylvania',
  'r.i ri': 'Rhode Island', 's.c sc': 'South Carolina', 's.d sd': 'South Dakota', 'tenn tn': 'Tennessee', 'tex tx': 'Texas', 'ut': 'Utah',
  'vt': 'Vermont', 'va': 'Virginia', 'wash wa': 'Washington', 'w.va wv': 'West Virginia', 'wis wisc wi': 'Wisconsin', 'wyo wy': 'Wyoming',
  'd.c dc': 'District of Columbia',
}; // prettier-ignore

const states = new Map<string, string>();
for (const [short, name] of Object.entries(SHORT))
  for (const word of short.split(' ')) states.set(word, name);

/** The state that a short form stands for ("Ariz.", "TX"); undefined for other words. Lower case is no short form. */
export function usStateAbbreviated(word: string): string | undefined {
  const isPostal = /^\p{Lu}{2}$/u.test(word);
  const isPress = /^\p{Lu}\p{Ll}*\.?(\p{Lu}[\p{L}]*\.?)?$/u.test(word);
  return isPostal || isPress ? states.get(word.toLowerCase().replace(/\.$/u, '')) : undefined;
}
