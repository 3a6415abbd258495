import type { Plugin } from 'vite';
import { cutTexts, type Cut } from './cut-texts.ts';

/** What is left of zod, and may be used. Others, as `strictObject`, would not do what they say. */
const KEPT = new Set(
  (
    'NEVER ZodMiniType _default array boolean catch discriminatedUnion enum infer int lazy literal ' +
    'maxLength maximum minLength minimum nonnegative nullable nullish number object optional ' +
    'partialRecord pipe record refine regex string transform trim union unknown'
  ).split(' '),
);

/** What of an issue nobody reads: all but its code, message and path. */
const DETAILS =
  /^ {12,}(?:input|expected|received|origin|format|inclusive|minimum|maximum|note|pattern|values|keys|options|discriminator|errors)(?:: .*)?,\n/m;

/** What a kind is called, to tell it from others: what makes it does as well. */
const NAMES: Cut = [/\$constructor\("\$?\w+", /, '$$constructor('];

const CUTS: Readonly<Record<string, readonly Cut[]>> = {
  'core/core': [
    ['$constructor(name, ', '$constructor('],
    [/(?<=traits\.(?:has|add)\()name/, 'initializer'],
    // No classes of its own making, no hooks, no names to look at.
    /^let _E = .*?^\}\n/ms,
    ['params?.Parent ? newError(Definition) : this', 'this'],
    /^    \/\/ doesn't work if Parent .*?^    Object\.defineProperty\(Definition.*?\n/ms,
    /^        const pp = .*?pp\(inst\);\n/ms,
    /^    Object\.defineProperty\(_, Symbol\.hasInstance, \{.*?^    \}\);\n/ms,
    '    Object.defineProperty(_, "name", { value: name });\n',
    /^        const proto = _\.prototype;\n        for .*?^        \}\n/ms,
    [/const own = .*?const target = up \?\? own;/s, 'const target = Object.getPrototypeOf(inst);'],
    // Methods as they are: nobody takes one from its schema.
    ['installMembers(target, protoMembers)', 'Object.assign(target, protoMembers)'],
    /^\(_a = globalThis\)\.__zod_globalConfig.*\n/m,
    ['globalConfig = globalThis.__zod_globalConfig', 'globalConfig = {}'],
  ],
  'core/errors': [
    [
      /\$constructor\("\$ZodError", initializer, undefined, \{.*?\}\);/s,
      `class extends Error {
        constructor(issues) { super(); this.issues = issues; }
        get message() { return JSON.stringify(this.issues); }
      };`,
    ],
  ],
  'core/parse': [
    ['_ctx ? { ..._ctx, async: false } : { async: false }', '{}'],
    [/result instanceof Promise/, 'false'],
    ['_params?.Err ?? _Err', '_Err'],
    /^ +util\.captureStackTrace\(.*\n/m,
    /^        set error\(e\) \{.*?^        \},\n/ms,
    [', ctx, core.config()', ''],
  ],
  'core/util': [
    // Messages are given with a check, if at all.
    [/const traits = .*?const message = /s, 'const message = '],
    /^ +unwrapMessage\((?:schemaError|ctx|config).*\n/m,
    /^    if \(ctx\?\.reportInput\) \{.*?^    \}\n/ms,
    /^    if \(params\?\.message !== undefined.*?^    delete params\.message;\n/ms,
    // No schema holds itself.
    [
      /^( +)Object\.defineProperty\(this, key, breaker\);.*?(?=^        \},\n)/ms,
      '$1const value = compute(this);\n$1Object.defineProperty(this, key, { value });\n$1return value;\n',
    ],
    /^    fn\[CONSTANT_CATCH\] = true;\n/m,
  ],
  'core/checks': [
    NAMES,
    DETAILS,
    /^ +\.\.\.\(def\.pattern .*\n/m,
    /^ +const origin = .*\n/m,
    // Whole numbers are the only format, a pattern the only one of texts.
    ['!Number.isInteger(input)', '!Number.isSafeInteger(input)'],
    /^    const \[minimum, maximum\] = util\.NUMBER_FORMAT_RANGES.*\n/m,
    /^            if \(!Number\.isSafeInteger\(input\)\) \{\n                if .*?(?=^        \}\n        if \(input < min)/ms,
    /^        if \(input < minimum\) \{.*?(?=^    \};\n)/ms,
    /^    if \(def\.pattern\)\n.*?(?=^\}\);)/ms,
  ],
  'core/schemas': [
    NAMES,
    ['inst._zod.traits.has("$ZodCheck")', 'inst._zod.onattach'],
    DETAILS,
    /^ +issues: keyResult\..*\n/m,
    /^        (?:input: final\.value|errors: results\.map\(.*\)),\n/m,
    /^ +if \(!(?:values|pv) \|\| .*\n +throw .*\n/m,
    /^    inst\._zod\.bag = .*\n/m,
    /^    inst\._zod\.version = version;\n/m,
    /^    get "~standard"\(\) \{.*?^    \},\n    set "~standard".*?^    \},\n/ms,
    // A check that promises its answer is refused; so nothing promises.
    [/\b(?!_out\b)\w+ instanceof Promise/, 'false'],
    [
      /if \(false\) \{\n +return r\.then\(\(r\) => handleRefine.*\n/,
      'if (r instanceof Promise) {\n            throw new core.$ZodAsyncError();\n',
    ],
    ['if (ctx.async) {', 'if (false) {'],
    [/asyncResult \|\| |\basync = true/, ''],
    /^            if \(asyncResult\) \{.*?^            \}\n/ms,
    [/proms\.length/, '0'],
    ['if (!async)', 'if (true)'],
    // Nor is anything written back, parsed by halves or known from before.
    [/ctx\??\.direction === "backward"/, 'false'],
    [/ctx\??\.direction !== "backward"/, 'true'],
    [/ctx\??\.skipChecks/, 'false'],
    ['ctx?.abortEarly', 'false'],
    ['core.globalConfig.memoizer', 'undefined'],
    [/(?:payload|result)\.memo\b(?=\))/, 'false'],
    /^ +util\.attachSchema\(.*\n/m,
    // Texts are never made to match what a schema allows.
    /^    inst\._zod\.pattern = .*\n/m,
    /^    util\.defineLazyInternal\(inst, "pattern", (?:[^\n]*\);|.*?^    \}\);)\n/ms,
    // Options of schemas that none here has.
    [/(?:zod\.)?def\.(?:coerce|unionFallback|catchall)\b|def\.mode === "loose"/, 'false'],
    [/typeof key === "string" && regexes\.number\.test\(key\) && keyResult/, 'false && keyResult'],
    [/typeof input === "number" && !Number\.isNaN\(input\) && (?=Number\.isFinite)/, ''],
    /^        const received = .*?;\n/ms,
    /^ +\.\.\.\(received .*\n/m,
    [/def\.catchValue\(\{.*?^    \}\)/ms, 'def.catchValue()'],
    /^ +path: \[\.\.\.\(inst._zod.def.path.*\n/m,
    /^        if \(inst\._zod\.def\.params\)\n.*\n/m,
    ['util.issue(_iss)', '_iss'],
    [', ctx, core.config()', ''],
    // A shape is a plain list of fields.
    [/const ownSymbols = .*?^    return \{.*?^    \};/ms, 'return { ...def, allKeys: keys };'],
    /^    const desc = Object\.getOwnPropertyDescriptor\(def, "shape"\);\n.*?^    if \(sh\) \{.*?^    \}\n/ms,
    /^    def\.options\.forEach\(\(option, i\) => \{.*?^    \}\);\n/ms,
    [
      /util\.defineLazy\(inst\._zod, "innerType", .*?^    \}\);/ms,
      'util.defineLazyInternal(inst, "innerType", (zod) => zod.def.getter());',
    ],
  ],
  'mini/schemas': [
    NAMES,
    /^    if \(!inst\._zod\)\n.*\n/m,
    /^    get with\(\) \{.*?^    \},\n    set with.*?^    \},\n/ms,
    /^    (?:parseAsync|safeParseAsync|register|apply)\(.*?^    \},\n/ms,
    [', { callee: this.parse }', ''],
    /^    util\.installLazyProp\(inst, "shape".*\n/m,
    /^    inst\.options = \[\.\.\.inst\._zod\.values\];\n/m,
    [/\.\.\.checks\.map\(.*\)/, '...checks'],
  ],
};

const missing = (part: string) => `zod has no ${part} any more: look at scripts/cut-zod.ts`;

function refuseOthers(code: string, id: string): void {
  if (!code.includes("from 'zod/mini'") || id.includes('/scripts/')) return;
  const other = [...code.matchAll(/\bz\.(\w+)/g)].find(([, name = '']) => !KEPT.has(name));
  if (other) throw new Error(`${id} uses ${other[0]}, which scripts/cut-zod.ts may have cut`);
}

/** Leaves the parts of zod that nothing here uses out of the build. */
export const cutZod = (): Plugin => ({
  name: 'cut-zod',
  enforce: 'pre',
  transform(code, id) {
    refuseOthers(code, id);
    const cuts = CUTS[/\/zod\/v4\/(\w+\/\w+)\.js$/.exec(id)?.[1] ?? ''];
    return cuts ? cutTexts(code, cuts, missing) : null;
  },
});
