/** The properties whose values are known: a null in a map given to Cypher would take a stored property away. */
export function known<T extends Record<string, unknown>>(properties: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== null && value !== undefined),
  ) as Partial<T>;
}
