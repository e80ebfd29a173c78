/** Countries and a few larger regions: their names, their adjective, what their people are called, and their capital. */

/** A country (or region) and the words that stand for it. */
export interface Country {
  readonly name: string;
  readonly aliases: readonly string[];
  /** "Italian"; the people's singular is the same unless `people` differs. */
  readonly adjectives: readonly string[];
  /** "Italians". */
  readonly people: readonly string[];
  readonly capital?: string;
  readonly kind: 'country' | 'region';
}

// name | aliases | adjectives | people (plural) | capital. "Congo" and "Congolese" may be of either country, so of none.
const TABLE = `
Afghanistan||Afghan|Afghans|Kabul
Albania||Albanian|Albanians|Tirana
Algeria||Algerian|Algerians|Algiers
Andorra||Andorran|Andorrans|
Angola||Angolan|Angolans|Luanda
Argentina||Argentine,Argentinian|Argentines,Argentinians|Buenos Aires
Armenia||Armenian|Armenians|Yerevan
Australia||Australian|Australians,Aussies|Canberra
Austria||Austrian|Austrians|Vienna
Azerbaijan||Azerbaijani|Azerbaijanis|Baku
Bahamas|The Bahamas|Bahamian|Bahamians|Nassau
Bahrain||Bahraini|Bahrainis|Manama
Bangladesh||Bangladeshi|Bangladeshis|Dhaka
Barbados||Barbadian|Barbadians|Bridgetown
Belarus||Belarusian|Belarusians|Minsk
Belgium||Belgian|Belgians|Brussels
Belize||Belizean|Belizeans|Belmopan
Benin||Beninese||Porto-Novo
Bhutan||Bhutanese||Thimphu
Bolivia||Bolivian|Bolivians|La Paz
Bosnia and Herzegovina|Bosnia,Bosnia-Herzegovina|Bosnian|Bosnians|Sarajevo
Botswana||Botswanan|Botswanans|Gaborone
Brazil||Brazilian|Brazilians|Brasilia
Brunei||Bruneian|Bruneians|
Bulgaria||Bulgarian|Bulgarians|Sofia
Burkina Faso||Burkinabe||Ouagadougou
Burundi||Burundian|Burundians|Bujumbura
Cambodia||Cambodian|Cambodians|Phnom Penh
Cameroon||Cameroonian|Cameroonians|Yaounde
Canada||Canadian|Canadians|Ottawa
Cape Verde||Cape Verdean|Cape Verdeans|Praia
Central African Republic||Central African|Central Africans|Bangui
Chad||Chadian|Chadians|N'Djamena
Chile||Chilean|Chileans|Santiago
China|People's Republic of China,PRC|Chinese||Beijing
Colombia||Colombian|Colombians|Bogota
Comoros||Comorian|Comorians|Moroni
Costa Rica||Costa Rican|Costa Ricans|San Jose
Croatia||Croatian|Croatians,Croats|Zagreb
Cuba||Cuban|Cubans|Havana
Cyprus||Cypriot|Cypriots|Nicosia
Czech Republic|Czechia|Czech|Czechs|Prague
Democratic Republic of the Congo|Democratic Republic of Congo,DRC,DR Congo,Congo-Kinshasa|||Kinshasa
Denmark||Danish|Danes|Copenhagen
Djibouti||Djiboutian|Djiboutians|
Dominican Republic||Dominican|Dominicans|Santo Domingo
East Timor|Timor-Leste|Timorese||Dili
Ecuador||Ecuadorian,Ecuadorean|Ecuadorians|Quito
Egypt||Egyptian|Egyptians|Cairo
El Salvador||Salvadoran,Salvadorian|Salvadorans|San Salvador
Equatorial Guinea||Equatoguinean|Equatoguineans|Malabo
Eritrea||Eritrean|Eritreans|Asmara
Estonia||Estonian|Estonians|Tallinn
Eswatini|Swaziland|Swazi|Swazis|Mbabane
Ethiopia||Ethiopian|Ethiopians|Addis Ababa
Fiji||Fijian|Fijians|Suva
Finland||Finnish|Finns|Helsinki
France||French||Paris
Gabon||Gabonese||Libreville
Gambia|The Gambia|Gambian|Gambians|Banjul
Georgia||Georgian|Georgians|Tbilisi
Germany||German|Germans|Berlin
Ghana||Ghanaian|Ghanaians|Accra
Greece||Greek|Greeks|Athens
Greenland||Greenlandic|Greenlanders|Nuuk
Grenada||Grenadian|Grenadians|
Guatemala||Guatemalan|Guatemalans|Guatemala City
Guinea||Guinean|Guineans|Conakry
Guinea-Bissau||||Bissau
Guyana||Guyanese||Georgetown
Haiti||Haitian|Haitians|Port-au-Prince
Honduras||Honduran|Hondurans|Tegucigalpa
Hong Kong||Hong Kong|Hong Kongers|
Hungary||Hungarian|Hungarians|Budapest
Iceland||Icelandic|Icelanders|Reykjavik
India||Indian|Indians|New Delhi
Indonesia||Indonesian|Indonesians|Jakarta
Iran|Islamic Republic of Iran|Iranian|Iranians|Tehran
Iraq||Iraqi|Iraqis|Baghdad
Ireland|Republic of Ireland|Irish||Dublin
Israel||Israeli|Israelis|Jerusalem
Italy||Italian|Italians|Rome
Ivory Coast|Cote d'Ivoire,Côte d'Ivoire|Ivorian|Ivorians|Abidjan
Jamaica||Jamaican|Jamaicans|Kingston
Japan||Japanese||Tokyo
Jordan||Jordanian|Jordanians|Amman
Kazakhstan||Kazakh,Kazakhstani|Kazakhs|Astana
Kenya||Kenyan|Kenyans|Nairobi
Kosovo||Kosovar|Kosovars|Pristina
Kuwait||Kuwaiti|Kuwaitis|Kuwait City
Kyrgyzstan||Kyrgyz||Bishkek
Laos||Laotian,Lao|Laotians|Vientiane
Latvia||Latvian|Latvians|Riga
Lebanon||Lebanese||Beirut
Lesotho||Basotho||Maseru
Liberia||Liberian|Liberians|Monrovia
Libya||Libyan|Libyans|Tripoli
Liechtenstein|||Liechtensteiners|Vaduz
Lithuania||Lithuanian|Lithuanians|Vilnius
Luxembourg||Luxembourgish|Luxembourgers|
Madagascar||Malagasy||Antananarivo
Malawi||Malawian|Malawians|Lilongwe
Malaysia||Malaysian|Malaysians|Kuala Lumpur
Maldives||Maldivian|Maldivians|Male
Mali||Malian|Malians|Bamako
Malta||Maltese||Valletta
Mauritania||Mauritanian|Mauritanians|Nouakchott
Mauritius||Mauritian|Mauritians|Port Louis
Mexico||Mexican|Mexicans|Mexico City
Moldova||Moldovan|Moldovans|Chisinau
Monaco||Monegasque|Monegasques|
Mongolia||Mongolian|Mongolians|Ulaanbaatar
Montenegro||Montenegrin|Montenegrins|Podgorica
Morocco||Moroccan|Moroccans|Rabat
Mozambique||Mozambican|Mozambicans|Maputo
Myanmar|Burma|Burmese||Naypyidaw
Namibia||Namibian|Namibians|Windhoek
Nepal||Nepalese,Nepali|Nepalis|Kathmandu
Netherlands|The Netherlands,Holland|Dutch||Amsterdam
New Zealand|||New Zealanders|Wellington
Nicaragua||Nicaraguan|Nicaraguans|Managua
Niger||Nigerien|Nigeriens|Niamey
Nigeria||Nigerian|Nigerians|Abuja
North Korea|Democratic People's Republic of Korea,DPRK|North Korean|North Koreans|Pyongyang
North Macedonia|Macedonia|Macedonian|Macedonians|Skopje
Northern Ireland||Northern Irish||Belfast
Norway||Norwegian|Norwegians|Oslo
Oman||Omani|Omanis|Muscat
Pakistan||Pakistani|Pakistanis|Islamabad
Panama||Panamanian|Panamanians|Panama City
Papua New Guinea||Papua New Guinean|Papua New Guineans|Port Moresby
Paraguay||Paraguayan|Paraguayans|Asuncion
Peru||Peruvian|Peruvians|Lima
Philippines|The Philippines|Philippine,Filipino|Filipinos|Manila
Poland||Polish|Poles|Warsaw
Portugal||Portuguese||Lisbon
Puerto Rico||Puerto Rican|Puerto Ricans|San Juan
Qatar||Qatari|Qataris|Doha
Republic of the Congo|Republic of Congo,Congo-Brazzaville|||Brazzaville
Romania||Romanian|Romanians|Bucharest
Russia|Russian Federation|Russian|Russians|Moscow
Rwanda||Rwandan|Rwandans|Kigali
Saint Lucia|St. Lucia|Saint Lucian|Saint Lucians|Castries
Samoa||Samoan|Samoans|Apia
San Marino||Sammarinese||
Saudi Arabia||Saudi,Saudi Arabian|Saudis|Riyadh
Scotland||Scottish|Scots|Edinburgh
England||English||London
Wales||Welsh||Cardiff
Senegal||Senegalese||Dakar
Serbia||Serbian|Serbs,Serbians|Belgrade
Seychelles||Seychellois||Victoria
Sierra Leone||Sierra Leonean|Sierra Leoneans|Freetown
Singapore||Singaporean|Singaporeans|
Slovakia||Slovak,Slovakian|Slovaks|Bratislava
Slovenia||Slovenian,Slovene|Slovenes,Slovenians|Ljubljana
Somalia||Somali|Somalis|Mogadishu
South Africa||South African|South Africans|Pretoria
South Korea|Republic of Korea|South Korean|South Koreans|Seoul
South Sudan||South Sudanese||Juba
Spain||Spanish|Spaniards|Madrid
Sri Lanka||Sri Lankan|Sri Lankans|Colombo
Sudan||Sudanese||Khartoum
Suriname||Surinamese||Paramaribo
Sweden||Swedish|Swedes|Stockholm
Switzerland||Swiss||Bern
Syria|Syrian Arab Republic|Syrian|Syrians|Damascus
Taiwan||Taiwanese||Taipei
Tajikistan||Tajik|Tajiks|Dushanbe
Tanzania||Tanzanian|Tanzanians|Dodoma
Thailand||Thai|Thais|Bangkok
Tibet||Tibetan|Tibetans|Lhasa
Togo||Togolese||Lome
Tonga||Tongan|Tongans|
Trinidad and Tobago||Trinidadian|Trinidadians|Port of Spain
Tunisia||Tunisian|Tunisians|Tunis
Turkey|Türkiye,Turkiye|Turkish|Turks|Ankara
Turkmenistan||Turkmen|Turkmens|Ashgabat
Uganda||Ugandan|Ugandans|Kampala
Ukraine||Ukrainian|Ukrainians|Kyiv
United Arab Emirates|UAE,U.A.E.|Emirati|Emiratis|Abu Dhabi
United Kingdom|UK,U.K.,Britain,Great Britain|British|Britons,Brits|London
United States|US,U.S.,USA,U.S.A.,United States of America,America|American|Americans|Washington
Uruguay||Uruguayan|Uruguayans|Montevideo
Uzbekistan||Uzbek|Uzbeks|Tashkent
Vanuatu||||Port Vila
Vatican City|Vatican||
Venezuela||Venezuelan|Venezuelans|Caracas
Vietnam||Vietnamese||Hanoi
Yemen||Yemeni|Yemenis|Sanaa
Zambia||Zambian|Zambians|Lusaka
Zimbabwe||Zimbabwean|Zimbabweans|Harare
`;

