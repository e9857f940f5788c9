import {element, find, marked, wording} from './element.js';
import {ask, download} from './service.js';
import {go, openStory} from './address.js';
import {span, stamp} from './times.js';

const dialog = find('story');
let current;
let etag;

/** Shows the story that the address names, or none. */
export async function show() {
  const uri = openStory();
  if (!uri) return close();
  if (!dialog.open) {
    dialog.querySelector('article').replaceChildren(bar(), element('h2', {id: 'story-title'}, 'Loading'), element('div', {class: 'skeleton'}), element('div', {class: 'skeleton'}));
    dialog.showModal();
  }
  try {
    const it = await ask('articles/' + encodeURIComponent(uri), {highlight: 'true'});
    const version = it.uri + '@' + it.revision;
    if (openStory() === uri && etag !== version) {
      current = it;
      etag = version;
      dialog.querySelector('article').replaceChildren(...content(it));
    }
  } catch (problem) {
    etag = undefined;
    dialog.querySelector('article').replaceChildren(bar(), element('h2', {id: 'story-title'}, problem.status === 404 ? 'This story is not to be shown' : 'The story cannot be shown now'),
      element('p', {}, problem.status === 404 ? 'It has been withdrawn, has expired, or is still under embargo.' : problem.message));
  }
}

function close() {
  etag = undefined;
  if (dialog.open) dialog.close();
}

dialog.addEventListener('close', () => openStory() && go({story: ''}));
dialog.addEventListener('click', event => event.target === dialog && go({story: ''}));

const bar = (...tools) => element('div', {class: 'bar'}, ...tools, element('button', {type: 'button', 'aria-label': 'Close', onclick: () => go({story: ''})}, '✕'));

function content(it) {
  const facts = it.facts.map((fact, i) => said(fact, i));
  const text = marked('div', it.marked?.body ?? '', {class: 'text', ...wording(it.language)});
  text.addEventListener('click', event => event.target.closest('mark') && filter(event.target.closest('mark').dataset));
  text.addEventListener('mouseover', event => lightList(event.target.closest('.fact')?.dataset.facts));
  const headline = marked('h2', it.marked?.headline || '', {id: 'story-title', ...wording(it.language)});
  if (!it.headline) headline.textContent = it.uri;
  return [
    bar(element('button', {type: 'button', onclick: () => download('articles/' + encodeURIComponent(it.uri), {format: 'ninjs'}, 'story.json').catch(refused)}, 'ninjs')),
    element('p', {class: 'meta'}, [it.provider, it.byline, stamp(it.versionCreated), it.version && 'version ' + it.version].filter(Boolean).join(' · ')),
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

export const shownStory = () => current;
