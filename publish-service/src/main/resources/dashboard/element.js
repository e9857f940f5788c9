/** An element whose text is only ever text. Attributes that begin with `on` are listeners. */
export function element(name, attributes = {}, ...children) {
  const it = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) it.addEventListener(key.slice(2), value);
    else it.setAttribute(key, value === true ? '' : value);
  }
  it.append(...children.flat().filter(child => child !== undefined && child !== null && child !== false));
  return it;
}

/** Text as the service marked it: it is safe HTML of its own making. */
export function marked(name, html, attributes = {}) {
  const it = element(name, attributes);
  it.innerHTML = html;
  return it;
}

/** What tells a browser how words of a story read: in which language, and from which side. */
export const wording = language => ({dir: 'auto', lang: /^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language ?? '') ? language : undefined});

/** Texts beside each other, of which one may read from right to left and must not turn its neighbours. */
export const parted = texts => texts.filter(Boolean).flatMap((text, i) => [i > 0 && ' · ', element('bdi', {}, text)]);

export const find = id => document.getElementById(id);
