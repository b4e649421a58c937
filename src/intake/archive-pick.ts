/**
 * Which files of a folder help a diagnosis, most useful first. A build folder holds tens of thousands of files of which
 * these few tell what was built; names follow Zephyr's and the SDK's build system.
 */
const USEFUL: readonly (readonly [RegExp, number])[] = [
  [/(?:^|\/)(?:prj[\w.-]*|sysbuild[\w.-]*|[\w.-]*overlay[\w.-]*)\.conf$/i, 0],
  [/(?:^|\/)pm_static[\w.-]*\.ya?ml$/i, 0],
  [/\.overlay$/i, 0],
  [/(?:^|\/)(?:post|readme|description|notes?)[\w.-]*\.(?:md|txt)$/i, 0],
  [/\.(?:log|out|cap)$/i, 1],
  [/(?:^|\/)zephyr\/\.config$/, 2],
  [/(?:^|\/)\.config$/, 2],
  [/(?:^|\/)partitions[\w.-]*\.ya?ml$/i, 2],
  [/(?:^|\/)build_info\.yml$/i, 2],
  [/(?:^|\/)zephyr\.dts$/, 3],
  [/\.(?:conf|dts|dtsi)$|_defconfig$/i, 3],
  [/(?:^|\/)(?:Kconfig[\w.-]*|CMakeLists\.txt|sample\.ya?ml|west\.ya?ml)$/, 4],
  [/(?:^|\/)CMakeCache\.txt$/, 5],
  [/(?:^|\/)src\/[\w.-]+\.[ch]$/i, 5],
  [/\.(?:txt|md|csv)$/i, 6],
  [/\.[ch]$/i, 7]
]

/** Parts of a build folder that only repeat what is known or belong to tools. */
const USELESS =
  /(?:^|\/)(?:CMakeFiles|\.git|node_modules|__MACOSX|\.vscode|Testing|generated|include\/generated|kconfig\/include|_deps|\.cache|lib|libs|\.DS_Store)\/|(?:^|\/)(?:LICENSE|\.DS_Store|TargetDirectories\.txt|\._)|-(?:stamp|src|tmp)\/|isrList|(?:^|\/)(?:link|CMakeConfigureLog|CMakeOutput|CMakeError|cmake_install|InstallScripts|compile_commands)[\w.-]*$|install_manifest\.txt$/

/** Rank of a path, 0 the most useful; nothing when the file is not read. */
export function usefulRank(path: string): number | undefined {
  if (USELESS.test(path)) return undefined
  return USEFUL.find(([pattern]) => pattern.test(path))?.[1]
}
