/** Names that are written in Latin letters in several ways, because their own script is another. General knowledge only. */

// Each line is one forename. Names that differ between languages ("Alexander", "Alejandro") are no spellings of one.
const FORENAMES = `
muhammad mohammed mohammad mohamed mohamad muhammed mohamud muhamad
ahmed ahmad ahmet
mahmoud mahmud mahmood
hussein hussain husain hossein husayn hosein
hassan hasan
khaled khalid
abdullah abdallah abdulla abdalla
abdulrahman abdelrahman abdurrahman abdirahman
abdulaziz abdelaziz
yousef yusuf youssef yousuf yussuf yusef
omar umar omer
osama usama
saeed said saied sayeed
ibrahim ebrahim
mustafa mostafa moustafa
ismail ismael esmail
yasser yasir yaser
tareq tariq tarek
jamal gamal
nasser nasir naser
faisal faysal feisal
salman selman
suleiman sulaiman soleimane sulayman
bashar bachar
muammar moammar
aisha ayesha aysha
fatima fatema fatimah
khadija khadijah
sergei sergey sergej serguei
andrei andrey andrej
alexei alexey aleksei aleksey
nikolai nikolay nikolaj
dmitry dmitri dmitriy dmitrii dimitri dimitry
yevgeny evgeny evgeni yevgeni evgenii yevgeniy evgeniy
yuri yury iurii yuriy juri
vasily vasili vasiliy vassily
vitaly vitali vitaliy vitalii
gennady gennadi gennadiy
arkady arkadi arkadiy
anatoly anatoli anatoliy anatolii
valery valeri valeriy valerii
volodymyr wolodymyr
oleksandr olexandr
aleksandr alexandr
aleksandar alexandar
mykhailo mykhaylo
mikhail mihail mikhael
serhii serhiy sergiy
andriy andrii
oleksiy oleksii
yulia yuliya julija iuliia iulia
natalia natalya nataliya
yelena elena
yekaterina ekaterina
tatiana tatyana
maria mariya
xi hsi
`;

const forenames = new Map<string, string>();
for (const line of FORENAMES.trim().split('\n')) {
  const spellings = line.split(' ');
  for (const spelling of spellings) forenames.set(spelling, spellings[0] ?? spelling);
}

/** One spelling for all of a forename, of a name's key; a forename that has one spelling is itself. */
export function plainForename(forename: string): string {
  return forenames.get(forename) ?? forename;
}

// Endings and letters that romanisations of Cyrillic, Arabic, Greek and Hebrew write in several ways, and the German
// umlauts, each with the one that is taken for all. In this order.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/(?:yy|iy|ij|ii|yi|y|j)$/u, 'i'],
  [/(?:skaya|skaia|skaja)$/u, 'skaia'],
  [/(?:ya|ja)$/u, 'ia'],
  [/^(?:ye|je)/u, 'e'],
  [/^(?:yu|ju|iu)/u, 'iu'],
  [/kh/gu, 'h'],
  [/gh|q/gu, 'g'],
  [/^(?:k|g)(?=[aeiou]dd?h?af)/u, 'g'],
  [/dh/gu, 'd'],
  [/ou|oo/gu, 'u'],
  [/tsch|tch/gu, 'ch'],
  [/sch/gu, 'sh'],
  [/tz/gu, 'ts'],
  [/([aou])e/gu, '$1'],
  [/(.)\1+/gu, '$1'],
];

/** One spelling for all of a surname, of a name's key. Short names keep their letters: they have no others to be told by. */
export function plainSurname(surname: string): string {
  if (surname.length < 4) return surname;
  return RULES.reduce((word, [pattern, letters]) => word.replace(pattern, letters), surname);
}
