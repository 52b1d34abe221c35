export { SenderWarnings } from '#ui/inbound/sender-warnings.tsx';
