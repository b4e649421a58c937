import { type Sign, scoreBy } from './signs.js'

const SIGNS: readonly Sign[] = [
  // `west build -t partition_manager_report`
  [
    /^(?:flash_primary|flash_secondary|sram_primary|external_flash|sram_secure|otp|sram_nonsecure|ext_flash|rram_\w+|mram_\w+|sram_\w+) \(0x[0-9a-f]+ - /i,
    4.5
  ],
  [/^[+|](?:-{10,}|={10,})\+?$|^\+-{3,}[\w: ()-]{1,60}-{3,}\+$|^\|?-{3,} {0,2}\|$/, 3],
  [/^\| {0,2}0x[0-9a-f]+: \S+ (?:\(0x|- )/i, 4.5],
  [/^\|\+?-{2,}0x[0-9a-f]+: \S+ \(/i, 4.5],
  // pm_static.yml, partitions.yml
  [/^(?:address|end_address|size|offset): (?:0x[0-9a-f]+|\d+)$/i, 3.6],
  [
    /^(?:region|device|placement|span|orig_span|sharers|share_size|inside|dynamic_partition|affiliation|label|extra_params): ?\S?/,
    3
  ],
  [/^(?:span|orig_span|placement|after|before|end|start|align|one_of): /, 2.4],
  [
    /^(?:mcuboot|mcuboot_pad|mcuboot_primary|mcuboot_secondary|app|app_image|tfm\w*|settings_storage|nonsecure_storage|spm\w*|b0n?\w*|s[01](?:_\w+)?|provision|EMPTY_\d|littlefs_storage|external_flash|pcd_sram|nrf_modem_lib_\w+|rpmsg_nrf53_sram|sram_\w+|otp|hci_ipc|factory_data|nvs_storage|memfault_\w+|fmfu_\w+|ext_\w+|mcuboot_\w+|tfm_\w+|ps|its|settings|storage|wifi_\w*|nrf70\w*): ?$/i,
    3
  ],
  [/^[A-Za-z]\w*:$/, 1],
  [/^- [a-z]\w*$/, 1],
  [/^(?:after|before|inside|span): ?\[/, 3]
]

export const partitionMapScore = (text: string): number => scoreBy(SIGNS, text)
