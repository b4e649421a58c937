export type FileType =
  | 'png'
  | 'jpeg'
  | 'gif'
  | 'webp'
  | 'bmp'
  | 'heif'
  | 'pdf'
  | 'office'
  | 'elf'
  | 'uf2'
  | 'zip'
  | 'gzip'
  | 'tar'
  | '7z'
  | 'rar'
  | 'xz'
  | 'bzip2'
  | 'zstd'
  | 'mp4'
  | 'saleae'
  | 'pcap'

const HEADS: [FileType, number, readonly number[]][] = [
  ['png', 0, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
  ['jpeg', 0, [0xff, 0xd8, 0xff]],
  ['gif', 0, [0x47, 0x49, 0x46, 0x38]],
  ['webp', 8, [0x57, 0x45, 0x42, 0x50]],
  ['pdf', 0, [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['elf', 0, [0x7f, 0x45, 0x4c, 0x46]],
  ['uf2', 0, [0x55, 0x46, 0x32, 0x0a, 0x57, 0x51, 0x5d, 0x9e]],
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['gzip', 0, [0x1f, 0x8b, 0x08]],
  ['7z', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
  ['rar', 0, [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07]],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['bzip2', 0, [0x42, 0x5a, 0x68]],
  ['zstd', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ...['heic', 'heix', 'heim', 'hevc', 'mif1', 'msf1', 'avif'].map(heifOf),
  ['mp4', 4, [0x66, 0x74, 0x79, 0x70]],
  ['pcap', 0, [0xd4, 0xc3, 0xb2, 0xa1]],
  ['pcap', 0, [0x0a, 0x0d, 0x0d, 0x0a]],
  ['office', 0, [0xd0, 0xcf, 0x11, 0xe0]],
  ['tar', 257, [0x75, 0x73, 0x74, 0x61, 0x72]]
]

/** The file type told by the first bytes, or nothing when they tell none. Short texts such as `BZh` alone are not enough. */
export function fileType(bytes: Uint8Array): FileType | undefined {
  for (const [type, offset, head] of HEADS) {
    if (bytes.length < offset + Math.max(head.length, 8)) continue
    if (head.every((byte, i) => bytes[offset + i] === byte)) {
      if (type === 'bzip2' && !isBzip2Block(bytes)) continue
      return type
    }
  }
  return bytes[0] === 0x42 && bytes[1] === 0x4d && isBitmap(bytes) ? 'bmp' : undefined
}

const isBzip2Block = (bytes: Uint8Array) => bytes[4] === 0x31 && bytes[5] === 0x41 && bytes[6] === 0x59

/** BMP: the two reserved words at 6 and 8 are zero. */
const isBitmap = (bytes: Uint8Array) => bytes.length > 26 && [6, 7, 8, 9].every((i) => bytes[i] === 0)

/** HEIF pictures share the `ftyp` box with videos; the brand behind it (ISO/IEC 23008-12) tells them apart. */
function heifOf(brand: string): [FileType, number, readonly number[]] {
  return ['heif', 4, [...`ftyp${brand}`].map((letter) => letter.charCodeAt(0))]
}
