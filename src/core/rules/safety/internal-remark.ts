import { phraseRule } from '#core/rules/phrase-rule.ts';
import { goesOutside } from '#core/rules/safety/recipient-domains.ts';

/** Words that are harmless without a figure beside them: `our costs have risen`. */
const NEEDS_FIGURE = /cost|margin|profit/i;

const inside = { from: 'li@hx-lighting.example', to: ['wang@hx-lighting.example'] };

export const internalRemark = phraseRule({
  id: 'internal-remark',
  group: 'safety',
  severity: 'error',
  title: { 'zh-CN': '内部信息外发', en: 'Internal remark' },
  message: { 'zh-CN': '“{quote}”是内部的话，别发给客户。', en: '“{quote}” is for colleagues, not for a buyer.' },
  why: {
    'zh-CN': '成本、利润和内部备注一旦发出，就成了对方的还价依据。删掉这句，只写给客户的价格。',
    en: 'Costs, margins and notes to colleagues become the buyer’s argument. Take the sentence out and write only the price for them.',
  },
  entries: [
    { find: 'our [own |real |net |actual |total ](cost|costs|cost price|purchase price|buying price) (is|was|are|were|comes to)' },
    { find: 'our [own |net |gross |profit ]margin (is|was|of|on this)' },
    { find: 'our [own |net |gross ]profit (is|was|of|on this)' },
    {
      find: '(internal use only|internal only|for internal use|internal note|internal remark|internal comment|not for the customer|not for the client|not for customer)',
    },
    { find: "(do not|don't) (tell|show|forward|send) [this |it ][to ](the |)(customer|client|buyer)" },
    { find: "(do not|don't) let (the |)(customer|client|buyer|him|her|them) (know|see)" },
    { find: '(quote him|quote her|quote the customer|quote the client)' },
    { find: 'our (bottom line|floor price|lowest limit) is' },
  ],
  accept: ({ context, draft }, { start, end }, text) => {
    if (!goesOutside(context)) return false;
    if (!NEEDS_FIGURE.test(text.slice(start, end)) || text === draft.subject) return true;
    const rest = text.slice(end, end + 60);
    const stop = rest.search(/[.!?](?:\s|$)|\n/);
    return /\d/.test(stop < 0 ? rest : rest.slice(0, stop));
  },
  examples: [
    { text: '⟦Our cost is⟧ USD 4.10, ⟦quote him⟧ 5.20.' },
    { text: 'FYI: ⟦our margin on this⟧ model is 22%.' },
    { text: '⟦Internal only⟧: they will accept 5.10.' },
    { text: 'Please ⟦do not tell the customer⟧ about the delay.' },
    { text: 'New labels leave tomorrow at our cost.' },
    { text: 'Our costs are rising because of copper.' },
    { text: 'Freight cost is included. A retail margin of 40 % is usual for your shop.' },
    { text: 'Our cost is USD 4.10, quote him 5.20.', context: inside },
    { text: 'The internal dimensions are 20 x 30 cm.' },
  ],
});
