import { type Sign, scoreBy } from './signs.js'

const C: readonly Sign[] = [
  [/^#\s?include [<"][^>"]{1,160}\.h(?:pp)?[>"]/, 4.2],
  [
    /^#\s?(?:define|undef|ifdef|ifndef|pragma) \w|^#\s?(?:if|elif) .*(?:defined|CONFIG_|IS_ENABLED|\d)|^#\s?(?:endif|else)\b/,
    3.4
  ],
  [
    /^(?:LOG_(?:ERR|WRN|INF|DBG|MODULE_REGISTER|MODULE_DECLARE|HEXDUMP_\w+)|printk|printf|__ASSERT\w*|BUILD_ASSERT|K_\w+_DEFINE|SYS_INIT|[A-Z][A-Z0-9_]*_DEFINE\w*|SHELL_\w+|DEVICE_DT_\w+|CONTAINER_OF|ARG_UNUSED|BT_DATA\w*|BT_GATT_\w+|NET_\w+_REGISTER\w*)\((?!\) [a-z])/,
    4
  ],
  [
    /^(?:static|extern|typedef|inline|volatile|const|unsigned|struct|enum|union|class|void|int|bool|char|float|double|size_t|ssize_t|u?int\d{1,2}_t|[a-z]\w*_t)\b[\w\s*,[\]<>:&.]{0,120}(?:[=({;,)]|$).{0,200}$/,
    2.9
  ],
  [/^(?:if|else if|for|while|switch) ?\(.{0,240}(?:[{)&|,;]|\|\|)$/, 3],
  [/^(?:return|goto|break|continue)\b.{0,160};(?:\s*\/[/*].*)?$/, 3.6],
  [/^(?:\} ?)?else(?: ?\{|$)|^do ?\{$/, 2.6],
  [/^case [\w:()]{1,80}:|^default:$/, 2.8],
  [/^[\w.>[\]()*&-]{1,100} ?(?:[-+|&]?=|<<=) ?.{1,240}[;,{(]$/, 2.8],
  [/^[a-z_][\w.>-]{1,80}\(.{0,240}\)?;$|^[a-zA-Z_]\w{2,80}\([^)]{0,200}[,(]$|^\w{3,80}\(.{0,200}\) ?\{$/, 3],
  [/^\.[a-z_]\w* ?= ?.{1,160},?$/, 3.2],
  [/^\/\/|^\/\*/, 1.6],
  [/^\*\/|^\*(?: |$)/, 1.1],
  [/^[{}]$|^\}[;,)]{1,3}$/, 1.2],
  [/[;{]$/, 1.3],
  [/^".{0,200}"[,)]{0,3};?$|^&\w+[,)]/, 1.2]
]

/** CMakeLists, Python and diffs: shown to explain what was done, read for names only. */
const OTHER: readonly Sign[] = [
  [
    /^(?:cmake_minimum_required|find_package|project|target_\w+|zephyr_\w+|add_\w+|set|list|include|file|message|configure_file|string|foreach|endforeach|endif|endfunction|function|macro|if|elseif|else|ncs_\w+|sysbuild_\w+|ExternalZephyrProject_Add|assert\w*)\([^;]{0,200}\)?$/,
    3
  ],
  [/^(?:def|class) \w+.{0,100}:$|^(?:from [\w.]+ )?import [\w.*, ]+$|^if __name__ ==/, 3],
  [
    /^(?:manifest|remotes|projects|defaults|jobs|steps|tests|common|sample|import|self):(?: \w.*)?$|^- name: |^(?:url|url-base|revision|remote|import|repo-path|runs-on|uses|platform_allow|integration_platforms|west-commands): ?/,
    2.6
  ],
  [/^diff --git |^index [0-9a-f]{7,}\.\.|^(?:---|\+\+\+) [ab]\/|^@@ -\d+/, 3.6]
]

export const sourceCodeScore = (text: string): number => Math.max(scoreBy(C, text), scoreBy(OTHER, text))
