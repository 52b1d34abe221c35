import { LATER, NO, open, YES, type SoftCue } from '#core/culture/soft-cue.ts';

/** Putting off, hedging and hoping in the writers' own languages; a day in the sentence makes them plain. */
export const OWN_WORDS: readonly SoftCue[] = [
  // German
  open(
    LATER,
    /\bzu den Akten\b|\bbei Bedarf\b|\bzu gegebener Zeit\b|\bim Hinterkopf\b|\bvorerst\b|\b(?:mal|wir werden) sehen\b|\bschauen wir mal\b|\bmelden uns\b(?! am| bis)|\bkommen (?:wir )?(?:gerne |wieder |dann )*(?:darauf|auf Sie) (?:zurück|zu)\b|\bderzeit (?:kein|nicht)\b/i,
  ),
  open(
    NO,
    /\bwerden (?:es|das|dies|wir|Ihr Angebot|Ihren Vorschlag)\b[^.!?\n]{0,30}\b(?:prüfen|besprechen|überdenken|überlegen)\b|\beher schwierig\b|\bintern (?:klären|abstimmen|besprechen)\b/i,
  ),
  // French
  open(
    LATER,
    /\brevenir vers vous|\breviendr(?:ai|ons) vers vous|\bne manquerons? pas\b|\ble cas échéant\b|\bretenu toute notre attention\b|\bvous ti(?:endrai|endrons|ens) (?:au courant|informée?s?)|\bsi besoin\b|\ben temps voulu\b|\bon verra\b|\bnous verrons\b|\bprenons (?:bonne )?note\b/i,
  ),
  open(
    NO,
    /\b(?:allons|vais|faut|devons|dois) (?:étudier|réfléchir|voir|en parler|en discuter)|\bc['’]est (?:un peu |assez )?(?:compliqué|difficile)\b/i,
  ),
  // Italian
  open(
    LATER,
    /\b(?:vi|le|ti) far(?:emo|ò) sapere\b|\bci (?:faremo|farò) (?:vivi|sentire)|\bin caso di (?:bisogno|necessità)|\bvedremo\b|\bvediamo\b|\bpiù avanti\b|\bprendiamo nota\b/i,
  ),
  open(NO, /\b(?:valuteremo|valutiamo|ci pens(?:o|iamo|eremo)|devo (?:parlarne|sentire|chiedere)|ne parl(?:o|iamo) con)\b/i),
  // Spanish
  open(
    LATER,
    /\b(?:le|les|te|os) (?:avis(?:o|amos|aré|aremos)|dir(?:é|emos)|cuento|comento|inform(?:o|aré|aremos))|\b(?:ahorita|luego|después) (?:lo |la )?(?:vemos|veo|checo)|\bya (?:veremos|le aviso|te aviso)|\bvamos a ver\b|\blo tendremos en cuenta|\btendremos presente|\bmás adelante\b|\bcualquier (?:cosa|novedad)|\ben cuanto (?:pueda|podamos|tenga|tengamos)/i,
  ),
  open(
    NO,
    /\b(?:d[eé]j[ea]me|d[eé]jenos) (?:ver|checar\w*|consultar\w*|revisar\w*|pensar\w*|platicar\w*|preguntar\w*)|\b(?:lo|la) (?:vamos a |voy a )?(?:estudi|consult|pens|plati|analiz|coment|revis|valor)\w+ (?:con|y|internamente|con calma)|\bestudiaremos\b|\bestá (?:un poco )?(?:complicado|difícil)/i,
  ),
  open(YES, /\bsi dios quiere\b|\bse deus quiser\b|\bojal[aá]\b|\bprimero dios\b/i),
  // Portuguese
  open(
    LATER,
    /\bvamos (?:ver|vendo|falando|nos falando)|\ba gente (?:vê|se fala)|\b(?:te|lhe|vos) (?:aviso|avisamos|retorno|retornamos)|\b(?:dou|damos|daremos) (?:um )?retorno|\bentraremos em contat?cto?\b|\bentraremos em contato\b|\bqualquer (?:coisa|novidade)|\bmais (?:para (?:a )?frente|adiante)|\bassim que (?:possível|der|puder)|\bem breve\b/i,
  ),
  open(
    NO,
    /\b(?:vou|vamos|preciso|precisamos|tenho de|temos de) (?:ver|analisar|avaliar|estudar|pensar|falar|conversar)\b|\bdeix[ae](?:-me)?(?: eu)? (?:ver|falar|checar)|\b(?:meio|um pouco) (?:complicado|difícil)/i,
  ),
  // Dutch, Polish, Turkish
  open(
    LATER,
    /\bkomen (?:we )?(?:er|hier|hierop) (?:nog )?(?:op )?terug\b|\bin (?:ons )?(?:achterhoofd|gedachten)\b|\bnemen (?:het|dit) mee\b|\blaten (?:het )?(?:u|je|nog) (?:iets )?weten\b/i,
  ),
  open(LATER, /odezwiemy się|będziemy w kontakcie|damy znać|wrócimy do (?:tematu|sprawy)|rozważymy|zastanowimy się|w razie potrzeby/i),
  open(
    LATER,
    /değerlendir(?:elim|eceğiz|iyoruz|ip)|bakar[ıi]z|dönüş yap(?:aca[gğ][ıi]z|ar[ıi]z)|size dönece[gğ]iz|haber veri(?:riz|rim)|düşünelim|k[ıi]smet/i,
  ),
  // Russian
  open(LATER, /подумаем|рассмотрим|свяжемся с вами|иметь в виду|примем к сведению|дадим знать|вопрос решается|посмотрим|при необходимости/i),
  // Indonesian and Malay, Vietnamese
  open(
    LATER,
    /\bnanti (?:saya|kami|kita) (?:kabari|info|lihat|bicarakan)|\b(?:kami|saya) (?:pertimbangkan|pelajari)|\bakan (?:kami )?(?:pertimbangkan|pelajari|diskusikan)|\btengok dulu\b|\blihat dulu\b/i,
  ),
  open(
    LATER,
    /để (?:em|anh|chị|mình|tôi|bên (?:em|mình|tôi)) (?:xem|hỏi|báo|suy nghĩ)|sẽ (?:xem xét|cân nhắc|báo lại|suy nghĩ)|xem (?:thế nào|sao) đã/i,
  ),
  // Japanese, Korean, Chinese, Arabic
  open(
    NO,
    /検討(?:させて|いたし|致し|します|中|の上)|前向きに|難しい(?:かも|状況|かと|と思)|持ち帰|善処|考えさせて|また(?:の機会|改めて)|厳しい(?:状況|です|かと)|社内で(?:相談|確認|協議)/,
  ),
  open(
    NO,
    /검토(?:해|하|후|중)|어려울 것|어려운 (?:상황|부분)|생각해 ?보|상의(?:해|하|후)|다음에 (?:다시|기회)|(?:좀|조금) (?:어렵|힘들)|내부(?:적으로| 논의| 협의)/,
  ),
  open(
    NO,
    /(?:再)?(?:研究|考虑|商量|讨论|斟酌)(?:研究|考虑|商量|讨论|一下|看看)|再(?:说|看看|考虑|联系|议)|有(?:了)?消息(?:再|会|就)?(?:通知|告诉|联系)|回头(?:再|给)|请示(?:一下)?领导|看(?:看)?情况|不太方便|有(?:点|些|一定)(?:困难|难度|难)|以后再/,
  ),
  open(YES, /尽量|应该(?:可以|没问题|行)|إن شاء الله|ان شاء الله|إنشاء الله|بكرة/),
];
