import { addDays } from '#core/trade/calendar.ts';
import type { CalendarDate } from '#core/trade/fact.ts';

/** An event of whole days. */
export interface IcsEvent {
  /** Stays the same for the same event, so that a calendar updates it instead of showing it twice. */
  readonly uid: string;
  readonly from: CalendarDate;
  /** Last day, included. */
  readonly to: CalendarDate;
  readonly summary: string;
  readonly description?: string;
}

const LINE_OCTETS = 75;

/** Text of RFC 5545: backslash, semicolon, comma and line breaks are escaped; other control characters may not stand in it. */
export function escapeIcsText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\n/g, '\\n');
}

function octets(char: string): number {
  const code = char.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** A content line in pieces of at most 75 octets, never inside a character; each further piece starts with a space. */
export function foldIcsLine(line: string): string {
  let folded = '';
  let length = 0;
  for (const char of line) {
    const size = octets(char);
    if (length + size > LINE_OCTETS) {
      folded += '\r\n ';
      length = 1;
    }
    folded += char;
    length += size;
  }
  return folded;
}

const compact = (date: CalendarDate): string => date.replace(/-/g, '');

/**
 * A calendar file of whole-day events, CRLF and folded as RFC 5545 asks.
 * @param stamp the instant of writing, ISO 8601, for DTSTAMP.
 */
export function icsCalendar(events: readonly IcsEvent[], stamp: string, name = 'Liaison'): string {
  const written = `${stamp.slice(0, 19).replace(/[-:]/g, '')}Z`;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Liaison//Calendar//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escapeIcsText(name)}`,
  ];
  for (const { uid, from, to, summary, description } of events) {
    lines.push(
      'BEGIN:VEVENT',
      `UID:${escapeIcsText(uid)}`,
      `DTSTAMP:${written}`,
      `DTSTART;VALUE=DATE:${compact(from)}`,
      // The end of a whole-day event is the day after its last day.
      `DTEND;VALUE=DATE:${compact(addDays(to, 1))}`,
      `SUMMARY:${escapeIcsText(summary)}`,
      ...(description === undefined ? [] : [`DESCRIPTION:${escapeIcsText(description)}`]),
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    );
  }
  lines.push('END:VCALENDAR');
  return lines.map((line) => `${foldIcsLine(line)}\r\n`).join('');
}
