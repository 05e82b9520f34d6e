/**
 * The map of a conversation: press a step, and the chat beside it opens there.
 * The picture and the flow are built by `npm run build`; in this flow every step is a topic, so `go(step)` reaches each.
 */
const PICTURE = '/dist/demo/map/pause-reunite.svg';
const SVG = 'http://www.w3.org/2000/svg';
const SMALLEST = 0.25;
const LARGEST = 2.5;
const STEP = 1.25;

const byId = (id) => document.getElementById(id);
const [paper, chat, find] = [byId('paper'), byId('signpost-chat'), byId('find')];

const svg = await fetchPicture();
const size = { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
const steps = [...svg.querySelectorAll('.step')];
const nameOf = (step) => step.dataset.step ?? step.dataset.page;
let scale = 1;

for (const step of steps) makeLink(step);
for (const step of [...steps].sort((a, b) => nameOf(a).localeCompare(nameOf(b)))) find.append(new Option(nameOf(step), step.id));
paper.replaceChildren(svg);
zoomTo(1);
show(svg.querySelector('.start') ?? steps[0]);
tellJourneys();

svg.addEventListener('click', press);
find.addEventListener('change', () => {
  if (find.value === '') return;
  paper.scrollIntoView({ block: 'nearest' });
  show(byId(find.value));
});
byId('smaller').addEventListener('click', () => zoomTo(scale / STEP));
byId('larger').addEventListener('click', () => zoomTo(scale * STEP));
byId('whole').addEventListener('click', () => zoomTo(Math.min(paper.clientWidth / size.width, paper.clientHeight / size.height)));
byId('only').addEventListener('change', ({ target }) => svg.classList.toggle('only-untried', target.checked));

/** Its own style sheet is for printing it alone; a strict page would refuse it. */
async function fetchPicture() {
  const answer = await fetch(PICTURE);
  if (!answer.ok) {
    byId('waiting').textContent = 'The map is not built yet. Run: npm run build';
    throw new Error(`${PICTURE}: ${answer.status}`);
  }
  const picture = new DOMParser().parseFromString(await answer.text(), 'image/svg+xml').documentElement;
  for (const style of picture.querySelectorAll('style')) style.remove();
  return document.importNode(picture, true);
}

/** The whole box is a link to the chat, under its words and under the names that lead elsewhere on the map. */
function makeLink(step) {
  const link = document.createElementNS(SVG, 'a');
  link.setAttribute('href', '#chat');
  link.setAttribute('class', 'open');
  link.setAttribute('aria-label', `Open the chat at ${nameOf(step)}`);
  const area = document.createElementNS(SVG, 'rect');
  for (const [name, value] of [['width', step.dataset.width], ['height', step.dataset.height], ['rx', 4]]) area.setAttribute(name, value);
  link.append(area);
  step.querySelector('.body').after(link);
}

function press(event) {
  const link = event.target.closest('a');
  if (link === null) return;
  event.preventDefault();
  if (link.classList.contains('mark')) follow(byId(link.getAttribute('href').slice(1)));
  else openChat(link.closest('.step'));
}

/** A name on the map: the step it names is brought into sight, and the focus goes with it. */
function follow(step) {
  show(step);
  step.querySelector('.open').focus({ preventScroll: true });
}

function openChat(step) {
  for (const other of svg.querySelectorAll('.here')) other.classList.remove('here');
  step.classList.add('here');
  chat.restart();
  chat.go(nameOf(step));
  byId('where').textContent = step.classList.contains('page') ? `Open: the page “${nameOf(step)}”.` : `Open: ${nameOf(step)}.${asks(step) ? '' : ' It asks nothing, so the chat has gone on.'}`;
  const place = byId('chat');
  if (place.getBoundingClientRect().top <= innerHeight - 200) return;
  // Below the map, on a phone: what is looked at moves there, and the focus with it.
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}

const asks = (step) => step.dataset.asks !== undefined;

/** Brings a step to the middle of what can be seen of the map. */
function show(step) {
  const box = step.getBoundingClientRect();
  const view = paper.getBoundingClientRect();
  paper.scrollBy(box.x - view.x - (paper.clientWidth - box.width) / 2, box.y - view.y - (paper.clientHeight - box.height) / 2);
}

/** The middle of what is seen stays the middle. */
function zoomTo(wanted) {
  const middle = { x: (paper.scrollLeft + paper.clientWidth / 2) / scale, y: (paper.scrollTop + paper.clientHeight / 2) / scale };
  scale = Math.min(LARGEST, Math.max(SMALLEST, wanted));
  svg.setAttribute('width', size.width * scale);
  svg.setAttribute('height', size.height * scale);
  paper.scrollTo(middle.x * scale - paper.clientWidth / 2, middle.y * scale - paper.clientHeight / 2);
  byId('smaller').disabled = scale <= SMALLEST;
  byId('larger').disabled = scale >= LARGEST;
}

function tellJourneys() {
  const roads = [...svg.querySelectorAll('.road[data-journeys]')];
  const untried = roads.filter((road) => road.dataset.journeys === '0');
  byId('counts').textContent = `Journeys take ${roads.length - untried.length} of the ${roads.length} roads between the steps. ${untried.length === 0 ? 'None is left out.' : `Not yet taken: ${untried.length}.`}`;
  byId('untried').hidden = untried.length === 0;
  byId('untried').append(...untried.map(toRoad));
}

function toRoad(road) {
  const step = road.closest('.step');
  const link = document.createElement('a');
  link.href = '#map';
  link.textContent = `${nameOf(step)} to ${road.dataset.to}`;
  link.addEventListener('click', (event) => {
    event.preventDefault();
    paper.scrollIntoView({ block: 'nearest' });
    road.classList.add('found');
    follow(step);
  });
  const item = document.createElement('li');
  item.append(link);
  return item;
}
