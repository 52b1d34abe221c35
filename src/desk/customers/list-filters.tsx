import { Select } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useCallback } from 'react';
import type { CustomerQuery } from '#api/contract.ts';
import { STAGES } from '#core/customers/customer.ts';
import { TIERS } from '#core/customers/tier-names.ts';
import { listTexts } from '#desk/customers/list-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { useAnswer } from '#desk/use-answer.ts';
import { stageNames, tierNames } from '#ui/customer/customer-texts.ts';
import { countryName } from '#ui/format/country-name.ts';
import { useLanguage, useTexts } from '#ui/language.tsx';

/** What the customer file can be narrowed to beside a search. */
export type ListFilters = Pick<CustomerQuery, 'tier' | 'stage' | 'country'>;

/** What the place in the desk says; a value that is none of ours narrows nothing. */
export function filtersOf(query: URLSearchParams): ListFilters {
  return {
    tier: TIERS.find((tier) => tier === query.get('tier')),
    stage: STAGES.find((stage) => stage === query.get('stage')),
    country: /^[A-Z]{2}$/.exec(query.get('country') ?? '')?.[0],
  };
}

function Filter({
  name,
  every,
  value = '',
  options,
  onChoose,
}: {
  readonly name: string;
  readonly every: string;
  readonly value?: string;
  readonly options: readonly (readonly [value: string, text: string])[];
  readonly onChoose: (value: string) => void;
}): ReactNode {
  return (
    <Select aria-label={name} value={value} onChange={(_, chosen) => onChoose(chosen.value)}>
      <option value="">{every}</option>
      {options.map(([option, text]) => (
        <option key={option} value={option}>
          {text}
        </option>
      ))}
    </Select>
  );
}

/** Tier, stage and country; each offers the whole list as its first choice. */
export function ListFilterChoices({
  filters: { tier, stage, country },
  onChoose,
}: {
  readonly filters: ListFilters;
  readonly onChoose: (name: keyof ListFilters, value: string) => void;
}): ReactNode {
  const say = useTexts(listTexts);
  const language = useLanguage();
  const api = useDeskApi();
  const { value } = useAnswer(useCallback(() => api.customerCountries(), [api]));
  const codes = new Set([...(value?.countries ?? []), ...(country === undefined ? [] : [country])]);
  const countries = [...codes].map((code) => [code, countryName(code, language)] as const).sort(([, a], [, b]) => a.localeCompare(b, language));
  return (
    <>
      <Filter
        name={say('tier')}
        every={say('everyTier')}
        value={tier}
        options={TIERS.map((each) => [each, tierNames[each][language]])}
        onChoose={(to) => onChoose('tier', to)}
      />
      <Filter
        name={say('stage')}
        every={say('everyStage')}
        value={stage}
        options={STAGES.map((each) => [each, stageNames[each][language]])}
        onChoose={(to) => onChoose('stage', to)}
      />
      <Filter name={say('country')} every={say('everyCountry')} value={country} options={countries} onChoose={(to) => onChoose('country', to)} />
    </>
  );
}
