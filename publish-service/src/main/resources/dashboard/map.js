import {find} from './element.js';
import {charts, colour} from './charts.js';
import {go} from './address.js';

let chart;
let world;
let latest = {places: [], countries: []};

/** Shows places as dots and countries as shades; what is clicked becomes the filter. */
export async function show(places, countries) {
  latest = {places, countries};
  const [echarts, outlines] = await Promise.all([charts(), world ??= outlinesOfTheWorld()]);
  if (!chart) {
    echarts.registerMap('world', outlines);
    chart = echarts.init(find('map-chart'), null, {renderer: 'canvas'});
    chart.on('click', one => one.seriesType === 'map' ? go({country: one.name}) : go({place: one.name}));
    new ResizeObserver(() => chart.resize()).observe(find('map-chart'));
  }
  draw(outlines);
}

async function outlinesOfTheWorld() {
  try {
    const answer = await fetch('world.json');
    if (answer.ok) return await answer.json();
  } catch {
    // said below
  }
  world = undefined; // the next time it is tried again
  throw new Error('The outlines of the map cannot be loaded.');
}

export const redraw = () => chart && show(latest.places, latest.countries);

function draw(outlines) {
  const labels = Object.fromEntries(outlines.features.map(one => [one.properties.name, one.properties.label]));
  const most = Math.max(1, ...latest.countries.map(one => one.stories));
  const top = Math.max(1, ...latest.places.map(one => one.stories));
  chart.setOption({
    animation: false,
    tooltip: {formatter: one => text(one, labels), backgroundColor: colour('card'), borderColor: colour('line'), textStyle: {color: colour('ink'), fontSize: 12}, confine: true},
    visualMap: {show: false, seriesIndex: 0, min: 0, max: most, inRange: {color: [mix('happened', .18), mix('happened', .75)]}},
    geo: {map: 'world', roam: true, top: 4, bottom: 4, left: 4, right: 4, scaleLimit: {min: 1, max: 12}, silent: false, itemStyle: {areaColor: colour('line'), borderColor: colour('card'), borderWidth: .6}, emphasis: {label: {show: false}, itemStyle: {areaColor: mix('happened', .5)}}},
    series: [
      {type: 'map', map: 'world', geoIndex: 0, data: latest.countries.map(one => ({name: one.value, value: one.stories}))},
      {type: 'scatter', coordinateSystem: 'geo', symbolSize: value => 5 + 13 * Math.sqrt(value[2] / top),
        itemStyle: {color: mix('accent', .75), borderColor: colour('card'), borderWidth: 1},
        data: latest.places.map(one => ({name: one.name, value: [one.lon, one.lat, one.stories]}))},
    ],
  }, true);
}

function mix(name, share) {
  return colour(name).replace('rgb(', 'rgba(').replace(')', `, ${share})`);
}

function text(one, labels) {
  const stories = Array.isArray(one.value) ? one.value[2] : one.value;
  const name = labels[one.name] ?? one.name;
  const line = document.createElement('span');
  line.textContent = stories > 0 ? `${name}: ${stories} ${stories === 1 ? 'story' : 'stories'}` : name;
  return line.outerHTML;
}
