// The part of node:assert (strict) that tests of both extension hosts use, for the host without Node.

class AssertionError extends Error {
  override readonly name = 'AssertionError';
  constructor(message: string | undefined, readonly actual: unknown, readonly expected: unknown, fallback: string) {
    super(message ?? fallback);
  }
}

const show = (value: unknown): string => {
  try {
    return JSON.stringify(value) ?? String(value);
  } catch {
    return String(value);
  }
};

function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  if (a instanceof Date) return a.getTime() === (b as Date).getTime();
  if (a instanceof Map || a instanceof Set) return same([...a], [...(b as Map<unknown, unknown> | Set<unknown>)]);
  const keys = Reflect.ownKeys(a);
  return keys.length === Reflect.ownKeys(b).length
    && keys.every((key) => Reflect.has(b, key) && same(Reflect.get(a, key), Reflect.get(b, key)));
}

function check(holds: boolean, message: string | undefined, actual: unknown, expected: unknown, relation: string): void {
  if (!holds) throw new AssertionError(message, actual, expected, `${show(actual)} ${relation} ${show(expected)}`);
}

const ok = (value: unknown, message?: string): void => check(Boolean(value), message, value, true, 'is not truthy:');

/** Whether an error is the expected one: its class, a pattern of its message, or some of its properties. */
function checkError(error: unknown, expected: unknown, message: string | undefined): void {
  if (expected === undefined) return;
  if (expected instanceof RegExp) check(expected.test(String(error)), message, String(error), String(expected), 'does not match');
  else if (typeof expected === 'function') check(error instanceof expected, message, error, expected.name, 'is no');
  else for (const [key, value] of Object.entries(expected as object)) check(same((error as Record<string, unknown>)[key], value), message, (error as Record<string, unknown>)[key], value, 'differs from');
}

export const strict = Object.assign(ok, {
  ok,
  equal: (actual: unknown, expected: unknown, message?: string) => check(Object.is(actual, expected), message, actual, expected, 'is not'),
  notEqual: (actual: unknown, expected: unknown, message?: string) => check(!Object.is(actual, expected), message, actual, expected, 'is also'),
  deepEqual: (actual: unknown, expected: unknown, message?: string) => check(same(actual, expected), message, actual, expected, 'is not'),
  notDeepEqual: (actual: unknown, expected: unknown, message?: string) => check(!same(actual, expected), message, actual, expected, 'is also'),
  match: (actual: string, expected: RegExp, message?: string) => check(expected.test(actual), message, actual, String(expected), 'does not match'),
  doesNotMatch: (actual: string, expected: RegExp, message?: string) => check(!expected.test(actual), message, actual, String(expected), 'matches'),
  fail: (message?: string) => { throw new AssertionError(message, undefined, undefined, 'failed'); },
  throws: (work: () => unknown, expected?: unknown, message?: string) => {
    try {
      work();
    } catch (error) {
      return checkError(error, expected, message);
    }
    throw new AssertionError(message, undefined, expected, 'nothing was thrown');
  },
  rejects: async (work: Promise<unknown> | (() => Promise<unknown>), expected?: unknown, message?: string) => {
    try {
      await (typeof work === 'function' ? work() : work);
    } catch (error) {
      return checkError(error, expected, message);
    }
    throw new AssertionError(message, undefined, expected, 'nothing was rejected');
  },
});
export default strict;
