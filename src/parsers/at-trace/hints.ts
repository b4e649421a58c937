const FIRMWARE = /\bmfw_nrf(91\w{2})_(\d{1,3}\.\d{1,3}\.\d{1,3}(?:-[\w.]{1,24})?)/i
const HARDWARE = /^%HWVERSION: {0,2}"?(nRF91\d{2})/i
const SLM = /^#XSLMVER: {0,2}"(\d{1,3}\.\d{1,3}\.\d{1,3})"/

/**
 * Version hints in one line: the modem firmware as `AT+CGMR` answers, the SoC as `AT%HWVERSION` does, the SDK of the Serial
 * LTE Modem as `AT#XSLMVER` does. `mfw_nrf91x1` serves several SoCs and names none.
 */
export function atHints(text: string): { path: string; value: string }[] {
  const out: { path: string; value: string }[] = []
  const firmware = FIRMWARE.exec(text.slice(0, 400))
  if (firmware?.[1] && firmware[2]) {
    out.push({ path: 'modem.firmware', value: `mfw_nrf${firmware[1].toLowerCase()}_${firmware[2]}` })
    out.push({ path: 'modem.version', value: firmware[2] })
    if (firmware[1] === '9160') out.push({ path: 'soc', value: 'nRF9160' })
  }
  const hardware = HARDWARE.exec(text)
  if (hardware?.[1]) out.push({ path: 'soc', value: `nRF${hardware[1].slice(3)}` })
  const slm = SLM.exec(text)
  if (slm?.[1]) out.push({ path: 'sdk.version', value: slm[1] })
  return out
}
