/**
 * One message that no sender may send, made from a seed. It names nothing outside itself, so that a
 * page of a real browser can be given the same function as text.
 */
export function makeMalformed(seed: number): unknown {
  let state = (seed + 1) * 2_654_435_761;
  const next = (below: number): number => {
    state = Math.imul(state ^ (state >>> 15), 2_246_822_519) + 0x9e3779b9;
    return ((state ^ (state >>> 13)) >>> 0) % below;
  };
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;

  const propertyId = 'a'.repeat(24);
  const at = 1_700_000_000_000;
  const message = { identity: 'block-1', propertyId, sender: 'Apollo', seenAt: at };
  /** What is right but for the one thing that is then made wrong. */
  const shapes: Record<string, unknown>[] = [
    { type: 'aiMessagesSeen', messages: [message] },
    { type: 'readingTaken', reading: { propertyId, at } },
    { type: 'lookFailed', propertyId, kind: 'signed_out', at },
    { type: 'propertyShown', propertyId, name: 'Acme' },
    { type: 'addressLearned', goal: 'top_up', address: 'https://dashboard.tawk.to/' },
    { type: 'partWanted', part: 'reader' },
    { type: 'pillUsed', action: 'hide', propertyId },
    { type: 'pillMoved', screen: '1280x800', edge: 'start', top: 4 },
    { type: 'enterFigure', propertyId, value: 7 },
    { type: 'changeProperty', propertyId, change: { name: 'Acme', aiNames: ['Apollo'] } },
    { type: 'changeSettings', change: { warnings: true } },
    { type: 'showTheWay', propertyId, goal: 'top_up' },
    { type: 'assignWaiting', propertyId },
  ];
  const nothings = [null, 0, -1, 0.5, 1e308, '', ' ', 'type', true, false, [], [[]], {}, [null]];
  /** Wrong wherever a text, a number or a truth value is asked for. */
  const never: unknown[] = [
    {},
    [],
    { toString: 'x' },
    [[1]],
    { length: 4 },
    { type: 'tabStarted' },
  ];
  const names = [
    '__proto__',
    'constructor',
    'toString',
    'TabStarted',
    'tabStarted ',
    '',
    'readingTaken\0',
  ];

  const spoilLeaf = (value: unknown): unknown => {
    if (Array.isArray(value)) return [spoilLeaf(value[0]), ...value.slice(1)];
    if (typeof value !== 'object' || value === null) return pick(never);
    const keys = Object.keys(value);
    const key = pick(keys);
    const inner = (value as Record<string, unknown>)[key];
    return { ...value, [key]: spoilLeaf(inner) };
  };
  const shape = pick(shapes);
  const keys = Object.keys(shape);
  switch (next(6)) {
    case 0:
      return pick(nothings);
    case 1:
      return { ...shape, type: pick([...names, ...nothings]) };
    case 2:
      return Object.fromEntries(Object.entries(shape).filter(([key]) => key !== keys[1]));
    case 3:
      return [shape];
    case 4:
      return { message: shape, length: next(9) };
    default:
      return spoilLeaf(shape);
  }
}