// Larger than a country, or not a state: their people and adjectives are used in the same way.
const REGIONS = `
Europe||European|Europeans|
Africa||African|Africans|
Asia||Asian|Asians|
Latin America||Latin American|Latin Americans|
North America||North American|North Americans|
South America||South American|South Americans|
Middle East||Middle Eastern||
Palestine|Palestinian territories|Palestinian|Palestinians|
Kurdistan||Kurdish|Kurds|
Catalonia||Catalan|Catalans|
Chechnya||Chechen|Chechens|
Crimea||Crimean|Crimeans|
Scandinavia||Scandinavian|Scandinavians|
Gaza|Gaza Strip|Gazan|Gazans|
West Bank||||
`;

const list = (cell: string | undefined): string[] => (cell ? cell.split(',') : []);

function parse(table: string, kind: Country['kind']): Country[] {
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', aliases, adjectives, people, capital] = row.split('|');
      return {
        name,
        aliases: list(aliases),
        adjectives: list(adjectives),
        people: list(people),
        kind,
        ...(capital ? { capital } : {}),
      };
    });
}

/** Every country and region of the table. */
export const COUNTRIES: readonly Country[] = [...parse(TABLE, 'country'), ...parse(REGIONS, 'region')];

const index = (words: (country: Country) => readonly string[]): ReadonlyMap<string, Country> => {
  const map = new Map<string, Country>();
  // The first entry of a word wins: "English" is England's, "London" England's.
  for (const country of COUNTRIES)
    for (const word of words(country)) if (!map.has(word.toLowerCase())) map.set(word.toLowerCase(), country);
  return map;
};

const byName = index((c) => [c.name, ...c.aliases]);
const byAdjective = index((c) => c.adjectives);
const byPeople = index((c) => c.people);
const byCapital = index((c) => (c.capital ? [c.capital] : []));

/** The country of this name ("Italy", "US"); "us" and "Us" are a pronoun and no country. */
export function countryNamed(words: string): Country | undefined {
  return words === 'us' || words === 'Us' ? undefined : byName.get(words.toLowerCase());
}

/** The country of this adjective ("Italian"). */
export function countryOfAdjective(word: string): Country | undefined {
  return byAdjective.get(word.toLowerCase());
}

/** The country whose people are called this ("Italians"). */
export function countryOfPeople(word: string): Country | undefined {
  return byPeople.get(word.toLowerCase());
}

/** The country that has this capital ("Rome"). */
export function countryOfCapital(word: string): Country | undefined {
  return byCapital.get(word.toLowerCase());
}
