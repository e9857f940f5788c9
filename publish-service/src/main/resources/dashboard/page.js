import {element, find} from './element.js';
import {ask, download, keepToken, listen} from './service.js';
import {FILTERS, clear, go, wanted} from './address.js';
import {always} from './memory.js';
import * as lists from './lists.js';
import * as timeline from './timeline.js';
import * as map from './map.js';
import * as story from './story.js';
import {since} from './times.js';

const EVERY = 5000;
const STALE = 20_000;
const PATIENCE = 10_000; // twice as long as the service takes at most
const MOST = 500; // of one answer
let sizes = {articles: 25, facts: 40};
let asking;
let asked = 0;
let again = false;
let answered = 0;
let woke = Date.now(); // since when it could have asked; a hidden page asks nothing
let live = false;
let question = '';

/** One part of the page: what it asks, and how it shows the answer. */
const parts = [
  {lists: [['articles', 6]], ask: (w, s) => ask('articles', {...w, size: sizes.articles, highlight: w.q && 'true'}, s), show: page => {
    lists.fill('articles', page.items.map(lists.story), 'No story has this.');
    count('stories-count', page.total);
    find('more-stories').hidden = !page.next || sizes.articles >= MOST;
    find('totals').textContent = `${total(page.total)} ${page.total === 1 ? 'story' : 'stories'}`;
  }},
  {lists: [['facts', 6]], ask: (w, s) => ask('timeline', {...w, size: MOST, order: 'desc'}, s), fail: () => timeline.show([], 0), show: page => {
    lists.fill('facts', page.items.slice(0, sizes.facts).map(lists.fact), 'No fact has this.');
    count('facts-count', page.total);
    find('more-facts').hidden = page.items.length <= sizes.facts;
    timeline.show(page.items, page.total).catch(trouble('line-note'));
  }},
  {lists: [['people', 6]], ask: (w, s) => ask('entities', {...w, type: 'PERSON', size: 10}, s), show: names('people', 'entity')},
  {lists: [['organizations', 6]], ask: (w, s) => ask('entities', {...w, type: 'ORGANIZATION', size: 10}, s), show: names('organizations', 'entity')},
  {lists: [['places', 6]], ask: (w, s) => Promise.all([ask('entities', {...w, type: 'PLACE', size: 8}, s), ask('places', w, s), ask('facets', w, s)]), show: ([top, places, facets]) => {
    names('places', 'place')(top);
    options(facets);
    map.show(places, facets.countries).then(() => { find('map-note').textContent = ''; }, trouble('map-note'));
  }},
];

function names(id, filter) {
  return items => lists.fill(id, items.map(it => lists.name(it, filter)), 'None.');
}

const trouble = id => problem => { find(id).textContent = problem.message; };
const total = number => number >= 10_000 ? '10,000+' : number.toLocaleString('en');
const count = (id, number) => { find(id).textContent = total(number); };

/**
 * Asks all parts again. A new question shows that it is being asked, the same one does so quietly, and not before the one
 * before has its answers: else a slow service would never be heard out.
 */
async function load(quiet) {
  const w = wanted();
  const now = JSON.stringify(w);
  if (now !== question) {
    question = now;
    sizes = {articles: 25, facts: 40};
    quiet = false;
    lists.forget();
    timeline.forget();
    for (const id of ['stories-count', 'facts-count', 'totals']) find(id).textContent = '';
    for (const id of ['more-stories', 'more-facts']) find(id).hidden = true;
  }
  if (quiet && asking && Date.now() - asked < PATIENCE) {
    again = true;
    return;
  }
  asking?.abort();
  const mine = asking = new AbortController();
  asked = Date.now();
  again = false;
  if (!quiet) parts.forEach(part => part.lists.forEach(([id, rows]) => lists.loading(id, rows)));
  await Promise.all(parts.map(part => part.ask(w, mine.signal).then(part.show).then(() => { answered = Date.now(); },
    problem => refused(part, problem, quiet))));
  if (asking !== mine) return;
  asking = undefined;
  state();
  if (again) news();
}

function refused(part, problem, quiet) {
  if (problem.name === 'AbortError') return;
  if (problem.status === 401) return askToken();
  if (problem.status === 400) answered = Date.now(); // it has answered, and will say the same again
  if (quiet) return;
  part.lists.forEach(([id]) => lists.failed(id, problem, () => load(false)));
  part.fail?.();
}

/** Says whether what is shown is what there is. */
function state() {
  const stale = Date.now() - Math.max(answered, woke) > STALE;
  const it = find('state');
  const now = stale ? 'stale' : live ? 'live' : 'wait';
  const words = {stale: answered ? `No answer; as of ${since(answered)}` : 'No answer', live: 'Live', wait: 'Asking every few seconds'}[now];
  if (it.dataset.state !== now || now === 'stale') {
    it.dataset.state = now;
    if (it.lastElementChild.textContent !== words) it.lastElementChild.textContent = words;
  }
}

