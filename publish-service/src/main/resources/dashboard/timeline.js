import {element, find, parted} from './element.js';
import {charts, colour} from './charts.js';
import {lanes} from './lanes.js';
import {instant, span} from './times.js';
import {go} from './address.js';

const KINDS = ['HAPPENED', 'PLANNED', 'ONGOING', 'DENIED', 'REPORTED'];
const DAY = 86_400_000;
const FULL = 500; // facts of one answer
const shown = new Set(KINDS);
let chart;
let facts = [];
let all = 0; // how many there are, shown or not
let colours = {};
let moved = false; // by the reader
let own = false;

/** Shows facts as bars as wide as their time is known. */
export async function show(items, total) {
  const echarts = await charts();
  const before = facts.length;
  all = total;
  facts = items.filter(it => it.from).map(prepared).sort((a, b) => a.start - b.start);
  if (!chart) begin(echarts);
  if (!moved || before === 0) home();
  else stay();
  draw();
}

/** Another question: the window of the one before means nothing. */
export const forget = () => { moved = false; };

new ResizeObserver(() => { chart?.resize(); later(); }).observe(find('timeline-chart'));

export const redraw = () => { if (chart) { chart.dispose(); chart = undefined; charts().then(begin).then(() => { home(); draw(); }); } };

function prepared(it) {
  const start = instant(it.from);
  const end = it.until ? instant(it.until) : start + DAY;
  return {...it, start, end: Math.max(end, start + 1)};
}

function begin(echarts) {
  colours = Object.fromEntries([...KINDS.map(kind => [kind, colour(kind.toLowerCase())]), ...['ink', 'soft', 'line', 'card', 'tint'].map(name => [name, colour(name)])]);
  chart = echarts.init(find('timeline-chart'), null, {renderer: 'canvas'});
  chart.on('datazoom', () => { moved ||= !own; later(); });
  chart.on('click', one => one.data?.fact && go({story: one.data.fact.articleUri}));
  chart.setOption({
    useUTC: true, animation: false,
    grid: {left: 12, right: 12, top: 8, bottom: 74},
    tooltip: {confine: true, backgroundColor: colours.card, borderColor: colours.line, textStyle: {color: colours.ink}, extraCssText: 'max-width:26rem;white-space:normal', formatter: ({data}) => tip(data.fact)},
    xAxis: {type: 'time', axisLine: {onZero: false, lineStyle: {color: colours.line}}, position: 'bottom', axisLabel: {color: colours.soft, hideOverlap: true}, splitLine: {show: true, lineStyle: {color: colours.line, opacity: .6}}},
    yAxis: {type: 'value', show: false, inverse: true, min: 0},
    dataZoom: [
      {type: 'inside', filterMode: 'none', zoomOnMouseWheel: 'ctrl', moveOnMouseMove: true},
      {type: 'slider', filterMode: 'none', height: 26, bottom: 10, borderColor: colours.line, backgroundColor: colours.tint, fillerColor: 'rgba(140,140,140,.18)', handleStyle: {color: colours.card, borderColor: colours.soft}, moveHandleStyle: {color: colours.soft}, textStyle: {color: colours.soft}, brushSelect: false, showDataShadow: false},
    ],
    series: [{type: 'custom', renderItem: bar, clip: true, encode: {x: [0, 1], y: 2}, data: []}],
  });
}

/** The window in which most facts are: a lone date far away does not squeeze the others. */
function home() {
  if (!facts.length) return;
  const starts = facts.map(fact => fact.start);
  const low = starts[Math.floor(starts.length * .04)];
  const ends = facts.map(fact => fact.end).sort((a, b) => a - b);
  const high = ends[Math.min(ends.length - 1, Math.ceil(ends.length * .97))];
  const margin = Math.max((high - low) * .04, DAY);
  extent();
  zoomTo(low - margin, high + margin);
}

function extent() {
  const low = Math.min(...facts.map(fact => fact.start));
  const high = Math.max(...facts.map(fact => fact.end));
  const margin = Math.max((high - low) * .03, DAY);
  chart.setOption({xAxis: {min: low - margin, max: high + margin}});
  return [low - margin, high + margin];
}

function zoomTo(startValue, endValue) {
  own = true;
  chart.dispatchAction({type: 'dataZoom', startValue, endValue});
  own = false;
}

/** More or fewer facts, and the reader looks where they looked. */
function stay() {
  if (!facts.length) return;
  const [low, high] = view();
  extent();
  zoomTo(low, high);
}

function view() {
  const {startValue, endValue} = chart.getOption().dataZoom[0];
  return [Number(startValue), Number(endValue)];
}

