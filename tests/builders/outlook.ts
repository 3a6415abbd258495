import { NOW } from '../gallery/sample-views.ts';
import type { Forecast } from '../../src/domain/forecast/forecast.ts';
import type { Outlook } from '../../src/domain/outlook.ts';

type Changes = Partial<Omit<Outlook, 'forecast' | 'since'>> & {
  forecast?: Partial<Forecast>;
  since?: Partial<Outlook['since']>;
};

/** A settled pace of about 25 a day on which nothing is likely to run out, changed as given. */
export const makeOutlook = ({ forecast, since, ...rest }: Changes = {}): Outlook => ({
  at: NOW,
  since: { used: 30, low: 11, high: 56, counted: 0, ...since },
  forecast: {
    runOutHours: { p10: null, p50: null, p90: null },
    probability: 0.02,
    use: { p10: 150, p50: 225, p60: 235, p80: 270, p90: 300, p95: 330 },
    packs: { p50: 0, p80: 0, p95: 0 },
    warn: 'none',
    maturity: 'settled',
    ...forecast,
  },
  emptySince: null,
  perDay: 25.4,
  historyDays: 90,
  points: [],
  ...rest,
});
