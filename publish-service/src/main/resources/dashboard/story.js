import {element, find, marked, parted, wording} from './element.js';
import {ask, download} from './service.js';
import {go, openStory} from './address.js';
import {span, stamp} from './times.js';

const dialog = find('story');
let shown; // what stands there: a version of a story, or why there is none
let current;
let asked = 0;

/** Shows the story that the address names, or none. */
export async function show() {
  const uri = openStory();
  if (!uri) return close();
  if (!dialog.open) {
    fill('loading', element('h2', {id: 'story-title'}, 'Loading'), element('div', {class: 'skeleton'}), element('div', {class: 'skeleton'}));
    dialog.showModal();
  }
  const mine = ++asked;
  try {
    const it = await ask('articles/' + encodeURIComponent(uri), {highlight: 'true'});
    if (isLate(mine, uri)) return;
    current = it;
    fill(it.uri + '@' + it.revision, ...content(it));
  } catch (problem) {
    // A story that is there stays while the service does not answer; the page says that it is not heard
    if (isLate(mine, uri) || problem.status !== 404 && current?.uri === uri) return;
    current = undefined;
    const gone = problem.status === 404;
    fill('no ' + uri + problem.message, element('h2', {id: 'story-title'}, gone ? 'This story is not to be shown' : 'The story cannot be shown now'),
      element('p', {}, gone ? 'It has been withdrawn, has expired, or is still under embargo.' : problem.message));
  }
}

/** An answer counts only if it is the one to the last question, and to the story that is open. */
const isLate = (mine, uri) => mine !== asked || openStory() !== uri;

/** Shows something else, if it is something else. The bar stays, and with it the focus of whoever stands on a button of it. */
function fill(what, ...content) {
  if (shown === what) return;
  shown = what;
  find('story-ninjs').hidden = !current;
  dialog.querySelector('article').replaceChildren(...content);
  if (dialog.open && !dialog.contains(document.activeElement)) find('story-close').focus();
}

function close() {
  asked++;
  shown = current = undefined;
  if (dialog.open) dialog.close();
}

find('story-close').addEventListener('click', () => go({story: ''}));
find('story-ninjs').addEventListener('click', () => download('articles/' + encodeURIComponent(current.uri), {format: 'ninjs'}, 'story.json').catch(refused));
dialog.addEventListener('close', () => openStory() && go({story: ''}));
dialog.addEventListener('click', event => event.target === dialog && go({story: ''}));

function content(it) {
  const facts = it.facts.map((fact, i) => said(fact, i));
  const text = marked('div', it.marked?.body ?? '', {class: 'text', ...wording(it.language)});
  text.addEventListener('click', event => event.target.closest('mark') && filter(event.target.closest('mark').dataset));
  text.addEventListener('mouseover', event => lightList(event.target.closest('.fact')?.dataset.facts));
  const headline = marked('h2', it.marked?.headline || '', {id: 'story-title', ...wording(it.language)});
  if (!it.headline) headline.textContent = it.uri;
  return [
    element('p', {class: 'meta'}, parted([it.provider, it.byline, stamp(it.versionCreated), it.version && 'version ' + it.version])),
    headline,
    it.subheadline && element('p', {class: 'meta', ...wording(it.language)}, it.subheadline),
    element('div', {class: 'columns'}, text, element('aside', {'aria-label': 'What was found in it'},
      element('section', {}, element('h3', {}, it.facts.length ? 'When' : 'No dated facts'), ...facts),
      group('Who', it, 'PERSON'), group('Organisations', it, 'ORGANIZATION'), group('Where', it, 'PLACE'), group('Events and works', it, 'EVENT', 'WORK'),
      element('section', {}, element('p', {class: 'meta'}, it.copyrightNotice ?? '')))),
  ].filter(Boolean);
}

const refused = problem => find('story-title').after(element('p', {class: 'failed', role: 'alert'}, problem.message));

/** A fact with the sentence behind it; pointing at it lights the sentence in the text. */
function said(fact, i) {
  const light = on => () => dialog.querySelectorAll(`.fact[data-facts~="${i}"]`).forEach(it => it.classList.toggle('lit', on));
  const reveal = () => dialog.querySelector(`.fact[data-facts~="${i}"]`)?.scrollIntoView({block: 'center', behavior: 'smooth'});
  return element('div', {class: 'said', 'data-modality': fact.modality, 'data-fact': i},
    element('button', {type: 'button', onmouseenter: light(true), onmouseleave: light(false), onfocus: light(true), onblur: light(false), onclick: reveal},
      element('span', {class: 'when'}, span(fact)), ' ', element('span', {class: 'tag', 'data-modality': fact.modality}, (fact.modality ?? '').toLowerCase()),
      element('div', wording(fact.language), fact.statement ?? ''),
      fact.attributedTo && element('span', {class: 'meta'}, 'says ' + fact.attributedTo),
      fact.sentence && fact.sentence !== fact.statement && element('q', wording(fact.language), fact.sentence)));
}

function lightList(numbers) {
  const lit = new Set((numbers ?? '').split(' '));
  dialog.querySelectorAll('.said').forEach(it => it.classList.toggle('lit', lit.has(it.dataset.fact)));
}

function group(title, it, ...kinds) {
  const names = (it.entities ?? []).filter(one => kinds.includes(one.type));
  return names.length > 0 && element('section', {}, element('h3', {}, title), element('div', {class: 'keys'},
    ...names.map(one => element('button', {type: 'button', 'data-kind': one.type, onclick: () => filter({kind: one.type, name: one.name})},
      one.name, one.mentions > 1 ? ` ×${one.mentions}` : ''))));
}

// What is neither person, organisation nor place is searched for by its words
const filter = ({kind, name}) => name && go({story: '', ...(kind === 'PLACE' ? {place: name}
  : kind === 'EVENT' || kind === 'WORK' ? {q: `"${name}"`} : {entity: name})});
