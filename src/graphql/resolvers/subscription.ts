import type { MercuriusContext } from 'mercurius'
import { AppError } from '../../errors/index.js'
import { requireScope } from '../../services/caller.js'
import type { Services } from '../../services/index.js'
import type { Progress } from '../../store/records.js'

/** Diagnoses that one connection may follow at once. */
export const MOST_FOLLOWED = 20

type Step = { diagnosisProgress: Progress }

export function subscriptions({ diagnoses }: Services) {
  return {
    diagnosisProgress: {
      subscribe(_: unknown, { id }: { id: string }, { caller, followed }: MercuriusContext): AsyncIterableIterator<Step> {
        requireScope(caller, 'read')
        if (followed.size >= MOST_FOLLOWED) {
          throw new AppError('rate-limited', `A connection follows ${MOST_FOLLOWED} diagnoses at most.`, { retryAfter: 1 })
        }
        const stop = new AbortController()
        followed.add(stop)
        const end = () => {
          followed.delete(stop)
          stop.abort()
        }
        return endingWith(end, diagnoses.progress(id, caller, stop.signal))
      }
    }
  }
}

/** Whoever stops listening ends it at once; a generator would wait for its next step first. */
function endingWith(end: () => void, steps: AsyncGenerator<Progress, void>): AsyncIterableIterator<Step> {
  return {
    [Symbol.asyncIterator]() {
      return this
    },
    async next() {
      const step = await steps.next().catch((error) => {
        end()
        throw error
      })
      if (!step.done) return { done: false, value: { diagnosisProgress: step.value } }
      end()
      return { done: true, value: undefined }
    },
    async return() {
      end()
      await steps.return()
      return { done: true, value: undefined }
    }
  }
}
