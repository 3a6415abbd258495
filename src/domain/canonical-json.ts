import { attempt } from './attempt.ts';

/** More nodes than any real entry has; beyond them shared references could multiply for ever. */
const ENTRY_NODE_LIMIT = 250_000;

type Step =
  | { kind: 'value'; value: unknown }
  | { kind: 'text'; text: string }
  | { kind: 'leave'; value: object };

const writeScalar = (value: unknown): string => {
  if (typeof value === 'string' || typeof value === 'boolean') return JSON.stringify(value);
  if (typeof value === 'number') return Number.isFinite(value) ? JSON.stringify(value) : 'null';
  if (typeof value === 'bigint') return `"${value}n"`;
  return 'null';
};

/** Children in reverse, so that a stack yields them in order. Members without a JSON form fall out. */
const openObject = (value: object, omitted: string | undefined): Step[] => {
  const steps: Step[] = [{ kind: 'leave', value }];
  if (Array.isArray(value)) {
    steps.push({ kind: 'text', text: ']' });
    for (let index = value.length - 1; index >= 0; index -= 1) {
      steps.push({ kind: 'value', value: value[index] });
      if (index > 0) steps.push({ kind: 'text', text: ',' });
    }
    steps.push({ kind: 'text', text: '[' });
    return steps;
  }
  const members = Object.entries(value)
    .filter(
      ([key, member]) => key !== omitted && member !== undefined && typeof member !== 'function',
    )
    .sort(([left], [right]) => (left < right ? 1 : -1));
  steps.push({ kind: 'text', text: '}' });
  members.forEach(([key, member], index) => {
    if (index > 0) steps.push({ kind: 'text', text: ',' });
    steps.push({ kind: 'value', value: member });
    steps.push({ kind: 'text', text: `${JSON.stringify(key)}:` });
  });
  steps.push({ kind: 'text', text: '{' });
  return steps;
};

const openSafely = (value: object, omitted: string | undefined): Step[] => {
  const steps = attempt(() => openObject(value, omitted));
  return steps.ok
    ? steps.value
    : [
        { kind: 'leave', value },
        { kind: 'text', text: '"[unreadable]"' },
      ];
};

/**
 * The one text of a value, whatever the order of its keys: JSON with keys sorted by code unit.
 * Total: cycles, depth, getters that throw, BigInt and endless sharing all have a text. `omitted`
 * names a key left out of the outermost object.
 */
export const canonicalJson = (
  given: unknown,
  omitted?: string,
  nodeLimit = ENTRY_NODE_LIMIT,
): string => {
  const pieces: string[] = [];
  const inside = new Set<object>();
  const stack: Step[] = [{ kind: 'value', value: given }];
  let nodes = 0;
  for (let step = stack.pop(); step !== undefined; step = stack.pop()) {
    if (step.kind === 'text') pieces.push(step.text);
    else if (step.kind === 'leave') inside.delete(step.value);
    else if (typeof step.value !== 'object' || step.value === null)
      pieces.push(writeScalar(step.value));
    else if (inside.has(step.value)) pieces.push('"[cycle]"');
    else if ((nodes += 1) > nodeLimit) pieces.push('"[cut]"');
    else {
      const children = openSafely(step.value, inside.size === 0 ? omitted : undefined);
      inside.add(step.value);
      for (const child of children) stack.push(child);
    }
  }
  return pieces.join('');
};

/** FNV-1a, 32 bit: tells texts apart, guards nothing. */
export const hashText = (text: string, seed = 0x811c9dc5): number => {
  let value = seed;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
};

/** A short name for a text, to tell bad entries apart. */
export const fingerprintText = (text: string): string =>
  [hashText(text), hashText(text, 0x9e3779b9)]
    .map((hash) => hash.toString(16).padStart(8, '0'))
    .join('');