function chips(w) {
  const focused = find('chips').contains(document.activeElement);
  find('chips').replaceChildren(...Object.entries(w).map(([name, value]) => element('li', {}, element('button', {type: 'button',
    'aria-label': `Remove ${name} ${value}`, onclick: () => go({[name]: ''})}, name + ' ', element('b', {}, element('bdi', {}, value)), ' ✕'))),
    ...(Object.keys(w).length > 1 ? [element('li', {}, element('button', {type: 'button', onclick: clear}, 'Clear all'))] : []));
  if (focused) (find('chips').querySelector('button') ?? find('more').querySelector('summary')).focus();
}

/** The values that there are to choose from; the one chosen is always among them. */
function options(facets) {
  const w = wanted();
  for (const [name, buckets] of Object.entries({provider: facets.providers, language: facets.languages, country: facets.countries})) {
    const select = find('filter').elements[name];
    if (document.activeElement === select) continue;
    const values = buckets.map(one => [one.value, `\u2068${one.value}\u2069 (${one.stories})`]);
    if (w[name] && !values.some(([value]) => value === w[name])) values.unshift([w[name], w[name]]);
    select.replaceChildren(element('option', {value: ''}, 'any'), ...values.map(([value, text]) => element('option', {value}, text)));
    select.value = w[name] ?? '';
  }
}

function follow() {
  const w = wanted();
  find('q').value = w.q ?? '';
  for (const name of ['from', 'to']) find('filter').elements[name].value = w[name]?.slice(0, 10) ?? '';
  chips(w);
  story.show();
  if (JSON.stringify(w) !== question) load(false);
}

function askToken() {
  const dialog = find('token');
  if (!dialog.open) dialog.showModal();
}

find('token').querySelector('form').addEventListener('submit', event => {
  keepToken(event.target.elements.token.value);
  load(false);
});
find('search').addEventListener('submit', event => { event.preventDefault(); go({q: find('q').value.trim()}); });
find('filter').addEventListener('change', event => go({[event.target.name]: event.target.value}));
find('home').addEventListener('click', event => { event.preventDefault(); go({story: '', ...Object.fromEntries(FILTERS.map(name => [name, '']))}); });
find('more-stories').addEventListener('click', () => { sizes.articles += 50; load(true); });
find('more-facts').addEventListener('click', () => { sizes.facts += 80; load(true); });
find('keys').addEventListener('click', () => find('help').showModal());
for (const [id, name] of [['ics', 'timeline.ics'], ['csv', 'timeline.csv']]) {
  find(id).addEventListener('click', () => {
    find('file-note').textContent = '';
    download(name, wanted(), name).catch(problem => problem.status === 401 ? askToken() : trouble('file-note')(problem));
  });
}
document.querySelectorAll('[data-zoom]').forEach(it => it.addEventListener('click', () => timeline.move(it.dataset.zoom)));

const THEMES = {light: 'dark', dark: 'light'};
const dark = matchMedia('(prefers-color-scheme: dark)');
const theme = () => document.documentElement.dataset.theme ?? (dark.matches ? 'dark' : 'light');
function paint(name) {
  if (name) document.documentElement.dataset.theme = name;
  timeline.redraw();
  map.redraw();
}
if (always.get('theme')) document.documentElement.dataset.theme = always.get('theme');
find('theme').addEventListener('click', () => {
  always.set('theme', THEMES[theme()]);
  paint(THEMES[theme()]);
});
dark.addEventListener('change', () => paint());

const keysOn = find('keys-on');
keysOn.checked = always.get('keys') !== 'off';
keysOn.addEventListener('change', () => always.set('keys', keysOn.checked ? 'on' : 'off'));

/** Keys work where nobody is typing, unless they are switched off: who speaks to a computer would press them unawares. */
const KEYS = {
  '/': () => find('q').focus(), '?': () => find('help').showModal(), c: clear, j: () => step(1), k: () => step(-1),
  '+': () => timeline.move('in'), '=': () => timeline.move('in'), '-': () => timeline.move('out'), '0': () => timeline.move('all'),
  ArrowLeft: () => timeline.move('left'), ArrowRight: () => timeline.move('right'),
};
addEventListener('keydown', event => {
  if (!keysOn.checked || event.ctrlKey || event.metaKey || event.altKey || event.target.closest('input, select, textarea, dialog')) return;
  const act = KEYS[event.key];
  if (act) {
    event.preventDefault();
    act();
  }
});

function step(by) {
  const all = [...find('articles').querySelectorAll('.story')];
  const at = all.indexOf(document.activeElement);
  all[Math.max(0, Math.min(all.length - 1, at + by))]?.focus();
}

let soon;
/** News come in bursts: one look serves them all. */
function news() {
  soon ??= setTimeout(() => {
    soon = undefined;
    load(true);
    story.show();
  }, 400);
}

addEventListener('popstate', follow);
timeline.legend();
follow();
listen({event: news, state: now => { live = now === 'live'; state(); }});
setInterval(() => { if (!document.hidden) { load(true); story.show(); } }, EVERY);
setInterval(() => document.hidden || state(), 1000);
document.addEventListener('visibilitychange', () => {
  if (document.hidden) return;
  woke = Date.now();
  load(true);
  story.show();
});
