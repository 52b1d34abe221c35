/** Dates with the number of days that follow, `2026-02-15+8`. */
type Days = readonly string[];

/**
 * Days off in China. 2026: State Council notice of 4 November 2025 (国办发明电〔2025〕7号). Later years: the days that the law of 2025
 * gives, joined with weekends as in earlier notices; the notice of each year comes out in the November before.
 */
export const CHINA: Readonly<Record<string, { readonly published: Days; readonly expected: Days }>> = {
  'new-year': { published: ['2026-01-01+2'], expected: ['2027-01-01+2', '2028-01-01+2'] },
  'spring-festival': { published: ['2026-02-15+8'], expected: ['2027-02-05+7', '2028-01-25+7'] },
  qingming: { published: ['2026-04-04+2'], expected: ['2027-04-03+2', '2028-04-04+0'] },
  labour: { published: ['2026-05-01+4'], expected: ['2027-05-01+4', '2028-05-01+4'] },
  'dragon-boat': { published: ['2026-06-19+2'], expected: ['2027-06-09+0', '2028-05-27+2'] },
  'mid-autumn': { published: ['2026-09-25+2'], expected: ['2027-09-15+0', '2028-10-03+0'] },
  national: { published: ['2026-10-01+6'], expected: ['2027-10-01+6', '2028-10-01+7'] },
};

/** Saturdays and Sundays that are worked in exchange; known only for published years. */
export const CHINA_WORKDAYS: readonly string[] = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];
