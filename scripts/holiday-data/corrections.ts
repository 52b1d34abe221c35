/** Where the calendar that is in force differs from what the library computes, and why. */
export interface Correction {
  readonly reason: string;
  /** True when it is kept in most regions and a region's own calendar decides there. */
  readonly mostRegions?: boolean;
  /** Keys to leave out. */
  readonly drop?: readonly string[];
  /** `key: dates`; a date that is there already stays. */
  readonly add?: Readonly<Record<string, readonly string[]>>;
  /** Days by which all dates of a key move, in the given years. */
  readonly shift?: readonly { readonly key: string; readonly days: number; readonly years: readonly string[] }[];
}

const GULF = ['eid-al-fitr', 'eid-al-adha', 'mawlid'];
const nextDay = (years: readonly string[]) => GULF.map((key) => ({ key, days: 1, years }));

export const CORRECTIONS: Readonly<Record<string, readonly Correction[]>> = {
  US: [{ reason: 'Veterans Day of 2028 is a Saturday, taken on Friday.', add: { veterans: ['2028-11-10'] } }],
  CA: [
    {
      reason: 'Provincial in law, and kept in nearly all provinces.',
      mostRegions: true,
      add: { victoria: ['2026-05-18', '2027-05-24', '2028-05-22'], thanksgiving: ['2026-10-12', '2027-10-11', '2028-10-09'] },
    },
    { reason: 'Christmas on a Saturday is taken on Monday by federally regulated firms.', add: { substitute: ['2027-12-27', '2028-01-03'] } },
  ],
  BR: [
    { reason: 'Election days are Sundays and close no office.', drop: ['election'] },
    {
      reason: 'Carnival is optional in law, and business stops.',
      add: { carnival: ['2026-02-16', '2026-02-17', '2027-02-08', '2027-02-09', '2028-02-28', '2028-02-29'] },
    },
  ],
  AR: [{ reason: 'Bridge days of 2026 by decree.', add: { bridge: ['2026-03-23', '2026-07-10', '2026-12-07'] } }],
  AE: [
    { reason: 'No public holidays since 2019.', drop: ['isra-miraj', 'ramadan'] },
    {
      reason: 'Arafah and the second National Day are days off.',
      add: { arafah: ['2026-05-26', '2027-05-15', '2028-05-04'], national: ['2026-12-03', '2027-12-03', '2028-12-03'] },
    },
  ],
  GB: [
    {
      reason: 'Kept in England, Wales and Northern Ireland.',
      mostRegions: true,
      add: { 'summer-bank-holiday': ['2026-08-31', '2027-08-30', '2028-08-28'] },
    },
  ],
  EG: [{ reason: 'The day of Arafah is a day off.', add: { arafah: ['2026-05-26', '2027-05-15', '2028-05-04'] } }],
  IN: [
    {
      reason: 'Gazetted festivals of the central government, which the library leaves to the states; the days of 2028 are calculated.',
      add: {
        holi: ['2026-03-04', '2027-03-22', '2028-03-11'],
        'ram-navami': ['2026-03-26', '2027-04-15', '2028-04-03'],
        mahavir: ['2026-03-31', '2027-04-18', '2028-04-07'],
        vesak: ['2026-05-01', '2027-05-20', '2028-05-08'],
        'eid-al-fitr': ['2026-03-21', '2027-03-10', '2028-02-27'],
        'eid-al-adha': ['2026-05-27', '2027-05-17', '2028-05-06'],
        ashura: ['2026-06-26', '2027-06-16', '2028-06-04'],
        mawlid: ['2026-08-26', '2027-08-15', '2028-08-04'],
        janmashtami: ['2026-09-04', '2027-08-25', '2028-08-13'],
        dussehra: ['2026-10-20', '2027-10-09', '2028-09-27'],
        diwali: ['2026-11-08', '2027-10-29', '2028-10-17'],
        'guru-nanak': ['2026-11-24', '2027-11-14', '2028-11-02'],
        shivaratri: ['2027-03-06', '2028-02-23'],
      },
    },
  ],
  BD: [
    { reason: 'Taken off the list of public holidays in 2024.', drop: ['mujibs-birthday-childrens-day', 'national-mourning-day'] },
    { reason: 'Moon days that the library holds as fixed dates.', drop: ['vesak', 'krishna-janmashtami', 'durga-puja'] },
    { reason: 'Public holiday since 2025.', add: { 'july-uprising': ['2026-08-05', '2027-08-05', '2028-08-05'] } },
    { reason: 'The moon is usually sighted a day later than calculated.', shift: nextDay(['2027', '2028']) },
  ],
  KR: [
    {
      reason: 'Seollal is the eve, the day and the day after; the library starts with the day.',
      shift: [{ key: 'seollal', days: -1, years: ['2026', '2027', '2028'] }],
    },
    { reason: 'A Seollal day on a Sunday is taken on the next working day.', add: { substitute: ['2027-02-09'] } },
    { reason: 'Election of the National Assembly in 2028.', add: { election: ['2028-04-12'] } },
    {
      reason: 'Firms close on Labour Day; local elections of 2026.',
      add: { labour: ['2026-05-01', '2027-05-01', '2028-05-01'], election: ['2026-06-03'] },
    },
  ],
  VN: [
    {
      reason: 'Days in lieu and the second day of the National Day.',
      add: {
        substitute: ['2026-04-27', '2027-05-03', '2028-01-03', '2028-05-02', '2028-09-04'],
        national: ['2026-09-01', '2027-09-03', '2028-09-01'],
        tet: ['2027-02-10', '2028-01-24'],
      },
    },
  ],
  TH: [
    { reason: 'Firms close on Labour Day.', add: { labour: ['2026-05-01', '2027-05-01', '2028-05-01'] } },
    {
      reason: 'Moon days of 2027 and 2028 and days in lieu that the library does not hold.',
      add: {
        bridge: ['2026-01-02'],
        'makha-bucha': ['2027-02-21', '2028-02-10'],
        vesak: ['2027-05-20', '2028-05-08'],
        'asalha-puja': ['2027-07-18', '2028-07-06'],
        'buddhist-lent': ['2027-07-19', '2028-07-07'],
        substitute: [
          '2026-06-01',
          '2026-12-07',
          '2027-02-22',
          '2027-05-03',
          '2027-07-20',
          '2027-10-25',
          '2027-12-06',
          '2028-01-03',
          '2028-04-17',
          '2028-06-05',
          '2028-08-14',
          '2028-12-11',
        ],
      },
    },
  ],
  ID: [
    {
      reason: 'The ministry’s moon criteria give the day after the calculated one; the days of 2026 are published.',
      shift: [{ key: 'eid-al-fitr', days: 1, years: ['2026'] }, ...nextDay(['2027', '2028'])],
    },
  ],
  MY: [
    {
      reason:
        'Of two new moons between mid October and mid November the almanac takes the first: so the Ministry of Manpower changed Deepavali of 2009, 19 years before, from 15 November to 17 October. The list of 2028 is not published.',
      shift: [{ key: 'diwali', days: -29, years: ['2028'] }],
    },
    { reason: 'The official moon criteria give the day after the calculated one.', shift: nextDay(['2027', '2028']) },
    { reason: 'Vesak of 2027 and 2028.', add: { vesak: ['2027-05-20', '2028-05-09'] } },
    {
      reason: 'Days in lieu and the day before Eid of the published list of 2026; the Sunday rule for later years.',
      add: {
        'eid-al-fitr': ['2026-03-20', '2026-03-23'],
        substitute: ['2026-06-02', '2027-08-16', '2028-02-29'],
        'islamic-new-year': ['2028-05-26'],
      },
    },
  ],
  SG: [
    {
      reason:
        'Of two new moons between mid October and mid November the almanac takes the first: so the Ministry of Manpower changed Deepavali of 2009, 19 years before, from 15 November to 17 October. The list of 2028 is not published.',
      shift: [{ key: 'diwali', days: -29, years: ['2028'] }],
    },
    { reason: 'The official moon criteria give the day after the calculated one.', shift: nextDay(['2027', '2028']) },
    { reason: 'Vesak of 2027 and 2028.', add: { vesak: ['2027-05-20', '2028-05-09'] } },
  ],
  ZA: [{ reason: 'Local elections of 2026.', add: { election: ['2026-11-04'] } }],
  NG: [
    { reason: 'Observed by schools or single states only.', drop: ['children', 'national-youth-day', 'islamic-new-year'] },
    {
      reason: 'Holidays on a weekend are taken on the next working days.',
      add: { substitute: ['2026-12-28', '2027-12-27', '2027-12-28', '2028-01-03', '2028-10-02'] },
    },
  ],
  RU: [
    {
      reason: 'A holiday on a weekend is taken on the next working day (labour code, article 112).',
      add: { substitute: ['2026-03-09', '2026-05-11', '2027-05-03', '2027-05-10', '2027-06-14', '2028-11-06'] },
    },
  ],
  SA: [{ reason: 'The National Day of 2028 is a Saturday, taken on Sunday.', add: { national: ['2028-09-24'] } }],
  SE: [
    {
      reason: 'No holidays in law, but offices close as on one.',
      add: {
        'midsummer-eve': ['2026-06-19', '2027-06-25', '2028-06-23'],
        'christmas-eve': ['2026-12-24', '2027-12-24', '2028-12-24'],
        'new-years-eve': ['2026-12-31', '2027-12-31', '2028-12-31'],
      },
    },
  ],
  DK: [{ reason: 'No holiday in law, but offices close as on one.', add: { 'christmas-eve': ['2026-12-24', '2027-12-24', '2028-12-24'] } }],
  ...Object.fromEntries(
    ['BC', 'MB', 'NT', 'NU', 'PE', 'YT'].map((province) => [
      `CA-${province}`,
      [
        { reason: 'Provincial holiday of recent years.', add: { 'truth-reconciliation': ['2026-09-30', '2027-09-30', '2028-10-02'] } },
        { reason: 'Kept by the government, or in a part of the province, only.', drop: ['easter-monday', 'gold-cup-parade-day'] },
      ],
    ]),
  ),
  'CA-ON': [
    { reason: 'Kept by public offices only.', drop: ['easter-monday'] },
    { reason: 'Boxing Day on a weekend is taken on the next working day.', add: { boxing: ['2026-12-28', '2027-12-28'] } },
  ],
  'ES-CB': [
    {
      reason: 'Day of the institutions of Cantabria.',
      drop: ['day-of-the-cantabrian-institutions'],
      add: { regional: ['2026-07-28', '2027-07-28', '2028-07-28'] },
    },
  ],
  'ES-MC': [{ reason: 'Day of Murcia.', add: { regional: ['2026-06-09', '2027-06-09', '2028-06-09'] } }],
  'ES-NC': [{ reason: 'Saint Francis Xavier.', add: { regional: ['2026-12-03', '2027-12-03', '2028-12-04'] } }],
  'ES-VC': [{ reason: 'Day of the Valencian Community.', add: { regional: ['2026-10-09', '2027-10-09', '2028-10-09'] } }],
  'ES-MD': [{ reason: 'Saint Joseph, chosen for 2027.', add: { 'saint-joseph': ['2027-03-19'] } }],
  'CH-LU': [
    {
      reason: 'Kept as in the other cantons around.',
      add: {
        berchtold: ['2026-01-02', '2027-01-02', '2028-01-02'],
        'easter-monday': ['2026-04-06', '2027-03-29', '2028-04-17'],
        'whit-monday': ['2026-05-25', '2027-05-17', '2028-06-05'],
      },
    },
  ],
  'CH-GL': [{ reason: 'Half days at most.', drop: ['christmas-eve', 'new-years-eve'] }],
  'CH-AI': [{ reason: 'Kept in all of the canton.', add: { 'immaculate-conception': ['2026-12-08', '2027-12-08', '2028-12-08'] } }],
};
