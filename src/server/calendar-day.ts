/** Today where this machine is, `YYYY-MM-DD`. The only clock that reviews ever see, and only when the caller names no day. */
export function calendarDay(now = new Date()): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
