import { type AddressGuard, BlockedAddress } from '../delivery/outgoing/address.js'
import { AppError } from '../errors/index.js'

const LONGEST = 2000

/**
 * Checks where a caller wants to be told. Names are resolved to refuse early; each attempt resolves and checks again.
 * @param field of the request that has it
 * @returns the address as it will be called
 * @throws AppError `bad-webhook-url`
 */
export async function checkTarget(text: string, guard: AddressGuard, field: string): Promise<string> {
  const refuse = (detail: string) => new AppError('bad-webhook-url', detail, { field })
  const url = text.length <= LONGEST && URL.canParse(text) ? new URL(text) : undefined
  if (!url || !/^https?:$/.test(url.protocol))
    throw refuse(`An https address of at most ${LONGEST} characters is needed.`)
  if (url.username || url.password || url.hash) throw refuse('User name, password and fragment are not taken.')
  try {
    guard.checkLiteral(url)
    await resolve(url, guard)
  } catch (error) {
    if (error instanceof BlockedAddress) throw refuse(error.message)
    throw error
  }
  return url.href
}

/** A name that cannot be resolved now may be later. */
function resolve({ hostname, protocol }: URL, guard: AddressGuard): Promise<void> {
  return new Promise((done, failed) => {
    guard.lookupFor(protocol)(hostname.replace(/^\[|\]$/g, ''), { all: true }, (error) =>
      error instanceof BlockedAddress ? failed(error) : done()
    )
  })
}
