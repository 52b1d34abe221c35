/**
 * Public holidays of single cities beside those of their region, by ISO 3166-2 code and the city's: `MM-DD` for every year, or the dates of 2026 to
 * 2028. Italy, Brazil, Augsburg, the Catholic communities of Bavaria and Barcelona as date-holidays (CC BY 3.0) and vacanza/holidays (MIT) have them; the
 * saints of Lisbon and Porto by the reference list of their city days; Madrid by its resolution for 2026, the second day of Barcelona by custom.
 */
export const CITY_DAYS: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>> = {
  'ES-CT/B': { merce: '09-24', 'whit-monday': ['2026-05-25', '2027-05-17', '2028-06-05'] },
  'ES-MD/M': { 'san-isidro': '05-15', almudena: '11-09' },
  'IT-25/MI': { 'saint-ambrose': '12-07' },
  'IT-62/RM': { 'peter-paul': '06-29' },
  'IT-21/TO': { 'saint-john': '06-24' },
  'IT-42/GE': { 'saint-john': '06-24' },
  'IT-52/FI': { 'saint-john': '06-24' },
  'IT-25/MB': { 'saint-john': '06-24' },
  'IT-72/NA': { 'city-patron': '09-19' },
  'IT-82/PA': { 'city-patron': '07-15' },
  'IT-75/BA': { 'city-patron': '12-06' },
  'IT-25/BS': { 'city-patron': '02-15' },
  'IT-82/CT': { 'city-patron': '02-05' },
  'IT-34/PD': { 'saint-anthony': '06-13' },
  'IT-45/MO': { 'city-patron': '01-31' },
  'IT-45/PR': { 'city-patron': '01-13' },
  'IT-45/PC': { 'city-patron': '07-04' },
  'IT-36/TS': { 'city-patron': '11-03' },
  'IT-57/AN': { 'city-patron': '05-04' },
  'PT-11/LX': { 'saint-anthony': '06-13' },
  'PT-13/OP': { 'saint-john': '06-24' },
  'BR-SP/SAO': { 'city-birthday': '01-25' },
  'BR-RJ/RIO': { 'saint-sebastian': '01-20' },
  'BR-MG/BHZ': { assumption: '08-15', 'immaculate-conception': '12-08' },
  'BR-PE/REC': { 'saint-john': '06-24', carmel: '07-16', 'immaculate-conception': '12-08' },
  'BR-PR/CWB': { 'city-patron': '09-08' },
  'BR-GO/GYN': { 'city-patron': '05-24', 'city-birthday': '10-24' },
  'DE-BY/M': { assumption: '08-15' },
  'DE-BY/A': { assumption: '08-15', 'augsburg-peace': '08-08' },
  'DE-BY/R': { assumption: '08-15' },
  'DE-BY/IN': { assumption: '08-15' },
  'DE-BY/WU': { assumption: '08-15' },
  // Half days only, which the table of slow periods has.
  'CH-ZH/Z': {},
};
