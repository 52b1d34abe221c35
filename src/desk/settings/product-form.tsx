import { Field, Input, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { CompanyProduct } from '#core/customers/company.ts';
import { isSameCode } from '#core/trade/product.ts';
import type { ProductFields, ProductProblem } from '#desk/settings/product-fields.ts';
import { productFieldsOf, productWith } from '#desk/settings/product-fields.ts';
import { productTexts } from '#desk/settings/product-texts.ts';
import { FormButtons } from '#ui/form-buttons.tsx';
import { useTexts } from '#ui/language.tsx';

const useStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(200px, 100%), 1fr))',
    gap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalM} 0`,
  },
  wide: { gridColumn: '1 / -1' },
});

const PLAIN = ['code', 'name', 'unit', 'currency', 'price', 'pieces', 'cbm', 'grossKg', 'netKg'] as const;
const LINES = ['specification', 'certificates'] as const;

/** Which field a problem belongs to. */
const FIELD_OF: Readonly<Record<ProductProblem | 'codeTaken', keyof ProductFields>> = {
  codeMissing: 'code',
  codeTaken: 'code',
  badPrice: 'price',
  badPieces: 'pieces',
  badMeasure: 'cbm',
  badSpecification: 'specification',
  badCertificate: 'certificates',
};

/** One product as a form with a field for everything that drafts are checked against. */
export function ProductForm(props: {
  readonly product: CompanyProduct | undefined;
  /** Codes of the other products, of which this one may have none. */
  readonly taken: readonly string[];
  readonly isSaving: boolean;
  readonly onSave: (product: CompanyProduct) => void;
  readonly onCancel: () => void;
}): ReactNode {
  const say = useTexts(productTexts);
  const styles = useStyles();
  const [fields, setFields] = useState<ProductFields>(() => productFieldsOf(props.product));
  const [problem, setProblem] = useState<ProductProblem | 'codeTaken'>();
  const save = (): void => {
    const product = productWith(fields);
    const found = typeof product === 'string' ? product : props.taken.some((code) => isSameCode(code, product.code)) ? 'codeTaken' : undefined;
    setProblem(found);
    if (found === undefined && typeof product !== 'string') props.onSave(product);
  };
  const fault = (name: keyof ProductFields): { validationMessage?: string; validationState?: 'error' } =>
    problem !== undefined && FIELD_OF[problem] === name ? { validationMessage: say(problem), validationState: 'error' } : {};
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className={styles.grid}>
        {PLAIN.map((name) => (
          <Field key={name} label={say(name)} {...fault(name)}>
            <Input value={fields[name]} onChange={(_, data) => setFields({ ...fields, [name]: data.value })} />
          </Field>
        ))}
        {LINES.map((name) => (
          <Field key={name} className={styles.wide} label={say(name)} {...fault(name)}>
            <Textarea
              rows={3}
              resize="vertical"
              spellCheck={false}
              value={fields[name]}
              onChange={(_, data) => setFields({ ...fields, [name]: data.value })}
            />
          </Field>
        ))}
      </div>
      <FormButtons submit={say('save')} isSaving={props.isSaving} onCancel={props.onCancel} />
    </form>
  );
}
