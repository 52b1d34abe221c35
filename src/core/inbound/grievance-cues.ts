import { oneOf } from '#core/inbound/alternatives.ts';

const AGREED =
  '(?:agreed|ordered|asked for|nominated|instructed|insisted|requested|specified|promised|confirmed|approved|signed|paid for|offered|discussed|expected|invoiced|quoted)';
const SENT = '(?:sent|delivered|shipped|supplied|charged|invoiced|billed|packed|made|produced|received|got|came|arrived)';
const CUSTOMER = '(?:(?:end |my |our )?(?:customers?|clients?|users?|retailers?|guests?|patients?)|line|production|project|site)';

/** Complaints that name no fault of the goods: what was agreed against what came, what is missing, what it costs the buyer, tone. */
export const GRIEVANCE_WORDS: readonly (readonly [RegExp, number])[] = [
  [
    oneOf(
      // Agreed against done.
      `\\bnot (?:the|what|as|in line with what|according to what)\\b[^.?!]{0,30}\\b(?:we|you|i|was|were|had been) (?:are |were |had |have |has |had been |been )?(?:${AGREED}|used to)\\b`,
      `\\b(?:we|i) (?:had |have |clearly |only |actually )*${AGREED}\\b[^.?!]{0,60}(?:\\bbut\\b|,| and (?:you|we|got))[^.?!]{0,25}\\b${SENT}\\b`,
      `\\byou(?:'ve|’ve| have| had)? (?:\\w+ )?${SENT}\\b[^.?!]{0,60}(?:\\bbut\\b|\\binstead\\b|,|\\bonly\\b)[^.?!]{0,20}\\b(?:we|i) (?:had |have |only |actually )*${AGREED}\\b`,
      `\\b(?:although|though|even though|despite)\\b[^.?!]{0,40}\\b${AGREED}\\b`,
      `\\b(?:since|because|while|when) (?:we|you|this) (?:had|have|was|were|did|had been|clearly) (?:\\w+ )?${AGREED}\\b`,
      `\\b(?:promised|due|planned|scheduled|confirmed|agreed) (?:for|on|by|in|to)\\b[^.?!]{0,50}\\b(?:still|not|never|yet)\\b`,
      `\\b(?:had been|were|was) (?:\\w+ )?(?:assured|promised|told)\\b[^.?!]{0,45}\\b(?:would|will)\\b`,
      `\\b(?:shows?|says?|states?|reads?|mentions?|declares?)\\b[^.?!]{0,40}\\binstead of\\b`,
      `\\b(?:packing list|invoice|b/l|bl|label|drawing|contract|certificate|coa|proforma|pi)\\b[^.?!]{0,20}\\b(?:says?|shows?|states?|mentions?)\\b[^.?!]{0,30}\\bbut\\b`,
      `\\b(?:refers? to|based on|made (?:to|after)|according to) (?:the|an) (?:old|previous|wrong|outdated)\\b|\\bdated after\\b`,
      `\\b(?:on|in) the [^.?!]{1,25} (?:is |are |was |were )?(?:different from|differs? from|not (?:the )?same|does not match|do not match)\\b`,
      `\\bnot (?:the )?same (?:as|like|with|to)\\b`,
      `\\b(?:came|arrived|received|delivered)\\b[^.?!]{0,30}\\b(?:in|with|a|of) (?:\\w+ )?different\\b|\\bdifferent (?:shade|colou?r|size|tone|thickness|weight|quality)s?\\b[^.?!]{0,10}\\b(?:between|from|than)\\b`,
      `\\b(?:looks?|is|are|was|were|feels?|seems?) (?:much |a bit |a little |far |clearly )?(?:more \\w+|dark|light|thinn?|weak|soft|small|yellow|dull|rough)(?:er)? than (?:the |in the |on the )?(?:last|previous|first|earlier|approved|golden|sample|before|your)\\b`,
      `\\bwe were (?:promised|told|assured|sold)\\b[^.?!]{0,40}(?:,|\\bbut\\b)`,
      `\\b(?:although|though|but|while|whereas) (?:the|your|our) (?:po|order|contract|pi|proforma|drawing|sample|spec(?:ification)?|datasheet|label|quote|quotation|invoice|agreement|manual)\\b[^.?!]{0,15}\\b(?:says?|said|shows?|states?|was|is|calls?)\\b`,
      `\\bshould have been\\b|\\b(?:only|just)\\b[^.?!]{1,25},? (?:it |they |this )?(?:must|should|has to|ought to) be\\b|\\d[^.?!]{0,20}, (?:but )?(?:we|i) (?:had )?(?:paid for|ordered|agreed|asked for|specified)\\b|\\b\\bis [^.?!,]{1,30},? (?:it |this |they )?should be\\b|\\band not [^.?!]{1,20} as (?:on|in|per|agreed|ordered)\\b`,
      `\\bout of (?:tolerance|spec(?:ification)?|round|square|shape|order|focus)\\b|\\bbeyond (?:the )?tolerance\\b`,
      `\\b(?:var(?:y|ies)|deviates?|differs?|differ) (?:in|from|by|between|too much)\\b(?=[^.?!]*\\b(?:box|carton|piece|batch|lot|roll|sample|invoice|drawing|order|b/l|list|label|spec|%|mm|cm|kg)\\b)`,
      `\\b(?:later|less|lower|higher|shorter|thinner|lighter|heavier|longer|fewer|weaker|smaller|darker) than (?:agreed|ordered|promised|stated|confirmed|specified|in the (?:contract|order|sample|datasheet|drawing|po|offer)|the (?:sample|contract|drawing|agreed))\\b|\\b(?:days?|weeks?|months?) after the (?:agreed |promised |confirmed )?(?:date|deadline|etd|eta|shipment date)\\b`,
      `\\bbelow (?:the |our |your )?(?:\\w+ )?(?:sample|standard|specification|level|tolerance|minimum)\\b|\\bexceeds? (?:the |our )?(?:\\w+ )?(?:limit|tolerance|maximum|threshold)\\b|\\bnot what (?:was|is|had been)\\b`,
      `\\b(?:came|arrived|arrives|ship|shipped|delivered|sent|packed)\\b[^.?!]{0,25}\\b(?:without (?!(?:any |the slightest |further )?(?:defects?|damages?|problems?|delays?|issues?|remarks?|complaints?|trouble|scratch|faults?|obligation|charge|cost))|with only\\b|with just\\b)|\\bwithout (?:asking|telling|informing|warning|consulting|checking with)\\b`,
      // Missing.
      `\\b(?:is|are|was|were|came|arrived) (?:\\d+ )?short\\b(?! of (?:staff|time|people)| and\\b)|\\bstill (?:have |has |with )?no (?:\\w+ )?(?:b/l|bl|news|answer|reply|documents?|tracking|invoice|updates?|date|number|word|photos?|confirmation)\\b`,
      `\\b(?:count(?:ed)?|received?|got|delivered|arrived) (?:\\w+ )?\\d[\\d,. ]*(?:\\w+ )?only\\b|\\bshort (?:of |by )?\\d|\\bbut (?:we )?(?:only )?count(?:ed)?\\b`,
      `\\b(?:thing|item|document|paper|part)s? missing\\b|\\b\\d[\\d,.]* (?:\\w+ )?missing\\b|\\bmissing (?:in|from) (?:the|our|every|each|some) (?:\\w+ )?(?:box|carton|parcel|shipment|delivery|container|crate|set)`,
      `\\b(?:was|were|is|are)(?: not|n't|n’t) (?:there|in the (?:box|carton|package|container|parcel|crate|set))\\b`,
      `\\bnot (?:even )?(?:wrapped|stamped|labell?ed|legible|sealed|fumigated|palleti[sz]ed|strapped|grounded|painted|polished)\\b|\\b(?:invoice|b/l|certificate|form|co|declaration) (?:is |was )?not signed\\b`,
      `\\b(?:no|without(?: any)?) (?:\\S+ )?(?:labels?|marks|markings|manuals?|stickers?|barcodes?|pallets?|straps?|desiccants?)\\b (?:on|in|inside|at all)\\b`,
      `\\b(?:still|also) not here\\b|\\bnothing (?:has )?(?:arrived|happened|came|moved|left)\\b|\\bhas still not\\b|\\bhave still not\\b`,
    ),
    3,
  ],
  [
    oneOf(
      // What it does to the buyer.
      `\\b${CUSTOMER}\\b[^.?!]{0,20}\\b(?:in trouble|stopped|may stop|stands? still|will cancel|(?:are|is) returning|(?:are|is) (?:complaining|angry|upset|furious|asking for refunds?)|not amused)\\b`,
      `\\bmoney back\\b|\\bback our (?:money|deposit)\\b|\\b(?:return|repayment|refund) of (?:the|our) (?:deposit|payment|money)\\b`,
      `\\b(?:we|i)(?: are|'re|’re)? (?:lose|losing|lost|missed) (?:a lot of |so much |much )?(?:money|sales|customers?|orders?|sales season|the season|business|time)\\b`,
      `\\bnothing to (?:sell|give|show|install|work with|offer)\\b|\\bhad to (?:chase|remind|ask (?:again|twice|you again)|stop|buy (?:locally|elsewhere)|cancel|scrap|rework|repair|sort|re-?pack|throw)\\b`,
      `\\b(?:customs|bank|inspectors?|inspection|warehouse|qc|dc|authorit(?:y|ies)|laborator(?:y|ies)|port)\\b[^.?!]{0,25}\\b(?:blocked|flagged|rejected|refused|detained|seized|stopped|held back|put [^.?!]{1,25} on hold)\\b`,
      `\\b(?:rejected|refused|blocked|detained|seized) (?:because|due to|by|at|in)\\b`,
      `\\b(?:demurrage|detention|storage|penalt(?:y|ies)|a fine|extra freight)\\b[^.?!]{0,20}\\b(?:is|are|was|were) (?:now |being |already )*(?:charged|due|running|accruing|claimed)\\b`,
      `\\b(?:violations?|discrepanc(?:y|ies)|chargebacks?|deviations?|non-?compliance|deficienc(?:y|ies)|shortcomings?|reclamation|reklamation|reclamación|réclamation|reklamacja)\\b`,
      // Tone.
      `\\b(?:surprised|astonished|shocked|embarrass(?:ed|ing)|unpleasant|irritat(?:ed|ing)|appalled|dismayed|alarmed|unprofessional|regrettable|worrying)\\b(?! (?:by (?:the|your) (?:good|fast|high)))`,
      `(?:\\bnot|n't|n’t) (?:exactly |very |at all |really |all that |quite )?(?:content|convinced|delighted|comfortable with|thrilled|amused|impressed|up to (?:it|standard|scratch|par)|good enough|serious|professional|normal|fair)\\b`,
      `\\b(?:very|so|more than|been) patient\\b|\\b(?:our|my) patience\\b|\\b(?:new|another|more|no more|any more|same old) excuses?\\b`,
      `\\b(?:second|third|fourth|fifth|2nd|3rd|4th|5th) time (?:that |now |this year )?(?:we|i|you|in|this)\\b|\\b(?:wrote|written|called|mailed|emailed|asked (?:you|for (?:it|this|them))|reminded you)\\b[^.?!]{0,15}\\b(?:twice|(?:two|three|four|2|3|4|several|many) times)\\b`,
      `\\bremind you\\b[^.?!]{0,40}\\b(?:still|again|waiting|not|overdue)\\b|\\bsince [^.?!]{1,20} (?:we|i) (?:are|am|have been|keep) (?:asking|waiting|chasing|writing)\\b`,
      `\\b(?:mistake|fault|error|problem|responsibility|negligence) (?:is|was|lies|comes) (?:on|from|at|with|by) your\\b|\\byour (?:fault|own mistake|carelessness)\\b`,
      `\\byour \\w+ still (?:shows?|has|says|lists|states|contains)\\b|\\b(?:keeps?|kept) (?:slipping|changing|being postponed)\\b|\\b(?:slipped|postponed) (?:again|without|twice|several)\\b`,
      `\\byou (?:could not|couldn't|couldn’t|did not|didn't|didn’t|never|have not|haven't|haven’t) (?:produce|produced|deliver|delivered|ship|shipped|keep|kept|answer|answered|reply|replied|react|inform|informed|tell|told|respect|follow|followed|pack|check)\\b`,
      `\\b(?:charged|invoiced|billed|debited|paid) (?:\\w+ )?(?:(?:twice|double|again)\\b|for [^.?!]{1,30} (?:never|not) )|\\b(?:fined|charged|debited|penali[sz]ed) us\\b(?! (?:only|just|the usual))`,
      `\\b(?:nobody|no one|no-one|none of you|not one person)\\b[^.?!]{0,30}\\b(?:seems?|cares?|feels?|answers?|answered|replies|replied|reacts?|reacted|picks? up|responsible|called|informed|told)\\b`,
      `\\b(?:i|we) (?:had )?expected (?:more|better|a lot more)\\b|\\b(?:quality|service|level|standard|communication|finish|packing)\\b[^.?!]{0,25}\\b(?:gone down|going down|went down|dropped|dropping|declined|deteriorat\\w+|slipp(?:ed|ing)|got worse|getting worse|suffered)\\b`,
      `\\b(?:had|have had|got|received|count|already) (?:\\w+ ){0,3}(?:returns|complaints|claims|rejects|warranty cases|bad reviews)\\b`,
      `\\b(?:chasing|running after|begging)\\b|\\bbeen waiting (?:for|since)\\b|\\b(?:rude|impolite|arrogant|careless)\\b|\\b(?:did not|didn't|didn’t|never) (?:turn|show) up\\b|\\bunsell?able\\b|\\byou keep (?:\\w+ing)\\b|\\bstuck with\\b`,
      // Faults.
      `\\b(?:the|your|its?|these|those|%|pcs|pieces) (?:\\w+ )?(?:do|does|did)(?: not|n't|n’t) (?:even |always |properly |fully |really )?(?!need|have|want|know|include|matter|apply|mean|seem|depend|affect|change|see|sell|use|contain|require|mind|like|think|say|ask|understand|buy|produce|offer|exist|allow|accept|make|take|come with|get|hesitate|be|go|cost|carry|stock|keep|cover|wait|speak|receive|find|remember|expect|believe|agree|care)\\w+`,
      `\\b(?:collapsed|squashed|squeezed|crumpled|flak(?:es?|ed|ing)|splinter(?:s|ed|ing)|frayed|unravell?(?:ed|s|ing)|shrunk|shrinks|shrank|warps|warped|bulg(?:ed|ing)|buckled|tripped the|trips the|blows? the fuse|mirror[- ]inverted|burnt|burned|melted|clogged|leaky|tarnished|pilling|crooked|smudged|worms|moths|woodworm|infested|rancid|musty|dents?|ruptured|burst|snapped|torn|ripped|seized|jams|pop(?:s|ped)? (?:open|off|out)|short[- ]circuits?)\\b`,
      `\\b(?:print(?:ing)?|logo|label|colou?r|coating|paint|shine|text|marking|smell|embroidery|sticker)s?\\b[^.?!]{0,12}\\b(?:gone|wash(?:es|ed) (?:off|out)|rub(?:s|bed) off|worn (?:off|out)|c[ao]mes? off|fades?|faded)\\b`,
      `\\b(?:beschädigt|defekt|kaputt|fehlerhaft|mangelhaft|fehlt|fehlen|reklamier\\w+|rot[ao]s?|dañad[ao]s?|defectuos[ao]s?|faltan?|reclamo|endommagée?s?|cassée?s?|défectueu(?:x|ses?)|il manque|danneggiat[aeio]|difettos[aeio]|rott[aeio]|mancano?|quebrad[ao]s?|danificad[ao]s?|defeito|faltando|beschadigd|kapot|klacht|uszkodzon\\w+|brakuje|повреж\\S+|брак|рекламаци\\S+|hasarlı|bozuk|eksik)(?![\\w])`,
      `\\b(?:shows?|showing|showed|has|have|with|found|see) (?:\\w+ ){0,3}(?:pitting|blisters?|discolou?ration|porosity|warping|corrosion|deformation|delamination|peeling|play|wobble|leaks?|stains?|odou?r)\\b`,
      `\\b(?:tends?|tended|keeps?|kept|starts?|started) (?:to |on )?(?:jam|fall|break|stick|leak|slip|fail|stop|rattle|squeak|crack|loosen|smoke|drip|peel|rust|bend|tear|overheat)(?:ming|ping|ing|king)?\\b`,
      `\\bnot (?:at all )?(?:charging|opening|closing|fitting|starting|heating|cooling|switching|holding|responding|printing|cutting|rotating|sticking|connecting|readable)\\b(?! date| time)`,
      `\\bstop(?:s|ped)? (?:after|within) (?:only |just |about )?\\w+ (?:minutes?|hours?|days?|weeks?|months?|uses?|cycles?|washes)\\b`,
      `\\b(?:poor|bad|terrible|awful|miserable|horrible) (?:condition|shape|state)\\b|\\bjammed\\b|\\bchipped\\b|\\bcame (?:un(?:stuck|done|glued|stitched))\\b`,
    ),
    3,
  ],
  [
    oneOf(
      `\\bdifficult (?:position|situation)\\b|\\bno drama\\b|\\bconcerned (?:about|that|by)\\b|\\bworried (?:about|that)\\b|\\bpenalt(?:y|ies) (?:starts?|apply|applies|will)\\b`,
      `\\b(?:could be|not quite|a bit below|below) (?:better|what we|our|expectation)`,
      `\\b(?:is|are|was|were) not (?:yet )?received\\b`,
      `\\bcancel the (?:balance|order|contract|rest)\\b|\\bask for (?:our|the) (?:deposit|money|payment) back\\b`,
    ),
    2,
  ],
];
