const day = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
const short = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', timeZone: 'UTC'});
const month = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'});
const minute = new Intl.DateTimeFormat('en-GB', {day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'UTC'});
const ago = new Intl.RelativeTimeFormat('en', {numeric: 'auto', style: 'narrow'});
const STEPS = [['second', 60], ['minute', 60], ['hour', 24], ['day', 30], ['month', 12], ['year', Infinity]];

export const stamp = iso => iso ? minute.format(new Date(iso)) : '';

/** The time of a fact in words, as fine as it is known; the last day is included. */
export function span({from, until, precision}) {
  if (!from) return until ? 'until ' + day.format(last(until)) : 'undated';
  const start = new Date(from);
  if (!until) return 'from ' + day.format(start);
  const end = last(until);
  if (precision === 'YEAR' && whole(from, until, 365)) return String(start.getUTCFullYear());
  if (precision === 'MONTH' && whole(from, until, 28)) return month.format(start);
  if (precision === 'QUARTER') return 'Q' + (Math.floor(start.getUTCMonth() / 3) + 1) + ' ' + start.getUTCFullYear();
  if (Date.parse(until) - Date.parse(from) < 86_400_000) return minute.format(start);
  if (day.format(start) === day.format(end)) return day.format(start);
  return (start.getUTCFullYear() === end.getUTCFullYear() ? short : day).format(start) + ' – ' + day.format(end);
}

const last = until => new Date(Date.parse(until) - 1);
const whole = (from, until, days) => Date.parse(until) - Date.parse(from) >= days * 86_400_000;

/** How long ago, in the largest unit that fits. */
export function since(time) {
  let amount = (time - Date.now()) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(amount) < size) return ago.format(Math.round(amount), unit);
    amount /= size;
  }
  return '';
}
