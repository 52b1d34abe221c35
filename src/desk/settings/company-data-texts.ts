import type { TextTable } from '#ui/language.tsx';

export const companyDataTexts = {
  title: { 'zh-CN': '产品作为文本，公司资料作为文件', en: 'Products as text, company data as a file' },
  what: {
    'zh-CN':
      '草稿里的规格、价格、证书、装柜量按这里核对。每个产品可写 code、name、unit、listPrice、carton、specification、certificates；没写的不检查。可以直接改，也可以存成 JSON 文件再读回来，或通过 API（PUT /api/company）写入。',
    en: 'Specifications, prices, certificates and container loads in drafts are held against it. A product has code, name, unit, listPrice, carton, specification, certificates; what is left out is not checked. Edit it here, keep it in a JSON file, or write it through the API (PUT /api/company).',
  },
  count: { 'zh-CN': '已登记 {count} 个产品', en: '{count} products on record' },
  products: { 'zh-CN': '产品（JSON）', en: 'Products (JSON)' },
  example: { 'zh-CN': '填入示例', en: 'Put in an example' },
  save: { 'zh-CN': '保存产品', en: 'Save the products' },
  download: { 'zh-CN': '整份公司资料存成文件', en: 'Save all company data as a file' },
  upload: { 'zh-CN': '从文件读入整份公司资料', en: 'Read all company data from a file' },
  notJson: { 'zh-CN': '不是有效的 JSON：{why}', en: 'This is not JSON: {why}' },
  notList: { 'zh-CN': '产品应是一个列表：[ … ]', en: 'Products are a list: [ … ]' },
  saved: { 'zh-CN': '已保存', en: 'Saved' },
} satisfies TextTable;
