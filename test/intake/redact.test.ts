import t from 'tap'
import { intakeFile } from '../../src/intake/index.js'
import { redact } from '../../src/intake/redact.js'
import { loadSamples } from './samples.js'

/** Lines that hold a secret (between « and ») of each kind, in the forms people paste. */
const SECRETS: Record<string, string[]> = {
  'wifi-key': [
    'CONFIG_WIFI_CREDENTIALS_STATIC_PASSWORD="«kaffeKopp42!»"',
    'CONFIG_WIFI_CREDENTIALS_STATIC_PASSWORD=&quot;«kaffeKopp42!»&quot;',
    'CONFIG_STA_SAMPLE_PASSWORD=\u201c«kaffeKopp42!»\u201d',
    'uart:~$ wifi connect -s "Verksted 5" -k 1 -p "«tomatSuppe99»"',
    'ua$ wi#i cXnnect -s "Verksted 5" -k 1 -p "«tomatSuppe99»"',
    'uart:~$ wifi connect --ssid Verksted --passphrase «tomatSuppe99» -k 3',
    'uart:~$ wifi cred add -s Verksted -k 1 -p «tomatSuppe99»',
    'wifi connect "Verksted" 6 «tomatSuppe99»',
    'uart:~$ wifi_cred add Verksted WPA2-PSK «tomatSuppe99»',
    '\tpsk="«tomat suppe 99»"',
    'psk=«0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef»',
    '#define WIFI_PSK "«tomatSuppe99»"',
    'static const char wifi_password[] = "«tomatSuppe99»";',
    '.psk = (uint8_t *)"«tomatSuppe99»",',
    'uart:~$ wifi connect "Verksted" 6 «hemmelighet»',
    'wpa_supplicant: PSK - hexdump(len=8): «9a 01 7c 33 00 fe 12 aa»'
  ],
  password: [
    'CONFIG_MQTT_FJORD_PASSWORD="«blaBaer17»"',
    '"password": "«blaBaer17»",',
    'password: «blaBaer17»',
    'SSID: Verksted, Password: «blabaerlyng»',
    'the password is «blaBaer17», please do not tell',
    'mqtt://lys:«blaBaer17»@mqtt.fjordlys.test:1883',
    'AT+CGAUTH=0,1,"lys","«blaBaer17»"',
    '$ curl -u lys:«blaBaer17» https://fjordlys.test/x'
  ],
  'project-key': [
    'CONFIG_MEMFAULT_NCS_PROJECT_KEY="«Qw3rTy0Pl4sDf6GhJk8LzXc2VbNm1QaW»"',
    '.api_key = "«Qw3rTy0Pl4sDf6GhJk8LzXc2VbNm1QaW»",',
    'Memfault-Project-Key: «Qw3rTy0Pl4sDf6GhJk8LzXc2VbNm1QaW»'
  ],
  token: [
    'curl -H "Authorization: Bearer «5f1e0a9c7b3d48e2a6c1f0b9d8e7a6c5b4a39281»" https://api.nrfcloud.test/v1/devices',
    'export NRF_CLOUD_API_KEY=«5f1e0a9c7b3d48e2a6c1f0b9d8e7a6c5b4a39281»',
    'git clone https://«ghp_4dKx91mZq0PvLw82NcYt6RbHsJ3fUeGaTiQo»@github.test/x',
    'token: «eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJseXMifQ.c2lnbmF0dXJlLW9mLWx5cw»',
    'Authorization: Bearer «eyJhbGciM(OiJFUzI1NiJ9.JhbzdWI(OiJseXMifQ.c2lnbmF0dXJlLW9mLWx5cw»',
    'line noise glued it: OJazdWI«eyJseXMiOiJmam9yZCJ9.c2lnbmF0dXJlLW9mLWx5cw»',
    '[00:00:04.000,000] <dbg> cloud: jwt «eyJhbGciOiJFUzI1NiJ9.eyJzdWIiOiJseXMifQ.c2lnbmF0dXJlLW9mLWx5cw»'
  ],
  aws: [
    'aws_access_key_id = «AKIAZ7Q4RTLMW2XKPD5N»',
    'aws_secret_access_key = «h4Kp0/2nQzXw9+LtYv7RbJc3MfGs8EaDoUi1Te6N»'
  ],
  azure: [
    'HostName=lys.azure-devices.test;DeviceId=a;SharedAccessKey=«hY7kQ2mZ0pLwR8xNcV4tBsJ3fUeGaTiQoDdWe1Kz5M8=»',
    'CONFIG_AZURE_IOT_HUB_DPS_PRIMARY_KEY="«hY7kQ2mZ0pLwR8xNcV4tBsJ3fUeGaTiQoDdWe1Kz5M8=»"',
    'SharedAccessSignature sr=lys&sig=«hY7kQ2mZ0pLwR8xNcV4tBsJ3fUeGaT%3D»&se=1'
  ],
  modem: [
    'AT%CMNG=0,42,3,"«6c79732d6c79732d6c7973»"',
    '+CGSN: "«350457791234568»"',
    '[00:00:01.000,000] <inf> modem: IMEI: «350457791234568»',
    'nrf-«350457791234568»',
    '%XICCID: «8947080010012345678F»',
    '+CIMI: «242017003344556»',
    'AT+CPIN="«4711»"'
  ],
  address: [
    'Link addr : F4:«CE»:«36»:«7A»:«9B»:«1D»',
    '[00:00:02.000,000] <inf> bt: Identity: D7:«3A»:«44»:«0F»:«C2»:«19» (random)'
  ],
  person: [
    'C:\\Users\\«ingvild»\\ncs\\v2.6.0',
    '-- Application: /home/«ingvild»/fjord',
    '/Users/«ingvild»/fjord',
    'Ask «ingvild.fjord@lysverk.no» about it'
  ],
  keys: [
    '-----BEGIN EC PRIVATE KEY-----\n«MHcCAQEEIE7v1Y0p3hQmKc9RzX2wLtVb8sNfGaJd»\n«oAoGCCqGSM49AwEHoUQDQgAEq1W2e3R4t5Y6u7I8»\n«aQ==»\n-----END EC PRIVATE KEY-----',
    '"-----BEGIN PRIVATE KEY-----\\n"\n"«MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0w»\\n"\n"-----END PRIVATE KEY-----\\n"',
    'network key: «8f3a11c09b7d45e2a1c0f9e8d7b6a594»',
    'CONFIG_OPENTHREAD_NETWORKKEY="«8f:3a:11:c0:9b:7d:45:e2:a1:c0:f9:e8:d7:b6:a5:94»"',
    'Passkey for D7:«3A»:«44»:«0F»:«C2»:«19» (random): «402917»'
  ]
}

