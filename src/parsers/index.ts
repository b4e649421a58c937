import type { ParseResult } from '../model/event.js'
import type { Segment, SegmentKind } from '../model/segment.js'
import { parseAtTrace } from './at-trace/index.js'
import { parseBuild } from './build/index.js'
import { parseDeviceLog } from './device-log/index.js'
import { parseDevicetree } from './devicetree/index.js'
import { parseKconfig } from './kconfig/index.js'
import { parseKconfigSource } from './kconfig-source/index.js'
import { parsePartitionMap } from './partition-map/index.js'
import { parseProse } from './prose/index.js'
import { parseShell } from './shell/index.js'
import { parseSourceCode } from './source-code/index.js'
import { parseTool } from './tool/index.js'

/** A parser turns one segment of its kind into events, settings and hints. It never throws on bad text. */
export type Parser = (segment: Segment) => ParseResult

const nothing: Parser = () => ({ outcome: 'unusable', events: [] })

/** The one place that says which parser reads which kind of segment. */
export const PARSERS: Readonly<Record<SegmentKind, Parser>> = {
  'device-log': parseDeviceLog,
  kconfig: parseKconfig,
  'kconfig-source': parseKconfigSource,
  build: parseBuild,
  devicetree: parseDevicetree,
  'at-trace': parseAtTrace,
  shell: parseShell,
  tool: parseTool,
  'partition-map': parsePartitionMap,
  'source-code': parseSourceCode,
  prose: parseProse,
  binary: nothing,
  noise: nothing
}
