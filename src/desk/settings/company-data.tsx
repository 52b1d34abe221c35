import { Button, Field, mergeClasses, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useRef, useState } from 'react';
import type { StoredCompany } from '#api/contract.ts';
import type { Company, CompanyProduct } from '#core/customers/company.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { companyDataTexts } from '#desk/settings/company-data-texts.ts';
import { companyOfFile, productsOf } from '#desk/settings/company-file.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const EXAMPLE: readonly CompanyProduct[] = [
  {
    code: 'HX-200',
    name: 'LED work light',
    unit: 'pc',
    listPrice: { currency: 'USD', amount: '4.40' },
    carton: { pieces: 24, cbm: '0.062', grossKg: '14.5', netKg: '13.2' },
    specification: { voltage: '220-240 V', power: '20 W', protection: 'IP65' },
    certificates: [{ name: 'CE', number: 'LVD-2027-118', validUntil: '2029-12-31' }],
  },
];

/** What the form has no fields for: products with all their data, as text to edit, and the whole record to and from a file. */
export function CompanyData({ stored, onSaved }: { readonly stored: StoredCompany; readonly onSaved: () => void }): ReactNode {
  const say = useTexts(companyDataTexts);
  const text = useTextStyles();
  const api = useDeskApi();
  const file = useRef<HTMLInputElement>(null);
  const [source, setSource] = useState(() => JSON.stringify(stored.company?.products ?? [], null, 2));
  const [problem, setProblem] = useState<string>();
  const [error, setError] = useState<unknown>();
  const [saved, setSaved] = useState(false);

  const store = async (company: Company): Promise<void> => {
    setSaved(false);
    setError(undefined);
    setProblem(undefined);
    try {
      await api.updateCompany(stored.version, company);
      setSaved(true);
      onSaved();
    } catch (failure) {
      setError(failure);
    }
  };
  /** Stores what `read` makes of a text, or says why it is none. */
  const take = async (read: () => Company | undefined): Promise<void> => {
    let company: Company | undefined;
    try {
      company = read();
    } catch (failure) {
      setProblem(say('notJson', { why: failure instanceof Error ? failure.message : '' }));
      return;
    }
    if (company === undefined) setProblem(say('notList'));
    else await store(company);
  };
  const saveProducts = (): Promise<void> =>
    take(() => {
      const products = productsOf(source);
      return products && { ...stored.company, name: stored.company?.name ?? '', products };
    });
  const download = (): void => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(stored.company ?? { name: '' }, null, 2)], { type: 'application/json' }));
    link.download = 'liaison-company.json';
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const upload = async (chosen: File | undefined): Promise<void> => {
    if (!chosen) return;
    const content = await chosen.text();
    await take(() => companyOfFile(content));
  };
  return (
    <Section title={say('title')} aside={say('count', { count: stored.company?.products?.length ?? 0 })}>
      <p className={mergeClasses(text.small, text.muted)}>{say('what')}</p>
      <Field label={say('products')} validationMessage={problem} validationState={problem ? 'error' : 'none'}>
        <Textarea rows={10} resize="vertical" spellCheck={false} value={source} onChange={(_, data) => setSource(data.value)} />
      </Field>
      {error ? <ApiFailure error={error} /> : null}
      <div className={text.wrap}>
        <Button appearance="primary" onClick={() => void saveProducts()}>
          {say('save')}
        </Button>
        <Button onClick={() => setSource(JSON.stringify(EXAMPLE, null, 2))}>{say('example')}</Button>
        <Button onClick={download}>{say('download')}</Button>
        <Button onClick={() => file.current?.click()}>{say('upload')}</Button>
        <input
          ref={file}
          type="file"
          accept="application/json,.json"
          aria-label={say('upload')}
          hidden
          onChange={(event) => void upload(event.target.files?.[0])}
        />
        <span role="status">{saved ? say('saved') : ''}</span>
      </div>
    </Section>
  );
}
