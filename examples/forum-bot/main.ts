import { setTimeout as delay } from 'node:timers/promises'
import { createFaultline, FaultlineError } from '../../clients/typescript/client.js'
import { round } from './bot.js'
import { createForum } from './forum.js'
import { openState } from './state.js'

const need = (name: string): string => {
  const value = process.env[name]
  if (value) return value
  console.error(`${name} is not set`)
  process.exit(2)
}

const forum = createForum({ url: need('FORUM_URL'), user: need('FORUM_USER'), key: need('FORUM_KEY') })
const key = process.env.FAULTLINE_KEY
const faultline = createFaultline({ url: need('FAULTLINE_URL'), ...(key ? { key } : {}) })
const since = process.env.BOT_SINCE ?? new Date().toISOString()
const state = openState(process.env.BOT_STATE ?? 'forum-bot.json', since)
const reviewers = need('BOT_REVIEWERS')
const pause = Number(process.env.BOT_SECONDS ?? 60)

const once = process.argv.includes('--once')
do {
  let seconds = pause
  try {
    await round({ forum, faultline, state, marker: 'forum-bot', reviewers, log: (line) => console.log(line) })
  } catch (error) {
    console.error(String(error))
    if (once) process.exitCode = 1
    if (error instanceof FaultlineError) seconds = Math.max(pause, error.retryAfter ?? 0)
  }
  if (!once) await delay(seconds * 1000)
} while (!once)
