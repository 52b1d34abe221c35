/**
 * What the mark-up says an element is.
 * quoted: an earlier mail. wrapper: holds an attribution, then quoted blockquotes, and perhaps answers between them. blockquote: an
 * indented stretch that may be a quote. indent: one that is a quote only below an attribution. header: the box with From, Sent, To above a quoted mail, and the mail follows. rest: the earlier
 * mail begins here and takes all that follows.
 */
export type ElementRole = 'quoted' | 'wrapper' | 'blockquote' | 'indent' | 'attribution' | 'header' | 'rest' | 'signature';

/** A stretch of the text with a role, in text offsets. */
export interface RoleMark {
  readonly role: ElementRole;
  readonly start: number;
  end: number;
}

/** Class names and ids, lower case, in front of which a mail program may have put `x_` or `ecx`. */
const ROLES: Readonly<Record<ElementRole, string>> = {
  wrapper: 'gmail_quote gmail_quote_container',
  quoted:
    'yahoo_quoted protonmail_quote isreplycontent isforwardcontent moz-forward-container olk_src_body_section mac_outlook_attribution_blockquote ' +
    'tutanota_quote front-blockquote freshdesk_quote missive_quote sh-quoted-content zmail_extra gmx_quote aolreplacedbody aolmail_reply qt replymessage ' +
    'mail-editor-reference-message-container oriquote quoted_text quotedmessage __aliyun_previous_quoted zimbra_quoted history_container ' +
    'mailruquote spark-quote reply-quote',
  blockquote: '',
  indent: '',
  attribution: 'moz-cite-prefix gmail_attr yahoo-quoted-begin',
  header: 'divrplyfwdmsg mac_outlook_attribution',
  rest: 'appendonsend stopspelling zwchr ms-outlook-mobile-body-separator-line-quoted __aliyun_previous_quoted_separator',
  signature:
    'gmail_signature gmail_signature_prefix applemailsignature moz-signature signature yahoo-signature protonmail_signature_block tutanota_signature ' +
    'ms-outlook-mobile-signature ntes-pcmail-signature ntes-pcmac-signature spneditorsign composer_signature mail-signature email-signature bloop_sign ' +
    'aolmail_signature zimbra_signature front-signature missive_signature sh-signature mobile_signature qqmail_signature foxmail_signature',
};

const BY_NAME = new Map<string, ElementRole>();
for (const role of Object.keys(ROLES) as ElementRole[]) for (const name of ROLES[role].split(' ')) if (name) BY_NAME.set(name, role);

const PREFIX = /^(?:(?:x_|ecx|m_-?\d+)+)/;
const NUMBER = /[_-]?\d+$/;
const YAHOO = /^ydp[0-9a-f]+/;

function roleOfName(name: string): ElementRole | undefined {
  const bare = name.replace(PREFIX, '').replace(YAHOO, '');
  return BY_NAME.get(bare) ?? BY_NAME.get(bare.replace(NUMBER, ''));
}

/** The line above the header box of Outlook, in the colours that its versions use, and of Foxmail. */
const BORDER_TOP =
  /border-top\s*:\s*solid\s+#?(?:e1e1e1|b5c4df|windowtext|ccc|cccccc)|border-top\s*:\s*(?:#\w+|rgb\([^)]*\))\s+(?:1pt|1\.0pt|1px)\s+solid|border-style\s*:\s*solid none none|border-top-style\s*:\s*solid/;
const BORDER_LEFT = /border-(?:left|inline-start)(?:-width|-style)?\s*:(?!\s*(?:none|0|medium none))/;
const INDENT_ONLY = /margin\s*:\s*0(?:px)?\s+0(?:px)?\s+0(?:px)?\s+40px/;

/** The role of an element by its name and attributes; undefined for the many that have none. */
export function roleOf(name: string, attributes: ReadonlyMap<string, string>): ElementRole | undefined {
  const style = (attributes.get('style') ?? '').toLowerCase();
  for (const key of ['id', 'class', 'name'] as const) {
    for (const word of (attributes.get(key) ?? '').toLowerCase().split(/\s+/)) {
      const role = word ? roleOfName(word) : undefined;
      if (!role) continue;
      if (role !== 'wrapper' || name !== 'blockquote') return role;
      return (attributes.get('type') ?? '').toLowerCase() === 'cite' ? 'quoted' : 'indent';
    }
  }
  if (attributes.get('data-smartmail') === 'gmail_signature' || attributes.get('data-marker') === '__SIG_PRE__') return 'signature';
  if (attributes.get('data-marker') === '__QUOTED_TEXT__') return 'quoted';
  if (attributes.get('data-marker') === '__DIVIDER__') return 'rest';
  if (name === 'sign') return 'signature';
  if (name === 'blockquote') {
    if ((attributes.get('type') ?? '').toLowerCase() === 'cite' || attributes.has('cite') || BORDER_LEFT.test(style)) return 'quoted';
    return INDENT_ONLY.test(style) ? 'indent' : 'blockquote';
  }
  return name === 'div' && BORDER_TOP.test(style) ? 'header' : undefined;
}
