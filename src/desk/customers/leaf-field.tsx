import { Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { LeafProblem } from '#core/customers/leaf-value.ts';
import type { Leaf } from '#core/customers/record-leaf.ts';
import { sensitiveWords } from '#core/customers/sensitive-words.ts';
import { formTexts, problemTexts } from '#desk/customers/form-texts.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';
import { valueName } from '#ui/record/value-names.ts';

const CHECKED = new Set(['long-text', 'text', 'lines']);

/** One value of the record in a form: the control that suits its type, what is wrong with it, and a word where it should not be kept at all. */
export function LeafField(props: {
  readonly leaf: Leaf;
  /** Path by which values are named: `table.path` in a table. */
  readonly path: string;
  readonly value: string;
  readonly problem: LeafProblem | 'needed' | undefined;
  readonly required?: boolean;
  /** Key and name of everybody that a contact may report to. */
  readonly people?: readonly (readonly [key: string, name: string])[];
  readonly onChange: (value: string) => void;
}): ReactNode {
  const { leaf, path, value, problem, onChange } = props;
  const say = useTexts(formTexts);
  const language = useLanguage();
  const words = CHECKED.has(leaf.type) ? sensitiveWords(value) : [];
  const warning = words.length > 0 ? say('sensitive', { words: words.join(', ') }) : undefined;
  const choices: readonly (readonly [string, string])[] | undefined =
    leaf.type === 'enum'
      ? // A value from elsewhere that is none of ours is kept until somebody chooses another.
        [...new Set([...(leaf.values ?? []), ...(value === '' ? [] : [value])])].map((each) => [each, valueName(path, each)[language]])
      : leaf.type === 'yes-no'
        ? (['yes', 'no'] as const).map((each) => [each, valueName(path, each)[language]])
        : leaf.type === 'contact'
          ? (props.people ?? [])
          : undefined;
  const hint = leaf.type === 'enum-list' ? (leaf.values ?? []).join(', ') : undefined;
  return (
    <Field
      label={leaf.label[language]}
      required={props.required}
      hint={hint}
      validationMessage={problem ? problemTexts[problem][language] : warning}
      validationState={problem ? 'error' : warning ? 'warning' : 'none'}
    >
      {choices ? (
        <Select value={value} onChange={(_, { value: chosen }) => onChange(chosen)}>
          <option value="">{say('notRecorded')}</option>
          {choices.map(([key, name]) => (
            <option key={key} value={key}>
              {name}
            </option>
          ))}
        </Select>
      ) : leaf.type === 'long-text' || leaf.type === 'lines' ? (
        <Textarea value={value} onChange={(_, { value: typed }) => onChange(typed)} />
      ) : (
        <Input value={value} onChange={(_, { value: typed }) => onChange(typed)} />
      )}
    </Field>
  );
}