let timer;
function later() {
  clearTimeout(timer);
  timer = setTimeout(() => chart && draw(), 90);
}

function draw() {
  const visible = facts.filter(fact => shown.has(fact.modality));
  find('timeline-chart').classList.toggle('empty', !visible.length);
  const [low, high] = facts.length ? view() : [0, 1];
  const box = find('timeline-chart');
  const perPixel = (high - low) / Math.max(1, box.clientWidth - 24);
  const within = visible.filter(fact => fact.end >= low && fact.start <= high);
  const room = Math.max(3, Math.floor((box.clientHeight - 84) / 22));
  const label = within.length <= room * 6;
  const width = fact => (label ? Math.max(10, 6.3 * Math.min(fact.statement?.length ?? 0, 46) + 16) : 5) * perPixel;
  const {placed, count, left} = lanes(within.map(fact => ({...fact, begin: fact.start, start: Math.max(fact.start, low)})), width, room);
  const rows = Math.max(count, Math.min(room, 5));
  chart.setOption({
    yAxis: {max: rows},
    series: [{data: placed.map(fact => ({value: [fact.begin, fact.end, fact.lane, label ? 1 : 0, rows], fact}))}],
  });
  const parts = [];
  if (!facts.length) parts.push('No dated facts here.');
  if (left) parts.push(`${left} more in this window: go nearer, or see the list of facts.`);
  if (all > FULL && facts.length) parts.push(`The ${FULL} latest of ${all >= 10_000 ? '10,000+' : all.toLocaleString('en')} facts.`);
  find('line-note').textContent = parts.join(' ');
}

/** One fact: a bar, hatched at the ends where the end is open, dashed where it is planned, with its words beside it. */
function bar(parameters, api) {
  const fact = parameters.dataIndex >= 0 ? api.value(2) : 0;
  const [x0, y] = api.coord([api.value(0), fact]);
  const [x1] = api.coord([api.value(1), fact]);
  const lane = parameters.coordSys.height / api.value(4);
  const height = Math.min(14, lane - 5);
  const left = Math.max(x0, parameters.coordSys.x);
  const right = Math.max(Math.min(x1, parameters.coordSys.x + parameters.coordSys.width), left + 5);
  const item = chart.getOption().series[0].data[parameters.dataIndex]?.fact ?? {};
  const fill = colours[item.modality] ?? colours.soft;
  const planned = item.modality === 'PLANNED' || item.modality === 'DENIED';
  const children = [{type: 'rect', shape: {x: left, y: y + 3, width: right - left, height, r: 3},
    style: {fill, opacity: planned ? .35 : .85, stroke: fill, lineWidth: planned ? 1.5 : 0, lineDash: planned ? [4, 3] : undefined}}];
  if (api.value(3)) {
    const words = short(item.statement ?? '');
    const inside = right - left > 6.4 * words.length + 14 && !planned;
    children.push({type: 'text', style: {text: words, x: inside ? left + 7 : right + 5, y: y + 3 + height / 2, textVerticalAlign: 'middle', fill: inside ? colours.card : colours.ink, fontSize: 11.5}});
  }
  return {type: 'group', children};
}

const short = text => text.length > 46 ? text.slice(0, 45) + '…' : text;

function tip(fact) {
  return element('div', {}, element('b', {}, span(fact)), ' ', element('span', {class: 'tag', 'data-modality': fact.modality}, (fact.modality ?? '').toLowerCase()),
    element('p', {}, fact.statement ?? ''), element('small', {class: 'meta'}, parted([fact.headline, fact.provider]))).outerHTML;
}

/** Nearer, farther, earlier, later, all. */
export function move(how) {
  if (!chart || !facts.length) return;
  moved = how !== 'all';
  if (how === 'all') return zoomTo(...extent());
  const [low, high] = view();
  const width = high - low;
  const [shift, scale] = {in: [0, .5], out: [0, 2], left: [-.4, 1], right: [.4, 1]}[how];
  const middle = (low + high) / 2 + shift * width;
  zoomTo(middle - width * scale / 2, middle + width * scale / 2);
}

export function legend() {
  find('legend').replaceChildren(...KINDS.map(kind => element('li', {}, element('button', {type: 'button', 'data-modality': kind, 'aria-pressed': 'true',
    onclick: event => {
      if (!shown.delete(kind)) shown.add(kind);
      event.currentTarget.setAttribute('aria-pressed', String(shown.has(kind)));
      if (chart) draw();
    }}, element('i', {'aria-hidden': 'true'}), kind.toLowerCase()))));
}
