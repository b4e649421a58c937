/** Answers of a pipeline; the first failed command fails it all. */
export function results<T>(rows: [Error | null, unknown][] | null): T[] {
  return (rows ?? []).map(([error, value]) => {
    if (error) throw error
    return value as T
  })
}
