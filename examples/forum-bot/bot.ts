import type { Diagnosis, Faultline } from '../../clients/typescript/client.js'
import { diagnose, isRefusal } from './diagnose.js'
import { type Forum, ForumRefusal, type Post, type Topic } from './forum.js'
import type { Entry, State } from './state.js'

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

/** What the bot came to; the number of posts is noted by the round. */
type Result = Omit<Entry, 'posts'>

/** Of the forum, with some room for what it adds. */
const LONGEST_POST = 30_000

/** Looks at the topics that moved last, once. @throws when the forum or Faultline cannot be used: try the round again */
export async function round(bot: Bot): Promise<void> {
  for (const topic of await bot.forum.latest()) {
    if (topic.created_at < bot.state.since) continue
    const before = bot.state.get(topic.id)
    if (before && (before.outcome === 'own' || topic.posts_count <= before.posts)) continue
    const result = await look(topic, before, bot)
    if (result === 'unfinished') continue
    bot.state.set(topic.id, { ...result, posts: topic.posts_count })
    if (result.read !== before?.read) bot.log(`topic ${topic.id}: ${result.outcome}`)
  }
}

/**
 * Answers what whoever asked has written since the bot last read.
 * @returns `unfinished` while the diagnosis is not done: the next round asks for it with the same key
 */
async function look(topic: Topic, before: Entry | undefined, bot: Bot): Promise<Result | 'unfinished'> {
  const posts = await bot.forum.posts(topic.id)
  const [question] = posts
  if (!question || question.username === bot.forum.user) return { outcome: 'own', read: 0 }
  const asked = posts.filter(({ username }) => username === question.username)
  const ours = posts.findLast((post) => isOurs(post, bot))
  const read = Math.max(before?.read ?? 0, ours?.id ?? 0)
  const evidence = asked.filter(({ id }) => id > read)
  const last = evidence.at(-1)
  if (!last) return before ?? { outcome: 'answered', read }

  const earlier = asked.filter(({ id }) => id <= read)
  const diagnosis = await diagnose({ topic, earlier, evidence, known: before?.diagnosis }, bot)
  if (isRefusal(diagnosis)) return { outcome: 'refused', read: last.id }
  if (diagnosis.finished === undefined) return 'unfinished'
  const result = { read: last.id, diagnosis: diagnosis.id }
  return { ...result, outcome: await say(topic, diagnosis, result, bot) }
}

async function say(topic: Topic, { id, status, changes }: Diagnosis, result: Omit<Result, 'outcome'>, bot: Bot) {
  const { forum, faultline, state, marker, reviewers } = bot
  if (status === 'failed') return 'failed'
  // What was said before still holds, so there is nothing to say.
  if (changes && !changes.different) return 'silent'
  const { text, policy } = await faultline.reply(id, { marker, maxLength: LONGEST_POST })
  if (policy === 'silent' || text === '') return 'silent'
  if (policy === 'draft') {
    const before = state.get(topic.id)
    // A message that was perhaps sent is not sent again.
    state.set(topic.id, { ...result, outcome: 'drafting', posts: topic.posts_count })
    try {
      await forum.message(reviewers, `Draft for topic ${topic.id}: ${topic.title}`.slice(0, 250), text)
    } catch (error) {
      if (error instanceof ForumRefusal) state.set(topic.id, before)
      throw error
    }
    return 'drafted'
  }
  // The diagnosis took its time: another run of this bot may have been here.
  const posts = await forum.posts(topic.id)
  if (posts.some((post) => post.id > result.read && isOurs(post, bot))) return 'answered'
  await forum.reply(topic.id, text)
  return 'posted'
}

/** Anyone can type a marker, so the author counts as well. */
const isOurs = ({ username, raw }: Post, { forum, marker }: Bot): boolean =>
  username === forum.user && raw.trimEnd().endsWith(`<!-- faultline:${marker} -->`)
