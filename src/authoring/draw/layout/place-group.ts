/** Cards that arrows join, laid out from left to right in layers, so that arrows lead onwards and cross little. */
import type { ElkExtendedEdge, ElkNode } from 'elkjs';
import type { Road } from '../picture.ts';
import type { Card } from './card.ts';
import type { Placed, Point } from './placed.ts';

export const options = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.randomSeed': '1',
  'elk.padding': '[top=0,left=0,bottom=0,right=0]',
  'elk.layered.nodePlacement.strategy': 'SIMPLE',
  'elk.layered.considerModelOrder.strategy': 'PREFER_EDGES',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '9',
  'elk.spacing.edgeEdge': '7',
  'elk.layered.spacing.nodeNodeBetweenLayers': '30',
  'elk.layered.spacing.edgeNodeBetweenLayers': '11',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
};

/** Arrows come in at the middle of the name. */
const ENTRY = 11;

export async function placeGroup(cards: readonly Card[], isArrow: (road: Road) => boolean): Promise<Placed> {
  const [only] = cards;
  if (cards.length === 1 && only) return { width: only.width, height: only.height, cards: [{ card: only, x: 0, y: 0 }], arrows: [] };
  // Large, and only a picture needs it.
  const { default: Elk } = await import('elkjs');
  const roads = new Map(cards.flatMap(({ rows }) => rows.map(({ road }) => road).filter(isArrow)).map((road) => [road.id, road]));
  const edges = [...roads.values()].map(({ id, to }): ElkExtendedEdge => ({ id, sources: [`out ${id}`], targets: [`in ${to}`] }));
  const asked: ElkNode = { id: 'group', layoutOptions: options, children: cards.map((card) => node(card, isArrow)), edges };
  const graph: ElkNode = await new Elk().layout(asked);
  const places = new Map((graph.children ?? []).map(({ id, x = 0, y = 0 }) => [id, { x, y }]));
  return {
    width: graph.width ?? 0,
    height: graph.height ?? 0,
    cards: cards.map((card) => ({ card, ...(places.get(card.step.id) ?? { x: 0, y: 0 }) })),
    arrows: (graph.edges ?? []).flatMap((edge) => {
      const road = roads.get(edge.id);
      return road ? [{ road, points: pointsOf(edge) }] : [];
    }),
  };
}

const node = ({ step, width, height, rows }: Card, isArrow: (road: Road) => boolean): ElkNode => ({
  id: step.id,
  width,
  height,
  layoutOptions: { 'elk.portConstraints': 'FIXED_POS' },
  ports: [
    { id: `in ${step.id}`, x: 0, y: ENTRY, width: 0, height: 0, layoutOptions: { 'elk.port.side': 'WEST' } },
    ...rows
      .filter(({ road }) => isArrow(road))
      .map(({ road, leaves = 0 }) => ({ id: `out ${road.id}`, x: width, y: leaves, width: 0, height: 0, layoutOptions: { 'elk.port.side': 'EAST' } })),
  ],
});

const pointsOf = ({ sections = [] }: ElkExtendedEdge): Point[] => sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [startPoint, ...bendPoints, endPoint]);
