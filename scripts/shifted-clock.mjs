// Preloaded by scripts/same-bytes.ts: sets the clock months ahead in every process and worker of a build. npm itself is one of
// them, and may run on a Node that knows no TypeScript.
const ahead = 200 * 24 * 60 * 60 * 1000;
const RealDate = Date;
const now = () => RealDate.now() + ahead;

globalThis.Date = new Proxy(RealDate, {
  construct: (_, /** @type {[] | [number]} */ parts) =>
    parts.length === 0 ? new RealDate(now()) : new RealDate(...parts),
  /** @returns {unknown} */
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
