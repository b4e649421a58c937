import { createHash } from 'node:crypto'
import { type Faultline, FaultlineError } from '../../clients/typescript/client.js'
import { type Forum, ForumRefusal, type Post, type Topic } from './forum.js'
import type { Outcome, State } from './state.js'

export interface Bot {
  forum: Forum
  faultline: Faultline
  state: State
  /** Name hidden in each post. */
  marker: string
  /** Who reads drafts: users or groups of the forum, comma-separated. */
  reviewers: string
  log(line: string): void
}

/** Of the forum, with some room for what it adds. */
const LONGEST_POST = 30_000
const WAIT_SECONDS = 60

/** Looks at the newest topics once. @throws when the forum or Faultline cannot be used: try the whole round again */
export async function round(bot: Bot): Promise<void> {
  for (const topic of await bot.forum.latest()) {
    if (topic.created_at < bot.state.since) continue
    if (bot.state.get(topic.id) !== undefined) continue
    const outcome = await answer(topic, bot)
    if (outcome === undefined) continue
    bot.state.set(topic.id, outcome)
    bot.log(`topic ${topic.id}: ${outcome}`)
  }
}

/** @returns undefined when the diagnosis is not finished: the next round asks for it with the same key */
async function answer(topic: Topic, bot: Bot): Promise<Outcome | undefined> {
  const { forum, faultline, state, marker, reviewers } = bot
  const posts = await forum.posts(topic.id)
  const [question] = posts
  if (!question || question.username === forum.user) return 'own'
  if (posts.some((post) => isOurs(post, bot))) return 'answered'

  const diagnosis = await diagnose(topic, question, bot)
  if (diagnosis === 'refused') return 'refused'
  if (diagnosis.finished === undefined) return undefined
  if (diagnosis.status === 'failed') return 'failed'

  const { text, policy } = await faultline.reply(diagnosis.id, { marker, maxLength: LONGEST_POST })
  if (policy === 'silent' || text === '') return 'silent'
  if (policy === 'draft') {
    // A message that was perhaps sent is not sent again.
    state.set(topic.id, 'drafting')
    try {
      await forum.message(reviewers, `Draft for topic ${topic.id}: ${topic.title}`.slice(0, 250), text)
    } catch (error) {
      if (error instanceof ForumRefusal) state.set(topic.id, undefined)
      throw error
    }
    return 'drafted'
  }
  // The diagnosis took its time: another run of this bot may have been here.
  if ((await forum.posts(topic.id)).some((post) => isOurs(post, bot))) return 'answered'
  await forum.reply(topic.id, text)
  return 'posted'
}

async function diagnose({ id, title }: Topic, question: Post, { faultline, forum }: Bot) {
  const post = `${title}\n\n${question.raw}`
  // The same words of the same post are the same upload, whatever was restarted meanwhile.
  const words = createHash('sha256').update(post).digest('hex').slice(0, 16)
  const upload = { post, thread: `${forum.host}/${id}`, metadata: { topic: id, post: question.id } }
  try {
    return await faultline.submit(upload, {
      idempotencyKey: `${forum.host}/${question.id}/${words}`,
      waitSeconds: WAIT_SECONDS
    })
  } catch (error) {
    // Too large, or nothing in it: it will not get better. Anything else is no matter of this topic.
    const status = error instanceof FaultlineError ? error.problem.status : 0
    if (status === 413 || status === 422) return 'refused'
    throw error
  }
}

/** Anyone can type a marker, so the author counts as well. */
const isOurs = ({ username, raw }: Post, { forum, marker }: Bot): boolean =>
  username === forum.user && raw.trimEnd().endsWith(`<!-- faultline:${marker} -->`)
