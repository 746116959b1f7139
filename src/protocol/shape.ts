/** Tells whether a value from elsewhere is what it should be. */
export type Shape<T> = (value: unknown) => value is T;

export const text: Shape<string> = (value): value is string => typeof value === 'string';
export const flag: Shape<boolean> = (value): value is boolean => typeof value === 'boolean';
/** A whole number from 0. */
export const count: Shape<number> = (value): value is number => Number.isSafeInteger(value) && (value as number) >= 0;
/** From 0 to 1. */
export const share: Shape<number> = (value): value is number => typeof value === 'number' && value >= 0 && value <= 1;

/** Exactly this word or number. */
export function exactly<const T extends string>(wanted: T): Shape<T> {
  return (value): value is T => value === wanted;
}

export function listOf<T>(item: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((one) => item(one));
}

/** May be left out. */
export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

/** An object with these fields and no others. */
export function record<T>(fields: { readonly [K in keyof T]-?: Shape<T[K]> | Shape<T[K] | undefined> }): Shape<T> {
  const checks = new Map(Object.entries(fields)) as ReadonlyMap<string, Shape<unknown>>;
  return (value): value is T => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    if (Object.keys(value).some((key) => !checks.has(key))) return false;
    for (const [key, check] of checks) if (!check((value as Readonly<Record<string, unknown>>)[key])) return false;
    return true;
  };
}

/** Names of any kind with values of one shape. */
export function dictionary<T>(item: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every((one) => item(one));
}

export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
  return (value): value is A | B => a(value) || b(value);
}
