import { configureGlobal } from 'fast-check';

/** The same cases in every ordinary run, so that a red run is red again; LAW_SEED names others. */
configureGlobal({ seed: Number(process.env['LAW_SEED'] ?? '20261122') });
