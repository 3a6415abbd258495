import type { Plugin } from 'vite';
import { cutTexts, type Cut } from './cut-texts.ts';
import { UNREACHED } from './cut-dexie-unreached.ts';

/** Methods that nobody here calls, by the class that has them. */
const UNUSED: Readonly<Record<string, string>> = {
  Table: 'mapToClass defineClass upsert update bulkUpdate filter offset limit each',
  Collection:
    'modify sortBy or desc keys eachKey eachUniqueKey eachPrimaryKey uniqueKeys firstKey lastKey distinct raw ' +
    'clone _iterate',
  WhereClause:
    'equals startsWithIgnoreCase equalsIgnoreCase anyOfIgnoreCase startsWithAnyOfIgnoreCase startsWithAnyOf ' +
    'above aboveOrEqual anyOf noneOf notEqual inAnyRange',
  Transaction: 'waitFor _root abort',
  Version: '_createTableSchema _parseIndexSyntax',
};

/** What serves live queries, hooks and pages only. */
const UNUSED_TEXTS: readonly Cut[] = [
  'this.use(cacheExistingValuesMiddleware);',
  'this.use(cacheMiddleware);',
  'this.use(observabilityMiddleware);',
  'this.use(hooksMiddleware);',
  // Compound indexes are asked for by all that they hold, never by a part.
  'this.use(virtualIndexMiddleware);',
  // An index is asked for by its name.
  /(?<=return new this\.db\.WhereClause\(this, indexOrCrit\);\n).*?(?=^    \}\n)/ms,
  /^ +creating: \[hook.*\n/m,
  /^ +updating: \[hook.*\n +deleting: \[hook.*\n/m,
  // What changed, for those who follow a query.
  /^            if \('mutatedParts' in idbtrans\) \{.*?^            \}\n/ms,
  /^        if \(wasCreated\) \{\n            const everything.*?^        \}\n/ms,
  /^props\(RangeSet\.prototype, \{.*?^\}\);\n/ms,
  /^    on: globalEvents,\s+liveQuery,/m,
  /^const globalEvents = .*\n/m,
  // Changes told to other windows: one background has the database.
  /if \(typeof dispatchEvent !== 'undefined' &&.*?^}\n/ms,
  /if \(typeof BroadcastChannel !== 'undefined'\) \{.*?^}\n/ms,
  /if \(typeof addEventListener !== 'undefined'\) \{\s+addEventListener\('pagehide'.*?^}\n/ms,
  /^    async: function \(generatorFn\) \{.*?^    },\n/ms,
  /^    spawn: function \(generatorFn.*?^    },\n/ms,
  /^    exists\(name\) \{.*?^    },\n/ms,
  /^    getDatabaseNames\(cb\) \{.*?^    },\n/ms,
  /^    defineClass\(\) \{.*?^    },\n/ms,
  // Nothing asks its promises for these, nor more than one database for its like.
  /^if \(NativePromise\) \{\n    if \(NativePromise\.allSettled\).*?^\}\n/ms,
  /^    if \(typeof FinalizationRegistry !== 'undefined' &&.*?^    else (?=\{)/ms,
  /^    extendObservabilitySet,\n/m,
  /^    getObjectDiff: getObjectDiff,\n/m,
  // Its own tools, offered to others or used by what is gone.
  /^const intrinsicType(?:Name)?s = .*?;\n/ms,
  /^    (?:derive|extend|props|override|(?:get|set|del)ByKeyPath|shallowClone|deepClone|minKey|errnames|Events|asap): .*\n/gm,
  /^    (?:delete\(databaseName|ignoreTransaction\().*?^    \},\n/gms,
  /^    cache,\n    semVer: .*?\n    version: .*?i \* 2\)\),\n/ms,
  /^    scheduler: \{.*?^    \},\n/ms,
  // A list of its own of all databases, for browsers that had none.
  /^ +if \(wasCreated\)\n +_onDatabaseCreated\(db\._deps, dbName\);\n/m,
  /^ +this\.once = .*?^        };\n/ms,
  /^    (?:delete\(closeOptions|hasBeenClosed|hasFailed|dynamicallyOpened).*?^    \}\n/gms,
  // No other library ever named an index here.
  /^ +adjustToExistingIndexNames\(db, .*\);\n/gm,
  /^    waitFor: function \(promiseOrFunction.*?^    },\n/ms,
];

type ClassNode = {
  type: string;
  id?: { name: string } | null;
  body: { body: readonly { start: number; end: number; key?: { name?: string } }[] };
};

/** Where the unused methods stand; throws when a new Dexie no longer has one of them. */
function listMethods(program: readonly ClassNode[]): { start: number; end: number }[] {
  return Object.entries(UNUSED).flatMap(([name, methods]) => {
    const found = program.find(({ type, id }) => type === 'ClassDeclaration' && id?.name === name);
    return methods.split(' ').map((method) => {
      const member = found?.body.body.find(({ key }) => key?.name === method);
      if (member === undefined) throw new Error(missing(`${name}.${method}`));
      return member;
    });
  });
}

const missing = (part: string) => `Dexie has no ${part} any more: look at scripts/cut-dexie.ts`;

/** Leaves the parts of Dexie that nothing here uses out of the build. */
export const cutDexie = (): Plugin => ({
  name: 'cut-dexie',
  enforce: 'pre',
  transform(code, id) {
    if (!id.endsWith('dexie.mjs')) return null;
    const program = this.parse(code).body as unknown as readonly ClassNode[];
    const rest = listMethods(program)
      .toSorted((one, other) => other.start - one.start)
      .reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), code);
    return cutTexts(rest, [...UNUSED_TEXTS, ...UNREACHED], missing);
  },
});
