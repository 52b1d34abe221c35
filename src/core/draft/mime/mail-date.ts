const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';
const ZONES: Readonly<Record<string, number>> = { est: -300, edt: -240, cst: -360, cdt: -300, mst: -420, mdt: -360, pst: -480, pdt: -420 };
const DATE = /(\d{1,2})\s+([A-Za-z]{3})[A-Za-z]*\s+(\d{2,4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([+-]\d{4}|[A-Za-z]{1,5})?/;

function minutesEast(zone: string): number {
  const offset = /^([+-])(\d\d)(\d\d)$/.exec(zone);
  if (!offset) return ZONES[zone.toLowerCase()] ?? 0;
  const minutes = Number(offset[2]) * 60 + Number(offset[3]);
  return offset[1] === '-' ? -minutes : minutes;
}

/** The instant of a Date field (RFC 5322, with the zones and years of RFC 822) as ISO 8601 in UTC; undefined when it is none. */
export function readMailDate(field: string): string | undefined {
  const found = DATE.exec(field.slice(0, 100));
  if (!found) return undefined;
  const [, day, name = '', year = '', hour, minute, second = '0', zone = ''] = found;
  const month = MONTHS.indexOf(name.toLowerCase());
  if (month < 0 || month % 3 !== 0) return undefined;
  const short = Number(year);
  const full = year.length > 3 ? short : short + (short < 50 ? 2000 : 1900);
  const instant = Date.UTC(full, month / 3, Number(day), Number(hour), Number(minute), Number(second)) - minutesEast(zone) * 60_000;
  return Number.isFinite(instant) && Math.abs(instant) < 8.64e15 ? new Date(instant).toISOString() : undefined;
}
