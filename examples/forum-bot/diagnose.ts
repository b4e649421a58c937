import { createHash } from 'node:crypto'
import { type Diagnosis, type Faultline, FaultlineError } from '../../clients/typescript/client.js'
import type { Forum, Post, Topic } from './forum.js'

interface Asked {
  topic: Topic
  /** What was read before, and what is new; both of whoever asked. */
  earlier: readonly Post[]
  evidence: readonly Post[]
  /** The last diagnosis of the topic. */
  known: string | undefined
}

interface Services {
  forum: Forum
  faultline: Faultline
}

type Refusal = 'refused'

const WAIT_SECONDS = 60

export const isRefusal = (diagnosis: Diagnosis | Refusal): diagnosis is Refusal => diagnosis === 'refused'

/** Diagnoses what is new together with all that was there, as far as it can be read at all. */
export async function diagnose({ topic, earlier, evidence, known }: Asked, services: Services): Promise<Diagnosis | Refusal> {
  const before = known ?? (await firstOf(topic, earlier, services))
  if (before === undefined) return submit(topic, [...earlier, ...evidence], services)
  const { faultline, forum } = services
  const post = textOf(evidence)
  return orRefusal(faultline.addArtifacts(before, { post }, options(`${forum.host}/${evidence.at(-1)?.id}`, post)))
}

/** What was diagnosed before the state file was lost: with the same words and key it is the same diagnosis. */
async function firstOf(topic: Topic, earlier: readonly Post[], services: Services): Promise<string | undefined> {
  if (earlier.length === 0) return undefined
  const diagnosis = await submit(topic, earlier, services)
  return isRefusal(diagnosis) ? undefined : diagnosis.id
}

function submit(topic: Topic, posts: readonly Post[], { faultline, forum }: Services) {
  const [question] = posts
  const post = `${topic.title}\n\n${textOf(posts)}`
  const upload = { post, thread: `${forum.host}/${topic.id}`, metadata: { topic: topic.id, post: question?.id } }
  return orRefusal(faultline.submit(upload, options(`${forum.host}/${question?.id}`, post)))
}

const textOf = (posts: readonly Post[]): string => posts.map(({ raw }) => raw).join('\n\n')

/** The same words of the same post are the same upload, whatever was restarted meanwhile. */
function options(name: string, post: string) {
  const words = createHash('sha256').update(post).digest('hex').slice(0, 16)
  return { idempotencyKey: `${name}/${words}`, waitSeconds: WAIT_SECONDS }
}

async function orRefusal(diagnosis: Promise<Diagnosis>): Promise<Diagnosis | Refusal> {
  try {
    return await diagnosis
  } catch (error) {
    // Too large, or nothing in it: it will not get better. Anything else is no matter of this topic.
    const status = error instanceof FaultlineError ? error.problem.status : 0
    if (status === 413 || status === 422) return 'refused'
    throw error
  }
}
