import { wordingRule } from '#core/rules/key-terms/wording/wording-rule.ts';

export const certificateClaim = wordingRule({
  id: 'certificate-claim',
  bodyOnly: false,
  basis: {
    en: 'CE: the maker’s declaration; FDA: registration or clearance; ISO 9001: a site',
    'zh-CN': 'CE 是制造商声明；FDA 只有注册或许可；ISO 9001 针对工厂',
  },
  basisSource: { en: 'the bodies themselves', 'zh-CN': '各机构规定' },
  severity: 'warning',
  title: { 'zh-CN': '认证说法不准确', en: 'Certificate claim that is not true' },
  message: { 'zh-CN': '“{quote}”这个说法不成立，可写 {replacement}。', en: '“{quote}” is not how it works; write {replacement}.' },
  why: {
    'zh-CN': 'FDA 不给一般产品发证，CE 是制造商自我声明，ISO 9001 认证的是体系不是产品。说错会被当成虚假宣传。',
    en: 'FDA certifies no ordinary goods, CE is the maker’s own declaration, ISO 9001 certifies a system and no product. A false claim is misbranding.',
  },
  entries: [
    { find: 'fda (approved|certified|certificate|certification|approval)', replace: 'FDA-registered facility' },
    { find: '(pass|passed|passes) [the ]fda' },
    { find: 'fda registered and (approved|certified)' },
    { find: '(ce|rohs|reach) certificate (issued by|from) (the eu|eu|the european union)' },
    { find: 'ce (certified|certificated|approved|certification|certificate)', replace: 'CE marked' },
    { find: 'reach (certified|certificate)', replace: 'REACH compliant' },
    { find: 'iso (certified|approved|certificated)', replace: 'certified to ISO 9001' },
    { find: 'ul approved', replace: 'UL Listed' },
  ],
  examples: [
    { text: 'Our cups are ⟦FDA approved⟧.' },
    { text: 'Our lamps are ⟦CE certified⟧.', fixed: 'Our lamps are CE marked.' },
    { text: 'Our cups ⟦passed FDA⟧.' },
    { text: 'The ⟦RoHS certificate from the European Union⟧ is attached.' },
    { text: 'Our lamps are CE marked; the Declaration of Conformity is attached.' },
    { text: 'Our plant is certified to ISO 9001:2015.' },
  ],
});
