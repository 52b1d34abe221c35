import type { CheckContext } from '#core/rules/check-context.ts';
import type { Stage } from '#core/customers/customer.ts';

/** A mail of this folder's files: `@ id key=value …`, `# subject`, then the body; `⟦rule/other|words⟧` marks a planted fault. */
export interface WrittenMail {
  readonly id: string;
  readonly kind: string;
  readonly form: string;
  readonly subject: string;
  /** Lines of the body: `* ` a list item, `| a | b |` a row, `~` begins the signature, `> ` is the mail below. */
  readonly lines: readonly string[];
  readonly faults: readonly PlantedFault[];
  readonly context: CheckContext;
}

export interface PlantedFault {
  /** Any of these rules says it for the right reason. */
  readonly rules: readonly string[];
  readonly part: 'subject' | 'body' | 'any';
  readonly words: string;
}

const MARK = /⟦([^|⟧]+)\|([^⟧]*)⟧/g;

export function readMails(source: string): WrittenMail[] {
  return source
    .split(/^@ /m)
    .slice(1)
    .map((entry) => readMail(entry.replace(/\n+$/, '').split('\n')));
}

function readMail([head = '', subjectLine = '', ...body]: readonly string[]): WrittenMail {
  const values = new Map<string, string>();
  const id = head.split(' ')[0] ?? '';
  for (const match of head.matchAll(/(\w+)=(.*?)(?= \w+=|$)/g)) values.set(match[1] ?? '', match[2] ?? '');
  const faults: PlantedFault[] = [];
  const unmark = (text: string, part: 'subject' | 'body'): string =>
    text.replace(MARK, (_, rules: string, words: string) => {
      faults.push({ rules: rules.split('/'), part, words: words.split('\n')[0] ?? '' });
      return words;
    });
  const subject = unmark(subjectLine.replace(/^# ?/, ''), 'subject');
  const lines = unmark(body.join('\n'), 'body').split('\n');
  for (const each of (values.get('expect') ?? '').split(',').filter((entry) => entry !== '')) {
    const [rules = '', part] = each.split('@');
    faults.push({ rules: rules.split('/'), part: part === 'subject' ? 'subject' : 'any', words: '' });
  }
  return { id, kind: values.get('kind') ?? '', form: values.get('form') ?? 'text', subject, lines, faults, context: contextOf(values) };
}

function contextOf(values: ReadonlyMap<string, string>): CheckContext {
  const [title = '', givenName = '', familyName = ''] = (values.get('who') ?? '').split('|');
  const email = `${familyName
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z]/g, '')}@buyer.example`;
  const attach = values.get('attach');
  const past = values.get('past');
  return {
    from: 'sales@seller.example',
    to: [email],
    today: values.get('today') ?? '2027-03-15',
    attachments: attach === undefined ? undefined : attach.split(';').filter((name) => name !== ''),
    ...(past !== undefined && { thread: [{ from: email, date: '2027-03-12', subject: '', text: past }] }),
    customer: {
      id: 'K-1',
      name: 'Buyer Trading',
      country: values.get('country'),
      stage: values.get('stage') as Stage | undefined,
      domains: ['buyer.example'],
      contacts: [{ name: `${givenName} ${familyName}`, givenName, familyName, title: title.replace(/\.$/, '') || undefined, emails: [email] }],
    },
    company: { name: 'Seller', domains: ['seller.example'], country: 'CN' },
  };
}

/** The mail as plain text. */
export function plainText({ lines }: WrittenMail): string {
  return lines
    .filter((line) => line !== '~')
    .map((line) => line.replace(/^\* /, '- ').replace(/^\| (.*) \|$/, '$1'))
    .join('\n');
}

const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

interface Style {
  readonly line: (html: string) => string;
  readonly empty: string;
  readonly quote: (lines: readonly string[]) => string;
  readonly page: (html: string) => string;
}

const header = (lines: readonly string[]): { head: string[]; rest: string[] } => {
  const head = lines.filter((line) => /^(?:From|Sent|To|Subject|Von|Gesendet|An|Betreff):/.test(line));
  return { head, rest: lines.slice(head.length) };
};

const bold = (line: string): string => escape(line).replace(/^([A-Za-z]+:)/, '<b>$1</b>');

const STYLES: Readonly<Record<string, Style>> = {
  outlook: {
    line: (html) => `<p class="MsoNormal"><span lang="EN-US" style="font-size:11.0pt">${html}<o:p></o:p></span></p>\n`,
    empty: '<p class="MsoNormal"><span lang="EN-US"><o:p>&nbsp;</o:p></span></p>\n',
    quote: (lines) => {
      const { head, rest } = header(lines);
      return (
        `<div><div style="border:none;border-top:solid #E1E1E1 1.0pt;padding:3.0pt 0cm 0cm 0cm"><p class="MsoNormal">${head.map(bold).join('<br>\n')}<o:p></o:p></p></div></div>\n` +
        rest.map((line) => `<p class="MsoNormal">${escape(line)}<o:p></o:p></p>`).join('\n')
      );
    },
    page: (html) =>
      `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0cm}</style></head><body lang="EN-US"><div class="WordSection1">\n${html}</div></body></html>`,
  },
  gmail: {
    line: (html) => `<div>${html}</div>`,
    empty: '<div><br></div>',
    quote: (lines) => {
      const { rest } = header(lines);
      return `<br><div class="gmail_quote"><div dir="ltr" class="gmail_attr">On Fri, Mar 12, 2027 at 9:14 AM Buyer &lt;<a href="mailto:a@buyer.example">a@buyer.example</a>&gt; wrote:<br></div><blockquote class="gmail_quote" style="margin:0px 0px 0px 0.8ex">${rest.map(escape).join('<br>')}</blockquote></div>`;
    },
    page: (html) => `<div dir="ltr">${html}</div>`,
  },
  owa: {
    line: (html) =>
      `<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif; font-size: 12pt; color: rgb(0, 0, 0);">${html}</div>`,
    empty: '<div class="elementToProof" style="font-family: Aptos, Calibri, sans-serif;"><br></div>',
    quote: (lines) => {
      const { head, rest } = header(lines);
      return `<div id="appendonsend"></div><hr style="display:inline-block;width:98%" tabindex="-1"><div id="divRplyFwdMsg" dir="ltr"><font face="Calibri, sans-serif">${head.map(bold).join('<br>')}</font><div>&nbsp;</div></div><div>${rest.map(escape).join('<br>')}</div>`;
    },
    page: (html) => `<html><head></head><body dir="ltr">${html}</body></html>`,
  },
};

/** The mail as the named client writes it; undefined for plain text. */
export function htmlOf(mail: WrittenMail): string | undefined {
  const style = STYLES[mail.form];
  if (!style) return undefined;
  const quoted = mail.lines.filter((line) => line.startsWith('> ')).map((line) => line.slice(2));
  const own = mail.lines.filter((line) => !line.startsWith('> ') && line !== '~');
  let html = '';
  for (let at = 0; at < own.length; at++) {
    const line = own[at] ?? '';
    if (line.startsWith('* ')) {
      html += '<ul>';
      for (; own[at]?.startsWith('* ') === true; at++) html += `<li>${escape((own[at] ?? '').slice(2))}</li>`;
      html += '</ul>';
      at--;
    } else if (line.startsWith('| ')) {
      html += '<table border="1" cellspacing="0"><tbody>';
      for (; own[at]?.startsWith('| ') === true; at++)
        html += `<tr>${(own[at] ?? '')
          .slice(2, -2)
          .split(' | ')
          .map((cell) => `<td>${style.line(escape(cell)).trim()}</td>`)
          .join('')}</tr>`;
      html += '</tbody></table>';
      at--;
    } else html += line.trim() === '' ? style.empty : style.line(escape(line));
  }
  return style.page(html + (quoted.length > 0 ? style.quote(quoted) : ''));
}
