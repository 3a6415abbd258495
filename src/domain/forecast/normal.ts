/** Standard normal: the chance of a value below z (Abramowitz and Stegun 26.2.17, error < 1e-7). */
export const chanceBelow = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * Math.abs(z));
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  const tail =
    density *
    t *
    (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return z >= 0 ? 1 - tail : tail;
};

/** z of the shares that the forecast speaks of. */
export const Z = { p10: -1.2816, p50: 0, p60: 0.2533, p80: 0.8416, p90: 1.2816, p95: 1.6449 };
