import { intakeFile } from '../src/intake/index.js'
import { identify } from '../src/intake/segments.js'
import { loadSamples } from '../test/intake/samples.js'

/** Prints how many lines of the labelled uploads land in the right kind, and every line that does not. */
const GOAL = 0.98
let right = 0
let counted = 0
let lost = 0
for (const sample of loadSamples()) {
  const { artifacts } = intakeFile(sample.name, sample.bytes)
  const artifact = artifacts[0]
  const kinds = new Map<number, string>()
  if (artifact) {
    for (const segment of identify(artifact, 0)) {
      for (let line = segment.startLine; line <= segment.endLine; line++) kinds.set(line, segment.kind)
    }
  }
  sample.labels.forEach((label, i) => {
    const kind = kinds.get(i + 1)
    if (kind === undefined) lost++
    if (label === 'any') return
    counted++
    if (kind === label) right++
    else
      console.log(`${sample.id}:${i + 1} is ${label}, taken for ${kind}: ${(artifact?.lines[i] ?? '').slice(0, 100)}`)
  })
}
const share = right / counted
console.log(`${right} of ${counted} lines in the right kind (${(share * 100).toFixed(2)} %), ${lost} lost`)
if (share < GOAL || lost > 0) process.exitCode = 1
