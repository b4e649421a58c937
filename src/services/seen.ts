import { compareVersions } from '../lib/compare-versions.js'
import type { Memory, Resolution, Span } from '../store/signatures.js'

/** How often the problem of a diagnosis was seen, and what helped. */
export interface Seen extends Span {
  /** The strict signature that stands for the problem. */
  signature: string
  /** Oldest SDK version it was seen with. */
  since?: string
  resolutions: Resolution[]
}

/** A problem in a list. */
export interface SignatureItem extends Memory, Seen {
  strict: string
  /** Signatures that a person merged with it. */
  merged: string[]
}

/** Fixes shown with each diagnosis. */
const MOST_FIXES = 5

/**
 * SDK versions come out oldest first.
 * @param group signatures of the problem, the leader first
 * @param most accepted fixes
 */
export function itemOf(strict: string, group: readonly string[], memory: Memory, most = MOST_FIXES): SignatureItem {
  const all = toSeen(group[0] as string, memory, most)
  return { ...memory, ...all, sdks: bySdk(memory.sdks), strict, merged: group.filter((each) => each !== strict) }
}

const bySdk = (sdks: Memory['sdks']) => sdks.toSorted((a, b) => compareVersions(a.version, b.version))

export function toSeen(signature: string, { count, first, last, sdks, resolutions }: Memory, most = MOST_FIXES): Seen {
  const since = bySdk(sdks)[0]?.version
  return {
    signature,
    count,
    first,
    last,
    ...(since === undefined ? {} : { since }),
    resolutions: resolutions.slice(0, most)
  }
}
