import { frameRule } from '#core/rules/clarity/grammar/frame-rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const CLAUSE = '.|,|that|because|but|so|if|when|as|hope|think|although|since|while|note|and|inform|sorry|believe|know|case';
const THINGS =
  'price|prices|quality|goods|sample|samples|order|orders|moq|delivery|cost|product|products|market|customer|customers|machine|machines|colour|color|size|packing|material|documents|container|drawing|invoice|factory|quantity|design|freight|offer|lead time|delivery time|parcel|shipment';

export const missingBe: TradeRule = frameRule({
  id: 'missing-be',
  group: 'clarity',
  severity: 'info',
  title: { 'zh-CN': '句子缺动词（be / have）', en: 'Sentence without its verb' },
  message: { 'zh-CN': '“{quote}”缺 be / have：写“{replacement}”', en: '“{quote}” lacks its verb: write “{replacement}”.' },
  why: {
    'zh-CN': '中文“价格很低”没有动词，英语形容词前必须有 is / are：the price is very low；已经做了的事要有 have 或 was：the samples have been sent。',
    en: 'Chinese says “the price very low” without a verb; English needs one: “the price is very low”, “the samples have been sent”.',
  },
  frames: `
    {${CLAUSE}} (we|they|you) <*@adv> <@pred> {.|,|to|for|in|about|of|with|that|at|from|if|and|but|than|on} => #1 are $1 $2
    {${CLAUSE}} i <*@adv> <@pred> {.|,|to|for|in|about|of|with|that|at|if|and|but|than|on} => I am $1 $2
    {${CLAUSE}} (it|he|she) <*@adv> <@pred> {.|,|to|for|in|about|of|with|that|at|from|if|and|but|than|on} => #1 is $1 $2
    {${CLAUSE}} (this|that) <very|also|not|really|too> <@pred> {.|,|to|for|in|about|of|with|that|at|from|if|and|but|than|on} => #1 is $1 $2
    {${CLAUSE}} (the|our|your|this|their) (${THINGS}) <already|still|also|too|very|so|quite|really|more|much|not|now|all|a> <*@adv|little|bit> <@pred> {.|,|to|for|in|about|of|with|that|at|from|if|and|but|than|on|now|because} => #1 #2 is $1 $2 $3
    {.|that|because|but|so|if|when} (the|our|your|this|their|all) (goods|samples|prices|documents|products|machines) <ready|available|late|late> {.|,|to|for|in|on|now|from|at|before|by|and} => #1 #2 are $1
    {.|that|because|but|so|if|when} (the|our|your|this) (price|sample|quality|order|container|machine|parcel|invoice|material|moq|factory) <ready|available|late|high|low|expensive|cheap|good|bad|busy> {.|,|to|for|on|now|from|at|than|because} => #1 #2 is $1
    {.|that|because|but|so} (the|our|your|all) (goods|samples|documents|cartons|products) <already|just> <sent|shipped|paid|packed|produced|finished|delivered|loaded|confirmed|arranged|booked> {.|by|to|on|yesterday|last|today|from|in} => #1 #2 have $1 been $2
    {.|that|because|but|so} (the|our|your) (order|deposit|payment|balance|sample|parcel|container|invoice|shipment|production) <already|just> <sent|shipped|paid|packed|produced|finished|delivered|loaded|confirmed|arranged|booked|signed|received> {.|by|to|on|yesterday|last|today|from|in} => #1 #2 has $1 been $2
    (goods|samples|products|documents|cartons) have <*@adv> <sent|paid|packed|produced|delivered|arranged|confirmed|received|transferred|booked|made|signed|approved> {.|by|to|on|in|and|already|yesterday|last|from|today|,} => $0 $1 been $2
    (sample|order|deposit|payment|balance|parcel|invoice|container|money|shipment|production) has <*@adv> <sent|paid|packed|produced|delivered|arranged|confirmed|received|transferred|finished|completed|booked|made|signed|approved> {.|by|to|on|in|and|already|yesterday|last|from|today|,} => $0 $1 been $2
    {!@det} (which|who) <*@adv> <responsible|suitable|available|interested|popular|able|ready|similar|different> {for|to|with|in|of|from|.} => #1 is $1 $2
    {goods|order|orders|we|it|they|samples|price|machine|factory|you|vessel|container|customer} (will|can|should|must|may|would|could) <*@adv> <responsible|available|ready|able|happy|glad|grateful|pleased|expensive|cheaper|higher|better|sorry|satisfied|possible|suitable> {.|,|to|for|in|if|on|at|with|about|than|before|by|that} => #1 be $1 $2
    {goods|order|orders|samples|sample|shipment|cartons|payment|deposit|documents|invoice|products|contract|quotation|balance|logo|label|parcel|catalogue|machine|machines|parts} (will|can|should|must|may|would|could) <*not|also|only|all|soon> <send|deliver|pay|arrange|sign|confirm|make|test|inspect|use|change|replace|repair|receive|produce|pack|complete|finish|print> {.|,|in|on|by|before|within|after|next|this|today|tomorrow|from|to|with|soon|at|and|as|according|separately|until|again} => #1 $1 be $2.ppl
    (should|will|must|can|would|could|may) <*not|also> <responsible|available|able|aware|sure|glad|grateful> => #1 $1 be $2
    {fee|fees|money|amount|payment|deposit|cost|freight|discount|problem|goods|balance|order|sample|samples|parcel} (will|can|should|must|may) <*not|also|all> <refund|return|deduct|credit|transfer|issue|solve|cancel|postpone|settle|reserve|release> {.|,|in|on|by|before|within|after|next|this|to|from|as|when|if|with|soon|back|and} => #1 $1 be $2.ppl
    {goods|products|order|cartons|samples|container|containers} (is|are) (packing=packed|producing=produced|loading=loaded|shipping=shipped|delivering=delivered|transporting=transported|printing=printed|testing=tested|inspecting=inspected|processing=processed|making=made|checking=checked|manufacturing=manufactured) {.|,|now|and|at|in|by|on|today|well|this} => #1 being #2
    {.|,|and|that|because} (our|the) (company|factory|firm|enterprise|plant|brand) <established|founded> {in|at|on|by|since} => #1 #2 was $1
    {.} (our|the) (company|factory|firm|enterprise|plant) <located|situated|specialized|specialised|engaged|equipped> {in|at|on|by|since|with} => #1 #2 is $1
    {${CLAUSE}} (we|they|i) (still|already) not <receive|get|hear|see|send|ship|pay|finish|received|sent|shipped|paid|finished|seen|got|heard> => #1 have still not $1.ppl
    {.|,|but|and|because|that|so} (we|i|they|you) (not) <@base> {@det|@obj|.|@prep|@nouns|@mass|that|any} => #1 do not $1
    {.|,|but|and|because|that|so} (we|i|they|you) (not) <@ppl> {@det|@obj|.|@prep|@nouns|@mass|that|any|yet} => #1 have not $1
    {!is|are|was|were|be|do|does|did|can|will|may|and|or|if|why|has|have} (but|price|quotation|offer|it|machine|factory|customer|product|quality|material) not <@third> => #1 does not $1.base
    {!is|are|was|were|be|do|does|did|can|will|may|and|or|if|why|has|have|@prep} (price|offer|it|machine|factory|customer|product|quality|goods) not <include|contain|support|accept|agree|allow|need|work|want|provide|match|meet> {@det|@obj|@nouns|@mass|.} => #1 does not $1
    {.} there <many|some|several|no|two|three|few> <*@adj> <@nouns> {.|in|for|on|with|to|of|we|which|that} => there are $1 $2 $3
    {because|so|but|and} (price|prices|quality|freight|cost) (too|very|so) <@adj> => #1 is #2 $1
    {.|and|that|but|which|because} (our|the|your|their|my) (company|factory|office|warehouse|plant|workshop|showroom|booth|stand|headquarters|supplier|port) <locate|locates|locating|situate|situates> {in|at|near|on|close} => #1 #2 is located
    {when|if|once|until|because|as} (you|we|they) <free|available|ready|busy|sick|absent|online|away> {.|,|to|tomorrow|today|on|next|please|and} => #1 are $1
    (we|they|i) <*@adv> <located|situated|specialized|specialised|engaged|experienced> {in|at|near|with} => #1 are $1 $2
    {.|that|because|but|and|so} (our|the) (company|factory|firm|team|boss|manager|engineer) <*@adv> <interested|responsible|satisfied|familiar|willing|able> {in|for|with|to} => #1 #2 is $1 $2
    {.|that|because|but|and|so} (our|your|the|these) (products|goods|samples|prices|machines|customers|lamps|items) <*@adv> <popular|suitable|available|similar|different|competitive|cheaper|comparable> {in|for|with|to|from|than|at|.} => #1 #2 are $1 $2
    {.|that|because|but|and|so} (it|this|that|he|she) <depend|include|need|mean|cost|take|contain|belong|come|look|seem|work|require> {on|the|a|to|about|from|in|like|that|#|your|our|us|well|good} => #1 $1.third
    {.|that|because|but|and|so|if|when} (the|our|your|this) (price|cost|quotation|offer|freight|quality|design|material|lead time|delivery time|moq|colour|color|size|model|product|factory|company|customer|order|package|packing|machine|sample) <include|depend|need|mean|cost|contain|belong|require|look|seem|increase|change|exclude|cover|provide|accept|want|sell|produce|come|become|remain> {on|the|a|an|to|about|from|in|of|like|that|#|your|our|us|very|too|all|more|by|for|at|with|packing|freight|tax|two|three|shipping} => #1 #2 $1.third
  `,
  accept: (text, verdict) => {
    const quote = text.slice(verdict.start, verdict.end).toLowerCase();
    // `We better` and `you better not` are short for had better; `we important` can only lack be.
    if (/^(we|you|they|i) (better|perfect|new)$/.test(quote)) return false;
    if (/^(it|he|she) (better|perfect|surprised)$/.test(quote)) return false;
    return true;
  },
  examples: [
    { text: 'Please note ⟦our price already very low⟧.', fixed: 'Please note our price is already very low.' },
    { text: '⟦We very glad⟧ to hear from you.', fixed: 'We are very glad to hear from you.' },
    { text: '⟦Your samples already sent⟧ by DHL.', fixed: 'Your samples have already been sent by DHL.' },
    { text: 'The ⟦deposit has paid⟧ yesterday.', fixed: 'The deposit has been paid yesterday.' },
    { text: 'The ⟦price not includes⟧ freight.', fixed: 'The price does not include freight.' },
    { text: 'The goods ⟦will ready⟧ on 3 May.', fixed: 'The goods will be ready on 3 May.' },
    { text: '⟦We not receive⟧ the label.', fixed: 'We do not receive the label.' },
    { text: 'The samples already sent were the old version.' },
    { text: 'Our price is already very low.' },
    { text: 'Make it available for us and keep the line busy.' },
    { text: 'Our customer has paid, and the deposit has arrived.' },
    { text: 'The machine can pack 40 bags a minute.' },
  ],
});
