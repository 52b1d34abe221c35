import type { Localised } from '#core/text/language.ts';

export const certTexts = {
  made: { 'zh-CN': '已生成 localhost 证书：{path}', en: 'Made the certificate for localhost: {path}' },
  there: { 'zh-CN': 'localhost 证书：{path}', en: 'The certificate for localhost: {path}' },
  validUntil: {
    'zh-CN': '有效期至 {day}；到期前 30 天内启动服务会自动换新，换新后需要重新信任。',
    en: 'Valid until {day}; the server makes a new one in the last 30 days, which must then be trusted anew.',
  },
  fingerprint: { 'zh-CN': 'SHA-256 指纹：{fingerprint}', en: 'SHA-256 fingerprint: {fingerprint}' },
  nothingTouched: {
    'zh-CN': '系统的信任设置没有改动。要让 Outlook 和浏览器信任它，任选一种：liaison cert --trust，或自己执行下面对应系统的一行：',
    en: 'No trust store has been touched. To have Outlook and browsers trust it: liaison cert --trust, or the line of your system:',
  },
  windows: { 'zh-CN': 'Windows（当前用户；经典版和新版 Outlook、Edge、Chrome）', en: 'Windows (this user; classic and new Outlook, Edge, Chrome)' },
  mac: { 'zh-CN': 'macOS（登录钥匙串；Outlook、Safari、Chrome）', en: 'macOS (login keychain; Outlook, Safari, Chrome)' },
  linux: { 'zh-CN': 'Linux（Chrome、Chromium；用网页版 Outlook）', en: 'Linux (Chrome, Chromium; for Outlook on the web)' },
  linuxTool: {
    'zh-CN': '  需要 certutil，在 libnss3-tools（Debian、Ubuntu）或 nss-tools（Fedora）里。',
    en: '  Needs certutil: package libnss3-tools (Debian, Ubuntu) or nss-tools (Fedora).',
  },
  byHand: {
    'zh-CN': '也可以手工：Windows 双击 {path}，“安装证书”，“受信任的根证书颁发机构”；macOS 双击后在“钥匙串访问”里设为“始终信任”。',
    en: 'Or by hand: on Windows double-click {path}, Install certificate, Trusted Root Certification Authorities; on macOS double-click it and choose Always Trust in Keychain Access.',
  },
  afterwards: {
    'zh-CN': '之后重启 Outlook 和浏览器。这个证书不能签发别的证书：信任它只等于信任本机这一个服务。',
    en: 'Then restart Outlook and the browser. The certificate cannot sign others: trusting it trusts this one server only.',
  },
  running: { 'zh-CN': '执行：{command}', en: 'Running: {command}' },
  trusted: { 'zh-CN': '已信任。请重启 Outlook 和浏览器。', en: 'Trusted. Restart Outlook and the browser.' },
} as const satisfies Record<string, Localised>;
