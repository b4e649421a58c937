/** Processor time in milliseconds since this was called: what else runs on the machine does not count. */
export function startEffort(): () => number {
  const start = process.cpuUsage()
  return () => {
    const { user, system } = process.cpuUsage(start)
    return (user + system) / 1000
  }
}
