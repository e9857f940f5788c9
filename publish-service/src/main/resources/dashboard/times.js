/** All times are shown in UTC, wherever the reader is: the day of a fact is the same for everybody. */
const DAY = {day: 'numeric', month: 'short', year: 'numeric'};
const TIME = {hour: '2-digit', minute: '2-digit'};
const FORMATS = {day: DAY, short: {day: 'numeric', month: 'short'}, month: {month: 'long', year: 'numeric'}, year: {year: 'numeric'},
  minute: {...DAY, ...TIME, timeZoneName: 'short'}, begin: {...DAY, ...TIME}, clock: {...TIME, timeZoneName: 'short'}};
const formats = more => Object.fromEntries(Object.entries(FORMATS).map(([name, options]) => [name, new Intl.DateTimeFormat('en-GB', {...options, ...more, timeZone: 'UTC'})]));
const today = formats({});
const old = formats({era: 'short'});
const ago = new Intl.RelativeTimeFormat('en', {numeric: 'auto', style: 'narrow'});
const STEPS = [['second', 60], ['minute', 60], ['hour', 24], ['day', 30], ['month', 12], ['year', Infinity]];
const MONTHS = new Set(['MONTH', 'SEASON', 'QUARTER', 'HALF', 'YEAR', 'DECADE', 'CENTURY']);

/** Milliseconds of a time. Java writes years before Christ and after 9999 with four or five digits, a browser reads six. */
export const instant = iso => Date.parse(iso.replace(/^([+-])(\d{4,5})-/, (_, sign, year) => sign + year.padStart(6, '0') + '-'));

/** A year that could be taken for one of today is told with its era: 45 AD, 44 BC. */
const words = (name, date) => (date.getUTCFullYear() < 1000 && name !== 'short' && name !== 'clock' ? old : today)[name].format(date);

export const stamp = iso => iso ? words('minute', new Date(instant(iso))) : '';

/** The time of a fact in words, as fine as it is known; the last day is included. */
export function span({from, until, precision}) {
  if (!from) return until ? 'until ' + words('day', last(until)) : 'undated';
  const start = new Date(instant(from));
  if (!until) return 'from ' + words('day', start);
  if (instant(until) - instant(from) < 86_400_000) return hours(start, new Date(instant(until)));
  const end = last(until);
  const unit = MONTHS.has(precision) && whole(start, new Date(instant(until)));
  if (unit === 'month' && precision === 'QUARTER' && months(start, end) === 2 && start.getUTCMonth() % 3 === 0)
    return 'Q' + (start.getUTCMonth() / 3 + 1) + ' ' + words('year', start);
  if (unit) return range(unit, unit, start, end);
  return range(start.getUTCFullYear() === end.getUTCFullYear() ? 'short' : 'day', 'day', start, end);
}

const last = until => new Date(instant(until) - 1);
const months = (start, end) => (end.getUTCFullYear() - start.getUTCFullYear()) * 12 + end.getUTCMonth() - start.getUTCMonth();

/** Whether the time is made of whole years or whole months. */
function whole(start, end) {
  const first = date => date.getUTCDate() === 1 && date.getTime() % 86_400_000 === 0;
  if (!first(start) || !first(end)) return undefined;
  return start.getUTCMonth() === 0 && end.getUTCMonth() === 0 ? 'year' : 'month';
}

function range(first, name, start, end) {
  const one = words(name, end);
  return words(name, start) === one ? one : words(first, start) + ' – ' + one;
}

function hours(start, end) {
  if (end - start <= 60_000) return words('minute', start);
  const day = words('day', start) === words('day', new Date(end - 1));
  return words('begin', start) + ' – ' + words(day ? 'clock' : 'minute', end);
}

/** How long ago, in the largest unit that fits. */
export function since(time) {
  let amount = (time - Date.now()) / 1000;
  for (const [unit, size] of STEPS) {
    if (Math.abs(amount) < size) return ago.format(Math.round(amount), unit);
    amount /= size;
  }
  return '';
}
