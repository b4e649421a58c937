import type { Entry } from './entry.js'
import { hex } from './number.js'
import { mbedtls, mbedtls2 } from './mbedtls.js'

/**
 * Decodes an mbedTLS result, sign ignored. A value may be the sum of a high-level code (multiple of 0x80) and a low-level one
 * (below 0x80): 0x4290 is RSA_PUBLIC_FAILED (0x4280) with MPI_ALLOC_FAILED (0x0010) as its reason.
 * Source: Mbed TLS 3.6 include/mbedtls/error.h.
 */
export function decodeMbedtls(code: number): Entry | undefined {
  const value = Math.abs(code)
  if (value === 0 || value > 0x7fff) return undefined
  const whole = mbedtls[value] ?? mbedtls2[value]
  if (whole) return whole
  const low = value & 0x7f
  const high = value - low
  const outer = mbedtls[high] ?? mbedtls2[high]
  const inner = mbedtls[low] ?? mbedtls2[low]
  if (!outer || !inner) return undefined
  return {
    name: `${outer.name} (${hex(-high)}) + ${inner.name} (-0x${low.toString(16).padStart(4, '0')})`,
    meaning: `${outer.meaning}; reason: ${inner.meaning}`,
    ...((inner.hint ?? outer.hint) ? { hint: inner.hint ?? outer.hint } : {})
  }
}
