import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

/** Forms that are also codes when they stand in capitals: `TKS Co.`, `3Q`. */
const ALSO_CODES = /^(TKS|TNX|TMR|TMW|LMK|ABT|CFM|CFMD|MSG|IMO|3Q)$/;

/** Writing of chats and telegrams in a letter. */
export const chatAbbreviation: TradeRule = lineRule({
  id: 'chat-abbreviation',
  group: 'formality',
  severity: 'warning',
  title: { 'zh-CN': '聊天缩写', en: 'Chat abbreviation' },
  message: { 'zh-CN': '“{quote}”是聊天写法：写“{replacement}”', en: '“{quote}” belongs in a chat: write “{replacement}”.' },
  why: {
    'zh-CN': '邮件会被转给老板、银行、质检，pls、thx、u 显得随手一写，非英语母语的买家也未必认得。全拼只多两秒。',
    en: 'Your mail is passed on to bosses, banks and inspectors. “pls” and “u” look careless there, and not every reader knows them. The full word costs two seconds.',
  },
  entries: phraseLines(`
    (pls kindly|plz kindly|kindly pls|pls. kindly) > please
    (pls|plz|pls.|plz.|plse|plse.) > please
    (thx|thks|tks|tnx|thanx|thx.|tks.) for > thank you for
    (thx|thks|tks|tnx|thanx|thankx) (a lot|so much|very much|in advance) > thank you $2
    (many thx|many tks|many thks) > many thanks
    (thx|thks|tks|tnx|thanx|thankx|3q) > thank you
    (thx|thks|tks) & (b.rgds|best rgds|b. rgds|rgds|regards) > thank you and best regards
    (rgds|best rgds|b.rgds|b. rgds|b/rgds|brgds|bst rgds|best rgrds) > best regards
    (if|when|would|could|can|will|did|do|have|are|should|hope|that|what|as|for|to|from|with|see|send|sent|give|tell|thank|inform|advise|let|by|of|offer|quote|ask|told|wish|and) u > $1 you
    u (can|will|are|have|need|want|may|should|must|could|would|like|ask|asked|know|see|said|prefer|think|pay|paid|confirm|received|receive|check|send|sent|told|mentioned|find|get|do) > you $1
    r u > are you
    ur (order|orders|reply|mail|email|e-mail|price|company|address|confirmation|sample|samples|target|payment|inquiry|enquiry|team|side|request|design|drawing|logo|market|country|forwarder|name|information|info|support|understanding|feedback|requirement|requirements|account|boss|colleague|kind|early|deposit|balance|po|pi|bank|goods|opinion|idea|customer|client|customers|clients) > your $1
    (yr|yrs) (order|reply|mail|email|price|company|address|confirmation|samples|sample|payment|inquiry|enquiry|side|request|advice|info|kind|early|good|best|feedback|instructions) > your $2
    (btw|b.t.w.) > by the way
    (asap pls|asap plz) > as soon as possible
    (gonna) > going to
    (wanna) > want to | would like to
    (gotta) > have to
    (gimme) > give me
    (lemme) > let me
    (cuz|coz|becoz|b/c|bcoz|bcuz|bcz) > because
    (dunno) > do not know
    (kinda) > rather
    (ain't) > is not
    (tmr|tmrw|tmw|2moro|2morrow|tomo) > tomorrow
    (lmk) > let me know
    (w/o) (your|our|the|any|a|problem|reply|payment|deposit|confirmation|inspection) > without $2
    (rcvd|recvd|recd|rec'd) > received
    (b4) (we|you|shipment|loading|the|your|our) > before $2
    (msg|msgs) > message
    (cfm|cnfm|cfmd) > confirm
    (abt) > about
    (shipmt|shpt|shpmt|shipt) > shipment
    (dlvy|delvy) > delivery
    (hv|hve) (to|a|the|not|any|been|received|sent|no) > have $2
    (imho|imo|tbh|omg|lol|lmao|idk|ttyl|brb) >
  `),
  accept: (_, hit, text) => {
    const quote = text.slice(hit.start, hit.end);
    return !ALSO_CODES.test(quote);
  },
  examples: [
    { text: '⟦Pls⟧ send the label file today.', fixed: 'Please send the label file today.' },
    { text: 'Good news, the label file is here, ⟦thx⟧.', fixed: 'Good news, the label file is here, thank you.' },
    { text: 'We can ship today ⟦if u⟧ confirm the colour.', fixed: 'We can ship today if you confirm the colour.' },
    { text: 'We have ⟦rcvd⟧ the deposit.', fixed: 'We have received the deposit.' },
    { text: 'May I have ⟦ur reply⟧ by Friday?', fixed: 'May I have your reply by Friday?' },
    { text: 'The rack is 2 U high and takes a UR-20 bracket.' },
    { text: 'Please send the label file to TKS Co., Ltd.' },
    { text: 'Turn the U bolt clockwise.' },
  ],
});
