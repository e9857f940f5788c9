import {element, find, marked, parted, wording} from './element.js';
import {span, stamp} from './times.js';
import {clear, go, wanted} from './address.js';

const seen = new Map();

/** Fills a list, if it is not as it was; rows that were not there before are lit for a moment. */
export function fill(id, rows, nothing) {
  const list = find(id);
  const before = seen.get(id);
  const html = rows.map(row => row.content.outerHTML).join('');
  list.setAttribute('aria-busy', 'false');
  // What somebody reads, has selected or stands on is left alone
  if (before?.html === html) return;
  const at = [...list.children].findIndex(row => row.contains(document.activeElement));
  const focused = at >= 0 ? document.activeElement.dataset.key : undefined;
  const items = rows.map(({key, content}) => element('li', {class: before && !before.keys.has(key) ? 'fresh' : undefined}, content));
  seen.set(id, {html, keys: new Set(rows.map(row => row.key))});
  list.replaceChildren(...(items.length ? items : [element('li', {class: 'nothing'}, nothing, clearing())]));
  if (at >= 0) (list.querySelector(`[data-key="${CSS.escape(focused ?? '')}"]`) ?? items[Math.min(at, items.length - 1)]?.querySelector('button')
    ?? list.querySelector('button'))?.focus({preventScroll: true});
}

/** Forgets what was there: the next rows answer another question and are not news. */
export const forget = () => seen.clear();

export function loading(id, rows) {
  const list = find(id);
  seen.delete(id);
  list.setAttribute('aria-busy', 'true');
  list.replaceChildren(...Array.from({length: rows}, () => element('li', {class: 'skeleton', 'aria-hidden': 'true'})));
}

export function failed(id, problem, again) {
  const list = find(id);
  seen.delete(id);
  list.setAttribute('aria-busy', 'false');
  list.replaceChildren(element('li', {class: 'nothing failed'}, problem.message, ' ',
    element('button', {type: 'button', onclick: again}, 'Try again')));
}

const clearing = () => Object.keys(wanted()).length
  ? element('p', {}, element('button', {type: 'button', onclick: clear}, 'Clear all filters')) : undefined;

export function story(it) {
  const headline = it.highlights?.headline?.[0];
  const piece = it.highlights?.bodyText?.join(' … ');
  const about = [it.provider, ...(it.people ?? []).slice(0, 3), ...(it.places ?? []).slice(0, 2), it.factCount && `${it.factCount} fact${it.factCount > 1 ? 's' : ''}`];
  const content = element('button', {type: 'button', class: 'story', 'data-key': it.uri, onclick: () => go({story: it.uri})},
    element('time', {datetime: it.versionCreated}, stamp(it.versionCreated)),
    headline ? marked('h3', headline, wording(it.language)) : element('h3', wording(it.language), it.headline || it.uri),
    piece ? marked('p', piece, wording(it.language)) : element('p', wording(it.language), it.summary ?? ''),
    element('span', {class: 'meta'}, parted(about)));
  return {key: it.uri + '@' + it.revision, content};
}

export function fact(it) {
  const content = element('button', {type: 'button', class: 'story', 'data-key': it.id, onclick: () => go({story: it.articleUri})},
    element('span', {class: 'when'}, span(it)), ' ',
    element('span', {class: 'tag', 'data-modality': it.modality}, (it.modality ?? '').toLowerCase()),
    element('p', wording(it.language), it.statement ?? ''),
    element('span', {class: 'meta'}, parted([it.attributedTo && 'says ' + it.attributedTo, it.headline, it.provider])));
  return {key: it.id + '@' + it.revision, content};
}

/** A name with how many stories have it, and how that went over time. */
export function name(it, filter) {
  const most = Math.max(1, ...it.trend);
  const bars = it.trend.map((count, i) => `<rect x="${i * 4}" width="3" y="${16 - 15 * count / most}" height="${15 * count / most + 1}"/>`).join('');
  const label = `${it.name}, ${it.stories} ${it.stories === 1 ? 'story' : 'stories'}`;
  return {key: it.name, content: element('button', {type: 'button', 'data-key': it.name, title: label, 'aria-label': label,
    onclick: () => go({[filter]: it.name})},
    element('span', {}, it.name), element('b', {}, it.stories.toLocaleString('en')),
    marked('i', `<svg viewBox="0 0 48 17" aria-hidden="true" focusable="false">${bars}</svg>`))};
}
