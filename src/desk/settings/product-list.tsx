import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { StoredCompany } from '#api/contract.ts';
import type { CompanyProduct } from '#core/customers/company.ts';
import { formatMoney } from '#core/trade/format-money.ts';
import { ApiFailure } from '#desk/api-failure.tsx';
import { useDeskApi } from '#desk/desk-api.ts';
import { ProductForm } from '#desk/settings/product-form.tsx';
import { productTexts } from '#desk/settings/product-texts.ts';
import { useTexts } from '#ui/language.tsx';
import { Section } from '#ui/section.tsx';
import { useTextStyles } from '#ui/text-styles.ts';

const summaryOf = ({ name, listPrice, unit, certificates = [] }: CompanyProduct): string =>
  [name, listPrice && formatMoney({ ...listPrice, ...(unit !== undefined && { per: unit }) }), certificates.map((each) => each.name).join(', ')]
    .filter(Boolean)
    .join(' · ');

/** The company's products, each with a form; a product is put in, changed and taken out one by one. */
export function ProductList({ stored, onSaved }: { readonly stored: StoredCompany; readonly onSaved: () => void }): ReactNode {
  const say = useTexts(productTexts);
  const text = useTextStyles();
  const api = useDeskApi();
  const products = stored.company?.products ?? [];
  /** Place of the product whose form is open; -1 for a new one. */
  const [open, setOpen] = useState<number>();
  const [error, setError] = useState<unknown>();
  const [isSaving, setSaving] = useState(false);
  const store = async (next: readonly CompanyProduct[]): Promise<void> => {
    setSaving(true);
    setError(undefined);
    try {
      await api.updateCompany(stored.version, { ...stored.company, name: stored.company?.name ?? '', products: next });
      setOpen(undefined);
      onSaved();
    } catch (failure) {
      setError(failure);
    }
    setSaving(false);
  };
  const form = (index: number): ReactNode => (
    <ProductForm
      product={products[index]}
      taken={products.filter((_, at) => at !== index).map(({ code }) => code)}
      isSaving={isSaving}
      onSave={(product) => void store(index < 0 ? [...products, product] : products.map((each, at) => (at === index ? product : each)))}
      onCancel={() => setOpen(undefined)}
    />
  );
  return (
    <Section title={say('title')} aside={say('count', { count: products.length })}>
      {products.length === 0 ? <p className={mergeClasses(text.small, text.muted)}>{say('none')}</p> : null}
      <ul className={text.list}>
        {products.map((product, index) => (
          <li key={product.code}>
            {open === index ? (
              form(index)
            ) : (
              <div className={text.wrap}>
                <b>{product.code}</b>
                <span className={mergeClasses(text.small, text.muted)}>{summaryOf(product)}</span>
                <Button size="small" onClick={() => setOpen(index)}>
                  {say('edit', { code: product.code })}
                </Button>
                <Button size="small" appearance="subtle" onClick={() => void store(products.filter((_, at) => at !== index))}>
                  {say('remove', { code: product.code })}
                </Button>
              </div>
            )}
          </li>
        ))}
      </ul>
      {error ? <ApiFailure error={error} /> : null}
      {open === -1 ? form(-1) : <Button onClick={() => setOpen(-1)}>{say('add')}</Button>}
    </Section>
  );
}
