/** What the browser remembers from one visit to the next, or as long as the tab is open; nothing where it may not. */
function store(name) {
  const here = {};
  return {
    get: key => { try { return window[name].getItem(key); } catch { return here[key]; } },
    set: (key, value) => { try { window[name].setItem(key, value); } catch { here[key] = value; } },
  };
}

export const always = store('localStorage');
export const tab = store('sessionStorage');
