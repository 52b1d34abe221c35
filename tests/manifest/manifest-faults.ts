import { readFileSync } from 'node:fs';
import { XmlBufferInputProvider, XmlDocument, XmlElement, xmlRegisterInputProvider, XsdValidator } from 'libxml2-wasm';

const FOLDER = 'tests/manifest/schemas/';
const FILES = [
  'OfficeAppManifestV1_1.xsd',
  'OfficeAppBasicTypesV1_0.xsd',
  'MailAppVersionOverridesV1_0.xsd',
  'MailAppVersionOverridesV1_1.xsd',
  'TaskPaneAppVersionOverridesV1_0.xsd',
  'ContentAppVersionOverridesV1_0.xsd',
];
xmlRegisterInputProvider(new XmlBufferInputProvider(Object.fromEntries(FILES.map((file) => [FOLDER + file, readFileSync(FOLDER + file)]))));
const schema = XsdValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(FOLDER + FILES[0]!), { url: FOLDER + FILES[0]! }));

const NAMESPACES = {
  a: 'http://schemas.microsoft.com/office/appforoffice/1.1',
  m: 'http://schemas.microsoft.com/office/mailappversionoverrides/1.1',
  b: 'http://schemas.microsoft.com/office/officeappbasictypes/1.0',
  x: 'http://www.w3.org/2001/XMLSchema-instance',
};

const EVENTS = new Set(
  'OnNewMessageCompose OnMessageAttachmentsChanged OnMessageRecipientsChanged OnInfoBarDismissClicked OnMessageSend OnMessageCompose OnMessageFromChanged OnSensitivityLabelChanged'.split(
    ' ',
  ),
);
const TEXT_LIMIT: Readonly<Record<string, number>> = { ShortStrings: 125, LongStrings: 250 };

/** What a schema can say against a manifest: one line a fault. */
function schemaFaults(document: XmlDocument): readonly string[] {
  try {
    schema.validate(document);
    return [];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
}

function elementsAt(start: XmlDocument | XmlElement, path: string): readonly XmlElement[] {
  return start.find(path, NAMESPACES).filter((node) => node instanceof XmlElement);
}

function kindWanted(element: XmlElement): string {
  if (element.name === 'Image') return 'Image';
  return ['SourceLocation', 'FunctionFile', 'Runtime', 'Override'].includes(element.name) ? 'Url' : 'String';
}

/** What no schema sees: resources that are missing, doubled or of the wrong kind, event names, lengths, locales, icons. */
function ruleFaults(document: XmlDocument): readonly string[] {
  const faults: string[] = [];
  const need = (ok: boolean, fault: string): void => {
    if (!ok) faults.push(fault);
  };
  const all = (path: string): readonly XmlElement[] => elementsAt(document, path);
  const value = (element: XmlElement, name: string, namespace?: string): string => element.attr(name, namespace)?.value ?? '';

  const home = document.get('/a:OfficeApp/a:DefaultLocale', NAMESPACES)?.content;
  for (const element of all('//*[@Locale]')) {
    need(value(element, 'Locale') !== home, `override for the default locale: ${value(element, 'Locale')}`);
    need(value(element, 'Locale').includes('-'), `locale without region: ${value(element, 'Locale')}`);
  }
  for (const element of all('//*[@DefaultValue]'))
    need(!value(element, 'DefaultValue').startsWith('http:'), `not https: ${value(element, 'DefaultValue')}`);

  const resources = new Map<string, string>();
  for (const element of all('//m:Resources//*[@id]')) {
    need(!resources.has(value(element, 'id')), `resource id twice: ${value(element, 'id')}`);
    resources.set(value(element, 'id'), element.name);
    const limit = TEXT_LIMIT[element.parent?.name ?? ''] ?? Infinity;
    for (const text of [element, ...elementsAt(element, '*')]) {
      const length = (value(text, 'DefaultValue') || value(text, 'Value')).length;
      need(length <= limit, `${value(element, 'id')}: ${length} characters, limit ${limit}`);
    }
  }
  const used = new Set<string>();
  for (const element of all('//m:VersionOverrides//*[@resid]')) {
    const id = value(element, 'resid');
    used.add(id);
    need(resources.get(id) === kindWanted(element), `resid ${id} of ${element.name}: ${resources.get(id) ?? 'no such resource'}`);
  }
  for (const id of resources.keys()) need(used.has(id), `resource never used: ${id}`);

  const controls = all('//m:Control | //m:Group').map((element) => value(element, 'id'));
  need(new Set(controls).size === controls.length, 'a control or group id stands twice');

  const runtime = all('//m:Runtime');
  need(runtime.length === 1 && all('//m:Runtime/m:Override').length === 1, 'exactly one Runtime with one Override is needed');
  for (const source of all('//m:ExtensionPoint[@x:type="LaunchEvent"]/m:SourceLocation')) {
    need(value(source, 'resid') === value(runtime[0]!, 'resid'), 'SourceLocation of LaunchEvent differs from Runtime');
  }
  const events = all('//m:LaunchEvent');
  const types = events.map((element) => value(element, 'Type'));
  for (const type of types) need(EVENTS.has(type), `unknown LaunchEvent: ${type}`);
  need(new Set(types).size === types.length, 'a LaunchEvent stands twice');
  for (const event of events) {
    need(!value(event, 'SendMode') || value(event, 'Type') === 'OnMessageSend', 'SendMode on another event than OnMessageSend');
    need(value(event, 'SendMode') !== 'Block', 'SendMode Block is refused by the store');
  }
  for (const point of all('//m:ExtensionPoint[contains(@x:type,"CommandSurface")]')) {
    const sizes = elementsAt(point, './/b:Image').map((image) => value(image, 'size'));
    const mobile = (point.attrs.find(({ name }) => name === 'type')?.value ?? '').startsWith('Mobile');
    for (const size of mobile ? ['25', '32', '48'] : ['16', '32', '80']) {
      need(sizes.filter((one) => one === size).length >= (mobile ? 3 : 1), `icon ${size} missing`);
    }
  }
  return faults;
}

/** Every fault of a manifest, one line each; an empty list means that Outlook can load it. */
export function manifestFaults(xml: string): readonly string[] {
  let document: XmlDocument;
  try {
    document = XmlDocument.fromString(xml);
  } catch (error) {
    return [`not XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  return [...schemaFaults(document), ...ruleFaults(document)];
}
