/** News and photo agencies whose names stand in credits. Data, not a list of outlets with rules of their own. */

const AGENCIES = [
  'AAP', 'AFP', 'Agence France-Presse', 'Agencies', 'Alamy', 'Anadolu Agency', 'Anadolu', 'ANP', 'ANSA', 'APA', 'AP',
  'Associated Press', 'Belga', 'Bloomberg', 'Canadian Press', 'CTK', 'DPA', 'EFE', 'EPA-EFE', 'EPA', 'Europa Press',
  'Getty Images', 'Getty', 'IANS', 'iStock', 'Keystone', 'Kyodo', 'LaPresse', 'Magnum', 'MTI', 'NTB', 'NurPhoto', 'PA',
  'PAP', 'Press Association', 'PTI', 'Reuters', 'Ritzau Scanpix', 'Scanpix', 'Shutterstock', 'Sipa USA', 'Sipa',
  'SOPA Images', 'TASS', 'The Associated Press', 'UPI', 'Xinhua', 'Yonhap', 'Zuma Press', 'ZUMA',
] as const; // prettier-ignore

const forms = AGENCIES.flatMap((name) => [name, name.toUpperCase()]);

/** A regular expression's source that matches an agency's name, the longest first. */
export const AGENCY = `(?:${[...new Set(forms)]
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
  .join('|')})`;
