'use strict';

const box = document.getElementById('q');
const day = iso => iso ? iso.slice(0, 10) : '…';

/** An element whose text is only ever text. */
function element(name, text, ...children) {
  const it = document.createElement(name);
  it.append(text ?? '', ...children);
  return it;
}

function note(text) {
  const it = element('li', text);
  it.className = 'note';
  return it;
}

function article(story) {
  const about = [story.provider, ...(story.people ?? []).slice(0, 4)].filter(Boolean).join(' · ');
  return element('li', '', element('time', (story.versionCreated ?? '').slice(0, 16).replace('T', ' ')),
    element('b', story.headline || story.uri), element('small', about));
}

/** The time of a fact: its days, the last one included. */
function span(fact) {
  if (!fact.until) return day(fact.from) + (fact.from ? ' –' : '');
  const last = day(new Date(Date.parse(fact.until) - 1).toISOString());
  return day(fact.from) === last ? last : day(fact.from) + ' – ' + last;
}

function fact(it) {
  const said = [it.modality?.toLowerCase(), it.attributedTo && 'says ' + it.attributedTo, it.headline];
  return element('li', '', element('time', span(it)), element('b', it.statement),
    element('small', said.filter(Boolean).join(' · ')));
}

function name(it) {
  const button = element('button', '', element('span', it.name), element('small', String(it.stories)));
  button.addEventListener('click', () => { box.value = '"' + it.name + '"'; search(); });
  return element('li', '', button);
}

/** Fills a list from an answer; says so where it is empty or there is none. */
async function fill(id, address, row, nothing) {
  const list = document.getElementById(id);
  try {
    const answer = await fetch(address);
    const body = await answer.json();
    if (!answer.ok) throw new Error(body.detail ?? 'Status ' + answer.status);
    const rows = (body.items ?? body).map(row);
    list.replaceChildren(...(rows.length ? rows : [note(nothing)]));
  } catch (e) {
    list.replaceChildren(note('Cannot be shown: ' + e.message));
  }
}

function search() {
  const q = box.value.trim() ? '&q=' + encodeURIComponent(box.value.trim()) : '';
  fill('articles', 'v1/articles?size=30' + q, article, q ? 'No story has this.' : 'No stories yet.');
  fill('timeline', 'v1/timeline?size=100' + q, fact, q ? 'No fact has this.' : 'No facts yet.');
}

document.querySelector('form').addEventListener('submit', e => { e.preventDefault(); search(); });
document.querySelector('form').addEventListener('reset', () => setTimeout(search));
search();
fill('people', 'v1/entities?type=PERSON&size=15', name, 'None yet.');
fill('places', 'v1/entities?type=PLACE&size=15', name, 'None yet.');
