import type { CheckContext } from '#core/rules/check-context.ts';
import { lineRule, phraseLines } from '#core/rules/clarity/phrase-lines.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const stage = (value: 'lead' | 'repeat'): CheckContext => ({ customer: { id: 'B-1', name: 'Buyer Co.', country: 'DE', stage: value, contacts: [] } });

/** The letter for strangers, sent to somebody who buys. */
export const introductionToPartner: TradeRule = lineRule({
  id: 'introduction-to-partner',
  group: 'tone',
  severity: 'info',
  bodyOnly: true,
  title: { 'zh-CN': '对老客户自我介绍', en: 'Introducing oneself to an old customer' },
  message: {
    'zh-CN': '老客户已经认识你们，“{quote}”像发错了模板',
    en: 'This customer buys from you already; “{quote}” looks like the wrong template',
  },
  why: {
    'zh-CN': '把开发信发给老客户，等于说你不记得他。从上次的订单、谈过的事说起：After the 5,000 lamps of May …',
    en: 'A letter for strangers tells an old customer that he is not remembered. Begin with what you did together: “After the 5,000 lamps of May …”',
  },
  entries: phraseLines(`
    (let me|allow me to|allow us to|i would like to|we would like to|i'd like to) [briefly ]introduce (myself|our company|our factory|ourselves)
    (we are|we're) (a|an) [professional |leading |experienced |famous |big |large |trading ](manufacturer|factory|supplier|exporter|company|producer)
    our (company|factory) (was founded|was established|is located|is specialized|specializes|specialises|is a professional|has been established)
    (got|have got|obtained|found|learned) your (contact|contacts|email|name|company|information|address) (from|on|through|via|in|at)
    (establish|build|start|set up) [a |long-term |long term |good |friendly ](business|trade) (relationship|relations|relation|cooperation) with you
  `),
  accept: ({ context }) => {
    const { stage: known, orders = [] } = context.customer ?? {};
    return known === 'repeat' || known === 'first_order' || orders.length > 1;
  },
  examples: [
    { text: 'Dear Anna,\n\n⟦We are a professional manufacturer⟧ of lamps in Ningbo.', context: stage('repeat') },
    { text: 'Dear Anna,\n\n⟦Let me introduce our company⟧.', context: stage('repeat') },
    { text: 'Dear Anna,\n\nLet me introduce our new colleague, Mr. Li.', context: stage('repeat') },
    { text: 'Dear Ms. Weber,\n\nWe are a manufacturer of lamps in Ningbo.', context: stage('lead') },
    { text: 'Dear Ms. Weber,\n\nWe are a manufacturer of lamps in Ningbo.' },
  ],
});
