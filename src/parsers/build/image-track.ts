import { imageName } from './image-name.js'
import type { BuildState } from './state.js'

/** Follows which image the lines of a build belong to: child-image banners, sysbuild's steps and nested step counters. */
export interface ImageTrack {
  /** Outer images with the number of steps of the build they run in. */
  readonly outer: { image: string | undefined; total: number }[]
  /** True once sysbuild showed itself: unknown names are then the application's. */
  sysbuild: boolean
  /** True once a child image of the time before sysbuild showed itself. */
  childImages: boolean
}

const BANNER = /^=== child image ([\w.-]{1,80}) -(?: [\w-]{0,30})? (begin|end) ===/
const RUNNING = /^\* Running CMake for ([\w.-]{1,80}) {1,20}\*$/
const STEP = /^\[(\d{1,6})\/(\d{1,6})\] ?(.{0,200})/
const LINKING = /Linking (?:C|CXX) executable (.{1,300})$/

/** Updates the state's image before line `text` is read. */
export function trackImage(state: BuildState, track: ImageTrack, text: string): void {
  if (text.startsWith('===')) {
    const banner = BANNER.exec(text)
    if (!banner) return
    const name = banner[1] as string
    track.childImages = true
    if (banner[2] === 'begin') enter(state, track, imageName(name, name), 0)
    else leave(state, track)
    return
  }
  if (/_sysbuild|sysbuild/.test(text.slice(0, 400))) track.sysbuild = true
  const running = RUNNING.exec(text)
  if (running) {
    track.sysbuild = true
    track.outer.length = 0
    state.image = imageName(running[1] as string, 'app')
    return
  }
  if (track.sysbuild && /^-- (?:Build files have been written|west build: building)/.test(text)) {
    track.outer.length = 0
    state.image = undefined
    return
  }
  if (text.startsWith('[')) trackStep(state, track, text)
}

function trackStep(state: BuildState, track: ImageTrack, text: string): void {
  const step = STEP.exec(text)
  if (!step) return
  const total = Number(step[2])
  const title = step[3] as string
  while (track.outer.length > 0 && track.outer.at(-1)?.total === total) leave(state, track)
  const nested = /^Performing build step for ['‘’"]([\w.-]{1,80})['‘’"]/.exec(title)
  if (nested?.[1]?.endsWith('_subimage')) track.childImages = true
  if (nested) enter(state, track, imageName(nested[1] as string, track.sysbuild ? 'app' : (nested[1] as string)), total)
  if (/^(?:Performing (?:install|test|update) step|Completed) /.test(title)) state.linked = undefined
  const linked = LINKING.exec(title)
  if (linked) state.linked = linkedImage(linked[1] as string, state)
}

function enter(state: BuildState, track: ImageTrack, image: string, total: number): void {
  track.outer.push({ image: state.image, total })
  state.image = image
  state.linked = undefined
}

function leave(state: BuildState, track: ImageTrack): void {
  state.image = track.outer.pop()?.image
  state.linked = undefined
}

/** TF-M links several programs in one build; their memory reports must not be mixed. */
function linkedImage(file: string, state: BuildState): string | undefined {
  const name = /([\w.-]{1,80}?)\.(?:axf|elf)$/.exec(file.trim())?.[1]
  if (name && /^(?:tfm_s|tfm_ns|bl2)$/.test(name)) return name
  return state.image ?? 'app'
}
