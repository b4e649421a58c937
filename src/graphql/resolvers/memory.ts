import type { MercuriusContext } from 'mercurius'
import { AppError } from '../../errors/index.js'
import type { Services } from '../../services/index.js'
import type { SignatureFilter } from '../../services/signature-list.js'
import { OUTCOMES } from '../../store/feedback.js'
import { checkFirst, connection } from '../page.js'
import { withoutNulls } from '../without-nulls.js'

type Given<T> = { [name in keyof T]: T[name] | null }

interface Fix {
  id: string
  fix: string
  rule?: string
  by?: string
}

interface Opinion {
  id: string
  rule: string
  outcome: string
  why?: string
}

type ListArguments = { first: number; after?: string | null } & Given<SignatureFilter>

const MOST_FIX = 10_000
const MOST_WHY = 2000
const MOST_NAME = 200

export function memoryQueries({ memory }: Services) {
  return {
    signatures: async (_: unknown, { first, after, ...filter }: ListArguments, { caller }: MercuriusContext) =>
      connection(await memory.list(caller, checkFirst(first), after ?? undefined, withoutNulls(filter))),

    signature: (_: unknown, { strict }: { strict: string }, { caller }: MercuriusContext) => memory.get(strict, caller)
  }
}

export function adminQueries({ unexplained, audit, failed }: Services) {
  return {
    async failed(_: unknown, { first, after }: { first: number; after?: string | null }) {
      const { items, ...rest } = await failed.list(checkFirst(first), after ?? undefined)
      const nodes = items.map(({ files, ...record }) => ({
        ...record,
        files: files.length,
        bytes: files.reduce((sum, { bytes }) => sum + bytes, 0)
      }))
      return connection({ items: nodes, ...rest })
    },

    unexplained: (_: unknown, { first }: { first: number }, { caller }: MercuriusContext) =>
      unexplained.list(caller, checkFirst(first)),

    audit: async (_: unknown, { first, after }: { first: number; after?: string | null }) =>
      connection(await audit.list(checkFirst(first), after ?? undefined))
  }
}

export function adminMutations({ failed }: Services) {
  return {
    async retryFailed(_: unknown, { id }: { id: string }, { caller }: MercuriusContext) {
      await failed.retry(id, caller.key?.id ?? caller.owner)
      return id
    }
  }
}

export function memoryMutations({ memory, resolutions, feedback }: Services) {
  return {
    setResolution(_: unknown, { id, ...given }: Given<Fix> & { id: string }, { caller }: MercuriusContext) {
      const fix = text('fix', given.fix, MOST_FIX) ?? ''
      if (fix === '') throw new AppError('invalid-request', '`fix` is empty.', { field: 'fix' })
      return resolutions.give(id, { fix, ...named({ rule: given.rule, by: given.by }) }, caller)
    },

    async deleteResolution(_: unknown, { id }: { id: string }, { caller }: MercuriusContext) {
      await resolutions.remove(id, caller)
      return id
    },

    giveFeedback(_: unknown, { id, rule, outcome, why }: Given<Opinion> & Opinion, { caller }: MercuriusContext) {
      const known = OUTCOMES.find((each) => each === outcome)
      if (!known) {
        throw new AppError('invalid-request', `An outcome is one of ${OUTCOMES.join(', ')}.`, { field: 'outcome' })
      }
      const reason = text('why', why, MOST_WHY)
      return feedback.give(id, { rule, outcome: known, ...(reason === undefined ? {} : { why: reason }) }, caller)
    },

    mergeSignatures: (
      _: unknown,
      { strict, into, why }: { strict: string; into: string; why?: string | null },
      { caller }: MercuriusContext
    ) => memory.merge(strict, into, caller, text('why', why, MOST_WHY)),

    splitSignature: (
      _: unknown,
      { strict, why }: { strict: string; why?: string | null },
      { caller }: MercuriusContext
    ) => memory.split(strict, caller, text('why', why, MOST_WHY))
  }
}

/** GraphQL says null for what was not given. */
function text(field: string, value: string | null | undefined, most: number): string | undefined {
  if (value === null || value === undefined) return undefined
  if (value.length <= most) return value
  throw new AppError('invalid-request', `\`${field}\` has at most ${most} characters.`, { field })
}

function named(values: Record<'rule' | 'by', string | null | undefined>): { rule?: string; by?: string } {
  const [rule, by] = [text('rule', values.rule, MOST_NAME), text('by', values.by, MOST_NAME)]
  return { ...(rule === undefined ? {} : { rule }), ...(by ? { by } : {}) }
}
