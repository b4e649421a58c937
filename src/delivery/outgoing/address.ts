import { type LookupAddress, lookup as resolve } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/**
 * Addresses that are not on the public internet, or lead back to such ones.
 * https://www.iana.org/assignments/iana-ipv4-special-registry and …/iana-ipv6-special-registry
 */
const SPECIAL_V4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/3'
]
/** All that is outside of global unicast, and inside of it what embeds an IPv4 address or is set aside. */
const SPECIAL_V6 = ['::/3', '4000::/2', '8000::/1', '2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

/** Thrown when a delivery would go where none may go. */
export class BlockedAddress extends Error {
  override name = 'BlockedAddress'
}

export type AddressGuard = ReturnType<typeof createAddressGuard>

/**
 * Says which addresses deliveries may go to: public ones over HTTPS, and those of the allow-list over HTTP too.
 * @param allow addresses and ranges (`10.1.0.0/16`, `::1`), comma-separated
 */
export function createAddressGuard(allow: string) {
  // A list each: an IPv4 address would also match the IPv6 range that IPv4 is mapped into.
  const special = { ipv4: listOf(SPECIAL_V4), ipv6: listOf(SPECIAL_V6) }
  const allowed = listOf(allow.split(',').filter(Boolean))

  /** @throws BlockedAddress */
  function check(address: string, protocol: string): void {
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    if (allowed.check(address, family)) return
    if (isIP(address) === 0 || special[family].check(address, family)) {
      throw new BlockedAddress('The address is not on the public internet.')
    }
    if (protocol !== 'https:') throw new BlockedAddress('Public addresses are called over HTTPS only.')
  }

  return {
    /**
     * Checks a host that is an address already; names are left to `lookupFor`.
     * @throws BlockedAddress
     */
    checkLiteral({ hostname, protocol }: URL): void {
      const address = hostname.replace(/^\[|\]$/g, '')
      if (isIP(address) !== 0) check(address, protocol)
    },

    /**
     * Resolves names for one connection. The addresses given are those that were checked, so a name that changes its
     * address in between gains nothing; one blocked address among several blocks the name.
     */
    lookupFor(protocol: string): LookupFunction {
      return (hostname, options, callback) => {
        resolve(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
          if (error) return callback(error, '')
          try {
            for (const { address } of addresses) check(address, protocol)
          } catch (blocked) {
            return callback(blocked as Error, '')
          }
          const [first] = addresses
          if (options.all) callback(null, addresses)
          else callback(null, first?.address ?? '', first?.family ?? 4)
        })
      }
    }
  }
}

function listOf(ranges: readonly string[]): BlockList {
  const list = new BlockList()
  for (const range of ranges) {
    const [address = '', bits] = range.trim().split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    list.addSubnet(address, bits === undefined ? (family === 'ipv6' ? 128 : 32) : Number(bits), family)
  }
  return list
}
