/** Apache ECharts, fetched when a chart is first needed, so that the page itself is there at once. */
let library;

export function charts() {
  library ??= new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = 'lib/echarts.min.js';
    script.onload = () => resolve(window.echarts);
    script.onerror = () => {
      library = undefined; // the next who asks tries again
      reject(new Error('The chart library cannot be loaded.'));
    };
    document.head.append(script);
  });
  return library;
}

/** Colours of the page, as they are in the current theme. */
export function colour(name) {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  document.body.append(probe);
  const value = getComputedStyle(probe).color;
  probe.remove();
  return value;
}
