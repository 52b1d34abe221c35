export { TheyAsk } from '#ui/inbound/they-ask.tsx';
