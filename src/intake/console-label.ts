/**
 * Name of a console that a terminal with several ports prints in front of a device's line: `app: [00:00:01.000,000] …`,
 * `[net] *** Booting …`, `CPUNET> [00:…`, `ttyACM1 | [00:…`. Only a device's own head behind it makes a word such a name.
 */
export const CONSOLE_LABEL =
  /^(?:\[[A-Za-z][\w/-]{0,20}\]|[A-Za-z][\w/-]{0,20} ?[:>|]) {0,4}(?=\[\d\d:\d\d:\d\d\.\d{3},\d{3}\] <|\*{3} Booting |<(?:inf|wrn|err|dbg)> )/
