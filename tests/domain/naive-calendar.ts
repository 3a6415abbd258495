/** Boundaries found with Intl alone, by trying instants: slow, and no relation of the engine's calendar. */
const formats = new Map<string, Intl.DateTimeFormat>();
const walls = new Map<string, number>();
const found = new Map<string, number>();

/** What the wall clock shows, as if it were UTC milliseconds. */
export const wallOf = (at: number, zone: string): number => {
  const key = `${zone} ${at}`;
  const kept = walls.get(key);
  if (kept !== undefined) return kept;
  if (walls.size > 200_000) walls.clear();
  let format = formats.get(zone);
  if (format === undefined) {
    const numeric = 'numeric';
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      year: numeric,
      month: numeric,
      day: numeric,
      hour: numeric,
      minute: numeric,
      second: numeric,
    });
    formats.set(zone, format);
  }
  const part: Record<string, number> = {};
  for (const { type, value } of format.formatToParts(at)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  const milliseconds = ((at % 1000) + 1000) % 1000;
  const wall = Date.UTC(year, month - 1, day, hour, minute, second) + milliseconds;
  walls.set(key, wall);
  return wall;
};

export const dayOf = (at: number, zone: string): number =>
  Math.floor(wallOf(at, zone) / 86_400_000);

/** Every offset that the zone has within two days around; a match of the clock is a candidate. */
const instantOfWall = (wall: number, zone: string): number => {
  const offsets: number[] = [];
  for (let hours = -50; hours <= 50; hours += 1) {
    const near = wall + hours * 3_600_000;
    offsets.push(wallOf(near, zone) - near);
  }
  const matches = offsets.map((offset) => wall - offset).filter((at) => wallOf(at, zone) === wall);
  if (matches.length > 0) return Math.min(...matches);
  // The clock skips it: count on with the offset from before the gap.
  const before = offsets[0];
  if (before === undefined) throw new Error('no offset');
  return wall - before;
};

const lengthOfMonth = (year: number, month: number): number =>
  new Date(Date.UTC(year, month + 1, 0)).getUTCDate();

export const monthsLater = (anchorWall: number, months: number, zone: string): number => {
  const key = `${anchorWall} ${months} ${zone}`;
  const kept = found.get(key);
  if (kept !== undefined) return kept;
  const anchor = new Date(anchorWall);
  const count = anchor.getUTCFullYear() * 12 + anchor.getUTCMonth() + months;
  const [year, month] = [Math.floor(count / 12), count % 12];
  const day = Math.min(anchor.getUTCDate(), lengthOfMonth(year, month));
  const clock =
    anchorWall - Date.UTC(anchor.getUTCFullYear(), anchor.getUTCMonth(), anchor.getUTCDate());
  const at = instantOfWall(Date.UTC(year, month, day) + clock, zone);
  if (found.size > 50_000) found.clear();
  found.set(key, at);
  return at;
};
