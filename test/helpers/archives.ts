import { zipSync } from 'fflate'

const encoder = new TextEncoder()

/** A tar (ustar) of entries: name, type ('0' a file, 'L' a long name, 'x' a pax header), content. */
export function tarOf(entries: readonly (readonly [name: string, type: string, data: Uint8Array])[]): Uint8Array {
  const parts = entries.flatMap(([name, type, data]) => {
    const header = new Uint8Array(512)
    header.set(encoder.encode(name).subarray(0, 100))
    header.set(encoder.encode('0000644\0'), 100)
    header.set(encoder.encode(`${data.length.toString(8).padStart(11, '0')}\0`), 124)
    header.set(encoder.encode(type), 156)
    header.set(encoder.encode('ustar\u000000'), 257)
    const padded = new Uint8Array(Math.ceil(data.length / 512) * 512)
    padded.set(data)
    return [header, padded]
  })
  return Buffer.concat([...parts, new Uint8Array(1024)])
}

/** A zip whose central directory names one stored file again and again; at most 65 535 times. */
export function overlappingZip(count: number, name: string, data: Uint8Array): Uint8Array {
  const one = Buffer.from(zipSync({ [name]: data }))
  const end = one.length - 22
  const start = one.readUInt32LE(end + 16)
  const central = one.subarray(start, end)
  const record = Buffer.from(one.subarray(end))
  record.writeUInt16LE(count, 8)
  record.writeUInt16LE(count, 10)
  record.writeUInt32LE(central.length * count, 12)
  return Buffer.concat([one.subarray(0, start), ...Array.from({ length: count }, () => central), record])
}
