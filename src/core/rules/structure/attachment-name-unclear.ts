import { defineRule } from '#core/engine/rule.ts';
import type { Hit } from '#core/engine/rule.ts';
import type { TradeRule } from '#core/rules/rule-input.ts';

const UNCLEAR =
  /[\u3400-\u9fff]|^(?:img|dsc|scan|doc|image|untitled|unnamed|new|copy of|file|photo|wechat|mmexport|microsoft)[\s_-]*(?:image|document|excel|word|worksheet)?[\s_(-]*\d*\)?[\s_-]*\d*\.\w{2,5}$|^\w{1,2}\.\w{2,5}$/i;

export const attachmentNameUnclear: TradeRule = defineRule({
  id: 'attachment-name-unclear',
  group: 'structure',
  severity: 'info',
  title: { 'zh-CN': '附件名看不懂', en: 'File name says nothing' },
  message: { 'zh-CN': '附件“{quote}”的名字客户看不懂。', en: 'The file name “{quote}” tells the buyer nothing.' },
  why: {
    'zh-CN': '中文名在国外电脑上可能是乱码，“Scan001.pdf”无法归档。用 单据号_客户_产品，如 PI-2031_Keller_HX-200.pdf。',
    en: 'Chinese names turn into boxes abroad and Scan001.pdf cannot be filed. Use number_customer_product: PI-2031_Keller_HX-200.pdf.',
  },
  examples: [
    { fires: 'attachments', text: 'The PI is attached.', context: { attachments: ['新建 Microsoft Excel 工作表.xlsx'] } },
    { fires: 'attachments', text: 'The photo is attached.', context: { attachments: ['PI-2031.pdf', 'IMG_2031.jpg'] } },
    { fires: 'attachments', text: 'The scan is attached.', context: { attachments: ['Scan001.pdf'] } },
    { text: 'The PI is attached.', context: { attachments: ['PI-2031_Keller.pdf'] } },
    { text: 'The PI is attached.', context: { attachments: ['packing list.xlsx'] } },
  ],
  wakes: ['attachments'],
  find: ({ context }) => {
    const hits: Hit[] = [];
    let at = 0;
    for (const name of context.attachments ?? []) {
      if (name.length < 200 && UNCLEAR.test(name)) hits.push({ part: 'attachments', start: at, end: at + name.length });
      at += name.length + 1;
    }
    return hits;
  },
});
