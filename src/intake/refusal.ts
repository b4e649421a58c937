import type { FileType } from './magic.js'

/** An upload, or an entry of one, that cannot be read as text. */
export interface Refusal {
  name: string
  /** Stable: picture, document, firmware-image, hex-image, archive-unsupported, archive-broken, archive-limit, capture,
   *  video, binary, empty */
  code: string
  /** What it is. */
  detail: string
  /** What to send instead. */
  advice: string
}

const PICTURE = {
  code: 'picture',
  advice:
    'Send text: copy the log or the configuration out of the terminal or editor and upload it as a .txt or .log file.'
}
const ARCHIVE = { code: 'archive-unsupported', advice: 'Send a .zip or .tar.gz, or the text files themselves.' }
const IMAGE = {
  code: 'firmware-image',
  advice: 'Send the text that belongs to it: the log of the device, build/zephyr/.config, the build output.'
}

const REFUSED: Partial<Record<FileType, { code: string; detail: string; advice: string }>> = {
  png: { ...PICTURE, detail: 'A PNG picture cannot be read as text.' },
  jpeg: { ...PICTURE, detail: 'A JPEG picture cannot be read as text.' },
  gif: { ...PICTURE, detail: 'A GIF picture cannot be read as text.' },
  webp: { ...PICTURE, detail: 'A WebP picture cannot be read as text.' },
  bmp: { ...PICTURE, detail: 'A BMP picture cannot be read as text.' },
  heif: { ...PICTURE, detail: 'A HEIF picture cannot be read as text.' },
  pdf: { code: 'document', detail: 'A PDF document cannot be read as text.', advice: PICTURE.advice },
  office: { code: 'document', detail: 'An Office document cannot be read as text.', advice: PICTURE.advice },
  mp4: { code: 'video', detail: 'A video cannot be read as text.', advice: PICTURE.advice },
  elf: { ...IMAGE, detail: 'An ELF file holds the built program, not what it printed.' },
  uf2: { ...IMAGE, detail: 'A UF2 file holds the built program, not what it printed.' },
  pcap: {
    code: 'capture',
    detail: 'A packet capture is not read.',
    advice: 'Send the device log of the same moment; export the few packets that matter as text.'
  },
  '7z': { ...ARCHIVE, detail: 'A 7-Zip archive is not opened.' },
  rar: { ...ARCHIVE, detail: 'A RAR archive is not opened.' },
  xz: { ...ARCHIVE, detail: 'An xz archive is not opened.' },
  bzip2: { ...ARCHIVE, detail: 'A bzip2 archive is not opened.' },
  zstd: { ...ARCHIVE, detail: 'A zstd archive is not opened.' }
}

/** The refusal for a file type that is never text; nothing for containers that are opened. */
export function refusalOf(name: string, type: FileType): Refusal | undefined {
  const words = REFUSED[type]
  return words && { name, ...words }
}

export const SVG = { ...PICTURE, detail: 'An SVG picture is not read.' }

export const HEX_IMAGE = {
  code: 'hex-image',
  detail: 'An Intel HEX file holds the built program, not what it printed.',
  advice: IMAGE.advice
}

export const BINARY = {
  code: 'binary',
  detail: 'The file is not text in any known encoding.',
  advice: 'Send text: the log as the terminal shows it, the configuration, or the build output.'
}

export const EMPTY = {
  code: 'empty',
  detail: 'The file is empty.',
  advice: 'Check that the capture was saved before it was uploaded, and send it again.'
}
