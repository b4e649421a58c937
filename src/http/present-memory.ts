import type { Seen, SignatureItem, SignatureView } from '../services/memory.js'
import type { Resolution, Span } from '../store/signatures.js'
import type { Shape } from '../store/unexplained.js'

const iso = (time: number) => new Date(time).toISOString()

const presentSpan = <T extends Span>({ first, last, ...rest }: T) => ({ ...rest, first: iso(first), last: iso(last) })

export const presentResolution = ({ at, ...rest }: Resolution) => ({ ...rest, at: iso(at) })

export const presentSeen = ({ resolutions, ...seen }: Seen) => ({
  ...presentSpan(seen),
  resolutions: resolutions.map(presentResolution)
})

export const presentSignatureItem = ({ resolutions, sdks, ...rest }: SignatureItem) => ({
  ...presentSpan(rest),
  resolutions: resolutions.map(presentResolution),
  sdks: sdks.map(presentSpan)
})

export const presentSignature = ({ similar, decisions, ...item }: SignatureView) => ({
  ...presentSignatureItem(item),
  similar: similar.map(presentSpan),
  decisions: decisions.map(({ at, ...decision }) => ({ ...decision, at: iso(at) }))
})

export const presentShape = (shape: Shape) => presentSpan(shape)
