import type { FactField } from '#core/customers/signature-facts.ts';
import type { Localised } from '#core/text/language.ts';
import type { TextTable } from '#ui/language.tsx';

export const factNames: Readonly<Record<FactField, Localised>> = {
  name: { 'zh-CN': '姓名', en: 'Name' },
  givenName: { 'zh-CN': '名', en: 'First name' },
  familyName: { 'zh-CN': '姓', en: 'Last name' },
  jobTitle: { 'zh-CN': '职位', en: 'Job title' },
  phones: { 'zh-CN': '电话', en: 'Phone' },
  mobile: { 'zh-CN': '手机', en: 'Mobile' },
  whatsapp: { 'zh-CN': 'WhatsApp', en: 'WhatsApp' },
  website: { 'zh-CN': '网址', en: 'Website' },
  address: { 'zh-CN': '地址', en: 'Address' },
  country: { 'zh-CN': '国家', en: 'Country' },
  city: { 'zh-CN': '城市', en: 'City' },
};

export const factTexts = {
  title: { 'zh-CN': '签名里的新内容', en: 'From the signature' },
  what: { 'zh-CN': '勾选的才会存进档案。', en: 'Only what is ticked goes into the record.' },
  source: { 'zh-CN': '签名原文：{source}', en: 'Signature: {source}' },
  differs: { 'zh-CN': '档案里是 {recorded}', en: 'The record says {recorded}' },
  accept: { 'zh-CN': '存入 {count} 项', en: 'Put {count} on record' },
  nothing: { 'zh-CN': '签名里没有档案之外的内容。', en: 'The signature says nothing that the record does not.' },
  saving: { 'zh-CN': '正在保存…', en: 'Saving…' },
  cancel: { 'zh-CN': '取消', en: 'Cancel' },
} satisfies TextTable;
