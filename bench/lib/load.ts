/** Milliseconds of each of `times` calls, `width` of them under way at once. */
export async function latencies(times: number, width: number, call: (i: number) => Promise<unknown>): Promise<number[]> {
  const taken: number[] = []
  let next = 0
  const run = async () => {
    while (next < times) {
      const i = next++
      const started = performance.now()
      await call(i)
      taken.push(performance.now() - started)
    }
  }
  await Promise.all(Array.from({ length: width }, run))
  return taken.sort((a, b) => a - b)
}

/** Calls a second, with `width` of them under way at once. */
export async function rate(times: number, width: number, call: (i: number) => Promise<unknown>): Promise<number> {
  const started = performance.now()
  await latencies(times, width, call)
  return (times * 1000) / (performance.now() - started)
}

export const percentile = (ascending: readonly number[], part: number): number =>
  ascending[Math.floor(part * (ascending.length - 1))] as number

/** @throws when the answer is no success */
export async function read(url: string, init?: RequestInit): Promise<string> {
  const response = await fetch(url, init)
  const text = await response.text()
  if (!response.ok) throw new Error(`${url}: ${response.status} ${text.slice(0, 200)}`)
  return text
}
