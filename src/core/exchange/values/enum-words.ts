import { simplified } from '#core/exchange/values/simplified.ts';

/** Words that stand for the values of a field, folded by `wordKey`. The value itself always counts. */
const WORDS: Readonly<Record<string, string>> = {
  tier:
    'core=a|a-|vip|svip|核心|核心客户|战略|战略客户|战略合作|战略合作伙伴|大客户|重要|重要客户|特级|a+|aa|aaa|s|s级|key account|strategic|tier 1|1级|一级|top|5星|五星|★★★★★|⭐⭐⭐⭐⭐|platinum|gold;' +
    'key=b|b+|b-|重点|重点客户|优质|优质客户|4星|四星|★★★★|⭐⭐⭐⭐|hot|tier 2|2级|二级|important|high|silver;' +
    'regular=c|c+|c-|普通|普通客户|一般|一般客户|常规|正常|3星|三星|2星|二星|★★★|★★|⭐⭐⭐|⭐⭐|warm|tier 3|3级|三级|normal|standard|ordinary|medium|bronze;' +
    'potential=d|e|潜在|潜在客户|潜力|新|新客户|意向|意向客户|1星|一星|★|⭐|cold|tier 4|4级|四级|prospect|prospective|new|low|lead',
  stage:
    'lead=线索|潜在|潜在客户|新线索|新客户|公海|new|open|open - not contacted|prospect|subscriber|marketing qualified lead|mql|未联系|待跟进|not contacted|attempted to contact;' +
    'contacted=已联系|联系中|跟进中|已跟进|初步接触|working|working - contacted|in progress|connected|sales qualified lead|sql|contact in future|已回复|有回复;' +
    'requirement_confirmed=需求确认|已确认需求|确认需求|意向|有意向|意向客户|qualified|needs analysis|opportunity|有需求;' +
    'quoted=已报价|报过价|等回复|quotation sent|quote sent|offer sent|报价|报价中|报价阶段|proposal|proposal/price quote|value proposition;' +
    'sample=样品|样品已寄|样品中|samples|样品阶段|寄样|已寄样|打样|送样|sampling|sample sent;' +
    'negotiating=谈判|谈价|砍价|谈判中|议价|洽谈|洽谈中|商务谈判|negotiation|negotiation/review|合同阶段;' +
    'first_order=首单|首次下单|已成交|成交|成交客户|已下单|下单|新成交|closed won|won|customer|converted|closed - converted|active customer|active;' +
    'repeat=返单|复购|老客户|多次成交|长期合作|合作中|合作客户|repeat customer|existing customer|evangelist;' +
    'dormant=沉睡|休眠|沉默|停滞|暂停|长期未联系|搁置|inactive|on hold|stalled|sleeping;' +
    'lost=流失|已流失|丢单|输单|无效|放弃|关闭|closed lost|lost lead|unqualified|closed - not converted|disqualified|churned|junk lead|former customer',
  authority:
    'decides=决策者|决策人|决策|老板|最终决策|拍板|有决策权|是|yes|y|true|decision maker|decider|owner|boss|economic buyer;' +
    'recommends=推荐者|推荐人|推荐|建议者|recommender|champion|technical buyer|evaluator;' +
    'influences=影响者|影响人|有影响|influencer|influence;' +
    'executes=执行者|执行人|执行|采购员|经办|经办人|跟单|executor|buyer|executive sponsor|user|business user|purchasing;' +
    'gatekeeper=把关人|把关|守门人|前台|秘书|助理|gate keeper|assistant|blocker;' +
    'none=无|无决策权|没有决策权|否|no|n|false|no authority|other;' +
    'unknown=未知|不详|不清楚|待确认',
  businessType:
    'importer=进口商|进口|import;wholesaler=批发商|批发|wholesale|stockist;distributor=分销商|经销商|分销|经销商/分销商|分销商/经销商|分销商/批发商|distribution|dealer|reseller|channel partner / reseller;' +
    'retailer=零售商|零售|零售店|retail|shop|store;chain_store=连锁|商超|连锁/商超|连锁店|超市|连锁超市|supermarket|chain|chain stores|department store;' +
    'e_commerce=电商|电子商务|网店|线上|跨境电商|ecommerce|online shop|online store|amazon seller;brand_owner=品牌商|品牌|brand|brand company;' +
    'manufacturer_oem=工厂|制造商|生产商|厂家|生产厂家|manufacturer|factory|oem|producer|manufacturing;trading_company=贸易公司|贸易商|贸易|外贸公司|trader|trading;' +
    'agent=代理|代理商|中间商|采购代理|broker|sourcing agent|buying agent;contractor=工程商|承包商|安装商|工程公司|installer|project contractor;' +
    'end_user=终端用户|终端客户|终端|最终用户|enduser|consumer|customer - direct;government=政府采购|政府|公共采购|public|government agency',
  companySize:
    '1-10=10人以下|1-10人|少于10人|微型|less than 10|<10|1-9;11-50=11-50人|10-50人|10-49|10-50|小型;51-200=51-200人|50-200人|50-199|51-100|50-100|中小型;' +
    '201-500=201-500人|200-500人|200-499|200-500|中型;501-1000=501-1000人|500-1000人|500-999|500-1000|大型;1000+=1000人以上|1000以上|>1000|1000-5000|1001-5000|more than 1000|超大型|1001+|5001-10000|10000+',
  grading: 'low=低|不高|不敏感|较低|小;medium=中|一般|中等|适中|mid;high=高|很高|敏感|较高|大;unknown=未知|不详|不清楚',
  creditGrade:
    'A=优|优秀|很好|a级|aa|aaa|excellent;B=良|良好|好|b级|good;C=中|一般|c级|fair|average;D=差|不良|黑名单|d级|poor|bad;unknown=未知|未评级|未评定|n/a',
  infoSources:
    'website=企业官网|官网|网站|网站询盘|公司网站|独立站|google|谷歌|搜索引擎|seo|web|organic search|direct traffic|paid search|seo网站|internet;' +
    'fair=行业展会|展会|广交会|展览会|展会名片|canton fair|exhibition|trade show|tradeshow|trade fair|seminar - internal|conference;' +
    'social_media=社交媒体|社媒|社交平台|facebook|linkedin|领英|instagram|tiktok|youtube|whatsapp|social|organic social|paid social;' +
    'customs_data=海关数据|海关|提单数据|customs;industry_peers=同行交流|同行|同行介绍|朋友介绍|客户介绍|转介绍|老客户介绍|介绍|referral|referrals|word of mouth|external referral|employee referral|partner referral|customer referral;' +
    'direct_contact=直接沟通|主动开发|邮件开发|开发信|电话开发|自主开发|业务员开发|陌拜|cold call|cold email|email marketing|direct mail|phone inquiry|offline sources;' +
    'credit_report=资信报告|信用报告|中信保;platform=平台|阿里巴巴|阿里国际站|阿里|国际站|阿里巴巴国际站|中国制造|中国制造网|环球资源|环球市场|敦煌网|亚马逊|alibaba|alibaba.com|made-in-china|made-in-china.com|global sources|globalsources|amazon|ebay|b2b平台|b2b',
  paymentMethod:
    'TT=t/t|电汇|wire|wire transfer|bank transfer|telegraphic transfer;LC_sight=l/c|lc|信用证|即期信用证|l/c at sight|lc at sight|sight l/c|at sight l/c;LC_usance=远期信用证|usance l/c|deferred l/c;' +
    'DP=d/p|付款交单|d/p at sight;DA=d/a|承兑交单;OA=o/a|赊销|赊账|放账|月结|open account|net 30|net 60;CAD=cash against documents|凭单付现;CIA=预付|全款预付|款到发货|cash in advance|prepaid|100% in advance;other=其他|其它|paypal|西联|western union|信保订单|现金|cash',
  gender: 'male=男|先生|m|mr;female=女|女士|小姐|f|ms|mrs;unknown=未知|不详|保密',
  contactStatus:
    'active=在职|正常|有效|valid;left_company=离职|已离职|left|left company|no longer with company;bounced=退信|无效邮箱|无效|bounce|hard bounced|invalid;opted_out=退订|拒收|已退订|unsubscribed|opted out|do not contact',
  quoteResult:
    'open=跟进中|有效|待回复|未回复|报价中|draft|needs review|in review|presented|pending|sent;won=成交|已成交|中标|接受|赢单|已接受|accepted|approved|closed won;lost=丢单|未成交|失败|拒绝|输单|rejected|denied|closed lost|declined;expired=过期|失效|已过期',
  complaintStatus:
    'received=已收到|收到|新建|待处理|new|open;acknowledged=已回复|已确认|处理中|已受理|in progress|working|on hold;cause-found=原因已查明|已查明原因|已找到原因;solution-offered=已给方案|已提方案|方案已发|escalated|waiting on contact|已提出方案;closed=已关闭|已解决|关闭|结案|已结案|resolved|solved|done',
  direction: 'in=来信|收|收到|客户来信|来|inbound|incoming|received;out=去信|发|发出|我方|去|outbound|outgoing|sent',
  channel:
    'email=邮件|邮箱|mail|e-mail;whatsapp=wa;wechat=微信|weixin;phone=电话|call|telephone|通话;video=视频|视频会议|zoom|teams|meeting;fair=展会|exhibition;visit=拜访|来访|面谈|上门拜访;other=其他|其它|note|task',
  feedbackKind: 'praise=表扬|好评|满意|赞扬|positive;complaint=投诉|抱怨|差评|客诉|claim|negative;suggestion=建议|意见|neutral|idea',
  satisfied: 'yes=是|满意|y|true;no=否|不满意|n|false;unknown=未知|不详',
  basis: 'total_category=总采购|品类总额|全部|total;from_us=向我方|我方采购|从我司|我司;',
  confidence: 'stated=客户告知|客户说|告知;customs_data=海关数据;estimate=估计|预估|估算',
  sourcingChannels: 'fair=展会;platform=平台|b2b平台;agent=代理|采购代理;direct=直接|直接采购',
  partyRole: 'agent=代理;forwarder=货代;inspector=验货;bank=银行;other=其他',
  incoterm:
    'EXW=ex works|ex-works|工厂交货|出厂价;FCA=货交承运人;FAS=;FOB=离岸价|船上交货|free on board;CFR=c&f|cnf|c and f|c+f|成本加运费;CIF=到岸价;CPT=;CIP=;DAP=ddu|dat目的地;DPU=dat;DDP=完税后交货|双清|双清包税',
  boolean: 'true=是|yes|y|1|✓|√|对|x;false=否|no|n|0|错',
};

