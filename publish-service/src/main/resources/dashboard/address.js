/** What is asked for, as it stands in the address of the page. */
export const FILTERS = ['q', 'entity', 'place', 'country', 'provider', 'language', 'from', 'to'];

export function wanted() {
  const query = new URLSearchParams(location.search);
  return Object.fromEntries(FILTERS.filter(name => query.get(name)).map(name => [name, query.get(name)]));
}

export const openStory = () => new URLSearchParams(location.search).get('story');

/** Changes parts of the address; an empty value takes its part away. */
export function go(changes) {
  const query = new URLSearchParams(location.search);
  for (const [name, value] of Object.entries(changes)) {
    if (value) query.set(name, value);
    else query.delete(name);
  }
  const address = query.size ? '?' + query : location.pathname;
  if (address !== (location.search || location.pathname)) history.pushState(null, '', address);
  dispatchEvent(new Event('popstate'));
}

export const clear = () => go(Object.fromEntries(FILTERS.map(name => [name, ''])));
