const DROPPED = /^-{2,3} {0,2}(\d{1,9}) messages? dropped {0,2}(?:-{2,3})?/
const MEMFAULT = /\b(\d{1,9}) (?:log )?messages? (?:were |was )?dropped\b/i

/** Messages lost by the logger as `--- 12 messages dropped ---` tells (Zephyr `log_output_dropped_process`). */
export function droppedMessages(text: string): number | undefined {
  const m = DROPPED.exec(text) ?? MEMFAULT.exec(text.slice(0, 200))
  return m?.[1] === undefined ? undefined : Number(m[1])
}
