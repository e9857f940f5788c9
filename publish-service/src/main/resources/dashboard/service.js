import {tab} from './memory.js';

/** The questions to this service. A token, where one is needed, is kept as long as the tab is open. */
const TOKEN = 'dateline.token';

export class Failure extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

const headers = () => tab.get(TOKEN) ? {Authorization: 'Bearer ' + tab.get(TOKEN)} : {};

export const keepToken = token => tab.set(TOKEN, token);

async function get(path, parameters, signal) {
  const query = new URLSearchParams(Object.entries(parameters).filter(([, value]) => value));
  let answer;
  try {
    answer = await fetch('v1/' + path + (query.size ? '?' + query : ''), {headers: headers(), cache: 'no-cache', signal});
  } catch (e) {
    if (e.name === 'AbortError') throw e;
    throw new Failure('The service does not answer.', 0);
  }
  if (answer.ok) return answer;
  const problem = await answer.json().catch(() => ({}));
  throw new Failure(problem.detail ?? 'Status ' + answer.status, answer.status);
}

export const ask = async (path, parameters = {}, signal) => (await get(path, parameters, signal)).json();

/** A file of the service, given to the reader as a download; a link could not carry the token. */
export async function download(path, parameters, name) {
  const answer = await get(path, parameters);
  const link = document.createElement('a');
  // Excel takes a table for UTF-8 only if it begins with this mark
  link.href = URL.createObjectURL(new Blob([...(name.endsWith('.csv') ? ['\ufeff'] : []), await answer.blob()]));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}

/**
 * Listens for what becomes searchable, for ever; tells of each event and of each gap. Only a page that is seen listens: a
 * browser has six connections to one server, and tabs in the back would take them all.
 */
export async function listen({event, state}) {
  let last;
  for (;;) {
    await beingSeen();
    const leaving = new AbortController();
    const leave = () => leaving.abort();
    document.addEventListener('visibilitychange', leave);
    addEventListener('pagehide', leave);
    let pause = 2;
    try {
      const answer = await fetch('v1/stream', {signal: leaving.signal, headers: {...headers(), ...(last ? {'Last-Event-ID': last} : {})}});
      if (!answer.ok) {
        pause = Number(answer.headers.get('Retry-After')) || pause;
        throw new Failure('Status ' + answer.status, answer.status);
      }
      state('live');
      for await (const block of blocks(answer.body)) {
        const fields = Object.fromEntries(block.split('\n').map(line => line.split(/:(.*)/s).slice(0, 2)));
        if (fields.id) last = fields.id;
        if (fields.event) event(fields.event, JSON.parse(fields.data));
      }
    } catch {
      // tried again below
    }
    document.removeEventListener('visibilitychange', leave);
    removeEventListener('pagehide', leave);
    state('gap');
    if (!leaving.signal.aborted) await new Promise(resolve => setTimeout(resolve, pause * 1000));
  }
}

/** Waits until somebody can see the page. The turn of the browser lets a page that is being left go first. */
async function beingSeen() {
  await new Promise(resolve => setTimeout(resolve));
  while (document.hidden) await new Promise(resolve => document.addEventListener('visibilitychange', resolve, {once: true}));
}

async function* blocks(body) {
  const reader = body.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  for (;;) {
    const {value, done} = await reader.read();
    if (done) return;
    rest += value;
    const parts = rest.split('\n\n');
    rest = parts.pop();
    yield* parts;
  }
}
