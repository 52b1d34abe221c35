/** From the closest to the loosest care. */
export const TIERS = ['core', 'key', 'regular', 'potential'] as const;
export type Tier = (typeof TIERS)[number];
