import { Combobox, Field, Option } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { useEffect, useState } from 'react';
import { checkTexts } from '#desk/check/check-texts.ts';
import { useDeskApi } from '#desk/desk-api.ts';
import { useTexts } from '#ui/language.tsx';

interface Choice {
  readonly id: string;
  readonly name: string;
}

const BY_ADDRESS = '';
const TYPING_PAUSE_MS = 250;
const SHOWN = 8;

/** Which customer the mail is held against: the one that the addresses give, or one that the rep picks. */
export function CustomerChoice({
  chosen,
  onChoose,
}: {
  readonly chosen: Choice | undefined;
  readonly onChoose: (choice: Choice | undefined) => void;
}): ReactNode {
  const say = useTexts(checkTexts);
  const api = useDeskApi();
  const [typed, setTyped] = useState<string>();
  const [found, setFound] = useState<readonly Choice[]>([]);
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(() => {
      api.listCustomers({ search: typed === '' ? undefined : typed, limit: SHOWN }).then(
        ({ items }) => {
          if (!stale) setFound(items);
        },
        () => undefined,
      );
    }, TYPING_PAUSE_MS);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [api, typed]);
  return (
    <Field label={say('customer')}>
      <Combobox
        freeform
        value={typed ?? chosen?.name ?? say('byAddress')}
        selectedOptions={[chosen?.id ?? BY_ADDRESS]}
        onChange={(event) => setTyped(event.target.value)}
        onFocus={(event) => event.target.select()}
        onBlur={() => setTyped(undefined)}
        onOptionSelect={(_, { optionValue }) => {
          setTyped(undefined);
          const choice = found.find(({ id }) => id === optionValue);
          onChoose(choice && { id: choice.id, name: choice.name });
        }}
      >
        <Option value={BY_ADDRESS} text={say('byAddress')}>
          {say('byAddress')}
        </Option>
        {found.map(({ id, name }) => (
          <Option key={id} value={id} text={name}>
            {name}
          </Option>
        ))}
      </Combobox>
    </Field>
  );
}
