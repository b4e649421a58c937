/** GraphQL says null for what was not given. */
export const withoutNulls = <T extends object>(given: { [name in keyof T]: T[name] | null }): T =>
  Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null)) as T