const KEPT = [
  'CONFIG_WIFI_CREDENTIALS_STATIC_PASSWORD="Mypassword"',
  'CONFIG_MEMFAULT_NCS_PROJECT_KEY="YOUR_PROJECT_KEY"',
  'wifi connect -s <SSID> -p <passphrase> -k 1',
  'password = "your_password"',
  '#define WIFI_PSK "changeme"',
  'psk="xxxxxxxx"',
  '*** Using nRF Connect SDK v2.7.0-5cb85570ca43 ***',
  '*** Using Zephyr OS v3.6.99-100befc70c74 ***',
  '    hash: 7d51b0a45ae0f5a86b2c43b8ad1f6fc12e7a3c9f0d84e1b6a5c2f7e8d9b0a1c2',
  '+CEREG: 1,"7AA9","01444000",7,,,"00001010","11000001"',
  '[00:00:03.001,080] <err> os: r0/a1:  0x0b2a4411  r1/a2:  0x20001f30  r2/a3:  0x0000002a',
  '[00:00:03.001,080] <err> app: setting the password failed: -22, psk_len=12',
  "error: expected ';' before 'token'",
  'CONFIG_BOOT_SIGNATURE_KEY_FILE="root-ec-p256.pem"',
  'CONFIG_MODEM_KEY_MGMT=y',
  'CONFIG_PSA_KEY_SLOT_COUNT=32',
  'Link addr : 00:00:00:00:00:00',
  'Dest: ff:ff:ff:ff:ff:ff',
  'mfw_nrf9160_1.3.2',
  'AT%CMNG=0,42,0,"-----BEGIN CERTIFICATE-----',
  'MIIDQTCCAimgAwIBAgITBmyfz5m/jAo54vB4ikPmljZbyjANBgkqhkiG9w0BAQsF',
  '-----END CERTIFICATE-----"',
  '#CD:5a4501000300050003000000',
  'Board: nrf9160dk_nrf9160_ns@0.14.0',
  'git@github.com:nrfconnect/sdk-nrf.git',
  '%CMNG: 16842753,0,"2C43952EE9E000FF2ACC4E2ED0897C0A72AD5FA72C3D934E81741CBD54F05BD1"',
  '-- Zephyr version: 3.0.99 (C:/ncs/v2.0.0/zephyr), build: v3.0.99-ncs1',
  'Faulting instruction address (r15/pc): 0x0001a2be',
  'CONFIG_NRF_CLOUD_SEC_TAG=16842753',
  'The wifi connect command returns immediately without waiting',
  'west build -b nrf7002dk/nrf5340/cpuapp -p always samples/wifi/sta',
  'wifi_mgmt: password: incorrect',
  'data.account_key = *account_key;',
  't->params.privkey = privkey->key;',
  'wifi cred add -s SSID -k 1 -p password'
]