/** Words that decide wherever they stand (`阿里巴巴询盘`, `2025秋季广交会`). */
const INSIDE: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  infoSources: [
    [/阿里|国际站|alibaba|中国制造|made-in-china|环球资源|global ?sources|敦煌|b2b|速卖通|aliexpress/, 'platform'],
    [/展会|广交会|展览|交易会|香港展|\b(?:trade (?:show|fair)|fair|exhibition|expo)\b/, 'fair'],
    [/海关|提单|\bcustoms\b/, 'customs_data'],
    [/领英|linkedin|facebook|脸书|instagram|tiktok|youtube/, 'social_media'],
    [/介绍|推荐|\b(?:referr|recommend)/, 'industry_peers'],
    [/官网|网站|谷歌|google|独立站|\bwebsite\b/, 'website'],
  ],
};

/** A word in the form in which two are compared: NFKC, lower case, single spaces, without what only says that it is a class or a customer. */
export function wordKey(text: string): string {
  return simplified(text)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, ' ')
    .trim();
}

const tables = new Map<string, ReadonlyMap<string, string>>();

function tableOf(name: string, values: readonly string[]): ReadonlyMap<string, string> {
  const known = tables.get(name);
  if (known) return known;
  const table = new Map<string, string>();
  for (const value of values) table.set(wordKey(value), value);
  for (const group of (WORDS[name] ?? '').split(';')) {
    const [value, words] = [group.slice(0, group.indexOf('=')), group.slice(group.indexOf('=') + 1)];
    for (const word of words.split('|')) if (word !== '' && !table.has(wordKey(word))) table.set(wordKey(word), value);
  }
  tables.set(name, table);
  return table;
}

