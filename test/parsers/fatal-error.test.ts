import { readFileSync } from 'node:fs'
import t from 'tap'
import { packageFile } from '../../src/lib/package-file.js'
import type { Event } from '../../src/model/event.js'
import type { Segment } from '../../src/model/segment.js'
import { parseDeviceLog } from '../../src/parsers/device-log/index.js'

function faults(text: string): Event[] {
  const lines = text.split('\n').map((line, index) => ({ no: index + 1, text: line }))
  const place = { artifact: 0, name: 'device.log', startLine: 1, endLine: lines.length }
  const segment: Segment = { kind: 'device-log', ...place, lines, confidence: 1, reason: '', speaker: 'author' }
  return parseDeviceLog(segment).events.filter((e) => e.kind === 'fault')
}

function sample(name: string): string {
  return readFileSync(packageFile(`src/parsers/fatal-error/samples/${name}.log`), 'utf8')
}

/** First line, last line, fields of each fault of a sample. */
const EXPECTED: Record<string, [number, number, Record<string, unknown>][]> = {
  'bus-fault-deferred': [
    [
      2,
      13,
      {
        type: 'bus-fault',
        detail: 'Precise data bus error',
        address: 0x24,
        addressRegister: 'BFAR',
        nullPointer: true,
        pc: 0x2c2aa,
        lr: 0x2c1f5,
        r1: 0x2000a1b0,
        xpsr: 0x61000000,
        reason: 0,
        thread: 'sensor_thread',
        cpu: 0
      }
    ]
  ],
  'stack-overflow-minimal': [
    [1, 9, { type: 'stack-overflow', reason: 2, thread: 'BT RX', detail: 'Stack overflow (context area not valid)' }]
  ],
  'mpu-stacking': [
    [
      1,
      9,
      {
        type: 'stack-overflow',
        reason: 2,
        address: 0x20013ff0,
        addressRegister: 'MMFAR',
        thread: '0x20003f40',
        detail: 'Stacking error (context area might be not valid); Data Access Violation'
      }
    ]
  ],
  asserts: [
    [
      1,
      6,
      {
        type: 'assert',
        expression: 'z_spin_lock_valid(l)',
        assertLine: 136,
        message: 'Recursive spinlock 0x20001a40',
        reason: 4,
        file: 'WEST_TOPDIR/zephyr/include/zephyr/spinlock.h'
      }
    ],
    [8, 14, { type: 'mpsl-assert', assertFile: 112, assertCode: 2185, reason: 3, thread: 'idle' }],
    [16, 19, { type: 'sdc-assert', assertFile: 35, assertCode: 418, expression: '0', assertLine: 315 }],
    [21, 21, { type: 'sdc-assert', assertFile: 'softdevice_controller', assertCode: 221 }],
    [23, 23, { type: 'assert', expression: 'len <= sizeof(buf)', file: '../src/frame.c', assertLine: 88 }],
    [25, 25, { type: 'assert', file: 'CMAKE_SOURCE_DIR/src/queue.c', assertLine: 41 }]
  ],
  'old-zephyr': [
    [2, 7, { type: 'usage-fault', pc: 0, pcNull: true, thread: '0x20000a54', detail: 'Illegal use of the EPSR' }],
    [9, 12, { type: 'kernel-oops', pc: 0x4a1e, inInterrupt: true }]
  ],
  'tfm-secure-fault': [
    [1, 21, { type: 'tfm-fault', cause: 'SecureFault', pc: 0x3d1c0, lr: 0x3d1ab, sfsr: 0x48, address: 0x50008120 }]
  ],
  riscv: [
    [
      2,
      11,
      {
        type: 'riscv-exception',
        mcause: 5,
        cause: 'Load access fault',
        pc: 0xe01b020,
        address: 0,
        nullPointer: true,
        thread: 'main'
      }
    ]
  ],
  'modem-and-coredump': [
    [1, 1, { type: 'nrf-modem-fault', reason: 2, reasonName: 'HARDFAULT', modemPc: 0x2d5a6 }],
    [
      6,
      17,
      { type: 'secure-fault', address: 0x50008000, pcInRam: true, inInterrupt: true, coredump: true, thread: 'main' }
    ]
  ],
  'other-processors': [
    [1, 12, { type: 'page-fault', address: 0x1c, nullPointer: true, pc: 0x1093b4, reason: 0, thread: 'rx_q[0]' }],
    [
      14,
      25,
      {
        type: 'arm64-exception',
        cause: 'Data Abort taken without a change in Exception level',
        address: 0x18,
        nullPointer: true,
        pc: 0x40012f48,
        lr: 0x40012f20
      }
    ],
    [27, 35, { type: 'xtensa-exception', exccause: 0, cause: 'illegal instruction', pc: 0x400d31c2, thread: 'wifi' }]
  ],
  'short-dump-and-spurious': [
    [1, 5, { type: 'mpu-fault', cfsr: 0x82, thread: 'logging' }],
    [7, 9, { type: 'spurious-interrupt', irq: 21, reason: 1 }]
  ]
}