Object.assign(SECRETS, {
  wrapped: [
    'My JWT is\n«eyJhbGciOiJFUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJucmYtMzUwNDU3NzkxMjM0NTY4Iiwi»\n«ZXhwIjoxNjY2NjY2NjY2fQ.c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmU»',
    'HostName=lys.azure-devices.test;DeviceId=a;SharedAccessKey=«hY7kQ2mZ0pLwR8xNcV4t»\n«BsJ3fUeGaTiQoDdWe1Kz5M8=»',
    'Wi-Fi password:\n«tomat-suppe-99»',
    'API key =\n  «Qw3rTy0Pl4sDf6GhJk8LzXc2VbNm1QaW»'
  ],
  hexdump: [
    '00000000  «70 61 73 73 77 6f 72 64  3d 62 6c 61 42 61 65 72»  |«password=blaBaer|»\n00000010  «31 37 0a 00»  |«17..»|',
    '[00:00:01.000,000] <dbg> wpa: psk\n   «74 6f 6d 61 74 73 75 70  70 65 39 39» |«tomatsup pe99»'
  ]
})

const bare = (text: string) => text.replace(/[«»]/g, '')
const valuesOf = (text: string) => [...text.matchAll(/«([^»]*)»/g)].map((found) => found[1] as string)

t.test('an address that a narrow terminal broke is hidden in both of its lines', async (t) => {
  const lines = [
    '[00:00:00.402,001] <inf> hub: Paired with the phone that said f4:ce:36:',
    '9a:41:c7 a minute ago',
    '[00:00:01.402,001] <wrn> hub: The buffer of the sensor is nearly full n',
    'ow',
    '[00:00:02.402,001] <wrn> hub: The buffer of the sensor is nearly full a',
    'gain'
  ]
  const once = redact(lines)
  t.match(once.lines[0], / said f4:\*\*:\*\*:$/)
  t.equal(once.lines[1], '**:**:** a minute ago')
  t.same(once.lines.slice(2), lines.slice(2))
  t.same(redact(once.lines).lines, once.lines, 'a second time changes nothing')
})

t.test('each form of a secret is hidden, in its own columns, once and for all', async (t) => {
  for (const forms of Object.values(SECRETS)) {
    for (const form of forms) {
      const lines = bare(form).split('\n')
      const once = redact(lines)
      const marked = form.split('\n')
      once.lines.forEach((line, i) => {
        t.equal(line.length, (lines[i] as string).length, `columns of ${line}`)
        // What stands around the secret is untouched.
        let at = 0
        for (const [k, part] of (marked[i] as string).split(/[«»]/).entries()) {
          const now = line.slice(at, at + part.length)
          if (k % 2 === 0) t.equal(now, part, `around the secret: ${line}`)
          else t.not(now, part, `secret of ${line}`)
          at += part.length
        }
      })
      t.ok(once.redactions.length > 0 && once.redactions.every((one) => one.line >= 1 && one.line <= lines.length))
      t.same(redact(once.lines).lines, once.lines, 'a second time changes nothing')
    }
  }
})

t.test('what diagnosis needs stays, and so do well-known placeholders', async (t) => {
  for (const line of KEPT) t.equal(redact([line]).lines[0], line)
  t.same(redact(KEPT).lines, KEPT)
})

t.test('a secret of every kind planted in every messy upload survives in none', async (t) => {
  const forms = Object.values(SECRETS).flat()
  for (const [n, sample] of loadSamples().entries()) {
    const lines = sample.text.split('\n')
    const planted: string[] = []
    lines.forEach((line, i) => {
      planted.push(line)
      const form = forms[(n * 7 + i) % forms.length] as string
      // Forms of several lines, and lines inside someone's private key, are told apart by their own test.
      if (!form.includes('\n'))
        planted.push(
          i % 3 === 0 ? `[2024-02-01 10:00:00.${100 + (i % 900)}] ${form}` : i % 3 === 1 ? `    ${form}` : `> ${form}`
        )
    })
    for (const form of forms) if (form.includes('\n')) planted.push(...form.split('\n'))
    const artifact = intakeFile(sample.name, Buffer.from(bare(planted.join('\n')))).artifacts[0]
    if (!artifact) return t.fail(`${sample.id} was refused`)
    let survivor: string | undefined
    for (const text of planted) {
      for (const value of valuesOf(text))
        if (value.length > 4 && artifact.lines.some((line) => line.includes(value))) survivor ??= text
    }
    t.equal(survivor, undefined, sample.id)
  }
})

t.test('everything of the messy uploads but secrets stays', async (t) => {
  for (const sample of loadSamples()) {
    const artifact = intakeFile(sample.name, sample.bytes).artifacts[0]
    const kinds = new Set(artifact?.redactions.map((one) => one.kind))
    for (const kind of kinds) t.ok(['user-name', 'device-address', 'token'].includes(kind), `${sample.id} ${kind}`)
  }
})
