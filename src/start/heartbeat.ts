import { rmSync, writeFileSync } from 'node:fs'

const BEAT_MS = 5000

/**
 * Writes the time into `file` every 5 seconds for as long as `works` says so; a check of the container reads its age.
 * @param file no heartbeat when empty
 * @returns ends it, and removes the file
 */
export function startHeartbeat(file: string, works: () => Promise<boolean>): () => void {
  if (file === '') return () => undefined
  const beat = async () => {
    if (await works().catch(() => false)) writeFileSync(file, new Date().toISOString())
  }
  void beat()
  const timer = setInterval(beat, BEAT_MS)
  timer.unref()
  return () => {
    clearInterval(timer)
    rmSync(file, { force: true })
  }
}
