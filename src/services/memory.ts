import { AppError } from '../errors/index.js'
import type { AuditStore } from '../store/audit.js'
import type { Decision, MergeStore } from '../store/merges.js'
import type { DiagnosisRecord } from '../store/records.js'
import type { SignatureStore, Span } from '../store/signatures.js'
import type { Caller } from './caller.js'
import { cleanText } from './clean-text.js'
import { itemOf, type Seen, type SignatureItem, toSeen } from './seen.js'
import { createSignatureList } from './signature-list.js'

export type { Seen, SignatureItem }

export interface MemoryDeps {
  signatures: SignatureStore
  merges: MergeStore
  audit: AuditStore
}

/** All that is known of a problem. */
export interface SignatureView extends SignatureItem {
  /** Equal loose signatures: like it, but not the same. */
  similar: (Span & { strict: string })[]
  decisions: Decision[]
}

export type MemoryService = ReturnType<typeof createMemory>

export const SIGNATURE_PATTERN = /^[0-9a-f]{20}$/

/** What a tenant's diagnoses taught: equal strict signatures are one problem, and so are those that a person merged. */
export function createMemory({ signatures, merges, audit }: MemoryDeps) {
  /** For each diagnosis what is known of its problem, itself included; one round trip for a page. */
  async function seen(records: readonly DiagnosisRecord[], { owner }: Caller): Promise<(Seen | undefined)[]> {
    const strictOf = ({ owner: of, facets }: DiagnosisRecord) => (of === owner ? facets?.signature?.strict : undefined)
    const stricts = [...new Set(records.map(strictOf).filter((strict) => strict !== undefined))]
    const known = await signatures.recall(owner, stricts)
    return records.map((record) => {
      const { group, memory } = known[stricts.indexOf(strictOf(record) ?? '')] ?? {}
      return group && memory && toSeen(group[0] as string, memory)
    })
  }

  async function get(strict: string, { owner }: Caller): Promise<SignatureView> {
    const [known] = SIGNATURE_PATTERN.test(strict) ? await signatures.recall(owner, [strict]) : []
    if (!known?.memory) throw new AppError('unknown-signature', 'No diagnosis has this signature.')
    const { group, memory } = known
    const others = await signatures.similar(owner, memory.loose, group)
    const [spans, decisions] = await Promise.all([signatures.spans(owner, others), merges.decisions(owner, group)])
    const similar = others.flatMap((other, n) => (spans[n] ? [{ strict: other, ...spans[n] }] : []))
    return { ...itemOf(strict, group, memory, memory.resolutions.length), similar, decisions }
  }

  const about = ({ owner, key }: Caller, why: string | undefined) => ({
    by: key?.id ?? owner,
    ...(why === undefined ? {} : { why: cleanText(why) })
  })

  return {
    seen,
    get,
    list: createSignatureList(signatures),

    /** Two signatures are one problem from now on, whatever else each stands for. */
    async merge(strict: string, into: string, caller: Caller, why?: string): Promise<SignatureView> {
      await Promise.all([get(strict, caller), get(into, caller)])
      const { owner } = caller
      const outcome = await merges.merge(owner, strict, into, about(caller, why))
      if (outcome === 'many') throw new AppError('invalid-request', 'Too many signatures are merged.', { field: 'into' })
      if (outcome === 'done') await audit.add({ act: 'signature.merged', target: strict, owner, by: about(caller, why).by })
      return get(strict, caller)
    },

    /** Takes a signature out of those it was merged with. */
    async split(strict: string, caller: Caller, why?: string): Promise<SignatureView> {
      await get(strict, caller)
      const { owner } = caller
      const outcome = await merges.split(owner, strict, about(caller, why))
      if (outcome === 'single') throw new AppError('not-merged', 'This signature stands for itself already.')
      await audit.add({ act: 'signature.split', target: strict, owner, by: about(caller, why).by })
      return get(strict, caller)
    }
  }
}
