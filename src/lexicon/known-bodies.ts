/** Bodies that news names without explanation: agencies, broadcasters, alliances, platforms. General knowledge only. */

const TABLE: Readonly<Record<string, string>> = {
  newsOutlet:
    'Reuters|Associated Press|AP|AFP|Agence France-Presse|Bloomberg|BBC|CNN|NPR|ABC|NBC|CBS|PBS|Fox News|Sky News|Al Jazeera|New York Times|Washington Post|Wall Street Journal|Financial Times|The Guardian|Le Monde|Der Spiegel|El País|Xinhua|Tass|DPA|EFE|Politico|Axios|ProPublica|Bellingcat|Deutsche Welle|Haaretz|Al Arabiya|MSNBC|ITV|RTL',
  internationalBody:
    'United Nations|UN|European Union|EU|European Commission|NATO|OPEC|World Bank|IMF|International Monetary Fund|World Health Organization|WHO|UNESCO|UNICEF|UNHCR|African Union|Arab League|ASEAN|Red Cross|International Criminal Court|Interpol|Europol|OSCE|IAEA|WTO|G7|G20|OECD|FIFA|UEFA|IOC',
  agency: 'FBI|CIA|NSA|Mossad|FSB|KGB|MI5|MI6|Pentagon|Scotland Yard|NASA|Federal Reserve',
  company:
    'Google|X|Apple|Amazon|Microsoft|Facebook|Meta|Twitter|Instagram|TikTok|YouTube|Telegram|WhatsApp|LinkedIn|Reddit|Tesla|Boeing|Airbus|Intel|Samsung|Huawei|Nvidia|Netflix|Uber|Volkswagen|Toyota|Gazprom',
  other:
    'Hamas|Hezbollah|Taliban|Islamic State|ISIS|ISIL|Al-Qaeda|al-Qaida|Boko Haram|Al-Shabaab|Wagner Group|Greenpeace|Amnesty International|Human Rights Watch',
};

const kinds = new Map<string, string>();
const keyOf = (name: string): string => name.toLowerCase().replace(/^the /u, '');

for (const [kind, names] of Object.entries(TABLE))
  for (const name of names.split('|')) kinds.set(keyOf(name), kind);

/** The kind of a well-known body; undefined for names that are not in the list. */
export function knownBody(name: string): string | undefined {
  return kinds.get(keyOf(name));
}