for (const [name, expected] of Object.entries(EXPECTED)) {
  t.test(name, async (t) => {
    const found = faults(sample(name))
    t.strictSame(
      found.map((e) => [e.line, e.endLine]),
      expected.map(([first, last]) => [first, last])
    )
    for (const [i, [, , fields]] of expected.entries()) t.match(found[i], { level: 'err', fields })
  })
}

t.test('an address of an earlier exception is not told', async (t) => {
  const [, , xtensa] = faults(sample('other-processors'))
  t.equal(xtensa?.fields?.address, undefined)
  t.equal(xtensa?.fields?.nullPointer, undefined)
})

t.test('single lines in the words of all versions', async (t) => {
  const cases: [string, string, Record<string, unknown>][] = [
    ['[00:00:01.000,000] <err> os: ***** HARD FAULT *****', 'hard-fault', {}],
    ['FATAL: ***** MPU FAULT *****', 'mpu-fault', {}],
    ['<err> os: ***** SECURE FAULT *****', 'secure-fault', {}],
    ['E: ***** Reserved Exception (-6) *****', 'spurious-interrupt', { irq: -6 }],
    ['>>> ZEPHYR FATAL ERROR 3: Kernel oops on CPU 0', 'kernel-oops', { reason: 3 }],
    ['>>> ZEPHYR FATAL ERROR 4: Kernel panic', 'kernel-panic', { reason: 4, reasonName: 'Kernel panic' }],
    ['>>> ZEPHYR FATAL ERROR 0: CPU exception on CPU 0', 'cpu-exception', { reason: 0 }],
    [
      'ASSERTION FAIL [k_is_in_isr()] @ ../kernel/sched.c:77',
      'assert',
      { expression: 'k_is_in_isr()', assertLine: 77 }
    ],
    ['ASSERTION FAIL [x > 0]', 'assert', { expression: 'x > 0' }],
    ['ASSERTION FAIL [p] @ C:\\work\\app\\main.c:12', 'assert', { file: 'C:\\work\\app\\main.c', assertLine: 12 }],
    ['<err> mpsl_init: MPSL ASSERT: 1, 1391', 'mpsl-assert', { assertFile: 1, assertCode: 1391 }],
    ['SoftDevice Controller ASSERT: 53, 345', 'sdc-assert', { assertFile: 53, assertCode: 345 }],
    [
      'nrf_modem fault: reason 0x4400001, program counter 0x3f1c2',
      'nrf-modem-fault',
      { reason: 0x4400001, modemPc: 0x3f1c2 }
    ],
    ['E: Modem error: reason 1, PC: 0x1a2b', 'nrf-modem-fault', { reason: 1 }],
    ['E: Modem error: 0x4400001, PC: 0x3f1c2', 'nrf-modem-fault', { reason: 0x4400001, modemPc: 0x3f1c2 }],
    ['E: Modem error: 3, PC: 181000', 'nrf-modem-fault', { reason: 3, modemPc: 181000 }],
    ['FATAL ERROR: HardFault', 'tfm-fault', { cause: 'HardFault' }]
  ]
  for (const [text, type, fields] of cases) {
    const found = faults(text)
    t.equal(found.length, 1, text)
    t.match(found[0]?.fields, { type, ...fields }, text)
  }
})

t.test('registers the CPU could not store are not told', async (t) => {
  const [fault] = faults(sample('stack-overflow-minimal'))
  t.notOk(['pc', 'lr', 'pcNull', 'nullPointer'].some((name) => name in (fault?.fields ?? {})))
})

t.test('an escalated fault is named by its inner fault', async (t) => {
  const text =
    '***** HARD FAULT *****\n  Fault escalation (see below)\n***** MPU FAULT *****\n  Data Access Violation\n  MMFAR Address: 0x0'
  t.match(faults(text), [
    { line: 1, endLine: 5, fields: { type: 'mpu-fault', escalated: true, nullPointer: true, address: 0 } }
  ])
})

t.test('a dump whose head is cut off, and lines that only talk of faults', async (t) => {
  const tail = sample('bus-fault-deferred').split('\n').slice(4).join('\n')
  t.match(faults(tail), [{ fields: { type: 'cpu-exception', pc: 0x2c2aa, thread: 'sensor_thread' } }])
  const healthy = [
    '<inf> app: fault counter is 0',
    '<inf> os: assertions enabled',
    '<wrn> modem: search failed, reason 3'
  ]
  t.strictSame(faults(healthy.join('\n')), [])
})

t.test('a dump that a forum editor joined to one line', async (t) => {
  const joined = sample('stack-overflow-minimal')
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(3))
    .join(' ')
  t.match(faults(joined), [
    { line: 1, endLine: 1, fields: { type: 'stack-overflow', reason: 2, thread: 'BT RX', r1: 16 } }
  ])
  const deferred = sample('bus-fault-deferred').trimEnd().split('\n').join('')
  t.match(faults(deferred), [{ line: 1, fields: { type: 'bus-fault', address: 0x24, thread: 'sensor_thread' } }])
})

t.test('two dumps in a row stay two', async (t) => {
  const dump = sample('stack-overflow-minimal').trimEnd()
  t.strictSame(
    faults(`${dump}\n${dump}`).map((e) => [e.line, e.endLine]),
    [
      [1, 9],
      [10, 18]
    ]
  )
})
