import { createHash } from 'node:crypto'
import { shapeOf } from '../engine/shape.js'
import type { Report } from '../model/report.js'
import type { Policy, PolicyReason } from '../report/policy.js'
import { decompressJson } from '../store/compress.js'
import type { HookStore } from '../store/hooks.js'
import type { HookAnswer, HookDeliveryStore } from '../store/hooks-deliveries.js'

/** What a program may do with a reply by itself, and why. */
export interface PostingPolicy {
  policy: Policy
  reason: PolicyReason | 'answered-before' | 'held-back'
  why: string
}

export interface HookAnswersDeps {
  hooks: HookStore
  deliveries: HookDeliveryStore
}

export type HookAnswersService = ReturnType<typeof createHookAnswers>

const RANK: Readonly<Record<Policy, number>> = { silent: 0, draft: 1, post: 2 }
/** Lines of a report that tell whether another one has anything new. */
const MOST_EVIDENCE = 200

/** Keeps programs from saying the same twice in a thread, and from saying more than the hook allows. */
export function createHookAnswers({ hooks, deliveries }: HookAnswersDeps) {
  const answers = async (ids: readonly string[]): Promise<(HookAnswer | undefined)[]> =>
    (await deliveries.many(ids)).map((delivery) => delivery?.answer)

  return {
    /**
     * Notes what a diagnosis that came by a hook found in its thread; nothing for all others. To be called before its
     * end is told. Calling it twice changes nothing.
     * @param packed the report, compressed
     */
    async note(diagnosis: string, packed: Buffer): Promise<void> {
      const delivery = await deliveries.get(diagnosis)
      if (!delivery || delivery.answer) return
      const [hook, report] = await Promise.all([hooks.get(delivery.hook), decompressJson<Report>(packed)])
      const isNew = await deliveries.isNew(delivery, report.signature.strict, evidenceOf(report))
      await deliveries.update({ ...delivery, answer: { repeated: !isNew, most: hook?.options.reply ?? 'silent' } })
    },

    /** The policies of a page of diagnoses, each narrowed by how it came; one round trip for all. */
    async narrow<P extends PostingPolicy>(
      ids: readonly string[],
      policies: readonly (P | undefined)[]
    ): Promise<(PostingPolicy | undefined)[]> {
      const known = await answers(ids)
      return policies.map((policy, n) => policy && narrowed(policy, known[n]))
    }
  }
}

function narrowed(policy: PostingPolicy, answer: HookAnswer | undefined): PostingPolicy {
  if (!answer || policy.policy === 'silent') return policy
  if (answer.repeated) {
    const why = 'The same was found in this thread before, and nothing new has come since.'
    return { policy: 'silent', reason: 'answered-before', why }
  }
  if (RANK[answer.most] >= RANK[policy.policy]) return policy
  return { policy: answer.most, reason: 'held-back', why: 'The hook it came by allows no more.' }
}

/** Lines that prove something or are not explained, without the numbers that differ from one run to the next. */
function evidenceOf({ findings, unexplained }: Report): string[] {
  const proofs = findings.flatMap(({ rule, evidence }) => evidence.map(({ quote }) => `${rule} ${shapeOf(quote)}`))
  const open = unexplained.map(({ text }) => shapeOf(text))
  return [...new Set([...proofs, ...open])].slice(0, MOST_EVIDENCE).map(digest)
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 20)
