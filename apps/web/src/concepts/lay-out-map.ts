/** An idea with what it needs and how many steps come before it; all of a map, by layer. */
export interface MappedIdea {
  key: string;
  before: readonly string[];
  layer: number;
}

export interface MapLayer<Idea> {
  layer: number;
  /** From the top of the map to its heading, in rem. */
  top: number;
  places: readonly MapPlace<Idea>[];
}

export interface MapPlace<Idea> {
  idea: Idea;
  /** From 0. */
  column: number;
  /** From the top of the map, in rem. */
  top: number;
}

export interface MapLayout<Idea> {
  layers: readonly MapLayer<Idea>[];
  /** In rem. */
  height: number;
}

export const COLUMNS = 6;
/** In rem. */
export const IDEA_HEIGHT = 3.75;
const [HEADING_HEIGHT, ROW_GAP, LAYER_GAP] = [2, 0.75, 2.5];

/**
 * Places ideas in rows of a few, layer below layer. Within a layer each comes as near as it can below what it needs, by
 * the mean column of that (Sugiyama's barycentre, one sweep downwards), so that few lines cross.
 */
export function layOutMap<Idea extends MappedIdea>(ideas: readonly Idea[]): MapLayout<Idea> {
  const columns = new Map<string, number>();
  const layers: MapLayer<Idea>[] = [];
  let top = 0;
  for (const [layer, members] of Map.groupBy(ideas, (idea) => idea.layer)) {
    const placed = inColumns(sortBelow(members, columns));
    const rows = Math.ceil(members.length / COLUMNS);
    const first = top + HEADING_HEIGHT;
    const places = placed.map(({ idea, column, row }) => {
      columns.set(idea.key, column);
      return { idea, column, top: first + row * (IDEA_HEIGHT + ROW_GAP) };
    });
    layers.push({ layer, top, places });
    top = first + rows * (IDEA_HEIGHT + ROW_GAP) - ROW_GAP + LAYER_GAP;
  }
  return { layers, height: Math.max(0, top - LAYER_GAP) };
}

function sortBelow<Idea extends MappedIdea>(ideas: readonly Idea[], columns: ReadonlyMap<string, number>) {
  const mean = (idea: Idea) => {
    const known = idea.before.flatMap((key) => columns.get(key) ?? []);
    return known.length === 0 ? (COLUMNS - 1) / 2 : known.reduce((sum, one) => sum + one, 0) / known.length;
  };
  return ideas.toSorted((one, other) => mean(one) - mean(other));
}

/** Fills columns from the left; neighbours of a full layer stand below one another, a short row in the middle. */
function inColumns<Idea>(ideas: readonly Idea[]): { idea: Idea; column: number; row: number }[] {
  const rows = Math.ceil(ideas.length / COLUMNS);
  const width = Math.ceil(ideas.length / rows);
  const offset = Math.floor((COLUMNS - width) / 2);
  return ideas.map((idea, index) => ({
    idea,
    column: offset + Math.floor(index / rows),
    row: index % rows,
  }));
}

/** Units across the drawing of the lines; down, a rem is ten. */
export const LINE_UNITS = { column: 100, rem: 10 };

/** The line from an idea down to one that needs it, as a path. */
export function drawLine(from: MapPlace<unknown>, to: MapPlace<unknown>): string {
  const x = ({ column }: MapPlace<unknown>) => (column + 0.5) * LINE_UNITS.column;
  const [start, end] = [(from.top + IDEA_HEIGHT) * LINE_UNITS.rem, to.top * LINE_UNITS.rem];
  const middle = (start + end) / 2;
  return `M${x(from)} ${start}C${x(from)} ${middle} ${x(to)} ${middle} ${x(to)} ${end}`;
}
