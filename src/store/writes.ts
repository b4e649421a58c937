type Argument = string | number | Buffer

/** A command of Redis that changes one key: its name, the key, the rest. */
export type Write = readonly [command: string, key: string, ...rest: Argument[]]

/**
 * For scripts that carry out writes together with what they guard: `apply(k, a)` takes those whose keys begin at KEYS[k]
 * and whose arguments begin at ARGV[a], as `packWrites` lays them out.
 */
export const APPLY = `
local function apply(k, a)
  while a <= #ARGV do
    local n = tonumber(ARGV[a + 1])
    redis.call(ARGV[a], KEYS[k], unpack(ARGV, a + 2, a + 1 + n))
    k = k + 1
    a = a + 2 + n
  end
end
`

export function packWrites(writes: readonly Write[]): { names: string[]; args: Argument[] } {
  return {
    names: writes.map(([, key]) => key),
    args: writes.flatMap(([command, , ...rest]) => [command, rest.length, ...rest])
  }
}