/** The range (`51-200`, `1000+`) that a number of people lies in. */
export function sizeOf(text: string, ranges: readonly string[]): string | undefined {
  const count = /^\D{0,3}(\d[\d,]*)\s*(?:人|people|employees|staff)?$/i.exec(text.normalize('NFKC').trim())?.[1]?.replaceAll(',', '');
  if (count === undefined || Number(count) < 1) return undefined;
  return ranges.find((range) => {
    const [from = '', to] = range.split('-');
    return Number(count) >= Number.parseInt(from, 10) && (to === undefined || Number(count) <= Number(to));
  });
}

/** What the words inside a longer text say, where all of them say the same. */
function inside(name: string, key: string): string | undefined {
  const meant = new Set((INSIDE[name] ?? []).filter(([pattern]) => pattern.test(key)).map(([, value]) => value));
  return meant.size === 1 ? [...meant][0] : undefined;
}

/** The value that a word stands for: also with what surrounds it in practice (`A级客户`, `A - VIP`, `1. 核心`, `决策者(老板)`). */
export function enumValue(name: string, values: readonly string[], text: string): string | undefined {
  const table = tableOf(name, values);
  const key = wordKey(text);
  const direct = table.get(key);
  if (direct !== undefined) return direct;
  const bare = key
    .replace(/^(?:\d{1,2}[.、)]\s*)/, '')
    .replace(/\s*(?:类客户|级客户|类|级|等级|客户|型|等|class|grade|level|customers?|accounts?|tier)$/u, '')
    .replace(/^(?:class|grade|level|tier)\s*/, '');
  const found = table.get(bare) ?? table.get(key.replace(/客户$/u, ''));
  if (found !== undefined) return found;
  const parts = bare
    .split(/[()（）/|,，:：-]|\s+-\s+/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (parts.length < 2) return inside(name, key);
  const meant = new Set(
    parts.map((part) => table.get(part) ?? table.get(part.replace(/(?:类|级|客户)+$/u, ''))).filter((value) => value !== undefined),
  );
  return meant.size === 1 ? [...meant][0] : meant.size === 0 ? inside(name, key) : undefined;
}
