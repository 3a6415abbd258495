import { monthsLater, wallOf } from './naive-calendar.ts';
import type { Loose, Rules } from './naive-set.ts';

type Rule = { id: string; metric: string; value: number };
export type Fact = Loose & { at: number };

export const times = (count: number, act: () => unknown): void => {
  for (let done = 0; done < count; done += 1) act();
};

/** The books kept one credit at a time, in three piles, with a calendar that tries every instant. */
export class NaiveBooks {
  S = 0;
  P = 0;
  X = 0;
  used = 0;
  totals = { granted: 0, forfeited: 0, purchased: 0, forgiven: 0, adjusted: 0, used: 0 };
  adjustments: { readingId: unknown; bucket: string; delta: number }[] = [];
  alerts: string[] = [];
  flags: string[] = [];
  subscribed = false;
  everSubscribed = false;
  plan: { name: unknown; size: number } = { name: '', size: 0 };
  waiting: { name: unknown; size: number } | undefined;
  cancelled = false;
  yearly = false;
  lastZone: unknown;
  zone = 'UTC';
  anchorWall = 0;
  k = 0;
  step = 1;
  month = 0;
  start = 0;
  end = 0;
  epochs: number[] = [];
  were: boolean[] = [];
  readonly rules: Rules;
  readonly alertRules: Rule[];

  constructor(rules: Rules) {
    this.rules = rules;
    this.alertRules = (rules.alerts ?? []) as Rule[];
  }

  note(code: string, fact: Loose): void {
    this.flags.push(`${code}:${String(fact.id)}`);
  }

  boundary(number: number): number {
    return monthsLater(this.anchorWall, number * this.step, this.zone);
  }

  gain(): void {
    if (this.X > 0) this.X -= 1;
    else this.P += 1;
  }

  lose(): void {
    if (this.P > 0) this.P -= 1;
    else this.X += 1;
  }

  isTrue({ metric, value }: Rule): boolean {
    if (metric === 'available') return this.S + this.P <= value;
    if (metric === 'excess') return this.X >= value;
    const { size } = this.plan;
    return size !== 0 && 100 * (size - this.S) >= value * size;
  }

  ring(rule: Rule, epoch: number): void {
    const key = `${rule.id}@${new Date(this.start).toISOString()}#${epoch}`;
    if (!this.alerts.includes(key)) this.alerts.push(key);
  }

  birth(): void {
    this.used = 0;
    this.epochs = this.alertRules.map(() => 0);
    this.were = this.alertRules.map((rule) => this.isTrue(rule));
    for (const rule of this.alertRules) {
      if (rule.metric === 'excess' && this.isTrue(rule)) this.ring(rule, 0);
    }
  }

  look(): void {
    if (!this.subscribed) return;
    this.alertRules.forEach((rule, i) => {
      const is = this.isTrue(rule);
      if (is && !this.were[i]) this.ring(rule, this.epochs[i] ?? 0);
      if (!is && this.were[i]) this.epochs[i] = (this.epochs[i] ?? 0) + 1;
      this.were[i] = is;
    });
  }

  refill(): void {
    this.totals.forfeited += this.S;
    this.S = this.plan.size;
    this.totals.granted += this.S;
  }

  treatExcess(): void {
    if (this.rules.excessPolicy === 'forgive') {
      this.totals.forgiven += this.X;
      this.X = 0;
    }
    if (this.rules.excessPolicy !== 'renewal_pays') return;
    while (this.S > 0 && this.X > 0) {
      this.S -= 1;
      this.X -= 1;
    }
  }

  stop(): void {
    this.totals.forfeited += this.S;
    this.S = 0;
    this.subscribed = false;
    this.cancelled = false;
    this.waiting = undefined;
  }

  anchor(at: number, now: number): void {
    this.anchorWall = wallOf(at, this.zone);
    this.k = now < this.boundary(0) ? -1 : 0;
    if (this.k === 0) while (this.boundary(this.k + 1) <= now) this.k += 1;
    this.start = this.k < 0 ? now : this.boundary(this.k);
    this.end = this.boundary(this.k + 1);
    this.month = this.k < 0 ? 11 : this.k % 12;
  }

  /** Every reset up to and including an instant. */
  runTo(now: number): void {
    while (this.subscribed && this.end <= now) {
      this.start = this.end;
      this.k += 1;
      this.month = this.month === 11 ? 0 : this.month + 1;
      this.end = this.boundary(this.k + 1);
      const billed = !this.yearly || this.step === 12 || this.month === 0;
      if (billed && this.cancelled) {
        this.stop();
        this.used = 0;
        return;
      }
      if (billed && this.waiting !== undefined) this.plan = this.waiting;
      if (billed) this.waiting = undefined;
      this.refill();
      this.treatExcess();
      this.birth();
    }
  }
}
